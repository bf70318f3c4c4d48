//! The intermediate form: structured, in A-normal form. Between `lower` and `emit` nothing else is known.
//!
//! ```text
//! function   ::= param* block
//! block      ::= stmt* value?                    one scope; the value is the block's
//! stmt       ::= let var = rhs                   bound once
//!              | alias var = place               a reference, another name for a place
//!              | split pattern = place           several references at once, to parts of a place
//!              | unpack pattern = var            a tuple or array taken apart
//!              | place := value
//!              | place += value | place -= value
//!              | mutation                        push, fill, swap …: gates on whole containers
//!              | [var =] if value block block
//!              | for header block | while block block
//!              | opaque                          user tokens without an active value
//!              | generated                       what only transformed code has: tapes, cotangents, tangents
//! rhs        ::= value | clone place | take place | change | aggregate(value*) | generated
//!              | call path(arg*)                 an operator of a user's type is one, too
//! value      ::= var | constant | gate(value*) | cast value | read place | opaque | select …
//! place      ::= var projection*                 projection: [value] [range] .field * ; [value] of a user's type
//! ```
//!
//! `lower` produces flat values: the arguments of a gate, the indices of a place and what is written are a variable or a
//! constant (an *atom*). `inline` at the end nests them again where that reads better. A variable is bound by exactly one
//! statement and belongs to the scope of the block it stands in. Scalars that the user declared `mut`, containers and
//! parameters are *storage*, read through `read place`; so a value that a backward statement needs is always a variable of
//! its own, whatever happens to the storage later.

mod aggregate;
mod container;
mod dense;
mod generated;
mod header;
mod opaque;
mod operator;
mod table;

use grad_runtime::gates::Row;
use proc_macro2::{Ident, Span, TokenStream};

pub(crate) use aggregate::{Aggregate, StructLiteral, VariantLiteral};
pub(crate) use container::{Change, Mutation, Operand, OperandKind, Split, WAYS, Way};
pub(crate) use dense::{VarMap, VarSet};
pub(crate) use generated::{Again, Generated, Kept, Kind, TangentArg, Undo, Wants};
pub(crate) use header::{ElementsHeader, Header, Order, RangeHeader};
pub(crate) use opaque::{Barrier, Names, Opaque, OpaqueCode};
pub(crate) use operator::{Arity, Operator};
pub(crate) use table::std_variant;

use crate::floats::Floats;
use crate::types::Ty;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct VarId(pub(crate) usize);

/// A block of the user's program; its backward counterpart mirrors it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct ScopeId(pub(crate) usize);

impl ScopeId {
    pub(crate) const ROOT: Self = Self(0);
}

#[derive(Clone)]
pub(crate) struct Var {
    pub(crate) name: Name,
    pub(crate) ty: Ty,
    /// The type as the user wrote it at the binding.
    pub(crate) annotation: Option<Box<syn::Type>>,
    pub(crate) kind: VarKind,
    pub(crate) scope: ScopeId,
    /// Bound with `mut`.
    pub(crate) mutable: bool,
    /// The variable itself is a reference: reading the scalar behind it needs `*`.
    pub(crate) reference: Option<Mutability>,
}

#[derive(Clone)]
pub(crate) enum Name {
    /// As the user wrote it.
    User(Ident),
    /// What we would call it; made unique when it is printed.
    Proposed(String),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mutability {
    Shared,
    Mut,
}

#[derive(Clone)]
pub(crate) enum VarKind {
    /// A parameter that the body does not change.
    Param,
    /// Bound once, never overwritten.
    Value,
    /// A local that is overwritten or written into.
    Storage,
    /// Another name for a place.
    Alias(Place),
    /// The cotangent or tangent of a variable.
    Cotangent(VarId),
}

/// A scope and what it stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub(crate) parent: Option<ScopeId>,
    pub(crate) kind: ScopeKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ScopeKind {
    Root,
    Branch,
    Loop,
    /// The condition of a `while`.
    Test,
}

/// A whole function, with the table of its variables and scopes.
#[derive(Clone, Default)]
pub(crate) struct Function {
    pub(crate) params: Vec<VarId>,
    /// The type parameters that are floats.
    pub(crate) floats: Floats,
    /// The names of the const generics.
    pub(crate) constants: Vec<String>,
    /// The names of the generic types.
    pub(crate) generics: Vec<String>,
    pub(crate) body: Block,
    pub(crate) vars: Vec<Var>,
    pub(crate) scopes: Vec<Scope>,
}

#[derive(Clone, Default)]
pub(crate) struct Block {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) result: Option<Value>,
    /// Of a loop's body: the loop is left after an iteration in which this holds.
    pub(crate) until: Option<Value>,
    /// The user's block this is, or is the backward counterpart of.
    pub(crate) scope: Option<ScopeId>,
}

#[derive(Clone)]
pub(crate) struct Stmt {
    pub(crate) kind: StmtKind,
    /// The expression this statement came from; what is generated for it carries this span.
    pub(crate) span: Span,
}

