//! `while` with counters and with conditions that depend on the data.

use chainrule::differentiable;

#[differentiable]
fn counted(x: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    while n < 4 {
        y = y * y + 0.1;
        n += 1;
    }
    y
}

#[differentiable]
fn halve_until_small(x: f64) -> f64 {
    let mut y = x;
    while y > 1.0 {
        y *= 0.5;
    }
    y * y
}

#[differentiable]
fn grow_until(x: f64, limit: f64) -> f64 {
    let mut y = x;
    let mut total = 0.0;
    while total < limit {
        total += y.sqrt();
        y += total * x;
    }
    total
}

#[differentiable]
fn never_entered(x: f64) -> f64 {
    let mut y = x;
    while y < -100.0 {
        y += x;
    }
    y * 3.0
}

#[differentiable]
fn two_conditions(x: &[f64], limit: f64) -> f64 {
    let mut i = 0;
    let mut sum = 0.0;
    while i < x.len() && sum < limit {
        sum += x[i] * x[i];
        i += 1;
    }
    sum * i as f64
}

#[differentiable]
fn series_of_the_exponential(x: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    let mut n = 1;
    while term > 1e-3 {
        term *= x / f64::from(n);
        sum += term;
        n += 1;
    }
    sum
}

#[differentiable]
fn euclid_steps(x: f64, a: u64, b: u64) -> f64 {
    let (mut a, mut b) = (a, b);
    let mut y = x;
    while b != 0 {
        let r = a % b;
        a = b;
        b = r;
        y = y.sin() * 0.1 * a as f64;
    }
    y
}

#[differentiable]
fn while_in_while(x: f64) -> f64 {
    let mut y = x;
    let mut i = 0;
    while i < 3 {
        let mut z = y;
        while z > 0.5 {
            z *= 0.6;
        }
        y += z;
        i += 1;
    }
    y
}

cases! {
    counted(0.4) -> f64;
    halve_until_small(11.0) -> f64;
    halve_until_small(0.3) -> f64;
    grow_until(0.7, 9.1) -> f64;
    never_entered(0.3) -> f64;
    two_conditions(&[1.0, 0.5, 2.0, 0.7], 3.0) -> f64;
    two_conditions(&[1.0, 0.5], 3.0) -> f64;
    series_of_the_exponential(0.7) -> f64;
    euclid_steps(0.4, const 48, const 18) -> f64;
    while_in_while(0.9) -> f64;
}
