//! Linear least squares: a polynomial fitted to a step.

use chainrule::differentiable;

/// Samples treated at once.
const LANES: usize = 16;

/// Where the polynomial is compared, with what, and whether at all.
struct Samples {
    t: [f64; LANES],
    target: [f64; LANES],
    weight: [f64; LANES],
}

/// `½ Σ_{i<n} (s_i − Σ_j x_j t_i^j)²` with `t_i = −1 + 2i/(n−1)` and `s_i = sign(t_i)`, the polynomial in Horner's form.
#[differentiable]
pub(crate) fn squared_error(x: &[f64], n: usize) -> f64 {
    let samples = samples(n);
    let mut wide = vec![[0.0; LANES]; x.len()];
    for j in 0..x.len() {
        for lane in 0..LANES {
            wide[j][lane] = x[j];
        }
    }
    let mut sum = 0.0;
    for s in &samples {
        // A copy of its own, which no write to a gradient can change.
        let t = s.t;
        let mut value = [0.0; LANES];
        for w in wide.iter().rev() {
            for lane in 0..LANES {
                value[lane] = value[lane] * t[lane] + w[lane];
            }
        }
        for lane in 0..LANES {
            let residual = s.weight[lane] * (s.target[lane] - value[lane]);
            sum += residual * residual;
        }
    }
    0.5 * sum
}

/// All `n`, and as many of no weight as fill the last group.
fn samples(n: usize) -> Vec<Samples> {
    let group = |first: usize| {
        let t = std::array::from_fn(|lane| -1.0 + 2.0 * (first + lane) as f64 / (n as f64 - 1.0));
        let weight = std::array::from_fn(|lane| if first + lane < n { 1.0 } else { 0.0 });
        Samples { t, target: t.map(sign), weight }
    };
    (0..n).step_by(LANES).map(group).collect()
}

/// `−1`, `0` or `1`.
fn sign(t: f64) -> f64 {
    if t > 0.0 {
        1.0
    } else if t < 0.0 {
        -1.0
    } else {
        0.0
    }
}
