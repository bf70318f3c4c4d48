//! Iterator chains as the headers of `for` loops, and chains inside of chains.

use chainrule::differentiable;

#[differentiable]
fn zipped(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b.sin();
    }
    for (&a, b) in x.iter().zip(y.iter()) {
        s *= a * *b;
    }
    s
}

#[differentiable]
fn skipped(x: &[f64]) -> f64 {
    let mut y = x[0];
    for v in x.iter().skip(1) {
        y = y * v + v.cos();
    }
    for v in x.iter().take(2).rev() {
        y += v * y;
    }
    y
}

#[differentiable]
fn rows(m: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for (i, row) in m.chunks(n).enumerate() {
        let mut p = 1.0;
        for v in row {
            p *= v;
        }
        s += p * (i as f64 + 1.0) + row[0];
    }
    s
}

#[differentiable]
fn updates(w: &mut [f64], g: &[f64], m: &mut [f64], rate: f64) {
    for ((w, g), m) in w.iter_mut().zip(g).zip(m.iter_mut()) {
        *m = 0.9 * *m + g * g;
        *w -= rate * *m;
    }
}

#[differentiable]
fn numbered_updates(x: &mut Vec<f64>, k: f64) {
    for (i, v) in x.iter_mut().enumerate().skip(1) {
        *v *= k * i as f64;
    }
    for v in x.iter_mut().rev().step_by(2) {
        *v = v.sin();
    }
}

#[differentiable]
fn filtered(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x.iter().filter(|v| **v > 0.0).map(|v| v.sqrt()) {
        s += v * v * v;
    }
    for &v in x.iter().chain(&[0.3, 0.7]) {
        s *= v + 3.0;
    }
    s
}

#[differentiable]
fn windowed(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for w in x.windows(3) {
        s += (w[0] - 2.0 * w[1] + w[2]).powi(2);
    }
    for [a, b] in x.windows(2).map(|w| [w[0], w[1]]) {
        s += a * b;
    }
    s
}

#[differentiable]
fn counted_in_integers(x: &[f64], n: i32) -> f64 {
    let mut s = 0.0;
    for (k, v) in (1..=n).zip(x) {
        s += v.powi(k) / f64::from(k);
    }
    for (k, v) in (0..).zip(x.iter()) {
        s += f64::from(k) * v;
    }
    for (k, v) in (0..n).rev().zip(x) {
        s += f64::from(k) * v * v;
    }
    for (v, k) in x.iter().zip((1..n).step_by(2)) {
        s += f64::from(k) * v.cos();
    }
    s + x.iter().zip(2_u8..).map(|(v, k)| v * f64::from(k)).sum::<f64>()
}

#[differentiable]
fn rows_by_value(rows: Vec<Vec<f64>>, scale: [[f64; 2]; 2]) -> f64 {
    let mut s = 0.0;
    for row in rows {
        s += row.iter().product::<f64>();
    }
    for [a, b] in scale {
        s *= a - b;
    }
    s
}

#[differentiable]
fn chains_in_chains(m: &[Vec<f64>]) -> f64 {
    m.iter().map(|row| row.iter().map(|v| v * v).sum::<f64>().sqrt()).filter(|n| *n > 0.5).product()
}

#[differentiable]
fn collected_matrix(x: &[f64], n: usize) -> f64 {
    let m: Vec<Vec<f64>> = x.chunks(n).map(|row| row.iter().map(|v| v.sin()).collect()).collect();
    let t = (0..n).map(|j| m.iter().map(|row| row[j] * row[0]).collect::<Vec<f64>>()).collect::<Vec<_>>();
    t.iter().flatten().zip(x).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn inside_a_loop(x: &[f64], steps: usize) -> f64 {
    let mut y = x.to_vec();
    for _ in 0..steps {
        let total: f64 = y.iter().map(|v| v * v).sum();
        let next: Vec<f64> = y.iter().zip(x).map(|(a, b)| a / total + b.sin()).collect();
        y = next;
    }
    y.iter().sum()
}

#[differentiable]
fn inside_a_branch(x: &[f64], k: f64) -> f64 {
    let m = if k > 0.0 { x.iter().map(|v| v * k).sum::<f64>() } else { x.iter().product() };
    if m > 1.0 { x.iter().fold(m, |a, v| a * v) } else { m * m }
}

#[differentiable]
fn in_single_precision(x: &[f32]) -> f32 {
    let n = x.iter().map(|v| v * v).sum::<f32>().sqrt();
    x.iter().fold(0.0, |a, v| a + v / n) + x.iter().copied().fold(0.0, f32::max)
}

#[differentiable]
fn with_names_of_ours(position: &[f64], len: &[f64], sum: f64, found: f64) -> f64 {
    let count = position.iter().zip(len).map(|(end, open)| end * open).sum::<f64>();
    let picked = position.iter().map(|folded| folded * sum).max_by(|best, so_far| best.total_cmp(so_far)).unwrap();
    let collected: Vec<f64> = len.iter().map(|collected| collected * found).collect();
    let x: Vec<f64> = collected.iter().map(|x| x * picked).collect();
    count * x.iter().sum::<f64>()
}

cases! {
    zipped(&[1.0, -2.0, 0.5], &[0.3, 0.7]) -> f64;
    skipped(&[1.0, -2.0, 0.5]) -> f64;
    rows(&[1.0, -2.0, 0.5, 0.3, 0.7], const 2) -> f64;
    updates(&mut [1.0, -2.0], &[0.3, 0.7], &mut [0.1, 0.2], 0.3);
    numbered_updates(&mut vec![1.0, -2.0, 0.5, 0.3], 0.7);
    filtered(&[1.0, -2.0, 0.5]) -> f64;
    windowed(&[1.0, -2.0, 0.5, 0.3]) -> f64;
    counted_in_integers(&[1.0, -2.0, 0.5], const 4) -> f64;
    rows_by_value(vec![vec![1.0, -2.0], vec![0.5]], [[0.3, 0.7], [1.1, 1.5]]) -> f64;
    chains_in_chains(&[vec![1.0, -2.0], vec![0.1], vec![0.7, 0.5]]) -> f64;
    collected_matrix(&[1.0, -2.0, 0.5, 0.3], const 2) -> f64;
    inside_a_loop(&[1.0, -2.0, 0.5], const 3) -> f64;
    inside_a_branch(&[1.0, -2.0, 0.5], 0.7) -> f64;
    inside_a_branch(&[1.0, -2.0, -0.8], -0.7) -> f64;
    with_names_of_ours(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1], 1.3, 0.9) -> f64;
}

mod single {
    use super::in_single_precision;

    cases! {
        in f32;
        in_single_precision(&[1.0, -2.0, 0.5]) -> f32;
    }
}
