//! `from_fn` where only inference tells the length.

use chainrule::differentiable;

#[differentiable]
fn g(v: [f64; 2]) -> f64 {
    v[0] * v[1]
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = std::array::from_fn(|i| x * i as f64);
    g(v)
}

fn main() {}
