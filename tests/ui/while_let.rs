//! `while let`, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(mut x: Vec<f64>) -> f64 {
    let mut s = 0.0;
    while let Some(v) = x.pop() {
        s += v;
    }
    s
}

fn main() {}
