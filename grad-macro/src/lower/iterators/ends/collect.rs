//! `collect` into a `Vec`, `unzip` into two.

use proc_macro2::Span;
use quote::quote;

use super::super::super::Lower;
use super::super::flow::Flow;
use super::super::item::Item;
use crate::ir::{Mutation, Opaque, OpaqueCode, Place, StmtKind, Value, VarId};
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn collect(&mut self, flow: &Flow<'_>, span: Span) -> Option<Item> {
        let room = self.room(flow, span);
        let list = self.list("collected", room.as_ref(), span);
        self.run(flow, &[], span, &mut |l, item| {
            let (value, ty) = l.owned(item, span)?;
            l.append(list, value, &ty, span);
            Some(())
        })?;
        Some(self.listed(list))
    }

    pub(super) fn unzip(&mut self, flow: &Flow<'_>, span: Span) -> Option<Item> {
        let room = self.room(flow, span);
        let lists = [self.list("firsts", room.as_ref(), span), self.list("seconds", room.as_ref(), span)];
        self.run(flow, &[], span, &mut |l, item| {
            let Item::Tuple(parts) = item else { return None };
            for (list, part) in lists.iter().zip(parts) {
                let (value, ty) = l.owned(part, span)?;
                l.append(*list, value, &ty, span);
            }
            Some(())
        })?;
        Some(Item::Tuple(lists.iter().map(|list| self.listed(*list)).collect()))
    }

    /// How many items there will be at most.
    fn room(&mut self, flow: &Flow<'_>, span: Span) -> Option<Value> {
        match flow {
            Flow::Indexed(indexed) => indexed.walk.count(self, span),
            _ => None,
        }
    }

    fn list(&mut self, name: &str, room: Option<&Value>, span: Span) -> VarId {
        let (code, names) = match room {
            Some(Value::Var(v)) => {
                (syn::parse_quote!(::std::vec::Vec::with_capacity(room)), vec![("room".to_owned(), *v)])
            }
            Some(Value::Const(n)) => (syn::parse_quote!(::std::vec::Vec::with_capacity(#n)), Vec::new()),
            _ => (syn::parse2(quote!(::std::vec::Vec::new())).unwrap_or(syn::Expr::Verbatim(quote!())), Vec::new()),
        };
        let opaque = Opaque {
            code: OpaqueCode::Expr(code),
            reads: names.iter().map(|(_, v)| *v).collect(),
            names,
            writes: Vec::new(),
            binds: Vec::new(),
            pure: true,
            barriers: Vec::new(),
        };
        self.storage(name, Value::Opaque(Box::new(opaque)), Ty::Vec(Box::new(Ty::UNKNOWN)), span)
    }

    fn append(&mut self, list: VarId, value: Value, ty: &Ty, span: Span) {
        if let Ty::Vec(element) = &mut self.function.vars[list.0].ty
            && matches!(**element, Ty::Unknown(None))
        {
            **element = ty.clone();
        }
        self.push(StmtKind::Mutate(Mutation::Push { place: Place::var(list), value }), span);
    }

    fn listed(&self, list: VarId) -> Item {
        let ty = self.function.var(list).ty.clone();
        Item::Value(Value::Var(list), ty)
    }
}
