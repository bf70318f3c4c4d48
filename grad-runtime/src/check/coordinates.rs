//! Values and tangents as points of `Rⁿ`.

use std::slice::Iter;

/// A value or tangent whose floats can be listed, and moved, in a fixed order.
///
/// Floats are coordinates; integers, `bool`, `char`, strings and `()` have none. Containers
/// list their elements in order, tuples their fields. A value and its tangent therefore have
/// the same coordinates.
pub trait Coordinates {
    /// Machine epsilon of the coarsest float inside, 0 if there is none.
    const EPSILON: f64;

    /// Appends the coordinates of `self`.
    fn write(&self, out: &mut Vec<f64>);

    /// Takes as many coordinates as [`write`](Self::write) appends.
    ///
    /// # Panics
    /// If `from` ends too early.
    fn read(&mut self, from: &mut Iter<'_, f64>);
}

/// The coordinates of a value or tangent.
///
/// # Examples
/// ```
/// use grad_runtime::check::coordinates;
///
/// assert_eq!(coordinates(&(1.5, 7_usize, [2.0_f32, 3.0])), [1.5, 2.0, 3.0]);
/// ```
pub fn coordinates<T: Coordinates + ?Sized>(value: &T) -> Vec<f64> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}

/// Moves a value or tangent to the given coordinates.
///
/// # Panics
/// If it has another number of coordinates.
///
/// # Examples
/// ```
/// use grad_runtime::check::set_coordinates;
///
/// let mut value = (vec![0.0, 0.0], true);
/// set_coordinates(&mut value, &[1.0, 2.0]);
/// assert_eq!(value, (vec![1.0, 2.0], true));
/// ```
pub fn set_coordinates<T: Coordinates + ?Sized>(value: &mut T, to: &[f64]) {
    let have = coordinates(value).len();
    assert_eq!(have, to.len(), "a value of {have} coordinates cannot take {}", to.len());
    value.read(&mut to.iter());
}

impl Coordinates for f64 {
    const EPSILON: f64 = f64::EPSILON;
    fn write(&self, out: &mut Vec<f64>) {
        out.push(*self);
    }
    fn read(&mut self, from: &mut Iter<'_, f64>) {
        *self = *from.next().expect("a coordinate for each f64");
    }
}

impl Coordinates for f32 {
    const EPSILON: f64 = f32::EPSILON as f64;
    fn write(&self, out: &mut Vec<f64>) {
        out.push((*self).into());
    }
    #[allow(clippy::cast_possible_truncation, reason = "an f32 cannot hold more")]
    fn read(&mut self, from: &mut Iter<'_, f64>) {
        *self = *from.next().expect("a coordinate for each f32") as Self;
    }
}

macro_rules! inactive {
    ($($type:ty)*) => {$(
        impl Coordinates for $type {
            const EPSILON: f64 = 0.0;
            fn write(&self, _: &mut Vec<f64>) {}
            fn read(&mut self, _: &mut Iter<'_, f64>) {}
        }
    )*};
}

inactive! { () bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize String &str }

macro_rules! elements {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Coordinates for $type {
            const EPSILON: f64 = T::EPSILON;
            fn write(&self, out: &mut Vec<f64>) {
                for element in self {
                    element.write(out);
                }
            }
            fn read(&mut self, from: &mut Iter<'_, f64>) {
                for element in self {
                    element.read(from);
                }
            }
        }
    )*};
}

elements! {
    [T: Coordinates] [T];
    [T: Coordinates] Vec<T>;
    [T: Coordinates, const N: usize] [T; N];
}

impl<T: Coordinates> Coordinates for Option<T> {
    const EPSILON: f64 = T::EPSILON;
    fn write(&self, out: &mut Vec<f64>) {
        if let Some(inner) = self {
            inner.write(out);
        }
    }
    fn read(&mut self, from: &mut Iter<'_, f64>) {
        if let Some(inner) = self {
            inner.read(from);
        }
    }
}

impl<T: Coordinates, E: Coordinates> Coordinates for Result<T, E> {
    const EPSILON: f64 = coarsest(&[T::EPSILON, E::EPSILON]);
    fn write(&self, out: &mut Vec<f64>) {
        match self {
            Ok(inner) => inner.write(out),
            Err(inner) => inner.write(out),
        }
    }
    fn read(&mut self, from: &mut Iter<'_, f64>) {
        match self {
            Ok(inner) => inner.read(from),
            Err(inner) => inner.read(from),
        }
    }
}

impl<T: Coordinates + ?Sized> Coordinates for Box<T> {
    const EPSILON: f64 = T::EPSILON;
    fn write(&self, out: &mut Vec<f64>) {
        (**self).write(out);
    }
    fn read(&mut self, from: &mut Iter<'_, f64>) {
        (**self).read(from);
    }
}

const fn coarsest(eps: &[f64]) -> f64 {
    let mut coarsest = 0.0;
    let mut i = 0;
    while i < eps.len() {
        if eps[i] > coarsest {
            coarsest = eps[i];
        }
        i += 1;
    }
    coarsest
}

macro_rules! tuples {
    ($($($field:ident)+;)*) => {$(
        #[allow(non_snake_case, reason = "a field is named after its type")]
        impl<$($field: Coordinates),+> Coordinates for ($($field,)+) {
            const EPSILON: f64 = coarsest(&[$($field::EPSILON),+]);
            fn write(&self, out: &mut Vec<f64>) {
                let ($($field,)+) = self;
                $($field.write(out);)+
            }
            fn read(&mut self, from: &mut Iter<'_, f64>) {
                let ($($field,)+) = self;
                $($field.read(from);)+
            }
        }
    )*};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}
