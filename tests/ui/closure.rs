//! A closure captures an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let scale = |k: f64| k * x;
    scale(2.0)
}

fn main() {}
