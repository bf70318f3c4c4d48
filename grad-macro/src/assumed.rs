//! What was taken for std's by its name alone, held against std by rustc: a name that means something else in the user's
//! scope is then an error, not a wrong derivative.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Path};

use crate::lower::{is_gate, std_arguments, std_macro};
use crate::names::plain_name;
use crate::signature::{Home, Signature};

/// A check per name, in code that never runs. An impl has no nameless constants: there it is called after the function.
pub(crate) fn checks(body: &syn::Block, signature: &Signature, private: &TokenStream) -> TokenStream {
    let cfgs = &signature.cfgs;
    let constant = match signature.home {
        Home::Module | Home::Hidden => quote!(_),
        Home::Impl(_) => format_ident!("__{}_names", plain_name(&signature.ident)).to_token_stream(),
    };
    let mut assumed = Assumed { private, found: BTreeMap::new() };
    assumed.visit_block(body);
    let checks = assumed.found.values();
    if assumed.found.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #(#cfgs)*
        #[allow(
            dead_code, unused_imports, unused_variables, unreachable_code, non_upper_case_globals, clippy::all,
            clippy::pedantic, clippy::nursery
        )]
        const #constant: () = {
            fn names_mean_what_they_say() { #({ #checks })* }
        };
    }
}

struct Assumed<'a> {
    private: &'a TokenStream,
    found: BTreeMap<String, TokenStream>,
}

impl Assumed<'_> {
    /// A glob import and an outer name are ambiguous unless they are the same macro.
    fn is_macro_of_std(&mut self, name: &Ident) {
        let private = self.private;
        let module = format_ident!("{}", plain_name(name));
        let arguments = std_arguments(&plain_name(name));
        let check = quote!(use #private::std_macros::#module::*; if false { let _ = #name!(#arguments); });
        self.found.insert(plain_name(name), check);
    }

    /// The type behind the function's name is ours.
    fn is_stop_gradient(&mut self, path: &Path) {
        let private = self.private;
        let mut path = path.clone();
        if let Some(last) = path.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        let check = quote!(let _: fn(#path) = |_: #private::stop_gradient| {};);
        self.found.insert(quote!(#path).to_string(), check);
    }

    /// Two functions of one type are one function.
    fn is_function_of_std(&mut self, path: &Path, of_std: &TokenStream) {
        let private = self.private;
        self.found.insert(quote!(#path).to_string(), quote_spanned!(path.span()=> #private::same(#path, #of_std);));
    }
}

impl Visit<'_> for Assumed<'_> {
    fn visit_item(&mut self, _: &syn::Item) {}

    fn visit_macro(&mut self, m: &syn::Macro) {
        if let Some(name) = m.path.get_ident()
            && std_macro(m)
        {
            self.is_macro_of_std(name);
        }
    }

    fn visit_expr_call(&mut self, c: &syn::ExprCall) {
        if let Expr::Path(p) = &*c.func {
            let segments: Vec<String> = p.path.segments.iter().map(|s| plain_name(&s.ident)).collect();
            let names: Vec<&str> = segments.iter().map(String::as_str).collect();
            match names.as_slice() {
                [.., "stop_gradient"] => self.is_stop_gradient(&p.path),
                ["mem", "swap"] => {
                    let of = match &p.path.segments[1].arguments {
                        syn::PathArguments::None => quote!(::<()>),
                        arguments => quote!(#arguments),
                    };
                    self.is_function_of_std(&p.path, &quote!(::core::mem::swap #of));
                }
                [prim @ ("f64" | "f32"), gate] if is_gate(gate) => {
                    let (prim, gate) = (format_ident!("{prim}"), format_ident!("{gate}"));
                    self.is_function_of_std(&p.path, &quote!(<::core::primitive::#prim>::#gate));
                }
                _ => {}
            }
        }
        syn::visit::visit_expr_call(self, c);
    }
}
