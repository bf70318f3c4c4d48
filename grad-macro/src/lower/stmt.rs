//! Statements and blocks.

use quote::quote;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{BinOp, Expr, Stmt};

use super::Lower;
use super::exits::{Tail, diverges, exits_of};
use super::expr::has_let;
use super::macros;
use super::matches::{After, leaves};
use crate::ir::{OpaqueCode, Place, Rhs, ScopeKind, Sign, StmtKind, Value, VarKind};
use crate::names::plain_name;
use crate::types::Ty;

impl Lower<'_> {
    /// The body of the function, and its value.
    pub(super) fn body(&mut self, block: &syn::Block) -> Option<Value> {
        let result = self.contents(&block.stmts, Tail::Function);
        let Some(var) = self.returned_value() else { return result };
        // Some way out has put the value aside; so does the regular one, and what follows it is the same for all.
        let ty = self.function.var(var).ty.clone();
        if let Some(value) = result.filter(|v| !matches!(v, Value::Var(v) if *v == var)) {
            self.push(StmtKind::Write { place: Place::var(var), value }, block.span());
        }
        Some(self.bind(Rhs::Value(Value::Read(Place::var(var))), ty, "value", block.span()))
    }

    /// The statements of a block, into the open one, and its value.
    pub(super) fn block_contents(&mut self, block: &syn::Block) -> Option<Value> {
        self.contents(&block.stmts, Tail::Next)
    }

    pub(super) fn contents(&mut self, stmts: &[Stmt], tail: Tail) -> Option<Value> {
        for (i, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[i + 1..];
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
                                && tail == Tail::Function
                                && semicolon.is_none()
                                && !exits_of(|v| v.visit_expr(e)).is_empty())) =>
                {
                    return self.if_leaving(f, rest, tail);
                }
                Stmt::Expr(e, None) if rest.is_empty() && has_value(e) => return Some(self.tail_value(e, tail)),
                Stmt::Macro(m) if rest.is_empty() && m.semi_token.is_none() && macros::is_vec(&m.mac) => {
                    let e = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: m.mac.clone() });
                    return Some(self.atom(&e));
                }
                _ => {}
            }
            let exits = exits_of(|v| v.visit_stmt(stmt));
            self.stmt(stmt);
            if !(exits.is_empty() || rest.is_empty() && tail != Tail::Function)
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
        let end = self.end_of_block();
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
            Stmt::Expr(Expr::While(w), _) => {
                let endless = Stmt::Expr(Expr::Loop(Self::while_let(w)?), Some(Default::default()));
                let stmts: Vec<Stmt> = std::iter::once(&endless).chain(rest).cloned().collect();
                return Some(self.contents(&stmts, tail));
            }
            Stmt::Local(local) => {
                return self.let_else(local, rest, tail).or_else(|| self.let_leaving(local, rest, tail));
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
            _ if tail == Tail::Function => {
                for block in [&mut then, &mut otherwise] {
                    if let Some(value) = block.result.take() {
                        let var = self.result_storage(&value);
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
            Expr::Block(b) if b.label.is_none() && tail == Tail::Function => {
                let bound = self.bindings.len();
                let value = self.contents(&b.block.stmts, tail);
                self.bindings.truncate(bound);
                value.unwrap_or_else(|| Value::Const(quote!(())))
            }
            e => self.atom(e),
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) => self.local(local, stmt),
            Stmt::Item(item) => self.push(StmtKind::Item(quote!(#item)), item.span()),
            Stmt::Expr(e, _) => self.expr_stmt(e, stmt),
            Stmt::Macro(m) if macros::is_observing(&m.mac) => {
                let opaque = self.observing_macro(OpaqueCode::Stmt(stmt.clone()), &m.mac);
                self.push(StmtKind::Opaque(opaque), stmt.span());
            }
            Stmt::Macro(_) => self.foreign_stmt(stmt),
        }
    }

    fn local(&mut self, local: &syn::Local, stmt: &Stmt) {
        match &local.init {
            Some(init) if init.diverge.is_none() && Self::is_simple(&local.pat) => {
                self.let_expr(&local.pat, None, &init.expr);
            }
            None if Self::is_simple(&local.pat) => self.declare(&local.pat, None),
            Some(_) => self.foreign_let(local),
            None => self.foreign_stmt(stmt),
        }
    }

    fn declare(&mut self, pat: &syn::Pat, ty: Option<&syn::Type>) {
        match pat {
            syn::Pat::Type(p) => self.declare(&p.pat, Some(&p.ty)),
            syn::Pat::Ident(p) => {
                let known = ty.map_or(Ty::UNKNOWN, Ty::of);
                let var = self.user_var(&p.ident, known, VarKind::Storage, p.mutability.is_some());
                self.function.vars[var.0].annotation = ty.map(|ty| Box::new(ty.clone()));
                self.push(StmtKind::Declare { var }, p.ident.span());
            }
            syn::Pat::Tuple(t) => t.elems.iter().for_each(|p| self.declare(p, None)),
            _ => {}
        }
    }

    fn expr_stmt(&mut self, e: &Expr, stmt: &Stmt) {
        match e {
            Expr::Paren(p) => self.expr_stmt(&p.expr, stmt),
            Expr::Assign(a) => self.assign(&a.left, &a.right, stmt),
            Expr::Binary(b) if super::plain::is_assignment(&b.op) => self.compound(b, e, stmt),
            Expr::If(i) if !has_let(&i.cond) => {
                let cond = self.atom(&i.cond);
                let then = self.scoped(ScopeKind::Branch, |l| l.statements_of(&i.then_branch));
                let otherwise = match &i.else_branch {
                    Some((_, e)) => self.scoped(ScopeKind::Branch, |l| match &**e {
                        Expr::Block(b) => l.statements_of(&b.block),
                        e => {
                            l.expr_stmt(e, &Stmt::Expr(e.clone(), None));
                            None
                        }
                    }),
                    None => self.scoped(ScopeKind::Branch, |_| None),
                };
                self.push(StmtKind::If { cond, then, otherwise, result: None }, i.if_token.span);
            }
            Expr::Block(b) if b.label.is_none() => {
                let bound = self.bindings.len();
                self.block_contents(&b.block);
                self.bindings.truncate(bound);
            }
            Expr::ForLoop(f) => self.for_loop(f),
            Expr::While(w) if !has_let(&w.cond) => self.while_loop(w),
            Expr::Loop(l) => {
                self.endless_loop(l);
            }
            Expr::MethodCall(m) => match self.mutation(m) {
                Some(mutation) => self.push(StmtKind::Mutate(mutation), m.method.span()),
                None if self.is_known_value(e) || self.iterator_value(m, e).is_some() => {
                    if self.is_known_value(e) {
                        self.atom(e);
                    }
                }
                None if self.may_be_differentiable(m) => {
                    self.atom(e);
                }
                None => self.foreign_stmt(stmt),
            },
            Expr::Call(_) if !self.is_foreign_call(e) => {
                self.atom(e);
            }
            Expr::Macro(m) if macros::is_observing(&m.mac) => {
                let opaque = self.observing_macro(OpaqueCode::Stmt(stmt.clone()), &m.mac);
                self.push(StmtKind::Opaque(opaque), stmt.span());
            }
            e if self.is_known_value(e) => {
                self.atom(e);
            }
            _ => self.foreign_stmt(stmt),
        }
    }

    /// A block whose value nobody takes.
    fn statements_of(&mut self, block: &syn::Block) -> Option<Value> {
        self.block_contents(block);
        None
    }

    /// A value as a statement, such as `x.sin();`.
    fn is_known_value(&self, e: &Expr) -> bool {
        self.is_plain(e) || matches!(e, Expr::Binary(_) | Expr::Unary(_) | Expr::Tuple(_) | Expr::Cast(_))
    }

    fn is_foreign_call(&self, e: &Expr) -> bool {
        let Expr::Call(c) = e else { return true };
        match &*c.func {
            Expr::Path(p) => p.path.get_ident().is_some_and(|i| self.lookup(&plain_name(i)).is_some()),
            _ => true,
        }
    }

    fn assign(&mut self, left: &Expr, right: &Expr, stmt: &Stmt) {
        match left {
            Expr::Paren(p) => self.assign(&p.expr, right, stmt),
            Expr::Infer(_) => {
                self.atom(right);
            }
            // `(a, b) = (b, a)`: all is read before anything is written.
            Expr::Tuple(t) => match right {
                Expr::Tuple(r) if r.elems.len() == t.elems.len() && t.elems.iter().all(|e| self.is_assignable(e)) => {
                    let values: Vec<Value> = r.elems.iter().map(|e| self.atom(e)).collect();
                    for (target, value) in t.elems.iter().zip(values) {
                        if !matches!(target, Expr::Infer(_)) {
                            self.write(target, value);
                        }
                    }
                }
                _ => self.foreign_stmt(stmt),
            },
            _ if self.is_reassigned_reference(left) => {
                let name = super::free::root_name(left).unwrap_or_default();
                self.errors.push(crate::messages::reassigned_reference(left, &name));
            }
            _ if self.is_place(left) => {
                if self.type_of(left).holds_no_float() && self.is_plain(right) {
                    return self.plain_assignment(stmt);
                }
                let value = self.atom(right);
                self.write(left, value);
            }
            _ => self.foreign_stmt(stmt),
        }
    }

    fn is_assignable(&self, e: &Expr) -> bool {
        matches!(e, Expr::Infer(_)) || (self.is_place(e) && !self.is_reassigned_reference(e))
    }

    /// A local reference made to point elsewhere.
    fn is_reassigned_reference(&self, left: &Expr) -> bool {
        let Expr::Path(p) = left else { return false };
        let var = p.path.get_ident().and_then(|i| self.lookup(&plain_name(i)));
        var.is_some_and(|v| self.function.var(v).reference.is_some())
    }

    fn write(&mut self, left: &Expr, value: Value) {
        let Some(place) = self.place(left) else { return };
        // A first assignment tells the type of `let x;`.
        if place.path.is_empty() && matches!(self.function.var(place.root).ty, Ty::Unknown(None)) {
            let ty = self.ty(&value);
            self.function.vars[place.root.0].ty = ty;
        }
        self.push(StmtKind::Write { place, value }, left.span());
    }

    /// Integers and flags change as the user wrote it.
    fn plain_assignment(&mut self, stmt: &Stmt) {
        let mut opaque = self.observing(OpaqueCode::Stmt(stmt.clone()));
        opaque.pure = true;
        self.push(StmtKind::Opaque(opaque), stmt.span());
    }

    fn compound(&mut self, b: &syn::ExprBinary, e: &Expr, stmt: &Stmt) {
        if !self.is_place(&b.left) {
            return self.foreign_stmt(stmt);
        }
        let ty = self.type_of(&b.left);
        if ty.holds_no_float() && self.is_plain(&b.right) {
            return self.plain_assignment(stmt);
        }
        let row = match b.op {
            BinOp::AddAssign(_) | BinOp::SubAssign(_) => {
                let sign = if matches!(b.op, BinOp::AddAssign(_)) { Sign::Plus } else { Sign::Minus };
                let value = self.atom(&b.right);
                if let Some(place) = self.place(&b.left) {
                    self.push(StmtKind::Update { place, sign, value }, e.span());
                }
                return;
            }
            BinOp::MulAssign(_) => "mul",
            BinOp::DivAssign(_) => "div",
            BinOp::RemAssign(_) => "rem",
            _ => return self.foreign_stmt(stmt),
        };
        let right = self.atom(&b.right);
        let Some(place) = self.place(&b.left) else { return };
        let old = self.old_value(&place, b.left.span());
        let value = self.gate(row, vec![old, right], ty, e.span());
        self.push(StmtKind::Write { place, value }, e.span());
    }

    fn old_value(&mut self, place: &Place, span: proc_macro2::Span) -> Value {
        let ty = self.place_ty(place);
        let name = self.name_of_place(place);
        self.bind(Rhs::Value(Value::Read(place.clone())), ty, &name, span)
    }
}

/// Loops and assignments give nothing back.
fn has_value(e: &Expr) -> bool {
    match e {
        Expr::ForLoop(_) | Expr::While(_) | Expr::Assign(_) => false,
        Expr::Binary(b) => !super::plain::is_assignment(&b.op),
        Expr::If(i) => i.else_branch.is_some(),
        Expr::Paren(p) => has_value(&p.expr),
        _ => true,
    }
}
