//! `v.extend(chain)`: what `collect` does, at the end of a vector that is there.

use syn::{Expr, ExprMethodCall};

use super::super::super::Lower;
use super::super::item::Item;
use super::super::pipe::Pipe;
use crate::ir::{Mutation, StmtKind};
use crate::types::Ty;

impl Lower<'_> {
    /// True if the items are pushed.
    pub(in super::super::super) fn extended(&mut self, m: &ExprMethodCall) -> bool {
        let is_vec = matches!(self.type_of(&m.receiver), Ty::Vec(_)) && !self.type_of(&m.receiver).holds_no_float();
        if m.method != "extend" || m.args.len() != 1 || !is_vec || !self.is_place(&m.receiver) {
            return false;
        }
        let span = m.method.span();
        let Some(pipe) = Pipe::of(&m.args[0]) else { return false };
        self.attempt(|l| {
            let place = l.place(&m.receiver)?;
            let flow = l.prepare(&pipe)?;
            l.run(&flow, &[], span, &mut |l, item| {
                // A vector of numbers takes references to numbers too.
                let item = match item {
                    Item::Ref(..) => l.copied(item, span)?,
                    item => item,
                };
                let (value, _) = l.owned(item, span)?;
                l.learn_element(&m.receiver, &value);
                l.push(StmtKind::Mutate(Mutation::Push { place: place.clone(), value }), span);
                Some(())
            })
        })
        .is_some()
    }

    /// `v.extend(x)`, where `x` is a vector, an array or a reference to one: the same as `v.extend_from_slice(&x)`.
    pub(in super::super::super) fn extension(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        if m.method != "extend" || m.args.len() != 1 || !self.is_place(&m.receiver) {
            return None;
        }
        let (of, from) = (&m.receiver, &m.args[0]);
        let from: Expr = match from {
            e if self.is_reference(e) => e.clone(),
            e if self.is_place(e) && matches!(self.type_of(e), Ty::Vec(_) | Ty::Array(..)) => syn::parse_quote!(&#e),
            Expr::Array(_) | Expr::Macro(_) => syn::parse_quote!(&#from),
            _ => return None,
        };
        Some(syn::parse_quote_spanned!(m.method.span()=> #of.extend_from_slice(#from)))
    }
}
