//! A polynomial in its coefficients and its variable.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `Σ c[k] xᵏ` by Horner's rule.
#[differentiable]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for c in coefficients.iter().rev() {
        y = y * x + c;
    }
    y
}

/// Nothing is recorded: the slope has a Horner rule of its own, and the powers of `x` run beside.
fn polynomial_by_hand(coefficients: &[f64], x: f64, d_coefficients: &mut [f64], d_x: &mut f64) -> f64 {
    let (mut y, mut slope, mut power) = (0.0, 0.0, 1.0);
    for (c, d) in coefficients.iter().rev().zip(d_coefficients) {
        slope = slope * x + y;
        y = y * x + c;
        *d += power;
        power *= x;
    }
    *d_x += slope;
    y
}

fn polynomial_of_numbers<T: Number>(parameters: &[T]) -> T {
    let (x, coefficients) = parameters.split_last().expect("the last is x");
    let terms = coefficients.iter().rev().copied();
    terms.reduce(|y, c| y * *x + c).expect("a polynomial has terms")
}

/// A polynomial of `n` coefficients.
pub(crate) fn program(n: usize) -> Program {
    let c = uniform(1, n, -1.0, 1.0);
    let x = 0.95;
    let flat = [&c[..], &[x]].concat();
    let (c2, c3) = (c.clone(), c.clone());
    Program::new("polynomial", n.to_string(), n + 1, move || polynomial(&c, x))
        .with(Method::Ours, move |buffer| {
            let (d_x, d_c) = buffer.split_last_mut().expect("the last is x");
            polynomial::value_and_grad_into(&c2, x, (d_c, d_x))
        })
        .with(Method::Hand, move |buffer| {
            let (d_x, d_c) = buffer.split_last_mut().expect("the last is x");
            polynomial_by_hand(&c3, x, d_c, d_x)
        })
        .with_reverse(flat.clone(), |p| polynomial_of_numbers(p))
        .with_ad_trait(flat, |p| polynomial_of_numbers(p))
}

#[test]
fn gradients_agree() {
    program(7).check();
}
