//! `#[derive(Differentiable)]`: tokens → item → checked item → the tangent's type and its impls. After the checks nothing
//! can fail.

mod check;
mod expand;
mod generics;
mod item;
mod part;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::{Errors, Refused};

/// What the derive adds to the type. A refused attribute leaves the rest as it is, so that there is one error, not fifty.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let input: syn::DeriveInput = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    check::attributes(&input, &mut errors);
    let item = item::Item::of(&input, &mut errors);
    let refused = errors.check().err().map(Refused::into_tokens);
    let added = item.map(|item| expand::item(&item));
    quote!(#refused #added)
}

#[cfg(test)]
mod tests {
    #[test]
    fn show() {
        let Ok(path) = std::env::var("DERIVE") else { return };
        let text = std::fs::read_to_string(path).unwrap();
        let out = super::expand(text.parse().unwrap());
        match syn::parse2(out.clone()) {
            Ok(file) => println!("{}", prettyplease::unparse(&file)),
            Err(e) => println!("{e}\n{out}"),
        }
    }
}
