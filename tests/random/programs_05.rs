//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: f64, b: [f64; 1], mut c: [f64; 2], x: usize) -> f64 {
    const RATE: f64 = 0.75;
    f64::log2((2.1 + 1.71 * ((0.1 * (RATE * b[0])).atan()).sin())) + c[0] + b[0] + c[0]
        + a
}

#[differentiable]
fn f1(mut a: f64, mut b: Vec<f64>) -> (f64, f64) {
    (b[((-b[2]).abs() * 2.0) as usize % 3], b[0])
}

#[differentiable]
fn f2_1(a: [[f64; 2]; 2], b: bool) -> f64 {
    let mut b = (0.1 * ((a[0][1] * a[1][1]) * (-a[1][0]))).sin();
    let d_a = {
        for &u in &[2_usize, 0, 1] {
            let v = (u) * 2 + 1;
        }
        (if (f64::midpoint(
            (a[((if (b.abs()) > 0.9937 { b } else { b }).abs() * 2.0) as usize % 2][0]),
            b,
        )) > a[0][0]
        {
            b
        } else {
            b
        })
    };
    d_a + b + b + b
}
#[differentiable]
fn f2(mut a: [f64; 1], b: &[f64], #[constant] c: &[f64], x: bool) -> Vec<f64> {
    a[0] = (if x { a[0] } else { c[0] });
    debug_assert!(
        ((f2_1([[b[(a[0].abs() * 2.0) as usize % 2], b[1]], [a[0], a[0]]],
        (((f2_1([[b[0], c[0]], [c[1], 0.98_f64]], (((0.1 * ((2.15 + 1.665 * c[0].sin())
        .div_euclid((2.15 + 1.665 * b[0].sin())))).atan()) >= (if ! ((f64::copysign(a[0],
        a[0])) <= (f2_1([[a[0], 0.62_f64], [a[0], 0.64_f64]], ((c[0] - c[0]) <= -
        0.7463))).tanh()) { a[0] } else { 1.02_f64 })))).tanh()) > - 0.6763))).tanh())
        .is_finite()
    );
    let value = (0) * 2 + 2;
    a[0] += ((a[0], b[1]).1).tanh();
    let mut s = f2_1(
        [
            [(((a[(value + 0) % 1]).signum()) * a[0]).tanh(), b[1]],
            [
                (if !((if x { b[0] } else { a[0] }) > (b[(value + 0) % 2]) * 0.04_f64) {
                    a[(value + 0) % 1]
                } else {
                    (b[1] % (2.15 + 1.665 * a[0].sin()))
                })
                    .sin(),
                -(-c[0]),
            ],
        ],
        (x),
    );
    a[0] = (0.1 * ((c[1] + s) * s)).cos();
    vec![(a[(value + 0) % 1], c[1]).0; 2]
}

#[differentiable]
fn f3_1(a: &[f64; 3], b: &[(f64, f64)], c: [f64; 1]) -> (f64, f64) {
    let mut p = vec![vec![a[1]; 1]; 2];
    assert!((c[0]).is_finite());
    (-p[0][0], a[1])
}
#[differentiable]
fn f3_2(a: [f64; 1], b: &[f64; 1], c: f64, x: &mut [f64; 3]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut d_a = Vec::new();
    for x in (1..4).rev().step_by(3) {
        debug_assert!(((b[(x + 0) % 1] + b[0])).is_finite());
        if !((a[0] / (2.15 + 1.665 * a[0].sin())) >= 0.2837) {
            let mut d_a = ((2.1 + 1.71 * (b[(x + 0) % 1]).sin()).log2())
                .copysign(
                    ((0.1 * ((2.15 + 1.665 * a[0].sin()) % (2.15 + 1.665 * a[0].sin())))
                        .sin()),
                );
            let mut s = f3_1(
                &([
                    (if x == 1 { d_a } else { a[0] }),
                    a[0],
                    ((b[(x + 0) % 1]) * d_a).sin(),
                ]),
                &([
                    (
                        (if x % 2 == 0 { b[(x + 0) % 1] } else { d_a }),
                        (0.0 + 3.6 * (a[0] / (2.15 + 1.665 * b[0].sin())).sin()).atan(),
                    ),
                    (a[0].max((b[(b[0].abs() * 2.0) as usize % 1])), (a[0] - d_a).tanh()),
                ]),
                [-b[0]],
            );
        } else {}
        d_a.push((a[0] * (b[(x + 0) % 1])).tanh());
    }
    d_a.push((b[((x[1].tanh()).abs() * 2.0) as usize % 1]).cos());
    vec![
        ((0.1 * ((2.15 + 1.665 * x[2].sin()).recip())).cos() + (0.14_f64 + 0.34_f64))
        .atan(); 2
    ]
}
#[differentiable]
fn f3(a: [f64; 3]) -> f64 {
    a[2] + a[1]
}

