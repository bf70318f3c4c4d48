//! A rule that is not named.

use chainrule::differentiable;

#[differentiable(forward = |x| (x * x, x), backward = |x, seed| 2.0 * x * seed)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
