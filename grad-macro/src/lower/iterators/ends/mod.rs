//! What a chain ends in.

mod collect;
mod direct;
mod extend;
mod fold;
mod option;
mod sum;

use proc_macro2::Span;
use syn::{Expr, ExprMethodCall, Type};

use super::super::Lower;
use super::item::Item;
use super::pipe::{Function, Pipe};
use crate::ir::Value;
use crate::types::{Ty, Width};
use option::Optional;

pub(super) struct End<'e> {
    pipe: Pipe<'e>,
    kind: EndKind<'e>,
}

enum EndKind<'e> {
    Sum(Option<&'e Type>),
    Product(Option<&'e Type>),
    Fold(&'e Expr, Function<'e>),
    ForEach(Function<'e>),
    Collect,
    Unzip,
    Partition(Function<'e>),
    Count,
    Any(Function<'e>),
    All(Function<'e>),
    /// `reduce(f).unwrap()` and its kin.
    Optional(Optional<'e>),
}

impl<'e> End<'e> {
    pub(super) fn of(m: &'e ExprMethodCall) -> Option<Self> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let kind = match (name.as_str(), args.as_slice()) {
            ("sum", []) => EndKind::Sum(type_argument(m)?),
            ("product", []) => EndKind::Product(type_argument(m)?),
            ("fold", [init, f]) => EndKind::Fold(init, Function::of(f)?),
            ("for_each", [f]) => EndKind::ForEach(Function::of(f)?),
            ("collect", []) if type_argument(m)?.is_none_or(is_vec) => EndKind::Collect,
            ("unzip", []) if type_argument(m)?.is_none() || m.turbofish.as_ref().is_some_and(of_vecs) => EndKind::Unzip,
            ("partition", [f]) if type_argument(m)?.is_none_or(is_vec) => EndKind::Partition(Function::of(f)?),
            ("any", [f]) => EndKind::Any(Function::of(f)?),
            ("all", [f]) => EndKind::All(Function::of(f)?),
            ("count", []) => EndKind::Count,
            _ => {
                let (pipe, optional) = Optional::of(m)?;
                return Some(Self { pipe, kind: EndKind::Optional(optional) });
            }
        };
        Some(Self { pipe: Pipe::of(&m.receiver)?, kind })
    }

    pub(super) fn may_be_a_reference(&self) -> bool {
        matches!(&self.kind, EndKind::Optional(o) if !o.copied)
    }
}

/// The one type in `sum::<f64>()`; nothing where there is no turbofish.
#[allow(clippy::option_option, reason = "the outer one refuses")]
fn type_argument(m: &ExprMethodCall) -> Option<Option<&Type>> {
    let Some(turbofish) = &m.turbofish else { return Some(None) };
    match turbofish.args.first() {
        Some(syn::GenericArgument::Type(ty)) => Some(Some(ty)),
        _ => None,
    }
}

/// A number of a type that may be known.
fn typed(number: &str, ty: &Ty) -> Value {
    let text = match ty {
        Ty::Float(Width::Param(name)) => format!("{}::from_f64({number})", name.ident()),
        Ty::Float(Width::F64) => format!("{number}_f64"),
        Ty::Float(Width::F32) => format!("{number}_f32"),
        _ => number.to_owned(),
    };
    Value::Const(text.parse().unwrap_or_default())
}

fn is_vec(ty: &Type) -> bool {
    matches!(ty, Type::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "Vec"))
}

fn of_vecs(turbofish: &syn::AngleBracketedGenericArguments) -> bool {
    turbofish.args.iter().skip(2).all(|a| matches!(a, syn::GenericArgument::Type(ty) if is_vec(ty)))
}

impl Lower<'_> {
    /// Runs a chain and gives what it ends in.
    pub(super) fn end(&mut self, end: &End<'_>, span: Span) -> Option<Item> {
        let flow = self.prepare(&end.pipe)?;
        match &end.kind {
            EndKind::Sum(ty) => self.sum(&flow, *ty, span),
            EndKind::Product(ty) => self.product(&flow, *ty, span),
            EndKind::Fold(init, f) => self.fold(&flow, init, *f, span),
            EndKind::ForEach(f) => {
                self.run(&flow, &[], span, &mut |l, item| l.apply(*f, vec![item]).map(|_| ()))?;
                Some(Item::Value(super::unit(), Ty::Tuple(Vec::new())))
            }
            EndKind::Collect => self.collect(flow, span),
            EndKind::Unzip => self.unzip(flow, span),
            EndKind::Partition(f) => self.partition(&flow, *f, span),
            EndKind::Count => self.count(&flow, span),
            EndKind::Any(f) => self.quantified(&flow, *f, false, span),
            EndKind::All(f) => self.quantified(&flow, *f, true, span),
            EndKind::Optional(optional) => self.optional(&flow, optional, span),
        }
    }
}
