//! A key computed from an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    *x.iter().max_by_key(|v| (**v * 100.0) as i64).unwrap()
}

fn main() {}
