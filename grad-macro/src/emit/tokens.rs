//! Tokens under way: appending to one list costs less than putting streams together, for us and for the compiler.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

#[derive(Default)]
pub(super) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(super) fn ident(&mut self, ident: Ident) {
        self.0.push(TokenTree::Ident(ident));
    }

    pub(super) fn word(&mut self, word: &str, span: Span) {
        self.ident(Ident::new(word, span));
    }

    /// An operator or a separator.
    pub(super) fn punct(&mut self, text: &str, span: Span) {
        let last = text.len() - 1;
        for (i, c) in text.bytes().enumerate() {
            let mut punct = Punct::new(char::from(c), if i < last { Spacing::Joint } else { Spacing::Alone });
            punct.set_span(span);
            self.0.push(TokenTree::Punct(punct));
        }
    }

    pub(super) fn group(&mut self, delimiter: Delimiter, span: Span, inside: impl FnOnce(&mut Self)) {
        let mut tokens = Self::default();
        inside(&mut tokens);
        let mut group = Group::new(delimiter, tokens.into_stream());
        group.set_span(span);
        self.0.push(TokenTree::Group(group));
    }

    /// What `put` puts for each part, between commas.
    pub(super) fn separated<T>(&mut self, parts: impl IntoIterator<Item = T>, mut put: impl FnMut(T, &mut Self)) {
        for (i, part) in parts.into_iter().enumerate() {
            if i > 0 {
                self.punct(",", Span::call_site());
            }
            put(part, self);
        }
    }

    pub(super) fn stream(&mut self, stream: TokenStream) {
        self.0.extend(stream);
    }

    pub(super) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Where the next token will stand.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The tokens from a position on.
    pub(super) fn split_off(&mut self, at: usize) -> Self {
        Self(self.0.split_off(at))
    }

    pub(super) fn into_stream(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}

/// The stream of what is put.
pub(super) fn stream(put: impl FnOnce(&mut Tokens)) -> TokenStream {
    let mut tokens = Tokens::default();
    put(&mut tokens);
    tokens.into_stream()
}
