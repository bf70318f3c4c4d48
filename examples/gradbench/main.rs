//! An adapter for `GradBench`, where differentiation tools are compared: reads messages from the standard input and
//! answers each with a line.
//!
//! ```sh
//! RUSTFLAGS="-C target-cpu=native" cargo build --release --example gradbench   # as the C++ there: -O3 -march=native
//! target/release/examples/gradbench < messages                                 # the protocol
//! target/release/examples/gradbench --measure                                  # derivative / primal, a table
//! cargo run --example gradbench -- --self-test                                 # does every module answer?
//! ```
//!
//! `functions/` holds what is computed, with `#[differentiable]` on it; `evals/` translates between JSON and those
//! functions, a file a module.

#![allow(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]
#![allow(clippy::needless_range_loop, reason = "as the authors of such programs would, the functions index")]

mod evals;
mod functions;
mod matrix;
mod measure;
mod protocol;
mod samples;
#[cfg(test)]
mod tests;
mod timing;

use std::{env, io, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => match protocol::serve(io::stdin().lock(), io::stdout().lock()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("gradbench: {error}");
                ExitCode::FAILURE
            }
        },
        ["--self-test"] => samples::self_test(),
        ["--measure", ref modules @ ..] => measure::table(modules),
        _ => {
            eprintln!(
                "usage: gradbench [--self-test | --measure [MODULE…]]   (without: messages on the standard input)"
            );
            ExitCode::FAILURE
        }
    }
}
