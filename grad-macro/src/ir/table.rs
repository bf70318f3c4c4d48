//! The tables of variables and scopes, and what they tell.

use quote::ToTokens;

use proc_macro2::Span;

use super::{Function, Name, Payload, Place, Projection, ScopeId, Stmt, StmtKind, Var, VarId, VarKind};
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
                Projection::Located { .. } | Projection::At(_) => Ty::UNKNOWN,
                Projection::Deref => ty.pointee(),
                Projection::Variant(payload) => ty.payload(&payload.variant_name()),
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
            Projection::Variant(payload) => Projection::Variant(Box::new(payload.of_tangent())),
            Projection::Located { at, .. } => Projection::At(*at),
            projection => projection.clone(),
        });
        Self { root, path: path.collect() }
    }
}

impl Payload {
    /// Of a type of the user's, which may be derived; `Some` is none.
    fn is_of_a_type(&self) -> bool {
        match self {
            Self::Position { path, .. } => std_variant(path).is_none(),
            Self::Named { .. } | Self::OfTangent(_) => true,
            Self::Good => false,
        }
    }

    /// What is written of a tangent's payload, as it is of the value's.
    pub(crate) fn of_value(&self) -> Self {
        match self {
            Self::OfTangent(of) => (**of).clone(),
            of => of.clone(),
        }
    }

    /// The last name of the variant's path.
    pub(crate) fn variant_name(&self) -> String {
        match self {
            Self::Position { path, .. } | Self::Named { path, .. } => plain_name_of(path),
            Self::OfTangent(of) => of.variant_name(),
            Self::Good => "Good".to_owned(),
        }
    }

    /// The field's name or position.
    pub(crate) fn field_name(&self) -> String {
        match self {
            Self::Position { index, .. } => index.to_string(),
            Self::Named { member, .. } => member.to_token_stream().to_string().trim_start_matches("r#").to_owned(),
            Self::OfTangent(of) => of.field_name(),
            Self::Good => "0".to_owned(),
        }
    }

    /// `Some` is `Some`; the tangent of a derived enum has parts by the names of its variants and fields.
    fn of_tangent(&self) -> Self {
        if matches!(self, Self::Good) {
            return Self::Good;
        }
        if let Self::Position { path, index, count, open } = self
            && let Some(path) = std_variant(path)
        {
            return Self::Position { path, index: *index, count: *count, open: *open };
        }
        Self::OfTangent(Box::new(self.clone()))
    }
}

fn plain_name_of(path: &syn::Path) -> String {
    path.segments.last().map(|s| crate::names::plain_name(&s.ident)).unwrap_or_default()
}

/// `Some`, `Ok` or `Err` without the generics of what it belongs to, which are those of the value.
pub(crate) fn std_variant(path: &syn::Path) -> Option<syn::Path> {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [name @ ("Some" | "Ok" | "Err")] | [.., "Option" | "Result", name @ ("Some" | "Ok" | "Err")] => {
            let ident = syn::Ident::new(name, proc_macro2::Span::mixed_site());
            Some(match *name {
                "Some" => syn::parse_quote!(::core::option::Option::#ident),
                _ => syn::parse_quote!(::core::result::Result::#ident),
            })
        }
        _ => None,
    }
}

impl Place {
    pub(crate) fn var(root: VarId) -> Self {
        Self { root, path: Vec::new() }
    }

    pub(crate) fn then(&self, projection: Projection) -> Self {
        let mut path = self.path.clone();
        path.push(projection);
        Self { root: self.root, path }
    }
}

impl Stmt {
    pub(crate) fn new(kind: StmtKind, span: Span) -> Self {
        Self { kind, span }
    }
}
