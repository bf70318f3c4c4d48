//! An adapter hands out mutable references, through which an active value is written.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = [1.0, 2.0];
    for a in v.iter_mut().take(1) {
        *a = x;
    }
    v[0] * x
}

fn main() {}
