//! A rule with the name of what the attribute adds.

use chainrule::differentiable;

struct Model;

impl Model {
    #[differentiable(forward = Self::loss_forward, backward = Self::pulled)]
    fn loss(#[constant] &self, x: f64) -> f64 {
        x * x
    }

    fn loss_forward(&self, x: f64) -> (f64, f64) {
        (self.loss(x), x)
    }

    fn pulled(x: &f64, seed: f64) -> f64 {
        2.0 * x * seed
    }
}

fn main() {}
