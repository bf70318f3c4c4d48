//! `f32`, `f64` and integers in one function, joined by casts.

use chainrule::differentiable;

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    (x * y).sin() + x / y - 0.5
}

#[differentiable]
fn narrow_then_widen(x: f64) -> f64 {
    let narrow = x as f32;
    let wave = narrow.sin();
    wave as f64 * x
}

#[differentiable]
fn widened(x: f32, y: f64) -> f64 {
    (x as f64).exp() * y + f64::from(x)
}

#[differentiable]
fn narrowed(x: f64, y: f32) -> f32 {
    (x * 2.0) as f32 * y
}

#[differentiable]
fn integers_to_floats(x: f64, n: i32, m: u8, k: usize) -> f64 {
    let scale = n as f64 / k as f64 + f64::from(m) + f64::from(n);
    x * scale + (k as f32 as f64) * x * x
}

#[differentiable]
fn floats_to_integers(x: f64) -> f64 {
    let whole = x as i32;
    let index = (x * 2.0) as usize;
    x * whole as f64 + index as f64
}

#[differentiable]
fn single_precision_sum(w: &[f32], x: &[f64; 3]) -> f64 {
    let mut total = 0.0_f64;
    for (i, w) in w.iter().enumerate() {
        total += *w as f64 * x[i];
    }
    total
}

#[differentiable]
fn accumulates_in_single(x: &[f64]) -> f32 {
    let mut total = 0.0_f32;
    for v in x {
        total += *v as f32;
        total *= 0.5;
    }
    total
}

#[differentiable]
fn half_of_each(x: f64, y: f32) -> (f32, f64) {
    (x as f32 * y, x * y as f64 + 1.0)
}

cases! {
    in f32;
    single(0.7_f32, 1.3) -> f32;
    narrow_then_widen(0.8) -> f64;
    widened(0.4_f32, 1.5) -> f64;
    narrowed(0.4, 1.5_f32) -> f32;
    integers_to_floats(0.3, const -3, const 200, const 4) -> f64;
    floats_to_integers(2.3) -> f64;
    single_precision_sum(&[0.5_f32, -1.0, 2.0], &[1.0, 0.3, -0.7]) -> f64;
    accumulates_in_single(&[0.5, -1.0, 2.0]) -> f32;
    half_of_each(0.6, 0.9_f32);
}
