//! `continue` in the middle of an expression.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += 2.0 * if v < 0.0 { continue } else { v };
    }
    s
}

fn main() {}
