//! What only transformed code has: tapes, cotangents, tangents, the halves of calls.

use proc_macro2::TokenStream;

use super::{Block, Call, Change, Header, Mutability, Place, Value, VarId, Way};
use crate::types::Ty;

/// Operations that only transformed code has.
#[derive(Clone)]
pub(crate) enum Generated {
    // Values.
    /// A zero of the tangent of this type, from a shape where the type does not fix it.
    Zero {
        ty: Ty,
        shape: Option<Value>,
    },
    /// What a zero cotangent of this place needs.
    Shape(Place),
    /// The content of a place, cloned.
    CloneOf(Place),
    /// The tangent of a field, zero if it is `#[constant]`.
    TangentAt {
        of: Place,
        tangent: Place,
    },
    /// The content of a place, which is left zero.
    Take {
        from: Place,
        ty: Ty,
        shape: Option<Value>,
    },
    /// The sum of a container's elements.
    Sum {
        of: Place,
        ty: Ty,
        shape: Option<Value>,
    },
    /// The last element, removed.
    Pop {
        from: Place,
    },
    /// The kind of a variable that is handed on, or of a receiver.
    Kind {
        wants: Wants,
        of: Place,
    },
    /// What its callee must be passed again.
    Keep {
        kind: VarId,
        place: Place,
    },
    /// An error converted to one that holds no float.
    Converted {
        from: Value,
    },
    /// An owned copy of what an argument pointed to.
    Save(Place),
    /// What lies in a place, if it is a reference.
    PassedAgain(Place),
    /// Where in a tangent the place lies that an index of a user's type names.
    Locate {
        of: Place,
        index: Value,
        written: bool,
    },
    /// `let var = 0_usize;`
    Counter,
    /// A new, empty tape, with room for as many records as this loop has iterations.
    NewTape {
        reserve: Option<Box<Header>>,
    },
    /// A new, empty tape for a number of records that is a constant: no allocation.
    FixedTape {
        room: TokenStream,
    },
    /// No iteration has won so far.
    NoWinner,
    /// Whether this iteration won.
    IsWinner {
        winner: VarId,
        index: VarId,
    },
    /// A new, empty tape of slices.
    SliceTape,
    /// A tape read from its end: an iterator.
    Rewound {
        tape: VarId,
    },
    /// What arrives at the element that a container's change put in; it is undone in the cotangent.
    Undone(Box<Undo>),
    /// A container sorted: the order, as positions before.
    Sorted(Box<Change>),
    // Statements.
    /// Requires that what the tokens gave no type is a float, as it was taken for one.
    TakenForFloat(VarId),
    /// The same, where nothing went in.
    Undo(Box<Undo>),
    /// A tangent brought into an order that `Sorted` found.
    Ordered {
        place: Place,
        order: VarId,
    },
    /// `into += from` through the traits.
    Accumulate {
        into: Place,
        from: Value,
    },
    /// `into += from`, where `into` is an element, perhaps of an index that no iteration has used.
    AddAt {
        into: Place,
        from: VarId,
    },
    /// `into[..] += from[..]`
    AccumulateSlice {
        into: Place,
        from: Place,
    },
    /// `into[..] += from[..]; from[..] = 0`
    TakeSlice {
        from: Place,
        into: Place,
    },
    /// A tangent of any type set to zero.
    Clean {
        place: Place,
    },
    SetZero {
        place: Place,
    },
    /// A tape emptied, its storage kept.
    Clear {
        tape: VarId,
    },
    Increment {
        counter: VarId,
    },
    /// One iteration's record.
    Push {
        tape: VarId,
        values: Vec<VarId>,
    },
    /// The next record, last first.
    Pull {
        cursor: VarId,
        values: Vec<VarId>,
    },
    /// This iteration is the winner, if it wins.
    Win {
        winner: VarId,
        wins: Value,
        index: VarId,
    },
    /// What scratch holds at the end of an iteration.
    Snapshot {
        tape: VarId,
        of: VarId,
    },
    /// Its name, for what it held.
    Restore {
        cursor: VarId,
        of: VarId,
    },
    /// Which branch ran and what it remembers.
    Remember {
        branch: VarId,
        then: bool,
        values: Vec<VarId>,
    },
    /// `match branch { Then(values) => …, Else(values) => … }`
    Fork {
        branch: VarId,
        then: (Vec<VarId>, Block),
        otherwise: (Vec<VarId>, Block),
    },
    /// The forward half of a call.
    Record {
        call: Call,
        kinds: Vec<Kind>,
        value: VarId,
        sweep: VarId,
    },
    /// Requires that a function called for its value alone could have been differentiated.
    Companion {
        path: syn::ExprPath,
    },
    /// The backward half of a call.
    Sweep {
        sweep: VarId,
        again: Vec<Again>,
        seed: Value,
        slots: Vec<Option<Place>>,
    },
    /// The forward-mode call.
    Jvp {
        call: Call,
        tangents: Vec<TangentArg>,
        value: VarId,
        tangent: VarId,
    },
}

/// A change of a container, undone in its cotangent.
#[derive(Clone)]
pub(crate) struct Undo {
    pub(crate) way: Way,
    pub(crate) place: Place,
    /// The positions and lengths that the change was given.
    pub(crate) indices: Vec<Value>,
    pub(crate) kept: Kept,
    /// The cotangent of what was taken out, or a zero for what went in.
    pub(crate) other: Option<Value>,
    /// The cotangent of what was emptied.
    pub(crate) into: Option<Place>,
}

/// What is kept of a container from before it was changed.
#[derive(Clone)]
pub(crate) enum Kept {
    Nothing,
    Length(VarId),
    Shape(VarId),
    Order(VarId),
}

/// How a callee is told of an argument.
#[derive(Clone)]
pub(crate) enum Kind {
    Owned(Wants),
    Shared(Wants),
    InOut,
    /// As the callee's signature says.
    Inferred,
    /// The same, in a variable.
    Handed(VarId),
}

/// Whether the caller wants an argument's cotangent.
#[derive(Clone)]
pub(crate) enum Wants {
    Yes,
    No,
    /// As our own caller does for this parameter.
    As(VarId),
}

/// An argument passed again to the backward half of a call.
#[derive(Clone)]
pub(crate) enum Again {
    /// It went by value: the callee has what it needs.
    Nothing,
    Ref(Place),
    /// A saved copy of what the reference pointed to.
    Saved(VarId),
    /// What was kept of a variable that was handed on.
    Kept(VarId),
    /// What lies in a place, if an argument of this kind is passed again.
    OfKind {
        kind: VarId,
        place: Place,
    },
    /// A value whose type only rustc knows: passed again if it is a reference.
    Value(Value),
}

#[derive(Clone)]
pub(crate) enum TangentArg {
    Zero,
    Value(Value),
    Ref(Place, Mutability),
}
