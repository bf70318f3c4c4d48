//! Where chains begin.

use syn::spanned::Spanned;
use syn::{Expr, RangeLimits};

use super::super::Lower;
use super::indexed::{At, Indexed};
use super::pipe::{Access, Cut, Source};
use super::walk::{Walk, literal, number};
use crate::ir::{Mutability, Opaque, OpaqueCode, Order, Place, Rhs, StmtKind, Value};
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn source<'s>(&mut self, source: &Source<'_>) -> Option<Indexed<'s>> {
        match source {
            Source::Bare(e) => self.bare(e),
            Source::Elements(e, access) => {
                let (place, by_value) = self.container(e)?;
                match access {
                    Access::Shared => Some(self.elements_of(place, Mutability::Shared, e)),
                    Access::Mut => Some(self.elements_of(place, Mutability::Mut, e)),
                    Access::Into => match by_value {
                        Some(mutability) => Some(self.elements_of(place, mutability, e)),
                        None => self.owned_elements(place, e.span()),
                    },
                }
            }
            Source::Range(r) => {
                let lo = match &r.start {
                    Some(lo) => self.atom(lo),
                    None => return None,
                };
                let hi = r.end.as_ref().map(|hi| self.atom(hi));
                let inclusive = matches!(r.limits, RangeLimits::Closed(_));
                Some(Indexed { walk: Walk { lo, hi, inclusive, order: Order::Up }, at: At::Position, cut: false })
            }
            Source::Parts(e, cut, access, size) => {
                let (of, _) = self.container(e)?;
                let span = size.span();
                let size = self.atom(size);
                let what = if *cut == Cut::Windows { "window" } else { "chunk" };
                self.require_size(&size, &format!("{what} size must be non-zero"), span)?;
                let len = self.len_of(&of, span);
                let count = match cut {
                    Cut::Windows => {
                        let less = self.minus(&size, &literal(1), span);
                        self.minus_at_most(&len, &less, span)
                    }
                    Cut::Chunks | Cut::FromEnd => self.integer("div_ceil", &len, &size, "chunks", span),
                    Cut::Exact => self.gate("div", vec![len.clone(), size.clone()], Ty::Discrete, span),
                };
                let mutability = if *access == Access::Mut { Mutability::Mut } else { Mutability::Shared };
                Some(Indexed::new(Some(count), At::Part { of, cut: *cut, mutability, size, len }))
            }
            Source::Repeat(e) => {
                let (value, ty) = self.constant(e)?;
                Some(Indexed::new(None, At::Constant(value, ty)))
            }
            Source::Once(e) => {
                let (value, ty) = self.constant(e)?;
                Some(Indexed::new(Some(literal(1)), At::Constant(value, ty)))
            }
        }
    }

    fn constant(&mut self, e: &Expr) -> Option<(Value, Ty)> {
        let value = self.atom(e);
        let ty = self.known(&value, e);
        ty.is_copy().then_some((value, ty))
    }

    /// `x`, `&x`, `&mut x` as an iterator.
    fn bare<'s>(&mut self, e: &Expr) -> Option<Indexed<'s>> {
        if let Expr::Reference(r) = e
            && let (Expr::Path(_), None) = (&*r.expr, &r.mutability)
            && !self.is_place(&r.expr)
        {
            let place = self.table(&r.expr)?;
            return Some(self.elements_of(place, Mutability::Shared, e));
        }
        if self.is_reference(e) {
            let (place, mutability) = self.reference(e)?;
            return Some(self.elements_of(place, mutability, e));
        }
        // Borrows that an array holds are not followed.
        if let Expr::Array(a) = e
            && a.elems.iter().any(|e| matches!(e, Expr::Reference(_)))
        {
            return None;
        }
        let (place, _) = self.container(e)?;
        self.owned_elements(place, e.span())
    }

    pub(super) fn elements_of<'s>(&mut self, place: Place, mutability: Mutability, e: &impl Spanned) -> Indexed<'s> {
        let len = self.len_of(&place, e.span());
        Indexed::new(Some(len), At::Element(place, mutability))
    }

    pub(super) fn owned_elements<'s>(&mut self, place: Place, span: proc_macro2::Span) -> Option<Indexed<'s>> {
        let ty = self.place_ty(&place);
        let known = matches!(ty, Ty::Array(..) | Ty::Vec(_));
        if !known || matches!(ty.element(), Ty::Unknown(_)) {
            return None;
        }
        // What is not copied is read where it lies.
        if !ty.element().is_copy() {
            return Some(self.elements_of(place, Mutability::Shared, &span));
        }
        let len = self.len_of(&place, span);
        Some(Indexed::new(Some(len), At::Owned(place)))
    }

    /// The container an expression names or makes, and how it is reached if by a reference.
    fn container(&mut self, e: &Expr) -> Option<(Place, Option<Mutability>)> {
        if self.is_place(e) {
            let place = self.place(e)?;
            let through = match e {
                Expr::Path(_) => self.function.var(place.root).reference,
                Expr::Reference(r) if r.mutability.is_some() => Some(Mutability::Mut),
                Expr::Reference(_) => Some(Mutability::Shared),
                _ => matches!(self.place_ty(&place), Ty::Slice(_)).then_some(Mutability::Shared),
            };
            let can_iterate =
                !matches!(self.place_ty(&place), Ty::Float(_) | Ty::Discrete | Ty::Inactive | Ty::Tuple(_));
            return can_iterate.then_some((place, through));
        }
        if let Expr::Path(_) = e {
            return self.table(e).map(|place| (place, None));
        }
        if matches!(e, Expr::Range(_) | Expr::Closure(_)) || self.is_plain(e) {
            return None;
        }
        match self.atom(e) {
            Value::Var(v) => Some((Place::var(v), None)),
            _ => None,
        }
    }

    /// The elements of a constant or static.
    fn table(&mut self, e: &Expr) -> Option<Place> {
        let reference: Expr = syn::parse_quote!(&#e);
        let opaque = self.plain(&reference);
        let rhs = Rhs::Value(Value::Opaque(Box::new(opaque)));
        match self.bind(rhs, Ty::Slice(Box::new(Ty::UNKNOWN)), "table", e.span()) {
            Value::Var(v) => {
                self.function.vars[v.0].reference = Some(Mutability::Shared);
                Some(Place::var(v))
            }
            _ => None,
        }
    }

    /// Panics as std does where a size is 0.
    pub(super) fn require_size(&mut self, size: &Value, message: &str, span: proc_macro2::Span) -> Option<()> {
        match (number(size), size) {
            (Some(0), _) => None,
            (Some(_), _) => Some(()),
            (None, Value::Var(v)) => {
                let code: syn::Stmt = syn::parse_quote_spanned!(span=> assert!(size != 0, #message););
                self.check(code, "size", *v);
                Some(())
            }
            (None, Value::Const(tokens)) => {
                let code: syn::Stmt = syn::parse_quote_spanned!(span=> assert!(#tokens != 0, #message););
                let opaque = bare_opaque(code, Vec::new());
                self.push(StmtKind::Opaque(opaque), span);
                Some(())
            }
            _ => None,
        }
    }

    /// Code of ours that looks at one variable.
    pub(super) fn check(&mut self, code: syn::Stmt, name: &str, var: crate::ir::VarId) {
        let span = code.span();
        let opaque = bare_opaque(code, vec![(name.to_owned(), var)]);
        self.push(StmtKind::Opaque(opaque), span);
    }
}

fn bare_opaque(code: syn::Stmt, names: crate::ir::Names) -> Opaque {
    let reads = names.iter().map(|(_, v)| *v).collect();
    Opaque {
        code: OpaqueCode::Stmt(code).into(),
        names,
        reads,
        writes: Vec::new(),
        binds: Vec::new(),
        pure: false,
        barriers: Vec::new(),
    }
}
