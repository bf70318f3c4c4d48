//! The hidden function behind everything: it runs the forward half and returns the backward half as a closure. One slot
//! and one kind per parameter, whether it has a derivative or not, because a caller does not know which have.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::signature;
use super::Companion;
use super::{Bindings, Bodies};
use crate::ir::Mutability;
use crate::signature::Signature;

impl Companion<'_> {
    pub(super) fn record(&self) -> TokenStream {
        let (kinds, declared) = self.kinds();
        let again = self.again_types();
        let passed = self.passed(&kinds);
        let private = &self.private;
        let patterns =
            self.signature.params.iter().zip(&self.bodies.bindings.kinds).map(|(p, kind)| match p.reference {
                None => quote!(#private::Owned(#kind)),
                Some(Mutability::Shared) => quote!(#private::Shared(#kind)),
                Some(Mutability::Mut) => quote!(_),
            });
        let slots = self.slot_types(&kinds);
        let seed_type = &self.output_tangent;
        let output = &self.output;
        let wheres = &self.generics.wheres;
        let mut lifetimes = Vec::new();
        let mut captured: Vec<TokenStream> = Vec::new();
        let mut params = Vec::new();
        for (i, p) in self.signature.params.iter().enumerate() {
            let mut ty = self.generics.types[i].clone();
            // What goes by value is kept by the tape, and with it what it borrows.
            if p.reference.is_none() {
                let (named, found) = signature::with_lifetimes(&ty, &p.ident);
                captured.extend(signature::named_lifetimes(&named).iter().map(|l| quote!(#l)));
                lifetimes.extend(found);
                ty = named;
            }
            params.push(self.body_param(p, &ty));
        }
        let generics = self.generics.with(&lifetimes, &declared);
        let own = self.generics.names();
        let kind_names = declared.iter().enumerate().map(|(_, d)| d.clone().into_iter().next());
        let captures: Vec<TokenStream> =
            captured.iter().cloned().chain(own).chain(kind_names.map(|k| quote!(#k))).collect();
        let Bindings { seed, slots: slot_names, .. } = &self.bodies.bindings;
        let sweep = quote!(Fn((#(#again,)*), #seed_type, (#(#slots,)*)));
        let again_names = self.signature.params.iter().map(|p| match p.reference {
            Some(Mutability::Shared) => {
                let ident = &p.ident;
                quote!(#ident)
            }
            _ => quote!(_),
        });
        let head =
            quote!(move |(#(#again_names,)*): (#(#again,)*), #seed: #seed_type, (#(#slot_names,)*): (#(#slots,)*)|);
        let Bodies { forward, value, backward, .. } = self.bodies;
        let body = quote!(#forward (#value, #head { #backward }));
        let boxed = self.bodies.recursive.then(|| self.boxed(&declared, &passed, &sweep));
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __record #generics (
                (#(#patterns,)*): (#(#passed,)*), #(#params),*
            ) -> (#output, impl #sweep + use<#(#captures),*>) #wheres { #body }

            #boxed
        }
    }

    /// A call of the function, so that one whose companion alone is used does not count as dead.
    pub(super) fn primal(&self) -> TokenStream {
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let Self { signature: Signature { ident, .. }, output, shapes: names, .. } = self;
        let types = &self.generics.types;
        let turbofish = if self.generics.types.iter().zip(&self.signature.params).any(|(t, p)| *t != p.written) {
            TokenStream::new()
        } else {
            self.generics.turbofish(0)
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __primal #generics (#(#names: #types),*) -> #output #wheres { #ident #turbofish (#(#names),*) }
        }
    }

    /// The forward half of a call of the function itself, whose tape needs a size.
    fn boxed(&self, declared: &[TokenStream], passed: &[TokenStream], sweep: &TokenStream) -> TokenStream {
        let private = &self.private;
        let output = &self.output;
        let tape = syn::Lifetime::new("'recorded", Span::mixed_site());
        let generics = self.generics.with(std::slice::from_ref(&tape), declared);
        let own = self.generics.names().collect::<Vec<_>>();
        let types = self.generics.params.iter().filter_map(|p| match p {
            syn::GenericParam::Type(t) => Some(&t.ident),
            _ => None,
        });
        let lifetimes = self.generics.lifetimes();
        let given = self.generics.wheres.as_ref().map(|w| &w.predicates);
        let comma = given.filter(|g| !g.empty_or_trailing()).map(|_| quote!(,));
        let mut params = self.params();
        for (i, p) in self.signature.params.iter().enumerate() {
            if p.reference.is_none() {
                let (ident, ty) = (&p.ident, &self.generics.types[i]);
                params[i] = quote!(#ident: #ty);
            }
        }
        let arguments = self.arguments();
        let kind = Ident::new("kinds", Span::mixed_site());
        let (value, name) = (&self.value, &self.sweep);
        let turbofish = if own.is_empty() {
            TokenStream::new()
        } else {
            let inferred = declared.iter().map(|_| quote!(_));
            quote!(::<#(#own,)* #(#inferred),*>)
        };
        quote! {
            #[doc(hidden)]
            pub fn __record_boxed #generics (
                #kind: (#(#passed,)*), #(#params),*
            ) -> (#output, #private::Box<dyn #sweep + #tape>)
            where #given #comma #(#types: #tape,)* #(#lifetimes: #tape,)* {
                let (#value, #name) = Self::__record #turbofish (#kind, #(#arguments),*);
                (#value, #private::Box::new(#name))
            }
        }
    }

    /// The kinds of a call in which everything is wanted.
    pub(super) fn all_wanted(&self) -> TokenStream {
        let private = &self.private;
        let kinds = self.signature.params.iter().map(|p| {
            let wants = if p.is_differentiable() { quote!(#private::Wanted) } else { quote!(#private::Unwanted) };
            match p.reference {
                None => quote!(#private::Owned(#wants)),
                Some(Mutability::Shared) => quote!(#private::Shared(#wants)),
                Some(Mutability::Mut) => quote!(#private::InOut),
            }
        });
        quote!((#(#kinds,)*))
    }

    /// Per parameter: the type that says whether its cotangent is wanted; and the declarations of those that vary.
    pub(super) fn kinds(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let private = &self.private;
        let mut declared = Vec::new();
        let mut types = Vec::new();
        for (i, p) in self.signature.params.iter().enumerate() {
            let name = format_ident!("Wants{i}", span = Span::mixed_site());
            if p.is_inout() {
                types.push(if p.is_differentiable() { quote!(#private::Wanted) } else { quote!(#private::Unwanted) });
            } else {
                let bound = if p.constant { quote!(Constant) } else { quote!(Want) };
                declared.push(quote!(#name: #private::#bound));
                types.push(quote!(#name));
            }
        }
        (types, declared)
    }

    /// How each parameter is passed.
    fn passed(&self, kinds: &[TokenStream]) -> Vec<TokenStream> {
        let private = &self.private;
        let params = self.signature.params.iter().zip(kinds);
        params
            .map(|(p, wants)| match p.reference {
                None => quote!(#private::Owned<#wants>),
                Some(Mutability::Shared) => quote!(#private::Shared<#wants>),
                Some(Mutability::Mut) => quote!(#private::InOut),
            })
            .collect()
    }

    fn again_types(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter().zip(&self.generics.types);
        params
            .map(|(p, ty)| match p.reference {
                Some(Mutability::Shared) => {
                    let ty = signature::without_lifetimes(ty);
                    quote!(#ty)
                }
                _ => quote!(()),
            })
            .collect()
    }

    fn slot_types(&self, kinds: &[TokenStream]) -> Vec<TokenStream> {
        let private = &self.private;
        self.signature
            .params
            .iter()
            .zip(kinds)
            .map(|(p, kind)| {
                let ty = if p.is_differentiable() { signature::slot(p, private) } else { quote!(()) };
                quote!(#private::Slot<'_, #kind, #ty>)
            })
            .collect()
    }
}
