//! What is not active at the call site has no cotangent, in the caller or in the callee, also across crates.
#![allow(clippy::needless_range_loop, reason = "index loops are what is tested")]

use allocation_counter::measure;
use chainrule::differentiable;
use strict::weighted;

/// Both vectors are differentiable parameters of `weighted`, and neither caller wants both.
#[differentiable]
fn by_constant(x: &[f64], #[constant] w: &[f64]) -> f64 {
    weighted(x, w, 2)
}

/// The weights are floats that nothing active flows into.
#[differentiable]
fn by_local(x: &[f64], n: usize) -> f64 {
    let w = vec![0.5; n];
    weighted(x, &w, 2)
}

/// The same with active weights.
#[differentiable]
fn by_active_local(x: &[f64], k: f64, n: usize) -> f64 {
    let w = vec![k; n];
    weighted(x, &w, 2)
}

/// The other way round, through a function that passes its own caller's wish on.
#[differentiable]
fn handed_on(x: &[f64], w: &[f64]) -> f64 {
    weighted(x, w, 3) + weighted(w, x, 1)
}

#[differentiable]
fn twice(#[constant] x: &[f64], w: &[f64]) -> f64 {
    handed_on(x, w)
}

#[test]
fn no_cotangent_is_allocated() {
    let (x, w) = ([1.0, 2.0, 3.0], [0.5, 0.25, -1.0]);
    let (mut d_x, mut d_w, mut d_k) = ([0.0; 3], [0.0; 3], 0.0);
    let constant = measure(|| _ = by_constant::value_and_grad_into(&x, &w, &mut d_x));
    assert_eq!(constant.count_total, 0);
    let handed = measure(|| _ = twice::value_and_grad_into(&x, &w, &mut d_w));
    assert_eq!(handed.count_total, 0);

    let primal = measure(|| _ = by_local(&x, 3)).count_total;
    let inactive = measure(|| _ = by_local::value_and_grad_into(&x, 3, &mut d_x)).count_total;
    let active = measure(|| _ = by_active_local::value_and_grad_into(&x, 0.5, 3, (&mut d_x, &mut d_k))).count_total;
    assert_eq!((inactive, active), (primal, primal + 1));
}

#[test]
fn the_gradients_are_right() {
    let (x, w) = ([1.0, 2.0, 3.0], [0.5, 0.25, -1.0]);
    let d_x: Vec<f64> = x.iter().zip(&w).map(|(x, w)| 2.0 * w * x).collect();
    assert_eq!(by_constant::grad(&x, &w), d_x);
    assert_eq!(by_local::grad(&x, 3), x);
    assert_eq!(by_active_local::grad(&x, 0.5, 3), (x.to_vec(), 14.0));
    let d_w: Vec<f64> = x.iter().map(|x| x * x * x + x).collect();
    assert_eq!(twice::grad(&x, &w), d_w);
    assert_eq!(handed_on::grad(&x, &w).1, d_w);
}
