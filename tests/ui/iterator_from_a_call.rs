//! A loop over an iterator that a function makes.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in Iterator::chain(x.iter(), y) {
        s += v * v;
    }
    s
}

fn main() {}
