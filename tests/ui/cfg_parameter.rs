//! A parameter that may not be there.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[cfg(debug_assertions)] y: f64) -> f64 {
    x * 2.0
}

fn main() {}
