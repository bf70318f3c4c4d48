//! The identity with zero derivative.

/// Returns `x`; no derivative passes through it.
///
/// In a function under `#[differentiable]`, `stop_gradient(x)` has the value of `x` and the derivative of a constant.
/// It takes any type, and it is how an active value is passed where no derivative can follow: to a `#[constant]`
/// parameter or to a function that is not differentiable.
///
/// ```
/// use grad_runtime::stop_gradient;
///
/// // A target held fixed: the derivative is that of `x - 1.0`.
/// let x = 3.0;
/// let loss = (x - stop_gradient(x - 1.0)) * stop_gradient(2.0);
/// assert_eq!(loss, 2.0);
/// ```
#[inline]
#[must_use]
pub fn stop_gradient<T>(x: T) -> T {
    x
}

/// By this type an expansion knows that `stop_gradient` is the function above.
#[doc(hidden)]
#[allow(non_camel_case_types, missing_debug_implementations)]
pub struct stop_gradient {}
