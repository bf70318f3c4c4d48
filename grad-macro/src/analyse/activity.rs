//! Activity, per variable and without regard to order: a value is *active* if it varies with an active parameter, and
//! *useful* if an output depends on it. Only what is both has a cotangent.

use crate::ir::{
    ArgKind, Block, Call, Function, Generated, Mutability, Mutation, Pattern, Place, Rhs, Stmt, StmtKind, Value, VarId,
};
use crate::visit;

#[derive(Clone)]
pub(crate) struct Facts {
    active: Vec<bool>,
    useful: Vec<bool>,
}

impl Facts {
    pub(super) fn of(function: &Function, active_params: &[bool]) -> Self {
        let n = function.vars.len();
        let mut flow = Flow { function, flags: vec![false; n], changed: true };
        for (var, active) in function.params.iter().zip(active_params) {
            flow.flags[var.0] = *active;
        }
        while std::mem::take(&mut flow.changed) {
            visit_all(&function.body, &mut |s| flow.forward(s));
        }
        let active = flow.flags;
        let mut flow = Flow { function, flags: vec![false; n], changed: true };
        if let Some(result) = &function.body.result {
            flow.mark_value(result);
        }
        for var in &function.params {
            flow.flags[var.0] |= function.var(*var).reference == Some(Mutability::Mut);
        }
        flow.changed = true;
        while std::mem::take(&mut flow.changed) {
            visit_all(&function.body, &mut |s| flow.backward(s));
        }
        Self { active, useful: flow.flags }
    }

    pub(crate) fn is_active(&self, function: &Function, var: VarId) -> bool {
        self.active.get(function.root(var).0).copied().unwrap_or(false)
    }

    /// Has a cotangent.
    pub(crate) fn is_live(&self, function: &Function, var: VarId) -> bool {
        let root = function.root(var).0;
        self.active.get(root).copied().unwrap_or(false) && self.useful.get(root).copied().unwrap_or(false)
    }

    pub(crate) fn is_active_value(&self, function: &Function, value: &Value) -> bool {
        matches!(value, Value::Var(v) if self.is_active(function, *v))
    }

    pub(crate) fn is_live_value(&self, function: &Function, value: &Value) -> bool {
        matches!(value, Value::Var(v) if self.is_live(function, *v))
    }
}

fn visit_all<'b>(block: &'b Block, each: &mut dyn FnMut(&'b Stmt)) {
    visit::statements(block, &mut |stmt| {
        visit::bound(stmt).iter().for_each(&mut *each);
        each(stmt);
    });
}

struct Flow<'f> {
    function: &'f Function,
    flags: Vec<bool>,
    changed: bool,
}

