//! What only transformed code has: tapes, cotangents and tangents, and the two halves of calls.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Printer;
use crate::ir::{
    Again, ArgKind, Call, CallForm, Generated, Kind, Mutability, Place, Projection, TangentArg, Value, VarId, Wants,
};

impl Printer<'_> {
    pub(super) fn generated_value(&mut self, generated: &Generated) -> TokenStream {
        let private = self.private.clone();
        match generated {
            Generated::Zero { ty, shape } => self.zero(ty, shape.as_ref()),
            Generated::Shape(place) => {
                let reference = self.reference(place, Mutability::Shared);
                quote!(#private::shape_of(#reference))
            }
            Generated::CloneOf(place) => {
                let place = self.receiver(place);
                quote!(#place.clone())
            }
            Generated::TangentAt { of, tangent } => {
                let of = self.reference(of, Mutability::Shared);
                self.tangent_of_part(tangent, &quote!(#private::zero_at(#of)), |p| {
                    let tangent = p.reference(tangent, Mutability::Shared);
                    quote!(#private::tangent_at(#of, #tangent))
                })
            }
            Generated::Take { from, ty, shape } => {
                let zero = self.zero(ty, shape.as_ref());
                let from = self.reference(from, Mutability::Mut);
                quote!(::core::mem::replace(#from, #zero))
            }
            Generated::Sum { of, ty, shape } => {
                let zero = self.zero(ty, shape.as_ref());
                let of = self.reference(of, Mutability::Shared);
                quote!(#private::sum_of(#of, #zero))
            }
            Generated::Pop { from } => {
                let from = self.reference(from, Mutability::Mut);
                quote!(#private::pop(#from))
            }
            Generated::Undone(undo) => self.undo(undo),
            Generated::Sorted(change) => self.sorted(change),
            Generated::Save(place) => {
                let reference = self.reference(place, Mutability::Shared);
                quote!(#private::save(#reference))
            }
            Generated::PassedAgain(place) => {
                let reference = self.reference(place, Mutability::Shared);
                quote!(#private::again!(#reference))
            }
            Generated::Converted { from } => {
                let from = self.value(from);
                quote!(#private::converted(#from))
            }
            Generated::Kind { wants, of } => {
                let kind = self.wants(wants, Span::mixed_site());
                let wants = if matches!(wants, Wants::No) { kind } else { self.want_of_part(of, kind) };
                quote!(#private::kind(#wants))
            }
            Generated::Keep { kind, place } => {
                let kind = self.name(*kind);
                let reference = self.reference(place, Mutability::Shared);
                quote!(#private::keep(&#kind, #reference))
            }
            Generated::Locate { of, index, written } => self.locate(of, index, *written),
            Generated::Counter => quote!(0_usize),
            Generated::SliceTape => quote!(#private::SliceTape::new()),
            Generated::NoWinner => quote!(::core::option::Option::None),
            Generated::IsWinner { winner, index } => {
                let (winner, index) = (self.name(*winner), self.name(*index));
                quote!(#winner == ::core::option::Option::Some(#index))
            }
            Generated::FixedTape { room } => quote!(#private::FixedTape::<_, { #room }>::new()),
            Generated::Rewound { tape } => {
                let tape = self.name(*tape);
                quote!(#tape.iter().rev())
            }
            _ => TokenStream::new(),
        }
    }

    pub(super) fn generated_stmt(&mut self, generated: &Generated, span: Span) -> TokenStream {
        let private = self.private.clone();
        match generated {
            Generated::Accumulate { into, from } => {
                let from = self.value(from);
                self.if_part(into, |p| {
                    let into = p.reference(into, Mutability::Mut);
                    quote_spanned!(span=> #private::accumulate(#into, &#from);)
                })
            }
            Generated::AddAt { into, from } => {
                let from = self.name(*from);
                let Some((Projection::Index(index), path)) = into.path.split_last() else { return TokenStream::new() };
                let index = self.value(index);
                let of = self.reference(&Place { root: into.root, path: path.to_vec() }, Mutability::Mut);
                quote_spanned!(span=> #private::add_at(#of, #index, &#from);)
            }
            Generated::AccumulateSlice { into, from } => {
                let from = self.reference(from, Mutability::Shared);
                self.if_part(into, |p| {
                    let into = p.reference(into, Mutability::Mut);
                    quote_spanned!(span=> #private::accumulate_slice(#into, #from);)
                })
            }
            Generated::TakeSlice { from, into } => {
                let from = self.reference(from, Mutability::Mut);
                let into = self.reference(into, Mutability::Mut);
                quote_spanned!(span=> #private::take_slice(#from, #into);)
            }
            Generated::Clean { place } => self.if_part(place, |p| {
                let place = p.reference(place, Mutability::Mut);
                quote_spanned!(span=> #private::Tangent::set_zero(#place);)
            }),
            Generated::SetZero { place } => self.if_part(place, |p| {
                let place = p.reference(place, Mutability::Mut);
                quote_spanned!(span=> #private::set_zero_slice(#place);)
            }),
            Generated::Clear { tape } => {
                let tape = self.name(*tape);
                quote_spanned!(span=> #tape.clear();)
            }
            Generated::Undo(undo) => {
                let undo = self.undo(undo);
                quote_spanned!(span=> #undo;)
            }
            Generated::Ordered { place, order } => {
                let place = self.reference(place, Mutability::Mut);
                let order = self.name(*order);
                quote_spanned!(span=> #private::order_as(#place, &#order);)
            }
            Generated::Increment { counter } => {
                let counter = self.name(*counter);
                quote_spanned!(span=> #counter += 1;)
            }
            Generated::Record { call, kinds, value, sweep } => self.recorded_call(call, kinds, *value, *sweep, span),
            Generated::Sweep { sweep, again, seed, slots } => self.swept_call(*sweep, again, seed, slots, span),
            Generated::Jvp { call, tangents, value, tangent } => self.jvp_call(call, tangents, *value, *tangent, span),
            Generated::TakenForFloat(var) => {
                let (name, private) = (self.name(*var), self.private_at(span));
                quote_spanned!(span=> #private::taken_for_float(&#name);)
            }
            Generated::Companion { path } => quote_spanned!(span=> let _: fn(#path);),
            tape => self.tape_stmt(tape, span),
        }
    }

    fn recorded_call(&mut self, call: &Call, kinds: &[Kind], value: VarId, sweep: VarId, span: Span) -> TokenStream {
        let kinds: Vec<TokenStream> =
            kinds.iter().zip(&call.args).map(|(kind, arg)| self.kind(kind, &arg.kind, arg.span)).collect();
        let function = self.companion_call(call, "record", quote_spanned!(span=> (#(#kinds,)*)), kinds.len());
        let value = self.binding_name(value);
        let sweep = self.name(sweep);
        quote_spanned!(span=> let (#value, #sweep) = #function;)
    }

    fn kind(&mut self, kind: &Kind, arg: &ArgKind, span: Span) -> TokenStream {
        let private = self.private.clone();
        let span = Span::mixed_site().located_at(span);
        match kind {
            Kind::Owned(wants) => {
                let wants = self.wants(wants, span);
                quote_spanned!(span=> #private::Owned(#wants))
            }
            Kind::Shared(wants) => {
                let wants = match (arg, self.wants(wants, span)) {
                    (_, no) if matches!(wants, Wants::No) => no,
                    (ArgKind::Ref(place, _), wants) => self.want_of_part(place, wants),
                    (_, wants) => wants,
                };
                quote_spanned!(span=> #private::Shared(#wants))
            }
            Kind::InOut => quote_spanned!(span=> #private::InOut),
            Kind::Inferred => quote_spanned!(span=> #private::kind::<_, #private::Unwanted>(#private::Unwanted)),
            Kind::Handed(var) => {
                let name = self.name(*var);
                quote!(#name)
            }
        }
    }

    fn wants(&mut self, wants: &Wants, span: Span) -> TokenStream {
        let private = &self.private;
        match wants {
            Wants::Yes => quote_spanned!(span=> #private::Wanted),
            Wants::No => quote_spanned!(span=> #private::Unwanted),
            Wants::As(cotangent) => match self.wants.get(*cotangent) {
                Some(kind) => {
                    self.asked = true;
                    quote!(#kind)
                }
                None => quote_spanned!(span=> #private::Wanted),
            },
        }
    }

    fn binding_name(&mut self, var: VarId) -> TokenStream {
        let name = self.name(var);
        let mutable = self.needs_mut(var).then(|| quote!(mut));
        quote!(#mutable #name)
    }

    fn swept_call(
        &mut self,
        sweep: VarId,
        again: &[Again],
        seed: &Value,
        slots: &[Option<Place>],
        span: Span,
    ) -> TokenStream {
        let private = self.private.clone();
        let again: Vec<TokenStream> = again
            .iter()
            .map(|a| match a {
                Again::Nothing => quote!(()),
                Again::Ref(place) => self.reference(place, Mutability::Shared),
                Again::Saved(v) => {
                    let name = self.name(*v);
                    if self.referred.contains(*v) { quote!(&*#name) } else { quote!(&#name) }
                }
                Again::OfKind { kind, place } => {
                    let kind = self.name(*kind);
                    let reference = self.reference(place, Mutability::Shared);
                    quote!(#private::again_of(&#kind, #reference))
                }
                Again::Kept(v) => {
                    let name = self.name(*v);
                    quote!(#private::pass_again(&#name))
                }
                Again::Value(v) => {
                    let value = self.value(v);
                    quote!(#private::again!(&#value))
                }
            })
            .collect();
        let seed = self.value(seed);
        let slots: Vec<TokenStream> = slots
            .iter()
            .map(|slot| match slot {
                None => quote!(#private::Slot::none()),
                Some(place) if !self.function.unknown_fields(place).is_empty() => {
                    let slot = self.slot_of_part(place).unwrap_or_default();
                    if !self.asks(place.root) {
                        return slot;
                    }
                    let root = self.name(place.root);
                    quote!(#root.within(|#root| #slot))
                }
                Some(place) if self.asks(place.root) => {
                    let root = self.name(place.root);
                    if place.path.is_empty() {
                        return quote!(#root.part(|#root| #root));
                    }
                    if let Some(crate::ir::Projection::Variant(_)) = place.path.last() {
                        let part = self.reference(place, Mutability::Mut);
                        return quote!(#root.part(|#root| #part));
                    }
                    let part = self.target(place);
                    quote!(#root.part(|#root| &mut #part))
                }
                Some(place) => {
                    let place = self.reference(place, Mutability::Mut);
                    quote!(#private::Slot::new(#place))
                }
            })
            .collect();
        let sweep = self.name(sweep);
        quote_spanned!(span=> #sweep((#(#again,)*), #seed, (#(#slots,)*));)
    }

    fn jvp_call(
        &mut self,
        call: &Call,
        tangents: &[TangentArg],
        value: VarId,
        tangent: VarId,
        span: Span,
    ) -> TokenStream {
        let private = self.private.clone();
        let tangents: Vec<TokenStream> = tangents
            .iter()
            .zip(&call.args)
            .map(|(t, arg)| {
                let span = Span::mixed_site().located_at(arg.span);
                let tangent = match t {
                    TangentArg::Zero => quote_spanned!(span=> #private::NoTangent),
                    TangentArg::Value(v) => {
                        let value = self.value(v);
                        quote_spanned!(span=> #private::Given(#value))
                    }
                    TangentArg::Ref(place, Mutability::Shared) if !self.function.unknown_fields(place).is_empty() => {
                        self.given_part(place).unwrap_or_default()
                    }
                    TangentArg::Ref(place, mutability) => {
                        let reference = self.reference(place, *mutability);
                        quote_spanned!(span=> #private::Given(#reference))
                    }
                };
                match call.form {
                    CallForm::Operator(_) => self.operand_tangent(arg, tangent, span),
                    _ => tangent,
                }
            })
            .collect();
        let what = if self.lanes.is_some() { "jvp_many" } else { "jvp" };
        let function = self.companion_call(call, what, quote_spanned!(span=> (#(#tangents,)*)), tangents.len());
        let value = self.binding_name(value);
        let tangent = self.binding_name(tangent);
        quote_spanned!(span=> let (#value, #tangent) = #function;)
    }
}

impl Printer<'_> {
    /// A call of a hidden function of the callee's companion: `<m::g>::__record::<T, _>(first, args)`,
    /// `Type::__g_record(first, args)` or `receiver.__g_record(first, args)`.
    fn companion_call(&mut self, call: &Call, what: &str, first: TokenStream, kinds: usize) -> TokenStream {
        if let CallForm::Operator(operator) = call.form {
            return self.operator_gate(operator, what, &first, call);
        }
        let mut path = call.path.clone();
        let mut args = self.args(call);
        let Some(last) = path.path.segments.last_mut() else { return TokenStream::new() };
        let turbofish = match std::mem::take(&mut last.arguments) {
            syn::PathArguments::AngleBracketed(a) => {
                let given = a.args.iter();
                let lanes = self.lanes.iter();
                let inferred = (0..kinds).map(|_| quote!(_));
                Some(quote!(::<#(#given,)* #(#lanes,)* #(#inferred),*>))
            }
            _ => None,
        };
        let span = Span::mixed_site().located_at(last.ident.span());
        let sibling = syn::Ident::new(&format!("__{}_{what}", last.ident.to_string().trim_start_matches("r#")), span);
        match call.form {
            CallForm::Function => {
                let function = syn::Ident::new(&format!("__{what}"), span);
                quote_spanned!(span=> <#path>::#function #turbofish (#first, #(#args),*))
            }
            CallForm::Associated => {
                last.ident = sibling;
                quote!(#path #turbofish (#first, #(#args),*))
            }
            CallForm::Method => {
                if !args.is_empty() {
                    args.remove(0);
                }
                let receiver = self.call_receiver(call);
                quote!(#receiver.#sibling #turbofish (#first, #(#args),*))
            }
            CallForm::Operator(_) => TokenStream::new(),
        }
    }
}
