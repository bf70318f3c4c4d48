//! A reference changes what it points to.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, first: bool) -> f64 {
    let mut a = x;
    let mut b = x * x;
    let mut r = &mut a;
    if first {
        r = &mut b;
    }
    *r *= 3.0;
    a * b
}

fn main() {}
