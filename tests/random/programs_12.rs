//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64, b: &[Vec<f64>], c: &[(f64, f64)], x: usize) -> Vec<f64> {
    if !(x > 0) {
        let mut q: f64;
        if x == 2 {
            q = (1.6_f64 + c[1].1);
        } else {
            q = (b[0][0] - (*a));
        }
        let tape = (0.0 + 0.81 * (*a).sin()).asin();
        let mut p = 0.0_f64;
        for &p in [2_usize, 0, 1].iter().rev() {
            {
                let w = (0.1
                    * ((2.15 + 1.665 * ((c[(p + 0) % 2].0) * 1.72_f64).sin())
                        .div_euclid(
                            (2.15 + 1.665 * ((0.1 * (c[0].1.exp())).sin()).sin()),
                        )))
                    .cos();
                let z: f64 = (q / (2.15 + 1.665 * (c[(p + 1) % 2].1).sin())).sin();
                let mut t = 0.0_f64;
                for b in 0..2 {
                    {
                        q = f64::floor((0.5 + 0.36 * tape.sin()));
                        let mut t = vec![([tape * z, z * q] [1]).atan(); 1];
                        q = ((q + q).atan()).tanh();
                    }
                    t
                        += (if (1.84_f64 * z) >= -0.4163
                            && (tape + (0.1 * b as f64))
                                >= (if ((q * c[0].1).atan()) < (tape + z) { q } else { z })
                        {
                            (*a)
                        } else {
                            q
                        })
                            .cos();
                }
            }
        }
    } else if x == 1 {} else {}
    vec![
        (((* a), c[0].0).0 - (* a) * (c[(((0.1 * ((2.15 + 1.665 * b[1] [1].sin()) % (2.15
        + 1.665 * (b[(x + 0) % 2] [1]).sin()))).tanh()).abs() * 2.0) as usize % 2].1))
        .atan(); 2
    ]
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &[f64; 3], c: f64, x: &[[f64; 2]]) -> f64 {
    if !((b[0].signum()) >= -0.2563) {}
    (a[1][1], c).1 + b[1] + x[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]], mut b: f64) -> f64 {
    let mut b = vec![vec![(a[0] [0].next_down() - (b + b)).sin(); 1]; 2];
    let mut u = (
        (0.1
            * ((b[((a[0][1] - 0.46_f64).abs() * 2.0) as usize % 2][0] - a[1][0])
                * ((2.1 + 1.71 * b[0][0].sin()).ln())))
            .cos(),
        3_usize,
    );
    let mut u = 0.5;
    u += -a[0][1];
    let u = ((0.1 * ((2.15 + 1.665 * b[1][0].sin()) % (2.15 + 1.665 * b[1][0].sin())))
        .atan())
        + if 0.76_f64 <= -0.6463 && a[1][1] < 0.6637 {
            u.sin()
        } else {
            let w = {
                let mut kept = 0.25;
                let mut grow = |y: f64| {
                    kept
                        += {
                            ((0.1
                                * ((y / (2.15 + 1.665 * y.sin()))
                                    / (2.15
                                        + 1.665 * ((1.0 + 0.36 * a[0][1].sin()).round()).sin())))
                                .atan())
                                .atan()
                        };
                };
                grow((if 1.92_f64 >= -0.7163 { u } else { 0.26_f64 }).sin());
                grow(((1.56_f64 * u).atan()).cos());
                kept
            };
            return -w + u + u;
        };
    if (b[0][0].min(u)) < 0.3337
    {} else if ((0.1 * (u * u)).tanh()) > (b[0][0] / (2.15 + 1.665 * u.sin())).cos() {
        if (a[0][1].clamp((-1.0 - 0.5 * u.abs()), (1.0 + 0.5 * a[0][1].abs()))) > -0.6763
            && ((0.1 * (a[0][1] * 1.72_f64)).cos()) <= 0.7637
        {
            for q in a.iter() {
                let mut c = a.to_vec();
            }
        } else {
            {
                let y = &mut b[0..];
            }
        }
    } else {}
    (a[0][1] * ([a[1][0], b[1][0]][0])).tanh()
}

#[differentiable]
fn f3_1(a: &[(f64, f64)]) -> Vec<f64> {
    let mut z = a[0].0 * a[1].1;
    z *= 0.6 + 0.4 * ((-([1.86_f64, z][0])).cos()).cos();
    let mut value = Vec::new();
    for b in 1..4 {
        value.push((0.1 * (a[0].1.exp2())).sin());
    }
    value.push((0.26_f64 / (2.15 + 1.665 * 0.84_f64.sin())).sin());
    vec![((z / (2.15 + 1.665 * a[1].0.sin())).cos() + (a[1].1, a[1].1).0); 2]
}
#[differentiable]
fn f3_2(mut a: f64, mut b: [f64; 1], #[constant] c: &[f64], x: &mut f64) -> Vec<f64> {
    let y = (((2.05 + 1.755 * (*x).sin()).hypot((2.05 + 1.755 * (*x).sin()))).cos())
        + match (a / (2.15 + 1.665 * a.sin())) >= -0.5963 {
            true => {
                return vec![
                    (if (((* x) + b[0]) < - 0.8563 || (- c[1]) > - 0.9063) { a } else {
                    b[0] }); 2
                ];
            }
            _ => [0.76_f64, b[0]][1],
        };
    vec![(if ((0.5 + 0.36 * 1.72_f64.sin()).fract()) < - 1.1_f64 { c[1] } else { y }); 2]
}
#[differentiable]
fn f3(a: &Vec<f64>, b: &mut [f64], c: [[f64; 2]; 2]) {
    let mut p = c.clone();
    p[0][0] += (p[0][0] + c[0][0]).tanh();
    let c: f64 = (if !((a[0] + b[((c[0][1] + 0.16_f64).abs() * 2.0) as usize % 2])
        >= 0.4237)
    {
        c[1][1]
    } else {
        1.12_f64
    });
}

