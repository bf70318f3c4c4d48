//! A function without `#[differentiable]` may write to an active value.

use chainrule::differentiable;

fn clear(x: &mut [f64]) {
    x[0] = 0.0;
}

#[differentiable]
fn f(x: &mut [f64], k: f64) {
    x[0] *= k;
    clear(x);
}

fn main() {}