#[differentiable]
fn f4_1(a: &[[f64; 2]], b: &[(f64, f64)]) -> f64 {
    let mut d_a = (b[0].1, 3_usize);
    d_a.0 += ((1.46_f64 * d_a.0).cos() - (2.05 + 1.755 * a[1][0].sin()).sqrt()).cos();
    let mut u = 1.8
        + 0.5
            * ((if ((d_a.0 * a[0][1]).cos()) >= 0.9537 { d_a.0 } else { d_a.0 }).atan())
                .sin();
    while u > 0.4321 {
        {}
        u *= 0.55 + 0.1 * ((-b[1].1).tanh()).cos();
    }
    (b[1].0 * d_a.0).cos() + a[1][1] + a[0][0]
}
#[differentiable]
fn f4(a: &[f64], b: usize, c: &mut f64, x: &Vec<f64>) -> [f64; 2] {
    let mut u = f64::abs(1.86_f64);
    let x = x.len();
    (*c) += (0.1 * ((0.0 + 1.8 * (a[1] - u).sin()).exp2())).tanh();
    let y: f64 = ((*c) + (0.1 * x as f64));
    u
        /= 1.6
            + 0.4
                * ((y.atan()
                    + (0.1 * ((2.15 + 1.665 * (*c).sin()) % (2.15 + 1.665 * u.sin())))
                        .tanh())
                    .cos())
                    .sin();
    let q: f64;
    if b > 1 {
        q = y;
    } else {
        let mut p = 0.0_f64;
        for w in (0..1).step_by(3).rev() {
            assert!((a[0] * a[0]).is_finite());
            p
                += (if (((*c) - a[w]) >= -0.9563
                    || ((f4_1(&([[u, u], [u, (*c)]]), &([(a[w], y), (y, a[w])]))).tanh())
                        > (*c))
                {
                    u
                } else {
                    u
                })
                    .sin();
        }
        let mut v = vec![(0.1 * x as f64) * 1.4_f64; 3];
        q = ([
            (f4_1(&([[y, y], [(0.1 * x as f64), y]]), &([(a[1], a[1]), (y, p)]))).tanh(),
            (0.26_f64 / (2.15 + 1.665 * y.sin())),
        ][0])
            .cos();
    }
    [((*c) * q).sin(), (y * q).cos()]
}

#[differentiable]
fn f5(mut a: f64, b: &f64) -> (f64, f64) {
    for &d_a in &[0_usize, 2, 2, 1] {
        a = (*b).atan();
        let q = if ((*b) + a) < a {
            let mut p = [0.0_f64; 1];
            let t = {
                let mut kept = 0.25;
                let mut grow = |v: f64| kept += { ([(a * p[0]).sin(), a][0]).atan() };
                grow(((2.6 + 1.26 * p[0].sin()).acosh()).cos());
                grow((*b).tanh());
                kept
            };
            (2.05 + 1.755 * t.sin()).hypot((2.05 + 1.755 * (*b).sin()))
        } else {
            (0.1 * (a * a)).cos()
        };
    }
    let q = (a - (if (*b) < 0.3837 { a } else { 0.72_f64 }));
    debug_assert!((q).is_finite());
    (f64::acos((0.0 + 0.81 * (1.76_f64 + q).sin())), (2.1 + 1.71 * q.sin()).log2())
}

