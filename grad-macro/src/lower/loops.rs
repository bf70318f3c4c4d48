//! `for` and `while`.

use syn::spanned::Spanned;
use syn::{Expr, Pat, RangeLimits};

use super::Lower;
use super::exits::{Tail, Target};
use super::spellings::Bindings;
use crate::ir::{
    ElementsHeader, Header, Mutability, OpaqueCode, Order, Place, Projection, RangeHeader, Rhs, ScopeKind, Stmt,
    StmtKind, Value, VarKind,
};
use crate::names::plain_name;
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn while_loop(&mut self, w: &syn::ExprWhile) {
        let test = self.scoped(ScopeKind::Test, |l| Some(l.atom(&w.cond)));
        // The condition runs in every iteration: what it writes is written in the loop.
        let outer = self.scope;
        self.scope = test.scope.unwrap_or(outer);
        let (body, _) = self.loop_body(w.label.as_ref(), &w.body, |_| {});
        self.scope = outer;
        self.push(StmtKind::While { test, body }, w.while_token.span);
    }

    /// `while let Some(v) = stack.pop()`: as long as there is an element, with the element.
    pub(super) fn while_asking(&mut self, w: &syn::ExprWhile) -> bool {
        let Expr::Let(l) = &*w.cond else { return false };
        let (pat, e) = (&l.pat, &l.expr);
        let Some((question, taking)) = self.asked(&syn::parse_quote!(match #e { #pat => {} _ => {} })) else {
            return false;
        };
        let test = self.scoped(ScopeKind::Test, |l| Some(l.atom(&question)));
        let outer = self.scope;
        self.scope = test.scope.unwrap_or(outer);
        let (body, _) = self.loop_body(w.label.as_ref(), &w.body, |l| l.take_element(&taking));
        self.scope = outer;
        self.push(StmtKind::While { test, body }, w.while_token.span);
        true
    }

    /// `loop`, with the value it is left with.
    pub(super) fn endless_loop(&mut self, l: &syn::ExprLoop) -> Value {
        let span = l.loop_token.span;
        let test = self.scoped(ScopeKind::Test, |_| Some(Value::Const(quote::quote!(true))));
        let outer = self.scope;
        self.scope = test.scope.unwrap_or(outer);
        let (body, target) = self.loop_body(l.label.as_ref(), &l.body, |_| {});
        self.scope = outer;
        self.push(StmtKind::While { test, body }, span);
        self.loop_value(&target, span)
    }

    /// The body of a loop, after what binds its pattern.
    fn loop_body(
        &mut self,
        label: Option<&syn::Label>,
        body: &syn::Block,
        bind: impl FnOnce(&mut Self),
    ) -> (crate::ir::Block, Target) {
        let span = body.span();
        self.targets.push(Target::of_loop(label, self.statements.len()));
        let mut until = None;
        let mut target = Target::default();
        let mut block = self.scoped(ScopeKind::Loop, |l| {
            bind(l);
            l.contents(&body.stmts, Tail::Iteration);
            target = l.targets.pop().unwrap_or_default();
            until = l.until_left(body, &target, span);
            None
        });
        block.until = until;
        (block, target)
    }

    pub(super) fn for_loop(&mut self, f: &syn::ExprForLoop) {
        let span = f.for_token.span;
        let shape = Shape::of(&f.expr);
        if let Some(range) = shape.range() {
            return self.for_range(f, range, &shape, span);
        }
        if shape.steps.iter().all(|s| matches!(s, Step::Rev | Step::Enumerate))
            && shape.steps.iter().filter(|s| matches!(s, Step::Enumerate)).count() <= 1
            && let Some((place, mutability)) = self.elements(&shape)
            && !self.place_ty(&place).holds_no_float()
            && Self::element_pattern(&f.pat, &shape)
        {
            return self.for_elements(f, place, mutability, &shape, span);
        }
        if !self.iterator_loop(f) {
            self.for_foreign(f, span);
        }
    }

    fn for_range(&mut self, f: &syn::ExprForLoop, range: &syn::ExprRange, shape: &Shape<'_>, span: proc_macro2::Span) {
        let (Some(lo), Some(hi)) = (&range.start, &range.end) else { return self.for_foreign(f, span) };
        let ident = match &*f.pat {
            Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => Some(p),
            Pat::Wild(_) => None,
            _ => return self.for_foreign(f, span),
        };
        let lo = self.atom(lo);
        let hi = self.atom(hi);
        let order = match shape.steps.as_slice() {
            [] => Order::Up,
            [Step::Rev] => Order::Down,
            [Step::By(n)] => Order::UpBy(self.atom(n)),
            [Step::By(n), Step::Rev] => Order::UpByReversed(self.atom(n)),
            [Step::Rev, Step::By(n)] => Order::DownBy(self.atom(n)),
            [Step::Rev, Step::By(n), Step::Rev] => Order::DownByReversed(self.atom(n)),
            _ => return self.for_foreign(f, span),
        };
        let mut header = None;
        let inclusive = matches!(range.limits, RangeLimits::Closed(_));
        let (body, _) = self.loop_body(f.label.as_ref(), &f.body, |l| {
            let index = match ident {
                Some(p) if p.mutability.is_none() => l.user_var(&p.ident, Ty::Discrete, VarKind::Value, false),
                _ => l.temp("step", Ty::Discrete),
            };
            header = Some(RangeHeader { index, lo, hi, inclusive, order });
            if let Some(p) = ident.filter(|p| p.mutability.is_some()) {
                let var = l.user_var(&p.ident, Ty::Discrete, VarKind::Storage, true);
                l.push(StmtKind::Let { var, rhs: Rhs::Value(Value::Var(index)) }, p.ident.span());
            }
        });
        if let Some(header) = header {
            self.push(StmtKind::For { header: Header::Range(header), body }, span);
        }
    }

    /// The container whose elements a loop visits, and how.
    fn elements(&mut self, shape: &Shape<'_>) -> Option<(Place, Mutability)> {
        match shape.source {
            Expr::Reference(r) if shape.method.is_none() && self.is_place(&r.expr) => {
                let place = self.place(&r.expr)?;
                Some((place, if r.mutability.is_some() { Mutability::Mut } else { Mutability::Shared }))
            }
            source if self.is_place(source) => {
                let mutability = match shape.method {
                    Some("iter") => Mutability::Shared,
                    Some("iter_mut") => Mutability::Mut,
                    Some(_) => return None,
                    // `for v in x` over a reference.
                    None => self.reference(source)?.1,
                };
                self.place(source).map(|p| (p, mutability))
            }
            _ => None,
        }
    }

    /// `v`, `&v`, `(i, v)`, `(i, &v)`, with tuples of names for `v`.
    fn element_pattern(pat: &Pat, shape: &Shape<'_>) -> bool {
        let element = if shape.steps.iter().any(|s| matches!(s, Step::Enumerate)) {
            match pat {
                Pat::Tuple(t) if t.elems.len() == 2 && matches!(t.elems[0], Pat::Ident(_) | Pat::Wild(_)) => {
                    &t.elems[1]
                }
                _ => return false,
            }
        } else {
            pat
        };
        match element {
            Pat::Reference(r) => Self::is_simple(&r.pat),
            pat => Self::is_simple(pat),
        }
    }

    fn for_elements(
        &mut self,
        f: &syn::ExprForLoop,
        place: Place,
        mutability: Mutability,
        shape: &Shape<'_>,
        span: proc_macro2::Span,
    ) {
        let enumerated = shape.steps.iter().any(|s| matches!(s, Step::Enumerate));
        // `.rev().enumerate()` counts the other way: no position of the container.
        let counts_up = !matches!(shape.steps.as_slice(), [Step::Rev, Step::Enumerate]);
        if !counts_up {
            return self.for_foreign(f, span);
        }
        let reversed = shape.steps.iter().any(|s| matches!(s, Step::Rev));
        let iter = self.observing(OpaqueCode::Expr((*f.expr).clone()));
        let mut header = None;
        let (body, _) = self.loop_body(f.label.as_ref(), &f.body, |l| {
            let (counter, element) = match &*f.pat {
                Pat::Tuple(t) if enumerated => (Some(&t.elems[0]), &t.elems[1]),
                pat => (None, pat),
            };
            let counter_named = matches!(counter, Some(Pat::Ident(_)));
            let index = match counter {
                Some(Pat::Ident(p)) => l.user_var(&p.ident, Ty::Discrete, VarKind::Value, p.mutability.is_some()),
                _ => l.temp("position", Ty::Discrete),
            };
            let at = place.then(Projection::Index(Value::Var(index)));
            let outer = l.statements.last().map_or(0, Vec::len);
            match element {
                Pat::Reference(r) => l.bind_element(&r.pat, at),
                pat => l.alias_element(pat, at, mutability),
            }
            let bound = l.statements.last_mut().map(|s| s.split_off(outer)).unwrap_or_default();
            let names =
                bound_names(&bound, &l.bindings).chain(counter.and(Some(index)).and_then(|v| name_of(v, &l.bindings)));
            let names = names.collect();
            header = Some(ElementsHeader {
                place,
                index,
                source: Some(((*f.pat).clone(), names, iter).into()),
                reversed,
                named: enumerated && counter_named,
                counted: false,
                bound,
            });
        });
        if let Some(header) = header {
            self.push(StmtKind::For { header: Header::Elements(header), body }, span);
        }
    }

    /// `&pat`: copies out of the element.
    pub(super) fn bind_element(&mut self, pat: &Pat, at: Place) {
        match pat {
            Pat::Paren(p) => self.bind_element(&p.pat, at),
            Pat::Type(p) => self.bind_element(&p.pat, at),
            Pat::Ident(p) => {
                let ty = self.place_ty(&at);
                let mutable = p.mutability.is_some();
                let kind = if mutable { VarKind::Storage } else { VarKind::Value };
                let var = self.user_var(&p.ident, ty, kind, mutable);
                self.push(StmtKind::Let { var, rhs: Rhs::Value(Value::Read(at)) }, p.ident.span());
            }
            _ => self.parts(pat, &at, &mut |l, pat, at| l.bind_element(pat, at)),
        }
    }

    /// `pat`: names for the element's parts.
    pub(super) fn alias_element(&mut self, pat: &Pat, at: Place, mutability: Mutability) {
        match pat {
            Pat::Paren(p) => self.alias_element(&p.pat, at, mutability),
            Pat::Type(p) => self.alias_element(&p.pat, at, mutability),
            Pat::Ident(p) => self.alias(&p.ident, at, mutability),
            _ => self.parts(pat, &at, &mut |l, pat, at| l.alias_element(pat, at, mutability)),
        }
    }

    fn parts(&mut self, pat: &Pat, at: &Place, each: &mut dyn FnMut(&mut Self, &Pat, Place)) {
        match pat {
            Pat::Tuple(t) => {
                for (i, part) in t.elems.iter().enumerate() {
                    let i = syn::Index::from(i);
                    each(self, part, at.then(Projection::Field(quote::quote!(#i))));
                }
            }
            Pat::Slice(s) => {
                for (i, part) in s.elems.iter().enumerate() {
                    let i = proc_macro2::Literal::usize_unsuffixed(i);
                    each(self, part, at.then(Projection::Index(Value::Const(quote::quote!(#i)))));
                }
            }
            _ => {}
        }
    }

    /// A loop over anything that is not active: its body may still be.
    fn for_foreign(&mut self, f: &syn::ExprForLoop, span: proc_macro2::Span) {
        let mut iter = self.foreign(OpaqueCode::Expr((*f.expr).clone()));
        for barrier in &mut iter.barriers {
            let refusal = match &*f.expr {
                Expr::MethodCall(m) => self.chain_refusal(m),
                _ => None,
            };
            barrier.error = refusal.unwrap_or_else(|| crate::messages::active_iterator(&*f.expr));
        }
        let mut header = None;
        let (body, _) = self.loop_body(f.label.as_ref(), &f.body, |l| {
            let mut names = Vec::new();
            let bound = l.bind_foreign(&f.pat, &mut names);
            if l.element_is_discrete(&f.expr) {
                // `&j` binds integers, `j` references to them; what counts is an integer.
                let lends = l.lends(&f.expr);
                for (name, var) in names.iter().filter(|(_, v)| bound.contains(v)) {
                    let v = &mut l.function.vars[var.0];
                    v.ty = Ty::Discrete;
                    let reference = lends && binds_reference(&f.pat, &f.expr, name);
                    v.reference = reference.then_some(Mutability::Shared);
                }
            }
            header = Some(Header::Opaque { pattern: (*f.pat).clone().into(), names, bound, iter });
        });
        if let Some(header) = header {
            self.push(StmtKind::For { header, body }, span);
        }
    }

    /// Goes over references to the elements: the container itself is not used up.
    fn lends(&self, e: &Expr) -> bool {
        let shape = Shape::of(e);
        match shape.source {
            source if shape.method.is_some() || self.is_reference(source) => true,
            Expr::Array(_) | Expr::Repeat(_) | Expr::Macro(_) => false,
            source => !(self.is_place(source) && matches!(self.type_of(source), Ty::Vec(_) | Ty::Array(..))),
        }
    }

    /// `for &j in indices` binds integers.
    fn element_is_discrete(&self, e: &Expr) -> bool {
        matches!(Shape::of(e).source, source if matches!(self.type_of(source).element(), Ty::Discrete))
    }
}

/// Whether a loop over the elements of a slice binds this name to a reference.
fn binds_reference(pat: &Pat, e: &Expr, name: &str) -> bool {
    let shape = Shape::of(e);
    let element = match pat {
        Pat::Tuple(t) if shape.steps.iter().any(|s| matches!(s, Step::Enumerate)) => t.elems.last(),
        pat => Some(pat),
    };
    matches!(element, Some(Pat::Ident(p)) if plain_name(&p.ident) == name)
}

fn bound_names<'b>(bound: &'b [Stmt], bindings: &'b Bindings) -> impl Iterator<Item = (String, crate::ir::VarId)> + 'b {
    bound.iter().filter_map(|s| match &s.kind {
        StmtKind::Let { var, .. } | StmtKind::Alias { var, .. } => name_of(*var, bindings),
        _ => None,
    })
}

fn name_of(var: crate::ir::VarId, bindings: &Bindings) -> Option<(String, crate::ir::VarId)> {
    bindings.iter().rev().find(|(_, v)| *v == var).map(|(name, v)| (name.to_string(), *v))
}

/// An iterator expression taken apart: a source and what follows it.
struct Shape<'e> {
    source: &'e Expr,
    method: Option<&'static str>,
    steps: Vec<Step<'e>>,
}

enum Step<'e> {
    Rev,
    Enumerate,
    By(&'e Expr),
    Other,
}

impl<'e> Shape<'e> {
    fn of(e: &'e Expr) -> Self {
        let mut steps = Vec::new();
        let mut at = e;
        loop {
            match at {
                Expr::Paren(p) => at = &p.expr,
                Expr::Group(g) => at = &g.expr,
                Expr::MethodCall(m) => {
                    let step = match (m.method.to_string().as_str(), m.args.first()) {
                        ("rev", None) => Step::Rev,
                        ("enumerate", None) => Step::Enumerate,
                        ("step_by", Some(n)) => Step::By(n),
                        (name @ ("iter" | "iter_mut"), None) => {
                            steps.reverse();
                            let method = Some(if name == "iter" { "iter" } else { "iter_mut" });
                            return Self { source: &m.receiver, method, steps };
                        }
                        _ => Step::Other,
                    };
                    steps.push(step);
                    at = &m.receiver;
                }
                _ => break,
            }
        }
        steps.reverse();
        Self { source: at, method: None, steps }
    }

    fn range(&self) -> Option<&'e syn::ExprRange> {
        match self.source {
            Expr::Range(r)
                if self.method.is_none() && self.steps.iter().all(|s| matches!(s, Step::Rev | Step::By(_))) =>
            {
                Some(r)
            }
            _ => None,
        }
    }
}
