//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(mut a: [f64; 2], b: &mut [f64], c: &mut Vec<f64>) -> [f64; 2] {
    [
        (if !((a[0].clamp((-1.0 - 0.5 * c[2].abs()), (1.0 + 0.5 * c[1].abs())))
            < (c[2] - b[1]))
        {
            b[1]
        } else {
            a[1]
        }),
        (0.0 + 0.81 * (-c[2]).sin()).acos(),
    ]
}

#[differentiable]
fn f1_1(a: f64, mut b: Vec<f64>, c: &mut [f64], mut x: [[f64; 2]; 2]) {
    x[0][1] = (0.1
        * ((x[1][0] / (2.15 + 1.665 * a.sin())) % (2.15 + 1.665 * ((b[2], a).1).sin())))
        .atan();
    let z = x.len();
}
#[differentiable]
fn f1(mut a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> f64 {
    (0.1 * ((2.15 + 1.665 * b[1][0].sin()) / (2.15 + 1.665 * (a[1][1] * b[0][1]).sin())))
        .tanh() + b[0][0] + b[0][0] + a[1][1] + b[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]]) -> f64 {
    const RATE: f64 = 0.75;
    let mut s = f64::round((1.0 + 0.36 * a[0][1].sin()));
    (2.05 + 1.755 * s.sin()).sqrt()
}

#[differentiable]
fn f3(a: f64, b: &[[f64; 2]]) -> (f64, f64) {
    let mut d_x = 0.5;
    d_x
        += (if (a * a) <= 0.9237
            && (a + b[0][(((1.12_f64, a).0).abs() * 2.0) as usize % 2]) > b[0][0]
        {
            b[1][1]
        } else {
            b[0][0]
        });
    assert!(((0.0 + 0.81 * 1.2_f64.sin()).atanh()).is_finite());
    assert!(((a - 0.64_f64)).is_finite());
    let (a, d_x) = ((d_x + 0.64_f64).sin(), (-(d_x + b[1][0])).cos());
    for value in (1..4).rev().step_by(1) {
        for (x, &a) in b.iter().enumerate() {
            let z = (0.1
                * (f64::div_euclid(
                    (2.15 + 1.665 * d_x.sin()),
                    (2.15
                        + 1.665
                            * (((0.5 + 0.36 * (0.1 * x as f64).sin()).floor())
                                * ((0.1 * x as f64) / (2.15 + 1.665 * a[0].sin())))
                                .sin()),
                )))
                .tanh();
            let mut b = [[
                (z + d_x).atan(),
                (if (if !(((b[((-(b[(x + 1) % 2][0])).abs() * 2.0) as usize
                    % 2][(x + 0) % 2])
                    .min(z))
                    > (if (((1.0 + 0.36 * (b[0][(value + 0) % 2]).sin())
                        .round_ties_even()) > 0.9137
                        || (z + a[(x + 1) % 2]) < (a[1] - z))
                    {
                        a[0]
                    } else {
                        b[0][1]
                    }))
                {
                    d_x
                } else {
                    b[1][(x + 1) % 2]
                }) > -0.5363
                {
                    a[(value + 0) % 2]
                } else {
                    d_x
                })
                    .sin(),
            ]; 2];
            if x > 0 {
                b[1][0] = ((2.75 + 1.125 * (z * b[0][1]).sin())
                    .log((2.75 + 1.125 * (d_x * z).sin())))
                    .atan();
            } else {}
        }
    }
    (
        ((a * b[0][1]).cos()).max((0.0 + 3.6 * (a + b[0][0]).sin())),
        (((1.14_f64 - d_x), d_x).0).sin(),
    )
}

