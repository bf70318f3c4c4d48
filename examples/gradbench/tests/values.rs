//! Values against the formulas, written down in another way or worked out by hand.

use std::f64::consts::{LN_2, PI};

use serde_json::{Value, json};

use super::{numbers, output, require_close};
use crate::samples;

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

#[test]
fn hello() {
    assert_eq!(output("hello", "square", &json!(1.5)), 2.25);
    assert_eq!(output("hello", "double", &json!(1.5)), 3.0);
}

#[test]
fn lse() {
    for n in [1, 8, 23] {
        let input = samples::lse(n);
        let expected = numbers(&input["x"]).iter().map(|v| v.exp()).sum::<f64>().ln();
        require_close("lse", number(&output("lse", "primal", &input)), expected, 1e-12);
    }
    require_close("far out", number(&output("lse", "primal", &json!({ "x": [1000.0, 1000.0] }))), 1000.0 + LN_2, 1e-12);
}

#[test]
fn llsq() {
    for n in [2, 8, 21] {
        let input = samples::llsq(4, n);
        let x = numbers(&input["x"]);
        let residual = |i: usize| {
            let t = -1.0 + 2.0 * i as f64 / (n - 1) as f64;
            let sign = if t == 0.0 { 0.0 } else { t.signum() };
            sign - (x[0] + x[1] * t + x[2] * t.powi(2) + x[3] * t.powi(3))
        };
        let expected = 0.5 * (0..n).map(|i| residual(i).powi(2)).sum::<f64>();
        require_close("llsq", number(&output("llsq", "primal", &input)), expected, 1e-12);
    }
}

#[test]
fn gmm_of_one_number() {
    let input = json!({ "d": 1, "k": 1, "n": 1, "m": 0, "gamma": 1.0, "alpha": [0.5], "mu": [[0]], "q": [[0]], "l": [[]], "x": [[2]] });
    // −½ ln 2π + (½ − ½·2²) − ½ − ½, and the constant 2·(−½ ln 2) − ln Γ(1).
    let expected = -0.5 * (2.0 * PI).ln() + (0.5 - 2.0) - 0.5 - 0.5 - LN_2;
    require_close("gmm", number(&output("gmm", "objective", &input)), expected, 1e-12);
}

#[test]
fn gmm_by_the_formula() {
    let input = samples::gmm(3, 4, 6);
    let (alpha, mu, q, l) =
        (numbers(&input["alpha"]), numbers(&input["mu"]), numbers(&input["q"]), numbers(&input["l"]));
    let x = numbers(&input["x"]);
    let logsumexp = |x: &[f64]| x.iter().map(|v| v.exp()).sum::<f64>().ln();
    let mut expected = -9.0 * (2.0 * PI).ln() - 6.0 * logsumexp(&alpha);
    for x in x.chunks(3) {
        let scores: Vec<f64> = (0..4)
            .map(|c| {
                let (mu, q, l) = (&mu[3 * c..], &q[3 * c..], &l[3 * c..]);
                let v = [x[0] - mu[0], x[1] - mu[1], x[2] - mu[2]];
                let u =
                    [q[0].exp() * v[0], l[0] * v[0] + q[1].exp() * v[1], l[1] * v[0] + l[2] * v[1] + q[2].exp() * v[2]];
                alpha[c] + q[0] + q[1] + q[2] - 0.5 * (u[0] * u[0] + u[1] * u[1] + u[2] * u[2])
            })
            .collect();
        expected += logsumexp(&scores);
    }
    let (gamma, m) = (1.5_f64, 2.0);
    let norm: f64 = q.iter().map(|q| q.exp().powi(2)).chain(l.iter().map(|l| l * l)).sum();
    expected -= 0.5 * gamma * gamma * norm - m * q.iter().sum::<f64>();
    // N = 3 + 2 + 1; ln Γ₃(3) = 3/2 · ln π + ln Γ(3) + ln Γ(5/2) + ln Γ(2).
    let ln_gamma = 1.5 * PI.ln() + LN_2 + (0.75 * PI.sqrt()).ln();
    expected += 4.0 * (18.0 * (gamma.ln() - 0.5 * LN_2) - ln_gamma);
    require_close("gmm", number(&output("gmm", "objective", &input)), expected, 1e-12);
}

#[test]
fn lstm_of_one_unit() {
    let input = json!({
        "main_params": [[0.1, 0.2, 0.3, 0.4], [0.5, 0.6, 0.7, 0.8]], "extra_params": [[0.9], [1.1], [1.2]],
        "state": [[0.25], [0.75]], "sequence": [[0.5], [2.0]],
    });
    let sigmoid = |x: f64| 1.0 / (1.0 + (-x).exp());
    let (v, h, z) = (0.5 * 0.9, 0.25, 0.75);
    let forget = sigmoid(v * 0.1 + 0.5);
    let ingate = sigmoid(h * 0.2 + 0.6);
    let outgate = sigmoid(v * 0.3 + 0.7);
    let change = (h * 0.4 + 0.8_f64).tanh();
    let y = outgate * (z * forget + ingate * change).tanh() * 1.1 + 1.2;
    let expected = -2.0 * (y - (2.0 + y.exp()).ln());
    require_close("lstm", number(&output("lstm", "objective", &input)), expected, 1e-12);
}

#[test]
fn ba_looking_straight() {
    let cam = [0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 2.0, 0.5, 0.25, 0.1, 0.01];
    let input = json!({ "n": 2, "m": 3, "p": 4, "cam": cam, "x": [3.0, 5.0, 5.0], "w": 0.5, "feat": [1.0, 2.0] });
    // The point at (2, 4, 4) is projected to (½, 1): ρ = 5/4.
    let scale = 1.0 + 0.1 * 1.25 + 0.01 * 1.5625;
    let expected = json!({
        "reproj_error": { "elements": [0.5 * (scale + 0.5 - 1.0), 0.5 * (2.0 * scale + 0.25 - 2.0)], "repeated": 4 },
        "w_err": { "element": 0.75, "repeated": 4 },
    });
    assert_eq!(output("ba", "objective", &input), expected);
}

#[test]
fn ba_rows_and_columns() {
    let jacobian = output("ba", "jacobian", &samples::ba(2, 3, 7));
    let mut rows: Vec<usize> = (0..=14).map(|row| 15 * row).chain(211..=217).chain([217]).collect();
    assert_eq!(jacobian["rows"], json!(rows));
    let row = |weight: usize| (0..11).chain(22..25).chain([weight]);
    let cols: Vec<usize> = row(31).chain(row(31)).chain([37]).collect();
    assert_eq!(jacobian["cols"], json!(cols));
    assert_eq!(jacobian["vals"].as_array().map(Vec::len), Some(31));
    assert_eq!(jacobian["vals"][30], -1.0);

    let jacobian = output("ba", "jacobian", &samples::ba(2, 3, 20));
    rows = (0..30).map(|row| 15 * row).chain([31 * 20]).collect();
    assert_eq!(jacobian["rows"], json!(rows));
}

#[test]
fn kmeans() {
    for (n, k, d) in [(9, 4, 3), (7, 17, 2), (5, 8, 1)] {
        let input = samples::kmeans(n, k, d);
        let (points, centroids) = (numbers(&input["points"]), numbers(&input["centroids"]));
        let squared = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>();
        let nearest = |p: &[f64]| centroids.chunks(d).map(|c| squared(p, c)).fold(f64::INFINITY, f64::min);
        let expected: f64 = points.chunks(d).map(nearest).sum();
        require_close("kmeans", number(&output("kmeans", "cost", &input)), expected, 1e-12);
    }
}
