//! What a piece of opaque code reads, writes and mentions of the function's variables, and where control leaves it.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Expr, Pat};

use super::macros;
use crate::ir::{Mutability, Names, VarId, VarKind};
use crate::messages;
use crate::names::plain_name;

/// The variables that a visit found.
pub(super) struct Free<'l, 'a> {
    lower: &'l super::Lower<'a>,
    /// Names bound inside the code itself.
    inner: Vec<String>,
    pub(super) names: Names,
    pub(super) reads: BTreeSet<VarId>,
    pub(super) writes: BTreeSet<VarId>,
    loops: usize,
    /// Labels that stand inside the code.
    labels: Vec<syn::Lifetime>,
    /// `return`, `?`, `break` and the like that would leave the code.
    pub(super) escapes: Vec<syn::Error>,
}

impl<'l, 'a> Free<'l, 'a> {
    pub(super) fn new(lower: &'l super::Lower<'a>) -> Self {
        Self {
            lower,
            inner: Vec::new(),
            names: Names::new(),
            reads: BTreeSet::new(),
            writes: BTreeSet::new(),
            loops: 0,
            labels: Vec::new(),
            escapes: Vec::new(),
        }
    }

    fn mention(&mut self, name: &str) -> Option<VarId> {
        if self.inner.iter().any(|n| n == name) {
            return None;
        }
        let var = self.lower.lookup(name)?;
        if !self.names.iter().any(|(n, _)| n == name) {
            self.names.push((name.to_owned(), var));
        }
        Some(var)
    }

    fn read(&mut self, name: &str) {
        if let Some(var) = self.mention(name) {
            self.reads.insert(var);
            // A `&mut` in the hands of code we do not know may be written through.
        }
    }

    /// The variable at the root of a place is written.
    fn write_root(&mut self, e: &Expr) {
        if let Some(var) = root_name(e).and_then(|n| self.mention(&n)) {
            self.writes.insert(var);
        }
    }

    fn may_be_mutated(&self, var: VarId) -> bool {
        let v = self.lower.function.var(var);
        v.mutable || v.reference == Some(Mutability::Mut) || matches!(v.kind, VarKind::Storage)
    }

    /// Tokens that nobody can look into: every name in them is read, and written where it can be.
    fn unknown_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(i) => {
                    if let Some(var) = self.mention(&plain_name(&i)) {
                        self.reads.insert(var);
                        if self.may_be_mutated(var) {
                            self.writes.insert(var);
                        }
                    }
                }
                TokenTree::Group(g) => self.unknown_tokens(g.stream()),
                TokenTree::Literal(l) => {
                    for name in macros::inline_arguments(&l.to_string()) {
                        self.read(&name);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn scoped(&mut self, inside: impl FnOnce(&mut Self)) {
        let bound = self.inner.len();
        inside(self);
        self.inner.truncate(bound);
    }

    fn bind(&mut self, pat: &Pat) {
        let mut bound = Bound(Vec::new());
        bound.visit_pat(pat);
        self.inner.extend(bound.0);
    }

    fn looping(&mut self, label: Option<&syn::Label>, inside: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.labelled(label, |s| s.scoped(inside));
        self.loops -= 1;
    }

    fn labelled(&mut self, label: Option<&syn::Label>, inside: impl FnOnce(&mut Self)) {
        let labels = self.labels.len();
        self.labels.extend(label.map(|l| l.name.clone()));
        inside(self);
        self.labels.truncate(labels);
    }

    fn leaves(&self, label: Option<&syn::Lifetime>) -> bool {
        label.map_or(self.loops == 0, |l| !self.labels.contains(l))
    }
}

/// The name a place expression starts from.
pub(super) fn root_name(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) => p.path.get_ident().map(plain_name),
        Expr::Index(i) => root_name(&i.expr),
        Expr::Field(f) => root_name(&f.base),
        Expr::Paren(p) => root_name(&p.expr),
        Expr::Group(g) => root_name(&g.expr),
        Expr::Unary(u) => root_name(&u.expr),
        Expr::Reference(r) => root_name(&r.expr),
        Expr::MethodCall(m) => root_name(&m.receiver),
        _ => None,
    }
}

/// The names a pattern binds.
pub(super) struct Bound(pub(super) Vec<String>);

impl Visit<'_> for Bound {
    fn visit_pat_ident(&mut self, p: &syn::PatIdent) {
        self.0.push(plain_name(&p.ident));
        if let Some((_, sub)) = &p.subpat {
            self.visit_pat(sub);
        }
    }

    fn visit_expr(&mut self, _: &Expr) {}
}

