//! Finance, curves, mixtures and clusters.

use chainrule::differentiable;

/// The distribution function of the normal distribution (Abramowitz and Stegun 26.2.17).
#[differentiable]
fn normal_distribution(x: f64) -> f64 {
    const COEFFICIENTS: [f64; 5] = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let mut sum = 0.0;
    for c in COEFFICIENTS.iter().rev() {
        sum = (sum + c) * t;
    }
    let tail = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt() * sum;
    if x < 0.0 { tail } else { 1.0 - tail }
}

#[differentiable]
fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64, is_call: bool) -> f64 {
    let spread = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility.powi(2)) * years) / spread;
    let d2 = d1 - spread;
    let discounted = strike * (-rate * years).exp();
    if is_call {
        spot * normal_distribution(d1) - discounted * normal_distribution(d2)
    } else {
        discounted * normal_distribution(-d2) - spot * normal_distribution(-d1)
    }
}

/// The volatility that gives a price, by Newton's method to a tolerance: with respect to the price, too.
#[differentiable]
fn implied_volatility(price: f64, spot: f64, strike: f64, rate: f64, years: f64) -> f64 {
    let mut volatility = 0.3;
    loop {
        let miss = black_scholes(spot, strike, rate, volatility, years, true) - price;
        let spread = volatility * years.sqrt();
        let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / spread;
        let vega = spot * (-0.5 * d1 * d1).exp() / (2.0 * std::f64::consts::PI).sqrt() * years.sqrt();
        let step = miss / vega;
        volatility -= step;
        if step.abs() < 1e-13 {
            break volatility;
        }
    }
}

/// Second derivatives of the natural cubic spline through the points.
#[differentiable]
fn spline_curvatures(x: &[f64], y: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut curvature = vec![0.0; n];
    let mut u = vec![0.0; n];
    for i in 1..n - 1 {
        let ratio = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
        let p = ratio * curvature[i - 1] + 2.0;
        curvature[i] = (ratio - 1.0) / p;
        let bend = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
        u[i] = (6.0 * bend / (x[i + 1] - x[i - 1]) - ratio * u[i - 1]) / p;
    }
    curvature[n - 1] = 0.0;
    for i in (0..n - 1).rev() {
        curvature[i] = curvature[i] * curvature[i + 1] + u[i];
    }
    curvature
}

/// The spline at `at`, whose interval is found by bisection.
#[differentiable]
fn spline(x: &[f64], y: &[f64], at: f64) -> f64 {
    let curvature = spline_curvatures(x, y);
    let mut low = 0;
    let mut high = x.len() - 1;
    while high - low > 1 {
        let middle = usize::midpoint(low, high);
        if x[middle] > at {
            high = middle;
        } else {
            low = middle;
        }
    }
    let h = x[high] - x[low];
    let a = (x[high] - at) / h;
    let b = (at - x[low]) / h;
    a * y[low] + b * y[high] + ((a.powi(3) - a) * curvature[low] + (b.powi(3) - b) * curvature[high]) * h * h / 6.0
}

#[differentiable]
fn logsumexp(x: &[f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    largest + x.iter().map(|v| (v - largest).exp()).sum::<f64>().ln()
}

/// The log posterior of a Gaussian mixture with a Wishart prior, but for what no parameter enters.
#[differentiable]
fn mixture_log_posterior(
    alphas: &[f64],
    means: &[Vec<f64>],
    log_diagonals: &[Vec<f64>],
    below: &[Vec<f64>],
    #[constant] samples: &[[f64; 3]],
    #[constant] wishart: (f64, f64),
) -> f64 {
    let (gamma, m) = wishart;
    let d = means[0].len();
    let mut total = -(samples.len() as f64) * logsumexp(alphas);
    for sample in samples {
        let mut scores = Vec::with_capacity(alphas.len());
        for (k, alpha) in alphas.iter().enumerate() {
            let centred: Vec<f64> = sample.iter().zip(&means[k]).map(|(x, mean)| x - mean).collect();
            let mut u: Vec<f64> = log_diagonals[k].iter().zip(&centred).map(|(q, c)| q.exp() * c).collect();
            let mut entry = 0;
            for column in 0..d {
                for row in column + 1..d {
                    u[row] += below[k][entry] * centred[column];
                    entry += 1;
                }
            }
            let square: f64 = u.iter().map(|v| v * v).sum();
            scores.push(alpha + log_diagonals[k].iter().sum::<f64>() - 0.5 * square);
        }
        total += logsumexp(&scores);
    }
    for (q, l) in log_diagonals.iter().zip(below) {
        let square: f64 = q.iter().map(|v| (2.0 * v).exp()).sum::<f64>() + l.iter().map(|v| v * v).sum::<f64>();
        total -= 0.5 * gamma * gamma * square - m * q.iter().sum::<f64>();
    }
    total
}

#[differentiable]
fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum()
}

/// Every point to its nearest centre.
#[differentiable]
fn k_means_cost(points: &[Vec<f64>], centres: &[Vec<f64>]) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let mut nearest = f64::INFINITY;
        for centre in centres {
            let d = squared_distance(point, centre);
            if d < nearest {
                nearest = d;
            }
        }
        cost += nearest;
    }
    cost
}

/// Fits exponential decays by gradient descent with its own gradient, by hand: a program that itself has loops of loops.
#[differentiable]
fn fitted_rate(times: &[f64], values: &[f64], start: f64, steps: usize) -> f64 {
    let mut rate = start;
    for _ in 0..steps {
        let mut slope = 0.0;
        for (t, v) in times.iter().zip(values) {
            let model = (-rate * t).exp();
            slope += (model - v) * -t * model;
        }
        rate -= 0.5 * slope;
    }
    rate
}

cases! {
    normal_distribution(0.7) -> f64;
    normal_distribution(-1.3) -> f64;
    black_scholes(100.0, 95.0, 0.03, 0.2, 1.5, const true) -> f64;
    black_scholes(1.0, 1.1, 0.03, 0.3, 0.8, const false) -> f64;
    implied_volatility(0.12, 1.0, 1.05, 0.02, 1.0) -> f64;
    spline_curvatures(&[0.0, 0.9, 2.1, 3.0], &[0.7, 1.3, -0.4, 0.2]);
    spline(&[0.0, 0.9, 2.1, 3.0, 4.2], &[0.7, 1.3, -0.4, 0.2, 0.9], 2.4) -> f64;
    spline(&[0.0, 0.9, 2.1, 3.0, 4.2], &[0.7, 1.3, -0.4, 0.2, 0.9], 0.3) -> f64;
    mixture_log_posterior(
        &[0.2, -0.3],
        &[vec![0.7, 1.3, -0.4], vec![-0.6, 0.2, 0.9]],
        &[vec![0.1, -0.2, 0.3], vec![-0.1, 0.2, 0.05]],
        &[vec![0.4, -0.5, 0.6], vec![0.2, 0.1, -0.3]],
        const &[[0.5, 1.0, -0.2], [-0.4, 0.3, 1.1], [0.1, -0.9, 0.4]],
        const (1.0, 0.5)
    ) -> f64;
    squared_distance(&[0.7, 1.3], &[-0.4, 0.2]) -> f64;
    k_means_cost(&[vec![0.7, 1.3], vec![-0.4, 0.2], vec![2.0, 1.9]], &[vec![0.6, 1.0], vec![-0.5, 0.1]]) -> f64;
    fitted_rate(&[0.0, 0.5, 1.0, 2.0], &[1.0, 0.7, 0.5, 0.2], 0.5, const 4) -> f64;
}
