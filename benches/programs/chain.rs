//! An iterator chain against the loop that it is: in the place of a gradient by hand stands the generated gradient of the
//! same function written with indices.

use chainrule::differentiable;

use crate::{Method, Program, uniform};

/// `Σ sin(x[i] y[i]) x[i]` over the positive `x[i]`, and the mean square of windows of three.
#[differentiable]
fn chain(x: &[f64], y: &[f64]) -> f64 {
    let sum: f64 = x.iter().zip(y).filter(|(x, _)| **x > 0.0).map(|(x, y)| (x * y).sin() * x).sum();
    sum + x.windows(3).map(|w| (w[0] - 2.0 * w[1] + w[2]).powi(2)).sum::<f64>() / x.len() as f64
}

/// The same.
#[differentiable]
fn indexed(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            sum += (x[i] * y[i]).sin() * x[i];
        }
    }
    let mut squares = 0.0;
    for i in 0..x.len() - 2 {
        squares += (x[i] - 2.0 * x[i + 1] + x[i + 2]).powi(2);
    }
    sum + squares / x.len() as f64
}

/// Vectors of `n` elements.
pub(crate) fn program(n: usize) -> Program {
    let (x, y) = (uniform(3, n, -1.0, 1.0), uniform(4, n, -1.0, 1.0));
    let (x2, y2) = (x.clone(), y.clone());
    let (x3, y3) = (x.clone(), y.clone());
    Program::new("iterator chain / its loop", n.to_string(), 2 * n, move || chain(&x, &y))
        .with(Method::Ours, move |buffer| {
            let (d_x, d_y) = buffer.split_at_mut(n);
            chain::value_and_grad_into(&x2, &y2, (d_x, d_y))
        })
        .with(Method::Hand, move |buffer| {
            let (d_x, d_y) = buffer.split_at_mut(n);
            indexed::value_and_grad_into(&x3, &y3, (d_x, d_y))
        })
}

#[test]
fn gradients_agree() {
    program(7).check();
}
