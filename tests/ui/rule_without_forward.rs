//! A backward rule alone.

use chainrule::differentiable;

#[differentiable(backward = f_pulled)]
fn f(x: f64) -> f64 {
    x * x
}

fn f_pulled(x: &f64, seed: f64) -> f64 {
    2.0 * x * seed
}

fn main() {}
