//! `let` in all its forms, blocks as expressions, literals.

use chainrule::differentiable;

#[differentiable]
fn named_intermediates(x: f64, y: f64) -> f64 {
    let product = x * y;
    let wave = product.sin();
    wave + x
}

#[differentiable]
fn shadowed(x: f64) -> f64 {
    let x = x * x;
    let y = x + 1.0;
    let x = x * y;
    x - y
}

#[differentiable]
fn shadowed_parameter_still_counts(x: f64, y: f64) -> f64 {
    let z = x * y;
    let x = y.exp();
    let y = z * x;
    y + x + z
}

#[differentiable]
fn annotated(x: f64) -> f64 {
    let a: f64 = x * 2.0;
    let b: f64 = a.exp();
    let n: usize = 3;
    let c: f64 = b * (n as f64);
    c / a
}

#[differentiable]
fn initialised_later(x: f64) -> f64 {
    let y;
    let z: f64;
    y = x * 3.0;
    z = y * x;
    z + y
}

#[differentiable]
fn reassigned(x: f64) -> f64 {
    let mut y = x;
    y = y * x;
    y = y.sin() + y;
    y *= 0.5;
    y
}

#[differentiable]
fn inner_scope(x: f64, y: f64) -> f64 {
    let mut total = x;
    {
        let x = y * 2.0;
        total += x * x;
    }
    total += x;
    total
}

#[differentiable]
fn block_value(x: f64) -> f64 {
    let y = {
        let a = x.sin();
        let b = x.cos();
        a * b
    };
    y * { y + x } + {
        let y = x;
        y * y
    }
}

#[differentiable]
fn literals(x: f64) -> f64 {
    let a = 1e-1 * x + 2.;
    let b = 1_000.5e-3_f64 * x - 0.5f64;
    let c = x * f64::from(3_u8) * f64::from(0x1F_i32) / f64::from(0b101_u8);
    a * b + c
}

#[differentiable]
fn negative_literals(x: f64) -> f64 {
    -1.5 * x - -2.0 * x * x + (-x)
}

#[differentiable]
fn unused_values(x: f64, y: f64) -> f64 {
    let _unused = x.exp() * y;
    let _ = x / y;
    x * 2.0
}

#[differentiable]
fn ignored_parameter(x: f64, _y: f64) -> f64 {
    x.exp()
}

#[differentiable]
fn identity(x: f64) -> f64 {
    x
}

#[differentiable]
fn independent_of_its_input(_x: f64) -> f64 {
    4.0
}

#[differentiable]
fn used_several_times(x: f64) -> f64 {
    x * x * x + x.sin() * x + x
}

#[differentiable]
fn copied_before_it_changes(x: f64) -> f64 {
    let mut y = x;
    let kept = y;
    y *= y;
    y += kept;
    y * kept
}

cases! {
    named_intermediates(2.0, 3.0) -> f64;
    shadowed(1.3) -> f64;
    shadowed_parameter_still_counts(0.7, 0.4) -> f64;
    annotated(0.6) -> f64;
    initialised_later(1.5) -> f64;
    reassigned(0.8) -> f64;
    inner_scope(0.3, -1.2) -> f64;
    block_value(0.9) -> f64;
    literals(1.7) -> f64;
    negative_literals(0.4) -> f64;
    unused_values(0.5, 2.0) -> f64;
    ignored_parameter(0.2, 1.0) -> f64;
    identity(-3.0) -> f64;
    independent_of_its_input(1.0) -> f64;
    used_several_times(1.1) -> f64;
    copied_before_it_changes(1.4) -> f64;
}
