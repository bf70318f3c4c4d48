//! The loss of a recurrent network on a sequence (`ADBench`'s LSTM), with respect to its weights.

use crate::functions::lstm::{loss, sigmoid};
use crate::{Method, Number, Program, sizes_and_numbers};

/// Layers, width, and the data in the order of the file.
#[derive(Clone)]
struct Data {
    b: usize,
    /// Main, then extra.
    parameters: Vec<f64>,
    hidden: Vec<f64>,
    cell: Vec<f64>,
    sequence: Vec<f64>,
}

impl Data {
    /// `l c b`, main, extra, hidden and cell of each layer, the sequence.
    fn parse(text: &str) -> Self {
        let ([l, c, b], all) = sizes_and_numbers(text);
        let (parameters, rest) = all.split_at(8 * l * b + 3 * b);
        let (states, sequence) = rest.split_at(2 * l * b);
        let every = |skip: usize| states.chunks_exact(b).skip(skip).step_by(2).flatten().copied().collect();
        assert_eq!(sequence.len(), c * b, "the sequence is complete");
        Self { b, parameters: parameters.to_vec(), hidden: every(0), cell: every(1), sequence: sequence.to_vec() }
    }

    fn main_length(&self) -> usize {
        self.parameters.len() - 3 * self.b
    }

    fn steps(&self) -> usize {
        self.sequence.len() / self.b - 1
    }
}

/// What a unit of a layer remembers of a time step.
#[derive(Clone, Copy, Default)]
struct Unit {
    input: f64,
    hidden: f64,
    cell: f64,
    forget: f64,
    ingate: f64,
    outgate: f64,
    change: f64,
    tanh_cell: f64,
}

/// Buffers of the gradient by hand.
struct Workspace {
    /// By time step, layer, unit.
    units: Vec<Unit>,
    /// Outputs by time step: before the output weights, and the softmax-like `exp y / sum`.
    outputs: Vec<(f64, f64)>,
    hidden: Vec<f64>,
    cell: Vec<f64>,
    y: Vec<f64>,
}

impl Workspace {
    fn for_data(data: &Data) -> Self {
        Self {
            units: vec![Unit::default(); data.steps() * data.hidden.len()],
            outputs: vec![(0.0, 0.0); data.steps() * data.b],
            hidden: data.hidden.clone(),
            cell: data.cell.clone(),
            y: vec![0.0; data.b],
        }
    }
}

fn forward_by_hand(data: &Data, work: &mut Workspace) -> f64 {
    let b = data.b;
    let (main, extra) = data.parameters.split_at(data.main_length());
    work.hidden.copy_from_slice(&data.hidden);
    work.cell.copy_from_slice(&data.cell);
    let mut total = 0.0;
    let per_step = work.hidden.len();
    let steps = work.units.chunks_exact_mut(per_step).zip(work.outputs.chunks_exact_mut(b));
    for ((now, next), (units, outputs)) in
        data.sequence.chunks_exact(b).zip(data.sequence[b..].chunks_exact(b)).zip(steps)
    {
        let y = &mut work.y[..b];
        for i in 0..b {
            y[i] = now[i] * extra[i];
        }
        for (k, (units, p)) in units.chunks_exact_mut(b).zip(main.chunks_exact(8 * b)).enumerate() {
            let (w, bias) = p.split_at(4 * b);
            let (hidden, cell) = (&mut work.hidden[k * b..(k + 1) * b], &mut work.cell[k * b..(k + 1) * b]);
            for i in 0..b {
                let mut unit = Unit { input: y[i], hidden: hidden[i], cell: cell[i], ..Unit::default() };
                unit.forget = sigmoid(unit.input * w[i] + bias[i]);
                unit.ingate = sigmoid(unit.hidden * w[b + i] + bias[b + i]);
                unit.outgate = sigmoid(unit.input * w[2 * b + i] + bias[2 * b + i]);
                unit.change = (unit.hidden * w[3 * b + i] + bias[3 * b + i]).tanh();
                cell[i] = unit.cell * unit.forget + unit.ingate * unit.change;
                unit.tanh_cell = cell[i].tanh();
                hidden[i] = unit.outgate * unit.tanh_cell;
                y[i] = hidden[i];
                units[i] = unit;
            }
        }
        let mut sum = 2.0;
        for i in 0..b {
            outputs[i].0 = y[i];
            y[i] = y[i] * extra[b + i] + extra[2 * b + i];
            outputs[i].1 = y[i].exp();
            sum += outputs[i].1;
        }
        let norm = sum.ln();
        let scale = 1.0 / sum;
        for i in 0..b {
            total += next[i] * (y[i] - norm);
            outputs[i].1 *= scale;
        }
    }
    -total / (data.steps() * b) as f64
}

