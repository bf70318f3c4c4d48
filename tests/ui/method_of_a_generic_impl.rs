//! A method of a generic type, whose parameters only the attribute on the whole impl sees.

use chainrule::differentiable;

struct Model<T> {
    name: T,
}

impl<T: Clone> Model<T> {
    #[differentiable]
    fn square(#[constant] &self, x: f64) -> f64 {
        let _ = self.name.clone();
        x * x
    }
}

fn main() {
    Model { name: "square" }.square(1.0);
}
