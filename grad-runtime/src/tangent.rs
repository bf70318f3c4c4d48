//! Tangents: the vector space gradients, seeds and cotangents live in.

mod containers;
mod lanes;
mod result;
mod scalars;
mod tuples;

pub use lanes::Lanes;
pub(crate) use result::variant;

/// A vector: what a gradient, a seed or a cotangent is made of.
///
/// Scalars, arrays, `Vec`s, tuples, `Option`, `Result` and `Box` of tangents are tangents; `()` is the tangent of what has no
/// derivative.
///
/// ```
/// use grad_runtime::Tangent;
///
/// let mut gradient = (1.0, vec![2.0, 3.0]);
/// let other = gradient.clone();
/// gradient.scale(2.0);
/// gradient.accumulate(&other);
/// assert_eq!(gradient, (3.0, vec![6.0, 9.0]));
/// assert_eq!(gradient.dot(&other), 3.0 + 12.0 + 27.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tangent",
    note = "tangents are `f64`, `f32`, `()` and arrays, `Vec`s, tuples, `Option`s, `Result`s and `Box`es of tangents"
)]
pub trait Tangent: Clone {
    /// What is needed to build a zero: `()` for scalars, a `Vec<()>` (a bare length) for `Vec<f64>`.
    type Shape: Clone;

    /// The zero of a shape.
    fn zeros(shape: &Self::Shape) -> Self;

    /// The shape of this vector.
    fn shape(&self) -> Self::Shape;

    /// `self += other`.
    ///
    /// # Panics
    /// If the shapes differ, with both lengths.
    fn accumulate(&mut self, other: &Self);

    /// `self = 0`, keeping the shape and the storage.
    fn set_zero(&mut self);

    /// `self *= factor`.
    fn scale(&mut self, factor: f64);

    /// Replaces each float by what `map` makes of it, in a fixed order: floats are the coordinates of the space.
    ///
    /// ```
    /// use grad_runtime::Tangent;
    ///
    /// let mut largest = 0.0_f64;
    /// (1.0, vec![-3.0, 2.0]).map_floats(&mut |d| {
    ///     largest = largest.max(d.abs());
    ///     d
    /// });
    /// assert_eq!(largest, 3.0);
    /// ```
    fn map_floats(&mut self, map: &mut dyn FnMut(f64) -> f64);

    /// The inner product Σ selfᵢ·otherᵢ.
    ///
    /// # Panics
    /// If the shapes differ, with both lengths.
    fn dot(&self, other: &Self) -> f64;

    /// Requires that this vector, called `what` in the message, has the given shape.
    ///
    /// # Panics
    /// Otherwise, with both lengths: "the seed has length 2, expected 3".
    fn check_shape(&self, shape: &Self::Shape, what: &str);
}

/// The panic of every length check.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn wrong_length(what: &str, length: usize, expected: usize) -> ! {
    panic!("the {what} has length {length}, expected {expected}")
}

/// The panic where an `Option`'s tangent should have a value and has none, or the other way round.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn wrong_option(what: &str, is_some: bool, expected: bool) -> ! {
    let name = |some| if some { "Some" } else { "None" };
    wrong_variant(what, name(is_some), name(expected))
}

/// The panic where an enum's tangent belongs to another variant.
///
/// # Panics
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn wrong_variant(what: &str, variant: &str, expected: &str) -> ! {
    panic!("the {what} is `{variant}`, expected `{expected}`")
}
