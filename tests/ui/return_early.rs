//! `return` in the middle of an expression.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = 1.0 + if x > 0.0 { return x } else { x * x };
    y * y
}

fn main() {}
