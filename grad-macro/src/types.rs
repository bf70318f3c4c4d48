//! What the tokens reveal of a type. A macro sees no types: annotations and gates are believed, nothing is guessed from
//! names, and *unknown* is a legal answer that leaves the decision to the traits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type};

use crate::floats::Symbol;
use crate::ir::Mutability;

#[derive(Clone)]
pub(crate) enum Ty {
    Float(Width),
    /// A primitive without a derivative: integers, `bool`, `char`.
    Discrete,
    /// Holds no float; may be anything else.
    Inactive,
    Array(Box<Ty>, TokenStream),
    Slice(Box<Ty>),
    Vec(Box<Ty>),
    Tuple(Vec<Ty>),
    Option(Box<Ty>),
    Result(Box<Ty>, Box<Ty>),
    Boxed(Box<Ty>),
    /// As the user wrote it, if at all.
    Unknown(Option<Box<Type>>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Width {
    F64,
    F32,
    /// A type parameter decides.
    Param(Symbol),
    /// Inference decides.
    Open,
}

pub(crate) const DISCRETE: &[&str] =
    &["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "bool", "char"];

pub(crate) fn is_primitive(name: &str) -> bool {
    matches!(name, "f64" | "f32" | "str") || DISCRETE.contains(&name)
}

impl Ty {
    pub(crate) const UNKNOWN: Self = Self::Unknown(None);

    /// A type of the user's without a name here: what an operator or a method made.
    pub(crate) fn users() -> Self {
        Self::Unknown(Some(Box::new(syn::parse_quote!(_))))
    }

    pub(crate) fn float() -> Self {
        Self::Float(Width::Open)
    }

    /// The type behind a written one, references removed: a reference is differentiated as what it points to.
    pub(crate) fn of(ty: &Type) -> Self {
        match ty {
            Type::Reference(r) => Self::of(&r.elem),
            Type::Paren(p) => Self::of(&p.elem),
            Type::Group(g) => Self::of(&g.elem),
            Type::Tuple(t) => Self::Tuple(t.elems.iter().map(Self::of).collect()),
            Type::Array(a) => {
                let len = &a.len;
                Self::Array(Box::new(Self::of(&a.elem)), quote!(#len))
            }
            Type::Slice(s) => Self::Slice(Box::new(Self::of(&s.elem))),
            Type::ImplTrait(_) if is_callable(ty) => Self::Inactive,
            Type::FnPtr(_) | Type::Never(_) => Self::Inactive,
            Type::Path(p) if p.qself.is_none() => Self::of_path(ty, &p.path),
            _ => Self::Unknown(Some(Box::new(ty.clone()))),
        }
    }

    fn of_path(ty: &Type, path: &syn::Path) -> Self {
        let unknown = || Self::Unknown(Some(Box::new(ty.clone())));
        let Some(last) = path.segments.last() else { return unknown() };
        let name = last.ident.to_string();
        if path.segments.len() == 1 || is_std(path) {
            match name.as_str() {
                "f64" => return Self::Float(Width::F64),
                "f32" => return Self::Float(Width::F32),
                "String" | "str" => return Self::Inactive,
                _ if DISCRETE.contains(&name.as_str()) => return Self::Discrete,
                _ => {}
            }
            let args = type_args(&last.arguments);
            match (name.as_str(), args.as_slice()) {
                ("Vec", [element]) => return Self::Vec(Box::new(Self::of(element))),
                ("Option" | "Box" | "Range" | "RangeInclusive", [inner]) if Self::of(inner).holds_no_float() => {
                    return Self::Inactive;
                }
                ("Option", [inner]) => return Self::Option(Box::new(Self::of(inner))),
                ("Box", [inner]) => return Self::Boxed(Box::new(Self::of(inner))),
                ("Result", [value, error]) => {
                    return Self::Result(Box::new(Self::of(value)), Box::new(Self::of(error)));
                }
                _ => {}
            }
        }
        unknown()
    }

    /// Certain to be inactive, whatever flows.
    pub(crate) fn holds_no_float(&self) -> bool {
        match self {
            Self::Float(_) | Self::Unknown(_) => false,
            Self::Discrete | Self::Inactive => true,
            Self::Array(e, _) | Self::Slice(e) | Self::Vec(e) | Self::Option(e) | Self::Boxed(e) => e.holds_no_float(),
            Self::Result(value, error) => value.holds_no_float() && error.holds_no_float(),
            Self::Tuple(parts) => parts.iter().all(Self::holds_no_float),
        }
    }

    /// Its tangent is known without its traits.
    pub(crate) fn is_written_out(&self) -> bool {
        match self {
            Self::Float(width) => !matches!(width, Width::Param(_)),
            Self::Discrete | Self::Inactive => true,
            Self::Array(e, _) | Self::Slice(e) | Self::Vec(e) => e.is_written_out(),
            Self::Tuple(parts) => parts.iter().all(Self::is_written_out),
            Self::Option(_) | Self::Result(..) | Self::Boxed(_) | Self::Unknown(_) => false,
        }
    }

    pub(crate) fn is_float(&self) -> bool {
        matches!(self, Self::Float(_))
    }

    pub(crate) fn is_unit(&self) -> bool {
        matches!(self, Self::Tuple(parts) if parts.is_empty())
    }

    /// Known to be `Copy`.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Self::Float(_) | Self::Discrete => true,
            Self::Array(e, _) | Self::Option(e) => e.is_copy(),
            Self::Result(value, error) => value.is_copy() && error.is_copy(),
            Self::Tuple(parts) => parts.iter().all(Self::is_copy),
            Self::Inactive | Self::Slice(_) | Self::Vec(_) | Self::Boxed(_) | Self::Unknown(_) => false,
        }
    }

    /// Not known not to be `Copy`.
    pub(crate) fn may_be_copy(&self) -> bool {
        match self {
            Self::Float(_) | Self::Discrete | Self::Inactive | Self::Unknown(_) => true,
            Self::Array(e, _) | Self::Option(e) => e.may_be_copy(),
            Self::Result(value, error) => value.may_be_copy() && error.may_be_copy(),
            Self::Tuple(parts) => parts.iter().all(Self::may_be_copy),
            Self::Slice(_) | Self::Vec(_) | Self::Boxed(_) => false,
        }
    }

    /// Every value of the type has the same shape.
    pub(crate) fn is_fixed(&self) -> bool {
        match self {
            Self::Float(_) | Self::Discrete | Self::Inactive => true,
            Self::Array(e, _) => e.is_fixed(),
            Self::Tuple(parts) => parts.iter().all(Self::is_fixed),
            Self::Slice(_) | Self::Vec(_) | Self::Option(_) | Self::Result(..) | Self::Boxed(_) | Self::Unknown(_) => {
                false
            }
        }
    }

    pub(crate) fn element(&self) -> Self {
        match self {
            Self::Array(e, _) | Self::Slice(e) | Self::Vec(e) => (**e).clone(),
            Self::Discrete | Self::Inactive => Self::Inactive,
            Self::Boxed(inner) => inner.element(),
            Self::Float(_) | Self::Tuple(_) | Self::Option(_) | Self::Result(..) | Self::Unknown(_) => Self::UNKNOWN,
        }
    }

    /// Of the first field of a variant of std's: `Some`, `Ok`, `Err`.
    pub(crate) fn payload(&self, variant: &str) -> Self {
        match (self, variant) {
            (Self::Option(inner), "Some") | (Self::Result(inner, _), "Ok") | (Self::Result(_, inner), "Err") => {
                (**inner).clone()
            }
            (Self::Inactive, _) => Self::Inactive,
            _ => Self::UNKNOWN,
        }
    }

    /// Of what a reference or a box points to.
    pub(crate) fn pointee(&self) -> Self {
        match self {
            Self::Boxed(inner) => (**inner).clone(),
            Self::Inactive => Self::Inactive,
            _ => Self::UNKNOWN,
        }
    }

    /// The elements of elements.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::Array(e, _) | Self::Slice(e) | Self::Vec(e) => e.innermost(),
            ty => ty,
        }
    }

    pub(crate) fn field(&self, member: &str) -> Self {
        match (self, member.parse::<usize>()) {
            (Self::Tuple(parts), Ok(i)) => parts.get(i).cloned().unwrap_or(Self::UNKNOWN),
            (Self::Boxed(inner), _) => inner.field(member),
            (Self::Inactive, _) => Self::Inactive,
            _ => Self::UNKNOWN,
        }
    }

    /// As a person would write it, with holes; `None` where it is all hole.
    pub(crate) fn written(&self) -> Option<Type> {
        let hole = |ty: &Self| ty.written().unwrap_or_else(|| syn::parse_quote!(_));
        Some(match self {
            Self::Float(Width::F64) => syn::parse_quote!(f64),
            Self::Float(Width::F32) => syn::parse_quote!(f32),
            Self::Array(element, len) => {
                let element = hole(element);
                syn::parse_quote!([#element; #len])
            }
            Self::Tuple(parts) => {
                let parts = parts.iter().map(hole);
                syn::parse_quote!((#(#parts,)*))
            }
            Self::Option(inner) => {
                let inner = hole(inner);
                syn::parse_quote!(::core::option::Option<#inner>)
            }
            _ => return None,
        })
    }

    /// Of two values of one type: what is known of either.
    pub(crate) fn or(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Unknown(None), other) => other.clone(),
            (Self::Option(a), Self::Option(b)) => Self::Option(Box::new(a.or(b))),
            (Self::Result(a, e), Self::Result(b, f)) => Self::Result(Box::new(a.or(b)), Box::new(e.or(f))),
            (Self::Boxed(a), Self::Boxed(b)) => Self::Boxed(Box::new(a.or(b))),
            (Self::Float(Width::Open), Self::Float(w)) => Self::Float(*w),
            (ty, _) => ty.clone(),
        }
    }

    /// Of two operands of an arithmetic operator: what is known of the result.
    pub(crate) fn join(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Float(Width::Open), Self::Float(w)) | (Self::Float(w), Self::Float(_)) => Self::Float(*w),
            (Self::Float(w), _) | (_, Self::Float(w)) => Self::Float(*w),
            (Self::Discrete, Self::Discrete) => Self::Discrete,
            _ => Self::UNKNOWN,
        }
    }
}

pub(crate) fn type_args(args: &PathArguments) -> Vec<Type> {
    let PathArguments::AngleBracketed(args) = args else { return Vec::new() };
    args.args
        .iter()
        .filter_map(|a| match a {
            GenericArgument::Type(t) => Some(t.clone()),
            _ => None,
        })
        .collect()
}

pub(crate) fn is_std(path: &syn::Path) -> bool {
    path.segments.first().is_some_and(|s| s.ident == "std" || s.ident == "core" || s.ident == "alloc")
}

/// `impl Fn(…)`, `impl FnMut(…)`, `impl FnOnce(…)`.
fn is_callable(ty: &Type) -> bool {
    let Type::ImplTrait(i) = ty else { return false };
    i.bounds.iter().any(|b| match b {
        syn::TypeParamBound::Trait(t) => {
            t.path.segments.last().is_some_and(|s| matches!(s.ident.to_string().as_str(), "Fn" | "FnMut" | "FnOnce"))
        }
        _ => false,
    })
}

/// Whether a written type is a reference, and which.
pub(crate) fn reference_of(ty: &Type) -> Option<Mutability> {
    match ty {
        Type::Reference(r) if r.mutability.is_some() => Some(Mutability::Mut),
        Type::Reference(_) => Some(Mutability::Shared),
        Type::Paren(p) => reference_of(&p.elem),
        Type::Group(g) => reference_of(&g.elem),
        _ => None,
    }
}
