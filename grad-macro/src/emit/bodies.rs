//! The three bodies: forward half and closure, both halves in one, forward mode.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::companion::{Bindings, Bodies, Many};
use super::{Printer, inline};
use crate::ir::{Generated, Name, StmtKind, Value, VarId};
use crate::names::Names;
use crate::signature::Signature;
use crate::transform::tangent::ForwardMode;
use crate::transform::{Pair, ParamCotangent};
use crate::types::Ty;
use crate::visit;

pub(crate) fn bodies(
    signature: &Signature,
    mut pair: Pair,
    mut forward_mode: ForwardMode,
    in_many_directions: Option<ForwardMode>,
    private: &TokenStream,
    names: &Names,
) -> Bodies {
    // The value is read again after the backward statements, under a name of its own.
    if let Some(Value::Var(v)) = &pair.forward.result
        && let Name::Proposed(name) = &mut pair.function.vars[v.0].name
    {
        *name = "value".to_owned();
    }
    let mut together = pair.together().filter(|_| signature.is_scalar());
    if let Some(together) = &mut together {
        nest_halves(together, true);
    }
    nest(&mut pair, &mut forward_mode, signature.is_scalar());

    let mut names = names.clone();
    let mut bindings = Bindings::default();
    for p in &signature.params {
        let name = p.ident.to_string();
        let name = name.trim_start_matches("r#");
        bindings.kinds.push(names.fresh(&format!("want_{name}")));
    }
    let (forward, value, backward) = record(signature, &pair, private, &names, &mut bindings);
    let into = if signature.is_scalar() {
        into(signature, together.as_ref().unwrap_or(&pair), private, &names, &mut bindings)
    } else {
        quote!()
    };
    let (tangents, jvp) = jvp(&forward_mode, private, &names, None);
    bindings.tangents = tangents;
    let jvp_many = in_many_directions.map(|mut forward_mode| {
        nest_forward_mode(&mut forward_mode);
        let mut names = names.clone();
        let lanes = names.fresh("N");
        let (tangents, body) = self::jvp(&forward_mode, private, &names, Some(lanes.clone()));
        Many { lanes, tangents, body }
    });
    Bodies { forward, value, backward, into, jvp, jvp_many, recursive: is_recursive(&pair), rule: None, bindings }
}

/// Nests values in each other where that reads better.
pub(crate) fn nest(pair: &mut Pair, forward_mode: &mut ForwardMode, is_scalar: bool) {
    nest_halves(pair, is_scalar);
    nest_forward_mode(forward_mode);
}

fn nest_forward_mode(forward_mode: &mut ForwardMode) {
    let mut returned = std::collections::BTreeSet::new();
    forward_mode.result.vars(&mut |v| {
        returned.insert(v);
    });
    inline::inline(&forward_mode.function, &mut forward_mode.body, &returned);
}

fn nest_halves(pair: &mut Pair, is_scalar: bool) {
    let mut kept = inline::mentioned(&pair.function, &pair.backward);
    let mut last: std::collections::BTreeSet<VarId> = local_cotangents(pair).into_iter().collect();
    if let Some(result) = pair.forward.result.as_ref().filter(|_| is_scalar) {
        result.vars(&mut |v| {
            kept.insert(v);
            last.insert(v);
        });
    }
    inline::inline(&pair.function, &mut pair.forward, &kept);
    inline::inline(&pair.function, &mut pair.backward, &last);
}

fn local_cotangents(pair: &Pair) -> Vec<VarId> {
    pair.cotangents
        .iter()
        .filter_map(|c| match c {
            ParamCotangent::Local(local) => *local,
            _ => None,
        })
        .collect()
}

fn is_recursive(pair: &Pair) -> bool {
    let mut found = false;
    visit::statements(&pair.forward, &mut |stmt| {
        if let StmtKind::Generated(Generated::Record { call, .. }) = &stmt.kind {
            found |= call.recursive;
        }
    });
    found
}

