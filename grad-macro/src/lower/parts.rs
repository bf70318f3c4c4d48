//! The parts of a pattern: what each binds, and where that lies.

use quote::quote;
use syn::spanned::Spanned;
use syn::{Arm, Pat};

use super::Lower;
use super::call::is_constructor;
use crate::ir::{Mutability, Payload, Place, Projection, Rhs, StmtKind, Value, VarKind};
use crate::types::Ty;

/// So many alternatives that bind are written out.
const MOST: usize = 16;

impl Lower<'_> {
    pub(super) fn part(&mut self, pat: &Pat, at: Place, by_reference: Option<Mutability>) {
        match pat {
            Pat::Paren(p) => self.part(&p.pat, at, by_reference),
            Pat::Reference(r) => self.part(&r.pat, at, None),
            Pat::Ident(p) if is_binding(p) => {
                let by_reference = match (&p.by_ref, &p.mutability) {
                    (Some(_), Some(_)) => Some(Mutability::Mut),
                    (Some(_), None) => Some(Mutability::Shared),
                    _ => by_reference,
                };
                if let Some((_, sub)) = &p.subpat {
                    self.part(sub, at.clone(), by_reference);
                }
                match by_reference {
                    Some(mutability) => self.alias(&p.ident, at, mutability),
                    None => {
                        let ty = self.place_ty(&at);
                        let kind = if p.mutability.is_some() { VarKind::Storage } else { VarKind::Value };
                        let var = self.user_var(&p.ident, ty, kind, p.mutability.is_some());
                        self.push(StmtKind::Let { var, rhs: Rhs::Value(Value::Read(at)) }, p.ident.span());
                    }
                }
            }
            Pat::Tuple(t) => {
                for (i, part) in t.elems.iter().enumerate().filter(|(_, p)| !matches!(p, Pat::Rest(_))) {
                    let i = syn::Index::from(i);
                    self.part(part, at.then(Projection::Field(quote!(#i))), by_reference);
                }
            }
            Pat::TupleStruct(t) => {
                let open = t.elems.iter().any(|p| matches!(p, Pat::Rest(_)));
                let count = t.elems.len() - usize::from(open);
                for (i, part) in t.elems.iter().enumerate().filter(|(_, p)| !matches!(p, Pat::Rest(_))) {
                    let projection = match self.variant(&t.path) {
                        Some(path) => Projection::Variant(Box::new(Payload::Position { path, index: i, count, open })),
                        None => {
                            let i = syn::Index::from(i);
                            Projection::Field(quote!(#i))
                        }
                    };
                    self.part(part, at.then(projection), by_reference);
                }
            }
            Pat::Struct(s) => {
                for field in &s.fields {
                    let member = &field.member;
                    let projection = match self.variant(&s.path) {
                        Some(path) => Projection::Variant(Box::new(Payload::Named { path, member: member.clone() })),
                        None => Projection::Field(quote!(#member)),
                    };
                    self.part(&field.pat, at.then(projection), by_reference);
                }
            }
            Pat::Slice(s) => self.slice_parts(s, &at, by_reference),
            _ => {}
        }
    }

    /// Elements from the front, from the back, and the rest between as another name for a slice.
    fn slice_parts(&mut self, pat: &syn::PatSlice, at: &Place, by_reference: Option<Mutability>) {
        let span = pat.span();
        let rest = pat.elems.iter().position(is_rest);
        let back = rest.map_or(0, |r| pat.elems.len() - 1 - r);
        let index = |i: usize| {
            let i = proc_macro2::Literal::usize_unsuffixed(i);
            Value::Const(quote!(#i))
        };
        let binds_back = pat.elems.iter().rev().take(back).any(binds);
        let binds_rest = rest.is_some_and(|r| binds(&pat.elems[r]));
        let len = (binds_back || (binds_rest && back > 0)).then(|| {
            let receiver = Box::new(Value::Read(at.clone()));
            let len = Value::Method { receiver, name: "len".to_owned(), args: Vec::new() };
            self.bind(Rhs::Value(len), Ty::Discrete, "len", span)
        });
        for (i, part) in pat.elems.iter().enumerate().filter(|(_, p)| binds(p)) {
            let from_back = pat.elems.len() - i;
            let place = match (rest, &len) {
                (Some(r), _) if i == r => {
                    let hi = (back > 0).then_some(len.as_ref()).flatten();
                    let hi = hi.map(|len| self.gate("sub", vec![len.clone(), index(back)], Ty::Discrete, span));
                    at.then(Projection::Range { lo: Some(index(r)), hi, inclusive: false })
                }
                (Some(r), Some(len)) if i > r => {
                    let at_end = self.gate("sub", vec![len.clone(), index(from_back)], Ty::Discrete, span);
                    at.then(Projection::Index(at_end))
                }
                _ => at.then(Projection::Index(index(i))),
            };
            match part {
                // A slice has no value of its own.
                Pat::Ident(p) if is_rest(part) => {
                    self.alias(&p.ident, place, by_reference.unwrap_or(Mutability::Shared));
                }
                part => self.part(part, place, by_reference),
            }
        }
    }

    /// The variant that a path may name; `None` for a struct.
    fn variant(&self, path: &syn::Path) -> Option<syn::Path> {
        (!self.is_struct(path)).then(|| path.clone())
    }
}

/// Several elements of one slice: as mutable references they cannot be held one by one.
pub(super) fn borrows_elements(pat: &Pat) -> bool {
    match pat {
        Pat::Slice(s) => s.elems.iter().filter(|p| binds(p)).count() > 1 || s.elems.iter().any(borrows_elements),
        Pat::Paren(p) => borrows_elements(&p.pat),
        Pat::Guard(g) => borrows_elements(&g.pat),
        Pat::Tuple(t) => t.elems.iter().any(borrows_elements),
        Pat::TupleStruct(t) => t.elems.iter().any(borrows_elements),
        Pat::Struct(s) => s.fields.iter().any(|f| borrows_elements(&f.pat)),
        Pat::Or(o) => o.cases.iter().any(borrows_elements),
        _ => false,
    }
}

/// `..`, `name @ ..`
fn is_rest(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(p) => p.subpat.as_ref().is_some_and(|(_, sub)| is_rest(sub)),
        Pat::Paren(p) => is_rest(&p.pat),
        _ => false,
    }
}

/// By convention a name that starts small binds; others are constants and variants.
fn is_binding(p: &syn::PatIdent) -> bool {
    p.by_ref.is_some() || p.mutability.is_some() || p.subpat.is_some() || !is_constructor(&p.ident.to_string())
}

pub(super) fn is_irrefutable(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => is_binding(p) && p.subpat.is_none(),
        Pat::Paren(p) => is_irrefutable(&p.pat),
        Pat::Tuple(t) => t.elems.iter().all(|p| is_irrefutable(p) || matches!(p, Pat::Rest(_))),
        _ => false,
    }
}

/// Patterns whose parts have places.
pub(super) fn is_followed(pat: &Pat) -> bool {
    let with_rest = |elems: &syn::punctuated::Punctuated<Pat, syn::Token![,]>| {
        // What follows `..` lies at a place that the tokens do not tell.
        let rest = elems.iter().position(|p| matches!(p, Pat::Rest(_)));
        let told = rest.is_none_or(|r| elems.iter().skip(r + 1).all(|p| !binds(p)));
        told && elems.iter().all(|p| matches!(p, Pat::Rest(_)) || is_followed(p))
    };
    match pat {
        Pat::Wild(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) | Pat::Const(_) => true,
        Pat::Ident(p) => p.subpat.as_ref().is_none_or(|(_, s)| is_followed(s)),
        Pat::Paren(p) => is_followed(&p.pat),
        Pat::Guard(g) => is_followed(&g.pat),
        Pat::Reference(r) => is_followed(&r.pat),
        Pat::Tuple(t) => with_rest(&t.elems),
        Pat::TupleStruct(t) => with_rest(&t.elems),
        Pat::Struct(s) => s.fields.iter().all(|f| is_followed(&f.pat)),
        Pat::Slice(s) => s.elems.iter().all(|p| is_rest(p) || is_followed(p)),
        Pat::Or(o) => o.cases.iter().all(is_followed) && (!o.cases.iter().any(binds) || written_out(pat).is_some()),
        _ => false,
    }
}

fn binds(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(p) => is_binding(p),
        Pat::Paren(p) => binds(&p.pat),
        Pat::Reference(r) => binds(&r.pat),
        Pat::Tuple(t) => t.elems.iter().any(binds),
        Pat::TupleStruct(t) => t.elems.iter().any(binds),
        Pat::Struct(s) => s.fields.iter().any(|f| binds(&f.pat)),
        Pat::Slice(s) => s.elems.iter().any(binds),
        Pat::Or(o) => o.cases.iter().any(binds),
        _ => false,
    }
}

/// An arm for each alternative, where they bind the same names at different places.
pub(super) fn alternatives(arm: &Arm) -> Vec<Arm> {
    match written_out(&arm.pat) {
        Some(cases) => cases.into_iter().map(|pat| Arm { pat, ..arm.clone() }).collect(),
        None => vec![arm.clone()],
    }
}

/// The patterns without alternatives that bind, of which this one is the union; `None` where they are too many.
fn written_out(pat: &Pat) -> Option<Vec<Pat>> {
    let each = |elems: &[Pat], with: &dyn Fn(Vec<Pat>) -> Pat| -> Option<Vec<Pat>> {
        let mut all = vec![Vec::new()];
        for elem in elems {
            let cases = written_out(elem)?;
            all = all
                .iter()
                .flat_map(|so_far: &Vec<Pat>| {
                    cases.iter().map(|case| so_far.iter().cloned().chain(std::iter::once(case.clone())).collect())
                })
                .collect();
            if all.len() > MOST {
                return None;
            }
        }
        Some(all.into_iter().map(with).collect())
    };
    match pat {
        Pat::Or(o) if o.cases.iter().any(binds) => {
            let cases = o.cases.iter().map(written_out).collect::<Option<Vec<_>>>()?;
            Some(cases.into_iter().flatten().collect())
        }
        Pat::Paren(p) => written_out(&p.pat),
        Pat::Guard(g) => {
            let cases = written_out(&g.pat)?.into_iter();
            Some(cases.map(|pat| Pat::Guard(syn::PatGuard { pat: Box::new(pat), ..g.clone() })).collect())
        }
        Pat::Tuple(t) => each(&t.elems.iter().cloned().collect::<Vec<_>>(), &|elems| {
            Pat::Tuple(syn::PatTuple { elems: elems.into_iter().collect(), ..t.clone() })
        }),
        Pat::TupleStruct(t) => each(&t.elems.iter().cloned().collect::<Vec<_>>(), &|elems| {
            Pat::TupleStruct(syn::PatTupleStruct { elems: elems.into_iter().collect(), ..t.clone() })
        }),
        pat => Some(vec![pat.clone()]),
    }
}

/// The pattern as a question alone, which moves nothing.
pub(super) fn without_bindings(pat: &Pat) -> Pat {
    struct Unbind;
    impl syn::visit_mut::VisitMut for Unbind {
        fn visit_pat_mut(&mut self, pat: &mut Pat) {
            if let Pat::Ident(p) = pat
                && is_binding(p)
            {
                *pat = match &p.subpat {
                    Some((_, sub)) => (**sub).clone(),
                    None => Pat::Wild(syn::PatWild { attrs: Vec::new(), underscore_token: Default::default() }),
                };
            }
            syn::visit_mut::visit_pat_mut(self, pat);
        }

        fn visit_field_pat_mut(&mut self, f: &mut syn::FieldPat) {
            // `S { x }` becomes `S { x: _ }`.
            if f.colon_token.is_none() {
                f.colon_token = Some(Default::default());
            }
            self.visit_pat_mut(&mut f.pat);
        }
    }
    let mut pat = pat.clone();
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Unbind, &mut pat);
    pat
}
