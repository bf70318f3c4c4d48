//! Positions that a search finds, which have no derivative.

use chainrule::differentiable;

#[differentiable]
fn interpolated(xs: &[f64], ys: &[f64], t: f64) -> f64 {
    let i = xs.partition_point(|x| *x <= t).clamp(1, xs.len() - 1);
    let w = (t - xs[i - 1]) / (xs[i] - xs[i - 1]);
    ys[i - 1] * (1.0 - w) + ys[i] * w
}

#[differentiable]
fn searched(xs: &[f64], t: f64) -> f64 {
    let at = xs.binary_search_by(|x| x.total_cmp(&t)).unwrap_or_else(|i| i);
    let either = match xs.binary_search_by(|x| x.partial_cmp(&t).unwrap()) {
        Ok(i) | Err(i) => i,
    };
    let before = match xs.binary_search_by(|x| x.total_cmp(&t)) {
        Ok(i) => i,
        Err(i) => i - 1,
    };
    xs[at] * t + xs[before] * xs[either]
}

#[differentiable]
fn if_sorted(x: &[f64]) -> f64 {
    if x.is_sorted() && x.is_sorted_by(|a, b| a <= b) { x[0] * x[1] } else { x[1] * x[1] }
}

/// A position of a sorted copy.
#[differentiable]
fn ranked(x: &[f64], t: f64) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.total_cmp(b));
    let rank = sorted.partition_point(|v| *v < t);
    let near = sorted.iter().position(|v| *v > 0.0).unwrap_or(0);
    let far = x.iter().rposition(|v| *v > 0.0).unwrap_or(0);
    sorted[rank] * sorted[near] * x[far] + t
}

cases! {
    interpolated(&[0.3, 0.7, 1.1, 1.4], &[0.4, 0.9, -0.5, 0.2], 0.8) -> f64;
    interpolated(&[0.3, 0.7, 1.1, 1.4], &[0.4, 0.9, -0.5, 0.2], 0.1) -> f64;
    searched(&[0.3, 0.7, 1.1, 1.4], 0.8) -> f64;
    if_sorted(&[0.3, 0.7, 1.1]) -> f64;
    if_sorted(&[0.9, 0.7, 1.1]) -> f64;
    ranked(&[0.3, -0.7, 1.1], 0.2) -> f64;
}
