//! The attributes of the derive, each where it belongs.

use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Meta};

use crate::errors::Errors;
use crate::messages;

/// `#[constant]` goes on fields and takes no arguments, `#[differentiable(…)]` goes on the type.
pub(super) fn attributes(input: &DeriveInput, errors: &mut Errors) {
    no_constant(&input.attrs, errors);
    match &input.data {
        Data::Struct(data) => fields(&data.fields, errors),
        Data::Enum(data) => {
            for variant in &data.variants {
                no_constant(&variant.attrs, errors);
                no_arguments(&variant.attrs, errors);
                fields(&variant.fields, errors);
            }
        }
        Data::Union(data) => errors.push(messages::union(data.union_token.span())),
    }
}

fn fields(fields: &Fields, errors: &mut Errors) {
    for field in fields {
        no_arguments(&field.attrs, errors);
        for attr in field.attrs.iter().filter(|a| is_constant(a)) {
            if !matches!(attr.meta, Meta::Path(_)) {
                errors.push(messages::constant_field(attr.span()));
            }
        }
    }
}

fn no_constant(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs.iter().filter(|a| is_constant(a)) {
        errors.push(messages::constant_place(attr.span()));
    }
}

fn no_arguments(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs.iter().filter(|a| a.path().is_ident("differentiable")) {
        errors.push(messages::arguments_place(attr.span()));
    }
}

pub(super) fn is_constant(attr: &Attribute) -> bool {
    attr.path().is_ident("constant")
}
