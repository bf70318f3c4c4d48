//! A chain that collects into something other than a vector.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let squares: Box<[f64]> = x.iter().map(|v| v * v).collect();
    squares[0] * squares[1]
}

fn main() {}
