//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: Vec<f64>, c: &[f64; 3], x: &Vec<f64>) -> f64 {
    let b: f64;
    if (x[0] / (2.15 + 1.665 * a[1].sin())) <= 0.42_f64 * a[1] {
        b = 0.25;
    } else {
        b = f64::next_up(
            (if ((0.5 + 0.36 * a[1].sin()).floor()) > 0.2437 { x[0] } else { a[0] }),
        );
    }
    (0.1 * ((0.0 + 1.8 * (b + 0.08_f64).sin()).exp_m1())).atan() + b + x[1]
}

#[differentiable]
fn f1(a: [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let a: f64;
    if ((0.1 * ((2.15 + 1.665 * 1.84_f64.sin()) / (2.15 + 1.665 * 0.1_f64.sin())))
        .tanh()) <= RATE * 1.72_f64
        && (1.5_f64 + RATE)
            < (if ((0.06_f64 + RATE) > 0.5237 || 0.34_f64 >= 0.5337) {
                1.08_f64
            } else {
                0.88_f64
            })
    {
        let mut d_a = Vec::new();
        for &p in &[1_usize, 1] {
            for &v in [0_usize, 2, 2, 1].iter().rev() {
                let s = ((0.34_f64.abs()).cos())
                    * if 0.86_f64 > -0.7663 {
                        ((0.0 + 0.81 * 0.6_f64.sin()).asin()).sin()
                    } else {
                        return vec![RATE; 2]
                    };
            }
            let mut c = (
                ((0.1 * p as f64) + 0.6_f64).tanh(),
                -(if ((0.5 + 0.36 * 1.52_f64.sin()).trunc()) < 0.7637 {
                    1.48_f64
                } else {
                    1.42_f64
                }),
            );
            let b = 'l1: {
                c.1 = (0.1 * ((1.15 + 0.765 * c.0.sin()).powi(3))).cos();
                c.0
                    -= ((1.0 + 0.36 * c.0.sin()).round_ties_even() - c.0.next_down())
                        .cos();
                if (c.0 + (0.1 * p as f64)) > -0.6363 {
                    break 'l1 (2.05 + 1.755 * c.0.sin()).cbrt();
                }
                c.0
            };
            d_a.push((if p > 2 { 1.48_f64 } else { b }).tanh());
        }
        d_a.push((1.22_f64 * RATE).cos());
        a = (0.1 * (d_a[0] * d_a[0])).atan();
    } else {
        a = ((1.22_f64 % (2.15 + 1.665 * 1.2_f64.sin()))
            * ((0.5 + 0.36 * 0.06_f64.sin()).floor()))
            .tanh();
    }
    vec![(if ((a - a).tanh()) > - a { a } else { a }); 2]
}

#[differentiable]
fn f2(a: &f64, b: &[(f64, f64)], c: [[f64; 2]; 2], x: &[f64]) -> f64 {
    if ((c[0][1], c[1][1]).1) > -0.9763 {
        let u = (b[1].0 / (2.15 + 1.665 * x[0].sin()));
        let value = &c[1..2];
        let z = (-(c[(((u * b[0].1).sin()).abs() * 2.0) as usize % 2][0])).abs();
    }
    if (-(*a)) >= 0.1037 {}
    for &x in [2_usize, 0, 1].iter().rev() {
        assert!((- (b[(x + 1) % 2].1)).is_finite());
        let w: f64 = (1.58_f64 - ((*a) + (*a)));
        let mut d_x = ((2.1 + 1.71 * b[0].0.sin()).log10()).signum();
    }
    let x = {
        let mut kept = 0.25;
        let mut grow = |y: f64| {
            kept
                += {
                    let tape = (if (y * 1.84_f64) > -0.7663 && ((*a).abs()) > 0.9737 {
                        0.78_f64
                    } else {
                        y
                    })
                        .atan();
                    ((y * c[0][0], -y).1).cos()
                };
        };
        grow(((2.1 + 1.71 * b[0].0.sin()).log10()).tanh());
        grow((c[1][1] - c[1][1]).atan());
        kept
    };
    (2.75 + 1.125 * (*a).sin()).log((2.75 + 1.125 * 0.92_f64.sin())) + c[1][1] + (*a)
}

