//! What is short for a match, written out before anything is lowered. `e?` is a match that returns:
//! `match e { Some(value) => value, None => return None }`, and of a `Result` the same with the error converted; which of
//! the two it is, the function's output tells. `matches!(e, pattern)` is `match e { pattern => true, _ => false }`.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Token, Type, parse_quote_spanned};

use super::macros;

/// The body with each `?` written out; what the output does not tell of stays.
pub(super) fn written_out(body: &syn::Block, output: Option<&Type>) -> syn::Block {
    let mut body = body.clone();
    Matches.visit_block_mut(&mut body);
    match output.and_then(last_name).as_deref() {
        Some("Option") => Question { of_option: true }.visit_block_mut(&mut body),
        Some("Result") => Question { of_option: false }.visit_block_mut(&mut body),
        _ => {}
    }
    body
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(p) => p.path.segments.last().map(|s| s.ident.to_string()),
        Type::Paren(p) => last_name(&p.elem),
        Type::Group(g) => last_name(&g.elem),
        _ => None,
    }
}

struct Question {
    of_option: bool,
}

impl VisitMut for Question {
    /// `let pattern = e?;` binds what lies in the option where it lies, so that a reference stays one.
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if self.of_option
            && !matches!(local.pat, syn::Pat::Type(_))
            && let Some(init) = &mut local.init
            && init.diverge.is_none()
            && let Expr::Try(t) = &*init.expr
        {
            let (pat, span) = (&local.pat, t.question_token.spans[0]);
            local.pat = parse_quote_spanned!(span=> Some(#pat));
            let leaving: Expr = parse_quote_spanned!(span=> { return None });
            init.diverge = Some((Token![else](span), Box::new(leaving)));
            *init.expr = (*t.expr).clone();
        }
        visit_mut::visit_local_mut(self, local);
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        if let Expr::Try(t) = e {
            let (inner, span) = (&t.expr, t.question_token.spans[0]);
            *e = if self.of_option {
                parse_quote_spanned!(span=> match #inner { Some(value_behind) => value_behind, None => return None })
            } else {
                parse_quote_spanned!(span=> match #inner {
                    Ok(value_behind) => value_behind,
                    Err(error_behind) => return Err(::core::convert::From::from(error_behind)),
                })
            };
        }
    }

    // There `?` leads out of something else.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

struct Matches;

impl VisitMut for Matches {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if let Expr::Macro(m) = e
            && macros::is_matches(&m.mac)
            && let Some(written_out) = matches(&m.mac)
        {
            *e = written_out;
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn matches(m: &syn::Macro) -> Option<Expr> {
    let arguments = |input: ParseStream<'_>| -> syn::Result<(Expr, TokenStream)> {
        let e = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok((e, input.parse()?))
    };
    let (e, pattern) = arguments.parse2(m.tokens.clone()).ok()?;
    let mut pattern: Vec<TokenTree> = pattern.into_iter().collect();
    if matches!(pattern.last(), Some(TokenTree::Punct(p)) if p.as_char() == ',') {
        pattern.pop();
    }
    let pattern: TokenStream = pattern.into_iter().collect();
    let span = m.path.segments.last()?.ident.span();
    syn::parse2(quote::quote_spanned!(span=> match #e { #pattern => true, _ => false })).ok()
}
