//! The derived type, as far as its tangent depends on it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parse;
use syn::{Data, DeriveInput, Member, Visibility};

use super::check::is_constant;
use super::part::Part;
use crate::args::Arguments;
use crate::errors::Errors;
use crate::messages;

pub(super) struct Item {
    pub(super) ident: Ident,
    pub(super) vis: Visibility,
    pub(super) generics: syn::Generics,
    pub(super) cases: Cases,
    /// Where expansions find the run-time helpers: `::chainrule::__private`.
    pub(super) private: TokenStream,
}

pub(super) enum Cases {
    Struct(Case),
    Enum(Vec<Case>),
}

/// A struct, or a variant of an enum.
pub(super) struct Case {
    /// Of a variant.
    pub(super) name: Option<Ident>,
    pub(super) style: Style,
    pub(super) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Named,
    Tuple,
    Unit,
}

pub(super) struct Field {
    pub(super) member: Member,
    pub(super) vis: Visibility,
    /// What the tangent holds in its place.
    pub(super) part: Part,
}

impl Item {
    /// `None` for what cannot have a tangent.
    pub(super) fn of(input: &DeriveInput, errors: &mut Errors) -> Option<Self> {
        let arguments = arguments(input, errors);
        let (_, args, _) = input.generics.split_for_impl();
        let ident = &input.ident;
        let this = quote!(#ident #args);
        let cases = match &input.data {
            Data::Struct(data) => Cases::Struct(Case::of(None, &data.fields, &this)),
            Data::Enum(data) => {
                let case = |v: &syn::Variant| Case::of(Some(v.ident.clone()), &v.fields, &this);
                Cases::Enum(data.variants.iter().map(case).collect())
            }
            Data::Union(_) => return None,
        };
        Some(Self {
            ident: ident.clone(),
            vis: input.vis.clone(),
            generics: syn::Generics {
                where_clause: input.generics.where_clause.as_ref().map(|clause| named(clause, &this)),
                ..named(&input.generics, &this)
            },
            cases,
            private: arguments.private(),
        })
    }

    /// The name of the tangent's type.
    pub(super) fn tangent(&self) -> Ident {
        format_ident!("{}Tangent", self.ident)
    }

    /// The name of the tangent's shape, which the user does not see.
    pub(super) fn shape(&self) -> Ident {
        format_ident!("{}TangentShape", self.ident, span = Span::mixed_site())
    }

    /// An enum without data: nothing moves.
    pub(super) fn is_fieldless(&self) -> bool {
        matches!(&self.cases, Cases::Enum(variants) if variants.iter().all(|v| v.fields.is_empty()))
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.cases.all().iter().flat_map(|case| &case.fields).map(|field| &field.part)
    }
}

impl Cases {
    pub(super) fn all(&self) -> &[Case] {
        match self {
            Self::Struct(case) => std::slice::from_ref(case),
            Self::Enum(variants) => variants,
        }
    }
}

impl Field {
    /// Nothing moves in it.
    pub(super) fn is_inactive(&self) -> bool {
        matches!(self.part, Part::Nothing)
    }
}

impl Case {
    fn of(name: Option<Ident>, fields: &syn::Fields, this: &TokenStream) -> Self {
        let style = match fields {
            syn::Fields::Named(_) => Style::Named,
            syn::Fields::Unnamed(_) => Style::Tuple,
            syn::Fields::Unit => Style::Unit,
        };
        let field = |(member, field): (Member, &syn::Field)| {
            let constant = field.attrs.iter().any(is_constant);
            let part = if constant { Part::Nothing } else { Part::of(&named(&field.ty, this)) };
            Field { member, vis: field.vis.clone(), part }
        };
        Self { name, style, fields: fields.members().zip(fields).map(field).collect() }
    }
}

/// With the type's name for `Self`, which in the tangent's definition would be the tangent.
fn named<T: Parse + ToTokens + Clone>(of: &T, this: &TokenStream) -> T {
    syn::parse2(without_self(of.to_token_stream(), this)).unwrap_or_else(|_| of.clone())
}

fn without_self(tokens: TokenStream, this: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(i) if i == "Self" => this.clone(),
            TokenTree::Group(g) => {
                let mut group = proc_macro2::Group::new(g.delimiter(), without_self(g.stream(), this));
                group.set_span(g.span());
                TokenTree::Group(group).into()
            }
            token => token.into(),
        })
        .collect()
}

/// `#[differentiable(crate = path)]`.
fn arguments(input: &DeriveInput, errors: &mut Errors) -> Arguments {
    let mut found: Option<Arguments> = None;
    for attr in input.attrs.iter().filter(|a| a.path().is_ident("differentiable")) {
        match attr.parse_args::<Arguments>() {
            Ok(arguments) => {
                for argument in arguments.companion.iter().chain(&arguments.jvp_many) {
                    errors.push(messages::companion_of_a_type(argument.span()));
                }
                if found.replace(arguments).is_some() {
                    errors.push(messages::repeated_argument(attr.path().segments[0].ident.span(), "differentiable"));
                }
            }
            Err(error) => errors.push(error),
        }
    }
    found.unwrap_or_default()
}
