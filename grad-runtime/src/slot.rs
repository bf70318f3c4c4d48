//! Where a callee puts a cotangent, if the caller wants it.

use core::marker::PhantomData;

/// Does the caller want this parameter's cotangent? Sealed: [`Wanted`] or [`Unwanted`].
pub trait Want: Copy + sealed::Sealed + 'static {
    /// The answer.
    const WANTED: bool;
}

/// The argument is active.
#[derive(Debug, Clone, Copy)]
pub struct Wanted;

/// Nobody reads this cotangent; computing it compiles to nothing.
#[derive(Debug, Clone, Copy)]
pub struct Unwanted;

impl Want for Wanted {
    const WANTED: bool = true;
}

impl Want for Unwanted {
    const WANTED: bool = false;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Wanted {}
    impl Sealed for super::Unwanted {}
}

/// What may be passed to a `#[constant]` parameter: [`Unwanted`].
#[diagnostic::on_unimplemented(
    message = "an active value is passed to a `#[constant]` parameter",
    label = "active here",
    note = "wrap it in `stop_gradient(…)` if its derivative is to be ignored"
)]
pub trait Constant: Want {}

impl Constant for Unwanted {}

/// A cotangent that has room for a `T`: the caller may own the `Vec` or array whose slice the callee adds to.
pub trait Room<T: ?Sized> {
    /// The room.
    fn room(&mut self) -> &mut T;
}

impl<T: ?Sized> Room<T> for T {
    #[inline]
    fn room(&mut self) -> &mut T {
        self
    }
}

/// What is in the box.
impl<T> Room<T> for Box<T> {
    #[inline]
    fn room(&mut self) -> &mut T {
        self
    }
}

impl<T> Room<[T]> for Vec<T> {
    #[inline]
    fn room(&mut self) -> &mut [T] {
        self
    }
}

impl<T, const N: usize> Room<[T]> for [T; N] {
    #[inline]
    fn room(&mut self) -> &mut [T] {
        self
    }
}

/// The place of a cotangent `T`, or no place at all.
#[derive(Debug)]
pub struct Slot<'g, K, T: ?Sized>(Option<&'g mut T>, PhantomData<K>);

impl<'g, K: Want, T: ?Sized> Slot<'g, K, T> {
    /// The place `cotangent`, forgotten where it is not wanted.
    #[inline]
    pub fn new(cotangent: &'g mut (impl Room<T> + ?Sized)) -> Self {
        Self(if K::WANTED { Some(cotangent.room()) } else { None }, PhantomData)
    }

    /// The place, if there is one.
    #[inline]
    pub(crate) fn maybe(cotangent: Option<&'g mut (impl Room<T> + ?Sized)>) -> Self {
        Self(if K::WANTED { cotangent.map(Room::room) } else { None }, PhantomData)
    }

    /// The place of a field, which may be constant.
    #[inline]
    pub fn within<'p, F: Want, U: ?Sized>(
        &'p mut self,
        field: impl FnOnce(&'p mut T) -> Slot<'p, F, U>,
    ) -> Slot<'p, F, U> {
        self.get().map_or(Slot(None, PhantomData), field)
    }

    /// No place, of whatever kind the callee asks for: within a constant field it asks for none.
    #[inline]
    #[must_use]
    pub const fn absent() -> Self {
        Self(None, PhantomData)
    }

    /// The place, if it is wanted.
    #[inline]
    #[must_use]
    pub fn open(self) -> Option<&'g mut T> {
        if K::WANTED { self.0 } else { None }
    }

    /// The same, for a while.
    #[inline]
    pub fn get(&mut self) -> Option<&mut T> {
        if K::WANTED { self.0.as_deref_mut() } else { None }
    }

    /// The place of a part, or of the slice of a part.
    #[inline]
    pub fn part<'p, X, U>(&'p mut self, part: impl FnOnce(&'p mut T) -> &'p mut X) -> Slot<'p, K, U>
    where
        X: Room<U> + ?Sized + 'p,
        U: ?Sized,
    {
        Slot(self.get().map(|cotangent| part(cotangent).room()), PhantomData)
    }
}

impl<'g, T: ?Sized> Slot<'g, Wanted, T> {
    /// The place of a cotangent that always exists: of what a `&mut` parameter points to.
    ///
    /// # Panics
    /// Never: a wanted slot is made with a place.
    #[inline]
    #[must_use]
    pub fn always(self) -> &'g mut T {
        match self.0 {
            Some(cotangent) => cotangent,
            None => unreachable!("a wanted slot without a place"),
        }
    }
}

impl<T: ?Sized> Slot<'_, Unwanted, T> {
    /// No place.
    #[inline]
    #[must_use]
    pub const fn none() -> Self {
        Self(None, PhantomData)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wanted_slot_is_written_through() {
        let mut d_x = 1.0_f64;
        *Slot::<Wanted, _>::new(&mut d_x).open().unwrap() += 2.0;
        assert_eq!(d_x.to_bits(), 3.0_f64.to_bits());
    }

    #[test]
    fn an_unwanted_slot_is_empty() {
        let mut d_x = [1.0, 2.0];
        assert!(Slot::<Unwanted, [f64]>::new(&mut d_x).open().is_none());
        assert!(Slot::<Unwanted, [f64]>::none().open().is_none());
    }
}
