//! The floats gates work on.

use crate::{Differentiable, Tangent};
use core::fmt::{Debug, Display};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// `f64` and `f32`. Sealed.
///
/// A float is its own tangent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a float",
    note = "gates work on f64 and f32; mark an inactive parameter `#[constant]`"
)]
pub trait Float:
    sealed::Sealed
    + Copy
    + Debug
    + Display
    + Default
    + PartialOrd
    + Differentiable<Tangent = Self>
    + Tangent<Shape = ()>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + Send
    + Sync
    + 'static
{
    /// `value as Self`.
    fn from_f64(value: f64) -> Self;

    /// `self as f64`, which is exact.
    fn to_f64(self) -> f64;
}

impl Float for f64 {
    #[inline]
    fn from_f64(value: f64) -> Self {
        value
    }

    #[inline]
    fn to_f64(self) -> f64 {
        self
    }
}

impl Float for f32 {
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "rounding is the point")]
    fn from_f64(value: f64) -> Self {
        value as Self
    }

    #[inline]
    fn to_f64(self) -> f64 {
        f64::from(self)
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for f64 {}
    impl Sealed for f32 {}
}
