//! Dense and banded linear algebra in place, with index loops.

use chainrule::differentiable;

#[differentiable]
fn cholesky(a: &mut [f64], n: usize) {
    for j in 0..n {
        for k in 0..j {
            for i in j..n {
                a[i * n + j] -= a[i * n + k] * a[j * n + k];
            }
        }
        let pivot = a[j * n + j].sqrt();
        for i in j..n {
            a[i * n + j] /= pivot;
        }
    }
}

#[differentiable]
fn log_determinant(a: &[f64], n: usize) -> f64 {
    let mut l = a.to_vec();
    cholesky(&mut l, n);
    let mut sum = 0.0;
    for i in 0..n {
        sum += l[i * n + i].ln();
    }
    2.0 * sum
}

#[differentiable]
fn cholesky_of_nested_arrays<const N: usize>(mut a: [[f64; N]; N]) -> [[f64; N]; N] {
    for j in 0..N {
        for i in j..N {
            let mut s = a[i][j];
            for k in 0..j {
                s -= a[i][k] * a[j][k];
            }
            a[i][j] = if i == j { s.sqrt() } else { s / a[j][j] };
        }
        for i in 0..j {
            a[i][j] = 0.0;
        }
    }
    a
}

#[differentiable]
fn forward_substitution(l: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let mut x = b.to_vec();
    for i in 0..x.len() {
        for j in 0..i {
            x[i] -= l[i][j] * x[j];
        }
        x[i] /= l[i][i];
    }
    x
}

#[differentiable]
fn thomas(lower: &[f64], diagonal: &[f64], upper: &[f64], rhs: &[f64]) -> Vec<f64> {
    let n = diagonal.len();
    let mut c = vec![0.0; n];
    let mut x = rhs.to_vec();
    c[0] = upper[0] / diagonal[0];
    x[0] /= diagonal[0];
    for i in 1..n {
        let pivot = diagonal[i] - lower[i] * c[i - 1];
        c[i] = upper[i] / pivot;
        x[i] = (x[i] - lower[i] * x[i - 1]) / pivot;
    }
    for i in (0..n - 1).rev() {
        x[i] -= c[i] * x[i + 1];
    }
    x
}

#[differentiable]
fn determinant(mut a: [[f64; 3]; 3]) -> f64 {
    let mut det = 1.0;
    for k in 0..3 {
        let mut pivot = k;
        for i in k + 1..3 {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        if pivot != k {
            a.swap(k, pivot);
            det = -det;
        }
        det *= a[k][k];
        for i in k + 1..3 {
            let factor = a[i][k] / a[k][k];
            for j in k..3 {
                a[i][j] -= factor * a[k][j];
            }
        }
    }
    det
}

#[differentiable]
fn quadratic_form(a: &[Vec<f64>], x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, row) in a.iter().enumerate() {
        for (j, v) in row.iter().enumerate() {
            s += x[i] * v * x[j];
        }
    }
    s
}

#[differentiable]
fn gram_schmidt(a: &mut [[f64; 3]; 2]) {
    let mut norm = 0.0;
    for v in &a[0] {
        norm += v * v;
    }
    let norm = norm.sqrt();
    for v in a[0].iter_mut() {
        *v /= norm;
    }
    let mut overlap = 0.0;
    for k in 0..3 {
        overlap += a[0][k] * a[1][k];
    }
    for k in 0..3 {
        a[1][k] -= overlap * a[0][k];
    }
}

#[differentiable]
fn power_iteration(a: &[[f64; 2]; 2], steps: usize) -> f64 {
    let mut x = [1.0, 0.5];
    let mut eigenvalue = 0.0;
    for _ in 0..steps {
        let y = [a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1]];
        eigenvalue = y[0].hypot(y[1]);
        x = [y[0] / eigenvalue, y[1] / eigenvalue];
    }
    eigenvalue
}

/// Gaussian elimination with partial pivoting, then back substitution.
#[differentiable]
fn lu_solve(a: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let n = b.len();
    let mut lu = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if lu[i][k].abs() > lu[pivot][k].abs() {
                pivot = i;
            }
        }
        lu.swap(k, pivot);
        x.swap(k, pivot);
        for i in k + 1..n {
            lu[i][k] /= lu[k][k];
            for j in k + 1..n {
                lu[i][j] -= lu[i][k] * lu[k][j];
            }
            x[i] -= lu[i][k] * x[k];
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n {
            x[i] -= lu[i][j] * x[j];
        }
        x[i] /= lu[i][i];
    }
    x
}

/// Laplace's expansion along the first row, recursively.
#[differentiable]
fn determinant_by_minors(a: &[Vec<f64>]) -> f64 {
    let n = a.len();
    if n == 1 {
        return a[0][0];
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let mut minor = Vec::new();
        for row in &a[1..] {
            let mut kept = Vec::new();
            for (j, v) in row.iter().enumerate() {
                if j != column {
                    kept.push(*v);
                }
            }
            minor.push(kept);
        }
        sum += sign * a[0][column] * determinant_by_minors(&minor);
        sign = -sign;
    }
    sum
}

cases! {
    cholesky(&mut [4.0, 0.0, 0.0, 0.7, 3.0, 0.0, -0.4, 0.2, 5.0], const 3);
    log_determinant(&[4.0, 0.7, -0.4, 0.7, 3.0, 0.2, -0.4, 0.2, 5.0], const 3) -> f64;
    cholesky_of_nested_arrays([[4.0, 0.7], [0.7, 3.0]]);
    forward_substitution(&[vec![2.0], vec![0.7, 3.0], vec![-0.4, 0.2, 1.5]], &[0.7, 1.3, -0.4]);
    thomas(&[0.0, 0.7, -0.4], &[4.0, 3.0, 5.0], &[0.3, 0.6, 0.0], &[1.0, 2.0, 3.0]);
    determinant([[0.7, 1.3, -0.4], [2.0, 0.3, 0.8], [-0.6, 1.1, 0.9]]) -> f64;
    quadratic_form(&[vec![0.7, 1.3], vec![-0.4, 0.2]], &[0.9, -1.1]) -> f64;
    gram_schmidt(&mut [[0.7, 1.3, -0.4], [2.0, 0.3, 0.8]]);
    lu_solve(&[vec![0.3, 1.3, -0.4], vec![2.0, 0.3, 0.8], vec![-0.6, 1.1, 0.9]], &[1.0, 0.5, -0.7]);
    determinant_by_minors(&[vec![0.7, 1.3, -0.4], vec![2.0, 0.3, 0.8], vec![-0.6, 1.1, 0.9]]) -> f64;
    determinant_by_minors(&[vec![0.7]]) -> f64;
    power_iteration(&[[2.0, 0.7], [0.3, 1.1]], const 5) -> f64;
}
