//! Constants, statics and parameters marked as constant.

use std::f64::consts::{self, PI};

use chainrule::differentiable;

const GRAVITY: f64 = 9.81;
const WEIGHTS: [f64; 3] = [0.25, 0.5, 0.25];
const STEPS: usize = 3;
static OFFSET: f64 = 0.5;
static TABLE: [[f64; 2]; 2] = [[1.0, 2.0], [3.0, 4.0]];

#[differentiable]
fn named_constants(x: f64) -> f64 {
    x * GRAVITY + OFFSET * x * x + PI / x
}

#[differentiable]
fn constants_by_path(x: f64) -> f64 {
    (x * consts::TAU).sin() + std::f64::consts::SQRT_2 * x + x * f64::EPSILON
}

#[differentiable]
fn limits_of_types(x: f64) -> f64 {
    let mut smallest = f64::INFINITY;
    if x < f64::MAX {
        smallest = x;
    }
    smallest * f64::from(u8::MAX)
}

#[differentiable]
fn arrays_of_constants(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..WEIGHTS.len() {
        s += WEIGHTS[i] * x[i] * TABLE[1][i % 2];
    }
    s
}

#[differentiable]
fn constant_bounds(x: f64) -> f64 {
    let mut y = [0.0; STEPS];
    for i in 0..STEPS {
        y[i] = x.powi(i as i32 + 1);
    }
    y[STEPS - 1] * y[0]
}

#[differentiable]
fn constant_parameter(x: f64, #[constant] k: f64, #[constant] v: &[f64]) -> f64 {
    let shifted = k * 2.0 - v[0];
    x * shifted + (x * v[1]).sin() * k.exp()
}

#[differentiable]
fn constant_between(#[constant] a: f64, x: f64, #[constant] b: [f64; 2], y: f64) -> f64 {
    a * x * b[0] + b[1] * y * x
}

#[differentiable]
fn constant_scratch(x: f64, #[constant] k: f64) -> f64 {
    let mut scratch = vec![k; 3];
    for v in &mut scratch {
        *v = v.sqrt();
    }
    scratch.push(k);
    x * scratch[1] + scratch.iter().sum::<f64>()
}

#[differentiable]
fn constant_strings(x: f64, unit: &str, prefix: char) -> f64 {
    let factor = if unit == "mm" && prefix.is_ascii() { 1e-3 } else { 1.0 };
    x * factor * unit.len() as f64
}

static NODES: [f64; 3] = [-0.774_596_669_241_483_4, 0.0, 0.774_596_669_241_483_4];
const GAUSS: &[f64] = &[5.0 / 9.0, 8.0 / 9.0, 5.0 / 9.0];

/// Gauss–Legendre.
#[differentiable]
fn chains_over_constants(x: f64) -> f64 {
    let mut s = 0.0;
    for w in GAUSS.iter().rev() {
        s += w * x;
    }
    for (n, w) in NODES.iter().zip(&GAUSS[..]) {
        s += w * x * n;
    }
    s + NODES.iter().zip(GAUSS.iter()).map(|(n, w)| w * (x * (n + 1.0) / 2.0).exp()).sum::<f64>() * x / 2.0
        + NODES.iter().zip(&NODES).map(|(a, b)| a * b * x).fold(0.0, |m, v| m + v * x)
}

cases! {
    chains_over_constants(0.7) -> f64;
    named_constants(0.7) -> f64;
    constants_by_path(0.3) -> f64;
    limits_of_types(0.3) -> f64;
    arrays_of_constants(&[0.7, 1.3, -0.4]) -> f64;
    constant_bounds(0.7) -> f64;
    constant_parameter(0.7, const 0.4, const &[0.2, 0.5]) -> f64;
    constant_between(const 0.4, 0.7, const [0.2, 0.5], 1.3) -> f64;
    constant_scratch(0.7, const 0.4) -> f64;
    constant_strings(0.7, const "mm", const 'a') -> f64;
}
