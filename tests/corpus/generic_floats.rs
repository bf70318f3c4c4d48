//! Functions over `T: Real`, called with `f64`.

use chainrule::{Real, differentiable};

#[differentiable]
fn norm<T: Real>(x: &[T]) -> T {
    let mut sum = T::zero();
    for x in x {
        sum += *x * *x;
    }
    sum.sqrt()
}

#[differentiable]
fn gates<T: Real>(x: T, y: T) -> T {
    (x.sin() * y.exp() - x / y).powi(3) + x.atan2(y).cbrt().max(T::from_f64(0.1)) * T::max(x, y).powf(x)
}

#[differentiable]
fn with_where<T>(x: T, k: T) -> T
where
    T: Real + Copy,
{
    let half = T::from_f64(0.5);
    let y: T = half * x.mul_add(x, T::one()) + T::PI * k;
    if y > T::from_f64(2.0) { y.ln() * x } else { y.recip() }
}

#[differentiable]
fn calls<T: Real>(x: &[T], y: T) -> T {
    let scaled = [x[0] * y, x[1], y];
    norm(&scaled) * gates::<T>(y, x[0]) + norm::<T>(x)
}

#[differentiable]
fn two_parameters<A: Real, B: Real>(a: A, b: B) -> (A, B) {
    (a * a.sin(), b.sqrt() / (b + B::one()))
}

#[differentiable]
fn uses_two(x: f64) -> f64 {
    let (a, b) = two_parameters(x, x * x);
    a * b
}

#[differentiable]
fn arrays<T: Real, const N: usize>(x: [T; N], w: &[[T; N]; 2]) -> [T; 2] {
    let mut y = [T::zero(); 2];
    for i in 0..2 {
        for j in 0..N {
            y[i] += w[i][j] * x[j];
        }
    }
    y
}

#[differentiable]
fn vectors<T: Real>(x: &[T], k: T) -> Vec<T> {
    let mut y = Vec::new();
    for i in 0..x.len() {
        let v = x[i] * k;
        y.push(if v > T::zero() { v } else { v.exp() });
    }
    y
}

#[differentiable]
fn softmax_loss<T: Real>(logits: &[T], #[constant] target: usize) -> T {
    let mut top = logits[0];
    for &l in logits {
        top = top.max(l);
    }
    let mut sum = T::zero();
    for &l in logits {
        sum += (l - top).exp();
    }
    sum.ln() + top - logits[target]
}

#[differentiable]
fn chains<T: Real>(x: &[T], y: &[T]) -> T {
    let dot: T = x.iter().zip(y).map(|(a, b)| *a * *b).sum();
    let product = x.iter().map(|x| x.cos()).product::<T>();
    let folded = y.iter().fold(T::one(), |s, y| s * *y + T::from_f64(0.25));
    dot * product + folded
}

#[differentiable]
fn newton<T: Real>(a: T) -> T {
    let mut x = a;
    loop {
        let next = (x + a / x) * T::from_f64(0.5);
        if (next - x).abs() < T::EPSILON * x {
            break;
        }
        x = next;
    }
    x
}

#[differentiable]
fn mutable<T: Real>(y: &mut [T], k: T, steps: usize) {
    for i in 0..steps {
        let scale = k * T::from_f64(i as f64 + 1.0);
        for y in y.iter_mut() {
            *y = (*y * scale).tanh();
        }
    }
}

#[differentiable]
fn tuples<T: Real>((a, b): (T, T), n: i32) -> (T, T) {
    let (s, c) = a.sin_cos();
    let p = (s * b, c.powi(n));
    (p.1 / (b * b), p.0.hypot(a))
}

#[differentiable]
fn partly_inactive<T: Real>(x: T, #[constant] k: T) -> T {
    let mut best = T::NEG_INFINITY;
    let mut at = x;
    for i in 0..4 {
        let candidate = (x * T::from_f64(f64::from(i)) - k).abs();
        if candidate > best {
            best = candidate;
            at = at * k;
        }
    }
    best * at
}

#[differentiable]
fn recursive<T: Real>(x: T, n: usize) -> T {
    if n == 0 { T::one() } else { x * recursive(x, n - 1) + x.sqrt() }
}

