//! An iterator adapter over active values.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

fn main() {}
