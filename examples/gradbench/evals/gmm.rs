//! `gmm`: the log posterior of a Gaussian mixture with a Wishart prior.

use std::{error::Error, f64::consts::PI};

use serde::{Deserialize, Serialize};

use super::{Module, require};
use crate::{functions::gmm::log_posterior, matrix::Matrix, protocol::Evaluation, timing::Runs};

pub(super) const MODULE: Module =
    Module { name: "gmm", functions: &[("objective", objective), ("jacobian", jacobian)] };

#[derive(Deserialize)]
struct Input {
    d: usize,
    k: usize,
    n: usize,
    alpha: Vec<f64>,
    mu: Matrix,
    q: Matrix,
    l: Matrix,
    x: Matrix,
    m: u32,
    gamma: f64,
    #[serde(flatten)]
    runs: Runs,
}

#[derive(Serialize)]
struct Jacobian {
    alpha: Vec<f64>,
    mu: Matrix,
    q: Matrix,
    l: Matrix,
}

fn parse(input: &str) -> Result<Input, Box<dyn Error>> {
    let input: Input = serde_json::from_str(input)?;
    let (d, k, n) = (input.d, input.k, input.n);
    require(d > 0 && k > 0, "`d` and `k` are at least 1")?;
    require(input.alpha.len() == k, "`alpha` has not `k` entries")?;
    input.mu.check("mu", k, d)?;
    input.q.check("q", k, d)?;
    input.l.check("l", k, d * (d - 1) / 2)?;
    input.x.check("x", n, d)?;
    Ok(input)
}

impl Input {
    /// The terms that no parameter enters.
    fn constant(&self) -> f64 {
        let (d, k, n) = (self.d as f64, self.k as f64, self.n as f64);
        let freedom = self.d + self.m as usize + 1;
        let wishart = freedom as f64 * d * (self.gamma.ln() - 0.5 * 2.0_f64.ln()) - ln_gamma_d(freedom, self.d);
        -0.5 * n * d * (2.0 * PI).ln() + k * wishart
    }
}

/// `ln Γ_d(freedom / 2)`, the multivariate gamma function: `d(d−1)/4 · ln π + Σ_{j=1..d} ln Γ((freedom + 1 − j) / 2)`.
fn ln_gamma_d(freedom: usize, d: usize) -> f64 {
    let dimension = d as f64;
    let sum: f64 = (1..=d).map(|j| ln_gamma_of_half(freedom + 1 - j)).sum();
    0.25 * dimension * (dimension - 1.0) * PI.ln() + sum
}

/// `ln Γ(twice / 2)`, from `Γ(1) = 1`, `Γ(½) = √π` and `Γ(a + 1) = a Γ(a)`.
fn ln_gamma_of_half(twice: usize) -> f64 {
    let (first, start) = if twice.is_multiple_of(2) { (2, 0.0) } else { (1, 0.5 * PI.ln()) };
    start + (first..twice).step_by(2).map(|a| (0.5 * a as f64).ln()).sum::<f64>()
}

fn objective(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let input = parse(input)?;
    let Input { alpha, mu, q, l, x, .. } = &input;
    let wishart = (input.gamma, f64::from(input.m));
    let (value, timings) = input
        .runs
        .time(|| log_posterior(alpha, &mu.numbers, &q.numbers, &l.numbers, &x.numbers, wishart) + input.constant());
    Evaluation::new(&value, timings)
}

fn jacobian(input: &str) -> Result<Evaluation, Box<dyn Error>> {
    let input = parse(input)?;
    let Input { alpha, mu, q, l, x, .. } = &input;
    let wishart = (input.gamma, f64::from(input.m));
    let [mut d_alpha, mut d_mu, mut d_q, mut d_l] =
        [alpha, &mu.numbers, &q.numbers, &l.numbers].map(|numbers| vec![0.0; numbers.len()]);
    let (_, timings) = input.runs.time(|| {
        for d in [&mut d_alpha, &mut d_mu, &mut d_q, &mut d_l] {
            d.fill(0.0);
        }
        log_posterior::value_and_grad_into(
            alpha,
            &mu.numbers,
            &q.numbers,
            &l.numbers,
            &x.numbers,
            wishart,
            (&mut d_alpha, &mut d_mu, &mut d_q, &mut d_l),
        )
    });
    let output = Jacobian { alpha: d_alpha, mu: mu.with(d_mu), q: q.with(d_q), l: l.with(d_l) };
    Evaluation::new(&output, timings)
}
