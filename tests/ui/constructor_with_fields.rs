//! A reference to an active value goes into a variant with named fields.

use chainrule::differentiable;

enum Shape<'a> {
    Circle { r: &'a f64 },
    Nothing,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let shape = Shape::Circle { r: &x };
    match shape {
        Shape::Circle { r } => r * x,
        Shape::Nothing => x,
    }
}

fn main() {
    let _ = Shape::Nothing;
}
