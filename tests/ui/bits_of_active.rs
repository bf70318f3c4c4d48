//! The bits of an active value come back as a number.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    f64::from_bits(x.to_bits() + 1) * x
}

fn main() {}
