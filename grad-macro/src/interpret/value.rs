//! Pure expressions.

use grad_runtime::gates::Row;
use proc_macro2::TokenStream;

use super::data::Data;
use super::frame::Frame;
use super::{Outcome, Run, fail, plain};
use crate::ir::{OpaqueCode, Value};

impl Run<'_> {
    pub(super) fn value(&self, frame: &Frame, value: &Value) -> Outcome<Data> {
        match value {
            Value::Var(v) => frame.get(self.function(), *v),
            Value::Const(tokens) => self.constant(tokens),
            Value::Gate { row, args } => gate(row, &self.values(frame, args)?),
            Value::Cast { value, to } => cast(&self.value(frame, value)?, &to.to_string()),
            Value::Read(place) => self.read(frame, place),
            Value::Opaque(opaque) => match &*opaque.code {
                OpaqueCode::Expr(e) => self.plain(e, &|name| self.named(frame, &opaque.names, name)),
                OpaqueCode::Stmt(_) => fail("a statement as a value"),
            },
            Value::Select { cond, then, otherwise } => {
                let chosen = if self.value(frame, cond)?.bool()? { then } else { otherwise };
                self.value(frame, chosen)
            }
            Value::Infix { op, args } => {
                let left = self.value(frame, &args[0])?;
                match (op.to_string().as_str(), &left) {
                    ("&&", Data::Bool(false)) => Ok(Data::Bool(false)),
                    ("||", Data::Bool(true)) => Ok(Data::Bool(true)),
                    (op, _) => plain::infix(op, &left, &self.value(frame, &args[1])?),
                }
            }
            Value::Not(value) => match self.value(frame, value)? {
                Data::Bool(b) => Ok(Data::Bool(!b)),
                other => fail(format!("!{other:?}")),
            },
            Value::Method { receiver, name, args } => {
                plain::method(&self.value(frame, receiver)?, name, &self.values(frame, args)?)
            }
            Value::Lift { value, like } => {
                self.value(frame, like)?.float()?;
                let n = self.value(frame, value)?.int()?;
                cast(&Data::Int(n), "f64")
            }
            Value::CastTangent { .. } => fail("a tangent cast by its type"),
            Value::CastLike { value, like } => {
                self.value(frame, like)?.float()?;
                Ok(Data::Float(self.value(frame, value)?.float()?))
            }
        }
    }

    pub(super) fn constant(&self, tokens: &TokenStream) -> Outcome<Data> {
        if let Some(known) = self.program.parsed.borrow().get(&std::ptr::from_ref(tokens)) {
            return Ok(known.clone());
        }
        let Ok(e) = syn::parse2(tokens.clone()) else { return fail(format!("the constant {tokens}")) };
        let data = self.plain(&e, &|_| None)?;
        self.program.parsed.borrow_mut().insert(tokens, data.clone());
        Ok(data)
    }

    pub(super) fn values(&self, frame: &Frame, values: &[Value]) -> Outcome<Vec<Data>> {
        values.iter().map(|v| self.value(frame, v)).collect()
    }
}

/// By the table; between integers the operators are those of the integers.
pub(super) fn gate(row: &Row, args: &[Data]) -> Outcome<Data> {
    if let [Data::Int(_), ..] = args {
        let op = match row.name {
            "add" => "+",
            "sub" => "-",
            "mul" => "*",
            "div" => "/",
            "rem" => "%",
            name => return plain::method(&args[0], name, &args[1..]),
        };
        return plain::infix(op, &args[0], &args[1]);
    }
    let mut operands = Vec::new();
    for (operand, arg) in row.operands.iter().zip(args) {
        operands.push(match operand.ty {
            None => arg.float()?,
            Some(_) => cast(arg, "f64")?.float()?,
        });
    }
    if operands.len() != row.operands.len() {
        return fail(format!("{} operands of {}", args.len(), row.name));
    }
    Ok(Data::Float((row.f64.primal)(&operands)))
}

#[allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "casts as the language has them"
)]
pub(super) fn cast(data: &Data, to: &str) -> Outcome<Data> {
    macro_rules! to_integer {
        ($($int:ident)+) => {
            match (data, to) {
                (Data::Float(x), "f64") => Data::Float(*x),
                (Data::Int(n), "f64") => Data::Float(*n as f64),
                $(
                    (Data::Float(x), stringify!($int)) => Data::Int(*x as $int as i128),
                    (Data::Int(n), stringify!($int)) => Data::Int(*n as $int as i128),
                    (Data::Bool(b), stringify!($int)) => Data::Int(i128::from(*b)),
                )+
                _ => return fail(format!("{data:?} as {to}")),
            }
        };
    }
    Ok(to_integer!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize))
}
