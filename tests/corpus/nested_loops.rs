//! Loops and branches inside each other.

use chainrule::differentiable;

#[differentiable]
fn matrix_vector_norm(a: &[[f64; 3]; 2], x: &[f64; 3]) -> f64 {
    let mut norm = 0.0;
    for i in 0..2 {
        let mut y = 0.0;
        for j in 0..3 {
            y += a[i][j] * x[j];
        }
        norm += y * y;
    }
    norm
}

#[differentiable]
fn triangular(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            s += (x[i] - x[j]).abs().sqrt();
        }
    }
    s
}

#[differentiable]
fn carried_through_both(x: f64) -> f64 {
    let mut y = x;
    for i in 0..3 {
        for j in (0..i).rev() {
            y = (y * j as f64 + x).sin();
        }
        y += i as f64 * y;
    }
    y
}

#[differentiable]
fn while_in_for(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        let mut y = v;
        while y > 1.0 {
            y = y.sqrt() - 0.1;
        }
        s += y * v;
    }
    s
}

#[differentiable]
fn for_in_branch_in_for(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            for _ in 0..n {
                s *= x[i];
            }
        } else if i % 2 == 0 {
            s -= x[i] * s;
        } else {
            let mut t = x[i];
            for k in 1..=2 {
                t += t * k as f64;
            }
            s += t;
        }
    }
    s
}

#[differentiable]
fn three_deep(a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

#[differentiable]
fn scratch_per_iteration(x: &[f64], w: &[f64; 3]) -> f64 {
    let mut hidden = [0.0; 3];
    let mut total = 0.0;
    for &v in x {
        for k in 0..3 {
            hidden[k] = (w[k] * v).tanh();
        }
        total += hidden[0] * hidden[1] * hidden[2];
    }
    total
}

#[differentiable]
fn accumulator_reset_inside(x: &[f64]) -> f64 {
    let mut best = 0.0;
    let mut run = 1.0;
    for &v in x {
        if v < 0.0 {
            run = 1.0;
        }
        run *= v;
        best += run;
    }
    best
}

cases! {
    matrix_vector_norm(&[[0.1, 0.5, -0.2], [-0.3, 0.8, 1.0]], &[0.2, 0.4, 1.5]) -> f64;
    triangular(&[0.3, 1.1, -0.7, 2.0]) -> f64;
    carried_through_both(0.6) -> f64;
    while_in_for(&[3.0, 0.4, 1.9]) -> f64;
    for_in_branch_in_for(&[0.8, -0.4, -0.6, 1.2], const 3) -> f64;
    three_deep([[1.0, 2.0], [-0.5, 0.3]], [[0.7, -1.0], [0.2, 0.9]]);
    scratch_per_iteration(&[0.3, -0.8], &[0.5, 1.2, -0.7]) -> f64;
    accumulator_reset_inside(&[0.5, 1.5, -0.7, 2.0]) -> f64;
}
