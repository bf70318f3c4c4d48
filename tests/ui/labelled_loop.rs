//! A labelled loop, until it is supported.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[[f64; 3]]) -> f64 {
    let mut s = 0.0;
    'rows: for row in x {
        for v in row {
            if *v < 0.0 {
                continue 'rows;
            }
            s += v;
        }
    }
    s
}

fn main() {}
