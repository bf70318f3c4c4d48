//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: Vec<f64>, b: &mut Vec<f64>, c: &mut [f64]) -> f64 {
    (a[1] - c[1]).cos() + b[2] + b[2]
}

#[differentiable]
fn f1_1(a: &[f64], b: &mut f64) -> Vec<f64> {
    let x = (if !((*b) > 0.7037) {
        let y = (0) * 2 + 2;
        return vec![
            ((a[1] * 0.6_f64) * (if (y % 2 == 0 || y > 1) { (* b) } else { a[1] }))
            .cos(); 2
        ];
    } else {
        -a[0]
    })
        .sin() + (1.22_f64 - 0.58_f64).sin();
    for t in (1..2).step_by(1) {
        let mut z = x;
    }
    vec![
        (if ! ((- x) <= - 0.4663) { a[1] * 1.62_f64 } else { (0.1 * (a[1].mul_add(a[0],
        a[1]))).sin() }); 2
    ]
}
#[differentiable]
fn f1_2(a: &[[f64; 2]], b: Vec<f64>, mut c: bool, x: &[f64]) -> (f64, Vec<f64>) {
    let d_a = c;
    let mut s = b;
    let mut y = a[1][0];
    ((0.1 * (s[1] * s[0])).atan(), vec![s[1]; 1])
}
#[differentiable]
fn f1(a: f64) -> f64 {
    let mut s = vec![
        (if a <= - 0.7863 { - a } else { (0.5 + 0.36 * a.sin()).floor() }); 1
    ];
    for v in s.iter().rev() {
        let s = 'l1: {
            let y = {
                let bend = |c: f64| {
                    if !((c + (*v)) >= -0.7263) {
                        return (c + (*v)).sin();
                    }
                    s[0].atan()
                };
                bend((-(*v)).sin()) + bend((((*v), a).0).atan())
            };
            if (if ((a, a).0) < a { s[0] } else { s[0] }) < -0.7463 {
                break 'l1 (0.1
                    * ((2.15 + 1.665 * (*v).sin()) % (2.15 + 1.665 * (*v).sin())))
                    .sin();
            }
            (0.1 * ((0.0 + 1.8 * s[0].sin()).exp_m1())).sin()
        };
    }
    a + s[0] + a + a + s[0]
}

#[differentiable]
fn f2(a: f64, b: &mut [f64], c: &[f64], x: (f64, f64)) -> (f64, f64) {
    {
        let u = &mut b[..];
        u[0] += (((0.2_f64 - x.1) * a).atan()).sin();
    }
    let c = {
        let bend = |q: f64| {
            if (c[0] + a) < 0.8237 {
                return 1.3_f64.tanh();
            }
            ([(f64::to_radians(b[0])).cos(), q.signum()][0]).atan()
        };
        bend(x.1.tanh()) + bend(x.0.sin())
    };
    let t = ((a * 0.56_f64).sin())
        * if (x.1 * a) <= 0.8437 {
            0.44_f64
        } else {
            if x.1 <= -0.6863 {
                let w = (if (x.1 * b[1]) > -0.5663 && b[1] >= -0.0763 {
                    let a = (c, a).1;
                    return (
                        ((0.58_f64 * x.0) * (b[(c.abs() * 2.0) as usize % 2])).atan(),
                        x.0 * x.1,
                    );
                } else {
                    a
                })
                    .sin() * -x.1;
                b[0] = (x.0 + 1.46_f64).atan();
                let t = a;
            }
            return (
                (if (f64::acosh((2.6 + 1.26 * a.sin())))
                    < (if !((x.0.abs()) > -0.5963) { a } else { 0.7_f64 })
                    && ((0.1 * (f64::mul_add(a, 0.12_f64, x.1))).atan())
                        <= (x.0 / (2.15 + 1.665 * x.0.sin()))
                {
                    x.1
                } else {
                    x.0
                }),
                (0.1 * ((0.0 + 1.8 * (a * 0.04_f64).sin()).sinh())).tanh(),
            );
        };
    (c, (x.0, a).0)
}

