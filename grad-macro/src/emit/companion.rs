//! The companion type and its functions: the public ones are drivers of three hidden ones, which hold the bodies.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::signature::{self, Generics, together};
use crate::args::Arguments;
use crate::ir::Mutability;
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
        let fresh = |names: &mut Names, what: &str, p: &Param| names.fresh(&what.replace('_', &plain(&p.ident)));
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
            shapes: signature.params.iter().map(|p| fresh(names, "__shape", p)).collect(),
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
            #[allow(
                dead_code, unused, non_snake_case, unreachable_code, unused_qualifications, clippy::all, clippy::pedantic,
                clippy::nursery, clippy::restriction
            )]
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

    /// The kinds of a call in which everything is wanted.
    fn all_wanted(&self) -> TokenStream {
        let private = &self.private;
        let kinds = self.signature.params.iter().map(|p| {
            let wants = if p.is_differentiable() { quote!(#private::Wanted) } else { quote!(#private::Unwanted) };
            match p.reference {
                None => quote!(#private::Owned(#wants)),
                Some(Mutability::Shared) => quote!(#private::Shared(#wants)),
                Some(Mutability::Mut) => quote!(#private::InOut),
            }
        });
        quote!((#(#kinds,)*))
    }

    /// Per parameter: the type that says whether its cotangent is wanted; and the declarations of those that vary.
    fn kinds(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let private = &self.private;
        let mut declared = Vec::new();
        let mut types = Vec::new();
        for (i, p) in self.signature.params.iter().enumerate() {
            let name = format_ident!("Wants{i}", span = Span::mixed_site());
            if p.is_inout() {
                types.push(if p.is_differentiable() { quote!(#private::Wanted) } else { quote!(#private::Unwanted) });
            } else {
                let bound = if p.constant { quote!(Constant) } else { quote!(Want) };
                declared.push(quote!(#name: #private::#bound));
                types.push(quote!(#name));
            }
        }
        (types, declared)
    }

    /// How each parameter is passed.
    fn passed(&self, kinds: &[TokenStream]) -> Vec<TokenStream> {
        let private = &self.private;
        let params = self.signature.params.iter().zip(kinds);
        params
            .map(|(p, wants)| match p.reference {
                None => quote!(#private::Owned<#wants>),
                Some(Mutability::Shared) => quote!(#private::Shared<#wants>),
                Some(Mutability::Mut) => quote!(#private::InOut),
            })
            .collect()
    }

    fn again_types(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter().zip(&self.generics.types);
        params
            .map(|(p, ty)| match p.reference {
                Some(Mutability::Shared) => {
                    let ty = signature::without_lifetimes(ty);
                    quote!(#ty)
                }
                _ => quote!(()),
            })
            .collect()
    }

    fn slot_types(&self, kinds: &[TokenStream]) -> Vec<TokenStream> {
        let private = &self.private;
        self.signature
            .params
            .iter()
            .zip(kinds)
            .map(|(p, kind)| {
                let ty = if p.is_differentiable() { signature::slot(p, private) } else { quote!(()) };
                quote!(#private::Slot<'_, #kind, #ty>)
            })
            .collect()
    }

    fn record(&self) -> TokenStream {
        let (kinds, declared) = self.kinds();
        let again = self.again_types();
        let passed = self.passed(&kinds);
        let private = &self.private;
        let patterns = self.signature.params.iter().zip(&self.bodies.bindings.kinds).map(|(p, kind)| match p.reference {
            None => quote!(#private::Owned(#kind)),
            Some(Mutability::Shared) => quote!(#private::Shared(#kind)),
            Some(Mutability::Mut) => quote!(_),
        });
        let slots = self.slot_types(&kinds);
        let seed_type = &self.output_tangent;
        let output = &self.output;
        let wheres = &self.generics.wheres;
        let mut lifetimes = Vec::new();
        let mut captured: Vec<TokenStream> = Vec::new();
        let mut params = Vec::new();
        for (i, p) in self.signature.params.iter().enumerate() {
            let mut ty = self.generics.types[i].clone();
            // What goes by value is kept by the tape, and with it what it borrows.
            if p.reference.is_none() {
                let (named, found) = signature::with_lifetimes(&ty, &p.ident);
                captured.extend(signature::named_lifetimes(&named).iter().map(|l| quote!(#l)));
                lifetimes.extend(found);
                ty = named;
            }
            params.push(self.body_param(p, &ty));
        }
        let generics = self.generics.with(&lifetimes, &declared);
        let own = self.generics.names();
        let kind_names = declared.iter().enumerate().map(|(_, d)| d.clone().into_iter().next());
        let captures: Vec<TokenStream> =
            captured.iter().cloned().chain(own).chain(kind_names.map(|k| quote!(#k))).collect();
        let Bindings { seed, slots: slot_names, .. } = &self.bodies.bindings;
        let sweep = quote!(Fn((#(#again,)*), #seed_type, (#(#slots,)*)));
        let again_names = self.signature.params.iter().map(|p| match p.reference {
            Some(Mutability::Shared) => {
                let ident = &p.ident;
                quote!(#ident)
            }
            _ => quote!(_),
        });
        let head = quote!(move |(#(#again_names,)*): (#(#again,)*), #seed: #seed_type, (#(#slot_names,)*): (#(#slots,)*)|);
        let Bodies { forward, value, backward, .. } = self.bodies;
        let body = quote!(#forward (#value, #head { #backward }));
        let boxed = self.bodies.recursive.then(|| self.boxed(&declared, &passed, &sweep));
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __record #generics (
                (#(#patterns,)*): (#(#passed,)*), #(#params),*
            ) -> (#output, impl #sweep + use<#(#captures),*>) #wheres { #body }

            #boxed
        }
    }

    /// A call of the function, so that one whose companion alone is used does not count as dead.
    fn primal(&self) -> TokenStream {
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let Self { signature: Signature { ident, .. }, output, shapes: names, .. } = self;
        let types = &self.generics.types;
        let turbofish = if self.generics.types.iter().zip(&self.signature.params).any(|(t, p)| *t != p.written) {
            TokenStream::new()
        } else {
            self.generics.turbofish(0)
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __primal #generics (#(#names: #types),*) -> #output #wheres { #ident #turbofish (#(#names),*) }
        }
    }

    /// The forward half of a call of the function itself, whose tape needs a size.
    fn boxed(&self, declared: &[TokenStream], passed: &[TokenStream], sweep: &TokenStream) -> TokenStream {
        let private = &self.private;
        let output = &self.output;
        let tape = syn::Lifetime::new("'recorded", Span::mixed_site());
        let generics = self.generics.with(std::slice::from_ref(&tape), declared);
        let own = self.generics.names().collect::<Vec<_>>();
        let types = self.generics.params.iter().filter_map(|p| match p {
            syn::GenericParam::Type(t) => Some(&t.ident),
            _ => None,
        });
        let lifetimes = self.generics.lifetimes();
        let given = self.generics.wheres.as_ref().map(|w| &w.predicates);
        let comma = given.filter(|g| !g.empty_or_trailing()).map(|_| quote!(,));
        let mut params = self.params();
        for (i, p) in self.signature.params.iter().enumerate() {
            if p.reference.is_none() {
                let (ident, ty) = (&p.ident, &self.generics.types[i]);
                params[i] = quote!(#ident: #ty);
            }
        }
        let arguments = self.arguments();
        let kind = Ident::new("kinds", Span::mixed_site());
        let (value, name) = (&self.value, &self.sweep);
        let turbofish = if own.is_empty() {
            TokenStream::new()
        } else {
            let inferred = declared.iter().map(|_| quote!(_));
            quote!(::<#(#own,)* #(#inferred),*>)
        };
        quote! {
            #[doc(hidden)]
            pub fn __record_boxed #generics (
                #kind: (#(#passed,)*), #(#params),*
            ) -> (#output, #private::Box<dyn #sweep + #tape>)
            where #given #comma #(#types: #tape,)* #(#lifetimes: #tape,)* {
                let (#value, #name) = Self::__record #turbofish (#kind, #(#arguments),*);
                (#value, #private::Box::new(#name))
            }
        }
    }

    /// Statements that keep the shapes a gradient needs, and its zero.
    fn zeros(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let private = &self.private;
        let mut before = Vec::new();
        let mut zeros = Vec::new();
        for (i, p) in self.returned() {
            let cotangent = &self.cotangents[i];
            let zero = match fixed_zero(&p.ty) {
                Some(zero) => zero,
                None => {
                    let (shape, ident) = (&self.shapes[i], &p.ident);
                    let reference = if p.reference.is_some() { quote!(#ident) } else { quote!(&#ident) };
                    before.push(quote!(let #shape = #private::shape_of(#reference);));
                    quote!(#shape.zero())
                }
            };
            zeros.push(quote!(let mut #cotangent = #zero;));
        }
        (before, zeros)
    }

    fn forward(&self, refused: bool) -> TokenStream {
        let private = &self.private;
        let Self { value, sweep, tape, name, output, output_tangent, .. } = self;
        let mut lifetimes = Vec::new();
        let mut captured: Vec<TokenStream> = Vec::new();
        let mut params = Vec::new();
        for (p, ty) in self.signature.params.iter().zip(&self.generics.types) {
            let ident = &p.ident;
            // A tape may borrow what it only reads.
            if p.is_inout() {
                params.push(quote!(#ident: #ty));
                continue;
            }
            let (ty, found) = signature::with_lifetimes(ty, &p.ident);
            captured.extend(signature::named_lifetimes(&ty).iter().map(|l| quote!(#l)));
            lifetimes.extend(found);
            params.push(quote!(#ident: #ty));
        }
        dedup(&mut captured);
        let generics = self.generics.with(&lifetimes, &[]);
        let wheres = &self.generics.wheres;
        let own = self.generics.names();
        let captures: Vec<TokenStream> = captured.into_iter().chain(own).collect();
        let gradient = self.gradient_type();
        let inout_types: Vec<_> = self.inout().map(|(_, p)| signature::slot(p, private)).collect();
        let inout_names: Vec<_> = self.inout().map(|(i, _)| &self.cotangents[i]).collect();
        let arguments = self.arguments();
        let wanted = self.all_wanted();
        let turbofish = self.generics.turbofish(self.kinds().1.len());
        let (before, zeros) = self.zeros();
        let again = self.signature.params.iter().map(|p| match p.reference {
            Some(Mutability::Shared) => {
                let ident = &p.ident;
                quote!(#ident)
            }
            _ => quote!(()),
        });
        let slots = self.signature.params.iter().enumerate().map(|(i, p)| {
            let cotangent = &self.cotangents[i];
            match (p.is_differentiable(), p.is_inout()) {
                (false, _) => quote!(#private::Slot::none()),
                (true, false) => quote!(#private::Slot::new(&mut #cotangent)),
                (true, true) => quote!(#private::Slot::new(#cotangent)),
            }
        });
        let seed = &self.seed;
        let (keep, check) = self.checks(seed);
        let returned: Vec<_> = self.returned().map(|(i, _)| self.cotangents[i].clone()).collect();
        let returned = together(&returned.iter().map(|r| quote!(#r)).collect::<Vec<_>>());
        let body = if refused {
            quote!((::core::unreachable!(), #private::Tape::new(
                move |_: #output_tangent, #(_: &mut #inout_types),*| -> #gradient { ::core::unreachable!() }
            )))
        } else {
            quote! {
                #(#before)*
                let (#value, #sweep) = Self::__record #turbofish (#wanted, #(#arguments),*);
                #keep
                let #tape = #private::Tape::new(
                    move |#seed: #output_tangent, #(#inout_names: &mut #inout_types),*| -> #gradient {
                        #check
                        #(#zeros)*
                        #sweep((#(#again,)*), #seed, (#(#slots,)*));
                        #returned
                    },
                );
                (#value, #tape)
            }
        };
        quote! {
            /// The value, and what the backward pass needs.
            #[inline]
            pub fn forward #generics (#(#params),*) -> (
                #output,
                #private::Tape<#name, impl Fn(#output_tangent, #(&mut #inout_types),*) -> #gradient + use<#(#captures),*>>,
            ) #wheres { #body }
        }
    }

    /// What to remember of the final values' shapes, and how to hold seeds against them.
    fn checks(&self, seed: &Ident) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let mut keep = TokenStream::new();
        let mut check = TokenStream::new();
        if fixed_zero(&self.signature.output_ty()).is_none() {
            let (shape, value) = (Ident::new("value_shape", Span::mixed_site()), &self.value);
            keep.extend(quote!(let #shape = #private::shape_of(&#value);));
            check.extend(quote!(#shape.check(&#seed, "seed");));
        }
        for (i, p) in self.inout() {
            if fixed_zero(&p.ty).is_some() {
                continue;
            }
            let (shape, ident, cotangent) = (&self.shapes[i], &p.ident, &self.cotangents[i]);
            let what = format!("cotangent of `{}`", plain(ident));
            let method = if matches!(p.ty, Ty::Slice(_)) { quote!(check_slice) } else { quote!(check) };
            keep.extend(quote!(let #shape = #private::shape_of(&*#ident);));
            check.extend(quote!(#shape.#method(#cotangent, #what);));
        }
        (keep, check)
    }

    fn backward(&self) -> TokenStream {
        let private = &self.private;
        let Self { name, tape, output_tangent, .. } = self;
        let gradient = self.gradient_type();
        let inout_types: Vec<_> = self.inout().map(|(_, p)| signature::slot(p, private)).collect();
        let inout_names: Vec<_> = self.inout().map(|(i, _)| &self.cotangents[i]).collect();
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let seed = &self.seed;
        // Generics that no type here mentions could not be inferred: the tape alone says what it takes.
        if !self.mentions_all_generics() {
            return quote! {
                /// The gradient that belongs to a seed.
                #[inline]
                pub fn backward<Seed, Gradient>(
                    #tape: &#private::Tape<#name, impl Fn(Seed, #(&mut #inout_types),*) -> Gradient>,
                    #seed: Seed, #(#inout_names: &mut #inout_types),*
                ) -> Gradient { (#tape.sweep())(#seed, #(#inout_names),*) }
            };
        }
        quote! {
            /// The gradient that belongs to a seed.
            #[inline]
            pub fn backward #generics (
                #tape: &#private::Tape<#name, impl Fn(#output_tangent, #(&mut #inout_types),*) -> #gradient>,
                #seed: #output_tangent, #(#inout_names: &mut #inout_types),*
            ) -> #gradient #wheres { (#tape.sweep())(#seed, #(#inout_names),*) }
        }
    }

    /// Whether a caller of `backward` lets rustc find the generics.
    fn mentions_all_generics(&self) -> bool {
        let mut mentioned = Vec::new();
        let mut types: Vec<TokenStream> = vec![self.output_tangent.clone(), self.gradient_type()];
        types.extend(self.inout().map(|(_, p)| signature::slot(p, &self.private)));
        // A projection `<T as Differentiable>::Tangent` does not tell `T`.
        let projects = types.iter().any(|t| t.to_string().contains(" as "));
        for ty in types {
            idents(ty, &mut mentioned);
        }
        let mut names = self.generics.names().peekable();
        names.peek().is_none() || (!projects && names.all(|n| mentioned.contains(&n.to_string())))
    }

    fn scalar_drivers(&self) -> TokenStream {
        let private = &self.private;
        let Self { value, output, .. } = self;
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let body_params = self.body_params();
        let arguments = self.arguments();
        let gradient = self.gradient_type();
        let turbofish = self.generics.turbofish(0);
        let (before, zeros) = self.zeros();
        let names: Vec<_> = self.returned().map(|(i, _)| self.cotangents[i].clone()).collect();
        let returned = together(&names.iter().map(|n| quote!(#n)).collect::<Vec<_>>());
        let lent = together(&names.iter().map(|n| quote!(&mut #n)).collect::<Vec<_>>());
        let buffers: Vec<_> = self.returned().map(|(i, _)| self.bodies.bindings.buffers[i].clone()).collect();
        let buffer_types: Vec<_> = self
            .returned()
            .map(|(_, p)| match &p.ty {
                ty @ Ty::Tuple(_) => {
                    let tangent = signature::tangent(ty, private);
                    quote!(impl #private::Buffer<#tangent>)
                }
                _ => {
                    let slot = signature::slot(p, private);
                    quote!(&mut #slot)
                }
            })
            .collect();
        let pattern = together(&buffers.iter().map(|b| quote!(#b)).collect::<Vec<_>>());
        let buffer_type = together(&buffer_types);
        let into = &self.bodies.into;
        quote! {
            /// The gradient.
            #[inline]
            pub fn grad #generics (#(#params),*) -> #gradient #wheres {
                Self::value_and_grad #turbofish (#(#arguments),*).1
            }

            /// The value and the gradient.
            #[inline]
            pub fn value_and_grad #generics (#(#params),*) -> (#output, #gradient) #wheres {
                #(#before)*
                #(#zeros)*
                let #value = Self::value_and_grad_into #turbofish (#(#arguments,)* #lent);
                (#value, #returned)
            }

            /// The value; the gradient is added to the buffers.
            #[inline]
            pub fn value_and_grad_into #generics (#(#body_params,)* #pattern: #buffer_type) -> #output #wheres { #into }
        }
    }

    fn jvp(&self) -> TokenStream {
        let private = &self.private;
        let Self { output, output_tangent, .. } = self;
        let generics = self.generics.with(&[], &[]);
        let wheres = &self.generics.wheres;
        let params = self.params();
        let arguments = self.arguments();
        let names: Vec<_> = self.differentiable().map(|(i, _)| self.cotangents[i].clone()).collect();
        let types: Vec<_> = self.differentiable().map(|(_, p)| signature::taken(p, private)).collect();
        let pattern = together(&names.iter().map(|n| quote!(#n)).collect::<Vec<_>>());
        let ty = together(&types);
        let turbofish = self.generics.turbofish(self.signature.params.len());
        let mut checks = TokenStream::new();
        for (i, p) in self.differentiable().filter(|(_, p)| fixed_zero(&p.ty).is_none()) {
            let (ident, tangent) = (&p.ident, &self.cotangents[i]);
            let what = format!("tangent of `{}`", plain(ident));
            let value = if p.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
            checks.extend(match (&p.ty, p.reference) {
                (Ty::Slice(_), _) | (Ty::Vec(_), Some(Mutability::Shared)) => {
                    quote!(#private::shape_of(#value).check_slice(#tangent, #what);)
                }
                (_, Some(Mutability::Mut)) => quote!(#private::shape_of(#value).check(#tangent, #what);),
                _ => quote!(#private::shape_of(#value).check(&#tangent, #what);),
            });
        }
        let tangents = self.signature.params.iter().enumerate().map(|(i, p)| {
            let name = &self.cotangents[i];
            if p.is_differentiable() { quote!(#private::Given(#name)) } else { quote!(#private::NoTangent) }
        });
        quote! {
            /// The value, and its derivative along tangents of the parameters: forward mode.
            #[inline]
            pub fn jvp #generics (#(#params,)* #pattern: #ty) -> (#output, #output_tangent) #wheres {
                #checks
                Self::__jvp #turbofish ((#(#tangents,)*), #(#arguments),*)
            }
        }
    }

    fn jvp_core(&self) -> TokenStream {
        let private = &self.private;
        let Self { output, output_tangent, .. } = self;
        let tangents = &self.bodies.bindings.tangents;
        let mut declared = Vec::new();
        let mut types = Vec::new();
        let mut heads = TokenStream::new();
        let mut lifetimes = Vec::new();
        let mut params = Vec::new();
        for (i, (p, written)) in self.signature.params.iter().zip(&self.generics.types).enumerate() {
            // Bounds name the parameters' types, where no lifetime may be elided.
            let (written, found) = signature::with_lifetimes(written, &p.ident);
            lifetimes.extend(found);
            params.push(self.body_param(p, &written));
            let kind = format_ident!("Tangent{i}", span = Span::mixed_site());
            let (ident, tangent) = (&p.ident, &tangents[i]);
            types.push(quote!(#kind));
            if p.constant {
                declared.push(quote!(#kind: #private::ConstantTangent));
                continue;
            }
            if !p.is_differentiable() {
                declared.push(quote!(#kind));
                continue;
            }
            let slot = signature::slot(p, private);
            let of = match &written {
                syn::Type::Reference(r) => {
                    let elem = &r.elem;
                    quote!(#elem)
                }
                other => quote!(#other),
            };
            let value = if p.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
            match p.reference {
                None => {
                    let ty = signature::tangent(&p.ty, private);
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent = #ty>));
                    heads.extend(quote!(let mut #tangent: #ty = #tangent.or_zero(#value);));
                }
                Some(Mutability::Shared) => {
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent: #private::View<#slot>>));
                    heads.extend(quote! {
                        let #tangent = #tangent.or_zero(#value);
                        let #tangent: &#slot = #private::View::view(&#tangent);
                    });
                }
                Some(Mutability::Mut) => {
                    declared.push(quote!(#kind: #private::TangentOf<#of, Tangent: #private::ViewMut<#slot>>));
                    heads.extend(quote! {
                        let mut #tangent = #tangent.or_zero(#value);
                        let #tangent: &mut #slot = #private::ViewMut::view_mut(&mut #tangent);
                    });
                }
            }
        }
        let generics = self.generics.with(&lifetimes, &declared);
        let wheres = &self.generics.wheres;
        let body = &self.bodies.jvp;
        quote! {
            #[doc(hidden)]
            #[inline]
            pub fn __jvp #generics ((#(#tangents,)*): (#(#types,)*), #(#params),*) -> (#output, #output_tangent) #wheres {
                #heads
                #body
            }
        }
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
