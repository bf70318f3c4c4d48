//! The planner: for each value that a backward statement reads, whether it is still there, is computed again, or is
//! recorded. Every block has a backward counterpart that runs inside the counterpart of its parent; a value is made
//! available in the counterpart of the block it was bound in:
//!
//! * function body: it is still there;
//! * loop or branch: computed again where all it needs is free;
//! * loop whose iterations are independent: the part of the iteration that is needed runs again (`replay`, `slice`);
//! * loop that overwrites scratch in each iteration: the scratch is recorded whole (`scratch`, `snapshot`);
//! * else recorded — by a loop on a tape, one record per iteration, by a branch in a value that also tells which way was
//!   taken.
//!
//! Where value and gradient are wanted at once, loops are joined with their counterparts (`fuse`, `lead`, `worth`). What is
//! left is made cheap: `reciprocals`, `sums`.

mod bound;
mod choice;
mod fuse;
mod lead;
mod place;
mod reciprocals;
mod replay;
mod scratch;
mod slice;
mod snapshot;
mod sums;
mod tapes;
mod uses;
mod worth;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use self::bound::Bound;
use self::fuse::Independent;
pub(crate) use self::fuse::Joint;
use self::scratch::Scratch;
pub(super) use self::slice::{binds, writes};
use super::{Pair, winner};
use crate::analyse::Lasting;
use crate::ir::{Block, Function, Generated, Header, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Var, VarId, VarKind};
use crate::types::Ty;
use crate::visit;

pub(super) fn plan(pair: &mut Pair) {
    reciprocals::share(&mut pair.function, &mut pair.backward);
    let lasting = Lasting::of(&pair.function, &pair.forward);
    let bound = Bound::of(&pair.forward);
    let mut bodies = BTreeMap::new();
    loop_bodies(&pair.forward, &mut bodies);
    let resized = scratch::resized(&pair.function, &pair.forward);
    let mut planner = Planner {
        resized: &resized,
        function: &mut pair.function,
        lasting: &lasting,
        bound,
        branches: Vec::new(),
        bodies,
        forward: Forward::default(),
        replayed: BTreeSet::new(),
        independent: BTreeMap::new(),
    };
    planner.root(&mut pair.backward);
    let Planner { forward, independent, bodies, bound, .. } = planner;
    let original = pair.forward.clone();
    place::into(&pair.function, &mut pair.forward, &forward);
    let scratch = Scratch { function: &pair.function, bodies: &bodies, bound: &bound, resized: &resized };
    pair.joint = fuse::fuse(pair, &original, &independent, &scratch);
    sums::sums(&mut pair.function, &mut pair.backward);
    if let Some(joint) = &mut pair.joint {
        sums::sums(&mut pair.function, &mut joint.backward);
    }
}

/// Whether each iteration of a loop overwrites the storage before it reads it.
pub(super) fn fills_anew(pair: &Pair, storage: VarId, scope: ScopeId) -> bool {
    let mut bodies = BTreeMap::new();
    loop_bodies(&pair.forward, &mut bodies);
    let bound = Bound::of(&pair.forward);
    let resized = scratch::resized(&pair.function, &pair.forward);
    let scratch = Scratch { function: &pair.function, bodies: &bodies, bound: &bound, resized: &resized };
    scratch.is_private(storage, scope)
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
    /// Loop bodies: scratch to record at the end of each iteration, and on which tape.
    snapshots: BTreeMap<ScopeId, BTreeMap<VarId, VarId>>,
    /// Counters that a tape makes unnecessary.
    dropped: BTreeSet<VarId>,
}

#[derive(Clone)]
struct Remember {
    branch: VarId,
    then: bool,
    values: Vec<VarId>,
}

struct Planner<'a> {
    function: &'a mut Function,
    lasting: &'a Lasting,
    resized: &'a BTreeSet<VarId>,
    bound: Bound,
    /// The variables that the plan has added to those.
    branches: Vec<VarId>,
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
    reused: Vec<(VarId, Generated)>,
}

impl Planner<'_> {
    fn root(&mut self, backward: &mut Block) {
        let stmts = std::mem::take(&mut backward.stmts);
        for mut stmt in stmts {
            let mut top = Top::default();
            self.stmt(&mut stmt, true, &mut top);
            for (var, tape) in top.reused {
                backward.stmts.push(Stmt::new(StmtKind::Let { var, rhs: Rhs::Generated(tape) }, stmt.span));
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
                winner::shorten(header, body);
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
        self.snapshot(&plan.snapshots);
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
        for (of, tape) in self.forward.snapshots.get(&scope).cloned().unwrap_or_default() {
            let cursor = self.helper("records", ScopeId::ROOT);
            top.tapes.push((tape, cursor));
            let restore = Generated::Restore { cursor, of };
            body.stmts.insert(0, Stmt::new(StmtKind::Generated(restore), span));
        }
        plan.outside
    }

    fn fork(&mut self, stmt: &mut Stmt, once: bool, top: &mut Top) -> BTreeSet<VarId> {
        let StmtKind::If { cond, then, otherwise, .. } = &mut stmt.kind else { return BTreeSet::new() };
        let mut outside = BTreeSet::new();
        let mut records = Vec::new();
        for block in [&mut *then, &mut *otherwise] {
            let needed = self.contents(block, once, top);
            let Some(scope) = block.scope else {
                outside.extend(needed);
                continue;
            };
            let plan = self.choose(scope, &needed, false);
            self.snapshot(&plan.snapshots);
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
        self.branches.push(branch);
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

    fn snapshot(&mut self, scratch: &BTreeSet<(ScopeId, VarId)>) {
        for (scope, storage) in scratch {
            if !self.forward.snapshots.get(scope).is_some_and(|s| s.contains_key(storage)) {
                let tape = self.helper("tape", ScopeId::ROOT);
                self.forward.snapshots.entry(*scope).or_default().insert(*storage, tape);
            }
        }
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
