//! A method that `Option` and `Result` have, on the value of a call.

use chainrule::differentiable;

#[differentiable]
fn g(x: f64) -> Option<f64> {
    Some(x * x)
}

#[differentiable]
fn f(x: f64) -> f64 {
    g(x).unwrap_or(x)
}

fn main() {}
