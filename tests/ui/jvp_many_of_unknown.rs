//! `jvp_many` where a tangent's scalars are not to be seen in the tokens.

use chainrule::{Differentiable, differentiable};

#[derive(Differentiable)]
struct Point {
    x: f64,
}

#[differentiable(jvp_many)]
fn squared(point: &Point, by: f64) -> f64 {
    point.x * point.x * by
}

#[differentiable(jvp_many)]
fn halved(x: f64) -> Option<f64> {
    let half = 0.5 * x;
    None.or(Some(half))
}

fn main() {}
