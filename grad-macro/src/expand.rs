//! The pipeline: tokens → item → IR → facts → forward and backward IR → tokens. Refusals are checked after each stage;
//! after the last check nothing can fail.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use crate::args::{Arguments, Rule};
use crate::errors::{Errors, Refused};
use crate::names::Names;
use crate::operators::{IndexImpl, OperatorImpl};
use crate::signature::{Home, Param, Signature};
use crate::transform::tangent::{Directions, forward_mode};
use crate::{analyse, assumed, cycles, emit, item, lower, messages, operators, transform};

/// `#[differentiable(args)] tokens`. The user's item comes out whatever happens.
pub(crate) fn expand(args: TokenStream, tokens: TokenStream) -> TokenStream {
    crate::rule::forget_parsed();
    if item::is_impl(&tokens) {
        let primal = item::impl_without_markers(tokens.clone());
        let companions = companions(args, tokens).unwrap_or_else(Refused::into_tokens);
        return quote!(#primal #companions);
    }
    let primal = item::without_markers(tokens.clone());
    let companion = function(args, tokens).unwrap_or_else(Refused::into_tokens);
    quote!(#primal #companion)
}

fn function(args: TokenStream, tokens: TokenStream) -> Result<TokenStream, Refused> {
    let arguments: Arguments = syn::parse2(args)?;
    let function: syn::ItemFn = syn::parse2(tokens.clone())
        .map_err(|error| if is_function(&tokens) { error } else { not_a_function(tokens.clone()) })?;
    companion(&function, None, &arguments, tokens)
}

/// The companions of an impl's functions: of those that are marked, or of all where none is.
fn companions(args: TokenStream, tokens: TokenStream) -> Result<TokenStream, Refused> {
    let shared: Arguments = syn::parse2(args)?;
    if let Some(rule) = &shared.rule {
        return Err(messages::rule_of_an_impl(&rule.forward).into());
    }
    let block: syn::ItemImpl = syn::parse2(tokens.clone())?;
    if IndexImpl::is(&block) {
        let index = IndexImpl::of(&block, &mut Names::avoiding(tokens))?;
        return Ok(emit::index(&index, &shared.private()));
    }
    let operator = OperatorImpl::of(&block);
    let functions = || block.items.iter().filter_map(|i| if let syn::ImplItem::Fn(f) = i { Some(f) } else { None });
    let marker = |f: &syn::ImplItemFn| f.attrs.iter().find(|a| item::is_marker(a)).cloned();
    let any = functions().any(|f| marker(f).is_some());
    let mut siblings = TokenStream::new();
    let recursive = cycles::breaking(&functions().collect::<Vec<_>>());
    let mut gates = TokenStream::new();
    for f in functions() {
        let marker = marker(f);
        if any && marker.is_none() {
            continue;
        }
        let mut own: Arguments = match marker.map(|m| m.meta) {
            Some(syn::Meta::List(list)) => syn::parse2(list.tokens)?,
            _ => shared.clone(),
        };
        own.recursive |= recursive.contains(&f.sig.ident);
        let function = syn::ItemFn {
            attrs: f.attrs.iter().filter(|a| !item::is_marker(a)).cloned().collect(),
            vis: if block.trait_.is_some() { syn::parse_quote!(pub) } else { f.vis.clone() },
            modifiers: Default::default(),
            sig: f.sig.clone(),
            block: Box::new(f.block.clone()),
        };
        let function = operators::without_associated(&function, &block)?;
        let within = Some(&block);
        match &operator {
            Some(operator) => {
                let expanded = gate(operator, &function, &block, &own, tokens.clone());
                let (gate, beside) = expanded.unwrap_or_else(|refused| (refused.into_tokens(), TokenStream::new()));
                gates.extend(gate);
                siblings.extend(beside);
            }
            None => {
                let expanded = companion(&function, within, &own, tokens.clone());
                siblings.extend(expanded.unwrap_or_else(Refused::into_tokens));
            }
        }
    }
    if siblings.is_empty() {
        return Ok(gates);
    }
    // A trait's impl takes no siblings: they stand in an inherent one.
    let (generics, ty, wheres) = (&block.generics, &block.self_ty, &block.generics.where_clause);
    Ok(quote!(impl #generics #ty #wheres { #siblings } #gates))
}

/// The gate of an operator, and siblings where it has some.
fn gate(
    operator: &OperatorImpl,
    function: &syn::ItemFn,
    block: &syn::ItemImpl,
    arguments: &Arguments,
    tokens: TokenStream,
) -> Result<(TokenStream, TokenStream), Refused> {
    let private = arguments.private();
    let mut errors = Errors::default();
    operator.check(function, &mut errors);
    errors.check()?;
    let is_of_std = emit::is_of_std(operator, &private);
    if operator.has_siblings() {
        let siblings = companion(function, Some(block), arguments, tokens)?;
        let hidden = emit::Hidden::siblings(operator);
        let gate = emit::gate(operator, &hidden, &private);
        return Ok((quote!(#gate const _: () = { #is_of_std };), siblings));
    }
    if arguments.explain || arguments.jvp_many.is_some() {
        let argument = if arguments.explain { "explain" } else { "jvp_many" };
        return Err(messages::hidden_companion(&function.sig.ident, argument).into());
    }
    let mut names = Names::avoiding(tokens.clone());
    let function = operator.function(function, &mut names)?;
    let hidden = emit::Hidden::Companion(function.sig.ident.clone());
    let gate = emit::gate(operator, &hidden, &private);
    let mut errors = Errors::default();
    let mut signature = Signature::of(&function, None, &mut names, &mut errors);
    signature.home = Home::Hidden;
    errors.check()?;
    let companion = companion_of(&signature, &function, arguments, &mut names);
    Ok((quote!(const _: () = { #companion #gate #is_of_std };), TokenStream::new()))
}

fn companion(
    function: &syn::ItemFn,
    within: Option<&syn::ItemImpl>,
    arguments: &Arguments,
    tokens: TokenStream,
) -> Result<TokenStream, Refused> {
    let mut names = Names::avoiding(tokens);
    let mut errors = Errors::default();
    let signature = Signature::of(function, within, &mut names, &mut errors);
    if let Some(rule) = &arguments.rule {
        check_names(rule, &signature, &mut errors);
        if let Some(many) = &arguments.jvp_many {
            errors.push(messages::jvp_many_of_a_rule(many.span()));
        }
    }
    if arguments.jvp_many.is_some() {
        signature.require_written_out(&mut errors);
    }
    errors.check()?;
    Ok(companion_of(&signature, function, arguments, &mut names))
}

/// The companion, or a refusal with the companion's signatures.
fn companion_of(
    signature: &Signature,
    function: &syn::ItemFn,
    arguments: &Arguments,
    names: &mut Names,
) -> TokenStream {
    if let Some(rule) = &arguments.rule {
        let bodies = emit::rule_bodies(signature, rule, &arguments.private(), names);
        return emit::companion(signature, arguments, &bodies, names);
    }
    match pair(signature, &function.block, arguments, names) {
        Ok(bodies) => {
            let companion = emit::companion(signature, arguments, &bodies, names);
            let checks = assumed::checks(&function.block, signature, &arguments.private());
            quote!(#companion #checks)
        }
        Err(refused) => {
            let refused = refused.into_tokens();
            let fallback = emit::fallback(signature, arguments, names);
            quote!(#refused #fallback)
        }
    }
}

/// The functions of a method's rule stand beside those that the attribute adds.
fn check_names(rule: &Rule, signature: &Signature, errors: &mut Errors) {
    let drivers = ["forward", "backward", "grad", "value_and_grad", "value_and_grad_into", "jvp", "hvp"];
    let added: Vec<String> = drivers.iter().map(|d| format!("{}_{d}", signature.ident.unraw())).collect();
    for path in [&rule.forward, &rule.backward].into_iter().chain(&rule.jvp) {
        let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        if let [of, name] = names.as_slice()
            && of == "Self"
            && added.contains(name)
        {
            errors.push(messages::rule_named_as_generated(path, name));
        }
    }
}

fn pair(
    signature: &Signature,
    body: &syn::Block,
    arguments: &Arguments,
    names: &Names,
) -> Result<emit::Bodies, Refused> {
    let mut errors = Errors::default();
    let function = lower::function(signature, body, &mut errors);
    errors.check()?;

    let differentiable: Vec<bool> = signature.params.iter().map(Param::is_differentiable).collect();
    let mut errors = Errors::default();
    let facts = analyse::facts(&function, &differentiable, &mut errors);
    errors.check()?;

    let lasting = analyse::Lasting::of(&function, &function.body);
    let mut pair = transform::reverse(&function, &differentiable, &facts, &lasting);
    let explanation = arguments.explain.then(|| transform::explain::explain(&pair));
    let forward_mode = |directions| forward_mode(&function, &differentiable, &facts, directions);
    let mut one = forward_mode(Directions::One);
    let many = arguments.jvp_many.as_ref().map(|_| forward_mode(Directions::Many));
    transform::type_numbers(&function, &mut pair, &mut one, &arguments.private());
    let bodies = emit::bodies(signature, pair, one, many, &arguments.private(), names);
    Ok(emit::Bodies { explanation, ..bodies })
}

/// A function with a body, so that what syn says of it is to the point.
fn is_function(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().last(), Some(proc_macro2::TokenTree::Group(_))) && tokens.clone().into_iter().any(|t| matches!(&t, proc_macro2::TokenTree::Ident(i) if i == "fn"))
        && !tokens.clone().into_iter().any(
            |t| matches!(&t, proc_macro2::TokenTree::Ident(i) if i == "impl" || i == "trait" || i == "mod" || i == "struct"),
        )
}

fn not_a_function(tokens: TokenStream) -> syn::Error {
    let span = tokens.into_iter().next().map_or_else(proc_macro2::Span::call_site, |t| t.span());
    messages::not_a_function(span)
}
