//! Every partial against finite differences (`f64`), and `f32` against `f64`.

use crate::sample::points;
use grad_runtime::gates::{Row, TABLE};

/// Relative to 1 + |derivative|; the best step of an extrapolated central difference errs by about 1e-12.
const TOLERANCE: f64 = 1e-10;

/// Relative to 1 + |derivative|, some tens of units in the last place.
const TOLERANCE_F32: f64 = 1e-5;

const STEPS: [f64; 6] = [3e-2, 1e-2, 3e-3, 1e-3, 1e-4, 1e-5];

fn partial(row: &Row, point: &[f64], operand: usize) -> f64 {
    let y = (row.f64.primal)(point);
    let name = row.operands[operand].name;
    row.partials.iter().find(|p| p.operand == name).map_or(0.0, |p| (p.f64)(point, y))
}

/// (y(x + h) - y(x - h)) / 2h, where both points are in the domain.
fn central(row: &Row, point: &[f64], operand: usize, step: f64) -> Option<f64> {
    let at = |x: f64| {
        let mut moved = point.to_vec();
        moved[operand] = x;
        (row.f64.domain)(&moved).then(|| (row.f64.primal)(&moved))
    };
    let (low, high) = (point[operand] - step, point[operand] + step);
    Some((at(high)? - at(low)?) / (high - low))
}

/// Richardson's extrapolation of two central differences, of fourth order in the step.
fn difference(row: &Row, point: &[f64], operand: usize, step: f64) -> Option<f64> {
    Some((4.0 * central(row, point, operand, step / 2.0)? - central(row, point, operand, step)?) / 3.0)
}

#[test]
fn partials_agree_with_finite_differences() {
    for row in TABLE {
        for point in points(row) {
            for (operand, _) in row.operands.iter().enumerate().filter(|(_, o)| o.ty.is_none()) {
                let expected = partial(row, &point, operand);
                let found: Vec<f64> = STEPS.iter().filter_map(|step| difference(row, &point, operand, *step)).collect();
                assert!(
                    found.iter().any(|d| (d - expected).abs() <= TOLERANCE * (1.0 + expected.abs())),
                    "{}: ∂{} at {point:?} is {expected}, by finite differences {found:?}",
                    row.name,
                    row.operands[operand].name,
                );
            }
        }
    }
}

#[test]
#[allow(clippy::cast_possible_truncation, reason = "the points are exact in f32")]
fn f32_agrees_with_f64() {
    for row in TABLE {
        for point in points(row) {
            let narrow: Vec<f32> = point.iter().map(|x| *x as f32).collect();
            let (y, y_narrow) = ((row.f64.primal)(&point), (row.f32.primal)(&narrow));
            assert_close(row, &point, "y", y_narrow, y);
            assert_eq!((row.f32.domain)(&narrow), (row.f64.domain)(&point));
            for partial in row.partials {
                assert_close(row, &point, partial.operand, (partial.f32)(&narrow, y_narrow), (partial.f64)(&point, y));
            }
        }
    }
}

fn assert_close(row: &Row, point: &[f64], what: &str, found: f32, expected: f64) {
    let error = (f64::from(found) - expected).abs();
    assert!(
        error <= TOLERANCE_F32 * (1.0 + expected.abs()),
        "{}: {what} at {point:?} is {expected}, in f32 {found}",
        row.name
    );
}
