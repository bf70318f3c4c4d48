//! A macro of the function sees an active variable.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = x * x;
    macro_rules! twice {
        () => {
            2.0 * y
        };
    }
    twice!()
}

fn main() {}
