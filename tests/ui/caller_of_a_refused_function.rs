//! A function that calls a refused one is not told the same again.

use chainrule::differentiable;

#[differentiable]
fn sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v.to_bits() as f64).sum()
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    sum(x) * sum(&x[1..])
}

fn main() {}
