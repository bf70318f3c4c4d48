//! Iterator chains.
#![allow(
    clippy::redundant_closure_for_method_calls,
    clippy::double_ended_iterator_last,
    clippy::needless_for_each,
    clippy::iter_nth,
    clippy::cloned_instead_of_copied,
    clippy::explicit_into_iter_loop,
    clippy::explicit_iter_loop,
    clippy::into_iter_on_ref,
    clippy::manual_repeat_n,
    clippy::unnecessary_fold,
    clippy::map_clone,
    clippy::filter_map_bool_then,
    clippy::needless_range_loop,
    reason = "every spelling of a chain is what is tested"
)]

mod closures;
mod ends;
mod leaving;
mod loops;
mod named;
mod programs;
mod rounds;
mod sources;
mod stages;
