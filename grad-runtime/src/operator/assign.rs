use super::{ByValue, Pass, Slot, Want, Wanted};
use crate::Differentiable;

/// The operator `Op`, such as `+=`, that changes a `Self` by a `Rhs`, passed as `R` says, with its derivative.
#[diagnostic::on_unimplemented(
    message = "the operator `{Op}` on `{Self}` by `{Rhs}` ({R}) is not differentiable",
    label = "an active value goes through this operator",
    note = "put `#[differentiable]` on its `impl`, or on the whole generic `impl` whose method this is",
    note = "for a type of another crate, wrap it in a type of yours and implement `chainrule::operator::AssignGate`"
)]
pub trait AssignGate<Op, Rhs: Differentiable, R: Pass = ByValue>: Differentiable + Sized {
    /// The forward half, and the backward half.
    ///
    /// The backward half takes the right operand again if it went by `&`, and two slots: the first holds the cotangent of
    /// the value afterwards, and is to be left with that of the value before; to the second it adds.
    fn record<W: Want>(
        lhs: &mut Self,
        rhs: R::Arg<'_, Rhs>,
        wanted: (Wanted, W),
    ) -> (
        (),
        impl Fn(((), R::Again<'_, Rhs>), (), (Slot<'_, Wanted, Self::Tangent>, Slot<'_, W, Rhs::Tangent>))
        + use<Self, Op, Rhs, R, W>,
    );

    /// Changes the value and its tangent.
    fn jvp(lhs: &mut Self, rhs: R::Arg<'_, Rhs>, tangents: (&mut Self::Tangent, Option<&Rhs::Tangent>)) -> ((), ());
}
