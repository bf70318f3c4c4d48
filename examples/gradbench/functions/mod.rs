//! What the evals compute, as plain functions with `#[differentiable]` on them. The benchmarks use them too.

pub(crate) mod ba;
pub(crate) mod gmm;
pub(crate) mod ht;
pub(crate) mod kmeans;
pub(crate) mod llsq;
pub(crate) mod lse;
pub(crate) mod lstm;
