//! The residuals of the hand, by the eval's formulas with whole matrices and all vertices.

use serde_json::Value;

use super::{numbers, output, require_close};
use crate::samples;

type Matrix = [[f64; 4]; 4];

const IDENTITY: Matrix = [[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]];

fn times(a: &Matrix, b: &Matrix) -> Matrix {
    std::array::from_fn(|i| std::array::from_fn(|j| (0..4).map(|k| a[i][k] * b[k][j]).sum()))
}

fn moved(a: &Matrix, x: &[f64]) -> [f64; 4] {
    std::array::from_fn(|i| (0..4).map(|k| a[i][k] * x[k]).sum())
}

/// The rotation by `angle` that turns axis `a` towards axis `b`.
fn turn(a: usize, b: usize, angle: f64) -> Matrix {
    let mut m = IDENTITY;
    (m[a][a], m[a][b], m[b][a], m[b][b]) = (angle.cos(), -angle.sin(), angle.sin(), angle.cos());
    m
}

/// `Σ Kⁱ / i!` for the cross-product matrix `K` of `r`.
fn exponential(r: &[f64]) -> Matrix {
    let k = [[0.0, -r[2], r[1], 0.0], [r[2], 0.0, -r[0], 0.0], [-r[1], r[0], 0.0, 0.0], [0.0; 4]];
    let (mut sum, mut term) = (IDENTITY, IDENTITY);
    for i in 1..40 {
        term = times(&term, &k).map(|row| row.map(|v| v / f64::from(i)));
        for (sum, term) in sum.as_flattened_mut().iter_mut().zip(term.as_flattened()) {
            *sum += term;
        }
    }
    sum
}

fn matrices(value: &Value) -> Vec<Matrix> {
    let matrix = |value: &Value| {
        let all = numbers(value);
        std::array::from_fn(|i| std::array::from_fn(|j| all[4 * i + j]))
    };
    value.as_array().expect("a list").iter().map(matrix).collect()
}

/// The pose matrix by columns.
fn pose(theta: &[f64], bones: usize) -> Vec<[f64; 3]> {
    let mut columns = vec![[0.0; 3]; bones + 3];
    columns[0].copy_from_slice(&theta[..3]);
    columns[1] = [1.0; 3];
    columns[2].copy_from_slice(&theta[3..6]);
    let mut next = theta[6..].iter();
    let mut take = || *next.next().expect("26 parameters");
    for finger in 0..5 {
        for joint in 0..3 {
            let column = &mut columns[5 + 4 * finger + joint];
            column[0] = take();
            if joint == 0 {
                column[1] = take();
            }
        }
    }
    columns
}

fn residuals(input: &Value) -> Vec<f64> {
    let (data, theta) = (&input["data"], numbers(&input["theta"]));
    let model = &data["model"];
    let relatives = matrices(&model["base_relatives"]);
    let inverses = matrices(&model["inverse_base_absolutes"]);
    let pose = pose(&theta, relatives.len());

    let mut absolutes: Vec<Matrix> = Vec::new();
    for (bone, base) in relatives.iter().enumerate() {
        let [x, z, y] = pose[3 + bone];
        let rotation = times(&times(&turn(0, 1, z), &turn(2, 0, y)), &turn(1, 2, x));
        let relative = times(base, &rotation);
        absolutes.push(match model["parents"][bone].as_i64() {
            Some(-1) => relative,
            parent => times(&absolutes[usize::try_from(parent.expect("a number")).expect("a bone")], &relative),
        });
    }
    let transforms: Vec<Matrix> = absolutes.iter().zip(&inverses).map(|(a, b)| times(a, b)).collect();

    let global = exponential(&pose[0]);
    let vertices: Vec<[f64; 3]> = (0..model["weights"].as_array().map_or(0, Vec::len))
        .map(|v| {
            let (position, weights) = (numbers(&model["base_positions"][v]), numbers(&model["weights"][v]));
            let mut vertex = [0.0; 4];
            for (transform, weight) in transforms.iter().zip(weights) {
                let pulled = moved(transform, &position);
                for i in 0..3 {
                    vertex[i] += weight * pulled[i];
                }
            }
            if model["is_mirrored"] == true {
                vertex[0] = -vertex[0];
            }
            let [x, y, z, _] = moved(&global, &vertex);
            [x + pose[2][0], y + pose[2][1], z + pose[2][2]]
        })
        .collect();

    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("an index");
    let points = data["points"].as_array().expect("a list").iter().enumerate();
    let residuals = points.flat_map(|(c, point)| {
        let (point, at) = (numbers(point), number(&data["correspondences"][c]));
        let on_hand = match input["us"].as_array() {
            Some(us) if !us.is_empty() => {
                let us = numbers(&us[c]);
                let [a, b, c] = [0, 1, 2].map(|corner| vertices[number(&model["triangles"][at][corner])]);
                std::array::from_fn(|i| us[0] * a[i] + us[1] * b[i] + (1.0 - us[0] - us[1]) * c[i])
            }
            _ => vertices[at],
        };
        [0, 1, 2].map(|i| point[i] - on_hand[i])
    });
    residuals.collect()
}

#[test]
fn residuals_follow_the_formulas() {
    for on_triangles in [false, true] {
        for mirrored in [false, true] {
            let mut input = samples::ht(12, 5, on_triangles);
            input["data"]["model"]["is_mirrored"] = mirrored.into();
            let (ours, theirs) = (numbers(&output("ht", "objective", &input)), residuals(&input));
            assert_eq!(ours.len(), theirs.len());
            for (i, (a, b)) in ours.iter().zip(theirs).enumerate() {
                require_close(&format!("residual {i}"), *a, b, 1e-12);
            }
        }
    }
}
