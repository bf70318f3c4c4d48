//! Operands to test a row at.

use grad_runtime::gates::{Operand, Row};

/// How many candidates are drawn per row.
const COUNT: u32 = 96;

/// Points that fill the row's range evenly, all exact in `f32`.
pub(crate) fn points(row: &Row) -> Vec<Vec<f64>> {
    let points: Vec<Vec<f64>> = (1..=COUNT)
        .map(|k| row.operands.iter().zip([2.0, 3.0, 5.0]).map(|(o, prime)| coordinate(row, o, k, prime)).collect())
        .filter(|point: &Vec<f64>| (row.f64.domain)(point))
        .collect();
    assert!(points.len() > 20, "{}: too few points in the domain", row.name);
    points
}

/// The k-th term of an additive recurrence with an irrational step: operands with different primes are independent.
#[allow(clippy::cast_possible_truncation, reason = "the points are rounded to f32")]
fn coordinate(row: &Row, operand: &Operand, k: u32, prime: f64) -> f64 {
    let unit = (f64::from(k) * f64::sqrt(prime)).fract();
    match operand.ty {
        Some(_) => (unit * 9.0).floor() - 4.0,
        None => f64::from((row.range.0 + unit * (row.range.1 - row.range.0)) as f32),
    }
}
