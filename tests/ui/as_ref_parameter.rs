//! An argument that can be seen as a slice, whatever it is.

use chainrule::differentiable;

#[differentiable]
fn f(x: impl AsRef<[f64]>) -> f64 {
    x.as_ref()[0]
}

fn main() {}
