//! A cast to a type that may be anything.

use chainrule::differentiable;

type Real = f64;

#[differentiable]
fn f(x: f64) -> f64 {
    (x as Real) * x
}

fn main() {}
