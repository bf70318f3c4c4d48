//! Joins the table to the IR: a row's partial, with the operands of one gate in it, applied to what arrives.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use grad_runtime::gates::{Kind, Row, find};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{BinOp, Expr, UnOp};

use crate::ir::{Sign, Value};

/// What flows to one operand when `arriving` (a variable or a short expression) arrives at the gate: a cotangent in reverse
/// mode, the operand's tangent in forward mode, where the rule is the same.
pub(crate) fn applied(
    row: &Row,
    operand: usize,
    args: &[Value],
    result: &Value,
    arriving: &Value,
) -> Option<(Sign, Value)> {
    let (kind, formula) = partial(row, operand, args, result)?;
    Some(match kind {
        Kind::Factor => product(arriving.clone(), formula),
        Kind::Singular if is_finite_by_form(&formula) => product(arriving.clone(), formula),
        Kind::Singular => {
            let (sign, value) = product(arriving.clone(), formula);
            (sign, unless_zero(arriving, value))
        }
        Kind::When => {
            let then = Box::new(arriving.clone());
            (Sign::Plus, Value::Select { cond: Box::new(formula), then, otherwise: Box::new(zero()) })
        }
    })
}

/// The same in several directions at once: what arrives is many numbers and the partial is one, worked out before it meets
/// them. `zero` is no change in any direction.
pub(crate) fn applied_to_many(
    row: &Row,
    operand: usize,
    args: &[Value],
    result: &Value,
    arriving: &Value,
    zero: Option<Value>,
) -> Option<(Sign, Value)> {
    let (kind, formula) = partial(row, operand, args, result)?;
    let (sign, formula) = match formula {
        Value::Gate { row, mut args } if row.name == "neg" && !matches!(kind, Kind::When) => {
            (Sign::Minus, args.remove(0))
        }
        formula => (Sign::Plus, formula),
    };
    let arriving = arriving.clone();
    let value = match (kind, zero) {
        (Kind::When, Some(zero)) => {
            Value::Select { cond: Box::new(formula), then: Box::new(arriving), otherwise: Box::new(zero) }
        }
        (Kind::Factor | Kind::When, _) if is_literal(&formula, 1.0) => arriving,
        (Kind::Singular, _) if !is_finite_by_form(&formula) => {
            Value::Method { receiver: Box::new(arriving), name: "through".to_owned(), args: vec![formula] }
        }
        _ => gate("mul", vec![arriving, formula]),
    };
    Some((sign, value))
}

/// Whether what flows to the operand hangs on a condition.
pub(crate) fn is_conditional(row: &Row, operand: usize) -> bool {
    row.partials.iter().any(|p| p.operand == row.operands[operand].name && matches!(p.kind, Kind::When))
}

/// The partial of a gate with respect to one operand.
fn partial(row: &Row, operand: usize, args: &[Value], result: &Value) -> Option<(Kind, Value)> {
    let name = row.operands[operand].name;
    let partial = row.partials.iter().find(|p| p.operand == name)?;
    // The reciprocal has its square.
    let text = match (row.name, name, &args[0]) {
        ("div", "b", one) if is_literal(one, 1.0) => "-(y * y)",
        _ => partial.formula,
    };
    Some((partial.kind, formula(row, text, args, result)))
}

/// Whether the rule mentions the arriving value more than once, so that it deserves a name.
pub(crate) fn repeats_arriving(row: &Row, operand: usize) -> bool {
    row.partials.iter().any(|p| p.operand == row.operands[operand].name && matches!(p.kind, Kind::Singular))
}

/// Whether a partial of the gate is written with its result.
pub(crate) fn reads_result(row: &Row) -> bool {
    let words = |formula: &'static str| formula.split(|c: char| !c.is_alphanumeric() && c != '_');
    row.partials.iter().any(|p| words(p.formula).any(|w| w == row.result))
}

/// What flows on through a partial that can be infinite: of an arriving zero, zero.
pub(crate) fn unless_zero(arriving: &Value, value: Value) -> Value {
    Value::Select { cond: Box::new(is_zero(arriving)), then: Box::new(zero()), otherwise: Box::new(value) }
}

fn zero() -> Value {
    Value::Const(quote!(0.0))
}

fn is_zero(value: &Value) -> Value {
    Value::Infix { op: quote!(==), args: Box::new([value.clone(), zero()]) }
}

/// `1.0 / 3.0`: a division by a constant that is not zero.
fn is_finite_by_form(formula: &Value) -> bool {
    match formula {
        Value::Gate { row, args } if row.name == "div" => match &args[1] {
            Value::Const(c) => literal(c).is_some_and(|x| x != 0.0) && matches!(args[0], Value::Const(_)),
            _ => false,
        },
        _ => false,
    }
}