#[differentiable]
fn f6_1(a: f64, b: &[f64; 2], c: &[f64; 2], x: &mut [f64]) -> f64 {
    let mut a = Vec::with_capacity(3);
    for (t, &c) in [1_usize, 1].iter().enumerate() {
        if (0.52_f64.sin()) <= (0.5 + 0.36 * x[1].sin()).trunc() {
            for &u in b.iter().rev() {
                let t = b[(t + 1) % 2];
            }
        } else {}
        a.push(((1.6 + 2.16 * ((0.1 * (b[0].sinh())).cos()).sin()).ln_1p()).tanh());
    }
    a.push(([c[0], x[1]][1]).atan());
    f64::round_ties_even((1.0 + 0.36 * b[0].sin())) + x[0] + x[1] + a[0] + a[0]
}
#[differentiable]
fn f6(a: &[(f64, f64)], b: f64, mut c: bool) -> Vec<f64> {
    let mut u = [[
        (if b < 0.2737 { a[1].0 } else { a[1].1 }),
        ((b + 0.98_f64) - a[0].0).atan(),
    ]; 2];
    u[0][0]
        += (((a[1].0 * (u[1][((-u[1][1]).abs() * 2.0) as usize % 2])).tanh())
            * (a[(((2.25 + 1.575 * u[0][0].sin())
                    .rem_euclid((2.25 + 1.575 * 1.5_f64.sin())))
                    .abs() * 2.0) as usize % 2]
                .0 + 0.92_f64))
            .sin();
    let y = (u[1][0] % (2.15 + 1.665 * u[0][1].sin())).atan();
    let s = &a[0..2];
    vec![(y, b).0; 2]
}

#[differentiable]
fn f7(a: [f64; 1], b: [f64; 2], c: &[f64]) -> f64 {
    a[0] + c[0] + b[1] + b[1] + c[1]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x.next_up()).cos()
    } else {
        let z = (0.1 * ((if (x + x) >= -0.1163 { x } else { x }).exp2())).tanh();
        let mut z = x;
        let mut d_x = f64::min(z, x);
        0.5 * f8_1((0.5 + 0.36 * ((d_x * 1.24_f64).atan()).sin()).floor(), n - 1)
            + (x - z).atan()
    }
}
#[differentiable]
fn f8(a: &[f64; 1], b: &mut [f64]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut a = f8_1(-((0.5 + 0.36 * a[0].sin()).floor()), 2);
    for u in 1..4 {}
    b.copy_within(0..1, 1);
    if (a + b[0]) > 0.9137 {
        b[0] -= (b[1] + a).tanh();
    }
    ((a - 0.56_f64).cos(), vec![(((a, b[1]).1) / (2.15 + 1.665 * b[1].sin())).tanh(); 1])
}

#[differentiable]
fn f9(a: &[[f64; 2]], b: &[(f64, f64)], mut c: [f64; 2]) -> [f64; 2] {
    let mut p = [
        1.28_f64,
        b[1].1,
        (c[1] * b[0].1 - [a[((-a[1][1]).abs() * 2.0) as usize % 2][1], a[0][0]][1]).cos(),
    ];
    let q = ((0.1 * (a[1][0].sinh())).tanh()).next_down();
    for c in &mut c {
        let q = 'l1: {
            let x = (-(*c))
                * if (a[1][0] * a[1][0]) < 0.0637 {
                    a[1][0]
                } else {
                    let p = [
                        (a[0][0] + (*c)),
                        (2.75 + 1.125 * b[1].0.sin()).log((2.75 + 1.125 * q.sin())),
                    ][0];
                    return [
                        (*c) * ((0.1 * ((1.15 + 0.765 * q.sin()).powi(-1))).cos()),
                        a[1][0] * b[1].1,
                    ];
                };
            if (a[1][0] - a[0][0]) > 0.6737 && ([b[0].1, a[0][0]][1]) <= 0.0337 {
                break 'l1 0.42_f64;
            }
            (x * (a[(p[2].abs() * 2.0) as usize % 2][0])).cos()
        };
    }
    [f64::tan(((a[1][0] * q).sin())), (q + a[0][0]).cos()]
}

cases! {
    f0(0.5073, [0.3746], [0.9919, 0.7992], const 0) -> f64;
    f1(-0.3227, vec![-0.5254, -0.4481, 0.7092]);
    f2([-0.1535], &[0.4338, 1.0611], const &[-0.2616, 0.3757, 0.453], const true);
    f3([-0.0859, 1.0314, -0.3813]) -> f64;
    f4(&[0.0057, -0.047, 0.3103], const 0, &mut -0.1024, &vec![0.7249, -0.2578, 0.6895]);
    f5(0.9073, &0.8646);
    f6(&[(-0.7543, 0.993), (-0.3697, 0.2776)], -0.3851, const false);
    f7([-0.0827], [-0.4554, 0.4519], &[1.0492, 0.2265]) -> f64;
    f8(&[0.3873], &mut [0.1446, 0.1519]);
    f9(&[[-0.5427, 0.9946], [0.3519, 0.9492], [0.3165, 0.0838]], &[(0.7911, -0.3416), (0.3757, -0.237)], [0.9903, 0.7576]);
}
