//! Arrays, slices, `Vec`s, references, `Option` and `Box`.

use crate::tangent::{wrong_length, wrong_option};
use crate::{Differentiable, Tangent};
use core::array;

type Shape<T> = <<T as Differentiable>::Tangent as Tangent>::Shape;

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];

    #[inline]
    fn tangent_shape(&self) -> [Shape<T>; N] {
        array::from_fn(|i| self[i].tangent_shape())
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        move_slice(self, tangent, step);
    }
}

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Vec<Shape<T>> {
        self.iter().map(T::tangent_shape).collect()
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        move_slice(self, tangent, step);
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Vec<Shape<T>> {
        self.as_slice().tangent_shape()
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        move_slice(self, tangent, step);
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;

    #[inline]
    fn tangent_shape(&self) -> Shape<T> {
        T::tangent_shape(self)
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, _step: f64) {
        // Inactive parts have the tangent zero too.
        assert!(tangent.dot(tangent) == 0.0, "what is behind a shared reference cannot move");
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &mut T {
    type Tangent = T::Tangent;

    #[inline]
    fn tangent_shape(&self) -> Shape<T> {
        T::tangent_shape(self)
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        T::move_along(self, tangent, step);
    }
}

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Box<Shape<T>> {
        Box::new(T::tangent_shape(self))
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        T::move_along(self, tangent, step);
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    #[inline]
    fn tangent_shape(&self) -> Option<Shape<T>> {
        self.as_ref().map(T::tangent_shape)
    }

    #[inline]
    #[track_caller]
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64) {
        match (self, tangent) {
            (Some(x), Some(tangent)) => x.move_along(tangent, step),
            (None, None) => {}
            (x, tangent) => wrong_option("tangent", tangent.is_some(), x.is_some()),
        }
    }
}

#[inline]
#[track_caller]
fn move_slice<T: Differentiable>(of: &mut [T], tangent: &[T::Tangent], step: f64) {
    if tangent.len() != of.len() {
        wrong_length("tangent", tangent.len(), of.len());
    }
    for (x, tangent) in of.iter_mut().zip(tangent) {
        x.move_along(tangent, step);
    }
}
