//! Nests values again where A-normal form took them apart: a value of ours that is used once, by a statement nearby, moves
//! to where it is used. Nothing is computed twice, and nothing moves across a write to what it reads.

mod substitute;

use std::collections::BTreeMap;

use self::substitute::{substitute, substitute_stmt};
use crate::ir::{Block, Function, Name, Projection, Rhs, Stmt, StmtKind, Value, VarId, VarKind, VarSet};
use crate::visit;

/// A nested expression grows no larger than this many nodes.
const LARGEST: usize = 14;

/// Inlines in a block; `kept` are used elsewhere.
pub(crate) fn inline(function: &Function, block: &mut Block, kept: &VarSet) {
    Inline { function, kept, uses: vec![Use::default(); function.vars.len()], noted: Vec::new() }.block(block);
}

/// Every variable that a block takes from outside.
pub(crate) fn mentioned(function: &Function, block: &Block) -> VarSet {
    let (mut bound, mut mentioned) = (VarSet::default(), VarSet::default());
    visit::statements(block, &mut |stmt| {
        if let StmtKind::Let { var, .. } = &stmt.kind {
            bound.insert(*var);
        }
    });
    count(function, block, &mut |v, _| {
        if !bound.contains(v) {
            mentioned.insert(v);
        }
    });
    mentioned
}

/// How often a variable is used in the block at hand, and where by the block itself.
#[derive(Clone, Copy, Default)]
struct Use {
    times: u32,
    at: Option<At>,
}

#[derive(Clone, Copy)]
enum At {
    Stmt(usize),
    Result,
    Until,
}

struct Inline<'a> {
    function: &'a Function,
    kept: &'a VarSet,
    uses: Vec<Use>,
    /// Those that are not empty.
    noted: Vec<VarId>,
}

/// What a value may not move across.
struct Obstacles {
    /// How many statements before each position nothing moves across.
    walls: Vec<usize>,
    /// Where each storage is written, by statements that only what reads it stays before.
    writes: BTreeMap<VarId, Vec<usize>>,
}

impl Inline<'_> {
    fn block(&mut self, block: &mut Block) {
        for stmt in &mut block.stmts {
            for inner in visit::blocks_mut(stmt) {
                self.block(inner);
            }
        }
        // A variable is used only in the block that binds it, and in blocks inside.
        let (uses, noted) = (&mut self.uses, &mut self.noted);
        count(self.function, block, &mut |v, at| {
            let entry = &mut uses[v.0];
            if entry.times == 0 {
                noted.push(v);
            }
            entry.times += 1;
            entry.at = at;
        });
        let obstacles = Obstacles::of(self.function, block);
        let mut i = 0;
        while i < block.stmts.len() {
            if let Some((var, value)) = self.candidate(&block.stmts[i])
                && let Some(at) = self.uses[var.0].at
                && obstacles.let_through(self.function, value, i, at, block.stmts.len())
                && self.moved(block, i, var, at)
            {
                // What was moved may let an earlier one move.
                i = i.saturating_sub(1);
                continue;
            }
            i += 1;
        }
        block.stmts.retain(|s| !is_gone(s));
        for var in self.noted.drain(..) {
            self.uses[var.0] = Use::default();
        }
    }

    /// A value of ours that is used once.
    fn candidate<'s>(&self, stmt: &'s Stmt) -> Option<(VarId, &'s Value)> {
        let StmtKind::Let { var, rhs: Rhs::Value(value) } = &stmt.kind else { return None };
        let v = self.function.var(*var);
        if self.uses[var.0].times != 1 || self.kept.contains(*var) || v.mutable || v.annotation.is_some() {
            return None;
        }
        let named = match (&v.name, &v.kind) {
            (Name::User(_), _) => true,
            (_, VarKind::Cotangent(of)) => matches!(self.function.var(*of).name, Name::User(_)),
            _ => false,
        };
        let pure = match value {
            Value::Opaque(o) => o.pure,
            // A pattern reads better than a match.
            Value::Read(place) => !matches!(place.path.last(), Some(Projection::Variant(_))),
            _ => true,
        };
        (!named && pure && size(value) <= LARGEST).then_some((*var, value))
    }

    /// Moves the value of statement `i` to where its variable stands. False where only a variable can stand.
    fn moved(&mut self, block: &mut Block, i: usize, var: VarId, at: At) -> bool {
        let gone = StmtKind::Item(proc_macro2::TokenStream::new());
        let StmtKind::Let { rhs: Rhs::Value(value), .. } = std::mem::replace(&mut block.stmts[i].kind, gone) else {
            return false;
        };
        let mut mentioned = Vec::new();
        value.vars(&mut |v| mentioned.push(v));
        let mut value = Some(value);
        match at {
            At::Stmt(j) => substitute_stmt(&mut block.stmts[j], var, &mut value),
            At::Until => block.until.as_mut().is_some_and(|r| substitute(r, var, &mut value)),
            At::Result => block.result.as_mut().is_some_and(|r| substitute(r, var, &mut value)),
        };
        if let Some(value) = value {
            block.stmts[i].kind = StmtKind::Let { var, rhs: Rhs::Value(value) };
            return false;
        }
        mentioned.into_iter().for_each(|v| self.uses[v.0].at = Some(at));
        true
    }
}

