//! `break` inside a macro that looks.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..9 {
        assert!(if y > 10.0 { break } else { y > 0.0 });
        y *= 2.0 * x;
    }
    y
}

fn main() {}
