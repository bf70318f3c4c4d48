//! Irrefutable patterns: names, `_`, tuples and arrays, nested.

use syn::spanned::Spanned;
use syn::{Expr, Pat, Type};

use super::Lower;
use crate::ir::{Name, Pattern, Rhs, StmtKind, Value, VarId, VarKind};
use crate::names::plain_name;
use crate::types::Ty;

impl Lower<'_> {
    /// Patterns we take apart ourselves.
    pub(super) fn is_simple(pat: &Pat) -> bool {
        match pat {
            Pat::Ident(p) => p.by_ref.is_none() && p.subpat.is_none(),
            Pat::Wild(_) => true,
            Pat::Paren(p) => Self::is_simple(&p.pat),
            Pat::Type(p) => Self::is_simple(&p.pat),
            Pat::Tuple(t) => t.elems.iter().all(Self::is_simple),
            Pat::Slice(s) => s.elems.iter().all(Self::is_simple),
            // By convention a path of two names is a variant of an enum, which may not match.
            Pat::Struct(s) => s.path.segments.len() == 1 && s.fields.iter().all(|f| Self::is_simple(&f.pat)),
            Pat::TupleStruct(s) => {
                s.path.segments.len() == 1
                    && !matches!(s.path.segments[0].ident.to_string().as_str(), "Some" | "Ok" | "Err")
                    && s.elems.iter().all(Self::is_simple)
            }
            _ => false,
        }
    }

    /// `let pat: ty = e`.
    pub(super) fn let_expr(&mut self, pat: &Pat, ty: Option<&Type>, e: &Expr) {
        match (pat, e) {
            (Pat::Paren(p), _) => self.let_expr(&p.pat, ty, e),
            (Pat::Type(p), _) => self.let_expr(&p.pat, Some(&p.ty), e),
            (_, Expr::Paren(inner)) => self.let_expr(pat, ty, &inner.expr),
            // References are names for places.
            (Pat::Ident(p), _) if self.is_reference(e) => {
                if let Some((place, mutability)) = self.reference(e) {
                    self.alias(&p.ident, place, mutability);
                    return;
                }
                let value = self.atom(e);
                self.bind_pattern(pat, value, ty);
            }
            _ if self.split(pat, ty, e) => {}
            // Element by element, so that references among them stay references.
            (Pat::Tuple(p), Expr::Tuple(t))
                if ty.is_none() && p.elems.len() == t.elems.len() && t.elems.iter().any(|e| self.is_reference(e)) =>
            {
                for (pat, e) in p.elems.iter().zip(&t.elems) {
                    self.let_expr(pat, None, e);
                }
            }
            (Pat::Tuple(p), Expr::Tuple(t)) if ty.is_none() && p.elems.len() == t.elems.len() => {
                let values: Vec<Value> = t.elems.iter().map(|e| self.atom(e)).collect();
                for (pat, value) in p.elems.iter().zip(values) {
                    self.bind_pattern(pat, value, None);
                }
            }
            _ if self.iterator_let(pat, ty, e) => {}
            _ if ty.is_some_and(|ty| self.is_users(&Ty::of(ty)))
                && let Some(value) = self.operator_made(e) =>
            {
                self.bind_pattern(pat, value, ty);
            }
            // What a chain collects into is a `Vec` for us.
            (_, Expr::MethodCall(m)) if m.method == "collect" && ty.is_some_and(is_other_collection) => {
                let value = self.foreign_value(e);
                self.bind_pattern(pat, value, ty);
            }
            _ => {
                let array = match (e, ty) {
                    (Expr::Call(c), Some(ty)) => self.array_from_fn(c, Some(ty)),
                    _ => None,
                };
                let value = array.unwrap_or_else(|| self.atom(e));
                self.bind_pattern(pat, value, ty);
            }
        }
    }

    pub(super) fn is_reference(&self, e: &Expr) -> bool {
        match e {
            Expr::Paren(p) => self.is_reference(&p.expr),
            Expr::Group(g) => self.is_reference(&g.expr),
            Expr::Reference(_) => true,
            Expr::Path(p) => p
                .path
                .get_ident()
                .and_then(|i| self.lookup(&plain_name(i)))
                .is_some_and(|v| self.function.var(v).reference.is_some()),
            Expr::MethodCall(m) => {
                matches!(m.method.to_string().as_str(), "as_slice" | "as_mut_slice")
                    || self.unwrapped(m).is_some()
                    || super::iterators::may_refer(m)
                    || super::optional::may_be_element(m)
            }
            _ => false,
        }
    }

    pub(super) fn bind_pattern(&mut self, pat: &Pat, value: Value, ty: Option<&Type>) {
        match pat {
            Pat::Paren(p) => self.bind_pattern(&p.pat, value, ty),
            Pat::Type(p) => self.bind_pattern(&p.pat, value, Some(&p.ty)),
            Pat::Wild(_) => {}
            Pat::Ident(p) => self.bind_ident(p, value, ty),
            Pat::Struct(s) => {
                let from = self.as_var(value, ty, pat.span());
                for field in &s.fields {
                    self.bind_field(from, &field.member, &field.pat);
                }
            }
            Pat::TupleStruct(s) => {
                let from = self.as_var(value, ty, pat.span());
                for (i, part) in s.elems.iter().enumerate() {
                    self.bind_field(from, &syn::Member::Unnamed(i.into()), part);
                }
            }
            _ => {
                let known = match ty {
                    Some(ty) => self.ty_of(ty),
                    None => self.ty(&value),
                };
                let from = self.as_var(value, ty, pat.span());
                let span = pat.span();
                let pattern = self.pattern(pat, &known);
                self.push(StmtKind::Unpack { pattern, from }, span);
            }
        }
    }

    /// One field of a struct that is taken apart.
    fn bind_field(&mut self, from: VarId, member: &syn::Member, pat: &Pat) {
        if matches!(pat, Pat::Wild(_)) {
            return;
        }
        let place = crate::ir::Place::var(from).then(crate::ir::Projection::Field(quote::quote!(#member)));
        let ty = self.function.place_ty(&place);
        let value = self.bind(Rhs::Value(Value::Read(place)), ty, "field", pat.span());
        self.bind_pattern(pat, value, None);
    }

    fn as_var(&mut self, value: Value, ty: Option<&Type>, span: proc_macro2::Span) -> VarId {
        let var = match value {
            Value::Var(v) => v,
            other => {
                let var = self.temp("parts", Ty::UNKNOWN);
                self.push(StmtKind::Let { var, rhs: Rhs::Value(other) }, span);
                var
            }
        };
        if let Some(ty) = ty {
            self.annotate(var, ty);
        }
        var
    }

    pub(super) fn annotate(&mut self, var: VarId, ty: &Type) {
        let known = self.ty_of(ty);
        let v = &mut self.function.vars[var.0];
        if v.annotation.is_none() {
            v.annotation = Some(Box::new(ty.clone()));
            v.ty = known;
        }
    }

    /// The user's name for a value: a value that we just made takes the name, any other is copied.
    fn bind_ident(&mut self, p: &syn::PatIdent, value: Value, ty: Option<&Type>) {
        let mutable = p.mutability.is_some();
        let kind = if mutable { VarKind::Storage } else { VarKind::Value };
        if let Value::Var(v) = value
            && self.is_unnamed_list(v)
        {
            return self.name_list(v, &p.ident, ty);
        }
        if let Value::Var(v) = value
            && self.is_unnamed(v)
            && !(mutable && self.is_read_backward(v))
        {
            let name = self.user_name(&p.ident);
            let var = &mut self.function.vars[v.0];
            var.name = name;
            var.kind = kind;
            var.mutable = mutable;
            self.spellings.enter(v, var);
            if let Some(ty) = ty {
                self.annotate(v, ty);
            }
            self.bindings.push((plain_name(&p.ident), v));
            return;
        }
        let known = match (ty, &value) {
            (Some(ty), _) => self.ty_of(ty),
            (None, Value::Const(tokens)) => match syn::parse2::<Expr>(tokens.clone()) {
                Ok(e) => self.type_of(&e),
                Err(_) => Ty::UNKNOWN,
            },
            (None, value) => self.ty(value),
        };
        let var = self.user_var(&p.ident, known, kind, mutable);
        self.function.vars[var.0].annotation = ty.map(|ty| Box::new(ty.clone()));
        self.push(StmtKind::Let { var, rhs: Rhs::Value(value) }, p.ident.span());
    }

    /// Its gate's partials read the result, so that it may not be overwritten.
    fn is_read_backward(&self, var: VarId) -> bool {
        self.statements.last().and_then(|s| s.last()).is_some_and(|s| match &s.kind {
            StmtKind::Let { var: bound, rhs: Rhs::Value(Value::Gate { row, .. }) } => {
                *bound == var && crate::rule::reads_result(row)
            }
            _ => false,
        })
    }

    /// Bound by the last statement, in this scope, and nameless so far.
    pub(super) fn is_unnamed(&self, var: VarId) -> bool {
        let v = self.function.var(var);
        matches!(v.name, Name::Proposed(_))
            && matches!(v.kind, VarKind::Value)
            && v.scope == self.scope
            && !self.bindings.is_named(var)
            && self.statements.last().and_then(|s| s.last()).is_some_and(|s| match &s.kind {
                StmtKind::Let { var: bound, .. } => *bound == var,
                StmtKind::If { result, .. } => *result == Some(var),
                _ => false,
            })
    }

    fn pattern(&mut self, pat: &Pat, ty: &Ty) -> Pattern {
        match pat {
            Pat::Paren(p) => self.pattern(&p.pat, ty),
            Pat::Type(p) => self.pattern(&p.pat, &self.ty_of(&p.ty)),
            Pat::Ident(p) => {
                let mutable = p.mutability.is_some();
                let kind = if mutable { VarKind::Storage } else { VarKind::Value };
                Pattern::Var(self.user_var(&p.ident, ty.clone(), kind, mutable))
            }
            Pat::Tuple(t) => {
                let parts = t.elems.iter().enumerate();
                Pattern::Tuple(parts.map(|(i, p)| self.pattern(p, &ty.field(&i.to_string()))).collect())
            }
            Pat::Slice(s) => Pattern::Array(s.elems.iter().map(|p| self.pattern(p, &ty.element())).collect()),
            _ => Pattern::Wild,
        }
    }
}

/// A collection of std's that is no `Vec`.
fn is_other_collection(ty: &Type) -> bool {
    let Type::Path(p) = ty else { return false };
    p.path.segments.last().is_some_and(|s| {
        matches!(
            s.ident.to_string().as_str(),
            "Box"
                | "Rc"
                | "Arc"
                | "Option"
                | "Result"
                | "VecDeque"
                | "LinkedList"
                | "BinaryHeap"
                | "HashMap"
                | "HashSet"
                | "BTreeMap"
                | "BTreeSet"
                | "String"
                | "Cow"
        )
    })
}
