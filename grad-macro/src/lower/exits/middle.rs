//! Ways out of the middle of an expression. What Rust evaluates before an exit gets a name, in Rust's order, and the exit
//! becomes a statement: `a() + match k { 0 => return x, _ => y }` is `let left = a(); let value = match …; left + value`.

use std::collections::BTreeSet;

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Stmt};

use super::super::Lower;
use super::super::expr::has_let;
use super::super::free::{Free, root_name};
use super::super::macros::{self, VecMacro};
use super::super::plain::{is_assignment, is_comparison};
use super::{Tail, exits_of, has_break, may_leave};
use crate::ir::VarId;

/// Statements that go before.
type Before = Vec<Stmt>;

impl Lower<'_> {
    /// The statement with its exits before it; `None` where all of them stand where statements can have them.
    pub(in super::super) fn exits_first(&mut self, stmt: &Stmt, is_last: bool, tail: Tail) -> Option<Vec<Stmt>> {
        if exits_of(|v| v.visit_stmt(stmt)).is_empty() {
            return None;
        }
        let mut before = Before::new();
        let mut stmt = stmt.clone();
        match &mut stmt {
            Stmt::Local(local) => {
                let init = local.init.as_mut().filter(|i| may_leave(&i.expr))?;
                let plain = init.diverge.is_none() && Self::is_simple(&local.pat);
                if plain && self.is_structure(peeled(&init.expr)) {
                    // All of the right-hand side is structure.
                    if !matches!(*init.expr, Expr::Paren(_) | Expr::Group(_)) && !self.head_leaves(&init.expr) {
                        return None;
                    }
                    *init.expr = peeled(&init.expr).clone();
                    self.first_in_head(&mut init.expr, &mut before)?;
                } else {
                    self.first_in(&mut init.expr, &mut before)?;
                }
            }
            Stmt::Expr(e, semicolon) => {
                let is_value = is_last && semicolon.is_none() && matches!(tail, Tail::Of(_));
                self.first_in_statement(e, is_value, &mut before)?;
            }
            Stmt::Item(_) | Stmt::Macro(_) => return None,
        }
        before.push(stmt);
        Some(before)
    }

    fn first_in_statement(&mut self, e: &mut Expr, is_value: bool, before: &mut Before) -> Option<()> {
        match e {
            Expr::Return(syn::ExprReturn { expr: Some(value), .. })
            | Expr::Break(syn::ExprBreak { expr: Some(value), .. })
                if may_leave(value) =>
            {
                self.first_in(value, before)
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Macro(_) => None,
            // With a value on which the end of the target waits.
            Expr::Loop(l) if is_value && has_break(l) => self.first_in(e, before),
            Expr::Block(b) if is_value && b.label.is_some() => self.first_in(e, before),
            Expr::Loop(_) | Expr::Block(_) => None,
            Expr::If(_) | Expr::Match(_) | Expr::ForLoop(_) if !self.head_leaves(e) => None,
            Expr::If(_) | Expr::Match(_) | Expr::ForLoop(_) => self.first_in_head(e, before),
            Expr::While(w) if !has_let(&w.cond) && may_leave(&w.cond) => {
                let (label, cond, body) = (&w.label, &w.cond, &w.body);
                *e = syn::parse_quote!(#label loop { if #cond { #body } else { break; } });
                Some(())
            }
            Expr::While(_) => None,
            e => self.first_in(e, before),
        }
    }

    /// Whether control may leave what decides, or what is looped over.
    fn head_leaves(&self, e: &Expr) -> bool {
        match e {
            Expr::If(f) => may_leave(of_let(&f.cond)),
            Expr::Match(m) => may_leave(&m.expr),
            Expr::ForLoop(f) => may_leave(&f.expr),
            _ => false,
        }
    }

    fn first_in_head(&mut self, e: &mut Expr, before: &mut Before) -> Option<()> {
        match e {
            Expr::If(f) => match &mut *f.cond {
                Expr::Let(l) => self.first_in(&mut l.expr, before),
                cond if !has_let(cond) => self.first_in(cond, before),
                _ => None,
            },
            Expr::Match(m) => self.first_in(&mut m.expr, before),
            Expr::ForLoop(f) => self.first_in(&mut f.expr, before),
            _ => Some(()),
        }
    }

    /// Leaves an expression without exits. `None` where that is not possible; then they are refused.
    fn first_in(&mut self, e: &mut Expr, before: &mut Before) -> Option<()> {
        if !may_leave(e) {
            return Some(());
        }
        if self.is_structure(e) {
            let mut structure = e.clone();
            self.first_in_head(&mut structure, before)?;
            *e = self.named("value", &structure, before);
            return Some(());
        }
        match e {
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {
                let exit = std::mem::replace(e, syn::parse_quote!(::core::unreachable!()));
                before.push(Stmt::Expr(exit, Some(Default::default())));
                Some(())
            }
            Expr::Paren(syn::ExprParen { expr, .. })
            | Expr::Group(syn::ExprGroup { expr, .. })
            | Expr::Unary(syn::ExprUnary { expr, .. })
            | Expr::Cast(syn::ExprCast { expr, .. })
            | Expr::Field(syn::ExprField { base: expr, .. })
            | Expr::Reference(syn::ExprReference { expr, .. })
            | Expr::Repeat(syn::ExprRepeat { expr, .. }) => self.first_in(expr, before),
            Expr::Binary(b) if is_assignment(&b.op) => {
                // The operator of a type of the user's looks at the place first.
                let of_number = self.type_of(&b.left).is_float() || self.type_of(&b.left).holds_no_float();
                if !of_number && !is_quiet_place(&b.left) {
                    return None;
                }
                self.first_in_order([&mut *b.right, &mut *b.left], before)
            }
            Expr::Assign(a) => self.first_in_order([&mut *a.right, &mut *a.left], before),
            Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) && may_leave(&b.right) => {
                let (left, right) = (&b.left, &b.right);
                *e = syn::parse_quote!(if #left { #right } else { false });
                self.first_in(e, before)
            }
            Expr::Binary(b) if matches!(b.op, syn::BinOp::Or(_)) && may_leave(&b.right) => {
                let (left, right) = (&b.left, &b.right);
                *e = syn::parse_quote!(if #left { true } else { #right });
                self.first_in(e, before)
            }
            Expr::Binary(b) => {
                let borrowed = if is_comparison(&b.op) { 2 } else { 0 };
                self.first_among([&mut *b.left, &mut *b.right], borrowed, before)
            }
            Expr::Index(i) => self.first_among([&mut *i.expr, &mut *i.index], 1, before),
            Expr::Tuple(t) => self.first_in_order(&mut t.elems, before),
            Expr::Array(a) => self.first_in_order(&mut a.elems, before),
            Expr::Macro(m) if macros::is_vec(&m.mac) => match macros::vec_arguments(&m.mac)? {
                VecMacro::List(mut elements) => {
                    self.first_in_order(&mut elements, before)?;
                    let path = &m.mac.path;
                    *e = syn::parse_quote!(#path![#(#elements),*]);
                    Some(())
                }
                VecMacro::Repeat(..) => None,
            },
            Expr::Call(c) if matches!(*c.func, Expr::Path(_)) => self.first_in_order(&mut c.args, before),
            Expr::Range(r) => {
                let ends = r.start.as_deref_mut().into_iter().chain(r.end.as_deref_mut());
                self.first_in_order(ends, before)
            }
            Expr::Struct(s) => {
                let parts = s.fields.iter_mut().map(|f| &mut f.expr).chain(s.rest.as_deref_mut());
                self.first_in_order(parts, before)
            }
            Expr::MethodCall(m) => {
                let all = std::iter::once(&mut *m.receiver).chain(&mut m.args);
                self.first_among(all, 1, before)
            }
            _ => None,
        }
    }

    /// Operands in the order of their evaluation: those before the last exit get names.
    fn first_in_order<'e>(
        &mut self,
        operands: impl IntoIterator<Item = &'e mut Expr>,
        before: &mut Before,
    ) -> Option<()> {
        self.first_among(operands, 0, before)
    }

    /// The same where the first few are borrowed, as the receiver of a method is.
    fn first_among<'e>(
        &mut self,
        operands: impl IntoIterator<Item = &'e mut Expr>,
        borrowed: usize,
        before: &mut Before,
    ) -> Option<()> {
        let mut operands: Vec<&mut Expr> = operands.into_iter().collect();
        let last = operands.iter().rposition(|e| may_leave(e))?;
        let mut written = Free::new(self);
        operands[..=last].iter().skip(1).for_each(|e| written.visit_expr(e));
        let written = written.writes.iter().map(|v| self.function.root(*v)).collect();
        for (i, operand) in operands[..last].iter_mut().enumerate() {
            self.first_in(operand, before)?;
            if self.is_quiet(operand, &written) {
                continue;
            }
            // What is borrowed where it lies is another thing when copied, unless it is a number.
            if i < borrowed && self.is_place(operand) && !self.type_of(operand).is_copy() {
                return None;
            }
            **operand = self.named("operand", operand, before);
        }
        self.first_in(operands[last], before)
    }

    fn named(&mut self, base: &str, e: &Expr, before: &mut Before) -> Expr {
        let name = self.fresh(base, e.span());
        before.push(syn::parse_quote!(let #name = #e;));
        syn::parse_quote!(#name)
    }

    /// Evaluated later it is the same, and nobody can tell.
    fn is_quiet(&self, e: &Expr, written: &BTreeSet<VarId>) -> bool {
        match e {
            Expr::Lit(_) | Expr::Closure(_) => true,
            Expr::Paren(p) => self.is_quiet(&p.expr, written),
            Expr::Group(g) => self.is_quiet(&g.expr, written),
            Expr::Reference(r) => is_quiet_place(&r.expr),
            Expr::MethodCall(m) if m.method == "iter" || m.method == "iter_mut" => is_quiet_place(&m.receiver),
            // An adapter runs nothing until it is asked.
            Expr::MethodCall(m) if ADAPTERS.contains(&m.method.to_string().as_str()) => {
                std::iter::once(&*m.receiver).chain(&m.args).all(|e| self.is_quiet(e, written))
            }
            e => {
                let root = root_name(e).and_then(|n| self.lookup(&n));
                is_quiet_place(e) && root.is_none_or(|v| !written.contains(&self.function.root(v)))
            }
        }
    }
}

const ADAPTERS: &[&str] = &["map", "filter", "zip", "enumerate", "rev", "skip", "take", "copied", "cloned"];

/// A place that is found without running anything, such as a check of bounds.
fn is_quiet_place(e: &Expr) -> bool {
    match e {
        Expr::Path(_) => true,
        Expr::Paren(p) => is_quiet_place(&p.expr),
        Expr::Group(g) => is_quiet_place(&g.expr),
        Expr::Field(f) => is_quiet_place(&f.base),
        Expr::Unary(u) => matches!(u.op, syn::UnOp::Deref(_)) && is_quiet_place(&u.expr),
        _ => false,
    }
}

fn peeled(e: &Expr) -> &Expr {
    match e {
        Expr::Paren(p) => peeled(&p.expr),
        Expr::Group(g) => peeled(&g.expr),
        e => e,
    }
}

/// The expression that a condition's `let` looks at.
fn of_let(cond: &Expr) -> &Expr {
    match cond {
        Expr::Let(l) => &l.expr,
        cond => cond,
    }
}
