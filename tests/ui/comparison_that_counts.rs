//! A comparison that changes an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut asked = 0.0;
    v.sort_by(|a, b| {
        asked += x[0];
        a.total_cmp(b)
    });
    v[0] * asked
}

fn main() {}
