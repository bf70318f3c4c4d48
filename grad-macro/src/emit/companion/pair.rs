//! `forward` and `backward`: the pair, with a tape between them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Lifetime;

use super::super::rule;
use super::super::signature::{self, together};
use super::record::order;
use super::{Companion, dedup, fixed_zero, idents, plain};
use crate::args::Rule;
use crate::ir::Mutability;
use crate::types::Ty;

impl Companion<'_> {
    /// Statements that keep the shapes a gradient needs, and its zero.
    pub(super) fn zeros(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let private = &self.private;
        let mut before = Vec::new();
        let mut zeros = Vec::new();
        for (i, p) in self.returned() {
            let cotangent = &self.cotangents[i];
            let zero = match fixed_zero(&p.ty, private) {
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

    pub(super) fn forward(&self, refused: bool) -> TokenStream {
        let private = &self.private;
        let Self { value, sweep, tape, name, output, output_tangent, .. } = self;
        let mut lifetimes = Vec::new();
        let recorded = Lifetime::new("'recorded", Span::mixed_site());
        let mut captured: Vec<TokenStream> = Vec::new();
        let mut params = Vec::new();
        for (p, ty) in self.signature.params.iter().zip(&self.generics.types) {
            // A tape may borrow what it only reads.
            if p.is_inout() {
                params.push(self.declared(p, ty, false));
                continue;
            }
            let (ty, found) = match &self.bodies.rule {
                // A rule may keep two references of one lifetime.
                Some(_) => (signature::with_lifetime(ty, &recorded), Vec::new()),
                None => signature::with_lifetimes(ty, &p.ident),
            };
            captured.extend(signature::named_lifetimes(&ty).iter().map(|l| quote!(#l)));
            lifetimes.extend(found);
            params.push(self.declared(p, &ty, false));
        }
        dedup(&mut captured);
        if captured.iter().any(|c| c.to_string() == recorded.to_string()) {
            lifetimes.push(recorded);
        }
        let generics = self.generics.with(&lifetimes, &[]);
        let wheres = &self.generics.wheres;
        let own = self.generics.names();
        let captures = order(self.outer_captures(), captured.into_iter().chain(own).collect());
        let gradient = self.gradient_type();
        let inout_types: Vec<_> = self.inout().map(|(_, p)| signature::slot(p, private)).collect();
        let inout_names: Vec<_> = self.inout().map(|(i, _)| &self.cotangents[i]).collect();
        let call = self.call("record", self.all_wanted());
        let (this, public, vis) = (self.this(), self.public("forward"), self.vis());
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
        } else if let Some(rule) = &self.bodies.rule {
            self.by_rule(rule)
        } else {
            quote! {
                #this
                #(#before)*
                let (#value, #sweep) = #call;
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
            #vis fn #public #generics (#(#params),*) -> (
                #output,
                #private::Tape<#name, impl Fn(#output_tangent, #(&mut #inout_types),*) -> #gradient + use<#(#captures),*>>,
            ) #wheres { #body }
        }
    }

    /// The body of `forward` where the user has written both halves: the tape holds what the one hands to the other, which
    /// may borrow from the arguments.
    fn by_rule(&self, rule: &Rule) -> TokenStream {
        let private = &self.private;
        let Self { value, tape, seed, output, output_tangent, .. } = self;
        let residual = Ident::new("residual", Span::mixed_site());
        let (this, (before, _), (keep, check)) = (self.this(), self.zeros(), self.checks(seed));
        let run = rule::call(&rule.forward, &rule::arguments(self.signature));
        let inout_types: Vec<_> = self.inout().map(|(_, p)| signature::slot(p, private)).collect();
        let inout_names: Vec<_> = self.inout().map(|(i, _)| &self.cotangents[i]).collect();
        let mut arguments = vec![quote!(&#residual), quote!(#seed)];
        arguments.extend(inout_names.iter().map(|d| quote!(#d)));
        let sweep = rule::call(&rule.backward, &arguments);
        let gradient = self.gradient_type();
        let returned: Vec<_> = self.returned().map(|(i, _)| &self.cotangents[i]).map(|d| quote!(#d)).collect();
        let returned = together(&returned);
        let shapes = self.returned().filter(|(_, p)| fixed_zero(&p.ty, private).is_none()).map(|(i, p)| {
            let (shape, d, what) = (&self.shapes[i], &self.cotangents[i], format!("gradient of `{}`", plain(&p.ident)));
            quote!(#shape.check(&#d, #what);)
        });
        quote! {
            #this
            #(#before)*
            let (#value, #residual): (#output, _) = #run;
            #keep
            let #tape = #private::Tape::new(
                move |#seed: #output_tangent, #(#inout_names: &mut #inout_types),*| -> #gradient {
                    #check
                    let #returned: #gradient = #sweep;
                    #(#shapes)*
                    #returned
                },
            );
            (#value, #tape)
        }
    }

    /// What to remember of the final values' shapes, and how to hold seeds against them.
    fn checks(&self, seed: &Ident) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let mut keep = TokenStream::new();
        let mut check = TokenStream::new();
        if fixed_zero(&self.signature.output_ty(), private).is_none() {
            let (shape, value) = (Ident::new("value_shape", Span::mixed_site()), &self.value);
            keep.extend(quote!(let #shape = #private::shape_of(&#value);));
            check.extend(quote!(#shape.check(&#seed, "seed");));
        }
        for (i, p) in self.inout() {
            if fixed_zero(&p.ty, private).is_some() {
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

    pub(super) fn backward(&self) -> TokenStream {
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
            let (public, vis) = (self.public("backward"), self.vis());
            return quote! {
                /// The gradient that belongs to a seed.
                #[inline]
                #vis fn #public<Seed, Gradient>(
                    #tape: &#private::Tape<#name, impl Fn(Seed, #(&mut #inout_types),*) -> Gradient>,
                    #seed: Seed, #(#inout_names: &mut #inout_types),*
                ) -> Gradient { (#tape.sweep())(#seed, #(#inout_names),*) }
            };
        }
        let (public, vis) = (self.public("backward"), self.vis());
        quote! {
            /// The gradient that belongs to a seed.
            #[inline]
            #vis fn #public #generics (
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
}
