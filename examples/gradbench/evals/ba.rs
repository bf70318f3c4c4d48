//! `ba`: the residuals of bundle adjustment, and their sparse Jacobian.

use std::{array::from_fn, error::Error};

use serde::{Deserialize, Serialize};

use super::{Module, require};
use crate::{
    functions::ba::{residual, weight_error},
    protocol::Evaluation,
    timing::Runs,
};

pub(super) const MODULE: Module = Module { name: "ba", functions: &[("objective", objective), ("jacobian", jacobian)] };

/// Entries of a row of the Jacobian: of the camera, the point, the weight.
const CAMERA: usize = 11;
const POINT: usize = 3;
const WEIGHT: usize = CAMERA + POINT;
const ROW: usize = WEIGHT + 1;

/// The most columns and entries whose numbers are counted.
const MOST: usize = u32::MAX as usize;

/// How many entries of each array are answered, besides the last.
const SHOWN: usize = 30;

#[derive(Deserialize)]
struct Input {
    n: usize,
    m: usize,
    p: usize,
    cam: [f64; CAMERA],
    x: [f64; POINT],
    w: f64,
    feat: [f64; 2],
    #[serde(flatten)]
    runs: Runs,
}

/// A problem: observation `i` sees the point `i mod m` by the camera `i mod n`.
struct Problem {
    cameras: Vec<[f64; CAMERA]>,
    points: Vec<[f64; POINT]>,
    weights: Vec<f64>,
    features: Vec<[f64; 2]>,
}

#[derive(Serialize)]
struct Residuals {
    reproj_error: Projections,
    w_err: Weights,
}

/// The first two numbers, of so many pairs.
#[derive(Serialize)]
struct Projections {
    elements: [f64; 2],
    repeated: usize,
}

/// The first number, of so many.
#[derive(Serialize)]
struct Weights {
    element: f64,
    repeated: usize,
}

/// Compressed rows: where each row starts, and of each entry its column and its value.
#[derive(Serialize)]
struct Sparse {
    rows: Vec<u32>,
    cols: Vec<u32>,
    vals: Vec<f64>,
}

fn parse(input: &str) -> Result<(Problem, Runs), Box<dyn Error>> {
    let Input { n, m, p, cam, x, w, feat, runs } = serde_json::from_str(input)?;
    require(n > 0 && m > 0 && p > 0, "`n`, `m` and `p` are at least 1")?;
    let problem = Problem {
        cameras: repeated(cam, n)?,
        points: repeated(x, m)?,
        weights: repeated(w, p)?,
        features: repeated(feat, p)?,
    };
    Ok((problem, runs))
}

/// A `Vec` of `n` copies, an error where memory does not reach.
fn repeated<T: Clone>(value: T, n: usize) -> Result<Vec<T>, Box<dyn Error>> {
    let mut all = Vec::new();
    all.try_reserve_exact(n)?;
    all.resize(n, value);
    Ok(all)
}

impl Problem {
    /// Each observation's camera and point by number, its weight and its feature.
    fn observations(&self) -> impl Iterator<Item = (usize, usize, f64, [f64; 2])> {
        let (mut camera, mut point) = (0, 0);
        self.weights.iter().zip(&self.features).map(move |(&weight, &feature)| {
            let seen = (camera, point, weight, feature);
            camera = if camera + 1 == self.cameras.len() { 0 } else { camera + 1 };
            point = if point + 1 == self.points.len() { 0 } else { point + 1 };
            seen
        })
    }

    /// Writes the residuals of the projections and of the weights.
    fn residuals(&self, projections: &mut [[f64; 2]], weights: &mut [f64]) {
        let out = projections.iter_mut().zip(weights);
        for ((camera, point, weight, feature), (projection, error)) in self.observations().zip(out) {
            *projection = residual(&self.cameras[camera], &self.points[point], weight, feature);
            *error = weight_error(weight);
        }
    }

