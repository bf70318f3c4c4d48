//! Replay: the part of a loop's forward body that its backward half needs, run again at the head of each backward
//! iteration. Nothing is remembered across iterations, so memory does not grow with their number.

use std::collections::BTreeSet;

use super::Planner;
use crate::analyse::pattern_vars;
use crate::ir::{Block, Generated, Mutation, Opaque, Rhs, ScopeId, Stmt, StmtKind, Value, VarId, VarKind};
use crate::visit;

pub(super) struct Slice {
    pub(super) stmts: Vec<Stmt>,
    /// What it needs from around the loop.
    pub(super) outside: BTreeSet<VarId>,
}

/// One attempt.
struct Slicing<'p, 'a> {
    planner: &'p Planner<'a>,
    scope: ScopeId,
    needed: BTreeSet<VarId>,
    changed: bool,
    /// Something that cannot run twice, or reads what is no longer there.
    impossible: bool,
}

impl Planner<'_> {
    /// The statements of a loop body that compute these variables, if they may run again.
    pub(super) fn slice(&self, scope: ScopeId, body: &[Stmt], seeds: BTreeSet<VarId>) -> Option<Slice> {
        let mut slicing = Slicing { planner: self, scope, needed: seeds, changed: true, impossible: false };
        while std::mem::take(&mut slicing.changed) && !slicing.impossible {
            for stmt in body {
                slicing.visit(stmt);
            }
        }
        if slicing.impossible {
            return None;
        }
        // Everything needed must be bound by what runs again, or by the loop itself.
        let mut bound = BTreeSet::new();
        let block = Block { stmts: slicing.filter(body), ..Block::default() };
        visit::statements(&block, &mut |stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                binds(stmt, &mut |v| {
                    bound.insert(v);
                });
            }
        });
        let is_bound = |v: &VarId| bound.contains(v) || self.bound.indices.contains(v) || !slicing.is_inside(*v);
        if !slicing.needed.iter().all(is_bound) {
            return None;
        }
        let stmts = block.stmts;
        let outside = slicing.needed.iter().copied().filter(|v| !slicing.is_inside(*v)).collect();
        Some(Slice { stmts, outside })
    }
}

impl Slicing<'_, '_> {
    fn is_inside(&self, var: VarId) -> bool {
        self.planner.function.is_within(self.planner.function.var(var).scope, self.scope)
    }

    fn needs(&self, var: VarId) -> bool {
        self.needed.contains(&var) || self.needed.contains(&self.planner.function.root(var))
    }

    fn need(&mut self, var: VarId) {
        let function = &*self.planner.function;
        let mut found = vec![var];
        // An alias needs what it names.
        if let VarKind::Alias(place) = &function.var(var).kind {
            place.vars(&mut |v| found.push(v));
        }
        for v in found {
            if v != var {
                self.need(v);
                continue;
            }
            self.impossible |= !self.is_inside(v) && !self.is_there(v);
            self.changed |= self.needed.insert(v);
        }
    }

    /// From around the loop, and as it was.
    fn is_there(&self, var: VarId) -> bool {
        let function = &*self.planner.function;
        let v = function.var(var);
        if matches!(v.kind, VarKind::Alias(_)) {
            return self.is_there(function.root(var));
        }
        if matches!(v.kind, VarKind::Value) && v.ty.is_copy() {
            return true;
        }
        let at = (self.planner.lasting.start(self.scope), self.scope);
        self.planner.lasting.is_lasting(function, var, at, &self.planner.replayed)
    }

    /// Marks what an included statement needs.
    fn visit(&mut self, stmt: &Stmt) {
        for inner in visit::blocks(stmt) {
            for stmt in visit::bound(stmt).iter().chain(&inner.stmts) {
                self.visit(stmt);
            }
        }
        if self.is_included(stmt) {
            // A loop that runs again stops where it stopped.
            let until = visit::blocks(stmt).into_iter().filter_map(|b| b.until.as_ref());
            let mut flags = Vec::new();
            until.for_each(|u| u.vars(&mut |v| flags.push(v)));
            flags.into_iter().for_each(|v| self.need(v));
        }
        if !self.is_included(stmt) {
            return;
        }
        if !self.may_run_again(stmt) {
            self.impossible = true;
            return;
        }
        let mut mentioned = Vec::new();
        stmt.vars(&mut |v| mentioned.push(v));
        match &stmt.kind {
            StmtKind::Alias { .. } | StmtKind::Split { .. } => mentioned.extend(visit::aliases(stmt)),
            StmtKind::If { then, otherwise, result: Some(var), .. } if self.needs(*var) => {
                for result in [then, otherwise].iter().filter_map(|b| b.result.as_ref()) {
                    result.vars(&mut |v| mentioned.push(v));
                }
            }
            StmtKind::While { test, .. } => {
                visit::statements(test, &mut |s| s.vars(&mut |v| mentioned.push(v)));
                bindings(test, &mut |v| mentioned.push(v));
                if let Some(result) = &test.result {
                    result.vars(&mut |v| mentioned.push(v));
                }
            }
            _ => {}
        }
        for var in mentioned {
            self.need(var);
        }
    }

