//! `while let` with a slice pattern.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    let mut k = n;
    while let [a, ..] = &x[k..] {
        s += a;
        k += 1;
    }
    s
}

fn main() {}
