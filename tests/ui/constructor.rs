//! A reference to an active value goes into a variant.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let best = Some(&x[0]);
    match best {
        Some(y) => y * y,
        None => 0.0,
    }
}

fn main() {}
