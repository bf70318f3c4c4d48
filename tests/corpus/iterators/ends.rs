//! What iterator chains end in.

use chainrule::differentiable;

#[differentiable]
fn product_of(x: &[f64]) -> f64 {
    x.iter().product()
}

#[differentiable]
fn folded(x: &[f64], k: f64) -> f64 {
    x.iter().fold(k, |acc, v| (acc * v).sin() + v)
}

#[differentiable]
fn folded_sum(x: &[f64]) -> f64 {
    x.iter().fold(0.0, |acc, v| acc + v * v)
}

#[differentiable]
fn folded_pair(x: &[f64]) -> f64 {
    let (sum, squares) = x.iter().fold((0.0, 0.0), |(s, q), v| (s + v, q + v * v));
    squares - sum * sum
}

#[differentiable]
fn folded_pair_as_one(x: &[f64]) -> f64 {
    let total = x.iter().fold((0.5, 1.0), |acc, v| (acc.1 * v, acc.0 + v));
    total.0 * total.1
}

#[differentiable]
fn folded_vector(x: &[f64], n: usize) -> f64 {
    let bins = x.iter().enumerate().fold(vec![0.0; n], |mut acc, (i, v)| {
        acc[i % n] += v * v;
        acc
    });
    bins[0] * bins[1]
}

#[differentiable]
fn greatest_by_fold(x: &[f64]) -> f64 {
    x.iter().copied().fold(f64::NEG_INFINITY, f64::max) * x.iter().fold(f64::INFINITY, |m, &v| m.min(v))
}

#[differentiable]
fn reduced(x: &[f64]) -> f64 {
    x.iter().copied().reduce(|a, b| a * b + b).unwrap()
}

#[differentiable]
fn reduced_or(x: &[f64], k: f64) -> f64 {
    x.iter().map(|v| v * v).reduce(f64::max).unwrap_or(k * k)
}

#[differentiable]
fn extremes(x: &[f64]) -> f64 {
    let greatest = x.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let least = *x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let mapped = x.iter().map(|v| v.cos()).max_by(|a, b| a.total_cmp(b)).expect("an element");
    greatest * least + mapped * *greatest
}

#[differentiable]
fn copied_extremes(x: &[f64]) -> f64 {
    let greatest = x.iter().copied().max_by(f64::total_cmp).unwrap();
    let least = x.iter().min_by(|a, b| a.total_cmp(b)).copied().unwrap();
    greatest.exp() * least
}

#[differentiable]
fn position_of_the_greatest(x: &[f64], y: &[f64]) -> f64 {
    let (i, v) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    y[i] * v
}

#[differentiable]
fn last_one(x: &[f64]) -> f64 {
    let l = x.iter().last().unwrap();
    l * l * x.iter().filter(|v| **v > 0.0).map(|v| v * v).last().unwrap()
}

#[differentiable]
fn for_each_of(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    x.iter().for_each(|v| {
        s *= v;
        s += 1.0;
    });
    x.iter().for_each(|v| s += v * v);
    s
}

#[differentiable]
fn counted(x: &[f64], k: f64) -> f64 {
    let n = x.iter().filter(|v| **v > 0.0).count();
    let sum: f64 = x.iter().sum();
    sum * k / n as f64
}

#[differentiable]
fn questions(x: &[f64], k: f64) -> f64 {
    let mut y = k * x[0];
    if x.iter().any(|v| *v < 0.0) {
        y *= k;
    }
    if x.iter().zip(x.iter().skip(1)).all(|(a, b)| a < b) {
        y += k;
    }
    let i = x.iter().position(|v| *v > 0.4).unwrap();
    y * x[i]
}

#[differentiable]
fn collected(x: &[f64], k: f64) -> Vec<f64> {
    let y = x.iter().map(|v| v * k).collect::<Vec<_>>();
    let z: Vec<f64> = y.iter().zip(x).map(|(a, b)| a * b).collect();
    z.iter().map(|v| v + y[0]).collect()
}

#[differentiable]
fn collected_by_filter(x: &[f64]) -> f64 {
    let positive: Vec<f64> = x.iter().copied().filter(|v| *v > 0.0).collect();
    let n = positive.len() as f64;
    positive.iter().map(|v| v * v).sum::<f64>() / n
}

#[differentiable]
fn collected_rows(x: &[f64]) -> f64 {
    let rows: Vec<[f64; 2]> = x.iter().map(|v| [v.sin(), v * v]).collect();
    let pairs: Vec<(f64, f64)> = x.iter().map(|v| (v.cos(), v * 2.0)).collect();
    rows.iter().map(|r| r[0] * r[1]).sum::<f64>() + pairs.iter().map(|(a, b)| a * b).sum::<f64>()
}

