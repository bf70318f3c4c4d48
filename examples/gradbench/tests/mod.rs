//! Every module through the protocol: a line in, a line out.

mod derivatives;
mod hand;
mod messages;
mod values;

use serde_json::Value;

use crate::{protocol, samples};

/// The response to a line.
fn answer(line: &str) -> Value {
    serde_json::from_str(&protocol::answer(line.as_bytes())).expect("a response is JSON")
}

/// The output of a function, which must succeed.
fn output(module: &str, function: &str, input: &Value) -> Value {
    let mut answer = answer(&samples::evaluate(module, function, input));
    assert_eq!(answer["success"], true, "{module} {function}: {}", answer["error"]);
    answer["output"].take()
}

/// All numbers in a value, in order.
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(parts) => parts.iter().flat_map(numbers).collect(),
        Value::Object(parts) => parts.values().flat_map(numbers).collect(),
        number => number.as_f64().into_iter().collect(),
    }
}

/// `|a − b| / max(1, |a| + |b|) ≤ tolerance`, the eval's own measure.
fn require_close(what: &str, a: f64, b: f64, tolerance: f64) {
    let error = (a - b).abs() / (a.abs() + b.abs()).max(1.0);
    assert!(error <= tolerance, "{what}: {a}, expected {b}");
}
