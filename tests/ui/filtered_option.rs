//! An element that passes through an option of its own.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut s = 0.0;
    while let Some(v) = stack.pop().filter(|v| *v > 0.0) {
        s += v;
    }
    s
}

fn main() {}
