//! Chains of known length: a walk over positions, and what lies at each.

use proc_macro2::Span;
use quote::quote;

use super::super::Lower;
use super::item::Item;
use super::pipe::{Cut, Function};
use super::walk::{Walk, number};
use crate::ir::{Mutability, Place, Projection, Rhs, Value};
use crate::types::Ty;

#[derive(Clone)]
pub(super) struct Indexed<'e> {
    pub(super) walk: Walk,
    pub(super) at: At<'e>,
    /// Shorter than what it was made from.
    pub(super) cut: bool,
}

/// What lies at a position.
#[derive(Clone)]
pub(super) enum At<'e> {
    /// The position itself: an element of the range that the walk is, whatever integer that counts in.
    Position,
    /// The element of a range that comes as number `p`.
    Nth(Walk),
    Element(Place, Mutability),
    /// The element by value.
    Owned(Place),
    Part {
        of: Place,
        cut: Cut,
        mutability: Mutability,
        size: Value,
        len: Value,
    },
    Constant(Value, Ty),
    Map(Box<At<'e>>, Function<'e>),
    Inspect(Box<At<'e>>, Function<'e>),
    Copied(Box<At<'e>>),
    Enumerated(Box<At<'e>>),
    Zipped(Box<At<'e>>, Box<At<'e>>),
    /// Over and over again; the number of the items in one round.
    Cycled(Box<At<'e>>, Value),
    /// The positions of another walk, counted from 0.
    Walked(Walk, Box<At<'e>>),
}

impl<'e> Indexed<'e> {
    pub(super) fn new(hi: Option<Value>, at: At<'e>) -> Self {
        Self { walk: Walk::to(hi), at, cut: false }
    }

    /// The same by positions counted from 0.
    pub(super) fn counted(self, l: &mut Lower<'_>, span: Span) -> Self {
        if self.at.is_of_range() {
            let hi = self.walk.foreign_count(l, span);
            return Self { cut: self.cut, ..Self::new(hi, self.at.numbered(&self.walk)) };
        }
        if self.walk.is_plain() {
            return self;
        }
        let hi = self.walk.count(l, span);
        Self { cut: self.cut, ..Self::new(hi, At::Walked(self.walk, Box::new(self.at))) }
    }

    pub(super) fn enumerated(self, l: &mut Lower<'_>, span: Span) -> Self {
        self.counted(l, span).with(At::Enumerated)
    }

    pub(super) fn zip(self, other: Self, l: &mut Lower<'_>, span: Span) -> Self {
        let (a, b) = (self.counted(l, span), other.counted(l, span));
        let hi = match (a.walk.hi, b.walk.hi) {
            (Some(a), Some(b)) => Some(l.smaller(&a, &b, span)),
            (a, b) => a.or(b),
        };
        Self { cut: true, ..Self::new(hi, At::Zipped(Box::new(a.at), Box::new(b.at))) }
    }

    /// On the left of `zip`: an item that finds no partner is never computed.
    pub(super) fn may_be_left(&self) -> bool {
        let up = matches!(self.walk.order, crate::ir::Order::Up) && !self.walk.inclusive;
        self.at.is_quiet() || (up && self.at.is_by_position())
    }

    pub(super) fn with(self, stage: impl FnOnce(Box<At<'e>>) -> At<'e>) -> Self {
        Self { at: stage(Box::new(self.at)), walk: self.walk, cut: self.cut }
    }

    pub(super) fn rev(self) -> Option<Self> {
        // From the end, std runs over what was cut off.
        if self.cut && !self.at.is_quiet() {
            return None;
        }
        Some(Self { walk: self.walk.reversed()?, ..self })
    }

    pub(super) fn skip(self, l: &mut Lower<'_>, n: &Value, span: Span) -> Option<Self> {
        match self.walk.clone().skip(l, n, span) {
            Some(walk) => Some(Self { walk, ..self }),
            None => self.counted(l, span).skip(l, n, span),
        }
    }

    pub(super) fn take(self, l: &mut Lower<'_>, n: &Value, span: Span) -> Option<Self> {
        match self.walk.clone().take(l, n, span) {
            Some(walk) => Some(Self { walk, cut: true, ..self }),
            None => self.counted(l, span).take(l, n, span),
        }
    }

    /// Without an end, unless there is nothing to go over.
    pub(super) fn cycle(self, l: &mut Lower<'_>, span: Span) -> Option<Self> {
        let counted = self.counted(l, span);
        let count = counted.walk.hi.clone()?;
        let ever = Value::Const(quote!(usize::MAX));
        let hi = match number(&count) {
            Some(0) => count.clone(),
            Some(_) => ever,
            None => l.integer("saturating_mul", &count, &ever, "end", span),
        };
        Some(Self { cut: true, ..Self::new(Some(hi), At::Cycled(Box::new(counted.at), count)) })
    }

    pub(super) fn step_by(self, l: &mut Lower<'_>, n: Value, span: Span) -> Option<Self> {
        match self.walk.clone().stepped(n.clone()) {
            Some(walk) => Some(Self { walk, ..self }),
            None => self.counted(l, span).step_by(l, n, span),
        }
    }
}

impl At<'_> {
    /// The walk is a range of the user's.
    fn is_of_range(&self) -> bool {
        match self {
            Self::Position => true,
            Self::Map(of, _) | Self::Inspect(of, _) => of.is_of_range(),
            _ => false,
        }
    }

    /// The same by the number of the element in the range.
    fn numbered(self, walk: &Walk) -> Self {
        let boxed = |of: Box<Self>| Box::new(of.numbered(walk));
        match self {
            Self::Position => Self::Nth(walk.clone()),
            Self::Map(of, f) => Self::Map(boxed(of), f),
            Self::Inspect(of, f) => Self::Inspect(boxed(of), f),
            at => at,
        }
    }

    /// A left side of `zip` that std reads by position, so that a longer one is not asked once more.
    pub(super) fn is_by_position(&self) -> bool {
        match self {
            Self::Position | Self::Nth(_) | Self::Element(..) | Self::Part { .. } => true,
            Self::Map(of, _) | Self::Copied(of) | Self::Enumerated(of) => of.is_by_position(),
            Self::Zipped(a, b) => a.is_by_position() && b.is_by_position(),
            _ => false,
        }
    }

    /// Nobody can tell whether it was looked at.
    pub(super) fn is_quiet(&self) -> bool {
        match self {
            Self::Map(of, f) => of.is_quiet() && f.is_quiet(),
            Self::Inspect(..) => false,
            Self::Copied(of) | Self::Enumerated(of) | Self::Cycled(of, _) | Self::Walked(_, of) => of.is_quiet(),
            Self::Zipped(a, b) => a.is_quiet() && b.is_quiet(),
            _ => true,
        }
    }

    /// The item at a position; what computes it goes into the open block.
    pub(super) fn get(&self, l: &mut Lower<'_>, p: &Value, span: Span) -> Option<Item> {
        Some(match self {
            Self::Position => Item::index(p.clone()),
            Self::Nth(walk) => Item::index(walk.foreign_nth(l, p, span)?),
            Self::Element(place, mutability) => Item::Ref(place.then(Projection::Index(p.clone())), *mutability),
            Self::Owned(place) => {
                let at = place.then(Projection::Index(p.clone()));
                let ty = l.place_ty(&at);
                let name = l.name_of_place(&at);
                Item::Value(l.bind(Rhs::Value(Value::Read(at)), ty.clone(), &name, span), ty)
            }
            Self::Part { of, cut: Cut::FromEnd, mutability, size, len } => {
                let after = l.times(p, size, span);
                let hi = l.minus(len, &after, span);
                let lo = l.minus_at_most(&hi, size, span);
                Item::Ref(of.then(Projection::Range { lo: Some(lo), hi: Some(hi), inclusive: false }), *mutability)
            }
            Self::Part { of, cut, mutability, size, len } => {
                let lo = if *cut == Cut::Windows { p.clone() } else { l.times(p, size, span) };
                let mut hi = l.plus(&lo, size, span);
                if *cut == Cut::Chunks {
                    hi = l.smaller(&hi, len, span);
                }
                let lo = Some(lo).filter(|lo| number(lo) != Some(0));
                Item::Ref(of.then(Projection::Range { lo, hi: Some(hi), inclusive: false }), *mutability)
            }
            Self::Constant(value, ty) => Item::Value(value.clone(), ty.clone()),
            Self::Map(of, f) => {
                let item = of.get(l, p, span)?;
                l.apply(*f, vec![item])?
            }
            Self::Inspect(of, f) => {
                let item = of.get(l, p, span)?;
                l.apply(*f, vec![Item::RefTo(Box::new(item.clone()))])?;
                item
            }
            Self::Copied(of) => {
                let item = of.get(l, p, span)?;
                l.copied(item, span)?
            }
            Self::Enumerated(of) => {
                let item = of.get(l, p, span)?;
                Item::Tuple(vec![Item::index(p.clone()), item])
            }
            Self::Zipped(a, b) => {
                let a = a.get(l, p, span)?;
                Item::Tuple(vec![a, b.get(l, p, span)?])
            }
            Self::Cycled(of, count) => {
                let at = l.gate("rem", vec![p.clone(), count.clone()], Ty::Discrete, span);
                of.get(l, &at, span)?
            }
            Self::Walked(walk, of) => {
                let at = walk.nth(l, p, span)?;
                of.get(l, &at, span)?
            }
        })
    }
}

impl Lower<'_> {
    /// The length of a container, as a number where its type tells.
    pub(in super::super) fn len_of(&mut self, place: &Place, span: Span) -> Value {
        if let Ty::Array(_, len) = self.place_ty(place)
            && syn::parse2::<syn::LitInt>(len.clone()).is_ok_and(|n| matches!(n.suffix(), "" | "usize"))
        {
            return Value::Const(quote!(#len));
        }
        let receiver = Box::new(Value::Read(place.clone()));
        let value = Value::Method { receiver, name: "len".to_owned(), args: Vec::new() };
        self.bind(Rhs::Value(value), Ty::Discrete, "len", span)
    }
}
