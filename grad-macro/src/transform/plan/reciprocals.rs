//! A backward iteration that divides by the same value more than once divides once, and multiplies by the reciprocal: a
//! division takes as long as ten products. Only there: a forward value is bit for bit that of the function, and outside of
//! loops the last bit is worth more than the time.

use std::collections::BTreeMap;

use quote::quote;

use crate::ir::{Block, Function, Rhs, ScopeId, Stmt, StmtKind, Value, Var, VarId, VarKind};
use crate::rule::gate;
use crate::visit;

/// In the loops of a backward half.
pub(super) fn share(function: &mut Function, block: &mut Block) {
    for stmt in &mut block.stmts {
        let repeats = matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. });
        for inner in visit::blocks_mut(stmt) {
            if repeats { share_in(function, inner) } else { share(function, inner) }
        }
    }
}

/// In a block, and in those inside.
fn share_in(function: &mut Function, block: &mut Block) {
    let mut divisors: BTreeMap<VarId, usize> = BTreeMap::new();
    for stmt in &mut block.stmts {
        visit::blocks_mut(stmt).into_iter().for_each(|inner| share_in(function, inner));
        if let Some(value) = value_of(stmt) {
            each_division(value, &mut |division| {
                if let Some(by) = divisor(function, division) {
                    *divisors.entry(by).or_default() += 1;
                }
            });
        }
    }
    divisors.retain(|_, times| *times > 1);
    if divisors.is_empty() {
        return;
    }
    let mut reciprocals: BTreeMap<VarId, VarId> = BTreeMap::new();
    for mut stmt in std::mem::take(&mut block.stmts) {
        let span = stmt.span;
        if let Some(value) = value_of(&mut stmt) {
            each_division(value, &mut |division| {
                let Some(by) = divisor(function, division).filter(|v| divisors.contains_key(v)) else { return };
                let reciprocal = *reciprocals.entry(by).or_insert_with(|| {
                    let of = function.var(by);
                    let scope = block.scope.unwrap_or(ScopeId::ROOT);
                    let var = Var::proposed(format!("inverse_{}", of.text()), of.ty.clone(), VarKind::Value, scope);
                    let var = function.add(var);
                    let rhs = Rhs::Value(gate("div", vec![Value::Const(quote!(1.0)), Value::Var(by)]));
                    block.stmts.push(Stmt::new(StmtKind::Let { var, rhs }, span));
                    var
                });
                if let Value::Gate { args, .. } = division {
                    let dividend = args.swap_remove(0);
                    *division = gate("mul", vec![dividend, Value::Var(reciprocal)]);
                }
            });
        }
        block.stmts.push(stmt);
    }
}

fn value_of(stmt: &mut Stmt) -> Option<&mut Value> {
    match &mut stmt.kind {
        StmtKind::Let { rhs: Rhs::Value(value), .. } | StmtKind::Update { value, .. } => Some(value),
        _ => None,
    }
}

/// What is divided by, if it is a float that has a name.
fn divisor(function: &Function, division: &Value) -> Option<VarId> {
    match division {
        Value::Gate { args, .. } => match &args[1] {
            Value::Var(v) if function.var(*v).ty.is_float() => Some(*v),
            _ => None,
        },
        _ => None,
    }
}

fn each_division(value: &mut Value, found: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Gate { args, .. } => args.iter_mut().for_each(|a| each_division(a, found)),
        Value::Select { then, otherwise, .. } => {
            each_division(then, found);
            each_division(otherwise, found);
        }
        _ => {}
    }
    if matches!(value, Value::Gate { row, .. } if row.name == "div") {
        found(value);
    }
}
