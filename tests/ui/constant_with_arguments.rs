//! `#[constant]` with arguments.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant(always)] k: f64) -> f64 {
    x * k
}

fn main() {}
