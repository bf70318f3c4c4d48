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

mod arrays;
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
use syn::visit::Visit;

use super::Lower;
use super::exits::{Target, exits_of};
use super::free::Free;
use crate::ir::{Mutability, Place, StmtKind, Value};
use crate::types::Ty;
use ends::End;
pub(super) use item::{Item, Renames};
use pipe::Pipe;

impl Lower<'_> {
    /// The value of a chain that ends in a method that we know.
    pub(super) fn iterator_value(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Option<Value> {
        if let Some(value) = self.looking_chain(m, e) {
            return Some(value);
        }
        let end = End::of(m)?;
        if self.is_inactive(e) || self.moves_what_changes(e) {
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
        if self.is_inactive(e) || self.moves_what_changes(e) {
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
        if self.is_inactive(e) || self.moves_what_changes(e) {
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
        if self.is_inactive(&f.expr) || self.moves_what_changes(&f.expr) {
            return false;
        }
        let Some(pipe) = Pipe::of_into(&f.expr) else { return false };
        let leaves = !exits_of(|v| v.visit_block(&f.body)).is_empty();
        self.attempt(|l| {
            let flow = l.prepare(&pipe)?;
            if leaves && !flow.is_one_loop() {
                return None;
            }
            l.targets.push(Target::of_loop(f.label.as_ref(), l.statements.len()));
            l.run(&flow, &[], span, &mut |l, item| {
                let bound = l.bindings.len();
                let mut renames = Renames::default();
                l.bind_item(&f.pat, item, &mut renames)?;
                let mut body = f.body.clone();
                renames.apply(&mut body)?;
                l.block_contents(&body);
                l.bindings.truncate(bound);
                Some(())
            })?;
            let target = l.targets.pop()?;
            if leaves {
                l.left_early(&f.body, &target, span)?;
            }
            Some(())
        })
        .is_some()
    }

    /// The chain's loop, which was lowered last, is left where its body says so.
    fn left_early(&mut self, body: &syn::Block, target: &Target, span: proc_macro2::Span) -> Option<()> {
        let mut stmt = self.statements.last_mut()?.pop()?;
        let StmtKind::For { body: block, .. } = &mut stmt.kind else { return None };
        let outer = std::mem::replace(&mut self.scope, block.scope?);
        self.open.push((self.scope, 0));
        self.statements.push(std::mem::take(&mut block.stmts));
        block.until = self.until_left(body, target, span);
        block.stmts = self.statements.pop()?;
        self.open.pop();
        self.scope = outer;
        self.statements.last_mut()?.push(stmt);
        Some(())
    }

    /// Some `move` closure has a copy of its own of what changes meanwhile.
    fn moves_what_changes(&self, e: &Expr) -> bool {
        let mut moving = Moving(Vec::new());
        moving.visit_expr(e);
        if moving.0.is_empty() {
            return false;
        }
        let mut chain = Free::new(self);
        chain.visit_expr(e);
        moving.0.iter().any(|closure| {
            let mut free = Free::new(self);
            free.visit_expr_closure(closure);
            free.reads.iter().chain(&free.writes).any(|v| {
                let var = self.function.var(*v);
                chain.writes.contains(v) && var.reference.is_none() && !matches!(var.ty, Ty::Vec(_))
            })
        })
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

struct Moving<'e>(Vec<&'e syn::ExprClosure>);

impl<'e> Visit<'e> for Moving<'e> {
    fn visit_expr_closure(&mut self, c: &'e syn::ExprClosure) {
        if c.capture.is_some() {
            self.0.push(c);
        }
        syn::visit::visit_expr_closure(self, c);
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
