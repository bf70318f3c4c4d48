//! Whether a value is an `Option` or a `Result`.

use syn::{Expr, ExprMethodCall};

use super::super::Lower;
use crate::types::Ty;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Family {
    Option,
    Result,
}

impl Lower<'_> {
    /// By the receiver's type, by the method where only one of them has it, or by what a closure takes.
    pub(super) fn family(&self, m: &ExprMethodCall) -> Option<Family> {
        let name = m.method.to_string();
        if let Some(family) = self.family_of(&m.receiver) {
            return Some(family);
        }
        if !matches!(self.type_of(&m.receiver), Ty::Unknown(_) | Ty::Inactive) {
            return None;
        }
        match name.as_str() {
            "is_some_and" | "is_none_or" | "ok_or" | "ok_or_else" | "get_or_insert" | "get_or_insert_with" => {
                Some(Family::Option)
            }
            "is_ok_and" | "is_err_and" | "map_err" | "ok" | "err" => Some(Family::Result),
            "unwrap_or_else" | "or_else" | "map_or_else" => match m.args.first() {
                Some(Expr::Closure(c)) if c.inputs.is_empty() => Some(Family::Option),
                Some(Expr::Closure(_)) => Some(Family::Result),
                _ => None,
            },
            _ => None,
        }
    }

    /// Of a value of a type that is known, or of what a chain of methods gives back, whatever it starts from.
    fn family_of(&self, e: &Expr) -> Option<Family> {
        match self.type_of(e) {
            Ty::Option(_) => return Some(Family::Option),
            Ty::Result(..) => return Some(Family::Result),
            _ => {}
        }
        match e {
            Expr::Paren(p) => self.family_of(&p.expr),
            Expr::Group(g) => self.family_of(&g.expr),
            Expr::MethodCall(m) => match m.method.to_string().as_str() {
                "ok_or" | "ok_or_else" | "map_err" => Some(Family::Result),
                "ok" | "err" | "get" | "get_mut" | "first" | "last" | "first_mut" | "last_mut" | "checked_add"
                | "checked_sub" => Some(Family::Option),
                "map" | "and_then" | "or" | "or_else" | "copied" | "cloned" | "as_ref" | "as_mut" | "filter"
                | "zip" | "take" | "replace" | "clone" => self.family_of(&m.receiver),
                _ => None,
            },
            _ => None,
        }
    }
}
