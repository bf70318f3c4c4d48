//! Whether what a statement reads is still there, unchanged, when the backward sweep gets to it.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::written_args;
use crate::ir::{
    ArgKind, Block, Call, Function, Generated, Mutability, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Value, VarId,
    VarKind,
};
use crate::visit;

/// For every storage, where it is written: the scopes and positions of the writes.
pub(crate) struct Lasting {
    /// Position of each statement in execution order of the text; inner statements count on.
    writes: Vec<Vec<Event>>,
    /// Where each variable is bound.
    bound_at: Vec<usize>,
    moved: BTreeSet<VarId>,
    starts: BTreeMap<ScopeId, usize>,
}

#[derive(Clone, Copy)]
struct Event {
    position: usize,
    scope: ScopeId,
}

impl Lasting {
    /// Of a function whose body is this block.
    pub(crate) fn of(function: &Function, body: &Block) -> Self {
        let n = function.vars.len();
        let mut lasting =
            Self { writes: vec![Vec::new(); n], bound_at: vec![0; n], moved: BTreeSet::new(), starts: BTreeMap::new() };
        let mut position = 0;
        lasting.block(function, body, &mut position);
        lasting
    }

    fn block(&mut self, function: &Function, block: &Block, position: &mut usize) {
        let scope = block.scope.unwrap_or(ScopeId::ROOT);
        self.starts.insert(scope, *position);
        for stmt in &block.stmts {
            *position += 1;
            self.stmt(function, stmt, scope, *position);
            for inner in visit::blocks(stmt) {
                if let StmtKind::For { .. } = stmt.kind {
                    for bound in visit::bound(stmt) {
                        *position += 1;
                        self.stmt(function, bound, inner.scope.unwrap_or(scope), *position);
                    }
                }
                self.block(function, inner, position);
            }
        }
        if let Some(Value::Var(v)) = &block.result {
            self.move_out(function, *v);
        }
        *position += 1;
    }

    fn move_out(&mut self, function: &Function, var: VarId) {
        if !function.var(var).ty.is_copy() {
            self.moved.insert(function.root(var));
        }
    }

    fn stmt(&mut self, function: &Function, stmt: &Stmt, scope: ScopeId, position: usize) {
        let event = Event { position, scope };
        let mut write = |var: VarId| self.writes[function.root(var).0].push(event);
        match &stmt.kind {
            StmtKind::Let { var, rhs } => {
                self.bound_at[var.0] = position;
                match rhs {
                    Rhs::Call(call) => self.call(function, call, event),
                    Rhs::Value(Value::Opaque(o)) => {
                        o.writes.iter().for_each(|v| write(*v));
                        if !o.pure {
                            o.reads.iter().for_each(|v| self.move_out(function, *v));
                        }
                    }
                    Rhs::Value(Value::Read(p)) => self.move_read(function, p),
                    Rhs::Generated(Generated::Converted { from: Value::Var(v) }) => self.move_out(function, *v),
                    Rhs::Take(p) => write(p.root),
                    Rhs::Taken(change) => change.written(&mut |p| write(p.root)),
                    Rhs::Generated(Generated::Sorted(change)) => change.written(&mut |p| write(p.root)),
                    Rhs::Value(Value::Var(v)) => self.move_out(function, *v),
                    Rhs::Aggregate { kind, parts } => {
                        if let Some(base) = kind.base() {
                            self.move_out(function, base.root);
                        }
                        for part in parts {
                            if let Value::Var(v) = part {
                                self.move_out(function, *v);
                            }
                        }
                    }
                    _ => {}
                }
            }
            StmtKind::Generated(Generated::Record { call, value, sweep, .. }) => {
                self.bound_at[value.0] = position;
                self.bound_at[sweep.0] = position;
                self.call(function, call, event);
            }
            StmtKind::Generated(Generated::Increment { counter }) => self.writes[counter.0].push(event),
            StmtKind::Generated(Generated::Win { winner, .. }) => self.writes[winner.0].push(event),
            StmtKind::Alias { var, .. } | StmtKind::Declare { var } => self.bound_at[var.0] = position,
            StmtKind::Split { .. } => visit::aliases(stmt).into_iter().for_each(|v| self.bound_at[v.0] = position),
            StmtKind::If { result: Some(var), .. } => self.bound_at[var.0] = position,
            StmtKind::Unpack { pattern, from } => {
                super::activity::pattern_vars(pattern, &mut |v| self.bound_at[v.0] = position);
                self.move_out(function, *from);
            }
            StmtKind::Write { place, value } => {
                write(place.root);
                if let Value::Var(v) = value {
                    self.move_out(function, *v);
                }
            }
            StmtKind::Update { place, .. } => write(place.root),
            StmtKind::Mutate(m) => {
                m.written(&mut |p| write(p.root));
                if let Some(Value::Var(v)) = m.moved() {
                    self.move_out(function, *v);
                }
            }
            StmtKind::Opaque(o) => {
                o.writes.iter().for_each(|v| write(*v));
                o.binds.iter().for_each(|v| self.bound_at[v.0] = position);
                // Only code that cannot be looked into may take a value away.
                if !o.barriers.is_empty() {
                    o.reads.iter().for_each(|v| self.move_out(function, *v));
                }
            }
            _ => {}
        }
    }

