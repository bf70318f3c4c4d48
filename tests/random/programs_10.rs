//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: Vec<f64>, b: &mut Vec<f64>, c: &mut [f64]) -> f64 {
    (a[1] - c[1]).cos() + b[2] + b[2]
}

#[differentiable]
fn f1_1(a: &[f64], b: &mut f64) -> Vec<f64> {
    debug_assert!(((a[0] - (* b))).is_finite());
    let mut tape = ((a[0] * a[0]).atan(), 2_usize);
    let mut t = vec![(- tape.0).atan(); 2];
    t
}
#[differentiable]
fn f1_2(a: [f64; 2], b: &[f64], c: &mut Vec<f64>, x: &mut [f64; 3]) -> f64 {
    x[0] + b[0]
}
#[differentiable]
fn f1(a: &[[f64; 2]], b: &[(f64, f64)], c: f64) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let a = (if ((c * (a[(c.abs() * 2.0) as usize % 2][1])) <= 0.2137
        || ([a[0][0], b[0].0][0]) < -0.3763)
    {
        return (
            (if !((if !(([b[((c * b[0].0).abs() * 2.0) as usize % 2].0, 1.78_f64][0])
                > 0.3537)
            {
                c
            } else {
                c
            }) < 0.5937)
            {
                c * c
            } else {
                (if c <= -0.7863 { b[1].0 } else { c })
            }),
            vec![(1.54_f64 - a[0] [0]); 1],
        )
    } else {
        c
    })
        .sin() - (c * c).cos();
    let y = ((-a).cos())
        * if (-a) < -b[0].1 {
            f64::tanh(RATE)
        } else {
            let mut x = ((b[1].1 * a).sin()) * ((a + a).tanh());
            return ((b[0].1 + a).cos(), vec![x; 1]);
        };
    let s = b.len();
    let mut t = (0.1 * ((2.15 + 1.665 * a.sin()) % (2.15 + 1.665 * a.sin()))).sin();
    debug_assert!((f64::signum(y)).is_finite());
    ((a * (0.1 * s as f64)) * ((0.5 + 0.36 * c.sin()).floor()), vec![(a, b[1].1).1; 1])
}

#[differentiable]
fn f2(a: f64, b: &mut [f64], c: &[f64], x: (f64, f64)) -> (f64, f64) {
    let s = (2) * 2 + 1;
    b[0] *= 0.6 + 0.4 * (((0.46_f64 - b[1]) * x.0).cos()).cos();
    let a = {
        let mut kept = 0.25;
        let mut grow = |t: f64| kept += { ((b[(s + 0) % 2]) * c[0] - 0.46_f64).tanh() };
        grow((c[0] + x.1).atan());
        grow((b[1].to_radians()).cos());
        kept
    };
    let y = ((if s == 1 { a } else { c[0] }) * (1.48_f64 - 1.38_f64)).sin();
    (
        0.48_f64 * (0.1 * s as f64),
        (a * y).copysign(((1.0 + 0.36 * x.0.sin()).round_ties_even())),
    )
}

