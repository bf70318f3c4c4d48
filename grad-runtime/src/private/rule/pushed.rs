//! Forward mode where only a backward rule is given: with J the derivative, `(J v)ᵢ = ⟨Jᵀ eᵢ, v⟩`, one unit seed `eᵢ` per
//! float of the output.

use crate::Tangent;

/// The tangent of the output, from the tangent of the input and the backward rule. `output` is a vector of the output's
/// shape.
///
/// # Panics
/// If the rule gives a gradient of another shape than the tangent of the input.
#[track_caller]
pub fn pushed<Y: Tangent, X: Tangent>(output: &Y, tangent: &X, backward: impl Fn(Y) -> X) -> Y {
    let floats = floats(tangent.clone());
    let mut pushed = Vec::new();
    let mut at_each = output.clone();
    at_each.map_floats(&mut |float| {
        let gradient = backward(unit(output, pushed.len()));
        gradient.check_shape(&tangent.shape(), "gradient that the rule gives");
        pushed.push(product(&self::floats(gradient), &floats));
        float
    });
    let mut components = pushed.iter();
    at_each.map_floats(&mut |float| components.next().copied().unwrap_or(float));
    at_each
}

/// One at a coordinate, zero elsewhere.
fn unit<Y: Tangent>(like: &Y, at: usize) -> Y {
    let mut unit = like.clone();
    let mut here = 0;
    unit.map_floats(&mut |_| {
        here += 1;
        if here == at + 1 { 1.0 } else { 0.0 }
    });
    unit
}

fn floats<X: Tangent>(mut of: X) -> Vec<f64> {
    let mut floats = Vec::new();
    of.map_floats(&mut |float| {
        floats.push(float);
        float
    });
    floats
}

/// What does not vary contributes nothing, however steep the function is.
fn product(gradient: &[f64], tangent: &[f64]) -> f64 {
    let terms = gradient.iter().zip(tangent);
    terms.filter(|(_, tangent)| **tangent != 0.0).map(|(gradient, tangent)| gradient * tangent).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn a_matrix_transposed_row_by_row() {
        // y = (x0 + 2 x1, 3 x0 + 4 x1)
        let transposed = |d: [f64; 2]| (d[0] + 3.0 * d[1], vec![2.0 * d[0] + 4.0 * d[1]]);
        assert_eq!(pushed(&[7.0, 8.0], &(1.0, vec![10.0]), transposed), [21.0, 43.0]);
    }

    #[test]
    fn an_infinite_slope_in_a_direction_not_taken() {
        assert_eq!(pushed(&1.0, &(0.0, 2.0), |d: f64| (f64::INFINITY * d, 3.0 * d)), 6.0);
    }

    #[test]
    #[should_panic(expected = "the gradient that the rule gives has length 1, expected 2")]
    fn a_gradient_of_another_shape() {
        pushed(&1.0, &vec![0.0, 0.0], |_| vec![1.0]);
    }
}
