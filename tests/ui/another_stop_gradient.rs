//! A function has the name of one of ours.

use chainrule::differentiable;

mod square {
    pub fn stop_gradient(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    square::stop_gradient(x) * x
}

fn main() {}
