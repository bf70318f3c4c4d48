//! The loss of a recurrent network on a sequence (`ADBench`'s LSTM).

use chainrule::differentiable;

/// `1 / (1 + e⁻ˣ)`.
#[differentiable]
pub(crate) fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// One layer, one time step. `parameters` holds weights, then biases, each of the four gates forget, in, out, change;
/// `input` becomes the output.
#[differentiable]
fn layer(parameters: &[f64], hidden: &mut [f64], cell: &mut [f64], input: &mut [f64]) {
    let b = input.len();
    let weights = &parameters[..4 * b];
    let biases = &parameters[4 * b..8 * b];
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

/// `main` holds `8b` parameters a layer, `extra` the input and output weights and the output biases; `hidden` and
/// `cell` are the states of all layers, `sequence` is `b` wide.
#[differentiable]
pub(crate) fn loss(
    main: &[f64],
    extra: &[f64],
    #[constant] hidden: &[f64],
    #[constant] cell: &[f64],
    #[constant] sequence: &[f64],
) -> f64 {
    let b = extra.len() / 3;
    let layers = main.len() / (8 * b);
    let steps = sequence.len() / b - 1;
    let mut hidden = hidden.to_vec();
    let mut cell = cell.to_vec();
    let mut y = vec![0.0; b];
    let mut total = 0.0;
    for t in 0..steps {
        let now = &sequence[t * b..(t + 1) * b];
        let next = &sequence[(t + 1) * b..(t + 2) * b];
        for i in 0..b {
            y[i] = now[i] * extra[i];
        }
        for k in 0..layers {
            layer(
                &main[k * 8 * b..(k + 1) * 8 * b],
                &mut hidden[k * b..(k + 1) * b],
                &mut cell[k * b..(k + 1) * b],
                &mut y,
            );
        }
        let mut sum = 2.0;
        for i in 0..b {
            y[i] = y[i] * extra[b + i] + extra[2 * b + i];
            sum += y[i].exp();
        }
        let norm = sum.ln();
        for i in 0..b {
            total += next[i] * (y[i] - norm);
        }
    }
    -total / (steps * b) as f64
}
