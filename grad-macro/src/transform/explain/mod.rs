//! What the backward half reads of the forward half, where it gets it, and why: read off the finished plan, so that it says
//! what is, not what was meant.

mod reason;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

pub(crate) use self::reason::{LoopReason, Reason};
use super::{Pair, plan};
use crate::analyse::Lasting;
use crate::ir::{
    Block, Call, Function, Generated, Header, Name, Rhs, ScopeId, ScopeKind, Stmt, StmtKind, Value, VarId,
};
use crate::visit;

/// What there is to say of a function, in the order of its text.
pub(crate) struct Explanation {
    pub(crate) notes: Vec<Note>,
}

pub(crate) struct Note {
    pub(crate) span: Span,
    /// How many loops and branches stand around.
    pub(crate) depth: usize,
    pub(crate) of: Subject,
}

pub(crate) enum Subject {
    Value {
        name: String,
        fate: Fate,
        reason: Reason,
    },
    Branch {
        fate: Fate,
    },
    Call {
        name: String,
        fate: Fate,
    },
    /// In `grad` and its kin, a joined one runs once, both ways in each iteration.
    Loop {
        name: Option<String>,
        fate: LoopFate,
        joined: bool,
    },
}

/// Where the backward half gets a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fate {
    /// It is still there.
    Free,
    Recomputed,
    /// Once, or once per iteration of the loops around.
    Recorded {
        in_loop: bool,
    },
    /// Scratch, with all its elements, in each iteration of a loop that overwrites it.
    RecordedWhole,
    /// By an iteration that runs again, and for that iteration only.
    RecordedAgain,
}

/// What a loop leaves for the backward half.
pub(crate) enum LoopFate {
    /// Nothing flows back through it.
    Inactive,
    /// Nothing.
    Free,
    /// Which of its iterations decided.
    Winner,
    /// Its iterations run again, each before it is reversed.
    Again,
    /// So many values per iteration, and this scratch.
    Recorded { values: usize, scratch: Vec<String>, reason: LoopReason },
}

pub(crate) fn explain(pair: &Pair) -> Explanation {
    let explain = Explain {
        pair,
        lasting: Lasting::of(&pair.function, &pair.forward),
        bound: Bindings::of(&pair.forward),
        forward: Found::of(&pair.forward),
        backward: Found::of(&pair.backward),
        joined: joined(pair),
    };
    let mut notes = Vec::new();
    explain.block(&pair.forward, 0, &mut notes);
    Explanation { notes }
}

struct Explain<'p> {
    pair: &'p Pair,
    lasting: Lasting,
    bound: Bindings<'p>,
    forward: Found,
    backward: Found,
    joined: BTreeSet<ScopeId>,
}

/// The statement that binds each variable of the forward half.
struct Bindings<'p>(BTreeMap<VarId, &'p Stmt>);

impl<'p> Bindings<'p> {
    fn of(forward: &'p Block) -> Self {
        let mut bound = BTreeMap::new();
        visit::statements(forward, &mut |stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                binds(stmt, &mut |v| {
                    bound.insert(v, stmt);
                });
            }
        });
        Self(bound)
    }
}

/// What a half reads, binds and puts on tapes.
#[derive(Default)]
struct Found {
    read: BTreeSet<VarId>,
    bound: BTreeSet<VarId>,
    taped: BTreeSet<VarId>,
    /// What each loop puts on tapes per iteration.
    per_iteration: BTreeMap<ScopeId, usize>,
    /// Scratch that each loop records whole.
    scratch: BTreeMap<ScopeId, BTreeSet<VarId>>,
    /// The loops of which only the winner counts.
    contests: BTreeSet<ScopeId>,
    /// How often each loop stands there.
    loops: BTreeMap<ScopeId, usize>,
}

impl Found {
    fn of(block: &Block) -> Self {
        let mut found = Self::default();
        found.block(block, None);
        found
    }

