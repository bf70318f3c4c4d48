//! `companion` without a name.

use chainrule::differentiable;

#[differentiable(companion)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
