//! The intermediate form: structured, in A-normal form. Between `lower` and `emit` nothing else is known.
//!
//! ```text
//! function   ::= param* block
//! block      ::= stmt* value?                    one scope; the value is the block's
//! stmt       ::= let var = rhs                   bound once
//!              | alias var = place               a reference, another name for a place
//!              | unpack pattern = var            a tuple or array taken apart
//!              | place := value
//!              | place += value | place -= value
//!              | mutation                        push, fill, swap …: gates on whole containers
//!              | [var =] if value block block
//!              | for header block | while block block
//!              | opaque                          user tokens without an active value
//!              | generated                       what only transformed code has: tapes, cotangents, tangents
//! rhs        ::= value | clone place | move var | aggregate(value*) | call path(arg*) | generated
//! value      ::= var | constant | gate(value*) | cast value | read place | opaque | select …
//! place      ::= var projection*                 projection: [value] [range] .field *
//! ```
//!
//! `lower` produces flat values: the arguments of a gate, the indices of a place and what is written are a variable or a
//! constant (an *atom*). `inline` at the end nests them again where that reads better. A variable is bound by exactly one
//! statement and belongs to the scope of the block it stands in. Scalars that the user declared `mut`, containers and
//! parameters are *storage*, read through `read place`; so a value that a backward statement needs is always a variable of
//! its own, whatever happens to the storage later.

use grad_runtime::gates::Row;
use proc_macro2::{Ident, Span, TokenStream};

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
    /// A parameter, by its position.
    Param(usize),
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
    /// A braced block: runs whenever its parent does.
    Plain,
    Branch,
    Loop,
    /// The condition of a `while`.
    Test,
}

/// A whole function, with the table of its variables and scopes.
#[derive(Clone, Default)]
pub(crate) struct Function {
    pub(crate) params: Vec<VarId>,
    pub(crate) body: Block,
    pub(crate) vars: Vec<Var>,
    pub(crate) scopes: Vec<Scope>,
}

#[derive(Clone, Default)]
pub(crate) struct Block {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) result: Option<Value>,
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
    Let { var: VarId, rhs: Rhs },
    /// `let x;`
    Declare { var: VarId },
    /// The place is in the variable's kind.
    Alias { var: VarId },
    Unpack { pattern: Pattern, from: VarId },
    Write { place: Place, value: Value },
    Update { place: Place, sign: Sign, value: Value },
    Mutate(Mutation),
    If { cond: Value, then: Block, otherwise: Block, result: Option<VarId> },
    For { header: Header, body: Block },
    While { test: Block, body: Block },
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
    Clone { place: Place, method: TokenStream },
    Aggregate { kind: Aggregate, parts: Vec<Value> },
    Call(Call),
    Generated(Generated),
}

/// A pure expression.
#[derive(Clone)]
pub(crate) enum Value {
    Var(VarId),
    Const(TokenStream),
    Gate { row: &'static Row, args: Vec<Value> },
    /// `value as f64` between floats.
    Cast { value: Box<Value>, to: TokenStream },
    Read(Place),
    Opaque(Box<Opaque>),
    /// `if cond { a } else { b }`: no derivative in the condition.
    Select { cond: Box<Value>, then: Box<Value>, otherwise: Box<Value> },
    /// `a < b`, `a && b`: operator between.
    Infix { op: TokenStream, args: Box<[Value; 2]> },
    Not(Box<Value>),
    /// A method without a derivative: `b.is_nan()`, `n.saturating_sub(1)`.
    Method { receiver: Box<Value>, name: String, args: Vec<Value> },
    /// The integer as a float of the type of `like`.
    Lift { value: Box<Value>, like: Box<Value> },
    /// `value` cast to the width of `like`.
    CastLike { value: Box<Value>, like: Box<Value> },
}

#[derive(Clone)]
pub(crate) enum Aggregate {
    Tuple,
    Array,
    /// `vec![a, b]`
    Vec,
    /// `[a; n]` with the length as written.
    ArrayRepeat(TokenStream),
    /// `vec![a; n]`: the length is the second part.
    VecRepeat,
}

#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) root: VarId,
    pub(crate) path: Vec<Projection>,
}

#[derive(Clone)]
pub(crate) enum Projection {
    Index(Value),
    Range { lo: Option<Value>, hi: Option<Value>, inclusive: bool },
    Field(TokenStream),
    Deref,
}

#[derive(Clone)]
pub(crate) struct Call {
    /// The function as the user named it.
    pub(crate) path: syn::ExprPath,
    pub(crate) args: Vec<Arg>,
    /// The function itself, whose tape must be boxed to have a size.
    pub(crate) recursive: bool,
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
}

/// A gate on a whole container, in place.
#[derive(Clone)]
pub(crate) enum Mutation {
    Push { place: Place, value: Value },
    Fill { place: Place, value: Value },
    CopyFrom { place: Place, from: Place, method: Ident },
    SwapElements { place: Place, i: Value, j: Value },
    Swap { a: Place, b: Place, function: syn::ExprPath },
}

#[derive(Clone)]
pub(crate) enum Header {
    Range(RangeHeader),
    Elements(ElementsHeader),
    /// An iterator without an active value.
    Opaque { pattern: syn::Pat, names: Names, bound: Vec<VarId>, iter: Opaque },
    /// Backward: over the records of a tape, last first.
    Rewind { tape: VarId, values: Vec<VarId> },
    /// Backward: as often as counted.
    Times { count: VarId },
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
    pub(crate) source: Option<(syn::Pat, Names, Opaque)>,
    pub(crate) reversed: bool,
    /// The user's pattern binds the position.
    pub(crate) named: bool,
    /// The forward half needs the position all the same.
    pub(crate) counted: bool,
    /// What the pattern binds: `let`s and aliases over the element's place.
    pub(crate) bound: Vec<Stmt>,
}

