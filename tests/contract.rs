//! The public contract, sentence by sentence, with numbers worked out by hand.
#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(clippy::float_cmp, reason = "these numbers are exact")]
#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::trivially_copy_pass_by_ref,
    reason = "signatures and casts are what is tested"
)]

mod contract {
    mod effects;
    mod mutable;
    mod non_smooth;
    mod pair;
    mod scope;
    mod types;
}
