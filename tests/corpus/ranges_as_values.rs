//! Ranges that have a name, and slices of slices.

use chainrule::differentiable;

#[differentiable]
fn named(x: &[f64]) -> f64 {
    let inner = 1..x.len() - 1;
    let mut s = 0.0;
    for i in inner.clone() {
        s += x[i - 1] * x[i + 1];
    }
    for v in &x[inner.clone()] {
        s += v * v;
    }
    if inner.contains(&1) {
        s *= x[inner.start];
    }
    s * inner.map(|i| x[i]).product::<f64>()
}

#[differentiable]
fn inclusive(x: &mut [f64], n: usize) {
    let r = 1..=n;
    for i in r.clone().rev() {
        x[i] *= x[i - 1];
    }
    for v in x[r].iter_mut() {
        *v += 1.0;
    }
}

#[differentiable]
fn in_loops(x: &[f64], k: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..k {
        let window = i..i + 2;
        let part = &x[window.clone()];
        if part[0] > 1.0 {
            continue;
        }
        s *= part.iter().sum::<f64>() + x[window].len() as f64;
    }
    s
}

#[differentiable]
fn slices_of_slices(x: &[f64], k: usize) -> f64 {
    let y = &x[1..][..k];
    let z = &y[..=1];
    y[0] * x[1..3].iter().sum::<f64>() + z[1] * x[..2][1] * x[2..].iter().rev().take(1).sum::<f64>()
}

cases! {
    named(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    inclusive(&mut [0.3, -0.7, 1.1, 0.4], const 2);
    in_loops(&[0.3, -0.7, 1.1, 0.4], const 3) -> f64;
    slices_of_slices(&[0.3, -0.7, 1.1, 0.4], const 2) -> f64;
}
