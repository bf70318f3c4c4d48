//! Walks over the IR.

use crate::ir::{
    Again, ArgKind, Block, Call, Change, Generated, Header, Kept, Mutation, Operand, Order, Place, Projection, Rhs,
    Stmt, StmtKind, Undo, Value, VarId,
};

/// Every statement of a block, outer before inner.
pub(crate) fn statements<'b>(block: &'b Block, each: &mut dyn FnMut(&'b Stmt)) {
    for stmt in &block.stmts {
        each(stmt);
        for inner in blocks(stmt) {
            statements(inner, each);
        }
    }
}

/// The statements of a block itself, what a loop's pattern binds before the loop.
pub(crate) fn statements_of(block: &Block) -> impl Iterator<Item = &Stmt> {
    block.stmts.iter().flat_map(|stmt| bound(stmt).iter().chain(std::iter::once(stmt)))
}

/// The blocks inside a statement. The `let`s that a loop's pattern performs are in its header.
pub(crate) fn blocks(stmt: &Stmt) -> Vec<&Block> {
    match &stmt.kind {
        StmtKind::If { then, otherwise, .. } => vec![then, otherwise],
        StmtKind::For { body, .. } => vec![body],
        StmtKind::While { test, body } => vec![test, body],
        StmtKind::Generated(Generated::Fork { then, otherwise, .. }) => vec![&then.1, &otherwise.1],
        _ => Vec::new(),
    }
}

/// The same, to change them.
pub(crate) fn blocks_mut(stmt: &mut Stmt) -> Vec<&mut Block> {
    match &mut stmt.kind {
        StmtKind::If { then, otherwise, .. } => vec![then, otherwise],
        StmtKind::For { body, .. } => vec![body],
        StmtKind::While { test, body } => vec![test, body],
        StmtKind::Generated(Generated::Fork { then, otherwise, .. }) => vec![&mut then.1, &mut otherwise.1],
        _ => Vec::new(),
    }
}

/// The references that a statement binds.
pub(crate) fn aliases(stmt: &Stmt) -> Vec<VarId> {
    let mut found = Vec::new();
    match &stmt.kind {
        StmtKind::Alias { var, .. } => found.push(*var),
        StmtKind::Split { pattern, .. } => crate::analyse::pattern_vars(pattern, &mut |v| found.push(v)),
        _ => {}
    }
    found
}

/// What a loop's pattern binds.
pub(crate) fn bound(stmt: &Stmt) -> &[Stmt] {
    match &stmt.kind {
        StmtKind::For { header: Header::Elements(h), .. } => &h.bound,
        _ => &[],
    }
}

impl Value {
    /// Every variable the value mentions.
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Var(v) => each(*v),
            Self::Const(_) => {}
            Self::Gate { args, .. } => args.iter().for_each(|a| a.vars(each)),
            Self::Cast { value, .. } | Self::Not(value) => value.vars(each),
            Self::Read(place) => place.vars(each),
            Self::Opaque(o) => o.reads.iter().for_each(|v| each(*v)),
            Self::Select { cond, then, otherwise } => [cond, then, otherwise].iter().for_each(|v| v.vars(each)),
            Self::Infix { args, .. } => args.iter().for_each(|a| a.vars(each)),
            Self::Method { receiver, args, .. } => {
                receiver.vars(each);
                args.iter().for_each(|a| a.vars(each));
            }
            Self::Lift { value, like } | Self::CastLike { value, like } | Self::CastTangent { value, like } => {
                value.vars(each);
                like.vars(each);
            }
        }
    }
}

impl Place {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        each(self.root);
        self.indices(each);
    }

    /// The variables in the place's indices.
    pub(crate) fn indices(&self, each: &mut dyn FnMut(VarId)) {
        for projection in &self.path {
            match projection {
                Projection::Index(v) => v.vars(each),
                Projection::Range { lo, hi, .. } => [lo, hi].into_iter().flatten().for_each(|v| v.vars(each)),
                Projection::Located { index, .. } => index.vars(each),
                Projection::At(v) => each(*v),
                Projection::Field(_) | Projection::Deref | Projection::Variant(_) => {}
            }
        }
    }
}

