//! The inner product of two vectors.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `Σ x[i] y[i]`.
#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

fn dot_by_hand(x: &[f64], y: &[f64], d_x: &mut [f64], d_y: &mut [f64]) -> f64 {
    let n = x.len();
    let (y, d_x, d_y) = (&y[..n], &mut d_x[..n], &mut d_y[..n]);
    let mut sum = 0.0;
    for i in 0..n {
        sum += x[i] * y[i];
        d_x[i] += y[i];
        d_y[i] += x[i];
    }
    sum
}

fn dot_of_numbers<T: Number>(parameters: &[T]) -> T {
    let (x, y) = parameters.split_at(parameters.len() / 2);
    T::sum(x.iter().zip(y).map(|(&x, &y)| x * y))
}

/// Vectors of `n` elements.
pub(crate) fn program(n: usize) -> Program {
    let (x, y) = (uniform(1, n, -1.0, 1.0), uniform(2, n, -1.0, 1.0));
    let flat = [&x[..], &y].concat();
    let (x2, y2) = (x.clone(), y.clone());
    let (x3, y3) = (x.clone(), y.clone());
    Program::new("dot", n.to_string(), 2 * n, move || dot(&x, &y))
        .with(Method::Ours, move |buffer| {
            let (d_x, d_y) = buffer.split_at_mut(n);
            dot::value_and_grad_into(&x2, &y2, (d_x, d_y))
        })
        .with(Method::Hand, move |buffer| {
            let (d_x, d_y) = buffer.split_at_mut(n);
            dot_by_hand(&x3, &y3, d_x, d_y)
        })
        .with_reverse(flat.clone(), |p| dot_of_numbers(p))
        .with_ad_trait(flat, |p| dot_of_numbers(p))
}

#[test]
fn gradients_agree() {
    program(7).check();
}
