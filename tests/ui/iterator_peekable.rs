//! A loop over an adapter that is not supported yet.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x.iter().peekable() {
        s += v * v;
    }
    s
}

fn main() {}
