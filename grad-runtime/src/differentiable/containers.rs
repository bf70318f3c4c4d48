//! Arrays, slices, `Vec`s, references, `Option` and `Box`.

use crate::{Differentiable, Tangent};
use core::array;

type Shape<T> = <<T as Differentiable>::Tangent as Tangent>::Shape;

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];

    #[inline]
    fn tangent_shape(&self) -> [Shape<T>; N] {
        array::from_fn(|i| self[i].tangent_shape())
    }
}

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Vec<Shape<T>> {
        self.iter().map(T::tangent_shape).collect()
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Vec<Shape<T>> {
        self.as_slice().tangent_shape()
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;

    #[inline]
    fn tangent_shape(&self) -> Shape<T> {
        T::tangent_shape(self)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &mut T {
    type Tangent = T::Tangent;

    #[inline]
    fn tangent_shape(&self) -> Shape<T> {
        T::tangent_shape(self)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Shape<T> {
        T::tangent_shape(self)
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Option<Shape<T>> {
        self.as_ref().map(T::tangent_shape)
    }
}
