//! The mini-batch loss of a network with one hidden layer.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

const INPUTS: usize = 64;
const HIDDEN: usize = 64;
const CLASSES: usize = 10;

/// `output = weights · input + biases`, the weights row by row.
#[differentiable]
fn dense(weights: &[f64], biases: &[f64], input: &[f64], output: &mut [f64]) {
    let width = input.len();
    for i in 0..output.len() {
        let row = &weights[i * width..(i + 1) * width];
        let mut sum = biases[i];
        for j in 0..width {
            sum += row[j] * input[j];
        }
        output[i] = sum;
    }
}

/// `max(0, x)` of each element, in place.
#[differentiable]
fn relu(x: &mut [f64]) {
    for value in x.iter_mut() {
        *value = value.max(0.0);
    }
}

/// `ln Σ exp(scores) − scores[class]`.
#[differentiable]
fn cross_entropy(scores: &[f64], class: usize) -> f64 {
    let mut largest = scores[0];
    for score in scores {
        largest = largest.max(*score);
    }
    let mut sum = 0.0;
    for score in scores {
        sum += (*score - largest).exp();
    }
    largest + sum.ln() - scores[class]
}

/// The mean loss over the images.
#[differentiable]
fn loss(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    #[constant] pixels: &[f64],
    #[constant] classes: &[usize],
) -> f64 {
    let mut hidden = vec![0.0; b1.len()];
    let mut scores = vec![0.0; b2.len()];
    let mut total = 0.0;
    for (i, class) in classes.iter().enumerate() {
        let image = &pixels[i * INPUTS..(i + 1) * INPUTS];
        dense(w1, b1, image, &mut hidden);
        relu(&mut hidden);
        dense(w2, b2, &hidden, &mut scores);
        total += cross_entropy(&scores, *class);
    }
    total / classes.len() as f64
}

/// A parameter of the net, or the gradient of one: w1, b1, w2, b2.
struct Net<S>(S, S, S, S);

fn parts(flat: &[f64]) -> Net<&[f64]> {
    let (w1, rest) = flat.split_at(HIDDEN * INPUTS);
    let (b1, rest) = rest.split_at(HIDDEN);
    let (w2, b2) = rest.split_at(CLASSES * HIDDEN);
    Net(w1, b1, w2, b2)
}

fn parts_mut(flat: &mut [f64]) -> Net<&mut [f64]> {
    let (w1, rest) = flat.split_at_mut(HIDDEN * INPUTS);
    let (b1, rest) = rest.split_at_mut(HIDDEN);
    let (w2, b2) = rest.split_at_mut(CLASSES * HIDDEN);
    Net(w1, b1, w2, b2)
}

/// One pass over the images, forward and backward of each together.
fn loss_by_hand(net: &Net<&[f64]>, pixels: &[f64], classes: &[usize], d_net: Net<&mut [f64]>) -> f64 {
    let Net(w1, b1, w2, b2) = *net;
    let Net(d_w1, d_b1, d_w2, d_b2) = d_net;
    let (d_b1, d_b2) = (&mut d_b1[..HIDDEN], &mut d_b2[..CLASSES]);
    let (mut hidden, mut scores) = ([0.0; HIDDEN], [0.0; CLASSES]);
    let scale = 1.0 / classes.len() as f64;
    let mut total = 0.0;
    for (image, &class) in pixels.chunks_exact(INPUTS).zip(classes) {
        dense(w1, b1, image, &mut hidden);
        relu(&mut hidden);
        dense(w2, b2, &hidden, &mut scores);

        let mut largest = scores[0];
        for &score in &scores {
            largest = largest.max(score);
        }
        let (target, mut sum) = (scores[class], 0.0);
        for score in &mut scores {
            *score = (*score - largest).exp();
            sum += *score;
        }
        total += largest + sum.ln() - target;

        // From here `scores` holds its cotangent: softmax minus one-hot.
        for score in &mut scores {
            *score *= scale / sum;
        }
        scores[class] -= scale;
        let mut d_hidden = [0.0; HIDDEN];
        let rows = w2.chunks_exact(HIDDEN).zip(d_w2.chunks_exact_mut(HIDDEN));
        for ((row, d_row), (&d, d_bias)) in rows.zip(scores.iter().zip(&mut *d_b2)) {
            *d_bias += d;
            for j in 0..HIDDEN {
                d_row[j] += d * hidden[j];
                d_hidden[j] += d * row[j];
            }
        }
        for ((d_row, (&d, &h)), d_bias) in
            d_w1.chunks_exact_mut(INPUTS).zip(d_hidden.iter().zip(&hidden)).zip(&mut *d_b1)
        {
            // A hidden unit at rest passes nothing on.
            if h > 0.0 {
                *d_bias += d;
                for j in 0..INPUTS {
                    d_row[j] += d * image[j];
                }
            }
        }
    }
    total * scale
}

fn loss_of_numbers<T: Number>(parameters: &[T], pixels: &[f64], classes: &[usize]) -> T {
    let (w1, rest) = parameters.split_at(HIDDEN * INPUTS);
    let (b1, rest) = rest.split_at(HIDDEN);
    let (w2, b2) = rest.split_at(CLASSES * HIDDEN);
    let losses = pixels.chunks_exact(INPUTS).zip(classes).map(|(image, &class)| {
        let hidden: Vec<T> = (w1.chunks_exact(INPUTS).zip(b1))
            .map(|(row, &bias)| bias + T::sum(row.iter().zip(image).map(|(&w, &x)| w.times(x))))
            .map(|x| if x.value() > 0.0 { x } else { x.times(0.0) })
            .collect();
        let scores: Vec<T> = (w2.chunks_exact(HIDDEN).zip(b2))
            .map(|(row, &bias)| bias + T::sum(row.iter().zip(&hidden).map(|(&w, &h)| w * h)))
            .collect();
        T::sum(scores.iter().map(|score| score.exp())).ln() - scores[class]
    });
    T::sum(losses).times(1.0 / classes.len() as f64)
}

/// A mini-batch of `batch` random images.
pub(crate) fn program(batch: usize) -> Program {
    let size = HIDDEN * (INPUTS + 1) + CLASSES * (HIDDEN + 1);
    let flat = uniform(1, size, -0.2, 0.2);
    let pixels = uniform(2, batch * INPUTS, 0.0, 1.0);
    let classes: Vec<usize> = (0..batch).map(|i| i * 7 % CLASSES).collect();
    let data = move || (flat.clone(), pixels.clone(), classes.clone());
    let (p1, p2, p3, p4, p5) = (data(), data(), data(), data(), data());
    Program::new("2-layer net", format!("batch {batch}"), size, move || {
        let Net(w1, b1, w2, b2) = parts(&p1.0);
        loss(w1, b1, w2, b2, &p1.1, &p1.2)
    })
    .with(Method::Ours, move |buffer| {
        let (Net(w1, b1, w2, b2), Net(d_w1, d_b1, d_w2, d_b2)) = (parts(&p2.0), parts_mut(buffer));
        loss::value_and_grad_into(w1, b1, w2, b2, &p2.1, &p2.2, (d_w1, d_b1, d_w2, d_b2))
    })
    .with(Method::Hand, move |buffer| loss_by_hand(&parts(&p3.0), &p3.1, &p3.2, parts_mut(buffer)))
    .with_reverse(p4.0, move |p| loss_of_numbers(p, &p4.1, &p4.2))
    .with_ad_trait(p5.0, move |p| loss_of_numbers(p, &p5.1, &p5.2))
}

#[test]
fn gradients_agree() {
    program(3).check();
}
