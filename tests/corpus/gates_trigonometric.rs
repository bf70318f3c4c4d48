//! Trigonometric and hyperbolic functions and their inverses, in method and path form.

use chainrule::differentiable;

#[differentiable]
fn sin(x: f64) -> f64 {
    x.sin() + 3.0 * f64::sin(x * 0.5)
}

#[differentiable]
fn cos(x: f64) -> f64 {
    x.cos() + 3.0 * f64::cos(x * 0.5)
}

#[differentiable]
fn tan(x: f64) -> f64 {
    x.tan() + 3.0 * f64::tan(x * 0.5)
}

#[differentiable]
fn asin(x: f64) -> f64 {
    x.asin() + 3.0 * f64::asin(x * 0.5)
}

#[differentiable]
fn acos(x: f64) -> f64 {
    x.acos() + 3.0 * f64::acos(x * 0.5)
}

#[differentiable]
fn atan(x: f64) -> f64 {
    x.atan() + 3.0 * f64::atan(x * 0.5)
}

#[differentiable]
fn sinh(x: f64) -> f64 {
    x.sinh() + 3.0 * f64::sinh(x * 0.5)
}

#[differentiable]
fn cosh(x: f64) -> f64 {
    x.cosh() + 3.0 * f64::cosh(x * 0.5)
}

#[differentiable]
fn tanh(x: f64) -> f64 {
    x.tanh() + 3.0 * f64::tanh(x * 0.5)
}

#[differentiable]
fn asinh(x: f64) -> f64 {
    x.asinh() + 3.0 * f64::asinh(x * 0.5)
}

#[differentiable]
fn acosh(x: f64) -> f64 {
    x.acosh() + 3.0 * f64::acosh(x * 1.5)
}

#[differentiable]
fn atanh(x: f64) -> f64 {
    x.atanh() + 3.0 * f64::atanh(x * 0.5)
}

#[differentiable]
fn atan2(x: f64, y: f64) -> f64 {
    x.atan2(y) + 3.0 * f64::atan2(y, x)
}

#[differentiable]
fn sin_cos(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    let both = f64::sin_cos(x * 0.5);
    s * c + both.0 / both.1
}

#[differentiable]
fn to_radians(x: f64) -> f64 {
    x.to_radians() + 3.0 * f64::to_radians(x * 0.5)
}

#[differentiable]
fn to_degrees(x: f64) -> f64 {
    x.to_degrees() + 3.0 * f64::to_degrees(x * 0.5)
}

cases! {
    sin(0.7) -> f64;
    sin(-2.3) -> f64;
    cos(0.7) -> f64;
    cos(-2.3) -> f64;
    tan(0.7) -> f64;
    tan(-1.0) -> f64;
    asin(0.7) -> f64;
    asin(-0.3) -> f64;
    acos(0.7) -> f64;
    acos(-0.3) -> f64;
    atan(0.7) -> f64;
    atan(-2.3) -> f64;
    sinh(0.7) -> f64;
    sinh(-1.3) -> f64;
    cosh(0.7) -> f64;
    cosh(-1.3) -> f64;
    tanh(0.7) -> f64;
    tanh(-1.3) -> f64;
    asinh(0.7) -> f64;
    asinh(-1.3) -> f64;
    acosh(1.7) -> f64;
    atanh(0.7) -> f64;
    atanh(-0.3) -> f64;
    atan2(0.7, 1.3) -> f64;
    atan2(-0.7, 1.3) -> f64;
    atan2(0.7, -1.3) -> f64;
    atan2(-0.7, -1.3) -> f64;
    sin_cos(0.7) -> f64;
    sin_cos(-2.3) -> f64;
    to_radians(40.0) -> f64;
    to_degrees(0.7) -> f64;
}
