//! Arguments without a derivative, of types of the user's: settings passed by value, copied and moved, sizes in structs.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Loss {
    Square,
    Huber { delta: f64 },
    Absolute,
}

#[derive(Clone, Debug)]
struct Settings {
    rates: Vec<f64>,
    loss: Loss,
}

#[differentiable]
fn loss(residual: f64, #[constant] kind: Loss) -> f64 {
    match kind {
        Loss::Square => 0.5 * residual * residual,
        Loss::Huber { delta } if residual.abs() > delta => delta * (residual.abs() - 0.5 * delta),
        Loss::Huber { .. } => 0.5 * residual.powi(2),
        Loss::Absolute => residual.abs(),
    }
}

#[differentiable]
fn weighed(x: f64, #[constant] settings: Settings) -> f64 {
    loss(x, settings.loss) * settings.rates[0]
}

const USUAL: Loss = Loss::Huber { delta: 0.5 };

#[differentiable]
fn total_loss(w: &[f64], #[constant] kind: Loss) -> f64 {
    let mut total = 0.0;
    for v in w {
        total += loss(*v, kind) + loss(*v * *v, USUAL);
    }
    total
}

#[differentiable]
fn moved_settings(w: &[f64], rate: f64) -> f64 {
    let settings = Settings { rates: vec![2.0, 3.0], loss: Loss::Huber { delta: 0.6 } };
    let mut total = 0.0;
    for i in 0..w.len() {
        if i != 1 {
            total += weighed(w[i] * rate, settings.clone());
        }
    }
    let kind = settings.loss;
    total += loss(rate, kind);
    total * weighed(rate, settings)
}

#[derive(Clone, Debug, Differentiable)]
struct Grid {
    data: Vec<f64>,
    rows: usize,
    cols: usize,
}

#[differentiable]
fn at(grid: &Grid, i: usize, j: usize) -> f64 {
    grid.data[i * grid.cols + j]
}

#[differentiable]
fn sizes_in_fields(data: &[f64], cols: usize) -> f64 {
    let grid = Grid { data: data.to_vec(), rows: data.len() / cols, cols };
    let mut product = vec![0.0; grid.rows * grid.rows];
    for (i, p) in product.iter_mut().enumerate() {
        *p = grid.data[i] * grid.data[grid.cols];
    }
    let last = grid.rows * grid.cols - 1;
    let mut sum = grid.data[last] + product[0] * product[last / 2];
    for i in 0..grid.rows.min(grid.cols) {
        sum += at(&grid, i, i) * grid.data[(grid.rows - 1 - i) * grid.cols..][0];
    }
    sum
}

/// Sizes of layers, two by two.
#[differentiable]
fn chain_of_layers(dims: &[usize], data: &[f64]) -> f64 {
    let mut at = 0;
    let mut v = vec![1.0; dims[0]];
    for pair in dims.windows(2) {
        let (n, m) = (pair[0], pair[1]);
        let w = &data[at..at + n * m];
        at += n * m;
        let mut next = vec![0.0; m];
        for i in 0..m {
            for j in 0..n {
                next[i] += w[i * n + j] * v[j];
            }
        }
        v = next.into_iter().map(f64::tanh).collect();
    }
    v.iter().sum()
}

cases! {
    chain_of_layers(const &[2, 3, 1], &[0.3, 0.7, -0.2, 0.5, 1.0, 0.1, -0.6, 0.8, 0.4]) -> f64;
    loss(0.7, const Loss::Square) -> f64;
    loss(0.7, const Loss::Absolute) -> f64;
    total_loss(&[0.7, -1.3], const Loss::Huber { delta: 0.9 }) -> f64;
    moved_settings(&[0.7, 1.3, -0.4], 0.9) -> f64;
    sizes_in_fields(&[0.7, 1.3, -0.4, 0.2, 0.9, -1.1], const 3) -> f64;
}
