//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &f64, b: &[(f64, f64)], c: &mut [f64], #[constant] x: &[f64]) -> Vec<f64> {
    if !((0.84_f64 + b[1].1) <= -0.4163) {
        for d_a in (0..2).step_by(2).rev() {
            {
                let p = &mut c[1..=1];
                let w = (x[(d_a + 0) % 2]) * ([p[0], b[d_a].1][0]);
            }
            let mut kept = Some(((*a) * 0.92_f64).tanh());
            for _ in 0..2 {
                kept = Some((1.48_f64 / (2.15 + 1.665 * (*a).sin())).atan());
            }
            let w = match kept {
                Some(held) => (*a),
                None => (*a) * 1.92_f64,
            };
        }
    } else if ((0.1
        * (f64::mul_add(
            c[1],
            1.58_f64,
            (b[(((2.05
                    + 1.755
                        * (x[((1.92_f64.midpoint((*a))).abs() * 2.0) as usize % 2])
                            .sin())
                    .cbrt())
                    .abs() * 2.0) as usize % 2]
                .0),
        )))
        .atan()) >= -0.5463
    {} else {}
    vec![
        ((- 1.16_f64) / (2.15 + 1.665 * (1.66_f64 / (2.15 + 1.665 * x[1].sin())).sin()))
        .tanh(); 2
    ]
}
#[differentiable]
fn f0_2(mut a: [f64; 1], b: &mut [f64], mut c: f64) -> f64 {
    b[0] = ((b[((c / (2.15 + 1.665 * b[1].sin())).abs() * 2.0) as usize % 2]) * c)
        .tanh();
    (0.0
        + 0.81
            * (b[((c - b[0]).abs() * 2.0) as usize % 2]
                + a[(c.abs() * 2.0) as usize % 1])
                .sin())
        .acos() + a[0] + b[1] + a[0] + c
}
#[differentiable]
fn f0(mut a: [[f64; 2]; 2], b: &[[f64; 2]], c: &mut [f64]) {}

#[differentiable]
fn f1(a: f64, b: [f64; 1], mut c: [f64; 2], x: usize) -> f64 {
    const RATE: f64 = 0.75;
    f64::log2((2.1 + 1.71 * ((0.1 * (RATE * b[0])).atan()).sin())) + c[0] + b[0] + c[0]
        + a
}

#[differentiable]
fn f2(mut a: f64, mut b: Vec<f64>) -> (f64, f64) {
    (b[((-b[2]).abs() * 2.0) as usize % 3], b[0])
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], b: bool) -> f64 {
    let mut b = (0.1 * ((a[0][1] * a[1][1]) * (-a[1][0]))).sin();
    let d_a = {
        for &u in &[2_usize, 0, 1] {
            let (v, [d_x, q]) = (
                a[(u + 1) % 2][1],
                [(if (b.abs()) > 0.9937 { b } else { b }), -b],
            );
        }
        (b * a[0][0]).tanh()
    };
    d_a
}
#[differentiable]
fn f3(a: Vec<f64>, b: [f64; 1], c: &[f64]) -> f64 {
    let x = if ([a[1], a[1]][1])
        >= (c[((b[0] + b[0]).abs() * 2.0) as usize % 2])
            * (b[(a[1].abs() * 2.0) as usize % 1])
    {
        let [w, mut s] = [(a[0] + c[0]), [a[1], b[0]][1]];
        (0.1
            * ((2.15 + 1.665 * (s + c[1]).sin())
                .div_euclid((2.15 + 1.665 * (1.98_f64 + a[1]).sin()))))
            .cos()
    } else {
        if ((
            b[((0.54_f64.atan()).abs() * 2.0) as usize % 1],
            c[(((b[(((f3_1(
                [[0.64_f64, 0.4_f64], [c[0], c[1]]],
                (((1.6 + 2.16 * b[0].sin()).ln_1p()) >= 0.0437),
            ))
                .tanh())
                .abs() * 2.0) as usize % 1]) * a[1])
                .abs() * 2.0) as usize % 2],
        )
            .1) >= -a[0]
        {} else if (if ((c[1] / (2.15 + 1.665 * b[0].sin())) < -0.2663
            || (c[0] / (2.15 + 1.665 * a[0].sin())) > -0.3763)
        {
            c[0]
        } else {
            c[1]
        }) <= 0.5637
        {} else {}
        (f3_1([[b[0], c[0]], [a[1], c[0]]], ((0.3_f64 * 0.14_f64) < -0.3263))).tanh()
    };
    (if (x >= 0.76_f64
        || ((f3_1([[c[0], b[0]], [c[0], b[0]]], ((c[1] + b[0]) >= 0.5237))).tanh())
            <= a[0] * c[1])
    {
        0.14_f64
    } else {
        x
    }) + c[0]
}

