use crate::{Differentiable, Tangent};

/// What a zero tangent `X` needs, together with which type that is.
#[derive(Debug, Clone)]
pub struct ShapeOf<X: Tangent>(X::Shape);

/// The shape of a value's tangent.
#[inline]
pub fn shape_of<T: Differentiable + ?Sized>(value: &T) -> ShapeOf<T::Tangent> {
    ShapeOf(value.tangent_shape())
}

impl<X: Tangent> ShapeOf<X> {
    /// The zero of the shape.
    #[inline]
    pub fn zero(&self) -> X {
        X::zeros(&self.0)
    }

    /// The zero of the same shape made of other scalars: of lanes.
    #[inline]
    pub fn zero_as<Y: Tangent<Shape = X::Shape>>(&self) -> Y {
        Y::zeros(&self.0)
    }

    /// Requires a tangent called `what`, or one of several lanes, to have the shape.
    ///
    /// # Panics
    /// Otherwise, with both lengths.
    #[inline]
    #[track_caller]
    pub fn check<Y: Tangent<Shape = X::Shape>>(&self, tangent: &Y, what: &str) {
        tangent.check_shape(&self.0, what);
    }
}

impl<E: Tangent> ShapeOf<Vec<E>> {
    /// The same for a slice.
    ///
    /// # Panics
    /// If a length differs, with both.
    #[inline]
    #[track_caller]
    pub fn check_slice<F: Tangent<Shape = E::Shape>>(&self, tangent: &[F], what: &str) {
        if tangent.len() != self.0.len() {
            crate::tangent::wrong_length(what, tangent.len(), self.0.len());
        }
        for (element, shape) in tangent.iter().zip(&self.0) {
            element.check_shape(shape, what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_type_and_lengths() {
        let shape = shape_of(&[[1.0, 2.0], [3.0, 4.0]][..]);
        assert_eq!(shape.zero(), vec![[0.0, 0.0]; 2]);
        shape.check_slice(&[[1.0; 2]; 2], "seed");
        shape.check(&vec![[1.0; 2]; 2], "seed");
    }

    #[test]
    #[should_panic(expected = "the buffer of `w` has length 1, expected 2")]
    fn names_what_does_not_fit() {
        shape_of(&[1.0, 2.0][..]).check_slice(&[0.0], "buffer of `w`");
    }
}
