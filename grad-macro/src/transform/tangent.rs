//! Forward mode: beside each value its tangent, by the same rules from the same table.

use std::collections::BTreeMap;

use proc_macro2::Span;
use quote::quote;

use crate::analyse::Facts;
use crate::ir::{
    Aggregate, ArgKind, Block, Call, Function, Generated, Header, Mutability, Mutation, Pattern, Place, Projection,
    Rhs, ScopeId, Sign, Stmt, StmtKind, TangentArg, Value, Var, VarId, VarKind,
};
use crate::rule::{self, negated};
use crate::types::Ty;

#[cfg_attr(test, derive(Clone))]
pub(crate) struct ForwardMode {
    pub(crate) function: Function,
    pub(crate) body: Block,
    /// Of each parameter.
    pub(crate) tangents: Vec<Option<VarId>>,
    pub(crate) result: Value,
}

pub(crate) fn forward_mode(function: &Function, differentiable: &[bool], facts: &Facts) -> ForwardMode {
    let mut transform = Tangent { function: function.clone(), facts, tangents: BTreeMap::new(), scope: ScopeId::ROOT };
    let tangents: Vec<Option<VarId>> = function
        .params
        .iter()
        .zip(differentiable)
        .map(|(p, d)| {
            d.then(|| {
                let tangent = transform.new_tangent(*p);
                let reference = transform.function.var(*p).reference;
                // Passed by reference where the parameter is.
                transform.function.vars[tangent.0].reference = reference;
                tangent
            })
        })
        .collect();
    let mut stmts = Vec::new();
    transform.statements(&function.body.stmts, &mut stmts);
    let result = match &function.body.result {
        None => Value::Const(quote!(())),
        Some(result) => transform.tangent_of(result, Span::call_site(), &mut stmts),
    };
    let body = Block { stmts, result: function.body.result.clone(), until: None, scope: Some(ScopeId::ROOT) };
    ForwardMode { function: transform.function, body, tangents, result }
}

struct Tangent<'a> {
    function: Function,
    facts: &'a Facts,
    tangents: BTreeMap<VarId, VarId>,
    scope: ScopeId,
}

