//! An iterator chain as the user wrote it, taken apart. Nothing is lowered here.

use syn::{Expr, ExprClosure, ExprPath};

use super::super::closures::is_inlinable;

pub(super) enum Pipe<'e> {
    Source(Source<'e>),
    Stage(Box<Pipe<'e>>, Stage<'e>),
}

pub(super) enum Source<'e> {
    /// Something that becomes an iterator by itself: `x`, `&x`, `&mut x[1..]`.
    Bare(&'e Expr),
    /// `x.iter()`, `x.iter_mut()`, `x.into_iter()`
    Elements(&'e Expr, Access),
    Range(&'e syn::ExprRange),
    /// `x.windows(n)`, `x.chunks(n)` and their kin.
    Parts(&'e Expr, Cut, Access, &'e Expr),
    /// `std::iter::repeat(v)`
    Repeat(&'e Expr),
    /// `std::iter::once(v)`
    Once(&'e Expr),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Shared,
    Mut,
    Into,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Windows,
    Chunks,
    Exact,
    /// Chunks from the end.
    FromEnd,
}

pub(super) enum Stage<'e> {
    Map(Function<'e>),
    Filter(Function<'e>),
    Inspect(Function<'e>),
    FlatMap(Function<'e>),
    TakeWhile(Function<'e>),
    SkipWhile(Function<'e>),
    FilterMap(Function<'e>),
    MapWhile(Function<'e>),
    Scan(&'e Expr, Function<'e>),
    Zip(Box<Pipe<'e>>),
    Chain(Box<Pipe<'e>>),
    Skip(&'e Expr),
    Take(&'e Expr),
    StepBy(&'e Expr),
    Enumerate,
    Rev,
    Copied,
    Flatten,
    Cycle,
    /// `fuse`: nothing here goes on after its end.
    Same,
}

/// What an adapter calls.
#[derive(Clone, Copy)]
pub(super) enum Function<'e> {
    Closure(&'e ExprClosure),
    Path(&'e ExprPath),
}

impl<'e> Function<'e> {
    pub(super) fn of(e: &'e Expr) -> Option<Self> {
        match e {
            Expr::Closure(c) if is_inlinable(c) => Some(Self::Closure(c)),
            Expr::Path(p) => Some(Self::Path(p)),
            Expr::Paren(p) => Self::of(&p.expr),
            Expr::Group(g) => Self::of(&g.expr),
            _ => None,
        }
    }
}

impl<'e> Pipe<'e> {
    pub(super) fn then(self, stage: Stage<'e>) -> Self {
        Self::Stage(Box::new(self), stage)
    }

    /// An expression that is an iterator, by its last method or by its form.
    pub(super) fn of(e: &'e Expr) -> Option<Self> {
        match e {
            Expr::Paren(p) => Self::of(&p.expr),
            Expr::Group(g) => Self::of(&g.expr),
            Expr::Range(r) => Some(Self::Source(Source::Range(r))),
            Expr::Call(c) => Self::of_call(c),
            // What is taken out lies in a container of its own.
            Expr::MethodCall(m) if m.method == "drain" && m.args.len() == 1 => {
                Some(Self::Source(Source::Elements(e, Access::Into)))
            }
            Expr::MethodCall(m) if m.turbofish.is_none() => Self::of_method(m),
            _ => None,
        }
    }

    /// The argument of `zip`, the header of a `for`: anything that becomes an iterator.
    pub(super) fn of_into(e: &'e Expr) -> Option<Self> {
        match e {
            Expr::Paren(p) => Self::of_into(&p.expr),
            Expr::Group(g) => Self::of_into(&g.expr),
            _ => Self::of(e).or(match e {
                Expr::Path(_)
                | Expr::Reference(_)
                | Expr::Field(_)
                | Expr::Index(_)
                | Expr::Array(_)
                | Expr::Macro(_) => Some(Self::Source(Source::Bare(e))),
                _ => None,
            }),
        }
    }

    fn of_call(c: &'e syn::ExprCall) -> Option<Self> {
        let Expr::Path(p) = &*c.func else { return None };
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match (names.as_slice(), c.args.len()) {
            (["std" | "core", "iter", "repeat"] | ["iter", "repeat"], 1) => {
                Some(Self::Source(Source::Repeat(&c.args[0])))
            }
            (["std" | "core", "iter", "once"] | ["iter", "once"], 1) => Some(Self::Source(Source::Once(&c.args[0]))),
            _ => None,
        }
    }

    fn of_method(m: &'e syn::ExprMethodCall) -> Option<Self> {
        let name = m.method.to_string();
        let source = |s| Some(Self::Source(s));
        let at = &*m.receiver;
        let args: Vec<&Expr> = m.args.iter().collect();
        match (name.as_str(), args.as_slice()) {
            ("iter", []) => return source(Source::Elements(at, Access::Shared)),
            ("iter_mut", []) => return source(Source::Elements(at, Access::Mut)),
            ("into_iter", []) => {
                return Self::of(at).or_else(|| source(Source::Elements(at, Access::Into)));
            }
            ("windows", [n]) => return source(Source::Parts(at, Cut::Windows, Access::Shared, n)),
            ("chunks", [n]) => return source(Source::Parts(at, Cut::Chunks, Access::Shared, n)),
            ("chunks_mut", [n]) => return source(Source::Parts(at, Cut::Chunks, Access::Mut, n)),
            ("chunks_exact", [n]) => return source(Source::Parts(at, Cut::Exact, Access::Shared, n)),
            ("rchunks", [n]) => return source(Source::Parts(at, Cut::FromEnd, Access::Shared, n)),
            ("rchunks_mut", [n]) => return source(Source::Parts(at, Cut::FromEnd, Access::Mut, n)),
            ("chunks_exact_mut", [n]) => return source(Source::Parts(at, Cut::Exact, Access::Mut, n)),
            _ => {}
        }
        let stage = Stage::of(&name, &args)?;
        Some(Self::Stage(Box::new(Self::of(at)?), stage))
    }
}

impl<'e> Stage<'e> {
    fn of(name: &str, args: &[&'e Expr]) -> Option<Self> {
        Some(match (name, args) {
            ("map", [f]) => Self::Map(Function::of(f)?),
            ("filter", [f]) => Self::Filter(Function::of(f)?),
            ("inspect", [f]) => Self::Inspect(Function::of(f)?),
            ("flat_map", [f]) => Self::FlatMap(Function::of(f)?),
            ("take_while", [f]) => Self::TakeWhile(Function::of(f)?),
            ("skip_while", [f]) => Self::SkipWhile(Function::of(f)?),
            ("filter_map", [f]) => Self::FilterMap(Function::of(f)?),
            ("map_while", [f]) => Self::MapWhile(Function::of(f)?),
            ("scan", [state, f]) => Self::Scan(state, Function::of(f)?),
            ("zip", [other]) => Self::Zip(Box::new(Pipe::of_into(other)?)),
            ("chain", [other]) => Self::Chain(Box::new(Pipe::of_into(other)?)),
            ("skip", [n]) => Self::Skip(n),
            ("take", [n]) => Self::Take(n),
            ("step_by", [n]) => Self::StepBy(n),
            ("enumerate", []) => Self::Enumerate,
            ("rev", []) => Self::Rev,
            ("copied" | "cloned", []) => Self::Copied,
            ("flatten", []) => Self::Flatten,
            ("cycle", []) => Self::Cycle,
            ("fuse", []) => Self::Same,
            _ => return None,
        })
    }
}
