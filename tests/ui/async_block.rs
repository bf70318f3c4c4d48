//! An `async` block captures an active value.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let later = async move { x };
    drop(later);
    x * 2.0
}

fn main() {}
