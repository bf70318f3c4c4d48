//! A trait gives floats a method that containers have.

use chainrule::differentiable;

trait Size {
    fn len(&self) -> f64;
}

impl Size for f64 {
    fn len(&self) -> f64 {
        self.abs()
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.len() * x
}

fn main() {}
