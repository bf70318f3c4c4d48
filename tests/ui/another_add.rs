//! A trait of the user's with the name of an operator.
use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

trait Add {
    fn add(self, other: Pair) -> Pair;
}

impl std::ops::Add for Pair {
    type Output = Pair;

    fn add(self, other: Pair) -> Pair {
        Pair(self.0 + other.0, self.1 + other.1)
    }
}

#[differentiable]
impl Add for Pair {
    fn add(self, other: Pair) -> Pair {
        Pair(self.0 - other.0, self.1)
    }
}

fn main() {}
