//! Every operator, on values and through references, with floats and integers.

use chainrule::differentiable;

#[differentiable]
fn sum_difference(x: f64, y: f64) -> f64 {
    x + y - (y - x) + (3.0 - x)
}

#[differentiable]
fn products(x: f64, y: f64) -> f64 {
    x * y * 2.0 * x
}

#[differentiable]
fn quotients(x: f64, y: f64) -> f64 {
    x / y + 1.0 / x + y / 4.0
}

#[differentiable]
fn remainders(x: f64, y: f64) -> f64 {
    x % y + (x % 0.75) * y + 7.0 % y
}

#[differentiable]
fn negations(x: f64) -> f64 {
    -x * -(x * x) - -x
}

#[differentiable]
fn precedence(a: f64, b: f64, c: f64) -> f64 {
    a - b - c + a / b / c - (a - (b - c)) * -a + a * b + c
}

#[differentiable]
fn compound(x: f64, y: f64) -> f64 {
    let mut z = x;
    z += y * x;
    z -= 2.0 * y;
    z *= x;
    z /= y;
    z %= 10.0;
    z
}

#[differentiable]
fn compound_with_itself(x: f64) -> f64 {
    let mut y = x;
    y += y;
    y *= y;
    y -= y * 0.25;
    y /= y + 1.0;
    y
}

#[differentiable]
fn through_references(x: &f64, y: &f64) -> f64 {
    x * y + *x - y / x + (*y).sin()
}

#[differentiable]
fn integers_beside(x: f64, n: usize, k: i32) -> f64 {
    let mut m = n * 2 + 1;
    m -= 1;
    m /= 2;
    m %= 5;
    let shifted = (m << 2) >> 1 | 1;
    let sign = if k & 1 == 0 { -k } else { k ^ 3 };
    x * shifted as f64 + x.powi(sign)
}

#[differentiable]
fn comparisons(x: f64, y: f64) -> (bool, f64) {
    let larger = x > y && !(x < 0.0) || y == 0.0;
    (larger, x * y)
}

#[differentiable]
fn small_integers(x: f64, a: u8, b: i64) -> f64 {
    x * f64::from(a.wrapping_add(250)) + x * x * (b.pow(2) as f64)
}

cases! {
    sum_difference(1.5, 2.5) -> f64;
    products(1.5, 2.5) -> f64;
    quotients(1.5, 2.5) -> f64;
    remainders(2.3, 0.9) -> f64;
    remainders(-2.3, 0.9) -> f64;
    remainders(2.3, -0.9) -> f64;
    negations(0.7) -> f64;
    precedence(1.2, 0.7, -1.9) -> f64;
    compound(1.3, 0.8) -> f64;
    compound_with_itself(0.6) -> f64;
    through_references(&1.3, &0.4) -> f64;
    integers_beside(1.1, const 9, const 4) -> f64;
    integers_beside(1.1, const 3, const 5) -> f64;
    comparisons(2.0, 1.5);
    small_integers(0.3, const 9, const -3) -> f64;
}