#[differentiable]
fn f3_1(a: &[Vec<f64>], b: [[f64; 2]; 2], c: &f64, x: &[Vec<f64>]) -> Vec<f64> {
    vec![(0.1 * (a[0] [1].cosh())).sin(); 2]
}
#[differentiable]
fn f3(mut a: f64, b: &[f64]) -> f64 {
    a = ((2.05 + 1.755 * (if a > 0.0437 && (a - 1.08_f64) > a { b[0] } else { a }).sin())
        .cbrt())
        .sin();
    a * 1.62_f64 + a + a
}

#[differentiable]
fn f4(a: &[[f64; 2]], b: [f64; 1]) -> f64 {
    let mut c = 0.5;
    c += (1.0 + 0.36 * b[0].sin()).round_ties_even();
    let d_a = ((b[0], b[0]).1).tanh();
    c = [a[0][0], (c - c).atan()][1];
    let value = (if !(b[0] >= -0.5763) {
        c = ((d_a - d_a) / (2.15 + 1.665 * b[0].sin())).tanh();
        return (0.1
            * (f64::recip(
                (2.15 + 1.665 * (0.72_f64 / (2.15 + 1.665 * a[0][1].sin())).sin()),
            )))
            .sin() + d_a + b[0];
    } else {
        (0.1 * (d_a.mul_add(d_a, b[0]))).tanh()
    })
        .sin()
        * (if ((0.5 + 0.36 * 0.2_f64.sin()).fract()) < -0.2463
            && (c.midpoint(a[0][1])) > 0.4937
        {
            a[1][0]
        } else {
            b[0]
        });
    c = (if (a[0][1] + 0.08_f64) >= f64::tanh((0.0 + 1.8 * value.sin())) {
        (1.1 + 0.81 * c.sin()).atan2((1.1 + 0.81 * a[1][0].sin()))
    } else {
        (c / (2.15 + 1.665 * c.sin())).tanh()
    });
    ((1.48_f64.to_radians()).tanh() + (1.22_f64 + 0.92_f64)).sin() + b[0]
}

#[differentiable]
fn f5(a: &[[f64; 2]], b: &[Vec<f64>], mut c: usize) -> (f64, f64) {
    let mut p = vec![
        (if (b[1] [0] / (2.15 + 1.665 * 0.82_f64.sin())) < 0.8237 { a[(c + 0) % 2] [0] }
        else { b[(c + 1) % 2] [(c + 0) % 2] }), - (b[(c + 1) % 2] [(c + 1) % 2])
    ];
    let u = p.len();
    let p = (0) * 2 + 1;
    (a[((b[(u + 1) % 2][1]).abs() * 2.0) as usize % 2][1], a[0][(p + 0) % 2])
}

#[differentiable]
fn f6_1(a: f64) -> (f64, Vec<f64>) {
    debug_assert!(((a - a)).is_finite());
    let mut w = Vec::with_capacity(3);
    for tape in (0..2).step_by(2).rev() {
        w.push((a + a * a).tanh());
    }
    w.push((a * a).atan());
    w[0] = (w[0] - w[0]).atan();
    (
        [
            (w[0] / (2.15 + 1.665 * 0.18_f64.sin())).atan(),
            (if !(((2.25 + 1.575 * a.sin()).rem_euclid((2.25 + 1.575 * w[0].sin())))
                > a * a)
            {
                w[0]
            } else {
                w[0]
            }),
        ][0],
        w,
    )
}
#[differentiable]
fn f6(a: [f64; 3], b: &mut [f64; 3], mut c: [f64; 1]) -> (f64, f64) {
    const RATE: f64 = 0.75;
    let mut b = f6_1(c[0]);
    let mut v = c.to_vec();
    let mut v = (vec![(c[0] * v[0]).tanh(); 3], (v[0] * a[2]).atan());
    let v = {
        let bend = |w: f64| { ((w * b.0).atan()).tanh() };
        bend(((2.1 + 1.71 * c[0].sin()).log10()).tanh()) + bend(([c[0], v.1][1]).sin())
    };
    let d_a = (((v * b.1[0]).atan()) * ((b.1[0], a[2]).0)).sin();
    let mut z = [
        (
            (0.5 + 0.36 * c[0].sin()).trunc(),
            (d_a * (d_a.clamp((-1.0 - 0.5 * a[0].abs()), (1.0 + 0.5 * c[0].abs()))))
                .atan(),
        ),
        ((0.5 + 0.36 * c[0].sin()).trunc(), (0.5 + 0.36 * c[0].sin()).trunc()),
    ];
    let d_x: f64 = v;
    (
        ((1.86_f64 + v) / (2.15 + 1.665 * (-c[0]).sin())).atan(),
        (b.0.atan() + (0.0 + 1.08 * d_x.sin()).tan()).tanh(),
    )
}

