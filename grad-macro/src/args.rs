//! The arguments of `#[differentiable(…)]`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Token, ext::IdentExt};

use crate::messages;

#[derive(Clone, Default)]
pub(crate) struct Arguments {
    /// `companion = Name`
    pub(crate) companion: Option<Ident>,
    /// `crate = path`
    root: Option<syn::Path>,
}

impl Arguments {
    /// What expansions name: nothing but this module and the user's tokens.
    pub(crate) fn private(&self) -> TokenStream {
        match &self.root {
            Some(root) => quote!(#root::__private),
            None => quote!(::chainrule::__private),
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            let name = Ident::parse_any(input)?;
            let text = name.to_string();
            match text.as_str() {
                "companion" | "crate" => {}
                _ => return Err(messages::unknown_argument(name.span(), &text)),
            }
            if !input.peek(Token![=]) {
                return Err(messages::argument_without_value(name.span(), &text));
            }
            input.parse::<Token![=]>()?;
            let again = if text == "companion" {
                arguments.companion.replace(input.parse()?).is_some()
            } else {
                arguments.root.replace(input.call(syn::Path::parse_mod_style)?).is_some()
            };
            if again {
                return Err(messages::repeated_argument(name.span(), &text));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}
