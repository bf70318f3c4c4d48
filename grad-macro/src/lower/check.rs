//! What cannot be judged from the tokens of the function, whatever flows there.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Attribute, Stmt};

use super::macros;
use crate::errors::Errors;
use crate::messages;
use crate::names::plain_name;
use crate::signature::Signature;

/// Refuses conditional statements and macros that see the function's variables.
pub(super) fn body(signature: &Signature, body: &syn::Block, errors: &mut Errors) {
    let mut names = Bound::default();
    signature.params.iter().for_each(|p| names.visit_pat(&p.pat));
    names.visit_block(body);
    Check { errors, bound: names.0 }.visit_block(body);
    super::items::check(body, errors);
}

/// `#[cfg(…)]`, `#[cfg_attr(…)]`: rustc has not yet decided on them when the attribute runs.
pub(crate) fn conditional(attrs: &[Attribute]) -> Option<&Attribute> {
    attrs.iter().find(|a| a.path().is_ident("cfg") || a.path().is_ident("cfg_attr"))
}

struct Check<'a> {
    errors: &'a mut Errors,
    /// All names that patterns of the function bind.
    bound: Vec<String>,
}

impl Check<'_> {
    fn local_macro(&mut self, m: &syn::ItemMacro) {
        let Some(ident) = &m.ident else { return };
        let name = plain_name(ident);
        if macros::is_std_name(&name) {
            self.errors.push(messages::shadowed_macro(ident.span(), &name));
        } else if self.mentions(m.mac.tokens.clone()) {
            self.errors.push(messages::local_macro(ident.span(), &name));
        }
    }

    fn mentions(&self, tokens: TokenStream) -> bool {
        let mut after_dollar = false;
        tokens.into_iter().any(|token| {
            let of_macro =
                std::mem::replace(&mut after_dollar, matches!(&token, TokenTree::Punct(p) if p.as_char() == '$'));
            match token {
                TokenTree::Ident(i) => !of_macro && self.bound.contains(&plain_name(&i)),
                TokenTree::Group(g) => self.mentions(g.stream()),
                TokenTree::Literal(l) => {
                    macros::inline_arguments(&l.to_string()).iter().any(|name| self.bound.contains(name))
                }
                TokenTree::Punct(_) => false,
            }
        })
    }
}

impl Visit<'_> for Check<'_> {
    fn visit_stmt(&mut self, s: &Stmt) {
        match s {
            // A whole item or macro stays as it is, with its attributes.
            Stmt::Item(syn::Item::Macro(m)) => self.local_macro(m),
            Stmt::Item(_) | Stmt::Macro(_) => {}
            s => syn::visit::visit_stmt(self, s),
        }
    }

    fn visit_attribute(&mut self, a: &Attribute) {
        if conditional(std::slice::from_ref(a)).is_some() {
            self.errors.push(messages::conditional_code(a));
        }
    }
}

#[derive(Default)]
struct Bound(Vec<String>);

impl Visit<'_> for Bound {
    fn visit_pat_ident(&mut self, p: &syn::PatIdent) {
        self.0.push(plain_name(&p.ident));
        syn::visit::visit_pat_ident(self, p);
    }
}
