//! IR → tokens. Decides nothing: every statement has one spelling, in the user's names and spans.

mod bodies;
mod companion;
mod container;
mod gate;
mod generated;
mod header;
mod index;
mod inline;
mod opaque;
mod operators;
mod part;
mod payload;
mod place;
mod rule;
mod signature;
mod stmt;
mod tape;
mod tokens;
mod value;
mod zero;

use proc_macro2::{Ident, TokenStream};

pub(crate) use bodies::bodies;
#[cfg(test)]
pub(crate) use bodies::nest;
pub(crate) use companion::{Bodies, companion, fallback};
pub(crate) use gate::{Hidden, gate, is_of_std};
pub(crate) use index::index;
pub(crate) use rule::bodies as rule_bodies;

use crate::ir::{Block, Function, Generated, Name, Place, Rhs, Stmt, StmtKind, VarId, VarMap, VarSet};
use crate::names::Names;
use crate::visit;

/// Prints one body. Names are given when a variable is first printed.
pub(crate) struct Printer<'a> {
    function: &'a Function,
    /// Where expansions find the run-time helpers: `::chainrule::__private`.
    private: TokenStream,
    names: Names,
    given: VarMap<Ident>,
    /// Written after they are bound.
    mutable: VarSet,
    /// Cotangents that the caller may not want: each addition asks.
    slots: VarSet,
    /// Taken out of a record by reference.
    referred: VarSet,
    /// Where the kind of such a slot is found.
    wants: VarMap<Ident>,
    /// Something printed depends on what the caller wants.
    asked: bool,
    /// Tapes and branches of numbers, and branches that hold something else on some way.
    numbers: VarSet,
    others: VarSet,
    /// The number of directions, where tangents are `Lanes`.
    lanes: Option<Ident>,
    /// Printing the backward half.
    backward: bool,
    /// Printing a place that is written.
    writing: bool,
    /// The part of a cotangent that has a name at the moment.
    part: Option<part::NamedPart>,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(function: &'a Function, private: TokenStream, names: Names) -> Self {
        let mut given = VarMap::default();
        for p in &function.params {
            if let Name::User(i) = &function.var(*p).name {
                given.insert(*p, i.clone());
            }
        }
        Self {
            function,
            private,
            names,
            given,
            mutable: VarSet::default(),
            slots: VarSet::default(),
            referred: VarSet::default(),
            wants: VarMap::default(),
            asked: false,
            numbers: VarSet::default(),
            others: VarSet::default(),
            lanes: None,
            backward: false,
            writing: false,
            part: None,
        }
    }

    /// The helpers' path, to be blamed on an expression of the user's.
    fn private_at(&self, span: proc_macro2::Span) -> TokenStream {
        let at = |mut token: proc_macro2::TokenTree| {
            token.set_span(token.span().located_at(span));
            token
        };
        self.private.clone().into_iter().map(at).collect()
    }

    /// The name of a variable.
    pub(crate) fn name(&mut self, var: VarId) -> Ident {
        if let Some(name) = self.given.get(var) {
            return name.clone();
        }
        let name = match &self.function.var(var).name {
            Name::User(ident) => ident.clone(),
            Name::Proposed(proposal) => self.names.fresh(proposal),
        };
        self.given.insert(var, name.clone());
        name
    }

    /// Whether the caller may not want this cotangent.
    fn asks(&mut self, cotangent: VarId) -> bool {
        let asks = self.slots.contains(cotangent);
        self.asked |= asks;
        asks
    }

    pub(crate) fn fresh(&mut self, proposal: &str) -> Ident {
        self.names.fresh(proposal)
    }

    /// Notes which variables a block writes after binding them, and what lies on its tapes.
    fn note_mutation(&mut self, block: &Block) {
        visit::statements(block, &mut |stmt| {
            written_vars(stmt, &mut |v| self.mutable.insert(v));
            match &stmt.kind {
                StmtKind::Generated(Generated::Remember { branch, values, .. }) if !self.holds_numbers(values) => {
                    self.others.insert(*branch);
                }
                StmtKind::Generated(Generated::Remember { branch, .. }) => self.numbers.insert(*branch),
                StmtKind::Generated(Generated::Push { tape, values }) if self.holds_numbers(values) => {
                    self.numbers.insert(*tape);
                }
                _ => {}
            }
        });
    }

    /// Nothing but numbers, in whatever arrangement.
    fn holds_numbers(&self, values: &[VarId]) -> bool {
        let is_number = |v: VarId| self.numbers.contains(v) && !self.others.contains(v);
        values.iter().all(|v| self.function.var(*v).ty.is_copy() || is_number(*v))
    }

    /// `mut` where the variable is written, or where the user said so.
    fn needs_mut(&self, var: VarId) -> bool {
        let v = self.function.var(var);
        v.mutable || (self.mutable.contains(var) && v.reference.is_none() && matches!(v.name, Name::Proposed(_)))
    }
}

/// The variables that a statement writes into.
fn written_vars(stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
    let mut place = |p: &Place| each(p.root);
    match &stmt.kind {
        StmtKind::Write { place: p, .. } | StmtKind::Update { place: p, .. } => place(p),
        StmtKind::Mutate(m) => m.written(&mut place),
        StmtKind::Let { rhs: Rhs::Take(p), .. } => place(p),
        StmtKind::Let { rhs: Rhs::Taken(change), .. } => change.written(&mut place),
        StmtKind::Let { rhs: Rhs::Call(call), .. } => crate::analyse::written_args(call, &mut place),
        StmtKind::Let { rhs: Rhs::Generated(g), .. } | StmtKind::Generated(g) => match g {
            Generated::Take { from, .. } | Generated::Pop { from } => place(from),
            Generated::Undone(undo) | Generated::Undo(undo) => {
                place(&undo.place);
                undo.into.iter().for_each(&mut place);
            }
            Generated::Sorted(change) => change.written(&mut place),
            Generated::Ordered { place: p, .. } => place(p),
            Generated::Accumulate { into, .. }
            | Generated::AccumulateSlice { into, .. }
            | Generated::AddAt { into, .. }
            | Generated::SetZero { place: into }
            | Generated::Clean { place: into } => place(into),
            Generated::TakeSlice { from, into } => {
                place(from);
                place(into);
            }
            Generated::Increment { counter } => each(*counter),
            Generated::Win { winner, .. } => each(*winner),
            Generated::Push { tape, .. } | Generated::Snapshot { tape, .. } | Generated::Clear { tape } => each(*tape),
            Generated::Pull { cursor, .. } | Generated::Restore { cursor, .. } => each(*cursor),
            Generated::Sweep { slots, .. } => slots.iter().flatten().for_each(place),
            Generated::Record { call, .. } => crate::analyse::written_args(call, &mut place),
            Generated::Jvp { call, tangents, .. } => {
                crate::analyse::written_args(call, &mut place);
                for tangent in tangents {
                    if let crate::ir::TangentArg::Ref(p, crate::ir::Mutability::Mut) = tangent {
                        place(p);
                    }
                }
            }
            _ => {}
        },
        _ => {}
    }
}
