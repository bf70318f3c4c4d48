//! `for` over the elements of slices, arrays and vectors.

use chainrule::differentiable;

#[differentiable]
fn sum_of_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * v;
    }
    s
}

#[differentiable]
fn by_copy(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for &v in x {
        s *= v.exp() - 0.5;
    }
    s
}

#[differentiable]
fn by_iter(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x.iter() {
        s += v.sin() * *v;
    }
    s
}

#[differentiable]
fn over_array(x: [f64; 3]) -> f64 {
    let mut s = 0.5;
    for v in &x {
        s = s * v + 1.0;
    }
    s
}

#[differentiable]
fn over_vec(x: Vec<f64>) -> f64 {
    let mut s = 0.0;
    for v in &x {
        s += v.sqrt();
    }
    s
}

#[differentiable]
fn weighted_by_index(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        s += i as f64 * v.cos();
    }
    s
}

#[differentiable]
fn enumerated_copies(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, &v) in x.iter().enumerate() {
        s += v * y[i] * y[0];
    }
    s
}

#[differentiable]
fn scale_in_place(x: &mut [f64], factor: f64) {
    for v in x {
        *v *= factor;
    }
}

#[differentiable]
fn relu_in_place(x: &mut [f64]) {
    for v in x.iter_mut() {
        if *v < 0.0 {
            *v = 0.0;
        }
    }
}

#[differentiable]
fn normalised(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut total = 0.0;
    for v in &mut y {
        *v = v.exp();
        total += *v;
    }
    for v in y.iter_mut() {
        *v /= total;
    }
    y[0] * y[1]
}

#[differentiable]
fn enumerated_in_place(x: &mut [f64; 3], k: f64) {
    for (i, v) in x.iter_mut().enumerate() {
        *v += k * i as f64;
        *v *= *v;
    }
}

#[differentiable]
fn rows_of_a_matrix(a: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for row in a {
        s += row[0] * row[1];
    }
    for [p, q] in a {
        s += p / q;
    }
    s
}

#[differentiable]
fn rows_of_vectors(a: &[Vec<f64>]) -> f64 {
    let mut s = 0.0;
    for row in a {
        let mut product = 1.0;
        for v in row {
            product *= v;
        }
        s += product;
    }
    s
}

#[differentiable]
fn backwards_over_elements(x: &[f64], t: f64) -> f64 {
    let mut y = 0.0;
    for v in x.iter().rev() {
        y = y * t + v;
    }
    for (i, v) in x.iter().enumerate().rev() {
        y += i as f64 * v * y;
    }
    y
}

#[differentiable]
fn samples(w: &[f64], #[constant] samples: &[([f64; 3], f64)]) -> f64 {
    let mut loss = 0.0;
    for (x, target) in samples {
        let mut score = 0.0;
        for i in 0..3 {
            score += w[i] * x[i];
        }
        let residual = score.max(0.0) - target;
        loss += residual * residual;
    }
    loss
}

#[differentiable]
fn integer_elements(x: f64, powers: &[i32]) -> f64 {
    let mut s = 0.0;
    for &p in powers {
        s += x.powi(p);
    }
    s
}

cases! {
    sum_of_squares(&[1.0, -2.0, 0.5]) -> f64;
    sum_of_squares(&[0.0; 0]) -> f64;
    by_copy(&[1.0, -0.2, 0.5]) -> f64;
    by_iter(&[1.0, -2.0, 0.5]) -> f64;
    over_array([1.0, -2.0, 0.5]) -> f64;
    over_vec(vec![1.0, 2.0, 0.5]) -> f64;
    weighted_by_index(&[1.0, -2.0, 0.5]) -> f64;
    enumerated_copies(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    scale_in_place(&mut [1.0, -2.0, 0.5], 1.7);
    relu_in_place(&mut [1.0, -2.0, 0.5, -0.1]);
    normalised(&[0.3, -0.7, 1.1]) -> f64;
    enumerated_in_place(&mut [1.0, -2.0, 0.5], 0.3);
    rows_of_a_matrix(&[[1.0, 2.0], [-0.5, 0.7]]) -> f64;
    rows_of_vectors(&[vec![1.0, 2.0], vec![], vec![-0.5, 0.7, 1.1]]) -> f64;
    backwards_over_elements(&[1.0, -2.0, 0.5], 0.7) -> f64;
    samples(&[0.2, -0.3, 0.5], const &[([1.0, 2.0, 3.0], 0.7), ([-2.0, 0.5, -1.0], 0.1)]) -> f64;
    integer_elements(0.8, const &[3, 0, 1, -2]) -> f64;
}