#[differentiable]
fn f4_1(a: &[[f64; 2]], b: &Vec<f64>, c: f64) -> f64 {
    let mut w = -(b[((if (c / (2.15 + 1.665 * b[1].sin()))
        <= (if !(([b[2], c][1]) >= b[1] * b[0]) { 1.76_f64 } else { a[1][0] })
    {
        1.66_f64
    } else {
        c
    })
        .abs() * 2.0) as usize % 3]);
    for v in (1..2).step_by(2).rev() {
        let w = (0.1
            * ((if ((2.05 + 1.755 * w.sin()).hypot((2.05 + 1.755 * c.sin()))) < -0.1663 {
                (0.1 * v as f64)
            } else {
                w
            }) * (a[v][v] * 1.38_f64)))
            .cos();
        let mut x = [[
            w * ((b[(v + 1) % 3]) * w),
            (0.1 * ((2.15 + 1.665 * w.sin()).recip())).tanh(),
        ]; 2];
        x[v][v] = (0.1 * (f64::exp2(b[0]))).sin();
    }
    (b[1] / (2.15 + 1.665 * c.sin())).atan() + b[1]
}
#[differentiable]
fn f4(mut a: f64, b: &Vec<f64>) -> f64 {
    (if ((b[0] * a) < 0.5337 || ([b[0], a][0]) >= -0.4963) {
        (0.0 + 0.81 * a.sin()).atanh()
    } else {
        -a
    }) + b[0]
}

#[differentiable]
fn f5(a: [[f64; 2]; 2], b: usize, c: f64, mut x: usize) -> [f64; 2] {
    let mut w = [
        (
            ((a[(b + 0) % 2][(x + 1) % 2]) * (a[(x + 0) % 2][(b + 0) % 2])).sin(),
            (a[0][1] - (0.5 + 0.36 * c.sin()).trunc()).cos(),
        ),
        (
            ((a[(b + 0) % 2][(x + 1) % 2]) * (a[(x + 0) % 2][(b + 0) % 2])).sin(),
            ((a[(b + 0) % 2][(x + 1) % 2]) * (a[(x + 0) % 2][(b + 0) % 2])).sin(),
        ),
    ];
    let mut t = 0.0_f64;
    for d_x in (1..=4).rev() {
        let v = (if d_x == 0 && ((c * w[0].0).cos()) >= (0.1 * x as f64) * c {
            w[0].1 *= 0.6 + 0.4 * ((w[(d_x + 1) % 2].1 + w[0].0).cos()).cos();
            return [w[(x + 1) % 2].0, (w[1].0 - c).cos()];
        } else {
            ((2.05 + 1.755 * c.sin()).cbrt()).atan()
        })
            .sin() + [c, a[0][1]][0];
        w[1].0 = (v.signum()).atan();
        w[1].0 = (0.1 * (w[0].0 * ((v, a[0][(d_x + 1) % 2]).0))).sin();
        t += v.tanh();
    }
    let mut a = 0_usize;
    while a < 2 && ((0.1 * x as f64) / (2.15 + 1.665 * t.sin())) <= (t, c).0 {
        {
            let mut z = ((w[a].1 / (2.15 + 1.665 * 0.72_f64.sin())).sin() + -t).cos();
        }
        a += 1;
    }
    let [p, mut value] = [
        (w[1].1 / (2.15 + 1.665 * w[1].0.sin())).tanh(),
        (if !(((w[0].1 % (2.15 + 1.665 * c.sin())).sin()) > 1.78_f64) {
            t
        } else {
            w[0].0
        }),
    ];
    let mut w = ((value.signum()).atan(), 3_usize);
    [(w.0 - p).sin(), [-t, (0.1 * (w.0 * t)).atan()][1]]
}

#[differentiable]
fn f6(a: &Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut w = a.clone();
    let mut value = 0_usize;
    while value < 3 {
        {
            let v = &w[1..];
        }
        value += 1;
    }
    [
        (if (a[(value + 2) % 3]) <= 0.2437 { w[(value + 2) % 3] } else { w[0] }),
        ((w[(a[2].abs() * 2.0) as usize % 3])
            / (2.15 + 1.665 * (w[(value + 1) % 3]).sin()))
            .cos(),
    ]
}

