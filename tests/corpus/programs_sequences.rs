//! Dynamic programmes, filters and recurrent networks.

use chainrule::differentiable;

/// The cost of the cheapest monotone alignment.
#[differentiable]
fn dynamic_time_warping(a: &[f64], b: &[f64]) -> f64 {
    let (n, m) = (a.len(), b.len());
    let mut cost = vec![vec![f64::INFINITY; m + 1]; n + 1];
    cost[0][0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let d = a[i - 1] - b[j - 1];
            let best = cost[i - 1][j].min(cost[i][j - 1]).min(cost[i - 1][j - 1]);
            cost[i][j] = d * d + best;
        }
    }
    cost[n][m]
}

/// Log likelihood of the most likely path of hidden states, two rows at a time.
#[differentiable]
fn viterbi(start: &[f64], transition: &[Vec<f64>], emission: &[Vec<f64>], observed: &[usize]) -> f64 {
    let states = start.len();
    let mut score: Vec<f64> = (0..states).map(|s| start[s] + emission[s][observed[0]]).collect();
    for &symbol in &observed[1..] {
        let mut next = vec![f64::NEG_INFINITY; states];
        for to in 0..states {
            for from in 0..states {
                let candidate = score[from] + transition[from][to];
                if candidate > next[to] {
                    next[to] = candidate;
                }
            }
            next[to] += emission[to][symbol];
        }
        score = next;
    }
    score.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

/// Prediction and correction of a position and a velocity, of which the position is measured.
#[differentiable]
fn kalman_step(
    state: [f64; 2],
    covariance: [[f64; 2]; 2],
    process_noise: f64,
    measurement_noise: f64,
    measured: f64,
    dt: f64,
) -> ([f64; 2], [[f64; 2]; 2]) {
    let transition = [[1.0, dt], [0.0, 1.0]];
    let mut predicted = [0.0; 2];
    let mut p = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            predicted[i] += transition[i][j] * state[j];
            for k in 0..2 {
                for l in 0..2 {
                    p[i][l] += transition[i][j] * covariance[j][k] * transition[l][k] / 2.0;
                }
            }
        }
        p[i][i] += process_noise;
    }
    let innovation = measured - predicted[0];
    let gain = [p[0][0] / (p[0][0] + measurement_noise), p[1][0] / (p[0][0] + measurement_noise)];
    let state = [predicted[0] + gain[0] * innovation, predicted[1] + gain[1] * innovation];
    let mut updated = p;
    for i in 0..2 {
        for j in 0..2 {
            updated[i][j] -= gain[i] * p[0][j];
        }
    }
    (state, updated)
}

