//! `Debug`, `Clone`, `Copy`, `PartialEq` and `Default` of the tangent, where its fields have them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Member;

use super::Expansion;
use super::cases::Operand;
use crate::derive::item::{Cases, Style};
use crate::derive::part::Part;

impl Expansion<'_> {
    pub(super) fn standard(&self) -> TokenStream {
        let debug = self.debug();
        let clone = self.impl_for_tangent(&quote!(::core::clone::Clone), &self.clone_body(&self.tangent));
        let copy = self.copy();
        let equality = self.equality();
        let default = self.default();
        quote!(#debug #clone #copy #equality #default)
    }

    fn debug(&self) -> TokenStream {
        let debug = quote!(::core::fmt::Debug);
        let body = self.each(
            &[Operand::shared("self", &self.tangent)],
            |case, fields| {
                let name = case.name.as_ref().unwrap_or(&self.tangent).to_string();
                let fields = case.fields.iter().zip(fields).map(|(field, [d])| match &field.member {
                    Member::Named(name) => {
                        let name = name.to_string();
                        quote!(.field(#name, #d))
                    }
                    Member::Unnamed(_) => quote!(.field(#d)),
                });
                match case.style {
                    Style::Named => quote!(formatter.debug_struct(#name) #(#fields)* .finish()),
                    Style::Tuple | Style::Unit => quote!(formatter.debug_tuple(#name) #(#fields)* .finish()),
                }
            },
            &TokenStream::new(),
        );
        let body = quote! {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        };
        self.impl_for_tangent_where(&debug, &self.generics.fields_are(&debug), &body)
    }

    pub(super) fn clone_body(&self, of: &Ident) -> TokenStream {
        let cloned = self.each(
            &[Operand::shared("self", of)],
            |case, fields| {
                let values: Vec<_> = fields.iter().map(|[d]| quote!(::core::clone::Clone::clone(#d))).collect();
                case.with(of, &values)
            },
            &TokenStream::new(),
        );
        quote! {
            #[inline]
            fn clone(&self) -> Self {
                #cloned
            }
        }
    }

    fn copy(&self) -> TokenStream {
        if !self.item.parts().all(Part::may_be_copy) {
            return TokenStream::new();
        }
        let copy = quote!(::core::marker::Copy);
        self.impl_for_tangent_where(&copy, &self.generics.fields_may_be(&copy, false), &TokenStream::new())
    }

    fn equality(&self) -> TokenStream {
        let equality = quote!(::core::cmp::PartialEq);
        let equal = self.each(
            &[Operand::shared("self", &self.tangent), Operand::shared("other", &self.tangent)],
            |_, fields| {
                let equal = fields.iter().map(|[d, other]| quote!(*#d == *#other));
                if fields.is_empty() { true.to_token_stream() } else { quote!(#((#equal))&&*) }
            },
            &false.to_token_stream(),
        );
        let body = quote! {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                #equal
            }
        };
        self.impl_for_tangent_where(&equality, &self.generics.fields_are(&equality), &body)
    }

    /// Of a struct: nothing says which variant of an enum would be the default.
    fn default(&self) -> TokenStream {
        let Cases::Struct(case) = &self.item.cases else { return TokenStream::new() };
        let default = quote!(::core::default::Default);
        let values: Vec<_> = case.fields.iter().map(|field| field.part.default()).collect();
        let value = case.with(&self.tangent, &values);
        let body = quote! {
            #[inline]
            fn default() -> Self {
                #value
            }
        };
        self.impl_for_tangent_where(&default, &self.generics.fields_may_be(&default, true), &body)
    }
}
