//! The three bodies: forward half and closure, both halves in one, forward mode.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::companion::{Bindings, Bodies, Many};
use super::{Printer, inline};
use crate::ir::{Generated, Name, StmtKind, Value, VarId, VarSet};
use crate::names::{Names, plain_name};
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
        bindings.kinds.push(names.fresh(&format!("want_{}", plain_name(&p.ident))));
    }
    let mut printer = Printer::new(&pair.function, private.clone(), names.clone());
    let (Halves { forward, value, backward }, shared) = record(signature, &pair, &mut printer, &mut bindings);
    let into = match &together {
        _ if !signature.is_scalar() => quote!(),
        Some(together) => {
            let mut printer = Printer::new(&together.function, private.clone(), names.clone());
            into(signature, together, &mut printer, None, &mut bindings)
        }
        None if shared.is_some() => into(signature, &pair, &mut printer, shared, &mut bindings),
        None => {
            let mut printer = Printer::new(&pair.function, private.clone(), names.clone());
            into(signature, &pair, &mut printer, None, &mut bindings)
        }
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
    Bodies {
        forward,
        value,
        backward,
        into,
        jvp,
        jvp_many,
        recursive: is_recursive(&pair),
        rule: None,
        explanation: None,
        bindings,
    }
}

/// Nests values in each other where that reads better.
pub(crate) fn nest(pair: &mut Pair, forward_mode: &mut ForwardMode, is_scalar: bool) {
    nest_halves(pair, is_scalar);
    nest_forward_mode(forward_mode);
}

fn nest_forward_mode(forward_mode: &mut ForwardMode) {
    let mut returned = VarSet::default();
    forward_mode.result.vars(&mut |v| returned.insert(v));
    inline::inline(&forward_mode.function, &mut forward_mode.body, &returned);
}

fn nest_halves(pair: &mut Pair, is_scalar: bool) {
    let mut kept = inline::mentioned(&pair.function, &pair.backward);
    let mut last = VarSet::default();
    local_cotangents(pair).into_iter().for_each(|v| last.insert(v));
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

/// The two halves of a function, printed.
struct Halves {
    forward: TokenStream,
    value: TokenStream,
    backward: TokenStream,
}

impl Halves {
    fn of(pair: &Pair, printer: &mut Printer<'_>) -> Self {
        let (forward, value) = Self::forward(pair, printer);
        printer.backward = true;
        Self { forward, value, backward: printer.block(&pair.backward) }
    }

    fn forward(pair: &Pair, printer: &mut Printer<'_>) -> (TokenStream, TokenStream) {
        printer.note_mutation(&pair.forward);
        printer.note_mutation(&pair.backward);
        let forward = printer.statements(&pair.forward);
        let value = pair.forward.result.as_ref().map_or_else(|| quote!(()), |r| printer.value(r));
        (forward, value)
    }
}

/// The halves of the hidden function, and the bare ones where they are the same wherever they stand.
fn record(
    signature: &Signature,
    pair: &Pair,
    printer: &mut Printer<'_>,
    bindings: &mut Bindings,
) -> (Halves, Option<Halves>) {
    for (kind, cotangent) in bindings.kinds.iter().zip(&pair.cotangents) {
        if let ParamCotangent::Buffer(d) = cotangent {
            printer.slots.insert(*d);
            printer.wants.insert(*d, kind.clone());
        }
    }
    let (forward, value) = Halves::forward(pair, printer);
    printer.backward = true;
    let seed = printer.name(pair.seed);
    let mut opened = TokenStream::new();
    let mut flushed = TokenStream::new();
    for (param, cotangent) in signature.params.iter().zip(&pair.cotangents) {
        let slot = match cotangent {
            ParamCotangent::None => printer.fresh(&format!("no_{}", plain_name(&param.ident))),
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
                let slot = printer.fresh(&format!("into_{}", plain_name(&param.ident)));
                if let Some(d) = local {
                    let add = add_to(printer, &param.ty, *d, &slot);
                    flushed.extend(quote!(if let ::core::option::Option::Some(#slot) = #slot.open() { #add }));
                }
                slot
            }
        };
        bindings.slots.push(slot);
    }
    let rebound = rebind_seed(printer, pair);
    let bare = printer.block(&pair.backward);
    bindings.seed = Some(seed);
    let backward = quote!(#rebound #opened #bare #flushed);
    let shared = (!printer.asked).then(|| Halves { forward: forward.clone(), value: value.clone(), backward: bare });
    (Halves { forward, value, backward }, shared)
}

/// `let mut d_y = d_y;` where the seed is changed on the way.
fn rebind_seed(printer: &mut Printer<'_>, pair: &Pair) -> Option<TokenStream> {
    let seed = printer.name(pair.seed);
    printer.mutable.contains(pair.seed).then(|| quote!(let mut #seed = #seed;))
}

fn add_to(printer: &mut Printer<'_>, ty: &Ty, local: VarId, to: &proc_macro2::Ident) -> TokenStream {
    let local = printer.name(local);
    let private = &printer.private;
    match ty {
        Ty::Float(_) => quote!(*#to += #local;),
        Ty::Vec(_) | Ty::Slice(_) => quote!(#private::accumulate_slice(#to, &#local);),
        _ => quote!(#private::accumulate(#to, &#local);),
    }
}

/// Both halves in one body. What `record` printed, its names included, serves again where it is the same.
fn into(
    signature: &Signature,
    pair: &Pair,
    printer: &mut Printer<'_>,
    shared: Option<Halves>,
    bindings: &mut Bindings,
) -> TokenStream {
    let private = printer.private.clone();
    let named = if shared.is_some() { bindings.slots.as_slice() } else { &[] };
    let mut checks = TokenStream::new();
    let mut flushed = TokenStream::new();
    for (i, (param, cotangent)) in signature.params.iter().zip(&pair.cotangents).enumerate() {
        let (ident, name) = (&param.ident, plain_name(&param.ident));
        let what = format!("buffer of `{name}`");
        let named = |what: &str, printer: &mut Printer<'_>| match named.get(i) {
            Some(slot) => slot.clone(),
            None => printer.fresh(&format!("{what}_{name}")),
        };
        let buffer = match cotangent {
            ParamCotangent::None => named("no", printer),
            ParamCotangent::Buffer(d) | ParamCotangent::InOut(d) => printer.name(*d),
            ParamCotangent::Local(local) => {
                let buffer = named("into", printer);
                if let Some(d) = local {
                    let local = printer.name(*d);
                    flushed.extend(match &param.ty {
                        Ty::Tuple(_) => quote!(#private::Buffer::add(#buffer, &#local);),
                        ty => add_to(printer, ty, *d, &buffer),
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
    let Halves { forward, value, backward } = shared.unwrap_or_else(|| Halves::of(pair, printer));
    let seed = printer.name(pair.seed);
    let seed_type = super::signature::tangent(&signature.output_ty(), &private);
    let one = super::signature::one(&signature.output_ty(), &private);
    let mutable = printer.mutable.contains(pair.seed).then(|| quote!(mut));
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
    let body = printer.statements(&forward_mode.body);
    let value = forward_mode.body.result.as_ref().map_or_else(|| quote!(()), |r| printer.value(r));
    let tangent = printer.value(&forward_mode.result);
    (tangents, quote!(#body (#value, #tangent)))
}
