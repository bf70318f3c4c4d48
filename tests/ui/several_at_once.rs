//! Every refusal of a function is shown, not only the first.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let s: f64 = x.iter().sum();
    let double = |v: f64| 2.0 * v;
    let y = unsafe { *x.get_unchecked(0) };
    s + double(y)
}

fn main() {}
