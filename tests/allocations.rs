//! Scalar and fixed-array code allocates nothing, in any driver.
#![allow(clippy::needless_range_loop, reason = "index loops are what is tested")]

use allocation_counter::measure;
use chainrule::{Differentiable, differentiable};

#[differentiable]
fn straight_line(x: f64, y: f64) -> f64 {
    let product = x * y;
    let wave = product.sin() * x.exp();
    (wave + y).powi(3) / (1.0 + product * product).sqrt()
}

#[differentiable]
fn branches(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    if z > 1.0 {
        z = z.ln();
    } else if x > y {
        z *= z;
    } else {
        let t = z.tanh();
        z = if t > 0.0 { t * x } else { t };
    }
    z.max(x) * y
}

#[differentiable]
fn neuron(w: [f64; 3], x: &[f64; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += w[i] * x[i];
    }
    1.0 / (1.0 + (-s).exp())
}

#[differentiable]
fn matrix_vector(a: &[[f64; 2]; 3], x: &[f64; 2]) -> [f64; 3] {
    let mut y = [0.0; 3];
    for i in 0..3 {
        for j in 0..2 {
            y[i] += a[i][j] * x[j];
        }
        y[i] = y[i].max(0.0);
    }
    y
}

#[differentiable]
fn calls(a: [[f64; 2]; 3], x: (f64, f64)) -> f64 {
    let y = matrix_vector(&a, &[x.0, x.1]);
    straight_line(y[0], y[1]) + branches(x.0, y[2])
}

#[differentiable]
fn mutates(y: &mut [f64; 2], z: &mut f64, k: f64) {
    for v in y.iter_mut() {
        *v *= k;
    }
    std::mem::swap(&mut y[0], z);
    *z += y[0] * y[1];
}

/// Linear accumulation over slices: the tape records nothing, the gradient goes into buffers.
#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
impl std::ops::Add for Pair {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { a: self.a + other.a, b: self.b + other.b }
    }
}

#[differentiable]
impl std::ops::Mul<&Pair> for f64 {
    type Output = Pair;

    fn mul(self, p: &Pair) -> Pair {
        Pair { a: self * p.a, b: self * p.b }
    }
}

#[differentiable]
impl std::ops::AddAssign<f64> for Pair {
    fn add_assign(&mut self, k: f64) {
        self.a += k;
        self.b *= k;
    }
}

#[differentiable]
impl std::ops::Index<usize> for Pair {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        if i == 0 { &self.a } else { &self.b }
    }
}

#[differentiable]
fn operators(x: f64, y: f64) -> f64 {
    let mut p = Pair { a: x, b: y };
    for i in 0..3 {
        p = p + p[i % 2] * &p;
        p += x;
    }
    p[0] * p.b
}

/// Runs `f` once for anything lazy, then counts.
#[track_caller]
fn allocates_nothing(what: &str, mut f: impl FnMut()) {
    f();
    let info = measure(f);
    assert_eq!(info.count_total, 0, "{what} allocates {} bytes", info.bytes_total);
}

macro_rules! allocates_nothing {
    ($f:ident($($arg:expr),*), into $buffers:expr, along $tangents:expr) => {
        allocates_nothing("the function", || _ = $f($($arg),*));
        allocates_nothing("forward and backward", || {
            let (_, tape) = $f::forward($($arg),*);
            _ = $f::backward(&tape, 1.0);
            _ = $f::backward(&tape, -2.0);
        });
        allocates_nothing("grad", || _ = $f::grad($($arg),*));
        allocates_nothing("value_and_grad", || _ = $f::value_and_grad($($arg),*));
        allocates_nothing("value_and_grad_into", || {
            _ = $f::value_and_grad_into($($arg),*, $buffers);
        });
        allocates_nothing("jvp", || _ = $f::jvp($($arg),*, $tangents));
    };
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| _ = std::hint::black_box(vec![1.0_f64; 3])).count_total, 1);
}

#[test]
fn straight_line_code() {
    let (mut a, mut b) = (0.0, 0.0);
    allocates_nothing!(straight_line(0.7, 1.3), into(&mut a, &mut b), along(1.0, 2.0));
}

#[test]
fn code_with_branches() {
    for (x, y) in [(2.0, 1.5), (0.6, 0.5), (0.5, 0.6), (-0.5, 0.6)] {
        let (mut a, mut b) = (0.0, 0.0);
        allocates_nothing!(branches(x, y), into(&mut a, &mut b), along(1.0, 2.0));
    }
}

#[test]
fn operators_of_fixed_size() {
    let (mut a, mut b) = (0.0, 0.0);
    allocates_nothing!(operators(0.7, 1.3), into(&mut a, &mut b), along(1.0, 2.0));
}

#[test]
fn loops_over_fixed_arrays() {
    let x = [1.0, 2.0, 3.0];
    let (mut a, mut b) = ([0.0; 3], [0.0; 3]);
    allocates_nothing!(neuron(x, &x), into(&mut a, &mut b), along(x, x));
}

#[test]
fn nested_loops_over_fixed_arrays() {
    let (a, x) = ([[0.7, 1.3], [-0.4, 0.2], [1.0, 2.0]], [0.3, 0.9]);
    allocates_nothing("forward and backward", || {
        let (_, tape) = matrix_vector::forward(&a, &x);
        _ = matrix_vector::backward(&tape, [1.0, 2.0, 3.0]);
    });
    allocates_nothing("jvp", || _ = matrix_vector::jvp(&a, &x, (a, x)));
}

#[test]
fn calls_of_each_other() {
    let (a, x) = ([[0.7, 1.3], [0.4, 0.2], [1.0, 2.0]], (0.3, 0.9));
    let (mut g_a, mut g_x) = ([[0.0; 2]; 3], (0.0, 0.0));
    allocates_nothing!(calls(a, x), into(&mut g_a, &mut g_x), along(a, x));
}

#[test]
fn mutable_arrays() {
    let (mut y, mut z) = ([0.7, 1.3], 0.4);
    let (mut d_y, mut d_z) = ([1.0, 2.0], 0.5);
    allocates_nothing("forward and backward", || {
        let ((), tape) = mutates::forward(&mut y, &mut z, 1.1);
        _ = mutates::backward(&tape, (), &mut d_y, &mut d_z);
    });
    allocates_nothing("jvp", || {
        _ = mutates::jvp(&mut y, &mut z, 1.1, (&mut d_y, &mut d_z, 1.0));
    });
}

#[test]
fn linear_accumulation_over_slices() {
    let (x, y) = (vec![0.7; 1000], vec![1.3; 1000]);
    let (mut g_x, mut g_y) = (vec![0.0; 1000], vec![0.0; 1000]);
    allocates_nothing("value_and_grad_into", || {
        _ = dot::value_and_grad_into(&x, &y, (&mut g_x, &mut g_y));
    });
    allocates_nothing("forward", || _ = dot::forward(&x, &y));
    allocates_nothing("jvp", || _ = dot::jvp(&x, &y, (&y, &x)));
}
