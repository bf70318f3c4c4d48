//! Loops whose iterations have nothing to do with each other: planned as if an iteration's forward half stood right before
//! its backward half. It can, if the part that is needed may run again; or if the loops are joined (`fuse`).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::fuse::Independent;
use super::{Planner, Top, place, rewound, worth};
use crate::ir::{Block, Generated, Rhs, ScopeId, StmtKind, VarId};

/// Tapes of one iteration, filled again and again.
type Reused = Vec<(VarId, Generated)>;

impl Planner<'_> {
    /// Plans a loop on the assumption that its iterations run again, and keeps the plan if they can.
    pub(super) fn replay(&mut self, body: &mut Block, top: &mut Top, span: Span) -> Option<BTreeSet<VarId>> {
        let scope = body.scope?;
        let mut attempt = body.clone();
        let outer = std::mem::take(&mut self.forward);
        let branches = self.branches.len();
        self.replayed.insert(scope);
        let mut inner = Top::default();
        let needed = self.contents(&mut attempt, false, &mut inner);
        let adjoint = attempt.stmts.clone();
        // What scratch holds is there in the iteration itself; running it again would overwrite what others hold.
        let function = &*self.function;
        let within = |s: &ScopeId| function.is_within(*s, scope);
        let (mut inside, around) =
            std::mem::take(&mut self.forward.snapshots).into_iter().partition(|(s, _)| within(s));
        let scratch = BTreeMap::remove(&mut inside, &scope).unwrap_or_default().into_keys().collect::<BTreeSet<_>>();
        self.forward.snapshots = inside;
        let found = if scratch.is_empty() { self.iteration(scope, &needed, &inner, &mut attempt, span) } else { None };
        self.replayed.remove(&scope);
        let is_costly = found.is_none() || {
            let again = &attempt.stmts[..attempt.stmts.len() - adjoint.len()];
            worth::is_costly(again, &adjoint, &self.independent)
        };
        let (remembers, tapes) = (self.forward.clone(), std::mem::take(&mut inner.tapes));
        let is_inside = |s: &ScopeId| *s != scope && within(s);
        let inside = self.independent.iter().filter(|(s, _)| is_inside(s)).map(|(s, i)| (*s, i.clone())).collect();
        self.independent.insert(scope, Independent { remembers, tapes, adjoint, is_costly, scratch, inside });
        // What the inside remembers, the iteration remembers for itself: the forward half has nothing to do.
        self.forward = outer;
        match found {
            Some((outside, reused)) => {
                for (scope, scratch) in around {
                    self.forward.snapshots.entry(scope).or_default().extend(scratch);
                }
                top.reused.extend(reused);
                top.reused.extend(inner.reused);
                *body = attempt;
                Some(outside)
            }
            None => {
                for branch in self.branches.drain(branches..) {
                    self.bound.foreign.remove(&branch);
                }
                None
            }
        }
    }

    /// The head of a backward iteration that has nothing but itself.
    fn iteration(
        &self,
        scope: ScopeId,
        needed: &BTreeSet<VarId>,
        inner: &Top,
        body: &mut Block,
        span: Span,
    ) -> Option<(BTreeSet<VarId>, Reused)> {
        let plan = self.choose(scope, needed, true);
        if !plan.snapshots.is_empty() || self.is_one_number(scope, &plan.records) {
            return None;
        }
        if plan.records.is_empty()
            && self.forward.pushes.is_empty()
            && self.forward.remembers.is_empty()
            && self.forward.snapshots.is_empty()
        {
            body.stmts.splice(0..0, plan.recomputed);
            return Some((plan.outside, Vec::new()));
        }
        let (own, mut outside): (BTreeSet<VarId>, BTreeSet<VarId>) =
            needed.iter().partition(|v| self.function.var(**v).scope == scope);
        let mut seeds = own;
        seeds.extend(self.forward.pushes.values().flat_map(|(_, values)| values));
        seeds.extend(self.forward.remembers.values().flat_map(|r| &r.values));
        seeds.extend(self.forward.snapshots.values().flat_map(BTreeMap::keys));
        // What says which way was taken is bound by the iteration itself.
        seeds.retain(|v| !self.forward.remembers.values().any(|r| r.branch == *v));
        let slice = self.slice(scope, self.bodies.get(&scope)?, seeds)?;
        outside.extend(slice.outside);
        let mut head = Block { stmts: slice.stmts, scope: Some(scope), ..Block::default() };
        place::into(self.function, &mut head, &self.forward);
        let mut reused = Vec::new();
        for stmt in &mut head.stmts {
            let StmtKind::Let { var, rhs: Rhs::Generated(tape) } = &stmt.kind else { continue };
            let tape = match tape {
                Generated::NewTape { .. } => Generated::NewTape { reserve: None },
                Generated::SliceTape => Generated::SliceTape,
                _ => continue,
            };
            reused.push((*var, tape));
            stmt.kind = StmtKind::Generated(Generated::Clear { tape: *var });
        }
        head.stmts.extend(rewound(&inner.tapes, span));
        body.stmts.splice(0..0, head.stmts);
        Some((outside, reused))
    }
}
