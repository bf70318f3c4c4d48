//! A method of slices that is not supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64]) {
    x.sort_by(f64::total_cmp);
}

fn main() {}