#[differentiable]
fn f3(a: &[f64]) -> (f64, f64) {
    let mut kept: Option<f64> = if ((a[0].signum()) < -0.1763
        || (a[1] * a[0]) >= a[1] * a[1])
    {
        Some(
            (if (((2.6 + 1.26 * a[1].sin()).acosh()) < -0.8163
                || (a[1] * a[1]) <= a[0] * a[0])
            {
                a[1]
            } else {
                a[0]
            }),
        )
    } else {
        None
    };
    for _ in 0..2 {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let d_x = match kept {
        Some(held) => (a[0] * held - (1.2_f64 / (2.15 + 1.665 * a[1].sin()))).tanh(),
        None => 0.24_f64 * a[1],
    };
    let (mut p, x) = ((a[0] * d_x).sin(), (a[1] - a[1]));
    let v = &a[0..];
    let mut d_x = (((a[1] + d_x), -v[1]).1).atan();
    let x = (1) * 2 + 2;
    (-((p + d_x).tanh()), -p)
}

#[differentiable]
fn f4_1(a: [f64; 1]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut u = (if (a[0] * a[0]) >= a[0] { a[0] } else { a[0] });
    vec![(0.1 * (([u, u] [0]) * u)).cos(); 2]
}
#[differentiable]
fn f4(a: &[Vec<f64>], b: &[[f64; 2]], (c, c_1): (f64, f64)) -> [f64; 2] {
    let mut tape = Vec::with_capacity(3);
    for &s in &[1_usize, 1] {
        let mut q = 0.0_f64;
        for z in 1..3 {
            let mut d_a = f4_1([b[0][(s + 1) % 2]]);
            let mut c = f4_1([a[(z + 0) % 2][(z + 0) % 2]]);
            d_a[0] = ((a[0][0] * a[0][0]).copysign(((0.1 * (b[0][0] * c_1)).atan())))
                .atan();
            q += 1.68_f64.atan();
        }
        let mut y = a.to_vec();
        y.swap(0, 1);
        tape.push(((1.0 + 0.36 * (-b[1][1]).sin()).round()).sin());
    }
    tape.push((c_1 * 0.44_f64).atan());
    [tape[0] * ((0.1 * ((1.15 + 0.765 * tape[0].sin()).powi(-1))).cos()), (c, c_1).0]
}

#[differentiable]
fn f5(a: &Vec<f64>) -> f64 {
    if ((a[0] * a[0]) > 0.8337 || (-0.2_f64) > -0.4763) {
        let a = (a[0])
            + if (a[0] * a[0]) > 1.88_f64 * a[0] {
                (a[0] * a[0]).cos()
            } else {
                return -([a[0], a[0]][1]) + a[0] + a[0]
                    + a[((a[0] / (2.15 + 1.665 * a[0].sin())).abs() * 2.0) as usize % 1]
                    + a[0]
            };
        let w = {
            let bend = |d_x: f64| {
                let v = (d_x * d_x).atan();
                ((v, a).1).cos()
            };
            bend(a.atan()) + bend(a.sin())
        };
        let a = {
            let bend = move |d_x: f64| { 1.96_f64.sin() };
            bend((w * w).cos()) + bend(a.atan())
        };
    }
    (0.1 * ((2.15 + 1.665 * 0.32_f64.sin()).recip())).cos() + a[0]
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - x).cos()
    } else {
        let mut q = x.atan();
        0.5
            * f6_1(
                ((if ((0.1 * n as f64) * q) < -0.0563 { x } else { x })
                    / (2.15 + 1.665 * 0.52_f64.sin()))
                    .cos(),
                n - 1,
            ) + ((0.0 + 0.81 * q.sin()).atanh()).tanh()
    }
}
#[differentiable]
fn f6(a: &[f64]) -> (f64, f64) {
    let s = if (([a[((a[0] * a[0]).abs() * 2.0) as usize % 2], a[1]][0]) > a[1]
        || ((f6_1(a[0], 1)).tanh()) >= -0.9863)
    {
        let z = (if (a[0] - a[0]) < 0.7737 {
            (0.1 * (f64::mul_add(a[1], a[1], a[0]))).atan()
        } else {
            (2.05 + 1.755 * a[0].sin()).sqrt()
        });
        let mut q = ((z / (2.15 + 1.665 * z.sin())).tanh()
            + (if ((f6_1(a[0], 2)).tanh()) < -0.1663 { z } else { z }))
            .cos();
        a[1]
    } else {
        let (z, c) = (
            a[0],
            (a[1] + 0.86_f64)
                * ((0.1 * ((1.4 + 0.99 * a[0].sin()).powf((1.4 + 0.99 * a[0].sin()))))
                    .cos()),
        );
        let mut a = [
            (0.1
                * ((0.0
                    + 1.8
                        * (c.clamp((-1.0 - 0.5 * c.abs()), (1.0 + 0.5 * a[0].abs())))
                            .sin())
                    .exp()))
                .tanh(),
        ];
        (c, 1.88_f64).0
    };
    (a[1], ((0.1 * (f64::recip((2.15 + 1.665 * s.sin())))).sin()) * (a[0].signum()))
}

