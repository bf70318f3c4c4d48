//! The tangent a value has, and how it is handed over, after the table of the contract.

use chainrule::check::Coordinates;

/// A value and the shape of its tangent. Written down here independently of the library:
/// where the two differ, the corpus does not compile.
pub(crate) trait Shape {
    type Tangent: Coordinates + Clone;
    fn zero_tangent(&self) -> Self::Tangent;
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Shape for $float {
            type Tangent = $float;
            fn zero_tangent(&self) -> $float {
                0.0
            }
        }
    )*};
}

macro_rules! inactive {
    ($($type:ty)*) => {$(
        impl Shape for $type {
            type Tangent = ();
            fn zero_tangent(&self) {}
        }
    )*};
}

floats! { f64 f32 }
inactive! { () bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize String &str }

impl<T: Shape, const N: usize> Shape for [T; N] {
    type Tangent = [T::Tangent; N];
    fn zero_tangent(&self) -> Self::Tangent {
        self.each_ref().map(Shape::zero_tangent)
    }
}

impl<T: Shape> Shape for Vec<T> {
    type Tangent = Vec<T::Tangent>;
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(Shape::zero_tangent).collect()
    }
}

impl<T: Shape> Shape for Option<T> {
    type Tangent = Option<T::Tangent>;
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(Shape::zero_tangent)
    }
}

impl<T: Shape, E: Shape> Shape for Result<T, E> {
    type Tangent = Result<T::Tangent, E::Tangent>;
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(Shape::zero_tangent).map_err(Shape::zero_tangent)
    }
}

impl<T: Shape> Shape for Box<T> {
    type Tangent = Box<T::Tangent>;
    fn zero_tangent(&self) -> Self::Tangent {
        Box::new((**self).zero_tangent())
    }
}

macro_rules! tuples {
    ($($($field:ident)+;)*) => {$(
        #[allow(non_snake_case, reason = "a field is named after its type")]
        impl<$($field: Shape),+> Shape for ($($field,)+) {
            type Tangent = ($($field::Tangent,)+);
            fn zero_tangent(&self) -> Self::Tangent {
                let ($($field,)+) = self;
                ($($field.zero_tangent(),)+)
            }
        }
    )*};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
}

/// The form in which `jvp` takes a tangent stored as `S`: by value, or as a slice where the
/// parameter is a reference to a slice or `Vec`. Inferred from the signature of `jvp`.
pub(crate) trait Given<'a, S> {
    fn given(stored: &'a S) -> Self;
}

impl<'a, S: Clone> Given<'a, S> for S {
    fn given(stored: &'a S) -> S {
        stored.clone()
    }
}

impl<'a, T> Given<'a, Vec<T>> for &'a [T] {
    fn given(stored: &'a Vec<T>) -> &'a [T] {
        stored
    }
}

impl<'a, T, const N: usize> Given<'a, [T; N]> for &'a [T] {
    fn given(stored: &'a [T; N]) -> &'a [T] {
        stored
    }
}
