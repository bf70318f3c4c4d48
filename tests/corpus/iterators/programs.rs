//! What people write with iterators.

use chainrule::differentiable;

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[differentiable]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>().sqrt()
}

#[differentiable]
fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

#[differentiable]
fn variance(x: &[f64]) -> f64 {
    let m = mean(x);
    x.iter().map(|v| (v - m).powi(2)).sum::<f64>() / (x.len() - 1) as f64
}

#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let m = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    m + x.iter().map(|v| (v - m).exp()).sum::<f64>().ln()
}

#[differentiable]
fn softmax(x: &[f64]) -> Vec<f64> {
    let m = x.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = x.iter().map(|v| (v - m).exp()).collect();
    let total: f64 = exps.iter().sum();
    exps.iter().map(|e| e / total).collect()
}

#[differentiable]
fn cross_entropy(logits: &[f64], target: usize) -> f64 {
    -softmax(logits)[target].ln()
}

#[differentiable]
fn convolution(signal: &[f64], kernel: &[f64]) -> Vec<f64> {
    signal.windows(kernel.len()).map(|w| w.iter().zip(kernel).map(|(a, b)| a * b).sum()).collect()
}

#[differentiable]
fn pairwise_distances(points: &[[f64; 2]]) -> f64 {
    points
        .iter()
        .enumerate()
        .flat_map(|(i, p)| {
            points.iter().skip(i + 1).map(move |q| p.iter().zip(q).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt())
        })
        .sum()
}

#[differentiable]
fn matrix_vector(m: &[f64], v: &[f64]) -> Vec<f64> {
    m.chunks(v.len()).map(|row| row.iter().zip(v).map(|(a, b)| a * b).sum::<f64>()).collect()
}

#[differentiable]
fn matrix_vector_rows(m: &[f64], v: &[f64], out: &mut [f64]) {
    for (row, o) in m.chunks_exact(v.len()).zip(out.iter_mut()) {
        *o = row.iter().zip(v).map(|(a, b)| a * b).sum();
    }
}

#[differentiable]
fn dense_layer(w: &[Vec<f64>], b: &[f64], x: &[f64]) -> Vec<f64> {
    w.iter().zip(b).map(|(row, bias)| (row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + bias).tanh()).collect()
}

#[differentiable]
fn mean_squared_error(w: &[f64], #[constant] samples: &[([f64; 2], f64)]) -> f64 {
    let total = samples
        .iter()
        .map(|(x, target)| {
            let prediction = w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>();
            (prediction - target).powi(2)
        })
        .sum::<f64>();
    total / samples.len() as f64
}

#[differentiable]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |acc, c| acc * x + c)
}

#[differentiable]
fn trapezoid(x: &[f64], y: &[f64]) -> f64 {
    x.windows(2).zip(y.windows(2)).map(|(x, y)| (x[1] - x[0]) * (y[0] + y[1]) / 2.0).sum()
}

#[differentiable]
fn smoothed(x: &[f64], alpha: f64) -> f64 {
    let smooth: Vec<f64> = x
        .iter()
        .scan(x[0], |state, &v| {
            *state = alpha * v + (1.0 - alpha) * *state;
            Some(*state)
        })
        .collect();
    smooth.iter().zip(x).map(|(s, v)| (s - v) * (s - v)).sum()
}

#[differentiable]
fn correlation(x: &[f64], y: &[f64]) -> f64 {
    let (mx, my) = (mean(x), mean(y));
    let (sxy, sxx, syy) = x.iter().zip(y).fold((0.0, 0.0, 0.0), |(sxy, sxx, syy), (a, b)| {
        let (dx, dy) = (a - mx, b - my);
        (sxy + dx * dy, sxx + dx * dx, syy + dy * dy)
    });
    sxy / (sxx * syy).sqrt()
}

#[differentiable]
fn descend(w: &mut [f64], gradient: &[f64], rate: f64) {
    w.iter_mut().zip(gradient).for_each(|(w, g)| *w -= rate * g);
}

#[differentiable]
fn nearest_centre(point: &[f64], centres: &[Vec<f64>]) -> f64 {
    centres.iter().map(|c| c.iter().zip(point).map(|(a, b)| (a - b).powi(2)).sum::<f64>()).fold(f64::INFINITY, f64::min)
}

#[differentiable]
fn hinge(scores: &[f64], correct: usize) -> f64 {
    scores.iter().enumerate().filter(|&(j, _)| j != correct).map(|(_, s)| (s - scores[correct] + 1.0).max(0.0)).sum()
}

cases! {
    dot(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    norm(&[1.0, -2.0, 0.5]) -> f64;
    mean(&[1.0, -2.0, 0.5]) -> f64;
    variance(&[1.0, -2.0, 0.5]) -> f64;
    log_sum_exp(&[1.0, -2.0, 0.5]) -> f64;
    softmax(&[1.0, -2.0, 0.5]);
    cross_entropy(&[1.0, -2.0, 0.5], const 1) -> f64;
    convolution(&[1.0, -2.0, 0.5, 0.3, 0.7], &[0.3, 0.7, 1.1]);
    pairwise_distances(&[[1.0, -2.0], [0.5, 0.3], [0.7, 1.1]]) -> f64;
    matrix_vector(&[1.0, -2.0, 0.5, 0.3, 0.7, 1.1], &[0.9, -0.4, 1.3]);
    matrix_vector_rows(&[1.0, -2.0, 0.5, 0.3, 0.7, 1.1], &[0.9, -0.4, 1.3], &mut [0.1, 0.2]);
    dense_layer(&[vec![0.1, -0.2], vec![0.5, 0.3]], &[0.7, 1.1], &[0.9, -0.4]);
    mean_squared_error(&[0.9, -0.4], const &[([0.1, -0.2], 0.3), ([0.5, 0.3], 0.1)]) -> f64;
    polynomial(&[1.0, -2.0, 0.5], 0.7) -> f64;
    trapezoid(&[0.1, 0.4, 0.9], &[1.0, -2.0, 0.5]) -> f64;
    smoothed(&[1.0, -2.0, 0.5], 0.3) -> f64;
    correlation(&[1.0, -2.0, 0.5, 0.3], &[0.3, 0.7, 1.1, -0.2]) -> f64;
    descend(&mut [1.0, -2.0, 0.5], &[0.3, 0.7, 1.1], 0.1);
    nearest_centre(&[1.0, -2.0], &[vec![0.5, 0.3], vec![0.7, -1.1]]) -> f64;
    hinge(&[1.0, -0.2, 0.5], const 0) -> f64;
}
