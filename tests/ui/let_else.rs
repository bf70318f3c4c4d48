//! A slice pattern.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let [a, b] = x else { panic!("not two") };
    a * b
}

fn main() {}
