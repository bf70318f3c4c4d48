//! An active value goes into a function of a type.

use std::rc::Rc;

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = Rc::new(x);
    *y * 2.0
}

fn main() {}
