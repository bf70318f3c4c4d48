//! `match`, `if let`, `let … else` and `while let`: a chain of branches. Each asks whether the pattern matches — a question
//! without a derivative — and then takes the value apart by places.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Arm, Expr, Pat, Stmt};

use super::Lower;
use super::exits::{Tail, diverges, may_leave};
use super::optional::Element;
use super::parts::{alternatives, borrows_elements, is_followed, is_irrefutable, without_bindings};
use crate::ir::{Mutability, OpaqueCode, Place, Rhs, ScopeKind, StmtKind, Value};
use crate::types::Ty;

/// What is matched.
#[derive(Clone)]
struct Scrutinee {
    place: Place,
    /// As user code, for the question.
    code: Expr,
    /// Bindings are references.
    by_reference: Option<Mutability>,
    /// An element that may not be there.
    element: Option<Element>,
}

/// What the arms that do not leave lead on to.
#[derive(Clone, Copy)]
pub(super) enum After<'s> {
    /// What follows the match.
    Rest(&'s [Stmt]),
    /// The same, the arm's value bound to a pattern first.
    Bind(&'s Pat, &'s [Stmt]),
}

impl Lower<'_> {
    /// A match whose arms lead on to what comes after.
    pub(super) fn match_with(&mut self, m: &syn::ExprMatch, after: After<'_>, tail: Tail) -> Option<Value> {
        if let Some((question, taking)) = self.asked(m) {
            return self.match_element(m, &question, &taking, after, tail);
        }
        if let [arm, _] = m.arms.as_slice()
            && is_flag(m)
            && let Some(answer) = self.does_match(&m.expr, &arm.pat)
        {
            return Some(answer);
        }
        let bound = self.bindings.len();
        let patterns: Vec<&Pat> = m.arms.iter().map(|a| &a.pat).collect();
        let Some(scrutinee) = self.scrutinee(&m.expr, &patterns) else {
            return Some(self.foreign_value(&Expr::Match(m.clone())));
        };
        let arms: Vec<Arm> = m.arms.iter().flat_map(alternatives).collect();
        self.arms(&arms, &scrutinee, (after, bound), tail, m.match_token.span)
    }

    /// A match that takes apart what cannot be followed.
    pub(super) fn is_followed(&self, m: &syn::ExprMatch) -> bool {
        let mutably = self.is_mutable(&m.expr);
        m.arms.iter().all(|a| is_followed(&a.pat) && !(mutably && borrows_elements(&a.pat)))
    }

    /// What is bound are mutable references.
    fn is_mutable(&self, e: &Expr) -> bool {
        match e {
            Expr::Paren(p) => self.is_mutable(&p.expr),
            Expr::Group(g) => self.is_mutable(&g.expr),
            Expr::Reference(r) => r.mutability.is_some(),
            Expr::Path(p) => {
                let var = p.path.get_ident().and_then(|i| self.lookup(&crate::names::plain_name(i)));
                var.is_some_and(|v| self.function.var(v).reference == Some(Mutability::Mut))
            }
            Expr::MethodCall(m) => m.method == "as_mut_slice" || m.method == "as_mut",
            _ => false,
        }
    }

    fn scrutinee(&mut self, e: &Expr, patterns: &[&Pat]) -> Option<Scrutinee> {
        if let Some(element) = self.element(e, patterns) {
            let (place, by_reference) = (element.at.clone(), element.by_reference);
            return Some(Scrutinee { place, code: e.clone(), by_reference, element: Some(element) });
        }
        let (inner, by_reference) = match e {
            Expr::Paren(p) => return self.scrutinee(&p.expr, patterns),
            Expr::Group(g) => return self.scrutinee(&g.expr, patterns),
            Expr::Reference(r) => {
                (&*r.expr, Some(if r.mutability.is_some() { Mutability::Mut } else { Mutability::Shared }))
            }
            e => (e, None),
        };
        if let Some(place) = self.is_place(inner).then(|| self.place(inner)).flatten() {
            let root = self.function.var(place.root);
            let by_reference = by_reference.or_else(|| root.reference.filter(|_| place.path.is_empty()));
            return Some(Scrutinee { place, code: inner.clone(), by_reference, element: None });
        }
        // A value gets a name, by which the question and the answer both find it.
        let span = inner.span();
        let ty = self.type_of(inner);
        let value = self.atom(inner);
        let var = match value {
            Value::Var(v) => v,
            other => {
                let var = self.temp("matched", ty);
                self.push(StmtKind::Let { var, rhs: Rhs::Value(other) }, span);
                var
            }
        };
        let name = format!("matched_value_{}", var.0);
        self.bindings.push((name.clone(), var));
        let ident = syn::Ident::new(&name, span);
        Some(Scrutinee { place: Place::var(var), code: syn::parse_quote!(#ident), by_reference, element: None })
    }

    fn arms(
        &mut self,
        arms: &[Arm],
        s: &Scrutinee,
        after: (After<'_>, usize),
        tail: Tail,
        span: Span,
    ) -> Option<Value> {
        let [arm, others @ ..] = arms else {
            return Some(Value::Const(quote!(::core::unreachable!())));
        };
        let (pat, guard) = guarded(&arm.pat);
        if others.is_empty() || (guard.is_none() && is_irrefutable(pat)) {
            self.take_apart(pat, s);
            return self.arm(&arm.body, after, tail);
        }
        let cond = self.question(pat, guard, s);
        let then = self.scoped(ScopeKind::Branch, |l| {
            l.take_apart(pat, s);
            l.arm(&arm.body, after, tail)
        });
        let otherwise = self.scoped(ScopeKind::Branch, |l| l.arms(others, s, after, tail, span));
        self.both_ways(cond, then, otherwise, tail, span)
    }

    pub(super) fn arm(&mut self, body: &Expr, (after, bound): (After<'_>, usize), tail: Tail) -> Option<Value> {
        let stmts = match body {
            Expr::Block(b) if b.label.is_none() => b.block.stmts.clone(),
            e => vec![Stmt::Expr(e.clone(), None)],
        };
        let leaves = diverges(&syn::Block { brace_token: Default::default(), stmts: stmts.clone() });
        match after {
            After::Rest(rest) if !leaves && !rest.is_empty() => {
                let end = Self::end_of_block(bound);
                let stmts: Vec<Stmt> = stmts.iter().chain(std::iter::once(&end)).chain(rest).cloned().collect();
                self.contents(&stmts, tail)
            }
            After::Bind(pat, rest) if !leaves => {
                let value = self.contents(&stmts, Tail::Next).unwrap_or_else(|| Value::Const(quote!(())));
                // The names of the arm end with it.
                self.bindings.truncate(bound);
                self.bind_pattern(pat, value, None);
                self.contents(rest, tail)
            }
            _ => self.contents(&stmts, tail),
        }
    }

    /// Whether the pattern matches, guard included.
    fn question(&mut self, pattern: &Pat, guard: Option<&Expr>, s: &Scrutinee) -> Value {
        // A condition answers by itself.
        if guard.is_none() && s.by_reference.is_none() && is_true(pattern) {
            return self.atom(&s.code);
        }
        if let Some(element) = &s.element {
            return self.element_question(pattern, guard, element.clone(), s);
        }
        let code = &s.code;
        let e: Expr = match guard {
            Some(guard) => syn::parse_quote!(match #code { #pattern if #guard => true, _ => false }),
            None => {
                let pattern = without_bindings(pattern);
                syn::parse_quote!(match #code { #pattern => true, _ => false })
            }
        };
        let mut opaque = self.observing(OpaqueCode::Expr(e.clone()));
        opaque.pure = guard.is_none_or(|g| self.is_plain(g));
        opaque.writes.clear();
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::Discrete, "matches", pattern.span())
    }

    /// `matches!(value, pattern)`
    pub(super) fn does_match(&mut self, e: &Expr, pattern: &Pat) -> Option<Value> {
        let (pat, guard) = guarded(pattern);
        if !is_followed(pat) {
            return None;
        }
        let s = self.scrutinee(e, &[pattern])?;
        Some(self.question(pat, guard, &s))
    }

    /// Whether an element is there, and wanted.
    fn element_question(&mut self, pattern: &Pat, guard: Option<&Expr>, element: Element, s: &Scrutinee) -> Value {
        let is_some = matches!(pattern, Pat::TupleStruct(_));
        let asked = if is_some {
            element.is_there
        } else {
            self.bind(Rhs::Value(Value::Not(Box::new(element.is_there))), Ty::Discrete, "is_missing", pattern.span())
        };
        let Some(guard) = guard else { return asked };
        let then = self.scoped(ScopeKind::Branch, |l| {
            l.take_apart(pattern, s);
            Some(l.atom(guard))
        });
        let otherwise = self.scoped(ScopeKind::Branch, |_| Some(Value::Const(quote!(false))));
        let var = self.temp("condition", Ty::Discrete);
        self.push(StmtKind::If { cond: asked, then, otherwise, result: Some(var) }, guard.span());
        Value::Var(var)
    }

    /// Binds what the pattern binds.
    fn take_apart(&mut self, pat: &Pat, s: &Scrutinee) {
        if s.element.is_some() {
            if let Pat::TupleStruct(t) = pat {
                t.elems.iter().for_each(|p| self.part(p, s.place.clone(), s.by_reference));
            }
            return;
        }
        self.part(pat, s.place.clone(), s.by_reference);
    }

    /// `if let` as a match.
    pub(super) fn if_let(f: &syn::ExprIf) -> Option<syn::ExprMatch> {
        let Expr::Let(l) = &*f.cond else { return None };
        let (pat, e, then) = (&l.pat, &l.expr, &f.then_branch);
        let otherwise: TokenStream = match &f.else_branch {
            Some((_, e)) => quote!(#e),
            None => quote!({}),
        };
        Some(syn::parse_quote!(match #e { #pat => #then _ => #otherwise }))
    }

    /// `while let` as a loop.
    pub(super) fn while_let(&self, w: &syn::ExprWhile) -> Option<syn::ExprLoop> {
        let Expr::Let(l) = &*w.cond else { return None };
        if !is_followed(&l.pat) || (self.is_mutable(&l.expr) && borrows_elements(&l.pat)) {
            return None;
        }
        let (label, pat, e, body) = (&w.label, &l.pat, &l.expr, &w.body);
        Some(syn::parse_quote!(#label loop { match #e { #pat => #body _ => break } }))
    }

    /// `let pat = e else { … };`, whose names what follows uses.
    pub(super) fn let_else(&mut self, local: &syn::Local, rest: &[Stmt], tail: Tail) -> Option<Option<Value>> {
        let init = local.init.as_ref()?;
        let (_, otherwise) = init.diverge.as_ref()?;
        if !is_followed(&local.pat) || (self.is_mutable(&init.expr) && borrows_elements(&local.pat)) {
            return None;
        }
        let (pat, value) = (&local.pat, &init.expr);
        let element = self.asked(&syn::parse_quote!(match #value { #pat => {} _ => {} }));
        let (cond, s) = match &element {
            Some((question, _)) => (self.atom(question), None),
            None => {
                let s = self.scrutinee(value, &[pat])?;
                (self.question(pat, None, &s), Some(s))
            }
        };
        let then = self.scoped(ScopeKind::Branch, |l| {
            element.iter().for_each(|(_, taking)| l.take_element(taking));
            s.iter().for_each(|s| l.take_apart(pat, s));
            l.contents(rest, tail)
        });
        let body = match &**otherwise {
            Expr::Block(b) => b.block.stmts.clone(),
            e => vec![Stmt::Expr(e.clone(), None)],
        };
        let otherwise = self.scoped(ScopeKind::Branch, |l| l.contents(&body, tail));
        Some(self.both_ways(cond, then, otherwise, tail, init.expr.span()))
    }

    /// `let` with a pattern that cannot fail, part by part.
    pub(super) fn let_parts(&mut self, pat: &Pat, e: &Expr) -> bool {
        if matches!(pat, Pat::Type(_)) || !is_followed(pat) || (self.is_mutable(e) && borrows_elements(pat)) {
            return false;
        }
        let Some(s) = self.scrutinee(e, &[]) else { return false };
        self.take_apart(pat, &s);
        true
    }

    /// `let pat = match … { … => return … }`, or the same with `if`.
    pub(super) fn let_leaving(&mut self, local: &syn::Local, rest: &[Stmt], tail: Tail) -> Option<Option<Value>> {
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        let m = match &*init.expr {
            Expr::Match(m) => m.clone(),
            Expr::If(f) => match Self::if_let(f) {
                Some(m) => m,
                None => {
                    let (cond, then) = (&f.cond, &f.then_branch);
                    let (_, otherwise) = f.else_branch.as_ref()?;
                    syn::parse_quote!(match #cond { true => #then _ => #otherwise })
                }
            },
            _ => return None,
        };
        let leaves_inside = |a: &Arm| !arm_leaves(a) && may_leave(&a.body);
        if !leaves(&m) || m.arms.iter().any(leaves_inside) || !self.is_followed(&m) || !Self::is_simple(&local.pat) {
            return None;
        }
        Some(self.match_with(&m, After::Bind(&local.pat, rest), tail))
    }

    /// A statement that ends the names of a block whose statements others follow.
    pub(super) fn end_of_block(bound: usize) -> Stmt {
        let bound = proc_macro2::Literal::usize_unsuffixed(bound);
        Stmt::Expr(Expr::Verbatim(quote!(#bound)), None)
    }
}

/// Whether some arm leaves.
pub(super) fn leaves(m: &syn::ExprMatch) -> bool {
    m.arms.iter().any(arm_leaves)
}

fn arm_leaves(a: &Arm) -> bool {
    match &*a.body {
        Expr::Block(b) => diverges(&b.block),
        e => Lower::exit_of(e).is_some(),
    }
}

/// A pattern and its guard.
fn guarded(pat: &Pat) -> (&Pat, Option<&Expr>) {
    match pat {
        Pat::Guard(g) => (&g.pat, Some(&g.guard)),
        pat => (pat, None),
    }
}

fn is_true(pat: &Pat) -> bool {
    matches!(pat, Pat::Lit(syn::ExprLit { lit: syn::Lit::Bool(b), .. }) if b.value)
}

/// `match e { pattern => true, _ => false }`
fn is_flag(m: &syn::ExprMatch) -> bool {
    let is =
        |e: &Expr, flag: bool| matches!(e, Expr::Lit(syn::ExprLit { lit: syn::Lit::Bool(b), .. }) if b.value == flag);
    matches!(m.arms.as_slice(), [yes, no] if is(&yes.body, true) && is(&no.body, false) && matches!(no.pat, Pat::Wild(_)))
}
