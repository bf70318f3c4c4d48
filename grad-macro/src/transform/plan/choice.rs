//! For the values of one block: recorded or computed again.

use std::collections::BTreeSet;

use super::Planner;
use crate::ir::{Generated, Place, Projection, Rhs, ScopeId, Stmt, StmtKind, Value, VarId, VarKind};
use crate::types::Ty;

pub(super) struct Choice {
    pub(super) records: Vec<VarId>,
    /// In the order they were bound.
    pub(super) recomputed: Vec<Stmt>,
    /// Scratch that is to be recorded at the end of a loop's iterations.
    pub(super) snapshots: BTreeSet<(ScopeId, VarId)>,
    /// What the counterpart needs from blocks around it.
    pub(super) outside: BTreeSet<VarId>,
}

/// Gates that processors have no instruction for.
const TRANSCENDENTAL: &[&str] = &[
    "powf", "exp", "exp2", "exp_m1", "ln", "log", "log2", "log10", "ln_1p", "sin", "cos", "tan", "asin", "acos",
    "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "cbrt", "hypot",
];

impl Planner<'_> {
    pub(super) fn choose(&self, scope: ScopeId, needed: &BTreeSet<VarId>, repeated: bool) -> Choice {
        let own: Vec<VarId> = self.in_order(needed.iter().copied().filter(|v| self.function.var(*v).scope == scope));
        let mut records = Vec::new();
        // Where nothing would be left to record, even a costly value is cheaper than a tape: unless it is all there is.
        let replay = (repeated || self.in_loop(scope))
            && own.iter().all(|v| self.is_free(scope, *v, &[], true))
            && !(repeated && self.is_one_number(scope, &own));
        if !replay {
            for var in &own {
                if !self.is_free(scope, *var, &records, false) {
                    records.push(*var);
                }
            }
        }
        let mut outside: BTreeSet<VarId> =
            needed.iter().copied().filter(|v| self.function.var(*v).scope != scope).collect();
        let mut again = BTreeSet::new();
        let mut open: Vec<VarId> = own.iter().copied().filter(|v| !records.contains(v)).collect();
        while let Some(var) = open.pop() {
            if self.bound.indices.contains(&var) || records.contains(&var) || !again.insert(var) {
                continue;
            }
            if let Some(stmt) = self.bound.statements.get(&var) {
                self.dependencies(stmt, &mut |v| {
                    if self.function.var(v).scope == scope {
                        open.push(v);
                    } else if self.bound.contains(v) {
                        outside.insert(v);
                    }
                });
            }
        }
        let recomputed: Vec<Stmt> = self.in_order(again.into_iter()).iter().filter_map(|v| self.again(*v)).collect();
        let snapshots = self.snapshots(&recomputed);
        Choice { records, recomputed, snapshots, outside }
    }

    /// What a short iteration would take its time for, again, is a number to be kept.
    pub(super) fn is_one_number(&self, scope: ScopeId, needed: &[VarId]) -> bool {
        self.is_straight(scope) && needed.iter().any(|v| self.is_transcendental(*v))
    }

    /// An iteration without loops, branches or calls inside.
    fn is_straight(&self, scope: ScopeId) -> bool {
        let simple = |s: &Stmt| match &s.kind {
            StmtKind::Let { rhs, .. } => !matches!(rhs, Rhs::Call(_)),
            StmtKind::Update { .. } | StmtKind::Write { .. } | StmtKind::Alias { .. } => true,
            StmtKind::Generated(g) => matches!(g, Generated::Win { .. }),
            _ => false,
        };
        self.bodies.get(&scope).is_some_and(|body| body.iter().all(simple))
    }

    /// The result of a gate that takes the time of many a load.
    fn is_transcendental(&self, var: VarId) -> bool {
        let Some(stmt) = self.bound.statements.get(&var) else { return false };
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Value(Value::Gate { row, .. }), .. } => TRANSCENDENTAL.contains(&row.name),
            _ => false,
        }
    }

    fn in_order(&self, vars: impl Iterator<Item = VarId>) -> Vec<VarId> {
        let mut vars: Vec<VarId> = vars.collect();
        vars.sort_by_key(|v| (self.lasting.position(*v), *v));
        vars
    }

    /// What a recomputed statement reads, aliases included.
    fn dependencies(&self, stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Value(value), .. } => self.value_dependencies(value, each),
            StmtKind::Let { rhs: Rhs::Generated(Generated::Locate { of, index, .. }), .. } => {
                self.function.resolve(of).vars(each);
                self.value_dependencies(index, each);
            }
            StmtKind::Let { rhs, .. } => rhs.vars(&mut |v| {
                each(v);
                self.alias_indices(v, each);
            }),
            StmtKind::Alias { var, .. } => self.alias_indices(*var, each),
            _ => {}
        }
    }

    /// Places are read where they lie; only user code needs the names of aliases.
    fn value_dependencies(&self, value: &Value, each: &mut dyn FnMut(VarId)) {
        match value {
            Value::Read(place) => self.function.resolve(place).vars(each),
            Value::Method { receiver, args, .. } => {
                self.value_dependencies(receiver, each);
                args.iter().for_each(|a| a.vars(each));
            }
            value => value.vars(&mut |v| {
                each(v);
                self.alias_indices(v, each);
            }),
        }
    }

    fn alias_indices(&self, var: VarId, each: &mut dyn FnMut(VarId)) {
        if let VarKind::Alias(place) = &self.function.var(var).kind {
            place.indices(each);
            let root = self.function.var(place.root);
            // A name for a number of the same iteration.
            if matches!(root.kind, VarKind::Value) && root.ty.is_copy() {
                each(place.root);
            }
            self.alias_indices(place.root, each);
        }
    }

    /// The statement that binds the variable again.
    fn again(&self, var: VarId) -> Option<Stmt> {
        let stmt = self.bound.statements.get(&var)?;
        let kind = match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Value(Value::Read(place)), .. } => {
                let rhs = Rhs::Value(Value::Read(self.function.resolve(place)));
                StmtKind::Let { var, rhs }
            }
            StmtKind::Let { rhs: Rhs::Generated(Generated::Locate { of, index, written }), .. } => {
                let of = self.function.resolve(of);
                let locate = Generated::Locate { of, index: index.clone(), written: *written };
                StmtKind::Let { var, rhs: Rhs::Generated(locate) }
            }
            StmtKind::Let { rhs: Rhs::Value(Value::Method { receiver, name, args }), .. } => {
                let receiver = match &**receiver {
                    Value::Read(place) => Box::new(Value::Read(self.function.resolve(place))),
                    _ => receiver.clone(),
                };
                let value = Value::Method { receiver, name: name.clone(), args: args.clone() };
                StmtKind::Let { var, rhs: Rhs::Value(value) }
            }
            StmtKind::Alias { .. } | StmtKind::Split { .. } => StmtKind::Alias { var, shared: true },
            kind => kind.clone(),
        };
        Some(Stmt::new(kind, stmt.span))
    }

    /// What the storage holds when the reader is bound is there when the backward sweep gets to the reader's block.
    pub(super) fn is_lasting_for(&self, storage: VarId, reader: VarId) -> bool {
        let at = (self.lasting.position(reader), self.function.var(reader).scope);
        self.lasting.is_lasting(self.function, storage, at, &self.replayed)
    }

    /// Can be had in the block's counterpart without a record of its own.
    fn is_free(&self, scope: ScopeId, var: VarId, records: &[VarId], costly: bool) -> bool {
        if self.function.var(var).scope != scope || records.contains(&var) || self.bound.indices.contains(&var) {
            return true;
        }
        // Storage is more than the statement that binds it.
        if matches!(self.function.var(var).kind, VarKind::Storage) {
            return false;
        }
        let Some(stmt) = self.bound.statements.get(&var) else { return false };
        let free = |v: &Value| self.is_free_value(scope, var, v, records, costly);
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Value(value), .. } => free(value),
            StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(place)), .. }
            | StmtKind::Let { rhs: Rhs::Clone { place, .. }, .. }
                if matches!(self.function.var(var).ty, Ty::Inactive) =>
            {
                self.is_free_place(scope, var, place, records, costly)
            }
            StmtKind::Let { rhs: Rhs::Generated(Generated::Locate { of, index, .. }), .. } => {
                self.is_free_place(scope, var, of, records, costly) && free(index)
            }
            StmtKind::Alias { .. } | StmtKind::Split { .. } => match &self.function.var(var).kind {
                VarKind::Alias(place) => self.is_free_place(scope, var, place, records, costly),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_free_value(&self, scope: ScopeId, reader: VarId, value: &Value, records: &[VarId], costly: bool) -> bool {
        let free = |v: &Value| self.is_free_value(scope, reader, v, records, costly);
        match value {
            Value::Var(v) => self.is_free(scope, *v, records, costly),
            Value::Const(_) => true,
            Value::Gate { row, args } => (costly || is_cheap(row)) && args.iter().all(free),
            Value::Cast { value, .. } | Value::Not(value) => free(value),
            Value::Read(place) => self.is_free_place(scope, reader, place, records, costly),
            Value::Opaque(o) => {
                o.pure
                    && o.writes.is_empty()
                    && o.reads.iter().all(|v| self.is_free_read(scope, reader, *v, records, costly))
            }
            Value::Select { cond, then, otherwise } => [cond, then, otherwise].into_iter().all(|v| free(v)),
            Value::Infix { args, .. } => args.iter().all(free),
            Value::Method { receiver, args, .. } => free(receiver) && args.iter().all(free),
            Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
                free(value) && free(like)
            }
        }
    }

    /// A variable that opaque code mentions.
    fn is_free_read(&self, scope: ScopeId, reader: VarId, var: VarId, records: &[VarId], costly: bool) -> bool {
        let v = self.function.var(var);
        match &v.kind {
            VarKind::Value if v.ty.is_copy() => self.is_free(scope, var, records, costly),
            VarKind::Alias(place) => {
                self.is_free_place(scope, reader, place, records, costly) && self.is_free(scope, var, records, costly)
            }
            _ => self.is_lasting_for(var, reader),
        }
    }

    fn is_free_place(&self, scope: ScopeId, reader: VarId, place: &Place, records: &[VarId], costly: bool) -> bool {
        let place = self.function.resolve(place);
        let root = self.function.var(place.root);
        // Part of a value of the same block: there if the value is.
        let there = if matches!(root.kind, VarKind::Value) && root.ty.is_copy() {
            self.is_free(scope, place.root, records, costly)
        } else {
            self.is_lasting_for(place.root, reader) || self.snapshot_for(&place, reader).is_some()
        };
        there
            && place.path.iter().all(|p| match p {
                Projection::Index(v) => self.is_free_value(scope, reader, v, records, costly),
                Projection::Range { lo, hi, .. } => {
                    [lo, hi].into_iter().flatten().all(|v| self.is_free_value(scope, reader, v, records, costly))
                }
                Projection::Located { index, .. } => self.is_free_value(scope, reader, index, records, costly),
                Projection::At(v) => self.is_free(scope, *v, records, costly),
                Projection::Field(_) | Projection::Deref | Projection::Variant(_) => true,
            })
    }
}

/// An operator costs less than a record.
pub(super) fn is_cheap(row: &grad_runtime::gates::Row) -> bool {
    !row.primal.contains('(')
}
