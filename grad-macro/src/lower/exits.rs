//! `return`, `break` and `continue`, lowered to structure plus an exit flag. Where a branch always leaves, what follows it
//! becomes the other branch and no flag is needed; elsewhere what follows is skipped while the flag is up, and a loop looks
//! at the flag at the end of each iteration.

use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, Expr, Stmt};

use super::Lower;
use crate::ir::{Place, Rhs, StmtKind, Value, VarId, VarKind};
use crate::messages;
use crate::types::{Ty, Width};

/// What the end of a block leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// The statement after it.
    Next,
    /// The end of the function: the block's value is the function's.
    Function,
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

/// A loop that is being lowered, or the function.
#[derive(Default)]
pub(super) struct Target {
    label: Option<String>,
    /// How many blocks were open when it began: its flags are declared in the innermost of them.
    depth: usize,
    /// Raised by `break` or `return`.
    left: Option<VarId>,
    /// Raised by `continue`; lives in the loop's body.
    skipped: Option<VarId>,
    /// The value of `break value` or `return value`.
    value: Option<VarId>,
}

impl Target {
    pub(super) fn function() -> Self {
        Self { depth: 1, ..Self::default() }
    }

    pub(super) fn new(label: Option<&syn::Label>, depth: usize) -> Self {
        Self { label: label.map(|l| l.name.ident.to_string()), depth, ..Self::default() }
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

    /// The loop or function that an exit leads out of.
    fn target(&self, exit: &Exit) -> Option<usize> {
        match exit {
            Exit::Return => Some(0),
            Exit::Break(label) | Exit::Continue(label) => {
                let loops = self.targets.iter().enumerate().skip(1).rev();
                loops.filter(|(_, t)| label.is_none() || t.label == *label).map(|(i, _)| i).next()
            }
        }
    }

    /// Leaves. The value of the block where leaving it is all that the exit does.
    pub(super) fn leave(&mut self, exit: &Exit, value: Option<&Expr>, tail: Tail, span: Span) -> Option<Value> {
        let innermost = self.targets.len() - 1;
        match (exit, tail) {
            (Exit::Return, Tail::Function) => return Some(value.map_or_else(unit, |e| self.atom(e))),
            (Exit::Continue(_), Tail::Iteration) if self.target(exit) == Some(innermost) => return None,
            _ => {}
        }
        let Some(target) = self.target(exit) else {
            self.errors.push(messages::break_loop(span));
            return None;
        };
        if let Some(e) = value {
            let value = self.leaving_value(e);
            let var = self.value_of(target, e, &value);
            self.push(StmtKind::Write { place: Place::var(var), value }, span);
        }
        let flag = if matches!(exit, Exit::Continue(_)) { self.skip_flag(target) } else { self.leave_flag(target) };
        self.push(StmtKind::Write { place: Place::var(flag), value: Value::Const(quote!(true)) }, span);
        None
    }

    /// A value on its way out of a loop. A container is taken rather than moved: rustc does not see that the loop ends.
    fn leaving_value(&mut self, e: &Expr) -> Value {
        let is_container = matches!(self.type_of(e), Ty::Vec(_)) && self.is_place(e) && self.targets.len() > 1;
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
        self.insert_at(depth, StmtKind::Let { var, rhs });
        var
    }

    fn leave_flag(&mut self, target: usize) -> VarId {
        if let Some(flag) = self.targets[target].left {
            return flag;
        }
        let depth = self.targets[target].depth;
        let flag = self.exit_flag(if target == 0 { "returned" } else { "left" }, depth);
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
        let ty = if target == 0 { self.output.clone() } else { self.known(value, e) };
        let depth = self.targets[target].depth;
        let var = self.temp_at(if target == 0 { "result" } else { "loop_value" }, ty, depth);
        self.function.vars[var.0].kind = VarKind::Storage;
        self.function.vars[var.0].mutable = true;
        // Never read unless written, but rustc does not follow the flags.
        let rhs = Rhs::Value(Value::Const(placeholder(&self.function.var(var).ty)));
        self.insert_at(depth, StmtKind::Let { var, rhs });
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
    pub(super) fn until(&mut self, exits: &[Exit], own: &Target, span: Span) -> Option<Value> {
        let mut flags: Vec<VarId> = own.left.into_iter().collect();
        for exit in exits {
            flags.extend(self.flag_of(exit).filter(|f| !flags.contains(f)));
        }
        self.any(&flags, span)
    }

    /// Leads out of the loop just lowered, and no further.
    pub(super) fn is_own(&self, exit: &Exit, own: &Target) -> bool {
        match exit {
            Exit::Return => false,
            Exit::Break(label) | Exit::Continue(label) => label.is_none() || *label == own.label,
        }
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

    /// The storage that the function's value is put aside in.
    pub(super) fn result_storage(&mut self, value: &Value) -> VarId {
        self.value_of(0, &syn::parse_quote!(()), value)
    }

    /// Where early returns have put the function's value.
    pub(super) fn returned_value(&self) -> Option<VarId> {
        self.targets[0].value
    }
}

/// Some value of a type.
fn placeholder(ty: &Ty) -> proc_macro2::TokenStream {
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

/// Whether control never comes out at the end of a block.
pub(super) fn diverges(block: &Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(e, _)) => expr_diverges(e),
        _ => false,
    }
}

fn expr_diverges(e: &Expr) -> bool {
    match e {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Paren(p) => expr_diverges(&p.expr),
        Expr::Block(b) if b.label.is_none() => diverges(&b.block),
        Expr::If(i) => {
            diverges(&i.then_branch) && i.else_branch.as_ref().is_some_and(|(_, otherwise)| expr_diverges(otherwise))
        }
        _ => false,
    }
}

/// The exits that lead out of a piece of code.
pub(super) fn exits_of(visit: impl FnOnce(&mut Exits)) -> Vec<Exit> {
    let mut exits = Exits { loops: Vec::new(), found: Vec::new() };
    visit(&mut exits);
    exits.found
}

pub(super) struct Exits {
    /// The labels of the loops inside.
    loops: Vec<Option<String>>,
    found: Vec<Exit>,
}

impl Exits {
    fn add(&mut self, exit: Exit) {
        if !self.found.contains(&exit) {
            self.found.push(exit);
        }
    }

    fn leaves(&self, label: Option<&String>) -> bool {
        match label {
            None => self.loops.is_empty(),
            Some(l) => !self.loops.iter().flatten().any(|inner| inner == l),
        }
    }

    fn inside(&mut self, label: Option<&syn::Label>, visit: impl FnOnce(&mut Self)) {
        self.loops.push(label.map(|l| l.name.ident.to_string()));
        visit(self);
        self.loops.pop();
    }
}

impl Visit<'_> for Exits {
    fn visit_expr_return(&mut self, r: &syn::ExprReturn) {
        self.add(Exit::Return);
        syn::visit::visit_expr_return(self, r);
    }

    fn visit_expr_break(&mut self, b: &syn::ExprBreak) {
        let label = label(b.label.as_ref());
        if self.leaves(label.as_ref()) {
            self.add(Exit::Break(label));
        }
        syn::visit::visit_expr_break(self, b);
    }

    fn visit_expr_continue(&mut self, c: &syn::ExprContinue) {
        let label = label(c.label.as_ref());
        if self.leaves(label.as_ref()) {
            self.add(Exit::Continue(label));
        }
    }

    fn visit_expr_for_loop(&mut self, f: &syn::ExprForLoop) {
        self.visit_expr(&f.expr);
        self.inside(f.label.as_ref(), |s| s.visit_block(&f.body));
    }

    fn visit_expr_while(&mut self, w: &syn::ExprWhile) {
        self.inside(w.label.as_ref(), |s| syn::visit::visit_expr_while(s, w));
    }

    fn visit_expr_loop(&mut self, l: &syn::ExprLoop) {
        self.inside(l.label.as_ref(), |s| s.visit_block(&l.body));
    }

    fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &syn::ExprAsync) {}
    fn visit_item(&mut self, _: &syn::Item) {}
}
