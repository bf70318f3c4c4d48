//! Fresh, readable, hygienic names: generated locals carry `Span::mixed_site()` and avoid every identifier of the user's.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

#[derive(Clone, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Avoids every identifier in these tokens, whatever it means there.
    pub(crate) fn avoiding(tokens: TokenStream) -> Self {
        let mut names = Self::default();
        names.avoid(tokens);
        names
    }

    fn avoid(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(i) => {
                    self.taken.insert(plain_name(&i));
                }
                TokenTree::Group(g) => self.avoid(g.stream()),
                // Inline format arguments name variables too.
                TokenTree::Literal(l) => {
                    let text = l.to_string();
                    if text.contains('{') {
                        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                        self.taken.extend(words.filter(|w| !w.is_empty()).map(str::to_owned));
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// The proposal if it is free, else the proposal with a number.
    pub(crate) fn fresh(&mut self, proposal: &str) -> Ident {
        let base = proposal.replace("r#", "");
        let mut name = base.clone();
        let mut n = 2;
        while !self.taken.insert(name.clone()) || is_keyword(&name) {
            name = format!("{base}_{n}");
            n += 1;
        }
        Ident::new(&name, Span::mixed_site())
    }
}

/// `r#type` and `type` name the same variable.
pub(crate) fn plain_name(ident: &Ident) -> String {
    ident.unraw().to_string()
}

fn is_keyword(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_err()
}
