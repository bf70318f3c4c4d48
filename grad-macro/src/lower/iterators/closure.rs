//! What an adapter calls, lowered where it is called.

use syn::spanned::Spanned;
use syn::{Expr, Stmt};

use super::super::Lower;
use super::super::closures::{Argument, returns};
use super::super::plain::is_gate;
use super::super::spellings::Bindings;
use super::item::{Item, Renames};
use super::pipe::Function;
use crate::ir::{Arg, ArgKind, Rhs, Value};
use crate::types::{Ty, Width};

impl Lower<'_> {
    pub(super) fn apply(&mut self, function: Function<'_>, items: Vec<Item>) -> Option<Item> {
        match function {
            Function::Closure(closure) => {
                self.with_any_body(function, items, |l, body, _| l.body_of(body, &closure.output))
            }
            Function::Path(p) => match self.closure_at(p) {
                Some(var) => self.called(var, items.into_iter().map(Argument::Item).collect(), p.span()),
                None => self.apply_path(p, items),
            },
        }
    }

    /// Binds a closure's parameters and hands its body on, together with the names that mean something outside of it.
    pub(super) fn with_body<T>(
        &mut self,
        function: Function<'_>,
        items: Vec<Item>,
        then: impl FnOnce(&mut Self, &Expr, &Outside) -> Option<T>,
    ) -> Option<T> {
        self.with_any_body(
            function,
            items,
            |l, body, outside| if returns(body) { None } else { then(l, body, outside) },
        )
    }

    /// The same with a body that may `return`.
    fn with_any_body<T>(
        &mut self,
        function: Function<'_>,
        items: Vec<Item>,
        then: impl FnOnce(&mut Self, &Expr, &Outside) -> Option<T>,
    ) -> Option<T> {
        let outside = Outside(self.bindings.clone());
        let code;
        let closure = match function {
            Function::Closure(closure) => closure,
            Function::Path(p) => {
                let var = self.closure_at(p)?;
                code = self.enter(var)?;
                &*code
            }
        };
        if closure.inputs.len() != items.len() {
            return None;
        }
        let mut renames = Renames::default();
        for (pat, item) in closure.inputs.iter().zip(items) {
            self.bind_item(pat, item, &mut renames)?;
        }
        let mut body = (*closure.body).clone();
        renames.apply_expr(&mut body)?;
        let result = then(self, &body, &outside);
        self.bindings = outside.0;
        result
    }

    /// What comes after a closure in a chain does not see its parameters.
    pub(super) fn out_of<T>(&mut self, outside: &Outside, inside: impl FnOnce(&mut Self) -> T) -> T {
        let bindings = std::mem::replace(&mut self.bindings, outside.0.clone());
        let result = inside(self);
        self.bindings = bindings;
        result
    }
}

/// The names in scope around a closure.
pub(super) struct Outside(Bindings);

impl Lower<'_> {
    /// The value of a closure's body: references stay references, tuples stay apart.
    pub(in super::super) fn item_of(&mut self, e: &Expr) -> Option<Item> {
        match e {
            Expr::Paren(p) => self.item_of(&p.expr),
            Expr::Group(g) => self.item_of(&g.expr),
            Expr::Block(b) if b.label.is_none() => {
                let bound = self.bindings.len();
                let tail = self.all_but_the_value(&b.block);
                let item = match tail {
                    Some(tail) => self.item_of(tail),
                    None => Some(unit()),
                };
                self.bindings.truncate(bound);
                item
            }
            Expr::Tuple(t) => {
                let parts = t.elems.iter().map(|e| self.item_of(e)).collect::<Option<Vec<_>>>()?;
                Some(Item::Tuple(parts))
            }
            Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => Some(self.effect(e)),
            Expr::If(i) if i.else_branch.is_none() => Some(self.effect(e)),
            Expr::Binary(b) if super::super::plain::is_assignment(&b.op) => Some(self.effect(e)),
            Expr::Closure(_) => None,
            _ if self.is_reference(e) => {
                let (place, mutability) = self.reference(e)?;
                Some(Item::Ref(place, mutability))
            }
            _ => {
                let value = self.atom(e);
                let ty = self.known(&value, e);
                Some(Item::Value(value, ty))
            }
        }
    }

    fn effect(&mut self, e: &Expr) -> Item {
        let stmts = vec![Stmt::Expr(e.clone(), Some(syn::Token![;](e.span())))];
        self.block_contents(&syn::Block { brace_token: syn::token::Brace::default(), stmts });
        unit()
    }

    /// Lowers a block's statements and returns the expression at its end.
    pub(super) fn all_but_the_value<'b>(&mut self, block: &'b syn::Block) -> Option<&'b Expr> {
        let tail = match block.stmts.last() {
            Some(Stmt::Expr(e, None)) => Some(e),
            _ => None,
        };
        let mut stmts = block.stmts.clone();
        if tail.is_some() {
            stmts.pop();
        }
        // What looks like a value there is none.
        if let Some(Stmt::Expr(_, semi @ None)) = stmts.last_mut() {
            *semi = Some(syn::Token![;](block.span()));
        }
        self.block_contents(&syn::Block { brace_token: block.brace_token, stmts });
        tail
    }

    fn apply_path(&mut self, path: &syn::ExprPath, items: Vec<Item>) -> Option<Item> {
        let span = path.span();
        let segments: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let names: Vec<&str> = segments.iter().map(String::as_str).collect();
        match names.as_slice() {
            [.., prim @ ("f64" | "f32"), gate] if is_gate(gate) => {
                grad_runtime::gates::find(gate).filter(|row| row.operands.len() == items.len())?;
                let args = items.into_iter().map(|i| Some(self.owned(i, span)?.0)).collect::<Option<Vec<_>>>()?;
                let ty = width(prim);
                Some(Item::Value(self.gate(gate, args, ty.clone(), span), ty))
            }
            [prim @ ("f64" | "f32"), "from"] if items.len() == 1 => {
                let (value, _) = self.owned(items.into_iter().next()?, span)?;
                let to = syn::Ident::new(prim, span);
                let ty = width(prim);
                let cast = Value::Cast { value: Box::new(value), to: quote::quote!(#to) };
                Some(Item::Value(self.bind(Rhs::Value(cast), ty.clone(), "cast", span), ty))
            }
            // Functions of std have no companion.
            [.., "f64" | "f32" | "Vec" | "Option" | "Some", _] | ["Some"] => None,
            [name] if self.lookup(name).is_some() => None,
            _ => {
                let args = items
                    .into_iter()
                    .map(|item| {
                        let kind = match item {
                            Item::Ref(place, mutability) => ArgKind::Ref(place, mutability),
                            item => ArgKind::Value(self.owned(item, span)?.0),
                        };
                        Some(Arg { kind, span })
                    })
                    .collect::<Option<Vec<_>>>()?;
                let call = self.call_of(path, args);
                let name = names.last().copied().unwrap_or("value").to_owned();
                let value = self.bind(Rhs::Call(call), Ty::UNKNOWN, &format!("{name}_value"), span);
                Some(Item::Value(value, Ty::UNKNOWN))
            }
        }
    }
}

fn width(prim: &str) -> Ty {
    Ty::Float(if prim == "f64" { Width::F64 } else { Width::F32 })
}

fn unit() -> Item {
    Item::Value(Value::Const(quote::quote!(())), Ty::Tuple(Vec::new()))
}
