//! Everything an expansion may name.

mod again;
mod buffer;
mod changes;
mod containers;
mod converted;
mod field;
mod fixed_tape;
mod forward_mode;
mod kinds;
mod operators;
mod part;
mod payload;
mod plain_tape;
mod rule;
mod shape;
mod slice_tape;

pub use std::boxed::Box;
pub use std::vec;
pub use std::vec::Vec;

pub mod std_macros;

pub use crate::{
    __again as again, __part as part, __part_given as part_given, __part_slot as part_slot,
    __part_tangent as part_tangent, __part_want as part_want,
};
pub use again::{ByValue, Passed, save};
pub use buffer::Buffer;
pub use changes::{
    disorder, drain_sum, insert_all, lengthen, move_within, order_as, sort_by, sort_by_key, sort_unstable_by,
    swap_insert,
};
pub use containers::{pop, pull, room, sum_of};
pub use converted::{Hollow, converted};
pub use field::{CastTangent, FieldTangent, cast_tangent, tangent_at};
pub use fixed_tape::FixedTape;
pub use forward_mode::{
    ConstantTangent, Given, LanesOf, Lent, LentOrZero, NoTangent, OwnedTangent, TangentOf, View, ViewMut,
};
pub use kinds::{ArgKind, InOut, Keep, Owned, PassAgain, Shared, again_of, keep, kind, pass_again};
pub use operators::{MaybeTangent, Operand, assign, assign_jvp, binary, binary_jvp, unary, unary_jvp};
pub use part::{
    AnyGiven, AnyOwner, AnyWant, AnyWhole, GivenOf, OfDerived, Owner, Part, PartMut, PartRef, Type, WantOf, Whole,
    owner, whole, zero_at,
};
pub use payload::{Payload, name, payload, payload_mut};
pub use plain_tape::PlainTape;
pub use rule::{Forward, Kept, Lost, Passing, Rerun, RunAgain, TakesMut, TakesRef, TakesValue, pushed};
pub use shape::{ShapeOf, shape_of};
pub use slice_tape::SliceTape;

pub use crate::differentiable::Differentiable;
pub use crate::operator;
pub use crate::operator::{AssignGate, BinaryGate, IndexGate, IndexMutGate, Locate, UnaryGate, located, op};
pub use crate::real::Real;
pub use crate::slot::{Constant, Slot, Unwanted, Want, Wanted};
pub use crate::steps::StepsRev;
pub use crate::stop::stop_gradient;
pub use crate::tangent::{Lanes, Tangent, wrong_variant};
pub use crate::tape::{Branch, Tape};

use crate::tangent::wrong_length;

/// `n as F`, for the `F` of `x`.
#[inline]
pub fn lift<F: Real>(n: i32, _x: F) -> F {
    F::from_f64(f64::from(n))
}

/// `value as A`, for the `A` of `like`.
#[inline]
pub fn cast_like<A: Real, B: Real>(_like: A, value: B) -> A {
    A::from_f64(value.to_f64())
}

/// The zero of a float.
#[inline]
#[must_use]
pub fn zero<T: Real>() -> T {
    T::zero()
}

/// The one of a float.
#[inline]
#[must_use]
pub fn one<T: Real>() -> T {
    T::one()
}

/// A number as a float.
#[inline]
#[must_use]
pub fn number<T: Real>(value: f64) -> T {
    T::from_f64(value)
}

/// Requires a float.
#[inline]
pub fn float<T: Real>(_x: &T) {}

/// What the macro takes for a float where the tokens tell no type: floats, and integers, which have no derivative.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was taken for a float, since nothing here tells its type",
    label = "computed with as if it were a float",
    note = "write the type where the value gets its name, as in `let name: {Self} = …;`, and put `#[differentiable]` on the operators and methods that are used"
)]
pub trait TakenForFloat {}

impl<T: Real> TakenForFloat for T {}

macro_rules! taken_for_floats {
    ($($integer:ident)+) => {
        $(impl TakenForFloat for $integer {}
        impl TakenForFloat for &$integer {})+
        impl TakenForFloat for &f64 {}
        impl TakenForFloat for &f32 {}
    };
}

taken_for_floats! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// Requires one.
#[inline]
pub fn taken_for_float<T: TakenForFloat>(_x: &T) {}

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

/// `range.rev().step_by(step).rev()`.
///
/// # Panics
/// If `step` is zero.
#[inline]
#[track_caller]
pub fn steps_down_rev<R: StepsRev>(range: R, step: usize) -> impl Iterator<Item = R::Item> {
    range.steps_down_rev(step)
}

/// `into += from`; nothing where `into` belongs to a `#[constant]` field.
///
/// # Panics
/// If the shapes differ.
#[inline]
#[track_caller]
pub fn accumulate<T: FieldTangent<X>, X>(into: &mut T, from: &X) {
    into.receive(from);
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

/// `into[index] += from`, where there is such an element: a loop that never ran may have an index out of bounds.
#[inline]
#[track_caller]
pub fn add_at<T: Tangent>(into: &mut [T], index: usize, from: &T) {
    if let Some(into) = into.get_mut(index) {
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
    let mut sum = T::zeros(shape);
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

/// Requires one type, and so, of two functions, one function.
#[inline]
pub fn same<F>(_: F, _: F) {}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn casts_round_as_the_language_does() {
        assert_eq!(lift(i32::MIN, 0.0_f64), -2_147_483_648.0);
        assert_eq!(lift(16_777_217, 0.0_f32), 16_777_216.0);
        assert_eq!(cast_like(0.0_f32, 0.1_f64), 0.1_f32);
        assert_eq!(cast_like(0.0_f64, 0.1_f64), 0.1);
        assert_eq!(cast_like(0.0_f64, 0.1_f32), f64::from(0.1_f32));
        assert_eq!(cast_like(0.0_f32, f64::MAX), f32::INFINITY);
        assert_eq!(like(0_u8, 7), 7_u8);
        float(&1.0_f32);
    }

    #[test]
    fn slices_add_up() {
        let (mut into, mut from) = ([1.0, 2.0], [10.0, 20.0]);
        accumulate(&mut into[0], &5.0);
        accumulate_slice(&mut into, &from);
        assert_eq!(into, [16.0, 22.0]);
        add_at(&mut into, 1, &0.0);
        add_at(&mut into, 2, &0.0);
        take_slice(&mut from, &mut into);
        assert_eq!((from, into), ([0.0, 0.0], [26.0, 42.0]));
        assert_eq!(sum_slice(&into, &()), 68.0);
        assert_eq!(sum_slice::<Vec<f64>>(&[], &vec![(); 2]), vec![0.0, 0.0]);
        set_zero_slice(&mut into);
        assert_eq!(into, [0.0, 0.0]);
    }

    #[test]
    #[should_panic(expected = "the summand has length 3, expected 2")]
    fn accumulate_slice_checks_lengths() {
        accumulate_slice(&mut [0.0; 2], &[0.0; 3]);
    }

    #[test]
    #[should_panic(expected = "the summand has length 2, expected 3")]
    fn take_slice_checks_lengths() {
        take_slice(&mut [0.0; 2], &mut [0.0; 3]);
    }
}
