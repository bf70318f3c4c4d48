//! Puts what the plan asks of the forward half into it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Forward;
use crate::ir::{Block, Function, Generated, Header, Order, Rhs, ScopeId, Stmt, StmtKind, Value, VarId};
use crate::types::Ty;
use crate::visit;

/// A tape with room for this many records or fewer is an array.
const FIXED: usize = 64;

pub(super) fn into(function: &Function, root: &mut Block, forward: &Forward) {
    let stmts = std::mem::take(&mut root.stmts);
    for mut stmt in stmts {
        let mut tapes = Vec::new();
        let mut branches = Vec::new();
        inside(&mut stmt, &Walk { function, forward }, Room::Once, &mut tapes, &mut branches);
        for (tape, room) in tapes {
            let reserved = if room.is_known_in(function, root) { room } else { Room::Unknown };
            let rhs = Rhs::Generated(reserved.tape());
            root.stmts.push(Stmt::new(StmtKind::Let { var: tape, rhs }, stmt.span));
        }
        root.stmts.extend(branches.iter().map(|b| Stmt::new(StmtKind::Declare { var: *b }, stmt.span)));
        if !is_dropped(&stmt, forward) {
            root.stmts.push(stmt);
        }
    }
}

struct Walk<'a> {
    function: &'a Function,
    forward: &'a Forward,
}

/// How many records a tape may get.
#[derive(Clone)]
enum Room {
    /// Outside of loops.
    Once,
    /// The same inside a branch, where what a header reads may be bound after the tape.
    Within,
    Literal(usize),
    /// A constant generic parameter.
    Constant(TokenStream),
    /// Known when the loop starts.
    Reserve(Box<Header>),
    Unknown,
    /// Of a tape of slices.
    Slices,
}

impl Room {
    fn tape(self) -> Generated {
        match self {
            Self::Literal(n) if n <= FIXED => Generated::FixedTape { room: quote!(#n) },
            Self::Constant(n) => Generated::FixedTape { room: n },
            Self::Slices => Generated::SliceTape,
            Self::Reserve(header) => Generated::NewTape { reserve: Some(header) },
            Self::Once | Self::Within | Self::Literal(_) | Self::Unknown => Generated::NewTape { reserve: None },
        }
    }

    fn within(&self) -> Self {
        match self {
            Self::Once => Self::Within,
            room => room.clone(),
        }
    }

    /// What it is counted by is bound around the statement, not inside of it.
    fn is_known_in(&self, function: &Function, root: &Block) -> bool {
        let Self::Reserve(header) = self else { return true };
        let scope = root.scope.unwrap_or(ScopeId::ROOT);
        let mut known = true;
        let mut look = |v: VarId| known &= function.is_within(scope, function.var(v).scope);
        match &**header {
            Header::Range(range) => {
                range.lo.vars(&mut look);
                range.hi.vars(&mut look);
            }
            Header::Elements(elements) => elements.place.vars(&mut look),
            _ => {}
        }
        known
    }

    /// Inside a loop that runs `count` times for each time around it.
    fn times(&self, count: Self) -> Self {
        match (self, count) {
            (Self::Once, count) => count,
            (Self::Within, count @ (Self::Literal(_) | Self::Constant(_))) => count,
            (Self::Literal(a), Self::Literal(b)) => Self::Literal(a * b),
            _ => Self::Unknown,
        }
    }
}

impl Walk<'_> {
    fn trips(&self, stmt: &Stmt) -> Option<Room> {
        let reserve = |header: &Header| Room::Reserve(Box::new(header.clone()));
        match &stmt.kind {
            StmtKind::For { header, .. } => Some(match header {
                Header::Range(range) => {
                    let counts = matches!(range.order, Order::Up | Order::Down) && !range.inclusive;
                    match (&range.lo, &range.hi) {
                        (Value::Const(lo), Value::Const(hi)) if counts => match (literal(lo), literal(hi)) {
                            (Some(lo), Some(hi)) => Room::Literal(hi.saturating_sub(lo)),
                            (Some(0), None) if self.is_constant(hi) => Room::Constant(hi.clone()),
                            _ => reserve(header),
                        },
                        _ => reserve(header),
                    }
                }
                Header::Elements(elements) => match self.function.place_ty(&self.function.resolve(&elements.place)) {
                    Ty::Array(_, len) => match literal(&len) {
                        Some(n) => Room::Literal(n),
                        None if self.is_constant(&len) => Room::Constant(len),
                        None => reserve(header),
                    },
                    _ => reserve(header),
                },
                Header::Opaque { .. } | Header::Rewind { .. } | Header::Times { .. } | Header::Winner { .. } => {
                    Room::Unknown
                }
            }),
            StmtKind::While { .. } => Some(Room::Unknown),
            _ => None,
        }
    }

    fn is_constant(&self, tokens: &TokenStream) -> bool {
        self.function.constants.contains(&tokens.to_string())
    }
}

fn literal(tokens: &TokenStream) -> Option<usize> {
    syn::parse2::<syn::LitInt>(tokens.clone()).ok()?.base10_parse().ok()
}

fn inside(stmt: &mut Stmt, walk: &Walk<'_>, room: Room, tapes: &mut Vec<(VarId, Room)>, branches: &mut Vec<VarId>) {
    let repeats = matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. });
    let room = match walk.trips(stmt) {
        Some(trips) => room.times(trips),
        None => room,
    };
    let span = stmt.span;
    let forward = walk.forward;
    for block in visit::blocks_mut(stmt) {
        let inner = std::mem::take(&mut block.stmts);
        for mut stmt in inner {
            let mut declared = Vec::new();
            inside(&mut stmt, walk, if repeats { room.clone() } else { room.within() }, tapes, &mut declared);
            block.stmts.extend(declared.iter().map(|b| Stmt::new(StmtKind::Declare { var: *b }, stmt.span)));
            if !is_dropped(&stmt, forward) {
                block.stmts.push(stmt);
            }
        }
        let Some(scope) = block.scope else { continue };
        if let Some((tape, values)) = forward.pushes.get(&scope) {
            tapes.push((*tape, room.clone()));
            let push = Generated::Push { tape: *tape, values: values.clone() };
            block.stmts.push(Stmt::new(StmtKind::Generated(push), span));
        }
        for (of, tape) in forward.snapshots.get(&scope).into_iter().flatten() {
            tapes.push((*tape, Room::Slices));
            let snapshot = Generated::Snapshot { tape: *tape, of: *of };
            block.stmts.push(Stmt::new(StmtKind::Generated(snapshot), span));
        }
        if let Some(remember) = forward.remembers.get(&scope) {
            if !branches.contains(&remember.branch) {
                branches.push(remember.branch);
            }
            let (branch, then, values) = (remember.branch, remember.then, remember.values.clone());
            block.stmts.push(Stmt::new(StmtKind::Generated(Generated::Remember { branch, then, values }), span));
        }
    }
}

/// A counter, or a step of one, that a tape replaces.
fn is_dropped(stmt: &Stmt, forward: &Forward) -> bool {
    match &stmt.kind {
        StmtKind::Let { var, rhs: Rhs::Generated(Generated::Counter) } => forward.dropped.contains(var),
        StmtKind::Generated(Generated::Increment { counter }) => forward.dropped.contains(counter),
        _ => false,
    }
}
