//! `loop`, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let z = loop {
        y *= 2.0;
        if y > 10.0 {
            break y;
        }
    };
    z * x
}

fn main() {}