    /// A matrix with room for all entries.
    fn empty_jacobian(&self) -> Result<Sparse, Box<dyn Error>> {
        let p = self.weights.len();
        let entries = p.checked_mul(2 * ROW + 1).filter(|&entries| entries <= MOST);
        let columns = (CAMERA * self.cameras.len()).checked_add(POINT * self.points.len() + p);
        let fits = columns.is_some_and(|columns| columns <= MOST);
        let entries = entries.filter(|_| fits).ok_or("the matrix is too large")?;
        Ok(Sparse { rows: repeated(0, 3 * p + 1)?, cols: repeated(0, entries)?, vals: repeated(0.0, entries)? })
    }

    /// Writes the matrix: two rows an observation, then a row a weight.
    fn jacobian(&self, matrix: &mut Sparse) {
        let p = self.weights.len();
        let first_point = count(CAMERA * self.cameras.len());
        let first_weight = first_point + count(POINT * self.points.len());
        let (pairs, weight_rows) = matrix.rows[1..].split_at_mut(2 * p);
        let (cols, weight_cols) = matrix.cols.split_at_mut(2 * ROW * p);
        let (vals, weight_vals) = matrix.vals.split_at_mut(2 * ROW * p);

        let rows = pairs.as_chunks_mut::<2>().0.iter_mut();
        let cols = cols.as_chunks_mut::<{ 2 * ROW }>().0.iter_mut();
        let vals = vals.as_chunks_mut::<{ 2 * ROW }>().0.iter_mut();
        let observations = (0..).zip(self.observations());
        for ((i, (camera, point, weight, feature)), ((rows, cols), vals)) in observations.zip(rows.zip(cols).zip(vals))
        {
            *rows = [(2 * i + 1) * count(ROW), (2 * i + 2) * count(ROW)];
            let (of_camera, of_point) = (count(CAMERA * camera), first_point + count(POINT * point));
            let numbers = from_fn(|j| match j {
                0..CAMERA => of_camera + count(j),
                CAMERA..WEIGHT => of_point + count(j - CAMERA),
                _ => first_weight + i,
            });
            cols.as_chunks_mut::<ROW>().0.fill(numbers);

            let (_, tape) = residual::forward(&self.cameras[camera], &self.points[point], weight, feature);
            for (row, seed) in vals.as_chunks_mut::<ROW>().0.iter_mut().zip([[1.0, 0.0], [0.0, 1.0]]) {
                let (d_camera, d_point, d_weight) = residual::backward(&tape, seed);
                row[..CAMERA].copy_from_slice(&d_camera);
                row[CAMERA..WEIGHT].copy_from_slice(&d_point);
                row[WEIGHT] = d_weight;
            }
        }

        let out = weight_rows.iter_mut().zip(weight_cols).zip(weight_vals);
        for (i, (((row, col), val), &weight)) in (0..).zip(out.zip(&self.weights)) {
            *row = count(2 * ROW * p) + i + 1;
            *col = first_weight + i;
            *val = weight_error::grad(weight);
        }
    }
}

/// A number that is at most `MOST`.
#[allow(clippy::cast_possible_truncation, reason = "`empty_jacobian` has seen to it")]
fn count(n: usize) -> u32 {
    n as u32
}

fn objective(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let (problem, runs) = parse(input)?;
    let p = problem.weights.len();
    let (mut projections, mut weights) = (repeated([0.0; 2], p)?, repeated(0.0, p)?);
    let ((), timings) = runs.time(|| problem.residuals(&mut projections, &mut weights));
    let output = Residuals {
        reproj_error: Projections { elements: projections[0], repeated: p },
        w_err: Weights { element: weights[0], repeated: p },
    };
    Evaluation::new(&output, timings)
}

fn jacobian(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let (problem, runs) = parse(input)?;
    let mut matrix = problem.empty_jacobian()?;
    let ((), timings) = runs.time(|| problem.jacobian(&mut matrix));
    let output = Sparse { rows: shown(&matrix.rows), cols: shown(&matrix.cols), vals: shown(&matrix.vals) };
    Evaluation::new(&output, timings)
}

/// The first entries, and the last.
fn shown<T: Copy>(all: &[T]) -> Vec<T> {
    all.iter().take(SHOWN).chain(all.last()).copied().collect()
}
