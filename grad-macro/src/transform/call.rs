//! Calls of other differentiable functions: their forward half remembers, their backward half adds to our cotangents.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::Expr;

use super::apart::lent_apart;
use super::{Reverse, Sweep};
use crate::ir::{
    Again, ArgKind, Call, CallForm, Generated, Kind, Mutability, Place, Projection, Rhs, Sign, Stmt, StmtKind, Value,
    VarId, VarKind, Wants,
};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn call(&mut self, var: VarId, call: &Call, stmt: &Stmt) -> Sweep {
        let span = stmt.span;
        let live = self.is_live(var) || call.args.iter().any(|a| self.is_written(&a.kind));
        if !live {
            let mut sweep = Sweep::unchanged(stmt);
            if self.is_active_call(call) && !matches!(call.form, CallForm::Operator(_)) {
                let mut path = call.path.clone();
                if let Some(last) = path.path.segments.last_mut() {
                    last.arguments = syn::PathArguments::None;
                }
                sweep.forward.insert(0, Stmt::new(StmtKind::Generated(Generated::Companion { path }), span));
            }
            return sweep;
        }
        let mut backward = Vec::new();
        let seed = match self.cotangents.remove(&var) {
            Some(cotangent) => cotangent,
            // Nothing arrived at the value, but something may at what the call wrote.
            None => {
                let zero = self.zero_of(&Place::var(var), false, span);
                self.temporary("no_seed", span, Rhs::Generated(zero), &mut backward)
            }
        };
        let mut slots: Vec<Option<Place>> = Vec::new();
        let mut kinds = Vec::new();
        let mut again = Vec::new();
        let mut apart = Vec::new();
        for arg in &call.args {
            let mut slot = self.slot(&arg.kind, arg.span, &mut backward);
            let wants = match &slot {
                None => Wants::No,
                Some(place) if self.is_buffer(place.root) => Wants::As(place.root),
                Some(_) => Wants::Yes,
            };
            // Two arguments may share what one cotangent lies in: the second gets one of its own.
            if let Some(place) = &slot
                && slots.iter().flatten().any(|other| overlap(other, place) || self.share_a_slot(other, place))
                && let Some(own) = self.cotangent_apart(&arg.kind, arg.span, &mut backward)
            {
                apart.push((place.clone(), own));
                slot = Some(Place::var(own));
            }
            let (kind, passed) = match (&call.form, &arg.kind) {
                // A gate is found by how its operands are passed.
                (CallForm::Operator(_), ArgKind::Value(_)) => (Kind::Owned(wants), Again::Nothing),
                _ => self.kind(&arg.kind, wants, var, arg.span),
            };
            kinds.push(kind);
            again.push(passed);
            slots.push(slot);
        }
        let sweep = self.helper(format!("{}_sweep", function_name(call)), Ty::Inactive, VarKind::Value);
        let seed = Value::Var(seed);
        self.lend_apart(&mut slots, span, &mut backward);
        backward.push(Stmt::new(StmtKind::Generated(Generated::Sweep { sweep, again, seed, slots }), span));
        for (into, own) in apart {
            let from = Value::Var(own);
            let kind = match self.function.var(own).ty {
                Ty::Float(_) => StmtKind::Update { place: into, sign: Sign::Plus, value: from },
                Ty::Slice(_) => StmtKind::Generated(Generated::AccumulateSlice { into, from: Place::var(own) }),
                Ty::Vec(_) if self.function.var(into.root).reference.is_some() && into.path.is_empty() => {
                    StmtKind::Generated(Generated::AccumulateSlice { into, from: Place::var(own) })
                }
                _ => StmtKind::Generated(Generated::Accumulate { into, from }),
            };
            backward.push(Stmt::new(kind, span));
        }
        let record = Generated::Record { call: call.clone(), kinds, value: var, sweep };
        Sweep { forward: vec![Stmt::new(StmtKind::Generated(record), span)], backward }
    }

    /// Slots in two halves of one cotangent.
    fn lend_apart(&mut self, slots: &mut [Option<Place>], span: Span, out: &mut Vec<Stmt>) {
        for j in 1..slots.len() {
            for i in 0..j {
                if let (Some(a), Some(b)) = (&slots[i], &slots[j])
                    && let Some([a, b]) = lent_apart(&mut self.function, self.scope, a, b, span, out)
                {
                    (slots[i], slots[j]) = (Some(a), Some(b));
                }
            }
        }
    }

    /// An active value goes in, though nobody wants its derivative.
    fn is_active_call(&self, call: &Call) -> bool {
        call.args.iter().any(|a| match &a.kind {
            ArgKind::Value(v) | ArgKind::RefValue(v) => self.facts.is_active_value(&self.function, v),
            ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => {
                self.facts.is_active(&self.function, place.root)
            }
        })
    }

    fn is_written(&self, arg: &ArgKind) -> bool {
        matches!(arg, ArgKind::Ref(place, Mutability::Mut) | ArgKind::Handed(place) if self.is_live(place.root))
    }

    /// A parameter's cotangent that our own caller may not want.
    fn is_buffer(&self, cotangent: VarId) -> bool {
        self.function.var(cotangent).reference == Some(Mutability::Mut)
            && self.function.params.iter().any(|p| {
                self.cotangents.get(p) == Some(&cotangent) && self.function.var(*p).reference != Some(Mutability::Mut)
            })
    }

    /// A slot is lent as a whole, whatever part of it is meant.
    fn share_a_slot(&self, a: &Place, b: &Place) -> bool {
        a.root == b.root && self.is_buffer(a.root)
    }

    /// Where the callee adds an argument's cotangent.
    fn slot(&mut self, arg: &ArgKind, span: Span, out: &mut Vec<Stmt>) -> Option<Place> {
        let (place, consumed) = match arg {
            ArgKind::Value(Value::Var(v)) => (Place::var(*v), true),
            ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => {
                (self.function.resolve(place), false)
            }
            _ => return None,
        };
        if !self.is_live(place.root) {
            return None;
        }
        let root = self.declare_with(place.root, consumed, span, out);
        Some(place.of_tangent(root))
    }

    /// A cotangent of an argument's own, zero so far.
    fn cotangent_apart(&mut self, arg: &ArgKind, span: Span, out: &mut Vec<Stmt>) -> Option<VarId> {
        let place = match arg {
            ArgKind::Ref(place, Mutability::Shared) | ArgKind::Receiver(place) => self.function.resolve(place),
            ArgKind::Value(Value::Var(v)) => Place::var(*v),
            _ => return None,
        };
        let ty = self.place_ty(&place);
        let zero = self.zero_of(&place, false, span);
        let own = self.temporary("d_again", span, Rhs::Generated(zero), out);
        self.function.vars[own.0].ty = ty;
        Some(own)
    }

    /// How the callee is told of an argument, and what it reads again: references, whose content must still be what it was.
    fn kind(&mut self, arg: &ArgKind, wants: Wants, result: VarId, span: Span) -> (Kind, Again) {
        match arg {
            ArgKind::Ref(_, Mutability::Mut) => (Kind::InOut, Again::Nothing),
            ArgKind::Ref(place, Mutability::Shared) => {
                let position = self.lasting.position(result);
                let again =
                    if self.lasting.is_lasting(&self.function, place.root, (position, self.scope), &BTreeSet::new()) {
                        Again::Ref(self.function.resolve(place))
                    } else {
                        Again::Saved(self.keep("saved", place, Generated::Save(place.clone()), span))
                    };
                (Kind::Shared(wants), again)
            }
            ArgKind::Handed(place) => {
                if matches!(wants, Wants::No) {
                    return (Kind::Inferred, Again::Nothing);
                }
                let kind = self.keep("kind_of", place, Generated::Kind { wants, of: place.clone() }, span);
                let kept = self.keep("kept", place, Generated::Keep { kind, place: place.clone() }, span);
                (Kind::Handed(kind), Again::Kept(kept))
            }
            ArgKind::Receiver(place) => {
                let kind = self.keep("kind_of", place, Generated::Kind { wants, of: place.clone() }, span);
                let position = self.lasting.position(result);
                let again =
                    if self.lasting.is_lasting(&self.function, place.root, (position, self.scope), &BTreeSet::new()) {
                        Again::OfKind { kind, place: self.function.resolve(place) }
                    } else {
                        Again::Kept(self.keep("kept", place, Generated::Keep { kind, place: place.clone() }, span))
                    };
                (Kind::Handed(kind), again)
            }
            ArgKind::RefValue(value) => (Kind::Shared(wants), Again::Value(value.clone())),
            ArgKind::Value(value @ Value::Const(tokens)) => match syn::parse2::<Expr>(tokens.clone()) {
                Ok(Expr::Path(_)) if !crate::lower::is_unit_variant(tokens) => {
                    (Kind::Inferred, Again::Value(value.clone()))
                }
                _ => (Kind::Owned(wants), Again::Nothing),
            },
            ArgKind::Value(Value::Var(v)) => {
                let var = self.function.var(*v);
                if !matches!(var.ty, Ty::Unknown(_)) || self.facts.is_active(&self.function, *v) {
                    (Kind::Owned(wants), Again::Nothing)
                } else {
                    // Moved into the call, it is gone afterwards.
                    let place = Place::var(*v);
                    let again = self.keep("again", &place, Generated::PassedAgain(place.clone()), span);
                    (Kind::Inferred, Again::Value(Value::Var(again)))
                }
            }
            ArgKind::Value(_) => (Kind::Owned(wants), Again::Nothing),
        }
    }

    /// Something kept before the call.
    fn keep(&mut self, what: &str, place: &Place, generated: Generated, span: Span) -> VarId {
        let name = format!("{what}_{}", self.function.var(place.root).text());
        let kept = self.helper(name, Ty::Inactive, VarKind::Value);
        // A kind is a value of no size, and a reference is copied: both are kept by value wherever they are kept.
        if matches!(generated, Generated::Kind { .. } | Generated::PassedAgain(_)) {
            self.function.vars[kept.0].ty = Ty::Discrete;
        }
        self.before.push(Stmt::new(StmtKind::Let { var: kept, rhs: Rhs::Generated(generated) }, span));
        kept
    }
}

/// Whether two places may share storage: they do unless they part at different fields.
fn overlap(a: &Place, b: &Place) -> bool {
    if a.root != b.root {
        return false;
    }
    for (a, b) in a.path.iter().zip(&b.path) {
        match (a, b) {
            (Projection::Field(a), Projection::Field(b)) if a.to_string() != b.to_string() => return false,
            (Projection::Field(_), Projection::Field(_)) => {}
            _ => return true,
        }
    }
    true
}

fn function_name(call: &Call) -> String {
    call.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default().trim_start_matches("r#").to_owned()
}
