//! Values of code we do not know that may hold a mutable borrow of a variable: `v.iter_mut().take(1)`, `v.split_at_mut(1)`,
//! `[&mut a, &mut b]`. An active value written through one would reach the variable unseen, so it is refused.

use std::collections::BTreeSet;

use proc_macro2::Span;

use super::activity::{Facts, pattern_vars, written_args};
use crate::ir::{Function, Header, Opaque, Place, Rhs, Stmt, StmtKind, Value, VarId};
use crate::types::{Ty, reference_of};
use crate::visit;

/// Where an active value is written through a borrow that cannot be followed.
pub(super) fn writes_through(function: &Function, facts: &Facts) -> Vec<Span> {
    let borrows = Borrows::of(function, facts);
    let mut found = Vec::new();
    visit::statements(&function.body, &mut |stmt| {
        let mut check = |place: &Place| {
            let place = function.resolve(place);
            if borrows.0.contains(&place.root) && facts.is_active(function, place.root) {
                found.push(stmt.span);
            }
        };
        match &stmt.kind {
            // The variable itself may take another value.
            StmtKind::Write { place, .. } | StmtKind::Update { place, .. }
                if !function.resolve(place).path.is_empty() =>
            {
                check(place);
            }
            StmtKind::Mutate(m) => m.written(&mut check),
            StmtKind::Let { rhs: Rhs::Taken(change), .. } => change.written(&mut check),
            StmtKind::Let { rhs: Rhs::Call(call), .. } => written_args(call, &mut check),
            _ => {}
        }
    });
    found
}

struct Borrows(BTreeSet<VarId>);

impl Borrows {
    fn of(function: &Function, facts: &Facts) -> Self {
        let mut borrows = Self(BTreeSet::new());
        loop {
            let before = borrows.0.len();
            visit::statements(&function.body, &mut |stmt| borrows.statement(function, facts, stmt));
            if borrows.0.len() == before {
                return borrows;
            }
        }
    }

    fn statement(&mut self, function: &Function, facts: &Facts, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let { var, rhs } => {
                let borrows = match rhs {
                    Rhs::Value(Value::Opaque(o)) => self.opaque(function, o),
                    // A function whose value is active has a companion, and returns no reference.
                    Rhs::Call(call) if !facts.is_active(function, *var) => {
                        let mut any = false;
                        written_args(call, &mut |_| any = true);
                        any
                    }
                    Rhs::Value(value) => self.mentioned(function, |each| value.vars(each)),
                    Rhs::Aggregate { parts, .. } => {
                        self.mentioned(function, |each| parts.iter().for_each(|p| p.vars(each)))
                    }
                    _ => false,
                };
                self.may_borrow(function, *var, borrows);
            }
            StmtKind::Unpack { pattern, from } => {
                let borrows = self.0.contains(&function.root(*from));
                pattern_vars(pattern, &mut |v| self.may_borrow(function, v, borrows));
            }
            StmtKind::Write { place, value } => {
                let borrows = self.mentioned(function, |each| value.vars(each));
                self.may_borrow(function, function.root(place.root), borrows);
            }
            StmtKind::If { then, otherwise, result: Some(var), .. } => {
                let borrows = [then, otherwise]
                    .iter()
                    .filter_map(|b| b.result.as_ref())
                    .any(|r| self.mentioned(function, |each| r.vars(each)));
                self.may_borrow(function, *var, borrows);
            }
            StmtKind::Opaque(o) => {
                let borrows = self.opaque(function, o);
                for var in &o.binds {
                    self.may_borrow(function, *var, borrows);
                }
            }
            StmtKind::For { header: Header::Opaque { bound, iter, .. }, .. } => {
                let borrows = self.opaque(function, iter);
                for var in bound {
                    self.may_borrow(function, *var, borrows);
                }
            }
            _ => {}
        }
    }

    fn may_borrow(&mut self, function: &Function, var: VarId, borrows: bool) {
        let v = function.var(var);
        let owned = matches!(v.ty, Ty::Vec(_) | Ty::Array(..))
            && v.annotation.as_ref().is_some_and(|ty| reference_of(ty).is_none());
        if borrows && !owned && !v.ty.is_float() && !v.ty.holds_no_float() {
            self.0.insert(var);
        }
    }

    fn opaque(&self, function: &Function, o: &Opaque) -> bool {
        !o.writes.is_empty() || self.mentioned(function, |each| o.reads.iter().for_each(|v| each(*v)))
    }

    fn mentioned(&self, function: &Function, vars: impl FnOnce(&mut dyn FnMut(VarId))) -> bool {
        let mut any = false;
        vars(&mut |v| any |= self.0.contains(&function.root(v)));
        any
    }
}
