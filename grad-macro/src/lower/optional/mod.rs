//! Methods of `Option` and `Result`, read as the matches that they are: `x.map(f)` is
//! `match x { Some(value) => Some(f(value)), None => None }`, a closure's body in its place.
//!
//! ```text
//! family    whether a value is an `Option` or a `Result`, as far as the tokens tell
//! methods   what each method stands for
//! taken     what changes an `Option` in place: `take`, `replace`, `insert`
//! ```

mod family;
mod methods;
mod taken;

use syn::{Expr, ExprMethodCall};

use super::Lower;
use crate::ir::Value;
use family::Family;

impl Lower<'_> {
    /// The value of a method of `Option` or `Result`.
    pub(super) fn optional_value(&mut self, m: &ExprMethodCall, e: &Expr) -> Option<Value> {
        if m.turbofish.is_some() || !methods::is_known(&m.method.to_string()) || self.is_inactive(e) {
            return None;
        }
        if let Some(value) = self.changed_option(m) {
            return Some(value);
        }
        let family = self.family(m)?;
        let meaning = self.meaning(m, family)?;
        Some(self.atom(&meaning))
    }

    /// `Ok` where a method is one of both types and the tokens do not tell which is meant: the message.
    pub(super) fn refuse_family(&self, m: &ExprMethodCall) -> Option<syn::Error> {
        let name = m.method.to_string();
        let unknown = methods::is_known(&name) && self.family(m).is_none() && !super::std_methods::is_adapter(&name);
        unknown.then(|| crate::messages::active_family(m.method.span(), &name))
    }
}

/// What the match of a method is made of.
struct Parts {
    family: Family,
    span: proc_macro2::Span,
}

impl Parts {
    fn of(m: &ExprMethodCall, family: Family) -> Self {
        Self { family, span: m.method.span() }
    }
}
