//! An element that a loop only adds to, the same one in each iteration, is summed in a variable of its own: that stays in a
//! register, and says that the iterations need nothing from each other.

use std::collections::{BTreeMap, BTreeSet};

use super::slice::binds;
use crate::ir::{
    Block, Function, Generated, Header, Place, Projection, Rhs, Stmt, StmtKind, Value, Var, VarId, VarKind,
};
use crate::types::Ty;
use crate::visit;

/// Elements that are arrays no longer than this.
const SHORT: usize = 8;

/// In every loop of a backward half, the outer ones first.
pub(super) fn sums(function: &mut Function, block: &mut Block) {
    let stmts = std::mem::take(&mut block.stmts);
    for mut stmt in stmts {
        let found = if matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. }) {
            take_out(function, &mut stmt)
        } else {
            Vec::new()
        };
        let span = stmt.span;
        for Sum { var, into } in &found {
            let rhs = Rhs::Generated(Generated::Zero { ty: function.place_ty(into), shape: None });
            block.stmts.push(Stmt::new(StmtKind::Let { var: *var, rhs }, span));
        }
        visit::blocks_mut(&mut stmt).into_iter().for_each(|inner| sums(function, inner));
        block.stmts.push(stmt);
        for Sum { var, into } in found {
            block.stmts.push(Stmt::new(StmtKind::Generated(Generated::AddAt { into, from: var }), span));
        }
    }
}

struct Sum {
    var: VarId,
    into: Place,
}

/// Gives each such element of a loop its variable.
fn take_out(function: &mut Function, stmt: &mut Stmt) -> Vec<Sum> {
    let inside = Inside::of(function, stmt);
    let mut places: BTreeMap<(VarId, String), Place> = BTreeMap::new();
    for place in inside.updated.iter().filter(|p| inside.is_apart(function, p)) {
        let Some(Projection::Index(index)) = place.path.first() else { continue };
        let into = Place { root: place.root, path: vec![place.path[0].clone()] };
        places.entry((place.root, said(index))).or_insert(into);
    }
    let mut found = BTreeMap::new();
    for (key, into) in places {
        let of = function.var(into.root);
        let at = match &into.path[0] {
            Projection::Index(Value::Var(v)) => function.var(*v).text(),
            _ => key.1.clone(),
        };
        let name = format!("{}_{at}", of.text());
        let (ty, scope) = (function.place_ty(&into), of.scope);
        let var = function.add(Var::proposed(name, ty, VarKind::Value, scope));
        found.insert(key, Sum { var, into });
    }
    if !found.is_empty() {
        visit::blocks_mut(stmt).into_iter().for_each(|block| replace(function, block, &found));
    }
    found.into_values().collect()
}

fn replace(function: &Function, block: &mut Block, sums: &BTreeMap<(VarId, String), Sum>) {
    for stmt in &mut block.stmts {
        if let StmtKind::Update { place, .. } = &mut stmt.kind
            && let Some(Projection::Index(index)) = function.resolve(place).path.first()
            && let Some(sum) = sums.get(&(function.root(place.root), said(index)))
        {
            let path = function.resolve(place).path.split_off(1);
            *place = Place { root: sum.var, path };
        }
        visit::blocks_mut(stmt).into_iter().for_each(|inner| replace(function, inner, sums));
    }
}

fn said(index: &Value) -> String {
    match index {
        Value::Var(v) => v.0.to_string(),
        Value::Const(tokens) => tokens.to_string(),
        _ => String::new(),
    }
}

/// What a loop does with what lies outside of it.
struct Inside {
    bound: BTreeSet<VarId>,
    /// By the loop's own header.
    counted: BTreeSet<VarId>,
    updated: Vec<Place>,
    /// Mentioned in any other way.
    mentioned: BTreeSet<VarId>,
}

impl Inside {
    fn of(function: &Function, stmt: &Stmt) -> Self {
        let none = BTreeSet::new;
        let mut inside = Self { bound: none(), counted: none(), updated: Vec::new(), mentioned: none() };
        inside.add(function, stmt);
        if let StmtKind::For { header, .. } = &stmt.kind {
            header.binds(&mut |v| {
                inside.counted.insert(v);
            });
        }
        inside
    }

    fn add(&mut self, function: &Function, stmt: &Stmt) {
        let mut mention = |v: VarId| {
            self.mentioned.insert(function.root(v));
        };
        match &stmt.kind {
            StmtKind::Update { place, value, .. } => {
                let place = function.resolve(place);
                place.indices(&mut mention);
                value.vars(&mut mention);
                self.updated.push(place);
            }
            _ => stmt.vars(&mut mention),
        }
        if let StmtKind::Alias { var, .. } = &stmt.kind {
            mention(*var);
        }
        binds(stmt, &mut |v| {
            self.bound.insert(v);
        });
        match &stmt.kind {
            StmtKind::For { header, .. } => header.binds(&mut |v| {
                self.bound.insert(v);
            }),
            StmtKind::Generated(Generated::Pull { values, .. }) => self.bound.extend(values),
            StmtKind::Generated(Generated::Fork { then, otherwise, .. }) => {
                self.bound.extend(then.0.iter().chain(&otherwise.0));
            }
            _ => {}
        }
        for inner in visit::blocks(stmt) {
            for value in inner.result.iter().chain(&inner.until) {
                value.vars(&mut |v| {
                    self.mentioned.insert(function.root(v));
                });
            }
            visit::bound(stmt).iter().chain(&inner.stmts).for_each(|s| self.add(function, s));
        }
    }

    /// The same element in each iteration, which nothing else looks at.
    fn is_apart(&self, function: &Function, place: &Place) -> bool {
        let root = function.var(place.root);
        let Some(Projection::Index(index)) = place.path.first() else { return false };
        let is_fixed = match index {
            Value::Const(tokens) => syn::parse2::<syn::LitInt>(tokens.clone()).is_ok(),
            Value::Var(v) => {
                let var = function.var(*v);
                matches!((&var.kind, &var.ty), (VarKind::Value | VarKind::Param, Ty::Discrete))
                    && !var.mutable
                    && !self.bound.contains(v)
            }
            _ => false,
        };
        // A short array of our own is in registers as it is.
        let is_ours = root.ty.is_fixed() && root.reference.is_none();
        let rest = &place.path[1..];
        let is_short = match function.place_ty(&Place { root: place.root, path: vec![place.path[0].clone()] }) {
            Ty::Float(_) => rest.is_empty(),
            Ty::Array(element, len) => {
                let is_counted = |v: &VarId| self.counted.contains(v);
                element.is_float()
                    && syn::parse2::<syn::LitInt>(len).is_ok_and(|n| n.base10_parse().is_ok_and(|n: usize| n <= SHORT))
                    && matches!(rest, [Projection::Index(at)] if !matches!(at, Value::Var(v) if is_counted(v)))
            }
            _ => false,
        };
        is_fixed
            && is_short
            && !is_ours
            && matches!(root.kind, VarKind::Cotangent(_))
            && !self.bound.contains(&place.root)
            && !self.mentioned.contains(&place.root)
    }
}

impl Header {
    /// What the loop binds besides what its pattern takes apart.
    pub(super) fn binds(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Range(range) => each(range.index),
            Self::Elements(elements) => each(elements.index),
            Self::Rewind { values, .. } => values.iter().for_each(|v| each(*v)),
            Self::Opaque { bound, .. } => bound.iter().for_each(|v| each(*v)),
            Self::Winner { index, .. } => each(*index),
            Self::Times { .. } => {}
        }
    }
}
