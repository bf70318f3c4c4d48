//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut kept: Option<f64> = None;
        let a = if let Some(held) = kept { (held + held) } else { -x };
        0.5 * f0_1((0.1 * (a * a)).tanh(), n - 1) + a.atan()
    }
}
#[differentiable]
fn f0(mut a: [f64; 1], #[constant] b: &[f64], c: f64, x: [[f64; 2]; 2]) -> f64 {
    (b[((if (-1.12_f64) > (0.1 * (a[0].cosh())).cos() { 0.58_f64 } else { b[1] }).abs()
        * 2.0) as usize % 2] - x[0][0]) + a[0]
}

#[differentiable]
fn f1_1(mut a: [[f64; 2]; 2], b: bool, c: bool, (x, x_1): (f64, f64)) -> f64 {
    for value in 0..2 {
        let y = ((-x_1) > -0.0163 || value == 2);
    }
    debug_assert!(((if (x.next_up()) >= 0.4237 { x } else { x_1 })).is_finite());
    let mut y = -a[1][1];
    (if c {
        (if ((x * y).atan()) <= 1.12_f64 * x { y } else { 1.18_f64 })
    } else {
        (x + x)
    })
}
#[differentiable]
fn f1_2(a: &[f64], mut b: Vec<f64>, c: &mut [f64]) -> (f64, Vec<f64>) {
    c[0]
        += (f1_1(
            [[b[0], a[1]], [b[0], c[0]]],
            (((1.1
                + 0.81
                    * (a[((if (b[0] + b[0]) < -0.9563 { b[0] } else { a[1] }).abs()
                        * 2.0) as usize % 2])
                        .sin())
                .atan2((1.1 + 0.81 * 0.34_f64.sin()))) < (b[0] - 0.68_f64)),
            (((1.6 + 2.16 * 0.02_f64.sin()).ln_1p()) <= -0.9263),
            (b[0], c[1]),
        ))
            .tanh();
    (f64::log10((2.1 + 1.71 * a[1].sin())), b)
}
#[differentiable]
fn f1(a: &[[f64; 2]]) -> f64 {
    ((f64::tanh((a[1][((a[1][0] - a[0][0]).abs() * 2.0) as usize % 2])))
        / (2.15 + 1.665 * (a[1][0] - a[1][0]).sin()))
        .tanh() + a[0][1] + a[0][1]
}

#[differentiable]
fn f2(a: f64, b: &[f64; 2]) -> (f64, Vec<f64>) {
    let mut kept: Option<f64> = if (a / (2.15 + 1.665 * b[0].sin())) >= -0.2563 {
        Some(b[1])
    } else {
        None
    };
    let y = kept
        .map_or(
            -(b[(((0.1 * ((2.15 + 1.665 * b[1].sin()).recip())).tanh()).abs() * 2.0)
                as usize % 2]),
            |held| (a + b[0]),
        );
    let mut value = b[0];
    value = -a;
    let u = -(1.68_f64.next_up());
    if u >= 0.0537 {
        let mut d_a = 0.0_f64;
        for value in (0..1).rev() {
            let y = b.len();
            let v = &b[0..=1];
            let mut t = 0.5;
            t += (a * b[0]).cos();
            d_a += (0.1 * y as f64);
        }
    } else if y < -0.8763 && ([a, u][0]) < 0.5037 {} else {}
    (y, vec![[value, y] [1]; 1])
}

#[differentiable]
fn f3(a: &Vec<f64>, b: &[(f64, f64)], c: Vec<f64>) -> [f64; 2] {
    let mut d_a = ((b[0].1 - 0.06_f64) * (-c[2])).sin();
    [(if ((c[2], c[1]).0) <= 1.78_f64 { a[0] } else { b[1].1 }), (b[0].1 * d_a).atan()]
}

