//! An adapter that is given a function pointer by name.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], #[constant] g: fn(&f64) -> f64) -> f64 {
    x.iter().map(g).sum()
}

fn main() {}
