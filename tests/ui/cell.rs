//! An active value goes through a `Cell`.

use std::cell::Cell;

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = Cell::new(x);
    cell.get() * 2.0
}

fn main() {}
