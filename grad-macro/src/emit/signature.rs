//! The types that generated signatures are made of: tangents, slots, what is passed again.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Lifetime, Type};

use crate::ir::Mutability;
use crate::signature::{Param, Signature};
use crate::types::{Ty, Width};

/// The type of a tangent of a value of this type.
pub(super) fn tangent(ty: &Ty, private: &TokenStream) -> TokenStream {
    tangents(ty, private, None)
}

/// The same in as many directions as `lanes` says.
pub(super) fn tangents(ty: &Ty, private: &TokenStream, lanes: Option<&Ident>) -> TokenStream {
    match ty {
        Ty::Float(width) => {
            let float = match width {
                Width::F32 => quote!(f32),
                Width::Param(name) => name.ident().to_token_stream(),
                _ => quote!(f64),
            };
            lanes.map_or_else(|| float.clone(), |n| quote!(#private::Lanes<#float, #n>))
        }
        Ty::Discrete | Ty::Inactive => quote!(()),
        Ty::Array(element, len) => {
            let element = tangents(element, private, lanes);
            quote!([#element; #len])
        }
        Ty::Slice(element) | Ty::Vec(element) => {
            let element = tangents(element, private, lanes);
            quote!(#private::Vec<#element>)
        }
        Ty::Tuple(parts) => {
            let parts = parts.iter().map(|p| tangents(p, private, lanes));
            quote!((#(#parts,)*))
        }
        Ty::Option(inner) => {
            let inner = tangent(inner, private);
            quote!(::core::option::Option<#inner>)
        }
        Ty::Result(value, error) => {
            let (value, error) = (tangent(value, private), tangent(error, private));
            quote!(::core::result::Result<#value, #error>)
        }
        Ty::Boxed(inner) => {
            let inner = tangent(inner, private);
            quote!(#private::Box<#inner>)
        }
        Ty::Unknown(Some(written)) => quote!(<#written as #private::Differentiable>::Tangent),
        Ty::Unknown(None) => quote!(()),
    }
}

/// The one of a float.
pub(super) fn one(ty: &Ty, private: &TokenStream) -> TokenStream {
    match ty {
        Ty::Float(Width::Param(name)) => {
            let name = name.ident();
            quote!(#private::one::<#name>())
        }
        _ => quote!(1.0),
    }
}

/// What a cotangent of the parameter is put into; unsized for slices.
pub(super) fn slot(param: &Param, private: &TokenStream) -> TokenStream {
    slots(param, private, None)
}

/// The same for tangents in as many directions as `lanes` says.
pub(super) fn slots(param: &Param, private: &TokenStream, lanes: Option<&Ident>) -> TokenStream {
    match &param.ty {
        Ty::Slice(element) => {
            let element = tangents(element, private, lanes);
            quote!([#element])
        }
        // A `&mut Vec` can change its length, so its cotangent must be able to.
        Ty::Vec(element) if !param.is_inout() => {
            let element = tangents(element, private, lanes);
            quote!([#element])
        }
        ty => tangents(ty, private, lanes),
    }
}

/// The type of a tangent passed to `jvp`.
pub(super) fn taken(param: &Param, private: &TokenStream, lanes: Option<&Ident>) -> TokenStream {
    let slot = slots(param, private, lanes);
    match (param.reference, &param.ty) {
        (Some(Mutability::Mut), _) => quote!(&mut #slot),
        (Some(Mutability::Shared), Ty::Slice(_) | Ty::Vec(_)) => quote!(&#slot),
        (_, ty) => tangents(ty, private, lanes),
    }
}

/// Alone for one, in a tuple for several.
pub(super) fn together(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        parts => quote!((#(#parts),*)),
    }
}

/// The generics of the generated functions: the user's, with `impl Trait` parameters named.
pub(super) struct Generics {
    pub(super) params: Vec<GenericParam>,
    pub(super) wheres: Option<syn::WhereClause>,
    /// The written types of the parameters, `impl Trait` replaced.
    pub(super) types: Vec<Type>,
}

impl Generics {
    pub(super) fn of(signature: &Signature) -> Self {
        let mut params: Vec<GenericParam> = signature.generics.params.iter().cloned().collect();
        let types = signature
            .params
            .iter()
            .map(|p| {
                let mut naming = NameImplTrait { found: Vec::new(), prefix: p.ident.to_string() };
                let mut ty = p.written.clone();
                naming.visit_type_mut(&mut ty);
                params.extend(naming.found);
                ty
            })
            .collect();
        Self { params, wheres: signature.generics.where_clause.clone(), types }
    }

    /// `::<T, N>` of the user's own, the number of directions, and as many `_` as there are kinds.
    pub(super) fn turbofish(&self, lanes: Option<&Ident>, kinds: usize) -> TokenStream {
        let own: Vec<TokenStream> = self.names().chain(lanes.map(|n| quote!(#n))).collect();
        if own.is_empty() {
            return TokenStream::new();
        }
        let inferred = (0..kinds).map(|_| quote!(_));
        quote!(::<#(#own,)* #(#inferred),*>)
    }

    /// The names of the types and constants.
    pub(super) fn names(&self) -> impl Iterator<Item = TokenStream> {
        self.params.iter().filter_map(|p| match p {
            GenericParam::Type(t) => {
                let ident = &t.ident;
                Some(quote!(#ident))
            }
            GenericParam::Const(c) => {
                let ident = &c.ident;
                Some(quote!(#ident))
            }
            GenericParam::Lifetime(_) => None,
        })
    }

    /// The user's parameters with more of ours, lifetimes first.
    pub(super) fn with(&self, lifetimes: &[Lifetime], more: &[TokenStream]) -> TokenStream {
        let own = self.params.iter().filter(|p| matches!(p, GenericParam::Lifetime(_)));
        let rest = self.params.iter().filter(|p| !matches!(p, GenericParam::Lifetime(_)));
        quote!(<#(#own,)* #(#lifetimes,)* #(#rest,)* #(#more),*>)
    }
}

struct NameImplTrait {
    found: Vec<GenericParam>,
    prefix: String,
}

impl VisitMut for NameImplTrait {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::ImplTrait(i) = ty {
            let ident =
                format_ident!("Impl_{}_{}", self.prefix, self.found.len(), span = proc_macro2::Span::mixed_site());
            let bounds = &i.bounds;
            self.found.push(syn::parse_quote!(#ident: #bounds));
            *ty = syn::parse_quote!(#ident);
        } else {
            syn::visit_mut::visit_type_mut(self, ty);
        }
    }
}

/// The type with every elided lifetime named, and the names.
pub(super) fn with_lifetimes(ty: &Type, prefix: &Ident) -> (Type, Vec<Lifetime>) {
    let mut naming = NameLifetimes { found: Vec::new(), prefix: prefix.to_string(), one: None };
    let mut ty = ty.clone();
    naming.visit_type_mut(&mut ty);
    (ty, naming.found)
}

/// The type with one lifetime for every elided one.
pub(super) fn with_lifetime(ty: &Type, lifetime: &Lifetime) -> Type {
    let mut naming = NameLifetimes { found: Vec::new(), prefix: String::new(), one: Some(lifetime.clone()) };
    let mut ty = ty.clone();
    naming.visit_type_mut(&mut ty);
    ty
}

struct NameLifetimes {
    found: Vec<Lifetime>,
    prefix: String,
    /// The name of all.
    one: Option<Lifetime>,
}

impl NameLifetimes {
    fn fresh(&mut self) -> Lifetime {
        if let Some(one) = &self.one {
            return one.clone();
        }
        let name = format!("'{}_{}", self.prefix.trim_start_matches("r#"), self.found.len());
        let lifetime = Lifetime::new(&name, proc_macro2::Span::mixed_site());
        self.found.push(lifetime.clone());
        lifetime
    }
}

impl VisitMut for NameLifetimes {
    fn visit_type_reference_mut(&mut self, r: &mut syn::TypeReference) {
        if r.lifetime.as_ref().is_none_or(|l| l.ident == "_") {
            r.lifetime = Some(self.fresh());
        }
        syn::visit_mut::visit_type_reference_mut(self, r);
    }

    fn visit_generic_argument_mut(&mut self, a: &mut syn::GenericArgument) {
        if let syn::GenericArgument::Lifetime(l) = a
            && l.ident == "_"
        {
            *l = self.fresh();
        }
        syn::visit_mut::visit_generic_argument_mut(self, a);
    }

    // The lifetimes of `Fn(&f64)` are its own.
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
}

/// The type that a reference points to; any other as it is.
pub(super) fn behind(ty: &Type) -> &Type {
    match ty {
        Type::Reference(r) => &r.elem,
        Type::Paren(p) => behind(&p.elem),
        Type::Group(g) => behind(&g.elem),
        ty => ty,
    }
}

/// The type with every named lifetime elided, for arguments that are passed again.
pub(super) fn without_lifetimes(ty: &Type) -> Type {
    struct Elide;
    impl VisitMut for Elide {
        fn visit_type_reference_mut(&mut self, r: &mut syn::TypeReference) {
            if r.lifetime.as_ref().is_some_and(|l| l.ident != "static") {
                r.lifetime = None;
            }
            syn::visit_mut::visit_type_reference_mut(self, r);
        }

        fn visit_generic_argument_mut(&mut self, a: &mut syn::GenericArgument) {
            if let syn::GenericArgument::Lifetime(l) = a
                && l.ident != "static"
            {
                *l = Lifetime::new("'_", l.span());
            }
            syn::visit_mut::visit_generic_argument_mut(self, a);
        }
    }
    let mut ty = ty.clone();
    Elide.visit_type_mut(&mut ty);
    ty
}

/// The lifetimes that a type names.
pub(super) fn named_lifetimes(ty: &Type) -> Vec<Lifetime> {
    struct Find(Vec<Lifetime>);
    impl syn::visit::Visit<'_> for Find {
        fn visit_lifetime(&mut self, l: &Lifetime) {
            if l.ident != "static" && l.ident != "_" && !self.0.contains(l) {
                self.0.push(l.clone());
            }
        }
    }
    let mut find = Find(Vec::new());
    syn::visit::Visit::visit_type(&mut find, ty);
    find.0
}
