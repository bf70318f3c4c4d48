//! The exits in a piece of code, and code that always takes one.

use syn::visit::Visit;
use syn::{Block, Expr, Stmt};

use super::super::macros;
use super::{Exit, label};

/// Whether control never comes out at the end of a block.
pub(in super::super) fn diverges(block: &Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(e, _)) => expr_diverges(e),
        _ => false,
    }
}

fn expr_diverges(e: &Expr) -> bool {
    match e {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Paren(p) => expr_diverges(&p.expr),
        Expr::Block(b) if b.label.is_none() => diverges(&b.block),
        Expr::If(i) => {
            diverges(&i.then_branch) && i.else_branch.as_ref().is_some_and(|(_, otherwise)| expr_diverges(otherwise))
        }
        _ => false,
    }
}

/// A loop that is left by a `break` of its own.
pub(in super::super) fn has_break(l: &syn::ExprLoop) -> bool {
    let own = l.label.as_ref().map(|l| l.name.ident.to_string());
    exits_of(|v| v.visit_block(&l.body)).iter().any(|exit| match exit {
        Exit::Break(label) => label.is_none() || *label == own,
        _ => false,
    })
}

/// The exits that lead out of a piece of code.
pub(in super::super) fn exits_of(visit: impl FnOnce(&mut Exits)) -> Vec<Exit> {
    let mut exits = Exits::default();
    visit(&mut exits);
    exits.found
}

/// Whether control may leave an expression for elsewhere.
pub(in super::super) fn may_leave(e: &Expr) -> bool {
    !exits_of(|v| v.visit_expr(e)).is_empty()
}

#[derive(Default)]
pub(in super::super) struct Exits {
    /// How many loops are around, of the code itself.
    loops: usize,
    /// The labels of its loops and blocks around.
    labels: Vec<String>,
    found: Vec<Exit>,
}

impl Exits {
    fn add(&mut self, exit: Exit) {
        if !self.found.contains(&exit) {
            self.found.push(exit);
        }
    }

    fn leaves(&self, label: Option<&String>) -> bool {
        label.map_or(self.loops == 0, |l| !self.labels.contains(l))
    }

    fn labelled(&mut self, label: Option<&syn::Label>, visit: impl FnOnce(&mut Self)) {
        let labels = self.labels.len();
        self.labels.extend(label.map(|l| l.name.ident.to_string()));
        visit(self);
        self.labels.truncate(labels);
    }

    fn looping(&mut self, label: Option<&syn::Label>, visit: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.labelled(label, visit);
        self.loops -= 1;
    }
}

impl Visit<'_> for Exits {
    fn visit_expr_return(&mut self, r: &syn::ExprReturn) {
        self.add(Exit::Return);
        syn::visit::visit_expr_return(self, r);
    }

    fn visit_expr_break(&mut self, b: &syn::ExprBreak) {
        let label = label(b.label.as_ref());
        if self.leaves(label.as_ref()) {
            self.add(Exit::Break(label));
        }
        syn::visit::visit_expr_break(self, b);
    }

    fn visit_expr_continue(&mut self, c: &syn::ExprContinue) {
        let label = label(c.label.as_ref());
        if self.leaves(label.as_ref()) {
            self.add(Exit::Continue(label));
        }
    }

    fn visit_expr_for_loop(&mut self, f: &syn::ExprForLoop) {
        self.visit_expr(&f.expr);
        self.looping(f.label.as_ref(), |s| s.visit_block(&f.body));
    }

    fn visit_expr_while(&mut self, w: &syn::ExprWhile) {
        self.looping(w.label.as_ref(), |s| syn::visit::visit_expr_while(s, w));
    }

    fn visit_expr_loop(&mut self, l: &syn::ExprLoop) {
        self.looping(l.label.as_ref(), |s| s.visit_block(&l.body));
    }

    fn visit_expr_block(&mut self, b: &syn::ExprBlock) {
        self.labelled(b.label.as_ref(), |s| s.visit_block(&b.block));
    }

    fn visit_macro(&mut self, m: &syn::Macro) {
        macros::arguments(m).iter().flatten().for_each(|e| self.visit_expr(e));
    }

    fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &syn::ExprAsync) {}
    fn visit_item(&mut self, _: &syn::Item) {}
}
