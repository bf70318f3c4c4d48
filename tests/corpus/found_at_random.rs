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

#[differentiable]
fn list_of_an_array(c: [f64; 2], x: f64) -> f64 {
    let v = c.to_vec();
    v[0] * c[1] * x
}

#[differentiable]
fn weighed(x: f64, #[constant] w: &[f64], c: &[f64; 2]) -> f64 {
    x * w[1] + c[0] * c[1]
}

/// Arrays that are made in a branch, borrowed by a call whose arguments are needed again.
#[differentiable]
fn borrowed_in_a_branch(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut y = x;
        y = weighed(y, &[-0.69, -0.14, -0.17], &([y, x])).tanh();
        0.5 * borrowed_in_a_branch(y.cos(), n - 1)
    }
}

/// What is declared first, around an exit.
#[differentiable]
fn declared_around_an_exit(x: f64, n: usize) -> f64 {
    let a: f64;
    let b;
    if x > 0.0 {
        for i in 0..3 {
            if i == n {
                return x.sin();
            }
        }
        a = x * x;
        b = a + x;
    } else {
        a = x;
        b = x.cos();
    }
    a * b
}

/// A block at the end of a loop's body, from which control may leave.
#[differentiable]
fn block_at_the_end(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..4 {
        {
            let y = s * x;
            s = y + if i == n { return y } else { x };
        }
    }
    for i in 0..4 {
        if i > 0 {
            if i == n - 4 {
                break;
            }
            s *= x;
        } else {
            s += x;
        }
    }
    s
}

#[differentiable]
fn constant_at_the_end_of_a_block(x: f64, v: &[f64]) -> f64 {
    let a = 'block: {
        if x < 2.0 {
            break 'block x.sin();
        }
        for v in v {
            if *v > 0.1 {
                return *v * x;
            }
        }
        0.02
    };
    (a + a).sin() * x
}

cases! {
    constant_at_the_end_of_a_block(0.7, &[0.2, 0.3]) -> f64;
    constant_at_the_end_of_a_block(2.7, &[0.2, 0.3]) -> f64;
    constant_at_the_end_of_a_block(2.7, &[0.02, 0.03]) -> f64;
    list_of_an_array([0.3, 0.7], 0.4) -> f64;
    borrowed_in_a_branch(0.4, const 2) -> f64;
    declared_around_an_exit(0.4, const 1) -> f64;
    declared_around_an_exit(0.4, const 7) -> f64;
    declared_around_an_exit(-0.4, const 1) -> f64;
    block_at_the_end(0.4, const 1) -> f64;
    block_at_the_end(0.4, const 6) -> f64;
    block_at_the_end(0.4, const 9) -> f64;
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
