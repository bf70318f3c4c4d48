//! The tangent of a `Result` is that of its value or that of its error.

use super::{Tangent, wrong_variant};

impl<T: Tangent, E: Tangent> Tangent for Result<T, E> {
    type Shape = Result<T::Shape, E::Shape>;

    #[inline]
    fn zeros(shape: &Self::Shape) -> Self {
        match shape {
            Ok(shape) => Ok(T::zeros(shape)),
            Err(shape) => Err(E::zeros(shape)),
        }
    }

    #[inline]
    fn shape(&self) -> Self::Shape {
        match self {
            Ok(d) => Ok(d.shape()),
            Err(d) => Err(d.shape()),
        }
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        match (self, other) {
            (Ok(d), Ok(other)) => d.accumulate(other),
            (Err(d), Err(other)) => d.accumulate(other),
            (d, other) => wrong_variant("summand", variant(other), variant(d)),
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        match self {
            Ok(d) => d.set_zero(),
            Err(d) => d.set_zero(),
        }
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        match self {
            Ok(d) => d.scale(factor),
            Err(d) => d.scale(factor),
        }
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        match self {
            Ok(d) => d.map_floats(map),
            Err(d) => d.map_floats(map),
        }
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        match (self, other) {
            (Ok(d), Ok(other)) => d.dot(other),
            (Err(d), Err(other)) => d.dot(other),
            (d, other) => wrong_variant("other factor", variant(other), variant(d)),
        }
    }

    #[inline]
    #[track_caller]
    fn check_shape(&self, shape: &Self::Shape, what: &str) {
        match (self, shape) {
            (Ok(d), Ok(shape)) => d.check_shape(shape, what),
            (Err(d), Err(shape)) => d.check_shape(shape, what),
            (d, shape) => wrong_variant(what, variant(d), variant(shape)),
        }
    }
}

/// The name of the variant that is there.
pub(crate) fn variant<T, E>(of: &Result<T, E>) -> &'static str {
    if of.is_ok() { "Ok" } else { "Err" }
}
