//! IR → facts. What varies with the inputs, what the outputs depend on, what is written where; and the refusal of active
//! values where they cannot be followed.

mod activity;
mod borrows;
mod lasting;

pub(crate) use activity::{Facts, differentiable_vars, pattern_vars, written_args};
pub(crate) use lasting::Lasting;

use crate::errors::Errors;
use crate::ir::{Block, Function, Header, Opaque, Rhs, StmtKind, Value};
use crate::messages;
use crate::visit;

/// The facts of a function whose active parameters are given.
pub(crate) fn facts(function: &Function, active_params: &[bool], errors: &mut Errors) -> Facts {
    let facts = Facts::of(function, active_params);
    refuse(function, &function.body, &facts, errors);
    for span in borrows::writes_through(function, &facts) {
        errors.push(messages::active_borrow(span));
    }
    facts
}

/// Active values that meet a barrier.
fn refuse(function: &Function, body: &Block, facts: &Facts, errors: &mut Errors) {
    visit::statements(body, &mut |stmt| {
        let mut check = |opaque: &Opaque| {
            for barrier in &opaque.barriers {
                if barrier.vars.iter().any(|v| facts.is_active(function, *v)) {
                    errors.push(barrier.error.clone());
                }
            }
        };
        match &stmt.kind {
            StmtKind::Opaque(o) => check(o),
            StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } => check(o),
            StmtKind::For { header: Header::Opaque { iter, .. }, .. } => check(iter),
            _ => {}
        }
    });
}
