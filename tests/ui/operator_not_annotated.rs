//! An operator of a user's type whose `impl` is not marked.
use std::ops::Add;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

impl Add for Pair {
    type Output = Pair;

    fn add(self, other: Pair) -> Pair {
        Pair(self.0 + other.0, self.1 + other.1)
    }
}

#[differentiable]
fn f(a: Pair, b: &Pair) -> f64 {
    let sum = a + *b;
    sum.0 * sum.1
}

fn main() {}
