//! The user's item as it came in: rebuilding it from syntax would lose the invisible groups that macros make.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A function's tokens without `#[constant]`, which only this macro knows. All else stays token by token.
pub(crate) fn without_markers(item: TokenStream) -> TokenStream {
    let mut seen_fn = false;
    let mut before_params = true;
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(g) if seen_fn && before_params && g.delimiter() == Delimiter::Parenthesis => {
                before_params = false;
                regroup(&g, without_attribute(g.stream(), "constant"))
            }
            TokenTree::Ident(i) => {
                seen_fn |= i == "fn";
                TokenTree::Ident(i)
            }
            token => token,
        })
        .collect()
}

/// An impl's tokens without `#[differentiable]` and `#[constant]`, which the attribute on the whole impl stands for.
pub(crate) fn impl_without_markers(item: TokenStream) -> TokenStream {
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(g) if g.delimiter() == Delimiter::Brace => {
                let mut after_fn = false;
                let functions = without_attribute(g.stream(), "differentiable").into_iter().map(|token| match token {
                    // The parameters are the first parentheses after `fn`.
                    TokenTree::Group(g) if after_fn && g.delimiter() == Delimiter::Parenthesis => {
                        after_fn = false;
                        regroup(&g, without_attribute(g.stream(), "constant"))
                    }
                    TokenTree::Ident(i) => {
                        after_fn |= i == "fn";
                        TokenTree::Ident(i)
                    }
                    token => token,
                });
                let functions = functions.collect();
                regroup(&g, functions)
            }
            token => token,
        })
        .collect()
}

/// `impl …` after attributes and `unsafe`.
pub(crate) fn is_impl(tokens: &TokenStream) -> bool {
    let mut idents =
        tokens.clone().into_iter().filter_map(|t| if let TokenTree::Ident(i) = t { Some(i) } else { None });
    idents.next().is_some_and(|i| i == "impl")
}

/// `#[differentiable]` on a function of an impl.
pub(crate) fn is_marker(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|s| s.ident == "differentiable")
}

fn regroup(of: &Group, tokens: TokenStream) -> TokenTree {
    let mut group = Group::new(of.delimiter(), tokens);
    group.set_span(of.span());
    TokenTree::Group(group)
}

/// Without the attributes of this name among these tokens.
fn without_attribute(tokens: TokenStream, name: &str) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = TokenStream::new();
    let mut i = 0;
    while i < tokens.len() {
        if let (TokenTree::Punct(p), Some(TokenTree::Group(g))) = (&tokens[i], tokens.get(i + 1))
            && p.as_char() == '#'
            && g.delimiter() == Delimiter::Bracket
            && is_named(&g.stream(), name)
        {
            i += 2;
            continue;
        }
        kept.extend([tokens[i].clone()]);
        i += 1;
    }
    kept
}

/// `name`, `name(…)` or `path::name(…)`.
fn is_named(attribute: &TokenStream, name: &str) -> bool {
    let idents = attribute.clone().into_iter().take_while(|t| !matches!(t, TokenTree::Group(_)));
    idents.filter_map(|t| if let TokenTree::Ident(i) = t { Some(i) } else { None }).last().is_some_and(|i| i == name)
}
