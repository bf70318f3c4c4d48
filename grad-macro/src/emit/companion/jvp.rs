//! `jvp`: forward mode.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use super::super::signature::{self, together};
use super::record::kinds_first;
use super::{Companion, fixed_zero, plain};
use crate::ir::Mutability;
use crate::types::Ty;

impl Companion<'_> {
    pub(super) fn jvp(&self) -> TokenStream {
        let private = &self.private;
        let Self { output, output_tangent, .. } = self;
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let names: Vec<_> = self.differentiable().map(|(i, _)| self.cotangents[i].clone()).collect();
        let types: Vec<_> = self.differentiable().map(|(_, p)| signature::taken(p, private)).collect();
        let pattern = together(&names.iter().map(|n| quote!(#n)).collect::<Vec<_>>());
        let ty = together(&types);
        let mut checks = TokenStream::new();
        for (i, p) in self.differentiable().filter(|(_, p)| fixed_zero(&p.ty, private).is_none()) {
            let (ident, tangent) = (&p.ident, &self.cotangents[i]);
            let what = format!("tangent of `{}`", plain(ident));
            let value = if p.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
            checks.extend(match (&p.ty, p.reference) {
                (Ty::Slice(_), _) | (Ty::Vec(_), Some(Mutability::Shared)) => {
                    quote!(#private::shape_of(#value).check_slice(#tangent, #what);)
                }
                (_, Some(Mutability::Mut)) => quote!(#private::shape_of(#value).check(#tangent, #what);),
                _ => quote!(#private::shape_of(#value).check(&#tangent, #what);),
            });
        }
        let tangents = self.signature.params.iter().enumerate().map(|(i, p)| {
            let name = &self.cotangents[i];
            if p.is_differentiable() { quote!(#private::Given(#name)) } else { quote!(#private::NoTangent) }
        });
        let call = self.call("jvp", quote!((#(#tangents,)*)));
        let (this, public, vis) = (self.this(), self.public("jvp"), self.vis());
        quote! {
            /// The value, and its derivative along tangents of the parameters: forward mode.
            #[inline]
            #vis fn #public #generics (#(#params,)* #pattern: #ty) -> (#output, #output_tangent) #wheres {
                #this
                #checks
                #call
            }
        }
    }

    pub(super) fn jvp_core(&self) -> TokenStream {
        let private = &self.private;
        let Self { output, output_tangent, .. } = self;
        let tangents = &self.bodies.bindings.tangents;
        let mut declared = Vec::new();
        let mut types = Vec::new();
        let mut heads = TokenStream::new();
        let mut lifetimes = Vec::new();
        let mut params = Vec::new();
        for (i, (p, written)) in self.signature.params.iter().zip(&self.generics.types).enumerate() {
            // Bounds name the parameters' types, where no lifetime may be elided.
            let (written, found) = signature::with_lifetimes(written, &p.ident);
            lifetimes.extend(found);
            params.push(self.declared(p, &written, true));
            let kind = format_ident!("Tangent{i}", span = Span::mixed_site());
            let (ident, tangent) = (&p.ident, &tangents[i]);
            types.push(quote!(#kind));
            if p.constant {
                declared.push(quote!(#kind: #private::ConstantTangent));
                continue;
            }
            if !p.is_differentiable() {
                declared.push(quote!(#kind));
                continue;
            }
            let slot = signature::slot(p, private);
            let of = match &written {
                syn::Type::Reference(r) => {
                    let elem = &r.elem;
                    quote!(#elem)
                }
                other => quote!(#other),
            };
            let value = if p.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
            match p.reference {
                None => {
                    let ty = signature::tangent(&p.ty, private);
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent: #private::OwnedTangent<#ty>>));
                    heads.extend(
                        quote!(let mut #tangent: #ty = #private::OwnedTangent::owned(#tangent.or_zero(#value));),
                    );
                }
                Some(Mutability::Shared) => {
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent: #private::View<#slot>>));
                    heads.extend(quote! {
                        let #tangent = #tangent.or_zero(#value);
                        let #tangent: &#slot = #private::View::view(&#tangent);
                    });
                }
                Some(Mutability::Mut) => {
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent: #private::ViewMut<#slot>>));
                    heads.extend(quote! {
                        let mut #tangent = #tangent.or_zero(#value);
                        let #tangent: &mut #slot = #private::ViewMut::view_mut(&mut #tangent);
                    });
                }
            }
        }
        let generics = self.generics.with(&lifetimes, &declared);
        let wheres = &self.generics.wheres;
        let body = &self.bodies.jvp;
        let all = kinds_first(quote!((#(#tangents,)*): (#(#types,)*)), params, &self.signature.params);
        let (this, name, vis) = (self.this(), self.hidden("jvp"), self.vis());
        quote! {
            #[doc(hidden)]
            #[inline]
            #vis fn #name #generics (#(#all),*) -> (#output, #output_tangent) #wheres {
                #this
                #heads
                #body
            }
        }
    }
}
