//! Rules whose types do not fit the function's.

use chainrule::differentiable;

#[differentiable(forward = f_kept, backward = f_pulled)]
fn f(x: f64, k: f64) -> f64 {
    x * k
}

fn f_kept(x: f64) -> (f64, f64) {
    (x, x)
}

fn f_pulled(x: &f64, seed: f64) -> f64 {
    x * seed
}

fn main() {}
