//! A closure that captures an active value goes to another function.

use chainrule::differentiable;

fn integral(f: impl Fn(f64) -> f64) -> f64 {
    f(0.0) + f(1.0)
}

#[differentiable]
fn f(x: f64) -> f64 {
    let scaled = |t: f64| t * x;
    integral(scaled)
}

fn main() {}
