//! An iterator that is asked one item at a time.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut items = x.iter();
    let mut s = 0.0;
    while let Some(v) = items.next() {
        s = s * v + 1.0;
    }
    s
}

fn main() {}
