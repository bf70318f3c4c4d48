//! `for` over integer ranges.

use chainrule::differentiable;

#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn power_by_repetition(x: f64, n: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..n {
        y *= x;
    }
    y
}

#[differentiable]
fn harmonic(x: f64, n: u32) -> f64 {
    let mut sum = 0.0;
    for k in 1..=n {
        sum += x.powi(k as i32) / f64::from(k);
    }
    sum
}

#[differentiable]
fn backwards(a: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for i in (0..a.len()).rev() {
        y = y * x + a[i];
    }
    y
}

#[differentiable]
fn inclusive_backwards(x: f64, n: i32) -> f64 {
    let mut y = x;
    for k in (1..=n).rev() {
        y = (y * f64::from(k)).sin();
    }
    y
}

#[differentiable]
fn every_second(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in (0..x.len()).step_by(2) {
        product *= x[i];
    }
    product
}

#[differentiable]
fn every_third_backwards(x: &[f64]) -> f64 {
    let mut y = 0.1;
    for i in (1..=x.len() - 1).step_by(3) {
        y = y * x[i] + 1.0;
    }
    for i in (0..x.len()).rev().step_by(2) {
        y *= x[i];
    }
    y
}

#[differentiable]
fn range_from_variables(x: &[f64], start: usize, end: usize) -> f64 {
    let mut s = 0.0;
    let last = end - 1;
    for i in start + 1..last {
        s += x[i] * x[i - 1] * x[i + 1];
    }
    s
}

#[differentiable]
fn index_as_number(x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..5 {
        s += (x * i as f64).cos();
    }
    s
}

#[differentiable]
fn carried(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (1.0_f64, 0.0);
    for _ in 0..steps {
        let a = -k * x.sin();
        v += 0.1 * a;
        x += 0.1 * v;
    }
    x
}

#[differentiable]
fn branch_inside(x: &[f64], y: f64) -> f64 {
    let mut state = y;
    for i in 0..x.len() {
        if x[i] > state {
            state = 0.5 * (state + x[i]);
        } else {
            state *= x[i];
        }
    }
    state
}

#[differentiable]
fn range_bound_changes_later(x: f64, n: usize) -> f64 {
    let mut m = n;
    let mut y = x;
    for i in 0..m {
        m += i;
        y = y.sin() + m as f64 * 0.1;
    }
    y * m as f64
}

cases! {
    dot(&[1.0, 2.0, 3.0], &[-0.5, 0.25, 2.0]) -> f64;
    dot(&[0.0; 0], &[0.0; 0]) -> f64;
    power_by_repetition(1.2, const 5) -> f64;
    power_by_repetition(1.2, const 0) -> f64;
    harmonic(0.6, const 4) -> f64;
    backwards(&[1.0, -2.0, 0.5, 3.0], 0.7) -> f64;
    inclusive_backwards(0.4, const 3) -> f64;
    every_second(&[1.5, 2.0, -0.5, 3.0, 0.7]) -> f64;
    every_third_backwards(&[1.5, 2.0, -0.5, 3.0, 0.7]) -> f64;
    range_from_variables(&[1.0, 2.0, 0.3, -0.4, 1.5, 0.6], const 0, const 6) -> f64;
    range_from_variables(&[1.0, 2.0, 0.3], const 1, const 2) -> f64;
    index_as_number(0.3) -> f64;
    carried(1.3, const 12) -> f64;
    branch_inside(&[0.9, 0.2, 1.4, 0.3], 0.5) -> f64;
    range_bound_changes_later(0.3, const 4) -> f64;
}
