//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: f64, b: &[f64; 2]) -> (f64, Vec<f64>) {
    let tape = {
        let bend = |v: f64| { v.tanh() };
        bend((a / (2.15 + 1.665 * b[0].sin())).atan()) + bend((-a).sin())
    };
    if ((0.1 * ((2.15 + 1.665 * a.sin()).recip())).tanh()) >= -0.7763 {
        let mut p = -a;
        let c = if p > 0.4437 {
            let a = if (tape / (2.15 + 1.665 * tape.sin())) <= 0.2037
                && b[0] <= (b[0] - 1.06_f64)
            {
                let mut y = b.to_vec();
                y[0] = -(f64::hypot(
                    (2.05
                        + 1.755
                            * (b[(((b[1] * y[0]).cos()).abs() * 2.0) as usize % 2])
                                .sin()),
                    (2.05 + 1.755 * 0.22_f64.sin()),
                ));
                (y[0], y[1]).1
            } else {
                p = (a + p).tanh();
                let mut t = (p, b[1]).1;
                b[0]
            };
            (if 0.72_f64 <= b[1] * tape {
                (0.1 * (a * p)).cos()
            } else {
                (if ((tape, p).1) <= -0.8863 { b[1] } else { a })
            })
        } else {
            (-p - f64::ln((2.1 + 1.71 * p.sin()))).sin()
        };
    } else if ((f64::to_radians(b[1])).atan()) < -0.0663 {} else {}
    (
        b[0],
        vec![
            ((b[0] - tape) / (2.15 + 1.665 * (tape / (2.15 + 1.665 * b[0].sin())).sin()))
            .sin(); 1
        ],
    )
}

#[differentiable]
fn f1(a: &Vec<f64>, b: &[(f64, f64)], c: Vec<f64>) -> [f64; 2] {
    let mut d_a = ((b[0].1 - 0.06_f64) * (-c[2])).sin();
    [(if ((c[2], c[1]).0) <= 1.78_f64 { a[0] } else { b[1].1 }), (b[0].1 * d_a).atan()]
}

