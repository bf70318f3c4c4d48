//! An argument of the attribute that does not exist.

use chainrule::differentiable;

#[differentiable(fast)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
