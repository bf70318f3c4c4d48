//! A value that is an `Option` or a `Result`, the tokens do not tell which, as what a function gives back: both have an
//! iterator over what `unwrap` gives.

use proc_macro2::Span;
use syn::{Expr, ExprMethodCall, parse_quote_spanned};

use super::super::Lower;
use super::methods::applied;
use crate::ir::{Block, OpaqueCode, Payload, Place, Projection, Rhs, ScopeKind, StmtKind, Value, VarId};
use crate::types::Ty;

impl Lower<'_> {
    /// The methods that ask no more than whether there is a value, and for it.
    pub(super) fn of_either(&mut self, m: &ExprMethodCall) -> Option<Value> {
        let span = m.method.span();
        let args: Vec<&Expr> = m.args.iter().collect();
        let (default, f): (Option<Expr>, Option<&Expr>) = match (m.method.to_string().as_str(), args.as_slice()) {
            ("unwrap", []) | ("expect", [_]) => (None, None),
            ("unwrap_or", [default]) => (Some((*default).clone()), None),
            ("unwrap_or_default", []) => (Some(parse_quote_spanned!(span=> ::core::default::Default::default())), None),
            ("map_or", [default, f]) => (Some((*default).clone()), Some(*f)),
            _ => return None,
        };
        if !matches!(m.receiver.as_ref(), Expr::Path(_) | Expr::Call(_) | Expr::MethodCall(_)) {
            return None;
        }
        let var = self.optional_place(&m.receiver, span)?;
        let Some(default) = default else {
            self.check_unwrapped(m, var, span);
            return Some(self.good(var, span));
        };
        let eager = (!self.is_plain(&default)).then(|| self.atom(&default));
        let cond = self.has_good(var, span);
        let mut done = Some(());
        let then = self.scoped(ScopeKind::Branch, |l| {
            let value = l.good(var, span);
            let Some(f) = f else { return Some(value) };
            let name = syn::Ident::new("value_within", span);
            let Some((pattern, body)) = applied(f, &name, span).filter(|(p, _)| Self::is_simple(p)) else {
                done = None;
                return None;
            };
            l.bind_pattern(&pattern, value, None);
            Some(l.atom(&body))
        });
        done?;
        let otherwise: Block = self.scoped(ScopeKind::Branch, |l| Some(eager.unwrap_or_else(|| l.atom(&default))));
        Some(self.joined(cond, then, otherwise, span))
    }

    fn good(&mut self, var: VarId, span: Span) -> Value {
        let place = Place::var(var).then(Projection::Variant(Box::new(Payload::Good)));
        self.bind(Rhs::Value(Value::Read(place)), Ty::UNKNOWN, "unwrapped", span)
    }

    fn has_good(&mut self, var: VarId, span: Span) -> Value {
        let name = format!("either_value_{}", var.0);
        self.bindings.push((name.clone(), var));
        let ident = syn::Ident::new(&name, span);
        let question: Expr = parse_quote_spanned!(span=> #ident.iter().next().is_some());
        let mut opaque = self.observing(OpaqueCode::Expr(question));
        opaque.pure = true;
        opaque.writes.clear();
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::Discrete, "is_there", span)
    }

    /// The user's own `unwrap` or `expect`, on a reference: it panics as theirs does, where theirs does.
    pub(super) fn check_unwrapped(&mut self, m: &ExprMethodCall, var: VarId, span: Span) {
        let name = format!("unwrapped_value_{}", var.0);
        self.bindings.push((name.clone(), var));
        let receiver = syn::Ident::new(&name, span);
        let (method, args) = (&m.method, &m.args);
        let check: syn::Stmt = parse_quote_spanned!(span=> #receiver.as_ref().#method(#args););
        let mut opaque = self.observing(OpaqueCode::Stmt(check));
        opaque.writes.clear();
        self.push(StmtKind::Opaque(opaque), span);
    }
}
