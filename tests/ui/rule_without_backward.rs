//! A forward rule alone.

use chainrule::differentiable;

#[differentiable(forward = f_kept)]
fn f(x: f64) -> f64 {
    x * x
}

fn f_kept(x: f64) -> (f64, f64) {
    (f(x), x)
}

fn main() {}
