//! `impl Tangent for STangent`: each operation reaches every field.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Expansion;
use super::cases::Operand;

impl Expansion<'_> {
    pub(super) fn tangent(&self) -> TokenStream {
        let private = &self.item.private;
        let shape = &self.shape;
        let (_, args, _) = self.generics.tangent.split_for_impl();
        let zero = self.tangent_zero();
        let shape_of = self.tangent_shape_of();
        let accumulate = self.tangent_accumulate();
        let set_zero = self.tangent_changed(&quote!(set_zero), &TokenStream::new());
        let scale = self.tangent_changed(&quote!(scale), &quote!(, factor));
        let map_floats = self.tangent_changed(&quote!(map_floats), &quote!(, map));
        let dot = self.tangent_dot();
        let check_shape = self.tangent_check_shape();
        let body = quote! {
            type Shape = #shape #args;

            #[inline]
            fn zeros(shape: &Self::Shape) -> Self {
                #zero
            }

            #[inline]
            fn shape(&self) -> Self::Shape {
                #shape_of
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                #accumulate
            }

            #[inline]
            fn set_zero(&mut self) {
                #set_zero
            }

            #[inline]
            fn scale(&mut self, factor: f64) {
                #scale
            }

            #[inline]
            fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
                #map_floats
            }

            #[inline]
            #[track_caller]
            fn dot(&self, other: &Self) -> f64 {
                #dot
            }

            #[inline]
            #[track_caller]
            fn check_shape(&self, shape: &Self::Shape, what: &str) {
                #check_shape
            }
        };
        self.impl_for_tangent(&quote!(#private::Tangent), &body)
    }

    fn tangent_zero(&self) -> TokenStream {
        let private = &self.item.private;
        self.each(
            &[Operand::shared("shape", &self.shape)],
            |case, fields| {
                let values = case.values(fields, |[shape]| quote!(#private::Tangent::zeros(#shape)));
                case.with(&self.tangent, &values)
            },
            &TokenStream::new(),
        )
    }

    fn tangent_shape_of(&self) -> TokenStream {
        let private = &self.item.private;
        self.each(
            &[Operand::shared("self", &self.tangent)],
            |case, fields| {
                let values = case.values(fields, |[d]| quote!(#private::Tangent::shape(#d)));
                case.with(&self.shape, &values)
            },
            &TokenStream::new(),
        )
    }

    fn tangent_accumulate(&self) -> TokenStream {
        let private = &self.item.private;
        let operands = [Operand::mutable("self", &self.tangent), Operand::shared("other", &self.tangent)];
        self.each(
            &operands,
            |case, fields| {
                case.active(fields, |[d, other]| quote!(#private::Tangent::accumulate(#d, #other);))
                    .into_iter()
                    .collect()
            },
            &self.wrong_variant(&"summand".to_token_stream(), &operands[1], &operands[0]),
        )
    }

    /// `set_zero`, `scale`, `map_floats`.
    fn tangent_changed(&self, method: &TokenStream, argument: &TokenStream) -> TokenStream {
        let private = &self.item.private;
        self.each(
            &[Operand::mutable("self", &self.tangent)],
            |case, fields| {
                case.active(fields, |[d]| quote!(#private::Tangent::#method(#d #argument);)).into_iter().collect()
            },
            &TokenStream::new(),
        )
    }

    fn tangent_dot(&self) -> TokenStream {
        let private = &self.item.private;
        let operands = [Operand::shared("self", &self.tangent), Operand::shared("other", &self.tangent)];
        self.each(
            &operands,
            |case, fields| {
                let products = case.active(fields, |[d, other]| quote!(#private::Tangent::dot(#d, #other)));
                quote!(0.0 #(+ #products)*)
            },
            &self.wrong_variant(&"other factor".to_token_stream(), &operands[1], &operands[0]),
        )
    }

    fn tangent_check_shape(&self) -> TokenStream {
        let private = &self.item.private;
        let operands = [Operand::shared("self", &self.tangent), Operand::shared("shape", &self.shape)];
        self.each(
            &operands,
            |case, fields| {
                case.active(fields, |[d, shape]| quote!(#private::Tangent::check_shape(#d, #shape, what);))
                    .into_iter()
                    .collect()
            },
            &self.wrong_variant(&quote!(what), &operands[0], &operands[1]),
        )
    }
}
