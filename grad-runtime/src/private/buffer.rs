use crate::Tangent;

/// What a gradient `X` can be added to: `&mut X`, a slice for a `Vec`, or buffers of a tuple's parts.
pub trait Buffer<X> {
    /// `self += gradient`.
    ///
    /// # Panics
    /// If the shapes differ, with both lengths.
    fn add(self, gradient: &X);
}

impl<X: Tangent> Buffer<X> for &mut X {
    #[inline]
    #[track_caller]
    fn add(self, gradient: &X) {
        self.accumulate(gradient);
    }
}

impl<E: Tangent> Buffer<Vec<E>> for &mut [E] {
    #[inline]
    #[track_caller]
    fn add(self, gradient: &Vec<E>) {
        super::accumulate_slice(self, gradient);
    }
}

impl Buffer<()> for () {
    #[inline]
    fn add(self, (): &()) {}
}

macro_rules! tuples {
    ($($buffer:ident $gradient:ident $i:tt),+) => {
        impl<$($gradient, $buffer: Buffer<$gradient>),+> Buffer<($($gradient,)+)> for ($($buffer,)+) {
            #[inline]
            #[track_caller]
            fn add(self, gradient: &($($gradient,)+)) {
                $(self.$i.add(&gradient.$i);)+
            }
        }
    };
}

tuples!(A X 0);
tuples!(A X 0, B Y 1);
tuples!(A X 0, B Y 1, C Z 2);
tuples!(A X 0, B Y 1, C Z 2, D W 3);
tuples!(A X 0, B Y 1, C Z 2, D W 3, E V 4);
tuples!(A X 0, B Y 1, C Z 2, D W 3, E V 4, F U 5);

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn whole_or_in_parts() {
        let mut whole = (1.0, vec![2.0]);
        (&mut whole).add(&(10.0, vec![20.0]));
        assert_eq!(whole, (11.0, vec![22.0]));
        let (mut a, mut b) = (1.0, [2.0]);
        (&mut a, &mut b[..]).add(&(10.0, vec![20.0]));
        assert_eq!((a, b), (11.0, [22.0]));
    }
}