    fn call(&mut self, function: &Function, call: &Call, event: Event) {
        written_args(call, &mut |p| self.writes[function.root(p.root).0].push(event));
        for arg in &call.args {
            if let ArgKind::Value(Value::Var(v)) = &arg.kind {
                self.move_out(function, *v);
            }
        }
    }

    fn move_read(&mut self, function: &Function, place: &crate::ir::Place) {
        if function.var(place.root).reference.is_some() {
            return;
        }
        // A payload that is bound by value leaves a variant that nobody can look at.
        let leaves = place.path.iter().any(|p| matches!(p, crate::ir::Projection::Variant(_)));
        if place.path.is_empty() || (leaves && !function.place_ty(place).is_copy()) {
            self.move_out(function, place.root);
        }
    }

    /// What a storage holds at a position of a scope stays as it is to the end of the storage's scope, and the storage is
    /// still there in the backward sweep: it belongs to the function's body, or to a loop around the reader whose
    /// iterations are run again.
    pub(crate) fn is_lasting(
        &self,
        function: &Function,
        storage: VarId,
        (position, scope): (usize, ScopeId),
        replayed: &BTreeSet<ScopeId>,
    ) -> bool {
        let root = function.root(storage);
        let var = function.var(root);
        if var.reference == Some(Mutability::Mut) && function.params.contains(&root) {
            return false;
        }
        let there = var.scope == ScopeId::ROOT || (replayed.contains(&var.scope) && var.scope != scope);
        if !there || self.moved.contains(&root) || matches!(var.kind, VarKind::Alias(_)) {
            return false;
        }
        self.writes[root.0]
            .iter()
            .all(|w| w.position < position && !self.share_a_loop(function, w.scope, scope, var.scope))
    }

    /// What a storage holds at a position of a scope stays as it is to the end of the iteration of a loop around it.
    pub(crate) fn is_settled(
        &self,
        function: &Function,
        storage: VarId,
        (position, scope): (usize, ScopeId),
        within: ScopeId,
    ) -> bool {
        !self.moved.contains(&storage)
            && self.writes[storage.0]
                .iter()
                .filter(|w| function.is_within(w.scope, within))
                .all(|w| w.position < position && !self.share_a_loop(function, w.scope, scope, within))
    }

    /// Given away by value somewhere.
    pub(crate) fn is_moved(&self, var: VarId) -> bool {
        self.moved.contains(&var)
    }

    pub(crate) fn is_written(&self, var: VarId) -> bool {
        !self.writes[var.0].is_empty()
    }

    /// The position just before a block.
    pub(crate) fn start(&self, scope: ScopeId) -> usize {
        self.starts.get(&scope).copied().unwrap_or(0)
    }

    /// Both lie in a loop inside the storage's scope: the write of the next iteration comes after the read of this one.
    fn share_a_loop(&self, function: &Function, a: ScopeId, b: ScopeId, storage: ScopeId) -> bool {
        let mut at = Some(a);
        while let Some(s) = at.filter(|s| *s != storage) {
            let scope = function.scopes[s.0];
            if matches!(scope.kind, ScopeKind::Loop | ScopeKind::Test) && function.is_within(b, s) {
                return true;
            }
            at = scope.parent;
        }
        false
    }

    pub(crate) fn position(&self, var: VarId) -> usize {
        // What the planner adds is bound last of all.
        self.bound_at.get(var.0).copied().unwrap_or(usize::MAX)
    }
}
