//! Whether a loop is worth joining with its backward half.

use std::collections::BTreeMap;

use super::choice::is_cheap;
use super::fuse::{Independent, each};
use crate::ir::{Function, Generated, Rhs, ScopeId, Stmt, StmtKind, Value, VarId};

/// A loop or a function that runs again, here or in a loop inside.
pub(super) fn is_costly(again: &[Stmt], adjoint: &[Stmt], inside: &BTreeMap<ScopeId, Independent>) -> bool {
    let mut found = false;
    each(again, &mut |stmt| {
        found |= match &stmt.kind {
            StmtKind::For { .. } | StmtKind::While { .. } => true,
            StmtKind::Let { rhs: Rhs::Value(value), .. } | StmtKind::Write { value, .. } => calls(value),
            _ => false,
        }
    });
    each(adjoint, &mut |stmt| {
        if let StmtKind::For { body, .. } = &stmt.kind {
            found |= body.scope.and_then(|s| inside.get(&s)).is_some_and(|i| i.is_costly);
        }
    });
    found
}

fn calls(value: &Value) -> bool {
    match value {
        Value::Gate { row, args } => !is_cheap(row) || args.iter().any(calls),
        _ => false,
    }
}

/// A loop whose iterations wait for each other to add to a sum has time for their backward halves beside. Not where these
/// add to neighbours: what was just written would have to be read again, and processors are slow at that.
pub(super) fn sums_alone(function: &Function, forward: &Stmt, independent: &Independent) -> bool {
    let StmtKind::For { body, .. } = &forward.kind else { return false };
    let Some(scope) = body.scope else { return false };
    let waits = body.stmts.iter().any(|stmt| match &stmt.kind {
        StmtKind::Update { place, .. } => {
            let sum = function.var(place.root);
            place.path.is_empty() && sum.ty.is_float() && !function.is_within(sum.scope, scope)
        }
        _ => false,
    });
    let mut places: BTreeMap<VarId, String> = BTreeMap::new();
    let mut apart = true;
    each(&independent.adjoint, &mut |stmt| {
        if let StmtKind::Update { place: into, .. } | StmtKind::Generated(Generated::Accumulate { into, .. }) =
            &stmt.kind
        {
            let place = function.resolve(into);
            let mut said = String::new();
            place.indices(&mut |v| said += &format!("{} ", v.0));
            apart &= *places.entry(place.root).or_insert_with(|| said.clone()) == said;
        }
    });
    waits && apart
}
