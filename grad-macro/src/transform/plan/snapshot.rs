//! Scratch of which the backward half needs what it held: recorded whole, at the end of an iteration that filled it.

use std::collections::BTreeSet;

use super::Planner;
use super::scratch::Scratch;
use crate::ir::{Generated, Place, Projection, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Value, VarId, VarKind};

impl Planner<'_> {
    /// The loop at the end of whose iterations scratch still holds what the reader reads an element of.
    pub(super) fn snapshot_for(&self, place: &Place, reader: VarId) -> Option<ScopeId> {
        let storage = place.root;
        if !matches!(place.path.first(), Some(Projection::Index(_) | Projection::Range { .. })) {
            return None;
        }
        let scratch =
            Scratch { function: self.function, bodies: &self.bodies, bound: &self.bound, resized: self.resized };
        let at = (self.lasting.position(reader), self.function.var(reader).scope);
        let mut loops = Vec::new();
        let mut scope = Some(at.1);
        while let Some(s) = scope {
            loops.push(s);
            scope = self.function.scopes[s.0].parent;
        }
        loops.into_iter().rev().find(|s| {
            self.function.scopes[s.0].kind == ScopeKind::Loop
                && self.lasting.is_settled(self.function, storage, at, *s)
                && scratch.is_private(storage, *s)
        })
    }

    /// Scratch that statements need the content of which later iterations overwrite.
    pub(super) fn snapshots(&self, stmts: &[Stmt]) -> BTreeSet<(ScopeId, VarId)> {
        let mut found = BTreeSet::new();
        for stmt in stmts {
            let reader = match &stmt.kind {
                StmtKind::Let { var, .. } | StmtKind::Alias { var, .. } => *var,
                _ => continue,
            };
            let mut note = |place: &Place| {
                let place = self.function.resolve(place);
                let of_block = matches!(self.function.var(place.root).kind, VarKind::Value);
                if !of_block
                    && !self.is_lasting_for(place.root, reader)
                    && let Some(scope) = self.snapshot_for(&place, reader)
                {
                    found.insert((scope, place.root));
                }
            };
            match &stmt.kind {
                StmtKind::Let { rhs: Rhs::Value(value), .. } => each_read(value, &mut note),
                StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(place)) | Rhs::Clone { place, .. }, .. } => {
                    note(place);
                }
                StmtKind::Alias { var, .. } => {
                    if let VarKind::Alias(place) = &self.function.var(*var).kind {
                        note(place);
                    }
                }
                _ => {}
            }
        }
        found
    }
}

/// The places a value reads.
fn each_read(value: &Value, found: &mut dyn FnMut(&Place)) {
    match value {
        Value::Read(place) => {
            found(place);
            for projection in &place.path {
                if let Projection::Index(index) = projection {
                    each_read(index, found);
                }
            }
        }
        Value::Gate { args, .. } => args.iter().for_each(|a| each_read(a, found)),
        Value::Cast { value, .. } | Value::Not(value) => each_read(value, found),
        Value::Select { cond, then, otherwise } => {
            [cond, then, otherwise].into_iter().for_each(|v| each_read(v, found));
        }
        Value::Infix { args, .. } => args.iter().for_each(|a| each_read(a, found)),
        Value::Method { receiver, args, .. } => {
            each_read(receiver, found);
            args.iter().for_each(|a| each_read(a, found));
        }
        Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
            each_read(value, found);
            each_read(like, found);
        }
        Value::Var(_) | Value::Const(_) | Value::Opaque(_) => {}
    }
}
