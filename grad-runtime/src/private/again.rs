use std::borrow::ToOwned;

/// A reference to an argument, about to be passed to the callee's backward half again.
#[derive(Debug)]
pub struct Passed<R>(pub R);

impl<'a, T: ?Sized> Passed<&&'a T> {
    /// A reference is passed again.
    #[inline]
    #[must_use]
    pub fn again(self) -> &'a T {
        self.0
    }
}

/// What is not a reference went by value, and the callee has what it needs. That this is a trait makes method resolution
/// ask for a reference first.
pub trait ByValue {
    /// Nothing.
    fn again(self);
}

impl<R> ByValue for Passed<R> {
    #[inline]
    fn again(self) {}
}

/// What to pass again of an argument whose type the tokens do not tell, given a reference to it: `&T` of a `&T`, `()` of
/// anything else.
#[doc(hidden)]
#[macro_export]
macro_rules! __again {
    ($argument:expr) => {{
        #[allow(unused_imports, reason = "needed where the argument is no reference")]
        use $crate::private::ByValue as _;
        $crate::private::Passed($argument).again()
    }};
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
    fn references_are_passed_again_and_nothing_else() {
        struct Config;
        assert_eq!(__again!(&"text"), "text");
        assert_eq!(__again!(&&[1.0, 2.0][..]), [1.0, 2.0]);
        let () = __again!(&3.0);
        let () = __again!(&Config);
        let () = __again!(&vec![1.0]);
        assert_eq!(save(&[1, 2][..]), vec![1, 2]);
    }
}
