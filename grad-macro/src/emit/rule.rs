//! The bodies of a function with a rule of its own: calls of the user's functions in the place of what would be generated.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ExprPath;
use syn::spanned::Spanned;

use super::companion::{Bindings, Bodies};
use super::signature::{self, Generics, together};
use crate::args::Rule;
use crate::ir::Mutability;
use crate::names::{Names, plain_name};
use crate::signature::{Param, Signature};
use crate::types::Ty;

pub(crate) fn bodies(signature: &Signature, rule: &Rule, private: &TokenStream, names: &Names) -> Bodies {
    let mut names = names.clone();
    let mut of_each = |prefix: &str| -> Vec<Ident> {
        signature.params.iter().map(|p| names.fresh(&format!("{prefix}_{}", plain_name(&p.ident)))).collect()
    };
    let into = of_each("into");
    let bindings =
        Bindings { slots: into.clone(), buffers: into, tangents: of_each("dot"), kinds: of_each("want"), seed: None };
    let gradients = of_each("d");
    let printer = Printer {
        signature,
        rule,
        private,
        value: names.fresh("value"),
        pushed: names.fresh("dot_value"),
        residual: names.fresh("residual"),
        seed: names.fresh("seed"),
        gradients,
        bindings,
    };
    let forward = printer.forward();
    let backward = printer.backward();
    let into = if signature.is_scalar() { printer.to_buffers() } else { TokenStream::new() };
    let jvp = match &rule.jvp {
        Some(path) => printer.jvp(path),
        None => printer.jvp_of_backward(),
    };
    let value = &printer.value;
    let value = quote!(#value);
    let bindings = Bindings { seed: Some(printer.seed), ..printer.bindings };
    Bodies {
        forward,
        value,
        backward,
        into,
        jvp,
        jvp_many: None,
        recursive: false,
        rule: Some(rule.clone()),
        explanation: None,
        bindings,
    }
}

/// A call with errors of type at the function's name.
pub(super) fn call(path: &ExprPath, arguments: &[TokenStream]) -> TokenStream {
    let at = Span::mixed_site().located_at(path.span());
    let arguments = arguments.iter().map(|a| at_span(a.clone(), at));
    quote_spanned!(at=> #path(#(#arguments),*))
}

/// The tokens, found where the span is.
fn at_span(tokens: TokenStream, at: Span) -> TokenStream {
    let respanned = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(at));
        token
    });
    respanned.collect()
}

