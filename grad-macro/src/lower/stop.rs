//! `stop_gradient`.

use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

use super::Lower;
use super::numbers::called_with;
use crate::ir::{Rhs, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// The value passes, its derivative does not.
    pub(super) fn stop_gradient(&mut self, func: &ExprPath, arg: &Expr, e: &Expr) -> Value {
        let mut opaque = if self.is_plain(arg) || self.is_place(arg) {
            self.plain(e)
        } else {
            let value = self.atom(arg);
            let ty = self.known(&value, arg);
            return self.stopped(func, value, ty, e);
        };
        opaque.pure = true;
        let ty = self.type_of(arg);
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, "stopped", e.span())
    }

    fn stopped(&mut self, func: &ExprPath, value: Value, ty: Ty, e: &Expr) -> Value {
        let Value::Var(var) = value else { return value };
        let opaque = called_with(func, var, e.span());
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, "stopped", e.span())
    }
}
