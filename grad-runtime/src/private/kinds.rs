//! How an argument is passed, and whether its cotangent is wanted: the first argument of every forward half.

use std::borrow::{Borrow, ToOwned};
use std::marker::PhantomData;

/// By value.
#[derive(Debug, Clone, Copy)]
pub struct Owned<K>(pub K);

/// By `&`.
#[derive(Debug, Clone, Copy)]
pub struct Shared<K>(pub K);

/// By `&mut`.
#[derive(Debug, Clone, Copy)]
pub struct InOut;

/// A way of passing that wants `K`.
///
/// A caller that hands on a variable cannot tell from its own tokens whether the callee takes it by `&` or by `&mut`; the
/// callee's signature tells.
pub trait ArgKind<K>: Sized {
    /// The kind, once inferred.
    fn kind(wants: K) -> Self;
}

impl<K> ArgKind<K> for Owned<K> {
    #[inline]
    fn kind(wants: K) -> Self {
        Self(wants)
    }
}

impl<K> ArgKind<K> for Shared<K> {
    #[inline]
    fn kind(wants: K) -> Self {
        Self(wants)
    }
}

impl<K> ArgKind<K> for InOut {
    #[inline]
    fn kind(_wants: K) -> Self {
        Self
    }
}

/// The kind that the callee asks for.
#[inline]
pub fn kind<R: ArgKind<K>, K>(wants: K) -> R {
    R::kind(wants)
}

/// What is kept of an argument that a `&mut` variable was handed on as.
pub trait Keep {
    /// Nothing if the callee writes into it, a copy if it only reads.
    type Kept<V: ToOwned + ?Sized>: PassAgain;

    /// Keeps it.
    fn keep<V: ToOwned + ?Sized>(value: &V) -> Self::Kept<V>;

    /// The reference itself, or `()`.
    type Again<'v, V: ?Sized + 'v>;

    /// Passes on what is still there.
    fn again<V: ?Sized>(value: &V) -> Self::Again<'_, V>;
}

impl<K> Keep for Owned<K> {
    type Kept<V: ToOwned + ?Sized> = Nothing<V>;
    type Again<'v, V: ?Sized + 'v> = ();

    #[inline]
    fn keep<V: ToOwned + ?Sized>(_value: &V) -> Nothing<V> {
        Nothing(PhantomData)
    }

    #[inline]
    fn again<V: ?Sized>(_value: &V) {}
}

impl<K> Keep for Shared<K> {
    type Kept<V: ToOwned + ?Sized> = Copied<V>;
    type Again<'v, V: ?Sized + 'v> = &'v V;

    #[inline]
    fn again<V: ?Sized>(value: &V) -> &V {
        value
    }

    #[inline]
    fn keep<V: ToOwned + ?Sized>(value: &V) -> Copied<V> {
        Copied(value.to_owned())
    }
}

impl Keep for InOut {
    type Kept<V: ToOwned + ?Sized> = Nothing<V>;
    type Again<'v, V: ?Sized + 'v> = ();

    #[inline]
    fn again<V: ?Sized>(_value: &V) {}

    #[inline]
    fn keep<V: ToOwned + ?Sized>(_value: &V) -> Nothing<V> {
        Nothing(PhantomData)
    }
}

/// What is kept, as the backward half takes it.
pub trait PassAgain {
    /// The reference, or `()`.
    type Again<'k>
    where
        Self: 'k;

    /// Passes it.
    fn pass_again(&self) -> Self::Again<'_>;
}

/// A copy.
#[derive(Debug)]
pub struct Copied<V: ToOwned + ?Sized>(V::Owned);

/// No copy.
#[derive(Debug)]
pub struct Nothing<V: ?Sized>(PhantomData<fn(&V)>);

impl<V: ToOwned + ?Sized> PassAgain for Copied<V> {
    type Again<'k>
        = &'k V
    where
        V: 'k;

    #[inline]
    fn pass_again(&self) -> &V {
        self.0.borrow()
    }
}

impl<V: ?Sized> PassAgain for Nothing<V> {
    type Again<'k>
        = ()
    where
        V: 'k;

    #[inline]
    fn pass_again(&self) {}
}

/// A record taken apart by reference.
impl<T: PassAgain> PassAgain for &T {
    type Again<'k>
        = T::Again<'k>
    where
        Self: 'k;

    #[inline]
    fn pass_again(&self) -> Self::Again<'_> {
        (**self).pass_again()
    }
}

/// Keeps what an argument of this kind must be passed again.
#[inline]
pub fn keep<R: Keep, V: ToOwned + ?Sized>(_kind: &R, value: &V) -> R::Kept<V> {
    R::keep(value)
}

/// Passes again what is still there.
#[inline]
pub fn again_of<'v, R: Keep, V: ?Sized>(_kind: &R, value: &'v V) -> R::Again<'v, V> {
    R::again(value)
}

/// Passes again what was kept.
#[inline]
pub fn pass_again<T: PassAgain>(kept: &T) -> T::Again<'_> {
    kept.pass_again()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slot::Wanted;

    fn reads(_: Shared<Wanted>, x: &[f64]) -> impl Fn(&[f64]) -> f64 + use<> {
        let n = x.len();
        move |x| x[n - 1]
    }

    fn writes(_: InOut, x: &mut [f64]) -> impl Fn(()) + use<> {
        x[0] = 7.0;
        |()| ()
    }

    #[test]
    fn the_callee_tells_how_it_takes_a_variable() {
        let mut x = [1.0, 2.0];
        let handed = &mut x[..];
        let first = kind::<_, Wanted>(Wanted);
        let kept = keep(&first, &*handed);
        let sweep = reads(first, handed);
        let second = kind::<_, Wanted>(Wanted);
        let nothing = keep(&second, &*handed);
        let write = writes(second, handed);
        handed[1] = 9.0;
        assert_eq!(sweep(pass_again(&kept)).to_bits(), 2.0_f64.to_bits());
        let () = pass_again(&nothing);
        write(());
    }
}
