//! Mutable references in an array, through which an active value is written.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = 1.0;
    let mut b = 2.0;
    for r in [&mut a, &mut b] {
        *r *= x;
    }
    a * b
}

fn main() {}
