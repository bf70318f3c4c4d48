//! `break` in the middle of an expression.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..9 {
        y *= 2.0 * if y > 10.0 { break } else { x };
    }
    y
}

fn main() {}
