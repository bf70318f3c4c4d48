//! The pipeline: tokens → item → IR → facts → forward and backward IR → tokens. Refusals are checked after each stage;
//! after the last check nothing can fail.

use proc_macro2::TokenStream;
use quote::quote;

use crate::args::Arguments;
use crate::errors::{Errors, Refused};
use crate::names::Names;
use crate::signature::{Param, Signature};
use crate::{analyse, assumed, emit, item, lower, messages, transform};

/// `#[differentiable(args)] tokens`. The user's item comes out whatever happens.
pub(crate) fn expand(args: TokenStream, tokens: TokenStream) -> TokenStream {
    crate::rule::forget_parsed();
    let primal = item::without_markers(tokens.clone());
    let companion = companion(args, tokens).unwrap_or_else(Refused::into_tokens);
    quote!(#primal #companion)
}

fn companion(args: TokenStream, tokens: TokenStream) -> Result<TokenStream, Refused> {
    let mut names = Names::avoiding(tokens.clone());
    let arguments: Arguments = syn::parse2(args)?;
    let function: syn::ItemFn = syn::parse2(tokens.clone())
        .map_err(|error| if is_function(&tokens) { error } else { not_a_function(tokens) })?;

    let mut errors = Errors::default();
    let signature = Signature::of(&function, &mut names, &mut errors);
    errors.check()?;

    let refused = match pair(&signature, &function.block, &arguments, &names) {
        Ok(bodies) => {
            let companion = emit::companion(&signature, &arguments, &bodies, &mut names);
            let checks = assumed::checks(&function.block, &signature.cfgs, &arguments.private());
            return Ok(quote!(#companion #checks));
        }
        Err(refused) => refused.into_tokens(),
    };
    let fallback = emit::fallback(&signature, &arguments, &mut names);
    Ok(quote!(#refused #fallback))
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
    let pair = transform::reverse(&function, &differentiable, &facts, &lasting);
    let forward_mode = transform::tangent::forward_mode(&function, &differentiable, &facts);
    Ok(emit::bodies(signature, pair, forward_mode, &arguments.private(), names))
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
