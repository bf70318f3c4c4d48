//! Small programs over vectors, as their authors would write them.

use chainrule::differentiable;

#[differentiable]
fn logsumexp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for v in x {
        largest = largest.max(*v);
    }
    let mut sum = 0.0;
    for v in x {
        sum += (v - largest).exp();
    }
    largest + sum.ln()
}

#[differentiable]
fn softmax(x: &[f64]) -> Vec<f64> {
    let shift = logsumexp(x);
    let mut y = x.to_vec();
    for v in &mut y {
        *v = (*v - shift).exp();
    }
    y
}

#[differentiable]
fn cross_entropy(logits: &[f64], label: usize) -> f64 {
    logsumexp(logits) - logits[label]
}

#[differentiable]
fn matrix_vector(a: &[f64], x: &[f64], y: &mut [f64]) {
    let n = x.len();
    for i in 0..y.len() {
        let row = &a[i * n..(i + 1) * n];
        let mut s = 0.0;
        for j in 0..n {
            s += row[j] * x[j];
        }
        y[i] = s;
    }
}

#[differentiable]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for c in coefficients.iter().rev() {
        y = y * x + c;
    }
    y
}

#[differentiable]
fn prefix_sums(x: &[f64]) -> Vec<f64> {
    let mut sums = Vec::with_capacity(x.len());
    let mut total = 0.0;
    for &v in x {
        total += v;
        sums.push(total);
    }
    sums
}

#[differentiable]
fn product_of_elements(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for v in x {
        p *= v;
    }
    p
}

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        let a = 1.0 - x[i];
        let b = x[i + 1] - x[i] * x[i];
        s += a * a + 100.0 * b * b;
    }
    s
}

#[differentiable]
fn gaussian_log_likelihood(mean: f64, log_sigma: f64, #[constant] samples: &[f64]) -> f64 {
    let sigma = log_sigma.exp();
    let mut total = 0.0;
    for x in samples {
        let z = (x - mean) / sigma;
        total -= 0.5 * z * z + log_sigma;
    }
    total - 0.5 * samples.len() as f64 * std::f64::consts::TAU.ln()
}

#[differentiable]
fn mean_and_variance(x: &[f64]) -> (f64, f64) {
    let n = x.len() as f64;
    let mut mean = 0.0;
    for v in x {
        mean += v / n;
    }
    let mut variance = 0.0;
    for v in x {
        let d = v - mean;
        variance += d * d;
    }
    (mean, variance / (n - 1.0))
}

#[differentiable]
fn two_layer_net(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], #[constant] x: &[f64], label: usize) -> f64 {
    let mut hidden = b1.to_vec();
    for i in 0..b1.len() {
        for j in 0..x.len() {
            hidden[i] += w1[i * x.len() + j] * x[j];
        }
        hidden[i] = hidden[i].max(0.0);
    }
    let mut logits = b2.to_vec();
    for i in 0..b2.len() {
        for j in 0..hidden.len() {
            logits[i] += w2[i * hidden.len() + j] * hidden[j];
        }
    }
    cross_entropy(&logits, label)
}

#[differentiable]
fn convolution(signal: &[f64], kernel: &[f64]) -> Vec<f64> {
    let n = signal.len() - kernel.len() + 1;
    let mut out = vec![0.0; n];
    for (i, o) in out.iter_mut().enumerate() {
        for (j, k) in kernel.iter().enumerate() {
            *o += signal[i + j] * k;
        }
    }
    out
}

#[differentiable]
fn mean_batch_loss(w: &[f64], #[constant] x: &[f64], labels: &[usize], classes: usize) -> f64 {
    let d = x.len() / labels.len();
    let mut loss = 0.0;
    let mut logits = vec![0.0; classes];
    for (s, &label) in labels.iter().enumerate() {
        matrix_vector(w, &x[s * d..(s + 1) * d], &mut logits);
        loss += cross_entropy(&logits, label);
    }
    loss / labels.len() as f64
}

cases! {
    logsumexp(&[0.7, 1.3, -0.4]) -> f64;
    logsumexp(&[700.0, 701.3]) -> f64;
    softmax(&[0.7, 1.3, -0.4]);
    cross_entropy(&[0.7, 1.3, -0.4], const 2) -> f64;
    matrix_vector(&[0.7, 1.3, -0.4, 0.2, 0.9, -1.1], &[1.0, 2.0, 0.5], &mut [3.0, 4.0]);
    horner(&[0.7, 1.3, -0.4], 0.6) -> f64;
    prefix_sums(&[0.7, 1.3, -0.4]);
    product_of_elements(&[0.7, 1.3, -0.4]) -> f64;
    product_of_elements(&[0.7, 0.0, -0.4]) -> f64;
    rosenbrock(&[0.7, 1.3, -0.4]) -> f64;
    gaussian_log_likelihood(0.7, -0.2, const &[0.3, 1.1, 0.9]) -> f64;
    mean_and_variance(&[0.7, 1.3, -0.4]);
    two_layer_net(
        &[0.7, 1.3, -0.4, 0.2, 0.9, -1.1], &[0.1, -0.2, 0.3], &[0.3, -0.5, 0.8, 0.4, 0.6, -0.7],
        &[0.2, 0.1], const &[1.0, 0.5], const 1
    ) -> f64;
    convolution(&[0.7, 1.3, -0.4, 0.2], &[0.5, -0.3]);
    mean_batch_loss(&[0.7, 1.3, -0.4, 0.2], const &[1.0, 0.5, -0.2, 0.3], const &[1, 0], const 2)
        -> f64;
}
