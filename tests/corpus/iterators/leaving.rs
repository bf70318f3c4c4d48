//! `break`, `continue` and `return` out of loops over chains, which may stand in other loops.

use chainrule::differentiable;

#[differentiable]
fn left_inner_loop(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        for (a, b) in x.iter().zip(y) {
            if *a > 1.0 {
                break;
            }
            s += a * b;
        }
        s *= 1.0 + i as f64;
    }
    s
}

#[differentiable]
fn incomplete_chunks(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for k in 0..2 {
        for (i, c) in x.chunks(2).enumerate() {
            if i == k {
                continue;
            }
            if c.len() < 2 {
                break;
            }
            s = s * c[0] + c[1];
        }
        s *= x[0];
    }
    s
}

#[differentiable]
fn filtered(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        for (a, b) in x.iter().zip(y).filter(|(a, _)| **a > 0.0) {
            if *a > 1.0 {
                break;
            }
            if *b > 2.5 {
                continue;
            }
            s += a * b;
        }
        s *= 1.0 + i as f64;
    }
    s * 2.0
}

#[differentiable]
fn labelled(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 1.0;
    'rows: for i in 0..3 {
        for (a, b) in x.windows(2).zip(y) {
            if a[1] > 1.0 {
                continue 'rows;
            }
            if *b > 2.5 {
                return s * x[0];
            }
            for c in a.iter().rev().skip(1) {
                if s > 3.0 {
                    break 'rows;
                }
                s += c * b;
            }
        }
        s *= 1.0 + i as f64;
    }
    s * 2.0
}

#[differentiable]
fn changed_until(x: &mut [f64], limit: f64) -> f64 {
    let mut s = limit;
    for c in x.chunks_exact_mut(2) {
        c[0] *= c[1];
        if c[0] > s {
            break;
        }
        s += c[0] * c[0];
        c[1] = s;
    }
    s
}

cases! {
    left_inner_loop(&[0.3, -0.7, 1.1], &[0.4, 0.9, 0.5]) -> f64;
    incomplete_chunks(&[0.3, -0.7, 1.1, 0.4, 0.9]) -> f64;
    filtered(&[0.5, -0.2, 0.7, 1.3, 0.1], &[1.0, 2.0, 3.0, 0.4, 0.2]) -> f64;
    filtered(&[0.5, -0.2, 0.7], &[1.0, 2.0, 0.3]) -> f64;
    labelled(&[0.3, 0.7, 1.1, 0.4], &[0.4, 0.9, 0.5]) -> f64;
    labelled(&[0.3, 0.7, 0.1, 0.4], &[0.4, 2.9, 0.5]) -> f64;
    labelled(&[0.3, 0.7, 0.9, 0.4], &[1.4, 1.9, 0.5]) -> f64;
    changed_until(&mut [0.3, -0.7, 1.1, 0.9, 0.4, 0.6], 0.5);
}
