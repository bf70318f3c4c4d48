//! Closures bound by `let`: called once and often, capturing by reference and by `move`, changing what they capture.

use chainrule::differentiable;

#[differentiable]
fn captures(x: f64, k: f64) -> f64 {
    let scale = |v: f64| k * v + x;
    scale(2.0) * scale(x)
}

#[differentiable]
fn captures_nothing(x: f64) -> f64 {
    let square = |v: f64| v * v;
    square(square(x)) + square(2.0)
}

#[differentiable]
fn sees_the_names_of_its_own_place(x: f64, y: f64) -> f64 {
    let a = x * y;
    let f = |b| a * b + y;
    let a = a.sin();
    let y = f(a);
    let x = f(y) * x;
    f(x) + a
}

#[differentiable]
fn in_loops(x: &[f64], k: f64) -> f64 {
    let term = |i: usize, v: f64| x[i] * v.sin() * k;
    let mut s = 0.4;
    for i in 0..x.len() {
        s += term(i, s);
        for j in 0..i {
            s *= 1.0 + 0.1 * term(j, s * x[i]);
        }
    }
    s
}

#[differentiable]
fn changes_what_it_captures(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    let mut count = 0;
    let mut add = |v: f64| {
        total += v * k;
        count += 1;
    };
    for v in x {
        add(*v);
        add(v * v);
    }
    add(k);
    total / count as f64
}

#[differentiable]
fn gives_what_it_changes(x: f64, y: f64) -> f64 {
    let mut state = x;
    let mut next = || {
        state = state.sin() + y;
        state
    };
    let a = next();
    let b = next() * a;
    let c = next();
    a * b + c * state
}

#[differentiable]
fn moved_copies(x: f64, y: f64) -> f64 {
    let mut s = x * y;
    let f = move |v: f64| v * s;
    s += x;
    let mut g = move || {
        s *= y;
        s
    };
    let a = f(s);
    let b = g() + g();
    s *= 0.5;
    a + b * s + f(b) + g()
}

#[differentiable]
fn moved_vector(x: &[f64], i: usize) -> f64 {
    let mut v = Vec::new();
    for a in x {
        v.push(a * a);
    }
    let at = move |j: usize| v[j] * x[i];
    at(i) + at(0) * at(1)
}

#[differentiable]
fn closures_call_closures(x: f64, y: f64) -> f64 {
    let f = |a: f64| a * x;
    let g = |a: f64, b: f64| f(a) + f(b) * y;
    let h = |a: f64| g(a, f(a)).sin();
    h(y) * h(x)
}

#[differentiable]
fn patterns(p: (f64, [f64; 2]), k: f64) -> f64 {
    let f = |(a, [b, c]): (f64, [f64; 2]), _: usize, mut d: f64| {
        d *= a;
        d + b * c * k
    };
    let q = [p.0, k];
    f(p, 0, k) + f((k, q), 1, p.1[0])
}

#[differentiable]
fn references(x: &[f64], y: &mut [f64], k: f64) -> f64 {
    let dot = |a: &[f64], b: &[f64]| {
        let mut s = 0.0;
        for i in 0..a.len() {
            s += a[i] * b[i];
        }
        s * k
    };
    let scale = |a: &mut [f64], c: f64| {
        for v in a.iter_mut() {
            *v *= c;
        }
    };
    scale(y, k);
    let first = dot(x, y);
    scale(&mut y[1..], first);
    let v = [k, first];
    first + dot(&x[..2], &v) + dot(y, x)
}

#[differentiable]
fn returns_early(x: f64, y: f64, n: usize) -> f64 {
    let f = |a: f64, m: usize| {
        if m == 0 {
            return a * x;
        }
        for i in 0..m {
            if i == 2 {
                return a.sin() * y;
            }
        }
        let b = match m {
            1 => return y,
            _ => a * y,
        };
        b + a
    };
    if n > 5 {
        return f(x, 0);
    }
    f(x, n) * f(y, n + 1) + f(x, 0)
}

#[differentiable]
fn tuples_and_arrays(x: f64, y: f64) -> f64 {
    let rotate = |(a, b): (f64, f64), t: f64| (a * t.cos() - b * t.sin(), a * t.sin() + b * t.cos());
    let pair = |a: f64| [a, a * y];
    let (u, v) = rotate((x, y), 0.3);
    let (u, v) = rotate((u, v), x);
    let [a, b] = pair(u);
    a * v + pair(v)[1] * b + rotate((a, b), y).0
}

#[differentiable]
fn inner_control_flow(x: &[f64], y: f64) -> f64 {
    let clip = |v: f64| {
        if v > y {
            y
        } else if v < -y {
            -y
        } else {
            v
        }
    };
    let sum_to = |n: usize| {
        let mut s = 0.0;
        for i in 0..n {
            if x[i] < 0.0 {
                continue;
            }
            s += clip(x[i] * 2.0);
        }
        s
    };
    let found = |limit: f64| 'search: {
        for v in x {
            if *v > limit {
                break 'search v * limit;
            }
        }
        limit
    };
    sum_to(2) * sum_to(x.len()) + found(y) + found(0.1 * y)
}

#[differentiable]
fn other_names(x: f64, y: f64) -> f64 {
    let f = |a: f64| a * x + y;
    let g = &f;
    let h = f;
    g(x) * h(y)
}

#[differentiable]
fn shadowed(x: f64) -> f64 {
    let f = |a: f64| a * x;
    let y = f(2.0);
    let f = |a: f64| f(a) + y;
    let z = f(3.0);
    {
        let f = z;
        let _ = f;
    }
    f(z) * f(x)
}

