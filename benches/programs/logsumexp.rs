//! The smooth maximum.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `ln Σ exp(x[i])`, the largest taken out of the sum.
#[differentiable]
fn logsumexp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for v in x {
        largest = largest.max(*v);
    }
    let mut sum = 0.0;
    for v in x {
        sum += (*v - largest).exp();
    }
    largest + sum.ln()
}

/// The derivative is the softmax: the shift by the largest cancels. `exps` holds the exponentials.
fn logsumexp_by_hand(x: &[f64], exps: &mut [f64], d_x: &mut [f64]) -> f64 {
    let n = x.len();
    let (exps, d_x) = (&mut exps[..n], &mut d_x[..n]);
    let mut largest = x[0];
    for &v in x {
        largest = largest.max(v);
    }
    let mut sum = 0.0;
    for (e, &v) in exps.iter_mut().zip(x) {
        *e = (v - largest).exp();
        sum += *e;
    }
    let scale = 1.0 / sum;
    for (d, e) in d_x.iter_mut().zip(&*exps) {
        *d += e * scale;
    }
    largest + sum.ln()
}

fn logsumexp_of_numbers<T: Number>(x: &[T]) -> T {
    let largest = x.iter().map(|v| v.value()).fold(f64::NEG_INFINITY, f64::max);
    T::sum(x.iter().map(|v| v.plus(-largest).exp())).ln().plus(largest)
}

/// A vector of `n` elements.
pub(crate) fn program(n: usize) -> Program {
    let x = uniform(1, n, -3.0, 3.0);
    let (x2, x3, x4) = (x.clone(), x.clone(), x.clone());
    let mut exps = vec![0.0; n];
    Program::new("logsumexp", n.to_string(), n, move || logsumexp(&x))
        .with(Method::Ours, move |d_x| logsumexp::value_and_grad_into(&x2, d_x))
        .with(Method::Hand, move |d_x| logsumexp_by_hand(&x3, &mut exps, d_x))
        .with_reverse(x4.clone(), |p| logsumexp_of_numbers(p))
        .with_ad_trait(x4, |p| logsumexp_of_numbers(p))
}

#[test]
fn gradients_agree() {
    program(7).check();
}