/// The user's spelling of each variable mentioned.
pub(crate) type Names = Vec<(String, VarId)>;

/// User tokens through which no gradient flows.
#[derive(Clone)]
pub(crate) struct Opaque {
    pub(crate) code: OpaqueCode,
    pub(crate) names: Names,
    pub(crate) reads: Vec<VarId>,
    pub(crate) writes: Vec<VarId>,
    /// What the statement binds.
    pub(crate) binds: Vec<VarId>,
    /// Can be evaluated again with the same result and nothing to see.
    pub(crate) pure: bool,
    /// Where an active value may not enter.
    pub(crate) barriers: Vec<Barrier>,
}

#[derive(Clone)]
pub(crate) enum OpaqueCode {
    Expr(syn::Expr),
    Stmt(syn::Stmt),
}

/// These variables may not be active here.
#[derive(Clone)]
pub(crate) struct Barrier {
    pub(crate) vars: Vec<VarId>,
    pub(crate) error: syn::Error,
}

/// Operations that only transformed code has.
#[derive(Clone)]
pub(crate) enum Generated {
    // Values.
    /// A zero of the tangent of this type, from a shape where the type does not fix it.
    Zero { ty: Ty, shape: Option<Value> },
    /// What a zero cotangent of this place needs.
    Shape(Place),
    /// The content of a place, cloned.
    CloneOf(Place),
    /// The content of a place, which is left zero.
    Take { from: Place, ty: Ty, shape: Option<Value> },
    /// The sum of a container's elements.
    Sum { of: Place, ty: Ty, shape: Option<Value> },
    /// The last element, removed.
    Pop { from: Place },
    /// The kind of a variable that is handed on.
    Kind,
    /// What its callee must be passed again.
    Keep { kind: VarId, place: Place },
    /// An owned copy of what an argument pointed to.
    Save(Place),
    /// `let var = 0_usize;`
    Counter,
    /// A new, empty tape, with room for as many records as this loop has iterations.
    NewTape { reserve: Option<Box<Header>> },
    /// A tape read from its end: an iterator.
    Rewound { tape: VarId },
    // Statements.
    /// `into += from` through the traits.
    Accumulate { into: Place, from: Value },
    /// `into[..] += from[..]`
    AccumulateSlice { into: Place, from: Place },
    /// `into[..] += from[..]; from[..] = 0`
    TakeSlice { from: Place, into: Place },
    SetZero { place: Place },
    Increment { counter: VarId },
    /// One iteration's record.
    Push { tape: VarId, values: Vec<VarId> },
    /// The next record, last first.
    Pull { cursor: VarId, values: Vec<VarId> },
    /// Which branch ran and what it remembers.
    Remember { branch: VarId, then: bool, values: Vec<VarId> },
    /// `match branch { Then(values) => …, Else(values) => … }`
    Fork { branch: VarId, then: (Vec<VarId>, Block), otherwise: (Vec<VarId>, Block) },
    /// The forward half of a call.
    Record { call: Call, kinds: Vec<Kind>, value: VarId, sweep: VarId },
    /// Requires that a function called for its value alone could have been differentiated.
    Companion { path: syn::ExprPath },
    /// The backward half of a call.
    Sweep { sweep: VarId, again: Vec<Again>, seed: Value, slots: Vec<Option<Place>> },
    /// The forward-mode call.
    Jvp { call: Call, tangents: Vec<TangentArg>, value: VarId, tangent: VarId },
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
    /// A value whose type only rustc knows: passed again if it is a reference.
    Value(Value),
}

#[derive(Clone)]
pub(crate) enum TangentArg {
    Zero,
    Value(Value),
    Ref(Place, Mutability),
}

impl Place {
    pub(crate) fn var(root: VarId) -> Self {
        Self { root, path: Vec::new() }
    }

    pub(crate) fn then(&self, projection: Projection) -> Self {
        let mut path = self.path.clone();
        path.push(projection);
        Self { root: self.root, path }
    }
}

impl Stmt {
    pub(crate) fn new(kind: StmtKind, span: Span) -> Self {
        Self { kind, span }
    }
}

impl Function {
    pub(crate) fn var(&self, id: VarId) -> &Var {
        &self.vars[id.0]
    }

    pub(crate) fn add(&mut self, var: Var) -> VarId {
        self.vars.push(var);
        VarId(self.vars.len() - 1)
    }

    /// A place with every alias replaced by what it names.
    pub(crate) fn resolve(&self, place: &Place) -> Place {
        match &self.var(place.root).kind {
            VarKind::Alias(target) => {
                let mut resolved = self.resolve(target);
                resolved.path.extend(place.path.iter().cloned());
                resolved
            }
            _ => place.clone(),
        }
    }

    /// The storage a variable stands for, through its aliases.
    pub(crate) fn root(&self, var: VarId) -> VarId {
        match &self.var(var).kind {
            VarKind::Alias(target) => self.root(target.root),
            _ => var,
        }
    }

    pub(crate) fn is_within(&self, scope: ScopeId, ancestor: ScopeId) -> bool {
        let mut at = Some(scope);
        while let Some(s) = at {
            if s == ancestor {
                return true;
            }
            at = self.scopes[s.0].parent;
        }
        false
    }
}
