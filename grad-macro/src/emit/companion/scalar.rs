//! `grad`, `value_and_grad` and `value_and_grad_into`, where the output is one float: both halves in one body.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::signature::{self, together};
use super::Companion;
use crate::types::Ty;

impl Companion<'_> {
    pub(super) fn scalar_drivers(&self) -> Vec<TokenStream> {
        let private = &self.private;
        let Self { value, output, .. } = self;
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let body_params = self.body_params();
        let arguments = self.arguments();
        let gradient = self.gradient_type();
        let turbofish = self.generics.turbofish(None, 0);
        let (before, zeros) = self.zeros();
        let names: Vec<_> = self.returned().map(|(i, _)| self.cotangents[i].clone()).collect();
        let returned = together(&names.iter().map(|n| quote!(#n)).collect::<Vec<_>>());
        let lent = together(&names.iter().map(|n| quote!(&mut #n)).collect::<Vec<_>>());
        let buffers: Vec<_> = self.returned().map(|(i, _)| self.bodies.bindings.buffers[i].clone()).collect();
        let buffer_types: Vec<_> = self
            .returned()
            .map(|(_, p)| match &p.ty {
                ty @ Ty::Tuple(_) => {
                    let tangent = signature::tangent(ty, private);
                    quote!(impl #private::Buffer<#tangent>)
                }
                _ => {
                    let slot = signature::slot(p, private);
                    quote!(&mut #slot)
                }
            })
            .collect();
        let pattern = together(&buffers.iter().map(|b| quote!(#b)).collect::<Vec<_>>());
        let buffer_type = together(&buffer_types);
        let into = &self.bodies.into;
        let (vis, this) = (self.vis(), self.this());
        let [grad, both, add] = ["grad", "value_and_grad", "value_and_grad_into"].map(|n| self.public(n));
        vec![
            quote! {
                /// The gradient.
                #[inline]
                #vis fn #grad #generics (#(#params),*) -> #gradient #wheres {
                    #this
                    Self::#both #turbofish (#(#arguments),*).1
                }
            },
            quote! {
                /// The value and the gradient.
                #[inline]
                #vis fn #both #generics (#(#params),*) -> (#output, #gradient) #wheres {
                    #this
                    #(#before)*
                    #(#zeros)*
                    let #value = Self::#add #turbofish (#(#arguments,)* #lent);
                    (#value, #returned)
                }
            },
            quote! {
                /// The value; the gradient is added to the buffers.
                #[inline]
                #vis fn #add #generics (#(#body_params,)* #pattern: #buffer_type) -> #output #wheres { #this #into }
            },
        ]
    }
}
