//! A function without a body.

use chainrule::differentiable;

trait Loss {
    #[differentiable]
    fn loss(x: f64) -> f64;
}

fn main() {}
