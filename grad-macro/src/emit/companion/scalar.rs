//! `grad`, `value_and_grad` and `value_and_grad_into`, where the output is one float: both halves in one body.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::signature::{self, together};
use super::Companion;
use crate::types::Ty;

impl Companion<'_> {
    pub(super) fn scalar_drivers(&self) -> TokenStream {
        let private = &self.private;
        let Self { value, output, .. } = self;
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let body_params = self.body_params();
        let arguments = self.arguments();
        let gradient = self.gradient_type();
        let turbofish = self.generics.turbofish(0);
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
        quote! {
            /// The gradient.
            #[inline]
            pub fn grad #generics (#(#params),*) -> #gradient #wheres {
                Self::value_and_grad #turbofish (#(#arguments),*).1
            }

            /// The value and the gradient.
            #[inline]
            pub fn value_and_grad #generics (#(#params),*) -> (#output, #gradient) #wheres {
                #(#before)*
                #(#zeros)*
                let #value = Self::value_and_grad_into #turbofish (#(#arguments,)* #lent);
                (#value, #returned)
            }

            /// The value; the gradient is added to the buffers.
            #[inline]
            pub fn value_and_grad_into #generics (#(#body_params,)* #pattern: #buffer_type) -> #output #wheres { #into }
        }
    }
}
