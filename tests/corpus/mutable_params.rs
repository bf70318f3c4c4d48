//! `&mut` parameters of each kind: the cotangent goes in for the end, comes out for the beginning.

use chainrule::differentiable;

#[differentiable]
fn scalar(x: f64, y: &mut f64) {
    *y *= x;
    *y += x * x;
}

#[differentiable]
fn scalar_alone(y: &mut f64) {
    *y = y.sin() * *y;
}

#[differentiable]
fn overwritten(x: f64, y: &mut f64) {
    *y = x.exp();
}

#[differentiable]
fn untouched(x: f64, y: &mut f64) -> f64 {
    x * *y
}

#[differentiable]
fn slice(x: &[f64], y: &mut [f64], k: f64) {
    for i in 0..x.len() {
        y[i] = y[i] * k + x[i] * y[0];
    }
}

#[differentiable]
fn array(y: &mut [f64; 3]) {
    y[0] *= y[1];
    y[1] = y[0] / y[2];
}

#[differentiable]
fn vector_pushed(x: f64, y: &mut Vec<f64>) {
    let last = y[y.len() - 1];
    y.push(last * x);
    y.push(x);
    y[0] *= x;
}

#[differentiable]
fn vector_of_the_same_length(y: &mut Vec<f64>) -> f64 {
    let mut s = 0.0;
    for v in y.iter_mut() {
        s += *v * *v;
        *v *= 2.0;
    }
    s
}

#[differentiable]
fn two_mutables(a: &mut f64, b: &mut [f64], k: f64) -> f64 {
    *a += b[0] * k;
    b[1] *= *a;
    *a * b[1]
}

#[differentiable]
fn mutables_swapped(a: &mut [f64; 2], b: &mut [f64; 2]) {
    a[0] *= b[0];
    std::mem::swap(a, b);
    b[1] *= a[1];
}

#[differentiable]
fn inactive_mutable(x: f64, counts: &mut [usize], seen: &mut Vec<i32>) -> f64 {
    counts[0] += 1;
    seen.push(3);
    x * x * counts[0] as f64
}

#[differentiable]
fn matrix(a: &mut [[f64; 2]], k: f64) {
    for row in a.iter_mut() {
        row[0] *= k;
        row[1] += row[0] * row[0];
    }
}

#[differentiable]
fn returns_and_mutates(x: &mut f64) -> (f64, f64) {
    let before = *x;
    *x = x.sqrt();
    (before * *x, *x)
}

#[differentiable]
fn conditionally_mutated(x: f64, y: &mut f64) {
    if *y > x {
        *y -= x * x;
    } else {
        *y = x;
    }
}

#[differentiable]
fn mutable_by_value(mut x: f64, mut v: Vec<f64>, mut a: [f64; 2]) -> f64 {
    x *= v[0];
    v[0] = x * a[0];
    a[0] += v[0];
    x * v[0] * a[0] + a[1]
}

cases! {
    scalar(0.7, &mut 1.3);
    scalar_alone(&mut 1.3);
    overwritten(0.7, &mut 1.3);
    untouched(0.7, &mut 1.3);
    slice(&[0.7, 1.3], &mut [0.2, -0.5], 0.9);
    array(&mut [0.7, 1.3, -0.5]);
    vector_pushed(0.7, &mut vec![1.3, -0.5]);
    vector_of_the_same_length(&mut vec![1.3, -0.5]);
    two_mutables(&mut 0.7, &mut [1.3, -0.5], 0.4);
    mutables_swapped(&mut [0.7, 0.2], &mut [1.3, -0.5]);
    inactive_mutable(0.7, const &mut [1, 2], const &mut vec![1]);
    matrix(&mut [[0.7, 0.2], [1.3, -0.5]], 1.2);
    returns_and_mutates(&mut 0.7);
    conditionally_mutated(0.7, &mut 1.3);
    conditionally_mutated(0.7, &mut 0.3);
    mutable_by_value(0.7, vec![1.3], [0.2, -0.5]) -> f64;
}
