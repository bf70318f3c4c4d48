//! The public contract, sentence by sentence, with numbers worked out by hand.
#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(clippy::float_cmp, reason = "these numbers are exact")]

mod contract {
    mod effects;
    mod mutable;
    mod non_smooth;
    mod pair;
    mod scope;
    mod types;
}
