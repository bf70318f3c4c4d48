//! `collect` into a `Vec`, `unzip` into two. Numbers of a known count are written into place, which runs backward without a
//! stack; anything else is pushed.

use proc_macro2::{Ident, Span};

use super::super::super::Lower;
use super::super::flow::Flow;
use super::super::item::Item;
use super::super::pipe::Function;
use crate::ir::{
    Aggregate, Mutation, Name, Opaque, OpaqueCode, Place, Projection, Rhs, ScopeKind, StmtKind, Value, VarId, VarKind,
};
use crate::types::{Ty, Width};

/// A vector in the making.
struct List {
    var: VarId,
    /// How many items there will be, where that is known.
    count: Option<Value>,
}

impl Lower<'_> {
    pub(super) fn collect(&mut self, flow: Flow<'_>, span: Span) -> Option<Item> {
        let lists = self.lists(flow, &["collected"], span)?;
        lists.into_iter().next()
    }

    pub(super) fn unzip(&mut self, flow: Flow<'_>, span: Span) -> Option<Item> {
        Some(Item::Tuple(self.lists(flow, &["firsts", "seconds"], span)?))
    }

    /// `partition`: what the closure says yes to, and the rest.
    pub(super) fn partition(&mut self, flow: &Flow<'_>, f: Function<'_>, span: Span) -> Option<Item> {
        let [yes, no] = ["chosen", "others"].map(|name| self.list(name, None, span));
        self.run(flow, &[], span, &mut |l, item| {
            let cond = l.test(f, &item)?;
            let (mut pushed, mut rest) = (None, None);
            let then = l.scoped(ScopeKind::Branch, |l| {
                pushed = l.append(&yes, None, item.clone(), span);
                None
            });
            let otherwise = l.scoped(ScopeKind::Branch, |l| {
                rest = l.append(&no, None, item.clone(), span);
                None
            });
            pushed.and(rest)?;
            l.push(StmtKind::If { cond, then, otherwise, result: None }, span);
            Some(())
        })?;
        let item = |list: &List| Item::Value(Value::Var(list.var), self.function.var(list.var).ty.clone());
        Some(Item::Tuple(vec![item(&yes), item(&no)]))
    }

    fn lists(&mut self, flow: Flow<'_>, names: &[&str], span: Span) -> Option<Vec<Item>> {
        let (flow, count) = match flow {
            Flow::Indexed(indexed) => {
                let indexed = indexed.enumerated(self, span);
                let count = indexed.walk.hi.clone();
                (Flow::Indexed(indexed), count)
            }
            flow => (flow, None),
        };
        let lists: Vec<List> = names.iter().map(|name| self.list(name, count.clone(), span)).collect();
        self.run(&flow, &[], span, &mut |l, item| {
            let (position, item) = match (&count, item) {
                (Some(_), Item::Tuple(mut parts)) => {
                    let item = parts.pop()?;
                    match parts.pop()? {
                        Item::Value(position, _) => (Some(position), item),
                        _ => return None,
                    }
                }
                (_, item) => (None, item),
            };
            let parts = match item {
                Item::Tuple(parts) if lists.len() > 1 => parts,
                item => vec![item],
            };
            if parts.len() != lists.len() {
                return None;
            }
            lists.iter().zip(parts).try_for_each(|(list, part)| l.append(list, position.as_ref(), part, span))
        })?;
        Some(
            lists
                .iter()
                .map(|list| Item::Value(Value::Var(list.var), self.function.var(list.var).ty.clone()))
                .collect(),
        )
    }

    fn list(&mut self, name: &str, count: Option<Value>, span: Span) -> List {
        let (code, names) = match &count {
            Some(Value::Var(v)) => {
                (syn::parse_quote!(::std::vec::Vec::with_capacity(room)), vec![("room".to_owned(), *v)])
            }
            Some(Value::Const(n)) => (syn::parse_quote!(::std::vec::Vec::with_capacity(#n)), Vec::new()),
            _ => (syn::parse_quote!(::std::vec::Vec::new()), Vec::new()),
        };
        let opaque = Opaque {
            code: OpaqueCode::Expr(code).into(),
            reads: names.iter().map(|(_, v)| *v).collect(),
            names,
            writes: Vec::new(),
            binds: Vec::new(),
            pure: true,
            barriers: Vec::new(),
        };
        let ty = Ty::Vec(Box::new(Ty::UNKNOWN));
        List { var: self.storage(name, Value::Opaque(Box::new(opaque)), ty, span), count }
    }

    fn append(&mut self, list: &List, position: Option<&Value>, item: Item, span: Span) -> Option<()> {
        let (value, ty) = self.owned(item, span)?;
        if let Ty::Vec(element) = &mut self.function.vars[list.var.0].ty
            && matches!(**element, Ty::Unknown(None))
        {
            **element = ty.clone();
        }
        let place = Place::var(list.var);
        let kind = match (position, &list.count, &ty) {
            (Some(position), Some(count), Ty::Float(Width::F64 | Width::F32)) => {
                let parts = vec![super::typed("0.0", &ty), count.clone()];
                self.start_with(list.var, Rhs::Aggregate { kind: Aggregate::VecRepeat, parts });
                StmtKind::Write { place: place.then(Projection::Index(position.clone())), value }
            }
            _ => StmtKind::Mutate(Mutation::Push { place, value }),
        };
        self.push(kind, span);
        Some(())
    }

    /// Made by a chain and without a name so far.
    pub(in super::super::super) fn is_unnamed_list(&self, var: VarId) -> bool {
        let v = self.function.var(var);
        matches!((&v.name, &v.kind, &v.ty), (Name::Proposed(_), VarKind::Storage, Ty::Vec(_)))
            && v.scope == self.scope
            && !self.bindings.is_named(var)
    }

    /// The list takes the user's name, unless that means something else inside the chain.
    pub(in super::super::super) fn name_list(&mut self, var: VarId, ident: &Ident, ty: Option<&syn::Type>) {
        let taken = self.function.vars.iter().any(|v| matches!(&v.name, Name::User(i) if i == ident));
        self.function.vars[var.0].name =
            if taken { Name::Proposed(ident.to_string()) } else { Name::User(ident.clone()) };
        self.spellings.enter(var, self.function.var(var));
        if let Some(ty) = ty.filter(|_| matches!(self.function.var(var).ty, Ty::Vec(_))) {
            let element = self.function.var(var).ty.element();
            self.annotate(var, ty);
            // `Vec<_>` tells less than the items do.
            if let Ty::Vec(known) = &mut self.function.vars[var.0].ty
                && matches!(**known, Ty::Unknown(_))
            {
                **known = element;
            }
        }
        self.bindings.push((ident.to_string(), var));
    }
}
