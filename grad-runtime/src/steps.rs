//! Stepped ranges, backwards.

use core::ops::{Range, RangeInclusive};

/// `range.step_by(step).rev()` for every integer type, which the standard library has for some only.
pub trait StepsRev {
    /// The integer type.
    type Item;

    /// The same elements as `self.step_by(step)`, last first.
    ///
    /// # Panics
    /// If `step` is zero.
    fn steps_rev(self, step: usize) -> impl Iterator<Item = Self::Item>;
}

/// `last`, `last - step`, …, `first`.
#[derive(Debug)]
struct Down<I> {
    first: I,
    next: Option<I>,
    step: I,
}

macro_rules! steps_rev {
    ($($int:ident $distance:ident)+) => {$(
        impl Down<$int> {
            const EMPTY: Self = Self { first: 0, next: None, step: 0 };

            /// `first..=end`, for `first <= end`.
            #[inline]
            #[track_caller]
            #[allow(
                clippy::cast_possible_wrap,
                reason = "wrapping arithmetic is exact, as every element lies in the range"
            )]
            fn new(first: $int, end: $int, step: usize) -> Self {
                let span: $distance = end.abs_diff(first);
                match $distance::try_from(step) {
                    Ok(step) => Self {
                        first,
                        next: Some(end.wrapping_sub((span % step) as $int)),
                        step: step as $int,
                    },
                    // A step beyond the type reaches no second element.
                    Err(_) => Self { first, next: Some(first), step: 0 },
                }
            }
        }

        impl Iterator for Down<$int> {
            type Item = $int;

            #[inline]
            fn next(&mut self) -> Option<$int> {
                let here = self.next?;
                self.next = (here != self.first).then(|| here.wrapping_sub(self.step));
                Some(here)
            }
        }

        impl StepsRev for Range<$int> {
            type Item = $int;

            #[inline]
            #[track_caller]
            fn steps_rev(self, step: usize) -> impl Iterator<Item = $int> {
                assert!(step != 0, "a step of zero");
                if self.is_empty() { Down::<$int>::EMPTY } else { Down::<$int>::new(self.start, self.end - 1, step) }
            }
        }

        impl StepsRev for RangeInclusive<$int> {
            type Item = $int;

            #[inline]
            #[track_caller]
            fn steps_rev(self, step: usize) -> impl Iterator<Item = $int> {
                assert!(step != 0, "a step of zero");
                if self.is_empty() { Down::<$int>::EMPTY } else { Down::<$int>::new(*self.start(), *self.end(), step) }
            }
        }
    )+};
}

steps_rev! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize u8 u8 u16 u16 u32 u32 u64 u64 u128 u128 usize usize }
