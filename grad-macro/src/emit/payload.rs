//! Payloads of variants: taken apart by a pattern where they get names, found by a `match` elsewhere.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Printer;
use crate::ir::{Mutability, Name, Payload, Place, Projection, Rhs, Stmt, StmtKind, Value, VarId, VarKind};

impl Printer<'_> {
    /// A reference to the payload of a variant, given one to the whole.
    pub(super) fn payload(&mut self, payload: &Payload, whole: &TokenStream) -> TokenStream {
        if let Payload::OfTangent(of) = payload {
            let private = &self.private;
            let function = if self.writing { quote!(payload_mut) } else { quote!(payload) };
            let name = |text: String| quote!({ #private::name(#text) });
            let (variant, field) = (name(of.variant_name()), name(of.field_name()));
            return quote!(#private::#function::<#variant, #field, _, _>(#whole));
        }
        let name = self.fresh("payload");
        if let Payload::Good = payload {
            let iter = if self.writing { quote!(iter_mut) } else { quote!(iter) };
            return quote!(
                match (#whole).#iter().next() { ::core::option::Option::Some(#name) => #name, _ => ::core::unreachable!() }
            );
        }
        let pattern = pattern_of(&[(payload, quote!(#name))]);
        quote!(match #whole { #pattern => #name, _ => ::core::unreachable!() })
    }

    /// `let Shape::Line(a, b) = shape else { … };` for as many of the statements as it is about, so that what is not
    /// `Copy` moves all at once.
    pub(super) fn taken_apart(&mut self, stmts: &[Stmt]) -> Option<(TokenStream, usize)> {
        let first = Taken::of(self, stmts.first()?)?;
        let mut parts = vec![(first.var, first.payload.clone())];
        for stmt in &stmts[1..] {
            match Taken::of(self, stmt) {
                Some(next) if next.is_beside(&first) && parts.iter().all(|(_, p)| !same_field(p, &next.payload)) => {
                    parts.push((next.var, next.payload));
                }
                _ => break,
            }
        }
        let bound: Vec<(&Payload, TokenStream)> =
            parts.iter().map(|(var, payload)| (payload, self.bound_name(*var))).collect();
        let mut pattern = pattern_of(&bound);
        if let Payload::Good = first.payload {
            let [(_, name)] = &bound[..] else { return None };
            let whole = self.place(&first.whole);
            let span = Span::mixed_site().located_at(stmts[0].span);
            let pattern = quote!(::core::option::Option::Some(#name));
            return Some((
                quote_spanned!(span=> let #pattern = (#whole).into_iter().next() else { ::core::unreachable!() };),
                1,
            ));
        }
        // A variant in a variant is one pattern.
        let mut whole = first.whole.clone();
        while let Some(Projection::Variant(payload)) = whole.path.last() {
            pattern = pattern_of(&[(payload, pattern)]);
            whole.path.pop();
        }
        let whole = match first.by_reference {
            Some(mutability) => self.reference(&whole, mutability),
            None => self.place(&whole),
        };
        let span = Span::mixed_site().located_at(stmts[0].span);
        Some((quote_spanned!(span=> let #pattern = #whole else { ::core::unreachable!() };), parts.len()))
    }

    /// A name of ours in a pattern could be a constant of the user's.
    fn bound_name(&mut self, var: VarId) -> TokenStream {
        let name = self.name(var);
        let mutable = self.needs_mut(var).then(|| quote!(mut));
        match self.function.var(var).name {
            Name::User(_) => quote!(#mutable #name),
            Name::Proposed(_) => quote!(#mutable #name @ _),
        }
    }
}

/// A variable that is bound to the payload at the end of a place's way, or to a reference to it.
struct Taken {
    var: VarId,
    payload: Payload,
    whole: Place,
    by_reference: Option<Mutability>,
}

impl Taken {
    fn of(printer: &Printer<'_>, stmt: &Stmt) -> Option<Self> {
        let (var, place, by_reference) = match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Value(Value::Read(place)) } => (*var, place.clone(), None),
            StmtKind::Alias { var, shared } => {
                let variable = printer.function.var(*var);
                let VarKind::Alias(place) = &variable.kind else { return None };
                if *shared {
                    (*var, printer.function.resolve(place), Some(Mutability::Shared))
                } else {
                    (*var, place.clone(), Some(variable.reference.unwrap_or(Mutability::Shared)))
                }
            }
            _ => return None,
        };
        let mut whole = place;
        match whole.path.pop() {
            Some(Projection::Variant(payload)) if !matches!(*payload, Payload::OfTangent(_)) => {
                Some(Self { var, payload: *payload, whole, by_reference })
            }
            _ => None,
        }
    }

    /// In the same variant at the same place, as far as the tokens tell.
    fn is_beside(&self, other: &Self) -> bool {
        let fields = |place: &Place| -> Option<Vec<String>> {
            let step = |p: &Projection| match p {
                Projection::Field(member) => Some(member.to_string()),
                Projection::Deref => Some("*".to_owned()),
                Projection::Variant(payload) => Some(format!("{}.{}", path_of(payload), payload.field_name())),
                _ => None,
            };
            place.path.iter().map(step).collect()
        };
        self.by_reference == other.by_reference
            && self.whole.root == other.whole.root
            && fields(&self.whole).is_some_and(|f| Some(f) == fields(&other.whole))
            && path_of(&self.payload) == path_of(&other.payload)
    }
}

fn path_of(payload: &Payload) -> String {
    match payload {
        Payload::Position { path, .. } | Payload::Named { path, .. } => quote!(#path).to_string(),
        Payload::OfTangent(_) | Payload::Good => payload.variant_name(),
    }
}

fn same_field(a: &Payload, b: &Payload) -> bool {
    a.field_name() == b.field_name()
}

/// The pattern that names these payloads of one variant, each once.
pub(super) fn pattern_of(parts: &[(&Payload, TokenStream)]) -> TokenStream {
    match parts.first().map(|(p, _)| *p) {
        Some(Payload::Position { path, count, open, .. }) => {
            let open = open.then(|| quote!(, ..));
            let names = (0..*count).map(|i| {
                let named = parts.iter().find(|(p, _)| matches!(p, Payload::Position { index, .. } if *index == i));
                named.map_or_else(|| quote!(_), |(_, name)| name.clone())
            });
            quote!(#path(#(#names),* #open))
        }
        Some(Payload::Named { path, .. }) => {
            let fields = parts.iter().filter_map(|(p, name)| match p {
                // A shorthand where the names are one.
                Payload::Named { member: syn::Member::Named(field), .. } if is_name(name, field) => Some(name.clone()),
                Payload::Named { member, .. } => Some(quote!(#member: #name)),
                _ => None,
            });
            quote!(#path { #(#fields,)* .. })
        }
        _ => quote!(_),
    }
}

/// Whether a binding, perhaps with `mut`, has the name of a field.
fn is_name(binding: &TokenStream, field: &proc_macro2::Ident) -> bool {
    let text = binding.to_string();
    field == text.strip_prefix("mut ").unwrap_or(&text)
}
