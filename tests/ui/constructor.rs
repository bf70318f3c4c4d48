//! An active value goes into an enum.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = Some(x);
    y.map_or(0.0, |y| y * x)
}

fn main() {}