impl Flow<'_> {
    fn get(&self, var: VarId) -> bool {
        self.flags[self.function.root(var).0]
    }

    fn mark(&mut self, var: VarId) {
        let root = self.function.root(var);
        if !self.flags[root.0] && !self.function.var(root).ty.holds_no_float() {
            self.flags[root.0] = true;
            self.changed = true;
        }
    }

    fn get_value(&self, value: &Value) -> bool {
        let mut any = false;
        differentiable_vars(value, &mut |v| any |= self.get(v));
        any
    }

    fn mark_value(&mut self, value: &Value) {
        differentiable_vars(value, &mut |v| self.mark(v));
    }

    fn get_rhs(&self, rhs: &Rhs) -> bool {
        match rhs {
            Rhs::Value(v) => self.get_value(v),
            Rhs::Clone { place, .. } | Rhs::Take(place) => self.get(place.root),
            Rhs::Taken(change) => self.get(change.place.root),
            Rhs::Aggregate { kind, parts } => {
                kind.differentiable(parts).any(|p| self.get_value(p)) || kind.base().is_some_and(|b| self.get(b.root))
            }
            Rhs::Call(call) => self.get_call(call),
            Rhs::Generated(g) => {
                let mut any = false;
                g.vars(&mut |v| any |= self.get(v));
                any
            }
        }
    }

    fn get_call(&self, call: &Call) -> bool {
        call.args.iter().any(|a| match &a.kind {
            ArgKind::Value(v) | ArgKind::RefValue(v) => self.get_value(v),
            ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => self.get(place.root),
        })
    }

    fn forward(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let { var, rhs } => {
                if self.get_rhs(rhs) {
                    self.mark(*var);
                    if let Rhs::Call(call) = rhs {
                        written_args(call, &mut |p| self.mark(p.root));
                    }
                }
            }
            StmtKind::Unpack { pattern, from } if self.get(*from) => pattern_vars(pattern, &mut |v| self.mark(v)),
            StmtKind::Write { place, value } | StmtKind::Update { place, value, .. } => {
                if self.get_value(value) {
                    self.mark(place.root);
                }
            }
            StmtKind::Mutate(m) => match m {
                Mutation::Push { place, value } | Mutation::Fill { place, value } => {
                    if self.get_value(value) {
                        self.mark(place.root);
                    }
                }
                Mutation::CopyFrom { place, from, .. } if self.get(from.root) => self.mark(place.root),
                Mutation::Swap { a, b, .. } => self.both(a, b),
                Mutation::Change(change) => {
                    let element = change.element().is_some_and(|v| self.get_value(v));
                    if element || change.copied().is_some_and(|p| self.get(p.root)) {
                        self.mark(change.place.root);
                    }
                    change.emptied().into_iter().for_each(|b| self.both(&change.place, b));
                }
                _ => {}
            },
            StmtKind::If { then, otherwise, result: Some(var), .. } => {
                if [then, otherwise].iter().any(|b| b.result.as_ref().is_some_and(|r| self.get_value(r))) {
                    self.mark(*var);
                }
            }
            StmtKind::Generated(Generated::Record { .. }) => {}
            _ => {}
        }
    }

    fn backward(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let { var, rhs } => {
                let mut useful = self.get(*var);
                if let Rhs::Call(call) = rhs {
                    written_args(call, &mut |p| useful |= self.get(p.root));
                }
                if useful {
                    self.mark_rhs(rhs);
                }
            }
            StmtKind::Unpack { pattern, from } => {
                let mut useful = false;
                pattern_vars(pattern, &mut |v| useful |= self.get(v));
                if useful {
                    self.mark(*from);
                }
            }
            StmtKind::Write { place, value } | StmtKind::Update { place, value, .. } if self.get(place.root) => {
                self.mark_value(value);
            }
            StmtKind::Mutate(m) => match m {
                Mutation::Push { place, value } | Mutation::Fill { place, value } if self.get(place.root) => {
                    self.mark_value(value);
                }
                Mutation::CopyFrom { place, from, .. } if self.get(place.root) => self.mark(from.root),
                Mutation::Swap { a, b, .. } => self.both(a, b),
                Mutation::Change(change) => {
                    if self.get(change.place.root) {
                        change.element().into_iter().for_each(|v| self.mark_value(v));
                        change.copied().into_iter().for_each(|p| self.mark(p.root));
                    }
                    change.emptied().into_iter().for_each(|b| self.both(&change.place, b));
                }
                _ => {}
            },
            StmtKind::If { then, otherwise, result: Some(var), .. } if self.get(*var) => {
                for result in [then, otherwise].iter().filter_map(|b| b.result.as_ref()) {
                    self.mark_value(result);
                }
            }
            _ => {}
        }
    }

    fn mark_rhs(&mut self, rhs: &Rhs) {
        match rhs {
            Rhs::Value(v) => self.mark_value(v),
            Rhs::Clone { place, .. } | Rhs::Take(place) => self.mark(place.root),
            Rhs::Taken(change) => self.mark(change.place.root),
            Rhs::Aggregate { kind, parts } => {
                kind.differentiable(parts).for_each(|p| self.mark_value(p));
                kind.base().into_iter().for_each(|b| self.mark(b.root));
            }
            Rhs::Call(call) => {
                for arg in &call.args {
                    match &arg.kind {
                        ArgKind::Value(v) | ArgKind::RefValue(v) => self.mark_value(v),
                        ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => {
                            self.mark(place.root);
                        }
                    }
                }
            }
            Rhs::Generated(g) => g.vars(&mut |v| self.mark(v)),
        }
    }

    fn both(&mut self, a: &Place, b: &Place) {
        if self.get(a.root) || self.get(b.root) {
            self.mark(a.root);
            self.mark(b.root);
        }
    }
}

/// The variables through which a flat value has a derivative.
pub(crate) fn differentiable_vars(value: &Value, each: &mut dyn FnMut(VarId)) {
    match value {
        Value::Var(v) => each(*v),
        Value::Gate { row, args } => {
            for (operand, arg) in row.operands.iter().zip(args) {
                if row.partials.iter().any(|p| p.operand == operand.name) {
                    differentiable_vars(arg, each);
                }
            }
        }
        Value::Cast { value, .. } => differentiable_vars(value, each),
        Value::Read(place) => each(place.root),
        _ => {}
    }
}

/// The places that a call may write.
pub(crate) fn written_args(call: &Call, each: &mut dyn FnMut(&Place)) {
    for arg in &call.args {
        if let ArgKind::Ref(place, Mutability::Mut) | ArgKind::Handed(place) = &arg.kind {
            each(place);
        }
    }
}

pub(crate) fn pattern_vars(pattern: &Pattern, each: &mut dyn FnMut(VarId)) {
    match pattern {
        Pattern::Var(v) => each(*v),
        Pattern::Wild => {}
        Pattern::Tuple(parts) | Pattern::Array(parts) => parts.iter().for_each(|p| pattern_vars(p, each)),
    }
}
