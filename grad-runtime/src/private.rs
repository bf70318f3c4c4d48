//! Everything an expansion may name.

pub use crate::differentiable::Differentiable;
pub use crate::float::Float;
pub use crate::slot::{Constant, Slot, Unwanted, Want, Wanted};
pub use crate::steps::StepsRev;
pub use crate::tangent::Tangent;
pub use crate::tape::{Branch, Tape};

use crate::tangent::wrong_length;

/// `n as F`, for the `F` of `x`.
#[inline]
pub fn lift<F: Float>(n: i32, _x: F) -> F {
    F::from_f64(f64::from(n))
}

/// `value as A`, for the `A` of `like`.
#[inline]
pub fn cast_like<A: Float, B: Float>(_like: A, value: B) -> A {
    A::from_f64(value.to_f64())
}

/// Requires a float.
#[inline]
pub fn float<T: Float>(_x: &T) {}

/// `value`, of the type of `x`.
#[inline]
pub fn like<T>(_x: T, value: T) -> T {
    value
}

/// `range.step_by(step).rev()`.
///
/// # Panics
/// If `step` is zero.
#[inline]
#[track_caller]
pub fn steps_rev<R: StepsRev>(range: R, step: usize) -> impl Iterator<Item = R::Item> {
    range.steps_rev(step)
}

/// `into += from`.
///
/// # Panics
/// If the shapes differ.
#[inline]
#[track_caller]
pub fn accumulate<T: Tangent>(into: &mut T, from: &T) {
    into.accumulate(from);
}

/// `into += from`, element by element.
///
/// # Panics
/// If the lengths differ.
#[inline]
#[track_caller]
pub fn accumulate_slice<T: Tangent>(into: &mut [T], from: &[T]) {
    if into.len() != from.len() {
        wrong_length("summand", from.len(), into.len());
    }
    for (into, from) in into.iter_mut().zip(from) {
        into.accumulate(from);
    }
}

/// `of = 0`, element by element.
#[inline]
pub fn set_zero_slice<T: Tangent>(of: &mut [T]) {
    of.iter_mut().for_each(T::set_zero);
}

/// The sum of the elements, each of the given shape.
///
/// # Panics
/// If an element has another shape.
#[inline]
#[track_caller]
pub fn sum_slice<T: Tangent>(of: &[T], shape: &T::Shape) -> T {
    let mut sum = T::zero(shape);
    for d in of {
        sum.accumulate(d);
    }
    sum
}

/// `into += from; from = 0`, element by element.
///
/// # Panics
/// If the lengths differ.
#[inline]
#[track_caller]
pub fn take_slice<T: Tangent>(from: &mut [T], into: &mut [T]) {
    accumulate_slice(into, from);
    set_zero_slice(from);
}
