//! `recursive` with a value.

use chainrule::differentiable;

#[differentiable(recursive = odd)]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * odd(x, n - 1) }
}

#[differentiable]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { x * even(x, n - 1) }
}

fn main() {}
