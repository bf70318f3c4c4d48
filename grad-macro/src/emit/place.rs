//! Places and references to them.

use proc_macro2::TokenStream;
use quote::quote;

use super::Printer;
use super::value::Binding;
use crate::ir::{Mutability, Place, Projection, Value, VarId};

pub(super) struct PrintedPlace {
    pub(super) tokens: TokenStream,
    /// Starts with `*`.
    pub(super) dereferenced: bool,
}

impl Printer<'_> {
    /// The place as something to read or assign.
    pub(super) fn place(&mut self, place: &Place) -> PrintedPlace {
        let bare = self.receiver(place);
        // A scalar behind a reference, or a container as a whole.
        let dereferenced = place.path.is_empty() && self.function.var(place.root).reference.is_some();
        if dereferenced {
            return PrintedPlace { tokens: quote!(*#bare), dereferenced };
        }
        if let Some(Projection::Deref) = place.path.last() {
            return PrintedPlace { tokens: bare, dereferenced: true };
        }
        PrintedPlace { tokens: bare, dereferenced }
    }

    /// The place before a dot or a bracket, where references are followed by themselves.
    pub(super) fn receiver(&mut self, place: &Place) -> TokenStream {
        let (name, path, is_reference) = match self.after_named_part(place) {
            Some((name, path)) => (name, path, true),
            None => (self.name(place.root), place.path.as_slice(), self.function.var(place.root).reference.is_some()),
        };
        let mut tokens = quote!(#name);
        let mut is_reference = is_reference;
        for projection in path {
            let whole = if is_reference {
                tokens.clone()
            } else if self.writing {
                quote!(&mut #tokens)
            } else {
                quote!(&#tokens)
            };
            let was_reference = std::mem::replace(&mut is_reference, false);
            tokens = match projection {
                Projection::Index(v) => {
                    let index = self.index(v);
                    quote!(#tokens[#index])
                }
                Projection::Range { lo, hi, inclusive } => {
                    let lo = lo.as_ref().map(|v| self.bound(v, Binding::Sum));
                    let hi = hi.as_ref().map(|v| self.bound(v, Binding::Sum));
                    if *inclusive { quote!(#tokens[#lo..=#hi]) } else { quote!(#tokens[#lo..#hi]) }
                }
                Projection::Located { index, .. } => {
                    let index = self.index(index);
                    quote!(#tokens[#index])
                }
                Projection::At(at) => {
                    let found = self.located(*at, &tokens, was_reference);
                    quote!((*#found))
                }
                Projection::Field(member) => quote!(#tokens.#member),
                Projection::Deref => quote!((*#tokens)),
                Projection::Variant(payload) => {
                    let reference = self.payload(payload, &whole);
                    quote!((*#reference))
                }
            };
        }
        tokens
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
        let reading = std::mem::replace(&mut self.writing, true);
        let tokens = self.place(place).tokens;
        self.writing = reading;
        tokens
    }

    /// An index of unknown type may be a range, which is not `Copy`.
    pub(super) fn index(&mut self, value: &Value) -> TokenStream {
        let tokens = self.value(value);
        match value {
            Value::Var(v) if !self.function.var(*v).ty.is_copy() => {
                quote!(::core::clone::Clone::clone(&#tokens))
            }
            _ => tokens,
        }
    }

    /// A reference to the place.
    pub(super) fn reference(&mut self, place: &Place, mutability: Mutability) -> TokenStream {
        let reading = std::mem::replace(&mut self.writing, mutability == Mutability::Mut);
        let tokens = self.reference_to(place, mutability);
        self.writing = reading;
        tokens
    }

    fn reference_to(&mut self, place: &Place, mutability: Mutability) -> TokenStream {
        // A part that has got a name is a reference.
        if let Some((name, [])) = self.after_named_part(place) {
            return quote!(#name);
        }
        // A payload is found behind a reference.
        if let [way @ .., Projection::Variant(payload)] = place.path.as_slice() {
            let whole = self.reference_to(&Place { root: place.root, path: way.to_vec() }, mutability);
            return self.payload(payload, &whole);
        }
        let is_reference = place.path.is_empty() && self.function.var(place.root).reference.is_some();
        if let [before @ .., Projection::At(at)] = place.path.as_slice() {
            let of = Place { root: place.root, path: before.to_vec() };
            let is_reference = match self.after_named_part(&of) {
                Some((_, rest)) => rest.is_empty(),
                None => before.is_empty() && self.function.var(place.root).reference.is_some(),
            };
            let of = self.receiver(&of);
            return self.located(*at, &of, is_reference);
        }
        let printed = self.place(place).tokens;
        match (mutability, is_reference) {
            (Mutability::Shared, true) => {
                let name = self.name(place.root);
                match self.function.var(place.root).reference {
                    Some(Mutability::Mut) => quote!(&#printed),
                    _ => quote!(#name),
                }
            }
            (Mutability::Shared, false) => quote!(&#printed),
            (Mutability::Mut, _) => quote!(&mut #printed),
        }
    }
}
