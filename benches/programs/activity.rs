//! A function of two vectors of which its caller wants one gradient: the other may cost nothing.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `Σ w[i] exp(x[i]²)`.
#[differentiable]
fn weighted(x: &[f64], w: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += w[i] * (x[i] * x[i]).exp();
    }
    sum
}

/// The weights are given.
#[differentiable]
fn of_positions(x: &[f64], #[constant] w: &[f64]) -> f64 {
    weighted(x, w)
}

fn of_positions_by_hand(x: &[f64], w: &[f64], d_x: &mut [f64]) -> f64 {
    let n = x.len();
    let (w, d_x) = (&w[..n], &mut d_x[..n]);
    let mut sum = 0.0;
    for i in 0..n {
        let term = w[i] * (x[i] * x[i]).exp();
        sum += term;
        d_x[i] += 2.0 * x[i] * term;
    }
    sum
}

fn weighted_numbers<T: Number>(x: &[T], w: &[f64]) -> T {
    T::sum(x.iter().zip(w).map(|(&x, &w)| (x * x).exp().times(w)))
}

/// Vectors of `n` elements.
pub(crate) fn program(n: usize) -> Program {
    let (x, w) = (uniform(1, n, -1.0, 1.0), uniform(2, n, -1.0, 1.0));
    let ([x2, x3], [w2, w3]) = ([x.clone(), x.clone()], [w.clone(), w.clone()]);
    let (x4, w4, w5) = (x.clone(), w.clone(), w.clone());
    Program::new("activity", n.to_string(), n, move || of_positions(&x, &w))
        .with(Method::Ours, move |buffer| of_positions::value_and_grad_into(&x2, &w2, buffer))
        .with(Method::Hand, move |buffer| of_positions_by_hand(&x3, &w3, buffer))
        .with_reverse(x4.clone(), move |p| weighted_numbers(p, &w4))
        .with_ad_trait(x4, move |p| weighted_numbers(p, &w5))
}

#[test]
fn gradients_agree() {
    program(7).check();
}
