//! Branches: the cotangent takes the way the value took.

use proc_macro2::Span;

use super::plan::writes;
use super::{Reverse, Sweep};
use crate::ir::{ArgKind, Block, Place, Rhs, Stmt, StmtKind, Value, VarId};
use crate::visit;

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
        let outside = self.live_outside(&[then, otherwise]);
        let opened: Vec<VarId> = outside.iter().copied().filter(|root| !self.cotangents.contains_key(root)).collect();
        for root in outside {
            self.declare(root, stmt.span, &mut backward);
        }
        let (forward_then, backward_then) = self.way(then, seed, &opened, stmt.span);
        let (forward_otherwise, backward_otherwise) = self.way(otherwise, seed, &opened, stmt.span);
        if !backward_then.stmts.is_empty() || !backward_otherwise.stmts.is_empty() {
            let kind =
                StmtKind::If { cond: cond.clone(), then: backward_then, otherwise: backward_otherwise, result: None };
            backward.push(Stmt::new(kind, stmt.span));
        }
        let kind = StmtKind::If { cond: cond.clone(), then: forward_then, otherwise: forward_otherwise, result };
        Sweep { forward: vec![Stmt::new(kind, stmt.span)], backward }
    }

    /// One way. Where a container is moved away on the other, its cotangent was opened with the shape from before the
    /// branch; this way may have changed that.
    fn way(&mut self, block: &Block, seed: Option<VarId>, opened: &[VarId], span: Span) -> (Block, Block) {
        let (mut forward, mut backward) = self.inner(block, seed);
        for root in opened {
            let ty = self.function.var(*root).ty.clone();
            if ty.is_fixed() || !self.lasting.is_moved(*root) || !self.is_resized(block, *root) {
                continue;
            }
            let Some(cotangent) = self.cotangents.get(root).copied() else { continue };
            let outer = self.scope;
            self.scope = block.scope.unwrap_or(outer);
            let mut opening = Vec::new();
            let zero = self.zero_of(&Place::var(*root), true, span);
            forward.stmts.extend(self.before.pop());
            let zero = self.temporary("zero", span, Rhs::Generated(zero), &mut opening);
            let kind = StmtKind::Write { place: Place::var(cotangent), value: Value::Var(zero) };
            opening.push(Stmt::new(kind, span));
            backward.stmts.splice(0..0, opening);
            self.scope = outer;
        }
        (forward, backward)
    }

    /// The block changes what the container holds, and leaves it there.
    fn is_resized(&self, block: &Block, root: VarId) -> bool {
        let (mut written, mut moved) = (false, false);
        let is_root = |v: &Value| match v {
            Value::Var(v) => *v == root,
            Value::Read(place) => place.path.is_empty() && self.function.root(place.root) == root,
            _ => false,
        };
        moved |= block.result.as_ref().is_some_and(is_root);
        visit::statements(block, &mut |stmt| {
            writes(stmt, &mut |v| written |= self.function.root(v) == root);
            moved |= match &stmt.kind {
                StmtKind::Let { rhs: Rhs::Value(value), .. } | StmtKind::Write { value, .. } => is_root(value),
                StmtKind::Let { rhs: Rhs::Aggregate { parts, .. }, .. } => parts.iter().any(is_root),
                StmtKind::Let { rhs: Rhs::Call(call), .. } => {
                    call.args.iter().any(|a| matches!(&a.kind, ArgKind::Value(v) if is_root(v)))
                }
                StmtKind::Unpack { from, .. } => *from == root,
                StmtKind::Mutate(m) => m.moved().is_some_and(is_root),
                StmtKind::If { then, otherwise, .. } => {
                    [then, otherwise].iter().any(|b| b.result.as_ref().is_some_and(is_root))
                }
                StmtKind::Opaque(o) => o.reads.contains(&root) && !o.barriers.is_empty(),
                _ => false,
            };
        });
        written && !moved
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
