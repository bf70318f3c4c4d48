//! Tuple and array patterns in `let`, in parameters and in `for`.

use chainrule::differentiable;

#[differentiable]
fn tuple_pattern(x: f64, y: f64) -> f64 {
    let (a, b) = (x * y, x + y);
    a / b
}

#[differentiable]
fn mutable_tuple_pattern(k: f64) -> f64 {
    let (mut position, mut velocity) = (1.0_f64, 0.0);
    velocity -= k * position.sin();
    position += 0.1 * velocity;
    position * velocity
}

#[differentiable]
fn array_pattern(v: [f64; 3]) -> f64 {
    let [x, y, z] = v;
    x * y - z * x
}

#[differentiable]
fn nested_pattern(x: f64) -> f64 {
    let ((a, b), [c, d]) = ((x, x * x), [x.sin(), 2.0]);
    a * b + c * d
}

#[differentiable]
fn wildcard_in_pattern(x: f64, y: f64) -> f64 {
    let (a, _, c) = (x * y, x / y, y.exp());
    let [_, second] = [x, a * c];
    second
}

#[differentiable]
fn pattern_in_parameter((x, y): (f64, f64), [a, b]: [f64; 2]) -> f64 {
    x * a + (y * b).sin()
}

#[differentiable]
fn typed_pattern(x: f64) -> f64 {
    let (a, n): (f64, usize) = (x * 2.0, 3);
    a * n as f64
}

#[differentiable]
fn rotated(x: f64, y: f64) -> f64 {
    let (a, b) = (x, y);
    let (mut a, b) = (b * 2.0, a * b);
    a += b;
    a * b
}

#[differentiable]
fn pattern_in_loop(points: &[(f64, f64)]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in points {
        sum += x * y;
    }
    for &(x, y) in points {
        sum += x / y;
    }
    sum
}

#[differentiable]
fn sine_and_cosine(x: f64) -> f64 {
    let (sin, cos) = x.sin_cos();
    sin * 2.0 + cos * x
}

cases! {
    tuple_pattern(1.5, 2.5) -> f64;
    mutable_tuple_pattern(0.7) -> f64;
    array_pattern([1.0, 2.0, -0.5]) -> f64;
    nested_pattern(0.6) -> f64;
    wildcard_in_pattern(0.4, 1.3) -> f64;
    pattern_in_parameter((1.0, 0.3), [2.0, 0.7]) -> f64;
    typed_pattern(1.2) -> f64;
    rotated(0.8, -1.1) -> f64;
    pattern_in_loop(&[(1.0, 2.0), (-0.5, 0.8)]) -> f64;
    pattern_in_loop(&[(0.0, 0.0); 0]) -> f64;
    sine_and_cosine(0.9) -> f64;
}