#[differentiable]
fn collected_shadows(x: &[f64]) -> f64 {
    let x: Vec<f64> = x.iter().map(|v| v * v).collect();
    let x: Vec<f64> = x.iter().map(|v| v.sin()).collect();
    x.iter().product()
}

#[differentiable]
fn unzipped(x: &[f64]) -> f64 {
    let (s, c): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v.sin(), v.cos())).unzip();
    s.iter().zip(&c).map(|(a, b)| a * b * b).sum()
}

#[differentiable]
fn by_place(x: &[f64], k: f64) -> f64 {
    let third = x.iter().nth(2).unwrap();
    let second_of_products = x.iter().map(|v| v * k).nth(1).expect("two");
    let first_negative = x.iter().copied().find(|v| *v < 0.0).unwrap_or(k);
    let first_root = x.iter().find_map(|v| if *v > 0.4 { Some(v.sqrt()) } else { None }).unwrap();
    third * second_of_products + first_negative * first_root
}

#[differentiable]
fn questions_with_calls(x: &[f64], k: f64) -> f64 {
    let mut y = k * x[1];
    if x.iter().map(|v| half(*v)).any(|v| v > 0.4) {
        y *= k;
    }
    if x.iter().all(|v| half(*v) > -3.0) {
        y += k * k;
    }
    y
}

#[differentiable]
fn half(x: f64) -> f64 {
    x / 2.0
}

#[differentiable]
fn least_of_pairs(x: &[f64], y: &[f64]) -> f64 {
    let (a, b) = x.iter().zip(y).min_by(|p, q| (p.0 * p.1).total_cmp(&(q.0 * q.1))).unwrap();
    let farthest = x.iter().map(|v| (v - 0.3).abs()).max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let nearest = x.iter().map(|v| (v - 0.3).abs()).min_by(|a, b| a.total_cmp(b)).unwrap();
    let far_pair = x.iter().zip(y).map(|(a, b)| (a * b, a - b)).min_by(|p, q| q.0.total_cmp(&p.0)).unwrap();
    *a * b.sin() + farthest * farthest + nearest.exp() * far_pair.1 * far_pair.0
}

#[differentiable]
fn mapped_by_a_function(x: &[f64]) -> f64 {
    x.iter().copied().map(half).map(f64::sin).sum::<f64>() + x.iter().copied().map(f64::abs).fold(0.0, f64::max)
}

cases! {
    by_place(&[1.0, -2.0, 0.5], 0.7) -> f64;
    by_place(&[1.0, 2.0, 0.5], 0.7) -> f64;
    questions_with_calls(&[1.0, -2.0, 0.5], 0.7) -> f64;
    questions_with_calls(&[-1.0, -7.0, 0.5], 0.7) -> f64;
    least_of_pairs(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    mapped_by_a_function(&[1.0, -2.0, 0.5]) -> f64;

    product_of(&[1.0, -2.0, 0.5]) -> f64;
    product_of(&[0.0; 0]) -> f64;
    folded(&[1.0, -2.0, 0.5], 0.3) -> f64;
    folded_sum(&[1.0, -2.0, 0.5]) -> f64;
    folded_pair(&[1.0, -2.0, 0.5]) -> f64;
    folded_pair_as_one(&[1.0, -2.0, 0.5]) -> f64;
    folded_vector(&[1.0, -2.0, 0.5], const 2) -> f64;
    greatest_by_fold(&[1.0, -2.0, 0.5]) -> f64;
    reduced(&[1.0, -2.0, 0.5]) -> f64;
    reduced_or(&[1.0, -2.0, 0.5], 0.3) -> f64;
    reduced_or(&[0.0; 0], 0.3) -> f64;
    extremes(&[1.0, -2.0, 0.5]) -> f64;
    copied_extremes(&[1.0, -2.0, 0.5]) -> f64;
    position_of_the_greatest(&[1.0, -2.0, 1.5], &[0.3, 0.7, 1.1]) -> f64;
    last_one(&[1.0, -2.0, 0.5, -0.3]) -> f64;
    for_each_of(&[1.0, -2.0, 0.5], 0.3) -> f64;
    counted(&[1.0, -2.0, 0.5], 0.3) -> f64;
    questions(&[1.0, -2.0, 0.5], 0.3) -> f64;
    questions(&[0.3, 0.5, 0.7], 0.3) -> f64;
    collected(&[1.0, -2.0, 0.5], 0.3);
    collected_by_filter(&[1.0, -2.0, 0.5]) -> f64;
    collected_rows(&[1.0, -2.0, 0.5]) -> f64;
    collected_shadows(&[1.0, -2.0, 0.5]) -> f64;
    unzipped(&[1.0, -2.0, 0.5]) -> f64;
}