#[differentiable]
fn f7_1(a: &[(f64, f64)]) -> (f64, f64) {
    let q = 1.16_f64 * a[0].1;
    let mut b = (if ((if ((q - q).cos()) < (0.1 * (q * q)).atan() {
        a[0].0
    } else {
        a[0].0
    }) >= -0.2863 || (q - a[0].0) >= a[0].1)
    {
        0.12_f64
    } else {
        (0.1 * (q * q)).atan()
    });
    assert!(((0.1 * (q * q)).sin()).is_finite());
    ((a[1].0, q).1, a[0].1 * 1.54_f64)
}
#[differentiable]
fn f7_2(a: &[Vec<f64>], b: &mut Vec<f64>, mut c: f64, x: &[f64; 1]) -> f64 {
    *b = vec![(b[0] + b[0]).sin(); 3];
    a[1][1] * 1.58_f64 + x[0]
}
#[differentiable]
fn f7(a: [[f64; 2]; 2], b: &f64) -> (f64, Vec<f64>) {
    ([a[1][0], (*b)][0], vec![(2.05 + 1.755 * a[1] [1].sin()).sqrt(); 1])
}

#[differentiable]
fn f8(a: &Vec<f64>, b: &f64, mut c: Vec<f64>) -> f64 {
    let mut s = 1.8 + 0.5 * ((-1.16_f64).tanh()).sin();
    while s > 0.4321 {
        {
            let mut z = ((c[0] % (2.15 + 1.665 * a[0].sin())).atan(), 2_usize);
            for z in a.iter() {
                c[0] += (*b).sin();
                if !((*z) <= 0.3837) {}
            }
        }
        s *= 0.55 + 0.1 * (((*b) + c[0]).sin()).cos();
    }
    (a[0] - c[0]) + a[0] + (*b)
}

#[differentiable]
fn f9_1(a: &[(f64, f64)], b: f64, c: &mut f64, x: bool) -> [f64; 2] {
    [
        ((0.1 * (1.7_f64.exp_m1())).tanh()) * (-1.14_f64),
        (((0.1
            * ((2.15 + 1.665 * a[1].1.sin())
                .div_euclid((2.15 + 1.665 * 1.58_f64.sin()))))
            .atan()) % (2.15 + 1.665 * (1.02_f64 / (2.15 + 1.665 * a[0].0.sin())).sin()))
            .sin(),
    ]
}
#[differentiable]
fn f9(a: &f64, b: &[f64; 3], c: [[f64; 2]; 2]) -> f64 {
    let mut d_x = b[0];
    if (b[1] * (*a)) < 0.7737 {
        let [u, mut x] = [
            (2.05 + 1.755 * (-0.88_f64).sin())
                .hypot((2.05 + 1.755 * (c[0][0] * b[1]).sin())),
            -b[0],
        ];
        let mut tape = if x > (1.78_f64 * x).tanh() {
            let w: f64;
            if (-(*a)) < -0.6963 {
                (x, x) = ((-u).tanh(), ((u, (*a)).0).atan());
                assert!((((* a) - (* a))).is_finite());
                w = u;
            } else {
                w = ((0.1 * (u * d_x)).sin()) * ((0.1 * (x * d_x)).cos());
            }
            if (-b[2]) < -0.6163 {
                let (tape, [d_a, q]) = (
                    (2.1 + 1.71 * ((0.06_f64 * u).cos()).sin()).log10(),
                    [x, d_x],
                );
            } else if 0.48_f64 < 0.1437 {} else {}
            (x / (2.15 + 1.665 * x.sin())).atan()
        } else {
            b[0]
        };
    } else if (b[2] + c[1][0]) > 0.1037 {} else {}
    (0.1 * ((c[1][1] * b[1]) * (b[2] - d_x))).atan() + b[2] + b[2] + b[2] + (*a)
}

cases! {
    f0(&0.4973, &[vec![-0.2754, 0.3219], vec![0.0192, 0.0565], vec![1.0838, 0.5811]], &[(0.8184, 0.4557), (0.483, -0.7097), (0.7176, 0.6149)], const 1);
    f1([[-0.4127, -0.4454], [-0.8981, 0.1492]], &[-0.7435, 1.0538, 1.0811], -0.3616, &[[1.1157, 0.323], [0.0003, 0.5076], [0.4949, -0.1778]]) -> f64;
    f2(&[[-0.1127, 1.0146], [-0.8481, 0.2192]], -0.7335) -> f64;
    f3(&vec![1.1776], &mut [-0.6251, 0.2022, 0.7195], [[0.8268, 0.9041], [0.1414, 0.0487]]);
    f4(0.4503, &vec![-0.5524]) -> f64;
    f5([[0.4373, 0.8646], [1.0219, 0.4692]], const 2, 1.0565, const 2);
    f6(&vec![-0.8827, 0.4546, 0.9319]);
    f7([[0.3349, -0.2478], [0.8695, 0.3468]], &-0.2459);
    f8(&vec![-0.7827], &0.6346, vec![-0.2181]) -> f64;
    f9(&-0.4843, &[0.893, -0.7197, -0.6424], [[-0.1351, -0.2278], [-0.4605, 1.1468]]) -> f64;
}
