//! Code in chains whose running nobody can see.

use syn::{BinOp, Expr, ExprMethodCall};

use super::super::Lower;
use super::super::plain::is_gate;
use super::flow::Flow;
use super::pipe::{Access, Function, Pipe, Source, Stage};
use crate::types::Ty;

impl Function<'_> {
    /// Arithmetic alone: it neither panics nor has an effect.
    pub(super) fn is_quiet(&self) -> bool {
        match self {
            Self::Closure(c) => is_arithmetic(&c.body),
            Self::Path(p) => {
                let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
                matches!(names.as_slice(), [.., of, gate] if matches!(of.as_str(), "f64" | "f32") && is_gate(gate))
            }
        }
    }
}

fn is_arithmetic(e: &Expr) -> bool {
    match e {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(p) => is_arithmetic(&p.expr),
        Expr::Group(g) => is_arithmetic(&g.expr),
        Expr::Unary(u) => is_arithmetic(&u.expr),
        Expr::Reference(r) => is_arithmetic(&r.expr),
        Expr::Field(f) => is_arithmetic(&f.base),
        Expr::Cast(c) => is_arithmetic(&c.expr),
        Expr::Tuple(t) => t.elems.iter().all(is_arithmetic),
        Expr::Binary(b) => {
            !super::super::plain::is_assignment(&b.op) && is_arithmetic(&b.left) && is_arithmetic(&b.right)
        }
        Expr::MethodCall(m) => {
            is_gate(&m.method.to_string()) && is_arithmetic(&m.receiver) && m.args.iter().all(is_arithmetic)
        }
        _ => false,
    }
}

impl Flow<'_> {
    /// One loop whose iterations are the items.
    pub(super) fn is_one_loop(&self) -> bool {
        use super::flow::Step;
        match self {
            Self::Indexed(_) => true,
            Self::Then(inner, step) => !matches!(step, Step::FlatMap(_) | Step::Flatten) && inner.is_one_loop(),
            Self::Chain(..) => false,
        }
    }
}

/// What a looking chain ends in.
const ANSWERS: &[&str] = &["any", "all", "position", "rposition", "count", "is_sorted", "is_empty"];

/// What may follow a position.
const AFTER: &[&str] = &["unwrap", "expect", "unwrap_or", "is_some", "is_none"];

pub(super) fn type_of_answer(m: &ExprMethodCall) -> Ty {
    match m.method.to_string().as_str() {
        "position" | "rposition" => Ty::Inactive,
        _ => Ty::Discrete,
    }
}

impl Lower<'_> {
    /// `x.iter().any(|v| v.is_nan())`, `x.iter().position(|v| *v > 1.0).unwrap()`
    pub(super) fn is_looking_chain(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        if AFTER.contains(&name.as_str()) {
            let Expr::MethodCall(inner) = &*m.receiver else { return false };
            let of_option = inner.method == "position" || inner.method == "rposition";
            return of_option && m.args.iter().all(|a| self.is_plain(a)) && self.is_looking_chain(inner);
        }
        if !ANSWERS.contains(&name.as_str()) || m.turbofish.is_some() {
            return false;
        }
        let Some(pipe) = Pipe::of(&m.receiver) else { return false };
        let functions = m.args.iter().all(|a| Function::of(a).is_some_and(|f| self.only_looks(f)));
        functions && self.is_looking_pipe(&pipe)
    }

    fn only_looks(&self, f: Function<'_>) -> bool {
        match f {
            Function::Closure(c) => self.is_plain(&c.body) && !has_deref_write(&c.body),
            Function::Path(p) if self.closure_at(p).is_some() => false,
            Function::Path(p) => p.path.segments.last().is_some_and(|s| {
                let name = s.ident.to_string();
                is_gate(&name) || name.starts_with("is_")
            }),
        }
    }

    fn is_looking_pipe(&self, pipe: &Pipe<'_>) -> bool {
        match pipe {
            Pipe::Source(source) => match source {
                Source::Bare(e) => {
                    self.is_plain(e) && !self.type_of(e).holds_no_float() && matches!(e, Expr::Reference(_))
                }
                Source::Elements(e, access) => *access == Access::Shared && self.is_plain(e),
                Source::Range(r) => [&r.start, &r.end].into_iter().flatten().all(|e| self.is_plain(e)),
                Source::Parts(e, _, access, n) => *access == Access::Shared && self.is_plain(e) && self.is_plain(n),
                Source::Repeat(e) | Source::Once(e) => self.is_plain(e),
            },
            Pipe::Stage(inner, stage) => {
                self.is_looking_pipe(inner)
                    && match stage {
                        Stage::Map(f)
                        | Stage::Filter(f)
                        | Stage::FlatMap(f)
                        | Stage::TakeWhile(f)
                        | Stage::SkipWhile(f) => self.only_looks(*f),
                        Stage::Inspect(_) | Stage::FilterMap(_) | Stage::MapWhile(_) | Stage::Scan(..) => false,
                        Stage::Zip(other) | Stage::Chain(other) => self.is_looking_pipe(other),
                        Stage::Skip(n) | Stage::Take(n) | Stage::StepBy(n) => self.is_plain(n),
                        Stage::Enumerate | Stage::Rev | Stage::Copied | Stage::Flatten | Stage::Cycle | Stage::Same => {
                            true
                        }
                    }
            }
        }
    }
}

fn has_deref_write(e: &Expr) -> bool {
    matches!(e, Expr::Binary(b) if matches!(b.op, BinOp::AddAssign(_)))
}
