//! What comes before a loop that is joined with its backward half: the backward statements that lead to the cotangents it
//! needs, and of what follows the loop only what these need. The rest of the way there comes after the loop.

use std::collections::BTreeSet;

use super::fuse::{Loops, each};
use super::slice::{binds, writes};
use super::tapes;
use super::uses::Uses;
use crate::ir::{Generated, Rhs, Stmt, StmtKind, Value, VarId};
use crate::visit;

pub(super) struct Lead {
    /// What stood after the loop.
    pub(super) forward: Vec<Stmt>,
    pub(super) first: Vec<Stmt>,
    /// The forward statements that stay after the loop, and the backward ones that come to stand there.
    pub(super) after: Vec<Stmt>,
    pub(super) later: Vec<Stmt>,
}

impl Loops<'_> {
    /// `None` where what is needed before the loop is there only after it.
    pub(super) fn split(&self, uses: &Uses<'_>) -> Option<Lead> {
        let outside = |sets: &[&BTreeSet<VarId>]| -> BTreeSet<VarId> {
            sets.iter().flat_map(|s| s.iter()).copied().filter(|v| !self.is_inside(*v)).collect()
        };
        let mut needed = outside(&[&uses.read, &uses.written]);
        // What is only added to must be there, but not all that is added.
        let added = outside(&[&uses.updated]);
        let (mut first, mut later): (Vec<Stmt>, Vec<Stmt>) = (Vec::new(), Vec::new());
        let mut kept: Vec<Uses<'_>> = Vec::new();
        for stmt in self.backward[..self.b].iter().rev() {
            let mut own = Uses::of(self.all.function, &self.all.kinds);
            let is_known = own.add(stmt);
            let leads = own.bound.iter().any(|v| needed.contains(v) || added.contains(v))
                || own.written.iter().any(|v| needed.contains(v) || added.contains(v))
                || own.updated.iter().any(|v| needed.contains(v));
            if !is_known || leads || tapes::is_new(stmt) || own.disturbs(uses) || kept.iter().any(|k| own.disturbs(k)) {
                own.mention(stmt);
                needed.extend(&own.read);
                kept.push(own);
                first.push(stmt.clone());
            } else {
                later.push(stmt.clone());
            }
        }
        let (mut forward, mut after) = (Vec::new(), Vec::new());
        for stmt in self.forward[self.f + 1..].iter().rev() {
            let mut is_needed = false;
            binds(stmt, &mut |v| is_needed |= needed.contains(&v));
            if is_needed && self.may_come_first(stmt) {
                stmt.vars(&mut |v| {
                    needed.insert(v);
                });
                forward.push(stmt.clone());
            } else {
                after.push(stmt.clone());
            }
        }
        [&mut forward, &mut first, &mut after, &mut later].into_iter().for_each(|part| part.reverse());
        let lead = Lead { forward, first, after, later };
        let late = self.late(&lead);
        let mut led = Uses::of(self.all.function, &self.all.kinds);
        lead.first.iter().for_each(|s| led.mention(s));
        let is_there = !led.read.iter().any(|v| late.contains(v) && !led.bound.contains(v));
        // The length of what is not resized is what it was.
        let mut values = Uses::of(self.all.function, &self.all.kinds);
        let is_shape = |s: &&Stmt| matches!(&s.kind, StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(_)), .. });
        lead.forward.iter().filter(|s| !is_shape(s)).for_each(|s| values.mention(s));
        let is_known = !values.read.iter().any(|v| late.contains(v));
        (is_there && is_known).then_some(lead)
    }

    fn may_come_first(&self, stmt: &Stmt) -> bool {
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(place)), .. } => {
                let root = self.all.function.root(place.root);
                let ty = &self.all.function.var(root).ty;
                !self.all.scratch.resized.contains(&root) && ty.element().is_float() && !self.is_bound_late(root)
            }
            StmtKind::Let { rhs: Rhs::Value(value), .. } => !matches!(value, Value::Opaque(_) | Value::Var(_)),
            _ => false,
        }
    }

    fn is_bound_late(&self, var: VarId) -> bool {
        let mut found = false;
        each(&self.forward[self.f..], &mut |stmt| binds(stmt, &mut |v| found |= v == var));
        found
    }

    /// What is bound or changed by the loop and what follows it.
    pub(super) fn late(&self, lead: &Lead) -> BTreeSet<VarId> {
        let mut late = BTreeSet::new();
        let mut add = |stmt: &Stmt| {
            for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
                binds(stmt, &mut |v| {
                    late.insert(v);
                });
                writes(stmt, &mut |v| {
                    late.insert(self.all.function.root(v));
                });
                if let StmtKind::Generated(
                    Generated::Push { tape, .. }
                    | Generated::Snapshot { tape, .. }
                    | Generated::Clear { tape }
                    | Generated::Remember { branch: tape, .. },
                ) = &stmt.kind
                {
                    late.insert(*tape);
                }
            }
        };
        each(&self.forward[self.f..=self.f], &mut add);
        each(&lead.after, &mut add);
        late
    }
}

impl Uses<'_> {
    /// Whether it matters which comes first.
    fn disturbs(&self, other: &Self) -> bool {
        let meet = |a: &BTreeSet<VarId>, b: &BTreeSet<VarId>| a.intersection(b).next().is_some();
        meet(&self.updated, &other.read)
            || meet(&self.updated, &other.written)
            || meet(&self.written, &other.read)
            || meet(&self.written, &other.updated)
            || meet(&self.written, &other.written)
            || meet(&self.read, &other.updated)
            || meet(&self.read, &other.written)
            || meet(&self.bound, &other.read)
    }
}
