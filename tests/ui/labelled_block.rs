//! A labelled block, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = 'found: {
        if x > 1.0 {
            break 'found x;
        }
        x * x
    };
    y * 2.0
}

fn main() {}
