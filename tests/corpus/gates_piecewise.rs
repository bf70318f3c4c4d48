//! Gates with kinks or steps, at points away from them, in method and path form.

use chainrule::differentiable;

#[differentiable]
fn abs(x: f64) -> f64 {
    x.abs() + 3.0 * f64::abs(x * 0.5)
}

#[differentiable]
fn signum(x: f64) -> f64 {
    x.signum() * x + 3.0 * f64::signum(x * 0.5)
}

#[differentiable]
fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y) + 3.0 * f64::copysign(y, x)
}

#[differentiable]
fn min(x: f64, y: f64) -> f64 {
    x.min(y) + 3.0 * f64::min(y, x)
}

#[differentiable]
fn max(x: f64, y: f64) -> f64 {
    x.max(y) + 3.0 * f64::max(y, x)
}

#[differentiable]
fn clamp(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high) + 3.0 * f64::clamp(x * 0.5, low, high)
}

#[differentiable]
fn floor(x: f64) -> f64 {
    x * x.floor() + f64::floor(x * 0.5)
}

#[differentiable]
fn ceil(x: f64) -> f64 {
    x * x.ceil() + f64::ceil(x * 0.5)
}

#[differentiable]
fn round(x: f64) -> f64 {
    x * x.round() + f64::round(x * 0.5)
}

#[differentiable]
fn trunc(x: f64) -> f64 {
    x * x.trunc() + f64::trunc(x * 0.5)
}

#[differentiable]
fn fract(x: f64) -> f64 {
    x * x.fract() + 3.0 * f64::fract(x * 0.5)
}

#[differentiable]
fn rem_euclid(x: f64, y: f64) -> f64 {
    x.rem_euclid(y) + 3.0 * f64::rem_euclid(y, x)
}

#[differentiable]
fn div_euclid(x: f64, y: f64) -> f64 {
    x * x.div_euclid(y) + y * f64::div_euclid(y, x)
}

#[differentiable]
fn mul_add(x: f64, y: f64, z: f64) -> f64 {
    x.mul_add(y, z) + 3.0 * f64::mul_add(z, x, y)
}

#[differentiable]
fn nested_maxima(x: f64, y: f64, z: f64) -> f64 {
    x.max(y.min(z)) + x.max(0.0) * y.max(-0.5).min(2.0)
}

#[differentiable]
fn gates_on_expressions(x: f64, y: f64) -> f64 {
    (x * y + 1.0).sqrt().ln().abs() + (-x).exp().max(0.1) - (x / y).atan2(y.exp())
}

#[differentiable]
fn gates_on_literals(x: f64) -> f64 {
    2.0_f64.sqrt() * x + f64::exp(0.5) + 1.5_f64.max(x) + x.min(3.0) + f64::max(x, 0.2)
}

cases! {
    abs(0.7) -> f64;
    abs(-1.3) -> f64;
    signum(0.7) -> f64;
    signum(-1.3) -> f64;
    copysign(0.7, -1.3) -> f64;
    copysign(-0.7, 1.3) -> f64;
    copysign(-0.7, -1.3) -> f64;
    min(0.7, 1.3) -> f64;
    min(1.3, 0.7) -> f64;
    max(0.7, 1.3) -> f64;
    max(1.3, 0.7) -> f64;
    clamp(0.7, 0.2, 1.3) -> f64;
    clamp(-0.7, 0.2, 1.3) -> f64;
    clamp(4.7, 0.2, 1.3) -> f64;
    floor(0.7) -> f64;
    floor(-1.3) -> f64;
    ceil(0.7) -> f64;
    ceil(-1.3) -> f64;
    round(0.7) -> f64;
    round(-1.3) -> f64;
    trunc(1.7) -> f64;
    trunc(-1.3) -> f64;
    fract(0.7) -> f64;
    fract(-1.3) -> f64;
    rem_euclid(2.5, 0.9) -> f64;
    rem_euclid(-2.5, 0.9) -> f64;
    rem_euclid(2.7, -0.95) -> f64;
    div_euclid(2.5, 0.9) -> f64;
    div_euclid(-2.5, 0.9) -> f64;
    mul_add(0.7, 1.3, -0.4) -> f64;
    nested_maxima(0.7, 1.3, -0.4) -> f64;
    nested_maxima(-0.7, 1.3, 0.4) -> f64;
    gates_on_expressions(0.7, 1.3) -> f64;
    gates_on_literals(0.7) -> f64;
}