#[differentiable]
fn f4_1(a: &[f64; 3], b: &[(f64, f64)], c: [f64; 1]) -> (f64, f64) {
    let mut p = vec![vec![a[1]; 1]; 2];
    p[1][0] = p[0][0];
    let mut q = 0.5;
    q += a[1];
    (
        ((if (((a[0] * q).tanh()) >= 0.8837
            || (1.68_f64 / (2.15 + 1.665 * 0.96_f64.sin())) > -0.9863)
        {
            b[0].1
        } else {
            p[(((p[0][0], p[1][0]).0).abs() * 2.0) as usize % 2][0]
        }) / (2.15 + 1.665 * (a[2] * b[1].1).sin()))
            .atan(),
        c[((p[1][0].next_down()).abs() * 2.0) as usize % 1],
    )
}
#[differentiable]
fn f4_2(a: &[Vec<f64>], b: f64) -> f64 {
    let y = {
        for s in a.iter() {
            let mut value = s[1];
            value = ((0.1 * (((0.0 + 0.81 * s[0].sin()).atanh()) * (0.06_f64.atan())))
                .atan())
                .sin();
        }
        (2.25 + 1.575 * (a[1][1].copysign(b)).sin())
            .rem_euclid(
                (2.25
                    + 1.575
                        * (if ((0.1_f64 * b) > -0.6163 || (a[1][1].sin()) >= -0.5463) {
                            a[1][0]
                        } else {
                            b
                        })
                            .sin()),
            )
    };
    (b - y).atan() + b + b
}
#[differentiable]
fn f4(a: &[Vec<f64>]) -> f64 {
    let mut w = (0.1 * ((2.15 + 1.665 * a[0][0].sin()) / (2.15 + 1.665 * a[0][1].sin())))
        .tanh();
    let mut t = 1_usize;
    while t < 4 {
        {}
        t += 1;
    }
    (w - w).tanh() + a[1][(t + 1) % 2] + a[(t + 1) % 2][(t + 1) % 2]
}

#[differentiable]
fn f5_1(a: &[[f64; 2]], b: &[(f64, f64)]) -> f64 {
    let mut d_a = 0.5;
    d_a += (b[0].0, a[0][0]).0;
    if (b[1].1 - a[1][0]) <= -0.1763 {
        let d_x = (1) * 2 + 0;
    }
    1.68_f64 * a[1][1] + d_a
}
#[differentiable]
fn f5((a, mut a_1): (f64, f64), b: Vec<f64>, c: Vec<f64>) -> (f64, Vec<f64>) {
    for &tape in [2_usize, 0, 1].iter().rev() {
        a_1 = ((f5_1(
            &([[c[(tape + 0) % 1], a_1], [b[tape], a]]),
            &([(b[tape], c[0]), (b[tape], a)]),
        ))
            .tanh() - (1.84_f64 + c[0]))
            .tanh();
        let mut kept: Option<f64> = None;
        let s = kept.map_or(-a, |held| b[0]);
        assert!((- (0.1 * tape as f64)).is_finite());
    }
    for p in b.iter() {
        if (c[0] * b[2]) <= 0.8337 {}
    }
    (
        -((f5_1(&([[0.14_f64, a], [b[1], a]]), &([(a_1, b[1]), (a_1, 0.7_f64)])))
            .tanh()),
        c,
    )
}

