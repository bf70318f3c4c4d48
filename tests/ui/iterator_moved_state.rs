//! A `move` closure of a chain that changes its own copy of a local.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], k: f64) -> f64 {
    let mut n = k;
    let s: f64 = x
        .iter()
        .map(move |v| {
            n += 1.0;
            v * n
        })
        .sum();
    s * n
}

fn main() {}
