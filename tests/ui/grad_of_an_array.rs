//! `grad` needs one float as output.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    f::grad(1.0);
}
