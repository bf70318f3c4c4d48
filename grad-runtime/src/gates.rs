//! The table of gates: everything there is to know about a scalar gate, in one row.
//!
//! A partial `o: formula` is the local derivative ∂y/∂o; the backward statement is `d_o += d_y * formula`. `singular`
//! marks a partial that can be infinite or undefined at finite operands, also by overflow: an arriving zero passes on as
//! zero. `when` routes: `d_o += if condition { d_y } else { 0.0 }`. An operand without an entry has the derivative zero.
//! `in` is the interval the row is tested over, `where` what the operands must fulfil besides.
//!
//! A formula reads the operands and the result, where that is cheaper, and must be right for `f64` and `f32` alike. It
//! is written in unsuffixed literals (constants with 17 significant digits), `+ - * / %`, comparisons, `&& || !`, `if`,
//! gates of this table as methods, `is_nan`, `is_sign_negative`, integer methods on integer operands, and
//! `lift(n, x)`, the integer `n` as a float like `x`: what the second derivative is taken of by the same table.
//!
//! Adding a gate is adding a row. [`TABLE`] shows them all.
#![allow(
    clippy::approx_constant,
    clippy::excessive_precision,
    clippy::unreadable_literal,
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    reason = "the formulas are pasted into code of both widths"
)]

use crate::gate::gates;
pub use crate::gate::{Compiled, Kind, Operand, Partial, Row};
use crate::private::lift;

