//! Two elements of a mutable slice at once.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64]) {
    match x {
        [a, .., b] => *a = *b * 2.0,
        _ => {}
    }
}

fn main() {}
