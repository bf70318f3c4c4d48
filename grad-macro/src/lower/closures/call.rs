//! A closure where it is called.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Pat, ReturnType, Stmt};

use super::super::Lower;
use super::super::exits::Target;
use super::super::iterators::{Item, Renames};
use super::{Local, naked, returns};
use crate::ir::{Rhs, Value, VarId, VarKind};
use crate::messages;
use crate::names::plain_name;
use crate::types::{Ty, Width};

/// So many calls of closures may stand inline in one function.
const CALLS: usize = 1000;

pub(in super::super) enum Argument {
    Item(Item),
    Closure(VarId),
}

impl Lower<'_> {
    /// The value of `closure(args)`; `None` if that is something else, or does not stand inline.
    pub(in super::super) fn call_of_closure(&mut self, c: &syn::ExprCall) -> Option<Value> {
        let span = c.span();
        let is_closure = matches!(naked(&c.func), Expr::Closure(_)) || self.closure_named(&c.func).is_some();
        if !is_closure {
            return None;
        }
        self.attempt(|l| {
            let closure = match naked(&c.func) {
                Expr::Closure(_) => match l.argument(&c.func)? {
                    Argument::Closure(var) => var,
                    Argument::Item(_) => return None,
                },
                func => l.closure_named(func)?,
            };
            let args: Vec<&Expr> = c.args.iter().collect();
            if !l.may_be_active(closure, &args) {
                return None;
            }
            let args = args.iter().map(|a| l.argument(a)).collect::<Option<Vec<_>>>()?;
            let item = l.called(closure, args, span)?;
            l.number_of(item.clone(), span).or_else(|| l.owned(item, span)).map(|(value, _)| value)
        })
    }

    fn argument(&mut self, e: &Expr) -> Option<Argument> {
        if let Some(var) = self.closure_named(e) {
            return Some(Argument::Closure(var));
        }
        let inner = match naked(e) {
            Expr::Reference(r) => naked(&r.expr),
            e => e,
        };
        if let Expr::Closure(c) = inner {
            if !super::is_inlinable(c) {
                return None;
            }
            let bound = self.bindings.len();
            let copies = self.copies(c);
            self.bindings.truncate(bound);
            let var = self.temp("closure", Ty::UNKNOWN);
            self.closures.locals.insert(var, Local::new(c, bound, copies));
            return Some(Argument::Closure(var));
        }
        self.item_of(e).map(Argument::Item)
    }

    /// Binds the parameters, and lowers the body in the scope in which the closure was made.
    pub(in super::super) fn called(&mut self, closure: VarId, args: Vec<Argument>, span: Span) -> Option<Item> {
        self.closures.calls += 1;
        if self.closures.calls > CALLS {
            if self.closures.calls == CALLS + 1 {
                self.errors.push(messages::closure_calls(span));
            }
            return Some(Item::Value(Value::Const(quote::quote!(::core::unreachable!())), Ty::UNKNOWN));
        }
        let outside = self.bindings.clone();
        let code = self.enter(closure)?;
        if code.inputs.len() != args.len() {
            return None;
        }
        let mut renames = Renames::default();
        let mut widths = Vec::new();
        for (pat, arg) in code.inputs.iter().zip(args) {
            self.parameter(pat, arg, &mut renames, &mut widths)?;
        }
        let mut body = (*code.body).clone();
        renames.apply_expr(&mut body)?;
        let result = self.body_of(&body, &code.output)?;
        self.bindings = outside;
        if matches!((&code.output, &result), (ReturnType::Default, Item::Value(Value::Const(_), Ty::Float(_)))) {
            widths.push(Width::Open);
        }
        self.closures.locals.get_mut(&closure)?.widths.extend(widths);
        Some(result)
    }

    fn parameter(&mut self, pat: &Pat, arg: Argument, renames: &mut Renames, widths: &mut Vec<Width>) -> Option<()> {
        match (pat, arg) {
            (Pat::Ident(p), Argument::Closure(var)) if p.by_ref.is_none() && p.subpat.is_none() => {
                self.bindings.push((plain_name(&p.ident), var));
                Some(())
            }
            (Pat::Type(p), arg @ Argument::Closure(_)) => self.parameter(&p.pat, arg, renames, widths),
            (_, Argument::Closure(_)) => None,
            (pat, Argument::Item(item)) => {
                if let (Item::Value(_, Ty::Float(width)), Pat::Ident(_)) = (&item, pat) {
                    widths.push(*width);
                }
                self.bind_item(pat, item, renames)
            }
        }
    }

    /// The value of a body, from which `return` leads here.
    pub(in super::super) fn body_of(&mut self, body: &Expr, output: &ReturnType) -> Option<Item> {
        let written = match output {
            ReturnType::Type(_, ty) => Some(&**ty),
            ReturnType::Default => None,
        };
        let target = Target::function(written.map(Ty::of), self.statements.len());
        let item = if returns(body) {
            let stmts = match body {
                Expr::Block(b) if b.label.is_none() => b.block.stmts.clone(),
                e => vec![Stmt::Expr(e.clone(), None)],
            };
            let value = self.inside(target, &stmts, body.span()).unwrap_or_else(|| Value::Const(quote::quote!(())));
            let ty = self.known(&value, body);
            Item::Value(value, ty)
        } else {
            self.targets.push(target);
            let array = match (body, written) {
                (Expr::Call(c), Some(ty)) => self.array_from_fn(c, Some(ty)),
                _ => None,
            };
            let item = match array {
                Some(array) => {
                    let ty = self.ty(&array);
                    Some(Item::Value(array, ty))
                }
                None => self.item_of(body),
            };
            self.targets.pop();
            item?
        };
        Some(match (item, written) {
            // A literal has the type that is written.
            (Item::Value(value @ Value::Const(_), ty), Some(written)) if !ty.is_unit() => {
                let var = self.temp("value", Ty::of(written));
                self.function.vars[var.0].annotation = Some(Box::new(written.clone()));
                self.push(crate::ir::StmtKind::Let { var, rhs: Rhs::Value(value) }, body.span());
                Item::Value(Value::Var(var), Ty::of(written))
            }
            // What lies in a variable that the next call may change.
            (Item::Value(Value::Var(v), ty), _)
                if matches!(self.function.var(v).kind, VarKind::Storage) && ty.is_copy() =>
            {
                Item::Value(self.read_of(v, body.span()), ty)
            }
            (item, _) => item,
        })
    }
}
