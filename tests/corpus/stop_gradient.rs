//! `stop_gradient`: the identity with zero derivative.
//!
//! Finite differences see through it, so what is stopped here is constant, or multiplied by zero;
//! `tests/contract` checks that derivatives stop.

use chainrule::{differentiable, stop_gradient};

#[differentiable]
fn stopped_constant(x: f64, #[constant] k: f64) -> f64 {
    x * stop_gradient(k * 2.0)
}

#[differentiable]
fn stopped_and_multiplied_by_zero(x: f64, y: f64) -> f64 {
    let kept = stop_gradient(x * y);
    let wave = stop_gradient(x.sin());
    x * y + 0.0 * kept + y * (wave * 0.0)
}

#[differentiable]
fn stopped_containers(x: &[f64], y: f64) -> f64 {
    let copy = stop_gradient(x.to_vec());
    let pair = stop_gradient((y, copy[0]));
    x[0] * y + 0.0 * (copy[0] + pair.0 * pair.1)
}

#[differentiable]
fn stopped_for_unannotated(x: f64, y: f64) -> f64 {
    let bucket = bucket_of(stop_gradient(x));
    y * bucket + x
}

/// Piecewise constant: what it stops has zero derivative anyway.
fn bucket_of(x: f64) -> f64 {
    (x * 4.0).floor()
}

cases! {
    stopped_constant(0.7, const 1.3) -> f64;
    stopped_and_multiplied_by_zero(0.7, 1.3) -> f64;
    stopped_containers(&[0.7, -0.4], 1.3) -> f64;
    stopped_for_unannotated(0.7, 1.3) -> f64;
}
