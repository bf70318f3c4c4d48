//! A slice pattern.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    match x {
        [a, .., b] => a * b,
        _ => 1.0,
    }
}

fn main() {}
