//! The type of a parameter is hidden.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: impl Into<f64>) -> f64 {
    x * 2.0
}

fn main() {}
