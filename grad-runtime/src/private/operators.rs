//! Calls of operator gates, as expansions write them: what an operand's kind says is what rustc infers the gate from.
#![allow(clippy::type_complexity, reason = "spelled out, it says what is passed")]

use super::{Given, NoTangent, Owned, Shared, View};
use crate::Differentiable;
use crate::operator::{AssignGate, BinaryGate, ByRef, ByValue, Pass, UnaryGate};
use crate::slot::{Slot, Want, Wanted};

/// How an operand is passed, and what goes with it: whether its cotangent is wanted, or its tangent.
pub trait Operand {
    /// By value or by reference.
    type By: Pass;

    /// What goes with it.
    type With;

    /// What goes with it.
    fn with(self) -> Self::With;
}

impl<K> Operand for Owned<K> {
    type By = ByValue;
    type With = K;

    #[inline]
    fn with(self) -> K {
        self.0
    }
}

impl<K> Operand for Shared<K> {
    type By = ByRef;
    type With = K;

    #[inline]
    fn with(self) -> K {
        self.0
    }
}

/// An operand's tangent: given, or zero.
pub trait MaybeTangent<X> {
    /// The tangent, if any.
    fn tangent(&self) -> Option<&X>;
}

impl<X> MaybeTangent<X> for NoTangent {
    #[inline]
    fn tangent(&self) -> Option<&X> {
        None
    }
}

impl<X, Y: View<X>> MaybeTangent<X> for Given<Y> {
    #[inline]
    fn tangent(&self) -> Option<&X> {
        Some(self.0.view())
    }
}

type Arg<'a, P, T> = <<P as Operand>::By as Pass>::Arg<'a, T>;
type Again<'a, P, T> = <<P as Operand>::By as Pass>::Again<'a, T>;
type TangentOf<T> = <T as Differentiable>::Tangent;

/// `a + b` and its kin, forward, with the backward half.
#[inline]
pub fn binary<Op, P, Q, A, B>(
    _: Op,
    (p, q): (P, Q),
    a: Arg<'_, P, A>,
    b: Arg<'_, Q, B>,
) -> (
    A::Output,
    impl Fn(
        (Again<'_, P, A>, Again<'_, Q, B>),
        TangentOf<A::Output>,
        (Slot<'_, P::With, A::Tangent>, Slot<'_, Q::With, B::Tangent>),
    ) + use<Op, P, Q, A, B>,
)
where
    P: Operand<With: Want>,
    Q: Operand<With: Want>,
    A: BinaryGate<Op, B, P::By, Q::By>,
    B: Differentiable,
{
    A::record(a, b, (p.with(), q.with()))
}

/// `a + b` and its kin, in forward mode.
#[inline]
pub fn binary_jvp<Op, P, Q, A, B>(
    _: Op,
    (p, q): (P, Q),
    a: Arg<'_, P, A>,
    b: Arg<'_, Q, B>,
) -> (A::Output, TangentOf<A::Output>)
where
    P: Operand<With: MaybeTangent<A::Tangent>>,
    Q: Operand<With: MaybeTangent<B::Tangent>>,
    A: BinaryGate<Op, B, P::By, Q::By>,
    B: Differentiable,
{
    A::jvp(a, b, (p.with().tangent(), q.with().tangent()))
}

/// `-a`, forward, with the backward half.
#[inline]
pub fn unary<Op, P, A>(
    _: Op,
    (p,): (P,),
    a: Arg<'_, P, A>,
) -> (A::Output, impl Fn((Again<'_, P, A>,), TangentOf<A::Output>, (Slot<'_, P::With, A::Tangent>,)) + use<Op, P, A>)
where
    P: Operand<With: Want>,
    A: UnaryGate<Op, P::By>,
{
    A::record(a, (p.with(),))
}

/// `-a`, in forward mode.
#[inline]
pub fn unary_jvp<Op, P, A>(_: Op, (p,): (P,), a: Arg<'_, P, A>) -> (A::Output, TangentOf<A::Output>)
where
    P: Operand<With: MaybeTangent<A::Tangent>>,
    A: UnaryGate<Op, P::By>,
{
    A::jvp(a, (p.with().tangent(),))
}

/// `a += b` and its kin, forward, with the backward half.
#[inline]
pub fn assign<Op, Q, A, B>(
    _: Op,
    (_, q): (super::InOut, Q),
    a: &mut A,
    b: Arg<'_, Q, B>,
) -> (
    (),
    impl Fn(((), Again<'_, Q, B>), (), (Slot<'_, Wanted, A::Tangent>, Slot<'_, Q::With, B::Tangent>)) + use<Op, Q, A, B>,
)
where
    Q: Operand<With: Want>,
    A: AssignGate<Op, B, Q::By>,
    B: Differentiable,
{
    A::record(a, b, (Wanted, q.with()))
}

/// `a += b` and its kin, in forward mode.
#[inline]
pub fn assign_jvp<Op, Q, A, B>(_: Op, (p, q): (Given<&mut A::Tangent>, Q), a: &mut A, b: Arg<'_, Q, B>) -> ((), ())
where
    Q: Operand<With: MaybeTangent<B::Tangent>>,
    A: AssignGate<Op, B, Q::By>,
    B: Differentiable,
{
    A::jvp(a, b, (p.0, q.with().tangent()))
}
