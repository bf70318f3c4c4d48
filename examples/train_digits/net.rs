//! The network `W2 · max(0, W1 x + b1) + b2` and its loss, as plain loops over slices.
//!
//! Everything marked `#[differentiable]` is ordinary code that [`Net::classify`] calls as it stands;
//! training calls what the attribute adds to it.

use chainrule::differentiable;
use rand::{Rng, RngExt};

use crate::data::{CLASSES, Digits, PIXELS};

/// `output = weights · input + biases`, the weights row by row: `output.len()` rows of `input.len()`.
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

/// `ln Σ exp(scores) − scores[class]`, the cross-entropy of the softmax of the scores.
///
/// The largest score is taken out of the sum, so that no `exp` overflows.
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

/// The mean loss over a mini-batch: `classes.len()` images of `PIXELS` pixels each.
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
        let image = &pixels[i * PIXELS..(i + 1) * PIXELS];
        dense(w1, b1, image, &mut hidden);
        relu(&mut hidden);
        dense(w2, b2, &hidden, &mut scores);
        total += cross_entropy(&scores, *class);
    }
    total / classes.len() as f64
}

/// The parameters, or a gradient with respect to them: they have the same shape.
pub(crate) struct Net {
    w1: Vec<f64>,
    b1: Vec<f64>,
    w2: Vec<f64>,
    b2: Vec<f64>,
}

impl Net {
    /// All parameters zero.
    pub(crate) fn zeros(hidden: usize) -> Self {
        Self {
            w1: vec![0.0; hidden * PIXELS],
            b1: vec![0.0; hidden],
            w2: vec![0.0; CLASSES * hidden],
            b2: vec![0.0; CLASSES],
        }
    }

    /// Weights drawn uniformly with the variance `2 / inputs` (He et al. 2015), biases zero.
    pub(crate) fn random(hidden: usize, rng: &mut impl Rng) -> Self {
        let mut net = Self::zeros(hidden);
        for (weights, inputs) in [(&mut net.w1, PIXELS), (&mut net.w2, hidden)] {
            let limit = (6.0 / inputs as f64).sqrt();
            weights.fill_with(|| rng.random_range(-limit..limit));
        }
        net
    }

    /// The mean loss over `batch`; its gradient replaces what `gradient` held.
    pub(crate) fn loss_and_gradient(&self, batch: &Digits, gradient: &mut Self) -> f64 {
        for part in gradient.parts_mut() {
            part.fill(0.0);
        }
        loss::value_and_grad_into(
            &self.w1,
            &self.b1,
            &self.w2,
            &self.b2,
            &batch.pixels,
            &batch.classes,
            (&mut gradient.w1, &mut gradient.b1, &mut gradient.w2, &mut gradient.b2),
        )
    }

    /// One step of gradient descent: `self -= rate * gradient`.
    pub(crate) fn descend(&mut self, rate: f64, gradient: &Self) {
        for (parameters, slopes) in self.parts_mut().into_iter().zip(gradient.parts()) {
            for (parameter, slope) in parameters.iter_mut().zip(slopes) {
                *parameter -= rate * slope;
            }
        }
    }

    /// The class with the highest score.
    pub(crate) fn classify(&self, image: &[f64]) -> usize {
        let mut hidden = vec![0.0; self.b1.len()];
        let mut scores = vec![0.0; CLASSES];
        dense(&self.w1, &self.b1, image, &mut hidden);
        relu(&mut hidden);
        dense(&self.w2, &self.b2, &hidden, &mut scores);
        (0..CLASSES).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).expect("there are classes")
    }

    /// The fraction of `digits` classified correctly.
    pub(crate) fn accuracy(&self, digits: &Digits) -> f64 {
        let is_right = |&i: &usize| self.classify(digits.image(i)) == digits.classes[i];
        (0..digits.len()).filter(is_right).count() as f64 / digits.len() as f64
    }

    fn parts(&self) -> [&[f64]; 4] {
        [&self.w1, &self.b1, &self.w2, &self.b2]
    }

    fn parts_mut(&mut self) -> [&mut [f64]; 4] {
        [&mut self.w1, &mut self.b1, &mut self.w2, &mut self.b2]
    }
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::SmallRng};

    use super::*;

    fn random_batch(size: usize, rng: &mut SmallRng) -> Digits {
        Digits {
            pixels: (0..size * PIXELS).map(|_| rng.random()).collect(),
            classes: (0..size).map(|_| rng.random_range(0..CLASSES)).collect(),
        }
    }

    /// Random biases too, unlike those training starts from.
    fn random_net(rng: &mut SmallRng) -> Net {
        let mut net = Net::zeros(8);
        for part in net.parts_mut() {
            part.fill_with(|| rng.random_range(-0.5..0.5));
        }
        net
    }

    #[test]
    fn a_net_of_zeros_guesses() {
        let mut gradient = Net::zeros(8);
        let batch = Digits { pixels: vec![1.0; 4 * PIXELS], classes: vec![3, 3, 3, 7] };
        let value = Net::zeros(8).loss_and_gradient(&batch, &mut gradient);
        assert!((value - 10.0_f64.ln()).abs() < 1e-12);
        // Softmax minus one-hot, averaged: 1/10 less how often the class occurs.
        for (class, often) in [(0, 0.0), (3, 0.75), (7, 0.25)] {
            assert!((gradient.b2[class] - (0.1 - often)).abs() < 1e-12);
        }
        assert!(gradient.w1.iter().all(|slope| slope.abs() < 1e-12));
    }

    #[test]
    fn large_scores_do_not_overflow() {
        let scores = [1000.0, 0.0, -1000.0];
        assert!(cross_entropy(&scores, 0).abs() < 1e-12);
        assert!((cross_entropy(&scores, 1) - 1000.0).abs() < 1e-12);
    }

    #[test]
    fn the_gradient_is_the_slope_of_the_loss() {
        let rng = &mut SmallRng::seed_from_u64(5);
        let batch = random_batch(3, rng);
        let net = random_net(rng);
        let (mut gradient, mut scratch) = (Net::zeros(8), Net::zeros(8));
        net.loss_and_gradient(&batch, &mut gradient);
        for _ in 0..20 {
            let direction = random_net(rng);
            let mut loss_at = |step: f64| {
                let mut moved = Net::zeros(8);
                moved.descend(-1.0, &net);
                moved.descend(-step, &direction);
                moved.loss_and_gradient(&batch, &mut scratch)
            };
            let step = 1e-6;
            let measured = (loss_at(step) - loss_at(-step)) / (2.0 * step);
            let pairs = gradient.parts().into_iter().zip(direction.parts());
            let claimed: f64 = pairs.flat_map(|(slopes, along)| slopes.iter().zip(along).map(|(s, a)| s * a)).sum();
            assert!((measured - claimed).abs() < 1e-7, "{measured} {claimed}");
        }
    }
}
