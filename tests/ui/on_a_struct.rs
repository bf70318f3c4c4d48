//! The attribute on something that is no function.

use chainrule::differentiable;

#[differentiable]
struct Model {
    weight: f64,
}

fn main() {}
