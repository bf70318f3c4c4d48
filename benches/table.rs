//! Measures every program and prints the table of README.md, or of the programs whose name contains an argument.
//!
//! `cargo run --release --bin table -- --write` puts it there.

use std::hint::black_box;
use std::time::Duration;
use std::{env, fs};

use chainrule_benches::{Method, Program, Run, Times, all};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const BEGIN: &str = "<!-- table -->\n";
const END: &str = "<!-- end of table -->\n";

const HEADER: &str = "\
| program | size | primal | ours | by hand | ours / hand | ours / primal | hand / primal | `reverse` / ours | `ad_trait` / ours | finite differences / ours |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (flags, words): (Vec<_>, Vec<_>) = arguments.into_iter().partition(|a| a.starts_with("--"));
    let quick = flags.iter().any(|flag| flag == "--quick");
    let rounds = if quick { 50 } else { 300 };

    let mut table = HEADER.to_owned();
    print!("{table}");
    for program in all() {
        if words.is_empty() || words.iter().any(|word| program.name.contains(word)) {
            let line = measure(program, rounds, quick);
            print!("{line}");
            table += &line;
        }
    }
    if flags.iter().any(|flag| flag == "--write") {
        write(&table);
    }
}

/// One line of the table. `quick` leaves the tape crates out.
fn measure(program: Program, rounds: usize, quick: bool) -> String {
    let Program { name, size, parameters, evaluations, mut primal, gradients } = program;
    let mut buffers = vec![vec![0.0; parameters]; gradients.len()];
    let mut methods = Vec::new();
    let mut candidates: Vec<Run<'_>> = vec![Box::new(move || {
        black_box(primal());
    })];
    for ((method, mut gradient), buffer) in gradients.into_iter().zip(&mut buffers) {
        if quick && !matches!(method, Method::Ours | Method::Hand) {
            continue;
        }
        methods.push(method);
        candidates.push(Box::new(move || {
            black_box(gradient(black_box(buffer)));
        }));
    }
    let times = Times::measure(&mut candidates, rounds, Duration::from_micros(300), Duration::from_secs(1));
    // The primal comes first among the candidates.
    let of = |method: Method| methods.iter().position(|&m| m == method).map(|i| i + 1);
    let (ours, hand) = of(Method::Ours).zip(of(Method::Hand)).expect("every program has both gradients");
    let over_ours = |method| of(method).map_or_else(|| "–".to_owned(), |i| format!("{:.0}", times.ratio(i, ours)));
    format!(
        "| {name} | {size} | {} | {} | {} | **{:.2}** | {:.2} | {:.2} | {} | {} | {:.0} |\n",
        time(times.median(0)),
        time(times.median(ours)),
        time(times.median(hand)),
        times.ratio(ours, hand),
        times.ratio(ours, 0),
        times.ratio(hand, 0),
        over_ours(Method::Reverse),
        over_ours(Method::AdTrait),
        times.ratio(0, ours) * evaluations as f64,
    )
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} µs", n / 1e3),
        n => format!("{:.2} ms", n / 1e6),
    }
}

fn write(table: &str) {
    let text = fs::read_to_string(README).expect("README.md is readable");
    let (before, rest) = text.split_once(BEGIN).expect("README.md has the table's beginning");
    let (_, after) = rest.split_once(END).expect("README.md has the table's end");
    fs::write(README, format!("{before}{BEGIN}{table}{END}{after}")).expect("README.md is writable");
}
