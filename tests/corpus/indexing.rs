//! Reads and writes of elements at any depth.

use chainrule::differentiable;

#[differentiable]
fn neighbours(x: &[f64]) -> f64 {
    x[0] * x[1] + x[x.len() - 1] / x[1] - x[0]
}

#[differentiable]
fn written_elements(x: f64, y: f64) -> f64 {
    let mut a = [0.0; 3];
    a[0] = x;
    a[1] = x * y;
    a[2] = a[0] + a[1];
    a[0] *= a[2];
    a[1] -= y;
    a[0] / a[1]
}

#[differentiable]
fn compound_at_depth(mut a: [[f64; 2]; 2], x: f64) -> f64 {
    a[0][1] *= x;
    a[1][0] += a[0][1];
    a[1][1] /= a[1][0];
    a[0][0] -= a[1][1];
    a[0][0] * a[0][1] * a[1][0]
}

#[differentiable]
fn element_updated_from_itself(x: &mut [f64]) {
    x[0] = x[0] * x[0];
    x[1] += x[1] * x[0];
    x[0] *= x[0] + x[1];
}

#[differentiable]
fn gather(x: &[f64], index: &[usize]) -> f64 {
    let mut s = 0.0;
    for &i in index {
        s += x[i] * x[i];
    }
    s * x[index[0]]
}

#[differentiable]
fn scatter(x: &[f64], index: &[usize]) -> [f64; 3] {
    let mut bins = [0.0; 3];
    for (i, &bin) in index.iter().enumerate() {
        bins[bin] += x[i] * x[i];
    }
    bins
}

#[differentiable]
fn computed_index(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    let mut k = n;
    for i in 0..4 {
        k = (k * 3 + 1) % x.len();
        s += x[k] * x[(k + i) % x.len()];
    }
    s
}

#[differentiable]
fn index_chosen_by_value(x: &[f64]) -> f64 {
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    x[best] * x[best]
}

#[differentiable]
fn overwritten_later(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let product = a[0] * a[1];
    a[0] = 3.0;
    a[1] = product * a[0];
    a[1] * product
}

#[differentiable]
fn element_of_nested_vectors(mut a: Vec<Vec<f64>>, k: f64) -> f64 {
    a[1][0] *= k;
    a[0][1] += a[1][0];
    a[0][0] * a[0][1]
}

#[differentiable]
fn vector_of_arrays(a: &mut Vec<[f64; 2]>) {
    let n = a.len();
    for i in 1..n {
        a[i][0] += a[i - 1][1];
        a[i][1] *= a[i][0];
    }
}

#[differentiable]
fn tuples_in_slices(a: &mut [(f64, usize)]) -> f64 {
    a[0].0 *= a[1].0;
    a[1].1 += 1;
    a[0].0 * a[1].1 as f64
}

#[differentiable]
fn in_place_recurrence(x: &mut [f64], k: f64) {
    for i in 1..x.len() {
        x[i] = x[i] * k + x[i - 1] * x[i - 1];
    }
}

cases! {
    neighbours(&[1.0, 2.0, -0.7]) -> f64;
    written_elements(0.7, 1.9) -> f64;
    compound_at_depth([[1.0, 2.0], [0.4, -0.7]], 1.3) -> f64;
    element_updated_from_itself(&mut [0.8, -1.3]);
    gather(&[1.0, 2.0, -0.7], const &[2, 0, 2]) -> f64;
    scatter(&[1.0, 2.0, -0.7, 0.4], const &[2, 0, 2, 1]);
    computed_index(&[1.0, 2.0, -0.7, 0.4, 1.1], const 2) -> f64;
    index_chosen_by_value(&[1.0, 2.0, -0.7]) -> f64;
    overwritten_later(0.7, 1.9) -> f64;
    element_of_nested_vectors(vec![vec![1.0, 2.0], vec![0.7]], -1.5) -> f64;
    vector_of_arrays(&mut vec![[1.0, 2.0], [0.7, -0.3], [1.1, 0.2]]);
    tuples_in_slices(&mut [(1.5, 2), (-0.5, 1)]);
    in_place_recurrence(&mut [0.4, 0.8, -0.3, 1.2], 0.9);
}
