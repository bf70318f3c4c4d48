//! Derivatives against differences of the primal, both asked for through the protocol.

use serde_json::{Value, json};

use super::{numbers, output, require_close};
use crate::samples;

/// The paths of all numbers in the part of `input` at `path`, in order.
fn leaves(input: &Value, path: &str) -> Vec<String> {
    match input.pointer(path).expect("the path leads somewhere") {
        Value::Array(parts) => (0..parts.len()).flat_map(|i| leaves(input, &format!("{path}/{i}"))).collect(),
        _ => vec![path.to_owned()],
    }
}

/// How the outputs of `function` change with the number at `path`, by central differences.
fn difference(module: &str, function: &str, input: &Value, path: &str) -> Vec<f64> {
    let step = 1e-6;
    let moved = |by: f64| {
        let mut input = input.clone();
        let number = input.pointer_mut(path).expect("the path leads somewhere");
        *number = json!(number.as_f64().expect("a number") + by);
        numbers(&output(module, function, &input))
    };
    moved(step).iter().zip(moved(-step)).map(|(up, down)| (up - down) / (2.0 * step)).collect()
}

/// Requires `gradient` to be that of `function` with respect to the numbers at `paths`, in order.
fn check(module: &str, function: &str, input: &Value, paths: &[&str], gradient: &Value) {
    let paths: Vec<String> = paths.iter().flat_map(|path| leaves(input, path)).collect();
    let gradient = numbers(gradient);
    assert_eq!(gradient.len(), paths.len(), "{module}");
    for (path, d) in paths.iter().zip(gradient) {
        require_close(&format!("{module} {path}"), d, difference(module, function, input, path)[0], 1e-6);
    }
}

#[test]
fn lse() {
    let input = samples::lse(19);
    check("lse", "primal", &input, &["/x"], &output("lse", "gradient", &input));
}

#[test]
fn llsq() {
    for n in [2, 16, 21] {
        let input = samples::llsq(5, n);
        check("llsq", "primal", &input, &["/x"], &output("llsq", "gradient", &input));
    }
}

#[test]
fn gmm() {
    for input in [samples::gmm(3, 4, 6), samples::gmm(1, 2, 3)] {
        let jacobian = output("gmm", "jacobian", &input);
        for name in ["alpha", "mu", "q", "l"] {
            check("gmm", "objective", &input, &[&format!("/{name}")], &jacobian[name]);
            let lengths = |value: &Value| value.as_array().map(|rows| rows.iter().map(length).collect::<Vec<_>>());
            assert_eq!(lengths(&jacobian[name]), lengths(&input[name]), "the shape of {name}");
        }
        assert_eq!(jacobian.as_object().map(serde_json::Map::len), Some(4));
    }
}

/// Of a list; nothing for a number.
fn length(value: &Value) -> Option<usize> {
    value.as_array().map(Vec::len)
}

#[test]
fn lstm() {
    let input = samples::lstm(2, 4, 3);
    let jacobian = output("lstm", "jacobian", &input);
    assert!(jacobian.as_array().is_some_and(|all| all.iter().all(Value::is_number)), "a flat list");
    check("lstm", "objective", &input, &["/main_params", "/extra_params"], &jacobian);
}

#[test]
fn ba() {
    for rotation in [0.1, 0.0] {
        // One observation, so that all of the matrix is shown.
        let mut input = samples::ba(1, 1, 1);
        for i in 0..3 {
            input["cam"][i] = json!(rotation * (i + 1) as f64);
        }
        let jacobian = output("ba", "jacobian", &input);
        let vals = numbers(&jacobian["vals"]);
        let paths = ["/cam", "/x", "/w"].map(|path| leaves(&input, path)).concat();
        // Without a rotation the first-order form differentiates as the exact one, but for the rotation itself.
        for (i, path) in paths.iter().enumerate().skip(if rotation == 0.0 { 3 } else { 0 }) {
            // Two errors, two counts, one of them before the weight's: by the names of the fields.
            let errors = difference("ba", "objective", &input, path);
            require_close(path, vals[i], errors[0], 1e-6);
            require_close(path, vals[15 + i], errors[1], 1e-6);
        }
        let by_weight = difference("ba", "objective", &input, "/w");
        require_close("weight", vals[30], by_weight[3], 1e-6);
    }
}

#[test]
fn ht() {
    for on_triangles in [false, true] {
        for rotated in [false, true] {
            let mut input = samples::ht(12, 5, on_triangles);
            if !rotated {
                input["theta"].as_array_mut().expect("a list")[..3].fill(json!(0.0));
            }
            let jacobian = output("ht", "jacobian", &input);
            let rows: Vec<Vec<f64>> = jacobian.as_array().expect("rows").iter().map(numbers).collect();
            let own = if on_triangles { 2 } else { 0 };
            assert_eq!(rows.len(), 15);
            assert!(rows.iter().all(|row| row.len() == own + 26));
            // Below its threshold the rotation is the identity.
            for parameter in if rotated { 0..26 } else { 3..26 } {
                let column = difference("ht", "objective", &input, &format!("/theta/{parameter}"));
                for (row, d) in rows.iter().zip(column) {
                    require_close(&format!("theta {parameter}"), row[own + parameter], d, 1e-6);
                }
            }
            for point in 0..if on_triangles { 5 } else { 0 } {
                for k in 0..2 {
                    let column = difference("ht", "objective", &input, &format!("/us/{point}/{k}"));
                    for i in 3 * point..3 * point + 3 {
                        require_close(&format!("us {point} {k}"), rows[i][k], column[i], 1e-6);
                    }
                }
            }
        }
    }
}