    fn block(&mut self, block: &Block, around: Option<ScopeId>) {
        for stmt in visit::statements_of(block) {
            stmt.vars(&mut |v| {
                self.read.insert(v);
            });
            binds(stmt, &mut |v| {
                self.bound.insert(v);
            });
            match &stmt.kind {
                StmtKind::Generated(Generated::Push { values, .. }) => {
                    self.taped.extend(values);
                    *around.map_or(&mut 0, |s| self.per_iteration.entry(s).or_default()) += values.len();
                }
                StmtKind::Generated(Generated::Remember { values, .. }) => self.taped.extend(values),
                StmtKind::Generated(Generated::Snapshot { of, .. }) => {
                    self.scratch.entry(around.unwrap_or(ScopeId::ROOT)).or_default().insert(*of);
                }
                StmtKind::Generated(Generated::Win { .. }) => self.contests.extend(around),
                _ => {}
            }
            let is_loop = matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. });
            for inner in visit::blocks(stmt) {
                let scope = inner.scope.filter(|_| is_loop);
                if let Some(scope) = scope {
                    *self.loops.entry(scope).or_default() += 1;
                }
                self.block(inner, scope.or(around));
            }
        }
    }
}

impl Found {
    fn holds_scratch(&self, var: VarId) -> bool {
        self.scratch.values().any(|scratch| scratch.contains(&var))
    }

    fn scratch_in(&self, is_inside: impl Fn(ScopeId) -> bool) -> BTreeSet<VarId> {
        self.scratch.iter().filter(|(s, _)| is_inside(**s)).flat_map(|(_, scratch)| scratch).copied().collect()
    }
}

/// The loops that one run of both halves joins: of two that would stand there, there is one.
fn joined(pair: &Pair) -> BTreeSet<ScopeId> {
    let Some(joint) = &pair.joint else { return BTreeSet::new() };
    let (before, after) = (Found::of(&joint.forward).loops, Found::of(&joint.backward).loops);
    let both = Found::of(&pair.backward).loops;
    both.into_keys().filter(|s| !before.contains_key(s) && after.get(s) == Some(&1)).collect()
}

