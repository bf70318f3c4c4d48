//! Closures bound by `let`. One that may meet active values stands inline wherever it is called: its parameters are bound
//! to the arguments, and its other names mean what they meant where it was made. What it changes, it changes in place.
//! `move` takes copies, which are the closure's own from then on.

mod call;
mod kept;

pub(super) use call::Argument;

use std::collections::BTreeMap;
use std::rc::Rc;

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprClosure};

use super::Lower;
use super::free::Free;
use crate::ir::{Place, Rhs, StmtKind, Value, VarId, VarKind};
use crate::names::plain_name;
use crate::types::Width;

pub(super) struct Local {
    pub(super) code: Rc<ExprClosure>,
    /// How many names were in scope where it was made.
    bound: usize,
    /// What `move` copied.
    copies: Vec<(String, VarId)>,
    /// The widths of the numbers that went in and came out, where only inference tells.
    widths: Vec<Width>,
}

/// The closures of a function, by their variables.
#[derive(Default)]
pub(super) struct Closures {
    locals: BTreeMap<VarId, Local>,
    /// How many calls stand inline.
    calls: usize,
}

impl Lower<'_> {
    /// `let name = |…| …;`. False if it is none, or one that cannot stand inline.
    pub(super) fn local_closure(&mut self, local: &syn::Local) -> bool {
        let (syn::Pat::Ident(p), Some(init)) = (&local.pat, &local.init) else { return false };
        if p.by_ref.is_some() || p.subpat.is_some() || init.diverge.is_some() {
            return false;
        }
        match naked(&init.expr) {
            Expr::Closure(c) if is_inlinable(c) => {
                let bound = self.bindings.len();
                let copies = self.copies(c);
                self.bindings.truncate(bound);
                self.foreign_let(local);
                if let Some(var) = self.lookup(&plain_name(&p.ident)) {
                    self.closures.locals.insert(var, Local::new(c, bound, copies));
                }
                true
            }
            e => match self.closure_named(e) {
                // Another name for the same.
                Some(var) => {
                    self.bindings.push((plain_name(&p.ident), var));
                    true
                }
                None => false,
            },
        }
    }

    /// The closure that an expression names, by itself or behind a `&`.
    pub(super) fn closure_named(&self, e: &Expr) -> Option<VarId> {
        match naked(e) {
            Expr::Reference(r) => self.closure_named(&r.expr),
            Expr::Path(p) => self.closure_at(p),
            _ => None,
        }
    }

    pub(super) fn closure_at(&self, p: &syn::ExprPath) -> Option<VarId> {
        let var = self.lookup(&plain_name(p.path.get_ident()?))?;
        self.closures.locals.contains_key(&var).then_some(var)
    }

    /// Leaves the names in scope that a closure sees.
    pub(super) fn enter(&mut self, closure: VarId) -> Option<Rc<ExprClosure>> {
        let local = self.closures.locals.get(&closure)?;
        let (code, copies) = (local.code.clone(), local.copies.clone());
        self.bindings.truncate(local.bound);
        self.bindings.extend(copies);
        Some(code)
    }

    /// What `move` takes out of variables that change later. Whatever does not change is the same by its own name.
    fn copies(&mut self, c: &ExprClosure) -> Vec<(String, VarId)> {
        if c.capture.is_none() {
            return Vec::new();
        }
        let mut free = Free::new(self);
        free.visit_expr_closure(c);
        let (names, writes) = (free.names, free.writes);
        let mut copies = Vec::new();
        for (name, var) in names {
            let v = self.function.var(var);
            let changes = matches!(v.kind, VarKind::Storage) && v.reference.is_none();
            let ty = v.ty.clone();
            if !changes || !(ty.is_copy() || matches!(ty, crate::types::Ty::Unknown(_))) {
                continue;
            }
            let written = writes.contains(&var);
            let kind = if written { VarKind::Storage } else { VarKind::Value };
            let ident = syn::Ident::new(&name, c.span());
            let copy = self.user_var(&ident, ty, kind, written);
            self.push(StmtKind::Let { var: copy, rhs: Rhs::Value(Value::Read(Place::var(var))) }, ident.span());
            copies.push((name, copy));
        }
        copies
    }

    /// Whether a call may have to do with active values: by what the closure reads, or by what it is given.
    pub(super) fn may_be_active(&self, closure: VarId, args: &[&Expr]) -> bool {
        let Some(local) = self.closures.locals.get(&closure) else { return false };
        let holds_float = |v: &VarId| !self.function.var(*v).ty.holds_no_float();
        let mut free = Free::new(self);
        free.visit_expr_closure(&local.code);
        free.reads.iter().chain(&free.writes).any(holds_float) || args.iter().any(|a| !self.type_of(a).holds_no_float())
    }
}

impl Closures {
    /// Those whose variables are undone.
    pub(super) fn forget_from(&mut self, var: VarId) {
        self.locals.split_off(&var);
    }
}

impl Local {
    fn new(c: &ExprClosure, bound: usize, copies: Vec<(String, VarId)>) -> Self {
        Self { code: Rc::new(c.clone()), bound, copies, widths: Vec::new() }
    }
}

/// Without parentheses.
fn naked(e: &Expr) -> &Expr {
    match e {
        Expr::Paren(p) => naked(&p.expr),
        Expr::Group(g) => naked(&g.expr),
        e => e,
    }
}

/// No `?` or `.await`, and no `async` around.
pub(super) fn is_inlinable(c: &ExprClosure) -> bool {
    struct Leaves(bool);
    impl<'v> Visit<'v> for Leaves {
        fn visit_expr_try(&mut self, _: &'v syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_await(&mut self, _: &'v syn::ExprAwait) {
            self.0 = true;
        }
        fn visit_item(&mut self, _: &'v syn::Item) {}
    }
    let mut leaves = Leaves(false);
    leaves.visit_expr(&c.body);
    !leaves.0 && c.asyncness.is_none()
}

/// Whether a `return` leaves a closure's body.
pub(super) fn returns(body: &Expr) -> bool {
    super::exits::may_leave(body)
}
