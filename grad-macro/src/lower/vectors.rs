//! Vectors made of other containers: `Vec::from`, `concat`; values exchanged with `mem::replace`.

use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::Lower;
use crate::ir::{Aggregate, Mutability, Mutation, Place, Rhs, StmtKind, Value, VarKind};
use crate::types::Ty;

impl Lower<'_> {
    /// `Vec::from(x)`, `[a, b].to_vec()`: a vector of the same elements.
    pub(super) fn vector_of(&mut self, from: &Expr, e: &Expr) -> Option<Value> {
        if let Expr::Array(a) = from {
            let parts: Vec<Value> = a.elems.iter().map(|e| self.atom(e)).collect();
            let element = parts.first().zip(a.elems.first()).map_or(Ty::UNKNOWN, |(p, e)| self.known(p, e));
            let rhs = Rhs::Aggregate { kind: Aggregate::Vec, parts };
            return Some(self.bind(rhs, Ty::Vec(Box::new(element)), "vec", e.span()));
        }
        let place = match self.reference(from) {
            Some((place, _)) => place,
            None if self.is_place(from) => self.place(from)?,
            None => match self.atom(from) {
                Value::Var(v) => Place::var(v),
                _ => return None,
            },
        };
        let (Ty::Vec(element) | Ty::Slice(element) | Ty::Array(element, _)) = self.place_ty(&place) else {
            return None;
        };
        Some(self.bind(Rhs::Clone { place, method: quote!(.to_vec()) }, Ty::Vec(element), "copy", e.span()))
    }

    /// `[x, &y[1..]].concat()`, `rows.concat()`, written with a loop.
    pub(super) fn concatenated(&mut self, m: &ExprMethodCall) -> Option<Value> {
        if m.method != "concat" || !m.args.is_empty() {
            return None;
        }
        let span = m.method.span();
        let joined = syn::Ident::new(&format!("joined_{}", self.function.vars.len()), span);
        let part = syn::Ident::new(&format!("part_{}", self.function.vars.len()), span);
        let joining: Expr = match &*m.receiver {
            Expr::Array(a) => {
                let parts = a.elems.iter().map(|e| if self.is_reference(e) { quote!(#e) } else { quote!(&#e) });
                syn::parse_quote_spanned!(span=> {
                    let mut #joined = ::std::vec::Vec::new();
                    #(#joined.extend_from_slice(#parts);)*
                    #joined
                })
            }
            rows if self.is_place(rows)
                && matches!(self.type_of(rows).element(), Ty::Vec(_) | Ty::Array(..) | Ty::Slice(_)) =>
            {
                syn::parse_quote_spanned!(span=> {
                    let mut #joined = ::std::vec::Vec::new();
                    for #part in #rows.iter() { #joined.extend_from_slice(#part); }
                    #joined
                })
            }
            _ => return None,
        };
        Some(self.atom(&joining))
    }

    /// `v.retain(f)`, as the chain that it is.
    pub(super) fn retaining(&self, m: &ExprMethodCall) -> Option<Expr> {
        let Ty::Vec(element) = self.type_of(&m.receiver) else { return None };
        if m.args.len() != 1 || !self.is_place(&m.receiver) || !element.is_copy() || element.holds_no_float() {
            return None;
        }
        let (of, f) = (&m.receiver, &m.args[0]);
        let at = if self.is_reference(of) { quote!(*#of) } else { quote!(#of) };
        Some(syn::parse_quote_spanned!(m.method.span()=>
            #at = ::std::mem::take(&mut #at).into_iter().filter(#f).collect::<::std::vec::Vec<_>>()
        ))
    }

    /// `mem::replace(&mut place, value)`: a swap with a value of its own.
    pub(super) fn replaced(&mut self, c: &syn::ExprCall, e: &Expr) -> Option<Value> {
        let [at, value] = [&c.args[0], &c.args[1]];
        if self.is_local_reference(at) {
            return None;
        }
        let (place, Mutability::Mut) = self.reference(at)? else { return None };
        let new = self.atom(value);
        let span = e.span();
        let ty = self.place_ty(&place);
        if ty.is_float() || matches!(ty, Ty::Discrete) {
            let name = self.name_of_place(&place);
            let old = self.bind(Rhs::Value(Value::Read(place.clone())), ty, &name, span);
            self.push(StmtKind::Write { place, value: new }, span);
            return Some(old);
        }
        let old = self.temp("replaced", ty);
        let var = &mut self.function.vars[old.0];
        (var.kind, var.mutable) = (VarKind::Storage, true);
        self.push(StmtKind::Let { var: old, rhs: Rhs::Value(new) }, span);
        let swap = Mutation::Swap { a: place, b: Place::var(old), function: syn::parse_quote!(::core::mem::swap) };
        self.push(StmtKind::Mutate(swap), span);
        Some(Value::Var(old))
    }

    /// `&mut name`, where the name is a reference: what it points to would change.
    pub(super) fn is_local_reference(&self, e: &Expr) -> bool {
        let Expr::Reference(r) = e else { return false };
        let Expr::Path(p) = &*r.expr else { return false };
        let var = p.path.get_ident().and_then(|i| self.lookup(&crate::names::plain_name(i)));
        var.is_some_and(|v| self.function.var(v).reference.is_some())
    }
}
