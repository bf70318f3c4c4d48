//! The gate of an index: where in the tangent the place lies that `m[i]` names.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::companion;
use super::signature;
use crate::operators::IndexImpl;
use crate::types::Ty;

pub(crate) fn index(index: &IndexImpl, private: &TokenStream) -> TokenStream {
    let IndexImpl { generics, on, trait_, index: index_type, output, pat, found, leaves, tangent, at } = index;
    let (params, _, wheres) = generics.split_for_impl();
    let captured = captured(generics);
    let lints = companion::lints();
    let (gate, method, function, name) = if index.is_mutable() {
        (quote!(IndexMutGate), quote!(locate_mut), quote!(index_mut), quote!(IndexMut))
    } else {
        (quote!(IndexGate), quote!(locate), quote!(index), quote!(Index))
    };
    let place = output.as_ref().map(|output| {
        let ty = match Ty::of(output) {
            Ty::Slice(element) => {
                let element = signature::tangent(&element, private);
                quote!([#element])
            }
            ty => signature::tangent(&ty, private),
        };
        quote!(type At = #ty;)
    });
    let at_type = quote!(<Self as #private::IndexGate<#index_type>>::At);
    let tangent_type = quote!(<Self as #private::Differentiable>::Tangent);
    let argument = Ident::new("index", Span::mixed_site());
    let [shared, exclusive] = [quote!(&), quote!(&mut)].map(|reference| {
        let places = leaves.iter().map(|l| &l.place);
        match leaves.as_slice() {
            [_] => quote!(#(#reference #places)*),
            _ => {
                let numbers = (0..leaves.len()).map(syn::Index::from);
                quote! {
                    #(if let ::core::option::Option::Some(#at) = #at.#numbers { #reference #places } else)*
                    { ::core::unreachable!() }
                }
            }
        }
    });
    quote! {
        #lints
        impl #params #private::#gate<#index_type> for #on #wheres {
            #place

            #[inline]
            fn #method(&self, #argument: #index_type) -> impl #private::Locate<#tangent_type, #at_type> + use<#(#captured),*> {
                let #pat = #argument;
                let #at = #found;
                #private::located::<_, #tangent_type, #at_type, _, _>(
                    #at, move |#at, #tangent| #shared, move |#at, #tangent| #exclusive,
                )
            }
        }

        const _: () = {
            #[allow(dead_code, clippy::all, clippy::pedantic, clippy::nursery)]
            fn the_trait_is_of_std #generics () #wheres {
                #private::same(<#on as #trait_>::#function, <#on as ::core::ops::#name<#index_type>>::#function);
            }
        };
    }
}

fn captured(generics: &syn::Generics) -> Vec<TokenStream> {
    let params = generics.params.iter().map(|p| match p {
        syn::GenericParam::Lifetime(l) => l.lifetime.to_token_stream(),
        syn::GenericParam::Type(t) => t.ident.to_token_stream(),
        syn::GenericParam::Const(c) => c.ident.to_token_stream(),
    });
    params.collect()
}
