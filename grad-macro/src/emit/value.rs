//! Values, with no more parentheses than a person would write.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use super::Printer;
use crate::ir::Value;

/// How tightly an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Binding {
    Lowest,
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Unary,
    Postfix,
}

impl Printer<'_> {
    pub(super) fn value(&mut self, value: &Value) -> TokenStream {
        self.bound(value, Binding::Lowest)
    }

    /// The value where something binds as tightly as `around`.
    pub(super) fn bound(&mut self, value: &Value, around: Binding) -> TokenStream {
        let (tokens, binding) = self.unbound(value);
        if binding < around { quote!((#tokens)) } else { tokens }
    }

    fn unbound(&mut self, value: &Value) -> (TokenStream, Binding) {
        match value {
            Value::Var(v) => {
                let name = self.name(*v);
                (quote!(#name), Binding::Postfix)
            }
            Value::Const(tokens) => (tokens.clone(), binding_of(tokens)),
            Value::Gate { row, args } => self.gate(row.name, args),
            Value::Cast { value, to } => {
                let value = self.bound(value, Binding::Unary);
                (quote!(#value as #to), Binding::Comparison)
            }
            Value::Read(place) => {
                let place = self.place(place);
                (place.tokens, if place.dereferenced { Binding::Unary } else { Binding::Postfix })
            }
            Value::Opaque(opaque) => {
                let tokens = self.opaque(opaque);
                let binding = binding_of(&tokens);
                (tokens, binding)
            }
            Value::Select { cond, then, otherwise } => {
                let cond = self.value(cond);
                let then = self.value(then);
                let otherwise = self.value(otherwise);
                (quote!(if #cond { #then } else { #otherwise }), Binding::Lowest)
            }
            Value::Infix { op, args } => {
                let binding = match op.to_string().as_str() {
                    "||" => Binding::Or,
                    "&&" => Binding::And,
                    _ => Binding::Comparison,
                };
                let inner = if binding == Binding::Comparison { Binding::Sum } else { binding };
                let a = self.bound(&args[0], inner);
                let b = self.bound(&args[1], inner);
                (quote!(#a #op #b), binding)
            }
            Value::Not(value) => {
                let value = self.bound(value, Binding::Unary);
                (quote!(!#value), Binding::Unary)
            }
            Value::Method { receiver, name, args } => {
                let name = syn::Ident::new(name, proc_macro2::Span::mixed_site());
                let receiver = match &**receiver {
                    Value::Read(place) => self.receiver(place),
                    receiver => self.bound(receiver, Binding::Postfix),
                };
                let args = args.iter().map(|a| self.value(a)).collect::<Vec<_>>();
                (quote!(#receiver.#name(#(#args),*)), Binding::Postfix)
            }
            Value::Lift { value, like } => {
                let (value, like) = (self.value(value), self.value(like));
                let private = &self.private;
                (quote!(#private::lift(#value, #like)), Binding::Postfix)
            }
            Value::CastLike { value, like } => {
                let (value, like) = (self.value(value), self.value(like));
                let private = &self.private;
                (quote!(#private::cast_like(#like, #value)), Binding::Postfix)
            }
            Value::CastTangent { value, like } => {
                let (value, like) = (self.value(value), self.value(like));
                let private = &self.private;
                (quote!(#private::cast_tangent(#like, #value)), Binding::Postfix)
            }
        }
    }

    fn gate(&mut self, name: &str, args: &[Value]) -> (TokenStream, Binding) {
        let operator = match name {
            "add" => Some((quote!(+), Binding::Sum)),
            "sub" => Some((quote!(-), Binding::Sum)),
            "mul" => Some((quote!(*), Binding::Product)),
            "div" => Some((quote!(/), Binding::Product)),
            "rem" => Some((quote!(%), Binding::Product)),
            _ => None,
        };
        match (operator, args) {
            (Some((op, binding)), [a, b]) => {
                let tighter = if binding == Binding::Sum { Binding::Product } else { Binding::Unary };
                let a = self.bound(a, binding);
                let b = self.bound(b, tighter);
                (quote!(#a #op #b), binding)
            }
            (None, [x]) if name == "neg" => {
                let x = self.bound(x, Binding::Unary);
                (quote!(-#x), Binding::Unary)
            }
            (_, [receiver, rest @ ..]) => {
                let name = syn::Ident::new(name, proc_macro2::Span::mixed_site());
                let receiver = match receiver {
                    Value::Read(place) => self.receiver(place),
                    receiver => self.bound(receiver, Binding::Postfix),
                };
                let rest = rest.iter().map(|a| self.value(a)).collect::<Vec<_>>();
                (quote!(#receiver.#name(#(#rest),*)), Binding::Postfix)
            }
            (_, []) => (TokenStream::new(), Binding::Postfix),
        }
    }
}

/// How tightly user tokens bind.
fn binding_of(tokens: &TokenStream) -> Binding {
    let mut first = tokens.clone().into_iter();
    // A name or a number, as most are.
    if let (Some(_), None) = (first.next(), first.next()) {
        return Binding::Postfix;
    }
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(
            Expr::Lit(_)
            | Expr::Path(_)
            | Expr::Paren(_)
            | Expr::Group(_)
            | Expr::MethodCall(_)
            | Expr::Call(_)
            | Expr::Index(_)
            | Expr::Field(_)
            | Expr::Macro(_)
            | Expr::Array(_)
            | Expr::Tuple(_),
        ) => Binding::Postfix,
        Ok(Expr::Unary(_) | Expr::Reference(_)) => Binding::Unary,
        Ok(Expr::Binary(b)) => match b.op {
            syn::BinOp::Add(_) | syn::BinOp::Sub(_) => Binding::Sum,
            syn::BinOp::Mul(_) | syn::BinOp::Div(_) | syn::BinOp::Rem(_) => Binding::Product,
            _ => Binding::Lowest,
        },
        _ => Binding::Lowest,
    }
}
