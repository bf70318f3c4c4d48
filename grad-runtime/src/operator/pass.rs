//! How an operand is passed. A gate is a gate of types without their references, so that a tape never borrows a local.

/// By value or by reference. Sealed: [`ByValue`] or [`ByRef`].
pub trait Pass: sealed::Sealed + 'static {
    /// The operand.
    type Arg<'a, T: 'a>;

    /// What the backward half gets of it once more.
    type Again<'a, T: 'a>;

    /// The operand, where that is small.
    fn copied<T: Copy>(arg: Self::Arg<'_, T>) -> T;
}

/// The operand is moved or copied into the gate.
#[derive(Debug, Clone, Copy)]
pub struct ByValue;

/// The operand is lent, forward and backward.
#[derive(Debug, Clone, Copy)]
pub struct ByRef;

impl Pass for ByValue {
    type Arg<'a, T: 'a> = T;
    type Again<'a, T: 'a> = ();

    #[inline]
    fn copied<T: Copy>(arg: T) -> T {
        arg
    }
}

impl Pass for ByRef {
    type Arg<'a, T: 'a> = &'a T;
    type Again<'a, T: 'a> = &'a T;

    #[inline]
    fn copied<T: Copy>(arg: &T) -> T {
        *arg
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::ByValue {}
    impl Sealed for super::ByRef {}
}
