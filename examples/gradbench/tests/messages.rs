//! The protocol itself: every kind of message, and what is no message.

use serde_json::{Value, json};

use super::answer;
use crate::{evals, protocol, samples};

#[test]
fn every_kind_has_its_response() {
    assert_eq!(answer(r#"{"id":0,"kind":"start","eval":"hello"}"#), json!({ "id": 0, "tool": "chainrule" }));
    assert_eq!(answer(r#"{"id":1,"kind":"define","module":"gmm"}"#), json!({ "id": 1, "success": true }));
    assert_eq!(answer(r#"{"id":2,"kind":"analysis","of":1,"valid":true}"#), json!({ "id": 2 }));
    assert_eq!(answer(r#"{"id":3,"kind":"end"}"#), json!({ "id": 3 }));
}

#[test]
fn what_is_unknown_is_said_to_be() {
    for (line, error) in [
        (r#"{"id":1,"kind":"define","module":"x"}"#.to_owned(), "there is no module `x`"),
        (r#"{"id":1,"kind":"define"}"#.to_owned(), "the message names no module"),
        (r#"{"id":1,"kind":"evaluate","module":"lse","input":1}"#.to_owned(), "the message names no function"),
        (r#"{"id":1,"kind":"evaluate","module":"lse","function":"primal"}"#.to_owned(), "the message has no input"),
        (samples::evaluate("x", "primal", &json!(1)), "there is no module `x`"),
        (samples::evaluate("lse", "x", &json!(1)), "the module `lse` has no function `x`"),
    ] {
        assert_eq!(answer(&line), json!({ "id": 1, "success": false, "error": error }));
    }
}

#[test]
fn evaluations_are_timed_run_by_run() {
    let response = answer(&samples::evaluate("hello", "square", &json!(3)));
    assert_eq!(response["output"], 9.0);
    let timing = &response["timings"][0];
    assert_eq!(timing["name"], "evaluate");
    assert!(timing["nanoseconds"].is_u64());
    assert_eq!(response.as_object().map(serde_json::Map::len), Some(4), "id, success, output, timings");
}

#[test]
fn runs_reach_both_minima() {
    for module in evals::MODULES.iter().filter(|module| module.name != "hello") {
        let mut input = samples::small(module.name);
        for (function, _) in module.functions.iter().filter(|(function, _)| *function != "dir") {
            let mut timings = |runs: u64, seconds: f64| -> Vec<u64> {
                input["min_runs"] = json!(runs);
                input["min_seconds"] = json!(seconds);
                let response = answer(&samples::evaluate(module.name, function, &input));
                let timings = response["timings"].as_array().expect("timings").iter();
                timings.map(|timing| timing["nanoseconds"].as_u64().expect("a whole number")).collect()
            };
            assert_eq!(timings(7, 0.0).len(), 7, "{} {function}", module.name);
            assert!(timings(1, 0.002).iter().sum::<u64>() >= 2_000_000, "{} {function}", module.name);
        }
    }
}

#[test]
fn a_function_that_runs_again_says_the_same() {
    for module in evals::MODULES.iter().filter(|module| module.name != "hello") {
        for (function, _) in module.functions {
            let mut input = samples::small(module.name);
            let once = answer(&samples::evaluate(module.name, function, &input));
            input["min_runs"] = json!(3);
            let often = answer(&samples::evaluate(module.name, function, &input));
            assert_eq!(once["output"], often["output"], "{} {function}", module.name);
        }
    }
}

#[test]
fn no_line_is_too_bad_for_an_error() {
    for line in ["", "{", "[]", "null", "{}", "\u{0}", r#"{"kind":"start"}"#, r#"{"id":1,"kind":7}"#] {
        let response = answer(line);
        assert_eq!(response["success"], false, "{line:?}");
        assert!(response["error"].is_string(), "{line:?}");
    }
    assert_eq!(answer(r#"{"id":41}"#)["id"], 41);
    assert_eq!(answer(r#"{"id":41}"#)["success"], false);
    let deep = "[".repeat(100_000);
    assert_eq!(answer(&deep)["success"], false);
    let not_text: Value = serde_json::from_str(&protocol::answer(&[0xff, 0xfe])).expect("JSON");
    assert_eq!(not_text["success"], false);
}

/// Every input with one part spoilt, in every way: answered, if with an error.
#[test]
fn spoilt_inputs_are_refused() {
    for module in evals::MODULES.iter().filter(|module| module.name != "hello") {
        let whole = samples::small(module.name);
        let mut refused = 0;
        for path in paths(&whole, "") {
            for replacement in
                [json!(null), json!([]), json!("text"), json!([[1.0]]), json!(-1), json!({}), json!(1e300)]
            {
                let mut input = whole.clone();
                *input.pointer_mut(&path).expect("the path leads somewhere") = replacement.clone();
                // Names of bones do not matter to us.
                let response = answer(&samples::evaluate(module.name, module.functions[1].0, &input));
                let is_refused = response["success"] == false;
                refused += usize::from(is_refused);
                assert_eq!(response["error"].is_string(), is_refused, "{} {path} {replacement}", module.name);
                let text = response["error"].as_str().unwrap_or_default();
                assert!(!text.contains("panicked"), "{} {path} {replacement}: {text}", module.name);
            }
        }
        assert!(refused > 10, "{}: only {refused} inputs were refused", module.name);
    }
}

/// Of every part of the value that is no single element of a list longer than two.
fn paths(value: &Value, path: &str) -> Vec<String> {
    let inner: Vec<String> = match value {
        Value::Object(parts) => parts.iter().flat_map(|(name, v)| paths(v, &format!("{path}/{name}"))).collect(),
        Value::Array(parts) => {
            parts.iter().take(2).enumerate().flat_map(|(i, v)| paths(v, &format!("{path}/{i}"))).collect()
        }
        _ => Vec::new(),
    };
    [path.to_owned()].into_iter().chain(inner).collect()
}

#[test]
fn lengths_that_do_not_fit_are_refused() {
    for (module, function, path, value) in [
        ("lse", "gradient", "/x", json!([])),
        ("llsq", "primal", "/n", json!(1_u64 << 40)),
        ("gmm", "jacobian", "/k", json!(5)),
        ("gmm", "jacobian", "/alpha", json!([1.0])),
        ("gmm", "jacobian", "/mu/1", json!([1.0])),
        ("lstm", "jacobian", "/state/0", json!([1.0])),
        ("lstm", "jacobian", "/sequence", json!([[1.0, 2.0, 3.0]])),
        ("ba", "jacobian", "/p", json!(0)),
        ("ba", "jacobian", "/p", json!(u64::MAX)),
        ("ba", "objective", "/n", json!(1_u64 << 60)),
        ("ht", "jacobian", "/theta", json!([1.0])),
        ("ht", "jacobian", "/data/correspondences/0", json!(12)),
        ("ht", "jacobian", "/data/model/triangles/0/1", json!(12)),
        ("ht", "jacobian", "/data/model/parents/3", json!(3)),
        ("ht", "jacobian", "/data/model/parents/6", json!(4)),
        ("ht", "jacobian", "/us", json!([[1.0, 2.0]])),
        ("kmeans", "cost", "/centroids", json!([[]])),
        ("kmeans", "cost", "/points/2", json!([1.0])),
    ] {
        let mut input = samples::small(module);
        *input.pointer_mut(path).expect("the path leads somewhere") = value;
        let response = answer(&samples::evaluate(module, function, &input));
        assert_eq!(response["success"], false, "{module} {path}");
    }
}

#[test]
fn lines_are_served_one_by_one() {
    let input = b"\n{\"id\":1,\"kind\":\"end\"}\nnonsense\n{\"id\":2,\"kind\":\"end\"}";
    let mut output = Vec::new();
    protocol::serve(&input[..], &mut output).expect("a buffer can be written");
    let lines: Vec<&[u8]> = output.split_inclusive(|&b| b == b'\n').collect();
    assert_eq!(lines.len(), 3);
    assert_eq!((lines[0], lines[2]), (&b"{\"id\":1}\n"[..], &b"{\"id\":2}\n"[..]));
}
