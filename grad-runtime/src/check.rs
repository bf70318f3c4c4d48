//! Gradient checking: compare a gradient with finite differences of the primal.
//!
//! Each difference is central and extrapolated once after Richardson,
//! `(4 D(h/2) − D(h)) / 3` with `D(h) = (f(x + h) − f(x − h)) / 2h`, whose error is of order
//! `h⁴`. Large steps suffer from curvature, small ones from rounding, and which are which
//! depends on the function; so several steps are tried and one of them must agree, component
//! by component. (Abramowitz and Stegun, 25.3.21; Press et al., *Numerical Recipes*, 5.7.)
//!
//! | function | its gradient is checked against |
//! |---|---|
//! | [`gradient`] | a function of a flat `&[f64]` |
//! | [`arguments`] | a function of arguments of any supported type, returning one float |
//! | [`pullback`] | the same with any output, for the gradient that belongs to a seed |
//! | [`pushforward`] | the same, for the tangent of the output along a tangent of the input |
//!
//! Keep away from kinks: where a function has no derivative, no difference agrees with one.

mod coordinates;
mod mismatch;

pub use coordinates::{Coordinates, coordinates, set_coordinates};
pub use mismatch::Mismatch;

/// Steps relative to the size of the coordinate: powers of two, so that `x ± h` rounds little.
const STEPS: [f64; 4] = [1.0 / 64.0, 1.0 / 512.0, 1.0 / 4096.0, 1.0 / 32768.0];

/// How close a difference must come, relative to the larger of both numbers, at machine
/// epsilon `eps` of the function: 2e-7 for `f64`, 5e-3 for `f32`.
fn tolerance(eps: f64) -> f64 {
    14.0 * eps.sqrt()
}

/// Checks `gradient` of `f` at `x`, both of the same length.
///
/// # Errors
/// The component with the largest disagreement, with both numbers.
///
/// # Panics
/// If `x` and `gradient` differ in length.
///
/// # Examples
/// ```
/// use grad_runtime::check;
///
/// let square = |x: &[f64]| x[0] * x[0] + 3.0 * x[1];
/// check::gradient(square, &[2.0, 5.0], &[4.0, 3.0]).unwrap();
///
/// let wrong = check::gradient(square, &[2.0, 5.0], &[4.0, 2.0]).unwrap_err();
/// assert_eq!(wrong.component, 1);
/// ```
pub fn gradient(f: impl FnMut(&[f64]) -> f64, x: &[f64], gradient: &[f64]) -> Result<(), Mismatch> {
    gradient_with(f, x, gradient, f64::EPSILON)
}

/// As [`gradient`], for a function that computes with machine epsilon `eps` somewhere inside
/// (`f32::EPSILON.into()` if it rounds to `f32`).
///
/// # Errors
/// The component with the largest disagreement, with both numbers.
///
/// # Panics
/// If `x` and `gradient` differ in length.
pub fn gradient_with(mut f: impl FnMut(&[f64]) -> f64, x: &[f64], gradient: &[f64], eps: f64) -> Result<(), Mismatch> {
    assert_eq!(x.len(), gradient.len(), "{} coordinates, but {} components of a gradient", x.len(), gradient.len());
    let mut moved = x.to_vec();
    let mut worst: Option<Mismatch> = None;
    for (component, (&x, &claimed)) in x.iter().zip(gradient).enumerate() {
        let found = confirm(claimed, x.abs(), eps, |h| {
            moved[component] = x + h;
            f(&moved)
        });
        moved[component] = x;
        if let Err(difference) = found {
            let next = Mismatch { component, claimed, difference };
            worst = Some(worst.map_or(next, |old| old.worse(next)));
        }
    }
    worst.map_or(Ok(()), Err)
}

/// Checks the gradient of a function of any supported arguments, returning one float.
///
/// `args` is whatever `f` can be called with, usually a tuple; its integers, booleans and
/// strings are left alone. `gradient` has the tangents of its active parts, in order.
///
/// # Errors
/// The flat component with the largest disagreement, with both numbers.
///
/// # Panics
/// If `args` and `gradient` differ in their number of coordinates.
///
/// # Examples
/// ```
/// use grad_runtime::check;
///
/// fn power(x: f64, n: i32) -> f64 {
///     x.powi(n)
/// }
/// check::arguments(|&(x, n)| power(x, n), &(2.0, 3), &12.0).unwrap();
/// ```
pub fn arguments<A: Coordinates + Clone, G: Coordinates>(
    f: impl FnMut(&A) -> f64,
    args: &A,
    gradient: &G,
) -> Result<(), Mismatch> {
    pullback(f, args, &1.0, gradient)
}

