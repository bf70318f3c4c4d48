//! `return` inside a macro that looks.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    assert!(if x > 0.0 { return x } else { x < -1.0 });
    x * x
}

fn main() {}
