//! A field is taken for a float until its type is written.
use std::ops::Mul;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

#[differentiable]
impl Mul<f64> for Pair {
    type Output = Pair;

    fn mul(self, k: f64) -> Pair {
        Pair(self.0 * k, self.1 * k)
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Body {
    at: Pair,
}

#[differentiable]
fn f(body: &Body, k: f64) -> f64 {
    let moved = body.at * k;
    moved.0 * moved.1
}

/// As the message says.
#[differentiable]
fn g(body: &Body, k: f64) -> f64 {
    let moved: Pair = body.at * k;
    moved.0 * moved.1
}

#[differentiable]
fn h(body: &Body, k: f64) -> f64 {
    let at: Pair = body.at;
    let moved = at * k;
    moved.0 * moved.1
}

fn main() {}
