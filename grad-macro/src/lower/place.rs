//! Places: variables, elements, parts, fields, and what a reference points to.

use syn::spanned::Spanned;
use syn::{Expr, RangeLimits, UnOp};

use super::Lower;
use crate::ir::{Mutability, Place, Projection, Rhs, Value, VarKind};
use crate::names::plain_name;
use crate::types::Ty;

impl Lower<'_> {
    /// Whether an expression names a place that starts from one of our variables.
    pub(super) fn is_place(&self, e: &Expr) -> bool {
        match e {
            Expr::Path(p) => p.path.get_ident().is_some_and(|i| self.lookup(&plain_name(i)).is_some()),
            Expr::Paren(p) => self.is_place(&p.expr),
            Expr::Group(g) => self.is_place(&g.expr),
            Expr::Reference(r) => self.is_place(&r.expr),
            Expr::Index(i) => self.is_place(&i.expr),
            Expr::Field(f) => self.is_place(&f.base),
            Expr::Unary(u) => matches!(u.op, UnOp::Deref(_)) && self.is_place(&u.expr),
            Expr::MethodCall(m) if self.unwrapped(m).is_some() => true,
            Expr::MethodCall(m) => is_view(&m.method.to_string()) && m.args.is_empty() && self.is_place(&m.receiver),
            _ => false,
        }
    }

    pub(super) fn place(&mut self, e: &Expr) -> Option<Place> {
        match e {
            Expr::Path(p) => self.lookup(&plain_name(p.path.get_ident()?)).map(Place::var),
            Expr::Paren(p) => self.place(&p.expr),
            Expr::Group(g) => self.place(&g.expr),
            Expr::Reference(r) => self.place(&r.expr),
            Expr::MethodCall(m) if is_view(&m.method.to_string()) && m.args.is_empty() => {
                let place = self.place(&m.receiver)?;
                Some(place.then(Projection::Range { lo: None, hi: None, inclusive: false }))
            }
            Expr::MethodCall(m) => {
                let element = self.unwrapped(m)?;
                self.place_of_element(element, m.method.span()).map(|(place, _)| place)
            }
            Expr::Index(i) => {
                let base = self.place_or_temporary(&i.expr)?;
                if !matches!(&*i.index, Expr::Range(_)) && self.is_users_index(&base, &i.index) {
                    return Some(self.located(base, &i.index));
                }
                let projection = match &*i.index {
                    Expr::Range(r) => Projection::Range {
                        lo: r.start.as_ref().map(|e| self.index(e)),
                        hi: r.end.as_ref().map(|e| self.index(e)),
                        inclusive: matches!(r.limits, RangeLimits::Closed(_)),
                    },
                    index => Projection::Index(self.index(index)),
                };
                Some(base.then(projection))
            }
            Expr::Field(f) => {
                let base = self.place_or_temporary(&f.base)?;
                if self.place_ty(&base).is_float() {
                    let name = self.function.var(base.root).text();
                    self.errors.push(crate::messages::field_of_a_float(f, &name));
                }
                let member = &f.member;
                Some(base.then(Projection::Field(quote::quote!(#member))))
            }
            Expr::Unary(u) if matches!(u.op, UnOp::Deref(_)) => {
                let base = self.place(&u.expr)?;
                let is_reference = base.path.is_empty() && self.function.var(base.root).reference.is_some()
                    || matches!(&*u.expr, Expr::MethodCall(m) if self.unwrapped(m).is_some());
                // A number read through a reference is that number.
                let is_number = matches!(self.place_ty(&base), Ty::Float(_) | Ty::Discrete);
                Some(if is_reference || is_number { base } else { base.then(Projection::Deref) })
            }
            _ => None,
        }
    }

    /// What arithmetic computes for an index is an integer, whatever it is computed from.
    fn index(&mut self, e: &Expr) -> Value {
        let value = self.atom(e);
        if let (Value::Var(v), Expr::Binary(_)) = (&value, e)
            && matches!(self.function.var(*v).ty, Ty::Unknown(None))
        {
            self.function.vars[v.0].ty = Ty::Discrete;
        }
        value
    }

    /// `f(x)[0]`: the value gets a name to be a place.
    fn place_or_temporary(&mut self, e: &Expr) -> Option<Place> {
        if self.is_place(e) {
            return self.place(e);
        }
        if self.is_plain(e) && self.is_inactive(e) {
            // A constant: nothing of ours.
            return None;
        }
        match self.atom(e) {
            Value::Var(v) => Some(Place::var(v)),
            _ => None,
        }
    }

    pub(super) fn place_ty(&self, place: &Place) -> Ty {
        self.function.place_ty(place)
    }

    /// A reference as a local: another name for the place.
    pub(super) fn alias(&mut self, ident: &syn::Ident, place: Place, mutability: Mutability) {
        let ty = self.place_ty(&place);
        let var = self.user_var(ident, ty, VarKind::Alias(place), false);
        self.function.vars[var.0].reference = Some(mutability);
        self.push(crate::ir::StmtKind::Alias { var, shared: false }, ident.span());
    }

    /// The reference that an expression is, if it is one we can follow.
    pub(super) fn reference(&mut self, e: &Expr) -> Option<(Place, Mutability)> {
        match e {
            Expr::Paren(p) => self.reference(&p.expr),
            Expr::Group(g) => self.reference(&g.expr),
            Expr::Reference(r) => {
                let mutability = if r.mutability.is_some() { Mutability::Mut } else { Mutability::Shared };
                if self.is_place(&r.expr) {
                    let place =
                        if mutability == Mutability::Mut { self.place_to_write(&r.expr) } else { self.place(&r.expr) };
                    return place.map(|p| (p, mutability));
                }
                if self.is_plain(&r.expr) && self.is_inactive(&r.expr) {
                    return None;
                }
                // The temporary lives as long as the reference.
                let span = r.expr.span();
                let value = self.atom(&r.expr);
                let value = match value {
                    Value::Var(v) => v,
                    other => {
                        let ty = self.ty(&other);
                        match self.bind(Rhs::Value(other), ty, "temporary", span) {
                            Value::Var(v) => v,
                            _ => return None,
                        }
                    }
                };
                if mutability == Mutability::Mut {
                    self.function.vars[value.0].kind = VarKind::Storage;
                    self.function.vars[value.0].mutable = true;
                }
                Some((Place::var(value), mutability))
            }
            Expr::Path(p) => {
                let var = self.lookup(&plain_name(p.path.get_ident()?))?;
                let mutability = self.function.var(var).reference?;
                Some((Place::var(var), mutability))
            }
            Expr::MethodCall(m) if !is_view(&m.method.to_string()) => match self.unwrapped(m) {
                Some(element) => self.place_of_element(element, m.method.span()),
                None => match self.element_or(m) {
                    Some(Value::Var(v)) => Some((Place::var(v), Mutability::Shared)),
                    _ => self.iterator_reference(e).or_else(|| self.element_reference(e)),
                },
            },
            Expr::MethodCall(m) if is_view(&m.method.to_string()) && self.is_place(e) => {
                let mutability = if m.method == "as_mut_slice" { Mutability::Mut } else { Mutability::Shared };
                self.place(e).map(|p| (p, mutability))
            }
            _ => None,
        }
    }
}

fn is_view(name: &str) -> bool {
    matches!(name, "as_slice" | "as_mut_slice")
}
