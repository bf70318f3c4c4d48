//! Scratch: storage outside of a loop that each iteration overwrites, all of it, before it reads any of it. To the
//! iterations it is as if each had its own.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::Bound;
use crate::ir::{
    Aggregate, Block, Function, Generated, Header, Mutation, Order, Place, Projection, Rhs, ScopeId, Stmt, StmtKind,
    Value, VarId, VarKind,
};
use crate::types::Ty;
use crate::visit;

pub(super) struct Scratch<'a> {
    pub(super) function: &'a Function,
    pub(super) bodies: &'a BTreeMap<ScopeId, Vec<Stmt>>,
    pub(super) bound: &'a Bound,
    pub(super) resized: &'a BTreeSet<VarId>,
}

impl Scratch<'_> {
    /// To a loop, whose iterations overwrite it before they read it.
    pub(super) fn is_private(&self, storage: VarId, to: ScopeId) -> bool {
        let var = self.function.var(storage);
        matches!(var.kind, VarKind::Storage)
            && var.reference.is_none()
            && var.ty.element().is_float()
            && !self.function.params.contains(&storage)
            && !self.function.is_within(var.scope, to)
            && !self.resized.contains(&storage)
            && self.bodies.get(&to).is_some_and(|body| self.reads_first(body, storage).is_some())
    }

    /// Whether statements that begin with unknown content have overwritten it at their end; `None` if they read it before.
    fn reads_first(&self, stmts: &[Stmt], storage: VarId) -> Option<bool> {
        for stmt in stmts {
            if self.covers(stmt, storage) {
                return Some(true);
            }
            match &stmt.kind {
                _ if !self.mentions(stmt, storage) => {}
                StmtKind::If { cond, then, otherwise, .. } => {
                    if self.is_in(|each| cond.vars(each), storage) {
                        return None;
                    }
                    let [then, otherwise] = [then, otherwise].map(|b| self.block(b, storage));
                    if then? && otherwise? {
                        return Some(true);
                    }
                }
                StmtKind::For { header, body } => {
                    if self.is_in(|each| header.vars(each), storage) {
                        return None;
                    }
                    self.block(body, storage)?;
                }
                StmtKind::While { test, body } => {
                    self.block(test, storage)?;
                    self.block(body, storage)?;
                }
                _ if names_only(stmt) => {}
                _ => return None,
            }
        }
        Some(false)
    }

    fn block(&self, block: &Block, storage: VarId) -> Option<bool> {
        let said = block.result.iter().chain(&block.until).any(|v| self.is_in(|each| v.vars(each), storage));
        if said { None } else { self.reads_first(&block.stmts, storage) }
    }

    fn is_in(&self, vars: impl FnOnce(&mut dyn FnMut(VarId)), storage: VarId) -> bool {
        let mut found = false;
        vars(&mut |v| found |= self.function.root(v) == storage);
        found
    }

    fn mentions(&self, stmt: &Stmt, storage: VarId) -> bool {
        self.is_in(|each| stmt.vars(each), storage)
            || visit::bound(stmt).iter().any(|s| self.mentions(s, storage))
            || visit::blocks(stmt).iter().any(|b| {
                b.result.iter().chain(&b.until).any(|v| self.is_in(|each| v.vars(each), storage))
                    || b.stmts.iter().any(|s| self.mentions(s, storage))
            })
    }

    /// Overwrites all of it, and reads none of it.
    fn covers(&self, stmt: &Stmt, storage: VarId) -> bool {
        let is_whole = |place: &Place| {
            let place = self.function.resolve(place);
            place.root == storage && place.path.is_empty()
        };
        match &stmt.kind {
            StmtKind::Mutate(Mutation::Fill { place, .. }) => is_whole(place),
            StmtKind::Mutate(Mutation::CopyFrom { place, from, .. }) => {
                is_whole(place) && self.function.root(from.root) != storage
            }
            StmtKind::For { header, body } if body.until.is_none() => {
                let index = match header {
                    Header::Range(range)
                        if matches!(range.order, Order::Up | Order::Down)
                            && !range.inclusive
                            && matches!(&range.lo, Value::Const(lo) if lo.to_string() == "0")
                            && self.is_length(&range.hi, storage) =>
                    {
                        range.index
                    }
                    Header::Elements(elements) if is_whole(&elements.place) => elements.index,
                    _ => return false,
                };
                self.covers_at(body, storage, index)
            }
            _ => false,
        }
    }

    /// The iteration's first and only use of the storage is to write its element.
    fn covers_at(&self, body: &Block, storage: VarId, index: VarId) -> bool {
        let is_element = |place: &Place| {
            let place = self.function.resolve(place);
            place.root == storage && matches!(&place.path[..], [Projection::Index(Value::Var(v))] if *v == index)
        };
        let mut writes = 0;
        let others = body.stmts.iter().any(|s| match &s.kind {
            StmtKind::Write { place, .. } if is_element(place) => {
                writes += 1;
                false
            }
            _ => self.mentions(s, storage),
        });
        writes > 0 && !others
    }

    /// The number of its elements.
    fn is_length(&self, hi: &Value, storage: VarId) -> bool {
        if let Some(of) = self.length_of(hi) {
            return of == storage || self.same_length(of, storage);
        }
        match (self.bound.statements.get(&storage).map(|s| &s.kind), &self.function.var(storage).ty) {
            (_, Ty::Array(_, len)) => matches!(hi, Value::Const(hi) if is_same(hi, len)),
            (Some(StmtKind::Let { rhs: Rhs::Aggregate { kind: Aggregate::VecRepeat, parts }, .. }), _) => {
                self.same(hi, &parts[1])
            }
            _ => false,
        }
    }

    /// `storage` was made with as many elements as `of` has.
    fn same_length(&self, of: VarId, storage: VarId) -> bool {
        match self.bound.statements.get(&storage).map(|s| &s.kind) {
            Some(StmtKind::Let { rhs: Rhs::Aggregate { kind: Aggregate::VecRepeat, parts }, .. }) => {
                self.length_of(&parts[1]) == Some(of)
            }
            _ => false,
        }
    }

    /// The container, never resized, that the value is the length of.
    fn length_of(&self, value: &Value) -> Option<VarId> {
        let value = self.meaning(value);
        match value {
            Value::Method { receiver, name, .. } if name == "len" => match &**receiver {
                Value::Read(place) => {
                    let place = self.function.resolve(place);
                    (place.path.is_empty() && !self.resized.contains(&place.root)).then_some(place.root)
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn meaning<'v>(&'v self, value: &'v Value) -> &'v Value {
        match value {
            Value::Var(v) => match self.bound.statements.get(v).map(|s| &s.kind) {
                Some(StmtKind::Let {
                    rhs: Rhs::Value(value @ (Value::Method { .. } | Value::Gate { .. })), ..
                }) => value,
                _ => value,
            },
            _ => value,
        }
    }

    /// Integers that cannot differ.
    fn same(&self, a: &Value, b: &Value) -> bool {
        match (a, b) {
            (Value::Var(a), Value::Var(b)) if a == b => {
                let var = self.function.var(*a);
                return matches!(var.kind, VarKind::Value | VarKind::Param) && matches!(var.ty, Ty::Discrete);
            }
            (Value::Const(a), Value::Const(b)) => return is_same(a, b),
            _ => {}
        }
        match (self.meaning(a), self.meaning(b)) {
            (Value::Gate { row: p, args: a }, Value::Gate { row: q, args: b }) => {
                p.name == q.name && a.iter().zip(b).all(|(a, b)| self.same(a, b))
            }
            (a, b) => self.length_of(a).is_some_and(|of| self.length_of(b) == Some(of)),
        }
    }
}

/// `3` is `3_usize`.
fn is_same(a: &TokenStream, b: &TokenStream) -> bool {
    let digits = |t: &TokenStream| Some(syn::parse2::<syn::LitInt>(t.clone()).ok()?.base10_digits().to_owned());
    match (digits(a), digits(b)) {
        (Some(a), Some(b)) => a == b,
        _ => a.to_string() == b.to_string(),
    }
}

/// Looks at no element.
fn names_only(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Alias { .. } | StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(_)), .. } => true,
        StmtKind::Let { rhs: Rhs::Value(Value::Method { receiver, name, .. }), .. } => {
            name == "len" && matches!(**receiver, Value::Read(_))
        }
        _ => false,
    }
}

