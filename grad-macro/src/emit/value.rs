//! Values, with no more parentheses than a person would write.

use proc_macro2::{Delimiter, Span, TokenStream};
use syn::Expr;

use super::Printer;
use super::tokens::{Tokens, stream};
use crate::ir::{OpaqueCode, Value};

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
        stream(|out| self.put(value, out))
    }

    /// The value where something binds as tightly as `around`.
    pub(super) fn bound(&mut self, value: &Value, around: Binding) -> TokenStream {
        stream(|out| self.put_bound(value, around, out))
    }

    pub(super) fn put_bound(&mut self, value: &Value, around: Binding, out: &mut Tokens) {
        if self.binding_of(value) < around {
            out.group(Delimiter::Parenthesis, Span::call_site(), |out| self.put(value, out));
        } else {
            self.put(value, out);
        }
    }

    fn binding_of(&mut self, value: &Value) -> Binding {
        match value {
            Value::Var(_) | Value::Method { .. } => Binding::Postfix,
            Value::Lift { .. } | Value::CastLike { .. } | Value::CastTangent { .. } => Binding::Postfix,
            Value::Const(tokens) => binding_of_tokens(tokens),
            Value::Gate { row, args } => match (operator(row.name), args.as_slice()) {
                (Some((_, binding)), [_, _]) => binding,
                (None, [_]) if row.name == "neg" => Binding::Unary,
                _ => Binding::Postfix,
            },
            Value::Cast { .. } => Binding::Comparison,
            Value::Read(place) if self.is_dereferenced(place) => Binding::Unary,
            Value::Read(_) => Binding::Postfix,
            Value::Opaque(opaque) => match &*opaque.code {
                OpaqueCode::Expr(e) => binding_of_expr(e),
                OpaqueCode::Stmt(_) => binding_of_tokens(&self.opaque(opaque)),
            },
            Value::Select { .. } => Binding::Lowest,
            Value::Infix { op, .. } => match op.to_string().as_str() {
                "||" => Binding::Or,
                "&&" => Binding::And,
                _ => Binding::Comparison,
            },
            Value::Not(_) => Binding::Unary,
        }
    }

    pub(super) fn put(&mut self, value: &Value, out: &mut Tokens) {
        let span = Span::call_site();
        match value {
            Value::Var(v) => out.ident(self.name(*v)),
            Value::Const(tokens) => out.stream(tokens.clone()),
            Value::Gate { row, args } => self.put_gate(row.name, args, out),
            Value::Cast { value, to } => {
                self.put_bound(value, Binding::Unary, out);
                out.word("as", span);
                out.stream(to.clone());
            }
            Value::Read(place) => self.put_place(place, out),
            Value::Opaque(opaque) => out.stream(self.opaque(opaque)),
            Value::Select { cond, then, otherwise } => {
                out.word("if", span);
                self.put(cond, out);
                out.group(Delimiter::Brace, span, |out| self.put(then, out));
                out.word("else", span);
                out.group(Delimiter::Brace, span, |out| self.put(otherwise, out));
            }
            Value::Infix { op, args } => {
                let inner = match self.binding_of(value) {
                    Binding::Comparison => Binding::Sum,
                    binding => binding,
                };
                self.put_bound(&args[0], inner, out);
                out.stream(op.clone());
                self.put_bound(&args[1], inner, out);
            }
            Value::Not(value) => {
                out.punct("!", span);
                self.put_bound(value, Binding::Unary, out);
            }
            Value::Method { receiver, name, args } => self.put_method(receiver, name, args, out),
            Value::Lift { value, like } => self.put_helper("lift", [value, like], out),
            Value::CastLike { value, like } => self.put_helper("cast_like", [like, value], out),
            Value::CastTangent { value, like } => self.put_helper("cast_tangent", [like, value], out),
        }
    }

    /// A call of a helper of the run-time crate.
    fn put_helper(&mut self, name: &str, args: [&Value; 2], out: &mut Tokens) {
        let span = Span::call_site();
        out.stream(self.private.clone());
        out.punct("::", span);
        out.word(name, span);
        out.group(Delimiter::Parenthesis, span, |out| out.separated(args, |a, out| self.put(a, out)));
    }

    fn put_method(&mut self, receiver: &Value, name: &str, args: &[Value], out: &mut Tokens) {
        let span = Span::call_site();
        match receiver {
            Value::Read(place) => self.put_receiver(place, out),
            receiver => self.put_bound(receiver, Binding::Postfix, out),
        }
        out.punct(".", span);
        out.word(name, Span::mixed_site());
        out.group(Delimiter::Parenthesis, span, |out| out.separated(args, |a, out| self.put(a, out)));
    }

    fn put_gate(&mut self, name: &str, args: &[Value], out: &mut Tokens) {
        match (operator(name), args) {
            (Some((op, binding)), [a, b]) => {
                let tighter = if binding == Binding::Sum { Binding::Product } else { Binding::Unary };
                self.put_bound(a, binding, out);
                out.punct(op, Span::call_site());
                self.put_bound(b, tighter, out);
            }
            (None, [x]) if name == "neg" => {
                out.punct("-", Span::call_site());
                self.put_bound(x, Binding::Unary, out);
            }
            (_, [receiver, rest @ ..]) => self.put_method(receiver, name, rest, out),
            (_, []) => {}
        }
    }
}

fn operator(gate: &str) -> Option<(&'static str, Binding)> {
    match gate {
        "add" => Some(("+", Binding::Sum)),
        "sub" => Some(("-", Binding::Sum)),
        "mul" => Some(("*", Binding::Product)),
        "div" => Some(("/", Binding::Product)),
        "rem" => Some(("%", Binding::Product)),
        _ => None,
    }
}

/// How tightly user tokens bind.
fn binding_of_tokens(tokens: &TokenStream) -> Binding {
    let mut first = tokens.clone().into_iter();
    // A name or a number, as most are.
    if let (Some(_), None) = (first.next(), first.next()) {
        return Binding::Postfix;
    }
    syn::parse2::<Expr>(tokens.clone()).map_or(Binding::Lowest, |e| binding_of_expr(&e))
}

fn binding_of_expr(e: &Expr) -> Binding {
    match e {
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
        | Expr::Tuple(_) => Binding::Postfix,
        Expr::Unary(_) | Expr::Reference(_) => Binding::Unary,
        Expr::Binary(b) => match b.op {
            syn::BinOp::Add(_) | syn::BinOp::Sub(_) => Binding::Sum,
            syn::BinOp::Mul(_) | syn::BinOp::Div(_) | syn::BinOp::Rem(_) => Binding::Product,
            _ => Binding::Lowest,
        },
        _ => Binding::Lowest,
    }
}
