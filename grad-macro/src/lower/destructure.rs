//! Assignments that take their right-hand side apart: `(a, v[i]) = pair`, as a `let` of new names and an assignment
//! of each.

use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt, parse_quote};

use super::Lower;
use super::exits::Tail;

impl Lower<'_> {
    /// Whether the left-hand side is a pattern over places, rather than a place.
    pub(super) fn takes_apart(left: &Expr) -> bool {
        match left {
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct(_) => true,
            Expr::Call(c) => matches!(&*c.func, Expr::Path(_)),
            _ => false,
        }
    }

    /// The right-hand side is evaluated and taken apart; then the places are evaluated and written, from left to right.
    pub(super) fn destructure(&mut self, left: &Expr, right: &Expr, stmt: &Stmt) {
        let mut parts = Parts { prefix: format!("assigned_{}", self.function.vars.len()), places: Vec::new() };
        let Some(pattern) = parts.pattern(left) else { return self.foreign_stmt(stmt) };
        let assignments = parts.places.iter().map(|(place, name)| parse_quote!(#place = #name;));
        let stmts: Vec<Stmt> = std::iter::once(parse_quote!(let #pattern = #right;)).chain(assignments).collect();
        let bound = self.bindings.len();
        self.contents(&stmts, Tail::Next);
        self.bindings.truncate(bound);
    }
}

/// The places of a left-hand side, each with the name of what it gets.
struct Parts {
    prefix: String,
    places: Vec<(Expr, syn::Ident)>,
}

impl Parts {
    fn pattern(&mut self, left: &Expr) -> Option<Pat> {
        let each = |parts: &mut Self, e: &syn::punctuated::Punctuated<Expr, syn::Token![,]>| {
            e.iter().map(|e| parts.pattern(e)).collect::<Option<Vec<Pat>>>()
        };
        Some(match left {
            Expr::Paren(p) => self.pattern(&p.expr)?,
            Expr::Infer(_) => parse_quote!(_),
            Expr::Range(r) if r.start.is_none() && r.end.is_none() => parse_quote!(..),
            Expr::Tuple(t) => {
                let parts = each(self, &t.elems)?;
                parse_quote!((#(#parts,)*))
            }
            Expr::Array(a) => {
                let parts = each(self, &a.elems)?;
                parse_quote!([#(#parts),*])
            }
            Expr::Call(c) => {
                let (path, parts) = (&c.func, each(self, &c.args)?);
                parse_quote!(#path(#(#parts),*))
            }
            Expr::Struct(s) => {
                let path = &s.path;
                let mut fields = Vec::new();
                for field in &s.fields {
                    let (member, part) = (&field.member, self.pattern(&field.expr)?);
                    fields.push(quote::quote!(#member: #part));
                }
                let rest = s.dot2_token.map(|_| quote::quote!(..));
                parse_quote!(#path { #(#fields,)* #rest })
            }
            place => {
                let name = syn::Ident::new(&format!("{}_{}", self.prefix, self.places.len()), place.span());
                self.places.push((place.clone(), name.clone()));
                parse_quote!(#name)
            }
        })
    }
}
