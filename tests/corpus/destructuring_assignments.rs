//! Assignments to several places at once.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Both(f64, [f64; 2]);

#[differentiable]
fn turned(x: f64, y: f64) -> (f64, f64) {
    (x * y, x - y.sin())
}

#[differentiable]
fn fibonacci_like(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = turned(b, a);
    }
    a * b
}

#[differentiable]
fn elements(x: &[f64], y: f64) -> f64 {
    let mut v = x.to_vec();
    let mut rest = 0.0;
    for i in 0..v.len() {
        (v[i], rest) = turned(v[i] + rest, y);
    }
    let (first, last);
    (first, last) = (v[0], rest);
    first * last + v[1]
}

#[differentiable]
fn structs_and_arrays(x: f64, y: f64) -> f64 {
    let (mut a, mut c, mut d) = (0.3, x, y);
    d += a;
    let pair = Pair { a: x * y, b: x + y };
    Pair { a, b: _ } = pair;
    [c, d] = [d * a, c];
    let both = Both(x.sin(), [y, a]);
    let e;
    Both(e, [a, _]) = both;
    a * c + d * e
}

#[differentiable]
fn nested_and_partly_inactive(x: &[f64], target: f64) -> f64 {
    let (mut low, mut high, mut steps) = (0, x.len(), 0_usize);
    let mut nearest = 0.0;
    while low < high {
        let middle = usize::midpoint(low, high);
        ((low, high), nearest) =
            if x[middle] < target { ((middle + 1, high), x[middle] * target) } else { ((low, middle), x[middle]) };
        steps += 1;
    }
    nearest * steps as f64
}

#[differentiable]
fn choice(y: f64) -> (usize, f64) {
    (1, y.exp())
}

#[differentiable]
fn index_of_a_call(x: f64, y: f64) -> f64 {
    let mut v = [x, y, x * y];
    let mut i = 0;
    v[i] *= 2.0;
    (i, v[i]) = choice(y);
    v[0] * v[1] + v[i]
}

#[differentiable]
fn index_written_before(x: f64, y: f64) -> f64 {
    let mut v = [x, y, x * y];
    let mut i = 0;
    v[i] *= 2.0;
    (i, v[i]) = (2, y.exp());
    let mut r = [0.0; 2];
    (r[0], _) = (v[i] * v[0], 1);
    (_, r[1]) = (1, r[0] * v[1]);
    r[1] + v[2]
}

cases! {
    turned(0.7, 1.3);
    fibonacci_like(0.7, 1.3, const 5) -> f64;
    elements(&[0.7, 1.3, -0.4], 0.9) -> f64;
    structs_and_arrays(0.7, 1.3) -> f64;
    nested_and_partly_inactive(&[0.2, 0.7, 1.3, 2.1], 1.1) -> f64;
    index_of_a_call(0.7, 1.3) -> f64;
    index_written_before(0.7, 1.3) -> f64;
}
