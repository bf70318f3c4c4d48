//! All parameters are constant.

use chainrule::differentiable;

#[differentiable]
fn f(#[constant] x: f64) -> f64 {
    x * x
}

fn main() {}
