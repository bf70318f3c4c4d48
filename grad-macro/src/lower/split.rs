//! References to several parts of one place: `let (a, b) = x.split_at_mut(k)`, `let [a, b] = &mut pair`.

use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, Type};

use super::Lower;
use crate::ir::{Mutability, Pattern, Place, Projection, Split, StmtKind, Value, VarKind};
use crate::types::Ty;

/// A slice split in two.
pub(super) struct Halves<'e> {
    of: &'e Expr,
    split: HalvesAt<'e>,
    mutability: Mutability,
}

#[derive(Clone, Copy)]
enum HalvesAt<'e> {
    Position(&'e Expr),
    First,
    Last,
}

impl<'e> Halves<'e> {
    /// `x.split_at(k)`
    pub(super) fn of(m: &'e ExprMethodCall) -> Option<Self> {
        let (split, mutability) = match (m.method.to_string().as_str(), m.args.len()) {
            ("split_at", 1) => (HalvesAt::Position(&m.args[0]), Mutability::Shared),
            ("split_at_mut", 1) => (HalvesAt::Position(&m.args[0]), Mutability::Mut),
            _ => return None,
        };
        Some(Self { of: &m.receiver, split, mutability })
    }

    /// `x.split_first()`, which there may not be.
    pub(super) fn of_optional(m: &'e ExprMethodCall) -> Option<Self> {
        let (split, mutability) = match (m.method.to_string().as_str(), m.args.len()) {
            ("split_first", 0) => (HalvesAt::First, Mutability::Shared),
            ("split_first_mut", 0) => (HalvesAt::First, Mutability::Mut),
            ("split_last", 0) => (HalvesAt::Last, Mutability::Shared),
            ("split_last_mut", 0) => (HalvesAt::Last, Mutability::Mut),
            _ => return None,
        };
        Some(Self { of: &m.receiver, split, mutability })
    }
}

/// A position written as a number.
fn literal(n: usize) -> Value {
    let n = proc_macro2::Literal::usize_unsuffixed(n);
    Value::Const(quote!(#n))
}

impl Lower<'_> {
    /// `let pat = e`, if `e` gives references to parts. True if all is bound.
    pub(super) fn split(&mut self, pat: &Pat, ty: Option<&Type>, e: &Expr) -> bool {
        let (Pat::Tuple(_) | Pat::Slice(_)) = pat else { return false };
        let halves = match e {
            Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "unwrap" | "expect") => match &*m.receiver {
                Expr::MethodCall(inner) => Halves::of_optional(inner),
                _ => None,
            },
            Expr::MethodCall(m) => Halves::of(m),
            _ => None,
        };
        if let Some(halves) = halves {
            return self.halve(pat, &halves, e.span());
        }
        if ty.is_some() || !self.is_reference(e) || !Self::is_simple(pat) {
            return false;
        }
        let Some((place, mutability)) = self.reference(e) else { return false };
        let resolved = self.function.resolve(&place);
        let one_by_one = match pat {
            Pat::Tuple(_) => resolved.path.iter().all(|p| matches!(p, Projection::Field(_))),
            _ => false,
        };
        if mutability == Mutability::Shared || one_by_one {
            self.alias_element(pat, place, mutability);
        } else {
            let pattern = self.parts_of(pat, &place);
            self.push(StmtKind::Split { pattern, of: place, split: Split::Whole, shared: false }, pat.span());
        }
        true
    }

    /// Binds both halves. False where the pattern is not one of two names, or nothing of ours is split.
    pub(super) fn halve(&mut self, pat: &Pat, halves: &Halves<'_>, span: Span) -> bool {
        let Pat::Tuple(t) = pat else { return false };
        let is_name = |p: &Pat| match p {
            Pat::Ident(p) => p.by_ref.is_none() && p.subpat.is_none() && p.mutability.is_none(),
            Pat::Reference(r) => matches!(&*r.pat, Pat::Ident(_)),
            Pat::Wild(_) => true,
            _ => false,
        };
        if t.elems.len() != 2 || !t.elems.iter().all(is_name) || !self.is_divisible(halves.of) {
            return false;
        }
        let Some(place) = self.place(halves.of) else { return false };
        let ([low, high], split) = self.places_of(&place, halves, span);
        let by_value = t.elems.iter().any(|p| matches!(p, Pat::Reference(_)));
        if halves.mutability == Mutability::Shared || by_value {
            for (pat, at) in t.elems.iter().zip([low, high]) {
                self.part(pat, at, Some(halves.mutability));
            }
            return true;
        }
        let parts = t.elems.iter().zip([low, high]).map(|(pat, at)| self.pattern_of(pat, at)).collect();
        self.push(StmtKind::Split { pattern: Pattern::Tuple(parts), of: place, split, shared: false }, span);
        true
    }

    fn is_divisible(&self, e: &Expr) -> bool {
        let ty = self.type_of(e);
        self.is_place(e) && !ty.holds_no_float() && !matches!(ty, Ty::Float(_) | Ty::Tuple(_))
    }

    fn places_of(&mut self, of: &Place, halves: &Halves<'_>, span: Span) -> ([Place; 2], Split) {
        let range = |lo, hi| of.then(Projection::Range { lo, hi, inclusive: false });
        match halves.split {
            HalvesAt::Position(at) => {
                let at = self.atom(at);
                let places = [range(None, Some(at.clone())), range(Some(at.clone()), None)];
                (places, Split::At(at))
            }
            HalvesAt::First => {
                let first = of.then(Projection::Index(literal(0)));
                ([first, range(Some(literal(1)), None)], Split::First)
            }
            HalvesAt::Last => {
                let at = self.last_of(of, span);
                ([of.then(Projection::Index(at.clone())), range(None, Some(at))], Split::Last)
            }
        }
    }

    /// The position of the last element.
    pub(super) fn last_of(&mut self, of: &Place, span: Span) -> Value {
        let len = self.len_of(of, span);
        self.gate("sub", vec![len, Value::Const(quote!(1))], Ty::Discrete, span)
    }

    /// Names for the parts of a place.
    fn parts_of(&mut self, pat: &Pat, at: &Place) -> Pattern {
        match pat {
            Pat::Tuple(t) => {
                let parts = t.elems.iter().enumerate().map(|(i, pat)| {
                    let i = syn::Index::from(i);
                    self.pattern_of(pat, at.then(Projection::Field(quote!(#i))))
                });
                Pattern::Tuple(parts.collect())
            }
            Pat::Slice(s) => {
                let parts = s.elems.iter().enumerate();
                let parts = parts.map(|(i, pat)| self.pattern_of(pat, at.then(Projection::Index(literal(i)))));
                Pattern::Array(parts.collect())
            }
            _ => Pattern::Wild,
        }
    }

    fn pattern_of(&mut self, pat: &Pat, at: Place) -> Pattern {
        match pat {
            Pat::Ident(p) => {
                let ty = self.place_ty(&at);
                let var = self.user_var(&p.ident, ty, VarKind::Alias(at), false);
                self.function.vars[var.0].reference = Some(Mutability::Mut);
                Pattern::Var(var)
            }
            Pat::Paren(p) => self.pattern_of(&p.pat, at),
            pat => self.parts_of(pat, &at),
        }
    }
}
