//! IR → IR. Reverse mode gives each construct a forward and a backward half, both written in one function, one file per
//! construct; forward mode (`tangent`) is a second walk over the same IR. Nothing is refused here.

mod aggregate;
mod apart;
mod branch;
mod call;
mod change;
mod container;
mod cotangent;
pub(crate) mod explain;
mod gate;
mod moved;
mod numbers;
mod plan;
mod repeat;
mod storage;
pub(crate) mod tangent;
mod winner;

use std::collections::BTreeMap;

use proc_macro2::Span;

pub(crate) use self::numbers::type_numbers;
pub(crate) use self::plan::Joint;
use crate::analyse::{Facts, Lasting};
use crate::ir::{Block, Function, Generated, Mutability, Name, Rhs, ScopeId, Stmt, StmtKind, Value, VarId, VarKind};
use crate::types::Ty;

/// Both halves of a function, and where each parameter's cotangent ends up.
#[cfg_attr(test, derive(Clone))]
pub(crate) struct Pair {
    pub(crate) function: Function,
    pub(crate) forward: Block,
    pub(crate) backward: Block,
    /// The variable that holds the seed.
    pub(crate) seed: VarId,
    pub(crate) cotangents: Vec<ParamCotangent>,
    /// Another way to run both, where nothing comes between them.
    pub(crate) joint: Option<Joint>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum ParamCotangent {
    /// It has none.
    None,
    /// A local, added to what the caller gave when the sweep ends; nothing where nothing arrived.
    Local(Option<VarId>),
    /// A reference to what the caller gave, added to on the way.
    Buffer(VarId),
    /// Of a `&mut` parameter: the final value's going in, the initial value's coming out.
    InOut(VarId),
}

/// The two halves of one construct.
#[derive(Default)]
pub(crate) struct Sweep {
    forward: Vec<Stmt>,
    backward: Vec<Stmt>,
}

impl Pair {
    /// The same pair for one run of both halves.
    pub(crate) fn together(&self) -> Option<Self> {
        let Joint { mut forward, mut backward } = self.joint.clone()?;
        // The value may be said where it is returned.
        if let (Some(Stmt { kind: StmtKind::Let { var, rhs: Rhs::Value(value) }, .. }), Some(Value::Var(result))) =
            (backward.stmts.last(), &forward.result)
            && var == result
            && matches!(self.function.var(*var).name, Name::Proposed(_))
        {
            forward.result = Some(value.clone());
            backward.stmts.pop();
        }
        let (function, cotangents) = (self.function.clone(), self.cotangents.clone());
        Some(Self { function, forward, backward, cotangents, joint: None, ..*self })
    }
}

impl Sweep {
    fn unchanged(stmt: &Stmt) -> Self {
        Self { forward: vec![stmt.clone()], backward: Vec::new() }
    }
}

struct Reverse<'a> {
    function: Function,
    facts: &'a Facts,
    lasting: &'a Lasting,
    /// The cotangent of each variable that has one at this point of the backward sweep.
    cotangents: BTreeMap<VarId, VarId>,
    /// The scope of the block at hand.
    scope: ScopeId,
    /// What the forward half must keep around the statement at hand.
    before: Vec<Stmt>,
    after: Vec<Stmt>,
    /// The shapes of what was moved away before it is written again: each goes before the statement that moves it.
    moved_shapes: Vec<(VarId, Stmt)>,
}

pub(crate) fn reverse(function: &Function, differentiable: &[bool], facts: &Facts, lasting: &Lasting) -> Pair {
    let mut reverse = Reverse {
        function: function.clone(),
        facts,
        lasting,
        cotangents: BTreeMap::new(),
        scope: ScopeId::ROOT,
        before: Vec::new(),
        after: Vec::new(),
        moved_shapes: Vec::new(),
    };
    let mut cotangents: Vec<ParamCotangent> =
        function.params.iter().zip(differentiable).map(|(p, d)| reverse.open_parameter(*p, *d)).collect();
    let seed = reverse.seed(function.body.result.as_ref());
    // The result is the last thing computed, so it comes first on the way back.
    let mut backward = Vec::new();
    reverse.pass_seed(function.body.result.as_ref(), seed, &mut backward);
    let mut sweep = reverse.statements(&function.body.stmts);
    backward.append(&mut sweep.backward);
    for (param, cotangent) in function.params.iter().zip(&mut cotangents) {
        if let ParamCotangent::Local(local) = cotangent {
            *local = reverse.cotangents.get(param).copied();
        }
    }
    let scope = Some(ScopeId::ROOT);
    let forward = Block { stmts: sweep.forward, result: function.body.result.clone(), until: None, scope };
    let backward = Block { stmts: backward, result: None, until: None, scope };
    let mut pair = Pair { function: reverse.function, forward, backward, seed, cotangents, joint: None };
    plan::plan(&mut pair);
    pair
}