impl Tangent<'_> {
    fn new_tangent(&mut self, of: VarId) -> VarId {
        let var = self.function.var(of);
        let tangent = Var::proposed(format!("dot_{}", var.text()), var.ty.clone(), VarKind::Cotangent(of), var.scope);
        let tangent = self.function.add(tangent);
        self.tangents.insert(of, tangent);
        tangent
    }

    fn is_active(&self, var: VarId) -> bool {
        self.facts.is_active(&self.function, var)
    }

    fn helper(&mut self, name: &str, ty: Ty) -> VarId {
        self.function.add(Var::proposed(name.to_owned(), ty, VarKind::Storage, self.scope))
    }

    /// The tangent of an atom; zero where it does not vary.
    fn tangent_of(&mut self, value: &Value, span: Span, out: &mut Vec<Stmt>) -> Value {
        match value {
            Value::Var(v) if self.is_active(*v) => match self.tangents.get(v) {
                Some(t) => match self.function.var(*t).reference {
                    Some(_) => Value::Read(Place::var(*t)),
                    None => Value::Var(*t),
                },
                None => Value::Const(quote!(0.0)),
            },
            Value::Var(v) => {
                let ty = self.function.var(*v).ty.clone();
                if ty.is_float() {
                    return Value::Const(quote!(0.0));
                }
                Value::Var(self.zero_like(&Place::var(*v), &ty, span, out))
            }
            Value::Const(tokens) => match syn::parse2::<syn::Expr>(tokens.clone()) {
                Ok(syn::Expr::Tuple(t)) if t.elems.is_empty() => value.clone(),
                // Where nothing arrives, what never returns is of any type.
                Ok(syn::Expr::Macro(_)) => value.clone(),
                Ok(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(i), .. })) if i.suffix().is_empty() => {
                    Value::Const(quote!(()))
                }
                _ => Value::Const(quote!(0.0)),
            },
            _ => Value::Const(quote!(0.0)),
        }
    }

    fn zero_like(&mut self, place: &Place, ty: &Ty, span: Span, out: &mut Vec<Stmt>) -> VarId {
        let shape = (!ty.is_fixed()).then(|| {
            let shape = self.helper("shape", Ty::Inactive);
            let rhs = Rhs::Generated(Generated::Shape(place.clone()));
            out.push(Stmt::new(StmtKind::Let { var: shape, rhs }, span));
            Value::Var(shape)
        });
        let zero = self.helper("zero", ty.clone());
        let rhs = Rhs::Generated(Generated::Zero { ty: ty.clone(), shape });
        out.push(Stmt::new(StmtKind::Let { var: zero, rhs }, span));
        zero
    }

    fn tangent_place(&self, place: &Place) -> Option<Place> {
        let place = self.function.resolve(place);
        let root = *self.tangents.get(&place.root)?;
        Some(place.of_tangent(root))
    }

    fn statements(&mut self, stmts: &[Stmt], out: &mut Vec<Stmt>) {
        for stmt in stmts {
            self.stmt(stmt, out);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Call(call) } => self.call(*var, call, stmt, out),
            StmtKind::Let { var, rhs } => {
                // The tangent first: a move would leave nothing to read.
                let tangent = self.is_active(*var).then(|| self.rhs(rhs, span, out));
                match tangent {
                    Some(Tangents::Before(rhs)) => {
                        let tangent = self.new_tangent(*var);
                        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs }, span));
                        out.push(stmt.clone());
                    }
                    Some(Tangents::After) => {
                        out.push(stmt.clone());
                        self.after(*var, rhs, span, out);
                    }
                    None => out.push(stmt.clone()),
                }
            }
            StmtKind::Declare { var } => {
                out.push(stmt.clone());
                if self.is_active(*var) {
                    let tangent = self.new_tangent(*var);
                    self.function.vars[tangent.0].mutable = self.function.var(*var).mutable;
                    out.push(Stmt::new(StmtKind::Declare { var: tangent }, span));
                }
            }
            StmtKind::Unpack { pattern, from } => {
                if self.is_active(*from)
                    && let Some(tangent) = self.tangents.get(from).copied()
                {
                    let pattern = self.pattern(pattern);
                    out.push(Stmt::new(StmtKind::Unpack { pattern, from: tangent }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Write { place, value } => {
                if let Some(target) = self.tangent_place(place) {
                    let value = self.tangent_of(value, span, out);
                    out.push(Stmt::new(StmtKind::Write { place: target, value }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Update { place, sign, value } => {
                if let (Some(target), true) =
                    (self.tangent_place(place), self.facts.is_active_value(&self.function, value))
                {
                    let value = self.tangent_of(value, span, out);
                    out.push(Stmt::new(StmtKind::Update { place: target, sign: *sign, value }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Mutate(mutation) => {
                self.mutation(mutation, span, out);
                out.push(stmt.clone());
            }
            StmtKind::If { cond, then, otherwise, result } => {
                let tangent = result.filter(|r| self.is_active(*r)).map(|r| self.new_tangent(r));
                if let Some(var) = tangent {
                    out.push(Stmt::new(StmtKind::Declare { var }, span));
                }
                let then = self.block(then, tangent, span);
                let otherwise = self.block(otherwise, tangent, span);
                let kind = StmtKind::If { cond: cond.clone(), then, otherwise, result: *result };
                out.push(Stmt::new(kind, span));
            }
            StmtKind::For { header, body } => self.for_loop(header, body, span, out),
            StmtKind::While { test, body } => {
                let body = self.block(body, None, span);
                out.push(Stmt::new(StmtKind::While { test: test.clone(), body }, span));
            }
            StmtKind::Alias { .. } | StmtKind::Opaque(_) | StmtKind::Item(_) | StmtKind::Generated(_) => {
                out.push(stmt.clone());
            }
        }
    }

    fn block(&mut self, block: &Block, tangent: Option<VarId>, span: Span) -> Block {
        let outer = self.scope;
        self.scope = block.scope.unwrap_or(outer);
        let mut stmts = Vec::new();
        self.statements(&block.stmts, &mut stmts);
        if let (Some(tangent), Some(result)) = (tangent, &block.result) {
            let value = self.tangent_of(result, span, &mut stmts);
            stmts.push(Stmt::new(StmtKind::Write { place: Place::var(tangent), value }, span));
        }
        self.scope = outer;
        Block { stmts, result: block.result.clone(), until: block.until.clone(), scope: block.scope }
    }

    fn for_loop(&mut self, header: &Header, body: &Block, span: Span, out: &mut Vec<Stmt>) {
        let mut header = header.clone();
        let mut body = body.clone();
        if let Header::Elements(elements) = &mut header {
            // The tangents of what the pattern binds are found by position.
            let active = self.is_active(elements.place.root);
            elements.counted = !elements.named && body.until.is_some();
            if active {
                elements.counted = !elements.named;
                let mut stmts = Vec::new();
                for bound in &elements.bound {
                    if let StmtKind::Let { var, rhs: Rhs::Value(Value::Read(place)) } = &bound.kind
                        && self.is_active(*var)
                        && let Some(target) = self.tangent_place(place)
                    {
                        let tangent = self.new_tangent(*var);
                        let rhs = Rhs::Value(Value::Read(target));
                        stmts.push(Stmt::new(StmtKind::Let { var: tangent, rhs }, bound.span));
                    }
                }
                let mut inner = self.block(&body, None, span);
                stmts.append(&mut inner.stmts);
                body = Block { stmts, ..inner };
                out.push(Stmt::new(StmtKind::For { header, body }, span));
                return;
            }
        }
        let body = self.block(&body, None, span);
        out.push(Stmt::new(StmtKind::For { header, body }, span));
    }

    fn pattern(&mut self, pattern: &Pattern) -> Pattern {
        match pattern {
            Pattern::Var(v) => Pattern::Var(self.new_tangent(*v)),
            Pattern::Wild => Pattern::Wild,
            Pattern::Tuple(parts) => Pattern::Tuple(parts.iter().map(|p| self.pattern(p)).collect()),
            Pattern::Array(parts) => Pattern::Array(parts.iter().map(|p| self.pattern(p)).collect()),
        }
    }

    /// A field of a type that the tokens do not reveal, which may be `#[constant]`.
    fn is_field(&self, place: &Place) -> bool {
        let place = self.function.resolve(place);
        matches!(place.path.last(), Some(Projection::Field(_)))
            && matches!(self.function.place_ty(&place), Ty::Unknown(_))
    }

    fn rhs(&mut self, rhs: &Rhs, span: Span, out: &mut Vec<Stmt>) -> Tangents {
        match rhs {
            Rhs::Value(Value::Gate { .. }) => Tangents::After,
            Rhs::Value(Value::Read(place)) => match self.tangent_place(place) {
                Some(tangent) if self.is_field(place) => {
                    let of = place.clone();
                    Tangents::Before(Rhs::Generated(Generated::TangentAt { of, tangent }))
                }
                Some(tangent) => Tangents::Before(Rhs::Value(Value::Read(tangent))),
                None => Tangents::After,
            },
            Rhs::Value(Value::Cast { value, to }) if self.facts.is_active_value(&self.function, value) => {
                let tangent = self.tangent_of(value, span, out);
                let known = matches!(&**value, Value::Var(v) if self.function.var(*v).ty.is_float());
                let value = Box::new(tangent);
                Tangents::Before(Rhs::Value(if known {
                    Value::Cast { value, to: to.clone() }
                } else {
                    Value::CastTangent { value, like: Box::new(Value::Const(quote!(0.0 as #to))) }
                }))
            }
            Rhs::Value(value @ Value::Var(v)) if self.is_active(*v) => {
                Tangents::Before(Rhs::Value(self.tangent_of(value, span, out)))
            }
            Rhs::Clone { place, method } => match self.tangent_place(place) {
                Some(place) => {
                    // The tangent of a `&Vec` is a slice.
                    let sliced = place.path.is_empty()
                        && self.function.var(place.root).reference.is_some()
                        && matches!(self.function.var(place.root).ty, Ty::Vec(_));
                    let method = if sliced { quote!(.to_vec()) } else { method.clone() };
                    Tangents::Before(Rhs::Clone { place, method })
                }
                None => Tangents::After,
            },
            Rhs::Take(place) => match self.tangent_place(place) {
                Some(place) => Tangents::Before(Rhs::Take(place)),
                None => Tangents::After,
            },
            Rhs::Aggregate { kind: Aggregate::Struct(_), .. } => Tangents::After,
            Rhs::Aggregate { kind, parts } => {
                let mut tangents: Vec<Value> = parts.iter().map(|p| self.tangent_of(p, span, out)).collect();
                if let (Aggregate::VecRepeat, [_, len]) = (kind, parts.as_slice()) {
                    tangents[1] = len.clone();
                }
                Tangents::Before(Rhs::Aggregate { kind: kind.clone(), parts: tangents })
            }
            _ => Tangents::After,
        }
    }

    /// The tangents that read the value itself, or only its shape.
    fn after(&mut self, var: VarId, rhs: &Rhs, span: Span, out: &mut Vec<Stmt>) {
        if let Rhs::Value(Value::Gate { row, args }) = rhs {
            let mut sum: Option<Value> = None;
            for (i, arg) in args.iter().enumerate() {
                if !self.facts.is_active_value(&self.function, arg) {
                    continue;
                }
                let mut arriving = self.tangent_of(arg, span, out);
                if rule::repeats_arriving(row, i) && !matches!(arriving, Value::Var(_)) {
                    let named = self.helper("arriving", Ty::float());
                    out.push(Stmt::new(StmtKind::Let { var: named, rhs: Rhs::Value(arriving) }, span));
                    arriving = Value::Var(named);
                }
                let Some((sign, term)) = rule::applied(row, i, args, &Value::Var(var), &arriving) else { continue };
                sum = Some(match (sum, sign) {
                    (None, sign) => negated(sign, term),
                    (Some(sum), Sign::Plus) => rule::gate("add", vec![sum, term]),
                    (Some(sum), Sign::Minus) => rule::gate("sub", vec![sum, term]),
                });
            }
            let tangent = self.new_tangent(var);
            let rhs = Rhs::Value(sum.unwrap_or_else(|| Value::Const(quote!(0.0))));
            out.push(Stmt::new(StmtKind::Let { var: tangent, rhs }, span));
            return;
        }
        if let Rhs::Aggregate { kind: Aggregate::Struct(literal), parts } = rhs {
            self.of_struct(var, literal, parts, span, out);
            return;
        }
        // A variable that starts inactive and varies later.
        let ty = self.function.var(var).ty.clone();
        let zero = match ty {
            Ty::Float(_) => Rhs::Value(Value::Const(quote!(0.0))),
            ty => Rhs::Value(Value::Var(self.zero_like(&Place::var(var), &ty, span, out))),
        };
        let tangent = self.new_tangent(var);
        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: zero }, span));
    }

    /// A struct's tangent has a type that only its traits know: a zero, its fields set one by one.
    fn of_struct(
        &mut self,
        var: VarId,
        literal: &crate::ir::StructLiteral,
        parts: &[Value],
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let base = literal.base.as_ref().and_then(|b| self.tangent_place(b));
        let start = match base {
            Some(place) => Rhs::Generated(Generated::CloneOf(place)),
            None => {
                let ty = self.function.var(var).ty.clone();
                Rhs::Value(Value::Var(self.zero_like(&Place::var(var), &ty, span, out)))
            }
        };
        let tangent = self.new_tangent(var);
        out.push(Stmt::new(StmtKind::Let { var: tangent, rhs: start }, span));
        for (member, part) in literal.members.iter().zip(parts) {
            let place = Place::var(tangent).then(crate::ir::Projection::Field(quote!(#member)));
            if self.facts.is_active_value(&self.function, part) {
                let value = self.tangent_of(part, span, out);
                out.push(Stmt::new(StmtKind::Write { place, value }, span));
            } else if literal.base.is_some() {
                out.push(Stmt::new(StmtKind::Generated(Generated::Clean { place }), span));
            }
        }
    }

    fn mutation(&mut self, mutation: &Mutation, span: Span, out: &mut Vec<Stmt>) {
        let changed = match mutation {
            Mutation::Push { place, value } => self.tangent_place(place).map(|place| {
                let value = self.tangent_of(value, span, out);
                Mutation::Push { place, value }
            }),
            Mutation::Fill { place, value } => self.tangent_place(place).map(|place| {
                let value = self.tangent_of(value, span, out);
                Mutation::Fill { place, value }
            }),
            Mutation::CopyFrom { place, from, method } => match (self.tangent_place(place), self.tangent_place(from)) {
                (Some(place), Some(from)) => Some(Mutation::CopyFrom { place, from, method: method.clone() }),
                (Some(place), None) => {
                    out.push(Stmt::new(StmtKind::Generated(Generated::SetZero { place }), span));
                    None
                }
                _ => None,
            },
            Mutation::SwapElements { place, i, j } => {
                let place = self.tangent_place(place);
                place.map(|place| Mutation::SwapElements { place, i: i.clone(), j: j.clone() })
            }
            Mutation::Swap { a, b, function } => match (self.tangent_place(a), self.tangent_place(b)) {
                (Some(a), Some(b)) => Some(Mutation::Swap { a, b, function: function.clone() }),
                _ => None,
            },
        };
        out.extend(changed.map(|m| Stmt::new(StmtKind::Mutate(m), span)));
    }

    fn call(&mut self, var: VarId, call: &Call, stmt: &Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        let mut any = false;
        let mut tangents = Vec::new();
        for arg in &call.args {
            let tangent = match &arg.kind {
                ArgKind::Value(value) if self.facts.is_active_value(&self.function, value) => {
                    TangentArg::Value(self.tangent_of(value, span, out))
                }
                ArgKind::Ref(place, mutability) if self.is_active(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, *mutability),
                    None => TangentArg::Zero,
                },
                ArgKind::Receiver(place) if self.is_active(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, Mutability::Shared),
                    None => TangentArg::Zero,
                },
                ArgKind::Handed(place) if self.is_active(place.root) => match self.tangent_place(place) {
                    Some(place) => TangentArg::Ref(place, Mutability::Mut),
                    None => TangentArg::Zero,
                },
                _ => TangentArg::Zero,
            };
            any |= !matches!(tangent, TangentArg::Zero);
            tangents.push(tangent);
        }
        if !any {
            out.push(stmt.clone());
            if self.is_active(var) {
                self.after(var, &Rhs::Call(call.clone()), span, out);
            }
            return;
        }
        let tangent = self.new_tangent(var);
        let jvp = Generated::Jvp { call: call.clone(), tangents, value: var, tangent };
        out.push(Stmt::new(StmtKind::Generated(jvp), span));
    }
}

enum Tangents {
    Before(Rhs),
    After,
}
