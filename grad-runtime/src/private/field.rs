//! Fields of types that the tokens do not reveal: only their tangents tell whether a derivative passes through.

use crate::{Differentiable, Real, Tangent};

/// A field's tangent, where a tangent `X` belongs to its value: an `X`, or `()` if the field is `#[constant]`.
#[diagnostic::on_unimplemented(
    message = "a value with the tangent `{X}` cannot be kept in a field with the tangent `{Self}`",
    note = "wrap it in `stop_gradient(…)` if its derivative is to be ignored"
)]
pub trait FieldTangent<X> {
    /// The tangent.
    fn or_zero(&self, zero: impl FnOnce() -> X) -> X;

    /// `self += summand`, unless nobody wants it.
    fn receive(&mut self, summand: &X);
}

impl<X: Tangent> FieldTangent<X> for X {
    #[inline]
    fn or_zero(&self, _zero: impl FnOnce() -> X) -> X {
        self.clone()
    }

    #[inline]
    #[track_caller]
    fn receive(&mut self, summand: &X) {
        self.accumulate(summand);
    }
}

macro_rules! constant {
    ($([$($generics:tt)*] $tangent:ty;)+) => {$(
        impl<$($generics)*> FieldTangent<$tangent> for () {
            #[inline]
            fn or_zero(&self, zero: impl FnOnce() -> $tangent) -> $tangent {
                zero()
            }

            #[inline]
            fn receive(&mut self, _summand: &$tangent) {}
        }
    )+};
}

constant! {
    [] f64;
    [] f32;
    [T, const N: usize] [T; N];
    [T] Vec<T>;
    [T] Option<T>;
    [T, E] Result<T, E>;
    [T] Box<T>;
    [A, B] (A, B);
    [A, B, C] (A, B, C);
}

macro_rules! discrete {
    ($($ty:ident)+) => {$(
        /// An element of a constant field.
        impl FieldTangent<()> for $ty {
            #[inline]
            fn or_zero(&self, _zero: impl FnOnce()) {}

            #[inline]
            fn receive(&mut self, (): &()) {}
        }
    )+};
}

discrete! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char }

/// What the tangent of a field is to its value.
#[inline]
pub fn tangent_at<V: Differentiable>(value: &V, tangent: &impl FieldTangent<V::Tangent>) -> V::Tangent {
    tangent.or_zero(|| value.zero_tangent())
}

/// A value that a tangent `X` is cast to with it: floats keep it, integers have none.
pub trait CastTangent<X>: Differentiable {
    /// `tangent as Self`.
    fn cast_tangent(tangent: X) -> Self::Tangent;
}

macro_rules! floats {
    ($($float:ident)+) => {$(
        impl<X: Real> CastTangent<X> for $float {
            #[inline]
            fn cast_tangent(tangent: X) -> $float {
                $float::from_f64(tangent.to_f64())
            }
        }

        /// An integer that becomes a float.
        impl CastTangent<()> for $float {
            #[inline]
            fn cast_tangent((): ()) -> $float {
                0.0
            }
        }
    )+};
}

macro_rules! integers {
    ($($integer:ident)+) => {$(
        impl<X: Real> CastTangent<X> for $integer {
            #[inline]
            fn cast_tangent(_tangent: X) {}
        }
    )+};
}

floats! { f32 f64 }
integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char }

/// The tangent of a cast to the type of `like`, or the cotangent of a cast from it.
#[inline]
pub fn cast_tangent<V: CastTangent<X>, X>(_like: V, tangent: X) -> V::Tangent {
    V::cast_tangent(tangent)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn constant_fields_have_zero_tangents() {
        assert_eq!(tangent_at(&[1.0, 2.0], &()), [0.0, 0.0]);
        assert_eq!(tangent_at(&vec![1.0], &vec![3.0]), [3.0]);
        assert_eq!(tangent_at(&1.0_f32, &2.0), 2.0);
        let () = tangent_at(&7_usize, &());
    }

    #[test]
    fn constant_fields_receive_nothing() {
        ().receive(&1.0);
        let mut d = 1.0;
        d.receive(&2.0);
        assert_eq!(d, 3.0);
    }

    #[test]
    fn integers_lose_the_tangent() {
        let () = cast_tangent(7_usize, 2.0);
        assert_eq!(cast_tangent(0.0_f64, ()), 0.0);
        assert_eq!(cast_tangent(0.0_f64, 0.1_f32), f64::from(0.1_f32));
        assert_eq!(cast_tangent(0.0_f32, 0.1_f64), 0.1_f32);
    }
}