/// Checks the gradient that belongs to a `seed` of a function's output, of any supported type:
/// the gradient of `⟨seed, f(args)⟩`.
///
/// # Errors
/// The flat component with the largest disagreement, with both numbers.
///
/// # Panics
/// If arguments and gradient, or output and seed, differ in their number of coordinates.
///
/// # Examples
/// ```
/// use grad_runtime::check;
///
/// let polar = |&(r, phi): &(f64, f64)| [r * phi.cos(), r * phi.sin()];
/// let seed = [0.0, 1.0];
/// check::pullback(polar, &(2.0, 0.5), &seed, &(0.5_f64.sin(), 2.0 * 0.5_f64.cos())).unwrap();
/// ```
pub fn pullback<A: Coordinates + Clone, V: Coordinates, S: Coordinates, G: Coordinates>(
    mut f: impl FnMut(&A) -> V,
    args: &A,
    seed: &S,
    gradient: &G,
) -> Result<(), Mismatch> {
    let seed = coordinates(seed);
    let mut moved = args.clone();
    let weighted = |x: &[f64]| {
        set_coordinates(&mut moved, x);
        dot(&seed, &coordinates(&f(&moved)))
    };
    let eps = A::EPSILON.max(V::EPSILON);
    gradient_with(weighted, &coordinates(args), &coordinates(gradient), eps)
}

/// Checks `d_value`, the tangent of the output of `f` at `args` along `tangent`.
///
/// # Errors
/// The flat component of the output with the largest disagreement, with both numbers.
///
/// # Panics
/// If arguments and tangent, or output and its tangent, differ in their number of coordinates.
///
/// # Examples
/// ```
/// use grad_runtime::check;
///
/// let product = |&(x, y): &(f64, f64)| x * y;
/// check::pushforward(product, &(2.0, 5.0), &(1.0, 10.0), &25.0).unwrap();
/// ```
pub fn pushforward<A: Coordinates + Clone, V: Coordinates, T: Coordinates, D: Coordinates>(
    mut f: impl FnMut(&A) -> V,
    args: &A,
    tangent: &T,
    d_value: &D,
) -> Result<(), Mismatch> {
    let (x, v) = (coordinates(args), coordinates(tangent));
    assert_eq!(x.len(), v.len(), "{} coordinates, but {} of a tangent", x.len(), v.len());
    let eps = A::EPSILON.max(V::EPSILON);
    let longest = v.iter().fold(1.0_f64, |longest, v| longest.max(v.abs()));
    let mut moved = args.clone();
    let mut worst: Option<Mismatch> = None;
    for (component, claimed) in coordinates(d_value).into_iter().enumerate() {
        let found = confirm(claimed / longest, 1.0, eps, |h| {
            let step = h / longest;
            let x: Vec<_> = x.iter().zip(&v).map(|(x, v)| x + step * v).collect();
            set_coordinates(&mut moved, &x);
            coordinates(&f(&moved))[component]
        });
        if let Err(difference) = found {
            let next = Mismatch { component, claimed, difference: difference * longest };
            worst = Some(worst.map_or(next, |old| old.worse(next)));
        }
    }
    worst.map_or(Ok(()), Err)
}

/// Whether one step's difference of `f` at 0 agrees with `claimed`; if none does, the closest.
fn confirm(claimed: f64, size: f64, eps: f64, mut f: impl FnMut(f64) -> f64) -> Result<(), f64> {
    let unit = size.max(1.0).log2().floor().exp2();
    let mut closest = f64::NAN;
    for step in STEPS {
        // In single precision the small steps only see rounding.
        if step * step < eps {
            break;
        }
        let h = step * unit;
        let (right, left) = (f(h), f(-h));
        let wide = (right - left) / (2.0 * h);
        let narrow = (f(h / 2.0) - f(-h / 2.0)) / h;
        let difference = (4.0 * narrow - wide) / 3.0;
        let rounding = 8.0 * eps * right.abs().max(left.abs()) / h;
        let allowed = tolerance(eps) * claimed.abs().max(difference.abs()) + rounding;
        let error = (difference - claimed).abs();
        if error <= allowed {
            return Ok(());
        }
        if closest.is_nan() || error < (closest - claimed).abs() {
            closest = difference;
        }
    }
    Err(closest)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len(), "a seed of {} coordinates for an output of {}", a.len(), b.len());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests;
