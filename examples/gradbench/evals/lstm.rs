//! `lstm`: the loss of a recurrent network on a sequence.

use std::error::Error;

use serde::Deserialize;

use super::{Module, require};
use crate::{functions::lstm::loss, matrix::Matrix, protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module =
    Module { name: "lstm", functions: &[("objective", objective), ("jacobian", jacobian)] };

#[derive(Deserialize)]
struct Input {
    main_params: Matrix,
    extra_params: Matrix,
    state: Matrix,
    sequence: Matrix,
    #[serde(flatten)]
    runs: Runs,
}

/// The input as `loss` takes it.
struct Prepared {
    main: Vec<f64>,
    extra: Vec<f64>,
    /// Of all layers.
    hidden: Vec<f64>,
    cell: Vec<f64>,
    sequence: Vec<f64>,
    runs: Runs,
}

fn parse(input: &str) -> Result<Prepared, Box<dyn Error>> {
    let Input { main_params, extra_params, state, sequence, runs } = serde_json::from_str(input)?;
    let (rows, b) = (state.rows(), sequence.columns());
    require(b > 0 && sequence.rows() > 1, "`sequence` has at least two rows of numbers")?;
    require(rows % 2 == 0, "`state` has two rows a layer")?;
    state.check("state", rows, b)?;
    main_params.check("main_params", rows, 4 * b)?;
    extra_params.check("extra_params", 3, b)?;
    let every = |skip| state.numbers.chunks_exact(b).skip(skip).step_by(2).flatten().copied().collect();
    Ok(Prepared {
        main: main_params.numbers,
        extra: extra_params.numbers,
        hidden: every(0),
        cell: every(1),
        sequence: sequence.numbers,
        runs,
    })
}

fn objective(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Prepared { main, extra, hidden, cell, sequence, runs } = parse(input)?;
    let (value, timings) = runs.time(|| loss(&main, &extra, &hidden, &cell, &sequence));
    Evaluation::new(&value, timings)
}

fn jacobian(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Prepared { main, extra, hidden, cell, sequence, runs } = parse(input)?;
    let mut gradient = vec![0.0; main.len() + extra.len()];
    let (_, timings) = runs.time(|| {
        gradient.fill(0.0);
        let (d_main, d_extra) = gradient.split_at_mut(main.len());
        loss::value_and_grad_into(&main, &extra, &hidden, &cell, &sequence, (d_main, d_extra))
    });
    Evaluation::new(&gradient, timings)
}
