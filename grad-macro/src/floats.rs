//! Type parameters that are floats: those that a bound `Real` says it of. If that is another trait of the name, what is
//! generated asks ours of the parameter, and rustc refuses it.

use std::collections::BTreeSet;
use std::sync::Mutex;

use proc_macro2::{Ident, Span};
use syn::{GenericParam, Type, TypeParamBound, WherePredicate};

use crate::types::{Ty, Width};

/// The name of a type parameter, as small as a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Symbol(&'static str);

/// Few names are given to type parameters.
static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

impl Symbol {
    fn of(name: &str) -> Self {
        let mut names = NAMES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(known) = names.get(name) {
            return Self(known);
        }
        let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
        names.insert(name);
        Self(name)
    }

    pub(crate) fn ident(self) -> Ident {
        Ident::new(self.0, Span::call_site())
    }
}

#[derive(Clone, Default)]
pub(crate) struct Floats(Vec<Symbol>);

impl Floats {
    /// Those of a function and of the impl it stands in.
    pub(crate) fn of<'g>(generics: impl IntoIterator<Item = &'g syn::Generics>) -> Self {
        let mut floats = Vec::new();
        for generics in generics {
            for param in &generics.params {
                if let GenericParam::Type(t) = param
                    && t.bounds.iter().any(is_real)
                {
                    floats.push(Symbol::of(&t.ident.to_string()));
                }
            }
            for predicate in generics.where_clause.iter().flat_map(|w| &w.predicates) {
                if let WherePredicate::Type(p) = predicate
                    && let Some(name) = name_of(&p.bounded_ty)
                    && p.bounds.iter().any(is_real)
                {
                    floats.push(Symbol::of(&name.to_string()));
                }
            }
        }
        Self(floats)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The type of this name, if it is one of them.
    pub(crate) fn named(&self, name: &str) -> Option<Ty> {
        self.0.iter().find(|s| s.0 == name).map(|s| Ty::Float(Width::Param(*s)))
    }

    /// What the tokens reveal of a type.
    pub(crate) fn ty(&self, ty: &Type) -> Ty {
        self.within(Ty::of(ty))
    }

    fn within(&self, ty: Ty) -> Ty {
        match ty {
            Ty::Unknown(Some(written)) => {
                let float = name_of(&written).and_then(|name| self.named(&name.to_string()));
                float.unwrap_or(Ty::Unknown(Some(written)))
            }
            Ty::Array(element, len) => Ty::Array(Box::new(self.within(*element)), len),
            Ty::Slice(element) => Ty::Slice(Box::new(self.within(*element))),
            Ty::Vec(element) => Ty::Vec(Box::new(self.within(*element))),
            Ty::Option(inner) => Ty::Option(Box::new(self.within(*inner))),
            Ty::Boxed(inner) => Ty::Boxed(Box::new(self.within(*inner))),
            Ty::Result(value, error) => Ty::Result(Box::new(self.within(*value)), Box::new(self.within(*error))),
            Ty::Tuple(parts) => Ty::Tuple(parts.into_iter().map(|p| self.within(p)).collect()),
            ty @ (Ty::Float(_) | Ty::Discrete | Ty::Inactive | Ty::Unknown(None)) => ty,
        }
    }
}

fn is_real(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(t) if t.path.segments.last().is_some_and(|s| s.ident == "Real"))
}

/// Bounds of std, and of a crate whose floats are not ours: none of them says that a type has a gradient.
const OTHERS: &[&str] = &[
    "Copy",
    "Clone",
    "Debug",
    "Display",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Send",
    "Sync",
    "Sized",
    "Add",
    "Sub",
    "Mul",
    "Div",
    "Rem",
    "Neg",
    "AddAssign",
    "SubAssign",
    "MulAssign",
    "DivAssign",
    "RemAssign",
    "Sum",
    "Product",
    "Into",
    "From",
    "AsRef",
    "AsMut",
    "Borrow",
    "Deref",
    "Index",
    "IntoIterator",
    "Iterator",
    "ToOwned",
];

/// The type parameter that a type is, if nothing in its bounds can mean that it has a gradient.
pub(crate) fn without_gradient<'t>(ty: &'t Type, generics: &syn::Generics) -> Option<&'t Ident> {
    let name = name_of(ty)?;
    let param = generics.type_params().find(|t| t.ident == *name)?;
    let wheres = generics.where_clause.iter().flat_map(|w| &w.predicates).filter_map(|p| match p {
        WherePredicate::Type(p) if name_of(&p.bounded_ty) == Some(name) => Some(&p.bounds),
        _ => None,
    });
    let says_nothing = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(t) => {
            let mut segments = t.path.segments.iter();
            segments.next().is_some_and(|s| s.ident == "num_traits" || s.ident == "num")
                || t.path.segments.last().is_some_and(|s| OTHERS.contains(&s.ident.to_string().as_str()))
        }
        _ => true,
    };
    let mut bounds = wheres.chain([&param.bounds]).flatten();
    bounds.all(says_nothing).then_some(name)
}

fn name_of(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(p) if p.qself.is_none() => p.path.get_ident(),
        Type::Paren(p) => name_of(&p.elem),
        Type::Group(g) => name_of(&g.elem),
        _ => None,
    }
}
