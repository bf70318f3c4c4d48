//! Scalars, and what no derivative passes through.

use crate::Differentiable;
use core::marker::PhantomData;

macro_rules! floats {
    ($($float:ident)+) => {$(
        impl Differentiable for $float {
            type Tangent = $float;

            #[inline]
            fn tangent_shape(&self) {}

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "an f32 moves with the precision of f32")]
            fn move_along(&mut self, tangent: &$float, step: f64) {
                *self += step as $float * tangent;
            }
        }
    )+};
}

macro_rules! inactive {
    ($([$($generics:tt)*] $leaf:ty;)+) => {$(
        impl<$($generics)*> Differentiable for $leaf {
            type Tangent = ();

            #[inline]
            fn tangent_shape(&self) {}

            #[inline]
            fn move_along(&mut self, (): &(), _step: f64) {}
        }
    )+};
}

floats! { f32 f64 }
inactive! { []i8; []i16; []i32; []i64; []i128; []isize; []u8; []u16; []u32; []u64; []u128; []usize; }
inactive! { []std::io::Error; []std::num::ParseFloatError; []std::num::ParseIntError; []std::num::TryFromIntError; }
inactive! { []std::fmt::Error; []dyn std::error::Error; []dyn std::error::Error + Send; []dyn std::error::Error + Send + Sync; }
inactive! { []bool; []char; []str; []String; [](); [T: ?Sized] PhantomData<T>; }
