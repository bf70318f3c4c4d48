//! The same programs as files of the facade's tests, where rustc compiles them. `UPDATE_EXPECT=1` writes them.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::choices::Choices;
use super::generate::{Param, Source, program};
use super::{checked, pretty};

const FILES: u64 = 20;
const PER_FILE: usize = 10;
/// Source larger than this is left to the interpreter: rustc takes its time.
const LARGEST: usize = 1300;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/random")
}

fn file(number: u64) -> String {
    let mut text = String::from("//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.\n\n");
    text.push_str("use chainrule::differentiable;\n\n");
    let mut cases = String::new();
    let mut seed = number * 1_000_000;
    for i in 0..PER_FILE {
        let name = format!("f{i}");
        let source = loop {
            seed += 1;
            let source = program(&mut Choices::random(seed), &name);
            // What runs too long or bends too close to the point tells nothing there either.
            if source.text().len() <= LARGEST && matches!(checked(&source), Ok(Some(super::Compared::Yes))) {
                break source;
            }
        };
        let _ = writeln!(text, "{}", pretty(&source.text()));
        let _ = writeln!(cases, "    {};", case(&source, &name));
    }
    let _ = write!(text, "cases! {{\n{cases}}}\n");
    text
}

fn case(source: &Source, name: &str) -> String {
    let args: Vec<String> = source.params.iter().map(Param::case).collect();
    let scalar = if source.is_scalar { " -> f64" } else { "" };
    format!("{name}({}){scalar}", args.join(", "))
}

#[test]
fn files_are_what_the_generator_writes() {
    for number in 0..FILES {
        let path = folder().join(format!("programs_{number:02}.rs"));
        let expected = file(number);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, expected).expect("the tests of the facade");
        } else {
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(found == expected, "{} is not what the generator writes: bless it", path.display());
        }
    }
}
