//! Indices: `m[i]` names a place in the value, and the same place in its tangent.

use crate::Differentiable;

/// `self[index]` with its derivative: where the place lies in a tangent of `self`.
#[diagnostic::on_unimplemented(
    message = "the index `{I}` into `{Self}` is not differentiable",
    label = "an active value is reached through this index",
    note = "put `#[differentiable]` on `impl Index<{I}> for {Self}`"
)]
pub trait IndexGate<I>: Differentiable {
    /// What lies in that place of a tangent.
    type At: ?Sized;

    /// The place that `self[index]` names. It is found beside the value and kept without it.
    fn locate(&self, index: I) -> impl Locate<Self::Tangent, Self::At> + use<Self, I>;
}

/// `self[index]` where it is written.
#[diagnostic::on_unimplemented(
    message = "the index `{I}` into `{Self}` is not differentiable where it is written",
    label = "an active value is written through this index",
    note = "put `#[differentiable]` on `impl IndexMut<{I}> for {Self}`"
)]
pub trait IndexMutGate<I>: IndexGate<I> {
    /// The place that `self[index]` names where it is written.
    fn locate_mut(&self, index: I) -> impl Locate<Self::Tangent, Self::At> + use<Self, I>;
}

/// A place in a tangent `T`.
pub trait Locate<T: ?Sized, U: ?Sized> {
    /// The place, to read.
    fn of<'t>(&self, tangent: &'t T) -> &'t U;

    /// The place, to add to.
    fn of_mut<'t>(&self, tangent: &'t mut T) -> &'t mut U;
}

/// A place found: its indices, and the way there.
#[derive(Debug, Clone, Copy)]
pub struct Located<A, F, G> {
    at: A,
    of: F,
    of_mut: G,
}

/// The place that the functions name, given the indices.
#[inline]
pub fn located<A, T, U, F, G>(at: A, of: F, of_mut: G) -> Located<A, F, G>
where
    A: Clone,
    T: ?Sized,
    U: ?Sized,
    F: Fn(A, &T) -> &U,
    G: Fn(A, &mut T) -> &mut U,
{
    Located { at, of, of_mut }
}

impl<A, T, U, F, G> Locate<T, U> for Located<A, F, G>
where
    A: Clone,
    T: ?Sized,
    U: ?Sized,
    F: Fn(A, &T) -> &U,
    G: Fn(A, &mut T) -> &mut U,
{
    #[inline]
    fn of<'t>(&self, tangent: &'t T) -> &'t U {
        (self.of)(self.at.clone(), tangent)
    }

    #[inline]
    fn of_mut<'t>(&self, tangent: &'t mut T) -> &'t mut U {
        (self.of_mut)(self.at.clone(), tangent)
    }
}

/// Containers whose written type does not tell that they are some: an alias.
macro_rules! containers {
    ($([$($bound:tt)*] [$($name:ident),*] $ty:ty;)+) => {$(
        impl<$($bound)*> IndexGate<usize> for $ty {
            type At = T::Tangent;

            #[inline]
            fn locate(&self, index: usize) -> impl Locate<Self::Tangent, T::Tangent> + use<$($name),*> {
                located::<_, Self::Tangent, T::Tangent, _, _>(index, |i, d| &d[i], |i, d| &mut d[i])
            }
        }

        impl<$($bound)*> IndexMutGate<usize> for $ty {
            #[inline]
            fn locate_mut(&self, index: usize) -> impl Locate<Self::Tangent, T::Tangent> + use<$($name),*> {
                self.locate(index)
            }
        }
    )+};
}

containers! {
    [T: Differentiable] [T] [T];
    [T: Differentiable] [T] Vec<T>;
    [T: Differentiable, const N: usize] [T, N] [T; N];
}

/// A tape lends what it keeps.
impl<T: ?Sized, U: ?Sized, L: Locate<T, U>> Locate<T, U> for &L {
    #[inline]
    fn of<'t>(&self, tangent: &'t T) -> &'t U {
        L::of(self, tangent)
    }

    #[inline]
    fn of_mut<'t>(&self, tangent: &'t mut T) -> &'t mut U {
        L::of_mut(self, tangent)
    }
}
