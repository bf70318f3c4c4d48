//! Errors on their way out through `?`.

use crate::{Differentiable, Tangent};

/// A tangent without a float in it: nothing is lost where it is not passed on.
#[diagnostic::on_unimplemented(
    message = "an error that holds floats is converted on its way out",
    note = "match on the `Result` by hand instead of `?`, or wrap the floats in the error in `stop_gradient(…)` and mark their fields `#[constant]`"
)]
pub trait Hollow: Tangent {}

impl Hollow for () {}
impl<T: Hollow> Hollow for Box<T> {}
impl<T: Hollow> Hollow for Option<T> {}
impl<T: Hollow> Hollow for Vec<T> {}

/// `From::from(error)`, which passes no derivative on.
#[inline]
#[track_caller]
pub fn converted<E, F>(error: E) -> F
where
    F: From<E> + Differentiable<Tangent: Hollow>,
{
    F::from(error)
}

#[cfg(test)]
mod tests {
    use super::converted;

    #[test]
    fn converts_as_from_does() {
        let error: String = converted("text");
        assert_eq!(error, "text");
    }
}
