//! A slice cannot be an operand of a gate.
use std::ops::Mul;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

#[differentiable]
impl Mul<&[f64]> for Pair {
    type Output = f64;

    fn mul(self, x: &[f64]) -> f64 {
        self.0 * x[0] + self.1 * x[1]
    }
}

fn main() {}
