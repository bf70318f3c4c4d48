//! A struct holds an active value, until structs are supported.

use chainrule::differentiable;

struct Point {
    x: f64,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let p = Point { x };
    p.x * 2.0
}

fn main() {}
