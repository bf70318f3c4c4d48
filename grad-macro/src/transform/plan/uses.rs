//! What the statements of a backward iteration do with what lies outside of it.

use std::collections::{BTreeMap, BTreeSet};

use super::slice::{binds, writes};
use crate::ir::{Block, Function, Generated, Header, Kind, Place, Rhs, Stmt, StmtKind, Value, VarId, VarKind};
use crate::visit;

/// What statements do with variables, each under the name of the storage it lies in.
pub(super) struct Uses<'a> {
    function: &'a Function,
    kinds: &'a Kinds,
    pub(super) bound: BTreeSet<VarId>,
    pub(super) read: BTreeSet<VarId>,
    /// Added to, and nothing else.
    pub(super) updated: BTreeSet<VarId>,
    pub(super) written: BTreeSet<VarId>,
}

/// Of each call recorded, by the variable that its backward half is in: which arguments it may write.
pub(super) type Kinds = BTreeMap<VarId, Vec<bool>>;

pub(super) fn kinds(forward: &Block) -> Kinds {
    let mut found = BTreeMap::new();
    visit::statements(forward, &mut |stmt| {
        if let StmtKind::Generated(Generated::Record { kinds, sweep, .. }) = &stmt.kind {
            found.insert(*sweep, kinds.iter().map(|k| matches!(k, Kind::InOut | Kind::Handed(_))).collect());
        }
    });
    found
}

impl<'a> Uses<'a> {
    pub(super) fn of(function: &'a Function, kinds: &'a Kinds) -> Self {
        let none = BTreeSet::new;
        Self { function, kinds, bound: none(), read: none(), updated: none(), written: none() }
    }

    fn read(&mut self, var: VarId) {
        self.read.extend([var, self.function.root(var)]);
        let mut at = var;
        while let VarKind::Alias(place) = &self.function.var(at).kind {
            place.indices(&mut |v| {
                self.read.insert(v);
            });
            at = place.root;
        }
    }

    fn update(&mut self, place: &Place) {
        self.updated.insert(self.function.root(place.root));
        let function = self.function;
        function.resolve(place).indices(&mut |v| self.read(v));
    }

    fn write(&mut self, place: &Place) {
        self.written.insert(self.function.root(place.root));
        let function = self.function;
        function.resolve(place).indices(&mut |v| self.read(v));
    }

