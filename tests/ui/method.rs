//! A method, until methods are supported.

use chainrule::differentiable;

struct Model {
    weight: f64,
}

impl Model {
    #[differentiable]
    fn loss(&self, x: f64) -> f64 {
        self.weight * x
    }
}

fn main() {}
