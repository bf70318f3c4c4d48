//! Nests values again where A-normal form took them apart: a value of ours that is used once, by a statement nearby, moves
//! to where it is used. Nothing is computed twice, and nothing moves across a write to what it reads.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    ArgKind, Block, Change, Function, Generated, Header, Mutation, Name, Operand, Place, Projection, Rhs, Stmt,
    StmtKind, Value, VarId, VarKind,
};
use crate::visit;

/// A nested expression grows no larger than this many nodes.
const LARGEST: usize = 14;

/// Inlines in a block; `kept` are used elsewhere.
pub(crate) fn inline(function: &Function, block: &mut Block, kept: &BTreeSet<VarId>) {
    for stmt in &mut block.stmts {
        for inner in visit::blocks_mut(stmt) {
            inline(function, inner, kept);
        }
    }
    // A variable is used only in the block that binds it, and in blocks inside.
    let mut uses = BTreeMap::new();
    count(function, block, &mut uses);
    for var in kept {
        *uses.entry(*var).or_insert(0) += 2;
    }
    let mut i = 0;
    while i < block.stmts.len() {
        if let Some((var, value)) = candidate(function, &block.stmts[i], &uses)
            && let Some(at) = use_of(function, block, i, var, &value)
        {
            let done = match at {
                At::Stmt(j) => substitute_stmt(&mut block.stmts[j], var, &value),
                At::Until => block.until.as_mut().is_some_and(|r| substitute(r, var, &value)),
                At::Result => block.result.as_mut().is_some_and(|r| substitute(r, var, &value)),
            };
            if done {
                block.stmts[i].kind = StmtKind::Item(proc_macro2::TokenStream::new());
                // What was moved may let an earlier one move.
                i = i.saturating_sub(1);
                continue;
            }
        }
        i += 1;
    }
    block.stmts.retain(|s| !is_gone(s));
}

/// An item without tokens: what stood here has moved.
fn is_gone(stmt: &Stmt) -> bool {
    matches!(&stmt.kind, StmtKind::Item(tokens) if tokens.is_empty())
}

/// Every variable that a block takes from outside.
pub(crate) fn mentioned(function: &Function, block: &Block) -> BTreeSet<VarId> {
    let mut uses = BTreeMap::new();
    count(function, block, &mut uses);
    let mut bound = BTreeSet::new();
    visit::statements(block, &mut |stmt| {
        if let StmtKind::Let { var, .. } = &stmt.kind {
            bound.insert(*var);
        }
    });
    uses.into_keys().filter(|v| !bound.contains(v)).collect()
}

fn count(function: &Function, block: &Block, uses: &mut BTreeMap<VarId, usize>) {
    let mut note = |v: VarId| *uses.entry(v).or_insert(0) += 1;
    for value in block.result.iter().chain(&block.until) {
        value.vars(&mut note);
    }
    for stmt in &block.stmts {
        for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
            stmt.vars(&mut note);
            // Only names can stand in what an alias names.
            for var in visit::aliases(stmt) {
                if let VarKind::Alias(place) = &function.var(var).kind {
                    place.vars(&mut note);
                    place.vars(&mut note);
                }
            }
        }
    }
    for stmt in &block.stmts {
        for inner in visit::blocks(stmt) {
            count(function, inner, uses);
        }
    }
}

enum At {
    Stmt(usize),
    Result,
    Until,
}

/// A value of ours that is used once.
fn candidate(function: &Function, stmt: &Stmt, uses: &BTreeMap<VarId, usize>) -> Option<(VarId, Value)> {
    let StmtKind::Let { var, rhs: Rhs::Value(value) } = &stmt.kind else { return None };
    let v = function.var(*var);
    let named = match (&v.name, &v.kind) {
        (Name::User(_), _) => true,
        (_, VarKind::Cotangent(of)) => matches!(function.var(*of).name, Name::User(_)),
        _ => false,
    };
    let pure = match value {
        Value::Opaque(o) => o.pure,
        // A pattern reads better than a match.
        Value::Read(place) => !matches!(place.path.last(), Some(Projection::Variant(_))),
        _ => true,
    };
    (!named && !v.mutable && v.annotation.is_none() && pure && uses.get(var) == Some(&1) && size(value) <= LARGEST)
        .then(|| (*var, value.clone()))
}