gates! {
    // Arithmetic
    add(a, b) -> y = a + b, { a: 1.0, b: 1.0 } in -4.0..4.0;
    sub(a, b) -> y = a - b, { a: 1.0, b: -1.0 } in -4.0..4.0;
    mul(a, b) -> y = a * b, { a: b, b: a } in -4.0..4.0;
    div(a, b) -> y = a / b, { a: singular 1.0 / b, b: singular -(y / b) } in 0.3..4.0;
    // (a - y) / b is the quotient up to rounding; (a / b).trunc() is one too large at 1.0 % 0.1.
    rem(a, b) -> y = a % b, { a: 1.0, b: singular ((y - a) / b).round() } in 0.3..4.0;
    rem_euclid(a, b) -> y = a.rem_euclid(b), { a: 1.0, b: singular ((y - a) / b).round() } in -4.0..4.0 where b.abs() > 0.3;
    div_euclid(a, b) -> y = a.div_euclid(b), {} in 0.3..4.0;
    neg(x) -> y = -x, { x: -1.0 } in -4.0..4.0;
    recip(x) -> y = x.recip(), { x: singular -(y * y) } in 0.3..4.0;
    mul_add(x, a, b) -> y = x.mul_add(a, b), { x: a, a: x, b: 1.0 } in -4.0..4.0;
    midpoint(a, b) -> y = a.midpoint(b), { a: 0.5, b: 0.5 } in -4.0..4.0;
    to_radians(x) -> y = x.to_radians(), { x: 0.017453292519943296 } in -180.0..180.0;
    to_degrees(x) -> y = x.to_degrees(), { x: 57.295779513082321 } in -4.0..4.0;
    next_up(x) -> y = x.next_up(), { x: 1.0 } in -4.0..4.0;
    next_down(x) -> y = x.next_down(), { x: 1.0 } in -4.0..4.0;

    // Signs, choices and steps
    abs(x) -> y = x.abs(), { x: if x == 0.0 { 0.0 } else { x.signum() } } in -4.0..4.0;
    signum(x) -> y = x.signum(), {} in -4.0..4.0;
    copysign(a, b) -> y = a.copysign(b), { a: if a == 0.0 { 0.0 } else { a.signum() * y.signum() } } in -4.0..4.0;
    max(a, b) -> y = a.max(b), { a: when a >= b || b.is_nan(), b: when !(a >= b || b.is_nan()) } in -4.0..4.0;
    min(a, b) -> y = a.min(b), { a: when a <= b || b.is_nan(), b: when !(a <= b || b.is_nan()) } in -4.0..4.0;
    clamp(x, lo, hi) -> y = x.clamp(lo, hi), { x: when !(x < lo || x > hi), lo: when x < lo, hi: when x > hi } in -4.0..4.0 where lo <= hi;
    floor(x) -> y = x.floor(), {} in 0.1..0.9;
    ceil(x) -> y = x.ceil(), {} in 0.1..0.9;
    round(x) -> y = x.round(), {} in 0.6..1.4;
    round_ties_even(x) -> y = x.round_ties_even(), {} in 0.6..1.4;
    trunc(x) -> y = x.trunc(), {} in 0.1..0.9;
    fract(x) -> y = x.fract(), { x: 1.0 } in 0.1..0.9;

    // Roots and powers
    sqrt(x) -> y = x.sqrt(), { x: singular 0.5 / y } in 0.1..4.0;
    cbrt(x) -> y = x.cbrt(), { x: singular 1.0 / (3.0 * y * y) } in 0.1..4.0;
    hypot(a, b) -> y = a.hypot(b), { a: if y == 0.0 { 0.0 } else { a / y }, b: if y == 0.0 { 0.0 } else { b / y } } in 0.1..4.0;
    powi(x, n: i32) -> y = x.powi(n), { x: singular if n == 0 { 0.0 } else { lift(n, x) * x.powi(n.saturating_sub(1)) } } in 0.3..2.0;
    powf(a, b) -> y = a.powf(b), { a: singular if b == 0.0 { 0.0 } else { b * a.powf(b - 1.0) }, b: singular if a == 0.0 && b >= 0.0 { 0.0 } else { y * a.ln() } } in 0.3..2.5;

    // Exponentials and logarithms
    exp(x) -> y = x.exp(), { x: singular y } in -2.0..2.0;
    exp2(x) -> y = x.exp2(), { x: singular y * 0.69314718055994531 } in -2.0..2.0;
    exp_m1(x) -> y = x.exp_m1(), { x: singular y + 1.0 } in -2.0..2.0;
    ln(x) -> y = x.ln(), { x: singular 1.0 / x } in 0.2..4.0;
    log(a, base) -> y = a.log(base), { a: singular 1.0 / (a * base.ln()), base: singular -(y / (base * base.ln())) } in 1.5..4.0;
    log2(x) -> y = x.log2(), { x: singular 1.4426950408889634 / x } in 0.2..4.0;
    log10(x) -> y = x.log10(), { x: singular 0.43429448190325183 / x } in 0.2..4.0;
    ln_1p(x) -> y = x.ln_1p(), { x: singular 1.0 / (1.0 + x) } in -0.8..4.0;

    // Trigonometric functions and their inverses
    sin(x) -> y = x.sin(), { x: x.cos() } in -4.0..4.0;
    cos(x) -> y = x.cos(), { x: -x.sin() } in -4.0..4.0;
    tan(x) -> y = x.tan(), { x: 1.0 + y * y } in -1.2..1.2;
    asin(x) -> y = x.asin(), { x: singular 1.0 / ((1.0 - x) * (1.0 + x)).sqrt() } in -0.9..0.9;
    acos(x) -> y = x.acos(), { x: singular -(1.0 / ((1.0 - x) * (1.0 + x)).sqrt()) } in -0.9..0.9;
    atan(x) -> y = x.atan(), { x: 1.0 / (1.0 + x * x) } in -4.0..4.0;
    atan2(a, b) -> y = a.atan2(b), { a: singular b / (a * a + b * b), b: singular -(a / (a * a + b * b)) } in 0.2..2.0;

    // Hyperbolic functions and their inverses
    sinh(x) -> y = x.sinh(), { x: singular x.cosh() } in -2.0..2.0;
    cosh(x) -> y = x.cosh(), { x: singular x.sinh() } in -2.0..2.0;
    tanh(x) -> y = x.tanh(), { x: 1.0 - y * y } in -2.0..2.0;
    asinh(x) -> y = x.asinh(), { x: 1.0 / (x * x + 1.0).sqrt() } in -4.0..4.0;
    acosh(x) -> y = x.acosh(), { x: singular 1.0 / ((x - 1.0) * (x + 1.0)).sqrt() } in 1.2..4.0;
    atanh(x) -> y = x.atanh(), { x: singular 1.0 / ((1.0 - x) * (1.0 + x)) } in -0.9..0.9;
}

/// The row of the gate called `name`.
///
/// ```
/// use grad_runtime::gates::{Kind, find};
///
/// let sqrt = find("sqrt").unwrap();
/// assert_eq!(sqrt.partials[0].formula, "0.5 / y");
/// assert_eq!(sqrt.partials[0].kind, Kind::Singular);
/// assert!(find("sin_cos").is_none());
/// ```
#[must_use]
pub fn find(name: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.name == name)
}