#[derive(Clone)]
pub(crate) enum StmtKind {
    Let {
        var: VarId,
        rhs: Rhs,
    },
    /// `let x;`
    Declare {
        var: VarId,
    },
    /// The place is in the variable's kind.
    Alias {
        var: VarId,
        /// Only to read, whatever the user's reference is.
        shared: bool,
    },
    /// References to parts of one place, bound together because none of them may be bound beside another.
    Split {
        pattern: Pattern,
        of: Place,
        split: Split,
        shared: bool,
    },
    Unpack {
        pattern: Pattern,
        from: VarId,
    },
    Write {
        place: Place,
        value: Value,
    },
    Update {
        place: Place,
        sign: Sign,
        value: Value,
    },
    Mutate(Mutation),
    If {
        cond: Value,
        then: Block,
        otherwise: Block,
        result: Option<VarId>,
    },
    For {
        header: Header,
        body: Block,
    },
    While {
        test: Block,
        body: Block,
    },
    Opaque(Opaque),
    /// An item inside the body: a constant, a `use`, a nested function.
    Item(TokenStream),
    Generated(Generated),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sign {
    Plus,
    Minus,
}

/// An irrefutable pattern over a value.
#[derive(Clone)]
pub(crate) enum Pattern {
    Var(VarId),
    Wild,
    Tuple(Vec<Pattern>),
    Array(Vec<Pattern>),
}

#[derive(Clone)]
pub(crate) enum Rhs {
    Value(Value),
    /// A copy of a container; the tokens after the place: `.clone()`, `.to_vec()`.
    Clone {
        place: Place,
        method: TokenStream,
    },
    /// The content of a place, which is left with a default: `std::mem::take`.
    Take(Place),
    /// What a method takes out of a container.
    Taken(Box<Change>),
    Aggregate {
        kind: Aggregate,
        parts: Vec<Value>,
    },
    Call(Call),
    Generated(Generated),
}

/// A pure expression.
#[derive(Clone)]
pub(crate) enum Value {
    Var(VarId),
    Const(TokenStream),
    Gate {
        row: &'static Row,
        args: Vec<Value>,
    },
    /// `value as f64` between floats.
    Cast {
        value: Box<Value>,
        to: TokenStream,
    },
    Read(Place),
    Opaque(Box<Opaque>),
    /// `if cond { a } else { b }`: no derivative in the condition.
    Select {
        cond: Box<Value>,
        then: Box<Value>,
        otherwise: Box<Value>,
    },
    /// `a < b`, `a && b`: operator between.
    Infix {
        op: TokenStream,
        args: Box<[Value; 2]>,
    },
    Not(Box<Value>),
    /// A method without a derivative: `b.is_nan()`, `n.saturating_sub(1)`.
    Method {
        receiver: Box<Value>,
        name: String,
        args: Vec<Value>,
    },
    /// The integer as a float of the type of `like`.
    Lift {
        value: Box<Value>,
        like: Box<Value>,
    },
    /// `value` cast to the width of `like`.
    CastLike {
        value: Box<Value>,
        like: Box<Value>,
    },
    /// The tangent of a cast to or from a type that the tokens do not reveal: the type of `like`.
    CastTangent {
        value: Box<Value>,
        like: Box<Value>,
    },
}

#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) root: VarId,
    pub(crate) path: Vec<Projection>,
}

#[derive(Clone)]
pub(crate) enum Projection {
    Index(Value),
    Range {
        lo: Option<Value>,
        hi: Option<Value>,
        inclusive: bool,
    },
    /// `[index]` of a user's type: what the gate found out about it is in `at`.
    Located {
        index: Value,
        at: VarId,
    },
    /// The place of a tangent that was found.
    At(VarId),
    Field(TokenStream),
    Deref,
    /// The payload of an enum's variant, which is the one that is there.
    Variant(Box<Payload>),
}

#[derive(Clone)]
pub(crate) enum Payload {
    /// With `..` after the counted ones where the pattern is open.
    Position {
        path: syn::Path,
        index: usize,
        count: usize,
        open: bool,
    },
    Named {
        path: syn::Path,
        member: syn::Member,
    },
    /// Of an `Option` or a `Result`, whichever it is: what `unwrap` gives.
    Good,
    /// Of the tangent of a derived type, which has its parts by name.
    OfTangent(Box<Payload>),
}

#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) form: CallForm,
    /// The function as the user named it.
    pub(crate) path: syn::ExprPath,
    pub(crate) args: Vec<Arg>,
    /// A call of the function itself, whose tape is boxed to have a size.
    pub(crate) recursive: bool,
}

/// How a callee is named, and so where its companion is.
#[derive(Clone)]
pub(crate) enum CallForm {
    /// `module::function(…)`: a type of the same path.
    Function,
    /// `Type::function(…)`: siblings of the function.
    Associated,
    /// `receiver.method(…)`, the receiver being the first argument; the path is the method's name alone.
    Method,
    /// An operator of a type of the user's, whose gate rustc finds; the path is its name alone.
    Operator(Operator),
}

#[derive(Clone)]
pub(crate) struct Arg {
    pub(crate) kind: ArgKind,
    pub(crate) span: Span,
}

#[derive(Clone)]
pub(crate) enum ArgKind {
    Value(Value),
    /// `&place`, `&mut place`, or a variable that is a shared reference.
    Ref(Place, Mutability),
    /// A variable that is a `&mut`: only the callee's signature tells whether it is written through.
    Handed(Place),
    /// A reference to a value that has no place.
    RefValue(Value),
    /// `self` of a method that cannot write it: taken by `&` or by value, as the method's signature says.
    Receiver(Place),
}
