//! Scalars, and the tangent of what has no derivative.

use super::Tangent;

impl Tangent for () {
    type Shape = ();

    #[inline]
    fn zeros((): &()) {}

    #[inline]
    fn shape(&self) {}

    #[inline]
    fn accumulate(&mut self, (): &()) {}

    #[inline]
    fn set_zero(&mut self) {}

    #[inline]
    fn scale(&mut self, _factor: f64) {}

    #[inline]
    fn map_floats(&mut self, _map: &mut dyn FnMut(f64) -> f64) {}

    #[inline]
    fn dot(&self, (): &()) -> f64 {
        0.0
    }

    #[inline]
    fn check_shape(&self, (): &(), _what: &str) {}
}

macro_rules! scalars {
    ($($float:ident)+) => {$(
        impl Tangent for $float {
            type Shape = ();

            #[inline]
            fn zeros((): &()) -> Self {
                0.0
            }

            #[inline]
            fn shape(&self) {}

            #[inline]
            fn accumulate(&mut self, other: &Self) {
                *self += other;
            }

            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "an f32 tangent has the precision of f32")]
            fn scale(&mut self, factor: f64) {
                *self *= factor as $float;
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "an f32 tangent has the precision of f32")]
            fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
                *self = map(f64::from(*self)) as $float;
            }

            #[inline]
            fn dot(&self, other: &Self) -> f64 {
                f64::from(*self) * f64::from(*other)
            }

            #[inline]
            fn check_shape(&self, (): &(), _what: &str) {}
        }
    )+};
}

scalars! { f32 f64 }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_vectors_of_one_dimension() {
        let mut d = 1.5_f32;
        d.accumulate(&2.0);
        d.scale(-2.0);
        assert_eq!(d.to_bits(), (-7.0_f32).to_bits());
        assert_eq!(d.dot(&0.5).to_bits(), (-3.5_f64).to_bits());
        d.set_zero();
        assert_eq!(d.to_bits(), 0);
        assert_eq!(f64::zeros(&d.shape()).to_bits(), 0);
    }

    #[test]
    fn unit_adds_nothing() {
        let mut d = ();
        d.accumulate(&());
        d.scale(3.0);
        assert_eq!(d.dot(&()).to_bits(), 0);
    }
}
