//! Items of chains of known length that are found by their position: the position is all that a loop has to look for, so
//! nothing is recorded, and the gradient goes to one element.

use proc_macro2::Span;
use quote::quote;

use super::super::super::Lower;
use super::super::indexed::{At, Indexed};
use super::super::item::Item;
use super::super::walk::{literal, number};
use super::option::{Optional, Pick};
use crate::ir::{Header, Order, RangeHeader, Rhs, ScopeKind, StmtKind, Value};
use crate::types::Ty;

impl At<'_> {
    /// The item can be had from its position alone.
    pub(super) fn is_direct(&self, pick: &Pick<'_>) -> bool {
        match pick {
            Pick::First => true,
            Pick::Last => self.is_quiet(),
            // Compared more than once, so nothing may be computed.
            Pick::Greatest(_) | Pick::Least(_) => self.is_bare(),
            Pick::Reduced(_) => false,
        }
    }

    fn is_bare(&self) -> bool {
        match self {
            Self::Map(..) | Self::Inspect(..) => false,
            Self::Copied(of) | Self::Enumerated(of) | Self::Walked(_, of) => of.is_bare(),
            Self::Zipped(a, b) => a.is_bare() && b.is_bare(),
            _ => true,
        }
    }
}

impl Lower<'_> {
    pub(super) fn direct(&mut self, indexed: Indexed<'_>, optional: &Optional<'_>, span: Span) -> Option<Item> {
        let Indexed { walk, at, .. } = indexed.counted(self, span);
        let count = walk.hi?;
        let position = match &optional.pick {
            Pick::First | Pick::Last => None,
            Pick::Greatest(f) => Some((*f, quote!(!=))),
            Pick::Least(f) => Some((*f, quote!(==))),
            Pick::Reduced(_) => return None,
        };
        let position = match position {
            None => None,
            Some((f, replaces)) => {
                let best = self.storage("best", Value::Const(quote!(0_usize)), Ty::Discrete, span);
                let mut done = None;
                let mut index = None;
                let body = self.scoped(ScopeKind::Loop, |l| {
                    let candidate = l.temp("candidate", Ty::Discrete);
                    index = Some(candidate);
                    let so_far = l.read_of(best, span);
                    done = l.compared(&at, f, &replaces, &[so_far, Value::Var(candidate)], span).and_then(|cond| {
                        l.when(cond, span, |l| {
                            l.set(best, Value::Var(candidate), span);
                            Some(())
                        })
                    });
                    None
                });
                done?;
                let header = RangeHeader {
                    index: index?,
                    lo: literal(1),
                    hi: count.clone(),
                    inclusive: false,
                    order: Order::Up,
                };
                self.push(StmtKind::For { header: Header::Range(header), body }, span);
                Some(best)
            }
        };
        if number(&count).is_none_or(|n| n == 0) {
            let infix = Value::Infix { op: quote!(!=), args: Box::new([count.clone(), literal(0)]) };
            let ok = self.bind(Rhs::Value(infix), Ty::Discrete, "found", span);
            self.require_some(&ok, optional.out, span)?;
        }
        let position = match (position, &optional.pick) {
            (Some(best), _) => self.read_of(best, span),
            (None, Pick::Last) => self.minus(&count, &literal(1), span),
            _ => literal(0),
        };
        let item = at.get(self, &position, span)?;
        if optional.copied { self.copied(item, span) } else { Some(item) }
    }

    fn compared(
        &mut self,
        at: &At<'_>,
        f: super::Function<'_>,
        replaces: &proc_macro2::TokenStream,
        positions: &[Value; 2],
        span: Span,
    ) -> Option<Value> {
        let items = positions
            .iter()
            .map(|p| Some(Item::RefTo(Box::new(at.get(self, p, span)?))))
            .collect::<Option<Vec<_>>>()?;
        self.ordered(f, items, replaces.clone(), span)
    }
}
