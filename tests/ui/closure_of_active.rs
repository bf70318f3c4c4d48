//! A closure is called with an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let double = |v: f64| 2.0 * v;
    double(x)
}

fn main() {}
