//! Chains that end in an `Option` which is unwrapped on the spot: `reduce`, `max_by`, `min_by`, `last`, `nth`.

use proc_macro2::Span;
use quote::quote;
use syn::{Expr, ExprMethodCall};

use super::super::super::Lower;
use super::super::flow::Flow;
use super::super::item::Item;
use super::super::pipe::{Function, Pipe, Stage};
use super::fold::Cell;
use crate::ir::{Mutability, Place, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Value, VarId, VarKind};
use crate::types::Ty;

pub(in super::super) struct Optional<'e> {
    pub(super) pick: Pick<'e>,
    /// `.copied()` before the value is taken out.
    pub(super) copied: bool,
    /// `.unwrap()`, `.expect("…")`, `.unwrap_or(v)`
    pub(super) out: &'e ExprMethodCall,
}

/// Which of the items it is.
pub(in super::super) enum Pick<'e> {
    Reduced(Function<'e>),
    /// The last one that compares greatest.
    Greatest(Function<'e>),
    /// The first one that compares least.
    Least(Function<'e>),
    First,
    Last,
}

impl<'e> Optional<'e> {
    pub(super) fn of(out: &'e ExprMethodCall) -> Option<(Pipe<'e>, Self)> {
        let known =
            matches!((out.method.to_string().as_str(), out.args.len()), ("unwrap", 0) | ("expect" | "unwrap_or", 1));
        if !known || out.turbofish.is_some() {
            return None;
        }
        let mut at = method(&out.receiver)?;
        let copied = matches!(at.method.to_string().as_str(), "copied" | "cloned") && at.args.is_empty();
        if copied {
            at = method(&at.receiver)?;
        }
        let args: Vec<&Expr> = at.args.iter().collect();
        let pipe = Pipe::of(&at.receiver)?;
        let (pipe, pick) = match (at.method.to_string().as_str(), args.as_slice()) {
            ("reduce", [f]) => (pipe, Pick::Reduced(Function::of(f)?)),
            ("max_by", [f]) => (pipe, Pick::Greatest(Function::of(f)?)),
            ("min_by", [f]) => (pipe, Pick::Least(Function::of(f)?)),
            ("last", []) => (pipe, Pick::Last),
            ("next", []) => (pipe, Pick::First),
            ("nth", [n]) => (pipe.then(Stage::Skip(n)), Pick::First),
            ("find", [f]) => (pipe.then(Stage::Filter(Function::of(f)?)), Pick::First),
            ("find_map", [f]) => (pipe.then(Stage::FilterMap(Function::of(f)?)), Pick::First),
            _ => return None,
        };
        Some((pipe, Self { pick, copied, out }))
    }
}

fn method(e: &Expr) -> Option<&ExprMethodCall> {
    match e {
        Expr::Paren(p) => method(&p.expr),
        Expr::Group(g) => method(&g.expr),
        Expr::MethodCall(m) => Some(m),
        _ => None,
    }
}

/// The item picked so far.
struct Picked {
    cell: Cell,
    /// The items are references.
    reference: bool,
}

impl Lower<'_> {
    pub(super) fn optional(&mut self, flow: &Flow<'_>, optional: &Optional<'_>, span: Span) -> Option<Item> {
        if let Flow::Indexed(indexed) = flow
            && optional.out.method != "unwrap_or"
            && indexed.at.is_direct(&optional.pick)
        {
            return self.direct(indexed.clone(), optional, span);
        }
        let at = self.statements.last().map_or(0, Vec::len);
        let scope = self.scope;
        let found = self.storage("found", Value::Const(quote!(false)), Ty::Discrete, span);
        let open = match optional.pick {
            Pick::First => Some(self.storage("open", Value::Const(quote!(true)), Ty::Discrete, span)),
            _ => None,
        };
        let guards: Vec<VarId> = open.into_iter().collect();
        let mut picked: Option<Picked> = None;
        let mut declarations = Vec::new();
        self.run(flow, &guards, span, &mut |l, item| {
            if let Some(open) = open {
                l.set(open, Value::Const(quote!(false)), span);
            }
            if picked.is_none() {
                let reference = matches!(item, Item::Ref(..));
                let cell = l.undecided(&item, scope, &mut declarations, span)?;
                picked = Some(Picked { cell, reference });
            }
            let picked = picked.as_ref()?;
            l.pick(picked, item, found, &optional.pick, span)
        })?;
        let picked = picked?;
        if let Some(block) = self.statements.last_mut() {
            block.splice(at..at, declarations);
        }
        let ok = self.read_of(found, span);
        self.take_out(&picked, ok, optional, span)
    }

    /// Variables of the outer scope for an item, with values that are overwritten before anyone looks.
    fn undecided(&mut self, item: &Item, scope: ScopeId, declarations: &mut Vec<Stmt>, span: Span) -> Option<Cell> {
        let ty = match item {
            Item::Tuple(parts) => {
                let parts = parts.iter().map(|p| self.undecided(p, scope, declarations, span));
                return Some(Cell::Tuple(parts.collect::<Option<_>>()?));
            }
            Item::Value(_, ty) => ty.clone(),
            Item::Ref(place, _) => self.place_ty(place),
            Item::RefTo(_) => return None,
        };
        let value = match ty {
            Ty::Discrete => super::typed("0", &ty),
            Ty::Float(_) | Ty::Unknown(None) => super::typed("0.0", &ty),
            _ => return None,
        };
        let ty = if matches!(ty, Ty::Discrete) { ty } else { Ty::float().join(&ty) };
        let var = self.temp("picked", ty);
        let v = &mut self.function.vars[var.0];
        (v.kind, v.mutable, v.scope) = (VarKind::Storage, true, scope);
        let rhs = Rhs::Value(value);
        declarations.push(Stmt::new(StmtKind::Let { var, rhs }, span));
        Some(Cell::Var(var))
    }

    fn pick(&mut self, picked: &Picked, item: Item, found: VarId, pick: &Pick<'_>, span: Span) -> Option<()> {
        if let Pick::First | Pick::Last = pick {
            self.keep(&picked.cell, item, span)?;
            self.set(found, Value::Const(quote!(true)), span);
            return Some(());
        }
        let known = self.read_of(found, span);
        let mut done = None;
        let then = self.scoped(ScopeKind::Branch, |l| {
            done = l.compare(picked, item.clone(), pick, span);
            None
        });
        done?;
        let otherwise = self.scoped(ScopeKind::Branch, |l| {
            done = l.keep(&picked.cell, item, span);
            l.set(found, Value::Const(quote!(true)), span);
            None
        });
        done?;
        self.push(StmtKind::If { cond: known, then, otherwise, result: None }, span);
        Some(())
    }

    fn compare(&mut self, picked: &Picked, item: Item, pick: &Pick<'_>, span: Span) -> Option<()> {
        let (f, replaces) = match pick {
            Pick::Reduced(f) => {
                if picked.reference {
                    let Cell::Var(v) = picked.cell else { return None };
                    let next = self.apply(*f, vec![Item::Ref(Place::var(v), Mutability::Shared), item])?;
                    return self.keep(&picked.cell, next, span);
                }
                return self.folded(&picked.cell, item, *f, span);
            }
            Pick::Greatest(f) => (f, quote!(!=)),
            Pick::Least(f) => (f, quote!(==)),
            Pick::First | Pick::Last => return None,
        };
        let so_far = self.behind(&picked.cell, picked.reference);
        let args = vec![Item::RefTo(Box::new(so_far)), Item::RefTo(Box::new(item.clone()))];
        let cond = self.ordered(*f, args, replaces, span)?;
        self.when(cond, span, |l| l.keep(&picked.cell, item, span))
    }

    /// Panics as the user's `unwrap` or `expect` does.
    pub(super) fn require_some(&mut self, ok: &Value, out: &ExprMethodCall, span: Span) -> Option<()> {
        let Value::Var(ok) = ok else { return None };
        let (name, args) = (&out.method, &out.args);
        if !args.iter().all(|a| matches!(a, Expr::Lit(_))) {
            return None;
        }
        let code: syn::Stmt = syn::parse_quote_spanned!(span=> found.then_some(()).#name(#args););
        self.check(code, "found", *ok);
        Some(())
    }

    /// Whether two items compare as asked.
    pub(super) fn ordered(
        &mut self,
        f: Function<'_>,
        items: Vec<Item>,
        op: proc_macro2::TokenStream,
        span: Span,
    ) -> Option<Value> {
        let ordering = match f {
            Function::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "total_cmp") => {
                let closure: syn::ExprClosure = syn::parse_quote!(|a, b| a.total_cmp(b));
                self.apply(Function::Closure(&closure), items)?
            }
            f => self.apply(f, items)?,
        };
        let Item::Value(ordering, _) = ordering else { return None };
        let greater = Value::Const(quote!(::std::cmp::Ordering::Greater));
        let infix = Value::Infix { op, args: Box::new([ordering, greater]) };
        Some(self.bind(Rhs::Value(infix), Ty::Discrete, "condition", span))
    }

    /// The item picked so far, where it lies.
    fn behind(&self, cell: &Cell, reference: bool) -> Item {
        match cell {
            Cell::Var(v) if reference => Item::Ref(Place::var(*v), Mutability::Shared),
            Cell::Var(v) => Item::Value(Value::Var(*v), self.function.var(*v).ty.clone()),
            Cell::Tuple(parts) => Item::Tuple(parts.iter().map(|p| self.behind(p, reference)).collect()),
        }
    }

    fn keep(&mut self, cell: &Cell, item: Item, span: Span) -> Option<()> {
        match (cell, item) {
            (Cell::Tuple(parts), Item::Tuple(items)) => {
                parts.iter().zip(items).try_for_each(|(part, item)| self.keep(part, item, span))
            }
            (Cell::Var(v), item) => {
                let (value, _) = self.number_of(item, span)?;
                self.set(*v, value, span);
                Some(())
            }
            _ => None,
        }
    }

    fn take_out(&mut self, picked: &Picked, ok: Value, optional: &Optional<'_>, span: Span) -> Option<Item> {
        let out = optional.out;
        let is_reference = picked.reference && !optional.copied;
        if out.method == "unwrap_or" {
            let Cell::Var(v) = picked.cell else { return None };
            let default = self.item_of(&out.args[0])?;
            let (default, _) = self.number_of(default, span)?;
            let ty = self.function.var(v).ty.clone();
            let then = self.scoped(ScopeKind::Branch, |l| Some(l.read_of(v, span)));
            let otherwise = self.scoped(ScopeKind::Branch, |_| Some(default));
            let var = self.temp("chosen", ty.clone());
            self.push(StmtKind::If { cond: ok, then, otherwise, result: Some(var) }, span);
            return Some(if is_reference {
                Item::Ref(Place::var(var), Mutability::Shared)
            } else {
                Item::Value(Value::Var(var), ty)
            });
        }
        self.require_some(&ok, out, span)?;
        match &picked.cell {
            Cell::Var(v) if is_reference => Some(Item::Ref(Place::var(*v), Mutability::Shared)),
            cell => self.content(cell, span),
        }
    }
}
