//! The tangents of what a statement changes: mutations, and calls with their arguments.

use proc_macro2::Span;

use super::super::apart::lent_apart;
use super::super::container::swap_parts;
use super::Tangent;
use crate::ir::{
    ArgKind, Call, Change, Generated, Mutability, Mutation, Operand, Place, Rhs, Stmt, StmtKind, TangentArg, VarId,
};
use crate::types::Ty;

impl Tangent<'_> {
    pub(super) fn mutation(&mut self, mutation: &Mutation, span: Span, out: &mut Vec<Stmt>) {
        let changed = match mutation {
            Mutation::Change(change) => self.change(change, span, out).map(|change| Mutation::Change(Box::new(change))),
            Mutation::Push { place, value } => self.tangent_place(place).map(|place| {
                let value = self.tangent_of(value, span, out);
                Mutation::Push { place, value }
            }),
            Mutation::Fill { place, value } => self.tangent_place(place).map(|place| {
                let value = self.tangent_of(value, span, out);
                Mutation::Fill { place, value }
            }),
            Mutation::CopyFrom { place, from, method } => match (self.tangent_place(place), self.tangent_place(from)) {
                (Some(place), Some(from)) => {
                    let apart = lent_apart(&mut self.function, self.scope, &place, &from, span, out);
                    let [place, from] = apart.unwrap_or([place, from]);
                    Some(Mutation::CopyFrom { place, from, method: method.clone() })
                }
                (Some(place), None) => {
                    out.push(Stmt::new(StmtKind::Generated(Generated::SetZero { place }), span));
                    None
                }
                _ => None,
            },
            Mutation::SwapElements { place, i, j } => {
                let place = self.tangent_place(place);
                place.map(|place| Mutation::SwapElements { place, i: i.clone(), j: j.clone() })
            }
            Mutation::Swap { a, b, function } => match (self.tangent_place(a), self.tangent_place(b)) {
                (Some(a), Some(b)) if a.root == b.root => {
                    swap_parts(&mut self.function, self.scope, [a, b], span, out);
                    None
                }
                (Some(a), Some(b)) => Some(Mutation::Swap { a, b, function: function.clone() }),
                _ => None,
            },
        };
        out.extend(changed.map(|m| Stmt::new(StmtKind::Mutate(m), span)));
    }

    /// The same change of the tangent: what goes in is the tangent of what goes in.
    pub(super) fn change(&mut self, change: &Change, span: Span, out: &mut Vec<Stmt>) -> Option<Change> {
        let place = self.tangent_place(&change.place)?;
        let mut tangent = Change { place, ..change.clone() };
        for operand in &mut tangent.operands {
            match operand {
                Operand::Element(value) => *value = self.tangent_of(&value.clone(), span, out),
                Operand::Copied(from) => {
                    *from = match self.tangent_place(from) {
                        Some(tangent) => tangent,
                        None => Place::var(self.zero_like(&from.clone(), &Ty::UNKNOWN, span, out)),
                    }
                }
                Operand::Emptied(from) => *from = self.tangent_place(from)?,
                Operand::Index(_) | Operand::Range { .. } | Operand::Order(_) => {}
            }
        }
        Some(tangent)
    }

    /// A sort tells its order, and the tangent follows it.
    pub(super) fn sort(&mut self, change: &Change, span: Span, out: &mut Vec<Stmt>) -> bool {
        let Some(place) = self.tangent_place(&change.place) else { return false };
        let order = self.helper("order", Ty::Inactive);
        let rhs = Rhs::Generated(Generated::Sorted(Box::new(change.clone())));
        out.push(Stmt::new(StmtKind::Let { var: order, rhs }, span));
        out.push(Stmt::new(StmtKind::Generated(Generated::Ordered { place, order }), span));
        true
    }

    pub(super) fn call(&mut self, var: VarId, call: &Call, stmt: &Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        let mut any = false;
        let mut tangents = Vec::new();
        for arg in &call.args {
            let tangent = match &arg.kind {
                ArgKind::Value(value) if self.facts.is_live_value(&self.function, value) => {
                    TangentArg::Value(self.tangent_of(value, span, out))
                }
                ArgKind::Ref(place, mutability) if self.is_live(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, *mutability),
                    None => TangentArg::Zero,
                },
                ArgKind::Receiver(place) if self.is_live(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, Mutability::Shared),
                    None => TangentArg::Zero,
                },
                ArgKind::Handed(place) if self.is_live(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, Mutability::Mut),
                    None => TangentArg::Zero,
                },
                _ => TangentArg::Zero,
            };
            any |= !matches!(tangent, TangentArg::Zero);
            tangents.push(tangent);
        }
        if !any {
            out.push(stmt.clone());
            if self.is_live(var) {
                self.after(var, &Rhs::Call(call.clone()), span, out);
            }
            return;
        }
        for j in 1..tangents.len() {
            for i in 0..j {
                if let (TangentArg::Ref(a, of_a), TangentArg::Ref(b, of_b)) = (&tangents[i], &tangents[j])
                    && (*of_a == Mutability::Mut || *of_b == Mutability::Mut)
                    && let Some([a, b]) = lent_apart(&mut self.function, self.scope, a, b, span, out)
                {
                    let (of_a, of_b) = (*of_a, *of_b);
                    (tangents[i], tangents[j]) = (TangentArg::Ref(a, of_a), TangentArg::Ref(b, of_b));
                }
            }
        }
        let tangent = self.new_tangent(var);
        let jvp = Generated::Jvp { call: call.clone(), tangents, value: var, tangent };
        out.push(Stmt::new(StmtKind::Generated(jvp), span));
    }
}
