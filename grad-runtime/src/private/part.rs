//! Parts of the tangents of derived types. Where the field is `#[constant]` its tangent is `()`, and has no parts; whether it
//! is one only rustc knows. Method resolution decides: an inherent method where it is, a trait's where it is not.

#[macro_use]
mod macros;

use std::marker::PhantomData;

use crate::Differentiable;
use crate::slot::{Room, Slot, Unwanted, Want};

use super::forward_mode::{Given, NoTangent};

/// The tangent of a derived type, which knows that type.
pub trait OfDerived {
    /// The derived type.
    type Value: ?Sized;
}

/// A type, as a value.
#[derive(Debug)]
pub struct Type<T: ?Sized>(PhantomData<fn(&T)>);

/// A tangent of which a part is meant.
#[derive(Debug)]
pub struct Whole<D: ?Sized>(PhantomData<fn(&D)>);

/// Remembers a tangent's type.
#[inline]
pub fn whole<D: ?Sized>(_tangent: &D) -> Whole<D> {
    Whole(PhantomData)
}

impl<D: OfDerived + ?Sized> Whole<D> {
    /// The type of a field of the value.
    #[inline]
    pub fn part<T: ?Sized>(self, _field: impl Fn(&D::Value) -> &T) -> Type<T> {
        Type(PhantomData)
    }
}

/// Any other tangent, such as a tuple: its parts are those of the value, with or without a tangent of their own.
pub trait AnyWhole<D: ?Sized> {
    /// The type of a field.
    fn part<T: ?Sized>(self, field: impl Fn(&D) -> &T) -> Type<T>;
}

impl<D: ?Sized> AnyWhole<D> for Whole<D> {
    #[inline]
    fn part<T: ?Sized>(self, _field: impl Fn(&D) -> &T) -> Type<T> {
        Type(PhantomData)
    }
}

/// A reference to a field of a tangent, and the type of that field in the value.
#[derive(Debug)]
pub struct Part<R, T: ?Sized>(pub R, pub Type<T>);

impl<'d, T: ?Sized + 'd> Part<&'d mut (), T> {
    /// Nothing: the field is constant.
    #[inline]
    #[must_use]
    pub fn get(self) -> Option<&'d mut T> {
        None
    }

    /// No place.
    #[inline]
    pub fn slot<X: ?Sized + 'd, U: ?Sized>(self, _part: impl FnOnce(&'d mut T) -> &'d mut X) -> Slot<'d, Unwanted, U> {
        Slot::none()
    }
}

impl<'d, T: ?Sized + 'd> Part<&'d (), T> {
    /// Nothing: the field is constant.
    #[inline]
    #[must_use]
    pub fn get(self) -> Option<&'d T> {
        None
    }

    /// No tangent.
    #[inline]
    pub fn given<X: ?Sized + 'd>(self, _part: impl FnOnce(&'d T) -> &'d X) -> NoTangent {
        NoTangent
    }
}

/// A field with a tangent, to be added to.
pub trait PartMut<'d, D: ?Sized + 'd>: Sized {
    /// The tangent.
    fn get(self) -> Option<&'d mut D>;

    /// Its place, or that of a part of it.
    #[inline]
    fn slot<K: Want, X: Room<U> + ?Sized + 'd, U: ?Sized>(
        self,
        part: impl FnOnce(&'d mut D) -> &'d mut X,
    ) -> Slot<'d, K, U> {
        Slot::maybe(self.get().map(part))
    }
}

impl<'d, D: ?Sized, T: ?Sized> PartMut<'d, D> for Part<&'d mut D, T> {
    #[inline]
    fn get(self) -> Option<&'d mut D> {
        Some(self.0)
    }
}

/// A field with a tangent, to be read.
pub trait PartRef<'d, D: ?Sized + 'd>: Sized {
    /// The tangent.
    fn get(self) -> Option<&'d D>;

    /// What a callee is given of it.
    fn given<X: ?Sized + 'd>(self, part: impl FnOnce(&'d D) -> &'d X) -> Given<&'d X>;
}

impl<'d, D: ?Sized, T: ?Sized> PartRef<'d, D> for Part<&'d D, T> {
    #[inline]
    fn get(self) -> Option<&'d D> {
        Some(self.0)
    }

    #[inline]
    fn given<X: ?Sized + 'd>(self, part: impl FnOnce(&'d D) -> &'d X) -> Given<&'d X> {
        Given(part(self.0))
    }
}