/// Containers that may get another length, or be given away.
pub(super) fn resized(function: &Function, forward: &Block) -> BTreeSet<VarId> {
    let mut found = BTreeSet::new();
    visit::statements(forward, &mut |stmt| {
        let mut whole = |place: &Place| {
            let place = function.resolve(place);
            let is_slice = matches!(place.path.last(), Some(Projection::Range { .. }))
                || matches!(function.place_ty(&place), Ty::Array(..) | Ty::Slice(_) | Ty::Float(_));
            if !is_slice {
                found.insert(place.root);
            }
        };
        match &stmt.kind {
            StmtKind::Write { place, .. } => whole(place),
            StmtKind::Mutate(Mutation::Push { place, .. }) | StmtKind::Let { rhs: Rhs::Take(place), .. } => {
                whole(place);
            }
            StmtKind::Mutate(Mutation::Swap { a, b, .. }) => {
                whole(a);
                whole(b);
            }
            StmtKind::Let { rhs: Rhs::Call(call), .. } | StmtKind::Generated(Generated::Record { call, .. }) => {
                crate::analyse::written_args(call, &mut whole);
            }
            StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } => {
                found.extend(o.writes.iter().map(|v| function.root(*v)));
            }
            StmtKind::Opaque(o) => found.extend(o.writes.iter().map(|v| function.root(*v))),
            _ => {}
        }
    });
    found
}
