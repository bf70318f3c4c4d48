//! `break`, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..9 {
        y *= x;
        if y > 10.0 {
            break;
        }
    }
    y
}

fn main() {}
