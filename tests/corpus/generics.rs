//! Const generics and lifetimes on the function.

use chainrule::differentiable;

#[differentiable]
fn norm<const N: usize>(x: [f64; N]) -> f64 {
    let mut s = 0.0;
    for v in &x {
        s += v * v;
    }
    s.sqrt()
}

#[differentiable]
fn dot<const N: usize>(x: &[f64; N], y: &[f64; N]) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
fn product<const N: usize, const M: usize>(a: &[[f64; M]; N], x: &[f64; M]) -> [f64; N] {
    let mut y = [0.0; N];
    for i in 0..N {
        for j in 0..M {
            y[i] += a[i][j] * x[j];
        }
    }
    y
}

#[differentiable]
fn generic_calls<const N: usize>(x: [f64; N]) -> f64 {
    norm(x) * dot(&x, &[2.0; N]) + norm::<2>([x[0], 1.0])
}

#[differentiable]
fn lifetimes<'a, 'b: 'a>(x: &'a [f64], y: &'b [f64]) -> f64 {
    let z: &'a [f64] = y;
    x[0] * z[0]
}

#[differentiable]
fn const_flag<const SQUARED: bool>(x: f64) -> f64 {
    if SQUARED { x * x } else { x }
}

#[differentiable]
fn uses_const_flag(x: f64) -> f64 {
    const_flag::<true>(x) * 2.0 + const_flag::<false>(x).sin()
}

cases! {
    norm([0.7, 1.3, -0.4]) -> f64;
    dot(&[0.7, 1.3], &[0.2, -0.5]) -> f64;
    product(&[[0.7, 1.3], [0.2, -0.5], [1.0, 2.0]], &[0.3, 0.9]);
    generic_calls([0.7, 1.3, -0.4]) -> f64;
    lifetimes(&[0.7], &[1.3]) -> f64;
    uses_const_flag(0.7) -> f64;
}
