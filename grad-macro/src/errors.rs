//! Refusals are collected, so that one compilation shows them all, and checked once per stage.

use proc_macro2::TokenStream;

#[derive(Default)]
pub(crate) struct Errors {
    collected: Vec<syn::Error>,
}

impl Errors {
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.collected.push(error);
    }

    pub(crate) fn len(&self) -> usize {
        self.collected.len()
    }

    /// Takes back what an attempt refused.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.collected.truncate(len);
    }

    /// The end of a stage: all that was refused so far, if anything.
    pub(crate) fn check(self) -> Result<(), Refused> {
        if self.collected.is_empty() { Ok(()) } else { Err(Refused(self.collected)) }
    }
}

pub(crate) struct Refused(Vec<syn::Error>);

impl Refused {
    /// One `compile_error!` per refusal, the same place and text only once.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut seen = Vec::new();
        let mut tokens = TokenStream::new();
        for error in self.0 {
            let key = (format!("{:?}", error.span()), error.to_string());
            if !seen.contains(&key) {
                seen.push(key);
                tokens.extend(error.into_compile_error());
            }
        }
        tokens
    }
}

impl From<syn::Error> for Refused {
    fn from(error: syn::Error) -> Self {
        Self(vec![error])
    }
}
