//! `hello`: the square of a number, and its derivative.

use std::error::Error;

use chainrule::differentiable;

use super::Module;
use crate::{protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module = Module { name: "hello", functions: &[("square", square), ("double", double)] };

#[differentiable]
fn square_of(x: f64) -> f64 {
    x * x
}

fn square(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let x = serde_json::from_str(input)?;
    let (value, timings) = Runs::default().time(|| square_of(x));
    Evaluation::new(&value, timings)
}

fn double(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let x = serde_json::from_str(input)?;
    let (gradient, timings) = Runs::default().time(|| square_of::grad(x));
    Evaluation::new(&gradient, timings)
}
