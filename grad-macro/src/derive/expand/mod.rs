//! Item → tokens: the tangent's type, its shape's, and what they implement.

mod cases;
mod definitions;
mod operators;
mod payload;
mod standard;
mod tangent;
mod value;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::generics::Generics;
use super::item::Item;

pub(super) fn item(item: &Item) -> TokenStream {
    let expansion = Expansion { item, generics: Generics::of(item), tangent: item.tangent(), shape: item.shape() };
    if item.is_fieldless() {
        return expansion.fieldless();
    }
    let definition = expansion.tangent_definition();
    let shape = expansion.shape_definition();
    let names = expansion.variant_names();
    let value = expansion.value();
    let tangent = expansion.tangent();
    let standard = expansion.standard();
    let operators = expansion.operators();
    let of_derived = expansion.of_derived();
    let payloads = expansion.payloads();
    let lints = lints();
    quote! {
        #definition

        #lints
        const _: () = {
            #shape
            #value
            #tangent
            #standard
            #operators
            #of_derived
            #payloads
            #names
        };
    }
}

struct Expansion<'a> {
    item: &'a Item,
    generics: Generics<'a>,
    tangent: Ident,
    shape: Ident,
}

impl Expansion<'_> {
    /// `impl<…> Trait for STangent<…> where … { body }`.
    fn impl_for_tangent(&self, of: &TokenStream, body: &TokenStream) -> TokenStream {
        self.impl_for_tangent_where(of, &self.generics.tangent.where_clause.to_token_stream(), body)
    }

    fn impl_for_tangent_where(&self, of: &TokenStream, clause: &TokenStream, body: &TokenStream) -> TokenStream {
        let tangent = &self.tangent;
        let (params, args, _) = self.generics.tangent.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #params #of for #tangent #args #clause {
                #body
            }
        }
    }

    /// What the tangent is the tangent of: nothing where a type that only constant fields mention is not known to it.
    fn of_derived(&self) -> Option<TokenStream> {
        let Self { item, generics, .. } = self;
        let args = generics.value_args_of_the_tangent()?;
        let (private, ident) = (&item.private, &item.ident);
        Some(self.impl_for_tangent(&quote!(#private::OfDerived), &quote!(type Value = #ident #args;)))
    }

    /// No tangent of its own: nothing moves.
    fn fieldless(&self) -> TokenStream {
        let private = &self.item.private;
        let ident = &self.item.ident;
        let (params, args, clause) = self.generics.value.split_for_impl();
        let lints = lints();
        quote! {
            #[automatically_derived]
            #lints
            impl #params #private::Differentiable for #ident #args #clause {
                type Tangent = ();

                #[inline]
                fn tangent_shape(&self) {}

                #[inline]
                fn move_along(&mut self, (): &(), _: f64) {}
            }
        }
    }
}

/// The user's lints do not look at what the user did not write.
fn lints() -> TokenStream {
    quote! {
        #[allow(
            unused, deprecated, non_camel_case_types, non_snake_case, private_bounds, private_interfaces, unused_lifetimes,
            unused_qualifications, unreachable_pub, unnameable_types, missing_debug_implementations,
            variant_size_differences, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
        )]
    }
}
