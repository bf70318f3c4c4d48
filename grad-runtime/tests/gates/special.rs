//! Partials at the points where calculus, or the standard library, needs a decision.

use grad_runtime::gates::{Kind, Row, TABLE, find};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;
/// Near 1, and where `x * x` rounds badly in `f32`.
const ABOVE_ONE: f64 = 1.0 + 2049.0 / 8_388_608.0;
const BELOW_ONE: f64 = 1.0 - 2897.0 / 16_777_216.0;

/// (gate, operands, the partial of each operand)
type Case = (&'static str, &'static [f64], &'static [f64]);

const CASES: &[Case] = &[
    // Kinks: abs is flat at 0, of either sign.
    ("abs", &[0.0], &[0.0]),
    ("abs", &[-0.0], &[0.0]),
    ("abs", &[-3.0], &[-1.0]),
    ("abs", &[NAN], &[NAN]),
    ("copysign", &[0.0, -1.0], &[0.0, 0.0]),
    ("copysign", &[-2.0, -1.0], &[1.0, 0.0]),
    ("copysign", &[2.0, -0.0], &[-1.0, 0.0]),
    ("hypot", &[0.0, 0.0], &[0.0, 0.0]),
    ("hypot", &[0.0, -2.0], &[0.0, -1.0]),
    ("hypot", &[3e30, 4e30], &[0.6, 0.8]),
    // Routers: a tie goes to the receiver, NaN loses.
    ("max", &[1.0, 1.0], &[1.0, 0.0]),
    ("max", &[-0.0, 0.0], &[1.0, 0.0]),
    ("max", &[1.0, 2.0], &[0.0, 1.0]),
    ("max", &[1.0, NAN], &[1.0, 0.0]),
    ("max", &[NAN, 1.0], &[0.0, 1.0]),
    ("max", &[NAN, NAN], &[1.0, 0.0]),
    ("min", &[1.0, 1.0], &[1.0, 0.0]),
    ("min", &[2.0, 1.0], &[0.0, 1.0]),
    ("min", &[1.0, NAN], &[1.0, 0.0]),
    ("min", &[NAN, 1.0], &[0.0, 1.0]),
    // Inside and on the borders x passes, beyond them the border; NaN is returned, so it passes.
    ("clamp", &[0.5, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[0.0, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[1.0, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[-0.5, 0.0, 1.0], &[0.0, 1.0, 0.0]),
    ("clamp", &[1.5, 0.0, 1.0], &[0.0, 0.0, 1.0]),
    ("clamp", &[2.0, 1.0, 1.0], &[0.0, 0.0, 1.0]),
    ("clamp", &[NAN, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    // Steps are flat, also on the step.
    ("floor", &[1.0], &[0.0]),
    ("ceil", &[-1.5], &[0.0]),
    ("round", &[0.5], &[0.0]),
    ("round_ties_even", &[2.5], &[0.0]),
    ("trunc", &[-0.5], &[0.0]),
    ("signum", &[0.0], &[0.0]),
    ("fract", &[-2.5], &[1.0]),
    // Remainders: minus the quotient actually taken.
    ("rem", &[7.5, 2.0], &[1.0, -3.0]),
    ("rem", &[-7.5, 2.0], &[1.0, 3.0]),
    ("rem", &[7.5, -2.0], &[1.0, 3.0]),
    ("rem", &[1.0, 0.1], &[1.0, -9.0]),
    ("rem", &[1.0, 0.0], &[1.0, NAN]),
    ("rem_euclid", &[7.5, 2.0], &[1.0, -3.0]),
    ("rem_euclid", &[-7.5, 2.0], &[1.0, 4.0]),
    ("rem_euclid", &[-7.5, -2.0], &[1.0, -4.0]),
    ("rem_euclid", &[1.0, 0.1], &[1.0, -9.0]),
    ("rem_euclid", &[1.0, 0.0], &[1.0, NAN]),
    ("div_euclid", &[-7.5, 2.0], &[0.0, 0.0]),
    // Poles and vertical tangents are infinite.
    ("div", &[1.0, 0.0], &[INF, -INF]),
    ("div", &[0.0, -2.0], &[-0.5, 0.0]),
    ("recip", &[0.0], &[-INF]),
    ("sqrt", &[0.0], &[INF]),
    ("cbrt", &[0.0], &[INF]),
    ("cbrt", &[-8.0], &[1.0 / 12.0]),
    ("ln", &[0.0], &[INF]),
    ("log2", &[0.0], &[INF]),
    ("log10", &[0.0], &[INF]),
    ("ln_1p", &[-1.0], &[INF]),
    ("log", &[2.0, 1.0], &[INF, -INF]),
    ("asin", &[1.0], &[INF]),
    ("acos", &[-1.0], &[-INF]),
    ("acosh", &[1.0], &[INF]),
    ("atanh", &[-1.0], &[INF]),
    ("atan2", &[0.0, 0.0], &[NAN, NAN]),
    ("atan2", &[0.0, -2.0], &[-0.5, 0.0]),
    ("exp", &[1000.0], &[INF]),
    ("exp2", &[2000.0], &[INF]),
    ("exp_m1", &[1000.0], &[INF]),
    ("exp_m1", &[-1000.0], &[0.0]),
    ("exp", &[-1000.0], &[0.0]),
    ("sinh", &[1000.0], &[INF]),
    ("cosh", &[-1000.0], &[-INF]),
    ("tanh", &[1000.0], &[0.0]),
    // No cancellation near the ends of the domain.
    ("acosh", &[ABOVE_ONE], &[45.241_026_939_844_09]),
    ("asin", &[BELOW_ONE], &[53.813_278_451_571_04]),
    ("acos", &[-BELOW_ONE], &[-53.813_278_451_571_04]),
    ("atanh", &[BELOW_ONE], &[2_895.868_937_706_32]),
    // Powers.
    ("powi", &[0.0, 0.0], &[0.0, 0.0]),
    ("powi", &[0.0, 1.0], &[1.0, 0.0]),
    ("powi", &[0.0, 2.0], &[0.0, 0.0]),
    ("powi", &[0.0, -1.0], &[-INF, 0.0]),
    ("powi", &[-2.0, 3.0], &[12.0, 0.0]),
    ("powi", &[1.0, i32::MIN as f64], &[i32::MIN as f64, 0.0]),
    ("powf", &[0.0, 0.0], &[0.0, 0.0]),
    ("powf", &[0.0, 0.5], &[INF, 0.0]),
    ("powf", &[0.0, 1.0], &[1.0, 0.0]),
    ("powf", &[0.0, 2.0], &[0.0, 0.0]),
    ("powf", &[0.0, -1.0], &[-INF, -INF]),
    ("powf", &[-2.0, 3.0], &[12.0, NAN]),
    ("powf", &[-2.0, 0.0], &[0.0, NAN]),
    ("powf", &[-2.0, 0.5], &[NAN, NAN]),
    ("powf", &[1.0, 5.0], &[5.0, 0.0]),
];

#[test]
fn f64_partials() {
    for &(name, operands, expected) in CASES {
        let row = find(name).unwrap_or_else(|| panic!("no gate {name}"));
        let y = (row.f64.primal)(operands);
        check(row, operands, expected, 1e-14, |o| partial(row, o).map(|p| (p.f64)(operands, y)));
    }
}

#[test]
#[allow(clippy::cast_possible_truncation, reason = "the same cases in the other width")]
fn f32_partials() {
    for &(name, operands, expected) in CASES {
        let row = find(name).unwrap_or_else(|| panic!("no gate {name}"));
        let narrow: Vec<f32> = operands.iter().map(|x| *x as f32).collect();
        let y = (row.f32.primal)(&narrow);
        check(row, operands, expected, 1e-5, |o| partial(row, o).map(|p| (p.f32)(&narrow, y).into()));
    }
}

fn partial(row: &Row, operand: &str) -> Option<&'static grad_runtime::gates::Partial> {
    row.partials.iter().find(|p| p.operand == operand)
}

fn check(row: &Row, at: &[f64], expected: &[f64], tolerance: f64, of: impl Fn(&str) -> Option<f64>) {
    assert_eq!(row.operands.len(), expected.len(), "{}: one number per operand", row.name);
    for (operand, expected) in row.operands.iter().zip(expected) {
        let found = of(operand.name).unwrap_or(0.0);
        let same = found.to_bits() == expected.to_bits()
            || found.is_nan() && expected.is_nan()
            || expected.is_finite() && (found - expected).abs() <= tolerance * expected.abs();
        assert!(same, "{}: ∂{} at {at:?} is {found}, expected {expected}", row.name, operand.name);
    }
}

/// A partial is marked as singular exactly if there is a finite case where it is infinite or undefined.
#[test]
fn singular_partials_are_marked() {
    for row in TABLE {
        for partial in row.partials {
            let finite = |(name, operands, _): &&Case| *name == row.name && operands.iter().all(|x| x.is_finite());
            let singular = CASES.iter().filter(finite).find(|(_, operands, _)| {
                let y = (row.f64.primal)(operands);
                !(partial.f64)(operands, y).is_finite()
            });
            let operands = singular.map(|case| case.1);
            assert_eq!(
                partial.kind == Kind::Singular,
                operands.is_some(),
                "{}: ∂{} is {:?}, singular at {operands:?}",
                row.name,
                partial.operand,
                partial.kind
            );
        }
    }
}

/// Whatever the operands, NaN included, a router sends the cotangent to exactly one of them.
#[test]
fn routers_have_one_winner() {
    let values = [-1.0, -0.0, 0.0, 1.0, NAN, INF];
    for row in TABLE.iter().filter(|row| row.partials.iter().any(|p| p.kind == Kind::When)) {
        for a in values {
            for b in values {
                let operands = if row.operands.len() == 3 { vec![a, -0.5, 0.5] } else { vec![a, b] };
                let y = (row.f64.primal)(&operands);
                let winners: f64 = row.partials.iter().map(|p| (p.f64)(&operands, y)).sum();
                assert_eq!(winners.to_bits(), 1.0_f64.to_bits(), "{} at {operands:?}", row.name);
            }
        }
    }
}
