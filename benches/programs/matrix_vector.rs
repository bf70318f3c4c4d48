//! A chain of matrix–vector products.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `out = a · x`, the matrix row by row.
#[differentiable]
fn product(a: &[f64], x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for i in 0..out.len() {
        let row = &a[i * n..(i + 1) * n];
        let mut sum = 0.0;
        for j in 0..n {
            sum += row[j] * x[j];
        }
        out[i] = sum;
    }
}

/// `‖A_L ⋯ A_1 x‖²`, the square matrices one after the other.
#[differentiable]
fn chain(matrices: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut now = x.to_vec();
    let mut next = vec![0.0; n];
    for k in 0..matrices.len() / (n * n) {
        product(&matrices[k * n * n..(k + 1) * n * n], &now, &mut next);
        std::mem::swap(&mut now, &mut next);
    }
    let mut sum = 0.0;
    for v in &now {
        sum += v * v;
    }
    sum
}

/// `states` holds every vector of the chain, then two cotangents: `(L + 3) · n` numbers.
fn chain_by_hand(matrices: &[f64], x: &[f64], states: &mut [f64], d_matrices: &mut [f64], d_x: &mut [f64]) -> f64 {
    let n = x.len();
    let (cotangents, states) = states.split_at_mut(2 * n);
    states[..n].copy_from_slice(x);
    for (k, matrix) in matrices.chunks_exact(n * n).enumerate() {
        let (before, after) = states.split_at_mut((k + 1) * n);
        product(matrix, &before[k * n..], &mut after[..n]);
    }
    let length = matrices.len() / (n * n);
    let (mut d_next, mut d_now) = cotangents.split_at_mut(n);
    let mut sum = 0.0;
    for (d, &v) in d_next.iter_mut().zip(&states[length * n..]) {
        sum += v * v;
        *d = 2.0 * v;
    }
    for k in (0..length).rev() {
        d_now.fill(0.0);
        let (now, range) = (&states[k * n..(k + 1) * n], k * n * n..(k + 1) * n * n);
        let d_rows = d_matrices[range.clone()].chunks_exact_mut(n);
        for ((row, d_row), &d) in matrices[range].chunks_exact(n).zip(d_rows).zip(&*d_next) {
            for j in 0..n {
                d_row[j] += d * now[j];
                d_now[j] += d * row[j];
            }
        }
        std::mem::swap(&mut d_now, &mut d_next);
    }
    for (d, now) in d_x.iter_mut().zip(d_next) {
        *d += *now;
    }
    sum
}

fn chain_of_numbers<T: Number>(parameters: &[T], n: usize) -> T {
    let (matrices, x) = parameters.split_at(parameters.len() - n);
    let mut now = x.to_vec();
    for matrix in matrices.chunks_exact(n * n) {
        now = matrix.chunks_exact(n).map(|row| T::sum(row.iter().zip(&now).map(|(&a, &x)| a * x))).collect();
    }
    T::sum(now.iter().map(|&v| v * v))
}

/// `length` matrices of `n` rows and columns.
pub(crate) fn program(n: usize, length: usize) -> Program {
    let limit = (3.0 / n as f64).sqrt();
    let (a, x) = (uniform(1, length * n * n, -limit, limit), uniform(2, n, -1.0, 1.0));
    let flat = [&a[..], &x].concat();
    let (a2, x2, a3, x3) = (a.clone(), x.clone(), a.clone(), x.clone());
    let mut states = vec![0.0; (length + 3) * n];
    Program::new("matrix-vector chain", format!("{length} of {n}×{n}"), flat.len(), move || chain(&a, &x))
        .with(Method::Ours, move |buffer| {
            let (d_a, d_x) = buffer.split_at_mut(a2.len());
            chain::value_and_grad_into(&a2, &x2, (d_a, d_x))
        })
        .with(Method::Hand, move |buffer| {
            let (d_a, d_x) = buffer.split_at_mut(a3.len());
            chain_by_hand(&a3, &x3, &mut states, d_a, d_x)
        })
        .with_reverse(flat.clone(), move |p| chain_of_numbers(p, n))
        .with_ad_trait(flat, move |p| chain_of_numbers(p, n))
}

#[test]
fn gradients_agree() {
    program(5, 3).check();
}
