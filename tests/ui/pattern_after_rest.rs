//! What lies after `..` in a tuple.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let (.., b) = (x * y, x, y);
    b * x
}

fn main() {}
