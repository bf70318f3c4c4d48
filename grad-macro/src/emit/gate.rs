//! The gate of an operator: the trait that code of others finds `a + b` by, over the functions of the companion.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::companion;
use crate::ir::Arity;
use crate::operators::OperatorImpl;
use crate::types::Ty;

/// The implementation of the operator's gate; `hidden` are the functions that hold the bodies.
pub(crate) fn gate(operator: &OperatorImpl, hidden: &Hidden, private: &TokenStream) -> TokenStream {
    let OperatorImpl { operator: op, operands, .. } = operator;
    let name = Ident::new(op.of, Span::call_site());
    let (generics, captured, wheres) = generics(operator);
    let types: Vec<_> = operands.iter().map(|o| &o.ty).collect();
    let on = types[0];
    let passes = operands
        .iter()
        .map(|o| if o.by_ref { quote!(#private::operator::ByRef) } else { quote!(#private::operator::ByValue) });
    let passes: Vec<_> = passes.collect();
    let trait_ = match op.arity {
        Arity::Unary => {
            let pass = &passes[0];
            quote!(#private::UnaryGate<#private::op::#name, #pass>)
        }
        Arity::Binary => {
            let rhs = types[1];
            quote!(#private::BinaryGate<#private::op::#name, #rhs, #(#passes),*>)
        }
        Arity::Assign => {
            let (rhs, pass) = (types[1], &passes[1]);
            quote!(#private::AssignGate<#private::op::#name, #rhs, #pass>)
        }
    };
    let assign = op.arity == Arity::Assign;
    let output = match &operator.output {
        Some(ty) if !assign => ty.to_token_stream(),
        _ => quote!(()),
    };
    let named = (!assign).then(|| quote!(type Output = #output;));
    let output_tangent = quote!(<#output as #private::Differentiable>::Tangent);
    let tangents: Vec<_> = types.iter().map(|ty| quote!(<#ty as #private::Differentiable>::Tangent)).collect();
    let args: Vec<_> = (0..types.len()).map(|i| format_ident!("operand_{i}", span = Span::mixed_site())).collect();
    let wants: Vec<_> = (0..types.len()).map(|i| format_ident!("Wants{i}", span = Span::mixed_site())).collect();
    let given: Vec<_> = (0..types.len()).map(|i| format_ident!("given_{i}", span = Span::mixed_site())).collect();
    let is_written = |i: usize| assign && i == 0;
    let (mut params, mut again, mut kinds, mut declared, mut wanted, mut lent, mut along) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (i, operand) in operands.iter().enumerate() {
        let (arg, ty, want, given, tangent) = (&args[i], types[i], &wants[i], &given[i], &tangents[i]);
        if is_written(i) {
            params.push(quote!(#arg: &mut #ty));
            again.push(quote!(()));
            kinds.push(quote!(#private::InOut));
            wanted.push(quote!(#private::Wanted));
            lent.push(quote!(&mut #tangent));
            along.push(quote!(#private::Given(#given)));
            continue;
        }
        declared.push(quote!(#want: #private::Want));
        wanted.push(quote!(#want));
        lent.push(quote!(::core::option::Option<&#tangent>));
        along.push(quote!(#private::Lent(#given)));
        if operand.by_ref {
            params.push(quote!(#arg: &#ty));
            again.push(quote!(&#ty));
            kinds.push(quote!(#private::Shared(#given)));
        } else {
            params.push(quote!(#arg: #ty));
            again.push(quote!(()));
            kinds.push(quote!(#private::Owned(#given)));
        }
    }
    let own = wants.iter().enumerate().filter(|(i, _)| !is_written(*i)).map(|(_, w)| w.to_token_stream());
    let captured = captured.into_iter().chain(own);
    let slots: Vec<_> = wanted.iter().zip(&tangents).map(|(w, t)| quote!(#private::Slot<'_, #w, #t>)).collect();
    let sweep = quote!(Fn((#(#again,)*), #output_tangent, (#(#slots,)*)) + use<#(#captured),*>);
    let recorded = hidden.call("record", &quote!((#(#kinds,)*)), &args);
    // The cotangent of a `Vec` is a slice to the function, and itself to the gate.
    let recorded = if operands.iter().any(|o| matches!(Ty::of(&o.ty), Ty::Vec(_))) {
        let slot = given.iter().map(|g| quote!(mut #g));
        quote! {
            let (value, sweep) = #recorded;
            (value, move |again: (#(#again,)*), seed: #output_tangent, (#(#slot,)*): (#(#slots,)*)| {
                sweep(again, seed, (#(#given.part(|part| part),)*));
            })
        }
    } else {
        recorded
    };
    let jvp = hidden.call("jvp", &quote!((#(#along,)*)), &args);
    let lints = companion::lints();
    quote! {
        #lints
        impl #generics #trait_ for #on #wheres {
            #named

            #[inline]
            fn record<#(#declared),*>(#(#params,)* (#(#given,)*): (#(#wanted,)*)) -> (#output, impl #sweep) {
                #recorded
            }

            #[inline]
            fn jvp(#(#params,)* (#(#given,)*): (#(#lent,)*)) -> (#output, #output_tangent) {
                #jvp
            }
        }
    }
}

/// The trait that is implemented is the one that rustc means by the operator.
pub(crate) fn is_of_std(operator: &OperatorImpl, private: &TokenStream) -> TokenStream {
    let OperatorImpl { operator: op, operands, trait_, on, generics, .. } = operator;
    let (name, method) = (Ident::new(op.of, Span::call_site()), Ident::new(op.method, Span::call_site()));
    let wheres = &generics.where_clause;
    let rhs = operands.get(1).map(|o| {
        let ty = &o.ty;
        if o.by_ref { quote!(<&#ty>) } else { quote!(<#ty>) }
    });
    quote! {
        #[allow(dead_code, clippy::all, clippy::pedantic, clippy::nursery)]
        fn the_trait_is_of_std #generics () #wheres {
            #private::same(<#on as #trait_>::#method, <#on as ::core::ops::#name #rhs>::#method);
        }
    }
}

/// The functions behind a gate: those of a companion type, or siblings.
pub(crate) enum Hidden {
    Companion(Ident),
    Siblings { on: TokenStream, method: &'static str },
}

impl Hidden {
    pub(crate) fn siblings(operator: &OperatorImpl) -> Self {
        Self::Siblings { on: operator.on.to_token_stream(), method: operator.operator.method }
    }

    fn call(&self, what: &str, first: &TokenStream, args: &[Ident]) -> TokenStream {
        match self {
            Self::Companion(name) => {
                let function = format_ident!("__{what}", span = Span::mixed_site());
                quote!(#name::#function(#first, #(#args),*))
            }
            Self::Siblings { on, method } => {
                let function = format_ident!("__{method}_{what}", span = Span::mixed_site());
                let (this, rest) = (&args[0], &args[1..]);
                quote!(<#on>::#function(#this, #first, #(#rest),*))
            }
        }
    }
}

/// The generics of the gate's impl, and what its sweep captures: lifetimes of the operands' references are no business of it.
fn generics(operator: &OperatorImpl) -> (TokenStream, Vec<TokenStream>, Option<TokenStream>) {
    let mentioned: TokenStream = operator.operands.iter().map(|o| o.ty.to_token_stream()).collect();
    let mentioned = mentioned.to_string();
    let is_needed = |l: &syn::Lifetime| mentioned.split("& ").collect::<String>().contains(&l.to_string());
    let params = operator.generics.params.iter().filter(|p| match p {
        syn::GenericParam::Lifetime(l) => is_needed(&l.lifetime),
        _ => true,
    });
    let params: Vec<_> = params.collect();
    let captured = params.iter().map(|p| match p {
        syn::GenericParam::Lifetime(l) => l.lifetime.to_token_stream(),
        syn::GenericParam::Type(t) => t.ident.to_token_stream(),
        syn::GenericParam::Const(c) => c.ident.to_token_stream(),
    });
    let wheres = operator.generics.where_clause.as_ref().map(ToTokens::to_token_stream);
    (quote!(<#(#params),*>), captured.collect(), wheres)
}
