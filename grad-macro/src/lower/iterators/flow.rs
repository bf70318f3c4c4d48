//! Chains in general: a loop over what has a length, then steps inside its body. Each step hands its items to the next as
//! std's would: one item goes through the whole chain before the next one starts.

use proc_macro2::Span;
use syn::spanned::Spanned;

use super::super::Lower;
use super::indexed::{At, Indexed};
use super::item::Item;
use super::pipe::{Function, Pipe, Stage};
use crate::ir::{Block, Header, Place, RangeHeader, Rhs, ScopeKind, StmtKind, Value, VarId, VarKind};
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
    /// With the items of the other side, and how many there are.
    Zip(At<'e>, Option<Value>),
    Skip(Value),
    Take(Value),
    Every(Value),
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
            Stage::Cycle if indexed.at.is_quiet() => indexed.cycle(self, Span::call_site())?,
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
            Stage::Scan(init, f) => {
                let Item::Value(value, ty) = self.item_of(init)? else { return None };
                Step::Scan(self.storage("state", value, ty, init.span()), *f)
            }
            Stage::Enumerate => Step::Enumerate,
            Stage::Copied => Step::Copied,
            Stage::Flatten => Step::Flatten,
            Stage::Skip(n) => Step::Skip(self.atom(n)),
            Stage::Take(n) => Step::Take(self.atom(n)),
            Stage::Zip(other) => match self.prepare(other)? {
                Flow::Indexed(other) => {
                    let other = other.counted(self, Span::call_site());
                    Step::Zip(other.at, other.walk.hi)
                }
                _ => return None,
            },
            Stage::StepBy(n) => {
                let step = self.atom(n);
                self.require_size(&step, "assertion failed: step != 0", n.span())?;
                Step::Every(step)
            }
            Stage::Rev | Stage::Cycle | Stage::Chain(_) | Stage::Same => return None,
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

    pub(super) fn run_loop(
        &mut self,
        indexed: &Indexed<'_>,
        guards: &[VarId],
        span: Span,
        sink: Sink<'_, 'a>,
    ) -> Option<()> {
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

    /// What a predicate says of an item.
    pub(super) fn test(&mut self, f: Function<'_>, item: &Item) -> Option<Value> {
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

    pub(super) fn flag(&mut self, name: &str, value: Value, span: Span) -> VarId {
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

    pub(in super::super) fn read_of(&mut self, var: VarId, span: Span) -> Value {
        let v = self.function.var(var);
        let (ty, name) = (v.ty.clone(), v.text());
        self.bind(Rhs::Value(Value::Read(Place::var(var))), ty, &name, span)
    }
}
