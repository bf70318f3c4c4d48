//! What is put together of values.

use proc_macro2::TokenStream;

use super::{Payload, Place, Projection};

#[derive(Clone)]
pub(crate) enum Aggregate {
    Tuple,
    Array,
    /// `vec![a, b]`
    Vec,
    /// `[a; n]` with the length as written.
    ArrayRepeat(TokenStream),
    /// `vec![a; n]`: the length is the second part.
    VecRepeat,
    /// `S { a, b, ..base }` or `S(a, b)`.
    Struct(Box<StructLiteral>),
    /// `Shape::Circle { r }`, `Some(x)`, `None`
    Variant(Box<VariantLiteral>),
    /// `Box::new(x)`
    Boxed,
}

/// A variant of an enum, made of the parts; by the tokens alone it may be a struct too.
#[derive(Clone)]
pub(crate) struct VariantLiteral {
    pub(crate) path: syn::Path,
    pub(crate) members: Vec<syn::Member>,
}

impl VariantLiteral {
    /// Where a part lies in what is made.
    pub(crate) fn payload(&self, i: usize) -> Projection {
        let path = self.path.clone();
        Projection::Variant(Box::new(match &self.members[i] {
            syn::Member::Unnamed(at) => {
                Payload::Position { path, index: at.index as usize, count: self.members.len(), open: false }
            }
            member @ syn::Member::Named(_) => Payload::Named { path, member: member.clone() },
        }))
    }
}

#[derive(Clone)]
pub(crate) struct StructLiteral {
    pub(crate) path: syn::Path,
    /// The fields that are given, in the order of the parts.
    pub(crate) members: Vec<syn::Member>,
    pub(crate) base: Option<Place>,
}
