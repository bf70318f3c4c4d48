//! The closures in iterator chains: patterns, bodies, captures.

use chainrule::differentiable;

#[differentiable]
fn typed_parameters(x: &[f64]) -> f64 {
    x.iter().map(|v: &f64| v * 2.0).fold(0.5, |acc: f64, v: f64| acc * v + 1.0)
}

#[differentiable]
fn bodies_with_statements(x: &[f64], k: f64) -> f64 {
    x.iter()
        .map(|v| {
            let mut y = v * k;
            for _ in 0..2 {
                y = y.sin() + k;
            }
            if y > 0.5 { y } else { y * y }
        })
        .sum()
}

#[differentiable]
fn mutable_parameters(x: &[f64]) -> f64 {
    x.iter()
        .copied()
        .map(|mut v| {
            v *= 2.0;
            v += 1.0;
            v * v
        })
        .sum()
}

#[differentiable]
fn captured_by_writing(x: &[f64], k: f64) -> f64 {
    let mut out = vec![0.0; x.len()];
    let mut last = k;
    x.iter().enumerate().for_each(|(i, v)| {
        out[i] = v * last;
        last = *v;
    });
    x.iter().zip(out.iter_mut()).for_each(|(v, o)| *o += v.sin());
    out.iter().map(|v| v * v).sum::<f64>() + last
}

#[differentiable]
fn parts_of_rows(m: &[Vec<f64>]) -> f64 {
    m.iter().map(|r| &r[1..]).map(|r| r.iter().sum::<f64>() * r[0]).sum()
}

#[differentiable]
fn nested_patterns(x: &[f64], m: &[(f64, [f64; 2])]) -> f64 {
    let a = x.iter().zip(m).enumerate().map(|(i, (v, (w, [p, q])))| (v * w - p * q) * (i as f64 + 0.5)).sum::<f64>();
    let b = x.iter().zip(m).map(|(&v, &(w, [p, q]))| v * w * p - q).product::<f64>();
    a * b
}

#[differentiable]
fn shadowing(x: &[f64], v: f64) -> f64 {
    let s = x.iter().map(|v| v * v).map(|x| x + v).sum::<f64>();
    x.iter().fold(s, |s, x| s * x + v)
}

#[differentiable]
fn other_defaults(x: &[f64], k: f64) -> f64 {
    let least = x.iter().min_by(|a, b| a.total_cmp(b)).unwrap_or(&k);
    let none = x.iter().filter(|v| **v > 100.0).max_by(|a, b| a.total_cmp(b)).unwrap_or(&k);
    let last = x.iter().copied().last().unwrap_or(0.25);
    least * none * last
}

#[differentiable]
fn calls(x: &[f64], k: f64) -> f64 {
    x.iter().map(|&v| scaled(v, k)).sum::<f64>() * x.windows(2).map(|w| lengths(w)).sum::<f64>()
}

#[differentiable]
fn scaled(v: f64, k: f64) -> f64 {
    v.sin() * k
}

#[differentiable]
fn lengths(w: &[f64]) -> f64 {
    w.iter().map(|v| v * v).sum::<f64>().sqrt()
}

#[differentiable]
fn of_calls(x: &[f64]) -> f64 {
    x.chunks(2).map(lengths).map(f64::sqrt).sum()
}

cases! {
    typed_parameters(&[1.0, -2.0, 0.5]) -> f64;
    bodies_with_statements(&[1.0, -2.0, 0.5], 0.7) -> f64;
    mutable_parameters(&[1.0, -2.0, 0.5]) -> f64;
    captured_by_writing(&[1.0, -2.0, 0.5], 0.7) -> f64;
    parts_of_rows(&[vec![1.0, -2.0, 0.5], vec![0.3, 0.7]]) -> f64;
    nested_patterns(&[1.0, -2.0], &[(0.3, [0.7, 1.1]), (-0.4, [0.9, 1.3])]) -> f64;
    shadowing(&[1.0, -2.0, 0.5], 0.7) -> f64;
    other_defaults(&[1.0, -2.0, 0.5], 0.7) -> f64;
    calls(&[1.0, -2.0, 0.5], 0.7) -> f64;
    of_calls(&[1.0, -2.0, 0.5]) -> f64;
}
