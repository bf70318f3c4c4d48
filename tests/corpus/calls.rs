//! Calls of other differentiable functions, by any path and with any kind of argument.

use chainrule::differentiable;

mod geometry {
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn norm(v: &[f64]) -> f64 {
        let mut s = 0.0;
        for x in v {
            s += x * x;
        }
        s.sqrt()
    }

    pub(super) mod plane {
        use chainrule::differentiable;

        #[differentiable]
        pub(in super::super) fn polar(r: f64, phi: f64) -> (f64, f64) {
            (r * phi.cos(), r * phi.sin())
        }

        #[differentiable]
        pub(in super::super) fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
            super::norm(&[a.0 - b.0, a.1 - b.1])
        }
    }
}

use geometry::plane::{self, polar};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn power_sum(x: f64, #[constant] k: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += (x * k).powi(i as i32);
    }
    s
}

#[differentiable]
fn normalise(v: &mut [f64]) -> f64 {
    let n = geometry::norm(v);
    for x in v.iter_mut() {
        *x /= n;
    }
    n
}

#[differentiable]
fn advance(state: &mut [f64; 2], time: &mut f64, dt: f64) {
    state[0] += dt * state[1];
    state[1] -= dt * state[0].sin();
    *time += dt;
}

#[differentiable]
fn several_in_one_expression(x: f64, y: f64) -> f64 {
    square(x) * square(y) + square(x * y - square(x)) / square(y)
}

#[differentiable]
fn nested_calls(x: f64) -> f64 {
    square(square(square(x).sin()))
}

#[differentiable]
fn by_paths(r: f64, phi: f64) -> f64 {
    let p = polar(r, phi);
    let q = self::geometry::plane::polar(phi, r);
    plane::distance(p, q)
}

#[differentiable]
fn tuple_results(r: f64, phi: f64) -> f64 {
    let (x, y) = geometry::plane::polar(r, phi);
    let (_, z) = polar(x, y);
    x * z
}

#[differentiable]
fn borrowed_locals(x: f64, y: f64) -> f64 {
    let v = [x, y, x * y];
    let w = vec![y, 1.0];
    geometry::norm(&v) * geometry::norm(&w) + geometry::norm(&[x])
}

#[differentiable]
fn mutable_arguments(x: f64, y: f64) -> f64 {
    let mut v = [x, y, 2.0];
    let before = v[0] * v[1];
    let n = normalise(&mut v);
    let m = normalise(&mut v[1..]);
    n * m + v[0] * v[2] + before
}

#[differentiable]
fn mutable_scalars(x: f64, v: f64, dt: f64, steps: usize) -> f64 {
    let mut state = [x, v];
    let mut time = 0.0;
    for _ in 0..steps {
        advance(&mut state, &mut time, dt);
    }
    state[0] * time
}

#[differentiable]
fn parameters_passed_on(v: &mut [f64], k: &[f64]) -> f64 {
    let n = normalise(v);
    v[0] *= geometry::norm(k);
    n + geometry::norm(&v[1..])
}

#[differentiable]
fn constant_arguments(x: f64, n: usize) -> f64 {
    power_sum(x, 0.5, n) + power_sum(square(x), 2.0 * std::f64::consts::E, 2) + square(3.0)
}

#[differentiable]
fn call_in_loop(x: &[f64]) -> f64 {
    let mut y = 0.3;
    for v in x {
        y = square(y) + square(*v) * y;
    }
    y
}

#[differentiable]
fn call_in_branch(x: f64, y: f64) -> f64 {
    if square(x) > y { square(x + y) } else { polar(x, y).1 }
}

#[differentiable]
fn call_in_while(x: f64) -> f64 {
    let mut y = x;
    while square(y) > 0.5 {
        y = power_sum(y, 0.1, 2) * 0.4;
    }
    square(y) * x
}

cases! {
    square(0.7) -> f64;
    power_sum(0.7, const 0.6, const 4) -> f64;
    normalise(&mut [0.7, 1.3]);
    geometry::norm(&[0.7, 1.3, -0.4]) -> f64;
    geometry::plane::polar(0.7, 1.3);
    plane::distance((0.7, 1.3), (-0.4, 0.2)) -> f64;
    advance(&mut [0.7, 1.3], &mut 0.2, 0.1);
    several_in_one_expression(0.7, 1.3) -> f64;
    nested_calls(0.7) -> f64;
    by_paths(0.7, 1.3) -> f64;
    tuple_results(0.7, 1.3) -> f64;
    borrowed_locals(0.7, 1.3) -> f64;
    mutable_arguments(0.7, 1.3) -> f64;
    mutable_scalars(0.7, 1.3, 0.1, const 5) -> f64;
    parameters_passed_on(&mut [0.7, 1.3, -0.4], &[0.2, 0.5]);
    constant_arguments(0.7, const 3) -> f64;
    call_in_loop(&[0.7, 1.3, -0.4]) -> f64;
    call_in_branch(0.7, 1.3) -> f64;
    call_in_branch(1.7, 1.3) -> f64;
    call_in_while(1.7) -> f64;
}
