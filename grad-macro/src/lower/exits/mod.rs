//! `return`, `break` and `continue`, lowered to structure plus an exit flag. Where a branch always leaves, what follows it
//! becomes the other branch and no flag is needed; elsewhere what follows is skipped while the flag is up, and a loop looks
//! at the flag at the end of each iteration.

mod found;
mod middle;
mod valued;

use proc_macro2::Span;
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;
use syn::visit::Visit;

pub(super) use found::{diverges, exits_of, has_break, may_leave};

use super::Lower;
use crate::ir::{Place, Rhs, Stmt, StmtKind, Value, VarId, VarKind};
use crate::messages;
use crate::types::{Ty, Width};

/// What the end of a block leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// The statement after it.
    Next,
    /// The end of this target: the block's value is the target's.
    Of(usize),
    /// The next iteration of the innermost loop.
    Iteration,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    Return,
    Break(Option<String>),
    Continue(Option<String>),
}

/// What an exit can lead out of, while it is being lowered.
#[derive(Clone, Default)]
pub(super) struct Target {
    kind: TargetKind,
    label: Option<String>,
    /// How many blocks were open when it began: its flags are declared in the innermost of them.
    depth: usize,
    /// The type of its value, where that is written.
    output: Option<Ty>,
    /// Raised by `break` or `return`.
    left: Option<VarId>,
    /// Raised by `continue`; lives in the loop's body.
    skipped: Option<VarId>,
    /// The value of `break value` or `return value`.
    value: Option<VarId>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum TargetKind {
    /// The function, or a closure that stands inline.
    Function,
    Loop,
    #[default]
    Block,
}

impl Target {
    pub(super) fn function(output: Option<Ty>, depth: usize) -> Self {
        Self { kind: TargetKind::Function, depth, output, ..Self::default() }
    }

    pub(super) fn of_loop(label: Option<&syn::Label>, depth: usize) -> Self {
        Self { kind: TargetKind::Loop, ..Self::block(label, depth) }
    }

    pub(super) fn block(label: Option<&syn::Label>, depth: usize) -> Self {
        Self { label: label.map(|l| l.name.ident.to_string()), depth, ..Self::default() }
    }

    fn is_loop(&self) -> bool {
        self.kind == TargetKind::Loop
    }

    /// An exit leads out of this loop, and no further.
    fn is_left_by(&self, exit: &Exit) -> bool {
        match exit {
            Exit::Return => false,
            Exit::Break(label) | Exit::Continue(label) => label.is_none() || *label == self.label,
        }
    }

    /// What its flag and its value are called.
    fn names(&self) -> (&'static str, &'static str) {
        match self.kind {
            TargetKind::Function => ("returned", "result"),
            TargetKind::Loop => ("left", "loop_value"),
            TargetKind::Block => ("left", "block_value"),
        }
    }
}

impl Lower<'_> {
    /// The exit that a statement is.
    pub(super) fn exit_of(e: &Expr) -> Option<(Exit, Option<&Expr>)> {
        match e {
            Expr::Return(r) => Some((Exit::Return, r.expr.as_deref())),
            Expr::Break(b) => Some((Exit::Break(label(b.label.as_ref())), b.expr.as_deref())),
            Expr::Continue(c) => Some((Exit::Continue(label(c.label.as_ref())), None)),
            Expr::Paren(p) => Self::exit_of(&p.expr),
            _ => None,
        }
    }

    /// Ways out of the middle of an expression are refused, each at its place.
    pub(super) fn refuse_exits(&mut self, e: &Expr) -> bool {
        let refusals = self.exits_from(e);
        let any = !refusals.is_empty();
        self.refuse(refusals);
        any
    }

    /// What an exit leads out of.
    fn target(&self, exit: &Exit) -> Option<usize> {
        let meant = |t: &Target| match exit {
            Exit::Return => t.kind == TargetKind::Function,
            Exit::Break(None) | Exit::Continue(None) => t.is_loop(),
            Exit::Break(label) | Exit::Continue(label) => t.label == *label,
        };
        self.targets.iter().rposition(meant)
    }

