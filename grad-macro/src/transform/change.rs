//! Changes of what a container holds. Backward each is undone in the cotangent: what was taken out goes back to its place,
//! what was put in is taken out, and an order is reversed.

use proc_macro2::Span;

use super::{Reverse, Sweep};
use crate::ir::{Change, Generated, Kept, Place, Projection, Rhs, Stmt, StmtKind, Undo, Value, VarId, VarKind, Way};
use crate::types::Ty;

impl Reverse<'_> {
    /// A method that gives nothing back.
    pub(super) fn change(&mut self, change: &Change, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let span = stmt.span;
        if let Some(emptied) = change.emptied() {
            self.append(change, emptied, span, &mut sweep.backward);
            return sweep;
        }
        let Some(place) = self.cotangent_place(&change.place) else { return sweep };
        let mut undo = Undo::of(change, place);
        let out = &mut sweep.backward;
        match change.way {
            Way::Sort => {
                let order = self.helper("order".to_owned(), Ty::Inactive, VarKind::Value);
                let rhs = Rhs::Generated(Generated::Sorted(Box::new(change.clone())));
                sweep.forward = vec![Stmt::new(StmtKind::Let { var: order, rhs }, span)];
                undo.kept = Kept::Order(order);
            }
            Way::Insert => return self.put_in(change, undo, span, sweep),
            Way::Resize => {
                let length = self.length_of(&change.place, span);
                // First what was added, then what was cut off.
                let mut cut = Undo { way: Way::Truncate, ..undo.clone() };
                cut.kept = self.kept_of(&change.place, Some(length), span);
                undo.kept = Kept::Length(length);
                undo.other = Some(match change.element() {
                    Some(Value::Var(v)) => {
                        let zero = self.zero_of(&Place::var(*v), true, span);
                        Value::Var(self.temporary("zero", span, Rhs::Generated(zero), out))
                    }
                    _ => Value::Const(quote::quote!(0.0)),
                });
                let mut sweep = self.put_in(change, undo, span, sweep);
                sweep.backward.push(Stmt::new(StmtKind::Generated(Generated::Undo(Box::new(cut))), span));
                return sweep;
            }
            Way::Truncate | Way::Clear => undo.kept = self.kept_of(&change.place, None, span),
            Way::ExtendFromSlice => {
                let length = self.length_of(&change.place, span);
                if let Some(from) = change.copied() {
                    let added = Projection::Range { lo: Some(Value::Var(length)), hi: None, inclusive: false };
                    self.pass_slice(from, undo.place.then(added), span, out);
                }
                undo.kept = Kept::Length(length);
            }
            _ => {}
        }
        out.push(Stmt::new(StmtKind::Generated(Generated::Undo(Box::new(undo))), span));
        sweep
    }

    /// A method that gives back what it took out.
    pub(super) fn taken(&mut self, var: VarId, change: &Change, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let out = &mut sweep.backward;
        let root = self.function.root(change.place.root);
        let arrived = self.cotangents.remove(&var);
        if !self.is_live(root) || (arrived.is_none() && !self.cotangents.contains_key(&root)) {
            return sweep;
        }
        self.declare_with(root, false, stmt.span, out);
        let other = match arrived {
            Some(cotangent) => cotangent,
            None => {
                let zero = self.zero_of(&Place::var(var), false, stmt.span);
                self.temporary("zero", stmt.span, Rhs::Generated(zero), out)
            }
        };
        let Some(place) = self.cotangent_place(&change.place) else { return sweep };
        let undo = Undo { other: Some(Value::Var(other)), ..Undo::of(change, place) };
        out.push(Stmt::new(StmtKind::Generated(Generated::Undo(Box::new(undo))), stmt.span));
        sweep
    }

    /// What arrives at the element that went in goes to where it came from.
    fn put_in(&mut self, change: &Change, undo: Undo, span: Span, mut sweep: Sweep) -> Sweep {
        let out = &mut sweep.backward;
        let rhs = Rhs::Generated(Generated::Undone(Box::new(undo)));
        match change.element() {
            Some(value @ Value::Var(v)) if self.is_live(*v) => {
                let arrived = self.new_cotangent(*v);
                out.push(Stmt::new(StmtKind::Let { var: arrived, rhs }, span));
                self.pass_on(value, arrived, out);
            }
            _ => {
                self.temporary("dropped", span, rhs, out);
            }
        }
        sweep
    }

    fn append(&mut self, change: &Change, emptied: &Place, span: Span, out: &mut Vec<Stmt>) {
        let Some(place) = self.cotangent_place(&change.place) else { return };
        let emptied = self.function.resolve(emptied);
        let root = self.declare_with(emptied.root, false, span, out);
        let length = self.length_of(&change.place, span);
        let into = Some(emptied.of_tangent(root));
        let undo = Undo { kept: Kept::Length(length), into, ..Undo::of(change, place) };
        out.push(Stmt::new(StmtKind::Generated(Generated::Undo(Box::new(undo))), span));
    }

    fn pass_slice(&mut self, to: &Place, from: Place, span: Span, out: &mut Vec<Stmt>) {
        let source = self.function.resolve(to);
        if self.is_live(source.root) {
            let root = self.declare(source.root, span, out);
            let kind = Generated::AccumulateSlice { into: source.of_tangent(root), from };
            out.push(Stmt::new(StmtKind::Generated(kind), span));
        }
    }

    /// What tells a container's cotangent its former length: a number, where the elements are numbers.
    fn kept_of(&mut self, place: &Place, length: Option<VarId>, span: Span) -> Kept {
        if self.place_ty(place).element().is_float() {
            return Kept::Length(length.unwrap_or_else(|| self.length_of(place, span)));
        }
        Kept::Shape(self.shape_of(place, true, span))
    }

    fn length_of(&mut self, place: &Place, span: Span) -> VarId {
        let name = format!("{}_len", self.function.var(place.root).text());
        let var = self.helper(name, Ty::Discrete, VarKind::Value);
        let receiver = Box::new(Value::Read(place.clone()));
        let value = Value::Method { receiver, name: "len".to_owned(), args: Vec::new() };
        self.before.push(Stmt::new(StmtKind::Let { var, rhs: Rhs::Value(value) }, span));
        var
    }
}

impl Undo {
    fn of(change: &Change, place: Place) -> Self {
        Self {
            way: change.way,
            place,
            indices: change.indices().into_iter().cloned().collect(),
            kept: Kept::Nothing,
            other: None,
            into: None,
        }
    }
}
