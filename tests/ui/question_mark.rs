//! `?` where the output is an alias.

use chainrule::differentiable;

type Maybe = Option<f64>;

#[differentiable]
fn f(x: f64, y: Option<f64>) -> Maybe {
    let y = y?;
    Some(x * y)
}

fn main() {}
