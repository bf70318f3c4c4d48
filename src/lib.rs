//! `#[differentiable]`: gradients of ordinary Rust functions, generated at compile time.

pub use grad_macro::differentiable;
pub use grad_runtime::check;

#[doc(hidden)]
pub use grad_runtime::private as __private;
