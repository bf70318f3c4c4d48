//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &f64) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut s = vec![((* a) - (* a)).atan(); 3];
    (s[1], vec![(0.1 * (f64::exp_m1((f64::round((1.0 + 0.36 * s[0].sin())))))).sin(); 1])
}
#[differentiable]
fn f0_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (((x, x).1, (x - x)).0).sin()
    } else {
        let q = x;
        let mut c = 0.5;
        c += (if n == 0 { x } else { x });
        for value in (0..2).step_by(3) {}
        0.5 * f0_2(-q, n - 1) + (1.0 + 0.36 * c.sin()).round_ties_even()
    }
}
#[differentiable]
fn f0(a: &[(f64, f64)], b: &[Vec<f64>], c: &[Vec<f64>], x: [f64; 2]) -> (f64, f64) {
    (-(-x[1]), (f0_2(b[1][0].copysign(x[0]), 2)).tanh())
}

#[differentiable]
fn f1_1(a: f64) -> f64 {
    let mut b = 0.0_f64;
    for p in (1..3).step_by(1) {
        b += ((2.05 + 1.755 * (a - a).sin()).sqrt()).sin();
    }
    1.76_f64
}
#[differentiable]
fn f1(a: &[f64; 1], b: f64) -> f64 {
    let mut b = [
        ((0.1 * ((b * a[0]) * (b * b))).sin(), (b.max(1.74_f64)).cos()),
        ((0.1 * ((b * a[0]) * (b * b))).sin(), (0.1 * ((b * a[0]) * (b * b))).sin()),
    ];
    (a[0] * b[0].1).cos()
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.04_f64.cos()).cos()
    } else {
        let mut b = (x - (x + x)).tanh();
        0.5 * f2_1((x - x).atan(), n - 1) + (b.min(b)).tanh()
    }
}
#[differentiable]
fn f2(a: &[f64; 2], b: &Vec<f64>) -> f64 {
    let z = (1) * 2 + 2;
    debug_assert!((b[1] * (b[(z + 0) % 2])).is_finite());
    let d_x = ((f2_1(1.44_f64, ((a[1] + b[0]).abs() * 2.0) as usize % 3)).tanh())
        * match ((f2_1(b[1], (z + 0) % 3)).tanh()) >= -0.3263 {
            true => {
                let mut w = (b[0], (0.1 * z as f64)).1;
                return (w - (0.1 * z as f64)).tanh() + a[(z + 0) % 2] + b[0]
                    + b[(z + 1) % 2] + a[0];
            }
            _ => (0.1 * (a[1].exp())).tanh(),
        };
    -((a[0] * d_x).atan()) + d_x + a[(z + 0) % 2] + d_x + d_x
}

#[differentiable]
fn f3_1(a: f64, b: &mut [f64], c: [[f64; 2]; 2], x: &mut f64) -> [f64; 2] {
    let mut x = 1.8 + 0.5 * ((((*x), a).0).sin()).sin();
    while x > 0.4321 {
        {
            let y = (1) * 2 + 0;
        }
        x *= 0.55 + 0.1 * ((a.min(b[0])).atan()).cos();
    }
    [x, (a * x).sin()]
}
#[differentiable]
fn f3_2(a: &[f64; 2], b: &[f64; 1], c: f64) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut u = 0.5;
    u += c;
    ((u * 1.1_f64).tanh(), vec![(c - (u, b[0]).1).atan(); 1])
}
#[differentiable]
fn f3(a: &[[f64; 2]], (b, b_1): (f64, f64)) -> (f64, Vec<f64>) {
    assert!(((b + b_1)).is_finite());
    (a[1][0], vec![(b_1 - b); 1])
}

#[differentiable]
fn f4_1(a: f64, #[constant] b: &[f64], c: &[f64; 2], mut x: f64) -> f64 {
    let mut p = (c[0], (0.5 + 0.36 * x.sin()).ceil());
    p.0 /= 1.6 + 0.4 * (c[1].atan()).sin();
    p.0
}
#[differentiable]
fn f4_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x * x)
            * (if (if x
                >= (if (((f4_1(x, &[-0.56, 0.04, -0.86], &([x, x]), x)).tanh()) <= -x
                    || x >= -0.0163)
                {
                    x
                } else {
                    0.36_f64
                }) && (x * x) < -x
            {
                x
            } else {
                x
            }) <= -0.8363
            {
                x
            } else {
                x
            }))
            .sin()
    } else {
        let mut y = [x, x][1];
        debug_assert!(((x - (0.1 * n as f64))).is_finite());
        y = (f4_1(y, &[-0.69, -0.14, -0.17], &([y, x]), x)).tanh();
        0.5 * f4_2(y.cos(), n - 1) + (0.1 * n as f64)
    }
}
#[differentiable]
fn f4(a: Vec<f64>, b: bool) -> [f64; 2] {
    let mut v = a.clone();
    [
        (v[1], [a[(((f4_2(1.98_f64, 2)).tanh()).abs() * 2.0) as usize % 3], v[0]][0]).1,
        (a[1] / (2.15 + 1.665 * (a[((v[1] + a[0]).abs() * 2.0) as usize % 3]).sin()))
            .tanh(),
    ]
}

