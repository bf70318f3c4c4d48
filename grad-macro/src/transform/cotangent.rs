//! Cotangents: how one comes to be, and how what arrives is added to it. Where a wire branches the cotangents add up.

use std::collections::BTreeSet;

use proc_macro2::Span;

use super::Reverse;
use crate::analyse::{differentiable_vars, pattern_vars};
use crate::ir::{ArgKind, Block, Generated, Mutation, Place, Rhs, Sign, Stmt, StmtKind, Value, Var, VarId, VarKind};
use crate::rule::negated;
use crate::types::Ty;
use crate::visit;

impl Reverse<'_> {
    pub(super) fn new_cotangent(&mut self, of: VarId) -> VarId {
        let var = self.function.var(of);
        let cotangent = Var::proposed(format!("d_{}", var.text()), var.ty.clone(), VarKind::Cotangent(of), var.scope);
        self.function.add(cotangent)
    }

    pub(super) fn is_live(&self, var: VarId) -> bool {
        self.facts.is_live(&self.function, var)
    }

    /// Makes sure that the root's cotangent exists, zero if nothing arrived yet.
    pub(super) fn declare(&mut self, root: VarId, span: Span, out: &mut Vec<Stmt>) -> VarId {
        // Of a value that is moved away, perhaps by this very statement, the shape is taken before it.
        self.declare_with(root, self.lasting.is_moved(root), span, out)
    }

    /// `consumed`: the statement at hand moves the value away, so its shape is taken before it.
    pub(super) fn declare_with(&mut self, root: VarId, consumed: bool, span: Span, out: &mut Vec<Stmt>) -> VarId {
        if let Some(cotangent) = self.cotangents.get(&root) {
            return *cotangent;
        }
        let zero = self.zero_of(&Place::var(root), consumed, span);
        let cotangent = self.new_cotangent(root);
        out.push(Stmt::new(StmtKind::Let { var: cotangent, rhs: Rhs::Generated(zero) }, span));
        self.cotangents.insert(root, cotangent);
        cotangent
    }

    /// A zero cotangent of what lies in a place, whose shape the forward half keeps where the type does not tell it.
    pub(super) fn zero_of(&mut self, place: &Place, consumed: bool, span: Span) -> Generated {
        let ty = self.place_ty(place);
        if ty.is_fixed() {
            return Generated::Zero { ty, shape: None };
        }
        let shape = self.shape_of(place, consumed, span);
        Generated::Zero { ty, shape: Some(Value::Var(shape)) }
    }

    pub(super) fn shape_of(&mut self, place: &Place, before: bool, span: Span) -> VarId {
        let name = format!("{}_shape", self.function.var(place.root).text());
        // The statement at hand stands in the scope of the block that is being swept.
        let shape = self.helper(name, Ty::Inactive, VarKind::Value);
        let rhs = Rhs::Generated(Generated::Shape(place.clone()));
        let stmt = Stmt::new(StmtKind::Let { var: shape, rhs }, span);
        if before {
            self.before.push(stmt);
        } else {
            self.after.push(stmt);
        }
        shape
    }

    pub(super) fn place_ty(&self, place: &Place) -> Ty {
        self.function.place_ty(place)
    }

    /// A variable of ours in the scope of the block at hand.
    pub(super) fn helper(&mut self, name: String, ty: Ty, kind: VarKind) -> VarId {
        self.function.add(Var::proposed(name, ty, kind, self.scope))
    }

    /// `d_x += value`, or the first of them.
    pub(super) fn contribute(&mut self, to: &Value, sign: Sign, value: Value, span: Span, out: &mut Vec<Stmt>) {
        let Value::Var(var) = to else { return };
        if !self.is_live(*var) {
            return;
        }
        match self.cotangents.get(var) {
            Some(cotangent) => {
                let place = Place::var(*cotangent);
                out.push(Stmt::new(StmtKind::Update { place, sign, value }, span));
            }
            None => {
                let cotangent = self.new_cotangent(*var);
                let rhs = Rhs::Value(negated(sign, value));
                out.push(Stmt::new(StmtKind::Let { var: cotangent, rhs }, span));
                self.cotangents.insert(*var, cotangent);
            }
        }
    }

    /// All of a cotangent to one variable, whose value was copied or moved.
    pub(super) fn pass_on(&mut self, to: &Value, cotangent: VarId, out: &mut Vec<Stmt>) {
        self.pass(to, cotangent, false, out);
    }

    fn pass(&mut self, to: &Value, cotangent: VarId, cloned: bool, out: &mut Vec<Stmt>) {
        let Value::Var(var) = to else { return };
        if !self.is_live(*var) {
            return;
        }
        let span = Span::call_site();
        let from = Value::Var(cotangent);
        match self.cotangents.get(var) {
            None => self.contribute(to, Sign::Plus, from, span, out),
            Some(_) if self.function.var(*var).ty.is_float() => self.contribute(to, Sign::Plus, from, span, out),
            Some(into) => {
                let into = Place::var(*into);
                // A container that is moved away had no other use after this one.
                let ty = &self.function.var(*var).ty;
                let moved = !cloned && !ty.may_be_copy() && !matches!(ty, Ty::Slice(_));
                if moved && self.function.var(into.root).reference.is_none() {
                    out.push(Stmt::new(StmtKind::Write { place: into, value: from }, span));
                    return;
                }
                // A buffer is a slice, whatever the parameter is.
                let sliced = match self.function.var(*var).ty {
                    Ty::Slice(_) => true,
                    Ty::Vec(_) => self.function.var(into.root).reference.is_some() && !self.is_inout(*var),
                    // Of `array.to_vec()`.
                    Ty::Array(..) => matches!(self.function.var(cotangent).ty, Ty::Vec(_)),
                    _ => false,
                };
                if sliced {
                    let kind = Generated::AccumulateSlice { into, from: Place::var(cotangent) };
                    out.push(Stmt::new(StmtKind::Generated(kind), span));
                    return;
                }
                out.push(Stmt::new(StmtKind::Generated(Generated::Accumulate { into, from }), span));
            }
        }
    }

    fn is_inout(&self, var: VarId) -> bool {
        self.function.var(var).reference == Some(crate::ir::Mutability::Mut)
    }

    /// All of a cotangent to what a value was read from.
    pub(super) fn pass_to_place(
        &mut self,
        place: &Place,
        cotangent: VarId,
        cloned: bool,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let place = self.function.resolve(place);
        if !self.is_live(place.root) {
            return;
        }
        if place.path.is_empty() {
            return self.pass(&Value::Var(place.root), cotangent, cloned, out);
        }
        let root = self.declare(place.root, span, out);
        let ty = self.place_ty(&place);
        let into = place.of_tangent(root);
        let from = Value::Var(cotangent);
        let kind = match ty {
            Ty::Float(_) => StmtKind::Update { place: into, sign: Sign::Plus, value: from },
            Ty::Slice(_) => StmtKind::Generated(Generated::AccumulateSlice { into, from: Place::var(cotangent) }),
            // Of `array.to_vec()`.
            Ty::Array(..) if matches!(self.function.var(cotangent).ty, Ty::Vec(_)) => {
                StmtKind::Generated(Generated::AccumulateSlice { into, from: Place::var(cotangent) })
            }
            _ => StmtKind::Generated(Generated::Accumulate { into, from }),
        };
        out.push(Stmt::new(kind, span));
    }

    /// The cotangent of a place.
    pub(super) fn cotangent_place(&mut self, place: &Place) -> Option<Place> {
        let place = self.function.resolve(place);
        let root = *self.cotangents.get(&place.root)?;
        Some(place.of_tangent(root))
    }

    /// The live variables from outside that a nested block's backward half will add to or read.
    pub(super) fn live_outside(&self, blocks: &[&Block]) -> BTreeSet<VarId> {
        let mut found = BTreeSet::new();
        for block in blocks {
            let mut mention = |v: VarId| {
                let root = self.function.root(v);
                let outside = block.scope.is_none_or(|s| !self.function.is_within(self.function.var(root).scope, s));
                if outside && self.is_live(root) {
                    found.insert(root);
                }
            };
            if let Some(result) = &block.result {
                differentiable_vars(result, &mut mention);
            }
            visit::statements(block, &mut |stmt| {
                for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                    flowing_vars(stmt, &mut mention);
                }
            });
        }
        found
    }
}

