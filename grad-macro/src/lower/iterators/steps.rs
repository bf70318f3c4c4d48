//! The steps inside a chain's loop, one by one.

use proc_macro2::Span;
use quote::quote;
use syn::Expr;

use super::super::Lower;
use super::flow::{Flow, Sink, Step};
use super::item::Item;
use super::pipe::{Function, Pipe};
use super::walk::{literal, number};
use crate::ir::{Mutability, Place, Rhs, ScopeKind, Sign, StmtKind, Value, VarId};
use crate::types::Ty;

impl<'a> Lower<'a> {
    pub(super) fn run_step(
        &mut self,
        inner: &Flow<'_>,
        step: &Step<'_>,
        guards: &[VarId],
        span: Span,
        sink: Sink<'_, 'a>,
    ) -> Option<()> {
        match step {
            Step::Map(f) => self.run(inner, guards, span, &mut |l, item| {
                let item = l.apply(*f, vec![item])?;
                sink(l, item)
            }),
            Step::Copied => self.run(inner, guards, span, &mut |l, item| {
                let item = l.copied(item, span)?;
                sink(l, item)
            }),
            Step::Inspect(f) => self.run(inner, guards, span, &mut |l, item| {
                l.apply(*f, vec![Item::RefTo(Box::new(item.clone()))])?;
                sink(l, item)
            }),
            Step::Filter(f) => self.run(inner, guards, span, &mut |l, item| {
                let cond = l.test(*f, &item)?;
                l.when(cond, span, |l| sink(l, item))
            }),
            Step::FlatMap(f) => self.run(inner, guards, span, &mut |l, item| {
                l.with_body(*f, vec![item], |l, body, outside| {
                    l.run_inner(body, guards, span, &mut |l, item| l.out_of(outside, |l| sink(l, item)))
                })
            }),
            Step::FilterMap(f) => self.run(inner, guards, span, &mut |l, item| {
                l.with_body(*f, vec![item], |l, body, outside| {
                    l.either(body, &mut |l, item| l.out_of(outside, |l| sink(l, item)), &mut |_| Some(()))
                })
            }),
            Step::MapWhile(f) => self.run_while(inner, None, *f, guards, span, sink),
            Step::Scan(state, f) => self.run_while(inner, Some(*state), *f, guards, span, sink),
            Step::Flatten => self.run(inner, guards, span, &mut |l, item| {
                let indexed = match item {
                    Item::Ref(place, mutability) => l.elements_of(place, mutability, &span),
                    Item::Value(value, ty) => {
                        let place = l.as_place(value, ty, span)?;
                        l.owned_elements(place, span)?
                    }
                    _ => return None,
                };
                l.run_loop(&indexed, guards, span, sink)
            }),
            Step::Enumerate => self.run_counted(inner, guards, span, &mut |l, count, item| {
                sink(l, Item::Tuple(vec![Item::index(count), item]))
            }),
            Step::Zip(at, None) => self.run_counted(inner, guards, span, &mut |l, count, item| {
                let other = at.get(l, &count, span)?;
                sink(l, Item::Tuple(vec![item, other]))
            }),
            // The side that has no length is asked once more before it is over.
            Step::Zip(at, Some(len)) => {
                let open = self.flag("open", Value::Const(quote!(true)), span);
                let guards = [guards, &[open]].concat();
                self.run_counted(inner, &guards, span, &mut |l, count, item| {
                    let infix = Value::Infix { op: quote!(<), args: Box::new([count.clone(), len.clone()]) };
                    let more = l.bind(Rhs::Value(infix), Ty::Discrete, "condition", span);
                    l.set(open, more.clone(), span);
                    l.when(more, span, |l| {
                        let other = at.get(l, &count, span)?;
                        sink(l, Item::Tuple(vec![item, other]))
                    })
                })
            }
            Step::Skip(n) => self.run_counted(inner, guards, span, &mut |l, count, item| {
                let infix = Value::Infix { op: quote!(>=), args: Box::new([count, n.clone()]) };
                let cond = l.bind(Rhs::Value(infix), Ty::Discrete, "condition", span);
                l.when(cond, span, |l| sink(l, item))
            }),
            Step::Every(n) => self.run_every(inner, n, guards, span, sink),
            Step::Take(n) => self.run_take(inner, n, guards, span, sink),
            Step::TakeWhile(f) => {
                let open = self.flag("open", Value::Const(quote!(true)), span);
                let guards = [guards, &[open]].concat();
                self.run(inner, &guards, span, &mut |l, item| {
                    let cond = l.test(*f, &item)?;
                    l.set(open, cond.clone(), span);
                    l.when(cond, span, |l| sink(l, item))
                })
            }
            Step::SkipWhile(f) => {
                let started = self.flag("started", Value::Const(quote!(false)), span);
                self.run(inner, guards, span, &mut |l, item| {
                    let before = l.read_of(started, span);
                    let yes = l.scoped(ScopeKind::Branch, |_| Some(Value::Const(quote!(true))));
                    let mut failed = false;
                    let no = l.scoped(ScopeKind::Branch, |l| {
                        let Some(skipped) = l.test(*f, &item) else {
                            failed = true;
                            return None;
                        };
                        Some(l.bind(Rhs::Value(Value::Not(Box::new(skipped))), Ty::Discrete, "not", span))
                    });
                    if failed {
                        return None;
                    }
                    let now = l.temp("condition", Ty::Discrete);
                    l.push(StmtKind::If { cond: before, then: yes, otherwise: no, result: Some(now) }, span);
                    l.set(started, Value::Var(now), span);
                    l.when(Value::Var(now), span, |l| sink(l, item))
                })
            }
        }
    }

