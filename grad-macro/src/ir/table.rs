//! The tables of variables and scopes, and what they tell.

use super::{Function, Name, Payload, Place, Projection, ScopeId, Var, VarId, VarKind};
use crate::types::Ty;

impl Var {
    /// A variable of ours, not a reference.
    pub(crate) fn proposed(name: String, ty: Ty, kind: VarKind, scope: ScopeId) -> Self {
        Self { name: Name::Proposed(name), ty, annotation: None, kind, scope, mutable: false, reference: None }
    }

    /// The name to derive others from.
    pub(crate) fn text(&self) -> String {
        match &self.name {
            Name::User(ident) => ident.to_string().trim_start_matches("r#").to_owned(),
            Name::Proposed(name) => name.clone(),
        }
    }
}

impl Function {
    /// What the tokens reveal of the type of what lies in a place.
    pub(crate) fn place_ty(&self, place: &Place) -> Ty {
        let mut ty = self.var(place.root).ty.clone();
        for projection in &place.path {
            ty = match projection {
                Projection::Index(_) => ty.element(),
                Projection::Range { .. } => Ty::Slice(Box::new(ty.element())),
                Projection::Field(member) => ty.field(&member.to_string()),
                Projection::Deref | Projection::Variant(_) => Ty::UNKNOWN,
            };
        }
        ty
    }

    pub(crate) fn var(&self, id: VarId) -> &Var {
        &self.vars[id.0]
    }

    pub(crate) fn add(&mut self, var: Var) -> VarId {
        self.vars.push(var);
        VarId(self.vars.len() - 1)
    }

    /// A place with every alias replaced by what it names.
    pub(crate) fn resolve(&self, place: &Place) -> Place {
        match &self.var(place.root).kind {
            VarKind::Alias(target) => {
                let mut resolved = self.resolve(target);
                resolved.path.extend(place.path.iter().cloned());
                resolved
            }
            _ => place.clone(),
        }
    }

    /// The storage a variable stands for, through its aliases.
    pub(crate) fn root(&self, var: VarId) -> VarId {
        match &self.var(var).kind {
            VarKind::Alias(target) => self.root(target.root),
            _ => var,
        }
    }

    pub(crate) fn is_within(&self, scope: ScopeId, ancestor: ScopeId) -> bool {
        let mut at = Some(scope);
        while let Some(s) = at {
            if s == ancestor {
                return true;
            }
            at = self.scopes[s.0].parent;
        }
        false
    }
}

impl Place {
    /// The same place of the cotangent or tangent in `root`: variants are those of the tangent's enum.
    pub(crate) fn of_tangent(&self, root: VarId) -> Self {
        let path = self.path.iter().map(|projection| match projection {
            Projection::Variant(payload) => {
                let mut payload = payload.clone();
                let (Payload::Position { path, .. } | Payload::Named { path, .. }) = &mut *payload;
                // `Shape::Circle` is `ShapeTangent::Circle`; `Some` is `Some`.
                if let Some(of) = path.segments.iter_mut().rev().nth(1) {
                    of.ident = quote::format_ident!("{}Tangent", of.ident);
                }
                Projection::Variant(payload)
            }
            projection => projection.clone(),
        });
        Self { root, path: path.collect() }
    }
}
