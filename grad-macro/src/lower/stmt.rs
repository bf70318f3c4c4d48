//! Statements and blocks.

use syn::spanned::Spanned;
use syn::{BinOp, Expr, Stmt};

use super::Lower;
use super::exits::Tail;
use super::expr::has_let;
use super::macros;
use crate::ir::{OpaqueCode, Place, Rhs, ScopeKind, Sign, StmtKind, Value, VarKind};
use crate::names::plain_name;
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) => self.local(local, stmt),
            Stmt::Item(item) => self.item(item),
            Stmt::Expr(e, _) => self.expr_stmt(e, stmt),
            Stmt::Macro(m) if macros::is_observing(&m.mac) => {
                let opaque = self.observing_macro(OpaqueCode::Stmt(stmt.clone()), &m.mac);
                self.push(StmtKind::Opaque(opaque), stmt.span());
            }
            Stmt::Macro(_) => self.foreign_stmt(stmt),
        }
    }

    fn local(&mut self, local: &syn::Local, stmt: &Stmt) {
        if self.local_closure(local) {
            return;
        }
        match &local.init {
            Some(init) if init.diverge.is_none() && Self::is_simple(&local.pat) => {
                self.let_expr(&local.pat, None, &init.expr);
            }
            Some(init) if init.diverge.is_none() && self.split(&local.pat, None, &init.expr) => {}
            Some(init) if init.diverge.is_none() && self.let_parts(&local.pat, &init.expr) => {}
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
                self.declared.push(var);
                self.push(StmtKind::Declare { var }, p.ident.span());
            }
            syn::Pat::Tuple(t) => t.elems.iter().for_each(|p| self.declare(p, None)),
            _ => {}
        }
    }

    fn expr_stmt(&mut self, e: &Expr, stmt: &Stmt) {
        if let Some(block) = super::optional::written_element(e) {
            let bound = self.bindings.len();
            self.block_contents(&block);
            self.bindings.truncate(bound);
            return;
        }
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
                            l.contents(&[Stmt::Expr(e.clone(), Some(syn::Token![;](e.span())))], Tail::Next);
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
            Expr::Block(b) => {
                self.labelled_block(b);
            }
            Expr::ForLoop(f) => self.for_loop(f),
            Expr::While(w) if !has_let(&w.cond) => self.while_loop(w),
            Expr::While(w) if self.while_asking(w) => {}
            Expr::Loop(l) => {
                self.endless_loop(l);
            }
            Expr::MethodCall(m) if self.extended(m) => {}
            Expr::MethodCall(m) if m.method == "extend" && self.extension(m).is_some() => {
                if let Some(e) = self.extension(m) {
                    self.expr_stmt(&e, stmt);
                }
            }
            Expr::MethodCall(m) if m.method == "retain" && self.retaining(m).is_some() => {
                if let Some(e) = self.retaining(m) {
                    self.expr_stmt(&e, stmt);
                }
            }
            Expr::MethodCall(m) => match self.mutation(m) {
                Some(mutation) => self.push(StmtKind::Mutate(mutation), m.method.span()),
                None if self.is_known_value(e) || self.iterator_value(m, e).is_some() => {
                    if self.is_known_value(e) {
                        self.atom(e);
                    }
                }
                None if self.optional_value(m, e).is_some() => {}
                None if self.may_be_differentiable(m) => {
                    self.atom(e);
                }
                None => match self.taken_out(m, e) {
                    Some(_) => {}
                    None => match self.rearranged(m, stmt) {
                        Some(opaque) => self.push(StmtKind::Opaque(opaque), stmt.span()),
                        None => self.foreign_stmt(stmt),
                    },
                },
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
            Expr::Path(p) => {
                p.path.get_ident().is_some_and(|i| self.lookup(&plain_name(i)).is_some())
                    && self.closure_at(p).is_none()
            }
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
            Expr::Tuple(t)
                if let Expr::Tuple(r) = right
                    && r.elems.len() == t.elems.len()
                    && t.elems.iter().all(|e| self.is_assignable(e)) =>
            {
                let values: Vec<Value> = r.elems.iter().map(|e| self.atom(e)).collect();
                for (target, value) in t.elems.iter().zip(values) {
                    if !matches!(target, Expr::Infer(_)) {
                        self.write(target, value);
                    }
                }
            }
            _ if Self::takes_apart(left) => self.destructure(left, right, stmt),
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
        let Some(place) = self.place_to_write(left) else { return };
        // A first assignment tells the type of `let x;`.
        if place.path.is_empty() && matches!(self.function.var(place.root).ty, Ty::Unknown(None)) {
            let ty = self.ty(&value);
            let var = &mut self.function.vars[place.root.0];
            // `let mut best = None;`, whose payload is looked into before rustc sees what it is.
            if matches!(ty, Ty::Option(_)) && var.annotation.is_none() {
                var.annotation = ty.written().map(Box::new);
            }
            var.ty = ty;
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
        if self.assign_operator(b, e) {
            return;
        }
        let row = match b.op {
            BinOp::AddAssign(_) | BinOp::SubAssign(_) => {
                let sign = if matches!(b.op, BinOp::AddAssign(_)) { Sign::Plus } else { Sign::Minus };
                let value = self.atom(&b.right);
                if let Some(place) = self.place_to_write(&b.left) {
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
        let Some(place) = self.place_to_write(&b.left) else { return };
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
