//! What flows through a chain: values, references, and tuples of them, taken apart as long as nobody asks for them whole.

use proc_macro2::Span;
use syn::Pat;
use syn::visit_mut::VisitMut;

use super::super::Lower;
use crate::ir::{Aggregate, Mutability, Place, Rhs, Value, VarKind};
use crate::types::Ty;

#[derive(Clone)]
pub(in super::super) enum Item {
    Value(Value, Ty),
    /// A reference to a place.
    Ref(Place, Mutability),
    /// A reference to an item, as `filter` hands it out.
    RefTo(Box<Item>),
    Tuple(Vec<Item>),
}

impl Item {
    pub(super) fn index(value: Value) -> Self {
        Self::Value(value, Ty::Discrete)
    }

    fn is_owned(&self) -> bool {
        match self {
            Self::Value(..) => true,
            Self::Tuple(parts) => parts.iter().all(Self::is_owned),
            Self::Ref(..) | Self::RefTo(_) => false,
        }
    }
}

impl Lower<'_> {
    /// The item as a value of its own; `None` for what holds references.
    pub(in super::super) fn owned(&mut self, item: Item, span: Span) -> Option<(Value, Ty)> {
        match item {
            Item::Value(value, ty) => Some((value, ty)),
            Item::Tuple(parts) => {
                let parts = parts.into_iter().map(|p| self.owned(p, span)).collect::<Option<Vec<_>>>()?;
                let (parts, types): (Vec<Value>, Vec<Ty>) = parts.into_iter().unzip();
                let ty = Ty::Tuple(types);
                let rhs = Rhs::Aggregate { kind: Aggregate::Tuple, parts };
                Some((self.bind(rhs, ty.clone(), "pair", span), ty))
            }
            Item::Ref(..) | Item::RefTo(_) => None,
        }
    }

    /// The number that an item is or points to.
    pub(in super::super) fn number_of(&mut self, item: Item, span: Span) -> Option<(Value, Ty)> {
        match item {
            Item::Value(value, ty) => Some((value, ty)),
            Item::Ref(place, _) => {
                let ty = self.place_ty(&place);
                let name = self.name_of_place(&place);
                Some((self.bind(Rhs::Value(Value::Read(place)), ty.clone(), &name, span), ty))
            }
            Item::RefTo(item) => self.number_of(*item, span),
            Item::Tuple(_) => None,
        }
    }

    /// `copied`, `cloned`: what a reference points to, by value.
    pub(super) fn copied(&mut self, item: Item, span: Span) -> Option<Item> {
        let Item::Ref(place, _) = item else { return None };
        let ty = self.place_ty(&place);
        if !ty.is_copy() && !matches!(ty, Ty::Unknown(_)) {
            return None;
        }
        let name = self.name_of_place(&place);
        let value = self.bind(Rhs::Value(Value::Read(place)), ty.clone(), &name, span);
        Some(Item::Value(value, ty))
    }

    /// Binds what a parameter or a loop's pattern names. Names that stand for references to references are added to
    /// `double`: one `*` on them means nothing here.
    pub(in super::super) fn bind_item(&mut self, pat: &Pat, item: Item, renames: &mut Renames) -> Option<()> {
        match (pat, item) {
            (Pat::Paren(p), item) => self.bind_item(&p.pat, item, renames),
            (Pat::Type(p), Item::Value(value, _)) if Self::is_simple(&p.pat) => {
                let value = self.settled(value, p.colon_token.span);
                self.bind_pattern(&p.pat, value, Some(&p.ty));
                Some(())
            }
            (Pat::Type(p), item) => self.bind_item(&p.pat, item, renames),
            (Pat::Wild(_), _) => Some(()),
            (Pat::Reference(r), Item::Ref(place, _)) if Self::is_simple(&r.pat) => {
                self.bind_element(&r.pat, place);
                Some(())
            }
            (Pat::Reference(r), Item::RefTo(item)) => self.bind_item(&r.pat, *item, renames),
            (pat, Item::Ref(place, mutability)) if Self::is_simple(pat) => {
                self.alias_element(pat, place, mutability);
                Some(())
            }
            (Pat::Tuple(t), Item::Tuple(parts)) if t.elems.len() == parts.len() => {
                t.elems.iter().zip(parts).try_for_each(|(pat, part)| self.bind_item(pat, part, renames))
            }
            (Pat::Ident(p), item @ Item::Tuple(_)) if p.by_ref.is_none() && p.subpat.is_none() => {
                let Item::Tuple(parts) = item else { return None };
                if parts.iter().all(Item::is_owned) {
                    let (value, _) = self.owned(Item::Tuple(parts), p.ident.span())?;
                    self.bind_pattern(pat, value, None);
                    return Some(());
                }
                self.bind_parts(&p.ident, parts, renames)
            }
            (pat, Item::Value(value, _)) if Self::is_simple(pat) => {
                let value = self.settled(value, syn::spanned::Spanned::span(pat));
                self.bind_pattern(pat, value, None);
                Some(())
            }
            (pat, Item::RefTo(item)) => self.bind_behind(pat, *item, renames),
            _ => None,
        }
    }

    /// What lies in a variable that changes, as a value of its own.
    fn settled(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Var(v)
                if matches!(self.function.var(v).kind, VarKind::Storage) && self.function.var(v).ty.is_copy() =>
            {
                self.read_of(v, span)
            }
            value => value,
        }
    }

    /// A pattern over a reference to an item.
    fn bind_behind(&mut self, pat: &Pat, item: Item, renames: &mut Renames) -> Option<()> {
        match (pat, item) {
            (Pat::Tuple(t), Item::Tuple(parts)) if t.elems.len() == parts.len() => {
                let parts = parts.into_iter().map(|p| Item::RefTo(Box::new(p)));
                t.elems.iter().zip(parts).try_for_each(|(pat, part)| self.bind_item(pat, part, renames))
            }
            (pat, Item::Ref(place, mutability)) if Self::is_simple(pat) => {
                if let Pat::Ident(p) = pat {
                    renames.double.push(p.ident.to_string());
                }
                self.alias_element(pat, place, mutability);
                Some(())
            }
            (Pat::Ident(p), Item::Tuple(parts)) => {
                let parts = parts.into_iter().map(|p| Item::RefTo(Box::new(p))).collect();
                self.bind_parts(&p.ident, parts, renames)
            }
            (pat, Item::Value(value, ty)) if Self::is_simple(pat) => {
                let place = self.as_place(value, ty, syn::spanned::Spanned::span(pat))?;
                self.alias_element(pat, place, Mutability::Shared);
                Some(())
            }
            (pat, Item::RefTo(item)) => self.bind_behind(pat, *item, renames),
            _ => None,
        }
    }

    /// `p` for a tuple with references in it: each `p.0` becomes a name of its own.
    fn bind_parts(&mut self, ident: &syn::Ident, parts: Vec<Item>, renames: &mut Renames) -> Option<()> {
        for (i, part) in parts.into_iter().enumerate() {
            let name = syn::Ident::new(&renames.part(ident, i), ident.span());
            let part = match part {
                // A field of a reference is no reference.
                Item::RefTo(item) => *item,
                part => part,
            };
            let named: Pat = syn::parse_quote!(#name);
            self.bind_item(&named, part, renames)?;
        }
        Some(())
    }

    pub(super) fn as_place(&mut self, value: Value, ty: Ty, span: Span) -> Option<Place> {
        match value {
            Value::Var(v) => Some(Place::var(v)),
            other => match self.bind(Rhs::Value(other), ty, "value", span) {
                Value::Var(v) => Some(Place::var(v)),
                _ => None,
            },
        }
    }
}

