//! A method that `Option` and `Result` have, on the value of a call.

use chainrule::differentiable;

#[differentiable]
fn g(x: f64) -> Option<f64> {
    Some(x * x)
}

#[differentiable]
fn f(x: f64) -> Option<f64> {
    g(x).map(|y| y * x)
}

fn main() {}
