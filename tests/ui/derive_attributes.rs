//! Attributes of the derive where they do not belong.

use chainrule::Differentiable;

#[derive(Differentiable)]
#[constant]
struct Whole {
    x: f64,
}

#[derive(Differentiable)]
enum Figure {
    #[constant]
    Circle(f64),
    Square(#[constant(really)] f64),
}

#[derive(Differentiable)]
struct Field {
    #[differentiable(crate = chainrule)]
    x: f64,
}

fn main() {}
