//! Values taken apart and put together: by their fields for a struct, by a `match` for an enum.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Member;

use super::Expansion;
use crate::derive::item::{Case, Cases, Field, Style};

/// A reference to a value of the type, its tangent or its shape.
pub(super) struct Operand<'a> {
    pub(super) name: &'a str,
    pub(super) ty: &'a Ident,
    pub(super) mutable: bool,
}

impl<'a> Operand<'a> {
    pub(super) fn shared(name: &'a str, ty: &'a Ident) -> Self {
        Self { name, ty, mutable: false }
    }

    pub(super) fn mutable(name: &'a str, ty: &'a Ident) -> Self {
        Self { name, ty, mutable: true }
    }

    fn ident(&self) -> Ident {
        Ident::new(self.name, Span::call_site())
    }

    /// `&self.w` of a struct.
    fn field(&self, member: &Member) -> TokenStream {
        let name = self.ident();
        if self.mutable { quote!(&mut #name.#member) } else { quote!(&#name.#member) }
    }

    /// `self_w`, bound by the pattern of a variant.
    fn binding(&self, member: &Member) -> Ident {
        match member {
            Member::Named(ident) => format_ident!("{}_{}", self.name, ident, span = Span::mixed_site()),
            Member::Unnamed(index) => format_ident!("{}_{}", self.name, index.index, span = Span::mixed_site()),
        }
    }

    /// `ref` says that this is no constant of the same name.
    fn pattern(&self, case: &Case) -> TokenStream {
        let bindings: Vec<TokenStream> = case
            .fields
            .iter()
            .map(|field| {
                let binding = self.binding(&field.member);
                if self.mutable { quote!(ref mut #binding) } else { quote!(ref #binding) }
            })
            .collect();
        let pattern = case.with(self.ty, &bindings);
        if self.mutable { quote!(&mut #pattern) } else { quote!(&#pattern) }
    }
}

impl Case {
    /// `Type { w: …, b: … }`, `Type::Variant(…)`: an expression, a pattern or, without values, a path.
    pub(super) fn with(&self, ty: &Ident, values: &[TokenStream]) -> TokenStream {
        let variant = self.name.as_ref().map(|name| quote!(::#name));
        let path = quote!(#ty #variant);
        let members = self.fields.iter().map(|f| &f.member);
        match self.style {
            Style::Named => quote!(#path { #(#members: #values),* }),
            Style::Tuple => quote!(#path(#(#values),*)),
            Style::Unit => path,
        }
    }
}

impl Case {
    /// What `code` makes of references to each field; `()` where the field is inactive.
    pub(super) fn values<const N: usize>(
        &self,
        fields: &[[TokenStream; N]],
        code: impl Fn(&[TokenStream; N]) -> TokenStream,
    ) -> Vec<TokenStream> {
        self.fields.iter().zip(fields).map(|(f, x)| if f.is_inactive() { quote!(()) } else { code(x) }).collect()
    }

    /// What `code` makes of references to each active field.
    pub(super) fn active<const N: usize>(
        &self,
        fields: &[[TokenStream; N]],
        code: impl Fn(&[TokenStream; N]) -> TokenStream,
    ) -> Vec<TokenStream> {
        self.fields.iter().zip(fields).filter(|(f, _)| !f.is_inactive()).map(|(_, x)| code(x)).collect()
    }
}

impl Expansion<'_> {
    /// What `code` says of each case of the operands, given references to their fields. Operands of different cases are
    /// left to `otherwise`.
    pub(super) fn each<const N: usize>(
        &self,
        operands: &[Operand<'_>; N],
        code: impl Fn(&Case, &[[TokenStream; N]]) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let variants = match &self.item.cases {
            Cases::Struct(case) => {
                let fields: Vec<_> =
                    case.fields.iter().map(|f| operands.each_ref().map(|o| o.field(&f.member))).collect();
                return code(case, &fields);
            }
            Cases::Enum(variants) => variants,
        };
        let arms = variants.iter().map(|case| {
            let patterns = operands.iter().map(|o| o.pattern(case));
            let binding = |f: &Field, o: &Operand<'_>| {
                let binding = o.binding(&f.member);
                quote!(#binding)
            };
            let fields: Vec<_> = case.fields.iter().map(|f| operands.each_ref().map(|o| binding(f, o))).collect();
            let code = code(case, &fields);
            quote!((#(#patterns,)*) => { #code })
        });
        let scrutinee = operands.iter().map(|o| {
            let name = o.ident();
            if o.mutable { quote!(&mut *#name) } else { quote!(#name) }
        });
        let otherwise = (N > 1 && variants.len() > 1).then(|| quote!(_ => #otherwise));
        quote!(match (#(#scrutinee,)*) { #(#arms)* #otherwise })
    }

    /// The panic where a value of another variant is given.
    pub(super) fn wrong_variant(&self, what: &TokenStream, given: &Operand<'_>, expected: &Operand<'_>) -> TokenStream {
        let private = &self.item.private;
        let name = |o: &Operand<'_>| {
            let (value, function) = (o.ident(), variant_of(o.ty));
            quote!(#function(#value))
        };
        let (given, expected) = (name(given), name(expected));
        quote!(#private::wrong_variant(#what, #given, #expected))
    }

    /// The functions that name a value's variant.
    pub(super) fn variant_names(&self) -> TokenStream {
        let Cases::Enum(variants) = &self.item.cases else { return TokenStream::new() };
        let function = |ty: &Ident, generics: &syn::Generics| {
            let (params, args, clause) = generics.split_for_impl();
            let name = variant_of(ty);
            let arms = variants.iter().map(|case| {
                let variant = case.name.as_ref();
                let text = variant.map(ToString::to_string);
                quote!(#ty::#variant { .. } => #text,)
            });
            quote! {
                fn #name #params (of: &#ty #args) -> &'static str #clause {
                    match *of { #(#arms)* }
                }
            }
        };
        let value = function(&self.item.ident, &self.generics.value);
        let tangent = function(&self.tangent, &self.generics.tangent);
        let shape = function(&self.shape, &self.generics.tangent);
        quote!(#value #tangent #shape)
    }
}

fn variant_of(ty: &Ident) -> Ident {
    format_ident!("variant_of_{}", ty, span = Span::mixed_site())
}
