//! The hidden function behind everything: it runs the forward half and returns the backward half as a closure. One slot
//! and one kind per parameter, whether it has a derivative or not, because a caller does not know which have.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use super::super::signature;
use super::Companion;
use super::{Bindings, Bodies};
use crate::ir::Mutability;
use crate::signature::{Home, Param, Signature};

impl Companion<'_> {
    pub(super) fn record(&self) -> TokenStream {
        let (kinds, declared) = self.kinds();
        let again = self.again_types();
        let passed = self.passed(&kinds);
        let private = &self.private;
        let patterns: Vec<TokenStream> = self
            .signature
            .params
            .iter()
            .zip(&self.bodies.bindings.kinds)
            .map(|(p, kind)| match p.reference {
                None => quote!(#private::Owned(#kind)),
                Some(Mutability::Shared) => quote!(#private::Shared(#kind)),
                Some(Mutability::Mut) => quote!(_),
            })
            .collect();
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
            params.push(self.declared(p, &ty, true));
        }
        let own = self.generics.names();
        let kind_names = declared.iter().map(|d| d.clone().into_iter().next());
        let this = self.this();
        let name = self.hidden("record");
        let (vis, all) =
            (self.vis(), kinds_first(quote!((#(#patterns,)*): (#(#passed,)*)), params, &self.signature.params));
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
        let (tape, wheres, closure) = if self.recursive {
            let (tape, lifetime, wheres) = self.boxed(&sweep, &captured);
            lifetimes.push(lifetime);
            (tape, wheres, quote!(#private::Box::new(#head { #backward })))
        } else {
            let captures: Vec<TokenStream> =
                captured.iter().cloned().chain(own).chain(kind_names.map(|k| quote!(#k))).collect();
            let captures = order(self.outer_captures(), captures);
            (quote!(impl #sweep + use<#(#captures),*>), quote!(#wheres), quote!(#head { #backward }))
        };
        let generics = self.generics.with(&lifetimes, &declared);
        quote! {
            #[doc(hidden)]
            #[inline]
            #vis fn #name #generics (#(#all),*) -> (#output, #tape) #wheres {
                #this
                #forward
                (#value, #closure)
            }
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
            self.generics.turbofish(None, 0)
        };
        let function = match self.signature.home {
            Home::Module | Home::Hidden => quote!(#ident),
            Home::Impl(_) => match &self.signature.of_trait {
                // The trait need not be in scope.
                Some(of_trait) => quote!(<Self as #of_trait>::#ident),
                None => quote!(Self::#ident),
            },
        };
        let (name, vis) = (self.hidden("primal"), self.vis());
        quote! {
            #[doc(hidden)]
            #[inline]
            #vis fn #name #generics (#(#names: #types),*) -> #output #wheres { #function #turbofish (#(#names),*) }
        }
    }

    /// A box for the sweep of a recursive function, whose type could not be written without an end: the type, the lifetime
    /// of what is in the box, and what must live as long.
    fn boxed(&self, sweep: &TokenStream, captured: &[TokenStream]) -> (TokenStream, syn::Lifetime, TokenStream) {
        let private = &self.private;
        let tape = syn::Lifetime::new("'recorded", Span::mixed_site());
        let types = self.generics.params.iter().filter_map(|p| match p {
            syn::GenericParam::Type(t) => Some(&t.ident),
            _ => None,
        });
        let around = matches!(self.signature.home, Home::Impl(_)).then(|| quote!(Self: #tape,));
        let given = self.generics.wheres.as_ref().map(|w| &w.predicates);
        let comma = given.filter(|g| !g.empty_or_trailing()).map(|_| quote!(,));
        let wheres = quote!(where #given #comma #around #(#types: #tape,)* #(#captured: #tape,)*);
        (quote!(#private::Box<dyn #sweep + #tape>), tape, wheres)
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

    /// A call of one of the hidden functions with the driver's own arguments.
    pub(super) fn call(&self, what: &str, first: TokenStream) -> TokenStream {
        let kinds = self.kinds().1.len();
        self.call_with(what, self.generics.turbofish(None, kinds), first)
    }

    pub(super) fn call_with(&self, what: &str, turbofish: TokenStream, first: TokenStream) -> TokenStream {
        let name = self.hidden(what);
        let mut arguments = self.arguments();
        let at = usize::from(self.signature.params.first().is_some_and(|p| p.receiver));
        arguments.insert(at, first);
        quote!(Self::#name #turbofish (#(#arguments),*))
    }
}

/// The first parameter of the hidden functions stands before the others, but after `self`.
pub(super) fn kinds_first(first: TokenStream, mut params: Vec<TokenStream>, of: &[Param]) -> Vec<TokenStream> {
    params.insert(usize::from(of.first().is_some_and(|p| p.receiver)), first);
    params
}

/// What an opaque type captures: lifetimes come first.
pub(super) fn order(outer: Vec<TokenStream>, own: Vec<TokenStream>) -> Vec<TokenStream> {
    let is_lifetime = |t: &TokenStream| t.to_string().starts_with('\'');
    let (mut lifetimes, mut rest): (Vec<_>, Vec<_>) = outer.into_iter().chain(own).partition(is_lifetime);
    lifetimes.append(&mut rest);
    lifetimes
}