    /// Leaves. The value of the block where leaving it is all that the exit does.
    pub(super) fn leave(&mut self, exit: &Exit, value: Option<&Expr>, tail: Tail, span: Span) -> Option<Value> {
        let Some(target) = self.target(exit) else {
            self.errors.push(messages::break_loop(span));
            return None;
        };
        let continues = matches!(exit, Exit::Continue(_));
        match tail {
            Tail::Of(end) if end == target && !continues => return Some(value.map_or_else(unit, |e| self.atom(e))),
            Tail::Iteration if continues && target == self.targets.len() - 1 => return None,
            _ => {}
        }
        if let Some(e) = value {
            let value = self.leaving_value(e, target);
            let var = self.value_of(target, e, &value);
            self.push(StmtKind::Write { place: Place::var(var), value }, span);
        }
        self.start_declared();
        let flag = if continues { self.skip_flag(target) } else { self.leave_flag(target) };
        self.push(StmtKind::Write { place: Place::var(flag), value: Value::Const(quote!(true)) }, span);
        None
    }

    /// What is declared gets a value, for rustc does not see that nobody reads it while a flag is up.
    fn start_declared(&mut self) {
        for var in std::mem::take(&mut self.declared) {
            let start = Rhs::Value(Value::Const(placeholder(&self.function.var(var).ty)));
            let is_it = |s: &&mut Stmt| matches!(&s.kind, StmtKind::Declare { var: declared } if *declared == var);
            if let Some(stmt) = self.statements.iter_mut().flatten().find(is_it) {
                stmt.kind = StmtKind::Let { var, rhs: start };
                self.function.vars[var.0].mutable = true;
            }
        }
    }

    /// A value on its way out of a loop. A container is taken rather than moved: rustc does not see that the loop ends.
    fn leaving_value(&mut self, e: &Expr, target: usize) -> Value {
        let repeats = self.targets[target..].iter().any(Target::is_loop);
        let is_container = matches!(self.type_of(e), Ty::Vec(_)) && self.is_place(e) && repeats;
        match is_container.then(|| self.place(e)).flatten() {
            Some(place) => {
                let ty = self.place_ty(&place);
                self.function.vars[place.root.0].mutable = true;
                self.bind(Rhs::Take(place), ty, "taken", e.span())
            }
            None => self.atom(e),
        }
    }

    /// A flag, down at the head of the block where its target lives.
    fn exit_flag(&mut self, name: &str, depth: usize) -> VarId {
        let var = self.temp_at(name, Ty::Discrete, depth);
        self.function.vars[var.0].kind = VarKind::Storage;
        self.function.vars[var.0].mutable = true;
        let rhs = Rhs::Value(Value::Const(quote!(false)));
        self.insert_at(depth, StmtKind::Let { var, rhs }, Span::call_site());
        var
    }

    fn leave_flag(&mut self, target: usize) -> VarId {
        if let Some(flag) = self.targets[target].left {
            return flag;
        }
        let depth = self.targets[target].depth;
        let flag = self.exit_flag(self.targets[target].names().0, depth);
        self.targets[target].left = Some(flag);
        flag
    }

    fn skip_flag(&mut self, target: usize) -> VarId {
        if let Some(flag) = self.targets[target].skipped {
            return flag;
        }
        // One block further in: the body.
        let depth = self.targets[target].depth + 1;
        let flag = self.exit_flag("skipped", depth);
        self.targets[target].skipped = Some(flag);
        flag
    }

