//! Operators of types that the tokens do not reveal, as gates: what `#[differentiable]` on an operator's `impl` implements.
//!
//! A macro sees tokens, so `a + b` on two `Vec3` is a question to the traits of this module: [`BinaryGate`] for
//! `+ - * / %`, [`UnaryGate`] for `-a`, [`AssignGate`] for `+=` and its kin, [`IndexGate`] for `a[i]`. They are implemented for `f64` and `f32`, and
//! by the attribute:
//!
//! ```text
//! #[differentiable]
//! impl Add for Vec3 {
//!     type Output = Vec3;
//!     fn add(self, other: Vec3) -> Vec3 { Vec3 { x: self.x + other.x, … } }
//! }
//! ```
//!
//! # Gates of a type of your own
//!
//! A type whose inside cannot be differentiated line by line, such as a matrix of another crate in a newtype, gets its
//! gates by hand. A gate runs forward and returns its backward half as a closure, which *adds* to the cotangents in the
//! slots it is given, as many of them as are wanted. Of operands that go by `&` nothing need be kept: the closure gets
//! them again. The gates of ∑ᵢⱼ-products, for one, are two products each, into what is there:
//!
//! ```
//! use grad_runtime::operator::{BinaryGate, ByRef, Slot, Want, op};
//! use grad_runtime::{Differentiable, Tangent};
//!
//! #[derive(Clone)]
//! struct Square([[f64; 2]; 2]);
//!
//! impl Differentiable for Square {
//!     type Tangent = [[f64; 2]; 2];
//!     fn tangent_shape(&self) -> [[(); 2]; 2] {
//!         [[(); 2]; 2]
//!     }
//!     fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
//!         self.0.move_along(tangent, step);
//!     }
//! }
//!
//! /// c += a·b, with either factor transposed where asked.
//! fn add_product(c: &mut [[f64; 2]; 2], a: impl Fn(usize, usize) -> f64, b: impl Fn(usize, usize) -> f64) {
//!     for i in 0..2 {
//!         for j in 0..2 {
//!             c[i][j] += a(i, 0) * b(0, j) + a(i, 1) * b(1, j);
//!         }
//!     }
//! }
//!
//! impl BinaryGate<op::Mul, Square, ByRef, ByRef> for Square {
//!     type Output = Square;
//!
//!     fn record<L: Want, R: Want>(
//!         a: &Square,
//!         b: &Square,
//!         _wanted: (L, R),
//!     ) -> (
//!         Square,
//!         impl Fn((&Square, &Square), [[f64; 2]; 2], (Slot<'_, L, [[f64; 2]; 2]>, Slot<'_, R, [[f64; 2]; 2]>)) + use<L, R>,
//!     ) {
//!         let mut y = [[0.0; 2]; 2];
//!         add_product(&mut y, |i, k| a.0[i][k], |k, j| b.0[k][j]);
//!         (Square(y), |(a, b): (&Square, &Square), d_y: [[f64; 2]; 2], (d_a, d_b): (Slot<'_, L, _>, Slot<'_, R, _>)| {
//!             if let Some(d_a) = d_a.open() {
//!                 add_product(d_a, |i, k| d_y[i][k], |k, j| b.0[j][k]);
//!             }
//!             if let Some(d_b) = d_b.open() {
//!                 add_product(d_b, |i, k| a.0[k][i], |k, j| d_y[k][j]);
//!             }
//!         })
//!     }
//!
//!     fn jvp(
//!         a: &Square,
//!         b: &Square,
//!         (d_a, d_b): (Option<&[[f64; 2]; 2]>, Option<&[[f64; 2]; 2]>),
//!     ) -> (Square, [[f64; 2]; 2]) {
//!         let (mut y, mut d_y) = ([[0.0; 2]; 2], [[0.0; 2]; 2]);
//!         add_product(&mut y, |i, k| a.0[i][k], |k, j| b.0[k][j]);
//!         if let Some(d_a) = d_a {
//!             add_product(&mut d_y, |i, k| d_a[i][k], |k, j| b.0[k][j]);
//!         }
//!         if let Some(d_b) = d_b {
//!             add_product(&mut d_y, |i, k| a.0[i][k], |k, j| d_b[k][j]);
//!         }
//!         (Square(y), d_y)
//!     }
//! }
//! ```
#![allow(clippy::type_complexity, reason = "spelled out, it says what is passed")]

