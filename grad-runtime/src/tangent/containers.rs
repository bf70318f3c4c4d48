//! Arrays, `Vec`s, `Option` and `Box` of tangents.

use super::{Tangent, wrong_length, wrong_option};
use crate::private::{accumulate_slice, set_zero_slice};
use core::array;

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    type Shape = [T::Shape; N];

    #[inline]
    fn zeros(shape: &Self::Shape) -> Self {
        array::from_fn(|i| T::zeros(&shape[i]))
    }

    #[inline]
    fn shape(&self) -> Self::Shape {
        array::from_fn(|i| self[i].shape())
    }

    #[inline]
    fn accumulate(&mut self, other: &Self) {
        accumulate_slice(self, other);
    }

    #[inline]
    fn set_zero(&mut self) {
        set_zero_slice(self);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        for d in self {
            d.scale(factor);
        }
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        for d in self {
            d.map_floats(map);
        }
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        dot(self, other)
    }

    #[inline]
    #[track_caller]
    fn check_shape(&self, shape: &Self::Shape, what: &str) {
        check_shapes(self, shape, what);
    }
}

impl<T: Tangent> Tangent for Vec<T> {
    type Shape = Vec<T::Shape>;

    #[inline]
    fn zeros(shape: &Self::Shape) -> Self {
        shape.iter().map(T::zeros).collect()
    }

    #[inline]
    fn shape(&self) -> Self::Shape {
        self.iter().map(T::shape).collect()
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        accumulate_slice(self, other);
    }

    #[inline]
    fn set_zero(&mut self) {
        set_zero_slice(self);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        for d in self {
            d.scale(factor);
        }
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        for d in self {
            d.map_floats(map);
        }
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        if self.len() != other.len() {
            wrong_length("other factor", other.len(), self.len());
        }
        dot(self, other)
    }

    #[inline]
    #[track_caller]
    fn check_shape(&self, shape: &Self::Shape, what: &str) {
        if self.len() != shape.len() {
            wrong_length(what, self.len(), shape.len());
        }
        check_shapes(self, shape, what);
    }
}

#[inline]
fn dot<T: Tangent>(a: &[T], b: &[T]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a.dot(b)).sum()
}

#[inline]
#[track_caller]
fn check_shapes<T: Tangent>(of: &[T], shapes: &[T::Shape], what: &str) {
    for (d, shape) in of.iter().zip(shapes) {
        d.check_shape(shape, what);
    }
}

/// The tangent of an `Option` that is `None` has nothing in it.
impl<T: Tangent> Tangent for Option<T> {
    type Shape = Option<T::Shape>;

    #[inline]
    fn zeros(shape: &Self::Shape) -> Self {
        shape.as_ref().map(T::zeros)
    }

    #[inline]
    fn shape(&self) -> Self::Shape {
        self.as_ref().map(T::shape)
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        match (self, other) {
            (Some(d), Some(other)) => d.accumulate(other),
            (None, None) => {}
            (d, other) => wrong_option("summand", other.is_some(), d.is_some()),
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        if let Some(d) = self {
            d.scale(factor);
        }
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        if let Some(d) = self {
            d.map_floats(map);
        }
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        match (self, other) {
            (Some(d), Some(other)) => d.dot(other),
            (None, None) => 0.0,
            (d, other) => wrong_option("other factor", other.is_some(), d.is_some()),
        }
    }

    #[inline]
    #[track_caller]
    fn check_shape(&self, shape: &Self::Shape, what: &str) {
        match (self, shape) {
            (Some(d), Some(shape)) => d.check_shape(shape, what),
            (None, None) => {}
            (d, shape) => wrong_option(what, d.is_some(), shape.is_some()),
        }
    }
}

/// The shape is in a `Box` as well, so that a recursive type has a shape of finite size.
impl<T: Tangent> Tangent for Box<T> {
    type Shape = Box<T::Shape>;

    #[inline]
    fn zeros(shape: &Self::Shape) -> Self {
        Box::new(T::zeros(shape))
    }

    #[inline]
    fn shape(&self) -> Self::Shape {
        Box::new(T::shape(self))
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        T::accumulate(self, other);
    }

    #[inline]
    fn set_zero(&mut self) {
        T::set_zero(self);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        T::scale(self, factor);
    }

    #[inline]
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64) {
        T::map_floats(self, map);
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        T::dot(self, other)
    }

    #[inline]
    #[track_caller]
    fn check_shape(&self, shape: &Self::Shape, what: &str) {
        T::check_shape(self, shape, what);
    }
}