/// The variables through which a statement passes derivatives on.
fn flowing_vars(stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
    match &stmt.kind {
        StmtKind::Let { rhs, .. } => match rhs {
            Rhs::Value(value) => differentiable_vars(value, each),
            Rhs::Clone { place, .. } | Rhs::Take(place) => each(place.root),
            Rhs::Taken(change) => each(change.place.root),
            Rhs::Aggregate { kind, parts } => {
                parts.iter().for_each(|p| differentiable_vars(p, each));
                kind.base().into_iter().for_each(|b| each(b.root));
            }
            Rhs::Call(call) => {
                for arg in &call.args {
                    match &arg.kind {
                        ArgKind::Value(v) | ArgKind::RefValue(v) => differentiable_vars(v, each),
                        ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => each(place.root),
                    }
                }
            }
            Rhs::Generated(_) => {}
        },
        StmtKind::Unpack { pattern, from } => {
            each(*from);
            pattern_vars(pattern, each);
        }
        StmtKind::Write { place, value } | StmtKind::Update { place, value, .. } => {
            each(place.root);
            differentiable_vars(value, each);
        }
        StmtKind::Mutate(m) => match m {
            Mutation::Push { place, value } | Mutation::Fill { place, value } => {
                each(place.root);
                differentiable_vars(value, each);
            }
            Mutation::CopyFrom { place, from, .. } => {
                each(place.root);
                each(from.root);
            }
            Mutation::SwapElements { place, .. } => each(place.root),
            Mutation::Swap { a, b, .. } => {
                each(a.root);
                each(b.root);
            }
            Mutation::Change(change) => {
                change.written(&mut |p| each(p.root));
                change.copied().into_iter().for_each(|p| each(p.root));
                change.element().into_iter().for_each(|v| differentiable_vars(v, each));
            }
        },
        StmtKind::If { then, otherwise, .. } => {
            for result in [then, otherwise].iter().filter_map(|b| b.result.as_ref()) {
                differentiable_vars(result, each);
            }
        }
        _ => {}
    }
}
