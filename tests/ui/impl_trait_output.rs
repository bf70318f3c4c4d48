//! The output is an opaque type.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> impl Into<f64> {
    x * 2.0
}

fn main() {}
