//! The companion type and its functions: the public ones are drivers of three hidden ones, which hold the bodies.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

mod jvp;
mod pair;
mod record;
mod scalar;

use super::signature::{self, Generics, together};
use crate::args::Arguments;
use crate::names::Names;
use crate::signature::{Param, Signature};
use crate::types::{self, Ty};

/// The bodies of the hidden functions, printed by `emit::bodies`.
pub(crate) struct Bodies {
    /// Of `record`: the forward statements, the value, and the backward statements inside the closure.
    pub(crate) forward: TokenStream,
    pub(crate) value: TokenStream,
    pub(crate) backward: TokenStream,
    /// Only of functions with one float for output.
    pub(crate) into: TokenStream,
    pub(crate) jvp: TokenStream,
    /// The function calls itself.
    pub(crate) recursive: bool,
    pub(crate) bindings: Bindings,
}

/// The names by which the bodies know what the signatures bind.
#[derive(Default)]
pub(crate) struct Bindings {
    pub(crate) seed: Option<Ident>,
    /// Per parameter: its slot in `record`, its buffer in `into`, its tangent in `jvp`, its kind.
    pub(crate) slots: Vec<Ident>,
    pub(crate) buffers: Vec<Ident>,
    pub(crate) tangents: Vec<Ident>,
    pub(crate) kinds: Vec<Ident>,
}

/// The companion of a function that was refused: its signatures, so that callers are not told the same again.
pub(crate) fn fallback(signature: &Signature, arguments: &Arguments, names: &mut Names) -> TokenStream {
    let names_of = |names: &mut Names, what: &str| -> Vec<Ident> {
        signature.params.iter().map(|p| names.fresh(&format!("{what}_{}", plain(&p.ident)))).collect()
    };
    let bindings = Bindings {
        seed: Some(names.fresh("seed")),
        slots: names_of(names, "slot"),
        buffers: names_of(names, "buffer"),
        tangents: names_of(names, "tangent"),
        kinds: names_of(names, "kind"),
    };
    let bodies = Bodies {
        forward: TokenStream::new(),
        value: quote!(::core::unreachable!()),
        backward: quote!(::core::unreachable!()),
        into: quote!(::core::unreachable!()),
        jvp: quote!(::core::unreachable!()),
        recursive: false,
        bindings,
    };
    Companion::new(signature, arguments, &bodies, names).tokens(true)
}

pub(crate) fn companion(
    signature: &Signature,
    arguments: &Arguments,
    bodies: &Bodies,
    names: &mut Names,
) -> TokenStream {
    Companion::new(signature, arguments, bodies, names).tokens(false)
}

fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

struct Companion<'a> {
    signature: &'a Signature,
    bodies: &'a Bodies,
    generics: Generics,
    private: TokenStream,
    name: Ident,
    output: TokenStream,
    output_tangent: TokenStream,
    /// Local names of the drivers.
    value: Ident,
    sweep: Ident,
    tape: Ident,
    seed: Ident,
    cotangents: Vec<Ident>,
    shapes: Vec<Ident>,
}

impl<'a> Companion<'a> {
    fn new(signature: &'a Signature, arguments: &Arguments, bodies: &'a Bodies, names: &mut Names) -> Self {
        let private = arguments.private();
        let output_ty = signature.output_ty();
        let output = signature.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
        let output_tangent = signature::tangent(&output_ty, &private);
        Self {
            signature,
            bodies,
            generics: Generics::of(signature),
            name: arguments.companion.clone().unwrap_or_else(|| signature.ident.clone()),
            output,
            output_tangent,
            value: names.fresh("value"),
            sweep: names.fresh("sweep"),
            tape: names.fresh("tape"),
            seed: names.fresh("seed"),
            cotangents: signature.params.iter().map(|p| names.fresh(&format!("d_{}", plain(&p.ident)))).collect(),
            shapes: signature.params.iter().map(|p| names.fresh(&format!("{}_shape", plain(&p.ident)))).collect(),
            private,
        }
    }

