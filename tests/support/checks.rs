//! The checks, each for one case; `Err` says what was wrong.

use chainrule::check;

use super::case::{Case, Outcome};
use super::random::Random;

/// Runs a check over all cases and reports every one that fails.
pub(crate) fn each(cases: &[Case], check: fn(&Case) -> Result<(), String>) {
    let failures: Vec<String> =
        cases.iter().filter_map(|case| check(case).err().map(|why| format!("{}\n    {why}", case.name))).collect();
    assert!(failures.is_empty(), "{} of {} cases failed:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// `backward` against finite differences of `⟨w, f⟩`, for `w` all ones and for a random one.
pub(crate) fn gradient(case: &Case) -> Result<(), String> {
    let expected = (case.primal)(&case.point);
    if expected.floats.iter().any(|float| !float.is_finite()) {
        return Err(format!("the value is not finite: {}", expected.seen));
    }
    let m = expected.floats.len();
    let seeds = [vec![1.0; m], Random::named(case.name).direction(m)];
    let (outcome, gradients) = (case.reverse)(&case.point, &seeds);
    same_outcome("forward", &outcome, &expected)?;
    for (seed, gradient) in seeds.iter().zip(&gradients) {
        same_length("the gradient", gradient, &case.point)?;
        let weighted = |x: &[f64]| dot(seed, &(case.primal)(x).floats);
        check::gradient_with(weighted, &case.point, gradient, case.eps)
            .map_err(|mismatch| format!("seed {seed:?}: {mismatch}"))?;
    }
    Ok(())
}

/// `grad`, `value_and_grad` and `value_and_grad_into` against `forward` and `backward`.
pub(crate) fn drivers(case: &Case) -> Result<(), String> {
    let Some(drivers) = &case.drivers else {
        return Ok(());
    };
    let expected = (case.primal)(&case.point);
    let gradient = (case.reverse)(&case.point, &[vec![1.0]]).1.remove(0);

    let grad = (drivers.grad)(&case.point);
    close(case, "grad", &grad, &gradient)?;

    let (value, grad) = (drivers.value_and_grad)(&case.point);
    same_outcome("value_and_grad", &value, &expected)?;
    close(case, "value_and_grad", &grad, &gradient)?;

    let before = Random::named(case.name).direction(case.point.len());
    let (value, after) = (drivers.value_and_grad_into)(&case.point, &before);
    same_outcome("value_and_grad_into", &value, &expected)?;
    let sum: Vec<f64> = before.iter().zip(&gradient).map(|(b, g)| b + g).collect();
    close(case, "value_and_grad_into", &after, &sum)
}

/// `⟨w, J v⟩ = ⟨Jᵀ w, v⟩` for random `v` and `w`.
pub(crate) fn transpose(case: &Case) -> Result<(), String> {
    let mut random = Random::named(case.name);
    let expected = (case.primal)(&case.point);
    for _ in 0..3 {
        let v = random.direction(case.point.len());
        let w = random.direction(expected.floats.len());
        let (outcome, jv) = (case.jvp)(&case.point, &v);
        same_outcome("jvp", &outcome, &expected)?;
        same_length("the tangent of the output", &jv, &w)?;
        let jtw = (case.reverse)(&case.point, std::slice::from_ref(&w)).1.remove(0);
        same_length("the gradient", &jtw, &v)?;
        let (forward, reverse) = (dot(&w, &jv), dot(&jtw, &v));
        let scale = size(&w, &jv).max(size(&jtw, &v));
        let agree = (forward - reverse).abs() <= precision(case) * scale;
        if !agree {
            return Err(format!("⟨w, Jv⟩ = {forward:e}, ⟨Jᵀw, v⟩ = {reverse:e}: {v:?}, {w:?}"));
        }
    }
    Ok(())
}

/// Many seeds on one tape, `backward(a·w₁ + b·w₂) = a·backward(w₁) + b·backward(w₂)`, the same
/// seed twice with the same result, and the zero seed with zero.
pub(crate) fn linear(case: &Case) -> Result<(), String> {
    let m = (case.primal)(&case.point).floats.len();
    let mut random = Random::named(case.name);
    let (w1, w2) = (random.direction(m), random.direction(m));
    let (a, b) = (0.5, -2.0);
    let combine = |x: &[f64], y: &[f64]| -> Vec<f64> { x.iter().zip(y).map(|(x, y)| a * x + b * y).collect() };
    let mixed = combine(&w1, &w2);
    let seeds = [w1.clone(), w2, mixed, vec![0.0; m], w1];
    let (_, gradients) = (case.reverse)(&case.point, &seeds);
    let [g1, g2, g_mixed, zero, again] = &gradients[..] else { unreachable!("one per seed") };
    close(case, "a combination of seeds", g_mixed, &combine(g1, g2))?;
    if zero.iter().any(|component| *component != 0.0) {
        return Err(format!("the zero seed gives {zero:?}"));
    }
    if g1.iter().zip(again).any(|(x, y)| x.to_bits() != y.to_bits()) {
        return Err(format!("one seed, two gradients: {g1:?}, {again:?}"));
    }
    Ok(())
}

/// 1e-12 in double precision.
fn precision(case: &Case) -> f64 {
    1e-12 * (case.eps / f64::EPSILON)
}

fn close(case: &Case, what: &str, found: &[f64], expected: &[f64]) -> Result<(), String> {
    same_length(what, found, expected)?;
    let largest = expected.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    let near = |x: &f64, y: &f64| (x - y).abs() <= precision(case) * largest;
    if found.iter().zip(expected).all(|(x, y)| near(x, y)) {
        Ok(())
    } else {
        Err(format!("{what}: {found:?}, expected {expected:?}"))
    }
}

fn same_outcome(driver: &str, found: &Outcome, expected: &Outcome) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("{driver} gives {}, the function {}", found.seen, expected.seen))
    }
}

fn same_length(what: &str, found: &[f64], expected: &[f64]) -> Result<(), String> {
    if found.len() == expected.len() {
        Ok(())
    } else {
        Err(format!("{what} has {} coordinates, not {}", found.len(), expected.len()))
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn size(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum()
}
