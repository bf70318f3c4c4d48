//! A closure whose literal is an `f32` because of another call.

use chainrule::differentiable;

#[differentiable]
fn f(x: f32) -> f32 {
    let square = |v| v * v;
    let small = f64::from(square(0.1)) < 0.01;
    if small { square(x) } else { x }
}

fn main() {}
