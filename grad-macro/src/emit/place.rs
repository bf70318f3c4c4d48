//! Places and references to them.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use super::Printer;
use super::tokens::{Tokens, stream};
use super::value::Binding;
use crate::ir::{Mutability, Place, Projection, Value, VarId};

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
        out.ident(name);
        let mut is_reference = is_reference;
        for projection in path {
            let was_reference = std::mem::replace(&mut is_reference, false);
            match projection {
                Projection::Index(v) | Projection::Located { index: v, .. } => {
                    out.group(Delimiter::Bracket, span, |out| self.put_index(v, out));
                }
                Projection::Range { lo, hi, inclusive } => {
                    out.group(Delimiter::Bracket, span, |out| {
                        lo.iter().for_each(|v| self.put_bound(v, Binding::Sum, out));
                        out.punct(if *inclusive { "..=" } else { ".." }, span);
                        hi.iter().for_each(|v| self.put_bound(v, Binding::Sum, out));
                    });
                }
                Projection::At(at) => {
                    let of = out.split_off(start).into_stream();
                    let found = self.located(*at, &of, was_reference);
                    out.stream(quote!((*#found)));
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
                    let whole = match (was_reference, self.writing) {
                        (true, _) => of,
                        (false, true) => quote!(&mut #of),
                        (false, false) => quote!(&#of),
                    };
                    let reference = self.payload(payload, &whole);
                    out.stream(quote!((*#reference)));
                }
            }
        }
    }

    /// A reference to the place of a tangent that an index of a user's type names; `of` may be a reference itself.
    fn located(&mut self, at: VarId, of: &TokenStream, is_reference: bool) -> TokenStream {
        let at = self.name(at);
        let private = &self.private;
        let behind = is_reference.then(|| quote!(*));
        if self.writing {
            quote!(#private::Locate::of_mut(&#at, &mut #behind #of))
        } else {
            quote!(#private::Locate::of(&#at, &#behind #of))
        }
    }

    /// The place as something to write.
    pub(super) fn target(&mut self, place: &Place) -> TokenStream {
        stream(|out| self.put_target(place, out))
    }

    pub(super) fn put_target(&mut self, place: &Place, out: &mut Tokens) {
        let reading = std::mem::replace(&mut self.writing, true);
        self.put_place(place, out);
        self.writing = reading;
    }

    /// An index of unknown type may be a range, which is not `Copy`.
    pub(super) fn index(&mut self, value: &Value) -> TokenStream {
        stream(|out| self.put_index(value, out))
    }

    fn put_index(&mut self, value: &Value, out: &mut Tokens) {
        match value {
            Value::Var(v) if !self.function.var(*v).ty.is_copy() => {
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
        // A part that has got a name is a reference.
        if let Some((name, [])) = self.after_named_part(place) {
            return out.ident(name);
        }
        // A payload is found behind a reference.
        if let [way @ .., Projection::Variant(payload)] = place.path.as_slice() {
            let way = Place { root: place.root, path: way.to_vec() };
            let whole = stream(|out| self.put_reference(&way, mutability, out));
            return out.stream(self.payload(payload, &whole));
        }
        if let [before @ .., Projection::At(at)] = place.path.as_slice() {
            let of = Place { root: place.root, path: before.to_vec() };
            let is_reference = match self.after_named_part(&of) {
                Some((_, rest)) => rest.is_empty(),
                None => before.is_empty() && self.function.var(place.root).reference.is_some(),
            };
            let of = self.receiver(&of);
            return out.stream(self.located(*at, &of, is_reference));
        }
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
