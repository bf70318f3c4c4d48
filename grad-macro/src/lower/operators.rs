//! Operators of types of the user's: calls, whose gates rustc finds.
//!
//! A value is of a user's type when its written type is a path that the tokens do not reveal, or when an operator, a method
//! or a function of such a type made it. What is merely unknown — a field, an element, the result of a function — is taken
//! for a float, so that arithmetic on floats stays arithmetic.

use syn::spanned::Spanned;
use syn::{Expr, Type};

use super::Lower;
use super::call::{is_constructor, is_of_std};
use super::plain::is_gate;
use crate::ir::{Arg, ArgKind, Arity, Call, CallForm, Mutability, Operator, Rhs, Value};
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn is_users(&self, ty: &Ty) -> bool {
        let Ty::Unknown(Some(written)) = ty else { return false };
        match &**written {
            // Made by an operator or a method.
            Type::Infer(_) => true,
            Type::Path(p) => {
                let mut segments = p.path.segments.iter();
                let first = segments.next().map(|s| s.ident.to_string()).unwrap_or_default();
                p.qself.is_none()
                    && !self.function.generics.contains(&first)
                    && !p.path.segments.last().is_some_and(|s| is_wrapper(&s.ident.to_string()))
            }
            _ => false,
        }
    }

    /// A type that only a bound tells of: a generic parameter, or a trait object.
    pub(super) fn is_behind_a_bound(&self, ty: &Ty) -> bool {
        let Ty::Unknown(Some(written)) = ty else { return false };
        match &**written {
            Type::Path(p) => p.path.get_ident().is_some_and(|i| self.function.generics.contains(&i.to_string())),
            Type::TraitObject(_) => true,
            _ => false,
        }
    }

    /// What the tokens reveal of the result of an operator between values of these types.
    pub(super) fn operated(&self, left: &Ty, right: &Ty) -> Ty {
        if self.is_users(left) || self.is_users(right) { Ty::users() } else { left.join(right) }
    }

    /// What is written to be of a user's type, an operator of that type made, whatever it was made of.
    pub(super) fn operator_made(&mut self, e: &Expr) -> Option<Value> {
        let (operator, operands) = match e {
            Expr::Paren(p) => return self.operator_made(&p.expr),
            Expr::Binary(b) => (Operator::of(&b.op).filter(|o| o.arity == Arity::Binary)?, vec![&b.left, &b.right]),
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Neg(_)) => (Operator::NEG, vec![&u.expr]),
            _ => return None,
        };
        let args = operands.into_iter().map(|e| self.operand(e)).collect();
        Some(self.operator(operator, args, e))
    }

    /// An operator between two operands, if one of them is of a user's type.
    pub(super) fn binary_operator(&mut self, b: &syn::ExprBinary, e: &Expr) -> Option<Value> {
        let operator = Operator::of(&b.op).filter(|o| o.arity == Arity::Binary)?;
        let [left, right] = [&b.left, &b.right].map(|e| self.type_of(e));
        if !self.is_users(&left) && !self.is_users(&right) {
            return None;
        }
        let args = vec![self.operand(&b.left), self.operand(&b.right)];
        Some(self.operator(operator, args, e))
    }

    pub(super) fn negation(&mut self, u: &syn::ExprUnary, e: &Expr) -> Option<Value> {
        if !self.is_users(&self.type_of(&u.expr)) {
            return None;
        }
        let args = vec![self.operand(&u.expr)];
        Some(self.operator(Operator::NEG, args, e))
    }

    /// `a += b`, if one of them is of a user's type and `a` is no float.
    pub(super) fn assign_operator(&mut self, b: &syn::ExprBinary, e: &Expr) -> bool {
        let Some(operator) = Operator::of(&b.op).filter(|o| o.arity == Arity::Assign) else { return false };
        let left = self.type_of(&b.left);
        let known = left.is_float() || matches!(left, Ty::Discrete);
        if known || !self.is_users(&self.operated(&left, &self.type_of(&b.right))) {
            return false;
        }
        let right = self.operand(&b.right);
        let Some(place) = self.place_to_write(&b.left) else { return false };
        // What a user's value is added to is of a user's type.
        let root = &mut self.function.vars[place.root.0];
        if place.path.is_empty() && matches!(root.ty, Ty::Unknown(None)) {
            root.ty = Ty::users();
        }
        let left = Arg { kind: ArgKind::Ref(place, Mutability::Mut), span: b.left.span() };
        self.operator(operator, vec![left, right], e);
        true
    }

    /// Values that turned out to be of a user's type when they were computed.
    pub(super) fn operator_of(&mut self, operator: Operator, values: Vec<Value>, e: &Expr) -> Value {
        let args = values.into_iter().map(|v| Arg { kind: ArgKind::Value(v), span: e.span() }).collect();
        self.operator(operator, args, e)
    }

    fn operator(&mut self, operator: Operator, args: Vec<Arg>, e: &Expr) -> Value {
        let method = syn::Ident::new(operator.method, e.span());
        let form = CallForm::Operator(operator);
        let call = Call { form, path: syn::parse_quote!(#method), args, recursive: false };
        let name = match operator.method {
            "add" => "sum",
            "sub" => "difference",
            "mul" => "product",
            "div" => "quotient",
            "rem" => "remainder",
            "neg" => "negated",
            _ => "nothing",
        };
        let ty = if operator.arity == Arity::Assign { Ty::Tuple(Vec::new()) } else { Ty::users() };
        self.bind(Rhs::Call(call), ty, name, e.span())
    }

    /// An operand as it is passed: by reference where it is one.
    fn operand(&mut self, e: &Expr) -> Arg {
        match e {
            Expr::Paren(p) => self.operand(&p.expr),
            Expr::Group(g) => self.operand(&g.expr),
            _ => {
                let arg = self.arg(e);
                // An operator never writes through an operand that is not assigned to.
                match arg.kind {
                    ArgKind::Handed(place) => Arg { kind: ArgKind::Ref(place, Mutability::Shared), ..arg },
                    kind => Arg { kind, ..arg },
                }
            }
        }
    }

    /// `sin_x`, `xy`, `x_plus_y`: what a person would call it.
    pub(super) fn name_of_gate(&self, gate: &str, args: &[Value]) -> String {
        let names: Vec<Option<String>> = args
            .iter()
            .map(|a| match a {
                Value::Var(v) => Some(self.function.var(*v).text()),
                _ => None,
            })
            .collect();
        let short = |n: &Option<String>| n.clone().filter(|n| n.len() <= 8);
        match (gate, names.as_slice()) {
            ("add", _) => "sum".into(),
            ("sub", _) => "difference".into(),
            ("mul", [Some(a), Some(b)]) if a.len() == 1 && b.len() == 1 => format!("{a}{b}"),
            ("mul", _) => "product".into(),
            ("div", _) => "quotient".into(),
            ("rem", _) => "remainder".into(),
            ("neg", [a]) => short(a).map_or_else(|| "negated".into(), |a| format!("minus_{a}")),
            (gate, [a, ..]) => short(a).map_or_else(|| gate.into(), |a| format!("{gate}_{a}")),
            (gate, _) => gate.into(),
        }
    }

    /// `Vec3(x, y, z)` names its type; `Vec3::new(…)` may return anything, and most likely a type of the user's.
    pub(super) fn type_of_call(&self, c: &syn::ExprCall) -> Ty {
        let Expr::Path(func) = &*c.func else { return Ty::UNKNOWN };
        let names: Vec<String> = func.path.segments.iter().map(|s| s.ident.to_string()).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [name]
                if self.lookup(name).is_none() && is_constructor(name) && !matches!(*name, "Some" | "Ok" | "Err") =>
            {
                Self::made_by(&func.path)
            }
            // Of a type parameter: its bounds tell, if anything does.
            [of, gate] if self.function.generics.iter().any(|g| g == of) => {
                self.function.floats.named(of).filter(|_| is_gate(gate)).unwrap_or(Ty::UNKNOWN)
            }
            [.., of, name] if is_constructor(of) && !is_constructor(name) && !is_of_std(of) => Ty::users(),
            _ => Ty::UNKNOWN,
        }
    }

    /// A value of a user's type gets the type that its constructor names.
    pub(super) fn made_by(path: &syn::Path) -> Ty {
        Ty::Unknown(Some(Box::new(syn::parse_quote!(#path))))
    }
}

/// Types of std around others, which have no operators of arithmetic.
fn is_wrapper(name: &str) -> bool {
    matches!(
        name,
        "Option"
            | "Result"
            | "Box"
            | "Rc"
            | "Arc"
            | "Cell"
            | "RefCell"
            | "Cow"
            | "Range"
            | "RangeInclusive"
            | "String"
            | "HashMap"
            | "BTreeMap"
            | "VecDeque"
    )
}
