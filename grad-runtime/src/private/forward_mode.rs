use crate::{Differentiable, Tangent};

/// An argument's tangent, as given.
#[derive(Debug, Clone, Copy)]
pub struct Given<X>(pub X);

/// The argument does not vary.
#[derive(Debug, Clone, Copy)]
pub struct NoTangent;

/// What may be passed for the tangent of a `#[constant]` parameter: none.
#[diagnostic::on_unimplemented(
    message = "an active value is passed to a `#[constant]` parameter",
    label = "active here",
    note = "wrap it in `stop_gradient(…)` if its derivative is to be ignored"
)]
pub trait ConstantTangent {}

impl ConstantTangent for NoTangent {}

/// The tangent of a parameter of type `T`: given, or zero in the shape of the value.
pub trait TangentOf<T: ?Sized> {
    /// As the callee uses it.
    type Tangent;

    /// Zero where none is given.
    fn or_zero(self, of: &T) -> Self::Tangent;
}

impl<T: ?Sized, X> TangentOf<T> for Given<X> {
    type Tangent = X;

    #[inline]
    fn or_zero(self, _of: &T) -> X {
        self.0
    }
}

impl<T: Differentiable + ?Sized> TangentOf<T> for NoTangent {
    type Tangent = T::Tangent;

    #[inline]
    fn or_zero(self, of: &T) -> T::Tangent {
        of.zero_tangent()
    }
}

/// A tangent that is lent, or zero.
#[derive(Debug, Clone, Copy)]
pub struct Lent<'t, X>(pub Option<&'t X>);

/// A tangent that is lent, or a zero made for the occasion.
#[derive(Debug, Clone)]
pub enum LentOrZero<'t, X> {
    /// As given.
    Lent(&'t X),
    /// Of the value's shape.
    Zero(X),
}

impl<'t, X, T: Differentiable<Tangent = X>> TangentOf<T> for Lent<'t, X> {
    type Tangent = LentOrZero<'t, X>;

    #[inline]
    fn or_zero(self, of: &T) -> LentOrZero<'t, X> {
        self.0.map_or_else(|| LentOrZero::Zero(of.zero_tangent()), LentOrZero::Lent)
    }
}

impl<X: Clone> OwnedTangent<X> for LentOrZero<'_, X> {
    #[inline]
    fn owned(self) -> X {
        match self {
            Self::Lent(x) => x.clone(),
            Self::Zero(x) => x,
        }
    }
}

impl<X> View<X> for LentOrZero<'_, X> {
    #[inline]
    fn view(&self) -> &X {
        match self {
            Self::Lent(x) => x,
            Self::Zero(x) => x,
        }
    }
}

impl<X> View<[X]> for LentOrZero<'_, Vec<X>> {
    #[inline]
    fn view(&self) -> &[X] {
        let tangent: &Vec<X> = self.view();
        tangent
    }
}

/// The tangents, in several directions, of a parameter of type `T`: given, or zero in the shape of the value. `X` is the
/// owned form, in which each scalar of `T`'s tangent has become its lanes.
pub trait LanesOf<T: ?Sized, X> {
    /// As the callee uses it.
    type Tangent;

    /// Zero where none is given.
    fn or_zero(self, of: &T) -> Self::Tangent;
}

impl<T: ?Sized, X, G> LanesOf<T, X> for Given<G> {
    type Tangent = G;

    #[inline]
    fn or_zero(self, _of: &T) -> G {
        self.0
    }
}

impl<T: Differentiable + ?Sized, X: Tangent<Shape = <T::Tangent as Tangent>::Shape>> LanesOf<T, X> for NoTangent {
    type Tangent = X;

    #[inline]
    fn or_zero(self, of: &T) -> X {
        X::zeros(&of.tangent_shape())
    }
}

/// A tangent to have as an `X`.
pub trait OwnedTangent<X> {
    /// The tangent.
    fn owned(self) -> X;
}

impl<X> OwnedTangent<X> for X {
    #[inline]
    fn owned(self) -> X {
        self
    }
}

impl<X: Clone> OwnedTangent<X> for &X {
    #[inline]
    fn owned(self) -> X {
        self.clone()
    }
}

impl<X: Clone> OwnedTangent<X> for &mut X {
    #[inline]
    fn owned(self) -> X {
        self.clone()
    }
}

/// A tangent to look at as an `X`, whether it is owned, borrowed or longer-lived storage.
pub trait View<X: ?Sized> {
    /// The tangent.
    fn view(&self) -> &X;
}

impl<X> View<X> for X {
    #[inline]
    fn view(&self) -> &X {
        self
    }
}

impl<X: ?Sized> View<X> for &X {
    #[inline]
    fn view(&self) -> &X {
        self
    }
}

impl<X: ?Sized> View<X> for &mut X {
    #[inline]
    fn view(&self) -> &X {
        self
    }
}

/// A callee takes what is in the box.
impl<X> View<X> for &Box<X> {
    #[inline]
    fn view(&self) -> &X {
        self
    }
}

impl<X> View<X> for &mut Box<X> {
    #[inline]
    fn view(&self) -> &X {
        self
    }
}

macro_rules! view_slices {
    ($([$($generic:tt)*] $ty:ty;)+) => {$(
        impl<T, $($generic)*> View<[T]> for $ty {
            #[inline]
            fn view(&self) -> &[T] {
                &self[..]
            }
        }
    )+};
}

view_slices! {
    [] Vec<T>;
    [] &Vec<T>;
    [] &mut Vec<T>;
    [const N: usize] &[T; N];
    [const N: usize] &mut [T; N];
}

/// A tangent to change as an `X`.
pub trait ViewMut<X: ?Sized> {
    /// The tangent.
    fn view_mut(&mut self) -> &mut X;
}

impl<X> ViewMut<X> for X {
    #[inline]
    fn view_mut(&mut self) -> &mut X {
        self
    }
}

impl<X: ?Sized> ViewMut<X> for &mut X {
    #[inline]
    fn view_mut(&mut self) -> &mut X {
        self
    }
}

impl<X> ViewMut<X> for &mut Box<X> {
    #[inline]
    fn view_mut(&mut self) -> &mut X {
        self
    }
}

macro_rules! view_mut_slices {
    ($([$($generic:tt)*] $ty:ty;)+) => {$(
        impl<T, $($generic)*> ViewMut<[T]> for $ty {
            #[inline]
            fn view_mut(&mut self) -> &mut [T] {
                &mut self[..]
            }
        }
    )+};
}

view_mut_slices! {
    [] Vec<T>;
    [] &mut Vec<T>;
    [const N: usize] &mut [T; N];
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;
    use crate::Lanes;

    #[test]
    fn missing_tangents_are_zero() {
        assert_eq!(TangentOf::or_zero(NoTangent, &[1.0, 2.0][..]), vec![0.0, 0.0]);
        assert_eq!(TangentOf::<f64>::or_zero(Given(2.0), &1.0), 2.0);
        let zero: Vec<Lanes<f64, 2>> = LanesOf::or_zero(NoTangent, &[1.0][..]);
        assert_eq!(zero, vec![Lanes([0.0, 0.0])]);
    }
}