impl Explain<'_> {
    fn function(&self) -> &Function {
        &self.pair.function
    }

    fn block(&self, block: &Block, depth: usize, notes: &mut Vec<Note>) {
        for stmt in visit::statements_of(block) {
            let note = |of| Note { span: stmt.span, depth, of };
            match &stmt.kind {
                StmtKind::For { header, body } => {
                    notes.push(note(self.repeated(self.loop_name(header), body)));
                }
                StmtKind::While { body, .. } => {
                    notes.push(note(self.repeated(None, body)));
                }
                StmtKind::If { .. } => {}
                StmtKind::Generated(Generated::Record { call, sweep, .. }) => {
                    notes.extend(self.fate(*sweep).map(|fate| note(Subject::Call { name: name_of(call), fate })));
                }
                StmtKind::Declare { var } if self.is_branch(*var) => {
                    notes.extend(self.fate(*var).map(|fate| note(Subject::Branch { fate })));
                }
                StmtKind::Let { var, .. } if !self.function().var(*var).ty.holds_no_float() => {
                    notes.extend(self.value(*var).map(note));
                }
                _ => {}
            }
            for inner in visit::blocks(stmt) {
                self.block(inner, depth + 1, notes);
            }
        }
    }

    /// A variable of ours that says which way was taken.
    fn is_branch(&self, var: VarId) -> bool {
        matches!(&self.function().var(var).name, Name::Proposed(name) if name == "branch")
    }

    fn value(&self, var: VarId) -> Option<Subject> {
        let fate = self.fate(var)?;
        let is_ours = matches!(self.function().var(var).name, Name::Proposed(_));
        let is_costly = match self.bound.0.get(&var).map(|s| &s.kind) {
            Some(StmtKind::Let { rhs: Rhs::Value(Value::Gate { row, .. }), .. }) => row.primal.contains('('),
            _ => false,
        };
        // A step on the way to something with a name, and cheap.
        if is_ours && !is_costly && matches!(fate, Fate::Free | Fate::Recomputed) {
            return None;
        }
        let reason = self.reason(var, fate);
        Some(Subject::Value { name: self.function().var(var).text(), fate, reason })
    }

    /// Nothing where the backward half does not ask for it.
    fn fate(&self, var: VarId) -> Option<Fate> {
        let in_loop = self.loop_around(self.function().var(var).scope).is_some();
        if self.forward.holds_scratch(var) {
            Some(Fate::RecordedWhole)
        } else if self.forward.taped.contains(&var) {
            Some(Fate::Recorded { in_loop })
        } else if self.backward.taped.contains(&var) || self.backward.holds_scratch(var) {
            Some(Fate::RecordedAgain)
        } else if !self.backward.read.contains(&var) {
            None
        } else if self.backward.bound.contains(&var) {
            Some(Fate::Recomputed)
        } else {
            Some(Fate::Free)
        }
    }

    fn loop_around(&self, scope: ScopeId) -> Option<ScopeId> {
        let scopes = &self.function().scopes;
        std::iter::successors(Some(scope), |s| scopes[s.0].parent).find(|s| scopes[s.0].kind == ScopeKind::Loop)
    }

    fn loop_name(&self, header: &Header) -> Option<String> {
        match header {
            Header::Range(range) => Some(self.function().var(range.index).text()),
            Header::Elements(elements) => Some(self.function().var(elements.place.root).text()),
            _ => None,
        }
    }

    fn repeated(&self, name: Option<String>, body: &Block) -> Subject {
        let joined = body.scope.is_some_and(|s| self.joined.contains(&s));
        Subject::Loop { name, fate: body.scope.map_or(LoopFate::Inactive, |s| self.loop_fate(body, s)), joined }
    }

    fn loop_fate(&self, body: &Block, scope: ScopeId) -> LoopFate {
        let inside = |found: &Found| {
            let within = |s: &ScopeId| self.function().is_within(*s, scope);
            found.per_iteration.iter().filter(|(s, _)| within(s)).map(|(_, n)| n).sum::<usize>()
        };
        let values = inside(&self.forward);
        let scratch = self.forward.scratch_in(|s| self.function().is_within(s, scope));
        if values > 0 || !scratch.is_empty() {
            let reason = self.loop_reason(body, scope, &scratch);
            let scratch = scratch.into_iter().map(|v| self.function().var(v).text()).collect();
            LoopFate::Recorded { values, scratch, reason }
        } else if self.forward.contests.contains(&scope) {
            LoopFate::Winner
        } else if inside(&self.backward) > 0 || self.runs_again(scope, self.joined.contains(&scope)) {
            LoopFate::Again
        } else if self.backward.loops.contains_key(&scope) {
            LoopFate::Free
        } else {
            LoopFate::Inactive
        }
    }

    /// Whether the backward counterpart computes anything of the iteration but single values; of a joined loop, anything
    /// at all.
    fn runs_again(&self, scope: ScopeId, joined: bool) -> bool {
        let of_loop = |v: &VarId| self.function().is_within(self.function().var(*v).scope, scope);
        let counts = |v: VarId| if joined { !self.is_at_hand(v) } else { !self.is_single(v) };
        self.forward.bound.iter().filter(|v| of_loop(v)).any(|v| self.backward.bound.contains(v) && counts(*v))
    }

    /// Bound to what lies somewhere.
    fn is_at_hand(&self, var: VarId) -> bool {
        let lies = |value: &Value| matches!(value, Value::Read(_) | Value::Var(_) | Value::Const(_));
        match self.bound.0.get(&var).map(|s| &s.kind) {
            Some(StmtKind::Let { rhs: Rhs::Value(value), .. }) => lies(value),
            Some(StmtKind::Alias { .. } | StmtKind::Split { .. }) => true,
            _ => false,
        }
    }

    /// Bound by a statement that computes one number.
    fn is_single(&self, var: VarId) -> bool {
        let stmt = self.bound.0.get(&var);
        stmt.is_some_and(|s| {
            matches!(s.kind, StmtKind::Alias { .. } | StmtKind::Split { .. } | StmtKind::Let { rhs: Rhs::Value(_), .. })
        })
    }
}

/// The variables that a statement itself binds, those out of records included.
fn binds(stmt: &Stmt, each: &mut dyn FnMut(VarId)) {
    match &stmt.kind {
        StmtKind::Generated(Generated::Restore { of, .. }) => each(*of),
        StmtKind::Generated(Generated::Pull { values, .. })
        | StmtKind::For { header: Header::Rewind { values, .. }, .. } => values.iter().for_each(|v| each(*v)),
        _ => plan::binds(stmt, each),
    }
}

fn name_of(call: &Call) -> String {
    call.path.path.segments.last().map(|s| crate::names::plain_name(&s.ident)).unwrap_or_default()
}