/// Every gate whose partial says a number.
#[differentiable]
fn roots_and_powers<T: Real>(x: T, y: T) -> T {
    let roots = x.sqrt() + x.cbrt() * y.hypot(x) + x.recip() / y;
    let powers = x.powi(2) + y.powi(-3) * x.powf(y) + y.powf(T::from_f64(1.5));
    let logarithms = x.ln() + x.log2() * y.log10() - x.ln_1p() + y.log(x + T::one());
    roots * powers + logarithms + x.exp2() * y.exp_m1()
}

#[differentiable]
fn circular<T: Real>(x: T, y: T) -> T {
    let inverse = (x * y).asin() - x.acos() * y.atan() + x.atan2(y);
    let hyperbolic = x.sinh() * y.cosh() + x.tanh() - x.asinh() * (y + T::E).acosh() + (x * y).atanh();
    inverse * hyperbolic + x.tan() * y.sin().cos() + x.to_radians() - y.to_degrees()
}

#[differentiable]
fn piecewise<T: Real>(x: T, y: T) -> T {
    let limits = x.clamp(y, T::one()) + x.min(y) * y.max(x) + x.abs() * x.signum() + x.copysign(-y);
    let steps = x.floor() + y.fract() + x.round() * y.trunc() + x.ceil();
    limits * y + steps * x + x.midpoint(y) + T::rem_euclid(-x, y) + (x * T::TAU) % y
}

#[differentiable]
fn sums_of_products<T: Real>(x: &[T], w: &[Vec<T>]) -> Vec<T> {
    let hidden: Vec<T> = w.iter().map(|w| w.iter().zip(x).map(|(w, x)| *w * *x).sum::<T>().tanh()).collect();
    let total = hidden.iter().map(|h| h.exp()).sum::<T>();
    hidden.iter().map(|h| h.exp() / total).collect()
}

cases! {
    roots_and_powers(0.7_f64, 1.3_f64) -> f64;
    circular(0.7_f64, 0.6_f64) -> f64;
    piecewise(0.7_f64, 0.4_f64) -> f64;
    piecewise(-0.7_f64, 0.4_f64) -> f64;
    sums_of_products(&[0.7_f64, 1.3_f64], &[vec![0.1_f64, 0.2], vec![-0.3, 0.4]]);
    norm(&[0.7_f64, 1.3_f64, -0.4_f64]) -> f64;
    gates(0.7_f64, 1.3_f64) -> f64;
    with_where(0.7_f64, 1.3_f64) -> f64;
    with_where(0.7_f64, 0.1_f64) -> f64;
    calls(&[0.7_f64, 1.3_f64], 0.9_f64) -> f64;
    two_parameters(0.7_f64, 1.3_f64);
    uses_two(0.7) -> f64;
    arrays([0.7_f64, 1.3_f64, 0.2_f64], &[[0.1_f64, 0.2_f64, 0.3_f64], [0.4_f64, 0.5_f64, 0.6_f64]]);
    vectors(&[0.7_f64, -1.3_f64], 0.6_f64);
    softmax_loss(&[0.7_f64, 1.3_f64, -0.4_f64], const 1) -> f64;
    chains(&[0.7_f64, 1.3_f64], &[0.4_f64, 0.9_f64]) -> f64;
    newton(1.7_f64) -> f64;
    mutable(&mut [0.7_f64, 1.3_f64], 0.6_f64, const 3);
    tuples((0.7_f64, 1.3_f64), const 3);
    partly_inactive(0.7_f64, const 1.3_f64) -> f64;
    recursive(0.7_f64, const 3) -> f64;
}

mod in_single_precision {
    use super::{arrays, calls, chains, circular, gates, piecewise, roots_and_powers, tuples};

    cases! {
        in f32;
        gates(0.7_f32, 1.3_f32) -> f32;
        calls(&[0.7_f32, 1.3_f32], 0.9_f32) -> f32;
        arrays([0.7_f32, 1.3_f32], &[[0.1_f32, 0.2_f32], [0.4_f32, 0.5_f32]]);
        chains(&[0.7_f32, 1.3_f32], &[0.4_f32, 0.9_f32]) -> f32;
        tuples((0.7_f32, 1.3_f32), const 3);
        roots_and_powers(0.7_f32, 1.3_f32) -> f32;
        circular(0.7_f32, 0.6_f32) -> f32;
        piecewise(0.6_f32, 0.4_f32) -> f32;
    }
}
