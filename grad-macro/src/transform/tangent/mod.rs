//! Forward mode: beside each value its tangent, by the same rules from the same table.

mod effects;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::quote;

use self::values::Tangents;
use crate::analyse::Facts;
use crate::ir::{
    Block, Function, Generated, Header, Mutation, Pattern, Place, Rhs, ScopeId, Stmt, StmtKind, Value, Var, VarId,
    VarKind, Way,
};
use crate::types::Ty;

#[cfg_attr(test, derive(Clone))]
pub(crate) struct ForwardMode {
    pub(crate) function: Function,
    pub(crate) body: Block,
    /// Of each parameter.
    pub(crate) tangents: Vec<Option<VarId>>,
    pub(crate) result: Value,
}

/// Whether a scalar's tangent is one number, or one a direction.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Directions {
    One,
    Many,
}

pub(crate) fn forward_mode(
    function: &Function,
    differentiable: &[bool],
    facts: &Facts,
    directions: Directions,
) -> ForwardMode {
    let mut transform = Tangent {
        function: function.clone(),
        facts,
        directions,
        tangents: BTreeMap::new(),
        scope: ScopeId::ROOT,
        floats: BTreeSet::new(),
    };
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
    directions: Directions,
    tangents: BTreeMap<VarId, VarId>,
    scope: ScopeId,
    /// Known to rustc as floats, if not to us.
    floats: BTreeSet<VarId>,
}

