//! A slice pattern.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    if let [a, b] = x { a * b } else { 1.0 }
}

fn main() {}
