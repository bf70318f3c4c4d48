//! Random programs, run by the interpreter of the IR. What no person would write finds what no person thought of.
//!
//! `CHAINRULE_PROGRAMS=100000 CHAINRULE_SEED=7 cargo test -p grad-macro random` checks more and others. A program that
//! fails is shrunk, then printed with the IR's printed expansion and the numbers.

mod check;
mod choices;
mod generate;
mod written;

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use check::{Compared, check};
use choices::{Choices, shrink};
use generate::{Source, program};

const PROGRAMS: u64 = 1000;

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

/// What a share of the programs gave.
#[derive(Default)]
struct Tally {
    compared: u64,
    unfit: u64,
    failed: Option<(u64, Vec<u32>, String)>,
}

fn share(seed: u64, programs: impl Iterator<Item = u64>) -> Tally {
    let mut tally = Tally::default();
    for i in programs {
        let mut choices = Choices::random(seed.wrapping_mul(1_000_003).wrapping_add(i));
        let source = program(&mut choices, "f");
        match checked(&source) {
            Ok(Some(Compared::Yes)) => tally.compared += 1,
            Ok(Some(Compared::No)) => {}
            Ok(None) => tally.unfit += 1,
            Err(failure) => {
                tally.failed = Some((i, choices.made(), failure));
                break;
            }
        }
    }
    tally
}

#[test]
fn programs_differentiate() {
    let (seed, count) = (setting("CHAINRULE_SEED", 1), setting("CHAINRULE_PROGRAMS", PROGRAMS));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let tallies: Vec<Tally> = std::thread::scope(|scope| {
        let shares = (0..threads as u64).map(|t| (t..count).step_by(threads));
        let running: Vec<_> = shares.map(|programs| scope.spawn(move || share(seed, programs))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
    });
    if let Some((i, made, failure)) = tallies.iter().filter_map(|t| t.failed.clone()).min() {
        let source = smallest(made, &failure);
        panic!("program {i} of seed {seed}: {failure}\nshrunk: {}", report(&source));
    }
    let total = |part: fn(&Tally) -> u64| tallies.iter().map(part).sum::<u64>();
    let (compared, unfit) = (total(|t| t.compared), total(|t| t.unfit));
    assert!(unfit * 20 <= count, "{unfit} of {count} programs run too long or overflow");
    assert!(compared * 10 >= count * 8, "differences could judge only {compared} of {count} programs");
}
