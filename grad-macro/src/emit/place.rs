//! Places and references to them.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use super::Printer;
use super::tokens::{Tokens, stream};
use super::value::Binding;
use crate::ir::{Mutability, Payload, Place, Projection, Value};
use crate::types::Ty;

impl Printer<'_> {
    /// The place as something to read or assign.
    pub(super) fn place(&mut self, place: &Place) -> TokenStream {
        stream(|out| self.put_place(place, out))
    }

    pub(super) fn put_place(&mut self, place: &Place, out: &mut Tokens) {
        // A scalar behind a reference, or a container as a whole.
        if place.path.is_empty() && self.function.var(place.root).reference.is_some() {
            out.punct("*", Span::call_site());
        }
        self.put_receiver(place, out);
    }

    /// Whether it starts with `*`.
    pub(super) fn is_dereferenced(&self, place: &Place) -> bool {
        match place.path.last() {
            None => self.function.var(place.root).reference.is_some(),
            Some(last) => matches!(last, Projection::Deref),
        }
    }

    /// The place before a dot or a bracket, where references are followed by themselves.
    pub(super) fn receiver(&mut self, place: &Place) -> TokenStream {
        stream(|out| self.put_receiver(place, out))
    }

    pub(super) fn put_receiver(&mut self, place: &Place, out: &mut Tokens) {
        let span = Span::call_site();
        let start = out.len();
        let (name, path, is_reference) = match self.after_named_part(place) {
            Some((name, path)) => (name, path, true),
            None => (self.name(place.root), place.path.as_slice(), self.function.var(place.root).reference.is_some()),
        };
        if matches!(path.first(), Some(Projection::Variant(_))) && is_reference {
            out.stream(quote!((*#name)));
        } else {
            out.ident(name);
        }
        for projection in path {
            match projection {
                Projection::Index(v) => out.group(Delimiter::Bracket, span, |out| self.put_index(v, out)),
                Projection::Range { lo, hi, inclusive } => {
                    out.group(Delimiter::Bracket, span, |out| {
                        lo.iter().for_each(|v| self.put_bound(v, Binding::Sum, out));
                        out.punct(if *inclusive { "..=" } else { ".." }, span);
                        hi.iter().for_each(|v| self.put_bound(v, Binding::Sum, out));
                    });
                }
                Projection::Field(member) => {
                    out.punct(".", span);
                    out.stream(member.clone());
                }
                Projection::Deref => {
                    let of = out.split_off(start);
                    out.group(Delimiter::Parenthesis, span, |out| {
                        out.punct("*", span);
                        out.append(of);
                    });
                }
                Projection::Variant(payload) => {
                    let of = out.split_off(start).into_stream();
                    out.stream(self.payload(payload, &of));
                }
            }
        }
    }

    /// The payload of a variant, behind a reference to the whole.
    fn payload(&mut self, payload: &Payload, of: &TokenStream) -> TokenStream {
        let reference = if self.writing { quote!(&mut #of) } else { quote!(&#of) };
        let payload_name = self.fresh("payload");
        let pattern = payload.pattern(&payload_name);
        quote!((*match #reference { #pattern => #payload_name, _ => ::core::unreachable!() }))
    }

    /// The place as something to write.
    pub(super) fn put_target(&mut self, place: &Place, out: &mut Tokens) {
        let reading = std::mem::replace(&mut self.writing, true);
        self.put_place(place, out);
        self.writing = reading;
    }

    /// An index of unknown type may be a range, which is not `Copy`.
    fn put_index(&mut self, value: &Value, out: &mut Tokens) {
        match value {
            Value::Var(v) if !matches!(self.function.var(*v).ty, Ty::Discrete) => {
                let name = self.name(*v);
                out.stream(quote!(::core::clone::Clone::clone(&#name)));
            }
            _ => self.put(value, out),
        }
    }

    /// A reference to the place.
    pub(super) fn reference(&mut self, place: &Place, mutability: Mutability) -> TokenStream {
        stream(|out| {
            let reading = std::mem::replace(&mut self.writing, mutability == Mutability::Mut);
            self.put_reference(place, mutability, out);
            self.writing = reading;
        })
    }

    fn put_reference(&mut self, place: &Place, mutability: Mutability, out: &mut Tokens) {
        let reference = self.function.var(place.root).reference.filter(|_| place.path.is_empty());
        if let (Mutability::Shared, Some(Mutability::Shared)) = (mutability, reference) {
            return out.ident(self.name(place.root));
        }
        out.punct("&", Span::call_site());
        if mutability == Mutability::Mut {
            out.word("mut", Span::call_site());
        }
        self.put_place(place, out);
    }
}