    /// Where the value of an exit is put.
    fn value_of(&mut self, target: usize, e: &Expr, value: &Value) -> VarId {
        if let Some(var) = self.targets[target].value {
            return var;
        }
        let ty = self.targets[target].output.clone().unwrap_or_else(|| self.known(value, e));
        let depth = self.targets[target].depth;
        let var = self.temp_at(self.targets[target].names().1, ty, depth);
        self.function.vars[var.0].kind = VarKind::Storage;
        self.function.vars[var.0].mutable = true;
        // Never read unless written, but rustc does not follow the flags.
        let rhs = Rhs::Value(Value::Const(placeholder(&self.function.var(var).ty)));
        self.insert_at(depth, StmtKind::Let { var, rhs }, Span::call_site());
        self.targets[target].value = Some(var);
        var
    }

    /// The value with which a loop was left.
    pub(super) fn loop_value(&mut self, target: &Target, span: Span) -> Value {
        match target.value {
            Some(var) => {
                let ty = self.function.var(var).ty.clone();
                self.bind(Rhs::Value(Value::Read(Place::var(var))), ty, "loop_value", span)
            }
            None => unit(),
        }
    }

    /// Whether any of these exits has been taken. `None` where none of them has a flag.
    pub(super) fn taken(&mut self, exits: &[Exit], span: Span) -> Option<Value> {
        let mut flags = Vec::new();
        for exit in exits {
            flags.extend(self.flag_of(exit).filter(|f| !flags.contains(f)));
        }
        self.any(&flags, span)
    }

    /// Whether the loop just lowered is to be left after an iteration: by its own exits or by those of targets around it.
    pub(super) fn until_left(&mut self, body: &syn::Block, own: &Target, span: Span) -> Option<Value> {
        let mut flags: Vec<VarId> = own.left.into_iter().collect();
        for exit in exits_of(|v| v.visit_block(body)).iter().filter(|e| !own.is_left_by(e)) {
            flags.extend(self.flag_of(exit).filter(|f| !flags.contains(f)));
        }
        self.any(&flags, span)
    }

    fn flag_of(&self, exit: &Exit) -> Option<VarId> {
        let target = &self.targets[self.target(exit)?];
        if matches!(exit, Exit::Continue(_)) { target.skipped } else { target.left }
    }

    fn any(&mut self, flags: &[VarId], span: Span) -> Option<Value> {
        let mut any: Option<Value> = None;
        for flag in flags {
            let read = self.bind(Rhs::Value(Value::Read(Place::var(*flag))), Ty::Discrete, "left", span);
            any = Some(match any {
                None => read,
                Some(other) => {
                    let either = Value::Infix { op: quote!(||), args: Box::new([other, read]) };
                    self.bind(Rhs::Value(either), Ty::Discrete, "left", span)
                }
            });
        }
        any
    }

    /// The storage that a target's value is put aside in.
    pub(super) fn result_storage(&mut self, target: usize, value: &Value) -> VarId {
        let constant = match value {
            Value::Const(tokens) => syn::parse2(tokens.clone()).ok(),
            _ => None,
        };
        self.value_of(target, &constant.unwrap_or_else(|| syn::parse_quote!(())), value)
    }
}

/// Some value of a type.
pub(super) fn placeholder(ty: &Ty) -> proc_macro2::TokenStream {
    match ty {
        Ty::Float(Width::F64 | Width::F32 | Width::Open) => quote!(0.0),
        Ty::Array(element, len) => {
            let element = placeholder(element);
            quote!([#element; #len])
        }
        Ty::Tuple(parts) => {
            let parts = parts.iter().map(placeholder);
            quote!((#(#parts,)*))
        }
        Ty::Vec(_) => quote!(::std::vec::Vec::new()),
        Ty::Result(value, _) => {
            let value = placeholder(value);
            quote!(::core::result::Result::Ok(#value))
        }
        _ => quote!(::core::default::Default::default()),
    }
}

fn unit() -> Value {
    Value::Const(quote!(()))
}

fn label(lifetime: Option<&syn::Lifetime>) -> Option<String> {
    lifetime.map(|l| l.ident.to_string())
}
