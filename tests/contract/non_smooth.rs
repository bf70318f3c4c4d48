//! Kinks, borders, and where partials are infinite.

use chainrule::differentiable;

#[differentiable]
fn max(a: f64, b: f64) -> f64 {
    a.max(b)
}

#[differentiable]
fn min(a: f64, b: f64) -> f64 {
    a.min(b)
}

#[test]
fn the_winner_takes_all_and_the_receiver_wins_ties() {
    assert_eq!(max::grad(2.0, 1.0), (1.0, 0.0));
    assert_eq!(max::grad(1.0, 2.0), (0.0, 1.0));
    assert_eq!(max::grad(2.0, 2.0), (1.0, 0.0));
    assert_eq!(min::grad(2.0, 1.0), (0.0, 1.0));
    assert_eq!(min::grad(1.0, 2.0), (1.0, 0.0));
    assert_eq!(min::grad(2.0, 2.0), (1.0, 0.0));
    assert_eq!(max::jvp(2.0, 2.0, (3.0, 5.0)).1, 3.0);
    assert_eq!(min::jvp(2.0, 2.0, (3.0, 5.0)).1, 3.0);
}

#[test]
fn not_a_number_loses() {
    assert_eq!(max::grad(f64::NAN, 1.0), (0.0, 1.0));
    assert_eq!(max::grad(1.0, f64::NAN), (1.0, 0.0));
    assert_eq!(min::grad(f64::NAN, 1.0), (0.0, 1.0));
    assert_eq!(min::grad(1.0, f64::NAN), (1.0, 0.0));
}

#[differentiable]
fn relu_by_max(x: f64) -> f64 {
    x.max(0.0)
}

#[differentiable]
fn relu_by_if(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[test]
fn relu_at_zero_is_what_its_form_says() {
    assert_eq!(relu_by_max::grad(0.0), 1.0);
    assert_eq!(relu_by_if::grad(0.0), 0.0);
}

#[differentiable]
fn abs(x: f64) -> f64 {
    x.abs()
}

#[test]
fn abs_at_zero_has_derivative_zero() {
    assert_eq!(abs::grad(0.0), 0.0);
    assert_eq!(abs::grad(-0.0), 0.0);
    assert_eq!(abs::grad(-2.0), -1.0);
    assert_eq!(abs::jvp(0.0, 1.0), (0.0, 0.0));
}

#[differentiable]
fn clamp(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[test]
fn clamp_passes_the_value_inside_and_on_its_borders() {
    assert_eq!(clamp::grad(2.0, 1.0, 3.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::grad(1.0, 1.0, 3.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::grad(3.0, 1.0, 3.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::grad(0.0, 1.0, 3.0), (0.0, 1.0, 0.0));
    assert_eq!(clamp::grad(4.0, 1.0, 3.0), (0.0, 0.0, 1.0));
}

#[differentiable]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[test]
fn hypot_has_partials_zero_at_the_origin() {
    assert_eq!(hypot::grad(0.0, 0.0), (0.0, 0.0));
    assert_eq!(hypot::grad(3.0, 4.0), (0.6, 0.8));
    assert_eq!(hypot::jvp(0.0, 0.0, (1.0, 1.0)), (0.0, 0.0));
}

#[differentiable]
fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

#[differentiable]
fn sqrt_unused(x: f64, k: f64) -> f64 {
    x.sqrt() * k + x
}

#[differentiable]
fn sqrt_not_taken(x: f64, y: f64) -> f64 {
    x.sqrt().min(y)
}

#[differentiable]
fn sqrt_of_square(x: f64) -> f64 {
    (x * x).sqrt()
}

#[test]
fn an_infinite_partial_passes_an_arriving_zero_as_zero() {
    assert_eq!(sqrt::grad(0.0), f64::INFINITY);
    assert_eq!(sqrt::jvp(0.0, 1.0).1, f64::INFINITY);
    let (_, tape) = sqrt::forward(0.0);
    assert_eq!(sqrt::backward(&tape, 0.0), 0.0);
    assert_eq!(sqrt::jvp(0.0, 0.0), (0.0, 0.0));
    assert_eq!(sqrt_unused::grad(0.0, 0.0), (1.0, 0.0));
    assert_eq!(sqrt_not_taken::grad(0.0, -1.0), (0.0, 1.0));
}

#[test]
fn only_the_arriving_gradient_is_looked_at() {
    assert!(sqrt_of_square::grad(0.0).is_nan());
}

#[differentiable]
fn singular(x: f64) -> f64 {
    0.0 * (x.ln() * 0.0 + x.cbrt() + (x + 1.0).acos() + (1.0 - x).atanh() + (x + 1.0).acosh())
        + (0.0 * x.recip()).min(7.0)
}

#[test]
fn no_unused_gate_poisons_a_gradient() {
    assert_eq!(singular::grad(0.0), 0.0);
}

#[differentiable]
fn powf(x: f64, y: f64) -> f64 {
    x.powf(y)
}

#[differentiable]
fn powf_in_base(x: f64, #[constant] y: f64) -> f64 {
    x.powf(y)
}

#[test]
fn powf_is_right_at_zero_and_for_negative_bases() {
    assert_eq!(powf::grad(0.0, 2.0), (0.0, 0.0));
    assert_eq!(powf::grad(0.0, 1.0), (1.0, 0.0));
    assert_eq!(powf::grad(3.0, 0.0), (0.0, 3.0_f64.ln()));
    assert_eq!(powf_in_base::grad(-2.0, 3.0), 12.0);
    assert_eq!(powf_in_base::grad(0.0, 0.0), 0.0);
    assert_eq!(powf_in_base::jvp(-2.0, 3.0, 1.0), (-8.0, 12.0));
}

#[differentiable]
fn powi(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[test]
fn powi_is_right_at_zero() {
    assert_eq!(powi::grad(0.0, 0), 0.0);
    assert_eq!(powi::grad(0.0, 1), 1.0);
    assert_eq!(powi::grad(0.0, 2), 0.0);
    assert_eq!(powi::grad(-2.0, 3), 12.0);
    assert_eq!(powi::grad(2.0, -1), -0.25);
}

#[differentiable]
fn steps(x: f64) -> f64 {
    let whole = x as i32;
    let mut count = 0.0;
    if x > 1.0 {
        count = 1.0;
    }
    x.floor() + x.ceil() * x.round() + x.trunc() * x.signum() + f64::from(whole) + count
}

#[test]
fn steps_have_zero_derivative() {
    for x in [-1.5, 0.0, 1.0, 2.25] {
        assert_eq!(steps::grad(x), 0.0);
        assert_eq!(steps::jvp(x, 1.0).1, 0.0);
    }
}

#[differentiable]
fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for v in x {
        p *= v;
    }
    p
}

#[test]
fn a_product_with_zeros_needs_no_division() {
    assert_eq!(product::grad(&[2.0, 0.0, 5.0]), [0.0, 10.0, 0.0]);
    assert_eq!(product::grad(&[0.0, 0.0, 5.0]), [0.0, 0.0, 0.0]);
}
