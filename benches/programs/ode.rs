//! A differential equation by the classical Runge–Kutta method.

use chainrule::differentiable;

use crate::{Method, Number, Program};

const STEP: f64 = 0.01;

/// The right-hand side of van der Pol's oscillator.
#[differentiable]
fn van_der_pol(y: [f64; 2], mu: f64) -> [f64; 2] {
    [y[1], mu * (1.0 - y[0] * y[0]) * y[1] - y[0]]
}

/// The squared distance from the origin after `steps` steps.
#[differentiable]
fn distance(start: [f64; 2], mu: f64, steps: usize) -> f64 {
    let h = STEP;
    let mut y = start;
    for _ in 0..steps {
        let k1 = van_der_pol(y, mu);
        let k2 = van_der_pol([y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]], mu);
        let k3 = van_der_pol([y[0] + 0.5 * h * k2[0], y[1] + 0.5 * h * k2[1]], mu);
        let k4 = van_der_pol([y[0] + h * k3[0], y[1] + h * k3[1]], mu);
        for i in 0..2 {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    y[0] * y[0] + y[1] * y[1]
}

/// The stages of one step: the points where the right-hand side is evaluated, and its values.
#[inline]
fn stages(y: [f64; 2], mu: f64) -> ([[f64; 2]; 4], [[f64; 2]; 4]) {
    let h = STEP;
    let k1 = van_der_pol(y, mu);
    let y2 = [y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]];
    let k2 = van_der_pol(y2, mu);
    let y3 = [y[0] + 0.5 * h * k2[0], y[1] + 0.5 * h * k2[1]];
    let k3 = van_der_pol(y3, mu);
    let y4 = [y[0] + h * k3[0], y[1] + h * k3[1]];
    ([y, y2, y3, y4], [k1, k2, k3, van_der_pol(y4, mu)])
}

/// Sends the cotangent of the right-hand side's value back to its point.
#[inline]
fn pull_back(y: [f64; 2], mu: f64, d_k: [f64; 2], d_mu: &mut f64) -> [f64; 2] {
    let damping = 1.0 - y[0] * y[0];
    *d_mu += d_k[1] * damping * y[1];
    [-d_k[1] * (2.0 * mu * y[0] * y[1] + 1.0), d_k[0] + d_k[1] * mu * damping]
}

/// Records the states, recomputes the stages. `states` has room for `steps`.
fn distance_by_hand(
    start: [f64; 2],
    mu: f64,
    states: &mut [[f64; 2]],
    d_start: &mut [f64; 2],
    d_mu_out: &mut f64,
) -> f64 {
    let h = STEP;
    let mut y = start;
    for state in &mut *states {
        *state = y;
        let (_, [k1, k2, k3, k4]) = stages(y, mu);
        for i in 0..2 {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    let (mut d_y, mut d_mu) = ([2.0 * y[0], 2.0 * y[1]], 0.0);
    for &state in states.iter().rev() {
        let ([y1, y2, y3, y4], _) = stages(state, mu);
        let sixth = [h / 6.0 * d_y[0], h / 6.0 * d_y[1]];
        let d_y4 = pull_back(y4, mu, sixth, &mut d_mu);
        let d_y3 = pull_back(y3, mu, [2.0 * sixth[0] + h * d_y4[0], 2.0 * sixth[1] + h * d_y4[1]], &mut d_mu);
        let half = 0.5 * h;
        let d_y2 = pull_back(y2, mu, [2.0 * sixth[0] + half * d_y3[0], 2.0 * sixth[1] + half * d_y3[1]], &mut d_mu);
        let d_y1 = pull_back(y1, mu, [sixth[0] + half * d_y2[0], sixth[1] + half * d_y2[1]], &mut d_mu);
        for i in 0..2 {
            d_y[i] += d_y1[i] + d_y2[i] + d_y3[i] + d_y4[i];
        }
    }
    for i in 0..2 {
        d_start[i] += d_y[i];
    }
    *d_mu_out += d_mu;
    y[0] * y[0] + y[1] * y[1]
}

fn van_der_pol_of_numbers<T: Number>(y: [T; 2], mu: T) -> [T; 2] {
    [y[1], mu * (-(y[0] * y[0])).plus(1.0) * y[1] - y[0]]
}

fn distance_of_numbers<T: Number>(parameters: &[T], steps: usize) -> T {
    let (mut y, mu, h) = ([parameters[0], parameters[1]], parameters[2], STEP);
    for _ in 0..steps {
        let ahead = |by: f64, k: [T; 2]| [y[0] + k[0].times(by), y[1] + k[1].times(by)];
        let k1 = van_der_pol_of_numbers(y, mu);
        let k2 = van_der_pol_of_numbers(ahead(0.5 * h, k1), mu);
        let k3 = van_der_pol_of_numbers(ahead(0.5 * h, k2), mu);
        let k4 = van_der_pol_of_numbers(ahead(h, k3), mu);
        y = [0, 1].map(|i| y[i] + (k1[i] + k2[i].times(2.0) + k3[i].times(2.0) + k4[i]).times(h / 6.0));
    }
    y[0] * y[0] + y[1] * y[1]
}

/// `steps` steps.
pub(crate) fn program(steps: usize) -> Program {
    let (start, mu) = ([1.5, -0.5], 1.2);
    let flat = vec![start[0], start[1], mu];
    let mut states = vec![[0.0; 2]; steps];
    Program::new("ODE, Runge–Kutta 4", format!("{steps} steps"), 3, move || distance(start, mu, steps))
        .with(Method::Ours, move |buffer| {
            let (d_start, d_mu) = buffer.split_first_chunk_mut().expect("two and one");
            distance::value_and_grad_into(start, mu, steps, (d_start, &mut d_mu[0]))
        })
        .with(Method::Hand, move |buffer| {
            let (d_start, d_mu) = buffer.split_first_chunk_mut().expect("two and one");
            distance_by_hand(start, mu, &mut states, d_start, &mut d_mu[0])
        })
        .with_reverse(flat.clone(), move |p| distance_of_numbers(p, steps))
        .with_ad_trait(flat, move |p| distance_of_numbers(p, steps))
}

#[test]
fn gradients_agree() {
    program(50).check();
}