#[differentiable]
fn f5(a: &[Vec<f64>], b: &mut [f64], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let u = (b[0])
        - match b[0] <= 0.6237 {
            true => {
                let s = {
                    let bend = |w: f64| {
                        let u = (b[1] / (2.15 + 1.665 * a[0][1].sin())).atan();
                        c[1].cos()
                    };
                    bend(((2.1 + 1.71 * c[1].sin()).log2()).cos()) + bend(a[1][1].atan())
                };
                return (a[1][0].cos()).next_down() + a[0][1] + a[1][1];
            }
            _ => c[1],
        };
    let u = (1) * 2 + 2;
    let v = (c[1] - a[0][1]);
    b[1] = (c[0] * c[1]).sin();
    b[1] = ((2.6 + 1.26 * (1.36_f64 % (2.15 + 1.665 * (c[(u + 0) % 2]).sin())).sin())
        .acosh())
        .cos();
    let u = v;
    for (t, &b) in [1_usize, 1].iter().enumerate() {
        let d_a = ((0.1 * ((2.15 + 1.665 * u.sin()).recip())).tanh())
            + if (if b == 1 { c[(b + 0) % 2] } else { (0.1 * t as f64) })
                < (u * 0.94_f64).tanh() && t % 2 == 0
            {
                u.atan()
            } else {
                let b = 'l1: {
                    if b == 0 && (u * RATE) > -0.6363 {
                        break 'l1 ((c[(t + 0) % 2]) % (2.15 + 1.665 * u.sin())).sin();
                    }
                    a[0][(t + 0) % 2]
                };
                break;
            };
    }
    a[0][1].signum() + v + a[1][1]
}

#[differentiable]
fn f6_1(a: [f64; 2], b: &[f64], c: bool) -> (f64, f64) {
    let mut d_x = (a[0] + a[1]);
    let mut d_x = (b[0], (((2.1 + 1.71 * b[0].sin()).log10()) * b[0]).sin());
    let mut z = 1_usize;
    while z < 2 && (d_x.0 + d_x.0) < -0.4963 {
        {}
        z += 1;
    }
    (
        ((-(a[(z + 0) % 2])) * (a[1].asinh())).cos(),
        (if !((a[0] + a[0]) < -0.4363) {
            (b[(z + 0) % 2] - d_x.1)
        } else {
            f64::round((1.0 + 0.36 * (b[(z + 0) % 2]).sin()))
        })
            .atan(),
    )
}
#[differentiable]
fn f6_2(a: &[(f64, f64)], b: &[(f64, f64)], c: &Vec<f64>, x: usize) -> [f64; 2] {
    if (b[0].0 * a[1].1) >= -0.2163 {}
    [
        (-(0.1 * x as f64), (if a[0].1 <= 0.8_f64.signum() { b[0].0 } else { a[1].0 }))
            .0,
        (-a[0].0 - a[1].1),
    ]
}
#[differentiable]
fn f6(a: (f64, f64), b: &[f64]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    ((a.1 + 0.08_f64), vec![a.1; 1])
}

#[differentiable]
fn f7(a: &Vec<f64>) -> (f64, f64) {
    let value = -(a[0]
        * (a[(((0.0 + 0.81 * a[1].sin()).acos()).abs() * 2.0) as usize % 3]));
    let mut p = 0.0_f64;
    for (value, &x) in [0_usize, 2, 2, 1].iter().enumerate() {
        let b = &a[0..3];
        let (s, [x, t]) = (
            (if (a[x] + b[x]) <= -0.6363 {
                (a[(x + 1) % 3]) * b[x]
            } else {
                (b[b.len() - 1 - x]) * 1.94_f64
            }),
            [1.24_f64, b[2] * b[x]],
        );
        let v = 'l1: {
            if value > 1 {
                break 'l1 (0.1 * ((2.15 + 1.665 * (-a[2]).sin()).recip())).cos();
            }
            (a[0] % (2.15 + 1.665 * ((s, s).1).sin())).cos()
        };
        p += ((2.05 + 1.755 * (((a[(value + 1) % 3]) * t).atan()).sin()).cbrt()).sin();
    }
    (value, (a[1] * p).sin())
}

