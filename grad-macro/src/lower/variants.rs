//! Structs and variants of enums, made of values. The tokens of `Circle { r }` tell neither from the other: a name that
//! stands for a type somewhere in the function is a struct's, any other may be a variant that was imported.

use std::collections::BTreeSet;

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Path};

use super::Lower;
use super::call::is_constructor;
use crate::ir::{Aggregate, Place, Rhs, StructLiteral, Value, VariantLiteral, std_variant};
use crate::names::plain_name;
use crate::signature::Signature;
use crate::types::Ty;

impl Lower<'_> {
    /// `Some(x)`, `Shape::Line(a, b)`, `Point(x, y)`
    pub(super) fn constructed(&mut self, path: &Path, c: &syn::ExprCall, e: &Expr) -> Value {
        // What holds no number of ours stays as it is.
        let of_numbers = c.args.iter().all(|a| matches!(self.type_of(a), Ty::Float(_) | Ty::Discrete));
        if (self.is_inactive(e) && !of_numbers) || c.args.iter().any(|a| self.is_reference(a)) {
            return self.foreign_value(e);
        }
        let parts: Vec<Value> = c.args.iter().map(|a| self.atom(a)).collect();
        let members = (0..parts.len()).map(|i| syn::Member::Unnamed(i.into())).collect();
        if self.is_struct(path) {
            let literal = StructLiteral { path: path.clone(), members, base: None };
            return self.bind(
                aggregate(Aggregate::Struct, literal, parts),
                Self::made_by(path),
                "built",
                c.func.span(),
            );
        }
        let payload = || parts.first().zip(c.args.first()).map_or(Ty::UNKNOWN, |(p, e)| self.known(p, e));
        let (ty, name) = match std_variant(path).and_then(|p| Some(p.segments.last()?.ident.to_string())).as_deref() {
            Some("Some") => (Ty::Option(Box::new(payload())), "some"),
            Some("Ok") => (Ty::Result(Box::new(payload()), Box::new(Ty::UNKNOWN)), "ok"),
            Some(_) => (Ty::Result(Box::new(Ty::UNKNOWN), Box::new(payload())), "err"),
            None => (Ty::users(), "built"),
        };
        let literal = VariantLiteral { path: path.clone(), members };
        self.bind(aggregate(Aggregate::Variant, literal, parts), ty, name, c.func.span())
    }

    /// `Point { x, y }`, `Point { x, ..base }`, `Shape::Circle { r }`
    pub(super) fn struct_value(&mut self, s: &syn::ExprStruct, e: &Expr) -> Value {
        if s.fields.iter().any(|f| self.is_reference(&f.expr)) && !self.is_struct(&s.path) {
            return self.foreign_value(e);
        }
        let parts: Vec<Value> = s.fields.iter().map(|f| self.atom(&f.expr)).collect();
        let members = s.fields.iter().map(|f| f.member.clone()).collect();
        // A variant has no base.
        if s.rest.is_none() && !self.is_struct(&s.path) {
            let literal = VariantLiteral { path: s.path.clone(), members };
            return self.bind(aggregate(Aggregate::Variant, literal, parts), Ty::users(), "built", s.path.span());
        }
        let base = match &s.rest {
            None => None,
            Some(rest) => match self.place(rest) {
                Some(place) => Some(place),
                None => match self.atom(rest) {
                    Value::Var(v) => Some(Place::var(v)),
                    _ => return self.foreign_value(e),
                },
            },
        };
        let literal = StructLiteral { path: s.path.clone(), members, base };
        self.bind(aggregate(Aggregate::Struct, literal, parts), Self::made_by(&s.path), "built", s.path.span())
    }

    /// `Box::new(x)`
    pub(super) fn boxed(&mut self, c: &syn::ExprCall, e: &Expr) -> Value {
        if self.is_inactive(e) || self.is_reference(&c.args[0]) {
            return self.foreign_value(e);
        }
        let part = self.atom(&c.args[0]);
        let ty = Ty::Boxed(Box::new(self.known(&part, &c.args[0])));
        let rhs = Rhs::Aggregate { kind: Aggregate::Boxed, parts: vec![part] };
        self.bind(rhs, ty, "boxed", c.func.span())
    }

    /// Known to be a struct's path, not a variant's.
    pub(super) fn is_struct(&self, path: &Path) -> bool {
        match path.segments.last() {
            Some(last) if path.segments.len() == 1 => {
                last.ident == "Self"
                    || !matches!(last.arguments, syn::PathArguments::None)
                    || self.types.contains(&plain_name(&last.ident))
            }
            // `geometry::Point`, but `Shape::Circle`.
            Some(_) => !path.segments.iter().rev().nth(1).is_some_and(|of| is_constructor(&of.ident.to_string())),
            None => false,
        }
    }
}

fn aggregate<L>(kind: impl FnOnce(Box<L>) -> Aggregate, literal: L, parts: Vec<Value>) -> Rhs {
    Rhs::Aggregate { kind: kind(Box::new(literal)), parts }
}

/// `None`, `Shape::Empty`: a value that no number is, by the convention of how constants are written.
pub(crate) fn is_unit_variant(tokens: &proc_macro2::TokenStream) -> bool {
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(Expr::Path(p)) => p.path.segments.last().is_some_and(|s| {
            let name = s.ident.to_string();
            is_constructor(&name) && name.contains(char::is_lowercase)
        }),
        _ => false,
    }
}

/// `None`
pub(crate) fn is_none(tokens: &proc_macro2::TokenStream) -> bool {
    let text = tokens.to_string();
    text == "None" || text.ends_with(":: None")
}

/// The names that stand for types in a function.
pub(super) fn types_in(signature: &Signature, body: &syn::Block) -> BTreeSet<String> {
    let mut types = Types(BTreeSet::new());
    signature.params.iter().for_each(|p| types.visit_type(&p.written));
    signature.output.iter().for_each(|ty| types.visit_type(ty));
    types.visit_block(body);
    types.0
}

struct Types(BTreeSet<String>);

impl Visit<'_> for Types {
    fn visit_type_path(&mut self, ty: &syn::TypePath) {
        if let Some(last) = ty.path.segments.last() {
            self.0.insert(plain_name(&last.ident));
        }
        syn::visit::visit_type_path(self, ty);
    }

    /// What a function or a constant belongs to.
    fn visit_path(&mut self, path: &Path) {
        if let Some(of) = path.segments.iter().rev().nth(1).filter(|of| is_constructor(&of.ident.to_string())) {
            self.0.insert(plain_name(&of.ident));
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.0.insert(plain_name(&item.ident));
    }
}
