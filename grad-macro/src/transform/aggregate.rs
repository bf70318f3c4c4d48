//! Tuples, arrays and vectors put together and taken apart: each part has its part of the cotangent.

use proc_macro2::{Literal, Span};
use quote::quote;

use super::{Reverse, Sweep};
use crate::ir::{Aggregate, Generated, Pattern, Place, Projection, Rhs, Sign, Stmt, StmtKind, Value, VarId};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn aggregate(
        &mut self,
        kind: &Aggregate,
        parts: &[Value],
        cotangent: VarId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let whole = Place::var(cotangent);
        match kind {
            Aggregate::Tuple | Aggregate::Array | Aggregate::Vec => {
                for (i, part) in parts.iter().enumerate() {
                    let i = Literal::usize_unsuffixed(i);
                    let projection = match kind {
                        Aggregate::Tuple => Projection::Field(quote!(#i)),
                        _ => Projection::Index(Value::Const(quote!(#i))),
                    };
                    self.part(part, whole.then(projection), span, out);
                }
            }
            Aggregate::Struct(literal) => {
                for (member, part) in literal.members.iter().zip(parts) {
                    self.part(part, whole.then(Projection::Field(quote!(#member))), span, out);
                }
                if let Some(base) = &literal.base {
                    self.rest_to_base(literal, base, cotangent, span, out);
                }
            }
            Aggregate::Boxed => self.part(&parts[0], whole.then(Projection::Deref), span, out),
            Aggregate::Variant(literal) => {
                for (i, part) in parts.iter().enumerate() {
                    self.part(part, Place::var(cotangent).then(literal.payload(i)).of_tangent(cotangent), span, out);
                }
            }
            Aggregate::ArrayRepeat(_) | Aggregate::VecRepeat => self.sum_to(&parts[0], whole, span, out),
        }
    }

    /// What is left of a struct's cotangent when the given fields are zero goes to what the others were taken from.
    fn rest_to_base(
        &mut self,
        literal: &crate::ir::StructLiteral,
        base: &Place,
        cotangent: VarId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        if !self.is_live(self.function.root(base.root)) {
            return;
        }
        for member in &literal.members {
            let place = Place::var(cotangent).then(Projection::Field(quote!(#member)));
            out.push(Stmt::new(StmtKind::Generated(Generated::Clean { place }), span));
        }
        self.pass_to_place(base, cotangent, false, span, out);
    }

    /// One part of a cotangent to the value that was put there.
    fn part(&mut self, to: &Value, from: Place, span: Span, out: &mut Vec<Stmt>) {
        let Value::Var(var) = to else { return };
        if !self.is_live(*var) {
            return;
        }
        if self.function.var(*var).ty.is_float() {
            return self.contribute(to, Sign::Plus, Value::Read(from), span, out);
        }
        let part = self.new_cotangent(*var);
        out.push(Stmt::new(StmtKind::Let { var: part, rhs: Rhs::Generated(Generated::CloneOf(from)) }, span));
        self.pass_on(to, part, out);
    }

    /// The sum of a container's cotangents to the value that was repeated.
    pub(super) fn sum_to(&mut self, to: &Value, of: Place, span: Span, out: &mut Vec<Stmt>) {
        let Value::Var(var) = to else { return };
        if !self.is_live(*var) {
            return;
        }
        let ty = self.function.var(*var).ty.clone();
        let shape = (!ty.is_fixed()).then(|| Value::Var(self.shape_of(&Place::var(*var), true, span)));
        let sum = self.new_cotangent(*var);
        out.push(Stmt::new(StmtKind::Let { var: sum, rhs: Rhs::Generated(Generated::Sum { of, ty, shape }) }, span));
        self.pass_on(to, sum, out);
    }

    pub(super) fn unpack(&mut self, pattern: &Pattern, from: VarId, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        if !self.is_live(from) || !self.any_arrived(pattern) {
            return sweep;
        }
        let out = &mut sweep.backward;
        let whole = self.together(pattern, &Place::var(from), stmt.span, out);
        self.pass_on(&Value::Var(from), whole, out);
        sweep
    }

    fn any_arrived(&self, pattern: &Pattern) -> bool {
        match pattern {
            Pattern::Var(v) => self.cotangents.contains_key(v),
            Pattern::Wild => false,
            Pattern::Tuple(parts) | Pattern::Array(parts) => parts.iter().any(|p| self.any_arrived(p)),
        }
    }

    /// The cotangents of a pattern's parts as the cotangent of the whole; zero where nothing arrived.
    fn together(&mut self, pattern: &Pattern, place: &Place, span: Span, out: &mut Vec<Stmt>) -> VarId {
        match pattern {
            Pattern::Var(v) => match self.cotangents.remove(v) {
                Some(cotangent) => cotangent,
                None => self.zero_part(place, span, out),
            },
            Pattern::Wild => self.zero_part(place, span, out),
            Pattern::Tuple(parts) => {
                let parts = parts.iter().enumerate().map(|(i, p)| {
                    let i = Literal::usize_unsuffixed(i);
                    Value::Var(self.together(p, &place.then(Projection::Field(quote!(#i))), span, out))
                });
                let rhs = Rhs::Aggregate { kind: Aggregate::Tuple, parts: parts.collect() };
                self.temporary("d_parts", span, rhs, out)
            }
            Pattern::Array(parts) => {
                let parts = parts.iter().enumerate().map(|(i, p)| {
                    let i = Literal::usize_unsuffixed(i);
                    Value::Var(self.together(p, &place.then(Projection::Index(Value::Const(quote!(#i)))), span, out))
                });
                let rhs = Rhs::Aggregate { kind: Aggregate::Array, parts: parts.collect() };
                self.temporary("d_parts", span, rhs, out)
            }
        }
    }

    fn zero_part(&mut self, place: &Place, span: Span, out: &mut Vec<Stmt>) -> VarId {
        let zero = match self.place_ty(place) {
            Ty::Unknown(_) => {
                let shape = self.shape_of(place, true, span);
                Generated::Zero { ty: Ty::UNKNOWN, shape: Some(Value::Var(shape)) }
            }
            _ => self.zero_of(place, true, span),
        };
        self.temporary("zero", span, Rhs::Generated(zero), out)
    }
}
