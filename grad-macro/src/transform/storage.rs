//! Writes: the cotangent of what is overwritten goes to what was written, and starts again from zero.

use quote::quote;

use super::{Reverse, Sweep};
use crate::ir::{Generated, Place, Rhs, Sign, Stmt, StmtKind, Value, VarId};
use crate::types::Ty;

impl Reverse<'_> {
    /// A number that is overwritten. Only what has no derivative is written to a field without a tangent.
    fn zeroed(&self, target: Place, live: bool) -> StmtKind {
        if !live && !self.function.unknown_fields(&target).is_empty() {
            return StmtKind::Generated(Generated::Clean { place: target });
        }
        StmtKind::Write { place: target, value: Value::Const(quote!(0.0)) }
    }

    pub(super) fn write(&mut self, place: &Place, value: &Value, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let Some(target) = self.cotangent_place(place) else { return sweep };
        let span = stmt.span;
        let out = &mut sweep.backward;
        let live = self.facts.is_live_value(&self.function, value);
        let ty = match self.place_ty(&self.function.resolve(place)) {
            Ty::Unknown(None) => match value {
                Value::Var(v) => self.function.var(*v).ty.clone(),
                Value::Const(tokens) if !crate::lower::is_unit_variant(tokens) => Ty::float(),
                _ => Ty::UNKNOWN,
            },
            ty => ty,
        };
        if ty.is_float() {
            if live {
                self.contribute(value, Sign::Plus, Value::Read(target.clone()), span, out);
            }
            // `let x;` is assigned once: nothing was there before.
            let variable = self.function.var(place.root);
            if !place.path.is_empty() || variable.mutable || variable.reference.is_some() {
                out.push(Stmt::new(self.zeroed(target, live), span));
            }
            return sweep;
        }
        let declared_only = place.path.is_empty() && {
            let variable = self.function.var(place.root);
            !variable.mutable && variable.reference.is_none()
        };
        if declared_only {
            if live {
                self.pass_on(value, target.root, out);
            }
            return sweep;
        }
        // The old content's shape, which the new content need not share.
        let shape = (!ty.is_fixed()).then(|| Value::Var(self.shape_of(place, true, span)));
        let Value::Var(var) = value else {
            let rhs = Rhs::Generated(Generated::Zero { ty, shape });
            let dropped = self.temporary("zero", span, rhs, out);
            out.push(Stmt::new(StmtKind::Write { place: target, value: Value::Var(dropped) }, span));
            return sweep;
        };
        let taken = Rhs::Generated(Generated::Take { from: target, ty, shape });
        let arrived = self.new_cotangent(*var);
        out.push(Stmt::new(StmtKind::Let { var: arrived, rhs: taken }, span));
        if live {
            self.pass_on(value, arrived, out);
        }
        sweep
    }

    /// `mem::take`: all that belongs to the old content has arrived at what was taken; the default that was left in its
    /// place is a constant.
    pub(super) fn take(&mut self, var: VarId, place: &Place, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let (span, out) = (stmt.span, &mut sweep.backward);
        let place = self.function.resolve(place);
        let arrived = self.cotangents.remove(&var).filter(|_| self.is_live(place.root));
        let there = self.cotangents.contains_key(&place.root);
        let value = match arrived {
            Some(cotangent) if place.path.is_empty() && !there => {
                self.pass_on(&Value::Var(place.root), cotangent, out);
                return sweep;
            }
            Some(cotangent) => {
                self.declare_with(place.root, true, span, out);
                Value::Var(cotangent)
            }
            None if there => {
                let zero = self.zero_of(&place, true, span);
                Value::Var(self.temporary("zero", span, Rhs::Generated(zero), out))
            }
            None => return sweep,
        };
        if let Some(target) = self.cotangent_place(&place) {
            out.push(Stmt::new(StmtKind::Write { place: target, value }, span));
        }
        sweep
    }

    pub(super) fn temporary(&mut self, name: &str, span: proc_macro2::Span, rhs: Rhs, out: &mut Vec<Stmt>) -> VarId {
        let var = self.helper(name.to_owned(), Ty::UNKNOWN, crate::ir::VarKind::Storage);
        out.push(Stmt::new(StmtKind::Let { var, rhs }, span));
        var
    }

    /// `place += value` distributes: the place keeps its cotangent, the value gets a copy of it.
    pub(super) fn update(&mut self, place: &Place, sign: Sign, value: &Value, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let Some(target) = self.cotangent_place(place) else { return sweep };
        self.contribute(value, sign, Value::Read(target), stmt.span, &mut sweep.backward);
        sweep
    }
}
