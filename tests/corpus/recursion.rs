//! Functions that call themselves, and functions that call each other.

use chainrule::differentiable;

#[differentiable]
fn factorial_like(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { (x + n as f64) * factorial_like(x, n - 1) }
}

#[differentiable]
fn halves(x: &[f64]) -> f64 {
    let n = x.len();
    if n == 1 {
        x[0]
    } else {
        let left = halves(&x[..n / 2]);
        let right = halves(&x[n / 2..]);
        left * right + (left - right).sin()
    }
}

#[differentiable]
fn recursion_into_mutable(x: &mut [f64], k: f64) {
    if x.len() > 1 {
        x[1] *= x[0] * k;
        recursion_into_mutable(&mut x[1..], k * k);
        x[0] += x[1];
    }
}

/// Of two that call each other, one is marked.
#[differentiable(recursive)]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { odd(x, n - 1) * x }
}

#[differentiable]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { x.sin() } else { even(x * 0.9, n - 1) + x }
}

/// One of three; the circle is entered anywhere.
#[differentiable]
fn first(x: &[f64], k: f64) -> f64 {
    if x.is_empty() { k } else { x[0] * second(&x[1..], k * x[0]) }
}

#[differentiable]
fn second(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += k * third(&x[i + 1..], x[i]).sin();
    }
    s + k
}

#[differentiable(recursive)]
fn third(x: &[f64], k: f64) -> f64 {
    if x.len() > 1 { first(&x[1..], k) * first(&x[..1], x[1]) } else { k * k }
}

/// A descent: each function parses one level, and the innermost begins again.
mod descent {
    use chainrule::differentiable;

    #[differentiable(recursive)]
    pub(crate) fn sum(x: &[f64], depth: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            s += product(x, i, depth);
        }
        s
    }

    #[differentiable]
    fn product(x: &[f64], from: usize, depth: usize) -> f64 {
        let mut p = 1.0;
        for i in from..x.len() {
            p *= factor(x, i, depth);
        }
        p
    }

    #[differentiable]
    fn factor(x: &[f64], i: usize, depth: usize) -> f64 {
        if depth == 0 { x[i] } else { sum(&x[..i], depth - 1) + x[i].cos() }
    }
}

#[differentiable(recursive)]
fn down<const N: usize>(x: [f64; N], y: &mut [f64], n: usize) {
    if n > 0 {
        y[0] *= x[n % N];
        up(y, x, n - 1);
    }
}

#[differentiable]
fn up<const N: usize>(y: &mut [f64], x: [f64; N], n: usize) {
    y[0] += x[0] * y[0];
    down(x, y, n);
}

cases! {
    factorial_like(0.7, const 4) -> f64;
    halves(&[0.7, 1.3, -0.4, 0.9, 1.1]) -> f64;
    recursion_into_mutable(&mut [0.7, 1.3, -0.4], 0.9);
    even(0.7, const 5) -> f64;
    odd(0.7, const 5) -> f64;
    first(&[0.7, 1.3, -0.4, 0.9, 1.1], 0.6) -> f64;
    second(&[0.7, 1.3, -0.4, 0.9, 1.1], 0.6) -> f64;
    third(&[0.7, 1.3, -0.4, 0.9, 1.1], 0.6) -> f64;
    descent::sum(&[0.7, 1.3, -0.4], const 2) -> f64;
    down([0.7, 1.3], &mut [0.3], const 3);
    up(&mut [0.3], [0.7, 1.3], const 3);
}
