//! The tapes of joined loops: those that are filled stand before all, those that the halves apart would have filled go.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Block, Function, Generated, Rhs, Stmt, StmtKind, VarId};
use crate::visit;

pub(super) fn declare(function: &Function, forward: &mut Block, backward: &mut Block) {
    // A cursor that goes may be all that mentioned its tape.
    loop {
        let mut mentioned = BTreeSet::new();
        for block in [&*forward, &*backward] {
            visit::statements(block, &mut |stmt| {
                stmt.vars(&mut |v| {
                    mentioned.insert(v);
                });
                if let StmtKind::For { header: crate::ir::Header::Rewind { tape, .. }, .. } = &stmt.kind {
                    mentioned.insert(*tape);
                }
            });
        }
        let before = forward.stmts.len() + backward.stmts.len();
        for block in [&mut *forward, &mut *backward] {
            block.stmts.retain(|stmt| of_tape(stmt).is_none_or(|v| mentioned.contains(&v)));
        }
        if forward.stmts.len() + backward.stmts.len() == before {
            break;
        }
    }
    let mut declared = BTreeSet::new();
    let mut filled = BTreeMap::new();
    for block in [&*forward, &*backward] {
        visit::statements(block, &mut |stmt| match &stmt.kind {
            StmtKind::Generated(Generated::Push { tape, .. }) => {
                filled.entry(*tape).or_insert((
                    Generated::NewTape { reserve: None, plain: function.var(*tape).ty.is_copy() },
                    stmt.span,
                ));
            }
            StmtKind::Generated(Generated::Snapshot { tape, .. }) => {
                filled.entry(*tape).or_insert((Generated::SliceTape, stmt.span));
            }
            _ => declared.extend(of_tape(stmt)),
        });
    }
    filled.retain(|tape, _| !declared.contains(tape));
    let tapes = filled.into_iter().map(|(var, (tape, span))| {
        let rhs = Rhs::Generated(tape);
        Stmt::new(StmtKind::Let { var, rhs }, span)
    });
    backward.stmts.splice(0..0, tapes);
}

/// A tape to be filled, rather than read.
pub(super) fn is_new(stmt: &Stmt) -> bool {
    of_tape(stmt).is_some()
        && !matches!(&stmt.kind, StmtKind::Let { rhs: Rhs::Generated(Generated::Rewound { .. }), .. })
}

/// The tape or cursor that a statement binds.
fn of_tape(stmt: &Stmt) -> Option<VarId> {
    match &stmt.kind {
        StmtKind::Let { var, rhs: Rhs::Generated(g) } => match g {
            Generated::NewTape { .. }
            | Generated::FixedTape { .. }
            | Generated::SliceTape
            | Generated::Rewound { .. } => Some(*var),
            _ => None,
        },
        _ => None,
    }
}
