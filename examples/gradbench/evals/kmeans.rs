//! `kmeans`: the cost of a clustering. `dir`, a Newton step, needs second derivatives, and is not answered yet.

use std::error::Error;

use serde::Deserialize;

use super::{Module, require};
use crate::{functions::kmeans, matrix::Matrix, protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module = Module { name: "kmeans", functions: &[("cost", cost), ("dir", dir)] };

#[derive(Deserialize)]
struct Input {
    points: Matrix,
    centroids: Matrix,
    #[serde(flatten)]
    runs: Runs,
}

fn parse(input: &str) -> Result<Input, Box<dyn Error>> {
    let input: Input = serde_json::from_str(input)?;
    require(input.centroids.columns() > 0, "there are no `centroids`, or they have no coordinates")?;
    input.points.check("points", input.points.rows(), input.centroids.columns())?;
    Ok(input)
}

fn cost(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let Input { points, centroids, runs } = parse(input)?;
    let (value, timings) = runs.time(|| kmeans::cost(&centroids.numbers, &points.numbers, centroids.columns()));
    Evaluation::new(&value, timings)
}

fn dir(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    parse(input)?;
    Err("`dir` needs second derivatives, which chainrule does not have yet".into())
}
