//! Inputs for the self-test, the measurements and the tests, made of reproducible numbers.

use std::process::ExitCode;

use serde_json::{Value, json};

use crate::{evals, functions::ht, protocol};

/// Numbers between −1 and 1 that look random (a linear congruential generator; Knuth's multiplier).
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    /// A number below `n`.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 ≤ next < n")]
    fn below(&mut self, n: usize) -> usize {
        ((self.next() + 1.0) * 0.5 * n as f64) as usize % n
    }

    fn list(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.next()).collect()
    }

    fn rows(&mut self, rows: usize, columns: usize) -> Vec<Vec<f64>> {
        (0..rows).map(|_| self.list(columns)).collect()
    }
}

pub(crate) fn lse(n: usize) -> Value {
    json!({ "x": Numbers::new(1).list(n) })
}

pub(crate) fn llsq(m: usize, n: usize) -> Value {
    json!({ "x": Numbers::new(2).list(m), "n": n })
}

pub(crate) fn gmm(d: usize, k: usize, n: usize) -> Value {
    let mut numbers = Numbers::new(3);
    json!({
        "d": d, "k": k, "n": n, "m": 2, "gamma": 1.5,
        "alpha": numbers.list(k), "mu": numbers.rows(k, d), "q": numbers.rows(k, d),
        "l": numbers.rows(k, d * (d - 1) / 2), "x": numbers.rows(n, d),
    })
}

pub(crate) fn lstm(l: usize, c: usize, b: usize) -> Value {
    let mut numbers = Numbers::new(4);
    json!({
        "main_params": numbers.rows(2 * l, 4 * b), "extra_params": numbers.rows(3, b),
        "state": numbers.rows(2 * l, b), "sequence": numbers.rows(c, b),
    })
}

pub(crate) fn ba(n: usize, m: usize, p: usize) -> Value {
    let cam = [0.1, -0.2, 0.3, 0.5, -0.25, 0.75, 2.0, 0.5, -0.5, 0.01, 0.002];
    json!({ "n": n, "m": m, "p": p, "cam": cam, "x": [1.0, 2.0, 5.0], "w": 0.5, "feat": [0.25, 0.125] })
}

/// A hand of `vertices`, each pulled by three bones. Points belong to vertices, or to triangles.
pub(crate) fn ht(vertices: usize, points: usize, on_triangles: bool) -> Value {
    let mut numbers = Numbers::new(5);
    let mut motions = |count: usize| -> Vec<Vec<Vec<f64>>> {
        let mut motion = || {
            let mut rows = numbers.rows(3, 4);
            rows.push(vec![0.0, 0.0, 0.0, 1.0]);
            rows
        };
        (0..count).map(|_| motion()).collect()
    };
    let (base_relatives, inverse_base_absolutes) = (motions(ht::BONES), motions(ht::BONES));
    let parents: Vec<i64> = (-1..).take(ht::BONES).map(|bone: i64| if bone % 4 == 1 { 0 } else { bone }).collect();
    let mut weights = vec![vec![0.0; ht::BONES]; vertices];
    let mut positions = numbers.rows(vertices, 4);
    for (weights, position) in weights.iter_mut().zip(&mut positions) {
        position[3] = 1.0;
        for weight in [0.5, 0.375, 0.125] {
            weights[numbers.below(ht::BONES)] += weight;
        }
    }
    let triangles: Vec<[usize; 3]> = (0..vertices).map(|v| [v, (v + 1) % vertices, (v + 7) % vertices]).collect();
    let correspondences: Vec<usize> = (0..points).map(|_| numbers.below(vertices)).collect();
    json!({
        "theta": numbers.list(ht::PARAMETERS),
        "us": numbers.rows(if on_triangles { points } else { 0 }, 2),
        "data": {
            "model": {
                "bone_names": vec!["bone"; ht::BONES], "parents": parents, "base_relatives": base_relatives,
                "inverse_base_absolutes": inverse_base_absolutes, "base_positions": positions, "weights": weights,
                "triangles": triangles, "is_mirrored": true,
            },
            "correspondences": correspondences,
            "points": numbers.rows(points, 3),
        },
    })
}

pub(crate) fn kmeans(n: usize, k: usize, d: usize) -> Value {
    let mut numbers = Numbers::new(6);
    json!({ "points": numbers.rows(n, d), "centroids": numbers.rows(k, d) })
}

/// A small input of the module.
pub(crate) fn small(module: &str) -> Value {
    match module {
        "lse" => lse(11),
        "llsq" => llsq(5, 19),
        "gmm" => gmm(3, 4, 6),
        "lstm" => lstm(2, 4, 3),
        "ba" => ba(2, 3, 7),
        "ht" => ht(12, 5, true),
        "kmeans" => kmeans(9, 4, 3),
        _ => json!(1.5),
    }
}

/// The line that asks for a function's value.
pub(crate) fn evaluate(module: &str, function: &str, input: &Value) -> String {
    json!({ "id": 1, "kind": "evaluate", "module": module, "function": function, "input": input }).to_string()
}

/// Asks every function of every module once.
pub(crate) fn self_test() -> ExitCode {
    for module in evals::MODULES {
        for (function, _) in module.functions {
            let answer = protocol::answer(evaluate(module.name, function, &small(module.name)).as_bytes());
            let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
            let said = answer["error"].as_str().unwrap_or("answered");
            println!("{:8} {function:10} {said}", module.name);
            // The one function that is refused.
            if answer["success"] != (*function != "dir") {
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
