//! The planner: for each value that a backward statement reads, whether it is still there, is computed again, or is
//! recorded. Every block has a backward counterpart that runs inside the counterpart of its parent; a value is made
//! available in the counterpart of the block it was bound in:
//!
//! * function body: it is still there;
//! * loop or branch: computed again where all it needs is free;
//! * loop whose iterations are independent: the part of the iteration that is needed runs again (`slice`);
//! * else recorded — by a loop on a tape, one record per iteration, by a branch in a value that also tells which way was
//!   taken.

mod choice;
mod fuse;
mod place;
mod slice;
mod uses;

pub(super) use slice::writes;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use self::fuse::Independent;
pub(crate) use self::fuse::Joint;
use super::Pair;
use crate::analyse::{Lasting, pattern_vars};
use crate::ir::{
    Block, ElementsHeader, Function, Generated, Header, RangeHeader, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Var,
    VarId, VarKind,
};
use crate::types::Ty;
use crate::visit;

pub(super) fn plan(pair: &mut Pair) {
    let lasting = Lasting::of(&pair.function, &pair.forward);
    let bound = Bound::of(&pair.forward);
    let mut bodies = BTreeMap::new();
    loop_bodies(&pair.forward, &mut bodies);
    let mut planner = Planner {
        function: &mut pair.function,
        lasting: &lasting,
        bound,
        bodies,
        forward: Forward::default(),
        replayed: BTreeSet::new(),
        independent: BTreeMap::new(),
    };
    planner.root(&mut pair.backward);
    let Planner { forward, independent, .. } = planner;
    place::into(&pair.function, &mut pair.forward, &forward);
    pair.joint = fuse::fuse(pair, &independent);
}

/// The statements of each loop's iteration, those that its pattern performs included.
fn loop_bodies(block: &Block, bodies: &mut BTreeMap<ScopeId, Vec<Stmt>>) {
    visit::statements(block, &mut |stmt| {
        let (StmtKind::For { body, .. } | StmtKind::While { body, .. }) = &stmt.kind else { return };
        if let Some(scope) = body.scope {
            bodies.insert(scope, visit::bound(stmt).iter().chain(&body.stmts).cloned().collect());
        }
    });
}

/// What the forward half must do for the backward half.
#[derive(Clone, Default)]
struct Forward {
    /// Loop bodies: what to push onto which tape at the end of each iteration.
    pushes: BTreeMap<ScopeId, (VarId, Vec<VarId>)>,
    /// Branches: where to remember what.
    remembers: BTreeMap<ScopeId, Remember>,
    /// Counters that a tape makes unnecessary.
    dropped: BTreeSet<VarId>,
}

#[derive(Clone)]
struct Remember {
    branch: VarId,
    then: bool,
    values: Vec<VarId>,
}

/// Where the forward half binds its variables.
#[derive(Clone)]
struct Bound {
    statements: BTreeMap<VarId, Stmt>,
    /// Bound by a loop's header, and bound again by its counterpart's.
    indices: BTreeSet<VarId>,
    /// Bound by user code in a way that only running it tells.
    foreign: BTreeSet<VarId>,
}

impl Bound {
    fn of(forward: &Block) -> Self {
        let mut bound = Self { statements: BTreeMap::new(), indices: BTreeSet::new(), foreign: BTreeSet::new() };
        visit::statements(forward, &mut |stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                bound.add(stmt);
            }
        });
        bound
    }

    fn add(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let { var, .. } | StmtKind::Alias { var, .. } => {
                self.statements.insert(*var, stmt.clone());
            }
            StmtKind::Split { pattern, .. } => pattern_vars(pattern, &mut |v| {
                self.statements.insert(v, stmt.clone());
            }),
            StmtKind::Unpack { pattern, .. } => pattern_vars(pattern, &mut |v| {
                self.foreign.insert(v);
            }),
            StmtKind::If { result: Some(var), .. } | StmtKind::Declare { var } => {
                self.foreign.insert(*var);
            }
            StmtKind::Opaque(o) => self.foreign.extend(&o.binds),
            StmtKind::Generated(Generated::Record { value, sweep, .. }) => {
                self.foreign.insert(*value);
                self.foreign.insert(*sweep);
            }
            // How far a loop got that may be left early, only running it tells.
            StmtKind::For {
                header: Header::Range(RangeHeader { index, .. }) | Header::Elements(ElementsHeader { index, .. }),
                body,
            } if body.until.is_some() => {
                self.foreign.insert(*index);
            }
            StmtKind::For { header, .. } => match header {
                Header::Range(h) => {
                    self.indices.insert(h.index);
                }
                Header::Elements(h) => {
                    self.indices.insert(h.index);
                }
                Header::Opaque { bound, .. } => self.foreign.extend(bound),
                Header::Rewind { .. } | Header::Times { .. } => {}
            },
            _ => {}
        }
    }

    fn contains(&self, var: VarId) -> bool {
        self.statements.contains_key(&var) || self.indices.contains(&var) || self.foreign.contains(&var)
    }
}

