//! `impl Differentiable for S`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Expansion;
use super::cases::Operand;

impl Expansion<'_> {
    pub(super) fn value(&self) -> TokenStream {
        let private = &self.item.private;
        let ident = &self.item.ident;
        let tangent = &self.tangent;
        let (params, args, clause) = self.generics.value.split_for_impl();
        let (_, tangent_args, _) = self.generics.tangent.split_for_impl();
        let tangent_shape = self.each(
            &[Operand::shared("self", ident)],
            |case, fields| {
                let shape = case.values(fields, |[x]| quote!(#private::Differentiable::tangent_shape(#x)));
                case.with(&self.shape, &shape)
            },
            &TokenStream::new(),
        );
        let operands = [Operand::mutable("self", ident), Operand::shared("tangent", tangent)];
        let move_along = self.each(
            &operands,
            |case, fields| {
                let moves = case.active(fields, |[x, d]| quote!(#private::Differentiable::move_along(#x, #d, step);));
                quote!(#(#moves)*)
            },
            &self.wrong_variant(&"tangent".to_token_stream(), &operands[1], &operands[0]),
        );
        quote! {
            #[automatically_derived]
            impl #params #private::Differentiable for #ident #args #clause {
                type Tangent = #tangent #tangent_args;

                #[inline]
                fn tangent_shape(&self) -> <Self::Tangent as #private::Tangent>::Shape {
                    #tangent_shape
                }

                #[inline]
                #[track_caller]
                fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
                    #move_along
                }
            }
        }
    }
}
