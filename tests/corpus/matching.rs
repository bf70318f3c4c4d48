//! `match`, `if let`, `let … else` and `while let`.

#![allow(clippy::ref_option, reason = "both spellings are what is tested")]

use chainrule::differentiable;

#[differentiable]
fn on_an_integer(x: f64, n: usize) -> f64 {
    match n {
        0 => x,
        1 | 2 => x * x,
        3..=5 => x.sin(),
        k if k % 2 == 0 => x * k as f64,
        k => (x + k as f64).sqrt(),
    }
}

#[differentiable]
fn in_a_loop(x: &[f64], kinds: &[u8]) -> f64 {
    let mut s = 1.0;
    for i in 0..x.len() {
        s += match kinds[i] {
            0 => x[i] * s,
            1 => {
                let y = x[i].exp();
                y * y
            }
            _ => 0.5,
        };
    }
    s
}

#[differentiable]
fn on_a_tuple(x: f64, a: bool, b: i32) -> f64 {
    let y = match (a, b) {
        (true, 0) => x,
        (true, n) => x * f64::from(n),
        (false, _) => -x,
    };
    y * y
}

#[differentiable]
fn as_a_statement(x: f64, n: i32) -> f64 {
    let mut y = x;
    match n {
        0 => y *= 2.0,
        1 => {
            y += x * x;
            y *= x;
        }
        _ => {}
    }
    y.cos()
}

#[differentiable]
fn leaving_an_arm(x: f64, n: Option<usize>) -> f64 {
    let k = match n {
        Some(k) => k as f64,
        None => return x.exp(),
    };
    k * x * x
}

#[differentiable]
fn let_else(x: f64, n: Option<usize>) -> f64 {
    let Some(k) = n else {
        return x;
    };
    let y = x.powi(2);
    y * k as f64
}

#[differentiable]
fn if_let(x: f64, n: Option<f64>) -> f64 {
    let mut y = x;
    if let Some(v) = n {
        y *= v;
    }
    y * y
}

#[differentiable]
fn if_let_else(x: f64, v: Option<f64>) -> f64 {
    let y = if let Some(v) = v { v * x } else { x.sin() };
    y * y
}

#[differentiable]
fn match_on_a_float_option(x: f64, v: &Option<f64>) -> f64 {
    match v {
        Some(v) if *v > 1.0 => x * v,
        Some(v) => x - v * v,
        None => 2.0 * x,
    }
}

#[differentiable]
fn guarded_by_active_values(x: f64, n: usize) -> f64 {
    match n {
        1 if x > 0.0 => x.ln(),
        1 => -x,
        _ => x * x * x,
    }
}

#[differentiable]
fn guards_see_the_names_of_their_place(x: f64, n: usize) -> f64 {
    let limit = x + 10.0;
    let limit = limit * 0.01;
    match n {
        0 if x > limit => x * limit,
        k if k as f64 > limit => limit.sin(),
        _ => limit,
    }
}

cases! {
    guards_see_the_names_of_their_place(0.7, const 0) -> f64;
    guards_see_the_names_of_their_place(0.7, const 1) -> f64;
    guards_see_the_names_of_their_place(-0.7, const 0) -> f64;
    on_an_integer(0.7, const 0) -> f64;
    on_an_integer(0.7, const 2) -> f64;
    on_an_integer(0.7, const 4) -> f64;
    on_an_integer(0.7, const 8) -> f64;
    on_an_integer(0.7, const 9) -> f64;
    in_a_loop(&[0.7, 0.2, 1.3, 0.4], const &[0, 1, 2, 0]) -> f64;
    on_a_tuple(0.7, const true, const 0) -> f64;
    on_a_tuple(0.7, const true, const 3) -> f64;
    on_a_tuple(0.7, const false, const 3) -> f64;
    as_a_statement(0.7, const 0) -> f64;
    as_a_statement(0.7, const 1) -> f64;
    as_a_statement(0.7, const 2) -> f64;
    leaving_an_arm(0.7, const Some(2)) -> f64;
    leaving_an_arm(0.7, const None) -> f64;
    let_else(0.7, const Some(2)) -> f64;
    let_else(0.7, const None) -> f64;
    guarded_by_active_values(0.7, const 1) -> f64;
    guarded_by_active_values(-0.7, const 1) -> f64;
    guarded_by_active_values(0.7, const 2) -> f64;
}
