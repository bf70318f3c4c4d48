//! Functions with a forward and a backward rule of their own: by value, by reference, with several outputs, writing, generic,
//! called by others.

use std::cell::Cell;

use chainrule::differentiable;

/// The root of x³ + x = a, by Newton's method: a loop that no gradient need go through.
#[differentiable(forward = root_forward, backward = root_backward)]
fn root(a: f64) -> f64 {
    let mut x = a;
    while {
        let step = (x * x * x + x - a) / (3.0 * x * x + 1.0);
        x -= step;
        step.abs() > 1e-15 * x.abs()
    } {}
    x
}

fn root_forward(a: f64) -> (f64, f64) {
    let x = root(a);
    (x, x)
}

fn root_backward(x: &f64, seed: f64) -> f64 {
    seed / (3.0 * x * x + 1.0)
}

#[differentiable]
fn roots_in_a_loop(a: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for (i, a) in a.iter().enumerate() {
        if i % 2 == 0 {
            s += root(a * k) * a;
        } else {
            s *= root(s + root(k));
        }
    }
    s
}

/// What it keeps borrows from what it is given.
#[differentiable(forward = log_sum_exp_forward, backward = log_sum_exp_backward)]
fn log_sum_exp(x: &[f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    top + x.iter().map(|x| (x - top).exp()).sum::<f64>().ln()
}

fn log_sum_exp_forward(x: &[f64]) -> (f64, (&[f64], f64)) {
    let value = log_sum_exp(x);
    (value, (x, value))
}

fn log_sum_exp_backward((x, value): &(&[f64], f64), seed: f64) -> Vec<f64> {
    x.iter().map(|x| seed * (x - value).exp()).collect()
}

#[differentiable]
fn borrowed_and_changed(x: &[f64], k: f64) -> f64 {
    let mut y = vec![k * k; x.len()];
    let mut s = 0.0;
    for i in 0..x.len() {
        y[i] *= x[i];
        s += log_sum_exp(&y) * k;
    }
    s + log_sum_exp(x)
}

/// With a residual of its own, and several outputs.
#[differentiable(forward = polar_forward, backward = polar_backward)]
fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

struct At {
    x: f64,
    y: f64,
    radius: f64,
}

fn polar_forward(x: f64, y: f64) -> ((f64, f64), At) {
    let (radius, angle) = polar(x, y);
    ((radius, angle), At { x, y, radius })
}

fn polar_backward(at: &At, (d_radius, d_angle): (f64, f64)) -> (f64, f64) {
    let At { x, y, radius } = at;
    let square = radius * radius;
    (d_radius * x / radius - d_angle * y / square, d_radius * y / radius + d_angle * x / square)
}

#[differentiable]
fn through_polar(x: [f64; 2]) -> f64 {
    let (radius, angle) = polar(x[0], x[1]);
    let (_, twice) = polar(radius, angle);
    radius * angle.sin() + twice
}

/// With forward mode of its own, constants, and arguments that have no derivative.
#[differentiable(forward = scaled_forward, backward = scaled_backward, jvp = scaled_jvp)]
fn scaled(x: &[f64; 2], #[constant] scale: &[f64], power: i32, k: f64) -> [f64; 2] {
    [(x[0] * scale[0]).powi(power) * k, (x[1] * scale[1]).powi(power) * k]
}

type Scaled = ([f64; 2], [f64; 2]);

fn scaled_forward(x: &[f64; 2], scale: &[f64], power: i32, k: f64) -> ([f64; 2], Scaled) {
    let slope = |i: usize| f64::from(power) * (x[i] * scale[i]).powi(power - 1) * scale[i] * k;
    let powers = scaled(x, scale, power, 1.0);
    (scaled(x, scale, power, k), ([slope(0), slope(1)], powers))
}

fn scaled_backward((slope, powers): &Scaled, seed: [f64; 2]) -> ([f64; 2], f64) {
    ([slope[0] * seed[0], slope[1] * seed[1]], powers[0] * seed[0] + powers[1] * seed[1])
}

fn scaled_jvp(x: &[f64; 2], scale: &[f64], power: i32, k: f64, (d_x, d_k): ([f64; 2], f64)) -> ([f64; 2], [f64; 2]) {
    let (value, (slope, powers)) = scaled_forward(x, scale, power, k);
    (value, [slope[0] * d_x[0] + powers[0] * d_k, slope[1] * d_x[1] + powers[1] * d_k])
}

#[differentiable]
fn through_scaled(x: [f64; 2], k: f64) -> f64 {
    let y = scaled(&x, &[2.0, 0.5], 3, k);
    let z = scaled(&y, &[1.0, 1.0], 2, 0.5);
    y[0] * z[1] + z[0]
}

/// Writes: y ← k·y, element by element, and gives their sum.
#[differentiable(forward = stretch_forward, backward = stretch_backward)]
fn stretch(y: &mut [f64], k: f64, #[constant] times: &mut usize) -> f64 {
    *times += 1;
    for y in y.iter_mut() {
        *y *= k;
    }
    y.iter().sum()
}

fn stretch_forward(y: &mut [f64], k: f64, times: &mut usize) -> (f64, (Vec<f64>, f64)) {
    let before = y.to_vec();
    (stretch(y, k, times), (before, k))
}

fn stretch_backward((before, k): &(Vec<f64>, f64), seed: f64, d_y: &mut [f64]) -> f64 {
    let mut d_k = 0.0;
    for (d, y) in d_y.iter_mut().zip(before) {
        *d += seed;
        d_k += *d * y;
        *d *= k;
    }
    d_k
}

#[differentiable]
fn through_stretch(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    let mut times = 0;
    let mut s = 0.0;
    for _ in 0..3 {
        s += stretch(&mut y, k, &mut times) * y[0];
    }
    s * times as f64
}

/// Nothing but what it writes.
#[differentiable(forward = rotate_forward, backward = rotate_backward)]
fn rotate(p: &mut (f64, f64), angle: f64) {
    let (sin, cos) = angle.sin_cos();
    *p = (cos * p.0 - sin * p.1, sin * p.0 + cos * p.1);
}

type Turned = ((f64, f64), (f64, f64));

fn rotate_forward(p: &mut (f64, f64), angle: f64) -> ((), Turned) {
    rotate(p, angle);
    ((), (angle.sin_cos(), *p))
}

fn rotate_backward(residual: &Turned, (): (), d_p: &mut (f64, f64)) -> f64 {
    let &((sin, cos), (x, y)) = residual;
    let (d_x, d_y) = *d_p;
    *d_p = (cos * d_x + sin * d_y, cos * d_y - sin * d_x);
    x * d_y - y * d_x
}

/// In single precision, and generic over a length.
#[differentiable(forward = squares_forward, backward = squares_backward)]
fn squares<const N: usize>(x: [f64; N], w: Vec<f64>) -> f64 {
    x.iter().zip(&w).map(|(x, w)| x * x * w).sum()
}

fn squares_forward<const N: usize>(x: [f64; N], w: Vec<f64>) -> (f64, ([f64; N], Vec<f64>)) {
    (squares(x, w.clone()), (x, w))
}

fn squares_backward<const N: usize>((x, w): &([f64; N], Vec<f64>), seed: f64) -> ([f64; N], Vec<f64>) {
    (std::array::from_fn(|i| seed * 2.0 * x[i] * w[i]), x.iter().map(|x| seed * x * x).collect())
}

#[differentiable]
fn through_squares(x: f64, w: &[f64]) -> f64 {
    squares([x, x * x], w.to_vec()) + squares([x], vec![2.0])
}

#[differentiable(forward = mixed_forward, backward = mixed_backward)]
fn mixed((a, b): (f64, f64), v: &Vec<f64>) -> f64 {
    a * b + v[0] * a
}

fn mixed_forward((a, b): (f64, f64), v: &Vec<f64>) -> (f64, [f64; 3]) {
    (mixed((a, b), v), [a, b, v[0]])
}

fn mixed_backward(&[a, b, v]: &[f64; 3], seed: f64) -> ((f64, f64), Vec<f64>) {
    ((seed * (b + v), seed * a), vec![seed * a, 0.0])
}

#[differentiable]
fn through_mixed(a: f64, v: Vec<f64>) -> f64 {
    mixed((a, a * 2.0), &v) * mixed((1.0, a), &vec![a, 3.0])
}

thread_local! {
    static RUNS: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

#[differentiable(forward = counted_forward, backward = counted_backward)]
fn counted(x: &[f64], k: f64) -> f64 {
    x[0] * k
}

fn counted_forward(x: &[f64], k: f64) -> (f64, (f64, f64, usize)) {
    RUNS.set((RUNS.get().0 + 1, RUNS.get().1));
    (counted(x, k), (x[0], k, x.len()))
}

fn counted_backward(&(x, k, n): &(f64, f64, usize), seed: f64) -> (Vec<f64>, f64) {
    RUNS.set((RUNS.get().0, RUNS.get().1 + 1));
    let mut d_x = vec![0.0; n];
    d_x[0] = seed * k;
    (d_x, seed * x)
}

#[differentiable]
fn calls_counted(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0_f64;
    for _ in 0..3 {
        s += counted(x, k * s.cos());
    }
    s
}

#[test]
fn each_rule_runs_once() {
    let x = [0.5, 0.25];
    RUNS.set((0, 0));
    counted::grad(&x, 2.0);
    assert_eq!(RUNS.get(), (1, 1));
    let (_, tape) = counted::forward(&x, 2.0);
    counted::backward(&tape, 1.0);
    counted::backward(&tape, 2.0);
    assert_eq!(RUNS.get(), (2, 3));
    counted::jvp(&x, 2.0, (&[1.0, 0.0], 0.0));
    assert_eq!(RUNS.get(), (3, 4));
    RUNS.set((0, 0));
    let (_, tape) = calls_counted::forward(&x, 2.0);
    assert_eq!(RUNS.get(), (3, 0));
    calls_counted::backward(&tape, 1.0);
    assert_eq!(RUNS.get(), (3, 3));
}

#[test]
#[should_panic(expected = "the gradient of `v` has length 2, expected 3")]
fn a_gradient_of_another_length() {
    let v = vec![1.0, 2.0, 3.0];
    let (_, tape) = mixed::forward((1.0, 2.0), &v);
    mixed::backward(&tape, 1.0);
}

cases! {
    root(3.0) -> f64;
    roots_in_a_loop(&[0.7, 1.3, 0.4, 0.9], 1.7) -> f64;
    log_sum_exp(&[0.7, 1.3, -0.4]) -> f64;
    borrowed_and_changed(&[0.7, 1.3, -0.4], 0.8) -> f64;
    polar(0.7, 1.3);
    through_polar([0.7, 1.3]) -> f64;
    scaled(&[0.7, 1.3], const &[2.0, 0.5], const 3, 1.5);
    through_scaled([0.7, 1.3], 1.5) -> f64;
    stretch(&mut [0.7, 1.3], 1.5, const &mut 0);
    through_stretch(&[0.7, 1.3], 1.5) -> f64;
    rotate(&mut (0.7, 1.3), 0.4);
    squares([0.7, 1.3], vec![0.4, 1.1]) -> f64;
    through_squares(0.7, &[0.4, 1.1]) -> f64;
    mixed((0.7, 1.3), &vec![0.4, 1.1]) -> f64;
    through_mixed(0.7, vec![0.4, 1.1]) -> f64;
    counted(&[0.7, 1.3], 0.4) -> f64;
    calls_counted(&[0.7, 1.3], 0.4) -> f64;
}
