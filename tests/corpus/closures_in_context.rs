//! Local closures where programs have them: in methods, in generic functions, in asserts and guards, around exits.

use chainrule::differentiable;

#[derive(chainrule::Differentiable, Clone, Debug, PartialEq)]
struct Spring {
    k: f64,
    rest: f64,
}

#[differentiable]
impl Spring {
    fn energy(&self, x: &[f64]) -> f64 {
        let stretch = |i: usize| x[i] - self.rest;
        let energy = |d: f64| 0.5 * self.k * d * d;
        (0..x.len()).map(|i| energy(stretch(i))).sum()
    }

    fn relax(&mut self, x: f64) -> f64 {
        let mut pull = |d: f64| {
            self.rest += d * self.k;
            self.rest
        };
        pull(x) * pull(0.5) + self.k
    }
}

#[differentiable]
fn of_methods(k: f64, rest: f64, x: &[f64]) -> f64 {
    let mut s = Spring { k, rest };
    let e = s.energy(x);
    let r = s.relax(e);
    r * s.rest
}

#[differentiable]
fn generic<const N: usize>(x: &[f64; N], k: f64) -> f64 {
    let last = |v: &[f64; N]| v[N - 1] * k;
    let first = |v: &[f64]| v[0] * k;
    last(x) * first(x)
}

#[differentiable]
fn by_mutable_reference(x: &mut [f64], k: f64) -> f64 {
    let bump = |v: &mut f64, by: f64| *v += by * k;
    let mut s = k;
    bump(&mut s, x[0]);
    bump(&mut x[1], s);
    for v in x.iter_mut() {
        bump(v, s);
    }
    s
}

#[differentiable]
fn vectors(x: &[f64], k: f64) -> f64 {
    let scaled = |mut v: Vec<f64>, c: f64| {
        for e in v.iter_mut() {
            *e *= c;
        }
        v.push(k);
        v
    };
    let v = scaled(x.to_vec(), k);
    let w = scaled(v, x[0]);
    w.iter().sum::<f64>() * w[1]
}

#[differentiable]
fn references(x: &[f64], k: f64) -> f64 {
    let at = |i: usize| &x[i % x.len()];
    *at(0) * at(4) + k * at(1).sin()
}

#[differentiable]
fn watched(x: f64, y: f64) -> f64 {
    let f = |v: f64| v * y + x;
    assert!(f(x) > -100.0, "{}", f(1.0));
    debug_assert!(f(0.0).is_finite());
    f(y) * x
}

#[differentiable]
fn in_guards(x: f64, y: f64, n: usize) -> f64 {
    let f = |v: f64| v * y + x;
    match n {
        k if f(k as f64) > 3.0 => f(x),
        0 => f(y) * f(0.5),
        _ => x,
    }
}

#[differentiable]
fn around_exits(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    let f = |v: f64| v * k + 0.1;
    'outer: for i in 0..x.len() {
        let g = |v: f64| f(v) * x[i];
        s = 'inner: {
            if g(s) > 1.2 {
                break 'outer;
            }
            if f(s) < 0.5 {
                break 'inner g(s * k);
            }
            match i {
                1 => continue 'outer,
                _ => g(g(s)),
            }
        };
    }
    f(s)
}

#[differentiable]
fn items_inside(x: f64, y: f64) -> f64 {
    let f = |v: f64| {
        const TENTH: f64 = 0.1;
        use std::f64::consts::PI;
        v * TENTH + PI * y
    };
    f(x) * f(y)
}

#[differentiable]
fn indices(x: &[f64], n: usize) -> f64 {
    let at = |m: &[f64], i: usize, j: usize| m[i * n + j];
    let wrap = |i: i64| -> usize { i.rem_euclid(x.len() as i64) as usize };
    let mut s = 0.0;
    for i in 0..n {
        for j in 0..n {
            s += at(x, i, j) * at(x, j, i) * x[wrap(i as i64 - 2)];
        }
    }
    s
}

#[differentiable]
fn declared_later(x: f64, y: f64) -> f64 {
    let z;
    let f = |v: f64| v * y;
    if x > 0.5 {
        z = f(x);
    } else {
        z = f(y);
    }
    let g = || z * x;
    g() + g() * f(z)
}

#[differentiable]
fn in_branches(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    let mut grow = |by: f64| {
        if by > 1.0 {
            s *= by;
        } else {
            s += by;
        }
    };
    if n == 0 {
        grow(y);
    } else {
        for i in 0..n {
            grow(y * i as f64);
        }
    }
    s * y
}

#[differentiable]
fn evaluated_once(x: f64, log: &mut [f64]) -> f64 {
    let mut count = 0;
    let mut next = || {
        log[count] += x;
        count += 1;
        log[count - 1] * x
    };
    let square = |v: f64| v * v;
    let ignore = |_: f64, v: f64| v;
    square(next()) + ignore(next(), x)
}

cases! {
    of_methods(0.7, 0.2, &[0.4, 0.9]) -> f64;
    generic(&[0.4, 0.9, 0.6], 1.3) -> f64;
    by_mutable_reference(&mut [0.4, 0.9], 1.3);
    vectors(&[0.4, 0.9], 1.3) -> f64;
    references(&[0.4, 0.9, 0.6], 1.3) -> f64;
    watched(0.7, 1.3) -> f64;
    in_guards(0.7, 1.3, const 0) -> f64;
    in_guards(0.7, 1.3, const 1) -> f64;
    in_guards(0.7, 1.3, const 5) -> f64;
    around_exits(&[0.4, 0.9, 0.6], 0.8) -> f64;
    around_exits(&[0.4, 0.9, 0.6], 1.8) -> f64;
    around_exits(&[1.4, 0.2, 1.6], 0.3) -> f64;
    items_inside(0.7, 1.3) -> f64;
    indices(&[0.4, 0.9, 0.6, 0.3], const 2) -> f64;
    declared_later(0.7, 1.3) -> f64;
    declared_later(0.2, 1.3) -> f64;
    in_branches(0.7, 1.3, const 0) -> f64;
    in_branches(0.7, 1.3, const 3) -> f64;
    evaluated_once(0.7, &mut [0.2, 0.3]);
}
