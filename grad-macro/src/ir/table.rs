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
                Projection::Located { .. } | Projection::At(_) | Projection::Deref | Projection::Variant(_) => {
                    Ty::UNKNOWN
                }
            };
        }
        ty
    }

    /// Where a place goes through fields of types that the tokens do not reveal: structs of the user's.
    pub(crate) fn unknown_fields(&self, place: &Place) -> Vec<usize> {
        let mut prefix = Place::var(place.root);
        let mut found = Vec::new();
        for (at, projection) in place.path.iter().enumerate() {
            let is_field = match projection {
                Projection::Field(_) => true,
                Projection::Variant(payload) => payload.is_of_a_type(),
                _ => false,
            };
            if is_field && matches!(self.place_ty(&prefix), Ty::Unknown(_)) {
                found.push(at);
            }
            prefix.path.push(projection.clone());
        }
        found
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

impl Payload {
    fn path(&self) -> &syn::Path {
        let (Self::Position { path, .. } | Self::Named { path, .. }) = self;
        path
    }

    /// `Shape::Circle` tells its enum, which may be derived; `Some` does not.
    fn is_of_a_type(&self) -> bool {
        self.path().segments.len() > 1
    }

    /// The same of another enum: `ShapeTangent::Circle`; `Some` stays `Some`.
    fn renamed(&self, rename: impl Fn(&str) -> String) -> Self {
        let mut renamed = self.clone();
        let (Self::Position { path, .. } | Self::Named { path, .. }) = &mut renamed;
        if let Some(of) = path.segments.iter_mut().rev().nth(1) {
            of.ident = proc_macro2::Ident::new(&rename(&of.ident.to_string()), of.ident.span());
        }
        renamed
    }

    /// What is written of a tangent's payload, as it is of the value's.
    pub(crate) fn of_value(&self) -> Self {
        self.renamed(|name| name.strip_suffix("Tangent").unwrap_or(name).to_owned())
    }

    /// The pattern that finds the payload.
    pub(crate) fn pattern(&self, name: &proc_macro2::Ident) -> proc_macro2::TokenStream {
        match self {
            Self::Position { path, index, count } => {
                let parts = (0..*count).map(|i| if i == *index { quote::quote!(#name) } else { quote::quote!(_) });
                quote::quote!(#path(#(#parts),*))
            }
            Self::Named { path, member } => quote::quote!(#path { #member: #name, .. }),
        }
    }
}

impl Place {
    /// The path of the value's place that a tangent's place belongs to.
    pub(crate) fn of_value(&self) -> Vec<Projection> {
        let value = |projection: &Projection| match projection {
            Projection::Variant(payload) => Projection::Variant(Box::new(payload.of_value())),
            projection => projection.clone(),
        };
        self.path.iter().map(value).collect()
    }

    /// The same place of the cotangent or tangent in `root`: variants are those of the tangent's enum.
    pub(crate) fn of_tangent(&self, root: VarId) -> Self {
        let path = self.path.iter().map(|projection| match projection {
            Projection::Variant(payload) => {
                Projection::Variant(Box::new(payload.renamed(|name| format!("{name}Tangent"))))
            }
            Projection::Located { at, .. } => Projection::At(*at),
            projection => projection.clone(),
        });
        Self { root, path: path.collect() }
    }
}
