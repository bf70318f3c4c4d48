//! Trains a 64–64–10 network on handwritten digits; the gradient of its loss is `#[differentiable]`'s.
//!
//! Two ways to hold digits back for testing: every fifth line, and the last 360 lines. The lines are
//! grouped by writer, so the second asks for digits of writers never seen, and is the harder one.

#![allow(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]

mod data;
mod net;
mod plot;
mod train;

use std::{
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use lexopt::ValueExt;

const USAGE: &str = "\
usage: train_digits [options]

  --quick        three epochs instead of sixty
  --epochs N     N epochs
  --seed N       another initial network and order of the digits
  --data FILE    the digits, gzipped lines of 64 pixels and a class
  --out FILE     where to draw the curves (SVG)
";

struct Options {
    epochs: usize,
    seed: u64,
    data: PathBuf,
    out: PathBuf,
}

fn main() -> ExitCode {
    match options().and_then(|options| options.map_or(Ok(()), |options| run(&options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train_digits: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for; nothing where it asks for help.
fn options() -> Result<Option<Options>, Box<dyn Error>> {
    let mut options =
        Options { epochs: 60, seed: 1, data: default_data(), out: examples().join("out/train_digits.svg") };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("quick") => options.epochs = 3,
            lexopt::Arg::Long("epochs") => options.epochs = arguments.value()?.parse()?,
            lexopt::Arg::Long("seed") => options.seed = arguments.value()?.parse()?,
            lexopt::Arg::Long("data") => options.data = arguments.value()?.into(),
            lexopt::Arg::Long("out") => options.out = arguments.value()?.into(),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => {
                print!("{USAGE}");
                return Ok(None);
            }
            unexpected => return Err(format!("{}\n\n{USAGE}", unexpected.unexpected()).into()),
        }
    }
    if options.epochs == 0 {
        return Err("--epochs: at least one".into());
    }
    Ok(Some(options))
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let digits = data::read(&options.data)?;
    let unseen = digits.len().saturating_sub(360);
    let splits = [
        ("every fifth line", digits.split(|line| line % 5 == 4)),
        ("unseen writers", digits.split(|line| line >= unseen)),
    ];
    for (title, (train, test)) in &splits {
        if train.len() == 0 || test.len() == 0 {
            return Err(format!("too few digits ({}) to hold out {title}", digits.len()).into());
        }
    }
    let runs = splits.map(|(title, split)| (title, train::train(title, &split, options.epochs, options.seed)));
    plot::curves(&options.out, &runs)?;

    println!();
    for (title, history) in &runs {
        let last = history.last().expect("at least one epoch");
        println!("test accuracy, {title}: {:.4}", last.test_accuracy);
    }
    println!("curves: {}", options.out.display());
    println!("took {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn examples() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
}

fn default_data() -> PathBuf {
    examples().join("data/digits.csv.gz")
}