impl Call {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        for arg in &self.args {
            match &arg.kind {
                ArgKind::Value(v) | ArgKind::RefValue(v) => v.vars(each),
                ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => place.vars(each),
            }
        }
    }
}

impl Rhs {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Value(v) => v.vars(each),
            Self::Clone { place, .. } | Self::Take(place) => place.vars(each),
            Self::Taken(change) => change.vars(each),
            Self::Aggregate { kind, parts } => {
                parts.iter().for_each(|p| p.vars(each));
                kind.base().into_iter().for_each(|b| b.vars(each));
            }
            Self::Call(c) => c.vars(each),
            Self::Generated(g) => g.vars(each),
        }
    }
}

impl crate::ir::Aggregate {
    /// The parts through which it has a derivative: a length is none.
    pub(crate) fn differentiable<'p>(&self, parts: &'p [Value]) -> impl Iterator<Item = &'p Value> {
        let count = if matches!(self, Self::VecRepeat) { 1 } else { parts.len() };
        parts[..count].iter()
    }

    /// What the fields that are not given are taken from.
    pub(crate) fn base(&self) -> Option<&Place> {
        match self {
            Self::Struct(literal) => literal.base.as_ref(),
            _ => None,
        }
    }
}

impl Mutation {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Push { place, value } | Self::Fill { place, value } => {
                place.vars(each);
                value.vars(each);
            }
            Self::CopyFrom { place, from, .. } => {
                place.vars(each);
                from.vars(each);
            }
            Self::SwapElements { place, i, j } => {
                place.vars(each);
                i.vars(each);
                j.vars(each);
            }
            Self::Swap { a, b, .. } => {
                a.vars(each);
                b.vars(each);
            }
            Self::Change(change) => change.vars(each),
        }
    }
}

impl Change {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        self.place.vars(each);
        for operand in &self.operands {
            match operand {
                Operand::Index(value) | Operand::Element(value) => value.vars(each),
                Operand::Range { lo, hi } => {
                    lo.vars(each);
                    hi.vars(each);
                }
                Operand::Copied(place) | Operand::Emptied(place) => place.vars(each),
                Operand::Order(order) => order.reads.iter().for_each(|v| each(*v)),
            }
        }
    }
}

impl Undo {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        self.place.vars(each);
        self.indices.iter().chain(&self.other).for_each(|v| v.vars(each));
        match self.kept {
            Kept::Nothing => {}
            Kept::Length(var) | Kept::Shape(var) | Kept::Order(var) => each(var),
        }
        self.into.iter().for_each(|p| p.vars(each));
    }
}

impl Header {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Range(h) => {
                h.lo.vars(each);
                h.hi.vars(each);
                match &h.order {
                    Order::Up | Order::Down => {}
                    Order::UpBy(n) | Order::UpByReversed(n) | Order::DownBy(n) | Order::DownByReversed(n) => {
                        n.vars(each);
                    }
                }
            }
            Self::Elements(h) => h.place.vars(each),
            Self::Opaque { iter, .. } => iter.reads.iter().for_each(|v| each(*v)),
            Self::Rewind { tape, .. } => each(*tape),
            Self::Times { count } => each(*count),
            Self::Winner { winner, .. } => each(*winner),
        }
    }
}

impl Again {
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Nothing => {}
            Self::Ref(p) => p.vars(each),
            Self::Saved(v) | Self::Kept(v) => each(*v),
            Self::OfKind { kind, place } => {
                each(*kind);
                place.vars(each);
            }
            Self::Value(v) => v.vars(each),
        }
    }
}

