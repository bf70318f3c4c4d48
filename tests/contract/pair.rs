//! The pair and its drivers.

use chainrule::{differentiable, stop_gradient};

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    (x * y).sin() + x
}

const X: f64 = 2.0;
const Y: f64 = 3.0;

fn by_hand() -> (f64, (f64, f64)) {
    let (sin, cos) = (X * Y).sin_cos();
    (sin + X, (cos * Y + 1.0, cos * X))
}

#[test]
fn the_function_stays_itself() {
    assert_eq!(f(X, Y), by_hand().0);
}

#[test]
fn forward_gives_the_value_and_backward_the_gradient() {
    let (value, tape) = f::forward(X, Y);
    assert_eq!(value, by_hand().0);
    assert_eq!(f::backward(&tape, 1.0), by_hand().1);
}

#[test]
fn many_seeds_on_one_tape() {
    let (_, tape) = f::forward(X, Y);
    let (d_x, d_y) = by_hand().1;
    assert_eq!(f::backward(&tape, 0.0), (0.0, 0.0));
    assert_eq!(f::backward(&tape, 2.0), (2.0 * d_x, 2.0 * d_y));
    assert_eq!(f::backward(&tape, 1.0), (d_x, d_y));
}

#[test]
fn grad_and_value_and_grad() {
    assert_eq!(f::grad(X, Y), by_hand().1);
    assert_eq!(f::value_and_grad(X, Y), by_hand());
}

#[test]
fn value_and_grad_into_adds() {
    let (mut g_x, mut g_y) = (10.0, -20.0);
    let value = f::value_and_grad_into(X, Y, (&mut g_x, &mut g_y));
    let (expected, (d_x, d_y)) = by_hand();
    assert_eq!((value, g_x, g_y), (expected, 10.0 + d_x, -20.0 + d_y));
}

#[test]
fn jvp_is_the_derivative_along_a_tangent() {
    let (value, (d_x, d_y)) = by_hand();
    assert_eq!(f::jvp(X, Y, (1.0, 0.0)), (value, d_x));
    assert_eq!(f::jvp(X, Y, (0.0, 1.0)), (value, d_y));
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[test]
fn one_parameter_has_its_tangent_alone() {
    let mut buffer = 1.0;
    assert_eq!(square::grad(3.0), 6.0);
    assert_eq!(square::value_and_grad(3.0), (9.0, 6.0));
    assert_eq!(square::value_and_grad_into(3.0, &mut buffer), 9.0);
    assert_eq!(buffer, 7.0);
    assert_eq!(square::jvp(3.0, 2.0), (9.0, 12.0));
}

#[differentiable]
fn mostly_inactive(n: usize, x: f64, flag: bool, c: char, s: &str, #[constant] k: f64) -> f64 {
    let sign = if flag { 1.0 } else { -1.0 };
    x * k * sign * (n + s.len()) as f64 * f64::from(u32::from(c))
}

#[test]
fn parameters_without_tangent_are_skipped() {
    assert_eq!(mostly_inactive::grad(1, 5.0, true, '\u{2}', "ab", 0.5), 3.0);
    assert_eq!(mostly_inactive::jvp(1, 5.0, false, '\u{2}', "ab", 0.5, 1.0), (-15.0, -3.0));
}

#[differentiable]
fn ignores_y(x: f64, _y: f64) -> f64 {
    x * 4.0
}

#[test]
fn a_parameter_that_does_not_matter_has_gradient_zero() {
    assert_eq!(ignores_y::grad(1.0, 2.0), (4.0, 0.0));
}

#[differentiable]
fn stopped(x: f64, y: f64) -> f64 {
    x * stop_gradient(x * y) + stop_gradient(y)
}

#[test]
fn stop_gradient_is_the_identity_with_zero_derivative() {
    assert_eq!(stopped(2.0, 3.0), 15.0);
    assert_eq!(stopped::grad(2.0, 3.0), (6.0, 0.0));
    assert_eq!(stopped::jvp(2.0, 3.0, (1.0, 1.0)), (15.0, 6.0));
}

#[differentiable]
fn stops_a_container(x: &[f64]) -> f64 {
    let kept = stop_gradient(x.to_vec());
    kept[0] * x[1]
}

#[test]
fn stop_gradient_takes_any_type() {
    assert_eq!(stops_a_container::grad(&[2.0, 3.0]), [0.0, 2.0]);
}

#[differentiable(companion = LogPair)]
fn log(x: f64) -> f64 {
    x.ln()
}

/// Takes the name `log` in the type namespace.
mod log {}

#[test]
fn a_companion_can_be_named_otherwise() {
    assert_eq!(log(1.0), 0.0);
    assert_eq!(LogPair::grad(4.0), 0.25);
}
