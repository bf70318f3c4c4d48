//! `return`, `break` and `continue` in the middle of an expression: what stands before has run, what follows has not.

use chainrule::differentiable;

#[differentiable]
fn operand_returns(x: f64, k: usize) -> f64 {
    let y = 1.0
        + match k {
            0 => return x,
            1 => x.sin(),
            _ => 2.0 * x,
        };
    y * y
}

#[differentiable]
fn blend(a: f64, b: f64) -> f64 {
    a * b.sin() + a
}

#[differentiable]
fn argument_returns(a: f64, b: f64, limit: f64) -> f64 {
    let c = a * b;
    blend(if a > limit { b } else { return c }, c) + limit
}

#[differentiable]
fn both_arguments_leave(x: &[f64]) -> f64 {
    let mut s = 0.5;
    for i in 0..x.len() {
        s += blend(if x[i] > 2.0 { break } else { x[i] * s }, if x[i] < 0.0 { continue } else { x[i].cos() }) * x[0];
    }
    s
}

#[differentiable]
fn what_stands_before_has_run(x: f64, n: usize, log: &mut [f64]) -> f64 {
    let mut s = x;
    let t = s * {
        s *= x;
        log[0] += s;
        if n == 0 {
            return s.sin() + log[0];
        }
        s
    } + s.powi(2);
    log[1] += t;
    t * s
}

#[differentiable]
fn read_before_written(x: f64, n: usize) -> f64 {
    let mut s = x;
    let t = s.max({
        s = 0.1 * x;
        if n == 1 {
            return s;
        }
        x * 0.5
    });
    let u = s / {
        s += x;
        match n {
            2 => return t,
            _ => s * t,
        }
    };
    t + u * s
}

#[differentiable]
fn in_a_condition(x: f64, y: f64, n: usize) -> f64 {
    if x * y > if n == 0 { return y } else { 0.2 }
        && match n {
            1 => return x,
            k => k > 2,
        }
    {
        x.sin() * y
    } else {
        y.cos() + x
    }
}

#[differentiable]
fn in_a_scrutinee(x: f64, k: usize, y: f64) -> f64 {
    let mut s = x;
    for i in 0..4 {
        s *= match (if i == k { break } else { i }, if i + 1 == k { continue } else { s }) {
            (0, _) => y,
            (1, v) if v > 0.1 => v.sin(),
            (_, v) => v + y,
        };
    }
    s + y
}

#[differentiable]
fn in_a_loop_header(x: &[f64], n: usize) -> f64 {
    let mut s = x[0];
    for i in 0..if n > x.len() { return s } else { n } {
        s *= x[i] + 1.0;
    }
    while s < if n == 2 { return s * s } else { 1.5 } {
        s += x[1];
    }
    s
}

