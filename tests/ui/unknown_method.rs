//! A method on an active value that is no gate.

use chainrule::differentiable;

trait Soft {
    fn softplus(self) -> f64;
}

impl Soft for f64 {
    fn softplus(self) -> f64 {
        self.exp().ln_1p()
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.softplus() * x
}

fn main() {}
