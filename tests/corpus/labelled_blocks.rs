//! Labelled blocks: left with a value, from inside loops, and nested.

use chainrule::differentiable;

#[differentiable]
fn with_a_value(x: f64, y: f64) -> f64 {
    let z = 'found: {
        if x > 1.0 {
            break 'found x * y;
        }
        let w = x.sin();
        if y > 1.0 {
            break 'found w;
        }
        w * y
    };
    z * z + x
}

#[differentiable]
fn without_a_value(x: f64, y: f64) -> f64 {
    let mut s = x;
    'block: {
        if s > 0.5 {
            s *= y;
            if y < 0.0 {
                break 'block;
            }
        }
        s += y;
    }
    s * s
}

#[differentiable]
fn from_inside_loops(x: &[f64], limit: f64) -> f64 {
    let first = 'search: {
        for i in 0..x.len() {
            for j in 0..i {
                if x[i] * x[j] > limit {
                    break 'search x[i] - x[j];
                }
                if x[j] < 0.0 {
                    break;
                }
            }
        }
        x[0]
    };
    first * first * limit
}

#[differentiable]
fn nested(x: f64, y: f64, n: usize) -> f64 {
    let z = 'outer: {
        let w = 'inner: {
            if n == 0 {
                break 'outer x;
            }
            if n == 1 {
                break 'inner y;
            }
            x * y
        };
        if w > 1.0 {
            break 'outer w.sin();
        }
        w * x
    };
    z * y
}

#[differentiable]
fn in_a_loop(x: &[f64], y: f64) -> f64 {
    let mut s = 0.3;
    'rows: for i in 0..x.len() {
        s += 'term: {
            if x[i] < 0.0 {
                continue 'rows;
            }
            if x[i] > 3.0 {
                break 'rows;
            }
            if x[i] > 1.0 {
                break 'term x[i].ln();
            }
            x[i] * s
        } * y;
        'skip: {
            if s > 1.0 {
                break 'skip;
            }
            s *= y;
        }
    }
    s
}

#[differentiable]
fn in_an_expression(x: f64, y: f64, n: usize) -> f64 {
    x * 'a: {
        if n == 0 {
            break 'a y;
        }
        if n == 1 {
            return x;
        }
        y * y
    } + 'b: { if n == 2 { break 'b x } else { x.cos() } }
}

#[differentiable]
fn at_the_end(x: f64, y: f64) -> f64 {
    'end: {
        if x > y {
            break 'end x;
        }
        if x < 0.0 {
            return y;
        }
        x * y
    }
}

#[differentiable]
fn the_same_label_again(x: f64, y: f64, n: usize) -> f64 {
    let a = 'l: {
        if n > 0 {
            break 'l x;
        }
        y
    };
    let b = 'l: {
        if n > 1 {
            break 'l a * x;
        }
        'm: loop {
            if n == 0 {
                break 'm;
            }
            break 'l a * y;
        }
        a + y
    };
    a * b
}

#[differentiable]
fn tuples_and_arrays(x: f64, y: f64, n: usize) -> f64 {
    let (a, [b, c]) = 'parts: {
        if n == 0 {
            break 'parts (x, [y, x]);
        }
        let mut v = [x, y];
        while v[0] < 2.0 {
            v[0] *= 1.5;
            if v[0] > y && n == 1 {
                break 'parts (y, v);
            }
        }
        (v[0] * y, [v[1], 0.5])
    };
    a * b + c * c
}

#[differentiable]
fn loops_in_every_combination(x: f64, n: usize) -> f64 {
    let mut s = x;
    let mut k = 0;
    let last = 'a: loop {
        k += 1;
        'b: while k < 20 {
            k += 1;
            for i in 0..4 {
                s = (s + 0.1 * i as f64).sin() + x;
                if i == n {
                    continue 'b;
                }
                if k == 9 {
                    continue 'a;
                }
                if k > 12 + n {
                    break 'b;
                }
                if s > 100.0 {
                    break 'a s;
                }
            }
            s *= 0.9;
        }
        if k > 10 {
            break s * x;
        }
    };
    last + s
}

cases! {
    with_a_value(0.7, 1.3) -> f64;
    with_a_value(1.7, 1.3) -> f64;
    with_a_value(0.7, 0.3) -> f64;
    without_a_value(0.7, 1.3) -> f64;
    without_a_value(0.7, -1.3) -> f64;
    without_a_value(0.3, 1.3) -> f64;
    from_inside_loops(&[0.3, 0.9, 1.4], 0.5) -> f64;
    from_inside_loops(&[0.3, -0.9, 1.4], 0.5) -> f64;
    from_inside_loops(&[0.3, 0.9, 1.4], 5.0) -> f64;
    nested(0.7, 1.3, const 0) -> f64;
    nested(0.7, 1.3, const 1) -> f64;
    nested(0.7, 1.3, const 2) -> f64;
    in_a_loop(&[0.3, 1.9, -1.4, 0.8, 3.5, 0.2], 1.2) -> f64;
    in_a_loop(&[0.3, 1.9, 1.4], 0.2) -> f64;
    in_an_expression(0.7, 1.3, const 0) -> f64;
    in_an_expression(0.7, 1.3, const 1) -> f64;
    in_an_expression(0.7, 1.3, const 2) -> f64;
    in_an_expression(0.7, 1.3, const 3) -> f64;
    at_the_end(0.7, 1.3) -> f64;
    at_the_end(1.7, 1.3) -> f64;
    at_the_end(-1.7, 1.3) -> f64;
    the_same_label_again(0.7, 1.3, const 0) -> f64;
    the_same_label_again(0.7, 1.3, const 1) -> f64;
    the_same_label_again(0.7, 1.3, const 2) -> f64;
    tuples_and_arrays(0.7, 1.3, const 0) -> f64;
    tuples_and_arrays(0.7, 1.3, const 1) -> f64;
    tuples_and_arrays(0.7, 1.3, const 2) -> f64;
    loops_in_every_combination(0.7, const 1) -> f64;
    loops_in_every_combination(0.7, const 5) -> f64;
}
