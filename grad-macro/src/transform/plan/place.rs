//! Puts what the plan asks of the forward half into it.

use super::Forward;
use crate::ir::{Block, Generated, Header, Rhs, Stmt, StmtKind, VarId};
use crate::visit;

pub(super) fn into(root: &mut Block, forward: &Forward) {
    let stmts = std::mem::take(&mut root.stmts);
    for mut stmt in stmts {
        let mut tapes = Vec::new();
        let mut branches = Vec::new();
        inside(&mut stmt, forward, true, &mut tapes, &mut branches);
        for (tape, reserve) in tapes {
            let rhs = Rhs::Generated(Generated::NewTape { reserve: reserve.map(Box::new) });
            root.stmts.push(Stmt::new(StmtKind::Let { var: tape, rhs }, stmt.span));
        }
        root.stmts.extend(branches.iter().map(|b| Stmt::new(StmtKind::Declare { var: *b }, stmt.span)));
        if !is_dropped(&stmt, forward) {
            root.stmts.push(stmt);
        }
    }
}

fn inside(
    stmt: &mut Stmt,
    forward: &Forward,
    outermost: bool,
    tapes: &mut Vec<(VarId, Option<Header>)>,
    branches: &mut Vec<VarId>,
) {
    let header = match &stmt.kind {
        // The tape is made before the outermost statement, where only its own header is known.
        StmtKind::For { header, .. } if outermost => Some(header.clone()),
        _ => None,
    };
    let span = stmt.span;
    for block in visit::blocks_mut(stmt) {
        let inner = std::mem::take(&mut block.stmts);
        for mut stmt in inner {
            let mut declared = Vec::new();
            inside(&mut stmt, forward, false, tapes, &mut declared);
            block.stmts.extend(declared.iter().map(|b| Stmt::new(StmtKind::Declare { var: *b }, stmt.span)));
            if !is_dropped(&stmt, forward) {
                block.stmts.push(stmt);
            }
        }
        let Some(scope) = block.scope else { continue };
        if let Some((tape, values)) = forward.pushes.get(&scope) {
            tapes.push((*tape, header.clone()));
            let push = Generated::Push { tape: *tape, values: values.clone() };
            block.stmts.push(Stmt::new(StmtKind::Generated(push), span));
        }
        if let Some(remember) = forward.remembers.get(&scope) {
            if !branches.contains(&remember.branch) {
                branches.push(remember.branch);
            }
            let (branch, then, values) = (remember.branch, remember.then, remember.values.clone());
            block.stmts.push(Stmt::new(StmtKind::Generated(Generated::Remember { branch, then, values }), span));
        }
    }
}

/// A counter, or a step of one, that a tape replaces.
fn is_dropped(stmt: &Stmt, forward: &Forward) -> bool {
    match &stmt.kind {
        StmtKind::Let { var, rhs: Rhs::Generated(Generated::Counter) } => forward.dropped.contains(var),
        StmtKind::Generated(Generated::Increment { counter }) => forward.dropped.contains(counter),
        _ => false,
    }
}
