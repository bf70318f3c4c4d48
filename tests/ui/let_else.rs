//! `let … else`, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: Option<f64>) -> f64 {
    let Some(y) = y else { panic!("no y") };
    x * y
}

fn main() {}
