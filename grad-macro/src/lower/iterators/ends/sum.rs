//! `sum`, `product`, `count`.

use proc_macro2::Span;
use quote::quote;
use syn::Type;

use super::super::super::Lower;
use super::super::flow::Flow;
use super::super::item::Item;
use super::super::pipe::Function;
use super::super::walk::literal;
use crate::ir::{Place, Rhs, Sign, StmtKind, Value, VarId};
use crate::types::Ty;

impl Lower<'_> {
    /// std starts a sum of floats from −0, the neutral element of addition.
    pub(super) fn sum(&mut self, flow: &Flow<'_>, ty: Option<&Type>, span: Span) -> Option<Item> {
        let total = self.accumulator("sum", ty, span);
        self.run(flow, &[], span, &mut |l, item| {
            let (value, item) = l.number_of(item, span)?;
            l.learn(total, &item);
            l.push(StmtKind::Update { place: Place::var(total), sign: Sign::Plus, value }, span);
            Some(())
        })?;
        self.start(total, "-0.0", "0");
        Some(self.total(total, span))
    }

    pub(super) fn product(&mut self, flow: &Flow<'_>, ty: Option<&Type>, span: Span) -> Option<Item> {
        let total = self.accumulator("product", ty, span);
        self.run(flow, &[], span, &mut |l, item| {
            let (value, item) = l.number_of(item, span)?;
            l.learn(total, &item);
            let ty = l.function.var(total).ty.clone();
            let old = l.read_of(total, span);
            let value = l.gate("mul", vec![old, value], ty, span);
            l.set(total, value, span);
            Some(())
        })?;
        self.start(total, "1.0", "1");
        Some(self.total(total, span))
    }

    pub(super) fn count(&mut self, flow: &Flow<'_>, span: Span) -> Option<Item> {
        let total = self.storage("count", Value::Const(quote!(0_usize)), Ty::Discrete, span);
        self.run(flow, &[], span, &mut |l, _| {
            l.push(StmtKind::Update { place: Place::var(total), sign: Sign::Plus, value: literal(1) }, span);
            Some(())
        })?;
        Some(self.total(total, span))
    }

    /// `all`, `any`: whether it goes on to the end with every answer `yes`.
    pub(super) fn quantified(&mut self, flow: &Flow<'_>, f: Function<'_>, yes: bool, span: Span) -> Option<Item> {
        let open = self.storage("open", Value::Const(quote!(true)), Ty::Discrete, span);
        self.run(flow, &[open], span, &mut |l, item| {
            let Item::Value(answer, _) = l.apply(f, vec![item])? else { return None };
            let more = if yes { answer } else { l.not(answer, span) };
            l.set(open, more, span);
            Some(())
        })?;
        let open = self.read_of(open, span);
        Some(Item::Value(if yes { open } else { self.not(open, span) }, Ty::Discrete))
    }

    fn not(&mut self, value: Value, span: Span) -> Value {
        self.bind(Rhs::Value(Value::Not(Box::new(value))), Ty::Discrete, "not", span)
    }

    fn accumulator(&mut self, name: &str, ty: Option<&Type>, span: Span) -> VarId {
        let known = ty.map_or(Ty::UNKNOWN, |ty| self.ty_of(ty));
        let var = self.storage(name, Value::Const(quote!()), known, span);
        let is_float = self.function.var(var).ty.is_float();
        self.function.vars[var.0].annotation =
            ty.filter(|ty| !matches!(ty, Type::Infer(_)) && !is_float).map(|ty| Box::new(ty.clone()));
        var
    }

    /// The items tell what is added up where no annotation does.
    fn learn(&mut self, total: VarId, item: &Ty) {
        let known = &mut self.function.vars[total.0].ty;
        if matches!(known, Ty::Unknown(_)) && (item.is_float() || matches!(item, Ty::Discrete)) {
            *known = item.clone();
        }
    }

    /// Once it is known what is added up.
    fn start(&mut self, total: VarId, float: &str, integer: &str) {
        let known = &mut self.function.vars[total.0].ty;
        if let Ty::Unknown(None) = known {
            *known = Ty::float();
        }
        let start = super::typed(if matches!(known, Ty::Discrete) { integer } else { float }, known);
        self.start_with(total, Rhs::Value(start));
    }

    fn total(&mut self, total: VarId, span: Span) -> Item {
        let ty = self.function.var(total).ty.clone();
        Item::Value(self.read_of(total, span), ty)
    }
}
