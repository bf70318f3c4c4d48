//! `explain` on an operator, whose companion nobody can name.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

#[differentiable(explain)]
impl std::ops::Mul<f64> for Pair {
    type Output = Pair;
    fn mul(self, k: f64) -> Pair {
        Pair(self.0 * k, self.1 * k)
    }
}

fn main() {}
