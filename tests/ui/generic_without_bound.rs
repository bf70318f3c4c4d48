//! A type parameter of which nobody says that it is a float.

use chainrule::differentiable;

#[differentiable]
fn f<T: Copy + std::ops::Mul<Output = T>>(x: T, k: f64) -> f64 {
    let _ = x * x;
    k * k
}

fn main() {}