impl Reverse<'_> {
    /// Statements from last to first.
    fn statements(&mut self, stmts: &[Stmt]) -> Sweep {
        let mut forward = Vec::new();
        let mut backward = Vec::new();
        let outer = std::mem::take(&mut self.moved_shapes);
        for (i, stmt) in stmts.iter().enumerate().rev() {
            let before = std::mem::take(&mut self.before);
            let after = std::mem::take(&mut self.after);
            self.place_moved_shapes(stmt);
            let mut sweep = self.stmt(stmt);
            self.note_moved_shapes(&stmts[..i]);
            let mut part = std::mem::replace(&mut self.before, before);
            part.append(&mut sweep.forward);
            part.append(&mut std::mem::replace(&mut self.after, after));
            forward.push(part);
            backward.append(&mut sweep.backward);
        }
        self.moved_shapes = outer;
        Sweep { forward: forward.into_iter().rev().flatten().collect(), backward }
    }

    /// A block whose value's cotangent is in `seed`.
    fn block(&mut self, block: &Block, seed: Option<VarId>) -> (Block, Block) {
        let mut backward = Vec::new();
        if let (Some(result), Some(seed)) = (&block.result, seed) {
            self.pass_on(result, seed, &mut backward);
        }
        let mut sweep = self.statements(&block.stmts);
        backward.append(&mut sweep.backward);
        // What belongs to the block ends with it.
        if let Some(scope) = block.scope {
            let function = &self.function;
            self.cotangents.retain(|v, _| !function.is_within(function.var(*v).scope, scope));
        }
        let forward = Block {
            stmts: sweep.forward,
            result: block.result.clone(),
            until: block.until.clone(),
            scope: block.scope,
        };
        (forward, Block { stmts: backward, result: None, until: None, scope: block.scope })
    }

    fn stmt(&mut self, stmt: &Stmt) -> Sweep {
        match &stmt.kind {
            StmtKind::Let { var, rhs } => self.bind(*var, rhs, stmt),
            StmtKind::Unpack { pattern, from } => self.unpack(pattern, *from, stmt),
            StmtKind::Write { place, value } => self.write(place, value, stmt),
            StmtKind::Update { place, sign, value } => self.update(place, *sign, value, stmt),
            StmtKind::Mutate(mutation) => self.mutate(mutation, stmt),
            StmtKind::If { cond, then, otherwise, result } => self.branch(cond, then, otherwise, *result, stmt),
            StmtKind::For { header, body } => self.for_loop(header, body, stmt),
            StmtKind::While { test, body } => self.while_loop(test, body, stmt),
            StmtKind::Declare { .. }
            | StmtKind::Alias { .. }
            | StmtKind::Split { .. }
            | StmtKind::Opaque(_)
            | StmtKind::Item(_)
            | StmtKind::Generated(_) => Sweep::unchanged(stmt),
        }
    }

    fn bind(&mut self, var: VarId, rhs: &Rhs, stmt: &Stmt) -> Sweep {
        if let Rhs::Call(call) = rhs {
            return self.call(var, call, stmt);
        }
        // Only a tangent's place needs to be found.
        if let Rhs::Generated(Generated::Locate { of, .. }) = rhs
            && !self.is_live(of.root)
        {
            return Sweep::default();
        }
        if let Rhs::Taken(change) = rhs {
            return self.taken(var, change, stmt);
        }
        if let Rhs::Take(place) = rhs {
            return self.take(var, place, stmt);
        }
        let mut sweep = Sweep::unchanged(stmt);
        let out = &mut sweep.backward;
        // Whatever arrives here later arrived; a value that nothing arrived at has no backward half.
        let Some(cotangent) = self.cotangents.remove(&var) else { return sweep };
        match rhs {
            Rhs::Value(value) => self.value(var, value, cotangent, stmt.span, out),
            Rhs::Clone { place, .. } => self.pass_to_place(place, cotangent, true, stmt.span, out),
            Rhs::Aggregate { kind, parts } => self.aggregate(kind, parts, cotangent, stmt.span, out),
            Rhs::Call(_) | Rhs::Take(_) | Rhs::Taken(_) | Rhs::Generated(_) => {}
        }
        sweep
    }

    fn value(&mut self, var: VarId, value: &Value, cotangent: VarId, span: Span, out: &mut Vec<Stmt>) {
        match value {
            Value::Var(_) => self.pass_on(value, cotangent, out),
            Value::Gate { row, args } => self.gate(row, args, var, cotangent, span, out),
            Value::Cast { value, .. } => self.cast(value, cotangent, span, out),
            Value::Read(place) => self.pass_to_place(place, cotangent, false, span, out),
            _ => {}
        }
    }

    fn open_parameter(&mut self, param: VarId, differentiable: bool) -> ParamCotangent {
        if !differentiable {
            return ParamCotangent::None;
        }
        let var = self.function.var(param);
        let inout = var.reference == Some(Mutability::Mut);
        let buffered = !var.mutable && !matches!(var.ty, Ty::Float(_) | Ty::Discrete | Ty::Inactive | Ty::Tuple(_));
        if !inout && !buffered {
            return ParamCotangent::Local(None);
        }
        let cotangent = self.new_cotangent(param);
        self.function.vars[cotangent.0].reference = Some(Mutability::Mut);
        self.cotangents.insert(param, cotangent);
        if inout { ParamCotangent::InOut(cotangent) } else { ParamCotangent::Buffer(cotangent) }
    }

    /// The variable that the seed comes in.
    fn seed(&mut self, result: Option<&Value>) -> VarId {
        let (ty, name) = match result {
            Some(Value::Var(v)) => match (self.function.var(*v), &self.function.var(*v).name) {
                (var, Name::User(_)) => (var.ty.clone(), var.text()),
                (var, Name::Proposed(_)) => (var.ty.clone(), "value".to_owned()),
            },
            _ => (Ty::UNKNOWN, "value".to_owned()),
        };
        let seed = self.helper(format!("d_{name}"), ty, VarKind::Storage);
        // The seed is the result's cotangent, unless the result is a parameter and has one of its own.
        if let Some(Value::Var(v)) = result
            && self.facts.is_live(&self.function, *v)
            && !self.function.params.contains(v)
        {
            self.cotangents.insert(*v, seed);
        }
        seed
    }

    fn pass_seed(&mut self, result: Option<&Value>, seed: VarId, out: &mut Vec<Stmt>) {
        if let Some(value @ Value::Var(v)) = result
            && self.function.params.contains(v)
        {
            self.pass_on(value, seed, out);
        }
    }
}
