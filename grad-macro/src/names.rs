//! Fresh, readable, hygienic names: generated locals carry `Span::mixed_site()` and avoid every identifier of the user's.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

#[derive(Clone, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    /// The number to try next for each proposal.
    next: BTreeMap<String, usize>,
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
        let base = proposal.trim_start_matches("r#");
        let name = match self.next.get_mut(base) {
            Some(next) => numbered(base, next, &mut self.taken),
            None => {
                let mut next = 2;
                let name = if !is_keyword(base) && self.taken.insert(base.to_owned()) {
                    base.to_owned()
                } else {
                    numbered(base, &mut next, &mut self.taken)
                };
                self.next.insert(base.to_owned(), next);
                name
            }
        };
        Ident::new(&name, Span::mixed_site())
    }
}

fn numbered(base: &str, next: &mut usize, taken: &mut BTreeSet<String>) -> String {
    loop {
        let name = format!("{base}_{next}");
        *next += 1;
        if taken.insert(name.clone()) {
            return name;
        }
    }
}

/// `r#type` and `type` name the same variable.
pub(crate) fn plain_name(ident: &Ident) -> String {
    ident.unraw().to_string()
}

fn is_keyword(name: &str) -> bool {
    !name.contains('_') && syn::parse_str::<Ident>(name).is_err()
}