/// `(a, b): (A, B)` as `(a: A, b: B)`.
pub(super) fn typed(pat: &Pat, ty: &syn::Type) -> Option<Pat> {
    match (pat, ty) {
        (Pat::Tuple(p), syn::Type::Tuple(t)) if p.elems.len() == t.elems.len() => {
            let elems = p.elems.iter().zip(&t.elems).map(|(p, t)| typed(p, t)).collect::<Option<_>>()?;
            Some(Pat::Tuple(syn::PatTuple { elems, ..p.clone() }))
        }
        (Pat::Ident(_), ty) => Some(Pat::Type(syn::PatType {
            attrs: Vec::new(),
            pat: Box::new(pat.clone()),
            colon_token: syn::token::Colon::default(),
            ty: Box::new(ty.clone()),
        })),
        (Pat::Wild(_), _) => Some(pat.clone()),
        _ => None,
    }
}

fn part_name(ident: &syn::Ident, i: usize) -> syn::Ident {
    syn::Ident::new(&format!("{ident}__{i}"), ident.span())
}

/// How a closure's body must be read where its parameters are not quite what they are in the user's program.
#[derive(Default)]
pub(in super::super) struct Renames {
    double: Vec<String>,
    parts: Vec<String>,
}

impl Renames {
    pub(super) fn is_empty(&self) -> bool {
        self.double.is_empty() && self.parts.is_empty()
    }

    /// The name that stands for a part of a tuple.
    pub(super) fn part(&mut self, ident: &syn::Ident, i: usize) -> String {
        let text = ident.to_string();
        if !self.parts.contains(&text) {
            self.parts.push(text);
        }
        part_name(ident, i).to_string()
    }

    pub(in super::super) fn apply_expr(&mut self, body: &mut syn::Expr) -> Option<()> {
        if !self.double.is_empty() || !self.parts.is_empty() {
            self.visit_expr_mut(body);
        }
        (!self.is_left(quote::quote!(#body))).then_some(())
    }

    pub(super) fn apply(&mut self, body: &mut syn::Block) -> Option<()> {
        if !self.double.is_empty() || !self.parts.is_empty() {
            self.visit_block_mut(body);
        }
        (!self.is_left(quote::quote!(#body))).then_some(())
    }

    /// A tuple that is used as a whole.
    fn is_left(&self, tokens: proc_macro2::TokenStream) -> bool {
        !self.parts.is_empty()
            && tokens.into_iter().any(|t| match t {
                proc_macro2::TokenTree::Ident(i) => self.parts.contains(&i.to_string()),
                proc_macro2::TokenTree::Group(g) => self.is_left(g.stream()),
                _ => false,
            })
    }
}

impl VisitMut for Renames {
    fn visit_expr_mut(&mut self, e: &mut syn::Expr) {
        let name = |e: &syn::Expr| match e {
            syn::Expr::Path(p) => p.path.get_ident().cloned(),
            _ => None,
        };
        match e {
            syn::Expr::Unary(u)
                if matches!(u.op, syn::UnOp::Deref(_))
                    && name(&u.expr).is_some_and(|n| self.double.contains(&n.to_string())) =>
            {
                *e = (*u.expr).clone();
                return;
            }
            syn::Expr::Field(f) => {
                if let syn::Member::Unnamed(i) = &f.member
                    && let Some(base) = name(&f.base).filter(|n| self.parts.contains(&n.to_string()))
                {
                    let name = part_name(&base, i.index as usize);
                    *e = syn::parse_quote!(#name);
                }
            }
            _ => {}
        }
        syn::visit_mut::visit_expr_mut(self, e);
    }
}
