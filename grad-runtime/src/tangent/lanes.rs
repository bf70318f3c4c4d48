//! Several tangents of a scalar, side by side: one lane a direction.

use super::Tangent;
use crate::Real;
use core::array::from_fn;
use core::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// `N` tangents of a scalar, one a direction: what a float becomes in the tangents of `jvp_many`.
///
/// `[f64; 3]` has the tangents `[Lanes<f64, N>; 3]`, `&[f64]` takes `&[Lanes<f64, N>]`, and so on.
///
/// ```
/// use grad_runtime::Lanes;
///
/// // Along x and along y.
/// let (dot_x, dot_y) = (Lanes::<f64, 2>::along(0), Lanes::along(1));
/// // The tangents of 3x − y.
/// assert_eq!(dot_x * 3.0 - dot_y, Lanes([3.0, -1.0]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(transparent)]
pub struct Lanes<T, const N: usize>(pub [T; N]);

impl<T: Real, const N: usize> Lanes<T, N> {
    /// No change in any direction.
    #[inline]
    #[must_use]
    pub fn zero() -> Self {
        Self([T::default(); N])
    }

    /// A change by one in the direction `lane`, and in no other.
    ///
    /// # Panics
    /// If there is no such lane.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn along(lane: usize) -> Self {
        let mut lanes = Self::zero();
        lanes.0[lane] = T::from_f64(1.0);
        lanes
    }

    /// `self * partial`, but of an arriving zero, zero: through a partial that can be infinite.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn through(self, partial: T) -> Self {
        let zero = T::default();
        Self(from_fn(|i| if self.0[i] == zero { zero } else { self.0[i] * partial }))
    }

    /// As the tangents of a value that is cast to `f64`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn to_f64(self) -> Lanes<f64, N> {
        Lanes(from_fn(|i| self.0[i].to_f64()))
    }

    /// As the tangents of a value that is cast to `f32`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn to_f32(self) -> Lanes<f32, N> {
        Lanes(from_fn(|i| f32::from_f64(self.0[i].to_f64())))
    }
}

impl<T: Real, const N: usize> Default for Lanes<T, N> {
    #[inline]
    fn default() -> Self {
        Self::zero()
    }
}

impl<T: Real, const N: usize> Add for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn add(self, other: Self) -> Self {
        Self(from_fn(|i| self.0[i] + other.0[i]))
    }
}

impl<T: Real, const N: usize> Sub for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn sub(self, other: Self) -> Self {
        Self(from_fn(|i| self.0[i] - other.0[i]))
    }
}

impl<T: Real, const N: usize> Neg for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Self(from_fn(|i| -self.0[i]))
    }
}

impl<T: Real, const N: usize> Mul<T> for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn mul(self, factor: T) -> Self {
        Self(from_fn(|i| self.0[i] * factor))
    }
}

impl<T: Real, const N: usize> Div<T> for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn div(self, divisor: T) -> Self {
        Self(from_fn(|i| self.0[i] / divisor))
    }
}

impl<T: Real, const N: usize> AddAssign for Lanes<T, N> {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        for (into, from) in self.0.iter_mut().zip(other.0) {
            *into += from;
        }
    }
}

impl<T: Real, const N: usize> SubAssign for Lanes<T, N> {
    #[inline]
    fn sub_assign(&mut self, other: Self) {
        for (into, from) in self.0.iter_mut().zip(other.0) {
            *into -= from;
        }
    }
}

impl<T: Real, const N: usize> Tangent for Lanes<T, N> {
    type Shape = ();

    #[inline]
    fn zeros((): &()) -> Self {
        Self::zero()
    }

    #[inline]
    fn shape(&self) {}

    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += *other;
    }

    #[inline]
    fn set_zero(&mut self) {
        *self = Self::zero();
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        *self = *self * T::from_f64(factor);
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        self.0.iter_mut().for_each(|lane| lane.map_floats(map));
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self.0.iter().zip(other.0).map(|(a, b)| a.to_f64() * b.to_f64()).sum()
    }

    #[inline]
    fn check_shape(&self, (): &(), _what: &str) {}
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn every_lane_is_a_tangent() {
        let (a, b) = (Lanes([1.0, 2.0, 0.0]), Lanes::along(1));
        assert_eq!(a + b, Lanes([1.0, 3.0, 0.0]));
        assert_eq!(a - b, Lanes([1.0, 1.0, 0.0]));
        assert_eq!(-a * 2.0 / 4.0, Lanes([-0.5, -1.0, -0.0]));
        assert_eq!(a.through(f64::INFINITY), Lanes([f64::INFINITY, f64::INFINITY, 0.0]));
        let mut c = a;
        c += b;
        c -= a;
        assert_eq!(c, b);
        assert_eq!(Lanes([0.5_f32]).to_f64(), Lanes([0.5_f64]));
        assert_eq!(Lanes([0.1_f64]).to_f32(), Lanes([0.1_f32]));
    }

    #[test]
    fn lanes_are_a_vector() {
        let mut a = Lanes([1.0_f32, -2.0]);
        a.accumulate(&Lanes([0.5, 0.5]));
        a.scale(2.0);
        assert_eq!(a, Lanes([3.0, -3.0]));
        assert_eq!(a.dot(&Lanes([2.0, 1.0])), 3.0);
        a.map_floats(&mut |lane| lane + 1.0);
        assert_eq!(a, Lanes([4.0, -2.0]));
        a.set_zero();
        assert_eq!(a, Lanes::default());
        assert_eq!(vec![a; 2].shape(), vec![(); 2], "the shape is that of the scalar");
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn there_is_no_third_of_two_lanes() {
        let _ = Lanes::<f64, 2>::along(2);
    }
}
