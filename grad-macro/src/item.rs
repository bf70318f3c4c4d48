//! The user's item as it came in: rebuilding it from syntax would lose the invisible groups that macros make.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The tokens without `#[constant]`, which only this macro knows. All else stays token by token.
pub(crate) fn without_markers(item: TokenStream) -> TokenStream {
    let mut before_params = true;
    let mut seen_fn = false;
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(g) if seen_fn && before_params && g.delimiter() == Delimiter::Parenthesis => {
                before_params = false;
                let mut group = Group::new(Delimiter::Parenthesis, strip(g.stream()));
                group.set_span(g.span());
                TokenTree::Group(group)
            }
            TokenTree::Ident(i) => {
                seen_fn |= i == "fn";
                TokenTree::Ident(i)
            }
            token => token,
        })
        .collect()
}

fn strip(params: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = params.into_iter().collect();
    let mut kept = TokenStream::new();
    let mut i = 0;
    while i < tokens.len() {
        if let (TokenTree::Punct(p), Some(TokenTree::Group(g))) = (&tokens[i], tokens.get(i + 1))
            && p.as_char() == '#'
            && g.delimiter() == Delimiter::Bracket
            && is_constant(&g.stream())
        {
            i += 2;
            continue;
        }
        kept.extend([tokens[i].clone()]);
        i += 1;
    }
    kept
}

fn is_constant(attribute: &TokenStream) -> bool {
    matches!(attribute.clone().into_iter().next(), Some(TokenTree::Ident(i)) if i == "constant")
}