#[differentiable]
fn f8(a: &[f64], b: &[Vec<f64>], (c, c_1): (f64, f64), x: &mut [f64; 3]) -> f64 {
    if a[1] > (if (-c_1) < 0.1037 && x[2] >= 0.3137 { a[1] } else { x[0] }) {
        x.fill((c - c).cos());
        for y in 0..b.len() {
            let mut t = (b[(y + 1) % 2][1]) * x[2];
            for d_x in (1..2).step_by(2) {
                t += t.tanh();
                let x = ((0.1 * (t * t)).tanh()) <= -0.9563;
                let mut v = [
                    ((a[d_x] * 1.36_f64).tanh(), a[d_x]),
                    ((a[d_x] * 1.36_f64).tanh(), (a[d_x] * 1.36_f64).tanh()),
                ];
            }
            let (w, d_x) = ((a[0] + a[(y + 0) % 2]), (t + x[1]).sin());
        }
        let mut s = 1.8 + 0.5 * (((0.0 + 1.08 * x[2].sin()).tan()).tanh()).sin();
        while s > 0.4321 {
            {
                x[2] = (-a[1]).tanh();
                for &x in &[2_usize, 0, 1] {}
            }
            s *= 0.55 + 0.1 * ((c * c).sin()).cos();
        }
    }
    [c_1, c][0]
}

#[differentiable]
fn f9_1(a: &f64, b: &[f64], c: &f64, x: &[[f64; 2]]) -> f64 {
    b[0].abs() + b[1] + x[0][0]
}
#[differentiable]
fn f9(mut a: f64, b: &mut [f64], c: f64, x: &[(f64, f64)]) -> f64 {
    const RATE: f64 = 0.75;
    let mut p = f9_1(
        &((1.82_f64 - c)),
        &b[..2],
        &((1.1 + 0.81 * c.sin()).atan2((1.1 + 0.81 * b[1].sin()))),
        &([
            [b[0], (a * (b[1] + c)).atan()],
            [(a + a), [a, (0.1 * (f64::exp2(1.96_f64))).cos()][0]],
        ]),
    );
    if ((0.1 * ((1.4 + 0.99 * p.sin()).powf((1.4 + 0.99 * a.sin())))).sin())
        < (x[0].1 / (2.15 + 1.665 * RATE.sin()))
    {
        for c in b.iter_mut() {}
        p = -((f9_1(&(c), &b[..2], &(p), &([[a, b[0]], [c, a]]))).tanh());
    }
    let a = {
        let bend = move |s: f64| {
            (f9_1(
                &((p - a).cos()),
                &([
                    (x[1].0 + x[1].1),
                    (1.1 + 0.81 * b[0].sin()).atan2((1.1 + 0.81 * s.sin())),
                ]),
                &([x[1].1, p][0]),
                &([
                    [
                        (0.0 + 0.81 * s.sin()).asin(),
                        (f9_1(&(s), &b[..2], &(p), &([[b[0], 0.42_f64], [a, x[1].0]])))
                            .tanh(),
                    ],
                    [(c + 1.98_f64), (c % (2.15 + 1.665 * 1.68_f64.sin())).tanh()],
                ]),
            ))
                .tanh()
        };
        bend((-p).atan()) + bend((RATE % (2.15 + 1.665 * p.sin())).cos())
    };
    [a * a, (p / (2.15 + 1.665 * p.sin())).cos()][0]
}

cases! {
    f0(&[(0.0846, 0.1019), (-0.4208, 0.8665)], &[vec![-0.4562, 1.0511], vec![-0.1216, -0.3043], vec![1.143, -0.7897]], &[vec![-0.2724, -0.7651], vec![0.8422, 0.3195], vec![0.3968, 0.3541]], [-0.3786, 0.2787]);
    f1(&[-0.7954], -0.9281) -> f64;
    f2(&[-0.9627, -0.7054], &vec![-0.1281, -0.4008]) -> f64;
    f3(&[[-0.2778, 1.0395], [1.0468, 0.5941]], (0.1214, -0.6613));
    f4(vec![-0.8689, 0.9984, -0.6143], const false);
    f5(&[vec![-0.0327, -0.3654], vec![-0.3281, 0.2092], vec![-0.0335, 0.9138]], &mut [-0.4489, -0.6216], &[-0.3143, 0.993, 0.0403]);
    f6((0.1187, 0.136), &[1.1633, -0.1594, 0.9979]);
    f7(&vec![-0.1927, -0.3754, 0.5119]);
    f8(&[-0.2727, 0.3846], &[vec![-0.8881, 0.1792], vec![0.8065, 0.7538]], (-0.5489, 0.0784), &mut [0.9357, 0.653, 0.0703]);
    f9(0.6876, &mut [0.3149, 0.5722, 0.6195], -0.4132, &[(-0.2759, -0.0486), (-0.4813, 0.766), (-0.6267, 1.1706)]);
}
