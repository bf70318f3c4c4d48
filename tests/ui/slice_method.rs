//! A method of slices that is not supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64]) {
    x.select_nth_unstable_by(1, f64::total_cmp);
}

fn main() {}
