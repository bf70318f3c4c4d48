//! Value and gradient in one go. A loop whose iterations are independent, and whose cotangents are known before it runs,
//! goes backward at the end of each iteration: nothing costly is computed twice. What follows the loop on the way back then
//! stands before it. Gradients are summed in the order of the iterations, not in the opposite one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use super::lead::Lead;
use super::scratch::Scratch;
use super::uses::{Kinds, Uses, kinds};
use super::worth::sums_alone;
use super::{Forward, Pair, place, rewound, tapes};
use crate::ir::{ArgKind, Block, Function, Generated, Header, Order, Rhs, ScopeId, Stmt, StmtKind, Value, VarId};
use crate::visit;

/// A loop of whose iterations the backward half may be run at once.
#[derive(Clone)]
pub(super) struct Independent {
    /// What an iteration remembers for itself, on which tapes.
    pub(super) remembers: Forward,
    pub(super) tapes: Vec<(VarId, VarId)>,
    /// The backward half of an iteration, without what runs again.
    pub(super) adjoint: Vec<Stmt>,
    /// What runs again costs more than a loop that the processor can run several iterations of at once, or cannot run
    /// again at all.
    pub(super) is_costly: bool,
    /// Scratch that the backward half reads at the end of the iteration.
    pub(super) scratch: BTreeSet<VarId>,
    /// The loops in the adjoint.
    pub(super) inside: BTreeMap<ScopeId, Independent>,
}

/// Both halves, of which the second begins with the statements that lead to the loop's cotangents, and the loop.
#[derive(Clone)]
pub(crate) struct Joint {
    pub(crate) forward: Block,
    pub(crate) backward: Block,
}

pub(super) fn fuse(
    pair: &Pair,
    original: &Block,
    independent: &BTreeMap<ScopeId, Independent>,
    scratch: &Scratch<'_>,
) -> Option<Joint> {
    let mut loops = BTreeMap::new();
    visit::statements(original, &mut |stmt| {
        if let StmtKind::For { body: Block { scope: Some(scope), .. }, .. } = &stmt.kind {
            loops.insert(*scope, stmt);
        }
    });
    let kinds = kinds(original);
    let all = All { function: &pair.function, result: pair.forward.result.as_ref(), loops, kinds, scratch };
    let (forward, backward) = all.halves(&pair.forward.stmts, &pair.backward.stmts, independent)?;
    let mut joint = Joint {
        forward: Block { stmts: forward, ..pair.forward.clone() },
        backward: Block { stmts: backward, ..pair.backward.clone() },
    };
    tapes::declare(&mut joint.forward, &mut joint.backward);
    Some(joint)
}

/// What does not change on the way into nested loops.
pub(super) struct All<'a> {
    pub(super) function: &'a Function,
    result: Option<&'a Value>,
    /// As they were before anything was recorded.
    loops: BTreeMap<ScopeId, &'a Stmt>,
    pub(super) kinds: Kinds,
    pub(super) scratch: &'a Scratch<'a>,
}

/// Each attempt looks at all that stands around the loop: of many loops in a row only so many are tried, so that the
/// macro's time stays linear.
const ATTEMPTS: usize = 8;

impl All<'_> {
    /// Joins the deepest loop that can be joined with its backward counterpart.
    fn halves(
        &self,
        forward: &[Stmt],
        backward: &[Stmt],
        independent: &BTreeMap<ScopeId, Independent>,
    ) -> Option<(Vec<Stmt>, Vec<Stmt>)> {
        let mut at = BTreeMap::new();
        for (f, stmt) in forward.iter().enumerate() {
            if let StmtKind::For { body: Block { scope: Some(scope), .. }, .. } = &stmt.kind {
                at.insert(*scope, f);
            }
        }
        let candidates = backward.iter().enumerate().filter_map(|(b, counterpart)| {
            let StmtKind::For { body, .. } = &counterpart.kind else { return None };
            let scope = body.scope?;
            let f = *at.get(&scope)?;
            let independent =
                independent.get(&scope).filter(|i| i.is_costly || sums_alone(self.function, &forward[f], i))?;
            Some(Loops { all: self, forward, backward, f, b, scope, independent })
        });
        let mut candidates: Vec<Loops<'_>> = candidates.collect();
        candidates.sort_by_key(|l| depth(&forward[l.f]));
        let (loops, lead) = candidates.into_iter().rev().take(ATTEMPTS).find_map(|l| l.lead().map(|lead| (l, lead)))?;
        Some(loops.joined(lead))
    }
}

pub(super) struct Loops<'a> {
    pub(super) all: &'a All<'a>,
    pub(super) forward: &'a [Stmt],
    pub(super) backward: &'a [Stmt],
    /// Where the loop stands in the forward half, and where its counterpart in the backward half.
    pub(super) f: usize,
    pub(super) b: usize,
    scope: ScopeId,
    independent: &'a Independent,
}

