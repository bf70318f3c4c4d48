//! `jvp`: forward mode; and `jvp_many`, the same in several directions at once.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::signature::{self, together};
use super::record::kinds_first;
use super::{Companion, fixed_zero, plain};
use crate::ir::Mutability;
use crate::types::Ty;

/// One of the two: what it is called, and the number of directions where there are several.
struct Form<'a> {
    what: &'static str,
    doc: &'static str,
    lanes: Option<&'a Ident>,
    tangents: &'a [Ident],
    body: &'a TokenStream,
}

impl Form<'_> {
    /// `const N: usize`
    fn constant(&self) -> Option<TokenStream> {
        self.lanes.map(|n| quote!(const #n: usize))
    }
}

impl Companion<'_> {
    /// The functions of forward mode.
    pub(super) fn forward_mode(&self) -> Vec<TokenStream> {
        self.forms().iter().map(|form| self.jvp(form)).collect()
    }

    /// The hidden functions that hold their bodies.
    pub(super) fn forward_mode_cores(&self) -> Vec<TokenStream> {
        self.forms().iter().map(|form| self.jvp_core(form)).collect()
    }

    fn forms(&self) -> Vec<Form<'_>> {
        let one = Form {
            what: "jvp",
            doc: "The value, and its derivative along tangents of the parameters: forward mode.",
            lanes: None,
            tangents: &self.bodies.bindings.tangents,
            body: &self.bodies.jvp,
        };
        let many = self.bodies.jvp_many.as_ref().map(|many| Form {
            what: "jvp_many",
            doc: "The value, and its derivatives in several directions at once: every scalar of a tangent is its `Lanes`.",
            lanes: Some(&many.lanes),
            tangents: &many.tangents,
            body: &many.body,
        });
        [one].into_iter().chain(many).collect()
    }

    fn jvp(&self, form: &Form) -> TokenStream {
        let private = &self.private;
        let output = &self.output;
        let output_tangent = signature::tangents(&self.signature.output_ty(), private, form.lanes);
        let constant: Vec<_> = form.constant().into_iter().collect();
        let generics = self.generics.with(&[], &constant);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let names: Vec<_> = self.differentiable().map(|(i, _)| self.cotangents[i].clone()).collect();
        let types: Vec<_> = self.differentiable().map(|(_, p)| signature::taken(p, private, form.lanes)).collect();
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
        let turbofish = self.generics.turbofish(form.lanes, self.signature.params.len());
        let call = self.call_with(form.what, turbofish, quote!((#(#tangents,)*)));
        let (this, public, vis, doc) = (self.this(), self.public(form.what), self.vis(), form.doc);
        quote! {
            #[doc = #doc]
            #[inline]
            #vis fn #public #generics (#(#params,)* #pattern: #ty) -> (#output, #output_tangent) #wheres {
                #this
                #checks
                #call
            }
        }
    }

    fn jvp_core(&self, form: &Form) -> TokenStream {
        let private = &self.private;
        let output = &self.output;
        let output_tangent = signature::tangents(&self.signature.output_ty(), private, form.lanes);
        let tangents = form.tangents;
        let mut declared: Vec<_> = form.constant().into_iter().collect();
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
            let slot = signature::slots(p, private, form.lanes);
            let ty = signature::tangents(&p.ty, private, form.lanes);
            let of = match &written {
                syn::Type::Reference(r) => {
                    let elem = &r.elem;
                    quote!(#elem)
                }
                other => quote!(#other),
            };
            let value = if p.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
            let given = |bound: TokenStream| match form.lanes {
                None => quote!(#kind: #private::TangentOf<#of, Tangent: #bound>),
                Some(_) => quote!(#kind: #private::LanesOf<#of, #ty, Tangent: #bound>),
            };
            match p.reference {
                None => {
                    declared.push(given(quote!(#private::OwnedTangent<#ty>)));
                    heads.extend(
                        quote!(let mut #tangent: #ty = #private::OwnedTangent::owned(#tangent.or_zero(#value));),
                    );
                }
                Some(Mutability::Shared) => {
                    declared.push(given(quote!(#private::View<#slot>)));
                    heads.extend(quote! {
                        let #tangent = #tangent.or_zero(#value);
                        let #tangent: &#slot = #private::View::view(&#tangent);
                    });
                }
                Some(Mutability::Mut) => {
                    declared.push(given(quote!(#private::ViewMut<#slot>)));
                    heads.extend(quote! {
                        let mut #tangent = #tangent.or_zero(#value);
                        let #tangent: &mut #slot = #private::ViewMut::view_mut(&mut #tangent);
                    });
                }
            }
        }
        let generics = self.generics.with(&lifetimes, &declared);
        let wheres = &self.generics.wheres;
        let body = form.body;
        let all = kinds_first(quote!((#(#tangents,)*): (#(#types,)*)), params, &self.signature.params);
        let (this, name, vis) = (self.this(), self.hidden(form.what), self.vis());
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
