//! Ranges of the user's by number. They may count in any integer, which no token tells: std does the arithmetic. Where the
//! end is a length, it is ours.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;

use super::super::Lower;
use super::walk::{Walk, literal, number};
use crate::ir::{Opaque, OpaqueCode, Order, Rhs, StmtKind, Value, VarId};
use crate::types::Ty;

impl Walk {
    fn is_of_lengths(&self, l: &Lower<'_>) -> bool {
        let Some(Value::Var(hi)) = &self.hi else { return false };
        !self.inclusive && number(&self.lo).is_some() && l.is_length(*hi)
    }

    pub(super) fn foreign_count(&self, l: &mut Lower<'_>, span: Span) -> Option<Value> {
        if self.is_of_lengths(l) {
            return self.count(l, span);
        }
        let hi = self.hi.clone()?;
        let range = if self.inclusive { quote!((lo..=hi)) } else { quote!((lo..hi)) };
        let range = match &self.order {
            Order::Up | Order::Down => quote!(#range.count()),
            Order::UpBy(_) | Order::DownBy(_) => quote!(#range.step_by(by).count()),
            _ => return None,
        };
        let by = self.by();
        Some(l.snippet(&range, &[("lo", &self.lo), ("hi", &hi), ("by", &by)], "count", span))
    }

    pub(super) fn foreign_nth(&self, l: &mut Lower<'_>, p: &Value, span: Span) -> Option<Value> {
        if self.is_of_lengths(l) {
            return self.nth(l, p, span);
        }
        let by = self.by();
        let Some(hi) = self.hi.clone() else {
            return matches!(self.order, Order::Up)
                .then(|| l.snippet(&quote!((lo..).nth(p).unwrap()), &[("lo", &self.lo), ("p", p)], "number", span));
        };
        let range = if self.inclusive { quote!((lo..=hi)) } else { quote!((lo..hi)) };
        let nth = match &self.order {
            Order::Up => quote!(#range.nth(p).unwrap()),
            Order::Down => quote!(#range.nth_back(p).unwrap()),
            Order::UpBy(_) => quote!(#range.step_by(by).nth(p).unwrap()),
            Order::DownBy(_) => quote!(#range.rev().step_by(by).nth(p).unwrap()),
            _ => return None,
        };
        Some(l.snippet(&nth, &[("lo", &self.lo), ("hi", &hi), ("by", &by), ("p", p)], "number", span))
    }

    fn by(&self) -> Value {
        match &self.order {
            Order::UpBy(n) | Order::DownBy(n) => n.clone(),
            _ => literal(1),
        }
    }
}

impl Lower<'_> {
    /// Bound to `….len()`.
    fn is_length(&self, var: VarId) -> bool {
        self.statements.iter().flatten().any(|s| match &s.kind {
            StmtKind::Let { var: bound, rhs: Rhs::Value(Value::Opaque(o)) } if *bound == var => {
                matches!(&*o.code, OpaqueCode::Expr(e) if counts_in_usize(e))
            }
            _ => false,
        })
    }

    /// Code of ours over a few values.
    fn snippet(&mut self, code: &TokenStream, values: &[(&str, &Value)], name: &str, span: Span) -> Value {
        let names: Vec<_> = values
            .iter()
            .filter_map(|(name, value)| match value {
                Value::Var(v) => Some(((*name).to_owned(), *v)),
                _ => None,
            })
            .collect();
        let code = with_constants(code.clone(), values);
        let code = syn::parse2(code).unwrap_or_else(|_| syn::parse_quote!(()));
        let opaque = Opaque {
            code: OpaqueCode::Expr(code).into(),
            reads: names.iter().map(|(_, v)| *v).collect(),
            names,
            writes: Vec::new(),
            binds: Vec::new(),
            pure: true,
            barriers: Vec::new(),
        };
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::Discrete, name, span)
    }
}

/// `x.len()`, `x.len() - 1`
fn counts_in_usize(e: &syn::Expr) -> bool {
    match e {
        syn::Expr::MethodCall(m) => m.method == "len",
        syn::Expr::Binary(b) => counts_in_usize(&b.left) || counts_in_usize(&b.right),
        syn::Expr::Paren(p) => counts_in_usize(&p.expr),
        _ => false,
    }
}

fn with_constants(code: TokenStream, values: &[(&str, &Value)]) -> TokenStream {
    code.into_iter()
        .map(|token| match token {
            TokenTree::Ident(i) => match values.iter().find(|(name, _)| i == name) {
                Some((_, Value::Const(tokens))) => {
                    TokenTree::Group(Group::new(proc_macro2::Delimiter::Parenthesis, tokens.clone()))
                }
                _ => TokenTree::Ident(i),
            },
            TokenTree::Group(g) => TokenTree::Group(Group::new(g.delimiter(), with_constants(g.stream(), values))),
            token => token,
        })
        .collect()
}
