//! Scalars and strings.

use crate::Differentiable;

macro_rules! leaves {
    ($tangent:ty: $($leaf:ty),+) => {$(
        impl Differentiable for $leaf {
            type Tangent = $tangent;

            #[inline]
            fn tangent_shape(&self) {}
        }
    )+};
}

leaves! { f32: f32 }
leaves! { f64: f64 }
leaves! { (): i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char, str, String }
leaves! { (): () }