impl Visit<'_> for Free<'_, '_> {
    fn visit_expr_path(&mut self, p: &syn::ExprPath) {
        if let Some(ident) = p.path.get_ident() {
            let name = plain_name(ident);
            self.read(&name);
        }
    }

    fn visit_expr_struct(&mut self, s: &syn::ExprStruct) {
        for field in &s.fields {
            self.visit_expr(&field.expr);
        }
        if let Some(rest) = &s.rest {
            self.visit_expr(rest);
        }
    }

    fn visit_expr_assign(&mut self, a: &syn::ExprAssign) {
        self.write_root(&a.left);
        syn::visit::visit_expr_assign(self, a);
    }

    fn visit_expr_binary(&mut self, b: &syn::ExprBinary) {
        if super::plain::is_assignment(&b.op) {
            self.write_root(&b.left);
        }
        syn::visit::visit_expr_binary(self, b);
    }

    fn visit_expr_reference(&mut self, r: &syn::ExprReference) {
        if r.mutability.is_some() {
            self.write_root(&r.expr);
        }
        syn::visit::visit_expr_reference(self, r);
    }

    fn visit_expr_method_call(&mut self, m: &syn::ExprMethodCall) {
        let looks = macros::only_reads(&m.method.to_string())
            || self.lower.is_plain(&Expr::MethodCall(m.clone()))
            || self.lower.is_of_number(m);
        if !looks {
            let root = root_name(&m.receiver).and_then(|n| self.mention(&n));
            if let Some(var) = root.filter(|v| self.may_be_mutated(*v)) {
                self.writes.insert(var);
            }
        }
        for arg in &m.args {
            self.argument(arg);
        }
        syn::visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_call(&mut self, c: &syn::ExprCall) {
        for arg in &c.args {
            self.argument(arg);
        }
        syn::visit::visit_expr_call(self, c);
    }

    fn visit_expr_closure(&mut self, c: &syn::ExprClosure) {
        let loops = std::mem::take(&mut self.loops);
        let escapes = self.escapes.len();
        self.scoped(|s| {
            for input in &c.inputs {
                s.bind(input);
            }
            s.visit_expr(&c.body);
        });
        // Control that leaves a closure stays in it.
        self.escapes.truncate(escapes);
        self.loops = loops;
    }

    fn visit_expr_block(&mut self, b: &syn::ExprBlock) {
        self.labelled(b.label.as_ref(), |s| s.visit_block(&b.block));
    }

    fn visit_block(&mut self, b: &syn::Block) {
        self.scoped(|s| syn::visit::visit_block(s, b));
    }

    fn visit_local(&mut self, l: &syn::Local) {
        if let Some(init) = &l.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        self.bind(&l.pat);
    }

    fn visit_arm(&mut self, a: &syn::Arm) {
        self.scoped(|s| {
            s.bind(&a.pat);
            if let Pat::Guard(g) = &a.pat {
                s.visit_expr(&g.guard);
            }
            syn::visit::visit_arm(s, a);
        });
    }

    fn visit_expr_let(&mut self, l: &syn::ExprLet) {
        self.visit_expr(&l.expr);
        self.bind(&l.pat);
    }

    fn visit_expr_if(&mut self, i: &syn::ExprIf) {
        self.scoped(|s| {
            s.visit_expr(&i.cond);
            s.visit_block(&i.then_branch);
        });
        if let Some((_, otherwise)) = &i.else_branch {
            self.visit_expr(otherwise);
        }
    }

    fn visit_expr_for_loop(&mut self, f: &syn::ExprForLoop) {
        self.visit_expr(&f.expr);
        self.looping(f.label.as_ref(), |s| {
            s.bind(&f.pat);
            s.visit_block(&f.body);
        });
    }

    fn visit_expr_while(&mut self, w: &syn::ExprWhile) {
        self.looping(w.label.as_ref(), |s| syn::visit::visit_expr_while(s, w));
    }

    fn visit_expr_loop(&mut self, l: &syn::ExprLoop) {
        self.looping(l.label.as_ref(), |s| syn::visit::visit_expr_loop(s, l));
    }

    fn visit_expr_return(&mut self, r: &syn::ExprReturn) {
        self.escapes.push(messages::early_return(r.return_token.span));
        syn::visit::visit_expr_return(self, r);
    }

    fn visit_expr_try(&mut self, t: &syn::ExprTry) {
        self.escapes.push(messages::question_mark(t.question_token.spans[0]));
        syn::visit::visit_expr_try(self, t);
    }

    fn visit_expr_break(&mut self, b: &syn::ExprBreak) {
        if self.leaves(b.label.as_ref()) {
            self.escapes.push(messages::break_loop(b.break_token.span));
        }
        syn::visit::visit_expr_break(self, b);
    }

    fn visit_expr_continue(&mut self, c: &syn::ExprContinue) {
        if self.leaves(c.label.as_ref()) {
            self.escapes.push(messages::continue_loop(c.continue_token.span));
        }
    }

    fn visit_expr_async(&mut self, a: &syn::ExprAsync) {
        let escapes = self.escapes.len();
        syn::visit::visit_expr_async(self, a);
        self.escapes.truncate(escapes);
    }

    fn visit_macro(&mut self, m: &syn::Macro) {
        match macros::arguments(m) {
            Some(args) => {
                for arg in &args {
                    self.visit_expr(arg);
                    if let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(s), .. }) = arg {
                        for name in macros::inline_arguments(&s.value()) {
                            self.read(&name);
                        }
                    }
                }
            }
            None => self.unknown_tokens(m.tokens.clone()),
        }
    }

    fn visit_item(&mut self, _: &syn::Item) {}

    fn visit_type(&mut self, _: &syn::Type) {}

    fn visit_pat(&mut self, _: &Pat) {}
}

impl Free<'_, '_> {
    /// A mutable reference handed on may be written through.
    fn argument(&mut self, e: &Expr) {
        if let Expr::Path(p) = e {
            let var = p.path.get_ident().and_then(|i| self.mention(&plain_name(i)));
            if let Some(var) = var.filter(|v| self.lower.function.var(*v).reference == Some(Mutability::Mut)) {
                self.writes.insert(var);
            }
        }
    }
}
