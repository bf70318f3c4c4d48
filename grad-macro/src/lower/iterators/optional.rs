//! Closures that give back an `Option`, read as the branches that they are: `filter_map`, `map_while`, `scan`.

use proc_macro2::Span;
use syn::Expr;
use syn::spanned::Spanned;

use super::super::Lower;
use super::item::Item;
use crate::ir::{Block, ScopeKind, StmtKind, Value};

type Some<'s, 'a> = &'s mut dyn FnMut(&mut Lower<'a>, Item) -> Option<()>;
type None<'s, 'a> = &'s mut dyn FnMut(&mut Lower<'a>) -> Option<()>;

impl<'a> Lower<'a> {
    /// Lowers a body whose ends are `Some(value)` and `None`.
    pub(super) fn either(&mut self, body: &Expr, some: Some<'_, 'a>, none: None<'_, 'a>) -> Option<()> {
        match body {
            Expr::Paren(p) => self.either(&p.expr, some, none),
            Expr::Group(g) => self.either(&g.expr, some, none),
            Expr::Block(b) if b.label.is_none() => {
                let bound = self.bindings.len();
                let tail = self.all_but_the_value(&b.block)?;
                self.either(tail, some, none)?;
                self.bindings.truncate(bound);
                Some(())
            }
            Expr::If(i) if !super::super::expr::has_let(&i.cond) => {
                let (_, otherwise) = i.else_branch.as_ref()?;
                let cond = self.atom(&i.cond);
                let then = Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: i.then_branch.clone() });
                let then = self.branching(|l| l.either(&then, some, none))?;
                let otherwise = self.branching(|l| l.either(otherwise, some, none))?;
                self.push(StmtKind::If { cond, then, otherwise, result: None }, i.if_token.span);
                Some(())
            }
            Expr::Call(c) if is_named(&c.func, "Some") && c.args.len() == 1 => {
                let item = self.item_of(&c.args[0])?;
                some(self, item)
            }
            e if is_named(e, "None") => none(self),
            Expr::MethodCall(m) if m.method == "then_some" && m.args.len() == 1 => {
                let cond = self.atom(&m.receiver);
                let item = self.item_of(&m.args[0])?;
                self.fork(cond, m.span(), |l| some(l, item), none)
            }
            Expr::MethodCall(m) if m.method == "then" && m.args.len() == 1 => {
                let Expr::Closure(c) = &m.args[0] else { return None };
                let cond = self.atom(&m.receiver);
                let inside = |l: &mut Self| {
                    let item = l.item_of(&c.body)?;
                    some(l, item)
                };
                self.fork(cond, m.span(), inside, none)
            }
            _ => None,
        }
    }

    fn fork(
        &mut self,
        cond: Value,
        span: Span,
        then: impl FnOnce(&mut Self) -> Option<()>,
        otherwise: impl FnOnce(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let then = self.branching(then)?;
        let otherwise = self.branching(otherwise)?;
        self.push(StmtKind::If { cond, then, otherwise, result: None }, span);
        Some(())
    }

    fn branching(&mut self, inside: impl FnOnce(&mut Self) -> Option<()>) -> Option<Block> {
        let mut done = None;
        let block = self.scoped(ScopeKind::Branch, |l| {
            done = inside(l);
            None
        });
        done.map(|()| block)
    }
}

fn is_named(e: &Expr, name: &str) -> bool {
    matches!(e, Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == name))
}