/// What a callee is given, of whatever type it turns out to be.
#[derive(Debug)]
pub struct GivenOf<G>(pub G);

impl GivenOf<Given<&()>> {
    /// A constant field of a field.
    #[inline]
    #[must_use]
    pub fn given(self) -> NoTangent {
        NoTangent
    }
}

/// A tangent, or none already.
pub trait AnyGiven<G> {
    /// As it is.
    fn given(self) -> G;
}

impl<G> AnyGiven<G> for GivenOf<G> {
    #[inline]
    fn given(self) -> G {
        self.0
    }
}

/// A value of which a part is meant.
#[derive(Debug)]
pub struct Owner<P: ?Sized>(PhantomData<fn(&P)>);

/// Remembers a value's type.
#[inline]
pub fn owner<P: ?Sized>(_value: &P) -> Owner<P> {
    Owner(PhantomData)
}

impl<P: Differentiable> Owner<P> {
    /// The type of the tangent's field.
    #[inline]
    pub fn part<X: ?Sized>(self, _field: impl Fn(&P::Tangent) -> &X) -> Type<X> {
        Type(PhantomData)
    }
}

/// A type without a tangent, met in a constant field.
pub trait AnyOwner<P: ?Sized> {
    /// The type of the field.
    fn part<X: ?Sized>(self, field: impl Fn(&P) -> &X) -> Type<X>;
}

impl<P: ?Sized> AnyOwner<P> for Owner<P> {
    #[inline]
    fn part<X: ?Sized>(self, _field: impl Fn(&P) -> &X) -> Type<X> {
        Type(PhantomData)
    }
}

/// Is the cotangent of a field wanted? As that of the whole is, but never where the field is constant.
#[derive(Debug)]
pub struct WantOf<X: ?Sized, K>(pub Type<X>, pub K);

impl<K> WantOf<(), K> {
    /// The field is constant.
    #[inline]
    #[must_use]
    pub fn want(self) -> Unwanted {
        Unwanted
    }
}

/// Of a field with a tangent.
pub trait AnyWant<K> {
    /// As it is for the whole.
    fn want(self) -> K;
}

impl<X: ?Sized, K> AnyWant<K> for WantOf<X, K> {
    #[inline]
    fn want(self) -> K {
        self.1
    }
}

/// The zero tangent of a value in a constant field.
#[inline]
pub fn zero_at<V: Differentiable>(value: &V) -> V::Tangent {
    value.zero_tangent()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;
    use crate::slot::Wanted;

    struct Settings {
        rate: f64,
    }
    struct Model {
        w: Vec<f64>,
        data: Vec<f64>,
        settings: Settings,
    }
    struct ModelTangent {
        w: Vec<f64>,
        data: (),
        settings: (),
    }
    impl OfDerived for ModelTangent {
        type Value = Model;
    }

    #[test]
    fn constant_fields_have_no_parts() {
        let mut d = ModelTangent { w: vec![1.0, 2.0], data: (), settings: () };
        if let Some(w) = __part!(d, w) {
            w[1] += 3.0;
        }
        if let Some(data) = __part!(d, data) {
            data[1] += 3.0;
        }
        if let Some(settings) = __part!(d, settings) {
            settings.rate += 3.0;
        }
        assert_eq!(d.w, [1.0, 5.0]);
        assert_eq!(__part_tangent!(d, w).map(|w| w[1]), Some(5.0));
        assert_eq!(__part_tangent!(d, data).map(|data| data[1]), None);
        let mut slot: Slot<'_, Wanted, [f64]> = __part_slot!(d, w, |w| &mut w[1..]);
        slot.get().expect("wanted")[0] = 7.0;
        let mut slot: Slot<'_, Unwanted, [f64]> = __part_slot!(d, data, |w| &mut w[1..]);
        assert!(slot.get().is_none());
        assert_eq!(d.w, [1.0, 7.0]);
        let model = Model { w: vec![1.0], data: vec![2.0], settings: Settings { rate: 3.0 } };
        assert_eq!((model.w[0], model.data[0], model.settings.rate), (1.0, 2.0, 3.0));
    }

    #[test]
    fn tuples_have_parts() {
        let mut d = (1.0, [2.0, 3.0]);
        if let Some(part) = __part!(d, 1) {
            part[0] += 1.0;
        }
        assert_eq!(d.1, [3.0, 3.0]);
        let _: Wanted = __part_want!(Wanted, (1.0, [1.0]), 1);
        let _: Unwanted = __part_want!(Wanted, (1_usize, [1.0]), 0);
    }
}
