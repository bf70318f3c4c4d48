//! A backward rule that gives the gradient of one parameter, not of two.

use chainrule::differentiable;

#[differentiable(forward = f_kept, backward = f_pulled)]
fn f(x: &[f64], k: f64) -> f64 {
    x[0] * k
}

fn f_kept(x: &[f64], k: f64) -> (f64, f64) {
    (f(x, k), k)
}

fn f_pulled(k: &f64, seed: f64) -> f64 {
    k * seed
}

fn main() {}
