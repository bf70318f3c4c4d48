//! `#[differentiable]`: gradients of ordinary Rust functions, generated at compile time.

#[doc = include_str!("derive.md")]
pub use grad_macro::Differentiable;
#[doc = include_str!("differentiable.md")]
pub use grad_macro::differentiable;
#[doc = include_str!("lanes.md")]
pub use grad_runtime::Lanes;
#[doc = include_str!("workspace.md")]
pub use grad_runtime::Workspace;
pub use grad_runtime::{Differentiable, Real, Tangent, Tape, check, gates, operator, stop_gradient};

#[doc(hidden)]
pub use grad_runtime::private as __private;
