//! A receiver of a type we do not know.

use chainrule::differentiable;

struct Model {
    weight: f64,
}

impl Model {
    #[differentiable]
    fn loss(self: Box<Self>, x: f64) -> f64 {
        self.weight * x
    }
}

fn main() {}