fn record(
    signature: &Signature,
    pair: &Pair,
    private: &TokenStream,
    names: &Names,
    bindings: &mut Bindings,
) -> (TokenStream, TokenStream, TokenStream) {
    let mut printer = Printer::new(&pair.function, private.clone(), names.clone());
    printer.note_mutation(&pair.forward);
    printer.note_mutation(&pair.backward);
    let mut forward = pair.forward.clone();
    let result = forward.result.take();
    for (param, cotangent) in signature.params.iter().zip(&pair.cotangents) {
        if let ParamCotangent::Buffer(d) = cotangent {
            let position = signature.params.iter().position(|p| p.ident == param.ident).unwrap_or_default();
            printer.slots.insert(*d);
            printer.wants.insert(*d, bindings.kinds[position].clone());
        }
    }
    let forward = printer.block(&forward);
    let value = result.as_ref().map_or_else(|| quote!(()), |r| printer.value(r));
    printer.backward = true;
    let seed = printer.name(pair.seed);
    let mut opened = TokenStream::new();
    let mut flushed = TokenStream::new();
    for (param, cotangent) in signature.params.iter().zip(&pair.cotangents) {
        let name = param.ident.to_string();
        let name = name.trim_start_matches("r#");
        let slot = match cotangent {
            ParamCotangent::None => printer.fresh(&format!("no_{name}")),
            ParamCotangent::Buffer(d) => {
                let d = printer.name(*d);
                opened.extend(quote!(let mut #d = #d;));
                d
            }
            ParamCotangent::InOut(d) => {
                let d = printer.name(*d);
                opened.extend(quote!(let #d = #d.always();));
                d
            }
            ParamCotangent::Local(local) => {
                let slot = printer.fresh(&format!("into_{name}"));
                if let Some(d) = local {
                    let add = add_to(&mut printer, &param.ty, *d, &slot, private);
                    flushed.extend(quote!(if let ::core::option::Option::Some(#slot) = #slot.open() { #add }));
                }
                slot
            }
        };
        bindings.slots.push(slot);
    }
    let rebound = rebind_seed(&mut printer, pair);
    let backward = printer.block(&pair.backward);
    bindings.seed = Some(seed);
    (forward, value, quote!(#rebound #opened #backward #flushed))
}

/// `let mut d_y = d_y;` where the seed is changed on the way.
fn rebind_seed(printer: &mut Printer<'_>, pair: &Pair) -> Option<TokenStream> {
    let seed = printer.name(pair.seed);
    printer.mutable.contains(&pair.seed).then(|| quote!(let mut #seed = #seed;))
}

fn add_to(
    printer: &mut Printer<'_>,
    ty: &Ty,
    local: VarId,
    to: &proc_macro2::Ident,
    private: &TokenStream,
) -> TokenStream {
    let local = printer.name(local);
    match ty {
        Ty::Float(_) => quote!(*#to += #local;),
        Ty::Vec(_) | Ty::Slice(_) => quote!(#private::accumulate_slice(#to, &#local);),
        _ => quote!(#private::accumulate(#to, &#local);),
    }
}

fn into(
    signature: &Signature,
    pair: &Pair,
    private: &TokenStream,
    names: &Names,
    bindings: &mut Bindings,
) -> TokenStream {
    let mut printer = Printer::new(&pair.function, private.clone(), names.clone());
    printer.note_mutation(&pair.forward);
    printer.note_mutation(&pair.backward);
    let mut checks = TokenStream::new();
    let mut flushed = TokenStream::new();
    for (param, cotangent) in signature.params.iter().zip(&pair.cotangents) {
        let ident = &param.ident;
        let text = ident.to_string();
        let name = text.trim_start_matches("r#");
        let what = format!("buffer of `{name}`");
        let buffer = match cotangent {
            ParamCotangent::None => printer.fresh(&format!("no_{name}")),
            ParamCotangent::Buffer(d) | ParamCotangent::InOut(d) => printer.name(*d),
            ParamCotangent::Local(local) => {
                let buffer = printer.fresh(&format!("into_{name}"));
                if let Some(d) = local {
                    let local = printer.name(*d);
                    flushed.extend(match &param.ty {
                        Ty::Tuple(_) => quote!(#private::Buffer::add(#buffer, &#local);),
                        ty => add_to(&mut printer, ty, *d, &buffer, private),
                    });
                }
                buffer
            }
        };
        let value = if param.reference.is_some() { quote!(&*#ident) } else { quote!(&#ident) };
        match &param.ty {
            Ty::Slice(_) | Ty::Vec(_) if param.is_differentiable() => {
                checks.extend(quote!(#private::shape_of(#value).check_slice(#buffer, #what);));
            }
            Ty::Option(_) | Ty::Result(..) | Ty::Boxed(_) | Ty::Unknown(_) if param.is_differentiable() => {
                checks.extend(quote!(#private::shape_of(#value).check(#buffer, #what);));
            }
            _ => {}
        }
        bindings.buffers.push(buffer);
    }
    let mut forward = pair.forward.clone();
    let result = forward.result.take();
    let forward = printer.block(&forward);
    let value = result.as_ref().map_or_else(|| quote!(()), |r| printer.value(r));
    printer.backward = true;
    let seed = printer.name(pair.seed);
    let seed_type = super::signature::tangent(&signature.output_ty(), private);
    let one = super::signature::one(&signature.output_ty(), private);
    let mutable = printer.mutable.contains(&pair.seed).then(|| quote!(mut));
    let backward = printer.block(&pair.backward);
    quote! {
        #checks
        #forward
        let #mutable #seed: #seed_type = #one;
        #backward
        #flushed
        #value
    }
}

/// The names of the parameters' tangents, and the body.
fn jvp(
    forward_mode: &ForwardMode,
    private: &TokenStream,
    names: &Names,
    lanes: Option<Ident>,
) -> (Vec<Ident>, TokenStream) {
    let mut printer = Printer::new(&forward_mode.function, private.clone(), names.clone());
    printer.lanes = lanes;
    printer.note_mutation(&forward_mode.body);
    let tangents = forward_mode.tangents.iter().enumerate().map(|(i, tangent)| match tangent {
        Some(v) => printer.name(*v),
        None => printer.fresh(&format!("no_tangent_{i}")),
    });
    let tangents = tangents.collect();
    let mut body = forward_mode.body.clone();
    let result = body.result.take();
    let body = printer.block(&body);
    let value = result.as_ref().map_or_else(|| quote!(()), |r| printer.value(r));
    let tangent = printer.value(&forward_mode.result);
    (tangents, quote!(#body (#value, #tangent)))
}