/// The number, where it is a float literal and nothing else.
fn literal(tokens: &TokenStream) -> Option<f64> {
    let TokenTree::Literal(literal) = only(tokens)? else { return None };
    match syn::Lit::new(literal) {
        syn::Lit::Float(f) => f.base10_parse().ok(),
        _ => None,
    }
}

/// A token that stands alone.
fn only(tokens: &TokenStream) -> Option<TokenTree> {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next()?;
    tokens.next().is_none().then_some(first)
}

fn is_literal(value: &Value, x: f64) -> bool {
    // A formula's own constants are written exactly.
    matches!(value, Value::Const(c) if literal(c).is_some_and(|l| l.to_bits() == x.to_bits()))
}

/// `arriving * factor`, as a person would write it.
fn product(arriving: Value, factor: Value) -> (Sign, Value) {
    match factor {
        factor if is_literal(&factor, 1.0) => (Sign::Plus, arriving),
        Value::Gate { row, mut args } if row.name == "neg" => {
            let (sign, value) = product(arriving, args.remove(0));
            (sign.flipped(), value)
        }
        Value::Gate { row, mut args } if row.name == "mul" => {
            let (b, a) = (args.remove(1), args.remove(0));
            let (sign_a, value) = product(arriving, a);
            let (sign_b, value) = product(value, b);
            (if sign_a == sign_b { Sign::Plus } else { Sign::Minus }, value)
        }
        Value::Gate { row, mut args } if row.name == "div" => {
            let (b, a) = (args.remove(1), args.remove(0));
            let (sign, value) = product(arriving, a);
            (sign, gate("div", vec![value, b]))
        }
        factor => (Sign::Plus, gate("mul", vec![arriving, factor])),
    }
}

pub(crate) fn gate(name: &str, args: Vec<Value>) -> Value {
    match find(name) {
        Some(row) => Value::Gate { row, args },
        None => Value::Const(quote!(::core::compile_error!("a gate without a row"))),
    }
}

pub(crate) fn negated(sign: Sign, value: Value) -> Value {
    match sign {
        Sign::Plus => value,
        Sign::Minus => gate("neg", vec![value]),
    }
}

impl Sign {
    pub(crate) fn flipped(self) -> Self {
        match self {
            Self::Plus => Self::Minus,
            Self::Minus => Self::Plus,
        }
    }
}

thread_local! {
    static PARSED: RefCell<HashMap<&'static str, Rc<Expr>>> = RefCell::new(HashMap::new());
}

/// Syntax does not outlive the expansion it was made in.
pub(crate) fn forget_parsed() {
    PARSED.with_borrow_mut(HashMap::clear);
}

fn formula(row: &Row, text: &'static str, args: &[Value], result: &Value) -> Value {
    let parsed = PARSED.with_borrow_mut(|parsed| {
        parsed
            .entry(text)
            .or_insert_with(|| Rc::new(syn::parse_str(text).unwrap_or_else(|_| syn::parse_quote!(invalid))))
            .clone()
    });
    // Another operand tells the type of a literal that a method is called on.
    let witness = args.iter().chain(std::iter::once(result)).find(|a| matches!(a, Value::Var(_)));
    let operand = |name: &str| {
        let position = row.operands.iter().position(|o| o.name == name);
        position.map(|i| args[i].clone()).or_else(|| (row.result == name).then(|| result.clone()))
    };
    value(&parsed, &Operands { operand: &operand, witness })
}

struct Operands<'a> {
    operand: &'a dyn Fn(&str) -> Option<Value>,
    witness: Option<&'a Value>,
}

impl Operands<'_> {
    /// A method's receiver, which must have a type.
    fn typed(&self, receiver: Value) -> Value {
        match (&receiver, self.witness) {
            (Value::Const(c), Some(like)) if signed_literal(c) => {
                Value::CastLike { value: Box::new(receiver), like: Box::new(like.clone()) }
            }
            _ => receiver,
        }
    }
}