/// The arguments of the function, as a function that takes the same is called with.
pub(super) fn arguments(signature: &Signature) -> Vec<TokenStream> {
    let argument = |p: &Param| {
        let ident = &p.ident;
        if p.is_inout() { quote!(&mut *#ident) } else { quote!(#ident) }
    };
    signature.params.iter().map(argument).collect()
}

struct Printer<'a> {
    signature: &'a Signature,
    rule: &'a Rule,
    private: &'a TokenStream,
    value: Ident,
    /// Its tangent.
    pushed: Ident,
    residual: Ident,
    seed: Ident,
    gradients: Vec<Ident>,
    bindings: Bindings,
}

impl Printer<'_> {
    fn output(&self) -> TokenStream {
        self.signature.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty))
    }

    fn differentiable(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.signature.params.iter().enumerate().filter(|(_, p)| p.is_differentiable())
    }

    fn returned(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.differentiable().filter(|(_, p)| !p.is_inout())
    }

    fn inout(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.differentiable().filter(|(_, p)| p.is_inout())
    }

    /// Only what is taken by `&` may be gone when a caller's backward pass runs.
    fn takes_references(&self) -> bool {
        self.signature.params.iter().any(|p| p.reference == Some(Mutability::Shared))
    }

    /// `let (value, residual) = forward(…);`
    fn run(&self) -> TokenStream {
        let Self { value, residual, .. } = self;
        let (output, run) = (self.output(), call(&self.rule.forward, &arguments(self.signature)));
        quote!(let (#value, #residual): (#output, _) = #run;)
    }

    fn forward(&self) -> TokenStream {
        if !self.takes_references() {
            return self.run();
        }
        let Self { value, residual, private, .. } = self;
        let types = Generics::of(self.signature).types;
        let passing = self.signature.params.iter().zip(&types).map(|(p, ty)| {
            let ty = signature::behind(ty);
            match p.reference {
                None => quote!(#private::TakesValue<#ty>),
                Some(Mutability::Shared) => quote!(#private::TakesRef<#ty>),
                Some(Mutability::Mut) => quote!(#private::TakesMut<#ty>),
            }
        });
        let (path, arguments, output) = (&self.rule.forward, arguments(self.signature), self.output());
        let at = Span::mixed_site().located_at(path.span());
        quote_spanned! {at=>
            use #private::RunAgain as _;
            let (#value, #residual): (#output, _) =
                #private::Forward::<_, (#(#passing,)*)>::new(#path).run((#(#arguments,)*));
        }
    }

    /// `let (d_x, d_y): (f64, f64) = backward(&residual, seed, …);`
    fn gradient(&self, residual: &TokenStream, seed: &TokenStream, cotangents: &[TokenStream]) -> TokenStream {
        let arguments: Vec<TokenStream> = [residual, seed].into_iter().chain(cotangents).cloned().collect();
        let names: Vec<TokenStream> = self.returned().map(|(i, _)| &self.gradients[i]).map(|d| quote!(#d)).collect();
        let types: Vec<TokenStream> = self.returned().map(|(_, p)| signature::tangent(&p.ty, self.private)).collect();
        let (pattern, ty, run) = (together(&names), together(&types), call(&self.rule.backward, &arguments));
        quote!(let #pattern: #ty = #run;)
    }

    fn backward(&self) -> TokenStream {
        let Self { residual, seed, private, .. } = self;
        let seed = quote!(#seed);
        let mut opened = TokenStream::new();
        let mut cotangents = Vec::new();
        for (i, _) in self.inout() {
            let slot = &self.bindings.slots[i];
            opened.extend(quote!(let #slot = #slot.always();));
            cotangents.push(quote!(#slot));
        }
        let gradient = if self.takes_references() {
            let again = self.signature.params.iter().map(|p| match p.reference {
                Some(Mutability::Shared) => {
                    let ident = &p.ident;
                    quote!(#ident)
                }
                _ => quote!(()),
            });
            let names: Vec<TokenStream> =
                self.returned().map(|(i, _)| &self.gradients[i]).map(|d| quote!(#d)).collect();
            let (returned, inner) = (together(&names), self.gradient(&quote!(#residual), &seed, &cotangents));
            quote! {
                let #returned = #residual.with(&mut #residual.copies(), (#(#again,)*), |#residual| {
                    #inner
                    #returned
                });
            }
        } else {
            self.gradient(&quote!(&#residual), &seed, &cotangents)
        };
        let added = self.returned().map(|(i, p)| {
            let (slot, d) = (&self.bindings.slots[i], &self.gradients[i]);
            let add = add(&p.ty, slot, d, private);
            quote!(if let ::core::option::Option::Some(#slot) = #slot.open() { #add })
        });
        quote!(#opened #gradient #(#added)*)
    }

    fn to_buffers(&self) -> TokenStream {
        let Self { value, residual, private, .. } = self;
        let seed = signature::one(&self.signature.output_ty(), private);
        let (run, gradient) = (self.run(), self.gradient(&quote!(&#residual), &seed, &[]));
        let added = self.returned().map(|(i, p)| {
            let (buffer, d) = (&self.bindings.buffers[i], &self.gradients[i]);
            match &p.ty {
                Ty::Tuple(_) => quote!(#private::Buffer::add(#buffer, &#d);),
                ty => add(ty, buffer, d, private),
            }
        });
        quote!(#run #gradient #(#added)* #value)
    }

    /// The tangents in the form that the function's own `jvp` takes.
    fn jvp(&self, path: &ExprPath) -> TokenStream {
        let tangents = self.differentiable().map(|(i, p)| {
            let tangent = &self.bindings.tangents[i];
            match (p.reference, &p.ty) {
                (None | Some(Mutability::Mut), _) | (_, Ty::Slice(_) | Ty::Vec(_)) => quote!(#tangent),
                _ => quote!(::core::clone::Clone::clone(#tangent)),
            }
        });
        let mut arguments = arguments(self.signature);
        arguments.push(together(&tangents.collect::<Vec<_>>()));
        let output = self.output();
        let output_tangent = signature::tangent(&self.signature.output_ty(), self.private);
        let (value, run) = (&self.value, call(path, &arguments));
        quote!(let #value: (#output, #output_tangent) = #run; #value)
    }

    /// One backward pass per float of the output.
    fn jvp_of_backward(&self) -> TokenStream {
        let Self { value, residual, seed, private, .. } = self;
        let run = self.run();
        let owned = |(i, p): (usize, &Param)| {
            let tangent = &self.bindings.tangents[i];
            match (p.reference, &p.ty) {
                (None, _) => quote!(#tangent),
                (_, Ty::Slice(_)) | (Some(Mutability::Shared), Ty::Vec(_)) => quote!(#tangent.to_vec()),
                _ => quote!(::core::clone::Clone::clone(#tangent)),
            }
        };
        let (given, given_inout) = (self.returned().map(owned), self.inout().map(owned));
        let finals = self.inout().map(|(_, p)| {
            let ident = &p.ident;
            quote!(#private::shape_of(&*#ident).zero())
        });
        let names: Vec<&Ident> = self.inout().map(|(i, _)| &self.gradients[i]).collect();
        let lent: Vec<TokenStream> = names.iter().map(|d| quote!(&mut #d)).collect();
        let returned: Vec<TokenStream> = self.returned().map(|(i, _)| &self.gradients[i]).map(|d| quote!(#d)).collect();
        let gradient = self.gradient(&quote!(&#residual), &quote!(#seed), &lent);
        let written = self.inout().map(|(i, p)| {
            let (tangent, d) = (&self.bindings.tangents[i], &self.gradients[i]);
            match &p.ty {
                Ty::Slice(_) => quote!(#tangent.clone_from_slice(&#d);),
                _ => quote!(*#tangent = #d;),
            }
        });
        let pushed = &self.pushed;
        if names.is_empty() {
            let (given, returned) = (together(&given.collect::<Vec<_>>()), together(&returned));
            return quote! {
                #run
                let #pushed = #private::pushed(&#private::shape_of(&#value).zero(), &#given, |#seed| {
                    #gradient
                    #returned
                });
                (#value, #pushed)
            };
        }
        quote! {
            #run
            let (#pushed, (#(#names,)*)) = #private::pushed(
                &(#private::shape_of(&#value).zero(), (#(#finals,)*)),
                &((#(#given,)*), (#(#given_inout,)*)),
                |(#seed, (#(mut #names,)*))| {
                    #gradient
                    ((#(#returned,)*), (#(#names,)*))
                },
            );
            #(#written)*
            (#value, #pushed)
        }
    }
}

fn add(ty: &Ty, to: &Ident, gradient: &Ident, private: &TokenStream) -> TokenStream {
    match ty {
        Ty::Float(_) => quote!(*#to += #gradient;),
        Ty::Vec(_) | Ty::Slice(_) => quote!(#private::accumulate_slice(#to, &#gradient);),
        _ => quote!(#private::accumulate(#to, &#gradient);),
    }
}
