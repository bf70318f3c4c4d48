//! `jvp_many` beside a rule of one's own.

use chainrule::differentiable;

#[differentiable(forward = forward, backward = backward, jvp_many)]
fn square(x: f64) -> f64 {
    x * x
}

fn forward(x: f64) -> (f64, f64) {
    (x * x, x)
}

fn backward(x: &f64, d_y: f64) -> f64 {
    2.0 * x * d_y
}

fn main() {}
