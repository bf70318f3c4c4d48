//! What a field's tangent is. Where the tokens tell, it is spelled out, so that the documentation of a tangent can be read;
//! else the trait decides.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, Type};

use crate::types::{DISCRETE, is_std, type_args};

pub(super) enum Part {
    /// No derivative passes through.
    Nothing,
    /// `f64` or `f32`.
    Float(Ident),
    Array(Box<Part>, Box<Expr>),
    Vec(Box<Part>),
    Option(Box<Part>),
    Boxed(Box<Part>),
    Tuple(Vec<Part>),
    /// Of a type that the tokens do not reveal.
    Of(Box<Type>),
}

impl Part {
    /// A reference has the tangent of what it refers to.
    pub(super) fn of(ty: &Type) -> Self {
        match ty {
            Type::Reference(r) => Self::of(&r.elem),
            Type::Paren(p) => Self::of(&p.elem),
            Type::Group(g) => Self::of(&g.elem),
            Type::Tuple(t) if t.elems.is_empty() => Self::Nothing,
            Type::Tuple(t) => Self::Tuple(t.elems.iter().map(Self::of).collect()),
            Type::Array(a) => Self::Array(Box::new(Self::of(&a.elem)), Box::new(a.len.clone())),
            Type::Slice(s) => Self::Vec(Box::new(Self::of(&s.elem))),
            Type::Path(p) if p.qself.is_none() => Self::of_path(ty, &p.path),
            _ => Self::Of(Box::new(ty.clone())),
        }
    }

    fn of_path(ty: &Type, path: &syn::Path) -> Self {
        let unknown = || Self::Of(Box::new(ty.clone()));
        let Some(last) = path.segments.last() else { return unknown() };
        if path.segments.len() > 1 && !is_std(path) {
            return unknown();
        }
        let name = last.ident.to_string();
        let args = type_args(&last.arguments);
        match (name.as_str(), args.as_slice()) {
            ("f64" | "f32", []) => Self::Float(last.ident.clone()),
            ("String" | "str", []) | ("PhantomData", [_]) => Self::Nothing,
            (name, []) if DISCRETE.contains(&name) => Self::Nothing,
            ("Vec", [element]) => Self::Vec(Box::new(Self::of(element))),
            ("Option", [inner]) => Self::Option(Box::new(Self::of(inner))),
            ("Box", [inner]) => Self::Boxed(Box::new(Self::of(inner))),
            _ => unknown(),
        }
    }

    /// The type of the tangent.
    pub(super) fn ty(&self, private: &TokenStream) -> TokenStream {
        let inner = |part: &Self| part.ty(private);
        match self {
            Self::Nothing => quote!(()),
            Self::Float(float) => quote!(#float),
            Self::Array(part, len) => {
                let part = inner(part);
                quote!([#part; #len])
            }
            Self::Vec(part) => {
                let part = inner(part);
                quote!(#private::Vec<#part>)
            }
            Self::Option(part) => {
                let part = inner(part);
                quote!(::core::option::Option<#part>)
            }
            Self::Boxed(part) => {
                let part = inner(part);
                quote!(#private::Box<#part>)
            }
            Self::Tuple(parts) => {
                let parts = parts.iter().map(inner);
                quote!((#(#parts,)*))
            }
            Self::Of(ty) => quote!(<#ty as #private::Differentiable>::Tangent),
        }
    }

    /// The types that the tokens do not reveal; those that decide about `Default` only, where asked.
    pub(super) fn leaves<'p>(&'p self, for_default: bool, each: &mut dyn FnMut(&'p Type)) {
        match self {
            Self::Nothing | Self::Float(_) => {}
            // Empty, whatever is in them.
            Self::Vec(_) | Self::Option(_) if for_default => {}
            Self::Array(part, _) | Self::Vec(part) | Self::Option(part) | Self::Boxed(part) => {
                part.leaves(for_default, each);
            }
            Self::Tuple(parts) => parts.iter().for_each(|part| part.leaves(for_default, each)),
            Self::Of(ty) => each(ty),
        }
    }

    /// Owns no heap, as far as the tokens tell.
    pub(super) fn may_be_copy(&self) -> bool {
        match self {
            Self::Nothing | Self::Float(_) | Self::Of(_) => true,
            Self::Vec(_) | Self::Boxed(_) => false,
            Self::Array(part, _) | Self::Option(part) => part.may_be_copy(),
            Self::Tuple(parts) => parts.iter().all(Self::may_be_copy),
        }
    }

    /// The default of the tangent. Arrays of any length have one here, other than in the standard library.
    pub(super) fn default(&self) -> TokenStream {
        match self {
            Self::Array(part, _) => {
                let part = part.default();
                quote!(::core::array::from_fn(|_| #part))
            }
            Self::Tuple(parts) => {
                let parts = parts.iter().map(Self::default);
                quote!((#(#parts,)*))
            }
            _ => quote!(::core::default::Default::default()),
        }
    }
}

impl ToTokens for Part {
    /// The tokens whose generics the tangent depends on.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Nothing | Self::Float(_) => {}
            Self::Array(part, len) => {
                part.to_tokens(tokens);
                len.to_tokens(tokens);
            }
            Self::Vec(part) | Self::Option(part) | Self::Boxed(part) => part.to_tokens(tokens),
            Self::Tuple(parts) => parts.iter().for_each(|part| part.to_tokens(tokens)),
            Self::Of(ty) => ty.to_tokens(tokens),
        }
    }
}