impl Loops<'_> {
    pub(super) fn is_inside(&self, var: VarId) -> bool {
        self.all.function.is_within(self.all.function.var(var).scope, self.scope)
    }

    /// What comes before the loop when it is joined, if it can be.
    fn lead(&self) -> Option<Lead> {
        let from = &self.forward[self.f..];
        let StmtKind::For { header, body } = &from[0].kind else { return None };
        let in_order = match header {
            Header::Range(range) => matches!(range.order, Order::Up | Order::Down),
            Header::Elements(elements) => elements.source.is_some(),
            _ => false,
        };
        // The remaining forward statements are printed among backward ones, where these read differently.
        if !in_order || body.until.is_some() || has_reversed_steps(from) {
            return None;
        }
        let mut uses = Uses::of(self.all.function, &self.all.kinds);
        if !self.independent.adjoint.iter().all(|s| uses.add(s)) {
            return None;
        }
        let outside = |v: &&VarId| !self.is_inside(**v);
        let shared = |v: &VarId| outside(&v) && !self.is_of_scratch(*v);
        // One order of the iterations is as good as the other: sums only, and what nobody changes.
        if uses.written.iter().any(shared) || uses.updated.intersection(&uses.read).any(shared) {
            return None;
        }
        let lead = self.split(&uses)?;
        let late = self.late(&lead);
        let is_late = |v: &VarId| late.contains(v) && !uses.bound.contains(v) && !self.independent.scratch.contains(v);
        let is_free = !uses.read.iter().filter(outside).any(is_late) && !self.moves(body, &uses);
        is_free.then_some(lead)
    }

    /// The cotangent of scratch that nobody reads after the loop: zero before and after each iteration.
    fn is_of_scratch(&self, cotangent: VarId) -> bool {
        let function = self.all.function;
        let crate::ir::VarKind::Cotangent(of) = function.var(cotangent).kind else { return false };
        let mut mentioned = false;
        let mut look = |v: VarId| mentioned |= function.root(v) == of;
        self.all.result.iter().for_each(|value| value.vars(&mut look));
        each(&self.forward[self.f + 1..], &mut |stmt| {
            if !matches!(&stmt.kind, StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(_)), .. }) {
                stmt.vars(&mut look);
                visit::bound(stmt).iter().for_each(|s| s.vars(&mut look));
            }
        });
        let mut arrived = false;
        each(&self.backward[..self.b], &mut |stmt| stmt.vars(&mut |v| arrived |= function.root(v) == cotangent));
        !mentioned && !arrived && self.all.scratch.is_private(of, self.scope)
    }

    /// Whether the forward iteration may give away what its backward half reads.
    fn moves(&self, body: &Block, uses: &Uses<'_>) -> bool {
        let function = self.all.function;
        let at_risk = |v: VarId| {
            let root = function.root(v);
            !function.var(root).ty.is_copy() && self.is_inside(root) && uses.read.contains(&root)
        };
        let given = |value: &Value| match value {
            Value::Var(v) => at_risk(*v),
            Value::Read(place) => at_risk(place.root) && !matches!(place.path.last(), Some(p) if is_element(p)),
            _ => false,
        };
        // A reference is not enough to take something away, but a method may.
        let hands_over = |arg: &ArgKind| match arg {
            ArgKind::Value(value) | ArgKind::RefValue(value) => given(value),
            ArgKind::Ref(..) => false,
            ArgKind::Handed(place) | ArgKind::Receiver(place) => at_risk(place.root),
        };
        let mut found = body.result.as_ref().is_some_and(given);
        each(&body.stmts, &mut |stmt| {
            found |= match &stmt.kind {
                StmtKind::Let { var, rhs } => match rhs {
                    Rhs::Value(Value::Opaque(o)) => o.reads.iter().any(|v| at_risk(*v)),
                    Rhs::Value(value) => !function.var(*var).ty.is_copy() && given(value),
                    Rhs::Aggregate { parts, .. } => parts.iter().any(given),
                    Rhs::Call(call) => call.args.iter().any(|a| hands_over(&a.kind)),
                    Rhs::Generated(Generated::Shape(_) | Generated::Save(_) | Generated::CloneOf(_)) => false,
                    Rhs::Generated(_) => {
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
                StmtKind::Generated(Generated::Record { call, .. }) => call.args.iter().any(|a| hands_over(&a.kind)),
                _ => false,
            } || visit::blocks(stmt).iter().filter_map(|b| b.result.as_ref()).any(given);
        });
        found
    }

    fn joined(&self, lead: Lead) -> (Vec<Stmt>, Vec<Stmt>) {
        let before = &self.forward[..self.f];
        let mut both = self.all.loops.get(&self.scope).map_or_else(|| self.forward[self.f].clone(), |s| (*s).clone());
        if let StmtKind::For { header, body } = &mut both.kind {
            body.stmts = self.iteration(body, both.span);
            if let Header::Elements(elements) = header {
                let mut uses = Uses::of(self.all.function, &self.all.kinds);
                self.independent.adjoint.iter().for_each(|s| uses.mention(s));
                elements.counted = !elements.named && uses.read.contains(&elements.index);
            }
        }
        let mut seeded = lead.forward;
        seeded.extend(lead.first);
        seeded.push(both);
        seeded.extend(lead.after);
        seeded.extend(lead.later);
        seeded.extend(self.backward[self.b + 1..].iter().cloned());
        (before.to_vec(), seeded)
    }

    /// An iteration forward, then backward, in which loops may be joined again.
    fn iteration(&self, body: &Block, span: Span) -> Vec<Stmt> {
        let mut forward = Block { stmts: body.stmts.clone(), scope: body.scope, ..Block::default() };
        place::into(self.all.function, &mut forward, &self.independent.remembers);
        for stmt in &mut forward.stmts {
            // The tape stands around the loop, and is used again and again.
            if let StmtKind::Let { var, rhs: Rhs::Generated(Generated::NewTape { .. } | Generated::SliceTape) } =
                &stmt.kind
            {
                stmt.kind = StmtKind::Generated(Generated::Clear { tape: *var });
            }
        }
        let mut backward = rewound(&self.independent.tapes, span);
        backward.extend(self.independent.adjoint.iter().cloned());
        let halves = self.all.halves(&forward.stmts, &backward, &self.independent.inside);
        let (mut stmts, more) = halves.unwrap_or((forward.stmts, backward));
        stmts.extend(more);
        stmts
    }
}

pub(super) fn each<'s>(stmts: &'s [Stmt], found: &mut dyn FnMut(&'s Stmt)) {
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
