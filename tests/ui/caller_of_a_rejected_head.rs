//! A function that calls one with a head that is refused.

use chainrule::differentiable;

#[differentiable]
fn count(x: &[f64]) -> usize {
    x.len()
}

#[differentiable]
fn f(x: &[f64], y: f64) -> f64 {
    count(x) as f64 * y
}

fn main() {}
