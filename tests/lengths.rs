//! A seed, tangent, cotangent or buffer of the wrong length panics with both lengths.
#![allow(
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    reason = "signatures are what is tested"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use chainrule::differentiable;

#[differentiable]
fn dot(x: &[f64], y: &Vec<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn doubled(x: Vec<f64>) -> Vec<f64> {
    let mut y = x.clone();
    for v in &mut y {
        *v *= 2.0;
    }
    y
}

#[differentiable]
fn scale(x: &mut [f64], k: f64) {
    for v in x {
        *v *= k;
    }
}

#[differentiable]
fn grow(x: f64, list: &mut Vec<f64>) {
    list.push(x * list[0]);
}

#[differentiable]
fn ragged(rows: &[Vec<f64>]) -> f64 {
    rows[0][0] * rows[1][1]
}

/// Runs what must panic, and finds both lengths in its message.
#[track_caller]
fn panics_with(given: usize, expected: usize, run: impl FnOnce()) {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("the lengths differ");
    let message = panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        .expect("a message");
    let numbers: Vec<usize> =
        message.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    assert!(numbers.contains(&given) && numbers.contains(&expected), "{given} and {expected} must be in `{message}`");
}

const X: [f64; 3] = [1.0, 2.0, 3.0];

#[test]
fn tangents() {
    let y = X.to_vec();
    panics_with(2, 3, || _ = dot::jvp(&X, &y, (&[1.0; 2], &[1.0; 3])));
    panics_with(4, 3, || _ = dot::jvp(&X, &y, (&[1.0; 4], &[1.0; 3])));
    panics_with(7, 3, || _ = dot::jvp(&X, &y, (&[1.0; 3], &[1.0; 7])));
    panics_with(2, 3, || _ = doubled::jvp(y.clone(), vec![1.0; 2]));
}

#[test]
fn buffers() {
    let y = X.to_vec();
    let into = |n: usize, m: usize| {
        let y = y.clone();
        move || {
            let (mut b_x, mut b_y) = (vec![0.0; n], vec![0.0; m]);
            dot::value_and_grad_into(&X, &y, (&mut b_x, &mut b_y));
        }
    };
    panics_with(2, 3, into(2, 3));
    panics_with(4, 3, into(4, 3));
    panics_with(0, 3, into(3, 0));
    panics_with(5, 3, into(3, 5));
    into(3, 3)();
}

#[test]
fn seeds() {
    let (_, tape) = doubled::forward(X.to_vec());
    panics_with(2, 3, || _ = doubled::backward(&tape, vec![1.0; 2]));
    panics_with(4, 3, || _ = doubled::backward(&tape, vec![1.0; 4]));
    panics_with(0, 3, || _ = doubled::backward(&tape, vec![]));
}

#[test]
fn cotangents_of_mutable_parameters() {
    let mut x = X;
    let ((), tape) = scale::forward(&mut x, 2.0);
    panics_with(2, 3, || _ = scale::backward(&tape, (), &mut [1.0; 2]));
    panics_with(4, 3, || _ = scale::backward(&tape, (), &mut [1.0; 4]));

    let mut list = vec![3.0];
    let ((), tape) = grow::forward(2.0, &mut list);
    panics_with(1, 2, || _ = grow::backward(&tape, (), &mut vec![1.0]));
    panics_with(3, 2, || _ = grow::backward(&tape, (), &mut vec![1.0; 3]));
}

#[test]
fn tangents_of_mutable_parameters() {
    panics_with(2, 3, || {
        let ((), ()) = scale::jvp(&mut X.clone(), 2.0, (&mut [1.0; 2], 0.0));
    });
    panics_with(5, 1, || {
        let ((), ()) = grow::jvp(2.0, &mut vec![3.0], (0.0, &mut vec![1.0; 5]));
    });
}

#[test]
fn nested_lengths() {
    let rows = [vec![1.0], vec![2.0, 3.0]];
    let tangent = [vec![1.0], vec![1.0; 5]];
    panics_with(5, 2, || _ = ragged::jvp(&rows, &tangent));
    let mut buffer = [vec![0.0], vec![0.0; 4]];
    panics_with(4, 2, || _ = ragged::value_and_grad_into(&rows, &mut buffer));
}
