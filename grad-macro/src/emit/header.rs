//! Loop headers.

use proc_macro2::TokenStream;
use quote::quote;

use super::Printer;
use super::value::Binding;
use crate::ir::{Header, Order, RangeHeader};

impl Printer<'_> {
    /// `pattern in iterator`
    pub(super) fn header(&mut self, header: &Header) -> (TokenStream, TokenStream) {
        match header {
            Header::Range(range) => {
                let index = self.name(range.index);
                (quote!(#index), self.range(range))
            }
            Header::Elements(elements) => match elements.source.as_deref() {
                Some((pat, names, iter)) => {
                    let pat = self.pattern_of_user(pat, names);
                    let iter = self.opaque(iter);
                    if !elements.counted {
                        return (pat, iter);
                    }
                    let index = self.name(elements.index);
                    if elements.reversed {
                        let receiver = self.receiver(&elements.place);
                        return (quote!((#index, #pat)), quote!((0..#receiver.len()).rev().zip(#iter)));
                    }
                    (quote!((#index, #pat)), quote!((0_usize..).zip(#iter)))
                }
                None => (quote!(_), quote!(())),
            },
            Header::Opaque { pattern, names, iter, .. } => {
                let iter = self.opaque(iter);
                (self.pattern_of_user(pattern, names), iter)
            }
            Header::Rewind { tape, values } => {
                let tape = self.name(*tape);
                (self.record_pattern(values), quote!(#tape.iter().rev()))
            }
            Header::Winner { winner, index } => {
                let (winner, index) = (self.name(*winner), self.name(*index));
                (quote!(#index), quote!(#winner.into_iter()))
            }
            Header::Times { count } => {
                let count = self.name(*count);
                (quote!(_), quote!(0..#count))
            }
        }
    }

    pub(super) fn range(&mut self, range: &RangeHeader) -> TokenStream {
        let lo = self.bound(&range.lo, Binding::Sum);
        let hi = self.bound(&range.hi, Binding::Sum);
        let bare = if range.inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
        let private = self.private.clone();
        match &range.order {
            Order::Up => bare,
            Order::Down => quote!((#bare).rev()),
            Order::UpBy(n) => {
                let n = self.value(n);
                quote!((#bare).step_by(#n))
            }
            // std has it for some integer types only.
            Order::UpByReversed(n) if self.backward => {
                let n = self.value(n);
                quote!(#private::steps_rev(#bare, #n))
            }
            Order::UpByReversed(n) => {
                let n = self.value(n);
                quote!((#bare).step_by(#n).rev())
            }
            Order::DownBy(n) => {
                let n = self.value(n);
                quote!((#bare).rev().step_by(#n))
            }
            Order::DownByReversed(n) if self.backward => {
                let n = self.value(n);
                quote!(#private::steps_down_rev(#bare, #n))
            }
            Order::DownByReversed(n) => {
                let n = self.value(n);
                quote!((#bare).rev().step_by(#n).rev())
            }
        }
    }
}
