//! Nothing is returned, nothing is mutated.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) {
    println!("{x}");
}

fn main() {}
