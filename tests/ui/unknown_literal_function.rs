//! A path to a function of `f64` that is no gate.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    f64::from_bits(3) * f64::next_up(x)
}

fn main() {}
