//! A write through a reference that may point to either of two values.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, first: bool) -> f64 {
    let mut a = x;
    let mut b = x * x;
    let r = if first { &mut a } else { &mut b };
    *r *= 3.0;
    a * b
}

fn main() {}
