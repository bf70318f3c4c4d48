//! An active value seen through a raw pointer.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let p = &raw mut y;
    let _ = p;
    y * 2.0
}

fn main() {}
