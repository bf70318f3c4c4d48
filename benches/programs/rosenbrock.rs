//! Rosenbrock's valley in many dimensions.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `Σ 100 (x[i+1] − x[i]²)² + (1 − x[i])²`.
#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let bend = x[i + 1] - x[i] * x[i];
        let rest = 1.0 - x[i];
        sum += 100.0 * bend * bend + rest * rest;
    }
    sum
}

/// The cotangent of `x[i]` from its two terms stays in a register.
fn rosenbrock_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let n = x.len();
    let d_x = &mut d_x[..n];
    let (mut sum, mut from_left) = (0.0, 0.0);
    for i in 0..n - 1 {
        let bend = x[i + 1] - x[i] * x[i];
        let rest = 1.0 - x[i];
        sum += 100.0 * bend * bend + rest * rest;
        let d_bend = 200.0 * bend;
        d_x[i] += from_left - 2.0 * (d_bend * x[i] + rest);
        from_left = d_bend;
    }
    d_x[n - 1] += from_left;
    sum
}

fn rosenbrock_of_numbers<T: Number>(x: &[T]) -> T {
    T::sum(x.windows(2).map(|pair| {
        let bend = pair[1] - pair[0] * pair[0];
        let rest = pair[0].times(-1.0).plus(1.0);
        bend.times(100.0) * bend + rest * rest
    }))
}

/// In `n` dimensions.
pub(crate) fn program(n: usize) -> Program {
    let x = uniform(1, n, -2.0, 2.0);
    let (x2, x3, x4) = (x.clone(), x.clone(), x.clone());
    Program::new("Rosenbrock", n.to_string(), n, move || rosenbrock(&x))
        .with(Method::Ours, move |d_x| rosenbrock::value_and_grad_into(&x2, d_x))
        .with(Method::Hand, move |d_x| rosenbrock_by_hand(&x3, d_x))
        .with_reverse(x4.clone(), |p| rosenbrock_of_numbers(p))
        .with_ad_trait(x4, |p| rosenbrock_of_numbers(p))
}

#[test]
fn gradients_agree() {
    program(7).check();
}
