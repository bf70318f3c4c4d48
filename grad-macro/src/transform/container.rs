//! Gates on whole containers: `push` and `pop` undo each other, `fill` sums, copies move cotangents back, a swap is its own
//! inverse. What changes a container's length or order is in `change`.

use proc_macro2::Span;

use super::apart::lent_apart;
use super::{Reverse, Sweep};
use crate::ir::{Function, Generated, Mutation, Place, Rhs, ScopeId, Stmt, StmtKind, Value, Var, VarKind};

impl Reverse<'_> {
    pub(super) fn mutate(&mut self, mutation: &Mutation, stmt: &Stmt) -> Sweep {
        let mut sweep = Sweep::unchanged(stmt);
        let span = stmt.span;
        let out = &mut sweep.backward;
        match mutation {
            Mutation::Push { place, value } => {
                let Some(from) = self.cotangent_place(place) else { return sweep };
                let pop = Rhs::Generated(Generated::Pop { from });
                match value {
                    Value::Var(v) if self.is_live(*v) => {
                        let popped = self.new_cotangent(*v);
                        out.push(Stmt::new(StmtKind::Let { var: popped, rhs: pop }, span));
                        self.pass_on(value, popped, out);
                    }
                    _ => {
                        self.temporary("dropped", span, pop, out);
                    }
                }
            }
            Mutation::Fill { place, value } => {
                let Some(of) = self.cotangent_place(place) else { return sweep };
                self.sum_to(value, of.clone(), span, out);
                out.push(Stmt::new(StmtKind::Generated(Generated::SetZero { place: of }), span));
            }
            Mutation::CopyFrom { place, from, .. } => {
                let Some(target) = self.cotangent_place(place) else { return sweep };
                let source = self.function.resolve(from);
                let kind = if self.is_live(source.root) {
                    let root = self.declare(source.root, span, out);
                    let (from, into) = (target, source.of_tangent(root));
                    match lent_apart(&mut self.function, self.scope, &from, &into, span, out) {
                        Some([from, into]) => Generated::TakeSlice { from, into },
                        None => Generated::TakeSlice { from, into },
                    }
                } else {
                    Generated::SetZero { place: target }
                };
                out.push(Stmt::new(StmtKind::Generated(kind), span));
            }
            Mutation::SwapElements { place, i, j } => {
                let Some(place) = self.cotangent_place(place) else { return sweep };
                let back = Mutation::SwapElements { place, i: i.clone(), j: j.clone() };
                out.push(Stmt::new(StmtKind::Mutate(back), span));
            }
            Mutation::Swap { a, b, function } => {
                let (a, b) = (self.function.resolve(a), self.function.resolve(b));
                if !self.cotangents.contains_key(&a.root) && !self.cotangents.contains_key(&b.root) {
                    return sweep;
                }
                let d_a = self.declare(a.root, span, out);
                let d_b = self.declare(b.root, span, out);
                let (a, b) = (a.of_tangent(d_a), b.of_tangent(d_b));
                if d_a == d_b {
                    swap_parts(&mut self.function, self.scope, [a, b], span, out);
                    return sweep;
                }
                let back = Mutation::Swap { a, b, function: function.clone() };
                out.push(Stmt::new(StmtKind::Mutate(back), span));
            }
            Mutation::Change(change) => return self.change(change, stmt),
        }
        sweep
    }
}

/// Swaps two parts of one tangent, which rustc does not lend both at once.
pub(super) fn swap_parts(function: &mut Function, scope: ScopeId, parts: [Place; 2], span: Span, out: &mut Vec<Stmt>) {
    let values = parts.clone().map(|part| {
        let ty = function.place_ty(&part);
        let rhs = if ty.is_float() { Rhs::Value(Value::Read(part)) } else { Rhs::Take(part) };
        let var = function.add(Var::proposed("swapped".to_owned(), ty, VarKind::Storage, scope));
        out.push(Stmt::new(StmtKind::Let { var, rhs }, span));
        Value::Var(var)
    });
    let [of_a, of_b] = values;
    let [a, b] = parts;
    out.push(Stmt::new(StmtKind::Write { place: a, value: of_b }, span));
    out.push(Stmt::new(StmtKind::Write { place: b, value: of_a }, span));
}