#[differentiable]
fn f7_1(a: &[f64], mut b: (f64, f64), (c, c_1): (f64, f64)) -> f64 {
    let s = {
        let bend = |d_x: f64| {
            let u = (1.42_f64 - c_1).tanh();
            if !(((0.0 + 0.81 * a[0].sin()).atanh()) > -0.4963) {
                return (c % (2.15 + 1.665 * c.sin())).atan();
            }
            (0.62_f64 * u).cos()
        };
        bend((0.5 + 0.36 * 1.62_f64.sin()).floor()) + bend(a[1].atan())
    };
    [c, c][0]
}
#[differentiable]
fn f7(a: [[f64; 2]; 2]) -> f64 {
    if (a[0][0] * a[1][0]) <= 0.0637 {} else {}
    -(a[0][1] + a[0][0])
        + a[(((f7_1(&([a[0][1], a[0][1]]), (a[0][0], a[1][1]), (1.6_f64, a[1][0])))
            .tanh())
            .abs() * 2.0) as usize % 2][0]
}

#[differentiable]
fn f8_1(a: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let q = {
        let mut kept = 0.25;
        let mut grow = |s: f64| {
            kept
                += {
                    let b = a[1].atan();
                    (((1.0 + 0.36 * a[0].sin()).round_ties_even()) * b).sin()
                };
        };
        grow(a[1].atan());
        grow(([a[1], a[0]][1]).cos());
        kept
    };
    let mut v = q;
    a[0] + v + a[1]
}
#[differentiable]
fn f8_2(a: &[f64], b: &[[f64; 2]]) -> f64 {
    let mut x = -b[0][0];
    let mut x = [
        (x.atan(), ((a[((b[0][1].cos()).abs() * 2.0) as usize % 2]) * b[1][0]).atan()),
        (x.atan(), x.atan()),
    ];
    (if ((0.1 * (x[0].1 * x[0].1)).cos()) <= 0.2037 { b[1][1] } else { x[0].1 })
}
#[differentiable]
fn f8(a: &Vec<f64>) -> (f64, f64) {
    let mut a = 0.0_f64;
    for a in (0..2).step_by(1).rev() {
        {
            let mut a = (1.14_f64 - 0.58_f64);
            a
                %= 2.5
                    + 0.4
                        * (((2.05 + 1.755 * ((a * 1.6_f64).sin()).sin()).cbrt()).tanh())
                            .sin();
            let mut value = 1_usize;
            while value < 4 {
                {}
                value += 1;
            }
        }
    }
    let c = ((f8_1(&([a, a]))).tanh()) > 0.6737;
    ((0.5 + 0.36 * ((a, a).1).sin()).fract(), -0.56_f64)
}

#[differentiable]
fn f9(a: &[(f64, f64)], b: Vec<f64>) -> [f64; 2] {
    [b[0], (a[0].1 - b[0])]
}

cases! {
    f0(&vec![0.4173, 0.6346, 0.4419], vec![0.6592, -0.1935], &[-0.8562, -0.7589, 0.4084], &vec![0.1357, 0.483]) -> f64;
    f1([0.4073, -0.4454]);
    f2(&-0.9527, &[(0.4146, 0.8419), (0.7592, 0.2565), (0.6738, 0.7711)], [[0.9084, -0.4543], [0.923, -0.3797]], &[0.9976, 0.5949, 0.4822]) -> f64;
    f3(-0.2078, &[0.7695, 1.1068]) -> f64;
    f4(&[[-0.4327, -0.4354], [0.2119, -0.6108]], [0.3065]) -> f64;
    f5(&[[-0.5927, 0.9846], [0.4819, 0.3192], [0.3365, -0.8862]], &[vec![0.1011, -0.2516], vec![0.0057, -0.417], vec![-0.3597, -0.7424]], const 2);
    f6([0.5146, -0.1281, 0.7792], &mut [0.2765, 0.5638, -0.0889], [0.5384]);
    f7([[0.9084, 0.9957], [-0.377, -0.5397]]) -> f64;
    f8(&vec![0.0576]);
    f9(&[(-0.1627, 0.1446), (-0.1881, -0.0208), (0.5065, 1.0738)], vec![-0.1689]);
}
