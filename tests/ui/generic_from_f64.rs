//! A float of any width is made of an active `f64`.

use chainrule::{Real, differentiable};

#[differentiable]
fn f<T: Real>(x: T, k: f64) -> T {
    x * T::from_f64(k)
}

fn main() {}
