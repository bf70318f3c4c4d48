//! User tokens as they came, in the names their variables have here.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;

use super::Printer;
use crate::ir::{Names, Opaque, OpaqueCode};
use crate::names::plain_name;

impl Printer<'_> {
    pub(super) fn opaque(&mut self, opaque: &Opaque) -> TokenStream {
        let mut rename = self.renaming(&opaque.names);
        match &*opaque.code {
            OpaqueCode::Expr(e) if rename.0.is_empty() => e.to_token_stream(),
            OpaqueCode::Stmt(s) if rename.0.is_empty() => s.to_token_stream(),
            OpaqueCode::Expr(e) => {
                let mut e = e.clone();
                rename.visit_expr_mut(&mut e);
                e.to_token_stream()
            }
            OpaqueCode::Stmt(s) => {
                let mut s = s.clone();
                rename.visit_stmt_mut(&mut s);
                s.to_token_stream()
            }
        }
    }

    pub(super) fn pattern_of_user(&mut self, pat: &syn::Pat, names: &Names) -> TokenStream {
        let mut rename = self.renaming(names);
        let mut pat = pat.clone();
        rename.visit_pat_mut(&mut pat);
        pat.to_token_stream()
    }

    /// The user's spellings that are not the names printed here.
    fn renaming(&mut self, names: &Names) -> Rename {
        Rename(
            names
                .iter()
                .filter_map(|(spelling, var)| {
                    let name = self.name(*var);
                    // A generated name must replace the user's even where both read the same.
                    let ours = matches!(self.function.var(*var).name, crate::ir::Name::Proposed(_));
                    (plain_name(&name) != *spelling || ours).then(|| (spelling.clone(), name))
                })
                .collect(),
        )
    }
}

struct Rename(Vec<(String, Ident)>);

impl Rename {
    fn of(&self, ident: &Ident) -> Option<Ident> {
        let text = plain_name(ident);
        self.0.iter().find(|(spelling, _)| *spelling == text).map(|(_, name)| {
            let mut name = name.clone();
            name.set_span(name.span().located_at(ident.span()));
            name
        })
    }

    /// Inside a macro: names, and the names in format strings, which become named arguments.
    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(i) => TokenTree::Ident(self.of(&i).unwrap_or(i)),
                TokenTree::Group(g) => {
                    let mut group = proc_macro2::Group::new(g.delimiter(), self.tokens(g.stream()));
                    group.set_span(g.span());
                    TokenTree::Group(group)
                }
                token => token,
            })
            .collect()
    }
}

impl VisitMut for Rename {
    fn visit_expr_path_mut(&mut self, p: &mut syn::ExprPath) {
        if let Some(ident) = p.path.get_ident()
            && let Some(name) = self.of(ident)
        {
            p.path = name.into();
        }
    }

    fn visit_pat_ident_mut(&mut self, p: &mut syn::PatIdent) {
        if let Some(name) = self.of(&p.ident) {
            p.ident = name;
        }
        if let Some((_, sub)) = &mut p.subpat {
            self.visit_pat_mut(sub);
        }
    }

    fn visit_field_value_mut(&mut self, f: &mut syn::FieldValue) {
        // `S { x }` with a renamed `x` becomes `S { x: x_2 }`.
        self.visit_expr_mut(&mut f.expr);
        if f.colon_token.is_none()
            && let (syn::Member::Named(member), syn::Expr::Path(p)) = (&f.member, &f.expr)
            && p.path.get_ident() != Some(member)
        {
            f.colon_token = Some(syn::Token![:](Span::call_site()));
        }
    }

    fn visit_macro_mut(&mut self, m: &mut syn::Macro) {
        let inline: Vec<(String, Ident)> = m
            .tokens
            .clone()
            .into_iter()
            .filter_map(|t| match t {
                TokenTree::Literal(l) => Some(crate::lower::inline_arguments(&l.to_string())),
                _ => None,
            })
            .flatten()
            .filter_map(|n| self.0.iter().find(|(spelling, _)| *spelling == n).cloned())
            .collect();
        m.tokens = self.tokens(m.tokens.clone());
        let mut added = Vec::new();
        for (spelling, name) in inline {
            if !added.contains(&spelling) {
                let argument = Ident::new(&spelling, Span::call_site());
                let tokens = &m.tokens;
                m.tokens = quote!(#tokens, #argument = #name);
                added.push(spelling);
            }
        }
    }
}
