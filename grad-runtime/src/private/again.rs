use std::borrow::ToOwned;

/// What is passed to a callee's backward half again: references, but nothing that went by value.
pub trait Repass {
    /// The reference, or `()`.
    type Again;

    /// Passes it.
    fn again(self) -> Self::Again;
}

impl<'a, T: ?Sized> Repass for &'a T {
    type Again = &'a T;

    #[inline]
    fn again(self) -> &'a T {
        self
    }
}

macro_rules! by_value {
    ($($ty:ty),+) => {$(
        impl Repass for $ty {
            type Again = ();

            #[inline]
            fn again(self) {}
        }
    )+};
}

by_value! { f64, f32, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, char, () }

impl<T, const N: usize> Repass for [T; N] {
    type Again = ();

    #[inline]
    fn again(self) {}
}

/// What to pass again of an argument whose type the tokens do not tell.
#[inline]
pub fn again<T: Repass>(argument: T) -> T::Again {
    argument.again()
}

/// An owned copy of what an argument points to.
#[inline]
pub fn save<T: ToOwned + ?Sized>(value: &T) -> T::Owned {
    value.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_passed_again() {
        assert_eq!(again("text"), "text");
        assert_eq!(again(&[1.0, 2.0][..]), [1.0, 2.0]);
        let () = again(3.0);
        assert_eq!(save(&[1, 2][..]), vec![1, 2]);
    }
}
