//! Blocks with a value that control may leave early: with it, as a labelled block does, or for elsewhere.

use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Stmt};

use super::super::Lower;
use super::{Tail, Target, exits_of, may_leave};
use crate::ir::{Place, Rhs, ScopeKind, StmtKind, Value};

impl Lower<'_> {
    /// Statements up to the end of a target, and the target's value.
    pub(in super::super) fn all_of(&mut self, target: usize, stmts: &[Stmt], span: Span) -> Option<Value> {
        let result = self.contents(stmts, Tail::Of(target));
        let Some(var) = self.targets[target].value else { return result };
        // Some way out has put the value aside; so does the regular one, and what follows it is the same for all.
        let ty = self.function.var(var).ty.clone();
        if let Some(value) = result.filter(|v| !matches!(v, Value::Var(v) if *v == var)) {
            self.push(StmtKind::Write { place: Place::var(var), value }, span);
        }
        Some(self.bind(Rhs::Value(Value::Read(Place::var(var))), ty, "value", span))
    }

    /// Statements as a target of their own, whose names end with it.
    pub(in super::super) fn inside(&mut self, target: Target, stmts: &[Stmt], span: Span) -> Option<Value> {
        let bound = self.bindings.len();
        self.targets.push(target);
        let value = self.all_of(self.targets.len() - 1, stmts, span);
        self.targets.pop();
        self.bindings.truncate(bound);
        value
    }

    /// `'a: { … break 'a value; … }`
    pub(in super::super) fn labelled_block(&mut self, b: &syn::ExprBlock) -> Option<Value> {
        let target = Target::block(b.label.as_ref(), self.statements.len());
        self.inside(target, &b.block.stmts, b.span())
    }

    /// `let pat = e;` where control may leave `e` for elsewhere.
    pub(in super::super) fn let_valued(
        &mut self,
        local: &syn::Local,
        rest: &[Stmt],
        tail: Tail,
    ) -> Option<Option<Value>> {
        let init = local.init.as_ref().filter(|i| i.diverge.is_none() && may_leave(&i.expr))?;
        if !Self::is_simple(&local.pat) || !self.is_structure(&init.expr) {
            return None;
        }
        let span = init.expr.span();
        let value = match &*init.expr {
            Expr::Loop(l) => Some(self.endless_loop(l)),
            Expr::Block(b) => self.labelled_block(b),
            e => self.inside(Target::block(None, self.statements.len()), &[Stmt::Expr(e.clone(), None)], span),
        };
        // Where every way leaves, nobody asks.
        let value = value.unwrap_or_else(|| Value::Const(quote!(::core::unreachable!())));
        let exits = exits_of(|v| v.visit_expr(&init.expr));
        let Some(taken) = self.taken(&exits, span) else {
            self.bind_pattern(&local.pat, value, None);
            return Some(self.contents(rest, tail));
        };
        let then = self.scoped(ScopeKind::Branch, |_| None);
        let otherwise = self.scoped(ScopeKind::Branch, |l| {
            l.bind_pattern(&local.pat, value, None);
            l.contents(rest, tail)
        });
        Some(self.both_ways(taken, then, otherwise, tail, span))
    }

    /// What is lowered to structure, and may hold statements.
    pub(super) fn is_structure(&self, e: &Expr) -> bool {
        match e {
            Expr::Block(_) | Expr::Loop(_) => true,
            Expr::Match(m) => self.is_followed(m),
            Expr::If(f) => match &*f.cond {
                Expr::Let(_) => Self::if_let(f).is_some_and(|m| self.is_followed(&m)),
                cond => !super::super::expr::has_let(cond),
            },
            _ => false,
        }
    }
}
