//! Puts a value where the one variable that stands for it is used.

use crate::ir::{
    ArgKind, Change, Generated, Header, Mutation, Operand, Place, Projection, Rhs, Stmt, StmtKind, Value, VarId,
};

/// Puts the value where the variable stands. False where only a variable can stand.
pub(super) fn substitute(at: &mut Value, var: VarId, value: &mut Option<Value>) -> bool {
    match at {
        Value::Var(v) if *v == var => match value.take() {
            Some(value) => {
                *at = value;
                true
            }
            None => false,
        },
        Value::Var(_) | Value::Const(_) | Value::Opaque(_) => false,
        Value::Gate { args, .. } => args.iter_mut().any(|a| substitute(a, var, value)),
        Value::Cast { value: inner, .. } | Value::Not(inner) => substitute(inner, var, value),
        Value::Read(place) => substitute_place(place, var, value),
        Value::Select { cond, then, otherwise } => {
            [cond, then, otherwise].into_iter().any(|v| substitute(v, var, value))
        }
        Value::Infix { args, .. } => args.iter_mut().any(|a| substitute(a, var, value)),
        Value::Method { receiver, args, .. } => {
            substitute(receiver, var, value) || args.iter_mut().any(|a| substitute(a, var, value))
        }
        Value::Lift { value: inner, like }
        | Value::CastLike { value: inner, like }
        | Value::CastTangent { value: inner, like } => substitute(inner, var, value) || substitute(like, var, value),
    }
}

fn substitute_place(place: &mut Place, var: VarId, value: &mut Option<Value>) -> bool {
    place.path.iter_mut().any(|p| match p {
        Projection::Index(v) => substitute(v, var, value),
        Projection::Range { lo, hi, .. } => [lo, hi].into_iter().flatten().any(|v| substitute(v, var, value)),
        Projection::Located { index, .. } => substitute(index, var, value),
        Projection::At(_) | Projection::Field(_) | Projection::Deref | Projection::Variant(_) => false,
    })
}

fn substitute_change(change: &mut Change, var: VarId, value: &mut Option<Value>) -> bool {
    change.operands.iter_mut().any(|operand| match operand {
        Operand::Index(v) | Operand::Element(v) => substitute(v, var, value),
        Operand::Range { lo, hi } => substitute(lo, var, value) || substitute(hi, var, value),
        Operand::Copied(place) | Operand::Emptied(place) => substitute_place(place, var, value),
        Operand::Order(_) => false,
    }) || substitute_place(&mut change.place, var, value)
}

pub(super) fn substitute_stmt(stmt: &mut Stmt, var: VarId, value: &mut Option<Value>) -> bool {
    match &mut stmt.kind {
        StmtKind::Let { rhs, .. } => match rhs {
            Rhs::Value(v) => substitute(v, var, value),
            Rhs::Clone { place, .. } | Rhs::Take(place) => substitute_place(place, var, value),
            Rhs::Taken(change) => substitute_change(change, var, value),
            Rhs::Aggregate { parts, .. } => parts.iter_mut().any(|p| substitute(p, var, value)),
            Rhs::Call(call) => call.args.iter_mut().any(|a| match &mut a.kind {
                ArgKind::Value(v) | ArgKind::RefValue(v) => substitute(v, var, value),
                ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => {
                    substitute_place(place, var, value)
                }
            }),
            Rhs::Generated(_) => false,
        },
        StmtKind::Write { place, value: v } | StmtKind::Update { place, value: v, .. } => {
            substitute(v, var, value) || substitute_place(place, var, value)
        }
        StmtKind::Mutate(m) => match m {
            Mutation::Push { place, value: v } | Mutation::Fill { place, value: v } => {
                substitute(v, var, value) || substitute_place(place, var, value)
            }
            Mutation::SwapElements { place, i, j } => {
                substitute(i, var, value) || substitute(j, var, value) || substitute_place(place, var, value)
            }
            Mutation::CopyFrom { place, from, .. } => {
                substitute_place(place, var, value) || substitute_place(from, var, value)
            }
            Mutation::Swap { a, b, .. } => substitute_place(a, var, value) || substitute_place(b, var, value),
            Mutation::Change(change) => substitute_change(change, var, value),
        },
        StmtKind::If { cond, .. } => substitute(cond, var, value),
        StmtKind::For { header: Header::Range(range), .. } => {
            substitute(&mut range.lo, var, value) || substitute(&mut range.hi, var, value)
        }
        StmtKind::Generated(Generated::Record { call, .. }) => call.args.iter_mut().any(|a| match &mut a.kind {
            ArgKind::Value(v) | ArgKind::RefValue(v) => substitute(v, var, value),
            ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => {
                substitute_place(place, var, value)
            }
        }),
        StmtKind::Generated(Generated::Sweep { seed, .. }) => substitute(seed, var, value),
        _ => false,
    }
}
