//! `fold`: the accumulator is a local that the loop changes; a tuple is as many locals as it has parts.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{BinOp, Expr, Pat};

use super::super::super::Lower;
use super::super::super::closures::returns;
use super::super::super::free::Free;
use super::super::flow::Flow;
use super::super::item::Item;
use super::super::pipe::Function;
use crate::ir::{Pattern, Place, Rhs, Sign, StmtKind, Value, VarId, VarKind};
use crate::types::{Ty, Width};

/// The accumulator.
#[derive(Clone)]
pub(super) enum Cell {
    Var(VarId),
    Tuple(Vec<Cell>),
}

/// What an iteration does to the accumulator, once all of it is computed.
enum Change {
    Write(VarId, Value),
    Update(VarId, Sign, Value),
}

impl Lower<'_> {
    pub(super) fn fold(&mut self, flow: &Flow<'_>, init: &Expr, f: Function<'_>, span: Span) -> Option<Item> {
        let init = self.item_of(init)?;
        let cell = self.cell("folded", init, span)?;
        self.run(flow, &[], span, &mut |l, item| l.folded(&cell, item, f, span))?;
        self.content(&cell, span)
    }

    pub(super) fn cell(&mut self, name: &str, item: Item, span: Span) -> Option<Cell> {
        match item {
            Item::Value(Value::Var(v), _) if self.is_unnamed(v) => {
                let var = &mut self.function.vars[v.0];
                var.kind = VarKind::Storage;
                var.mutable = true;
                Some(Cell::Var(v))
            }
            Item::Value(value, ty) => Some(Cell::Var(self.storage(name, value, ty, span))),
            Item::Tuple(parts) => {
                Some(Cell::Tuple(parts.into_iter().map(|p| self.cell(name, p, span)).collect::<Option<_>>()?))
            }
            Item::Ref(..) | Item::RefTo(_) => None,
        }
    }

    pub(super) fn content(&mut self, cell: &Cell, span: Span) -> Option<Item> {
        Some(match cell {
            Cell::Var(v) => {
                let ty = self.function.var(*v).ty.clone();
                let value = if matches!(ty, Ty::Vec(_)) { Value::Var(*v) } else { self.read_of(*v, span) };
                Item::Value(value, ty)
            }
            Cell::Tuple(parts) => Item::Tuple(parts.iter().map(|p| self.content(p, span)).collect::<Option<_>>()?),
        })
    }

    /// One iteration.
    pub(super) fn folded(&mut self, cell: &Cell, item: Item, f: Function<'_>, span: Span) -> Option<()> {
        let mut changes = Vec::new();
        match f {
            Function::Closure(closure) if !returns(&closure.body) => {
                let [acc, element] = [closure.inputs.first()?, closure.inputs.get(1)?];
                let bound = self.bindings.len();
                let mut renames = super::super::item::Renames::default();
                self.bind_cell(acc, cell, &mut renames, span)?;
                self.bind_item(element, item, &mut renames)?;
                let mut body = (*closure.body).clone();
                renames.apply_expr(&mut body)?;
                self.changes(cell, &body, &mut changes)?;
                self.bindings.truncate(bound);
            }
            _ => {
                let acc = self.content(cell, span)?;
                let next = self.apply(f, vec![acc, item])?;
                self.replace(cell, next, &mut changes, span)?;
            }
        }
        for change in changes {
            if let Change::Write(var, Value::Var(v)) | Change::Update(var, _, Value::Var(v)) = &change {
                self.widen(*var, *v);
            }
            let kind = match change {
                Change::Write(var, value) => StmtKind::Write { place: Place::var(var), value },
                Change::Update(var, sign, value) => StmtKind::Update { place: Place::var(var), sign, value },
            };
            self.push(kind, span);
        }
        Some(())
    }

    /// What is written into it tells the width of `0.0`, on which std's signature would have decided.
    fn widen(&mut self, var: VarId, from: VarId) {
        let (Ty::Float(Width::Open), known @ Ty::Float(Width::F64 | Width::F32 | Width::Param(_))) =
            (&self.function.var(var).ty, &self.function.var(from).ty)
        else {
            return;
        };
        let known = known.clone();
        if self.retype(var, &known) {
            self.function.vars[var.0].ty = known;
        }
    }

    /// Gives an open literal that a variable starts with its type.
    fn retype(&mut self, var: VarId, ty: &Ty) -> bool {
        let bound = self.statements.iter().flatten().find_map(|s| match &s.kind {
            StmtKind::Let { var: bound, rhs: Rhs::Value(Value::Const(tokens)) } if *bound == var => Some(tokens),
            _ => None,
        });
        let Some(text) = bound.map(ToString::to_string) else { return false };
        let text = text.replace(' ', "");
        if syn::parse_str::<syn::LitFloat>(text.trim_start_matches('-')).is_ok_and(|l| l.suffix().is_empty()) {
            self.start_with(var, Rhs::Value(super::typed(&text, ty)));
        }
        true
    }

    /// Inside the closure a name of the accumulator is the accumulator: it is dead from there to the next value.
    fn bind_cell(
        &mut self,
        pat: &Pat,
        cell: &Cell,
        renames: &mut super::super::item::Renames,
        span: Span,
    ) -> Option<()> {
        match (pat, cell) {
            (Pat::Paren(p), cell) => self.bind_cell(&p.pat, cell, renames, span),
            (Pat::Type(p), cell) => self.bind_cell(&p.pat, cell, renames, span),
            (Pat::Ident(p), Cell::Var(v)) if p.by_ref.is_none() && p.subpat.is_none() => {
                self.bindings.push((p.ident.to_string(), *v));
                Some(())
            }
            (Pat::Ident(p), Cell::Tuple(parts)) if p.by_ref.is_none() && p.subpat.is_none() => {
                for (i, part) in parts.iter().enumerate() {
                    let Cell::Var(v) = part else { return None };
                    let name = renames.part(&p.ident, i);
                    self.bindings.push((name, *v));
                }
                Some(())
            }
            (Pat::Tuple(t), Cell::Tuple(parts)) if t.elems.len() == parts.len() => {
                t.elems.iter().zip(parts).try_for_each(|(pat, part)| self.bind_cell(pat, part, renames, span))
            }
            (Pat::Wild(_), _) => Some(()),
            (pat, cell) => {
                let item = self.content(cell, span)?;
                self.bind_item(pat, item, renames)
            }
        }
    }

    fn changes(&mut self, cell: &Cell, body: &Expr, changes: &mut Vec<Change>) -> Option<()> {
        match (cell, body) {
            (_, Expr::Paren(p)) => self.changes(cell, &p.expr, changes),
            (_, Expr::Group(g)) => self.changes(cell, &g.expr, changes),
            (_, Expr::Block(b)) if b.label.is_none() => {
                let bound = self.bindings.len();
                let tail = self.all_but_the_value(&b.block)?;
                self.changes(cell, tail, changes)?;
                self.bindings.truncate(bound);
                Some(())
            }
            (Cell::Tuple(parts), Expr::Tuple(t)) if parts.len() == t.elems.len() => {
                parts.iter().zip(&t.elems).try_for_each(|(part, e)| self.changes(part, e, changes))
            }
            (Cell::Var(v), e) if self.names(e, *v) => Some(()),
            // Rounding is that of `acc + e`, so it is the same sum.
            (Cell::Var(v), Expr::Binary(b))
                if matches!(b.op, BinOp::Add(_) | BinOp::Sub(_))
                    && self.names(&b.left, *v)
                    && !self.mentions(&b.right, *v) =>
            {
                let sign = if matches!(b.op, BinOp::Add(_)) { Sign::Plus } else { Sign::Minus };
                let value = self.atom(&b.right);
                changes.push(Change::Update(*v, sign, value));
                Some(())
            }
            (cell, e) => {
                let item = self.item_of(e)?;
                self.replace(cell, item, changes, e.span())
            }
        }
    }

    fn replace(&mut self, cell: &Cell, item: Item, changes: &mut Vec<Change>, span: Span) -> Option<()> {
        match (cell, item) {
            (Cell::Var(v), item) => {
                let (value, _) = match item {
                    Item::Value(..) | Item::Tuple(_) => self.owned(item, span)?,
                    item => self.number_of(item, span)?,
                };
                changes.push(Change::Write(*v, value));
                Some(())
            }
            (Cell::Tuple(parts), Item::Tuple(items)) if parts.len() == items.len() => {
                parts.iter().zip(items).try_for_each(|(part, item)| self.replace(part, item, changes, span))
            }
            (Cell::Tuple(parts), Item::Value(Value::Var(from), ty)) => {
                let vars: Vec<VarId> = (0..parts.len()).map(|i| self.temp("part", ty.field(&i.to_string()))).collect();
                let pattern = Pattern::Tuple(vars.iter().copied().map(Pattern::Var).collect());
                self.push(StmtKind::Unpack { pattern, from }, span);
                parts.iter().zip(vars).try_for_each(|(part, var)| {
                    let ty = self.function.var(var).ty.clone();
                    self.replace(part, Item::Value(Value::Var(var), ty), changes, span)
                })
            }
            _ => None,
        }
    }

    fn names(&self, e: &Expr, var: VarId) -> bool {
        matches!(e, Expr::Path(p) if p.path.get_ident().and_then(|i| self.lookup(&i.to_string())) == Some(var))
    }

    fn mentions(&self, e: &Expr, var: VarId) -> bool {
        let mut free = Free::new(self);
        free.visit_expr(e);
        free.reads.contains(&var)
    }
}
