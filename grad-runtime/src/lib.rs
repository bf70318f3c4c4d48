//! The run-time side of `chainrule`.

/// Everything an expansion may name.
#[doc(hidden)]
pub mod private {}

pub mod check;
