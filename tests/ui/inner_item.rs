//! A constant of a block that shadows another.

use chainrule::differentiable;

const SCALE: f64 = 2.0;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = x * SCALE;
    if x > 1.0 {
        const SCALE: f64 = 0.5;
        s *= SCALE * x;
    }
    s
}

fn main() {}
