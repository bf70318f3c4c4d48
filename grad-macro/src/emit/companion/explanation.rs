//! `EXPLANATION`: the plan in words, where `#[differentiable(explain)]` asks for it.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{Companion, plain};
use crate::signature::Home;
use crate::transform::explain::{Explanation, Fate, LoopFate, LoopReason, Note, Reason, Subject};

impl Companion<'_> {
    pub(super) fn explanation(&self, explanation: &Explanation) -> TokenStream {
        let name = match self.signature.home {
            Home::Module | Home::Hidden => "EXPLANATION".to_owned(),
            Home::Impl(_) => format!("{}_EXPLANATION", plain(&self.signature.ident).to_uppercase()),
        };
        let name = syn::Ident::new(&name, Span::call_site().located_at(self.signature.ident.span()));
        let text = text(&plain(&self.signature.ident), explanation);
        let doc = format!("```text\n{text}```");
        let vis = self.vis();
        quote! {
            #[doc = #doc]
            #vis const #name: &'static str = #text;
        }
    }
}

/// The lines, each with its place in the source where that is known.
pub(crate) fn text(function: &str, explanation: &Explanation) -> String {
    let mut text = format!("What the backward pass of `{function}` reads, and where it gets it:\n");
    for note in &explanation.notes {
        let line = line(note.span).map(|n| format!("line {n}: ")).unwrap_or_default();
        text.push_str(&format!("{}{line}{}\n", "  ".repeat(note.depth + 1), sentence(note)));
    }
    if explanation.notes.is_empty() {
        text.push_str("  nothing but its arguments\n");
    }
    text
}

/// Only the compiler knows the lines.
fn line(span: Span) -> Option<usize> {
    proc_macro::is_available().then(|| span.unwrap().line())
}

fn sentence(note: &Note) -> String {
    match &note.of {
        Subject::Value { name, fate, reason } => format!("`{name}`: {}{}", of_fate(*fate), because(reason)),
        Subject::Branch { fate: Fate::Free } => "which branch is taken: one bit, kept".to_owned(),
        Subject::Branch { fate } => format!("which branch is taken: {}", of_fate(*fate)),
        Subject::Call { name, fate: Fate::Free } => format!("what `{name}` records: kept as it is"),
        Subject::Call { name, fate } => format!("what `{name}` records: {}", of_fate(*fate)),
        Subject::Loop { name, fate, joined } => {
            let name = name.as_ref().map(|n| format!(" over `{n}`")).unwrap_or_default();
            format!("loop{name}: {}", of_loop(fate, *joined))
        }
    }
}

fn of_fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Free => "free",
        Fate::Recomputed => "recomputed",
        Fate::Recorded { in_loop: false } => "recorded",
        Fate::Recorded { in_loop: true } => "recorded in each iteration",
        Fate::RecordedWhole => "recorded whole in each iteration",
        Fate::RecordedAgain => "recorded for one iteration, which runs again",
    }
}

fn because(reason: &Reason) -> String {
    match reason {
        Reason::Lasts => ", it is still there".to_owned(),
        Reason::AtHand => ", what it is computed from is at hand".to_owned(),
        Reason::Changes(storage) => format!(", because `{storage}` changes afterwards"),
        Reason::Needs(value) => format!(", because `{value}` is not there to compute it from"),
        Reason::Costs(gate) => format!(", because `{gate}` costs more than a record"),
        Reason::FilledAnew => ", because the next one fills it anew".to_owned(),
        Reason::Branches => ", because a branch decides it".to_owned(),
        Reason::Called(function) => format!(", because `{function}` computes it"),
        Reason::RunOnce => ", because what computes it runs once only".to_owned(),
    }
}

fn of_loop(fate: &LoopFate, joined: bool) -> String {
    let text = match fate {
        LoopFate::Inactive => return "nothing flows back through it".to_owned(),
        LoopFate::Free => "nothing is recorded".to_owned(),
        LoopFate::Winner => {
            return "which iteration decided: one number, kept; nothing flows back through others".to_owned();
        }
        LoopFate::Again if joined => {
            return "its iterations are independent; in `grad` and its kin each runs forward and backward at once, in \
                    `backward` each runs again"
                .to_owned();
        }
        LoopFate::Again => "its iterations are independent; each runs again before it is reversed".to_owned(),
        LoopFate::Recorded { values, scratch, reason } => {
            let number = if *values == 1 { "1 value".to_owned() } else { format!("{values} values") };
            let number = (*values > 0).then_some(number);
            let what: Vec<String> =
                number.into_iter().chain(scratch.iter().map(|s| format!("`{s}`, whole,"))).collect();
            format!("a tape of {} per iteration, {}", what.join(" and "), of_reason(reason))
        }
    };
    if joined {
        format!("{text}; in `grad` and its kin each iteration runs forward and backward at once")
    } else {
        text
    }
}

fn of_reason(reason: &LoopReason) -> String {
    match reason {
        LoopReason::Carries(names) => {
            let names: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
            let goes = if names.len() == 1 { "goes" } else { "go" };
            format!("because {} {goes} from one iteration to the next", names.join(", "))
        }
        LoopReason::Overwrite => "because each iteration overwrites it".to_owned(),
        LoopReason::Of(Reason::RunOnce) => "because something in it runs once only".to_owned(),
        LoopReason::Of(reason) => because(reason).trim_start_matches(", ").to_owned(),
    }
}
