//! `ht`: the residuals of a posed hand, and their dense Jacobian.

use std::error::Error;

use chainrule::Lanes;
use serde::Deserialize;

use super::{Module, require};
use crate::{
    functions::ht::{
        BONES, Correspondences, Matrix, Model, PARAMETERS, Problem, Pull,
        jacobian::{Plan, Rows},
    },
    protocol::Evaluation,
    timing::Runs,
};

pub(super) const MODULE: Module = Module { name: "ht", functions: &[("objective", objective), ("jacobian", jacobian)] };

#[derive(Deserialize)]
struct Input {
    theta: Vec<f64>,
    us: Vec<[f64; 2]>,
    data: Data,
    #[serde(flatten)]
    runs: Runs,
}

#[derive(Deserialize)]
struct Data {
    model: Hand,
    correspondences: Vec<usize>,
    points: Vec<[f64; 3]>,
}

#[derive(Deserialize)]
struct Hand {
    parents: Vec<i64>,
    base_relatives: Vec<Matrix>,
    inverse_base_absolutes: Vec<Matrix>,
    base_positions: Vec<[f64; 4]>,
    weights: Vec<Vec<f64>>,
    triangles: Vec<[usize; 3]>,
    is_mirrored: bool,
}

fn parse(input: &str) -> Result<(Problem, Runs), Box<dyn Error>> {
    let Input { theta, us, data, runs } = serde_json::from_str(input)?;
    let Data { model: hand, correspondences, points } = data;
    let theta = theta.try_into().map_err(|theta: Vec<f64>| format!("`theta` has {} entries", theta.len()))?;
    require(correspondences.len() == points.len(), "`correspondences` and `points` differ in length")?;
    require(us.is_empty() || us.len() == points.len(), "`us` and `points` differ in length")?;
    let mut compact = Compact::of(&hand)?;
    let correspondences = if us.is_empty() {
        Correspondences::Vertices(correspondences.iter().map(|&v| compact.vertex(v)).collect::<Result<_, _>>()?)
    } else {
        let corners = correspondences.iter().map(|&t| {
            let [a, b, c] = *hand.triangles.get(t).ok_or("a correspondence names no triangle")?;
            Ok::<_, Box<dyn Error>>([compact.vertex(a)?, compact.vertex(b)?, compact.vertex(c)?])
        });
        Correspondences::Triangles(corners.collect::<Result<_, _>>()?)
    };
    Ok((Problem { theta, us, model: compact.model, correspondences, points }, runs))
}

/// The hand without the vertices that no point belongs to, and without weights of zero.
struct Compact<'a> {
    hand: &'a Hand,
    /// Of each vertex of the hand, its number here.
    numbers: Vec<Option<usize>>,
    model: Model,
}

impl<'a> Compact<'a> {
    fn of(hand: &'a Hand) -> Result<Self, Box<dyn Error>> {
        let bones = hand.parents.len();
        require(bones >= BONES, "the hand has too few bones")?;
        require(hand.base_relatives.len() == bones, "`base_relatives` and `parents` differ in length")?;
        require(hand.inverse_base_absolutes.len() == bones, "`inverse_base_absolutes` and `parents` differ in length")?;
        require(hand.weights.len() == hand.base_positions.len(), "`weights` and `base_positions` differ in length")?;
        require(hand.weights.iter().all(|weights| weights.len() == bones), "`weights` has not a row a bone")?;
        let vertices = hand.base_positions.len();
        require(hand.triangles.iter().flatten().all(|&v| v < vertices), "a triangle names no vertex")?;
        let parent = |(bone, &parent): (usize, &i64)| match usize::try_from(parent) {
            Ok(parent) if parent < bone => Ok(Some(parent)),
            Ok(_) => Err("a bone stands before its parent"),
            Err(_) => Ok(None),
        };
        let model = Model {
            parents: hand.parents.iter().enumerate().map(parent).collect::<Result<_, _>>()?,
            base_relatives: hand.base_relatives.clone(),
            inverse_base_absolutes: hand.inverse_base_absolutes.clone(),
            is_mirrored: hand.is_mirrored,
            starts: vec![0],
            pulls: Vec::new(),
        };
        Ok(Self { hand, numbers: vec![None; hand.base_positions.len()], model })
    }

    /// The number here of the hand's vertex `v`, which is added if it is new.
    fn vertex(&mut self, v: usize) -> Result<usize, Box<dyn Error>> {
        let number = self.numbers.get_mut(v).ok_or("a correspondence names no vertex")?;
        if let Some(number) = *number {
            return Ok(number);
        }
        *number = Some(self.model.starts.len() - 1);
        let position = self.hand.base_positions[v];
        let pulls = self.hand.weights[v].iter().enumerate().filter(|(_, weight)| **weight != 0.0);
        self.model.pulls.extend(pulls.map(|(bone, weight)| Pull { bone, weighted: position.map(|p| weight * p) }));
        self.model.starts.push(self.model.pulls.len());
        Ok(self.model.starts.len() - 2)
    }
}

fn objective(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let (problem, runs) = parse(input)?;
    let (mut vertices, mut out) = problem.buffers([0.0; 3]);
    let ((), timings) = runs.time(|| problem.residuals(&mut vertices, &mut out));
    Evaluation::new(&out.as_flattened(), timings)
}

fn jacobian(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let (problem, runs) = parse(input)?;
    let columns = if problem.us.is_empty() { jacobian_of::<PARAMETERS> } else { jacobian_of::<{ 2 + PARAMETERS }> };
    columns(&problem, runs)
}

fn jacobian_of<const N: usize>(problem: &Problem, runs: Runs) -> Result<Evaluation, Box<dyn Error>> {
    let plan = Plan::of(&problem.model)?;
    let (mut vertices, _) = problem.buffers([0.0; 3]);
    let (mut d_vertices, mut rows): (Rows<N>, Rows<N>) = problem.buffers([Lanes::zero(); 3]);
    let ((), timings) = runs.time(|| plan.jacobian(problem, &mut vertices, &mut d_vertices, &mut rows));
    let rows: Vec<&[f64]> = rows.as_flattened().iter().map(|Lanes(row)| &row[..]).collect();
    Evaluation::new(&rows, timings)
}