mod assign;
mod floats;
mod index;
pub mod op;
mod pass;

pub use assign::AssignGate;
pub use index::{IndexGate, IndexMutGate, Locate, Located, located};
pub use pass::{ByRef, ByValue, Pass};

use crate::Differentiable;
pub use crate::slot::{Slot, Unwanted, Want, Wanted};

/// The operator `Op` between a `Self` and a `Rhs`, each passed as `L` and `R` say, with its derivative.
///
/// The module's documentation has an example.
#[diagnostic::on_unimplemented(
    message = "the operator `{Op}` between `{Self}` ({L}) and `{Rhs}` ({R}) is not differentiable",
    label = "an active value goes through this operator",
    note = "put `#[differentiable]` on its `impl`, or on the whole generic `impl` whose method this is",
    note = "for a type of another crate, wrap it in a type of yours and implement `chainrule::operator::BinaryGate`"
)]
pub trait BinaryGate<Op, Rhs: Differentiable, L: Pass = ByValue, R: Pass = ByValue>: Differentiable + Sized {
    /// What the operator returns.
    type Output: Differentiable;

    /// The forward half: the value, and the backward half.
    ///
    /// The backward half takes the operands that went by `&` again (`()` for the others), the cotangent of the value, and
    /// the slots of the operands' cotangents, to which it adds. It can be called any number of times.
    fn record<WL: Want, WR: Want>(
        lhs: L::Arg<'_, Self>,
        rhs: R::Arg<'_, Rhs>,
        wanted: (WL, WR),
    ) -> (
        Self::Output,
        impl Fn(
            (L::Again<'_, Self>, R::Again<'_, Rhs>),
            <Self::Output as Differentiable>::Tangent,
            (Slot<'_, WL, Self::Tangent>, Slot<'_, WR, Rhs::Tangent>),
        ) + use<Self, Op, Rhs, L, R, WL, WR>,
    );

    /// The value, and its tangent where the operands have these. `None` is a zero.
    fn jvp(
        lhs: L::Arg<'_, Self>,
        rhs: R::Arg<'_, Rhs>,
        tangents: (Option<&Self::Tangent>, Option<&Rhs::Tangent>),
    ) -> (Self::Output, <Self::Output as Differentiable>::Tangent);
}

/// The operator `Op` on a `Self`, passed as `P` says, with its derivative.
#[diagnostic::on_unimplemented(
    message = "the operator `{Op}` on `{Self}` ({P}) is not differentiable",
    label = "an active value goes through this operator",
    note = "put `#[differentiable]` on its `impl`, or on the whole generic `impl` whose method this is",
    note = "for a type of another crate, wrap it in a type of yours and implement `chainrule::operator::UnaryGate`"
)]
pub trait UnaryGate<Op, P: Pass = ByValue>: Differentiable + Sized {
    /// What the operator returns.
    type Output: Differentiable;

    /// The forward half: the value, and the backward half, as in [`BinaryGate::record`].
    fn record<W: Want>(
        x: P::Arg<'_, Self>,
        wanted: (W,),
    ) -> (
        Self::Output,
        impl Fn((P::Again<'_, Self>,), <Self::Output as Differentiable>::Tangent, (Slot<'_, W, Self::Tangent>,))
        + use<Self, Op, P, W>,
    );

    /// The value, and its tangent where the operand has this. `None` is a zero.
    fn jvp(
        x: P::Arg<'_, Self>,
        tangents: (Option<&Self::Tangent>,),
    ) -> (Self::Output, <Self::Output as Differentiable>::Tangent);
}
