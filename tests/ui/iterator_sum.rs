//! A sum over active values.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    x.iter().sum()
}

fn main() {}
