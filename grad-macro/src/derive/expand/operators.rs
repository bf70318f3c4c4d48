//! `+`, `+=`, `*`, `*=` by a number and unary minus of the tangent.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Expansion;

impl Expansion<'_> {
    pub(super) fn operators(&self) -> TokenStream {
        let private = &self.item.private;
        let tangent = &self.tangent;
        let (_, args, _) = self.generics.tangent.split_for_impl();
        let ops = quote!(::core::ops);
        let value = |name: &str, argument: &TokenStream, step: &TokenStream| {
            let method = syn::Ident::new(name, proc_macro2::Span::call_site()).to_token_stream();
            quote! {
                type Output = Self;

                #[inline]
                #[track_caller]
                fn #method(mut self #argument) -> Self {
                    #private::Tangent::#step;
                    self
                }
            }
        };
        let place = |method: &TokenStream, argument: &TokenStream, step: &TokenStream| {
            quote! {
                #[inline]
                #[track_caller]
                fn #method(&mut self, #argument) {
                    #private::Tangent::#step;
                }
            }
        };
        let (add_assign, mul_assign) = (quote!(add_assign), quote!(mul_assign));
        [
            (quote!(#ops::AddAssign), place(&add_assign, &quote!(other: Self), &quote!(accumulate(self, &other)))),
            (
                quote!(#ops::AddAssign<&#tangent #args>),
                place(&add_assign, &quote!(other: &Self), &quote!(accumulate(self, other))),
            ),
            (quote!(#ops::MulAssign<f64>), place(&mul_assign, &quote!(factor: f64), &quote!(scale(self, factor)))),
            (quote!(#ops::Add), value("add", &quote!(, other: Self), &quote!(accumulate(&mut self, &other)))),
            (quote!(#ops::Mul<f64>), value("mul", &quote!(, factor: f64), &quote!(scale(&mut self, factor)))),
            (quote!(#ops::Neg), value("neg", &TokenStream::new(), &quote!(scale(&mut self, -1.0)))),
        ]
        .iter()
        .map(|(of, body)| self.impl_for_tangent(of, body))
        .collect()
    }
}
