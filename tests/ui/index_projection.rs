//! An index that does not end in a place of a field.
use std::ops::Index;

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Table {
    data: Vec<f64>,
}

#[differentiable]
impl Index<usize> for Table {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        self.data.get(i).unwrap_or(&0.0)
    }
}

fn main() {}
