//! What panics where there is no value, and what changes an `Option` in place.

use syn::{Expr, ExprMethodCall, parse_quote_spanned};

use super::super::Lower;
use super::Parts;
use super::family::Family;
use crate::ir::{Place, Projection, Rhs, StmtKind, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// `x.unwrap()`, `x.expect("…")`: the user's own call on a reference panics as theirs does, where theirs does.
    pub(super) fn or_panic(&mut self, m: &ExprMethodCall, parts: &Parts) -> Option<Expr> {
        let span = parts.span;
        let place = self.optional_place(&m.receiver, span)?;
        self.check_unwrapped(m, place, span);
        let receiver = syn::Ident::new(&format!("unwrapped_value_{}", place.0), span);
        let some = syn::Ident::new(if parts.family == Family::Option { "Some" } else { "Ok" }, span);
        Some(parse_quote_spanned!(span=> match #receiver { #some(value_within) => value_within }))
    }

    /// The variable in which an `Option` lies, at last.
    pub(super) fn optional_place(&mut self, e: &Expr, span: proc_macro2::Span) -> Option<crate::ir::VarId> {
        let ty = self.type_of(e);
        if let Expr::Path(p) = e
            && let Some(var) = p.path.get_ident().and_then(|i| self.lookup(&crate::names::plain_name(i)))
        {
            return Some(var);
        }
        match self.atom(e) {
            Value::Var(v) => Some(v),
            other => match self.bind(Rhs::Value(other), ty, "optional", span) {
                Value::Var(v) => Some(v),
                _ => None,
            },
        }
    }

    /// `x.take()`, `x.replace(y)`, `x.insert(y)`: the old value, and a new one in its place.
    pub(super) fn changed_option(&mut self, m: &ExprMethodCall) -> Option<Value> {
        let args: Vec<&Expr> = m.args.iter().collect();
        if !self.is_place(&m.receiver) {
            return None;
        }
        let ty @ Ty::Option(_) = self.type_of(&m.receiver) else { return None };
        let span = m.method.span();
        let new = match (m.method.to_string().as_str(), args.as_slice()) {
            ("take", []) => Value::Const(quote::quote!(None)),
            ("replace" | "insert", [value]) => {
                let some: Expr = parse_quote_spanned!(span=> Some(#value));
                self.atom(&some)
            }
            _ => return None,
        };
        let place = self.place(&m.receiver)?;
        let old = if m.method == "insert" {
            None
        } else {
            Some(self.bind(Rhs::Value(Value::Read(place.clone())), ty, "taken", span))
        };
        self.push(StmtKind::Write { place: place.clone(), value: new }, span);
        Some(match old {
            Some(old) => old,
            // What `insert` gives back is a reference to what it put there.
            None => self.payload_of(&place, span),
        })
    }

    fn payload_of(&mut self, place: &Place, span: proc_macro2::Span) -> Value {
        let path = parse_quote_spanned!(span=> Some);
        let payload = crate::ir::Payload::Position { path, index: 0, count: 1, open: false };
        let inner = place.then(Projection::Variant(Box::new(payload)));
        let ty = self.place_ty(&inner);
        self.bind(Rhs::Value(Value::Read(inner)), ty, "inserted", span)
    }
}
