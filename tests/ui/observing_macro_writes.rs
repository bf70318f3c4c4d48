//! An assertion changes an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    assert!({
        y *= 2.0;
        y > 0.0
    });
    y
}

fn main() {}
