//! What has just been read or computed is not read or computed again: one value, one record.

use quote::ToTokens;

use super::Lower;
use crate::ir::{Opaque, OpaqueCode, Place, Projection, Rhs, StmtKind, Value, VarId, VarKind};

/// How far back to look: far enough for an expression and its neighbours, and linear in all.
const NEAR: usize = 16;

impl Lower<'_> {
    /// A variable that already holds what lies in this place, nothing having been written since.
    pub(super) fn read_before(&self, place: &Place) -> Option<VarId> {
        self.before(|value| matches!(value, Value::Read(other) if same_place(place, other)))
    }

    /// A variable that already holds the value of this plain expression.
    pub(super) fn computed_before(&self, opaque: &Opaque) -> Option<VarId> {
        let text = |o: &Opaque| match &*o.code {
            OpaqueCode::Expr(e) => e.to_token_stream().to_string(),
            OpaqueCode::Stmt(_) => String::new(),
        };
        let wanted = text(opaque);
        self.before(|value| match value {
            Value::Opaque(o) => o.pure && o.writes.is_empty() && o.names == opaque.names && text(o) == wanted,
            _ => false,
        })
    }

    /// The nearest `let` of the open block with such a value, if only pure values were bound since.
    fn before(&self, same: impl Fn(&Value) -> bool) -> Option<VarId> {
        for stmt in self.statements.last()?.iter().rev().take(NEAR) {
            let StmtKind::Let { var, rhs } = &stmt.kind else { return None };
            match rhs {
                Rhs::Value(Value::Opaque(o)) if !o.pure || !o.writes.is_empty() => return None,
                Rhs::Value(value) => {
                    let v = self.function.var(*var);
                    if same(value) && matches!(v.kind, VarKind::Value) && !v.mutable {
                        return Some(*var);
                    }
                }
                Rhs::Aggregate { .. } => {}
                _ => return None,
            }
        }
        None
    }
}

fn same_place(a: &Place, b: &Place) -> bool {
    a.root == b.root && a.path.len() == b.path.len() && a.path.iter().zip(&b.path).all(|(a, b)| same_projection(a, b))
}

fn same_projection(a: &Projection, b: &Projection) -> bool {
    match (a, b) {
        (Projection::Index(a), Projection::Index(b)) => same_atom(a, b),
        (Projection::Field(a), Projection::Field(b)) => a.to_string() == b.to_string(),
        (Projection::Deref, Projection::Deref) => true,
        _ => false,
    }
}

fn same_atom(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Var(a), Value::Var(b)) => a == b,
        (Value::Const(a), Value::Const(b)) => a.to_string() == b.to_string(),
        _ => false,
    }
}
