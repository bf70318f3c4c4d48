//! How long the macro takes over generated functions of 100 to 3,000 lines: `cargo run --bin expansion`, or of as many
//! lines as its arguments say.
//!
//! Unoptimised, as cargo builds macros by default. The macro's modules are compiled into this program, so that the time
//! is that of the expansion alone, without rustc around it.

#![allow(clippy::all, clippy::pedantic, reason = "the macro's modules are linted at home")]

use std::fmt::Write as _;
use std::time::Instant;

extern crate proc_macro;

use proc_macro2::TokenStream;

#[path = "../grad-macro/src/analyse/mod.rs"]
mod analyse;
#[path = "../grad-macro/src/args.rs"]
mod args;
#[path = "../grad-macro/src/assumed.rs"]
mod assumed;
#[path = "../grad-macro/src/cycles.rs"]
mod cycles;
#[path = "../grad-macro/src/emit/mod.rs"]
mod emit;
#[path = "../grad-macro/src/errors.rs"]
mod errors;
#[path = "../grad-macro/src/expand.rs"]
mod expand;
#[path = "../grad-macro/src/floats.rs"]
mod floats;
#[path = "../grad-macro/src/ir/mod.rs"]
mod ir;
#[path = "../grad-macro/src/item.rs"]
mod item;
#[path = "../grad-macro/src/lower/mod.rs"]
mod lower;
#[allow(dead_code, reason = "those of the derive")]
#[path = "../grad-macro/src/messages.rs"]
mod messages;
#[path = "../grad-macro/src/names.rs"]
mod names;
#[path = "../grad-macro/src/operators/mod.rs"]
mod operators;
#[path = "../grad-macro/src/rule.rs"]
mod rule;
#[path = "../grad-macro/src/signature.rs"]
mod signature;
#[path = "../grad-macro/src/transform/mod.rs"]
mod transform;
#[path = "../grad-macro/src/types.rs"]
mod types;
#[path = "../grad-macro/src/visit.rs"]
mod visit;

/// Ten lines each; `#` stands for a number of their own.
const STRAIGHT: &str = "
    let a# = x * y;
    let b# = a#.sin() + x;
    let c# = b# / (1.0 + a# * a#);
    x = c#.tanh();
    let d# = x.exp() - y;
    y = d#.max(0.1);
    let e# = (x - y).abs();
    y += e# * w[#];
    let f# = y.sqrt() * w[0];
    x -= f#;
";
const LOOPS: &str = "
    let mut s# = 0.0;
    for i in 0..w.len() {
        let t = w[i] * x;
        s# += t.exp();
    }
    if s# > 1.0 {
        x = s#.ln();
    } else {
        y *= s#;
    }
";
const BRANCHES_IN_LOOPS: &str = "
    for i in 0..w.len() {
        let t# = w[i] * x;
        if t# > y {
            y += t#.sin();
        } else {
            y -= t# * w[i];
            x *= 0.5;
        }
        x += y;
    }
";

fn main() {
    let mut sizes: Vec<usize> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![100, 300, 1000, 3000];
    }
    println!("| program | lines | ms | µs per line | tokens |\n|---|--:|--:|--:|--:|");
    for (name, block) in [("straight line", STRAIGHT), ("loops", LOOPS), ("branches in loops", BRANCHES_IN_LOOPS)] {
        for &lines in &sizes {
            let function: TokenStream = function(block, lines).parse().expect("the generated function is Rust");
            let mut times: Vec<f64> = (0..5).map(|_| milliseconds(&function)).collect();
            times.sort_by(f64::total_cmp);
            let (median, tokens) = (times[2], count(expand::expand(TokenStream::new(), function)));
            println!("| {name} | {lines} | {median:.1} | {:.1} | {tokens} |", median * 1e3 / lines as f64);
        }
    }
}

fn function(block: &str, lines: usize) -> String {
    let mut text = String::from("fn f(w: &[f64], mut x: f64, mut y: f64) -> f64 {");
    for i in 0..lines / 10 {
        write!(text, "{}", block.replace('#', &i.to_string())).expect("a string takes anything");
    }
    text + "x + y }"
}

fn milliseconds(function: &TokenStream) -> f64 {
    let function = function.clone();
    let start = Instant::now();
    let expansion = expand::expand(TokenStream::new(), function);
    let time = start.elapsed().as_secs_f64() * 1e3;
    drop(expansion);
    time
}

/// Tokens of an expansion, which must not be a refusal.
fn count(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Group(group) => 2 + count(group.stream()),
            proc_macro2::TokenTree::Ident(ident) => {
                assert!(ident != "compile_error", "the generated function is refused");
                1
            }
            _ => 1,
        })
        .sum()
}
