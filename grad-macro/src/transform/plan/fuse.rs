//! Value and gradient in one go. A loop whose iterations are independent, and whose cotangents are known before it runs,
//! goes backward at the end of each iteration: nothing costly is computed twice. What follows the loop on the way back then
//! stands before it. Gradients are summed in the order of the iterations, not in the opposite one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::choice::is_cheap;
use super::slice::{binds, writes};
use super::uses::Uses;
use super::{Forward, Pair, place, rewound};
use crate::ir::{Block, Function, Generated, Header, Order, Rhs, ScopeId, Stmt, StmtKind, Value, VarId};
use crate::visit;

/// A loop that runs again in the backward half, one iteration at a time.
pub(super) struct Independent {
    /// What an iteration remembers for itself, on which tapes.
    pub(super) remembers: Forward,
    pub(super) tapes: Vec<(VarId, VarId)>,
    /// The backward half of an iteration, without what runs again.
    pub(super) adjoint: Vec<Stmt>,
    /// What runs again costs more than a loop that the processor can run several iterations of at once.
    pub(super) is_costly: bool,
}

/// A loop or a function that runs again, here or in a loop inside.
pub(super) fn is_costly(again: &[Stmt], adjoint: &[Stmt], inside: &BTreeMap<ScopeId, Independent>) -> bool {
    let mut found = false;
    each(again, &mut |stmt| {
        found |= match &stmt.kind {
            StmtKind::For { .. } | StmtKind::While { .. } => true,
            StmtKind::Let { rhs: Rhs::Value(value), .. } | StmtKind::Write { value, .. } => calls(value),
            _ => false,
        }
    });
    each(adjoint, &mut |stmt| {
        if let StmtKind::For { body, .. } = &stmt.kind {
            found |= body.scope.and_then(|s| inside.get(&s)).is_some_and(|i| i.is_costly);
        }
    });
    found
}

fn calls(value: &Value) -> bool {
    match value {
        Value::Gate { row, args } => !is_cheap(row) || args.iter().any(calls),
        _ => false,
    }
}

/// Both halves, of which the second begins with the statements that lead to the loop's cotangents, and the loop.
#[derive(Clone)]
pub(crate) struct Joint {
    pub(crate) forward: Block,
    pub(crate) backward: Block,
}

pub(super) fn fuse(pair: &Pair, independent: &BTreeMap<ScopeId, Independent>) -> Option<Joint> {
    let (forward, backward) = halves(&pair.function, &pair.forward.stmts, &pair.backward.stmts, independent)?;
    Some(Joint {
        forward: Block { stmts: forward, ..pair.forward.clone() },
        backward: Block { stmts: backward, ..pair.backward.clone() },
    })
}

/// Joins the deepest loop that can be joined with its backward counterpart.
fn halves(
    function: &Function,
    forward: &[Stmt],
    backward: &[Stmt],
    independent: &BTreeMap<ScopeId, Independent>,
) -> Option<(Vec<Stmt>, Vec<Stmt>)> {
    let candidates = backward.iter().enumerate().filter_map(|(b, counterpart)| {
        let StmtKind::For { body, .. } = &counterpart.kind else { return None };
        let scope = body.scope?;
        let is_it = |s: &Stmt| matches!(&s.kind, StmtKind::For { body, .. } if body.scope == Some(scope));
        let f = forward.iter().position(is_it)?;
        let loops = Loops { function, forward, backward, f, b, scope, all: independent };
        loops.may_be_joined().then_some(loops)
    });
    Some(candidates.max_by_key(|l| depth(&forward[l.f]))?.joined())
}

struct Loops<'a> {
    function: &'a Function,
    forward: &'a [Stmt],
    backward: &'a [Stmt],
    /// Where the loop stands in the forward half, and where its counterpart in the backward half.
    f: usize,
    b: usize,
    scope: ScopeId,
    all: &'a BTreeMap<ScopeId, Independent>,
}

