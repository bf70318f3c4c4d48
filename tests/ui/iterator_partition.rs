//! The end of a chain that is not supported yet.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 0.0);
    a[0] * b[0]
}

fn main() {}
