//! What random programs found to go wrong, made as small as it gets.

use chainrule::differentiable;

#[differentiable]
fn part_of_a_tuple_just_made(a: f64, b: f64) -> f64 {
    (a * b, b).0 + (a, b).1
}

#[differentiable]
fn doubled(x: &f64) -> f64 {
    2.0 * *x
}

/// The argument is a sum of active values behind a reference.
#[differentiable]
fn reference_to_a_sum(a: f64, b: f64) -> f64 {
    doubled(&(a + b)) * a
}

/// The derivative of `exp` is its result, which is overwritten.
#[differentiable]
fn result_overwritten(x: f64) -> f64 {
    let mut y = x.exp();
    y += y.sin();
    let mut z = y.tanh();
    z *= x;
    z
}

/// The record of the loop is made before the branch, where the loop's bounds are not known.
#[differentiable]
fn loop_in_a_branch(a: &[f64]) -> f64 {
    let mut s = 1.0;
    if a[0] > 0.0 {
        let n = a.len() - 1;
        for i in 0..n {
            s = (s * a[i]).sin();
        }
    }
    s
}

/// The parameter's cotangent comes from the result first, from the branch later.
#[differentiable]
fn parameter_returned(a: f64, b: f64) -> f64 {
    let chosen = if b > 0.0 { a * b } else { b };
    let kept = [chosen, b];
    let unused = kept[0];
    let _ = unused;
    a
}

/// The tangent of the result is also read by another tangent.
#[differentiable]
fn result_of_a_shadowing_name(a: f64) -> (f64, f64) {
    let a = a.sin();
    let a = -a;
    (a, a * a)
}

#[differentiable]
fn shadowed_result(a: f64) -> f64 {
    let a = a.sin();
    let a = -a;
    let _unused = a.cos();
    a
}

/// The element is a number, however its position is computed.
#[differentiable]
fn looked_at_in_an_assertion(x: f64) -> f64 {
    let mut a = [x.sin(), x.cos(), x];
    assert!(a[([a[0], a[1]][0].abs() * 2.0) as usize % 3].is_finite());
    a[1] *= a[0];
    a[1]
}

cases! {
    looked_at_in_an_assertion(0.4) -> f64;
    part_of_a_tuple_just_made(0.3, -0.7) -> f64;
    reference_to_a_sum(0.3, -0.7) -> f64;
    result_overwritten(0.4) -> f64;
    loop_in_a_branch(&[0.8, 0.6, 0.4]) -> f64;
    loop_in_a_branch(&[-0.8, 0.6, 0.4]) -> f64;
    parameter_returned(0.3, 0.7) -> f64;
    parameter_returned(0.3, -0.7) -> f64;
    result_of_a_shadowing_name(0.4);
    shadowed_result(0.4) -> f64;
}
