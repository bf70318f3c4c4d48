//! How long a derivative takes, in times of its primal.

use std::process::ExitCode;

use serde_json::{Value, json};

use crate::{protocol, samples};

/// A row of the table: a module at one size.
struct Row {
    module: &'static str,
    size: &'static str,
    primal: &'static str,
    derivative: &'static str,
    input: fn() -> Value,
}

const ROWS: &[Row] = &[
    row("lse", "10⁵", "primal", "gradient", || samples::lse(100_000)),
    row("lse", "10⁶", "primal", "gradient", || samples::lse(1_000_000)),
    row("llsq", "n 1024", "primal", "gradient", || samples::llsq(128, 1024)),
    row("llsq", "n 16392", "primal", "gradient", || samples::llsq(128, 16392)),
    row("gmm", "d 10, k 25, n 1000", "objective", "jacobian", || samples::gmm(10, 25, 1000)),
    row("gmm", "d 64, k 25, n 1000", "objective", "jacobian", || samples::gmm(64, 25, 1000)),
    row("lstm", "l 2, c 1024", "objective", "jacobian", || samples::lstm(2, 1024, 14)),
    row("lstm", "l 4, c 4096", "objective", "jacobian", || samples::lstm(4, 4096, 14)),
    row("ba", "p 31843", "objective", "jacobian", || samples::ba(49, 7776, 31_843)),
    row("ba", "p 204472", "objective", "jacobian", || samples::ba(372, 47_423, 204_472)),
    row("ht", "1000 on vertices", "objective", "jacobian", || samples::ht(544, 1000, false)),
    row("ht", "10000 on vertices", "objective", "jacobian", || samples::ht(10_000, 10_000, false)),
    row("ht", "1000 on triangles", "objective", "jacobian", || samples::ht(544, 1000, true)),
    row("ht", "10000 on triangles", "objective", "jacobian", || samples::ht(10_000, 10_000, true)),
    row("kmeans", "k 100, n 10000", "cost", "dir", || samples::kmeans(10_000, 100, 16)),
    row("kmeans", "k 1000, n 10000", "cost", "dir", || samples::kmeans(10_000, 1000, 16)),
];

const fn row(
    module: &'static str,
    size: &'static str,
    primal: &'static str,
    derivative: &'static str,
    input: fn() -> Value,
) -> Row {
    Row { module, size, primal, derivative, input }
}

/// Prints the rows of the given modules, or all.
pub(crate) fn table(modules: &[&str]) -> ExitCode {
    println!("| module | size | primal | derivative | derivative / primal |\n|---|---|--:|--:|--:|");
    for row in ROWS.iter().filter(|row| modules.is_empty() || modules.contains(&row.module)) {
        let mut input = (row.input)();
        input["min_runs"] = json!(5);
        input["min_seconds"] = json!(0.3);
        let [primal, derivative] = [row.primal, row.derivative].map(|f| fastest_ms(row.module, f, &input));
        let cell = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |n| format!("{n:.3} ms"));
        let ratio = primal.zip(derivative).map_or_else(|| "–".to_owned(), |(p, d)| format!("{:.2}", d / p));
        println!("| {} | {} | {} | {} | **{ratio}** |", row.module, row.size, cell(primal), cell(derivative));
    }
    ExitCode::SUCCESS
}

/// The fastest of a function's runs in milliseconds; nothing where it is refused.
fn fastest_ms(module: &str, function: &str, input: &Value) -> Option<f64> {
    let answer = protocol::answer(samples::evaluate(module, function, input).as_bytes());
    let answer: Value = serde_json::from_str(&answer).ok()?;
    let timings = answer["timings"].as_array()?;
    let times = timings.iter().filter_map(|timing| timing["nanoseconds"].as_f64());
    times.min_by(f64::total_cmp).map(|ns| ns * 1e-6)
}