/// The filter over a whole track: negative log likelihood of the measurements.
#[differentiable]
fn kalman_likelihood(track: &[f64], process_noise: f64, measurement_noise: f64) -> f64 {
    let mut state = [track[0], 0.0];
    let mut covariance = [[1.0, 0.0], [0.0, 1.0]];
    let mut total = 0.0;
    for &measured in track.iter().skip(1) {
        let spread = covariance[0][0] + process_noise + measurement_noise;
        let miss = measured - state[0];
        total += 0.5 * (miss * miss / spread + spread.ln());
        (state, covariance) = kalman_step(state, covariance, process_noise, measurement_noise, measured, 0.5);
    }
    total
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// One layer with diagonal weights: the four gates forget, in, out, change, weights then biases.
#[differentiable]
fn lstm_layer(parameters: &[f64], hidden: &mut [f64], cell: &mut [f64], input: &mut [f64]) {
    let b = input.len();
    let (weights, biases) = (&parameters[..4 * b], &parameters[4 * b..]);
    for i in 0..b {
        let forget = sigmoid(input[i] * weights[i] + biases[i]);
        let ingate = sigmoid(hidden[i] * weights[b + i] + biases[b + i]);
        let outgate = sigmoid(input[i] * weights[2 * b + i] + biases[2 * b + i]);
        let change = (hidden[i] * weights[3 * b + i] + biases[3 * b + i]).tanh();
        cell[i] = cell[i] * forget + ingate * change;
        hidden[i] = outgate * cell[i].tanh();
        input[i] = hidden[i];
    }
}

#[differentiable]
fn lstm_loss(main: &[f64], extra: &[f64], #[constant] state: &[f64], #[constant] sequence: &[f64]) -> f64 {
    let b = extra.len() / 3;
    let layers = main.len() / (8 * b);
    let mut hidden = state[..layers * b].to_vec();
    let mut cell = state[layers * b..].to_vec();
    let mut total = 0.0;
    let mut count = 0;
    for (now, next) in sequence.chunks_exact(b).zip(sequence.chunks_exact(b).skip(1)) {
        let mut y: Vec<f64> = now.iter().zip(extra).map(|(x, w)| x * w).collect();
        for (k, parameters) in main.chunks_exact(8 * b).enumerate() {
            lstm_layer(parameters, &mut hidden[k * b..(k + 1) * b], &mut cell[k * b..(k + 1) * b], &mut y);
        }
        let mut sum = 2.0;
        for i in 0..b {
            y[i] = y[i] * extra[b + i] + extra[2 * b + i];
            sum += y[i].exp();
        }
        for i in 0..b {
            total += next[i] * (y[i] - sum.ln());
            count += 1;
        }
    }
    -total / count as f64
}

/// Forward probabilities of a hidden Markov model, scaled at every step.
#[differentiable]
fn hidden_markov_likelihood(
    start: [f64; 2],
    transition: [[f64; 2]; 2],
    emission: [[f64; 3]; 2],
    observed: &[usize],
) -> f64 {
    let mut alpha = start;
    let mut log_likelihood = 0.0;
    for (t, &symbol) in observed.iter().enumerate() {
        if t > 0 {
            let mut next = [0.0; 2];
            for (from, row) in transition.iter().enumerate() {
                for (to, p) in row.iter().enumerate() {
                    next[to] += alpha[from] * p;
                }
            }
            alpha = next;
        }
        let mut scale = 0.0;
        for s in 0..2 {
            alpha[s] *= emission[s][symbol];
            scale += alpha[s];
        }
        alpha[0] /= scale;
        alpha[1] /= scale;
        log_likelihood += scale.ln();
    }
    log_likelihood
}

cases! {
    dynamic_time_warping(&[0.7, 1.3, -0.4, 0.2], &[0.6, 1.5, 1.1, -0.2, 0.1]) -> f64;
    viterbi(
        &[-0.5, -0.9],
        &[vec![-0.3, -1.4], vec![-0.8, -0.6]],
        &[vec![-0.2, -1.7, -2.0], vec![-1.6, -0.9, -0.4]],
        const &[0, 1, 2, 2, 0]
    ) -> f64;
    kalman_step([0.7, 1.3], [[0.8, 0.1], [0.2, 0.9]], 0.05, 0.3, 0.9, 0.5);
    kalman_likelihood(&[0.0, 0.6, 0.9, 1.7, 2.1], 0.05, 0.3) -> f64;
    lstm_layer(
        &[0.7, 1.3, -0.4, 0.2, 0.9, -1.1, 0.5, 0.8, 0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0.7, -0.8],
        &mut [0.3, -0.7],
        &mut [0.2, 0.6],
        &mut [1.1, -0.9]
    );
    lstm_loss(
        &[0.7, 1.3, -0.4, 0.2, 0.9, -1.1, 0.5, 0.8, 0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0.7, -0.8],
        &[0.4, -0.6, 0.8, 1.2, 0.1, -0.3],
        const &[0.3, -0.7, 0.2, 0.6],
        const &[0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0]
    ) -> f64;
    hidden_markov_likelihood(
        [0.6, 0.4], [[0.7, 0.3], [0.2, 0.8]], [[0.5, 0.3, 0.2], [0.1, 0.3, 0.6]], const &[0, 1, 2, 2, 0]
    ) -> f64;
}