impl Generated {
    /// The variables it reads; blocks inside are not entered.
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match self {
            Self::Zero { shape, .. } => shape.iter().for_each(|s| s.vars(each)),
            Self::Shape(p)
            | Self::CloneOf(p)
            | Self::Save(p)
            | Self::PassedAgain(p)
            | Self::SetZero { place: p }
            | Self::Clean { place: p }
            | Self::Pop { from: p } => {
                p.vars(each);
            }
            Self::Locate { of, index, .. } => {
                of.vars(each);
                index.vars(each);
            }
            Self::TangentAt { of, tangent } => {
                of.vars(each);
                tangent.vars(each);
            }
            Self::Take { from, shape, .. } | Self::Sum { of: from, shape, .. } => {
                from.vars(each);
                shape.iter().for_each(|s| s.vars(each));
            }
            Self::Converted { from } => from.vars(each),
            Self::Undone(undo) | Self::Undo(undo) => undo.vars(each),
            Self::Sorted(change) => change.vars(each),
            Self::Ordered { place, order } => {
                place.vars(each);
                each(*order);
            }
            Self::Rewound { tape } | Self::Clear { tape } | Self::TakenForFloat(tape) => each(*tape),
            Self::Remember { branch, values, .. } => {
                each(*branch);
                values.iter().for_each(|v| each(*v));
            }
            Self::Counter | Self::NoWinner | Self::SliceTape | Self::FixedTape { .. } | Self::Companion { .. } => {}
            Self::Kind { of, .. } => of.vars(each),
            Self::Keep { kind, place } => {
                each(*kind);
                place.vars(each);
            }
            Self::NewTape { reserve, .. } => reserve.iter().for_each(|h| h.vars(each)),
            Self::Accumulate { into, from } => {
                into.vars(each);
                from.vars(each);
            }
            Self::AccumulateSlice { into, from } | Self::TakeSlice { from, into } => {
                into.vars(each);
                from.vars(each);
            }
            Self::AddAt { into, from } => {
                into.vars(each);
                each(*from);
            }
            Self::Increment { counter } => each(*counter),
            Self::Push { tape, values } => {
                each(*tape);
                values.iter().for_each(|v| each(*v));
            }
            Self::Pull { cursor, .. } | Self::Restore { cursor, .. } => each(*cursor),
            Self::IsWinner { winner, index } => {
                each(*winner);
                each(*index);
            }
            Self::Win { winner, wins, index } => {
                each(*winner);
                each(*index);
                wins.vars(each);
            }
            Self::Snapshot { tape, of } => {
                each(*tape);
                each(*of);
            }
            Self::Fork { branch, .. } => each(*branch),
            Self::Record { call, kinds, .. } => {
                call.vars(each);
                for kind in kinds {
                    if let crate::ir::Kind::Handed(v) = kind {
                        each(*v);
                    }
                }
            }
            Self::Sweep { sweep, again, seed, slots } => {
                each(*sweep);
                again.iter().for_each(|a| a.vars(each));
                seed.vars(each);
                slots.iter().flatten().for_each(|p| p.vars(each));
            }
            Self::Jvp { call, tangents, .. } => {
                call.vars(each);
                for t in tangents {
                    match t {
                        crate::ir::TangentArg::Zero => {}
                        crate::ir::TangentArg::Value(v) => v.vars(each),
                        crate::ir::TangentArg::Ref(p, _) => p.vars(each),
                    }
                }
            }
        }
    }
}

impl Stmt {
    /// The variables that the statement itself reads or writes into, without those of inner blocks.
    pub(crate) fn vars(&self, each: &mut dyn FnMut(VarId)) {
        match &self.kind {
            StmtKind::Let { rhs, .. } => rhs.vars(each),
            StmtKind::Declare { .. } | StmtKind::Alias { .. } | StmtKind::Split { .. } | StmtKind::Item(_) => {}
            StmtKind::Unpack { from, .. } => each(*from),
            StmtKind::Write { place, value } | StmtKind::Update { place, value, .. } => {
                place.vars(each);
                value.vars(each);
            }
            StmtKind::Mutate(m) => m.vars(each),
            StmtKind::If { cond, .. } => cond.vars(each),
            StmtKind::For { header, .. } => header.vars(each),
            StmtKind::While { .. } => {}
            StmtKind::Opaque(o) => o.reads.iter().chain(&o.writes).for_each(|v| each(*v)),
            StmtKind::Generated(g) => g.vars(each),
        }
    }
}
