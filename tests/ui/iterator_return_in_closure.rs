//! A closure that returns early, where its way out decides what the chain does.

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    x.iter()
        .filter_map(|v| {
            if *v < 0.0 {
                return None;
            }
            Some(v * v)
        })
        .sum()
}

fn main() {}
