//! What is called is an expression.

use chainrule::differentiable;

struct Rule {
    apply: fn(f64) -> f64,
}

#[differentiable]
fn f(x: f64, #[constant] rule: &Rule) -> f64 {
    (rule.apply)(x)
}

fn main() {}
