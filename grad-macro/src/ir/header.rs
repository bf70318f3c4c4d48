//! Loop headers.

use std::rc::Rc;

use super::{Names, Opaque, Place, Stmt, Value, VarId};

#[derive(Clone)]
pub(crate) enum Header {
    Range(RangeHeader),
    Elements(ElementsHeader),
    /// An iterator without an active value.
    Opaque {
        pattern: Rc<syn::Pat>,
        names: Names,
        bound: Vec<VarId>,
        iter: Opaque,
    },
    /// Backward: over the records of a tape, last first.
    Rewind {
        tape: VarId,
        values: Vec<VarId>,
    },
    /// Backward: the iteration that won, if one did.
    Winner {
        winner: VarId,
        index: VarId,
    },
    /// Backward: as often as counted.
    Times {
        count: VarId,
    },
}

#[derive(Clone)]
pub(crate) struct RangeHeader {
    pub(crate) index: VarId,
    pub(crate) lo: Value,
    pub(crate) hi: Value,
    pub(crate) inclusive: bool,
    pub(crate) order: Order,
}

/// What follows the range.
#[derive(Clone)]
pub(crate) enum Order {
    Up,
    /// `.rev()`
    Down,
    /// `.step_by(n)`
    UpBy(Value),
    /// `.step_by(n).rev()`
    UpByReversed(Value),
    /// `.rev().step_by(n)`
    DownBy(Value),
    /// `.rev().step_by(n).rev()`
    DownByReversed(Value),
}

/// `for pattern in place.iter().enumerate()` and its kin.
#[derive(Clone)]
pub(crate) struct ElementsHeader {
    pub(crate) place: Place,
    /// The position in the container, whether or not the user enumerates.
    pub(crate) index: VarId,
    /// The pattern and the iterator as the user wrote them; `None` in backward code.
    pub(crate) source: Option<Rc<(syn::Pat, Names, Opaque)>>,
    pub(crate) reversed: bool,
    /// The user's pattern binds the position.
    pub(crate) named: bool,
    /// The forward half needs the position all the same.
    pub(crate) counted: bool,
    /// What the pattern binds: `let`s and aliases over the element's place.
    pub(crate) bound: Vec<Stmt>,
}
