//! A chain of known adapters that collects references.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let positive = x.iter().filter(|v| **v > 0.0).collect::<Vec<_>>();
    positive.iter().map(|v| **v).sum()
}

fn main() {}
