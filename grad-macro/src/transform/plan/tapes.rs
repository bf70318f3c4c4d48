//! The tapes of joined loops: those that are filled stand before all, those that the halves apart would have filled go.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Block, Generated, Header, Rhs, Stmt, StmtKind, VarId};
use crate::visit;

pub(super) fn declare(forward: &mut Block, backward: &mut Block) {
    let mut used = Used::default();
    for block in [&*forward, &*backward] {
        visit::statements(block, &mut |stmt| used.note(stmt));
    }
    for block in [&mut *forward, &mut *backward] {
        used.keep(block);
    }
    used.filled.retain(|tape, _| !used.declared.contains(tape));
    let tapes = used.filled.into_iter().map(|(var, (tape, span))| {
        let rhs = Rhs::Generated(tape);
        Stmt::new(StmtKind::Let { var, rhs }, span)
    });
    backward.stmts.splice(0..0, tapes);
}

#[derive(Default)]
struct Used {
    /// How a tape starts, if it is filled at all.
    filled: BTreeMap<VarId, (Generated, proc_macro2::Span)>,
    /// Tapes and cursors that are read.
    read: BTreeSet<VarId>,
    declared: BTreeSet<VarId>,
}

impl Used {
    fn note(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Generated(Generated::Push { tape, .. }) => {
                self.filled.entry(*tape).or_insert((Generated::NewTape { reserve: None }, stmt.span));
            }
            StmtKind::Generated(Generated::Snapshot { tape, .. }) => {
                self.filled.entry(*tape).or_insert((Generated::SliceTape, stmt.span));
            }
            StmtKind::Generated(Generated::Pull { cursor, .. } | Generated::Restore { cursor, .. }) => {
                self.read.insert(*cursor);
            }
            StmtKind::For { header: Header::Rewind { tape, .. }, .. } => {
                self.read.insert(*tape);
            }
            StmtKind::Let { var, .. } if is_new(stmt) => {
                self.declared.insert(*var);
            }
            _ => {}
        }
    }

    /// Drops tapes that nothing fills, and cursors that nothing reads.
    fn keep(&self, block: &mut Block) {
        block.stmts.retain(|stmt| match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Generated(Generated::Rewound { .. }) } => self.read.contains(var),
            StmtKind::Let { var, .. } if is_new(stmt) => self.filled.contains_key(var),
            StmtKind::Generated(Generated::Clear { tape }) => self.filled.contains_key(tape),
            _ => true,
        });
        for stmt in &mut block.stmts {
            visit::blocks_mut(stmt).into_iter().for_each(|inner| self.keep(inner));
        }
    }
}

/// Binds a tape to be filled.
pub(super) fn is_new(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Let { rhs: Rhs::Generated(g), .. } => {
            matches!(g, Generated::NewTape { .. } | Generated::FixedTape { .. } | Generated::SliceTape)
        }
        _ => false,
    }
}
