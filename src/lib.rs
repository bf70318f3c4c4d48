//! `#[differentiable]`: gradients of ordinary Rust functions, generated at compile time.

#[doc = include_str!("derive.md")]
pub use grad_macro::Differentiable;
pub use grad_macro::differentiable;
pub use grad_runtime::{Differentiable, Float, Tangent, Tape, check, gates, operator, stop_gradient};

#[doc(hidden)]
pub use grad_runtime::private as __private;