impl Tangent<'_> {
    fn new_tangent(&mut self, of: VarId) -> VarId {
        let var = self.function.var(of);
        let tangent = Var::proposed(format!("dot_{}", var.text()), var.ty.clone(), VarKind::Cotangent(of), var.scope);
        let tangent = self.function.add(tangent);
        self.tangents.insert(of, tangent);
        tangent
    }

    fn is_live(&self, var: VarId) -> bool {
        self.facts.is_live(&self.function, var)
    }

    fn helper(&mut self, name: &str, ty: Ty) -> VarId {
        self.function.add(Var::proposed(name.to_owned(), ty, VarKind::Storage, self.scope))
    }

    /// The tangent of an atom; zero where it does not vary.
    fn tangent_of(&mut self, value: &Value, span: Span, out: &mut Vec<Stmt>) -> Value {
        match value {
            Value::Var(v) if self.is_live(*v) => match self.tangents.get(v) {
                Some(t) => match self.function.var(*t).reference {
                    Some(_) => Value::Read(Place::var(*t)),
                    None => Value::Var(*t),
                },
                None => self.zero(&self.function.var(*v).ty.clone(), span, out),
            },
            Value::Var(v) => {
                let ty = self.function.var(*v).ty.clone();
                if ty.is_float() {
                    return self.zero(&ty, span, out);
                }
                Value::Var(self.zero_like(&Place::var(*v), &ty, span, out))
            }
            Value::Const(tokens) if crate::lower::is_none(tokens) => value.clone(),
            Value::Const(tokens) if crate::lower::is_unit_variant(tokens) => {
                let constant = self.helper("constant", Ty::UNKNOWN);
                let rhs = Rhs::Value(value.clone());
                out.push(Stmt::new(StmtKind::Let { var: constant, rhs }, span));
                Value::Var(self.zero_like(&Place::var(constant), &Ty::UNKNOWN, span, out))
            }
            Value::Const(tokens) => match syn::parse2::<syn::Expr>(tokens.clone()) {
                Ok(syn::Expr::Tuple(t)) if t.elems.is_empty() => value.clone(),
                // Where nothing arrives, what never returns is of any type.
                Ok(syn::Expr::Macro(_)) => value.clone(),
                Ok(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(i), .. })) if i.suffix().is_empty() => {
                    Value::Const(quote!(()))
                }
                _ => self.zero(&Ty::float(), span, out),
            },
            _ => self.zero(&Ty::float(), span, out),
        }
    }

    /// No change of a float.
    fn zero(&mut self, ty: &Ty, span: Span, out: &mut Vec<Stmt>) -> Value {
        if self.directions == Directions::One {
            return Value::Const(quote!(0.0));
        }
        let zero = self.helper("zero", ty.clone());
        let rhs = Rhs::Generated(Generated::Zero { ty: ty.clone(), shape: None });
        out.push(Stmt::new(StmtKind::Let { var: zero, rhs }, span));
        Value::Var(zero)
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
        let root = *self.tangents.get(&place.root).filter(|_| self.is_live(place.root))?;
        Some(place.of_tangent(root))
    }

    fn statements(&mut self, stmts: &[Stmt], out: &mut Vec<Stmt>) {
        let mut rest = stmts;
        while let [stmt, others @ ..] = rest {
            // The payloads of a variant leave it together, so their tangents come before all of them.
            let together = rest.iter().take_while(|s| is_payload(s)).count();
            if together > 1 {
                let (payloads, others) = rest.split_at(together);
                let mut values = Vec::new();
                for stmt in payloads {
                    self.stmt(stmt, out);
                    values.extend(out.pop());
                }
                out.append(&mut values);
                rest = others;
                continue;
            }
            self.stmt(stmt, out);
            rest = others;
        }
    }

    fn stmt(&mut self, stmt: &Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::Let { rhs: Rhs::Generated(Generated::Locate { of, .. }), .. } => {
                if self.is_live(of.root) {
                    out.push(stmt.clone());
                }
            }
            StmtKind::Let { var, rhs: Rhs::Call(call) } => self.call(*var, call, stmt, out),
            StmtKind::Let { var, rhs } => {
                // The tangent first: a move would leave nothing to read.
                // What is taken out leaves the tangent too, wanted or not.
                let takes = match rhs {
                    Rhs::Take(place) => self.is_live(place.root),
                    Rhs::Taken(change) => self.is_live(change.place.root),
                    _ => false,
                };
                let tangent = (takes || self.is_live(*var)).then(|| self.rhs(rhs, span, out));
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
                if self.is_live(*var) {
                    let tangent = self.new_tangent(*var);
                    self.function.vars[tangent.0].mutable = self.function.var(*var).mutable;
                    out.push(Stmt::new(StmtKind::Declare { var: tangent }, span));
                }
            }
            StmtKind::Unpack { pattern, from } => {
                if self.is_live(*from)
                    && let Some(tangent) = self.tangents.get(from).copied()
                {
                    let pattern = self.pattern(pattern);
                    out.push(Stmt::new(StmtKind::Unpack { pattern, from: tangent }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Write { place, value } => {
                let fields = |t: &Place| !self.function.unknown_fields(t).is_empty();
                if let Some(target) = self.tangent_place(place).filter(fields)
                    && matches!(value, Value::Const(_))
                {
                    // Perhaps to a field without a tangent.
                    out.push(Stmt::new(StmtKind::Generated(Generated::Clean { place: target }), span));
                } else if let Some(target) = self.tangent_place(place) {
                    let value = self.tangent_of(value, span, out);
                    out.push(Stmt::new(StmtKind::Write { place: target, value }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Update { place, sign, value } => {
                self.require_floats(std::slice::from_ref(value), span, out);
                if let (Some(target), true) =
                    (self.tangent_place(place), self.facts.is_live_value(&self.function, value))
                {
                    let value = self.tangent_of(value, span, out);
                    out.push(Stmt::new(StmtKind::Update { place: target, sign: *sign, value }, span));
                }
                out.push(stmt.clone());
            }
            StmtKind::Mutate(Mutation::Change(change)) if change.way == Way::Sort => {
                if !self.sort(change, span, out) {
                    out.push(stmt.clone());
                }
            }
            StmtKind::Mutate(mutation) => {
                self.mutation(mutation, span, out);
                out.push(stmt.clone());
            }
            StmtKind::If { cond, then, otherwise, result } => {
                let tangent = result.filter(|r| self.is_live(*r)).map(|r| self.new_tangent(r));
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
            StmtKind::Alias { .. }
            | StmtKind::Split { .. }
            | StmtKind::Opaque(_)
            | StmtKind::Item(_)
            | StmtKind::Generated(_) => out.push(stmt.clone()),
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
            let active = self.is_live(elements.place.root);
            elements.counted = !elements.named && body.until.is_some();
            if active {
                elements.counted = !elements.named;
                let mut stmts = Vec::new();
                for bound in &elements.bound {
                    if let StmtKind::Let { var, rhs: Rhs::Value(Value::Read(place)) } = &bound.kind
                        && self.is_live(*var)
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
        !self.function.unknown_fields(&self.function.resolve(place)).is_empty()
    }
}

/// Binds the payload of a variant.
fn is_payload(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Let { rhs: Rhs::Value(Value::Read(place)), .. } => {
            matches!(place.path.last(), Some(crate::ir::Projection::Variant(_)))
        }
        _ => false,
    }
}
