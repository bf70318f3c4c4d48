//! The generics of the type and of its tangent, which has no use for parameters that only inactive fields mention.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{GenericParam, Type, TypeParamBound, parse_quote};

use super::item::Item;

pub(super) struct Generics<'a> {
    item: &'a Item,
    /// Of `impl Differentiable for S`.
    pub(super) value: syn::Generics,
    /// Of `STangent`, its shape and their impls.
    pub(super) tangent: syn::Generics,
}

impl<'a> Generics<'a> {
    pub(super) fn of(item: &'a Item) -> Self {
        let mut value = item.generics.clone();
        let mut tangent = restricted(item);
        let differentiable = needs(item);
        let private = &item.private;
        for generics in [&mut value, &mut tangent] {
            for param in generics.type_params_mut() {
                if differentiable.params.contains(&param.ident.to_string()) {
                    param.bounds.push(parse_quote!(#private::Differentiable));
                }
            }
            if !differentiable.types.is_empty() {
                let types = &differentiable.types;
                let clause = generics.make_where_clause();
                clause.predicates.extend(
                    types.iter().map(|ty| -> syn::WherePredicate { parse_quote!(#ty: #private::Differentiable) }),
                );
            }
        }
        Self { item, value, tangent }
    }

    /// The arguments of the type, as its tangent can name them.
    pub(super) fn value_args_of_the_tangent(&self) -> Option<TokenStream> {
        let known: BTreeSet<String> = self.tangent.params.iter().map(|p| name(p).to_string()).collect();
        // A reference that lives for ever may point to nothing that a parameter of unknown life names.
        let is_concrete = self.item.generics.type_params().next().is_none();
        let arg = |param: &GenericParam| match param {
            p if known.contains(&name(p).to_string()) => Some(name(p)),
            GenericParam::Lifetime(_) if is_concrete => Some(quote!('static)),
            _ => None,
        };
        let args = self.item.generics.params.iter().map(arg).collect::<Option<Vec<TokenStream>>>()?;
        Some(if args.is_empty() { TokenStream::new() } else { quote!(<#(#args),*>) })
    }

    /// The `where` clause under which the tangent implements a trait that its fields decide about. Types without
    /// parameters are taken to implement it, as the derives of the standard library do.
    pub(super) fn fields_are(&self, bound: &TokenStream) -> TokenStream {
        self.clause(bound, false, false)
    }

    /// The same where not even all types without parameters do. Under an empty `for`, a bound that does not hold is no
    /// error but an impl that does not apply.
    pub(super) fn fields_may_be(&self, bound: &TokenStream, for_default: bool) -> TokenStream {
        self.clause(bound, true, for_default)
    }

    fn clause(&self, bound: &TokenStream, concrete: bool, for_default: bool) -> TokenStream {
        let private = &self.item.private;
        let own: BTreeSet<String> = self.tangent.type_params().map(|p| p.ident.to_string()).collect();
        let mut predicates = Vec::new();
        for part in self.item.parts() {
            part.leaves(for_default, &mut |ty| {
                let words = words(ty.to_token_stream());
                // What the type says of itself would be a circle.
                if words.contains(&self.item.ident.to_string()) {
                    return;
                }
                let tangent = quote!(<#ty as #private::Differentiable>::Tangent);
                if !own.is_disjoint(&words) {
                    predicates.push(quote!(#tangent: #bound));
                } else if concrete {
                    let any = syn::Lifetime::new("'any", Span::mixed_site());
                    predicates.push(quote!(for<#any> #tangent: #bound));
                }
            });
        }
        let given = self.tangent.where_clause.iter().flat_map(|clause| &clause.predicates);
        let all: Vec<TokenStream> = given.map(ToTokens::to_token_stream).chain(predicates).collect();
        if all.is_empty() { TokenStream::new() } else { quote!(where #(#all),*) }
    }
}

/// The user's generics without the parameters that the tangent does not mention, and without what mentions those.
fn restricted(item: &Item) -> syn::Generics {
    let used = words(item.parts().map(ToTokens::to_token_stream).collect());
    let is_used = |param: &GenericParam| match param {
        GenericParam::Type(p) => used.contains(&p.ident.to_string()),
        GenericParam::Lifetime(p) => used.contains(&p.lifetime.to_string()),
        GenericParam::Const(_) => true,
    };
    let mut generics = item.generics.clone();
    let (kept, dropped): (Vec<_>, Vec<_>) = generics.params.into_iter().partition(is_used);
    let dropped = words(dropped.iter().map(name).collect());
    let is_free = |tokens: TokenStream| words(tokens).is_disjoint(&dropped);
    generics.params = kept.into_iter().collect();
    let defaults = generics.type_params().all(|p| p.default.as_ref().is_none_or(|(_, d)| is_free(quote!(#d))));
    for param in &mut generics.params {
        match param {
            GenericParam::Type(p) => {
                p.bounds = retained(&p.bounds, |bound: &TypeParamBound| is_free(quote!(#bound)));
                p.default = p.default.take().filter(|_| defaults);
            }
            GenericParam::Lifetime(p) => {
                p.bounds = retained(&p.bounds, |bound: &syn::Lifetime| is_free(quote!(#bound)));
            }
            GenericParam::Const(p) => p.default = p.default.take().filter(|_| defaults),
        }
    }
    if let Some(clause) = &mut generics.where_clause {
        clause.predicates = retained(&clause.predicates, |predicate| is_free(quote!(#predicate)));
    }
    generics
}

fn retained<T: Clone, P: Default>(list: &Punctuated<T, P>, keep: impl Fn(&T) -> bool) -> Punctuated<T, P> {
    list.iter().filter(|element| keep(element)).cloned().collect()
}

fn name(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Type(p) => p.ident.to_token_stream(),
        GenericParam::Lifetime(p) => p.lifetime.to_token_stream(),
        GenericParam::Const(p) => p.ident.to_token_stream(),
    }
}

/// Every identifier and lifetime.
fn words(tokens: TokenStream) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut tick = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(i) => {
                words.insert(if tick { format!("'{i}") } else { i.to_string() });
            }
            TokenTree::Group(g) => words.extend(self::words(g.stream())),
            _ => {}
        }
        tick = matches!(&token, TokenTree::Punct(p) if p.as_char() == '\'');
    }
    words
}

/// What must be differentiable for the fields to be.
#[derive(Default)]
struct Needs {
    own: BTreeSet<String>,
    /// Type parameters.
    params: BTreeSet<String>,
    /// Types that belong to a parameter, as `T::Weights`.
    types: Vec<Type>,
}

fn needs(item: &Item) -> Needs {
    let mut needs =
        Needs { own: item.generics.type_params().map(|p| p.ident.to_string()).collect(), ..Needs::default() };
    for part in item.parts() {
        part.leaves(false, &mut |ty| {
            let mut mentions = Mentions { own: &needs.own, params: BTreeSet::new(), associated: false };
            mentions.visit_type(ty);
            if !mentions.associated {
                needs.params.extend(mentions.params);
            } else if !needs.types.contains(ty) {
                needs.types.push(ty.clone());
            }
        });
    }
    needs
}

struct Mentions<'n> {
    own: &'n BTreeSet<String>,
    params: BTreeSet<String>,
    /// A type of a parameter, which is not differentiable because the parameter is.
    associated: bool,
}

impl Visit<'_> for Mentions<'_> {
    fn visit_type_path(&mut self, ty: &syn::TypePath) {
        let first = ty.path.segments.first().map(|s| s.ident.to_string());
        if let Some(first) = first.filter(|first| self.own.contains(first)) {
            self.associated |= ty.path.segments.len() > 1;
            self.params.insert(first);
        }
        let before = std::mem::take(&mut self.params);
        visit::visit_type_path(self, ty);
        // `<T as Layer>::Weights`.
        self.associated |= ty.qself.is_some() && !self.params.is_empty();
        self.params.extend(before);
    }
}
