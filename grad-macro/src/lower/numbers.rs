//! The numbers of a type parameter that is a float: `T::PI`, `T::zero()`, `T::from_f64(0.5)`.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

use super::Lower;
use crate::ir::{Barrier, Opaque, OpaqueCode, Rhs, Value, VarId};
use crate::messages;
use crate::types::Ty;

impl Lower<'_> {
    /// `T::PI` of a float `T`.
    pub(super) fn type_of_member(&self, path: &syn::Path) -> Option<Ty> {
        let mut segments = path.segments.iter();
        let (of, _, None) = (segments.next()?, segments.next()?, segments.next()) else { return None };
        self.function.floats.named(&of.ident.to_string())
    }

    /// `T::zero()`, `T::from_f64(0.5)`: how a float `T` says its numbers.
    pub(super) fn number_of_call(&self, c: &syn::ExprCall) -> Option<Ty> {
        let Expr::Path(p) = &*c.func else { return None };
        let last = p.path.segments.last()?.ident.to_string();
        matches!(last.as_str(), "zero" | "one" | "from_f64").then(|| self.type_of_member(&p.path)).flatten()
    }

    /// `T::from_f64(0.5)`, `T::zero()` and their kin, of a float `T`: of numbers that do not vary.
    pub(super) fn number(&mut self, func: &ExprPath, c: &syn::ExprCall, ty: Ty, e: &Expr) -> Value {
        if self.is_plain(e) && c.args.iter().all(|a| self.is_inactive(a)) {
            let opaque = self.plain(e);
            return self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, "number", e.span());
        }
        let [arg] = c.args.iter().collect::<Vec<_>>()[..] else { return self.foreign_value(e) };
        let Value::Var(var) = self.atom(arg) else { return self.foreign_value(e) };
        let mut opaque = called_with(func, var, e.span());
        let name = func.to_token_stream().to_string().replace(' ', "");
        opaque.barriers.push(Barrier { vars: vec![var], error: messages::active_associated(func, &name) });
        self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, "number", e.span())
    }
}

/// A call with a variable of ours.
pub(super) fn called_with(func: &ExprPath, var: VarId, span: Span) -> Opaque {
    let name = syn::Ident::new("argument", span);
    Opaque {
        code: OpaqueCode::Expr(syn::parse_quote!(#func(#name))).into(),
        names: vec![(name.to_string(), var)],
        reads: vec![var],
        writes: Vec::new(),
        binds: Vec::new(),
        pure: true,
        barriers: Vec::new(),
    }
}
