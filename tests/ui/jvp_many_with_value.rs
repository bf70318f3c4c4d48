//! `jvp_many` with a value.

use chainrule::differentiable;

#[differentiable(jvp_many = 3)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
