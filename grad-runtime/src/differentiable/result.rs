//! `Result`: of a value or an error, each of which may hold floats. What is no more than a message has the tangent `()`.

use crate::tangent::{variant, wrong_variant};
use crate::{Differentiable, Tangent};

type Shape<T> = <<T as Differentiable>::Tangent as Tangent>::Shape;

impl<T: Differentiable, E: Differentiable> Differentiable for Result<T, E> {
    type Tangent = Result<T::Tangent, E::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Result<Shape<T>, Shape<E>> {
        match self {
            Ok(x) => Ok(x.tangent_shape()),
            Err(error) => Err(error.tangent_shape()),
        }
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        match (self, tangent) {
            (Ok(x), Ok(tangent)) => x.move_along(tangent, step),
            (Err(error), Err(tangent)) => error.move_along(tangent, step),
            (x, tangent) => wrong_variant("tangent", variant(tangent), variant(x)),
        }
    }
}
