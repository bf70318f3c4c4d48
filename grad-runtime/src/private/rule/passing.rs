//! How a rule takes an argument, for any lifetime of what it refers to.

use std::borrow::{BorrowMut, ToOwned};
use std::marker::PhantomData;

/// An argument as the function takes it, within `'a`.
///
/// The second parameter lets `for<'a> Passing<'a>` speak of the lifetimes that the type allows, and of no longer ones.
pub trait Passing<'a, Within = &'a Self> {
    /// Its type.
    type Argument;
}

/// By value.
#[derive(Debug)]
pub struct TakesValue<T>(PhantomData<fn() -> T>);

/// By `&`.
#[derive(Debug)]
pub struct TakesRef<T: ?Sized>(PhantomData<fn() -> Box<T>>);

/// By `&mut`.
#[derive(Debug)]
pub struct TakesMut<T: ?Sized>(PhantomData<fn() -> Box<T>>);

impl<T> Passing<'_> for TakesValue<T> {
    type Argument = T;
}

impl<'a, T: ?Sized> Passing<'a> for TakesRef<T> {
    type Argument = &'a T;
}

impl<'a, T: ?Sized> Passing<'a> for TakesMut<T> {
    type Argument = &'a mut T;
}

/// An argument that can be passed a second time, in the backward pass.
pub trait Rerun<'a, Within = &'a Self>: Passing<'a, Within> {
    /// What is kept of it.
    type Kept;

    /// A copy of it, for one run.
    type Copy;

    /// What the caller passes again.
    type Again;

    /// Keeps what the caller does not pass again.
    fn keep(argument: &Self::Argument) -> Self::Kept;

    /// Copies what is kept.
    fn copy(kept: &Self::Kept) -> Self::Copy;

    /// The argument.
    fn pass(copy: &'a mut Self::Copy, again: Self::Again) -> Self::Argument;
}

impl<'a, T: Clone> Rerun<'a> for TakesValue<T> {
    type Kept = T;
    type Copy = Option<T>;
    type Again = ();

    #[inline]
    fn keep(argument: &T) -> T {
        argument.clone()
    }

    #[inline]
    fn copy(kept: &T) -> Option<T> {
        Some(kept.clone())
    }

    #[inline]
    fn pass(copy: &'a mut Option<T>, (): ()) -> T {
        match copy.take() {
            Some(argument) => argument,
            None => unreachable!("one copy for one run"),
        }
    }
}

impl<'a, T: ?Sized> Rerun<'a> for TakesRef<T> {
    type Kept = ();
    type Copy = ();
    type Again = &'a T;

    #[inline]
    fn keep(_: &&'a T) {}

    #[inline]
    fn copy((): &()) {}

    #[inline]
    fn pass((): &'a mut (), again: &'a T) -> &'a T {
        again
    }
}

impl<'a, T: ToOwned<Owned: BorrowMut<T> + Clone> + ?Sized> Rerun<'a> for TakesMut<T> {
    type Kept = T::Owned;
    type Copy = T::Owned;
    type Again = ();

    #[inline]
    fn keep(argument: &&'a mut T) -> T::Owned {
        (**argument).to_owned()
    }

    #[inline]
    fn copy(kept: &T::Owned) -> T::Owned {
        kept.clone()
    }

    #[inline]
    fn pass(copy: &'a mut T::Owned, (): ()) -> &'a mut T {
        copy.borrow_mut()
    }
}