#[differentiable]
fn f4_1(a: &[(f64, f64)]) -> f64 {
    if ((a[((a[1].1 / (2.15 + 1.665 * a[1].0.sin())).abs() * 2.0) as usize % 2].1)
        > 0.7137 || (a[0].0 * a[0].1) < 0.5637)
    {
        let mut z = 0.5;
        z += ((if a[1].0 < 0.0337 { a[0].0 } else { a[1].0 }), [a[0].1, a[0].0][1]).0;
        let mut value = 1.8 + 0.5 * (z.sin()).sin();
        while value > 0.4321 {
            {
                let mut kept = Some((z * value).cos());
                let c = if let Some(held) = kept { a[0].0 } else { z.next_down() };
            }
            value *= 0.55 + 0.1 * ((value * value).sin()).cos();
        }
    }
    (if a[1].0 > 0.6537 {
        f64::copysign((a[((a[0].1 * a[1].1).abs() * 2.0) as usize % 2].0), a[1].1)
    } else {
        (if a[1].1 < 0.4337 { a[0].0 } else { a[1].0 })
    })
}
#[differentiable]
fn f4(a: &[f64], b: bool) -> [f64; 2] {
    let mut v = [
        (((a[0] - a[0]) * ([a[1], a[1]][1])).sin(), (a[1].asinh()).tanh()),
        (
            ((a[0] - a[0]) * ([a[1], a[1]][1])).sin(),
            ((a[0] - a[0]) * ([a[1], a[1]][1])).sin(),
        ),
    ];
    [([(v[0].1 + a[0]), 1.88_f64.min(1.16_f64)][1]).atan(), v[1].1.next_up()]
}

#[differentiable]
fn f5(a: &[f64; 1]) -> Vec<f64> {
    let mut a = vec![a[0], a[0]];
    let mut y = (
        ((a[0] / (2.15 + 1.665 * a[1].sin())).sin()
            + (a[1] % (2.15 + 1.665 * a[0].sin())).cos()),
        ((a[0] / (2.15 + 1.665 * a[0].sin())).tanh() - (a[0] - a[1]).cos()),
    );
    let mut b = [y.1.cos(), (-a[1] + (a[1] + a[1]).tanh()).tanh()];
    let mut p = (
        vec![(0.1 * (f64::exp_m1((0.0 + 1.8 * a[0].sin())))).sin(); 1],
        ((-1.38_f64) / (2.15 + 1.665 * ((0.5 + 0.36 * b[0].sin()).floor()).sin())).cos(),
    );
    let d_x = (if ((0.1 * (b[0] * p.0[0])).cos()) < (0.5 + 0.36 * p.1.sin()).fract() {
        (if ((if !(((0.1 * ((2.15 + 1.665 * b[0].sin()) % (2.15 + 1.665 * p.0[0].sin())))
            .sin()) < -0.3063)
        {
            y.1
        } else {
            b[0]
        }) <= -0.0363 || (y.0 + 1.1_f64) >= -0.3263)
        {
            a[0]
        } else {
            y.0
        })
    } else {
        (((0.1 * ((0.0 + 1.8 * p.1.sin()).sinh())).atan()) * p.0[0]).cos()
    });
    a[0] -= a[0].tanh();
    a
}

#[differentiable]
fn f6_1(a: [[f64; 2]; 2]) -> f64 {
    (a[0][1] - a[1][1]) + a[1][1]
}
#[differentiable]
fn f6(a: Vec<f64>, mut b: Vec<f64>, c: f64) -> f64 {
    let mut tape = {
        (a[(((a[0], c).0).abs() * 2.0) as usize % 3] + a[1])
            .max(
                (if (if b[1] <= -0.8463
                    && ((f6_1([[a[1], a[1]], [b[1], a[0]]])).tanh()) < -0.9563
                {
                    b[0]
                } else {
                    c
                }) > (0.0 + 0.81 * 0.08_f64.sin()).acos()
                {
                    a[2]
                } else {
                    a[2]
                }),
            )
    };
    (b[1] * c, -c).0 + b[0] + tape + tape
}

#[differentiable]
fn f7(a: [[f64; 2]; 2], b: &Vec<f64>, (c, c_1): (f64, f64)) -> (f64, f64) {
    let mut v = 1.8 + 0.5 * ((c_1.asinh()).tanh()).sin();
    while v > 0.4321 {
        {
            let mut u = (c - a[1][0]);
        }
        v *= 0.55 + 0.1 * ((v * a[1][0]).cos()).cos();
    }
    v = (0.1
        * ((c % (2.15 + 1.665 * v.sin()))
            / (2.15 + 1.665 * ((0.1 * (b[0] * c_1)).atan()).sin())))
        .tanh();
    let mut z = (vec![(b[0] - c).cos(); 3], ((1.6 + 2.16 * b[0].sin()).ln_1p()).tanh());
    let mut tape = if ((c_1, v).0) < 0.6537 {
        (((0.64_f64, c_1).1)
            / (2.15 + 1.665 * (b[0] * (b[(c.abs() * 2.0) as usize % 1])).sin()))
            .atan()
    } else {
        c_1
    };
    ((c_1 * v).sin(), c_1)
}

