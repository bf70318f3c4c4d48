//! An active value goes into a function of std.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let z = std::mem::replace(&mut y, 1.0);
    y * z
}

fn main() {}
