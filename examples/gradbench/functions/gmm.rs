//! The log posterior of a Gaussian mixture (`ADBench`'s GMM).
//!
//! `ADBench`'s inverse-covariance parameters of a component are `q`, the logarithms of the diagonal of a lower triangle,
//! and `l`, what is below it, column by column.

use chainrule::differentiable;

use super::lse::logsumexp;

/// The log posterior but for the terms that no parameter enters: `α` has `k` entries, `μ` and `q` have `k·d`, `l`
/// has `k·d(d−1)/2`, `x` has `n·d`.
#[differentiable]
pub(crate) fn log_posterior(
    alpha: &[f64],
    mu: &[f64],
    q: &[f64],
    l: &[f64],
    #[constant] x: &[f64],
    #[constant] wishart: (f64, f64),
) -> f64 {
    let k = alpha.len();
    let d = mu.len() / k;
    let triangle = d * (d - 1) / 2;
    let (gamma, m) = wishart;

    let mut scale = vec![0.0; k * d];
    let mut base = vec![0.0; k];
    let mut prior = 0.0;
    for c in 0..k {
        let mut sum_q = 0.0;
        let mut norm = 0.0;
        for j in 0..d {
            let e = q[c * d + j].exp();
            scale[c * d + j] = e;
            sum_q += q[c * d + j];
            norm += e * e;
        }
        for j in 0..triangle {
            norm += l[c * triangle + j] * l[c * triangle + j];
        }
        base[c] = alpha[c] + sum_q;
        prior -= 0.5 * gamma * gamma * norm - m * sum_q;
    }

    let n = x.len() / d;
    let mut centred = vec![0.0; d];
    let mut u = vec![0.0; d];
    let mut scores = vec![0.0; k];
    let mut total = 0.0;
    for i in 0..n {
        let sample = &x[i * d..(i + 1) * d];
        for c in 0..k {
            let mean = &mu[c * d..(c + 1) * d];
            let diagonal = &scale[c * d..(c + 1) * d];
            for j in 0..d {
                centred[j] = sample[j] - mean[j];
            }
            for j in 0..d {
                u[j] = diagonal[j] * centred[j];
            }
            let mut start = c * triangle;
            for j in 0..d {
                let column = &l[start..start + d - j - 1];
                let below = &mut u[j + 1..];
                for t in 0..column.len() {
                    below[t] += column[t] * centred[j];
                }
                start += d - j - 1;
            }
            let mut square = 0.0;
            for j in 0..d {
                square += u[j] * u[j];
            }
            scores[c] = base[c] - 0.5 * square;
        }
        total += logsumexp(&scores);
    }
    total - n as f64 * logsumexp(alpha) + prior
}
