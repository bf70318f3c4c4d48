//! Iterator chains on active values, lowered to the loops that they are.
//!
//! ```text
//! pipe     a chain as written: a source, stages, functions         (syn → pipe)
//! source   what a chain starts from
//! indexed  chains of known length: a walk over positions, and what lies at each
//! flow     chains in general: an indexed loop, then steps inside its body
//! item     what flows through; closure: what an adapter calls, lowered inline
//! ends     what a chain ends in: sum, fold, collect …
//! ```
//!
//! An attempt that meets something it does not know leaves no trace, and the chain stays as the user wrote it, with no
//! way in for an active value.

mod closure;
mod ends;
mod flow;
mod indexed;
mod item;
mod optional;
mod pipe;
mod quiet;
mod range;
mod refusal;
mod source;
mod steps;
mod walk;

use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

use super::Lower;
use crate::ir::{Mutability, Place, Value};
use ends::End;
use item::{Item, Renames};
use pipe::Pipe;

impl Lower<'_> {
    /// The value of a chain that ends in a method that we know.
    pub(super) fn iterator_value(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Option<Value> {
        if let Some(value) = self.looking_chain(m, e) {
            return Some(value);
        }
        let end = End::of(m)?;
        if self.is_inactive(e) {
            return None;
        }
        let span = m.method.span();
        self.attempt(|l| {
            let item = l.end(&end, span)?;
            l.number_of(item.clone(), span).or_else(|| l.owned(item, span)).map(|(value, _)| value)
        })
    }

    /// The place that the reference lies in which a chain gives back: `x.iter().max_by(…).unwrap()`.
    pub(super) fn iterator_reference(&mut self, e: &Expr) -> Option<(Place, Mutability)> {
        let Expr::MethodCall(m) = e else { return None };
        let end = End::of(m).filter(End::may_be_a_reference)?;
        if self.is_inactive(e) {
            return None;
        }
        self.attempt(|l| match l.end(&end, m.method.span())? {
            Item::Ref(place, mutability) => Some((place, mutability)),
            _ => None,
        })
    }

    /// `let (a, b) = chain`, where the parts need not meet in a tuple. True if all is bound.
    pub(super) fn iterator_let(&mut self, pat: &syn::Pat, ty: Option<&syn::Type>, e: &Expr) -> bool {
        let (syn::Pat::Tuple(_), Expr::MethodCall(m)) = (pat, e) else { return false };
        let Some(end) = End::of(m) else { return false };
        if self.is_inactive(e) {
            return false;
        }
        let typed = ty.and_then(|ty| item::typed(pat, ty));
        self.attempt(|l| {
            let item = l.end(&end, m.method.span())?;
            let mut renames = Renames::default();
            l.bind_item(typed.as_ref().unwrap_or(pat), item, &mut renames)?;
            renames.is_empty().then_some(())
        })
        .is_some()
    }

    /// `for pat in chain { … }`. True if the loop is done.
    pub(super) fn iterator_loop(&mut self, f: &syn::ExprForLoop) -> bool {
        let span = f.for_token.span;
        if self.is_inactive(&f.expr) {
            return false;
        }
        let Some(pipe) = Pipe::of_into(&f.expr) else { return false };
        let leaves = quiet::leaves(&f.body);
        self.attempt(|l| {
            let flow = l.prepare(&pipe)?;
            if leaves && !flow.is_one_loop() {
                return None;
            }
            l.run(&flow, &[], span, &mut |l, item| {
                let bound = l.bindings.len();
                let mut renames = Renames::default();
                l.bind_item(&f.pat, item, &mut renames)?;
                let mut body = f.body.clone();
                renames.apply(&mut body)?;
                l.block_contents(&body);
                l.bindings.truncate(bound);
                Some(())
            })
        })
        .is_some()
    }

    /// Undoes what was lowered if it comes to nothing.
    pub(super) fn attempt<T>(&mut self, lower: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let vars = self.function.vars.len();
        let scopes = self.function.scopes.len();
        let bindings = self.bindings.len();
        let depth = self.statements.len();
        let stmts = self.statements.last().map_or(0, Vec::len);
        let errors = self.errors.len();
        let scope = self.scope;
        let done = lower(self);
        if done.is_none() {
            self.function.vars.truncate(vars);
            self.function.scopes.truncate(scopes);
            self.bindings.truncate(bindings);
            self.statements.truncate(depth);
            if let Some(block) = self.statements.last_mut() {
                block.truncate(stmts);
            }
            self.errors.truncate(errors);
            self.scope = scope;
        }
        done
    }

    /// A chain that only looks, and finds a flag or a position: it stays as it is.
    fn looking_chain(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Option<Value> {
        if !self.is_looking_chain(m) {
            return None;
        }
        let opaque = self.plain(e);
        let ty = quiet::type_of_answer(m);
        let rhs = crate::ir::Rhs::Value(Value::Opaque(Box::new(opaque)));
        Some(self.bind(rhs, ty, "found", e.span()))
    }
}

/// Whether a method call may end a chain in a reference to one of its items.
pub(super) fn may_refer(m: &syn::ExprMethodCall) -> bool {
    End::of(m).as_ref().is_some_and(End::may_be_a_reference)
}

/// `()`
fn unit() -> Value {
    Value::Const(quote!(()))
}
