//! A float of any width is made an `f64`.

use chainrule::{Real, differentiable};

#[differentiable]
fn f<T: Real>(x: T) -> T {
    T::from_f64(x.to_f64().sin())
}

fn main() {}
