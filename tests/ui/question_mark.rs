//! `?`, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: Option<f64>) -> Option<f64> {
    let y = y?;
    Some(x * y)
}

fn main() {}
