//! Expressions. `atom` lowers one to a variable or a constant; what is computed on the way becomes `let`s.

use quote::quote;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Lit, UnOp};

use super::Lower;
use super::exits::Tail;
use super::macros::{self, VecMacro};
use super::matches::After;
use super::plain::{is_assignment, is_comparison};
use crate::ir::{Aggregate, Block, OpaqueCode, Operator, Place, Rhs, ScopeKind, StmtKind, Value, VarKind};
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn atom(&mut self, e: &Expr) -> Value {
        match e {
            Expr::Paren(p) => self.atom(&p.expr),
            Expr::Group(g) => self.atom(&g.expr),
            Expr::Lit(l) => Value::Const(quote!(#l)),
            Expr::Path(_) if !self.is_place(e) => Value::Const(quote!(#e)),
            _ if self.is_place(e) && !matches!(e, Expr::Reference(_)) => {
                let value = self.read(e);
                self.copied_out(e, &value);
                value
            }
            // A borrowed operand computes as its value does.
            Expr::Reference(r) if r.mutability.is_none() && self.is_place(&r.expr) => self.read(&r.expr),
            _ if self.is_plain(e) && self.is_inactive(e) => {
                let ty = self.type_of(e);
                let opaque = self.plain(e);
                if matches!(ty, Ty::Discrete)
                    && let Some(var) = self.computed_before(&opaque)
                {
                    return Value::Var(var);
                }
                self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, name_of(e), e.span())
            }
            Expr::Reference(r) if r.mutability.is_none() => self.atom(&r.expr),
            Expr::Index(_) | Expr::Field(_) => self.read(e),
            Expr::Unary(u) => self.unary(u, e),
            Expr::Binary(b) => self.binary(b, e),
            Expr::Cast(c) => self.cast(c, e),
            Expr::Call(c) => self.call(c, e),
            Expr::MethodCall(m) => self.method_call(m, e),
            Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Loop(_) if self.refuse_exits(e) => {
                Value::Const(quote!(()))
            }
            Expr::If(i) if !has_let(&i.cond) => self.if_value(i),
            Expr::Block(b) if b.label.is_none() => self.block_value(&b.block),
            Expr::Block(b) => self.labelled_block(b).unwrap_or_else(|| Value::Const(quote!(()))),
            Expr::Tuple(t) => {
                let parts: Vec<Value> = t.elems.iter().map(|e| self.atom(e)).collect();
                let ty = Ty::Tuple(parts.iter().zip(&t.elems).map(|(p, e)| self.known(p, e)).collect());
                self.bind(Rhs::Aggregate { kind: Aggregate::Tuple, parts }, ty, "pair", e.span())
            }
            Expr::Array(a) => {
                let parts: Vec<Value> = a.elems.iter().map(|e| self.atom(e)).collect();
                let element = parts.first().zip(a.elems.first()).map_or(Ty::UNKNOWN, |(p, e)| self.known(p, e));
                let len = parts.len();
                let ty = Ty::Array(Box::new(element), quote!(#len));
                self.bind(Rhs::Aggregate { kind: Aggregate::Array, parts }, ty, "array", e.span())
            }
            Expr::Repeat(r) => {
                let part = self.atom(&r.expr);
                let len = &r.len;
                let ty = Ty::Array(Box::new(self.known(&part, &r.expr)), quote!(#len));
                let kind = Aggregate::ArrayRepeat(quote!(#len));
                self.bind(Rhs::Aggregate { kind, parts: vec![part] }, ty, "array", e.span())
            }
            Expr::Struct(s) if s.qself.is_none() && s.dot2_token.is_none() == s.rest.is_none() => {
                self.struct_value(s, e)
            }
            Expr::Macro(m) => self.macro_value(m, e),
            Expr::Loop(l) => self.endless_loop(l),
            Expr::Match(m) if self.is_followed(m) => {
                let bound = self.bindings.len();
                let value = self.match_with(m, After::Rest(&[]), Tail::Next);
                self.bindings.truncate(bound);
                value.unwrap_or_else(|| Value::Const(quote!(())))
            }
            Expr::Match(m) if self.is_of_positions(m) => {
                let opaque = self.observing(OpaqueCode::Expr(e.clone()));
                self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::Inactive, "known", e.span())
            }
            Expr::If(i) => match Self::if_let(i).filter(|m| self.is_followed(m)) {
                Some(m) => self.atom(&Expr::Match(m)),
                None => self.foreign_value(e),
            },
            _ => self.foreign_value(e),
        }
    }

    /// The type of a value, or of the expression it came from where that is a constant.
    pub(super) fn known(&self, value: &Value, e: &Expr) -> Ty {
        match value {
            Value::Var(v) => self.function.var(*v).ty.clone(),
            _ => self.type_of(e),
        }
    }

    /// No active value can come out, whatever goes in, or nothing of ours goes in.
    pub(super) fn is_inactive(&self, e: &Expr) -> bool {
        if self.type_of(e).holds_no_float() {
            return true;
        }
        let mut free = super::free::Free::new(self);
        syn::visit::Visit::visit_expr(&mut free, e);
        free.reads.iter().all(|v| self.function.var(*v).ty.holds_no_float())
    }

    /// What is taken out of an element by value can only be copied.
    fn copied_out(&mut self, e: &Expr, value: &Value) {
        if let (Expr::Index(i), Value::Var(v)) = (e, value)
            && !matches!(*i.index, Expr::Range(_))
            && matches!(self.function.var(*v).ty, Ty::Inactive)
        {
            self.function.vars[v.0].ty = Ty::Discrete;
        }
    }

    /// The value that lies in a place.
    fn read(&mut self, e: &Expr) -> Value {
        let Some(place) = self.place(e) else { return self.foreign_value(e) };
        let var = self.function.var(place.root);
        if place.path.is_empty() && var.reference.is_none() && !matches!(var.kind, VarKind::Storage | VarKind::Alias(_))
        {
            return Value::Var(place.root);
        }
        let ty = self.place_ty(&place);
        if matches!(ty, Ty::Slice(_)) {
            return self.chosen_slice(e);
        }
        if (ty.is_float() || matches!(ty, Ty::Discrete))
            && let Some(var) = self.read_before(&place)
        {
            return Value::Var(var);
        }
        let name = self.name_of_place(&place);
        self.bind(Rhs::Value(Value::Read(place)), ty, &name, e.span())
    }

    pub(super) fn name_of_place(&self, place: &Place) -> String {
        let mut name = self.function.var(place.root).text();
        for projection in &place.path {
            match projection {
                crate::ir::Projection::Index(Value::Var(v)) => {
                    if let crate::ir::Name::User(i) = &self.function.var(*v).name {
                        name.push_str(&format!("_{i}"));
                    }
                }
                crate::ir::Projection::Index(Value::Const(t)) | crate::ir::Projection::Field(t) => {
                    let t = t.to_string();
                    if t.chars().all(|c| c.is_alphanumeric() || c == '_') {
                        name.push_str(&format!("_{t}"));
                    }
                }
                _ => {}
            }
        }
        name
    }

    fn unary(&mut self, u: &syn::ExprUnary, e: &Expr) -> Value {
        match u.op {
            UnOp::Neg(_) if matches!(&*u.expr, Expr::Lit(_)) => Value::Const(quote!(#e)),
            UnOp::Neg(_) => {
                if let Some(value) = self.negation(u, e) {
                    return value;
                }
                let x = self.atom(&u.expr);
                let ty = self.known(&x, &u.expr);
                if self.is_users(&ty) {
                    return self.operator_of(Operator::NEG, vec![x], e);
                }
                self.gate("neg", vec![x], ty, e.span())
            }
            UnOp::Not(_) => {
                let x = self.atom(&u.expr);
                self.bind(Rhs::Value(Value::Not(Box::new(x))), Ty::Discrete, "not", e.span())
            }
            // What a closure's reference points to is what its call gives here.
            _ if let Expr::Call(c) = &*u.expr
                && let Some(value) = self.call_of_closure(c) =>
            {
                value
            }
            // `*` on something that is no place of ours.
            _ => match self.reference(&u.expr) {
                Some((place, _)) => {
                    let ty = self.place_ty(&place);
                    self.bind(Rhs::Value(Value::Read(place)), ty, "value", e.span())
                }
                None if self.is_plain(e) => {
                    let opaque = self.plain(e);
                    self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::UNKNOWN, "value", e.span())
                }
                None => self.foreign_value(e),
            },
        }
    }

    fn binary(&mut self, b: &syn::ExprBinary, e: &Expr) -> Value {
        if let Some(value) = self.binary_operator(b, e) {
            return value;
        }
        let row = match b.op {
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "sub",
            BinOp::Mul(_) => "mul",
            BinOp::Div(_) => "div",
            BinOp::Rem(_) => "rem",
            BinOp::And(_) | BinOp::Or(_) if !self.is_plain(&b.right) => return self.short_circuit(b),
            _ if is_assignment(&b.op) => return self.foreign_value(e),
            _ => {
                // A comparison: what is compared may be computed by gates and calls.
                let left = self.atom(&b.left);
                let right = self.atom(&b.right);
                let op = &b.op;
                let infix = Value::Infix { op: quote!(#op), args: Box::new([left, right]) };
                return self.bind(Rhs::Value(infix), Ty::Discrete, "condition", e.span());
            }
        };
        let left = self.atom(&b.left);
        let right = self.atom(&b.right);
        let ty = match self.operated(&self.known(&left, &b.left), &self.known(&right, &b.right)) {
            ty if self.is_users(&ty)
                && let Some(operator) = Operator::of(&b.op) =>
            {
                return self.operator_of(operator, vec![left, right], e);
            }
            Ty::Unknown(_) => self.type_of(e),
            ty => ty,
        };
        self.gate(row, vec![left, right], ty, e.span())
    }

    /// `a && b` where `b` must not be evaluated early.
    fn short_circuit(&mut self, b: &syn::ExprBinary) -> Value {
        let left = self.atom(&b.left);
        let right = |l: &mut Self| Some(l.atom(&b.right));
        let (then, otherwise) = if matches!(b.op, BinOp::And(_)) {
            let then = self.scoped(ScopeKind::Branch, right);
            (then, self.scoped(ScopeKind::Branch, |_| Some(Value::Const(quote!(false)))))
        } else {
            let then = self.scoped(ScopeKind::Branch, |_| Some(Value::Const(quote!(true))));
            (then, self.scoped(ScopeKind::Branch, right))
        };
        let var = self.temp("condition", Ty::Discrete);
        self.push(StmtKind::If { cond: left, then, otherwise, result: Some(var) }, b.span());
        Value::Var(var)
    }

    pub(super) fn gate(&mut self, name: &str, args: Vec<Value>, ty: Ty, span: proc_macro2::Span) -> Value {
        let Some(row) = grad_runtime::gates::find(name) else { return Value::Const(quote!()) };
        let proposal = self.name_of_gate(name, &args);
        self.bind(Rhs::Value(Value::Gate { row, args }), ty, &proposal, span)
    }

    fn cast(&mut self, c: &syn::ExprCast, e: &Expr) -> Value {
        let to = &c.ty;
        match Ty::of(to) {
            ty @ Ty::Discrete => {
                let value = self.atom(&c.expr);
                let cast = Value::Cast { value: Box::new(value), to: quote!(#to) };
                self.bind(Rhs::Value(cast), ty, "integer", e.span())
            }
            ty @ Ty::Float(_) => {
                let value = self.atom(&c.expr);
                let cast = Value::Cast { value: Box::new(value), to: quote!(#to) };
                self.bind(Rhs::Value(cast), ty, "cast", e.span())
            }
            _ => self.foreign_value(e),
        }
    }

    fn if_value(&mut self, i: &syn::ExprIf) -> Value {
        let cond = self.atom(&i.cond);
        let then = self.scoped(ScopeKind::Branch, |l| l.block_contents(&i.then_branch));
        let otherwise = match &i.else_branch {
            Some((_, e)) => self.branch(e),
            None => self.scoped(ScopeKind::Branch, |_| None),
        };
        self.joined(cond, then, otherwise, i.if_token.span)
    }

    /// The `else` of an `if`: a block or another `if`.
    pub(super) fn branch(&mut self, e: &Expr) -> Block {
        self.scoped(ScopeKind::Branch, |l| match e {
            Expr::Block(b) if b.label.is_none() => l.block_contents(&b.block),
            e => Some(l.atom(e)),
        })
    }

    pub(super) fn joined(&mut self, cond: Value, then: Block, otherwise: Block, span: proc_macro2::Span) -> Value {
        let ty_of = |l: &Self, b: &Block| b.result.as_ref().map(|r| l.result_ty(r));
        let ty = match (ty_of(self, &then), ty_of(self, &otherwise)) {
            (Some(a), Some(b)) if a.holds_no_float() && b.holds_no_float() => a,
            (Some(Ty::Float(a)), Some(Ty::Float(b))) => Ty::Float(a).join(&Ty::Float(b)),
            (Some(a), Some(Ty::Unknown(_))) | (Some(Ty::Unknown(_)), Some(a)) if a.is_float() => a,
            (Some(Ty::Unknown(None)), Some(a)) => a,
            (Some(a), Some(b)) if !a.holds_no_float() => a.or(&b),
            (Some(_), Some(b @ (Ty::Option(_) | Ty::Result(..)))) => b,
            _ => Ty::UNKNOWN,
        };
        let var = self.temp("chosen", ty);
        self.push(StmtKind::If { cond, then, otherwise, result: Some(var) }, span);
        Value::Var(var)
    }

    fn result_ty(&self, value: &Value) -> Ty {
        match value {
            Value::Const(tokens) => syn::parse2::<Expr>(tokens.clone()).map_or(Ty::UNKNOWN, |e| self.type_of(&e)),
            value => self.ty(value),
        }
    }

    /// A braced block: its statements join the open block, its names end with it.
    fn block_value(&mut self, block: &syn::Block) -> Value {
        let bound = self.bindings.len();
        let result = self.block_contents(block);
        self.bindings.truncate(bound);
        result.unwrap_or_else(|| Value::Const(quote!(())))
    }

    fn macro_value(&mut self, m: &syn::ExprMacro, e: &Expr) -> Value {
        if macros::is_vec(&m.mac) {
            match macros::vec_arguments(&m.mac) {
                Some(VecMacro::List(elements)) => {
                    let parts: Vec<Value> = elements.iter().map(|e| self.atom(e)).collect();
                    let element = parts.first().zip(elements.first()).map_or(Ty::UNKNOWN, |(p, e)| self.known(p, e));
                    let rhs = Rhs::Aggregate { kind: Aggregate::Vec, parts };
                    return self.bind(rhs, Ty::Vec(Box::new(element)), "vec", e.span());
                }
                Some(VecMacro::Repeat(element, len)) => {
                    let parts = vec![self.atom(&element), self.atom(&len)];
                    let ty = Ty::Vec(Box::new(self.known(&parts[0], &element)));
                    return self.bind(Rhs::Aggregate { kind: Aggregate::VecRepeat, parts }, ty, "vec", e.span());
                }
                None => {}
            }
        }
        if macros::is_observing(&m.mac) {
            let opaque = self.observing_macro(OpaqueCode::Expr(e.clone()), &m.mac);
            let rhs = Rhs::Value(Value::Opaque(Box::new(opaque)));
            return self.bind(rhs, Ty::Inactive, "observed", e.span());
        }
        self.foreign_value(e)
    }
}

/// A condition with `let` in it.
pub(super) fn has_let(e: &Expr) -> bool {
    match e {
        Expr::Let(_) => true,
        Expr::Binary(b) => has_let(&b.left) || has_let(&b.right),
        Expr::Paren(p) => has_let(&p.expr),
        Expr::Group(g) => has_let(&g.expr),
        _ => false,
    }
}

/// What to call the value of a plain expression.
fn name_of(e: &Expr) -> &'static str {
    match e {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(_), .. }) => "text",
        Expr::Binary(b) if is_comparison(&b.op) => "condition",
        Expr::MethodCall(m) if m.method == "len" => "len",
        Expr::Range(_) => "range",
        Expr::Binary(_) => "index",
        Expr::Cast(_) => "number",
        _ => "known",
    }
}
