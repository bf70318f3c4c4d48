//! User code that the IR leaves as it is: integers, comparisons, lengths, and the little else that random programs contain.

use grad_runtime::gates::find;
use syn::{BinOp, Expr, Lit, Pat, RangeLimits, UnOp};

use super::data::Data;
use super::frame::Frame;
use super::value::{cast, gate};
use super::{Outcome, Run, fail, variant};
use crate::ir::{Names, OpaqueCode};

pub(super) type Scope<'s> = &'s dyn Fn(&str) -> Option<Outcome<Data>>;

impl Run<'_> {
    pub(super) fn named(&self, frame: &Frame, names: &Names, name: &str) -> Option<Outcome<Data>> {
        names.iter().find(|(n, _)| n == name).map(|(_, v)| frame.get(self.function(), *v))
    }

    pub(super) fn plain(&self, e: &Expr, scope: Scope<'_>) -> Outcome<Data> {
        let each = |e: &Expr| self.plain(e, scope);
        match e {
            Expr::Paren(p) => each(&p.expr),
            Expr::Group(g) => each(&g.expr),
            Expr::Reference(r) => each(&r.expr),
            Expr::Lit(l) => literal(&l.lit),
            Expr::Path(p) => match p.path.get_ident().and_then(|i| scope(&i.to_string())) {
                Some(found) => found,
                None => self.path(&p.path),
            },
            Expr::Unary(u) => match (&u.op, each(&u.expr)?) {
                (UnOp::Neg(_), Data::Float(x)) => Ok(Data::Float(-x)),
                (UnOp::Neg(_), Data::Int(n)) => Ok(Data::Int(-n)),
                (UnOp::Not(_), Data::Bool(b)) => Ok(Data::Bool(!b)),
                (UnOp::Deref(_), data) => Ok(data),
                (_, data) => fail(format!("an operator on {data:?}")),
            },
            Expr::Binary(b) => {
                let left = each(&b.left)?;
                match (&b.op, &left) {
                    (BinOp::And(_), Data::Bool(false)) | (BinOp::Or(_), Data::Bool(true)) => Ok(left),
                    (op, _) => infix(text(op), &left, &each(&b.right)?),
                }
            }
            Expr::Cast(c) => {
                let ty = &c.ty;
                cast(&each(&c.expr)?, &quote::quote!(#ty).to_string())
            }
            Expr::Tuple(t) => Ok(Data::Tuple(t.elems.iter().map(each).collect::<Outcome<_>>()?)),
            Expr::Array(a) => Ok(Data::Seq(a.elems.iter().map(each).collect::<Outcome<_>>()?)),
            Expr::Repeat(r) => Ok(Data::Seq(vec![each(&r.expr)?; each(&r.len)?.size()?])),
            Expr::Field(f) => match (each(&f.base)?, &f.member) {
                (Data::Tuple(parts), syn::Member::Unnamed(i)) if (i.index as usize) < parts.len() => {
                    Ok(parts[i.index as usize].clone())
                }
                (data, _) => fail(format!("a field of {data:?}")),
            },
            Expr::Index(i) => {
                let (base, index) = (each(&i.expr)?, each(&i.index)?.size()?);
                base.seq()?.get(index).cloned().map_or_else(|| fail(format!("index {index}")), Ok)
            }
            Expr::Range(r) => {
                let end = |e: &Option<Box<Expr>>| e.as_ref().map_or_else(|| fail("an open range"), |e| each(e)?.int());
                let (lo, hi) = (end(&r.start)?, end(&r.end)?);
                let hi = hi + i128::from(matches!(r.limits, RangeLimits::Closed(_)));
                Ok(Data::Seq((lo..hi).map(Data::Int).collect()))
            }
            Expr::MethodCall(m) => {
                let args = m.args.iter().map(each).collect::<Outcome<Vec<_>>>()?;
                method(&each(&m.receiver)?, &m.method.to_string(), &args)
            }
            Expr::Call(c) => {
                let Expr::Path(p) = &*c.func else { return fail("a call of an expression") };
                let path: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
                let args = c.args.iter().map(each).collect::<Outcome<Vec<_>>>()?;
                match (path.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), args.as_slice()) {
                    (["f64", "from"], [x]) => cast(x, "f64"),
                    (["usize", "from"], [x]) => cast(x, "usize"),
                    ([.., "Vec", "new"], []) | ([.., "Vec", "with_capacity"], [_]) => Ok(Data::Seq(Vec::new())),
                    // Some value of a type that the tokens do not tell, which nobody looks at.
                    ([.., "Default", "default"], []) => Ok(Data::Float(0.0)),
                    ([.., variant @ ("Some" | "Ok" | "Err")], [_]) => {
                        let fields = args.into_iter().map(|data| ("0".to_owned(), data)).collect();
                        Ok(Data::Variant { name: (*variant).to_owned(), fields })
                    }
                    (path, _) => fail(format!("a call of {}", path.join("::"))),
                }
            }
            Expr::Macro(_) => Ok(Data::UNIT),
            Expr::Match(m) if variant::is_question(m) => self.answer(m, &each(&m.expr)?, scope),
            other => fail(format!("the expression {}", quote::quote!(#other))),
        }
    }

    fn path(&self, path: &syn::Path) -> Outcome<Data> {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["std", "f64", "consts", "PI"] => Ok(Data::Float(std::f64::consts::PI)),
            ["std", "f64", "consts", "LN_2"] => Ok(Data::Float(std::f64::consts::LN_2)),
            ["f64", "EPSILON"] => Ok(Data::Float(f64::EPSILON)),
            [name] if let Some(e) = self.constants().get(*name) => self.plain(e, &|_| None),
            _ if let Some(unit) = variant::unit(path) => Ok(unit),
            path => fail(format!("the constant {}", path.join("::"))),
        }
    }

    /// A statement without an active value: integers assigned, things observed.
    pub(super) fn opaque(&self, frame: &mut Frame, opaque: &crate::ir::Opaque) -> Outcome<()> {
        let OpaqueCode::Stmt(stmt) = &*opaque.code else { return fail("an expression as a statement") };
        let syn::Stmt::Expr(e, _) = stmt else { return Ok(()) };
        let (place, data) = {
            let scope = |name: &str| self.named(frame, &opaque.names, name);
            match e {
                Expr::Macro(_) => return Ok(()),
                Expr::Assign(a) => (&a.left, self.plain(&a.right, &scope)?),
                Expr::Binary(b) => {
                    let (old, by) = (self.plain(&b.left, &scope)?, self.plain(&b.right, &scope)?);
                    (&b.left, infix(text(&b.op).trim_end_matches('='), &old, &by)?)
                }
                other => return fail(format!("the statement {}", quote::quote!(#other))),
            }
        };
        let Expr::Path(p) = &**place else { return fail("an assignment to a part of inactive data") };
        let name = p.path.get_ident().map(ToString::to_string).unwrap_or_default();
        match opaque.names.iter().find(|(n, _)| *n == name) {
            Some((_, var)) => {
                let target = frame.target(*var);
                frame.view_mut(self.function(), &target)?.set(data)
            }
            None => fail(format!("`{name}` is not known")),
        }
    }
}

/// Takes an element of an inactive iterator apart.
pub(super) fn destructure(frame: &mut Frame, pat: &Pat, names: &Names, data: Data) -> Outcome<()> {
    match (pat, data) {
        (Pat::Reference(r), data) => destructure(frame, &r.pat, names, data),
        (Pat::Paren(p), data) => destructure(frame, &p.pat, names, data),
        (Pat::Wild(_), _) => Ok(()),
        (Pat::Ident(p), data) => match names.iter().find(|(n, _)| p.ident == n) {
            Some((_, var)) => {
                frame.bind(*var, data);
                Ok(())
            }
            None => fail(format!("`{}` is not known", p.ident)),
        },
        (Pat::Tuple(t), Data::Tuple(parts)) if t.elems.len() == parts.len() => {
            t.elems.iter().zip(parts).try_for_each(|(p, d)| destructure(frame, p, names, d))
        }
        (_, data) => fail(format!("a pattern for {data:?}")),
    }
}

fn literal(lit: &Lit) -> Outcome<Data> {
    let parsed = match lit {
        Lit::Float(f) => f.base10_digits().parse().ok().map(Data::Float),
        Lit::Int(i) if i.suffix() == "f64" => i.base10_digits().parse().ok().map(Data::Float),
        Lit::Int(i) => i.base10_digits().parse().ok().map(Data::Int),
        Lit::Bool(b) => Some(Data::Bool(b.value)),
        _ => None,
    };
    parsed.map_or_else(|| fail("a literal"), Ok)
}

fn text(op: &BinOp) -> &'static str {
    match op {
        BinOp::Add(_) => "+",
        BinOp::Sub(_) => "-",
        BinOp::Mul(_) => "*",
        BinOp::Div(_) => "/",
        BinOp::Rem(_) => "%",
        BinOp::And(_) => "&&",
        BinOp::Or(_) => "||",
        BinOp::Lt(_) => "<",
        BinOp::Le(_) => "<=",
        BinOp::Gt(_) => ">",
        BinOp::Ge(_) => ">=",
        BinOp::Eq(_) => "==",
        BinOp::Ne(_) => "!=",
        BinOp::AddAssign(_) => "+=",
        BinOp::SubAssign(_) => "-=",
        BinOp::MulAssign(_) => "*=",
        _ => "an unknown operator",
    }
}

pub(super) fn infix(op: &str, left: &Data, right: &Data) -> Outcome<Data> {
    match (left, right) {
        (Data::Float(a), Data::Float(b)) => Ok(match op {
            "+" => Data::Float(a + b),
            "-" => Data::Float(a - b),
            "*" => Data::Float(a * b),
            "/" => Data::Float(a / b),
            "%" => Data::Float(a % b),
            _ => Data::Bool(compare(op, a.partial_cmp(b))?),
        }),
        (Data::Int(a), Data::Int(b)) => match op {
            "+" => Ok(Data::Int(a + b)),
            "-" => Ok(Data::Int(a - b)),
            "*" => Ok(Data::Int(a * b)),
            "/" if *b != 0 => Ok(Data::Int(a / b)),
            "%" if *b != 0 => Ok(Data::Int(a % b)),
            "/" | "%" => fail("an integer divided by zero"),
            _ => Ok(Data::Bool(compare(op, Some(a.cmp(b)))?)),
        },
        (Data::Bool(a), Data::Bool(b)) => match op {
            "&&" | "&" => Ok(Data::Bool(*a && *b)),
            "||" | "|" => Ok(Data::Bool(*a || *b)),
            _ => Ok(Data::Bool(compare(op, Some(a.cmp(b)))?)),
        },
        _ => fail(format!("{left:?} {op} {right:?}")),
    }
}

fn compare(op: &str, order: Option<std::cmp::Ordering>) -> Outcome<bool> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    Ok(match op {
        "<" => order == Some(Less),
        "<=" => matches!(order, Some(Less | Equal)),
        ">" => order == Some(Greater),
        ">=" => matches!(order, Some(Greater | Equal)),
        "==" => order == Some(Equal),
        "!=" => order != Some(Equal),
        _ => return fail(format!("the operator {op}")),
    })
}

pub(super) fn method(receiver: &Data, name: &str, args: &[Data]) -> Outcome<Data> {
    match (receiver, name, args) {
        (Data::Seq(parts), "len", []) => Ok(Data::Int(parts.len() as i128)),
        (Data::Seq(parts), "is_empty", []) => Ok(Data::Bool(parts.is_empty())),
        (Data::Seq(_), "iter", []) => Ok(receiver.clone()),
        (Data::Seq(parts), "rev", []) => Ok(Data::Seq(parts.iter().rev().cloned().collect())),
        (Data::Seq(parts), "step_by", [n]) => Ok(Data::Seq(parts.iter().step_by(n.size()?).cloned().collect())),
        (Data::Seq(parts), "enumerate", []) => {
            let pairs = parts.iter().enumerate().map(|(i, p)| Data::Tuple(vec![Data::Int(i as i128), p.clone()]));
            Ok(Data::Seq(pairs.collect()))
        }
        (Data::Float(x), "is_nan", []) => Ok(Data::Bool(x.is_nan())),
        (Data::Float(x), "is_finite", []) => Ok(Data::Bool(x.is_finite())),
        (Data::Float(x), "is_sign_negative", []) => Ok(Data::Bool(x.is_sign_negative())),
        (Data::Float(_), name, args) if let Some(row) = find(name) => {
            gate(row, &std::iter::once(receiver).chain(args).cloned().collect::<Vec<_>>())
        }
        (Data::Int(n), "saturating_sub", [Data::Int(m)]) => Ok(Data::Int(n - m)),
        (Data::Int(n), "abs_diff", [Data::Int(m)]) => Ok(Data::Int((n - m).abs())),
        (Data::Int(n), "min", [Data::Int(m)]) => Ok(Data::Int(*n.min(m))),
        (Data::Int(n), "max", [Data::Int(m)]) => Ok(Data::Int(*n.max(m))),
        _ => fail(format!("{receiver:?}.{name}({args:?})")),
    }
}
