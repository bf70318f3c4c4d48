//! An active value goes into a variant with named fields.

use chainrule::{Differentiable, differentiable};

#[derive(Differentiable, Clone)]
enum Shape {
    Circle { r: f64 },
    Nothing,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let shape = Shape::Circle { r: x * x };
    match shape {
        Shape::Circle { r } => r * x,
        Shape::Nothing => x,
    }
}

fn main() {
    let _ = Shape::Nothing;
}
