//! Where the forward half binds its variables.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyse::pattern_vars;
use crate::ir::{Block, ElementsHeader, Generated, Header, RangeHeader, Stmt, StmtKind, VarId};
use crate::visit;

pub(super) struct Bound {
    pub(super) statements: BTreeMap<VarId, Stmt>,
    /// Bound by a loop's header, and bound again by its counterpart's.
    pub(super) indices: BTreeSet<VarId>,
    /// Bound by user code in a way that only running it tells.
    pub(super) foreign: BTreeSet<VarId>,
}

impl Bound {
    pub(super) fn of(forward: &Block) -> Self {
        let mut bound = Self { statements: BTreeMap::new(), indices: BTreeSet::new(), foreign: BTreeSet::new() };
        visit::statements(forward, &mut |stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                bound.add(stmt);
            }
        });
        bound
    }

    fn add(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let { var, .. } | StmtKind::Alias { var, .. } => {
                self.statements.insert(*var, stmt.clone());
            }
            StmtKind::Split { pattern, .. } => pattern_vars(pattern, &mut |v| {
                self.statements.insert(v, stmt.clone());
            }),
            StmtKind::Unpack { pattern, .. } => pattern_vars(pattern, &mut |v| {
                self.foreign.insert(v);
            }),
            StmtKind::If { result: Some(var), .. } | StmtKind::Declare { var } => {
                self.foreign.insert(*var);
            }
            StmtKind::Opaque(o) => self.foreign.extend(&o.binds),
            StmtKind::Generated(Generated::Record { value, sweep, .. }) => {
                self.foreign.insert(*value);
                self.foreign.insert(*sweep);
            }
            // How far a loop got that may be left early, only running it tells.
            StmtKind::For {
                header: Header::Range(RangeHeader { index, .. }) | Header::Elements(ElementsHeader { index, .. }),
                body,
            } if body.until.is_some() => {
                self.foreign.insert(*index);
            }
            StmtKind::For { header, .. } => match header {
                Header::Range(h) => {
                    self.indices.insert(h.index);
                }
                Header::Elements(h) => {
                    self.indices.insert(h.index);
                }
                Header::Opaque { bound, .. } => self.foreign.extend(bound),
                Header::Rewind { .. } | Header::Times { .. } | Header::Winner { .. } => {}
            },
            _ => {}
        }
    }

    pub(super) fn contains(&self, var: VarId) -> bool {
        self.statements.contains_key(&var) || self.indices.contains(&var) || self.foreign.contains(&var)
    }
}