impl Loops<'_> {
    fn is_inside(&self, var: VarId) -> bool {
        self.function.is_within(self.function.var(var).scope, self.scope)
    }

    fn may_be_joined(&self) -> bool {
        let Some(independent) = self.all.get(&self.scope).filter(|i| i.is_costly) else { return false };
        let from = &self.forward[self.f..];
        let ahead = &self.backward[..self.b];
        let StmtKind::For { header, body } = &from[0].kind else { return false };
        let in_order = match header {
            Header::Range(range) => matches!(range.order, Order::Up | Order::Down),
            Header::Elements(elements) => elements.source.is_some(),
            _ => false,
        };
        // The remaining forward statements are printed among backward ones, where these read differently.
        if !in_order || body.until.is_some() || has_reversed_steps(from) {
            return false;
        }
        let mut uses = Uses::of(self.function);
        if !independent.adjoint.iter().all(|s| uses.add(s)) {
            return false;
        }
        let outside = |v: &&VarId| !self.is_inside(**v);
        // One order of the iterations is as good as the other: sums only, and what nobody changes.
        if uses.written.iter().any(|v| outside(&v)) || uses.updated.intersection(&uses.read).any(|v| outside(&v)) {
            return false;
        }
        let late = self.late(from);
        let mut led = Uses::of(self.function);
        for stmt in ahead {
            led.mention(stmt);
        }
        !uses.read.iter().filter(outside).any(|v| late.contains(v))
            && !led.read.iter().any(|v| late.contains(v) && !led.bound.contains(v))
            && !self.moves(body, &uses)
    }

    /// What is bound or changed by the loop and what follows it.
    fn late(&self, from: &[Stmt]) -> BTreeSet<VarId> {
        let mut late = BTreeSet::new();
        each(from, &mut |stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                binds(stmt, &mut |v| {
                    late.insert(v);
                });
                writes(stmt, &mut |v| {
                    late.insert(self.function.root(v));
                });
            }
        });
        late
    }

    /// Whether the forward iteration may give away what its backward half reads.
    fn moves(&self, body: &Block, uses: &Uses<'_>) -> bool {
        let function = self.function;
        let at_risk = |v: VarId| {
            let root = function.root(v);
            !function.var(root).ty.is_copy() && self.is_inside(root) && uses.read.contains(&root)
        };
        let given = |value: &Value| match value {
            Value::Var(v) => at_risk(*v),
            Value::Read(place) => at_risk(place.root) && !matches!(place.path.last(), Some(p) if is_element(p)),
            _ => false,
        };
        let mut found = body.result.as_ref().is_some_and(given);
        each(&body.stmts, &mut |stmt| {
            found |= match &stmt.kind {
                StmtKind::Let { var, rhs } => match rhs {
                    Rhs::Value(Value::Opaque(o)) => o.reads.iter().any(|v| at_risk(*v)),
                    Rhs::Value(value) => !function.var(*var).ty.is_copy() && given(value),
                    Rhs::Aggregate { parts, .. } => parts.iter().any(given),
                    Rhs::Call(_) | Rhs::Generated(_) => {
                        let mut any = false;
                        rhs.vars(&mut |v| any |= at_risk(v));
                        any
                    }
                    Rhs::Clone { .. } | Rhs::Take(_) | Rhs::Taken(_) => false,
                },
                StmtKind::Unpack { from, .. } => at_risk(*from),
                StmtKind::Write { value, .. } => given(value),
                StmtKind::Mutate(m) => m.moved().is_some_and(given),
                StmtKind::Opaque(o) => o.reads.iter().any(|v| at_risk(*v)),
                StmtKind::Generated(Generated::Record { call, .. }) => {
                    let mut any = false;
                    call.vars(&mut |v| any |= at_risk(v));
                    any
                }
                _ => false,
            } || visit::blocks(stmt).iter().filter_map(|b| b.result.as_ref()).any(given);
        });
        found
    }

    fn joined(&self) -> (Vec<Stmt>, Vec<Stmt>) {
        let (before, from) = self.forward.split_at(self.f);
        let (ahead, rest) = self.backward.split_at(self.b);
        let mut both = from[0].clone();
        if let (StmtKind::For { header, body }, Some(independent)) = (&mut both.kind, self.all.get(&self.scope)) {
            body.stmts = self.iteration(body, independent, both.span);
            if let Header::Elements(elements) = header {
                let mut uses = Uses::of(self.function);
                independent.adjoint.iter().for_each(|s| uses.mention(s));
                elements.counted = !elements.named && uses.read.contains(&elements.index);
            }
        }
        let seeded = ahead.iter().chain(std::iter::once(&both)).chain(&from[1..]).chain(&rest[1..]);
        (before.to_vec(), seeded.cloned().collect())
    }

    /// An iteration forward, then backward, in which loops may be joined again.
    fn iteration(&self, body: &Block, independent: &Independent, span: Span) -> Vec<Stmt> {
        let mut forward = Block { stmts: body.stmts.clone(), scope: body.scope, ..Block::default() };
        place::into(self.function, &mut forward, &independent.remembers);
        for stmt in &mut forward.stmts {
            // The tape stands around the loop, and is used again and again.
            if let StmtKind::Let { var, rhs: Rhs::Generated(Generated::NewTape { .. }) } = &stmt.kind {
                stmt.kind = StmtKind::Generated(Generated::Clear { tape: *var });
            }
        }
        let mut backward = rewound(&independent.tapes, span);
        backward.extend(independent.adjoint.iter().cloned());
        let (mut stmts, more) = match halves(self.function, &forward.stmts, &backward, self.all) {
            Some(joined) => joined,
            None => (forward.stmts, backward),
        };
        stmts.extend(more);
        stmts
    }
}

fn each<'s>(stmts: &'s [Stmt], found: &mut dyn FnMut(&'s Stmt)) {
    for stmt in stmts {
        found(stmt);
        visit::blocks(stmt).into_iter().for_each(|b| each(&b.stmts, found));
    }
}

fn depth(stmt: &Stmt) -> usize {
    let inner = visit::blocks(stmt).into_iter().flat_map(|b| &b.stmts).map(depth).max().unwrap_or(0);
    inner + usize::from(matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. }))
}

fn has_reversed_steps(stmts: &[Stmt]) -> bool {
    let mut found = false;
    each(stmts, &mut |stmt| {
        if let StmtKind::For { header: Header::Range(range), .. } = &stmt.kind {
            found |= matches!(range.order, Order::UpByReversed(_) | Order::DownByReversed(_));
        }
    });
    found
}

fn is_element(projection: &crate::ir::Projection) -> bool {
    matches!(projection, crate::ir::Projection::Index(_))
}
