//! Blocks: statements in order, the value at the end, and what follows a statement that may leave.

use quote::quote;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Stmt};

use super::Lower;
use super::exits::{Tail, diverges, exits_of, has_break, may_leave};
use super::expr::has_let;
use super::macros;
use super::matches::{After, leaves};
use crate::ir::{OpaqueCode, Place, ScopeKind, StmtKind, Value};

impl Lower<'_> {
    /// The body of the function, and its value.
    pub(super) fn body(&mut self, block: &syn::Block) -> Option<Value> {
        self.all_of(0, &block.stmts, block.span())
    }

    /// The statements of a block, into the open one, and its value.
    pub(super) fn block_contents(&mut self, block: &syn::Block) -> Option<Value> {
        self.contents(&block.stmts, Tail::Next)
    }

    pub(super) fn contents(&mut self, stmts: &[Stmt], tail: Tail) -> Option<Value> {
        for (i, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[i + 1..];
            if let Some(exits_first) = self.exits_first(stmt, rest.is_empty(), tail) {
                let stmts: Vec<Stmt> = exits_first.iter().chain(rest).cloned().collect();
                return self.contents(&stmts, tail);
            }
            if let Stmt::Expr(e, _) = stmt
                && let Some((exit, value)) = Self::exit_of(e)
            {
                return self.leave(&exit, value, tail, e.span());
            }
            if let Stmt::Expr(Expr::Verbatim(bound), _) = stmt
                && let Ok(bound) = syn::parse2::<syn::LitInt>(bound.clone())
            {
                // What follows stands outside of the block that ended here.
                self.bindings.truncate(bound.base10_parse().unwrap_or(usize::MAX));
                continue;
            }
            if let Some(value) = self.matching(stmt, rest, tail) {
                return value;
            }
            if let Some(stmts) = self.naming_a_range(stmt, rest) {
                return self.contents(&stmts, tail);
            }
            match stmt {
                // A value of any type, wherever one is asked for.
                Stmt::Expr(Expr::Macro(syn::ExprMacro { mac, .. }), _) | Stmt::Macro(syn::StmtMacro { mac, .. })
                    if rest.is_empty() && macros::is_diverging(mac) =>
                {
                    let opaque = self.observing_macro(OpaqueCode::Stmt(syn::parse_quote!(#mac;)), mac);
                    self.push(StmtKind::Opaque(opaque), stmt.span());
                    return Some(Value::Const(quote!(::core::unreachable!())));
                }
                // At the end of the function a branch's value is the function's, wherever it leaves.
                Stmt::Expr(e @ Expr::If(f), semicolon)
                    if !has_let(&f.cond)
                        && (Self::branch_leaves(f)
                            || (rest.is_empty()
                                && matches!(tail, Tail::Of(_))
                                && semicolon.is_none()
                                && !exits_of(|v| v.visit_expr(e)).is_empty())) =>
                {
                    return self.if_leaving(f, rest, tail);
                }
                // Elsewhere than at the end of a target nobody asks for a value from which control may leave.
                Stmt::Expr(e, None)
                    if rest.is_empty() && has_value(e) && (matches!(tail, Tail::Of(_)) || !may_leave(e)) =>
                {
                    return Some(self.tail_value(e, tail));
                }
                Stmt::Macro(m) if rest.is_empty() && m.semi_token.is_none() && macros::is_vec(&m.mac) => {
                    let e = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: m.mac.clone() });
                    return Some(self.atom(&e));
                }
                _ => {}
            }
            let exits = exits_of(|v| v.visit_stmt(stmt));
            self.stmt(stmt);
            if !(exits.is_empty() || rest.is_empty() && !matches!(tail, Tail::Of(_)))
                && let Some(taken) = self.taken(&exits, stmt.span())
            {
                return self.unless(&taken, rest, tail, stmt.span());
            }
        }
        None
    }

    /// An `if` of which a branch always leaves, so that what follows it belongs to the other branch.
    fn branch_leaves(f: &syn::ExprIf) -> bool {
        diverges(&f.then_branch)
            || f.else_branch.as_ref().is_some_and(|(_, e)| match &**e {
                Expr::Block(b) => diverges(&b.block),
                Expr::If(f) => Self::branch_leaves(f),
                _ => false,
            })
    }

    fn if_leaving(&mut self, f: &syn::ExprIf, rest: &[Stmt], tail: Tail) -> Option<Value> {
        let span = f.if_token.span;
        let cond = self.atom(&f.cond);
        let end = Self::end_of_block(self.bindings.len());
        let followed = |stmts: &[Stmt], leaves: bool| -> Vec<Stmt> {
            if leaves || rest.is_empty() {
                return stmts.to_vec();
            }
            stmts.iter().chain(std::iter::once(&end)).chain(rest).cloned().collect()
        };
        let then = followed(&f.then_branch.stmts, diverges(&f.then_branch));
        let otherwise = match &f.else_branch {
            Some((_, e)) => match &**e {
                Expr::Block(b) => followed(&b.block.stmts, diverges(&b.block)),
                // `else if`: what follows goes where that one decides.
                e => followed(&[Stmt::Expr(e.clone(), None)], false),
            },
            None => rest.to_vec(),
        };
        let then = self.scoped(ScopeKind::Branch, |l| l.contents(&then, tail));
        let otherwise = self.scoped(ScopeKind::Branch, |l| l.contents(&otherwise, tail));
        self.both_ways(cond, then, otherwise, tail, span)
    }

    /// A match, in any of its spellings, that ends the block or leaves in some arm: what follows is the arms' business.
    fn matching(&mut self, stmt: &Stmt, rest: &[Stmt], tail: Tail) -> Option<Option<Value>> {
        let (m, is_last) = match stmt {
            Stmt::Expr(Expr::Match(m), semicolon) => (m.clone(), rest.is_empty() && semicolon.is_none()),
            Stmt::Expr(Expr::If(f), semicolon) => {
                (Self::if_let(f)?, rest.is_empty() && semicolon.is_none() && f.else_branch.is_some())
            }
            Stmt::Expr(Expr::While(w), _) if !self.asks(w) => {
                let endless = Stmt::Expr(Expr::Loop(self.while_let(w)?), Some(Default::default()));
                let stmts: Vec<Stmt> = std::iter::once(&endless).chain(rest).cloned().collect();
                return Some(self.contents(&stmts, tail));
            }
            Stmt::Local(local) => {
                return self
                    .let_else(local, rest, tail)
                    .or_else(|| self.let_leaving(local, rest, tail))
                    .or_else(|| self.let_valued(local, rest, tail));
            }
            _ => return None,
        };
        if !self.is_followed(&m) {
            return None;
        }
        if is_last {
            return Some(self.match_with(&m, After::Rest(&[]), tail));
        }
        // Where nothing leaves, what follows is written once, after the match.
        if leaves(&m) {
            return Some(self.match_with(&m, After::Rest(rest), tail));
        }
        let exits = exits_of(|v| v.visit_stmt(stmt));
        let bound = self.bindings.len();
        self.match_with(&m, After::Rest(&[]), Tail::Next);
        self.bindings.truncate(bound);
        if !exits.is_empty()
            && let Some(taken) = self.taken(&exits, stmt.span())
        {
            return Some(self.unless(&taken, rest, tail, stmt.span()));
        }
        Some(self.contents(rest, tail))
    }

    /// What follows a statement that may have left, skipped if it has.
    fn unless(&mut self, taken: &Value, rest: &[Stmt], tail: Tail, span: proc_macro2::Span) -> Option<Value> {
        let then = self.scoped(ScopeKind::Branch, |_| None);
        let otherwise = self.scoped(ScopeKind::Branch, |l| l.contents(rest, tail));
        if then.stmts.is_empty() && otherwise.stmts.is_empty() && otherwise.result.is_none() {
            return None;
        }
        self.both_ways(taken.clone(), then, otherwise, tail, span)
    }

    pub(super) fn both_ways(
        &mut self,
        cond: Value,
        mut then: crate::ir::Block,
        mut otherwise: crate::ir::Block,
        tail: Tail,
        span: proc_macro2::Span,
    ) -> Option<Value> {
        let gives = |b: &crate::ir::Block| b.result.is_some();
        match (gives(&then), gives(&otherwise)) {
            (true, true) => return Some(self.joined(cond, then, otherwise, span)),
            (false, false) => {}
            // One way gives the value, the other has put it aside, or leads elsewhere.
            _ if let Tail::Of(target) = tail => {
                for block in [&mut then, &mut otherwise] {
                    if let Some(value) = block.result.take() {
                        let var = self.result_storage(target, &value);
                        block.stmts.push(crate::ir::Stmt::new(StmtKind::Write { place: Place::var(var), value }, span));
                    }
                }
            }
            _ => {
                then.result = None;
                otherwise.result = None;
            }
        }
        self.push(StmtKind::If { cond, then, otherwise, result: None }, span);
        None
    }

    /// The value at the end of a block, where an `if` may leave in one of its branches.
    fn tail_value(&mut self, e: &Expr, tail: Tail) -> Value {
        match e {
            Expr::Block(b) if b.label.is_none() && matches!(tail, Tail::Of(_)) => {
                let bound = self.bindings.len();
                let value = self.contents(&b.block.stmts, tail);
                self.bindings.truncate(bound);
                value.unwrap_or_else(|| Value::Const(quote!(())))
            }
            // The head tells the length of the array.
            Expr::Call(c) if tail == Tail::Of(0) => {
                let output = self.user.0.output.as_ref();
                self.array_from_fn(c, output).unwrap_or_else(|| self.atom(e))
            }
            e if tail == Tail::Of(0)
                && self.is_users(&self.user.0.output_ty())
                && let Some(value) = self.operator_made(e) =>
            {
                value
            }
            e => self.atom(e),
        }
    }
}

/// Loops and assignments give nothing back.
fn has_value(e: &Expr) -> bool {
    match e {
        Expr::ForLoop(_) | Expr::While(_) | Expr::Assign(_) => false,
        Expr::Binary(b) => !super::plain::is_assignment(&b.op),
        Expr::If(i) => i.else_branch.is_some(),
        Expr::Loop(l) => has_break(l),
        Expr::Paren(p) => has_value(&p.expr),
        _ => true,
    }
}