#[differentiable]
fn f2_1(a: &[(f64, f64)]) -> f64 {
    if ((a[((a[1].1 / (2.15 + 1.665 * a[1].0.sin())).abs() * 2.0) as usize % 2].1)
        > 0.7137 || (a[0].0 * a[0].1) < 0.5637)
    {
        let mut z = 0.5;
        z += ((if a[1].0 < 0.0337 { a[0].0 } else { a[1].0 }), [a[0].1, a[0].0][1]).0;
        let mut value = 1.8 + 0.5 * (z.sin()).sin();
        while value > 0.4321 {
            {
                let u = {
                    let bend = |z: f64| { ((1.64_f64, z).0).cos() };
                    bend(z.tanh()) + bend((z.max(value)).atan())
                };
            }
            value *= 0.55 + 0.1 * ((value * value).sin()).cos();
        }
    } else {}
    (a[1].0 * (a[((a[0].1 * a[1].1).abs() * 2.0) as usize % 2].0))
        .copysign((if (a[1].0 * a[1].1) >= 0.3237 { a[1].0 } else { a[0].1 }))
}
#[differentiable]
fn f2(a: &[f64], b: bool) -> [f64; 2] {
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
fn f3(a: &[f64; 1]) -> Vec<f64> {
    let mut a = vec![a[0], a[0]];
    let mut y = (
        ((a[0] / (2.15 + 1.665 * a[1].sin())).sin()
            + (a[1] % (2.15 + 1.665 * a[0].sin())).cos()),
        ((a[0] / (2.15 + 1.665 * a[0].sin())).tanh() - (a[0] - a[1]).cos()),
    );
    let mut y = 0_usize;
    a[1] = (a[(y + 0) % 2]).midpoint((a[(y + 1) % 2]));
    a
}

#[differentiable]
fn f4_1(a: [[f64; 2]; 2]) -> f64 {
    (a[0][1] - a[1][1]) + a[1][1]
}
#[differentiable]
fn f4(a: Vec<f64>, mut b: Vec<f64>, c: f64) -> f64 {
    let mut tape = {
        (a[(((a[0], c).0).abs() * 2.0) as usize % 3] + a[1])
            .max(
                (if (if b[1] <= -0.8463
                    && ((f4_1([[a[1], a[1]], [b[1], a[0]]])).tanh()) < -0.9563
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
fn f5_1(mut a: [f64; 3], b: &[Vec<f64>], mut c: usize) -> Vec<f64> {
    if a[c] <= -0.0463 {
        a[0] = (((b[(c + 0) % 2][0] + a[c]), a[1] * 1.52_f64).0).atan();
    } else if c % 2 == 0 && c > 1 {} else {}
    vec![a[c]; 2]
}
#[differentiable]
fn f5_2(a: &[f64; 3]) -> f64 {
    assert!((a[1] * 1.3_f64).is_finite());
    let mut z = f5_1(
        [
            (((0.0 + 0.81 * 0.72_f64.sin()).acos()) * a[0]).sin(),
            (if (((0.1 * (f64::exp(a[2]))).tanh()) > (a[1] + a[1])
                || (if ((a[((a[0] / (2.15 + 1.665 * a[1].sin())).abs() * 2.0) as usize
                    % 3]) / (2.15 + 1.665 * a[0].sin())) > -0.5663
                {
                    a[2]
                } else {
                    a[0]
                }) > (2.1 + 1.71 * a[2].sin()).ln())
            {
                (2.6 + 1.26 * a[0].sin()).acosh()
            } else {
                a[2] * a[2]
            }),
            ((a[0].tanh()) / (2.15 + 1.665 * (-a[2]).sin())).sin(),
        ],
        &([
            vec![
                (a[((a[0] / (2.15 + 1.665 * a[1].sin())).abs() * 2.0) as usize % 3])
                .atan(); 2
            ],
            vec![a[1]; 2],
        ]),
        0,
    );
    z[1] + a[2] + a[2] + a[0] + a[2]
}
#[differentiable]
fn f5(a: [f64; 1]) -> f64 {
    for d_a in &a {
        for &a in [1_usize, 1].iter().rev() {
            for &q in [1_usize, 1].iter().rev() {
                debug_assert!(((* d_a)).is_finite());
                let mut x = f64::cbrt(
                    (2.05 + 1.755 * ((*d_a) * (0.1 * a as f64)).sin()),
                );
                x
                    += (0.1
                        * ((0.0 + 1.8 * (if q == 1 { x } else { (*d_a) }).sin())
                            .exp_m1()))
                        .sin();
            }
            let mut x = ((*d_a) + (*d_a));
        }
    }
    0.4_f64 + a[0]
}

#[differentiable]
fn f6(mut a: f64, b: &mut [f64], mut c: Vec<f64>) -> Vec<f64> {
    for &d_x in [0_usize, 2, 2, 1].iter().rev() {
        let z = ((c[0] * a).cos())
            * if (if !(d_x % 2 == 0) { (0.1 * d_x as f64) } else { c[0] })
                <= (if (0.14_f64 - c[(d_x + 0) % 2]) > -0.2063 {
                    c[((if d_x > 1 { a } else { b[(d_x + 1) % 2] }).abs() * 2.0) as usize
                        % 2]
                } else {
                    a
                })
            {
                (c[1] * c[1]).atan()
            } else {
                for &tape in c.iter().rev() {
                    let y = ((-c[1]).cos())
                        - match d_x % 2 == 0 {
                            true => break,
                            _ => (a * 0.72_f64).atan(),
                        };
                    let mut d_x = (tape
                        + ((b[(d_x + 1) % 2]) % (2.15 + 1.665 * y.sin())))
                        .cos();
                    b[..2].rotate_right(2);
                }
                break;
            };
        let x: f64 = (((c[(d_x + 1) % 2]) / (2.15 + 1.665 * a.sin())) + z).sin();
        let mut t = 0.0_f64;
        for t in (1..2).step_by(2).rev() {
            {}
        }
    }
    let z = {
        let mut kept = 0.25;
        let mut grow = |c: f64| kept += { (c % (2.15 + 1.665 * a.sin())).cos() };
        grow((0.5 + 0.36 * 1.94_f64.sin()).trunc());
        grow((c[1] / (2.15 + 1.665 * c[0].sin())).cos());
        kept
    };
    b[1] = ((c[1] * a) / (2.15 + 1.665 * c[1].sin())).cos();
    c
}

#[differentiable]
fn f7_1(a: &Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let mut p = 1.1_f64.clamp((-1.0 - 0.5 * a[2].abs()), (1.0 + 0.5 * a[0].abs()));
    let (mut d_a, x) = (
        (if (if 1.02_f64 < -0.1463 && (f64::copysign(a[2], p)) > 0.3337 {
            a[0]
        } else {
            a[0]
        }) >= 0.5837
        {
            (0.1 * (p * p)).cos()
        } else {
            RATE.midpoint(a[2])
        }),
        RATE * (f64::fract((0.5 + 0.36 * p.sin()))),
    );
    a[1] + p + p
}
#[differentiable]
fn f7(a: &[f64]) -> f64 {
    let mut y = 1.5_f64;
    y
        -= (if (a[1] - y) > 0.3237 {
            (f7_1(&(vec![y; 3]))).tanh()
        } else {
            (a[1] + 1.3_f64)
        })
            .sin();
    (if !((((a[(((0.5 + 0.36 * y.sin()).floor()).abs() * 2.0) as usize % 2]) * y).cos())
        >= (a[0] / (2.15 + 1.665 * a[1].sin())))
    {
        a[0]
    } else {
        (y, y).1
    }) + y + a[0]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.1 * ((x + (0.1 * n as f64)) * ((2.6 + 1.26 * x.sin()).acosh()))).sin()
    } else {
        let x = {
            let bend = |t: f64| {
                let x = (t - x).cos();
                ((x + x) / (2.15 + 1.665 * (t - x).sin())).tanh()
            };
            bend(((2.75 + 1.125 * x.sin()).log((2.75 + 1.125 * x.sin()))).tanh())
                + bend((x + x).sin())
        };
        let mut d_a = (if ((0.1 * (x * x)).tanh())
            < (0.1 * ((2.15 + 1.665 * x.sin()).recip())).tanh()
        {
            (x / (2.15 + 1.665 * x.sin()))
        } else {
            (if (x + x) > -0.3663 { x } else { x })
        })
            .cos();
        let mut w = 0.0_f64;
        for value in 0..3 {
            w += x.cos();
        }
        0.5 * f8_1(((1.32_f64 * d_a).atan() + [d_a, x][1]).sin(), n - 1)
            + ([d_a, w][0]).cos()
    }
}
#[differentiable]
fn f8(a: Vec<f64>, b: (f64, f64), c: &[(f64, f64)]) -> (f64, f64) {
    (-(b.1 * a[1]), -c[0].1)
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x + x).atan()
    } else {
        let v = 'l1: {
            let b = (0.1 * ((x / (2.15 + 1.665 * x.sin())) / (2.15 + 1.665 * x.sin())))
                .cos();
            let mut d_a = vec![vec![(- 0.78_f64 - b).sin(); 2]; 2];
            if n % 2 == 0 {
                break 'l1 (2.75 + 1.125 * b.sin())
                    .log((2.75 + 1.125 * (f64::trunc((0.5 + 0.36 * b.sin()))).sin()));
            }
            -(1.86_f64 + x)
        };
        0.5 * f9_1(v.cos(), n - 1) + (if !((-1.32_f64) < 0.5937) { v } else { v }).atan()
    }
}
#[differentiable]
fn f9((a, a_1): (f64, f64)) -> f64 {
    let mut z = [0.0_f64; 3];
    (2.1 + 1.71 * (a + a_1).sin()).log10() + a_1
}

cases! {
    f0(-0.4127, &[0.0746, 0.8119]);
    f1(&vec![0.1773], &[(-0.5654, -0.6781), (-0.1308, -0.0035), (-0.4162, -0.0389)], vec![0.8284, 0.4857, -0.297]);
    f2(&[-0.7989, 0.8484, 0.2457], const true);
    f3(&[0.3473]);
    f4(vec![-0.2135, 0.1638, 1.0211], vec![0.3384, 0.1257], 0.993) -> f64;
    f5([-0.6097]) -> f64;
    f6(-0.0327, &mut [-0.8654, -0.7881], vec![0.0392, -0.1235]);
    f7(&[0.3792, 0.9765]) -> f64;
    f8(vec![0.7673, 0.9846, 0.4719], (0.1292, 0.1665), &[(-0.1962, -0.4189), (0.9184, 0.0057)]);
    f9((0.3173, -0.2054)) -> f64;
}