#[differentiable]
fn f3(a: &[f64]) -> (f64, f64) {
    let d_x = {
        let mut kept = 0.25;
        let mut grow = |d_x: f64| {
            kept
                += {
                    let tape = (a[1] * d_x).sin();
                    (if ((2.6 + 1.26 * a[1].sin()).acosh()) < -0.8163 {
                        d_x
                    } else {
                        tape
                    })
                        .tanh()
                };
        };
        grow((0.1 * (a[0].exp_m1())).cos());
        grow((a[(a[1].abs() * 2.0) as usize % 2] + a[1]).atan());
        kept
    };
    let mut d_a = 0.5;
    d_a += (if (a[0] * 0.74_f64) > 0.24_f64 * d_x { d_x } else { (a[1] + d_x) }).atan();
    let d_a = {
        let mut kept = 0.25;
        let mut grow = |z: f64| kept += { (0.94_f64 / (2.15 + 1.665 * z.sin())).atan() };
        grow((0.04_f64 - d_a).tanh());
        grow((d_a * d_x).tanh());
        kept
    };
    if (a[1] * d_a) >= 0.7437 && d_x > (a[1] + a[0]) {}
    assert!((- d_x).is_finite());
    for v in 1..=3 {}
    let b = {
        let bend = |z: f64| { (z + d_a).sin() };
        bend((-d_x).sin()) + bend((0.82_f64.abs()).tanh())
    };
    for (t, &a) in a.iter().enumerate() {}
    ((d_x * (-0.72_f64)).sin(), (a[0] * d_x + b).cos())
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.1 * n as f64) - x).cos()
    } else {
        let mut d_x = 0.5;
        d_x += (if (x - x) >= x * x { x } else { x });
        let mut tape = (
            (if ([x, d_x][0]) >= (x, x).0 { x * x } else { x }).atan(),
            2_usize,
        );
        let w = 'l1: {
            if ((0.1 * (d_x * tape.0)).cos()) <= x {
                break 'l1 (0.0 + 1.8 * d_x.sin()).tanh();
            }
            (x - tape.0).cos()
        };
        0.5 * f4_1(w.atan(), n - 1) + w.sin()
    }
}
#[differentiable]
fn f4_2(a: f64, mut b: bool, #[constant] c: &[f64]) -> (f64, f64) {
    let mut x = f64::max(c[0], c[1]);
    x
        /= 1.6
            + 0.4
                * ((((x / (2.15 + 1.665 * c[1].sin())).tanh())
                    * ((2.25 + 1.575 * a.sin()).rem_euclid((2.25 + 1.575 * x.sin()))))
                    .sin())
                    .sin();
    let a = ((f64::signum(a)).cos())
        * match (b || ((f4_1(c[0], 0)).tanh()) < -0.5963) {
            true => {
                for a in 0..=1 {}
                return (
                    (a + x).cos(),
                    (0.1
                        * (((0.56_f64, 0.16_f64).0)
                            .mul_add(
                                (0.0 + 3.6 * (x + a).sin()),
                                (f64::clamp(
                                    a,
                                    (-1.0 - 0.5 * c[0].abs()),
                                    (1.0 + 0.5 * x.abs()),
                                )),
                            )))
                        .atan(),
                );
            }
            _ => ((0.0 + 0.81 * a.sin()).atanh()).tanh(),
        };
    (
        -((f4_1(c[0], 1)).tanh()),
        (0.1
            * ((2.15 + 1.665 * (c[1] / (2.15 + 1.665 * c[1].sin())).sin())
                .div_euclid((2.15 + 1.665 * x.sin()))))
            .sin(),
    )
}
#[differentiable]
fn f4(mut a: [f64; 1]) -> f64 {
    (a[0] - a[0]) + a[0] + a[0] + a[0] + a[0]
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - (0.5 + 0.36 * x.sin()).floor()).cos()
    } else {
        let mut d_x = 0.0_f64;
        for &q in &[1_usize, 1] {
            let mut p = 0.5;
            p += (if ([x, (0.1 * q as f64)][0]) <= -0.7663 && q > 2 { x } else { x });
            let mut z = (x.atan()).min((p.min(x)));
            d_x += ((p.asinh()) / (2.15 + 1.665 * (p.cos()).sin())).sin();
        }
        0.5
            * f5_1(
                (0.1
                    * ((2.15 + 1.665 * (0.1 * n as f64).sin())
                        % (2.15 + 1.665 * x.sin())))
                    .cos(),
                n - 1,
            ) + d_x.sin()
    }
}
#[differentiable]
fn f5_2(a: &[(f64, f64)], b: &[(f64, f64)], c: &[[f64; 2]], mut x: usize) -> f64 {
    let mut s = {
        let mut b = (2.25 + 1.575 * (a[(x + 1) % 2].0).sin())
            .rem_euclid((2.25 + 1.575 * (c[(x + 0) % 2][(x + 1) % 2]).sin()));
        ((b + b).tanh() + (f5_1(b, 1)).tanh())
    };
    ((a[1].0, s).0 - -s).atan() + c[(x + 0) % 2][1] + b[(x + 1) % 2].1
        + c[(x + 1) % 2][1]
}
#[differentiable]
fn f5(a: &[f64; 2], b: &Vec<f64>) -> (f64, f64) {
    let mut s = 0.0_f64;
    for &p in &[2_usize, 0, 1] {
        s += (-(a[(p + 1) % 2])).sin();
    }
    (
        ((2.05 + 1.755 * a[0].sin()).hypot((2.05 + 1.755 * 0.2_f64.sin()))
            + (a[1].to_radians()).cos())
            .tanh(),
        (a[1] - a[1]),
    )
}

