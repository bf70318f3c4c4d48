//! Stepped ranges, backwards.

use core::iter::successors;
use core::ops::{Range, RangeInclusive};

/// `range.step_by(step).rev()` for every integer type, which the standard library has for some only.
///
/// One implementation per kind of range, so that the type of an index is inferred as it is for a range of std.
pub trait StepsRev {
    /// The integer type.
    type Item;

    /// The same elements as `self.step_by(step)`, last first.
    ///
    /// # Panics
    /// If `step` is zero.
    fn steps_rev(self, step: usize) -> impl Iterator<Item = Self::Item>;

    /// The same elements as `self.rev().step_by(step)`, last first.
    ///
    /// # Panics
    /// If `step` is zero.
    fn steps_down_rev(self, step: usize) -> impl Iterator<Item = Self::Item>;
}

impl<I: Integer> StepsRev for Range<I> {
    type Item = I;

    #[inline]
    #[track_caller]
    fn steps_rev(self, step: usize) -> impl Iterator<Item = I> {
        down(self.start, (self.start < self.end).then(|| self.end.before()), step)
    }

    #[inline]
    #[track_caller]
    fn steps_down_rev(self, step: usize) -> impl Iterator<Item = I> {
        up(self.start, (self.start < self.end).then(|| self.end.before()), step)
    }
}

impl<I: Integer> StepsRev for RangeInclusive<I> {
    type Item = I;

    #[inline]
    #[track_caller]
    fn steps_rev(self, step: usize) -> impl Iterator<Item = I> {
        down(*self.start(), (!self.is_empty()).then_some(*self.end()), step)
    }

    #[inline]
    #[track_caller]
    fn steps_down_rev(self, step: usize) -> impl Iterator<Item = I> {
        up(*self.start(), (!self.is_empty()).then_some(*self.end()), step)
    }
}

/// The elements of `first..=end` at distances of `step` from `first`, downwards; nothing without an `end`.
#[inline]
#[track_caller]
fn down<I: Integer>(first: I, end: Option<I>, step: usize) -> impl Iterator<Item = I> {
    assert!(step != 0, "a step of zero");
    let last = end.map(|end| I::last(first, end, step));
    successors(last, move |here| (*here != first).then(|| here.minus(step)))
}

/// The elements of `first..=end` at distances of `step` from `end`, upwards; nothing without an `end`.
#[inline]
#[track_caller]
fn up<I: Integer>(first: I, end: Option<I>, step: usize) -> impl Iterator<Item = I> {
    assert!(step != 0, "a step of zero");
    let lowest = end.map(|end| I::lowest(first, end, step));
    successors(lowest, move |here| end.filter(|end| here != end).map(|_| here.plus(step)))
}

/// The primitive integers.
pub trait Integer: Copy + PartialOrd {
    /// `self - 1`, of an integer that has a predecessor.
    fn before(self) -> Self;

    /// The last element of `(first..=end).step_by(step)`, for `first <= end`.
    fn last(first: Self, end: Self, step: usize) -> Self;

    /// The last element of `(first..=end).rev().step_by(step)`, for `first <= end`.
    fn lowest(first: Self, end: Self, step: usize) -> Self;

    /// `self + step`, where that is in the type.
    fn plus(self, step: usize) -> Self;

    /// `self - step`, where that is in the type.
    fn minus(self, step: usize) -> Self;
}

macro_rules! integers {
    ($($integer:ident $distance:ident)+) => {$(
        #[allow(
            clippy::cast_possible_wrap,
            clippy::cast_possible_truncation,
            clippy::cast_lossless,
            reason = "wrapping arithmetic is exact where the result is in the type"
        )]
        impl Integer for $integer {
            #[inline]
            fn before(self) -> Self {
                self - 1
            }

            #[inline]
            fn last(first: Self, end: Self, step: usize) -> Self {
                let distance: $distance = end.abs_diff(first);
                // A step beyond the type reaches no second element.
                $distance::try_from(step).map_or(first, |step| end.wrapping_sub((distance % step) as Self))
            }

            #[inline]
            fn lowest(first: Self, end: Self, step: usize) -> Self {
                let distance: $distance = end.abs_diff(first);
                $distance::try_from(step).map_or(end, |step| first.wrapping_add((distance % step) as Self))
            }

            #[inline]
            fn plus(self, step: usize) -> Self {
                self.wrapping_add(step as Self)
            }

            #[inline]
            fn minus(self, step: usize) -> Self {
                self.wrapping_sub(step as Self)
            }
        }
    )+};
}

integers! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }
integers! { u8 u8 u16 u16 u32 u32 u64 u64 u128 u128 usize usize }

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the standard library, which steps forward through every integer type.
    macro_rules! against_std {
        ($int:ident: $($end:expr),+) => {
            let ends: &[$int] = &[$($end),+];
            for &a in ends {
                for &b in ends {
                    for step in [1, 2, 3, 7, 100, 200, 255, 256, 257, usize::MAX] {
                        same(&format!("{a}..{b} by {step}"), (a..b).step_by(step), (a..b).steps_rev(step));
                        same(&format!("({a}..{b}).rev() by {step}"), (a..b).rev().step_by(step), (a..b).steps_down_rev(step));
                        same(&format!("{a}..={b} by {step}"), (a..=b).step_by(step), (a..=b).steps_rev(step));
                        same(&format!("({a}..={b}).rev() by {step}"), (a..=b).rev().step_by(step), (a..=b).steps_down_rev(step));
                    }
                }
            }
        };
    }

    /// Leaves out what would take too long.
    fn same<I: Integer + core::fmt::Debug>(
        what: &str,
        forward: impl Iterator<Item = I>,
        backward: impl Iterator<Item = I>,
    ) {
        let mut expected: Vec<I> = forward.take(300).collect();
        if expected.len() < 300 {
            expected.reverse();
            assert_eq!(backward.take(300).collect::<Vec<_>>(), expected, "{what}");
        }
    }

    #[test]
    fn same_elements_as_std_backwards() {
        against_std!(i8: i8::MIN, i8::MIN + 1, -1, 0, 1, 5, 100, i8::MAX - 1, i8::MAX);
        against_std!(u8: 0, 1, 2, 7, 128, u8::MAX - 1, u8::MAX);
        against_std!(i32: i32::MIN, i32::MIN + 9, -3, 0, 10, i32::MAX - 10, i32::MAX);
        against_std!(u64: 0, 1, 20, u64::MAX - 20, u64::MAX - 1, u64::MAX);
        against_std!(i128: i128::MIN, i128::MIN + 9, 0, 10, i128::MAX - 10, i128::MAX);
        against_std!(usize: 0, 1, 20, usize::MAX - 20, usize::MAX);
    }

    #[test]
    fn the_index_type_is_inferred() {
        let x = [1, 2, 3];
        let mut seen = Vec::new();
        for i in (0..3).steps_rev(2) {
            seen.push(x[i]);
        }
        assert_eq!(seen, [3, 1]);
    }

    #[test]
    fn an_exhausted_range_is_empty() {
        let mut range = 3..=3;
        range.next();
        assert_eq!(range.steps_rev(1).count(), 0);
    }

    #[test]
    #[should_panic(expected = "a step of zero")]
    fn a_step_of_zero_panics() {
        let _ = (0..3).steps_rev(0);
    }

    #[test]
    #[should_panic(expected = "a step of zero")]
    fn a_step_of_zero_panics_in_an_inclusive_range() {
        let _ = (0..=3_u8).steps_rev(0);
    }
}
