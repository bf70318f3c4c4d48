//! Vectors made of others: `extend`, `concat`, `Vec::from`, `retain`, `mem::replace`.

use chainrule::differentiable;

#[differentiable]
fn extended(x: &[f64], y: &Vec<f64>) -> f64 {
    let mut z = x.to_vec();
    z.extend(y);
    z.extend(&x[1..]);
    z.extend([x[0] * y[0], 2.0]);
    z.extend(vec![y[1]; 2]);
    let own = vec![x[1] * y[0]];
    z.extend(own);
    z.iter().enumerate().map(|(i, v)| v * v * i as f64).sum()
}

#[differentiable]
fn extended_by_chains(x: &[f64], y: f64) -> Vec<f64> {
    let mut z = Vec::new();
    z.extend(x.iter().map(|v| v * v));
    z.extend(x.iter().filter(|v| **v > 0.0));
    z[0] *= y;
    z.extend(x.iter().copied().zip(x.iter().skip(1)).map(|(a, b)| a * b + y));
    z.extend((0..2).map(|i| y * i as f64));
    z
}

#[differentiable]
fn grown_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut z = vec![1.0];
    for i in 0..n {
        let last = z[z.len() - 1];
        z.extend(x.iter().take(i + 1).map(|v| v * last));
    }
    z.iter().sum::<f64>() * z[z.len() - 1]
}

#[differentiable]
fn joined(x: &[f64], y: &[f64; 2], z: Vec<f64>) -> f64 {
    let all = [x, y, &z[1..]].concat();
    let twice = [all.as_slice(), &all].concat();
    let mut s = 0.0;
    for (i, v) in twice.iter().enumerate() {
        s += v * v * i as f64;
    }
    s
}

#[differentiable]
fn flattened(rows: &[Vec<f64>], squares: [[f64; 2]; 2]) -> f64 {
    let flat: Vec<f64> = rows.concat();
    let square = squares.concat();
    flat[0] * flat[flat.len() - 1] + square[1] * square[2] * flat[1]
}

#[differentiable]
fn made_from(x: &[f64], y: f64) -> f64 {
    let mut a = Vec::from([x[0], y]);
    let b = Vec::from(x);
    let mut c = [y, x[1], 2.0].to_vec();
    a.push(b[1] * y);
    c[2] *= a[2];
    let d = c[1..].to_vec();
    a[0] * b[0] * d[1] + a[1] * d[0]
}

#[differentiable]
fn retained(x: &[f64], low: f64) -> f64 {
    let mut v: Vec<f64> = x.iter().map(|v| v * 2.0).collect();
    v.retain(|a| *a > low);
    v[0] *= v[1];
    v.retain(|&a| a < 5.0);
    v.iter().map(|a| a * a).sum::<f64>() * low
}

#[differentiable]
fn retained_of_a_parameter(v: &mut Vec<f64>) {
    v.retain(|a| *a > 0.0);
    v[0] *= v[1];
}

#[differentiable]
fn replaced(x: &[f64], y: f64) -> f64 {
    let mut a = y;
    let old = std::mem::replace(&mut a, y * y);
    let mut v = x.to_vec();
    v[1] *= old;
    let before = std::mem::replace(&mut v, vec![a; 3]);
    let first = std::mem::replace(&mut v[0], before[1]);
    let mut rows = vec![before, v];
    let top = std::mem::replace(&mut rows[0], vec![first]);
    top[1] * rows[1][0] + rows[0][0] * rows[1][2]
}

#[differentiable]
fn taken(x: f64, y: f64, rows: &mut Vec<Vec<f64>>) -> f64 {
    let mut a = x;
    let t = std::mem::take(&mut a);
    a += y * y;
    let mut b = x * y;
    let _ = std::mem::take(&mut b);
    b += y;
    let mut row = std::mem::take(&mut rows[1]);
    row[0] *= t;
    rows[1].push(a);
    rows.push(row);
    t * a + b
}

/// Two buffers, one of them new in each step.
#[differentiable]
fn heat(x: &[f64], steps: usize, k: f64) -> f64 {
    let mut now = x.to_vec();
    for _ in 0..steps {
        let mut next = now.clone();
        for i in 1..now.len() - 1 {
            next[i] += k * (now[i - 1] - 2.0 * now[i] + now[i + 1]);
        }
        let _old = std::mem::replace(&mut now, next);
    }
    now.iter().map(|v| v * v).sum()
}

cases! {
    extended(&[0.3, -0.7], &vec![1.1, 0.4]) -> f64;
    extended_by_chains(&[0.3, -0.7, 1.1], 0.6);
    grown_in_a_loop(&[0.3, -0.7, 1.1], const 3) -> f64;
    grown_in_a_loop(&[0.3, -0.7, 1.1], const 0) -> f64;
    joined(&[0.3, -0.7], &[1.1, 0.4], vec![0.9, 0.5, 0.2]) -> f64;
    flattened(&[vec![0.3, -0.7], vec![1.1]], [[0.4, 0.9], [0.5, 0.2]]) -> f64;
    made_from(&[0.3, -0.7], 1.1) -> f64;
    retained(&[0.9, -0.7, 1.1, 0.4], 0.3) -> f64;
    retained_of_a_parameter(&mut vec![0.9, -0.7, 1.1]);
    replaced(&[0.3, -0.7], 1.1) -> f64;
    taken(0.3, 0.7, &mut vec![vec![0.4], vec![0.9, 0.5]]);
    heat(&[0.3, -0.7, 1.1, 0.4], const 3, 0.2) -> f64;
}
