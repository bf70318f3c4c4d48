//! Why a value is where it is.

use std::collections::BTreeSet;

use super::{Explain, Fate, name_of, plan};
use crate::ir::{Block, Generated, Place, Projection, Rhs, ScopeId, StmtKind, Value, VarId, VarKind};
use crate::visit;

pub(crate) enum Reason {
    /// Nothing changes it before the backward half.
    Lasts,
    /// What it is computed from is there.
    AtHand,
    /// It reads this, which changes afterwards.
    Changes(String),
    /// It needs this, which is not there.
    Needs(String),
    /// This gate costs more than a record.
    Costs(&'static str),
    /// Each iteration fills it anew.
    FilledAnew,
    /// It comes out of a branch.
    Branches,
    /// It comes out of this function.
    Called(String),
    /// It comes out of code that is only run.
    RunOnce,
}

pub(crate) enum LoopReason {
    /// These hand something from one iteration to the next.
    Carries(Vec<String>),
    /// They fill the same scratch.
    Overwrite,
    /// What keeps one of the values from being computed again.
    Of(Reason),
}

impl Explain<'_> {
    pub(super) fn reason(&self, var: VarId, fate: Fate) -> Reason {
        match fate {
            Fate::Free => Reason::Lasts,
            Fate::Recomputed => Reason::AtHand,
            Fate::RecordedWhole => Reason::FilledAnew,
            Fate::Recorded { .. } | Fate::RecordedAgain => self.obstacle(var),
        }
    }

    fn name(&self, var: VarId) -> String {
        self.function().var(var).text()
    }

    /// Why the backward half cannot have the value without a record.
    fn obstacle(&self, var: VarId) -> Reason {
        match self.bound.0.get(&var).map(|s| &s.kind) {
            Some(StmtKind::Let { rhs: Rhs::Value(value), .. }) => {
                self.obstacle_of(value, var).unwrap_or(Reason::RunOnce)
            }
            Some(StmtKind::If { .. }) => Reason::Branches,
            Some(StmtKind::Generated(Generated::Record { call, .. })) => Reason::Called(name_of(call)),
            _ => Reason::RunOnce,
        }
    }

    fn obstacle_of(&self, value: &Value, reader: VarId) -> Option<Reason> {
        let of = |v: &Value| self.obstacle_of(v, reader);
        match value {
            Value::Read(place) => self.change(place, reader).or_else(|| {
                place.path.iter().find_map(|p| match p {
                    Projection::Index(v) | Projection::Located { index: v, .. } => of(v),
                    _ => None,
                })
            }),
            Value::Gate { row, .. } if row.primal.contains('(') => Some(Reason::Costs(row.name)),
            Value::Gate { args, .. } => args.iter().find_map(of),
            Value::Cast { value, .. } | Value::Not(value) => of(value),
            Value::Select { cond, then, otherwise } => [cond, then, otherwise].into_iter().find_map(|v| of(v)),
            Value::Infix { args, .. } => args.iter().find_map(of),
            Value::Method { receiver, args, .. } => of(receiver).or_else(|| args.iter().find_map(of)),
            Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
                of(value).or_else(|| of(like))
            }
            Value::Opaque(o) if o.pure => o.reads.iter().find_map(|v| self.change(&Place::var(*v), reader)),
            Value::Opaque(_) => Some(Reason::RunOnce),
            Value::Var(v) => (self.bound.0.contains_key(v) && self.fate(*v) != Some(Fate::Free))
                .then(|| Reason::Needs(self.name(*v))),
            Value::Const(_) => None,
        }
    }

    fn change(&self, place: &Place, reader: VarId) -> Option<Reason> {
        let function = self.function();
        let root = function.root(place.root);
        let at = (self.lasting.position(reader), function.var(reader).scope);
        let changes = !matches!(function.var(root).kind, VarKind::Value | VarKind::Param)
            && !self.lasting.is_lasting(function, root, at, &BTreeSet::new());
        changes.then(|| Reason::Changes(self.name(root)))
    }

    /// Why a value is recorded that a loop binds: first of all, because of what changes.
    fn reason_within(&self, scope: ScopeId) -> Reason {
        let within = |v: &VarId| self.function().is_within(self.function().var(*v).scope, scope);
        let reasons = self.forward.taped.iter().filter(|v| within(v)).map(|v| self.obstacle(*v));
        let rank = |reason: &Reason| match reason {
            Reason::Changes(_) => 0,
            Reason::RunOnce | Reason::Called(_) => 1,
            _ => 2,
        };
        reasons.min_by_key(rank).unwrap_or(Reason::RunOnce)
    }

    /// Why a loop's iterations cannot run again.
    pub(super) fn loop_reason(&self, body: &Block, scope: ScopeId, scratch: &BTreeSet<VarId>) -> LoopReason {
        let function = self.function();
        let outside = |v: VarId| !function.is_within(function.var(v).scope, scope);
        let (mut written, mut read, mut added) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        visit::statements(body, &mut |stmt| {
            let target = match &stmt.kind {
                StmtKind::Update { place, .. } => {
                    added.insert(function.root(place.root));
                    Some(place.root)
                }
                StmtKind::Write { place, .. } => {
                    written.insert(function.root(place.root));
                    Some(place.root)
                }
                _ => {
                    plan::writes(stmt, &mut |v| {
                        written.insert(function.root(v));
                    });
                    None
                }
            };
            let mut skipped = target;
            stmt.vars(&mut |v| {
                if skipped == Some(v) {
                    skipped = None;
                } else {
                    read.insert(function.root(v));
                }
            });
        });
        let carried: Vec<String> = written
            .union(&added)
            .filter(|v| outside(**v) && read.contains(*v) && matches!(function.var(**v).kind, VarKind::Storage))
            .filter(|v| !scratch.contains(*v) && !plan::fills_anew(self.pair, **v, scope))
            .map(|v| self.name(*v))
            .collect();
        match carried.is_empty() {
            false => LoopReason::Carries(carried),
            true if !scratch.is_empty() => LoopReason::Overwrite,
            true => LoopReason::Of(self.reason_within(scope)),
        }
    }
}
