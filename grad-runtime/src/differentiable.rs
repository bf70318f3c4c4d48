//! What a gradient of a type is.

mod containers;
mod leaves;
mod result;
mod tuples;

use crate::Tangent;

/// A type whose values have a gradient.
///
/// The tangent of a float is a float; containers have containers of tangents; what no derivative passes through
/// (integers, `bool`, `char`, strings) has the tangent `()`. A reference has the tangent of what it refers to.
///
/// ```
/// use grad_runtime::Differentiable;
///
/// let samples: &[([f64; 2], usize)] = &[([1.0, 2.0], 7)];
/// assert_eq!(samples.zero_tangent(), vec![([0.0, 0.0], ())]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no gradient",
    label = "no derivative can pass through `{Self}`",
    note = "put `#[derive(Differentiable)]` on the type, or mark the parameter `#[constant]` if it has no derivative"
)]
pub trait Differentiable {
    /// What a gradient with respect to a value of this type is.
    type Tangent: Tangent;

    /// What a gradient at this very value is made of: its lengths.
    fn tangent_shape(&self) -> <Self::Tangent as Tangent>::Shape;

    /// `self ← self + step · tangent`: a step of an optimiser. What no derivative passes through stays as it is.
    ///
    /// ```
    /// use grad_runtime::Differentiable;
    ///
    /// // One step of gradient descent, with the rate 0.5.
    /// let mut weights = (vec![1.0, 2.0], 3.0, "name");
    /// let gradient = (vec![0.5, -1.0], 2.0, ());
    /// weights.move_along(&gradient, -0.5);
    /// assert_eq!(weights, (vec![0.75, 2.5], 2.0, "name"));
    /// ```
    ///
    /// # Panics
    /// If the tangent has another shape than the value, with both lengths; and if there is something to move behind a
    /// shared reference.
    fn move_along(&mut self, tangent: &Self::Tangent, step: f64);

    /// The gradient that is zero, in the shape of this value.
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Tangent::zeros(&self.tangent_shape())
    }
}
