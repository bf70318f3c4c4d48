//! An active slice goes into a function without `#[differentiable]`.

use chainrule::differentiable;

mod m {
    pub fn total(x: &[f64]) -> f64 {
        x[0] + x[1]
    }
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    m::total(x)
}

fn main() {}
