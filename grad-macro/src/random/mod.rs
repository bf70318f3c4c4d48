//! Random programs, run by the interpreter of the IR. What no person would write finds what no person thought of.
//!
//! `CHAINRULE_PROGRAMS=100000 CHAINRULE_SEED=7 cargo test -p grad-macro random` checks more and others. A program that
//! fails is shrunk, then printed with the IR's printed expansion and the numbers.

mod check;
mod choices;
mod generate;

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use check::{Compared, check};
use choices::{Choices, shrink};
use generate::{Source, program};

const PROGRAMS: u64 = 500;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Panics of the generator or the macro count as failures.
fn checked(source: &Source) -> Result<Option<Compared>, String> {
    catch_unwind(AssertUnwindSafe(|| check(source))).unwrap_or_else(|_| Err("a panic".to_owned()))
}

/// What kind of failure it is: shrinking must not slip from one to another.
fn kind(failure: &str) -> String {
    failure.chars().take_while(|c| c.is_alphabetic() || matches!(c, ' ' | ':' | '⟨')).take(24).collect()
}

fn smallest(made: Vec<u32>, failure: &str) -> Source {
    let kind_of = kind(failure);
    let fails = |list: &[u32]| {
        let source = program(&mut Choices::replay(list), "f");
        matches!(checked(&source), Err(e) if kind(&e) == kind_of)
    };
    let list = shrink(made, fails);
    program(&mut Choices::replay(&list), "f")
}

fn report(source: &Source) -> String {
    let failure = checked(source).err().unwrap_or_default();
    let mut text = format!("{failure}\n\n{}\n", pretty(&source.text()));
    let args: Vec<String> = source.params.iter().map(generate::Param::case).collect();
    let _ = writeln!(text, "at ({})", args.join(", "));
    for function in &source.functions {
        let Ok(tokens) = function.parse() else { continue };
        let expansion = crate::expand::expand(proc_macro2::TokenStream::new(), tokens).to_string();
        let _ = write!(text, "\n{}", pretty(&expansion));
    }
    text
}

fn pretty(text: &str) -> String {
    syn::parse_file(text).map_or_else(|e| format!("{e}\n{text}"), |file| prettyplease::unparse(&file))
}

#[test]
fn programs_differentiate() {
    let (seed, count) = (setting("CHAINRULE_SEED", 1), setting("CHAINRULE_PROGRAMS", PROGRAMS));
    let (mut compared, mut skipped) = (0, 0);
    for i in 0..count {
        let mut choices = Choices::random(seed.wrapping_mul(1_000_003).wrapping_add(i));
        let source = program(&mut choices, "f");
        match checked(&source) {
            Ok(Some(Compared::Yes)) => compared += 1,
            Ok(Some(Compared::No)) => {}
            Ok(None) => skipped += 1,
            Err(failure) => {
                let source = smallest(choices.made(), &failure);
                panic!("program {i} of seed {seed}: {failure}\nshrunk: {}", report(&source));
            }
        }
    }
    assert!(skipped * 20 <= count, "{skipped} of {count} programs run too long");
    assert!(compared * 10 >= count * 8, "differences could judge only {compared} of {count} programs");
}