#[differentiable]
fn f4(a: [f64; 3], b: bool, c: &mut [f64; 2]) -> f64 {
    if b {
        let (tape, z) = (
            (0.1 * (f64::powi((1.15 + 0.765 * a[1].sin()), 0))).cos(),
            f64::atan2(
                (1.1 + 0.81 * (if !(a[0] <= -0.4763) { a[1] } else { a[0] }).sin()),
                (1.1 + 0.81 * (a[2] / (2.15 + 1.665 * c[0].sin())).sin()),
            ),
        );
        debug_assert!(((c[0], z).0).is_finite());
        let mut y = (-a[0], a[1]);
    } else {}
    if (c[1] * a[1]) <= 0.9737 && (-c[1]) >= -c[0] {}
    (if (-c[1]) > -0.6063 { a[0] } else { c[0] }) + c[1]
        + c[((if ([c[0], 1.12_f64][0]) <= -0.9163 {
            c[1]
        } else {
            c[((if (if ((if ([c[(1.98_f64.abs() * 2.0) as usize % 2], a[2]][0]) < 0.6737
            {
                1.12_f64
            } else {
                c[1]
            }) >= 0.7537 || b)
            {
                c[0]
            } else {
                c[0]
            }) > 0.5737
            {
                c[0]
            } else {
                c[1]
            })
                .abs() * 2.0) as usize % 2]
        })
            .abs() * 2.0) as usize % 2] + c[0] + a[1]
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.0 + 0.81 * x.sin()).asin()).tanh()
    } else {
        0.5 * f5_1((x / (2.15 + 1.665 * ((x, x).0).sin())).atan(), n - 1)
            + (x % (2.15 + 1.665 * 1.48_f64.sin())).atan()
    }
}
#[differentiable]
fn f5_2(a: [[f64; 2]; 2]) -> [f64; 2] {
    let t: f64;
    if a[0][1] >= 0.36_f64 {
        let mut v = a[0][1] * 1.04_f64;
        t = v;
    } else {
        t = a[0][1];
    }
    [
        (((2.05 + 1.755 * a[1][0].sin()).cbrt()) / (2.15 + 1.665 * (-t).sin())).atan(),
        (0.1 * ((a[1][0] % (2.15 + 1.665 * t.sin())) * t)).atan(),
    ]
}
#[differentiable]
fn f5(mut a: [f64; 3], b: &[[f64; 2]], c: &[f64; 3], mut x: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut x = f5_1(
        (if (b[0][1] * a[2]) < -0.0663 && ((0.1 * (a[2].cosh())).atan()) <= -0.6463 {
            x
        } else {
            b[1][1]
        }),
        1,
    );
    if ((x, c[1]).0) < -0.1763 {
        let mut u = a[1] * (b[(((x * a[1]).atan()).abs() * 2.0) as usize % 2][0]);
        a.sort_by(|a, b| a.total_cmp(b));
        for t in 0..c.len() {
            let q = c[t];
        }
    } else {
        let mut v = 0_usize;
        while v < 3 && ((0.5 + 0.36 * x.sin()).ceil()) > [a[(v + 2) % 3], x][0] {
            {}
            v += 1;
        }
        assert!((b[1] [(v + 1) % 2]).is_finite());
        let mut b = -((0.1 * (x * x)).sin());
    }
    for &d_a in b.iter() {
        a[2] %= 2.5 + 0.4 * (c[2].tanh()).sin();
    }
    [(1.64_f64 / (2.15 + 1.665 * b[0][0].sin())).cos(), a[0] * c[2]]
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((2.1 + 1.71 * 0.46_f64.sin()).log10()).tanh()
    } else {
        let mut x = 0.0_f64;
        for &v in &[0_usize, 2, 2, 1] {
            let (mut s, tape) = (1.58_f64, 1.64_f64 * 1.18_f64);
            s = tape.sin();
            x += s.tanh();
        }
        0.5
            * f6_1(
                ((0.1 * (x * x)).atan() + f64::log10((2.1 + 1.71 * x.sin()))).sin(),
                n - 1,
            ) + (x.cos()).atan()
    }
}
#[differentiable]
fn f6_2(a: f64, b: &mut Vec<f64>, c: Vec<f64>, x: bool) {
    b.swap(0, 1);
    b[0] = (0.1
        * ((b[0] / (2.15 + 1.665 * c[0].sin()))
            / (2.15 + 1.665 * ((2.05 + 1.755 * a.sin()).cbrt()).sin())))
        .cos();
    b[0] += (f6_1(a * a, 0)).tanh();
}
#[differentiable]
fn f6(a: f64, b: Vec<f64>, c: &Vec<f64>, x: &Vec<f64>) -> f64 {
    if (x[1] - x[((b[0] / (2.15 + 1.665 * c[0].sin())).abs() * 2.0) as usize % 2])
        > -0.5263
    {
        for &c in &b {
            for q in (1..4).rev() {
                let mut w = (a + a * (b[(q + 0) % 1])).atan();
                let mut tape = vec![
                    (0.1 * (([a, x[(q + 1) % 2]] [0]).exp2())).cos(), (((a, w).0) / (2.15
                    + 1.665 * ((0.1 * (w * w)).cos()).sin())).tanh()
                ];
            }
            let t: f64 = -((0.1 * ((2.15 + 1.665 * a.sin()) % (2.15 + 1.665 * a.sin())))
                .sin());
            let mut q = 0.5;
            q += (1.58_f64 * ((0.0 + 0.81 * b[0].sin()).atanh())).atan();
        }
    } else {
        let mut t = (1.6 + 2.16 * ((0.1 * (a.mul_add(c[0], a))).cos()).sin()).ln_1p();
    }
    a + a
}

