//! The smooth maximum.

use chainrule::{differentiable, stop_gradient};

/// `ln Σ exp(x[i])`, the largest taken out of the sum.
///
/// The value does not depend on what is taken out, so no derivative passes through it.
#[differentiable]
pub(crate) fn logsumexp(x: &[f64]) -> f64 {
    let largest = largest(stop_gradient(x));
    let mut sum = 0.0;
    for v in x {
        sum += (*v - largest).exp();
    }
    largest + sum.ln()
}

/// The largest element, found in eight places at once.
fn largest(x: &[f64]) -> f64 {
    let mut largest = [f64::NEG_INFINITY; 8];
    let (blocks, rest) = x.as_chunks::<8>();
    for block in blocks {
        for (largest, &v) in largest.iter_mut().zip(block) {
            *largest = if v > *largest { v } else { *largest };
        }
    }
    largest.iter().chain(rest).fold(f64::NEG_INFINITY, |a, &b| a.max(b))
}
