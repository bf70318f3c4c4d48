//! An index of a user's type whose `impl` is not marked.
use std::ops::Index;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Table {
    data: Vec<f64>,
}

impl Index<usize> for Table {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        &self.data[i]
    }
}

#[differentiable]
fn f(table: &Table) -> f64 {
    table[0] * table[1]
}

fn main() {}
