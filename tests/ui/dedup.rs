//! Elements that fall out because they equal others.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.dedup();
    v[0] * v[1]
}

fn main() {}
