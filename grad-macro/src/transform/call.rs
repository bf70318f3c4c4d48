//! Calls of other differentiable functions: their forward half remembers, their backward half adds to our cotangents.

use proc_macro2::Span;
use syn::Expr;

use super::{Reverse, Sweep};
use crate::ir::{
    Again, ArgKind, Call, Generated, Mutability, Name, Place, Rhs, Stmt, StmtKind, Value, Var, VarId, VarKind, Wants,
};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn call(&mut self, var: VarId, call: &Call, stmt: &Stmt) -> Sweep {
        let span = stmt.span;
        let live = self.is_live(var) || call.args.iter().any(|a| self.is_written(&a.kind));
        if !live {
            let mut sweep = Sweep::unchanged(stmt);
            if self.is_active_call(call) {
                let mut path = call.path.clone();
                if let Some(last) = path.path.segments.last_mut() {
                    last.arguments = syn::PathArguments::None;
                }
                sweep.forward.insert(0, Stmt::new(StmtKind::Generated(Generated::Companion { path }), span));
            }
            return sweep;
        }
        let mut backward = Vec::new();
        let seed = match self.cotangents.remove(&var) {
            Some(cotangent) => cotangent,
            // Nothing arrived at the value, but something may at what the call wrote.
            None => {
                let zero = self.zero_of(&Place::var(var), false, span);
                self.temporary("no_seed", span, Rhs::Generated(zero), &mut backward)
            }
        };
        let mut slots = Vec::new();
        let mut wants = Vec::new();
        let mut again = Vec::new();
        for arg in &call.args {
            let slot = self.slot(&arg.kind, arg.span, &mut backward);
            wants.push(match &slot {
                None => Wants::No,
                Some(place) if self.is_buffer(place.root) => Wants::As(place.root),
                Some(_) => Wants::Yes,
            });
            again.push(self.again(&arg.kind, var, arg.span));
            slots.push(slot);
        }
        let sweep = self.function.add(Var {
            name: Name::Proposed(format!("{}_sweep", function_name(call))),
            ty: Ty::Inactive,
            annotation: None,
            kind: VarKind::Value,
            scope: self.scope,
            mutable: false,
            reference: None,
        });
        let seed = Value::Var(seed);
        backward.push(Stmt::new(StmtKind::Generated(Generated::Sweep { sweep, again, seed, slots }), span));
        let record = Generated::Record { call: call.clone(), wants, value: var, sweep };
        Sweep { forward: vec![Stmt::new(StmtKind::Generated(record), span)], backward }
    }

    /// An active value goes in, though nobody wants its derivative.
    fn is_active_call(&self, call: &Call) -> bool {
        call.args.iter().any(|a| match &a.kind {
            ArgKind::Value(v) | ArgKind::RefValue(v) => self.facts.is_active_value(&self.function, v),
            ArgKind::Ref(place, _) => self.facts.is_active(&self.function, place.root),
        })
    }

    fn is_written(&self, arg: &ArgKind) -> bool {
        matches!(arg, ArgKind::Ref(place, Mutability::Mut) if self.is_live(place.root))
    }

    /// A parameter's cotangent that our own caller may not want.
    fn is_buffer(&self, cotangent: VarId) -> bool {
        self.function.var(cotangent).reference == Some(Mutability::Mut)
            && self.function.params.iter().any(|p| {
                self.cotangents.get(p) == Some(&cotangent) && self.function.var(*p).reference != Some(Mutability::Mut)
            })
    }

    /// Where the callee adds an argument's cotangent.
    fn slot(&mut self, arg: &ArgKind, span: Span, out: &mut Vec<Stmt>) -> Option<Place> {
        let (place, consumed) = match arg {
            ArgKind::Value(Value::Var(v)) => (Place::var(*v), true),
            ArgKind::Ref(place, _) => (self.function.resolve(place), false),
            _ => return None,
        };
        if !self.is_live(place.root) {
            return None;
        }
        let root = self.declare_with(place.root, consumed, span, out);
        Some(Place { root, path: place.path })
    }

    /// What the callee reads again: references, whose content must still be what it was.
    fn again(&mut self, arg: &ArgKind, result: VarId, span: Span) -> Again {
        match arg {
            ArgKind::Ref(_, Mutability::Mut) => Again::Nothing,
            ArgKind::Ref(place, Mutability::Shared) => {
                let position = self.lasting.position(result);
                if self.lasting.is_lasting_at(&self.function, place.root, position, self.scope) {
                    Again::Ref(self.function.resolve(place))
                } else {
                    Again::Saved(self.save(place, span))
                }
            }
            ArgKind::RefValue(value) => Again::Value(value.clone()),
            ArgKind::Value(value @ Value::Const(tokens)) => match syn::parse2::<Expr>(tokens.clone()) {
                Ok(Expr::Path(_)) => Again::Value(value.clone()),
                _ => Again::Nothing,
            },
            ArgKind::Value(Value::Var(v)) => {
                let var = self.function.var(*v);
                let by_value = !matches!(var.ty, Ty::Unknown(_)) || self.facts.is_active(&self.function, *v);
                if by_value { Again::Nothing } else { Again::Value(Value::Var(*v)) }
            }
            ArgKind::Value(_) => Again::Nothing,
        }
    }

    /// An owned copy, because the original changes or goes before the backward sweep.
    fn save(&mut self, place: &Place, span: Span) -> VarId {
        let name = match &self.function.var(place.root).name {
            Name::User(i) => i.to_string(),
            Name::Proposed(p) => p.clone(),
        };
        let saved = self.function.add(Var {
            name: Name::Proposed(format!("saved_{}", name.trim_start_matches("r#"))),
            ty: Ty::Inactive,
            annotation: None,
            kind: VarKind::Value,
            scope: self.scope,
            mutable: false,
            reference: None,
        });
        let rhs = Rhs::Generated(Generated::Save(place.clone()));
        self.before.push(Stmt::new(StmtKind::Let { var: saved, rhs }, span));
        saved
    }
}

fn function_name(call: &Call) -> String {
    call.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default().trim_start_matches("r#").to_owned()
}
