//! `lse`: `ln Σ exp(x[i])`.

use std::error::Error;

use serde::Deserialize;

use super::{Module, require};
use crate::{functions::lse::logsumexp, protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module = Module { name: "lse", functions: &[("primal", primal), ("gradient", gradient)] };

#[derive(Deserialize)]
struct Input {
    x: Vec<f64>,
    #[serde(flatten)]
    runs: Runs,
}

fn parse(input: &str) -> Result<Input, Box<dyn Error>> {
    let input: Input = serde_json::from_str(input)?;
    require(!input.x.is_empty(), "`x` is empty")?;
    Ok(input)
}

fn primal(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Input { x, runs } = parse(input)?;
    let (value, timings) = runs.time(|| logsumexp(&x));
    Evaluation::new(&value, timings)
}

fn gradient(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Input { x, runs } = parse(input)?;
    let mut d_x = vec![0.0; x.len()];
    let (_, timings) = runs.time(|| {
        d_x.fill(0.0);
        logsumexp::value_and_grad_into(&x, &mut d_x)
    });
    Evaluation::new(&d_x, timings)
}
