//! The floats that gates work on, as a bound for generic code.

use core::fmt::{Debug, Display};
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use crate::gates::Gates;
use crate::{Differentiable, Tangent};

/// `f64` and `f32`, for functions that are written once for both. Sealed.
///
/// `T: Real` has the operators, the comparisons, every gate as a method, the constants of std, and literals by
/// [`from_f64`](Real::from_f64). A float is its own tangent.
///
/// ```
/// use grad_runtime::Real;
///
/// fn norm<T: Real>(x: &[T]) -> T {
///     x.iter().map(|x| *x * *x).sum::<T>().sqrt()
/// }
///
/// assert_eq!(norm(&[3.0_f32, 4.0]), 5.0);
/// assert_eq!(norm(&[3.0_f64, 4.0]), 5.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a float",
    note = "gates work on f64 and f32; mark an inactive parameter `#[constant]`"
)]
pub trait Real:
    sealed::Sealed
    + Gates
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
    + for<'a> Add<&'a Self, Output = Self>
    + for<'a> Sub<&'a Self, Output = Self>
    + for<'a> Mul<&'a Self, Output = Self>
    + for<'a> Div<&'a Self, Output = Self>
    + for<'a> AddAssign<&'a Self>
    + for<'a> SubAssign<&'a Self>
    + for<'a> MulAssign<&'a Self>
    + for<'a> DivAssign<&'a Self>
    + Sum
    + Product
    + for<'a> Sum<&'a Self>
    + for<'a> Product<&'a Self>
    + Send
    + Sync
    + 'static
{
    /// π
    const PI: Self;
    /// 2π
    const TAU: Self;
    /// Euler's number e.
    const E: Self;
    /// ln 2
    const LN_2: Self;
    /// ln 10
    const LN_10: Self;
    /// √2
    const SQRT_2: Self;
    /// π / 2
    const FRAC_PI_2: Self;
    /// π / 4
    const FRAC_PI_4: Self;
    /// The distance from 1 to the next number.
    const EPSILON: Self;
    /// The largest finite number.
    const MAX: Self;
    /// The smallest finite number.
    const MIN: Self;
    /// The smallest positive number of full precision.
    const MIN_POSITIVE: Self;
    /// ∞
    const INFINITY: Self;
    /// −∞
    const NEG_INFINITY: Self;
    /// Not a number.
    const NAN: Self;

    /// `0.0`
    #[must_use]
    fn zero() -> Self;

    /// `1.0`
    #[must_use]
    fn one() -> Self;

    /// `value as Self`: how a literal is written.
    #[must_use]
    fn from_f64(value: f64) -> Self;

    /// `self as f64`, which is exact.
    fn to_f64(self) -> f64;

    /// The sine and the cosine.
    fn sin_cos(self) -> (Self, Self);

    /// Is it not a number?
    fn is_nan(self) -> bool;

    /// Is it neither infinite nor not a number?
    fn is_finite(self) -> bool;

    /// Is it ∞ or −∞?
    fn is_infinite(self) -> bool;

    /// Does it have a positive sign, as `+0.0` has?
    fn is_sign_positive(self) -> bool;

    /// Does it have a negative sign, as `-0.0` has?
    fn is_sign_negative(self) -> bool;

    /// The total order of IEEE 754.
    fn total_cmp(&self, other: &Self) -> core::cmp::Ordering;
}

macro_rules! floats {
    ($($float:ident)+) => {$(
        impl Real for $float {
            const PI: Self = core::$float::consts::PI;
            const TAU: Self = core::$float::consts::TAU;
            const E: Self = core::$float::consts::E;
            const LN_2: Self = core::$float::consts::LN_2;
            const LN_10: Self = core::$float::consts::LN_10;
            const SQRT_2: Self = core::$float::consts::SQRT_2;
            const FRAC_PI_2: Self = core::$float::consts::FRAC_PI_2;
            const FRAC_PI_4: Self = core::$float::consts::FRAC_PI_4;
            const EPSILON: Self = $float::EPSILON;
            const MAX: Self = $float::MAX;
            const MIN: Self = $float::MIN;
            const MIN_POSITIVE: Self = $float::MIN_POSITIVE;
            const INFINITY: Self = $float::INFINITY;
            const NEG_INFINITY: Self = $float::NEG_INFINITY;
            const NAN: Self = $float::NAN;

            #[inline]
            fn zero() -> Self {
                0.0
            }

            #[inline]
            fn one() -> Self {
                1.0
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "rounding is the point")]
            fn from_f64(value: f64) -> Self {
                value as Self
            }

            #[inline]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }

            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                $float::sin_cos(self)
            }

            #[inline]
            fn is_nan(self) -> bool {
                $float::is_nan(self)
            }

            #[inline]
            fn is_finite(self) -> bool {
                $float::is_finite(self)
            }

            #[inline]
            fn is_infinite(self) -> bool {
                $float::is_infinite(self)
            }

            #[inline]
            fn is_sign_positive(self) -> bool {
                $float::is_sign_positive(self)
            }

            #[inline]
            fn is_sign_negative(self) -> bool {
                $float::is_sign_negative(self)
            }

            #[inline]
            fn total_cmp(&self, other: &Self) -> core::cmp::Ordering {
                $float::total_cmp(self, other)
            }
        }
    )+};
}

floats! { f64 f32 }

mod sealed {
    pub trait Sealed {}
    impl Sealed for f64 {}
    impl Sealed for f32 {}
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    /// The same gate, by the bound and by the type.
    fn through_the_bound<T: Real>(x: T) -> [T; 6] {
        [x.sin(), x.max(T::one()), x.powi(3), x.mul_add(x, T::PI), x.clamp(T::zero(), T::one()), -x % T::from_f64(0.3)]
    }

    #[test]
    fn gates_are_those_of_the_type() {
        let x = 0.7_f64;
        let by_type = [x.sin(), 1.0, x.powi(3), x.mul_add(x, core::f64::consts::PI), 0.7, -x % 0.3];
        assert_eq!(through_the_bound(x), by_type);
        assert_eq!(through_the_bound(0.5_f32)[2], 0.125);
    }

    #[test]
    fn literals_are_rounded_once() {
        assert_eq!(<f32 as Real>::from_f64(0.1), 0.1);
        assert_eq!(Real::to_f64(0.1_f32), f64::from(0.1_f32));
    }
}
