//! A rule on a whole impl.

use chainrule::differentiable;

struct Model;

#[differentiable(forward = Self::kept, backward = Self::pulled)]
impl Model {
    fn loss(#[constant] &self, x: f64) -> f64 {
        x * x
    }
}

fn main() {}