    fn values<'v>(&mut self, values: impl IntoIterator<Item = &'v Value>) {
        values.into_iter().for_each(|value| value.vars(&mut |v| self.read(v)));
    }

    /// Whatever the statement and those in it mention.
    pub(super) fn mention(&mut self, stmt: &Stmt) {
        stmt.vars(&mut |v| self.read(v));
        visit::aliases(stmt).into_iter().for_each(|v| self.read(v));
        self.bind(stmt);
        for inner in visit::blocks(stmt) {
            self.values(&inner.result);
            visit::bound(stmt).iter().chain(&inner.stmts).for_each(|s| self.mention(s));
        }
    }

    fn bind(&mut self, stmt: &Stmt) {
        binds(stmt, &mut |v| {
            self.bound.insert(v);
        });
        match &stmt.kind {
            StmtKind::For { header: Header::Range(range), .. } => {
                self.bound.insert(range.index);
            }
            StmtKind::For { header: Header::Winner { index, .. }, .. } => {
                self.bound.insert(*index);
            }
            StmtKind::For { header: Header::Elements(elements), .. } => {
                self.bound.insert(elements.index);
            }
            StmtKind::For { header: Header::Rewind { values, .. }, .. }
            | StmtKind::Generated(Generated::Pull { values, .. }) => self.bound.extend(values),
            StmtKind::Generated(Generated::Restore { of, .. }) => {
                self.bound.insert(*of);
            }
            StmtKind::Generated(Generated::Fork { then, otherwise, .. }) => {
                self.bound.extend(then.0.iter().chain(&otherwise.0));
            }
            _ => {}
        }
    }

    /// What a statement of ours does; `false` where that is not known.
    fn generated(&mut self, generated: &Generated) -> bool {
        match generated {
            Generated::Accumulate { into, from } => {
                self.update(into);
                self.values([from]);
            }
            Generated::AccumulateSlice { into, from } => {
                self.update(into);
                from.vars(&mut |v| self.read(v));
            }
            Generated::TakeSlice { from, into } => {
                self.update(into);
                self.write(from);
            }
            Generated::Undo(undo) => {
                self.write(&undo.place);
                undo.into.iter().for_each(|p| self.write(p));
                undo.vars(&mut |v| self.read(v));
            }
            Generated::Ordered { place, order } => {
                self.write(place);
                self.read(*order);
            }
            Generated::Clean { place } | Generated::SetZero { place } => self.write(place),
            // Tapes are the iteration's own.
            Generated::Clear { .. } | Generated::Pull { .. } | Generated::Increment { .. } => {}
            Generated::Push { values, .. } | Generated::Remember { values, .. } => {
                values.iter().for_each(|v| self.read(*v));
            }
            Generated::Fork { branch, .. } => self.read(*branch),
            Generated::Restore { .. } => {}
            Generated::Sweep { sweep, again, seed, slots } => {
                let Some(kinds) = self.kinds.get(sweep) else { return false };
                self.read(*sweep);
                again.iter().for_each(|a| a.vars(&mut |v| self.read(v)));
                self.values([seed]);
                for (slot, may_write) in slots.iter().zip(kinds) {
                    match slot {
                        Some(place) if *may_write => {
                            self.write(place);
                            place.vars(&mut |v| self.read(v));
                        }
                        Some(place) => self.update(place),
                        None => {}
                    }
                }
            }
            _ => return false,
        }
        true
    }

    /// The same, told apart by what is done; `false` where that is not known.
    pub(super) fn add(&mut self, stmt: &Stmt) -> bool {
        match &stmt.kind {
            StmtKind::Update { place, value, .. } => {
                self.update(place);
                self.values([value]);
            }
            StmtKind::Write { place, value } => {
                self.write(place);
                self.values([value]);
            }
            StmtKind::Generated(g) if !self.generated(g) => return false,
            StmtKind::Generated(_) => {}
            StmtKind::Let { rhs, .. } => match rhs {
                Rhs::Generated(Generated::Take { from, .. } | Generated::Pop { from }) | Rhs::Take(from) => {
                    self.write(from);
                }
                Rhs::Generated(Generated::Undone(undo)) => {
                    self.write(&undo.place);
                    undo.vars(&mut |v| self.read(v));
                }
                Rhs::Taken(change) | Rhs::Generated(Generated::Sorted(change)) => {
                    change.written(&mut |p| self.write(p));
                    change.vars(&mut |v| self.read(v));
                }
                Rhs::Generated(
                    Generated::NewTape { .. }
                    | Generated::FixedTape { .. }
                    | Generated::SliceTape
                    | Generated::Rewound { .. }
                    | Generated::Counter,
                ) => {}
                Rhs::Generated(
                    Generated::IsWinner { .. }
                    | Generated::NoWinner
                    | Generated::Zero { .. }
                    | Generated::Shape(_)
                    | Generated::Locate { .. }
                    | Generated::CloneOf(_)
                    | Generated::Sum { .. },
                )
                | Rhs::Value(_)
                | Rhs::Clone { .. }
                | Rhs::Aggregate { .. } => rhs.vars(&mut |v| self.read(v)),
                Rhs::Generated(_) | Rhs::Call(_) => return false,
            },
            StmtKind::Mutate(_) | StmtKind::Opaque(_) | StmtKind::While { .. } => {
                let mut roots = Vec::new();
                writes(stmt, &mut |v| roots.push(self.function.root(v)));
                self.written.extend(roots);
                stmt.vars(&mut |v| self.read(v));
            }
            StmtKind::Alias { .. } | StmtKind::Split { .. } => {
                for var in visit::aliases(stmt) {
                    if let VarKind::Alias(place) = &self.function.var(var).kind {
                        place.indices(&mut |v| self.read(v));
                    }
                }
            }
            StmtKind::For { header: Header::Rewind { .. }, .. } | StmtKind::Declare { .. } => {}
            StmtKind::Unpack { .. } | StmtKind::If { .. } | StmtKind::For { .. } => {
                stmt.vars(&mut |v| self.read(v));
            }
            StmtKind::Item(_) => return false,
        }
        self.bind(stmt);
        visit::blocks(stmt).into_iter().all(|inner| {
            self.values(&inner.result);
            visit::bound(stmt).iter().chain(&inner.stmts).all(|s| self.add(s))
        })
    }
}
