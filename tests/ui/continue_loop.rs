//! `continue` inside a macro that looks.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        assert!(if v < 0.0 { continue } else { v < 9.0 });
        s += 2.0 * v;
    }
    s
}

fn main() {}