#[differentiable]
fn f7(a: &[(f64, f64)], b: &mut [f64; 2], c: f64) -> f64 {
    let u = c > 0.7137;
    for c in b.iter_mut().rev() {
        let x = (2) * 2 + 1;
        let mut x = 1_usize;
        while x < 2 {
            {
                (*c) += ((*c) * (*c)).sin();
                let x: f64 = ((*c) + a[x].0);
                (*c) = a[1].0.atan();
            }
            x += 1;
        }
        for &(x, d_a) in a.iter() {
            (*c) = ((((2.1 + 1.71 * 0.76_f64.sin()).ln()).to_radians()).atan()).tanh();
        }
    }
    b[0] + c + c
}

#[differentiable]
fn f8_1(a: f64, b: &mut Vec<f64>, c: &mut Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    c[1]
        -= ((0.0
            + 3.6
                * ((b[((c[1] - b[0]).abs() * 2.0) as usize % 2])
                    / (2.15 + 1.665 * a.sin()))
                    .sin()) + ((0.1 * (c[0].sinh())).tanh()))
            .atan();
    [((0.1 * (a * c[2])).cos() + -c[2]), (b[0], -a).1]
}
#[differentiable]
fn f8(a: [[f64; 2]; 2], b: &[f64]) -> f64 {
    let mut t = ((0.5 + 0.36 * b[1].sin()).ceil(), 3_usize);
    t.0 + t.0 + t.0 + b[0]
}

#[differentiable]
fn f9(a: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut b = (((1.0 + 0.36 * a[0].sin()).round_ties_even()) * (a[1] * 1.0_f64))
        .atan();
    ((a[1] / (2.15 + 1.665 * a[1].sin())).atan(), vec![[a[1], a[0] * a[1]] [0]; 1])
}

cases! {
    f0(vec![0.1273, 0.4946, 0.0019], &mut vec![-0.0408, -0.0735, 0.5938], &mut [-0.5689, -0.0716]);
    f1(0.9795) -> f64;
    f2(-0.2127, &mut [-0.6254, 1.0019], &[0.8392, -0.3735], (-0.7162, -0.5389));
    f3(&[0.8773, 0.1546, -0.6181]);
    f4(&[vec![-0.4654, 0.5919], vec![0.0892, -0.6935]], &[[0.7238, 0.3111], [1.0984, 0.0957], [-0.017, 0.6703]], (0.3276, 0.3049));
    f5(&vec![0.7373]) -> f64;
    f6(&[-0.8427, 0.1446]);
    f7(&[(0.4873, -0.4854), (-0.3681, -0.7608)], &mut [0.7865, 0.3838], 0.4511);
    f8([[-0.0689, 0.5184], [-0.5243, 0.043]], &[-0.1197, -0.7624, -0.1251]) -> f64;
    f9(&vec![0.9373, 0.8146]);
}
