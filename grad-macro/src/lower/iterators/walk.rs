//! The positions that a chain of known length visits: a range of integers in some order. `rev`, `skip`, `take` and `step_by`
//! change the walk, not what lies at a position.

use proc_macro2::Span;

use super::super::Lower;
use crate::ir::{Order, Rhs, Value};
use crate::types::Ty;

#[derive(Clone)]
pub(super) struct Walk {
    pub(super) lo: Value,
    /// `None`: it goes on for ever.
    pub(super) hi: Option<Value>,
    pub(super) inclusive: bool,
    pub(super) order: Order,
}

impl Walk {
    pub(super) fn to(hi: Option<Value>) -> Self {
        Self { lo: literal(0), hi, inclusive: false, order: Order::Up }
    }

    /// Position after position from 0.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.order, Order::Up) && number(&self.lo) == Some(0) && !self.inclusive
    }

    pub(super) fn reversed(mut self) -> Option<Self> {
        self.hi.as_ref()?;
        self.order = match self.order {
            Order::Up => Order::Down,
            Order::Down => Order::Up,
            Order::UpBy(n) => Order::UpByReversed(n),
            Order::UpByReversed(n) => Order::UpBy(n),
            Order::DownBy(n) => Order::DownByReversed(n),
            Order::DownByReversed(n) => Order::DownBy(n),
        };
        Some(self)
    }

    pub(super) fn stepped(mut self, n: Value) -> Option<Self> {
        self.order = match self.order {
            Order::Up => Order::UpBy(n),
            Order::Down => Order::DownBy(n),
            _ => return None,
        };
        Some(self)
    }

    pub(super) fn skip(mut self, l: &mut Lower<'_>, n: &Value, span: Span) -> Option<Self> {
        match &self.order {
            Order::Up => self.lo = l.plus(&self.lo, n, span),
            Order::Down => {
                let end = self.end(l, span)?;
                self.hi = Some(l.minus_at_most(&end, n, span));
                self.inclusive = false;
            }
            _ => return None,
        }
        Some(self)
    }

    pub(super) fn take(mut self, l: &mut Lower<'_>, n: &Value, span: Span) -> Option<Self> {
        match &self.order {
            Order::Up => {
                let limit = l.plus(&self.lo, n, span);
                self.hi = Some(match self.end(l, span) {
                    Some(end) => l.smaller(&end, &limit, span),
                    None => limit,
                });
                self.inclusive = false;
            }
            Order::Down => {
                let end = self.end(l, span)?;
                let limit = l.minus_at_most(&end, n, span);
                self.lo = if number(&self.lo) == Some(0) { limit } else { l.larger(&self.lo, &limit, span) };
            }
            _ => return None,
        }
        Some(self)
    }

    /// One past the last position.
    fn end(&self, l: &mut Lower<'_>, span: Span) -> Option<Value> {
        let hi = self.hi.clone()?;
        Some(if self.inclusive { l.plus(&hi, &literal(1), span) } else { hi })
    }

    /// How many positions; `None` for no end.
    pub(super) fn count(&self, l: &mut Lower<'_>, span: Span) -> Option<Value> {
        let end = self.end(l, span)?;
        let all = l.minus_at_most(&end, &self.lo, span);
        Some(match &self.order {
            Order::Up | Order::Down => all,
            Order::UpBy(n) | Order::UpByReversed(n) | Order::DownBy(n) | Order::DownByReversed(n) => {
                l.integer("div_ceil", &all, n, "count", span)
            }
        })
    }

    /// The position that comes as number `p`.
    pub(super) fn nth(&self, l: &mut Lower<'_>, p: &Value, span: Span) -> Option<Value> {
        match &self.order {
            Order::Up => Some(l.plus(&self.lo, p, span)),
            Order::Down => {
                let end = self.end(l, span)?;
                let last = l.minus(&end, &literal(1), span);
                Some(l.minus(&last, p, span))
            }
            Order::UpBy(n) => {
                let steps = l.times(p, n, span);
                Some(l.plus(&self.lo, &steps, span))
            }
            _ => None,
        }
    }
}

pub(super) fn literal(n: usize) -> Value {
    let n = proc_macro2::Literal::usize_unsuffixed(n);
    Value::Const(quote::quote!(#n))
}

/// The number that a constant is, if it is written as one.
pub(super) fn number(value: &Value) -> Option<usize> {
    let Value::Const(tokens) = value else { return None };
    syn::parse2::<syn::LitInt>(tokens.clone()).ok()?.base10_parse().ok()
}

/// Integer arithmetic on positions, folded where both sides are numbers.
impl Lower<'_> {
    pub(super) fn plus(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (Some(0), _) => b.clone(),
            (_, Some(0)) => a.clone(),
            (Some(a), Some(b)) => literal(a + b),
            _ => self.gate("add", vec![a.clone(), b.clone()], Ty::Discrete, span),
        }
    }

    pub(super) fn minus(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (_, Some(0)) => a.clone(),
            (Some(a), Some(b)) if a >= b => literal(a - b),
            _ => self.gate("sub", vec![a.clone(), b.clone()], Ty::Discrete, span),
        }
    }

    pub(super) fn times(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (Some(1), _) => b.clone(),
            (_, Some(1)) => a.clone(),
            (Some(a), Some(b)) => literal(a * b),
            _ => self.gate("mul", vec![a.clone(), b.clone()], Ty::Discrete, span),
        }
    }

    /// `a - b`, or 0 where that is negative.
    pub(super) fn minus_at_most(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (_, Some(0)) => a.clone(),
            (Some(a), Some(b)) => literal(a.saturating_sub(b)),
            _ => self.integer("saturating_sub", a, b, "count", span),
        }
    }

    pub(super) fn smaller(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (Some(a), Some(b)) => literal(a.min(b)),
            (Some(_), None) => self.integer("min", b, a, "end", span),
            _ if same(a, b) => a.clone(),
            _ => self.integer("min", a, b, "end", span),
        }
    }

    pub(super) fn larger(&mut self, a: &Value, b: &Value, span: Span) -> Value {
        match (number(a), number(b)) {
            (Some(a), Some(b)) => literal(a.max(b)),
            (Some(_), None) => self.integer("max", b, a, "start", span),
            _ => self.integer("max", a, b, "start", span),
        }
    }

    pub(super) fn integer(&mut self, method: &str, a: &Value, b: &Value, name: &str, span: Span) -> Value {
        // A method needs a literal with a type.
        let receiver = match number(a) {
            Some(n) => {
                let n = proc_macro2::Literal::usize_suffixed(n);
                Value::Const(quote::quote!(#n))
            }
            None => a.clone(),
        };
        let value = Value::Method { receiver: Box::new(receiver), name: method.to_owned(), args: vec![b.clone()] };
        self.bind(Rhs::Value(value), Ty::Discrete, name, span)
    }
}

fn same(a: &Value, b: &Value) -> bool {
    matches!((a, b), (Value::Var(a), Value::Var(b)) if a == b)
}
