//! Tapes and their records.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Printer;
use crate::ir::{Generated, Header, VarId};
use crate::types::Ty;

impl Printer<'_> {
    /// An empty tape, with room for as many records as the loop has iterations. Numbers may lie in a workspace.
    pub(super) fn new_tape(&mut self, tape: VarId, reserve: Option<&Header>) -> TokenStream {
        let private = self.private.clone();
        let (tape, with_room) = if self.numbers.contains(tape) {
            (quote!(#private::PlainTape), quote!(with_room))
        } else {
            (quote!(#private::Vec), quote!(with_capacity))
        };
        match reserve {
            Some(Header::Range(range)) => {
                let range = self.range(range);
                quote!(#tape::#with_room(#private::room(&(#range))))
            }
            Some(Header::Elements(elements)) => {
                let receiver = self.receiver(&elements.place);
                quote!(#tape::#with_room(#receiver.len()))
            }
            _ => quote!(#tape::new()),
        }
    }

    /// What goes onto a tape, and what comes off it.
    pub(super) fn tape_stmt(&mut self, generated: &Generated, span: Span) -> TokenStream {
        let private = self.private.clone();
        match generated {
            Generated::Push { tape, values } => {
                let tape = self.name(*tape);
                let record = self.record(values);
                quote_spanned!(span=> #tape.push(#record);)
            }
            Generated::Pull { cursor, values } => {
                let cursor = self.name(*cursor);
                let pattern = self.record_pattern(values);
                quote_spanned!(span=> let #pattern = #private::pull(&mut #cursor);)
            }
            Generated::Win { winner, wins, index } => {
                let wins = self.value(wins);
                let (winner, index) = (self.name(*winner), self.name(*index));
                quote_spanned!(span=> if #wins { #winner = ::core::option::Option::Some(#index); })
            }
            Generated::Snapshot { tape, of } => {
                let (tape, of) = (self.name(*tape), self.name(*of));
                quote_spanned!(span=> #tape.push(&#of);)
            }
            Generated::Restore { cursor, of } => {
                let (cursor, of) = (self.name(*cursor), self.name(*of));
                quote_spanned!(span=> let #of = #private::pull(&mut #cursor);)
            }
            Generated::Remember { branch, then, values } => {
                let branch = self.name(*branch);
                let way = if *then { quote!(Then) } else { quote!(Else) };
                let record = self.record(values);
                quote_spanned!(span=> #branch = #private::Branch::#way(#record);)
            }
            Generated::Fork { branch, then, otherwise } => {
                let branch = self.name(*branch);
                let arms = [(quote!(Then), then), (quote!(Else), otherwise)].map(|(way, (values, block))| {
                    let open = if values.is_empty() {
                        quote!(#private::Branch::#way(_))
                    } else {
                        // A bare name in a pattern could be a constant of the user's.
                        quote!(#private::Branch::#way(record @ _))
                    };
                    let bind = (!values.is_empty()).then(|| {
                        let pattern = self.record_pattern(values);
                        quote!(let #pattern = record;)
                    });
                    let block = self.block(block);
                    quote!(#open => { #bind #block })
                });
                quote_spanned!(span=> match &#branch { #(#arms)* })
            }
            _ => TokenStream::new(),
        }
    }

    /// Takes one record apart, behind a reference: numbers by value, anything else by reference.
    pub(super) fn record_pattern(&mut self, values: &[VarId]) -> TokenStream {
        let values = self.distinct(values);
        let by_value = |p: &Self, v: VarId| !matches!(p.function.var(v).ty, Ty::Inactive);
        let referred: Vec<VarId> = values.iter().copied().filter(|v| !by_value(self, *v)).collect();
        referred.into_iter().for_each(|v| self.referred.insert(v));
        if let [v] = values.as_slice() {
            let name = self.name(*v);
            return if by_value(self, *v) { quote!(&#name) } else { quote!(#name) };
        }
        let parts = values.iter().map(|v| {
            let name = self.name(*v);
            if by_value(self, *v) { quote!(#name) } else { quote!(ref #name) }
        });
        let parts = parts.collect::<Vec<_>>();
        quote!(&(#(#parts),*))
    }

    /// Two variables of one value share a name, and need one place in a record.
    fn distinct(&mut self, values: &[VarId]) -> Vec<VarId> {
        let mut names = Vec::new();
        values
            .iter()
            .copied()
            .filter(|v| {
                let name = self.name(*v);
                let new = !names.contains(&name);
                names.push(name);
                new
            })
            .collect()
    }

    pub(super) fn record(&mut self, values: &[VarId]) -> TokenStream {
        let values = self.distinct(values);
        let names: Vec<_> = values.iter().map(|v| self.name(*v)).collect();
        if let [name] = names.as_slice() { quote!(#name) } else { quote!((#(#names),*)) }
    }
}