    fn tokens(&self, refused: bool) -> TokenStream {
        let Self { name, signature, .. } = self;
        let vis = &signature.vis;
        let cfgs = &signature.cfgs;
        let doc = format!(
            "The companion of the function `{}`: its forward and backward pass, its gradient.",
            plain(&signature.ident)
        );
        let lints = lints();
        let record = self.record();
        let jvp_core = self.jvp_core();
        let forward = self.forward(refused);
        let backward = self.backward();
        let jvp = self.jvp();
        let primal = self.primal();
        let scalar = signature.is_scalar().then(|| self.scalar_drivers());
        quote! {
            #(#cfgs)*
            #[doc(hidden)]
            #[doc = #doc]
            #[allow(non_camel_case_types, dead_code)]
            #vis struct #name {}

            #(#cfgs)*
            #lints
            impl #name {
                #forward
                #backward
                #scalar
                #jvp
                #record
                #jvp_core
                #primal
            }
        }
    }

    /// `x: f64, w: &[f64]`, `mut` where the body needs it.
    fn params(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter().zip(&self.generics.types);
        params
            .map(|(p, ty)| {
                let ident = &p.ident;
                quote!(#ident: #ty)
            })
            .collect()
    }

    fn body_params(&self) -> Vec<TokenStream> {
        self.signature.params.iter().zip(&self.generics.types).map(|(p, ty)| self.body_param(p, ty)).collect()
    }

    /// `mut` where the user wrote it.
    fn body_param(&self, p: &Param, ty: &syn::Type) -> TokenStream {
        let ident = &p.ident;
        let mutable = match &p.pat {
            syn::Pat::Ident(i) => i.mutability.is_some().then(|| quote!(mut)),
            _ => None,
        };
        quote!(#mutable #ident: #ty)
    }

    fn arguments(&self) -> Vec<TokenStream> {
        self.signature
            .params
            .iter()
            .map(|p| {
                let ident = &p.ident;
                if p.is_inout() { quote!(&mut *#ident) } else { quote!(#ident) }
            })
            .collect()
    }

    fn differentiable(&self) -> impl Iterator<Item = (usize, &'a Param)> {
        self.signature.params.iter().enumerate().filter(|(_, p)| p.is_differentiable())
    }

    /// The parameters whose gradient is returned.
    fn returned(&self) -> impl Iterator<Item = (usize, &'a Param)> {
        self.differentiable().filter(|(_, p)| !p.is_inout())
    }

    fn inout(&self) -> impl Iterator<Item = (usize, &'a Param)> {
        self.differentiable().filter(|(_, p)| p.is_inout())
    }

    fn gradient_type(&self) -> TokenStream {
        let parts: Vec<_> = self.returned().map(|(_, p)| signature::tangent(&p.ty, &self.private)).collect();
        together(&parts)
    }
}

/// The zero tangent of a type that fixes its shape.
fn fixed_zero(ty: &Ty) -> Option<TokenStream> {
    if !ty.is_fixed() {
        return None;
    }
    Some(match ty {
        Ty::Float(types::Width::F32) => quote!(0.0_f32),
        Ty::Float(_) => quote!(0.0_f64),
        Ty::Array(element, len) => {
            let element = fixed_zero(element)?;
            quote!([#element; #len])
        }
        Ty::Tuple(parts) => {
            let parts = parts.iter().map(fixed_zero).collect::<Option<Vec<_>>>()?;
            quote!((#(#parts,)*))
        }
        _ => quote!(()),
    })
}

fn idents(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(i) => found.push(i.to_string()),
            proc_macro2::TokenTree::Group(g) => idents(g.stream(), found),
            _ => {}
        }
    }
}

fn dedup(tokens: &mut Vec<TokenStream>) {
    let mut seen = Vec::new();
    tokens.retain(|t| {
        let text = t.to_string();
        let new = !seen.contains(&text);
        seen.push(text);
        new
    });
}

/// What the expansion may do that a user's lints may not like. Lints one by one where a group holds some that users
/// forbid, because an `allow` under a `forbid` is an error.
fn lints() -> TokenStream {
    quote! {
        #[allow(
            dead_code, unreachable_code, non_snake_case, unused_qualifications,
            unused_assignments, unused_braces, unused_imports, unused_labels, unused_mut, unused_parens, unused_variables
        )]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery)]
        #[allow(
            clippy::arithmetic_side_effects, clippy::as_conversions, clippy::default_numeric_fallback,
            clippy::float_arithmetic, clippy::impl_trait_in_params, clippy::indexing_slicing,
            clippy::integer_division_remainder_used, clippy::min_ident_chars, clippy::missing_asserts_for_indexing,
            clippy::modulo_arithmetic, clippy::shadow_unrelated
        )]
    }
}
