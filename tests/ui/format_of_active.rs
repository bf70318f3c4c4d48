//! The text of an active value comes back as a number.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let text = format!("{x}");
    let y: f64 = text.parse().unwrap();
    x * y
}

fn main() {}