fn loss_by_hand(data: &Data, work: &mut Workspace, gradient: &mut [f64]) -> f64 {
    let value = forward_by_hand(data, work);
    let b = data.b;
    let (main, extra) = data.parameters.split_at(data.main_length());
    let (d_main, d_extra) = gradient.split_at_mut(data.main_length());
    let (d_hidden, d_cell) = (&mut work.hidden, &mut work.cell);
    d_hidden.fill(0.0);
    d_cell.fill(0.0);
    let scale = -1.0 / (data.steps() * b) as f64;
    let per_step = d_hidden.len();
    for t in (0..data.steps()).rev() {
        let (now, next) = (&data.sequence[t * b..(t + 1) * b], &data.sequence[(t + 1) * b..(t + 2) * b]);
        let outputs = &work.outputs[t * b..(t + 1) * b];
        let mut d_norm = 0.0;
        for x in next {
            d_norm -= scale * x;
        }
        let d_y = &mut work.y[..b];
        for i in 0..b {
            let d_out = scale * next[i] + d_norm * outputs[i].1;
            d_extra[2 * b + i] += d_out;
            d_extra[b + i] += d_out * outputs[i].0;
            d_y[i] = d_out * extra[b + i];
        }
        let layers = work.units[t * per_step..(t + 1) * per_step].chunks_exact(b).zip(main.chunks_exact(8 * b));
        for (k, (units, p)) in layers.enumerate().rev() {
            let (w, d_p) = (&p[..4 * b], &mut d_main[k * 8 * b..(k + 1) * 8 * b]);
            let (d_w, d_bias) = d_p.split_at_mut(4 * b);
            let (d_hidden, d_cell) = (&mut d_hidden[k * b..(k + 1) * b], &mut d_cell[k * b..(k + 1) * b]);
            for i in 0..b {
                let unit = units[i];
                let d_h = d_hidden[i] + d_y[i];
                let d_out = d_h * unit.tanh_cell * unit.outgate * (1.0 - unit.outgate);
                let d_c = d_cell[i] + d_h * unit.outgate * (1.0 - unit.tanh_cell * unit.tanh_cell);
                let d_change = d_c * unit.ingate * (1.0 - unit.change * unit.change);
                let d_in = d_c * unit.change * unit.ingate * (1.0 - unit.ingate);
                let d_forget = d_c * unit.cell * unit.forget * (1.0 - unit.forget);
                for (gate, d, operand) in [
                    (0, d_forget, unit.input),
                    (1, d_in, unit.hidden),
                    (2, d_out, unit.input),
                    (3, d_change, unit.hidden),
                ] {
                    d_w[gate * b + i] += d * operand;
                    d_bias[gate * b + i] += d;
                }
                d_cell[i] = d_c * unit.forget;
                d_hidden[i] = d_in * w[b + i] + d_change * w[3 * b + i];
                d_y[i] = d_forget * w[i] + d_out * w[2 * b + i];
            }
        }
        for i in 0..b {
            d_extra[i] += d_y[i] * now[i];
        }
    }
    value
}

fn sigmoid_of_number<T: Number>(x: T) -> T {
    let denominator = (-x).exp().plus(1.0);
    (denominator.times(0.0).plus(1.0)) / denominator
}

fn loss_of_numbers<T: Number>(parameters: &[T], data: &Data) -> T {
    let b = data.b;
    let (main, extra) = parameters.split_at(data.main_length());
    // A tape crate has no constant without a tape: states start as 0 · parameter + state.
    let start = |states: &[f64]| states.iter().map(|&s| parameters[0].times(0.0).plus(s)).collect::<Vec<T>>();
    let (mut hidden, mut cell) = (start(&data.hidden), start(&data.cell));
    let pairs = data.sequence.chunks_exact(b).zip(data.sequence[b..].chunks_exact(b));
    let losses = pairs.map(|(now, next)| {
        let mut y: Vec<T> = now.iter().zip(extra).map(|(&x, w)| w.times(x)).collect();
        for (k, p) in main.chunks_exact(8 * b).enumerate() {
            for i in 0..b {
                let at = k * b + i;
                let gate = |g: usize, x: T| x * p[g * b + i] + p[(4 + g) * b + i];
                let forget = sigmoid_of_number(gate(0, y[i]));
                let ingate = sigmoid_of_number(gate(1, hidden[at]));
                let outgate = sigmoid_of_number(gate(2, y[i]));
                let change = gate(3, hidden[at]).tanh();
                cell[at] = cell[at] * forget + ingate * change;
                hidden[at] = outgate * cell[at].tanh();
                y[i] = hidden[at];
            }
        }
        let y: Vec<T> = (0..b).map(|i| y[i] * extra[b + i] + extra[2 * b + i]).collect();
        let norm = T::sum(y.iter().map(|y| y.exp())).plus(2.0).ln();
        T::sum(y.iter().zip(next).map(|(&y, &x)| (y - norm).times(x)))
    });
    T::sum(losses).times(-1.0 / (data.steps() * b) as f64)
}

/// The data set `text`.
pub(crate) fn program(text: &str) -> Program {
    with_data(Data::parse(text))
}

fn with_data(data: Data) -> Program {
    let (data2, data3, data4, data5) = (data.clone(), data.clone(), data.clone(), data.clone());
    let flat = data.parameters.clone();
    let mut work = Workspace::for_data(&data);
    let size = format!("l{} c{}", data.hidden.len() / data.b, data.steps() + 1);
    Program::new("LSTM", size, flat.len(), move || {
        let (main, extra) = data.parameters.split_at(data.main_length());
        loss(main, extra, &data.hidden, &data.cell, &data.sequence)
    })
    .with(Method::Ours, move |buffer| {
        let (main, extra) = data2.parameters.split_at(data2.main_length());
        let (d_main, d_extra) = buffer.split_at_mut(data2.main_length());
        loss::value_and_grad_into(main, extra, &data2.hidden, &data2.cell, &data2.sequence, (d_main, d_extra))
    })
    .with(Method::Hand, move |buffer| loss_by_hand(&data3, &mut work, buffer))
    .with_reverse(flat.clone(), move |p| loss_of_numbers(p, &data4))
    .with_ad_trait(flat, move |p| loss_of_numbers(p, &data5))
}

#[test]
fn gradients_agree() {
    let mut data = Data::parse(include_str!("../data/lstm_l2_c1024.txt"));
    data.sequence.truncate(6 * data.b);
    with_data(data).check();
}
