//! `#[differentiable]` above the derive is the attribute of functions.

use chainrule::{Differentiable, differentiable};

#[differentiable(crate = chainrule)]
#[derive(Differentiable)]
struct Model {
    x: f64,
}

fn main() {}
