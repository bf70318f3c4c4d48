//! What a strict library of edition 2021 would hold: see [`scale`], [`inner::offset`] and [`slope`]. That it passes
//! `cargo check`, `cargo clippy` and `cargo doc` is the test.
#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo, rustdoc::all)]
#![forbid(unsafe_code, unused_must_use, clippy::unwrap_used, clippy::panic, clippy::dbg_macro)]
#![allow(clippy::suboptimal_flops, clippy::cargo_common_metadata, clippy::multiple_crate_versions)]

use chainrule::{differentiable, stop_gradient, Real};

/// A line and a wave; see [`half`], [`inner::offset`] and [`f64`].
#[differentiable]
#[must_use]
pub fn scale(x: f64, k: f64) -> f64 {
    debug_assert!(k > 0.0, "k is {k}");
    x * k + f64::sin(x) + stop_gradient(k)
}

/// A sum of [`scale`].
#[differentiable]
#[must_use]
pub fn half(x: &[f64], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut swapped = vec![0.0; weights.len()];
    swapped.copy_from_slice(weights);
    for (x, weight) in x.iter().enumerate() {
        sum += scale(*weight, 0.5) * swapped[x];
    }
    sum
}

/// A sum of powers, of which callers may want either gradient.
#[differentiable]
#[must_use]
pub fn weighted(x: &[f64], weights: &[f64], n: i32) -> f64 {
    let mut sum = 0.0;
    for (x, weight) in x.iter().zip(weights) {
        sum += weight * x.powi(n);
    }
    sum
}

/// Of any length.
#[differentiable(jvp_many)]
#[must_use]
pub fn squares<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for v in &x {
        sum += v * v;
    }
    sum
}

/// The length of a vector of any width.
#[differentiable]
#[must_use]
pub fn length<T: Real>(x: &[T]) -> T {
    let mut sum = T::zero();
    for v in x {
        sum += *v * *v;
    }
    sum.sqrt() / T::from_f64(2.0)
}

/// With rules of its own; see [`length`].
#[differentiable(forward = third_kept, backward = third_pulled)]
#[must_use]
pub fn third(x: &[f64], k: f64) -> f64 {
    x[2] * k
}

fn third_kept(x: &[f64], k: f64) -> (f64, (&[f64], f64)) {
    (third(x, k), (x, k))
}

fn third_pulled(kept: &(&[f64], f64), seed: f64) -> (Vec<f64>, f64) {
    let mut d_x = vec![0.0; kept.0.len()];
    d_x[2] = seed * kept.1;
    (d_x, seed * kept.0[2])
}

/// A circle of two, with [`odd`].
#[differentiable(recursive)]
#[must_use]
pub fn even(x: &[f64], n: usize) -> f64 {
    if n == 0 {
        third(x, 1.0)
    } else {
        odd(x, n - 1)
    }
}

/// A circle of two, with [`even`].
#[differentiable]
#[must_use]
pub fn odd(x: &[f64], n: usize) -> f64 {
    if n == 0 {
        length(x)
    } else {
        even(x, n - 1) * x[0]
    }
}

#[differentiable]
fn private(x: f64) -> f64 {
    x * x
}

/// Called only as `by_companion_alone::grad`; calls [`private`].
#[differentiable]
fn by_companion_alone(x: f64) -> f64 {
    private(x) * 2.0
}

/// A module, whose functions are used from outside it.
pub mod inner {
    use chainrule::differentiable;

    /// Adds, as [`super::scale`] does not.
    #[differentiable]
    #[must_use]
    pub const fn offset(x: f64, y: f64) -> f64 {
        x + y
    }

    /// Writes.
    #[differentiable]
    pub(crate) fn scaled(x: [f64; 2], y: &mut [f64]) {
        for (i, v) in y.iter_mut().enumerate() {
            *v *= x[i % 2];
        }
    }

    #[differentiable]
    pub(super) fn power(x: f64, n: usize) -> f64 {
        if n == 0 {
            1.0
        } else {
            x * power(x, n - 1)
        }
    }
}

/// The gradients of [`scale`], [`half`], [`squares`] and the others, added up.
#[must_use]
pub fn slope(x: f64) -> f64 {
    let mut y = [x];
    let ((), tape) = inner::scaled::forward([x, 1.0], &mut y);
    let mut d_y = [1.0];
    let [through_y, _] = inner::scaled::backward(&tape, (), &mut d_y);
    let (through_x, _) = scale::grad(x, 2.0);
    let through_half: f64 = half::grad(&[x], &[1.0]).0.iter().sum();
    let (through_offset, _) = inner::offset::grad(x, x);
    by_companion_alone::grad(x)
        + inner::power::grad(x, 3)
        + squares::grad([x, x]).iter().sum::<f64>()
        + through_y
        + through_x
        + through_half
        + through_offset
}

#[cfg(test)]
mod tests {
    use super::slope;

    #[test]
    fn slopes_add_up() {
        let x = 0.5_f64;
        let expected = 4.0 * x + 3.0 * x * x + 4.0 * x + x + (2.0 + x.cos()) + (0.5 + x.cos()) + 1.0;
        assert!((slope(x) - expected).abs() < 1e-12);
    }
}
