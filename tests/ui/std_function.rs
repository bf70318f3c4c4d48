//! An active value goes into a function of std.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = std::convert::identity(x);
    y * x
}

fn main() {}
