//! Two elements of a mutable slice at once.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64]) {
    let [a, b] = x else { panic!("not two") };
    *a *= *b;
}

fn main() {}
