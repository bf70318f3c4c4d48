//! One of two slices, of which only running the program tells which.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let z = if x[0] > y[0] { x } else { y };
    z[0] * z[1]
}

fn main() {}
