//! `e?` is a match that returns: `match e { Some(value) => value, None => return None }`, and of a `Result` the same with
//! the error converted. Which of the two it is, the function's output tells.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Type, parse_quote_spanned};

/// The body with each `?` written out; what the output does not tell of stays.
pub(super) fn written_out(body: &syn::Block, output: Option<&Type>) -> syn::Block {
    let mut body = body.clone();
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
