//! Arrays by value, by reference, nested, built and returned.

use chainrule::differentiable;

#[differentiable]
fn by_value(x: [f64; 3]) -> f64 {
    x[0] * x[1] * x[2]
}

#[differentiable]
fn by_reference(x: &[f64; 3], y: &[f64; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn literal(x: f64, y: f64) -> [f64; 3] {
    [x * y, x, 1.0]
}

#[differentiable]
fn repeated(x: f64) -> [f64; 3] {
    let mut a = [x.exp(); 3];
    a[1] *= x;
    a
}

#[differentiable]
fn copied(x: [f64; 2]) -> f64 {
    let mut y = x;
    y[0] *= 3.0;
    let z = y;
    y[1] += z[0];
    x[0] * y[1] + z[1]
}

#[differentiable]
fn nested(a: [[f64; 2]; 3]) -> [f64; 2] {
    let mut out = [0.0; 2];
    for row in &a {
        for (j, v) in row.iter().enumerate() {
            out[j] += v * v;
        }
    }
    out
}

#[differentiable]
fn rows_as_values(a: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        let row = a[i];
        s += row[0] * row[1] + a[0][1] * row[0];
    }
    s
}

#[differentiable]
fn row_replaced(a: &mut [[f64; 2]; 2], k: f64) {
    let row = a[0];
    a[0] = [row[1] * k, row[0]];
    a[1] = a[0];
    a[1][0] += k;
}

#[differentiable]
fn matrix_product(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j];
        }
    }
    c
}

#[differentiable]
fn cross([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

#[differentiable]
fn mixed_array_of_tuples(a: [(f64, usize); 2]) -> f64 {
    let mut s = 0.0;
    for (x, n) in &a {
        s += x * x * *n as f64;
    }
    s
}

cases! {
    by_value([0.7, 1.3, -0.2]) -> f64;
    by_reference(&[0.7, 1.3, -0.2], &[1.0, 0.5, 2.0]) -> f64;
    literal(0.7, 1.3);
    repeated(0.7);
    copied([0.7, 1.3]) -> f64;
    nested([[0.7, 1.3], [-0.2, 0.5], [1.0, 2.0]]);
    rows_as_values(&[[0.7, 1.3], [-0.2, 0.5]]) -> f64;
    row_replaced(&mut [[0.7, 1.3], [-0.2, 0.5]], 1.4);
    matrix_product(&[[0.7, 1.3], [-0.2, 0.5]], &[[1.0, 2.0], [0.3, -0.4]]);
    cross([0.7, 1.3, -0.2], [1.0, 0.5, 2.0]);
    mixed_array_of_tuples([(0.7, 2), (1.3, 3)]) -> f64;
}
