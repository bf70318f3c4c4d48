//! An active value is stored where it cannot be followed.

use std::cell::Cell;

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant] kept: &Cell<f64>) -> f64 {
    kept.set(x);
    kept.get() * x
}

fn main() {}
