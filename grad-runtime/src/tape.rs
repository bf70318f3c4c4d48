//! What a forward pass remembers.

use core::any::type_name;
use core::fmt;
use core::marker::PhantomData;

/// What the forward pass of the companion `C` remembers for its backward pass.
///
/// The tape is the backward pass itself, a closure `F` over the recorded values; it stays usable for any number of
/// seeds.
#[must_use = "a tape does nothing until it is given to `backward`"]
pub struct Tape<C, F> {
    sweep: F,
    companion: PhantomData<fn() -> C>,
}

impl<C, F> Tape<C, F> {
    /// The tape whose backward pass is `sweep`.
    #[inline]
    pub const fn new(sweep: F) -> Self {
        Self { sweep, companion: PhantomData }
    }

    /// The backward pass.
    #[inline]
    pub const fn sweep(&self) -> &F {
        &self.sweep
    }
}

impl<C, F: Clone> Clone for Tape<C, F> {
    #[inline]
    fn clone(&self) -> Self {
        Self::new(self.sweep.clone())
    }
}

impl<C, F: Copy> Copy for Tape<C, F> {}

impl<C, F> fmt::Debug for Tape<C, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tape<{}>({} bytes)", type_name::<C>(), size_of::<F>())
    }
}

/// What the branch taken has recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Branch<A, B> {
    /// The condition held.
    Then(A),
    /// It did not.
    Else(B),
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Companion;

    #[test]
    fn sweeps_as_often_as_asked() {
        let x = 3.0;
        let tape = Tape::<Companion, _>::new(move |seed: f64| seed * 2.0 * x);
        let twin = tape;
        assert_eq!((tape.sweep())(1.0).to_bits(), 6.0_f64.to_bits());
        assert_eq!((twin.sweep())(0.5).to_bits(), 3.0_f64.to_bits());
        assert!(format!("{tape:?}").ends_with("Companion>(8 bytes)"), "{tape:?}");
    }
}
