//! A rule for forward mode without the pair.

use chainrule::differentiable;

#[differentiable(jvp = f_pushed)]
fn f(x: f64) -> f64 {
    x * x
}

fn f_pushed(x: f64, d_x: f64) -> (f64, f64) {
    (f(x), 2.0 * x * d_x)
}

fn main() {}
