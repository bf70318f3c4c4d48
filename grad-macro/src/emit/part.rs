//! Parts of fields whose types the tokens do not reveal. Such a field may be `#[constant]`, with a tangent `()` that has no
//! parts; the expansion asks, and rustc answers at compile time.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Printer;
use crate::ir::{Mutability, Payload, Place, Projection, VarId, VarKind};

/// A field that has got a name: what follows it in a place is printed after that name.
pub(super) struct NamedPart {
    root: VarId,
    depth: usize,
    name: Ident,
}

impl Printer<'_> {
    /// The fields on the way through which the place is reached, where their tangent may be none: all but a last one.
    fn fields_on_the_way(&self, place: &Place) -> Vec<usize> {
        let mut fields = self.function.unknown_fields(place);
        fields.retain(|at| at + 1 < place.path.len());
        fields
    }

    pub(super) fn has_fields_on_the_way(&self, place: &Place) -> bool {
        !self.fields_on_the_way(place).is_empty()
    }

    /// What is left to print of a place, from where.
    pub(super) fn after_named_part<'p>(&self, place: &'p Place) -> Option<(Ident, &'p [Projection])> {
        let part = self.part.as_ref().filter(|p| p.root == place.root)?;
        Some((part.name.clone(), place.path.get(part.depth..)?))
    }

    /// The whole of which a field is meant, how the field is told to the helper macros, and its name from there on.
    fn field_of(&mut self, place: &Place, at: usize) -> Option<(TokenStream, TokenStream, Ident)> {
        let whole = Place { root: place.root, path: place.path[..at].to_vec() };
        let is_slot = self.asks(place.root);
        let whole = match self.part.as_ref().filter(|p| p.root == place.root && p.depth == at) {
            Some(part) => {
                let name = &part.name;
                quote!(*#name)
            }
            // Within its statement a slot is the reference it holds.
            None if at == 0 && is_slot => {
                let name = self.name(place.root);
                quote!(*#name)
            }
            None => self.place(&whole),
        };
        let (field, proposal) = self.field(&place.path[at])?;
        let name = self.fresh(&format!("{}_{proposal}", self.prefix()));
        Some((whole, field, name))
    }

    /// A field or payload of a tangent, and what to call it.
    fn field(&mut self, projection: &Projection) -> Option<(TokenStream, String)> {
        match projection {
            Projection::Field(member) => {
                let name = member.to_string();
                let name = name.trim_start_matches("r#");
                let numbered = name.starts_with(|c: char| c.is_ascii_digit());
                Some((member.clone(), if numbered { format!("part_{name}") } else { name.to_owned() }))
            }
            Projection::Variant(payload) => {
                let name = self.fresh("payload");
                let of = payload.of_value();
                let value = super::payload::pattern_of(&[(&of, quote!(#name))]);
                let (variant, field) = (of.variant_name(), of.field_name());
                let proposal = match &of {
                    Payload::Named { member: syn::Member::Named(member), .. } => member.to_string(),
                    _ => "payload".to_owned(),
                };
                Some((quote!((#variant #field) #value, #name), proposal.trim_start_matches("r#").to_owned()))
            }
            _ => None,
        }
    }

    fn prefix(&self) -> &'static str {
        if self.backward { "d" } else { "dot" }
    }

    /// A statement that adds to a cotangent's part, if there is such a part.
    pub(super) fn if_part(&mut self, place: &Place, print: impl FnOnce(&mut Self) -> TokenStream) -> TokenStream {
        let fields = self.fields_on_the_way(place);
        if fields.is_empty() {
            return print(self);
        }
        let private = self.private.clone();
        let outer = self.part.take();
        let writing = std::mem::replace(&mut self.writing, true);
        let mut asked = Vec::new();
        for at in fields {
            let Some((whole, member, name)) = self.field_of(place, at) else { continue };
            asked.push(quote!(let ::core::option::Option::Some(#name) = #private::part!(#whole, #member)));
            self.part = Some(NamedPart { root: place.root, depth: at + 1, name });
        }
        self.writing = writing;
        let inside = print(self);
        self.part = outer;
        asked.into_iter().rev().fold(inside, |inside, asked| quote!(if #asked { #inside }))
    }

    /// The tangent of what lies in a part, or zero.
    pub(super) fn tangent_of_part(
        &mut self,
        place: &Place,
        zero: &TokenStream,
        print: impl FnOnce(&mut Self) -> TokenStream,
    ) -> TokenStream {
        let fields = self.fields_on_the_way(place);
        let private = self.private.clone();
        let outer = self.part.take();
        let mut asked = Vec::new();
        for at in fields {
            let Some((whole, member, name)) = self.field_of(place, at) else { continue };
            asked.push((quote!(#private::part_tangent!(#whole, #member)), name.clone()));
            self.part = Some(NamedPart { root: place.root, depth: at + 1, name });
        }
        let inside = print(self);
        self.part = outer;
        asked.into_iter().rev().fold(inside, |inside, (part, name)| {
            quote!(match #part {
                ::core::option::Option::Some(#name) => #inside,
                ::core::option::Option::None => #zero,
            })
        })
    }

    /// The last field of a place, and what follows it, for the helper macros: `whole, field, |d_field| &mut d_field[..]`.
    fn last_field(&mut self, place: &Place, at: usize, borrow: &TokenStream) -> Option<TokenStream> {
        let (whole, field, name) = self.field_of(place, at)?;
        let outer = self.part.replace(NamedPart { root: place.root, depth: at + 1, name: name.clone() });
        let rest = if at + 1 < place.path.len() {
            let rest = self.receiver(place);
            quote!(#borrow #rest)
        } else {
            quote!(#name)
        };
        self.part = outer;
        Some(quote!(#whole, #field, |#name| #rest))
    }

    /// Where a callee adds the cotangent of a part.
    pub(super) fn slot_of_part(&mut self, place: &Place) -> Option<TokenStream> {
        let mut fields = self.function.unknown_fields(place);
        let last = fields.pop()?;
        let private = self.private.clone();
        let writing = std::mem::replace(&mut self.writing, true);
        let outer = self.part.take();
        let mut asked = Vec::new();
        for at in fields {
            let Some((whole, field, name)) = self.field_of(place, at) else { continue };
            asked.push((quote!(#private::part!(#whole, #field)), name.clone()));
            self.part = Some(NamedPart { root: place.root, depth: at + 1, name });
        }
        let last = self.last_field(place, last, &quote!(&mut));
        self.part = outer;
        self.writing = writing;
        let slot = quote!(#private::part_slot!(#last));
        Some(asked.into_iter().rev().fold(slot, |inside, (part, name)| {
            quote!(match #part {
                ::core::option::Option::Some(#name) => #inside,
                ::core::option::Option::None => #private::Slot::absent(),
            })
        }))
    }

    /// The tangent of a part, for a callee.
    pub(super) fn given_part(&mut self, place: &Place) -> Option<TokenStream> {
        let first = *self.function.unknown_fields(place).first()?;
        let private = self.private.clone();
        let first = self.last_field(place, first, &quote!(&))?;
        Some(quote!(#private::part_given!(#first)))
    }

    /// The tangent of a field as a whole, in forward mode.
    pub(super) fn is_tangent_of_field(&self, place: &Place) -> bool {
        !self.backward
            && matches!(self.function.var(place.root).kind, VarKind::Cotangent(_))
            && self.function.unknown_fields(place).last().is_some_and(|at| at + 1 == place.path.len())
    }

    /// Its copy, or zero.
    pub(super) fn clone_of_field(&mut self, place: &Place, method: &TokenStream) -> TokenStream {
        let VarKind::Cotangent(of) = self.function.var(place.root).kind else { return TokenStream::new() };
        let private = self.private.clone();
        let of = Place { root: of, path: place.of_value() };
        let value = self.receiver(&of);
        let zero = quote!(#private::zero_at(&#value #method));
        self.tangent_of_part(place, &zero, |p| match p.field_of(place, place.path.len() - 1) {
            Some((whole, field, name)) => quote!(match #private::part_tangent!(#whole, #field) {
                ::core::option::Option::Some(#name) => #name #method,
                ::core::option::Option::None => #zero,
            }),
            None => zero.clone(),
        })
    }

    /// Whether a callee is to compute the cotangent of a part of a value.
    pub(super) fn want_of_part(&mut self, place: &Place, want: TokenStream) -> TokenStream {
        let var = self.function.var(place.root);
        // Of what an exclusive reference points to there is nothing to ask while it lives.
        let want = match (&var.kind, var.reference) {
            (VarKind::Alias(_), Some(Mutability::Mut)) => return want,
            (VarKind::Alias(target), _) => self.want_of_part(&target.clone(), want),
            _ => want,
        };
        let private = self.private.clone();
        self.function.unknown_fields(place).into_iter().fold(want, |want, at| {
            let whole = Place { root: place.root, path: place.path[..at].to_vec() };
            let whole = self.place(&whole);
            let tangent = Place { root: place.root, path: vec![place.path[at].clone()] }.of_tangent(place.root);
            match self.field(&tangent.path[0]) {
                Some((field, _)) => quote!(#private::part_want!(#want, #whole, #field)),
                None => want,
            }
        })
    }
}
