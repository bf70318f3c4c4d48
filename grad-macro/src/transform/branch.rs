//! Branches: the cotangent takes the way the value took.

use super::{Reverse, Sweep};
use crate::ir::{Block, Stmt, StmtKind, Value, VarId};

impl Reverse<'_> {
    pub(super) fn branch(
        &mut self,
        cond: &Value,
        then: &Block,
        otherwise: &Block,
        result: Option<VarId>,
        stmt: &Stmt,
    ) -> Sweep {
        let mut backward = Vec::new();
        let seed = result.and_then(|r| self.cotangents.remove(&r));
        for root in self.live_outside(&[then, otherwise]) {
            self.declare(root, stmt.span, &mut backward);
        }
        let (forward_then, backward_then) = self.inner(then, seed);
        let (forward_otherwise, backward_otherwise) = self.inner(otherwise, seed);
        if !backward_then.stmts.is_empty() || !backward_otherwise.stmts.is_empty() {
            let kind =
                StmtKind::If { cond: cond.clone(), then: backward_then, otherwise: backward_otherwise, result: None };
            backward.push(Stmt::new(kind, stmt.span));
        }
        let kind = StmtKind::If { cond: cond.clone(), then: forward_then, otherwise: forward_otherwise, result };
        Sweep { forward: vec![Stmt::new(kind, stmt.span)], backward }
    }

    /// A block inside the current one.
    pub(super) fn inner(&mut self, block: &Block, seed: Option<VarId>) -> (Block, Block) {
        let outer = self.scope;
        self.scope = block.scope.unwrap_or(outer);
        let before = std::mem::take(&mut self.before);
        let after = std::mem::take(&mut self.after);
        let halves = self.block(block, seed);
        self.before = before;
        self.after = after;
        self.scope = outer;
        halves
    }
}
