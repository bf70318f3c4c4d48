//! Ranges as values: `let r = 1..n;` names its ends, and what goes over `r` or cuts by it is read as written out.

use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Stmt};

use super::Lower;
use super::free::Bound;
use crate::names::plain_name;

impl Lower<'_> {
    /// The statement with its ends named, and what follows with the range written out.
    pub(super) fn naming_a_range(&self, stmt: &Stmt, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        let Stmt::Local(local) = stmt else { return None };
        let (Pat::Ident(p), Some(init)) = (&local.pat, &local.init) else { return None };
        let Expr::Range(range) = &*init.expr else { return None };
        let (Some(start), Some(end)) = (&range.start, &range.end) else { return None };
        let is_float = self.type_of(start).is_float() || self.type_of(end).is_float();
        if p.mutability.is_some() || p.by_ref.is_some() || p.subpat.is_some() || init.diverge.is_some() || is_float {
            return None;
        }
        let name = plain_name(&p.ident);
        if binds(rest, &name) {
            return None;
        }
        let n = self.function.vars.len();
        let at = |end: &str| syn::Ident::new(&format!("{name}_{end}_{n}"), p.ident.span());
        let (lo, hi) = (at("start"), at("end"));
        let limits = &range.limits;
        let ident = &p.ident;
        let range: Expr = syn::parse_quote!(#lo #limits #hi);
        let mut stmts: Vec<Stmt> = vec![
            syn::parse_quote!(let #lo = #start;),
            syn::parse_quote!(let #hi = #end;),
            syn::parse_quote!(let #ident = (#range);),
        ];
        let mut written_out = WrittenOut { name, range };
        stmts.extend(rest.iter().cloned().map(|mut stmt| {
            written_out.visit_stmt_mut(&mut stmt);
            stmt
        }));
        Some(stmts)
    }
}

/// Whether anything in the statements takes the name for something else.
fn binds(stmts: &[Stmt], name: &str) -> bool {
    struct Binds<'n>(&'n str, bool);
    impl<'v> syn::visit::Visit<'v> for Binds<'_> {
        fn visit_pat(&mut self, pat: &'v Pat) {
            let mut bound = Bound(Vec::new());
            syn::visit::Visit::visit_pat(&mut bound, pat);
            self.1 |= bound.0.iter().any(|n| n == self.0);
        }
    }
    let mut found = Binds(name, false);
    stmts.iter().for_each(|s| syn::visit::Visit::visit_stmt(&mut found, s));
    found.1
}

struct WrittenOut {
    name: String,
    range: Expr,
}

impl WrittenOut {
    fn is_name(&self, e: &Expr) -> bool {
        matches!(e, Expr::Path(p) if p.path.get_ident().is_some_and(|i| plain_name(i) == self.name))
    }
}

impl WrittenOut {
    /// `r`, `r.clone()`
    fn is_copy(&self, e: &Expr) -> bool {
        match e {
            Expr::MethodCall(m) => m.method == "clone" && self.is_name(&m.receiver),
            e => self.is_name(e),
        }
    }
}

impl VisitMut for WrittenOut {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        let range = &self.range;
        match e {
            Expr::MethodCall(m) if is_going_over(&m.method) && self.is_name(&m.receiver) => {
                m.receiver = syn::parse_quote!((#range));
            }
            Expr::MethodCall(_) if self.is_copy(e) => *e = syn::parse_quote!((#range)),
            Expr::Index(i) if self.is_copy(&i.index) => *i.index = range.clone(),
            Expr::ForLoop(f) if self.is_copy(&f.expr) => *f.expr = range.clone(),
            _ => {}
        }
        syn::visit_mut::visit_expr_mut(self, e);
    }
}

/// Uses the range up, as an iterator.
fn is_going_over(method: &syn::Ident) -> bool {
    super::std_methods::is_adapter(&method.to_string())
}