#[differentiable]
fn in_an_index(x: &[f64], w: &mut [f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..w.len() {
        w[if i == n { break } else { i }] *= x[if i == 2 { continue } else { i }] + sum;
        sum += w[i];
    }
    sum + x[0]
}

#[differentiable]
fn in_aggregates(x: f64, y: f64, n: usize) -> (f64, [f64; 2]) {
    let mut a = (x, [y, x]);
    let b = [x * y, if n == 0 { return a } else { y }, {
        a.0 += y;
        x
    }];
    a = (
        b[0] + a.0,
        [
            b[1],
            match n {
                1 => return (b[2], [x, y]),
                _ => b[2],
            },
        ],
    );
    a
}

#[differentiable]
fn pushed_or_left(x: &[f64]) -> Vec<f64> {
    let mut v = Vec::new();
    for i in 0..x.len() {
        v.push(if x[i] < 0.0 { continue } else { x[i].sqrt() } * if x[i] > 3.0 { break } else { x[0] });
    }
    v
}

#[differentiable]
fn returned_in_a_return(x: f64, n: usize) -> f64 {
    return x * if n == 0 {
        return x.sin();
    } else if n == 1 {
        let y = x * x;
        if y > 1.0 {
            return y;
        }
        y.exp()
    } else {
        x
    };
}

#[differentiable]
fn let_of_nested_arms(x: f64, y: f64, n: usize) -> f64 {
    let z = if x > 0.5 {
        let w = x * y;
        if n == 1 {
            return w;
        }
        if n == 2 {
            w.sin()
        } else {
            for i in 0..3 {
                if i == n - 2 {
                    return w * i as f64 + x;
                }
            }
            w + y
        }
    } else {
        match n {
            0 => x,
            1 => return y,
            _ => {
                let v = y * y;
                if v > x {
                    return v * x;
                }
                v
            }
        }
    };
    z * z + x
}

#[differentiable]
fn an_arm_may_leave_inside(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    match n {
        0 => return s,
        1 => {
            if y > 1.0 {
                return y * x;
            }
            s *= y;
        }
        _ => s += y,
    }
    s.sin() * y
}

#[differentiable]
fn chain_of_an_exit(x: &[f64], n: usize) -> f64 {
    let a = x.iter().map(|v| v * v).fold(if n == 0 { return x[1] } else { x[0] }, |a, v| a * 0.5 + v);
    let b: f64 = x.iter().skip(if n == 1 { return a } else { 1 }).sum();
    a * b
}

#[differentiable]
fn ends_in_a_loop(x: f64, limit: f64) -> f64 {
    let mut y = x;
    loop {
        y = y * 1.3 + 0.1;
        if y > limit {
            return y * x;
        }
    }
}

#[differentiable]
fn ends_in_a_loop_with_a_value(x: f64, limit: f64) -> f64 {
    let mut y = x;
    loop {
        y = y * 1.3 + 0.1;
        if y > limit {
            break y * y;
        }
        if y > 2.0 {
            return x;
        }
    }
}

#[differentiable]
fn in_a_later_condition(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    if s > 2.0 {
        s *= y;
    } else if match n {
        0 => return x * y,
        k => k > 1,
    } {
        s += y;
    } else {
        s -= y;
    }
    s * s
}

#[derive(chainrule::Differentiable, Clone, Copy, Debug)]
struct Line {
    slope: f64,
}

#[differentiable]
impl Line {
    fn at(&self, #[constant] n: usize, x: f64) -> f64 {
        let y = self.slope * x.sin() + if n == 0 { return self.slope } else { x };
        y * self.slope
    }
}

#[differentiable]
fn through_a_method(slope: f64, x: f64, n: usize) -> f64 {
    let line = Line { slope };
    line.at(n, x) * x
}

#[differentiable]
fn labels_around(slope: f64, x: f64, n: usize) -> f64 {
    let line = [slope, x];
    let mut r = line[0] * 2.0;
    'outer: for i in 0..3 {
        for j in 0..3 {
            r += line[if i == n { break 'outer } else { 0 }] * if j == n { continue 'outer } else { line[1] };
        }
        r *= x;
    }
    r
}

cases! {
    operand_returns(0.7, const 0) -> f64;
    operand_returns(0.7, const 1) -> f64;
    operand_returns(0.7, const 2) -> f64;
    argument_returns(0.7, 1.3, 0.2) -> f64;
    argument_returns(0.7, 1.3, 0.9) -> f64;
    both_arguments_leave(&[0.3, -0.4, 0.6, 2.5, 0.1]) -> f64;
    both_arguments_leave(&[0.3, 0.4, 0.6]) -> f64;
    what_stands_before_has_run(0.7, const 0, &mut [0.2, 0.4]);
    what_stands_before_has_run(0.7, const 1, &mut [0.2, 0.4]);
    read_before_written(0.7, const 1) -> f64;
    read_before_written(0.7, const 2) -> f64;
    read_before_written(0.7, const 3) -> f64;
    in_a_condition(0.7, 1.3, const 0) -> f64;
    in_a_condition(0.7, 1.3, const 1) -> f64;
    in_a_condition(0.7, 1.3, const 2) -> f64;
    in_a_condition(0.7, 1.3, const 3) -> f64;
    in_a_condition(0.7, 0.1, const 1) -> f64;
    in_a_scrutinee(0.7, const 9, 1.3) -> f64;
    in_a_scrutinee(0.7, const 3, 1.3) -> f64;
    in_a_scrutinee(0.7, const 1, 1.3) -> f64;
    in_a_loop_header(&[0.3, 0.5, 0.2], const 4) -> f64;
    in_a_loop_header(&[0.3, 0.5, 0.2], const 2) -> f64;
    in_a_loop_header(&[0.3, 0.5, 0.2], const 3) -> f64;
    in_an_index(&[0.3, 0.5, 0.2, 0.9], &mut [0.6, 0.7, 0.8, 0.4], const 9);
    in_an_index(&[0.3, 0.5, 0.2, 0.9], &mut [0.6, 0.7, 0.8, 0.4], const 1);
    in_aggregates(0.7, 1.3, const 0);
    in_aggregates(0.7, 1.3, const 1);
    in_aggregates(0.7, 1.3, const 2);
    pushed_or_left(&[0.3, -0.5, 0.2, 3.9, 0.4]);
    returned_in_a_return(0.7, const 0) -> f64;
    returned_in_a_return(0.7, const 1) -> f64;
    returned_in_a_return(1.7, const 1) -> f64;
    returned_in_a_return(0.7, const 2) -> f64;
    let_of_nested_arms(0.7, 1.3, const 1) -> f64;
    let_of_nested_arms(0.7, 1.3, const 2) -> f64;
    let_of_nested_arms(0.7, 1.3, const 3) -> f64;
    let_of_nested_arms(0.7, 1.3, const 7) -> f64;
    let_of_nested_arms(0.3, 1.3, const 0) -> f64;
    let_of_nested_arms(0.3, 1.3, const 1) -> f64;
    let_of_nested_arms(0.3, 1.3, const 2) -> f64;
    let_of_nested_arms(0.3, 0.1, const 2) -> f64;
    an_arm_may_leave_inside(0.7, 1.3, const 0) -> f64;
    an_arm_may_leave_inside(0.7, 1.3, const 1) -> f64;
    an_arm_may_leave_inside(0.7, 0.3, const 1) -> f64;
    an_arm_may_leave_inside(0.7, 1.3, const 2) -> f64;
    chain_of_an_exit(&[0.3, 0.5, 0.2], const 0) -> f64;
    chain_of_an_exit(&[0.3, 0.5, 0.2], const 1) -> f64;
    chain_of_an_exit(&[0.3, 0.5, 0.2], const 2) -> f64;
    ends_in_a_loop(0.7, 4.0) -> f64;
    ends_in_a_loop_with_a_value(0.7, 1.5) -> f64;
    ends_in_a_loop_with_a_value(0.7, 4.5) -> f64;
    in_a_later_condition(0.7, 1.3, const 0) -> f64;
    in_a_later_condition(0.7, 1.3, const 1) -> f64;
    in_a_later_condition(0.7, 1.3, const 2) -> f64;
    in_a_later_condition(2.7, 1.3, const 0) -> f64;
    through_a_method(0.7, 1.3, const 0) -> f64;
    through_a_method(0.7, 1.3, const 1) -> f64;
    labels_around(0.7, 1.3, const 0) -> f64;
    labels_around(0.7, 1.3, const 1) -> f64;
    labels_around(0.7, 1.3, const 4) -> f64;
}

mod narrow {
    use chainrule::differentiable;

    #[differentiable]
    fn single_precision(x: f32, y: f32, n: usize) -> f32 {
        let z = x * if n == 0 { return y } else { y.sin() } + if n == 1 { return x * x } else { 0.5 };
        z * y
    }

    cases! {
        in f32;
        single_precision(0.75, 1.5, const 0) -> f32;
        single_precision(0.75, 1.5, const 1) -> f32;
        single_precision(0.75, 1.5, const 2) -> f32;
    }
}