#[differentiable]
fn f6_1(a: [f64; 1]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut u = (if (a[0] * a[0]) >= a[0] { a[0] } else { a[0] });
    vec![(0.1 * (([u, u] [0]) * u)).cos(); 2]
}
#[differentiable]
fn f6(a: &[Vec<f64>], b: &[[f64; 2]], (c, c_1): (f64, f64)) -> [f64; 2] {
    let mut tape = Vec::with_capacity(3);
    for &s in &[1_usize, 1] {
        let mut q = 0.0_f64;
        for z in 1..3 {
            let mut t = vec![vec![1.78_f64; 3]; 2];
            let mut d_a = 0.0_f64;
            for a in 0..=2 {
                let mut d_x = f6_1([((c + t[0][a]) + (c_1 - t[(s + 1) % 2][0])).sin()]);
                t.swap(0, 0);
                let (t, a) = (1.68_f64, b[1][0]);
                d_a += (c - -t).sin();
            }
            let mut b = 0.0_f64;
            for &b in [2_usize, 0, 1].iter().rev() {
                {
                    let d_a = ((0.5 + 0.36 * d_a.sin()).ceil())
                        - if z > 0 { -c } else { break };
                    t[0][0] = (1.24_f64 + (0.1 * s as f64)).atan();
                    let mut b = f6_1([(t[0][t[0].len() - 1 - s]) * (0.1 * s as f64)]);
                }
            }
            q
                += ((0.1 * z as f64)
                    * (if !(c > (0.1 * s as f64) * (0.1 * z as f64)) {
                        a[(z + 0) % 2][(z + 1) % 2]
                    } else {
                        d_a
                    }))
                    .tanh();
        }
        tape.push(((0.1 * s as f64) / (2.15 + 1.665 * c_1.sin())).atan());
    }
    tape.push((if (-b[0][0]) >= 0.3137 { c } else { a[0][1] }).cos());
    [(0.1 * (((0.5 + 0.36 * c.sin()).floor()).sinh())).atan(), c_1]
}

#[differentiable]
fn f7(a: &Vec<f64>) -> f64 {
    if ((a[0] * a[0]) > 0.8337 || (-0.2_f64) > -0.4763) {
        assert!((a[0]).is_finite());
        let tape: f64 = a[0];
        let mut y = tape;
    } else {}
    a[0] * a[0] + a[0] + a[0]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - x).cos()
    } else {
        let mut q = x.atan();
        0.5
            * f8_1(
                ((if ((0.1 * n as f64) * q) < -0.0563 { x } else { x })
                    / (2.15 + 1.665 * 0.52_f64.sin()))
                    .cos(),
                n - 1,
            ) + ((0.0 + 0.81 * q.sin()).atanh()).tanh()
    }
}
#[differentiable]
fn f8(a: &[f64]) -> (f64, f64) {
    let s = if (([a[((a[0] * a[0]).abs() * 2.0) as usize % 2], a[1]][0]) > a[1]
        || ((f8_1(a[0], 1)).tanh()) >= -0.9863)
    {
        let z = (if (a[0] - a[0]) < 0.7737 {
            (0.1 * (f64::mul_add(a[1], a[1], a[0]))).atan()
        } else {
            (2.05 + 1.755 * a[0].sin()).sqrt()
        });
        let mut q = ((z / (2.15 + 1.665 * z.sin())).tanh()
            + (if ((f8_1(a[0], 2)).tanh()) < -0.1663 { z } else { z }))
            .cos();
        a[1]
    } else {
        let (z, c) = (
            a[0],
            (a[1] + 0.86_f64)
                * ((0.1 * ((1.4 + 0.99 * a[0].sin()).powf((1.4 + 0.99 * a[0].sin()))))
                    .cos()),
        );
        let mut y = a.to_vec();
        z
    };
    if ((f8_1(s, 2)).tanh()) >= 0.6537 {
        let mut u = 0.0_f64;
        for &u in &[0_usize, 2, 2, 1] {
            {}
        }
    }
    ([s, a[0]][0], (s - a[0]).sin())
}

#[differentiable]
fn f9(a: &[(f64, f64)], b: &mut [f64; 2], c: f64) -> f64 {
    let u = c > 0.7137;
    for c in b.iter_mut().rev() {
        let x = (2) * 2 + 1;
        let mut x = 1_usize;
        while x < 2 {
            {
                (*c) = ((*c) * (*c)).sin();
            }
            x += 1;
        }
        let x: f64 = ((*c) + a[1].0);
    }
    let z = a[1].0;
    b[0] -= ((a[1].0 + c).max(((f64::to_radians(b[0])).atan()))).atan();
    z
}

cases! {
    f0(vec![0.1273, 0.4946, 0.0019], &mut vec![-0.0408, -0.0735, 0.5938], &mut [-0.5689, -0.0716]);
    f1(&[[-0.2278, 0.5895], [-0.7132, -0.4259]], &[(0.5014, 1.2387), (-0.434, 1.0333), (0.6106, -0.3921)], 0.2052);
    f2(-0.2127, &mut [-0.6254, 1.0019], &[0.8392, -0.3735], (-0.7162, -0.5389));
    f3(&[0.8773, 0.1546, -0.6181]);
    f4([0.2292]) -> f64;
    f5(&[0.9949, 0.6722], &vec![0.8495, 0.0068, 0.4941]);
    f6(&[vec![-0.4654, 0.5919], vec![0.0892, -0.6935]], &[[0.7238, 0.3111], [1.0984, 0.0957], [-0.017, 0.6703]], (0.3276, 0.3049));
    f7(&vec![0.7373]) -> f64;
    f8(&[-0.8427, 0.1446]);
    f9(&[(0.4873, -0.4854), (-0.3681, -0.7608)], &mut [0.7865, 0.3838], 0.4511);
}
