//! An argument given twice.

use chainrule::differentiable;

#[differentiable(companion = G, companion = H)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
