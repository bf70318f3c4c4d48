//! The tangent of what a statement binds.

use grad_runtime::gates::Row;
use proc_macro2::Span;
use quote::quote;

use super::{Directions, Tangent};
use crate::ir::{
    Aggregate, Generated, Place, Projection, Rhs, Sign, Stmt, StmtKind, StructLiteral, Value, VarId, VariantLiteral,
};
use crate::rule::{self, negated};
use crate::types::Ty;

/// Where the tangent of a value is computed, beside the value itself.
pub(super) enum Tangents {
    Before(Rhs),
    After,
}

impl Tangent<'_> {
    pub(super) fn rhs(&mut self, rhs: &Rhs, span: Span, out: &mut Vec<Stmt>) -> Tangents {
        match rhs {
            Rhs::Value(Value::Gate { args, .. }) => {
                self.require_floats(args, span, out);
                Tangents::After
            }
            Rhs::Value(Value::Read(place)) => match self.tangent_place(place) {
                Some(tangent) if self.is_field(place) => {
                    let of = place.clone();
                    Tangents::Before(Rhs::Generated(Generated::TangentAt { of, tangent }))
                }
                Some(tangent) => Tangents::Before(Rhs::Value(Value::Read(tangent))),
                None => Tangents::After,
            },
            Rhs::Value(Value::Cast { value, to }) if self.facts.is_live_value(&self.function, value) => {
                let tangent = self.tangent_of(value, span, out);
                let known = matches!(&**value, Value::Var(v) if self.function.var(*v).ty.is_float());
                let value = Box::new(tangent);
                Tangents::Before(Rhs::Value(if self.directions == Directions::Many {
                    Value::Method { receiver: value, name: format!("to_{to}"), args: Vec::new() }
                } else if known {
                    Value::Cast { value, to: to.clone() }
                } else {
                    Value::CastTangent { value, like: Box::new(Value::Const(quote!(0.0 as #to))) }
                }))
            }
            Rhs::Value(value @ Value::Var(v)) if self.is_live(*v) => {
                Tangents::Before(Rhs::Value(self.tangent_of(value, span, out)))
            }
            Rhs::Clone { place, method } => match self.tangent_place(place) {
                Some(place) => {
                    // The tangent of a `&Vec` is a slice.
                    let sliced = place.path.is_empty()
                        && self.function.var(place.root).reference.is_some()
                        && matches!(self.function.var(place.root).ty, Ty::Vec(_));
                    let method = if sliced { quote!(.to_vec()) } else { method.clone() };
                    Tangents::Before(Rhs::Clone { place, method })
                }
                None => Tangents::After,
            },
            Rhs::Take(place) => match self.tangent_place(place) {
                Some(place) => Tangents::Before(Rhs::Take(place)),
                None => Tangents::After,
            },
            Rhs::Taken(change) => match self.change(change, span, out) {
                Some(change) => Tangents::Before(Rhs::Taken(Box::new(change))),
                None => Tangents::After,
            },
            Rhs::Aggregate { kind: Aggregate::Variant(literal), parts } if is_some(literal) => {
                let parts = parts.iter().map(|p| self.tangent_of(p, span, out)).collect();
                Tangents::Before(Rhs::Aggregate { kind: Aggregate::Variant(literal.clone()), parts })
            }
            Rhs::Aggregate { kind: Aggregate::Struct(_) | Aggregate::Variant(_), .. } => Tangents::After,
            Rhs::Aggregate { kind, parts } => {
                let mut tangents: Vec<Value> =
                    kind.differentiable(parts).map(|p| self.tangent_of(p, span, out)).collect();
                tangents.extend(parts[tangents.len()..].iter().cloned());
                Tangents::Before(Rhs::Aggregate { kind: kind.clone(), parts: tangents })
            }
            _ => Tangents::After,
        }
    }

    /// The tangents that read the value itself, or only its shape.
    pub(super) fn after(&mut self, var: VarId, rhs: &Rhs, span: Span, out: &mut Vec<Stmt>) {
        if let Rhs::Value(Value::Gate { row, args }) = rhs {
            self.floats.insert(var);
            let mut sum: Option<Value> = None;
            for (i, arg) in args.iter().enumerate() {
                if !self.facts.is_live_value(&self.function, arg) {
                    continue;
                }
                let Some((sign, term)) = self.applied(row, i, args, var, span, out) else { continue };
                sum = Some(match (sum, sign) {
                    (None, sign) => negated(sign, term),
                    (Some(sum), Sign::Plus) => rule::gate("add", vec![sum, term]),
                    (Some(sum), Sign::Minus) => rule::gate("sub", vec![sum, term]),
                });
            }
            let value = sum.unwrap_or_else(|| self.zero(&self.function.var(var).ty.clone(), span, out));
            let tangent = self.new_tangent(var);
            out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: Rhs::Value(value) }, span));
            return;
        }
        if let Rhs::Aggregate { kind: Aggregate::Struct(literal), parts } = rhs {
            self.of_struct(var, literal, parts, span, out);
            return;
        }
        if let Rhs::Aggregate { kind: Aggregate::Variant(literal), parts } = rhs {
            self.of_variant(var, literal, parts, span, out);
            return;
        }
        // A variable that starts inactive and varies later.
        let ty = self.function.var(var).ty.clone();
        let zero = match ty {
            Ty::Float(_) => Rhs::Value(self.zero(&ty, span, out)),
            ty => Rhs::Value(Value::Var(self.zero_like(&Place::var(var), &ty, span, out))),
        };
        let tangent = self.new_tangent(var);
        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: zero }, span));
    }

    /// A gate is one of floats. What nothing tells the type of was taken for one.
    pub(super) fn require_floats(&mut self, args: &[Value], span: Span, out: &mut Vec<Stmt>) {
        for arg in args {
            let Value::Var(v) = arg else { continue };
            let var = self.function.var(*v);
            let unknown = match &var.ty {
                Ty::Unknown(None) => true,
                Ty::Unknown(Some(ty)) => !self.function.generics.contains(&quote!(#ty).to_string()),
                _ => false,
            };
            if unknown && self.is_live(*v) && self.floats.insert(*v) {
                out.push(Stmt::new(StmtKind::Generated(Generated::TakenForFloat(*v)), span));
            }
        }
    }

    /// The tangent's variant is the value's: a zero of its shape has it.
    fn of_variant(&mut self, var: VarId, literal: &VariantLiteral, parts: &[Value], span: Span, out: &mut Vec<Stmt>) {
        let ty = self.function.var(var).ty.clone();
        let zero = self.zero_like(&Place::var(var), &ty, span, out);
        let tangent = self.new_tangent(var);
        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: Rhs::Value(Value::Var(zero)) }, span));
        for (i, part) in parts.iter().enumerate() {
            if self.facts.is_live_value(&self.function, part) {
                let place = Place::var(tangent).then(literal.payload(i)).of_tangent(tangent);
                let value = self.tangent_of(part, span, out);
                out.push(Stmt::new(StmtKind::Write { place, value }, span));
            }
        }
    }

    /// What the tangent of one operand contributes to that of a gate's value.
    fn applied(
        &mut self,
        row: &Row,
        operand: usize,
        args: &[Value],
        var: VarId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Option<(Sign, Value)> {
        let mut arriving = self.tangent_of(&args[operand], span, out);
        let result = Value::Var(var);
        if self.directions == Directions::Many {
            let ty = self.function.var(var).ty.clone();
            let zero = rule::is_conditional(row, operand).then(|| self.zero(&ty, span, out));
            return rule::applied_to_many(row, operand, args, &result, &arriving, zero);
        }
        if rule::repeats_arriving(row, operand) && !matches!(arriving, Value::Var(_)) {
            let named = self.helper("arriving", Ty::float());
            out.push(Stmt::new(StmtKind::Let { var: named, rhs: Rhs::Value(arriving) }, span));
            arriving = Value::Var(named);
        }
        rule::applied(row, operand, args, &result, &arriving)
    }

    /// A struct's tangent has a type that only its traits know: a zero, its fields set one by one.
    fn of_struct(&mut self, var: VarId, literal: &StructLiteral, parts: &[Value], span: Span, out: &mut Vec<Stmt>) {
        let base = literal.base.as_ref().and_then(|b| self.tangent_place(b));
        let start = match base {
            Some(place) => Rhs::Generated(Generated::CloneOf(place)),
            None => {
                let ty = self.function.var(var).ty.clone();
                Rhs::Value(Value::Var(self.zero_like(&Place::var(var), &ty, span, out)))
            }
        };
        let tangent = self.new_tangent(var);
        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: start }, span));
        for (member, part) in literal.members.iter().zip(parts) {
            let place = Place::var(tangent).then(Projection::Field(quote!(#member)));
            if self.facts.is_live_value(&self.function, part) {
                let value = self.tangent_of(part, span, out);
                out.push(Stmt::new(StmtKind::Write { place, value }, span));
            } else if literal.base.is_some() {
                out.push(Stmt::new(StmtKind::Generated(Generated::Clean { place }), span));
            }
        }
    }
}

/// Of an `Option` the tangent's type follows from that of the payload's.
fn is_some(literal: &VariantLiteral) -> bool {
    !literal.members.is_empty() && literal.path.segments.last().is_some_and(|s| s.ident == "Some")
}
