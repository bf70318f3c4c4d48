//! What lies after `..`.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
enum Part {
    Prism(f64, f64, f64),
    Nothing,
}

#[differentiable]
fn f(part: Part, k: f64) -> f64 {
    if let Part::Prism(.., height) = part { height * k } else { k }
}

fn main() {
    let _ = Part::Nothing;
}
