//! Methods of `Option` and `Result`, read as the matches that they are: `x.map(f)` is
//! `match x { Some(value) => Some(f(value)), None => None }`, a closure's body in its place.
//!
//! ```text
//! element   elements that may not be there: `x.get(i)`
//! family    whether a value is an `Option` or a `Result`, as far as the tokens tell
//! methods   what each method stands for
//! either    values of which they do not tell
//! taken     what changes an `Option` in place: `take`, `replace`, `insert`
//! ```

mod either;
mod element;
mod family;
mod methods;
mod taken;

use syn::{Expr, ExprMethodCall};

use super::Lower;
use crate::ir::{Rhs, Value};
pub(super) use element::{Element, may_be_element, written_element};
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
        if let Some((place, _)) = self.element_reference(e) {
            let ty = self.place_ty(&place);
            return Some(self.bind(Rhs::Value(Value::Read(place)), ty, "element", m.method.span()));
        }
        let Some(family) = self.family(m) else {
            let may_be = matches!(self.type_of(&m.receiver), crate::types::Ty::Unknown(_));
            return if may_be { self.attempt(|l| l.of_either(m)) } else { None };
        };
        let meaning = self.meaning(m, family)?;
        Some(self.atom(&meaning))
    }

    /// `Ok` where a method is one of both types and the tokens do not tell which is meant: the message.
    pub(super) fn refuse_family(&self, m: &ExprMethodCall) -> Option<syn::Error> {
        let name = m.method.to_string();
        let unknown = methods::is_known(&name) && self.family(m).is_none();
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
