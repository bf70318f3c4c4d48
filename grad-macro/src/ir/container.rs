//! Gates on whole containers, in place, and references to their parts.

use proc_macro2::{Ident, TokenStream};

use super::{Opaque, Place, Value};

#[derive(Clone)]
pub(crate) enum Mutation {
    Push { place: Place, value: Value },
    Fill { place: Place, value: Value },
    CopyFrom { place: Place, from: Place, method: Ident },
    SwapElements { place: Place, i: Value, j: Value },
    Swap { a: Place, b: Place, function: syn::ExprPath },
    Change(Box<Change>),
}

/// A method that changes what a container holds, as the user wrote it.
#[derive(Clone)]
pub(crate) struct Change {
    pub(crate) way: Way,
    pub(crate) place: Place,
    pub(crate) operands: Vec<Operand>,
    pub(crate) method: Ident,
    /// How its value is taken out: `.unwrap()`, `.collect()`.
    pub(crate) out: TokenStream,
}

/// What such a method does. Backward, each undoes the other: what was taken out goes back to where it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    Pop,
    Remove,
    SwapRemove,
    Insert,
    Truncate,
    Clear,
    Resize,
    ExtendFromSlice,
    Append,
    SplitOff,
    Drain,
    Reverse,
    RotateLeft,
    RotateRight,
    CopyWithin,
    Sort,
}

#[derive(Clone)]
pub(crate) enum Operand {
    /// A position or a length.
    Index(Value),
    /// `lo..hi`
    Range { lo: Value, hi: Value },
    /// What goes in.
    Element(Value),
    /// What is copied from.
    Copied(Place),
    /// What all is taken from.
    Emptied(Place),
    /// What decides about an order.
    Order(Box<Opaque>),
}

/// How a method of this name is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OperandKind {
    Index,
    Range,
    Element,
    Copied,
    Emptied,
    Order,
}

/// The method, what it does, and what it is given.
pub(crate) const WAYS: &[(&str, Way, &[OperandKind])] = &[
    ("pop", Way::Pop, &[]),
    ("remove", Way::Remove, &[OperandKind::Index]),
    ("swap_remove", Way::SwapRemove, &[OperandKind::Index]),
    ("insert", Way::Insert, &[OperandKind::Index, OperandKind::Element]),
    ("truncate", Way::Truncate, &[OperandKind::Index]),
    ("clear", Way::Clear, &[]),
    ("resize", Way::Resize, &[OperandKind::Index, OperandKind::Element]),
    ("extend_from_slice", Way::ExtendFromSlice, &[OperandKind::Copied]),
    ("append", Way::Append, &[OperandKind::Emptied]),
    ("split_off", Way::SplitOff, &[OperandKind::Index]),
    ("drain", Way::Drain, &[OperandKind::Range]),
    ("reverse", Way::Reverse, &[]),
    ("rotate_left", Way::RotateLeft, &[OperandKind::Index]),
    ("rotate_right", Way::RotateRight, &[OperandKind::Index]),
    ("copy_within", Way::CopyWithin, &[OperandKind::Range, OperandKind::Index]),
    ("sort_by", Way::Sort, &[OperandKind::Order]),
    ("sort_by_key", Way::Sort, &[OperandKind::Order]),
    ("sort_unstable_by", Way::Sort, &[OperandKind::Order]),
];

impl Way {
    /// A method that gives back what it took out.
    pub(crate) fn gives(self) -> bool {
        matches!(self, Self::Pop | Self::Remove | Self::SwapRemove | Self::SplitOff | Self::Drain)
    }

    /// A method of slices, which changes no length.
    pub(crate) fn is_of_slices(self) -> bool {
        matches!(self, Self::Reverse | Self::RotateLeft | Self::RotateRight | Self::CopyWithin | Self::Sort)
    }
}

impl Change {
    /// The positions and lengths, in order.
    pub(crate) fn indices(&self) -> Vec<&Value> {
        let mut found = Vec::new();
        for operand in &self.operands {
            match operand {
                Operand::Index(v) => found.push(v),
                Operand::Range { lo, hi } => found.extend([lo, hi]),
                _ => {}
            }
        }
        found
    }

    /// What goes in.
    pub(crate) fn element(&self) -> Option<&Value> {
        self.operands.iter().find_map(|o| match o {
            Operand::Element(v) => Some(v),
            _ => None,
        })
    }

    /// What is copied from.
    pub(crate) fn copied(&self) -> Option<&Place> {
        self.operands.iter().find_map(|o| match o {
            Operand::Copied(p) => Some(p),
            _ => None,
        })
    }

    /// What all is taken from.
    pub(crate) fn emptied(&self) -> Option<&Place> {
        self.operands.iter().find_map(|o| match o {
            Operand::Emptied(p) => Some(p),
            _ => None,
        })
    }

    /// May run a second time without anyone noticing.
    pub(crate) fn is_pure(&self) -> bool {
        self.operands.iter().all(|o| !matches!(o, Operand::Order(order) if !order.pure))
    }
}

impl Mutation {
    /// The places it writes.
    pub(crate) fn written(&self, each: &mut dyn FnMut(&Place)) {
        match self {
            Self::Push { place, .. }
            | Self::Fill { place, .. }
            | Self::CopyFrom { place, .. }
            | Self::SwapElements { place, .. } => each(place),
            Self::Swap { a, b, .. } => {
                each(a);
                each(b);
            }
            Self::Change(change) => change.written(each),
        }
    }

    /// The value that goes in whole.
    pub(crate) fn moved(&self) -> Option<&Value> {
        match self {
            Self::Push { value, .. } => Some(value),
            Self::Change(change) => change.element(),
            _ => None,
        }
    }
}

impl Change {
    pub(crate) fn written(&self, each: &mut dyn FnMut(&Place)) {
        each(&self.place);
        self.emptied().into_iter().for_each(each);
    }
}

/// How a place is split into the parts that a pattern binds.
#[derive(Clone)]
pub(crate) enum Split {
    /// `split_at_mut(k)`
    At(Value),
    /// `split_first_mut().unwrap()`
    First,
    /// `split_last_mut().unwrap()`
    Last,
    /// `let [a, b] = &mut place;`
    Whole,
}
