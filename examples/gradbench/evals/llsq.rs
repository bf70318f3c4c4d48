//! `llsq`: the squared error of a polynomial.

use std::error::Error;

use serde::Deserialize;

use super::{Module, require};
use crate::{functions::llsq::squared_error, protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module = Module { name: "llsq", functions: &[("primal", primal), ("gradient", gradient)] };

#[derive(Deserialize)]
struct Input {
    x: Vec<f64>,
    n: usize,
    #[serde(flatten)]
    runs: Runs,
}

/// The most samples, which are held in memory.
const MOST: usize = 1 << 24;

fn parse(input: &str) -> Result<Input, Box<dyn Error>> {
    let input: Input = serde_json::from_str(input)?;
    require(input.n <= MOST, "`n` is too large")?;
    Ok(input)
}

fn primal(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Input { x, n, runs } = parse(input)?;
    let (value, timings) = runs.time(|| squared_error(&x, n));
    Evaluation::new(&value, timings)
}

fn gradient(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Input { x, n, runs } = parse(input)?;
    let mut d_x = vec![0.0; x.len()];
    let (_, timings) = runs.time(|| {
        d_x.fill(0.0);
        squared_error::value_and_grad_into(&x, n, &mut d_x)
    });
    Evaluation::new(&d_x, timings)
}