#[differentiable]
fn f7(a: [[f64; 2]; 2], b: (f64, f64), c: &[f64; 2], x: usize) -> f64 {
    let mut w = 0.0_f64;
    for w in 1..3 {
        {
            assert!(
                ((2.25 + 1.575 * (a[(([c[0], a[1] [1]] [1]).abs() * 2.0) as usize % 2]
                [(x + 0) % 2]).sin()).rem_euclid((2.25 + 1.575 * b.0.sin()))).is_finite()
            );
            for value in a.iter().rev() {
                let y = if ((a[(w + 1) % 2][(w + 1) % 2]) * c[1]) >= -0.7063 {
                    let mut z = 0.5;
                    z += (a[1][1] - b.1).cos();
                    ((a[1][(w + 1) % 2]) / (2.15 + 1.665 * c[1].sin())).cos()
                } else {
                    let mut value = (c[0] / (2.15 + 1.665 * c[1].sin())).atan();
                    value %= 2.5 + 0.4 * (((a[(x + 0) % 2][0]) * c[0]).sin()).sin();
                    -(c[0] * b.1)
                };
            }
            let mut t = vec![
                vec![((2.6 + 1.26 * (b.0 * c[0]).sin()).acosh()).tanh(); 1]; 2
            ];
        }
    }
    for (b, &d_a) in [1_usize, 1].iter().enumerate() {}
    (c[(x + 1) % 2] - b.1) + w + a[0][(x + 1) % 2] + c[0] + c[1]
}

#[differentiable]
fn f8_1(a: f64, b: &[f64], c: &[f64; 1], x: &f64) -> f64 {
    for &z in b.iter() {}
    [c[0], a][0]
}
#[differentiable]
fn f8(a: &[(f64, f64)]) -> f64 {
    let mut q = a.to_vec();
    q[1].1 /= 1.6 + 0.4 * (1.02_f64.tanh()).sin();
    let mut s = q.clone();
    let mut y = {
        let mut w = f8_1(
            s[0].0,
            &([0.42_f64.sin(), f64::round((1.0 + 0.36 * (-q[0].1).sin()))]),
            &([-q[0].0]),
            &((a[1].1 * q[1].0).atan()),
        );
        for b in s.iter_mut().rev() {}
        w
    };
    (f64::acos((0.0 + 0.81 * y.sin()))) * ((y - q[1].1).cos()) + y + y + s[0].0 + q[0].0
}

#[differentiable]
fn f9(a: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut b = a[1][1];
    (
        a[1][1],
        vec![
            (if ((b + b).cos()) < - 0.0463 { [0.18_f64, a[0] [1]] [1] } else { (a[0] [0]
            * b).cos() }); 1
        ],
    )
}

cases! {
    f0([-0.5127, -0.3754], &mut [0.6519, 0.6892], &mut vec![0.3265, 0.1538, -0.3989]);
    f1([[0.6303, -0.4624], [-0.7451, 0.3022]], [[0.2795, -0.3532], [-0.3859, 0.6314]]) -> f64;
    f2(&[[-0.4827, 0.8946], [0.9819, -0.9208], [0.4365, 0.5038]]) -> f64;
    f3(-0.1627, &[[-0.2954, 0.0819], [0.9192, 1.0565]]);
    f4([-0.0727, 0.7046, -0.5581], const true, &mut [0.8192, 0.3665]);
    f5([0.6665, -0.0962, 0.9711], &[[-0.8116, -0.0743], [0.223, -0.2397]], &[0.9976, 1.1549, 0.4422], 0.7295);
    f6(0.0638, vec![0.5511], &vec![0.5384], &vec![-0.0743, -0.527]) -> f64;
    f7([[0.2773, 0.1446], [-0.5081, 0.4092]], (0.4965, 0.4638), &[0.1911, 0.4884], const 0) -> f64;
    f8(&[(0.8911, 0.5584), (-0.1043, -0.407)]) -> f64;
    f9(&[[-0.1227, 0.4246], [-0.5281, 0.6792]]);
}