#[differentiable]
fn f6(mut a: f64, b: &f64) -> (f64, f64) {
    for &d_a in &[0_usize, 2, 2, 1] {
        let mut w = (a * a - (a + (*b))).cos();
        let mut d_x = ((f64::signum(w)) / (2.15 + 1.665 * (-a).sin())).cos();
        d_x
            /= 1.6
                + 0.4
                    * ((0.1
                        * ((2.15
                            + 1.665
                                * (if ((w, w).1) > (w * a).sin() && d_x >= d_x {
                                    w
                                } else {
                                    d_x
                                })
                                    .sin()) % (2.15 + 1.665 * (a * (*b)).sin())))
                        .tanh())
                        .sin();
    }
    let u = {
        let a: f64;
        if (*b) < -0.5863 {
            let mut b = (*b);
            b = b;
            a = f64::clamp(
                b,
                (-1.0 - 0.5 * ((b / (2.15 + 1.665 * b.sin())).atan()).abs()),
                (1.0 + 0.5 * (-b).abs()),
            );
        } else {
            a = f64::acos((0.0 + 0.81 * (1.76_f64 + (*b)).sin()));
        }
        if (a + (*b)) >= -0.3163 && (a - (*b)) < 0.8137
        {} else if (if 0.6_f64 > -0.1063 { (*b) } else { (*b) }) < -0.9563
            && a <= (a * 0.24_f64).atan()
        {} else {}
        ((*b) / (2.15 + 1.665 * (*b).sin())).sin()
    };
    (u, -a)
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * (x - x)).cos()
    } else {
        let s: f64;
        if ((x * x) <= 0.4637 || (x / (2.15 + 1.665 * x.sin())) <= x) {
            let mut d_x = (0.1
                * ((x + x)
                    * (f64::hypot((2.05 + 1.755 * x.sin()), (2.05 + 1.755 * x.sin())))))
                .sin();
            s = (0.5 + 0.36 * d_x.sin()).fract();
        } else {
            debug_assert!((x).is_finite());
            s = -(x.copysign(x));
        }
        0.5 * f7_1(x, n - 1) + (0.1 * n as f64)
    }
}
#[differentiable]
fn f7_2(a: f64, b: &[f64], c: &mut [f64; 1], x: &[f64]) -> Vec<f64> {
    vec![([c[0], c[0]] [1] - (0.1 * (f64::mul_add(x[1], a, x[1]))).tanh()); 2]
}
#[differentiable]
fn f7(a: &[(f64, f64)], b: &mut [f64], c: &[(f64, f64)]) -> f64 {
    b[1] -= (a[1].1 * c[0].1).tanh();
    let mut b = [-(if (b[1] - c[0].0) >= -0.1663 { 1.6_f64 } else { a[0].1 }); 2];
    debug_assert!(((f7_1(a[0].0, 2)).tanh()).is_finite());
    b[1] += (c[0].1 * c[1].1).cos();
    [(a[1].1 - c[0].0), a[0].0][0] + b[1] + b[1]
}

#[differentiable]
fn f8_1(a: f64, b: &[f64; 2], c: &[f64; 2], x: &mut [f64]) -> f64 {
    let mut a = Vec::with_capacity(3);
    for (t, &c) in [1_usize, 1].iter().enumerate() {
        if (0.52_f64.sin()) <= (0.5 + 0.36 * x[1].sin()).trunc() {
            let mut x = 1_usize;
            while x < 2 {
                {}
                x += 1;
            }
            let mut x = b[(t + 1) % 2];
        } else if ((0.1
            * ((2.15 + 1.665 * (b[(c + 1) % 2]).sin()) % (2.15 + 1.665 * b[1].sin())))
            .cos()) < -0.5263
        {} else {}
        a.push((-(x[1] * (b[(c + 1) % 2]))).tanh());
    }
    a.push((x[1] / (2.15 + 1.665 * b[0].sin())).cos());
    x[0].asinh() + b[1] + c[0] + c[0]
}
#[differentiable]
fn f8(a: &[(f64, f64)]) -> f64 {
    let (mut z, u) = (a[0].0, (-a[0].0) * ((0.5 + 0.36 * 1.26_f64.sin()).floor()));
    let mut tape = a.to_vec();
    (if !(((a[0].1 * tape[0].0).sin()) >= 0.9837) {
        -(a[((-tape[1].0).abs() * 2.0) as usize % 2].1)
    } else {
        -u
    }) + a[0].1 + u + z + tape[0].1
}

#[differentiable]
fn f9(a: [f64; 1], b: [f64; 2], c: &[f64]) -> f64 {
    a[0] + c[0] + b[1] + b[1] + c[1]
}

cases! {
    f0([[-0.4959, -0.3286], [0.5187, -0.524]], &[[-0.3267, -0.0594], [0.2779, -0.2748]], &mut [0.6725, 0.2098]);
    f1(0.5073, [0.3746], [0.9919, 0.7992], const 0) -> f64;
    f2(-0.3227, vec![-0.5254, -0.4481, 0.7092]);
    f3(vec![-0.2635, -0.6462], [-0.7389], &[0.0784, 0.2257]) -> f64;
    f4(&[vec![-0.6286, 0.0887], vec![-0.164, 0.9733], vec![0.2306, 0.5579]]) -> f64;
    f5((0.9857, -0.637), vec![0.8703, -0.3624, -0.6451], vec![-0.6778]);
    f6(0.9073, &0.8646);
    f7(&[(0.5011, -0.0916), (-0.6143, -0.637)], &mut [0.9603, -0.2524], &[(0.1149, -0.4178), (0.5995, 0.8168)]);
    f8(&[(-0.6043, -0.277), (-0.6697, 0.6476)]) -> f64;
    f9([-0.0827], [-0.4554, 0.4519], &[1.0492, 0.2265]) -> f64;
}
