//! The gates in `f32`.

use chainrule::differentiable;

#[differentiable]
fn exponentials(x: f32, y: f32) -> f32 {
    x.exp() + y.exp2() * x.exp_m1() + x.ln() - y.log2() * x.log10() + y.ln_1p() + x.log(y + 1.0)
}

#[differentiable]
fn powers(x: f32, y: f32) -> f32 {
    x.sqrt() + y.cbrt() * x.recip() + f32::powf(x, y) - x.powi(3) + f32::hypot(x, y)
}

#[differentiable]
fn circular(x: f32, y: f32) -> f32 {
    let (s, c) = x.sin_cos();
    s * y.sin() + c * y.cos() - x.tan() + y.atan2(x) + (0.5 * x).asin() * (0.5 * y).acos() + y.atan()
}

#[differentiable]
fn hyperbolic(x: f32, y: f32) -> f32 {
    x.sinh() + y.cosh() * x.tanh() - y.asinh() + (x + 1.0).acosh() + f32::atanh(0.5 * y)
}

#[differentiable]
fn piecewise(x: f32, y: f32) -> f32 {
    x.abs() + x.max(y) * x.min(0.5) + y.clamp(-1.0, 1.0) - y.copysign(x) + x.floor() * y.fract()
}

#[differentiable]
fn remainders(x: f32, y: f32) -> f32 {
    x % y + x.rem_euclid(y) + x.mul_add(y, 2.0) + x.to_degrees().to_radians()
}

cases! {
    in f32;
    exponentials(0.7_f32, 1.3_f32) -> f32;
    powers(0.7_f32, 1.3_f32) -> f32;
    circular(0.7_f32, 1.3_f32) -> f32;
    hyperbolic(0.7_f32, 1.3_f32) -> f32;
    piecewise(0.7_f32, 1.3_f32) -> f32;
    remainders(1.7_f32, 1.3_f32) -> f32;
}