fn size(value: &Value) -> usize {
    match value {
        Value::Gate { args, .. } => 1 + args.iter().map(size).sum::<usize>(),
        Value::Cast { value, .. } | Value::Not(value) => 1 + size(value),
        // A choice deserves a line of its own.
        Value::Select { .. } => LARGEST,
        Value::Infix { args, .. } => 1 + size(&args[0]) + size(&args[1]),
        Value::Method { receiver, args, .. } => 1 + size(receiver) + args.iter().map(size).sum::<usize>(),
        Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
            1 + size(value) + size(like)
        }
        Value::Var(_) | Value::Const(_) | Value::Read(_) | Value::Opaque(_) => 1,
    }
}

/// The statement after `i` that uses the variable, if the value may move there.
fn use_of(function: &Function, block: &Block, i: usize, var: VarId, value: &Value) -> Option<At> {
    let mut reads = BTreeSet::new();
    let mut storage = false;
    storage_of(value, &mut |v| {
        storage = true;
        reads.insert(function.root(v));
    });
    for (j, stmt) in block.stmts.iter().enumerate().skip(i + 1) {
        let mut used = false;
        stmt.vars(&mut |v| used |= v == var);
        for bound in visit::bound(stmt) {
            bound.vars(&mut |v| used |= v == var);
        }
        if used {
            return Some(At::Stmt(j));
        }
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } if !o.pure => return None,
            StmtKind::Let { rhs: Rhs::Value(_) | Rhs::Aggregate { .. }, .. } => {}
            StmtKind::Update { place, .. } | StmtKind::Write { place, .. } => {
                if storage && reads.contains(&function.root(place.root)) {
                    return None;
                }
            }
            _ if is_gone(stmt) => {}
            _ => return None,
        }
    }
    let mentions = |value: &Option<Value>| {
        let mut used = false;
        value.iter().for_each(|value| value.vars(&mut |v| used |= v == var));
        used
    };
    if mentions(&block.until) {
        return Some(At::Until);
    }
    mentions(&block.result).then_some(At::Result)
}

/// The storage that a value reads.
fn storage_of(value: &Value, each: &mut dyn FnMut(VarId)) {
    match value {
        Value::Read(place) => each(place.root),
        Value::Opaque(o) => o.reads.iter().for_each(|v| each(*v)),
        Value::Gate { args, .. } => args.iter().for_each(|a| storage_of(a, each)),
        Value::Cast { value, .. } | Value::Not(value) => storage_of(value, each),
        Value::Select { cond, then, otherwise } => [cond, then, otherwise].iter().for_each(|v| storage_of(v, each)),
        Value::Infix { args, .. } => args.iter().for_each(|a| storage_of(a, each)),
        Value::Method { receiver, args, .. } => {
            storage_of(receiver, each);
            args.iter().for_each(|a| storage_of(a, each));
        }
        Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
            storage_of(value, each);
            storage_of(like, each);
        }
        Value::Var(_) | Value::Const(_) => {}
    }
}

/// Puts the value where the variable stands. False where only a variable can stand.
fn substitute(at: &mut Value, var: VarId, value: &Value) -> bool {
    match at {
        Value::Var(v) if *v == var => {
            *at = value.clone();
            true
        }
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

fn substitute_place(place: &mut Place, var: VarId, value: &Value) -> bool {
    place.path.iter_mut().any(|p| match p {
        Projection::Index(v) => substitute(v, var, value),
        Projection::Range { lo, hi, .. } => [lo, hi].into_iter().flatten().any(|v| substitute(v, var, value)),
        Projection::Located { index, .. } => substitute(index, var, value),
        Projection::At(_) | Projection::Field(_) | Projection::Deref | Projection::Variant(_) => false,
    })
}

fn substitute_change(change: &mut Change, var: VarId, value: &Value) -> bool {
    change.operands.iter_mut().any(|operand| match operand {
        Operand::Index(v) | Operand::Element(v) => substitute(v, var, value),
        Operand::Range { lo, hi } => substitute(lo, var, value) || substitute(hi, var, value),
        Operand::Copied(place) | Operand::Emptied(place) => substitute_place(place, var, value),
        Operand::Order(_) => false,
    }) || substitute_place(&mut change.place, var, value)
}

fn substitute_stmt(stmt: &mut Stmt, var: VarId, value: &Value) -> bool {
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
