//! `Vec`s made, grown, copied, swapped and returned.

use chainrule::differentiable;

#[differentiable]
fn zeros_then_filled(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i].exp();
    }
    y[0] * y[1]
}

#[differentiable]
fn repeated_active(x: f64, n: usize) -> f64 {
    let mut y = vec![x * x; n];
    y[0] *= 2.0;
    let mut s = 0.0;
    for v in &y {
        s += v;
    }
    s
}

#[differentiable]
fn listed(x: f64, y: f64) -> Vec<f64> {
    vec![x * y, x, 3.0, y.sin()]
}

#[differentiable]
fn pushed(x: &[f64]) -> Vec<f64> {
    let mut out = Vec::new();
    for v in x {
        if *v > 0.0 {
            out.push(v * v);
        }
    }
    out.push(x[0]);
    out
}

#[differentiable]
fn pushed_with_capacity(x: f64, n: usize) -> f64 {
    let mut powers = Vec::with_capacity(n);
    let mut p = 1.0;
    for _ in 0..n {
        p *= x;
        powers.push(p);
    }
    let mut s = 0.0;
    for (i, v) in powers.iter().enumerate() {
        s += v * i as f64;
    }
    s
}

#[differentiable]
fn cloned(x: &Vec<f64>) -> f64 {
    let mut y = x.clone();
    y[0] *= x[1];
    let z = y.clone();
    y[1] = z[0] * y[0];
    y[1] + z[1]
}

#[differentiable]
fn to_vec(x: &[f64]) -> Vec<f64> {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] *= y[i - 1];
    }
    y
}

#[differentiable]
fn part_to_vec(x: &[f64]) -> f64 {
    let mut y = x[1..].to_vec();
    y[0] *= x[0];
    y[0] * y[1]
}

#[differentiable]
fn copy_from_slice(x: &[f64], k: f64) -> f64 {
    let mut y = vec![k; x.len()];
    let kept = y[0] * x[0];
    y.copy_from_slice(x);
    y[0] *= kept;
    y[1..].copy_from_slice(&x[..x.len() - 1]);
    y[0] * y[1] + y[2]
}

#[differentiable]
fn fill(x: &mut [f64], k: f64) {
    x[0] *= k;
    let first = x[0];
    x[1..].fill(first);
    x[2] *= k;
}

#[differentiable]
fn swap_elements(x: &mut [f64]) {
    x[0] *= x[1];
    x.swap(0, 2);
    x[0] += x[1];
    x.swap(1, 1);
}

#[differentiable]
fn swap_buffers(x: &[f64], steps: usize) -> f64 {
    let mut now = x.to_vec();
    let mut next = vec![0.0; x.len()];
    for _ in 0..steps {
        for i in 0..x.len() {
            next[i] = now[i] * now[(i + 1) % x.len()];
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[0]
}

#[differentiable]
fn swap_scalars(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x * 2.0, y);
    if a < b {
        std::mem::swap(&mut a, &mut b);
    }
    a / b
}

#[differentiable]
fn nested_vectors(x: &[f64]) -> Vec<Vec<f64>> {
    let mut rows = Vec::new();
    for i in 0..x.len() {
        let mut row = vec![0.0; i + 1];
        row[i] = x[i] * x[0];
        rows.push(row);
    }
    rows
}

#[differentiable]
fn vector_moved(x: Vec<f64>) -> Vec<f64> {
    let y = x;
    let mut z = y;
    z[0] = z[0].sqrt();
    z
}

#[differentiable]
fn matrix_of_zeros(x: &[f64], n: usize) -> f64 {
    let mut a = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            a[i][j] = x[i] / x[j];
        }
    }
    a[0][1] * a[1][0] + a[0][n - 1]
}

#[differentiable]
fn lengths(x: &[f64], y: &Vec<f64>) -> f64 {
    let mut s = 0.0;
    if !x.is_empty() {
        s += x[0] / x.len() as f64;
    }
    s * y[0] / (y.len() as f64).sqrt()
}

cases! {
    zeros_then_filled(&[0.3, -0.7, 1.0]) -> f64;
    repeated_active(0.7, const 3) -> f64;
    listed(0.7, 1.3);
    pushed(&[0.7, -1.3, 2.0]);
    pushed_with_capacity(0.8, const 4) -> f64;
    pushed_with_capacity(0.8, const 0) -> f64;
    cloned(&vec![0.7, -1.3]) -> f64;
    to_vec(&[0.7, -1.3, 2.0]);
    part_to_vec(&[0.7, -1.3, 2.0]) -> f64;
    copy_from_slice(&[0.7, -1.3, 2.0], 0.4) -> f64;
    fill(&mut [0.7, -1.3, 2.0], 0.4);
    swap_elements(&mut [0.7, -1.3, 2.0]);
    swap_buffers(&[0.7, -1.3, 2.0], const 3) -> f64;
    swap_buffers(&[0.7, -1.3, 2.0], const 0) -> f64;
    swap_scalars(0.7, 2.3) -> f64;
    swap_scalars(1.7, 2.3) -> f64;
    nested_vectors(&[0.7, -1.3, 2.0]);
    vector_moved(vec![0.7, -1.3]);
    matrix_of_zeros(&[0.7, -1.3, 2.0], const 3) -> f64;
    lengths(&[0.7, -1.3, 2.0], &vec![0.4, 1.0]) -> f64;
}