/// An item without tokens: what stood here has moved.
fn is_gone(stmt: &Stmt) -> bool {
    matches!(&stmt.kind, StmtKind::Item(tokens) if tokens.is_empty())
}

/// Every mention of a variable, and where it stands in the block itself.
fn count(function: &Function, block: &Block, each: &mut dyn FnMut(VarId, Option<At>)) {
    for (i, stmt) in block.stmts.iter().enumerate() {
        for stmt in visit::bound(stmt).iter().chain(std::iter::once(stmt)) {
            stmt.vars(&mut |v| each(v, Some(At::Stmt(i))));
            // Only names can stand in what an alias names.
            for var in visit::aliases(stmt) {
                if let VarKind::Alias(place) = &function.var(var).kind {
                    place.vars(&mut |v| each(v, None));
                    place.vars(&mut |v| each(v, None));
                }
            }
        }
        for inner in visit::blocks(stmt) {
            count(function, inner, &mut |v, _| each(v, None));
        }
    }
    for (value, at) in [(&block.until, At::Until), (&block.result, At::Result)] {
        value.iter().for_each(|value| value.vars(&mut |v| each(v, Some(at))));
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Gate { args, .. } => 1 + args.iter().map(size).sum::<usize>(),
        Value::Cast { value, .. } | Value::Not(value) => 1 + size(value),
        // A choice deserves a line of its own.
        Value::Select { .. } => LARGEST,
        Value::Infix { args, .. } => 1 + size(&args[0]) + size(&args[1]),
        Value::Method { receiver, args, .. } => 1 + size(receiver) + args.iter().map(size).sum::<usize>(),
        Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
            1 + size(value) + size(like)
        }
        Value::Var(_) | Value::Const(_) | Value::Read(_) | Value::Opaque(_) => 1,
    }
}

impl Obstacles {
    fn of(function: &Function, block: &Block) -> Self {
        let mut obstacles = Self { walls: vec![0], writes: BTreeMap::new() };
        let mut walls = 0;
        for (i, stmt) in block.stmts.iter().enumerate() {
            match &stmt.kind {
                StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } if !o.pure => walls += 1,
                StmtKind::Let { rhs: Rhs::Value(_) | Rhs::Aggregate { .. }, .. } => {}
                StmtKind::Update { place, .. } | StmtKind::Write { place, .. } => {
                    obstacles.writes.entry(function.root(place.root)).or_default().push(i);
                }
                _ => walls += 1,
            }
            obstacles.walls.push(walls);
        }
        obstacles
    }

    /// Whether a value may move from statement `i` to where it is used.
    fn let_through(&self, function: &Function, value: &Value, i: usize, at: At, len: usize) -> bool {
        let j = match at {
            At::Stmt(j) => j,
            At::Until | At::Result => len,
        };
        if j <= i || self.walls[i + 1] != self.walls[j] {
            return false;
        }
        let mut free = true;
        storage_of(value, &mut |v| {
            free &= self.writes.get(&function.root(v)).is_none_or(|positions| {
                let next = positions.partition_point(|p| *p <= i);
                positions.get(next).is_none_or(|p| *p >= j)
            });
        });
        free
    }
}

/// The storage that a value reads.
fn storage_of(value: &Value, each: &mut dyn FnMut(VarId)) {
    match value {
        Value::Read(place) => each(place.root),
        Value::Opaque(o) => o.reads.iter().for_each(|v| each(*v)),
        Value::Gate { args, .. } => args.iter().for_each(|a| storage_of(a, each)),
        Value::Cast { value, .. } | Value::Not(value) => storage_of(value, each),
        Value::Select { cond, then, otherwise } => [cond, then, otherwise].iter().for_each(|v| storage_of(v, each)),
        Value::Infix { args, .. } => args.iter().for_each(|a| storage_of(a, each)),
        Value::Method { receiver, args, .. } => {
            storage_of(receiver, each);
            args.iter().for_each(|a| storage_of(a, each));
        }
        Value::Lift { value, like } | Value::CastLike { value, like } | Value::CastTangent { value, like } => {
            storage_of(value, each);
            storage_of(like, each);
        }
        Value::Var(_) | Value::Const(_) => {}
    }
}
