//! Where iterator chains begin.

use chainrule::differentiable;

#[differentiable]
fn by_iter(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[differentiable]
fn by_iter_turbofish(x: &[f64]) -> f64 {
    x.iter().map(|&v| v.sin()).sum::<f64>()
}

#[differentiable]
fn summed_as_it_is(x: &[f64], k: f64) -> f64 {
    k * x.iter().sum::<f64>()
}

#[differentiable]
fn by_iter_mut(x: &mut [f64], k: f64) {
    x.iter_mut().for_each(|v| *v *= k);
}

#[differentiable]
fn mutable_in_a_loop(x: &mut [f64], y: &[f64]) {
    for (a, b) in x.iter_mut().zip(y) {
        *a *= b.exp();
    }
}

#[differentiable]
fn array_by_value(x: [f64; 3]) -> f64 {
    x.into_iter().map(|v| v * v).sum()
}

#[differentiable]
fn vector_by_value(x: Vec<f64>) -> f64 {
    x.into_iter().map(f64::exp).sum()
}

#[differentiable]
fn loop_by_value(x: Vec<f64>, y: [f64; 2]) -> f64 {
    let mut s = 1.0;
    for v in x {
        s *= v;
    }
    for v in y {
        s += v * s;
    }
    s
}

#[differentiable]
fn loop_over_a_reference_into_iter(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x.into_iter() {
        s += v * v;
    }
    s
}

#[differentiable]
fn by_range(x: &[f64], y: &[f64]) -> f64 {
    (0..x.len()).map(|i| x[i] * y[i]).sum()
}

#[differentiable]
fn by_inclusive_range(x: f64, n: i32) -> f64 {
    (1..=n).map(|k| x.powi(k) / f64::from(k)).sum()
}

#[differentiable]
fn range_inside(x: &[f64]) -> f64 {
    (1..x.len() - 1).map(|i| x[i - 1] - 2.0 * x[i] * x[i + 1]).sum()
}

#[differentiable]
fn sub_slice(x: &[f64]) -> f64 {
    x[1..].iter().map(|v| v * v * v).sum()
}

#[differentiable]
fn a_row(m: &[Vec<f64>], i: usize) -> f64 {
    m[i].iter().map(|v| v.cos()).sum()
}

#[differentiable]
fn by_windows(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0]) * w[0]).sum()
}

#[differentiable]
fn by_windows_of(x: &[f64], n: usize) -> f64 {
    x.windows(n).map(|w| w.iter().product::<f64>()).sum()
}

#[differentiable]
fn by_chunks(x: &[f64], n: usize) -> f64 {
    x.chunks(n).map(|c| c[0] * c[c.len() - 1]).sum()
}

#[differentiable]
fn by_exact_chunks(x: &[f64]) -> f64 {
    x.chunks_exact(2).map(|c| c[0] / c[1]).sum()
}

#[differentiable]
fn by_mutable_chunks(x: &mut [f64], k: f64) {
    for (i, row) in x.chunks_exact_mut(2).enumerate() {
        row[0] *= k;
        row[1] += row[0] * i as f64;
    }
}

#[differentiable]
fn repeated(x: f64, y: &[f64]) -> f64 {
    std::iter::repeat(x).take(3).sum::<f64>() * y.iter().zip(std::iter::repeat(x * x)).map(|(a, b)| a * b).sum::<f64>()
}

#[differentiable]
fn just_once(x: f64, y: &[f64]) -> f64 {
    std::iter::once(x * x).chain(y.iter().copied()).map(|v| v * x).sum()
}

#[differentiable]
fn a_local(x: &[f64]) -> f64 {
    let y = x.to_vec();
    y.iter().map(|v| v * v).sum()
}

#[differentiable]
fn what_a_call_returns(x: &[f64]) -> f64 {
    squares(x).iter().map(|v| v.sin()).sum()
}

#[differentiable]
fn squares(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

#[differentiable]
fn rows(m: &[[f64; 2]]) -> f64 {
    m.iter().map(|r| r[0] * r[1]).sum::<f64>() + m.iter().map(|[a, b]| a - b * b).sum::<f64>()
}

#[differentiable]
fn pairs(m: &[(f64, f64)]) -> f64 {
    m.iter().map(|(a, b)| a * b).sum::<f64>() + m.iter().map(|&(a, b)| a / b).sum::<f64>()
}

#[differentiable]
fn with_inactive(x: &[f64], indices: &[usize]) -> f64 {
    indices.iter().map(|&i| x[i] * x[0]).sum()
}

cases! {
    by_iter(&[1.0, -2.0, 0.5]) -> f64;
    by_iter(&[0.0; 0]) -> f64;
    by_iter_turbofish(&[1.0, -2.0, 0.5]) -> f64;
    summed_as_it_is(&[1.0, -2.0, 0.5], 0.7) -> f64;
    by_iter_mut(&mut [1.0, -2.0, 0.5], 1.7);
    mutable_in_a_loop(&mut [1.0, -2.0, 0.5], &[0.1, 0.2]);
    array_by_value([1.0, -2.0, 0.5]) -> f64;
    vector_by_value(vec![1.0, -2.0, 0.5]) -> f64;
    loop_by_value(vec![1.0, -2.0, 0.5], [0.3, 0.7]) -> f64;
    loop_over_a_reference_into_iter(&[1.0, -2.0, 0.5]) -> f64;
    by_range(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    by_inclusive_range(0.7, const 4) -> f64;
    range_inside(&[1.0, -2.0, 0.5, 0.3, 0.7]) -> f64;
    sub_slice(&[1.0, -2.0, 0.5]) -> f64;
    a_row(&[vec![1.0], vec![0.3, 0.7]], const 1) -> f64;
    by_windows(&[1.0, -2.0, 0.5, 0.3]) -> f64;
    by_windows(&[1.0]) -> f64;
    by_windows_of(&[1.0, -2.0, 0.5, 0.3], const 3) -> f64;
    by_chunks(&[1.0, -2.0, 0.5, 0.3, 0.7], const 2) -> f64;
    by_exact_chunks(&[1.0, -2.0, 0.5, 0.3, 0.7]) -> f64;
    by_mutable_chunks(&mut [1.0, -2.0, 0.5, 0.3, 0.7], 1.7);
    repeated(0.7, &[1.0, -2.0]) -> f64;
    just_once(0.7, &[1.0, -2.0]) -> f64;
    a_local(&[1.0, -2.0, 0.5]) -> f64;
    what_a_call_returns(&[1.0, -2.0, 0.5]) -> f64;
    squares(&[1.0, -2.0, 0.5]);
    rows(&[[1.0, -2.0], [0.5, 0.3]]) -> f64;
    pairs(&[(1.0, -2.0), (0.5, 0.3)]) -> f64;
    with_inactive(&[1.0, -2.0, 0.5], const &[2, 0, 2]) -> f64;
}