#[differentiable]
fn called_on_the_spot(x: f64, n: usize) -> f64 {
    let y = (|a: f64| {
        if n == 0 {
            return a;
        }
        a * a
    })(x);
    y * (|| x + y)()
}

#[differentiable]
fn closures_as_arguments(x: f64, y: f64) -> f64 {
    let twice = |f: &dyn Fn(f64) -> f64, a: f64| f(f(a));
    let g = |a: f64| a * x + y;
    twice(&g, y) + twice(&|a| a.sin() * y, x)
}

#[differentiable]
fn inactive_ones_pass_through(x: &[f64], n: usize) -> f64 {
    let at = |i: usize, j: usize| i * n + j;
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls % n
    };
    let mut s = 0.0;
    for i in 0..n {
        for j in 0..n {
            s += x[at(i, j)] * x[at(j, i)] * x[next()];
        }
    }
    s
}

#[differentiable]
fn derivative_by_differences(x: f64, y: f64) -> f64 {
    let f = |t: f64| (t * y).exp() + t * t;
    let h = 0.25;
    (f(x + h) - f(x - h)) / (2.0 * h)
}

#[differentiable]
fn runge_kutta(k: f64, #[constant] steps: usize) -> f64 {
    let rhs = |(x, v): (f64, f64)| (v, -k * x.sin() - 0.1 * v);
    let step = |(x, v): (f64, f64), (dx, dv): (f64, f64), h: f64| (x + h * dx, v + h * dv);
    let mut s = (1.0, 0.0);
    let h = 0.05;
    for _ in 0..steps {
        let k1 = rhs(s);
        let k2 = rhs(step(s, k1, 0.5 * h));
        let k3 = rhs(step(s, k2, 0.5 * h));
        let k4 = rhs(step(s, k3, h));
        s.0 += h / 6.0 * (k1.0 + 2.0 * k2.0 + 2.0 * k3.0 + k4.0);
        s.1 += h / 6.0 * (k1.1 + 2.0 * k2.1 + 2.0 * k3.1 + k4.1);
    }
    s.0 + s.1
}

#[differentiable]
fn newton(a: f64) -> f64 {
    let f = |x: f64| x * x * x - a;
    let df = |x: f64| 3.0 * x * x;
    let mut x = 1.0 + a;
    while f(x).abs() > 1e-13 * a {
        x -= f(x) / df(x);
    }
    x
}

#[differentiable]
fn with_an_exit_as_argument(x: f64, y: f64, n: usize) -> f64 {
    let f = |a: f64, b: f64| a * b + y;
    let mut s = x;
    for i in 0..5 {
        s = f(s, if i == n { break } else { x });
    }
    s + f(x, if n == 7 { return s } else { y })
}

#[differentiable]
fn of_no_type(x: f64, y: f64) -> f64 {
    let lerp = |a, b, t| a + (b - a) * t;
    lerp(x, y, 0.25) * lerp(2.0, 3.0, x)
}

mod narrow {
    use chainrule::differentiable;

    #[differentiable]
    fn in_single_precision(x: f32, y: f32) -> f32 {
        let f = |a: f32| -> f32 { a * x + 0.1 };
        let mut s = 0.0;
        let mut add = |v: f32| s += v * y;
        add(x);
        add(f(0.3));
        f(s)
    }

    cases! {
        in f32;
        in_single_precision(0.75, 1.5) -> f32;
    }
}

cases! {
    captures(0.7, 1.3) -> f64;
    captures_nothing(0.7) -> f64;
    sees_the_names_of_its_own_place(0.7, 1.3) -> f64;
    in_loops(&[0.3, 0.5, 0.2, 0.9], 1.3) -> f64;
    changes_what_it_captures(&[0.3, 0.5, 0.2, 0.9], 1.3) -> f64;
    gives_what_it_changes(0.7, 1.3) -> f64;
    moved_copies(0.7, 1.3) -> f64;
    moved_vector(&[0.3, 0.5, 0.2, 0.9], const 2) -> f64;
    closures_call_closures(0.7, 1.3) -> f64;
    patterns((0.7, [0.3, 0.4]), 1.3) -> f64;
    references(&[0.3, 0.5], &mut [0.2, 0.9], 1.3);
    returns_early(0.7, 1.3, const 0) -> f64;
    returns_early(0.7, 1.3, const 1) -> f64;
    returns_early(0.7, 1.3, const 2) -> f64;
    returns_early(0.7, 1.3, const 3) -> f64;
    returns_early(0.7, 1.3, const 6) -> f64;
    tuples_and_arrays(0.7, 1.3) -> f64;
    inner_control_flow(&[0.3, -0.5, 0.2, 0.9], 0.5) -> f64;
    other_names(0.7, 1.3) -> f64;
    shadowed(0.7) -> f64;
    called_on_the_spot(0.7, const 0) -> f64;
    called_on_the_spot(0.7, const 1) -> f64;
    closures_as_arguments(0.7, 1.3) -> f64;
    inactive_ones_pass_through(&[0.3, 0.5, 0.2, 0.9], const 2) -> f64;
    derivative_by_differences(0.7, 1.3) -> f64;
    runge_kutta(1.3, const 9) -> f64;
    newton(2.3) -> f64;
    with_an_exit_as_argument(0.7, 1.3, const 2) -> f64;
    with_an_exit_as_argument(0.7, 1.3, const 7) -> f64;
    with_an_exit_as_argument(0.7, 1.3, const 9) -> f64;
    of_no_type(0.7, 1.3) -> f64;
}
