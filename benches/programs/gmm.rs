//! The log posterior of a Gaussian mixture (`ADBench`'s GMM), with respect to all its parameters.
//!
//! The data stand in `data/`; `ADBench`'s inverse-covariance parameters of a component are `q`, the logarithms of the
//! diagonal of a lower triangle, and `l`, what is below it, column by column.

use crate::functions::gmm::log_posterior;
use crate::{Method, Number, Program, sizes_and_numbers};

/// One data set.
#[derive(Clone)]
struct Data {
    d: usize,
    k: usize,
    /// α, μ, q, l.
    parameters: Vec<f64>,
    x: Vec<f64>,
    wishart: (f64, f64),
}

impl Data {
    /// `d k n`, α, μ, q and l of each component, x, `γ m`.
    fn parse(text: &str) -> Self {
        let ([d, k, n], all) = sizes_and_numbers(text);
        let (head, rest) = all.split_at(k + k * d);
        let (covariances, rest) = rest.split_at(k * (d + d * (d - 1) / 2));
        let rows = || covariances.chunks_exact(covariances.len() / k);
        let mut parameters = head.to_vec();
        parameters.extend(rows().flat_map(|row| &row[..d]));
        parameters.extend(rows().flat_map(|row| &row[d..]));
        Self { d, k, parameters, x: rest[..n * d].to_vec(), wishart: (rest[n * d], rest[n * d + 1]) }
    }

    fn split<'p, T>(&self, parameters: &'p [T]) -> [&'p [T]; 4] {
        let (alpha, rest) = parameters.split_at(self.k);
        let (mu, rest) = rest.split_at(self.k * self.d);
        let (q, l) = rest.split_at(self.k * self.d);
        [alpha, mu, q, l]
    }

    fn split_mut<'p>(&self, parameters: &'p mut [f64]) -> [&'p mut [f64]; 4] {
        let (alpha, rest) = parameters.split_at_mut(self.k);
        let (mu, rest) = rest.split_at_mut(self.k * self.d);
        let (q, l) = rest.split_at_mut(self.k * self.d);
        [alpha, mu, q, l]
    }
}

/// Buffers of the gradient by hand, each of `k·d` or `k` entries.
#[derive(Default)]
struct Workspace {
    scale: Vec<f64>,
    d_scale: Vec<f64>,
    centred: Vec<f64>,
    u: Vec<f64>,
    d_centred: Vec<f64>,
    base: Vec<f64>,
    d_base: Vec<f64>,
    scores: Vec<f64>,
}

impl Workspace {
    fn for_data(data: &Data) -> Self {
        let (vectors, scalars) = (vec![0.0; data.k * data.d], vec![0.0; data.k]);
        Self {
            scale: vectors.clone(),
            d_scale: vectors.clone(),
            centred: vectors.clone(),
            d_centred: vec![0.0; data.d],
            u: vectors,
            base: scalars.clone(),
            d_base: scalars.clone(),
            scores: scalars,
        }
    }
}

/// One pass over the samples: `centred` and `u` of all components stay in cache until their backward pass.
fn log_posterior_by_hand(data: &Data, work: &mut Workspace, gradient: &mut [f64]) -> f64 {
    let [alpha, mu, q, l] = data.split(&data.parameters);
    let [d_alpha, d_mu, d_q, d_l] = data.split_mut(gradient);
    let (d, k, triangle, (gamma, m)) = (data.d, data.k, data.d * (data.d - 1) / 2, data.wishart);
    work.d_scale.fill(0.0);
    work.d_base.fill(0.0);

    let (mut total, mut prior) = (0.0, 0.0);
    for c in 0..k {
        let (mut sum_q, mut norm) = (0.0, 0.0);
        for (scale, q) in work.scale[c * d..(c + 1) * d].iter_mut().zip(&q[c * d..]) {
            *scale = q.exp();
            sum_q += q;
            norm += *scale * *scale;
        }
        let column = c * triangle..(c + 1) * triangle;
        for (l, d_l) in l[column.clone()].iter().zip(&mut d_l[column]) {
            norm += l * l;
            *d_l -= gamma * gamma * l;
        }
        work.base[c] = alpha[c] + sum_q;
        prior -= 0.5 * gamma * gamma * norm - m * sum_q;
    }

    let n = data.x.len() / d;
    for sample in data.x.chunks_exact(d) {
        for c in 0..k {
            let rows = c * d..(c + 1) * d;
            let (mean, scale) = (&mu[rows.clone()], &work.scale[rows.clone()]);
            let (centred, u) = (&mut work.centred[rows.clone()], &mut work.u[rows]);
            for j in 0..d {
                centred[j] = sample[j] - mean[j];
                u[j] = scale[j] * centred[j];
            }
            let mut column = &l[c * triangle..(c + 1) * triangle];
            for j in 0..d {
                let (head, rest) = column.split_at(d - j - 1);
                let (at, below) = (centred[j], &mut u[j + 1..]);
                for (below, l) in below.iter_mut().zip(head) {
                    *below += l * at;
                }
                column = rest;
            }
            let mut square = 0.0;
            for u in u {
                square += *u * *u;
            }
            work.scores[c] = work.base[c] - 0.5 * square;
        }
        total += softmax(&mut work.scores);

        for c in 0..k {
            let rows = c * d..(c + 1) * d;
            let weight = work.scores[c];
            work.d_base[c] += weight;
            let (d_mean, d_scale) = (&mut d_mu[rows.clone()], &mut work.d_scale[rows.clone()]);
            let (centred, u, scale) = (&work.centred[rows.clone()], &mut work.u[rows.clone()], &work.scale[rows]);
            let d_centred = &mut work.d_centred[..d];
            for j in 0..d {
                u[j] *= -weight;
                d_scale[j] += u[j] * centred[j];
                d_centred[j] = u[j] * scale[j];
            }
            let triangle = c * triangle..(c + 1) * triangle;
            let (mut column, mut d_column) = (&l[triangle.clone()], &mut d_l[triangle]);
            for j in 0..d {
                let (head, rest) = column.split_at(d - j - 1);
                let (d_head, d_rest) = d_column.split_at_mut(d - j - 1);
                let (at, mut d_at, below) = (centred[j], 0.0, &u[j + 1..]);
                for ((l, d_l), d_u) in head.iter().zip(d_head).zip(below) {
                    *d_l += d_u * at;
                    d_at += d_u * l;
                }
                d_centred[j] += d_at;
                (column, d_column) = (rest, d_rest);
            }
            for j in 0..d {
                d_mean[j] -= d_centred[j];
            }
        }
    }

    work.scores.copy_from_slice(alpha);
    total -= n as f64 * softmax(&mut work.scores);
    for c in 0..k {
        d_alpha[c] += work.d_base[c] - n as f64 * work.scores[c];
        for j in c * d..(c + 1) * d {
            let scale = work.scale[j];
            d_q[j] += work.d_base[c] + m + (work.d_scale[j] - gamma * gamma * scale) * scale;
        }
    }
    total + prior
}

