//! `x.get(i)`, `x.first()`, `x.last()`: an `Option` of a reference, which is there where the index is, and another name
//! for the element.

use syn::{Expr, ExprMethodCall, Pat, parse_quote, parse_quote_spanned};

use super::super::Lower;
use crate::ir::{Mutability, OpaqueCode, Place, Projection, StmtKind, Value};
use crate::types::Ty;

/// An element that may not be there.
#[derive(Clone)]
pub(in super::super) struct Element {
    pub(in super::super) is_there: Value,
    pub(in super::super) at: Place,
    /// `None` after `.copied()`.
    pub(in super::super) by_reference: Option<Mutability>,
}

impl Lower<'_> {
    /// The element that a scrutinee asks for, if all the patterns ask is whether it is there.
    pub(in super::super) fn element(&mut self, e: &Expr, patterns: &[&Pat]) -> Option<Element> {
        let (e, copied) = match e {
            Expr::MethodCall(m)
                if matches!(m.method.to_string().as_str(), "copied" | "cloned") && m.args.is_empty() =>
            {
                (&*m.receiver, true)
            }
            e => (e, false),
        };
        let Expr::MethodCall(m) = e else { return None };
        if !self.is_place(&m.receiver) || !patterns.iter().all(|p| is_plain_question(p)) {
            return None;
        }
        let container = match self.type_of(&m.receiver) {
            ty @ (Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..)) if !ty.holds_no_float() => &m.receiver,
            _ => return None,
        };
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let (is_there, index): (Expr, Expr) = match (name.trim_end_matches("_mut"), args.as_slice()) {
            ("get", [Expr::Range(_)]) => return None,
            ("get", [i]) if self.is_plain(i) => (parse_quote!((#i) < #container.len()), (*i).clone()),
            ("first", []) => (parse_quote!(!#container.is_empty()), parse_quote!(0)),
            ("last", []) => (parse_quote!(!#container.is_empty()), parse_quote!(#container.len().wrapping_sub(1))),
            _ => return None,
        };
        let mutability = if name.ends_with("_mut") { Mutability::Mut } else { Mutability::Shared };
        let is_there = self.atom(&is_there);
        let index = self.atom(&index);
        let at = self.place(container)?.then(Projection::Index(index));
        Some(Element { is_there, at, by_reference: (!copied).then_some(mutability) })
    }
}

impl Lower<'_> {
    /// `x.last().unwrap()`: a reference to the element, which panics as the user's own does.
    pub(in super::super) fn element_reference(&mut self, e: &Expr) -> Option<(Place, Mutability)> {
        let Expr::MethodCall(m) = e else { return None };
        if !may_be_element(m) || self.is_inactive(e) {
            return None;
        }
        self.attempt(|l| {
            let element = l.element(&m.receiver, &[])?;
            let mutability = element.by_reference?;
            let check: syn::Stmt = parse_quote_spanned!(m.method.span()=> #m;);
            let mut opaque = l.observing(OpaqueCode::Stmt(check));
            opaque.writes.clear();
            l.push(StmtKind::Opaque(opaque), m.method.span());
            Some((element.at, mutability))
        })
    }
}

/// `x.first().unwrap()`, by its names.
pub(in super::super) fn may_be_element(m: &ExprMethodCall) -> bool {
    let unwraps = matches!(m.method.to_string().as_str(), "unwrap" | "expect");
    let of = |e: &Expr| match e {
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            matches!(name.trim_end_matches("_mut"), "get" | "first" | "last")
                && matches!(&*m.receiver, Expr::Path(_) | Expr::Field(_) | Expr::Index(_))
        }
        _ => false,
    };
    unwraps && of(&m.receiver)
}

/// `*x.last_mut().unwrap() += y`: the value first, as Rust has it, then the element by a name.
pub(in super::super) fn written_element(e: &Expr) -> Option<syn::Block> {
    let mut written = e.clone();
    let (left, right) = match &mut written {
        Expr::Assign(a) => (&mut a.left, &mut a.right),
        Expr::Binary(b) if super::super::plain::is_assignment(&b.op) => (&mut b.left, &mut b.right),
        _ => return None,
    };
    let Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) = &mut **left else { return None };
    let element = match &**expr {
        Expr::MethodCall(m) if may_be_element(m) => expr.clone(),
        _ => return None,
    };
    let value = std::mem::replace(&mut **right, parse_quote!(value_put));
    **expr = parse_quote!(element_found);
    Some(parse_quote!({ let value_put = #value; let element_found = #element; #written; }))
}

/// `Some(name)`, `Some(&name)`, `None`, `_`
fn is_plain_question(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Paren(p) => is_plain_question(&p.pat),
        Pat::Guard(g) => is_plain_question(&g.pat),
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.is_ident("None"),
        Pat::TupleStruct(t) => t.path.is_ident("Some") && t.elems.len() == 1 && is_name(&t.elems[0]),
        _ => false,
    }
}

fn is_name(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.subpat.is_none(),
        Pat::Reference(r) => is_name(&r.pat),
        Pat::Paren(p) => is_name(&p.pat),
        Pat::Tuple(t) => t.elems.iter().all(is_name),
        _ => false,
    }
}
