//! `unsafe` around active values.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    unsafe { *x.get_unchecked(0) * 2.0 }
}

fn main() {}