struct Planner<'a> {
    function: &'a mut Function,
    lasting: &'a Lasting,
    bound: Bound,
    bodies: BTreeMap<ScopeId, Vec<Stmt>>,
    forward: Forward,
    /// The loops whose iterations run again, or so it is assumed while what is inside them is planned.
    replayed: BTreeSet<ScopeId>,
    independent: BTreeMap<ScopeId, Independent>,
}

/// What a statement needs at the top of the backward half.
#[derive(Default)]
struct Top {
    /// Tapes that the forward half fills, and the iterators that read them.
    tapes: Vec<(VarId, VarId)>,
    /// Tapes of one iteration, filled again and again.
    reused: Vec<VarId>,
}

impl Planner<'_> {
    fn root(&mut self, backward: &mut Block) {
        let stmts = std::mem::take(&mut backward.stmts);
        for mut stmt in stmts {
            let mut top = Top::default();
            self.stmt(&mut stmt, true, &mut top);
            for tape in top.reused {
                let rhs = Rhs::Generated(Generated::NewTape { reserve: None });
                backward.stmts.push(Stmt::new(StmtKind::Let { var: tape, rhs }, stmt.span));
            }
            backward.stmts.extend(rewound(&top.tapes, stmt.span));
            backward.stmts.push(stmt);
        }
    }

    /// The forward variables that a statement and the blocks in it need from around it.
    fn stmt(&mut self, stmt: &mut Stmt, once: bool, top: &mut Top) -> BTreeSet<VarId> {
        let mut needed = BTreeSet::new();
        match &mut stmt.kind {
            StmtKind::For { header, body } => {
                needed.extend(self.repeat(header, body, once, top, stmt.span));
            }
            StmtKind::If { .. } => needed.extend(self.fork(stmt, once, top)),
            _ => {}
        }
        stmt.vars(&mut |v| {
            needed.insert(v);
        });
        needed.retain(|v| self.bound.contains(*v));
        needed
    }

    fn repeat(
        &mut self,
        header: &mut Header,
        body: &mut Block,
        once: bool,
        top: &mut Top,
        span: Span,
    ) -> BTreeSet<VarId> {
        if let Some(outside) = self.replay(body, top, span) {
            return outside;
        }
        let needed = self.contents(body, false, top);
        let Some(scope) = body.scope else { return needed };
        let plan = self.choose(scope, &needed, true);
        if !plan.records.is_empty() {
            let tape = self.helper("tape", ScopeId::ROOT);
            self.forward.pushes.insert(scope, (tape, plan.records.clone()));
            match header {
                // The tape knows how often the loop ran.
                Header::Times { count } if once => {
                    self.forward.dropped.insert(*count);
                    *header = Header::Rewind { tape, values: plan.records.clone() };
                }
                _ => {
                    let cursor = self.helper("records", ScopeId::ROOT);
                    top.tapes.push((tape, cursor));
                    let pull = Generated::Pull { cursor, values: plan.records.clone() };
                    body.stmts.insert(0, Stmt::new(StmtKind::Generated(pull), span));
                }
            }
        }
        let at = usize::from(matches!(
            body.stmts.first().map(|s| &s.kind),
            Some(StmtKind::Generated(Generated::Pull { .. }))
        ));
        body.stmts.splice(at..at, plan.recomputed);
        plan.outside
    }

    /// Plans a loop on the assumption that its iterations run again, and keeps the plan if they can.
    fn replay(&mut self, body: &mut Block, top: &mut Top, span: Span) -> Option<BTreeSet<VarId>> {
        let scope = body.scope?;
        let mut attempt = body.clone();
        let outer = std::mem::take(&mut self.forward);
        let bound = self.bound.clone();
        self.replayed.insert(scope);
        let mut inner = Top::default();
        let needed = self.contents(&mut attempt, false, &mut inner);
        let adjoint = attempt.stmts.clone();
        let found = self.iteration(scope, &needed, &inner, &mut attempt, span);
        self.replayed.remove(&scope);
        if found.is_some() {
            let again = &attempt.stmts[..attempt.stmts.len() - adjoint.len()];
            let is_costly = fuse::is_costly(again, &adjoint, &self.independent);
            let (remembers, tapes) = (self.forward.clone(), inner.tapes);
            self.independent.insert(scope, Independent { remembers, tapes, adjoint, is_costly });
        } else {
            self.independent.remove(&scope);
        }
        // What the inside remembers, the iteration remembers for itself: the forward half has nothing to do.
        self.forward = outer;
        match found {
            Some((outside, reused)) => {
                top.reused.extend(reused);
                top.reused.extend(inner.reused);
                *body = attempt;
                Some(outside)
            }
            None => {
                self.bound = bound;
                None
            }
        }
    }

    /// The head of a backward iteration that has nothing but itself.
    fn iteration(
        &self,
        scope: ScopeId,
        needed: &BTreeSet<VarId>,
        inner: &Top,
        body: &mut Block,
        span: Span,
    ) -> Option<(BTreeSet<VarId>, Vec<VarId>)> {
        let plan = self.choose(scope, needed, true);
        if plan.records.is_empty() && self.forward.pushes.is_empty() && self.forward.remembers.is_empty() {
            body.stmts.splice(0..0, plan.recomputed);
            return Some((plan.outside, Vec::new()));
        }
        let (own, mut outside): (BTreeSet<VarId>, BTreeSet<VarId>) =
            needed.iter().partition(|v| self.function.var(**v).scope == scope);
        let mut seeds = own;
        seeds.extend(self.forward.pushes.values().flat_map(|(_, values)| values));
        seeds.extend(self.forward.remembers.values().flat_map(|r| &r.values));
        // What says which way was taken is bound by the iteration itself.
        seeds.retain(|v| !self.forward.remembers.values().any(|r| r.branch == *v));
        let slice = self.slice(scope, self.bodies.get(&scope)?, seeds)?;
        outside.extend(slice.outside);
        let mut head = Block { stmts: slice.stmts, scope: Some(scope), ..Block::default() };
        place::into(self.function, &mut head, &self.forward);
        let mut reused = Vec::new();
        for stmt in &mut head.stmts {
            if let StmtKind::Let { var, rhs: Rhs::Generated(Generated::NewTape { .. }) } = &stmt.kind {
                reused.push(*var);
                stmt.kind = StmtKind::Generated(Generated::Clear { tape: *var });
            }
        }
        head.stmts.extend(rewound(&inner.tapes, span));
        body.stmts.splice(0..0, head.stmts);
        Some((outside, reused))
    }

    fn fork(&mut self, stmt: &mut Stmt, once: bool, top: &mut Top) -> BTreeSet<VarId> {
        let StmtKind::If { cond, then, otherwise, .. } = &mut stmt.kind else { return BTreeSet::new() };
        let mut outside = BTreeSet::new();
        let mut records = Vec::new();
        for block in [&mut *then, &mut *otherwise] {
            let needed = self.contents(block, once, top);
            let Some(scope) = block.scope else { continue };
            let plan = self.choose(scope, &needed, false);
            block.stmts.splice(0..0, plan.recomputed);
            outside.extend(plan.outside);
            records.push((scope, plan.records));
        }
        cond.vars(&mut |v| {
            outside.insert(v);
        });
        if records.iter().all(|(_, r)| r.is_empty()) {
            return outside;
        }
        let parent = records.first().and_then(|(s, _)| self.function.scopes[s.0].parent).unwrap_or(ScopeId::ROOT);
        let branch = self.helper("branch", parent);
        self.bound.foreign.insert(branch);
        let mut arms = Vec::new();
        for (i, (scope, values)) in records.into_iter().enumerate() {
            self.forward.remembers.insert(scope, Remember { branch, then: i == 0, values: values.clone() });
            arms.push(values);
        }
        let (then, otherwise) = (std::mem::take(then), std::mem::take(otherwise));
        let mut arms = arms.into_iter();
        let fork = Generated::Fork {
            branch,
            then: (arms.next().unwrap_or_default(), then),
            otherwise: (arms.next().unwrap_or_default(), otherwise),
        };
        // The record tells which way was taken.
        let mut conditions = BTreeSet::new();
        cond.vars(&mut |v| {
            conditions.insert(v);
        });
        let used = std::mem::take(&mut outside);
        outside.extend(used.into_iter().filter(|v| !conditions.contains(v) || mentions(&fork, *v)));
        outside.insert(branch);
        stmt.kind = StmtKind::Generated(fork);
        outside
    }

    fn contents(&mut self, block: &mut Block, once: bool, top: &mut Top) -> BTreeSet<VarId> {
        let mut needed = BTreeSet::new();
        for stmt in &mut block.stmts {
            needed.extend(self.stmt(stmt, once, top));
        }
        needed
    }

    fn helper(&mut self, name: &str, scope: ScopeId) -> VarId {
        self.function.add(Var::proposed(name.to_owned(), Ty::Inactive, VarKind::Value, scope))
    }

    fn in_loop(&self, scope: ScopeId) -> bool {
        let mut at = Some(scope);
        while let Some(s) = at {
            if self.function.scopes[s.0].kind == ScopeKind::Loop {
                return true;
            }
            at = self.function.scopes[s.0].parent;
        }
        false
    }
}

/// Iterators over tapes, last record first.
fn rewound(tapes: &[(VarId, VarId)], span: Span) -> Vec<Stmt> {
    let bind = |(tape, cursor): &(VarId, VarId)| {
        let rhs = Rhs::Generated(Generated::Rewound { tape: *tape });
        Stmt::new(StmtKind::Let { var: *cursor, rhs }, span)
    };
    tapes.iter().map(bind).collect()
}

fn mentions(generated: &Generated, var: VarId) -> bool {
    let Generated::Fork { then, otherwise, .. } = generated else { return false };
    let mut found = false;
    for block in [&then.1, &otherwise.1] {
        visit::statements(block, &mut |stmt| stmt.vars(&mut |v| found |= v == var));
    }
    found
}
