//! Chains in general: a loop over what has a length, then steps inside its body. Each step hands its items to the next as
//! std's would: one item goes through the whole chain before the next one starts.

use proc_macro2::Span;
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

use super::super::Lower;
use super::indexed::{At, Indexed};
use super::item::Item;
use super::pipe::{Function, Pipe, Stage};
use super::walk::number;
use crate::ir::{Block, Header, Mutability, Place, RangeHeader, Rhs, ScopeKind, Sign, StmtKind, Value, VarId, VarKind};
use crate::types::Ty;

pub(super) enum Flow<'e> {
    Indexed(Indexed<'e>),
    Then(Box<Flow<'e>>, Step<'e>),
    Chain(Box<Flow<'e>>, Box<Flow<'e>>),
}

pub(super) enum Step<'e> {
    Map(Function<'e>),
    Filter(Function<'e>),
    Inspect(Function<'e>),
    FlatMap(Function<'e>),
    TakeWhile(Function<'e>),
    SkipWhile(Function<'e>),
    FilterMap(Function<'e>),
    MapWhile(Function<'e>),
    /// With its state.
    Scan(VarId, Function<'e>),
    Zip(At<'e>),
    Skip(Value),
    Take(Value),
    Enumerate,
    Copied,
    Flatten,
}

/// Takes the items, one by one.
pub(super) type Sink<'s, 'a> = &'s mut dyn FnMut(&mut Lower<'a>, Item) -> Option<()>;

impl<'a> Lower<'a> {
    /// Evaluates what a chain is made of, in the order of the text.
    pub(super) fn prepare<'e>(&mut self, pipe: &Pipe<'e>) -> Option<Flow<'e>> {
        let (inner, stage) = match pipe {
            Pipe::Source(source) => return self.source(source).map(Flow::Indexed),
            Pipe::Stage(inner, stage) => (self.prepare(inner)?, stage),
        };
        match inner {
            Flow::Indexed(indexed) => self.indexed_stage(indexed, stage),
            Flow::Chain(a, b) if matches!(stage, Stage::Rev) => {
                let (Flow::Indexed(a), Flow::Indexed(b)) = (*a, *b) else { return None };
                Some(Flow::Chain(Box::new(Flow::Indexed(b.rev()?)), Box::new(Flow::Indexed(a.rev()?))))
            }
            inner => {
                let step = match stage {
                    Stage::Same => return Some(inner),
                    Stage::Chain(other) => {
                        let other = self.prepare(other)?;
                        return Some(Flow::Chain(Box::new(inner), Box::new(other)));
                    }
                    stage => self.step(stage)?,
                };
                Some(Flow::Then(Box::new(inner), step))
            }
        }
    }

    fn indexed_stage<'e>(&mut self, indexed: Indexed<'e>, stage: &Stage<'e>) -> Option<Flow<'e>> {
        Some(Flow::Indexed(match stage {
            Stage::Map(f) => indexed.with(|at| At::Map(at, *f)),
            Stage::Inspect(f) => indexed.with(|at| At::Inspect(at, *f)),
            Stage::Copied => indexed.with(At::Copied),
            Stage::Same => indexed,
            Stage::Enumerate => indexed.enumerated(self, Span::call_site()),
            Stage::Rev => indexed.rev()?,
            Stage::Skip(n) if indexed.at.is_quiet() => {
                let count = self.atom(n);
                indexed.skip(self, &count, n.span())?
            }
            Stage::Take(n) => {
                let count = self.atom(n);
                indexed.take(self, &count, n.span())?
            }
            Stage::StepBy(n) if indexed.at.is_quiet() => {
                let count = self.atom(n);
                indexed.step_by(self, count, n.span())?
            }
            Stage::Zip(other) if indexed.may_be_left() => match self.prepare(other)? {
                Flow::Indexed(other) => indexed.zip(other, self, Span::call_site()),
                _ => return None,
            },
            Stage::Chain(other) => {
                let other = self.prepare(other)?;
                return Some(Flow::Chain(Box::new(Flow::Indexed(indexed)), Box::new(other)));
            }
            stage => {
                let step = self.step(stage)?;
                return Some(Flow::Then(Box::new(Flow::Indexed(indexed)), step));
            }
        }))
    }

    fn step<'e>(&mut self, stage: &Stage<'e>) -> Option<Step<'e>> {
        Some(match stage {
            Stage::Map(f) => Step::Map(*f),
            Stage::Filter(f) => Step::Filter(*f),
            Stage::Inspect(f) => Step::Inspect(*f),
            Stage::FlatMap(f) => Step::FlatMap(*f),
            Stage::TakeWhile(f) => Step::TakeWhile(*f),
            Stage::SkipWhile(f) => Step::SkipWhile(*f),
            Stage::FilterMap(f) => Step::FilterMap(*f),
            Stage::MapWhile(f) => Step::MapWhile(*f),
            Stage::Scan(state, f) => {
                let Item::Value(value, ty) = self.item_of(state)? else { return None };
                Step::Scan(self.storage("state", value, ty, state.span()), *f)
            }
            Stage::Enumerate => Step::Enumerate,
            Stage::Copied => Step::Copied,
            Stage::Flatten => Step::Flatten,
            Stage::Skip(n) => Step::Skip(self.atom(n)),
            Stage::Take(n) => Step::Take(self.atom(n)),
            // Something that never ends: whether it does need not be asked.
            Stage::Zip(other) => match self.prepare(other)? {
                Flow::Indexed(Indexed { walk, at, .. }) if walk.hi.is_none() => At::Walked(walk, Box::new(at)).into(),
                _ => return None,
            },
            Stage::Rev | Stage::StepBy(_) | Stage::Chain(_) | Stage::Same => return None,
        })
    }

    /// The loop of a chain. While a guard is false, its iterations do nothing.
    pub(super) fn run(&mut self, flow: &Flow<'_>, guards: &[VarId], span: Span, sink: Sink<'_, 'a>) -> Option<()> {
        match flow {
            Flow::Indexed(indexed) => self.run_loop(indexed, guards, span, sink),
            Flow::Chain(a, b) => {
                self.run(a, guards, span, sink)?;
                self.run(b, guards, span, sink)
            }
            Flow::Then(inner, step) => self.run_step(inner, step, guards, span, sink),
        }
    }

    fn run_loop(&mut self, indexed: &Indexed<'_>, guards: &[VarId], span: Span, sink: Sink<'_, 'a>) -> Option<()> {
        let walk = indexed.walk.clone();
        let hi = walk.hi?;
        // What ends at a number might be counted in any integer.
        let mut done = None;
        let mut index = None;
        let body = self.scoped(ScopeKind::Loop, |l| {
            let position = l.temp("position", Ty::Discrete);
            index = Some(position);
            done = l.guarded(guards, span, &mut |l| {
                let item = indexed.at.get(l, &Value::Var(position), span)?;
                sink(l, item)
            });
            None
        });
        done?;
        let header = RangeHeader { index: index?, lo: walk.lo, hi, inclusive: walk.inclusive, order: walk.order };
        self.push(StmtKind::For { header: Header::Range(header), body }, span);
        Some(())
    }

    fn guarded(&mut self, guards: &[VarId], span: Span, inside: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let Some((guard, rest)) = guards.split_first() else { return inside(self) };
        let open = self.bind(Rhs::Value(Value::Read(Place::var(*guard))), Ty::Discrete, "open", span);
        self.when(open, span, |l| l.guarded(rest, span, inside))
    }

    fn run_step(
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
                l.with_body(*f, vec![item], |l, body| l.run_inner(body, guards, span, sink))
            }),
            Step::FilterMap(f) => self.run(inner, guards, span, &mut |l, item| {
                l.with_body(*f, vec![item], |l, body| l.either(body, sink, &mut |_| Some(())))
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
            Step::Zip(at) => self.run_counted(inner, guards, span, &mut |l, count, item| {
                let other = at.get(l, &count, span)?;
                sink(l, Item::Tuple(vec![item, other]))
            }),
            Step::Skip(n) => self.run_counted(inner, guards, span, &mut |l, count, item| {
                let infix = Value::Infix { op: quote!(>=), args: Box::new([count, n.clone()]) };
                let cond = l.bind(Rhs::Value(infix), Ty::Discrete, "condition", span);
                l.when(cond, span, |l| sink(l, item))
            }),
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
            l.with_body(f, items, |l, body| {
                l.either(body, sink, &mut |l| {
                    l.set(open, Value::Const(quote!(false)), span);
                    Some(())
                })
            })
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
                let infix = Value::Infix { op: quote!(!=), args: Box::new([n.clone(), super::walk::literal(0)]) };
                self.bind(Rhs::Value(infix), Ty::Discrete, "condition", span)
            }
        };
        let open = self.flag("open", any, span);
        let guards = [guards, &[open]].concat();
        self.run_counted(inner, &guards, span, &mut |l, count, item| {
            let next = l.plus(&count, &super::walk::literal(1), span);
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
            let value = super::walk::literal(1);
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

    /// What a predicate says of an item.
    fn test(&mut self, f: Function<'_>, item: &Item) -> Option<Value> {
        let answer = self.apply(f, vec![Item::RefTo(Box::new(item.clone()))])?;
        self.owned(answer, Span::call_site()).map(|(value, _)| value)
    }

    pub(super) fn when(&mut self, cond: Value, span: Span, inside: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        let mut done = None;
        let then: Block = self.scoped(ScopeKind::Branch, |l| {
            done = inside(l);
            None
        });
        done?;
        let otherwise = self.scoped(ScopeKind::Branch, |_| None);
        self.push(StmtKind::If { cond, then, otherwise, result: None }, span);
        Some(())
    }

    fn flag(&mut self, name: &str, value: Value, span: Span) -> VarId {
        self.storage(name, value, Ty::Discrete, span)
    }

    /// A variable of ours that a loop changes.
    pub(super) fn storage(&mut self, name: &str, value: Value, ty: Ty, span: Span) -> VarId {
        let var = self.temp(name, ty);
        self.function.vars[var.0].kind = VarKind::Storage;
        self.function.vars[var.0].mutable = true;
        self.push(StmtKind::Let { var, rhs: Rhs::Value(value) }, span);
        var
    }

    /// Changes what a variable of ours is bound to, in whichever open block that happens.
    pub(super) fn start_with(&mut self, var: VarId, start: Rhs) {
        for stmt in self.statements.iter_mut().rev().flat_map(|block| block.iter_mut().rev()) {
            if let StmtKind::Let { var: bound, rhs } = &mut stmt.kind
                && *bound == var
            {
                *rhs = start;
                return;
            }
        }
    }

    pub(super) fn set(&mut self, var: VarId, value: Value, span: Span) {
        self.push(StmtKind::Write { place: Place::var(var), value }, span);
    }

    pub(super) fn read_of(&mut self, var: VarId, span: Span) -> Value {
        let v = self.function.var(var);
        let (ty, name) = (v.ty.clone(), v.text());
        self.bind(Rhs::Value(Value::Read(Place::var(var))), ty, &name, span)
    }
}

impl<'e> From<At<'e>> for Step<'e> {
    fn from(at: At<'e>) -> Self {
        Self::Zip(at)
    }
}
