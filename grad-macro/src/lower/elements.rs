//! Single elements that may not be there: `x.last().unwrap()`, `if let Some(v) = x.get(i)`, `while let Some(v) = stack.pop()`.
//! What asks whether one is there is a length; what takes it is a place, or a change.

use proc_macro2::Span;
use quote::quote;
use syn::{Expr, ExprMethodCall, Pat};

use super::Lower;
use super::exits::Tail;
use super::matches::After;
use super::split::Halves;
use crate::ir::{Mutability, Place, Projection, Rhs, ScopeKind, StmtKind, Value};
use crate::types::Ty;

/// An element that a method finds.
#[derive(Clone, Copy)]
pub(super) struct Element<'e> {
    of: &'e Expr,
    which: Which<'e>,
    mutability: Mutability,
}

#[derive(Clone, Copy)]
enum Which<'e> {
    First,
    Last,
    At(&'e Expr),
}

impl Lower<'_> {
    /// `x.first()`, `x.last_mut()`, `x.get(i)`
    fn asked_element<'e>(&self, e: &'e Expr) -> Option<Element<'e>> {
        let Expr::MethodCall(m) = e else { return None };
        let (which, mutability) = match (m.method.to_string().as_str(), m.args.len()) {
            ("first", 0) => (Which::First, Mutability::Shared),
            ("first_mut", 0) => (Which::First, Mutability::Mut),
            ("last", 0) => (Which::Last, Mutability::Shared),
            ("last_mut", 0) => (Which::Last, Mutability::Mut),
            ("get", 1) if self.is_position(&m.args[0]) => (Which::At(&m.args[0]), Mutability::Shared),
            ("get_mut", 1) if self.is_position(&m.args[0]) => (Which::At(&m.args[0]), Mutability::Mut),
            _ => return None,
        };
        let known = matches!(self.type_of(&m.receiver), Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..) | Ty::Unknown(_));
        let ours = known && self.is_place(&m.receiver) && !self.type_of(&m.receiver).holds_no_float();
        ours.then_some(Element { of: &m.receiver, which, mutability })
    }

    /// An index that may be computed twice.
    fn is_position(&self, e: &Expr) -> bool {
        matches!(self.type_of(e), Ty::Discrete) && self.is_plain(e)
    }

    /// `x.last().unwrap()`: the element, which must be there.
    pub(super) fn unwrapped<'e>(&self, m: &'e ExprMethodCall) -> Option<Element<'e>> {
        let out = matches!((m.method.to_string().as_str(), m.args.len()), ("unwrap", 0) | ("expect", 1));
        out.then(|| self.asked_element(&m.receiver)).flatten()
    }

    /// Of the element that is found.
    pub(super) fn type_of_element(&self, m: &ExprMethodCall) -> Option<Ty> {
        let element = self.unwrapped(m)?;
        Some(self.type_of(element.of).element())
    }

    pub(super) fn place_of_element(&mut self, element: Element<'_>, span: Span) -> Option<(Place, Mutability)> {
        let of = self.place(element.of)?;
        let at = match element.which {
            Which::First => Value::Const(quote!(0)),
            Which::Last => self.last_of(&of, span),
            Which::At(i) => self.atom(i),
        };
        Some((of.then(Projection::Index(at)), element.mutability))
    }

    /// `x.last().copied().unwrap()`
    pub(super) fn copied_element(&mut self, m: &ExprMethodCall) -> Option<Value> {
        let Expr::MethodCall(copied) = &*m.receiver else { return None };
        if !matches!(copied.method.to_string().as_str(), "copied" | "cloned") {
            return None;
        }
        let unwrapped = ExprMethodCall { receiver: copied.receiver.clone(), ..m.clone() };
        let element = self.unwrapped(&unwrapped)?;
        let ty = self.type_of(element.of).element();
        let (place, _) = ty.is_copy().then(|| self.place_of_element(element, m.method.span()))??;
        let name = self.name_of_place(&place);
        Some(self.bind(Rhs::Value(Value::Read(place)), ty, &name, m.method.span()))
    }

    /// `x.get(i).copied().unwrap_or(d)`, `x.last().unwrap_or(&d)`: the value.
    pub(super) fn element_or(&mut self, m: &ExprMethodCall) -> Option<Value> {
        if m.method != "unwrap_or" || m.args.len() != 1 {
            return None;
        }
        let found = match &*m.receiver {
            Expr::MethodCall(c) if matches!(c.method.to_string().as_str(), "copied" | "cloned") => &*c.receiver,
            e => e,
        };
        let element = self.asked_element(found)?;
        let span = m.method.span();
        let ty = self.type_of(element.of).element();
        if !ty.is_copy() {
            return None;
        }
        // Rust computes the default before it asks.
        let default = match &m.args[0] {
            Expr::Reference(r) => self.atom(&r.expr),
            e => self.atom(e),
        };
        let cond = self.is_there(element, span);
        let then = self.scoped(ScopeKind::Branch, |l| {
            let (place, _) = l.place_of_element(element, span)?;
            let name = l.name_of_place(&place);
            Some(l.bind(Rhs::Value(Value::Read(place)), ty.clone(), &name, span))
        });
        let otherwise = self.scoped(ScopeKind::Branch, |_| Some(default));
        let var = self.temp("element", ty);
        self.push(StmtKind::If { cond, then, otherwise, result: Some(var) }, span);
        Some(Value::Var(var))
    }

    fn is_there(&mut self, element: Element<'_>, span: Span) -> Value {
        let of = element.of;
        let asked: Expr = match element.which {
            Which::First | Which::Last => syn::parse_quote_spanned!(span=> !#of.is_empty()),
            Which::At(i) => syn::parse_quote_spanned!(span=> (#i) < #of.len()),
        };
        self.atom(&asked)
    }

    /// A match that asks a container for an element, as a question and what follows a yes: `None` if it is no such match.
    pub(super) fn asked(&self, m: &syn::ExprMatch) -> Option<(Expr, Taking)> {
        let (e, copied) = match &*m.expr {
            Expr::MethodCall(c) if matches!(c.method.to_string().as_str(), "copied" | "cloned") => (&*c.receiver, true),
            e => (e, false),
        };
        let Expr::MethodCall(call) = e else { return None };
        let (some, none) = arms(m)?;
        let of = &call.receiver;
        let not_empty = || syn::parse_quote!(!#of.is_empty());
        let element = self.asked_element(e);
        let (question, takes) = if self.way_of(call) == Some(crate::ir::Way::Pop) && !copied {
            (not_empty(), Takes::Let(syn::parse_quote!(#call.unwrap())))
        } else if let Some(element) = element {
            let question = match element.which {
                Which::At(i) => syn::parse_quote!((#i) < #of.len()),
                Which::First | Which::Last => not_empty(),
            };
            let unwrapped = syn::parse_quote!(#call.unwrap());
            (question, if copied { Takes::Let(syn::parse_quote!(*#unwrapped)) } else { Takes::Part(unwrapped) })
        } else if Halves::of_optional(call).is_some() && !copied && self.is_place(of) {
            (not_empty(), Takes::Let(syn::parse_quote!(#call.unwrap())))
        } else {
            return None;
        };
        Some((question, Taking { pat: some.clone(), takes, none }))
    }

    /// Such a match, as the branch that it is.
    pub(super) fn match_element(
        &mut self,
        m: &syn::ExprMatch,
        question: &Expr,
        taking: &Taking,
        after: After<'_>,
        tail: Tail,
    ) -> Option<Value> {
        let [first, second] = m.arms.as_slice() else { return None };
        let (some, none) = if taking.none { (second, first) } else { (first, second) };
        let bound = self.bindings.len();
        let cond = self.atom(question);
        let then = self.scoped(ScopeKind::Branch, |l| {
            l.take_element(taking);
            l.arm(&some.body, (after, bound), tail)
        });
        let otherwise = self.scoped(ScopeKind::Branch, |l| l.arm(&none.body, (after, bound), tail));
        self.both_ways(cond, then, otherwise, tail, m.match_token.span)
    }

    /// `while let` that asks for an element.
    pub(super) fn asks(&self, w: &syn::ExprWhile) -> bool {
        let Expr::Let(l) = &*w.cond else { return false };
        let (pat, e) = (&l.pat, &l.expr);
        self.asked(&syn::parse_quote!(match #e { #pat => {} _ => {} })).is_some()
    }

    /// Binds what an arm takes.
    pub(super) fn take_element(&mut self, taking: &Taking) {
        match &taking.takes {
            Takes::Let(e) => self.let_expr(&taking.pat, None, e),
            Takes::Part(e) => {
                if let Some((place, mutability)) = self.reference(e) {
                    self.part(&taking.pat, place, Some(mutability));
                }
            }
        }
    }
}

/// What the arm of `Some` does.
pub(super) struct Taking {
    /// Inside the `Some`.
    pat: Pat,
    takes: Takes,
    /// The arm of `None` comes first.
    none: bool,
}

enum Takes {
    /// A value that is bound.
    Let(Expr),
    /// A place that is taken apart.
    Part(Expr),
}

/// `Some(pat)` and nothing else, in either order, without guards; whether `None` stands first.
fn arms(m: &syn::ExprMatch) -> Option<(&Pat, bool)> {
    let [first, second] = m.arms.as_slice() else { return None };
    let none = |pat: &Pat| match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.is_ident("None"),
        _ => false,
    };
    match (inside_some(&first.pat), inside_some(&second.pat)) {
        (Some(pat), None) if none(&second.pat) => Some((pat, false)),
        (None, Some(pat)) if none(&first.pat) && !matches!(first.pat, Pat::Wild(_)) => Some((pat, true)),
        _ => None,
    }
}

/// Matches whatever is there.
fn is_total(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.subpat.is_none() && !super::call::is_constructor(&p.ident.to_string()),
        Pat::Paren(p) => is_total(&p.pat),
        Pat::Reference(r) => is_total(&r.pat),
        Pat::Tuple(t) => t.elems.iter().all(is_total),
        _ => false,
    }
}

/// The pattern in `Some(pattern)`.
fn inside_some(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::TupleStruct(t) if t.path.is_ident("Some") && t.elems.len() == 1 && is_total(&t.elems[0]) => {
            Some(&t.elems[0])
        }
        _ => None,
    }
}