    fn is_included(&self, stmt: &Stmt) -> bool {
        let mut included = false;
        binds(stmt, &mut |v| included |= self.needed.contains(&v));
        writes(stmt, &mut |v| {
            let root = self.planner.function.root(v);
            included |= self.needed.contains(&root) && self.is_inside(root);
        });
        included
            || visit::blocks(stmt)
                .iter()
                .any(|b| visit::bound(stmt).iter().chain(&b.stmts).any(|s| self.is_included(s)))
    }

    /// Its effects stay inside the iteration, and nobody sees it run.
    fn may_run_again(&self, stmt: &Stmt) -> bool {
        let mut inside = true;
        if !matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. } | StmtKind::If { .. }) {
            writes(stmt, &mut |v| inside &= self.is_inside(self.planner.function.root(v)));
        }
        let pure = |o: &Opaque| o.pure;
        inside
            && match &stmt.kind {
                StmtKind::Let { rhs, .. } => match rhs {
                    Rhs::Value(value) => is_pure(value),
                    Rhs::Clone { .. } | Rhs::Take(_) | Rhs::Aggregate { .. } => true,
                    Rhs::Taken(change) | Rhs::Generated(Generated::Sorted(change)) => change.is_pure(),
                    Rhs::Call(_) => false,
                    Rhs::Generated(g) => !matches!(g, Generated::Kind { .. } | Generated::Keep { .. }),
                },
                StmtKind::Opaque(o) => pure(o) && o.binds.is_empty(),
                StmtKind::Generated(g) => matches!(g, Generated::Increment { .. } | Generated::Win { .. }),
                StmtKind::For { header, .. } => !matches!(header, crate::ir::Header::Opaque { .. }),
                StmtKind::Mutate(Mutation::Change(change)) => change.is_pure(),
                StmtKind::Item(_) => false,
                _ => true,
            }
    }

    fn filter(&self, stmts: &[Stmt]) -> Vec<Stmt> {
        stmts
            .iter()
            .filter(|s| self.is_included(s))
            .map(|s| {
                let mut stmt = s.clone();
                let whole = matches!(stmt.kind, StmtKind::While { .. });
                for (i, block) in visit::blocks_mut(&mut stmt).into_iter().enumerate() {
                    // A condition runs as it is.
                    if !(whole && i == 0) {
                        block.stmts = self.filter(&block.stmts);
                    }
                }
                match &mut stmt.kind {
                    StmtKind::If { then, otherwise, result, .. } if !result.is_some_and(|r| self.needs(r)) => {
                        *result = None;
                        then.result = None;
                        otherwise.result = None;
                    }
                    StmtKind::Alias { var, shared } => {
                        *shared = !self.is_inside(self.planner.function.root(*var));
                    }
                    StmtKind::Split { of, shared, .. } => {
                        *shared = !self.is_inside(self.planner.function.root(of.root));
                    }
                    _ => {}
                }
                stmt
            })
            .collect()
    }
}

fn is_pure(value: &Value) -> bool {
    match value {
        Value::Opaque(o) => o.pure,
        Value::Gate { args, .. } => args.iter().all(is_pure),
        Value::Cast { value, .. } | Value::Not(value) => is_pure(value),
        Value::Infix { args, .. } => args.iter().all(is_pure),
        Value::Method { receiver, args, .. } => is_pure(receiver) && args.iter().all(is_pure),
        _ => true,
    }
}

fn bindings(block: &Block, each: &mut dyn FnMut(VarId)) {
    visit::statements(block, &mut |s| binds(s, each));
}

/// The variables that a statement itself binds.
pub(in crate::transform) fn binds(stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
    match &stmt.kind {
        StmtKind::Let { var, .. } | StmtKind::Declare { var } | StmtKind::Alias { var, .. } => each(*var),
        StmtKind::Unpack { pattern, .. } | StmtKind::Split { pattern, .. } => pattern_vars(pattern, each),
        StmtKind::If { result: Some(var), .. } => each(*var),
        StmtKind::Opaque(o) => o.binds.iter().for_each(|v| each(*v)),
        StmtKind::Generated(Generated::Record { value, sweep, .. }) => {
            each(*value);
            each(*sweep);
        }
        _ => {}
    }
}

/// The variables that a statement itself writes into.
pub(in crate::transform) fn writes(stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
    match &stmt.kind {
        StmtKind::Write { place, .. } | StmtKind::Update { place, .. } => each(place.root),
        StmtKind::Mutate(m) => m.written(&mut |p| each(p.root)),
        StmtKind::Let { rhs: Rhs::Take(place), .. } => each(place.root),
        StmtKind::Let { rhs: Rhs::Taken(change) | Rhs::Generated(Generated::Sorted(change)), .. } => {
            change.written(&mut |p| each(p.root));
        }
        StmtKind::Opaque(o) => o.writes.iter().for_each(|v| each(*v)),
        StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } => o.writes.iter().for_each(|v| each(*v)),
        StmtKind::Let { rhs: Rhs::Call(call), .. } | StmtKind::Generated(Generated::Record { call, .. }) => {
            crate::analyse::written_args(call, &mut |p| each(p.root));
        }
        StmtKind::Generated(Generated::Increment { counter }) => each(*counter),
        StmtKind::Generated(Generated::Win { winner, .. }) => each(*winner),
        _ => {}
    }
}