#[differentiable]
fn f8_1(mut a: [f64; 3], b: &[Vec<f64>], mut c: usize) -> Vec<f64> {
    if a[c] <= -0.0463 {
        let tape = (((b[(c + 0) % 2][0] + a[c]), a[1] * 1.52_f64).0 - b[0][0]);
    } else if !(b[1][1] > -0.9663) {} else {}
    vec![(if c == 0 { f64::signum(b[1] [0]) } else { - (b[1] [(c + 0) % 2]) }); 2]
}
#[differentiable]
fn f8_2(a: &[f64], b: &[(f64, f64)], c: &mut f64, x: usize) {}
#[differentiable]
fn f8(a: (f64, f64), b: &f64, c: Vec<f64>) -> [f64; 2] {
    let x = (*b);
    let mut d_a = 0.5;
    d_a += ((2.6 + 1.26 * (*b).sin()).acosh()).sin();
    let mut q = (
        ((*b) - 0.32_f64).atan(),
        ([x, a.1][1]) * ((0.1 * ((*b).mul_add(c[1], 1.08_f64))).sin()),
    );
    debug_assert!((x * a.0).is_finite());
    for w in 0..3 {
        let (mut z, p) = ((a.1 + c[1]), (q.0 * (*b)).cos());
        d_a = a.0.cos();
        let (w, c) = (p).sin_cos();
    }
    [
        (q.0 / (2.15 + 1.665 * (c[0] - a.1).sin())).atan(),
        (c[0].min(0.98_f64) + ((*b) * q.0).tanh()).sin(),
    ]
}

#[differentiable]
fn f9(mut a: f64, b: &mut [f64], mut c: Vec<f64>) -> Vec<f64> {
    for &d_x in [0_usize, 2, 2, 1].iter().rev() {
        assert!((a * 0.82_f64).is_finite());
        for w in b.iter_mut() {
            if (0.14_f64 - (*w)) <= 0.8437 {
                a = a.atan();
                let mut u = [
                    [a, a][1],
                    ((*w) + (a + (*w))).cos(),
                    (0.5 + 0.36 * (*w).sin()).ceil(),
                ];
                c[1] = ((*w) / (2.15 + 1.665 * a.sin())).atan();
            } else {
                assert!(((c[1] + (* w))).is_finite());
                let (w, u) = (c[0]).sin_cos();
                c[0] *= 0.6 + 0.4 * (((a % (2.15 + 1.665 * u.sin())) + a).cos()).cos();
            }
            let tape = (0.5 + 0.36 * (0.1 * d_x as f64).sin()).ceil();
        }
    }
    c
}

cases! {
    f0([0.6073], const &[-0.5054, 0.8419], 0.2592, [[-0.3035, 0.2638], [0.4211, -0.4916]]) -> f64;
    f1(&[[-0.5278, 0.7195], [-0.2332, -0.3559], [0.5614, -0.4213]]) -> f64;
    f2(-0.4127, &[0.0746, 0.8119]);
    f3(&vec![0.1773], &[(-0.5654, -0.6781), (-0.1308, -0.0035), (-0.4162, -0.0389)], vec![0.8284, 0.4857, -0.297]);
    f4(&[-0.7989, 0.8484, 0.2457], const true);
    f5(&[0.3473]);
    f6(vec![-0.2135, 0.1638, 1.0211], vec![0.3384, 0.1257], 0.993) -> f64;
    f7([[-0.0827, -0.7154], [-0.4781, -0.0808]], &vec![0.0465], (0.3938, 0.6211));
    f8((0.5541, 0.9514), &1.2387, vec![-0.124, -0.4967]);
    f9(-0.0327, &mut [-0.8654, -0.7881], vec![0.0392, -0.1235]);
}