/// Turns `x` into its softmax and returns its log-sum-exp.
fn softmax(x: &mut [f64]) -> f64 {
    let mut largest = x[0];
    for &v in &*x {
        largest = largest.max(v);
    }
    let mut sum = 0.0;
    for v in &mut *x {
        *v = (*v - largest).exp();
        sum += *v;
    }
    let scale = 1.0 / sum;
    for v in x {
        *v *= scale;
    }
    largest + sum.ln()
}

fn logsumexp_of_numbers<T: Number>(x: &[T]) -> T {
    let largest = x.iter().map(|v| v.value()).fold(f64::NEG_INFINITY, f64::max);
    T::sum(x.iter().map(|v| v.plus(-largest).exp())).ln().plus(largest)
}

fn log_posterior_of_numbers<T: Number>(parameters: &[T], data: &Data) -> T {
    let [alpha, mu, q, l] = data.split(parameters);
    let (d, triangle, (gamma, m)) = (data.d, data.d * (data.d - 1) / 2, data.wishart);
    let scale: Vec<T> = q.iter().map(|q| q.exp()).collect();
    let sums: Vec<T> = q.chunks_exact(d).map(|q| T::sum(q.iter().copied())).collect();
    let norms = T::sum(scale.iter().chain(l).map(|&v| v * v));
    let prior = T::sum(sums.iter().copied()).times(m) - norms.times(0.5 * gamma * gamma);
    let samples = data.x.chunks_exact(d).map(|sample| {
        let scores: Vec<T> = (0..data.k)
            .map(|c| {
                let centred: Vec<T> = (0..d).map(|j| (-mu[c * d + j]).plus(sample[j])).collect();
                let mut u: Vec<T> = (0..d).map(|j| scale[c * d + j] * centred[j]).collect();
                let mut columns = l[c * triangle..(c + 1) * triangle].iter();
                for j in 0..d {
                    for (u, l) in u[j + 1..].iter_mut().zip(&mut columns) {
                        *u = *u + *l * centred[j];
                    }
                }
                alpha[c] + sums[c] - T::sum(u.iter().map(|&u| u * u)).times(0.5)
            })
            .collect();
        logsumexp_of_numbers(&scores)
    });
    let n = data.x.len() / d;
    T::sum(samples) - logsumexp_of_numbers(alpha).times(n as f64) + prior
}

/// The data set `text`.
pub(crate) fn program(size: &str, text: &str) -> Program {
    with_data(size, Data::parse(text))
}

fn with_data(size: &str, data: Data) -> Program {
    let (data2, data3, data4, data5) = (data.clone(), data.clone(), data.clone(), data.clone());
    let flat = data.parameters.clone();
    let mut work = Workspace::for_data(&data);
    Program::new("GMM", size.to_owned(), flat.len(), move || {
        let [alpha, mu, q, l] = data.split(&data.parameters);
        log_posterior(alpha, mu, q, l, &data.x, data.wishart)
    })
    .with(Method::Ours, move |buffer| {
        let [alpha, mu, q, l] = data2.split(&data2.parameters);
        let [d_alpha, d_mu, d_q, d_l] = data2.split_mut(buffer);
        log_posterior::value_and_grad_into(alpha, mu, q, l, &data2.x, data2.wishart, (d_alpha, d_mu, d_q, d_l))
    })
    .with(Method::Hand, move |buffer| log_posterior_by_hand(&data3, &mut work, buffer))
    .with_reverse(flat.clone(), move |p| log_posterior_of_numbers(p, &data4))
    .with_ad_trait(flat, move |p| log_posterior_of_numbers(p, &data5))
}

#[test]
fn gradients_agree() {
    let mut data = Data::parse(include_str!("../data/gmm_d10_K25.txt"));
    data.x.truncate(5 * data.d);
    with_data("5 samples", data).check();
}
