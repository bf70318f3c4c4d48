//! Whoever writes `a * k` cannot see how the operand is marked.
use std::ops::Mul;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

#[differentiable]
impl Mul<f64> for Pair {
    type Output = Pair;

    fn mul(self, #[constant] k: f64) -> Pair {
        Pair(self.0 * k, self.1 * k)
    }
}

fn main() {}