fn value(e: &Expr, operands: &Operands<'_>) -> Value {
    let boxed = |e: &Expr| Box::new(value(e, operands));
    match e {
        Expr::Paren(p) => value(&p.expr, operands),
        Expr::Path(p) => {
            let name = p.path.get_ident().map(ToString::to_string).unwrap_or_default();
            (operands.operand)(&name).unwrap_or_else(|| Value::Const(quote!(#e)))
        }
        Expr::Unary(u) if matches!(u.op, UnOp::Not(_)) => Value::Not(boxed(&u.expr)),
        Expr::Unary(u) => gate("neg", vec![value(&u.expr, operands)]),
        Expr::Binary(b) => {
            let args = [value(&b.left, operands), value(&b.right, operands)];
            match b.op {
                BinOp::Add(_) => gate("add", args.into()),
                BinOp::Sub(_) => gate("sub", args.into()),
                BinOp::Mul(_) => gate("mul", args.into()),
                BinOp::Div(_) => gate("div", args.into()),
                BinOp::Rem(_) => gate("rem", args.into()),
                BinOp::Or(_) => either(args),
                op => Value::Infix { op: quote!(#op), args: Box::new(args) },
            }
        }
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            let receiver = value(&m.receiver, operands);
            let args: Vec<Value> = m.args.iter().map(|a| value(a, operands)).collect();
            if find(&name).is_some() {
                let receiver = operands.typed(receiver);
                gate(&name, std::iter::once(receiver).chain(args).collect())
            } else {
                match &receiver {
                    // A literal is a number, and of no type of its own.
                    Value::Const(c) if name == "is_nan" && signed_literal(c) => Value::Const(quote!(false)),
                    Value::Const(c) if name == "saturating_sub" && integer(c).is_some() => {
                        let n = proc_macro2::Literal::i64_unsuffixed(integer(c).unwrap_or(1) - 1);
                        Value::Const(quote!(#n))
                    }
                    _ => Value::Method { receiver: Box::new(receiver), name, args },
                }
            }
        }
        Expr::Call(c) if let Some(n) = c.args.first().and_then(|n| known_integer(n, operands)) => {
            let size = syn::LitFloat::new(&format!("{}.0", n.unsigned_abs()), proc_macro2::Span::call_site());
            Value::Const(if n < 0 { quote!(-#size) } else { quote!(#size) })
        }
        Expr::Call(c) if c.args.len() == 2 => Value::Lift { value: boxed(&c.args[0]), like: boxed(&c.args[1]) },
        // A literal exponent decides at once.
        Expr::If(i) if let Some(zero) = is_zero_exponent(&i.cond, operands) => match (&i.else_branch, zero) {
            (Some((_, e)), false) => value(e, operands),
            _ => block_value(&i.then_branch, operands),
        },
        Expr::If(i) => Value::Select {
            cond: boxed(&i.cond),
            then: Box::new(block_value(&i.then_branch, operands)),
            otherwise: i.else_branch.as_ref().map_or_else(|| Box::new(zero()), |(_, e)| boxed(e)),
        },
        Expr::Block(b) => block_value(&b.block, operands),
        e => Value::Const(quote!(#e)),
    }
}

/// `a || b`, where one may be known not to hold.
fn either([a, b]: [Value; 2]) -> Value {
    match (&a, &b) {
        (_, Value::Const(c)) if c.to_string() == "false" => a,
        (Value::Const(c), _) if c.to_string() == "false" => b,
        _ => Value::Infix { op: quote!(||), args: Box::new([a, b]) },
    }
}

/// `n == 0` of an integer literal.
fn is_zero_exponent(cond: &Expr, operands: &Operands<'_>) -> Option<bool> {
    let Expr::Binary(b) = cond else { return None };
    let zero = matches!(&*b.right, Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(_), .. }));
    (zero && matches!(b.op, BinOp::Eq(_))).then(|| known_integer(&b.left, operands)).flatten().map(|n| n == 0)
}

fn known_integer(e: &Expr, operands: &Operands<'_>) -> Option<i64> {
    match value(e, operands) {
        Value::Const(c) => integer(&c),
        _ => None,
    }
}

fn integer(tokens: &TokenStream) -> Option<i64> {
    match syn::parse2::<Expr>(tokens.clone()).ok()? {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(i), .. }) => i.base10_parse().ok(),
        Expr::Unary(u) if matches!(u.op, UnOp::Neg(_)) => match *u.expr {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(i), .. }) => i.base10_parse::<i64>().ok().map(|n| -n),
            _ => None,
        },
        Expr::Paren(p) => {
            let inner = &p.expr;
            integer(&quote!(#inner))
        }
        _ => None,
    }
}

fn signed_literal(tokens: &TokenStream) -> bool {
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(Expr::Unary(u)) => matches!(*u.expr, Expr::Lit(_)),
        Ok(e) => matches!(e, Expr::Lit(_)),
        Err(_) => false,
    }
}

fn block_value(block: &syn::Block, operands: &Operands<'_>) -> Value {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(e, None)) => value(e, operands),
        _ => zero(),
    }
}
