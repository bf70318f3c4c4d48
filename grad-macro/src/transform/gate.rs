//! Gates: each operand gets what arrived, times its partial.

use grad_runtime::gates::Row;
use proc_macro2::Span;
use quote::quote;

use super::Reverse;
use crate::ir::{Sign, Stmt, Value, VarId};
use crate::rule;
use crate::types::{Ty, Width};

impl Reverse<'_> {
    pub(super) fn gate(
        &mut self,
        row: &'static Row,
        args: &[Value],
        result: VarId,
        cotangent: VarId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        for (i, arg) in args.iter().enumerate() {
            if self.facts.is_live_value(&self.function, arg) {
                let rule = rule::applied(row, i, args, &Value::Var(result), &Value::Var(cotangent));
                if let Some((sign, value)) = rule {
                    self.contribute(arg, sign, value, span, out);
                }
            }
        }
    }

    /// A cast between widths: the cotangent is cast back.
    pub(super) fn cast(&mut self, from: &Value, cotangent: VarId, span: Span, out: &mut Vec<Stmt>) {
        let Value::Var(var) = from else { return };
        let value = Box::new(Value::Var(cotangent));
        let value = match self.function.var(*var).ty {
            Ty::Float(Width::F64) => Value::Cast { value, to: quote!(f64) },
            Ty::Float(Width::F32) => Value::Cast { value, to: quote!(f32) },
            _ => Value::CastTangent { value, like: Box::new(from.clone()) },
        };
        self.contribute(from, Sign::Plus, value, span, out);
    }
}
