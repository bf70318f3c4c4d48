//! Powers, roots, exponentials and logarithms, in method and path form.

use chainrule::differentiable;

#[differentiable]
fn sqrt(x: f64) -> f64 {
    x.sqrt() + 3.0 * f64::sqrt(x * 0.5)
}

#[differentiable]
fn cbrt(x: f64) -> f64 {
    x.cbrt() + 3.0 * f64::cbrt(x * 0.5)
}

#[differentiable]
fn recip(x: f64) -> f64 {
    x.recip() + 3.0 * f64::recip(x * 0.5)
}

#[differentiable]
fn exp(x: f64) -> f64 {
    x.exp() + 3.0 * f64::exp(x * 0.5)
}

#[differentiable]
fn exp2(x: f64) -> f64 {
    x.exp2() + 3.0 * f64::exp2(x * 0.5)
}

#[differentiable]
fn exp_m1(x: f64) -> f64 {
    x.exp_m1() + 3.0 * f64::exp_m1(x * 0.5)
}

#[differentiable]
fn ln(x: f64) -> f64 {
    x.ln() + 3.0 * f64::ln(x * 0.5)
}

#[differentiable]
fn log2(x: f64) -> f64 {
    x.log2() + 3.0 * f64::log2(x * 0.5)
}

#[differentiable]
fn log10(x: f64) -> f64 {
    x.log10() + 3.0 * f64::log10(x * 0.5)
}

#[differentiable]
fn ln_1p(x: f64) -> f64 {
    x.ln_1p() + 3.0 * f64::ln_1p(x * 0.5)
}

#[differentiable]
fn log(x: f64, y: f64) -> f64 {
    x.log(y) + 3.0 * f64::log(y, x)
}

#[differentiable]
fn powi(x: f64) -> f64 {
    x.powi(3) + 3.0 * f64::powi(x, -2) + x.powi(0) * x + x.powi(1)
}

#[differentiable]
fn powf(x: f64, y: f64) -> f64 {
    x.powf(y) + 3.0 * f64::powf(y, x)
}

#[differentiable]
fn powf_of_negative_base(x: f64) -> f64 {
    x.powf(3.0) + f64::powf(x, -2.0) + x.powf(0.0)
}

#[differentiable]
fn powf_constant_base(y: f64) -> f64 {
    2.0_f64.powf(y) + f64::powf(0.5, y)
}

#[differentiable]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y) + 3.0 * f64::hypot(y, x)
}

#[differentiable]
fn powi_with_variable_exponent(x: f64, n: i32) -> f64 {
    x.powi(n) + x.powi(n - 1) * n as f64
}

cases! {
    sqrt(0.7) -> f64;
    cbrt(0.7) -> f64;
    cbrt(-1.3) -> f64;
    recip(0.7) -> f64;
    recip(-1.3) -> f64;
    exp(0.7) -> f64;
    exp(-1.3) -> f64;
    exp2(0.7) -> f64;
    exp2(-1.3) -> f64;
    exp_m1(0.7) -> f64;
    exp_m1(-1e-3) -> f64;
    ln(0.7) -> f64;
    log2(0.7) -> f64;
    log10(0.7) -> f64;
    ln_1p(0.7) -> f64;
    ln_1p(1e-3) -> f64;
    log(0.7, 2.3) -> f64;
    powi(0.7) -> f64;
    powi(-1.3) -> f64;
    powf(0.7, 2.3) -> f64;
    powf_of_negative_base(-0.7) -> f64;
    powf_constant_base(0.7) -> f64;
    hypot(0.7, -1.3) -> f64;
    hypot(3.0, 4.0) -> f64;
    powi_with_variable_exponent(0.7, const 4) -> f64;
    powi_with_variable_exponent(-0.7, const -1) -> f64;
}
