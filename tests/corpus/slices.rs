//! Sub-slices, as locals and as arguments of calls.

use chainrule::differentiable;

#[differentiable]
fn sum_of_products(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn scale(x: &mut [f64], k: f64) {
    for v in x {
        *v *= k;
    }
}

#[differentiable]
fn row_as_local(a: &[f64], d: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..a.len() / d {
        let row = &a[i * d..(i + 1) * d];
        let mut t = 0.0;
        for j in 0..d {
            t += row[j] * row[0];
        }
        s *= t;
    }
    s
}

#[differentiable]
fn all_forms_of_ranges(a: &[f64]) -> f64 {
    let head = &a[..2];
    let tail = &a[2..];
    let middle = &a[1..=2];
    let all = &a[..];
    head[1] * tail[0] + middle[1] * all[3] + tail[1] * head[0]
}

#[differentiable]
fn row_as_argument(a: &[f64], x: &[f64]) -> f64 {
    let d = x.len();
    let mut s = 0.0;
    for i in 0..a.len() / d {
        s += sum_of_products(&a[i * d..(i + 1) * d], x).sin();
    }
    s
}

#[differentiable]
fn overlapping_arguments(a: &[f64]) -> f64 {
    sum_of_products(&a[..3], &a[1..]) * sum_of_products(a, a)
}

#[differentiable]
fn mutable_sub_slice_as_argument(a: &mut [f64], k: f64) {
    scale(&mut a[1..], k);
    scale(&mut a[..2], k * k);
    scale(a, 0.5);
}

#[differentiable]
fn mutable_sub_slice_as_local(a: &mut [f64], k: f64) {
    let n = a.len() / 2;
    {
        let left = &mut a[..n];
        left[0] *= k;
        left[1] += left[0];
    }
    let right = &mut a[n..];
    for v in right.iter_mut() {
        *v = *v * k + 1.0;
    }
    a[0] *= a[n];
}

#[differentiable]
fn sub_slice_of_sub_slice(a: &[f64]) -> f64 {
    let inner = &a[1..];
    let inner = &inner[..inner.len() - 1];
    inner[0] * inner[1]
}

#[differentiable]
fn sub_slices_of_arrays_and_vectors(a: [f64; 4], b: Vec<f64>) -> f64 {
    let left = &a[..2];
    let right = &b[1..3];
    left[0] * right[1] + sum_of_products(&a[2..], &b[..2])
}

#[differentiable]
fn loop_over_sub_slice(a: &[f64]) -> f64 {
    let mut s = 1.0;
    for v in &a[1..3] {
        s *= v;
    }
    for (i, v) in a[..2].iter().enumerate() {
        s += v * i as f64 * s;
    }
    s
}

#[differentiable]
fn two_layers_from_one_vector(w: &[f64], x: f64) -> f64 {
    let (n, mut y) = (w.len() / 2, 0.0);
    let first = &w[..n];
    let second = &w[n..];
    for k in 0..n {
        y += second[k] * (first[k] * x).tanh();
    }
    y
}

cases! {
    sum_of_products(&[1.0, 2.0], &[0.3, 0.7]) -> f64;
    scale(&mut [1.0, 2.0], 0.3);
    row_as_local(&[1.0, 2.0, 0.3, -0.5, 0.7, 1.1], const 3) -> f64;
    all_forms_of_ranges(&[1.0, 2.0, 0.3, -0.5]) -> f64;
    row_as_argument(&[1.0, 2.0, 0.3, -0.5], &[0.7, 1.1]) -> f64;
    overlapping_arguments(&[1.0, 2.0, 0.3, -0.5]) -> f64;
    mutable_sub_slice_as_argument(&mut [1.0, 2.0, 0.3], 1.4);
    mutable_sub_slice_as_local(&mut [1.0, 2.0, 0.3, -0.5], 1.4);
    sub_slice_of_sub_slice(&[1.0, 2.0, 0.3, -0.5]) -> f64;
    sub_slices_of_arrays_and_vectors([1.0, 2.0, 0.3, -0.5], vec![0.7, 1.1, 0.4]) -> f64;
    loop_over_sub_slice(&[1.0, 2.0, 0.3, -0.5]) -> f64;
    two_layers_from_one_vector(&[1.0, 2.0, 0.3, -0.5], 0.6) -> f64;
}
