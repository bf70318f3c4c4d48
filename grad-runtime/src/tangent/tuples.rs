//! Tuples of tangents.

use super::Tangent;

macro_rules! tuple {
    ($($T:ident $i:tt),+) => {
        impl<$($T: Tangent),+> Tangent for ($($T,)+) {
            type Shape = ($($T::Shape,)+);

            #[inline]
            fn zeros(shape: &Self::Shape) -> Self {
                ($($T::zeros(&shape.$i),)+)
            }

            #[inline]
            fn shape(&self) -> Self::Shape {
                ($(self.$i.shape(),)+)
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                $(self.$i.accumulate(&other.$i);)+
            }

            #[inline]
            fn set_zero(&mut self) {
                $(self.$i.set_zero();)+
            }

            #[inline]
            fn scale(&mut self, factor: f64) {
                $(self.$i.scale(factor);)+
            }

            #[inline]
            fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
                $(self.$i.map_floats(map);)+
            }

            #[inline]
            #[track_caller]
            fn dot(&self, other: &Self) -> f64 {
                0.0 $(+ self.$i.dot(&other.$i))+
            }

            #[inline]
            #[track_caller]
            fn check_shape(&self, shape: &Self::Shape, what: &str) {
                $(self.$i.check_shape(&shape.$i, what);)+
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
