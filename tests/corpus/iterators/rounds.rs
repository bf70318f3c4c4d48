//! `cycle`, `rchunks`, `step_by` after any stage, `partition`.

use chainrule::differentiable;

#[differentiable]
fn cycled(x: &[f64], n: usize) -> f64 {
    let squares: f64 = x.iter().cycle().take(n).map(|v| v * v).sum();
    let mut s = squares;
    for (i, v) in x.iter().cycle().skip(1).take(n).enumerate() {
        s = s * 0.5 + v * i as f64;
    }
    s
}

#[differentiable]
fn repeated_pattern(x: &[f64], taps: &[f64; 2]) -> Vec<f64> {
    x.iter().zip(taps.iter().cycle()).map(|(v, t)| v * t).collect()
}

#[differentiable]
fn chunks_from_the_end(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for c in x.rchunks(n) {
        s = s * c[0] + c[c.len() - 1];
    }
    s
}

#[differentiable]
fn changed_from_the_end(x: &mut [f64]) {
    for (i, c) in x.rchunks_mut(2).enumerate() {
        c[0] *= i as f64 + 0.5;
        let last = c.last_mut().unwrap();
        *last *= *last;
    }
}

#[differentiable]
fn every_other(x: &[f64], n: usize) -> f64 {
    let kept: Vec<f64> = x.iter().filter(|v| **v > 0.0).step_by(n).copied().collect();
    let mapped: f64 = x.iter().map(|v| v * v).filter(|v| *v > 0.1).step_by(2).sum();
    kept[0] * mapped + kept.len() as f64 * x[1]
}

#[differentiable]
fn parted(x: &[f64], at: f64) -> f64 {
    let (low, high): (Vec<f64>, Vec<f64>) = x.iter().copied().partition(|v| *v < at);
    let (a, b) = x.iter().map(|v| v * v).partition::<Vec<f64>, _>(|v| *v > 0.3);
    let mut s = low[0] * high[0];
    for (u, v) in a.iter().zip(&b) {
        s += u * v * at;
    }
    s + b.len() as f64 * high.iter().product::<f64>()
}

cases! {
    cycled(&[0.3, -0.7, 1.1], const 7) -> f64;
    cycled(&[0.3, -0.7, 1.1], const 0) -> f64;
    repeated_pattern(&[0.3, -0.7, 1.1], &[0.4, 0.9]);
    chunks_from_the_end(&[0.3, -0.7, 1.1, 0.4, 0.9], const 2) -> f64;
    chunks_from_the_end(&[0.3, -0.7, 1.1, 0.4, 0.9], const 7) -> f64;
    changed_from_the_end(&mut [0.3, -0.7, 1.1, 0.4, 0.9]);
    every_other(&[0.3, -0.7, 1.1, 0.4, 0.9], const 2) -> f64;
    parted(&[0.3, -0.7, 1.1, 0.4, 0.9], 0.5) -> f64;
}
