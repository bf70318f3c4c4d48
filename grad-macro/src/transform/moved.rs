//! `state = step(state)`: what is written was moved away before, and its shape is kept before that.

use super::Reverse;
use crate::analyse::Lasting;
use crate::ir::{Block, Generated, Rhs, Stmt, StmtKind, VarId};

impl Reverse<'_> {
    /// Of the shapes that the statement at hand wants taken before it, those of variables that are moved away by then wait
    /// for the statement that does so.
    pub(super) fn note_moved_shapes(&mut self, earlier: &[Stmt]) {
        let (waiting, here) = std::mem::take(&mut self.before).into_iter().partition(|s| {
            let root = shape_of(s).filter(|root| self.lasting.is_moved(*root));
            root.is_some_and(|root| earlier.iter().rev().find_map(|s| self.moves(s, root)) == Some(true))
        });
        self.before = here;
        let waiting: Vec<Stmt> = waiting;
        self.moved_shapes.extend(waiting.into_iter().filter_map(|s| Some((shape_of(&s)?, s))));
    }

    /// Those that waited for this statement.
    pub(super) fn place_moved_shapes(&mut self, stmt: &Stmt) {
        for (root, shape) in std::mem::take(&mut self.moved_shapes) {
            if self.moves(stmt, root) == Some(true) {
                self.before.push(shape);
            } else {
                self.moved_shapes.push((root, shape));
            }
        }
    }

    /// Whether a statement leaves the variable moved away, or written; `None` if it does neither.
    fn moves(&self, stmt: &Stmt, root: VarId) -> Option<bool> {
        let lasting = Lasting::of(&self.function, &Block { stmts: vec![stmt.clone()], ..Block::default() });
        match (lasting.is_written(root), lasting.is_moved(root)) {
            (true, _) => Some(false),
            (false, true) => Some(true),
            (false, false) => None,
        }
    }
}

/// The variable of which a statement takes the shape, as a whole.
fn shape_of(stmt: &Stmt) -> Option<VarId> {
    match &stmt.kind {
        StmtKind::Let { rhs: Rhs::Generated(Generated::Shape(place)), .. } if place.path.is_empty() => Some(place.root),
        _ => None,
    }
}