    /// Until the closure gives `None`.
    fn run_while(
        &mut self,
        inner: &Flow<'_>,
        state: Option<VarId>,
        f: Function<'_>,
        guards: &[VarId],
        span: Span,
        sink: Sink<'_, 'a>,
    ) -> Option<()> {
        let open = self.flag("open", Value::Const(quote!(true)), span);
        let guards = [guards, &[open]].concat();
        self.run(inner, &guards, span, &mut |l, item| {
            let state = state.map(|v| Item::Ref(Place::var(v), Mutability::Mut));
            let items = state.into_iter().chain([item]).collect();
            l.with_body(f, items, |l, body, outside| {
                l.either(body, &mut |l, item| l.out_of(outside, |l| sink(l, item)), &mut |l| {
                    l.set(open, Value::Const(quote!(false)), span);
                    Some(())
                })
            })
        })
    }

    fn run_every(
        &mut self,
        inner: &Flow<'_>,
        n: &Value,
        guards: &[VarId],
        span: Span,
        sink: Sink<'_, 'a>,
    ) -> Option<()> {
        self.run_counted(inner, guards, span, &mut |l, count, item| {
            let past = l.gate("rem", vec![count, n.clone()], Ty::Discrete, span);
            let infix = Value::Infix { op: quote!(==), args: Box::new([past, literal(0)]) };
            let cond = l.bind(Rhs::Value(infix), Ty::Discrete, "condition", span);
            l.when(cond, span, |l| sink(l, item))
        })
    }

    fn run_take(
        &mut self,
        inner: &Flow<'_>,
        n: &Value,
        guards: &[VarId],
        span: Span,
        sink: Sink<'_, 'a>,
    ) -> Option<()> {
        let any = match number(n) {
            Some(n) if n > 0 => Value::Const(quote!(true)),
            _ => {
                let infix = Value::Infix { op: quote!(!=), args: Box::new([n.clone(), literal(0)]) };
                self.bind(Rhs::Value(infix), Ty::Discrete, "condition", span)
            }
        };
        let open = self.flag("open", any, span);
        let guards = [guards, &[open]].concat();
        self.run_counted(inner, &guards, span, &mut |l, count, item| {
            let next = l.plus(&count, &literal(1), span);
            let infix = Value::Infix { op: quote!(<), args: Box::new([next, n.clone()]) };
            let more = l.bind(Rhs::Value(infix), Ty::Discrete, "condition", span);
            l.set(open, more, span);
            sink(l, item)
        })
    }

    /// With the number of items that came before.
    fn run_counted(
        &mut self,
        inner: &Flow<'_>,
        guards: &[VarId],
        span: Span,
        sink: &mut dyn FnMut(&mut Self, Value, Item) -> Option<()>,
    ) -> Option<()> {
        let counter = self.storage("count", Value::Const(quote!(0_usize)), Ty::Discrete, span);
        self.run(inner, guards, span, &mut |l, item| {
            let count = l.read_of(counter, span);
            let value = literal(1);
            l.push(StmtKind::Update { place: Place::var(counter), sign: Sign::Plus, value }, span);
            sink(l, count, item)
        })
    }

    /// The items of the iterator that a closure returns.
    fn run_inner(&mut self, body: &Expr, guards: &[VarId], span: Span, sink: Sink<'_, 'a>) -> Option<()> {
        match body {
            Expr::Paren(p) => self.run_inner(&p.expr, guards, span, sink),
            Expr::Group(g) => self.run_inner(&g.expr, guards, span, sink),
            Expr::Block(b) if b.label.is_none() => {
                let tail = self.all_but_the_value(&b.block)?;
                self.run_inner(tail, guards, span, sink)
            }
            body => {
                let pipe = Pipe::of_into(body)?;
                let flow = self.prepare(&pipe)?;
                self.run(&flow, guards, span, sink)
            }
        }
    }
}
