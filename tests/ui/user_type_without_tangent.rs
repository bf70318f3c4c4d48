//! A parameter of a type that has no tangent.

use chainrule::differentiable;

struct Model {
    weight: f64,
}

#[differentiable]
fn f(model: &Model, x: f64) -> f64 {
    let _ = model.weight;
    x * x
}

fn main() {}
