//! The companion type and its functions: the public ones are drivers of three hidden ones, which hold the bodies.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

mod explanation;
mod jvp;
mod pair;
mod record;
mod scalar;

use super::signature::{self, Generics, together};
use crate::args::{Arguments, Rule};
use crate::names::Names;
use crate::signature::{Home, Param, Signature};
use crate::transform::explain::Explanation;
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
    pub(crate) jvp_many: Option<Many>,
    /// The function calls itself.
    pub(crate) recursive: bool,
    /// The functions in whose calls the bodies consist.
    pub(crate) rule: Option<Rule>,
    /// Where it is asked for.
    pub(crate) explanation: Option<Explanation>,
    pub(crate) bindings: Bindings,
}

/// Forward mode in several directions at once.
pub(crate) struct Many {
    /// The constant that says how many.
    pub(crate) lanes: Ident,
    /// The parameters' tangents.
    pub(crate) tangents: Vec<Ident>,
    pub(crate) body: TokenStream,
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
        jvp_many: arguments.jvp_many.as_ref().map(|_| Many {
            lanes: names.fresh("N"),
            tangents: names_of(names, "tangent"),
            body: quote!(::core::unreachable!()),
        }),
        recursive: false,
        rule: None,
        explanation: None,
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
    /// The function leads back to itself, and its tape would hold one of its own type.
    recursive: bool,
    /// The type that tells tapes of different functions apart.
    name: TokenStream,
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
        Self {
            signature,
            bodies,
            generics: Generics::of(signature),
            recursive: bodies.recursive || arguments.recursive,
            name: match signature.home {
                Home::Module | Home::Hidden => {
                    arguments.companion.as_ref().unwrap_or(&signature.ident).to_token_stream()
                }
                Home::Impl(_) => quote!(Self),
            },
            output,
            output_tangent: signature::tangent(&output_ty, &private),
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
        let mut functions = Vec::new();
        if !matches!(signature.home, Home::Hidden) {
            functions.extend([self.forward(refused), self.backward(), self.primal()]);
            functions.extend(self.forward_mode());
            if signature.is_scalar() {
                functions.extend(self.scalar_drivers());
            }
        }
        functions.push(self.record());
        functions.extend(self.forward_mode_cores());
        functions.extend(self.bodies.explanation.as_ref().map(|e| self.explanation(e)));
        let lints = lints();
        match signature.home {
            Home::Module | Home::Hidden => quote! {
                #(#cfgs)*
                #[doc(hidden)]
                #[doc = #doc]
                #[allow(non_camel_case_types, dead_code)]
                #vis struct #name {}

                #(#cfgs)*
                #lints
                impl #name { #(#functions)* }
            },
            Home::Impl(_) => functions.iter().map(|f| quote!(#(#cfgs)* #lints #f)).collect(),
        }
    }

    /// The name of a function of the companion.
    fn public(&self, what: &str) -> Ident {
        let span = Span::call_site().located_at(self.signature.ident.span());
        match self.signature.home {
            Home::Module | Home::Hidden => Ident::new(what, span),
            Home::Impl(_) => format_ident!("{}_{what}", plain(&self.signature.ident), span = span),
        }
    }

    fn hidden(&self, what: &str) -> Ident {
        match self.signature.home {
            Home::Module | Home::Hidden => format_ident!("__{what}", span = Span::mixed_site()),
            Home::Impl(_) => format_ident!("__{}_{what}", plain(&self.signature.ident), span = Span::mixed_site()),
        }
    }

    fn vis(&self) -> TokenStream {
        match self.signature.home {
            Home::Module | Home::Hidden => quote!(pub),
            Home::Impl(_) => self.signature.vis.to_token_stream(),
        }
    }

    /// A parameter as it is declared: `self` under its own name, which no other parameter may have.
    fn declared(&self, p: &Param, ty: &syn::Type, mutable: bool) -> TokenStream {
        let ident = if p.receiver { Ident::new("self", Span::call_site()) } else { p.ident.clone() };
        let mutable = match &p.pat {
            syn::Pat::Ident(i) if mutable && !p.receiver => i.mutability.is_some().then(|| quote!(mut)),
            _ => None,
        };
        quote!(#mutable #ident: #ty)
    }

    /// `let this = self;`: closures cannot bind `self`.
    fn this(&self) -> Option<TokenStream> {
        let p = self.signature.params.iter().find(|p| p.receiver)?;
        let ident = &p.ident;
        let mutable = match &p.pat {
            syn::Pat::Ident(i) => i.mutability.is_some().then(|| quote!(mut)),
            _ => None,
        };
        let this = Ident::new("self", Span::call_site());
        Some(quote!(let #mutable #ident = #this;))
    }

    /// Of the impl around, where it is known.
    fn outer_captures(&self) -> Vec<TokenStream> {
        let Home::Impl(Some(generics)) = &self.signature.home else { return Vec::new() };
        let lifetimes = generics.lifetimes().map(|l| l.lifetime.to_token_stream());
        let types = generics.type_params().map(|t| t.ident.to_token_stream());
        let constants = generics.const_params().map(|c| c.ident.to_token_stream());
        lifetimes.chain(types).chain(constants).collect()
    }

    /// `x: f64, w: &[f64]`
    fn params(&self) -> Vec<TokenStream> {
        self.signature.params.iter().zip(&self.generics.types).map(|(p, ty)| self.declared(p, ty, false)).collect()
    }

    /// The same with the user's `mut`, for the functions that hold a body.
    fn body_params(&self) -> Vec<TokenStream> {
        self.signature.params.iter().zip(&self.generics.types).map(|(p, ty)| self.declared(p, ty, true)).collect()
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
fn fixed_zero(ty: &Ty, private: &TokenStream) -> Option<TokenStream> {
    if !ty.is_fixed() {
        return None;
    }
    Some(match ty {
        Ty::Float(types::Width::F32) => quote!(0.0_f32),
        Ty::Float(types::Width::Param(name)) => {
            let name = name.ident();
            quote!(#private::zero::<#name>())
        }
        Ty::Float(_) => quote!(0.0_f64),
        Ty::Array(element, len) => {
            let element = fixed_zero(element, private)?;
            quote!([#element; #len])
        }
        Ty::Tuple(parts) => {
            let parts = parts.iter().map(|p| fixed_zero(p, private)).collect::<Option<Vec<_>>>()?;
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
pub(super) fn lints() -> TokenStream {
    quote! {
        #[allow(
            dead_code, unreachable_code, non_snake_case, unused_qualifications,
            irrefutable_let_patterns, unreachable_patterns, unused_assignments, unused_braces, unused_imports, unused_labels, unused_mut, unused_parens, unused_variables
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
