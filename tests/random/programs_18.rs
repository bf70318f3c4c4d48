//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>) -> Vec<f64> {
    let (p, q) = ((if (a[0] / (2.15 + 1.665 * a[0].sin())) >= -0.8863 {
        a[0]
    } else {
        a[0]
    }))
        .sin_cos();
    let mut x = 0.0_f64;
    for &u in [1_usize, 1].iter().rev() {
        let mut y = (p % (2.15 + 1.665 * (p.atan()).sin())).tanh();
        x
            += ((0.1 * (0.96_f64.sinh())).tanh()
                - (if (((2.05 + 1.755 * a[0].sin()).cbrt()) > 0.1437
                    || ((y * 0.06_f64).atan()) > 0.2037)
                {
                    q
                } else {
                    p
                }))
                .tanh();
    }
    let mut b = 1.8 + 0.5 * ((-x).sin()).sin();
    while b > 0.4321 {
        {
            let mut u = vec![(a[0] * 1.56_f64).tanh(), (p.copysign(b)).sin()];
            let mut kept: Option<f64> = None;
            let value = kept.map_or(a[0].atan(), |held| (p + 1.88_f64).atan());
            u[0] = b.tanh();
        }
        b *= 0.55 + 0.1 * (((a[0], p).1).cos()).cos();
    }
    if (if (if ((x * 0.44_f64).atan()) > 0.0737 { x } else { 1.92_f64 }) < -0.2563 {
        x
    } else {
        q
    }) <= -0.7763
    {
        let mut c = 0.0_f64;
        for (p, &c) in [1_usize, 1].iter().enumerate() {
            { if p == 2 {} else {} }
        }
    } else {}
    vec![0.5_f64; 2]
}

#[differentiable]
fn f1(a: &[f64], b: &f64) -> f64 {
    assert!((((* b), a[1]).0).is_finite());
    [(*b), 0.3_f64][1] + a[0] + (*b)
}

#[differentiable]
fn f2(a: &[(f64, f64)], b: [[f64; 2]; 2], c: &[Vec<f64>]) -> f64 {
    let mut q = -a[0].1;
    let y = b.len();
    let tape = (((if !(y > 1) { c[(y + 0) % 2][0] } else { c[(y + 0) % 2][(y + 1) % 2] })
        + ((c[(((c[1][(y + 1) % 2]) * (0.1 * y as f64)).abs() * 2.0) as usize % 2][1])
            / (2.15 + 1.665 * (c[0][(y + 1) % 2]).sin())))
        .tanh()) * ((q + q).cos());
    for v in &b {
        let mut q = v.to_vec();
        let b: f64;
        if (a[(y + 0) % 2].0 + tape) <= v[0] {
            let (mut p, tape) = (
                (1.38_f64 - c[(y + 0) % 2][(y + 1) % 2]),
                (0.72_f64 - v[0]),
            );
            let mut value: f64;
            if y == 0 && (0.1 * y as f64) < -0.6663 {
                value = p;
            } else {
                value = ((0.1
                    * (p
                        .mul_add(
                            a[0].1,
                            (c[0][(((0.1 * (v[0].exp2())).sin()).abs() * 2.0) as usize
                                % 2]),
                        )))
                    .atan())
                    .signum();
            }
            b = a[1].0;
        } else {
            b = (
                (c[(y + 1) % 2][(y + 0) % 2]) * (c[0][(y + 0) % 2]),
                (a[(y + 1) % 2].0, tape).0,
            )
                .0;
        }
    }
    (if (b[(y + 0) % 2][1]) <= 0.4737 {
        (1.0 + 0.36 * c[1][1].sin()).round_ties_even()
    } else {
        (if (((q - q).atan()) <= -0.2363 || y == 0) {
            b[1][0]
        } else {
            (0.1 * y as f64)
        })
    }) + q + b[(y + 1) % 2][1] + a[1].0 + a[0].1
}

#[differentiable]
fn f3_1(a: (f64, f64), mut b: (f64, f64), c: &mut Vec<f64>) -> f64 {
    if !((1.92_f64 / (2.15 + 1.665 * a.1.sin())) <= 0.6937) {} else {}
    a.0 * b.1 + b.0 + b.1 + a.0
}
#[differentiable]
fn f3_2(a: &[f64], b: &[(f64, f64)], c: Vec<f64>, x: &f64) -> f64 {
    let mut t = 0.5;
    t
        += ((a[((c[((*x).abs() * 2.0) as usize % 1]).abs() * 2.0) as usize % 2])
            % (2.15 + 1.665 * a[1].sin()))
            .tanh();
    t *= 0.6 + 0.4 * ((-a[0]).cos()).cos();
    t += b[0].1.atan();
    0.42_f64
}
#[differentiable]
fn f3(a: &[f64], b: usize, c: &[f64], x: (f64, f64)) -> f64 {
    for &d_a in [1_usize, 1].iter().rev() {
        let mut v = 1_usize;
        while v < 3 {
            {
                let mut value = (if !(v > 0) { a[(d_a + 1) % 2] } else { -x.1 });
                value = ([[value, a[0]][1], (c[(d_a + 0) % 2] + c[0])][1]).tanh();
                value = ((a[0].to_radians()).tanh() + (a[0] + x.0)).cos();
            }
            v += 1;
        }
    }
    (0.1
        * ((2.15 + 1.665 * (if !((a[0] * x.1) > -0.7363) { x.1 } else { c[0] }).sin())
            .recip()))
        .cos() + c[(b + 0) % 2] + x.1
}

#[differentiable]
fn f4(a: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    let t = {
        let s = !(((0.1 * (a[1][1].to_degrees())).atan())
            > (a[0][(a[0][1].abs() * 2.0) as usize % 2], a[0][0]).1);
        let value = (s || (a[0][0] * a[0][1]) < (0.0 + 1.08 * a[0][0].sin()).tan());
        (0.1 * ((1.4 + 0.99 * a[1][0].sin()).powf((1.4 + 0.99 * a[0][1].sin())))).atan()
    };
    ([a[1][1], t][0] - t).sin() + t + t
}

#[differentiable]
fn f5(a: f64, b: &f64, mut c: [[f64; 2]; 2], mut x: bool) -> Vec<f64> {
    let mut z = 0.0_f64;
    for t in (0..3).rev() {
        for z in &mut c {
            if (z[0] / (2.15 + 1.665 * (*b).sin())) < 0.1937 {
                let q: f64 = 1.1_f64 * (*b);
                {
                    let v = &mut z[..];
                    v[1] = v[0].tanh();
                    v[1] += a.sin();
                }
                let mut kept: Option<f64> = if t > 2 {
                    Some((q * (*b)).tanh())
                } else {
                    None
                };
                let q = kept
                    .map_or(
                        (q / (2.15 + 1.665 * (*b).sin())).atan(),
                        |held| {
                            ((if t == 0 { z[1] } else { z[(t + 1) % 2] })
                                * (if (((2.1 + 1.71 * a.sin()).log10()) < 0.5037
                                    || t % 2 == 0)
                                {
                                    z[1]
                                } else {
                                    q
                                }))
                                .tanh()
                        },
                    );
            }
            {
                let c = &mut z[0..=1];
                let z = (t) * 2 + 1;
            }
        }
        z += (a.max((c[(t + 0) % 2][1]))).cos();
    }
    vec![
        (if ! (x) { (c[((- z).abs() * 2.0) as usize % 2] [(c[0] [1].abs() * 2.0) as usize
        % 2] + (* b)) } else { c[0] [(((* b) - z).abs() * 2.0) as usize % 2] }); 2
    ]
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x.tanh()
    } else {
        let c = (0.1 * ((0.0 + 1.8 * (x - x).sin()).exp_m1())).atan();
        0.5 * f6_1((x.next_up()).tanh(), n - 1) + c
    }
}
#[differentiable]
fn f6(a: &[(f64, f64)], b: &[[f64; 2]]) -> Vec<f64> {
    if ((0.1 * ((2.15 + 1.665 * a[1].1.sin()).recip())).tanh()) >= 0.9037 {
        let q = 1.52_f64;
        let mut c = 0.0_f64;
        for p in (0..3).rev().step_by(2) {
            let mut p = 1_usize;
            while p < 4 && (a[0].1 + q) > -0.3063 {
                {
                    let mut kept: Option<f64> = None;
                    let d_a = match kept {
                        Some(held) => b[1][1] * a[1].0,
                        None => b[(q.abs() * 2.0) as usize % 2][1],
                    };
                }
                p += 1;
            }
            c += -(0.1 * p as f64);
        }
    } else {}
    vec![(a[1].1 - b[0] [0]); 2]
}

#[differentiable]
fn f7_1(a: &f64, b: [f64; 2], c: f64, x: &mut f64) -> f64 {
    (*x) = ((1.0 + 0.36 * 0.62_f64.sin()).round_ties_even() + -(*x)).tanh();
    let mut tape = 0.0_f64;
    for z in 1..=2 {
        let mut d_x = 0_usize;
        while d_x < 2 {
            { for y in 1..2 {} }
            d_x += 1;
        }
        tape += (-(*a)).atan();
    }
    [b[0], c][1] + b[1] + (*x) + (*a)
}
#[differentiable]
fn f7(a: (f64, f64)) -> [f64; 2] {
    [-(-a.0), ((if a.0 >= 0.7637 { a.1 } else { a.0 }), -a.1).0]
}

#[differentiable]
fn f8_1(a: &[(f64, f64)], b: &mut Vec<f64>) {
    b.push(a[1].1);
    let p = (-b[2]) * b[2];
    let mut y = (0.5 + 0.36 * b[1].sin()).floor();
}
#[differentiable]
fn f8(a: [f64; 3], b: &f64, c: &Vec<f64>, x: &[(f64, f64)]) -> (f64, f64) {
    let mut c = [[
        (*b),
        (([(*b), x[1].1][0]) / (2.15 + 1.665 * (a[1] * c[1]).sin())).atan(),
    ]; 2];
    let mut q = x.to_vec();
    for (b, v) in c.iter_mut().enumerate() {
        v[0] = ((0.2_f64 / (2.15 + 1.665 * 0.76_f64.sin()))
            + (2.6 + 1.26 * x[b].1.sin()).acosh())
            .tanh();
        if !((-a[b]) > (0.78_f64 * (q[q.len() - 1 - b].1)).tanh()) {} else {
            let value = 1.4_f64;
        }
        for u in 0..1 {
            if v[b] > -0.3463 && ((v[u], q[q.len() - 1 - b].1).1) > -0.5763 {}
        }
    }
    (
        ((1.94_f64 * c[0][0]).atan())
            * (if ((q[1].1 - c[0][0]).atan())
                < (c[(c[0][0].abs() * 2.0) as usize % 2][1]).signum()
            {
                a[(a[2].abs() * 2.0) as usize % 3]
            } else {
                1.12_f64
            }),
        ((if (((c[0][0] * (*b)).cos()) <= (c[1][0] * a[1]).cos() || x[0].1 <= 0.3637) {
            q[0].0
        } else {
            x[0].0
        }) + (2.75 + 1.125 * (*b).sin()).log((2.75 + 1.125 * a[2].sin())))
            .sin(),
    )
}

#[differentiable]
fn f9_1(a: &[f64; 1], b: Vec<f64>) -> (f64, Vec<f64>) {
    if !(([b[0], a[0]][1]) > a[0] * b[1]) {
        let mut t = (0.1
            * ((b[1] / (2.15 + 1.665 * (a[((-a[0]).abs() * 2.0) as usize % 1]).sin()))
                * (a[0] + b[1])))
            .sin();
        let mut w = a.to_vec();
    }
    (
        (((b[((-a[0]).abs() * 2.0) as usize % 2], 1.24_f64).1)
            / (2.15 + 1.665 * (0.74_f64 - b[0]).sin()))
            .atan(),
        vec![[b[1], a[0]] [1]; 1],
    )
}
#[differentiable]
fn f9(a: &[(f64, f64)], b: &mut f64) -> (f64, Vec<f64>) {
    ((f64::signum(a[1].0) + (a[0].1 + (*b))).sin(), vec![(* b); 1])
}

cases! {
    f0(&vec![0.0273]);
    f1(&[0.8773, 0.7946, 0.0819], &0.9792) -> f64;
    f2(&[(0.0673, -0.5054), (-0.5281, 0.6692)], [[-0.7535, 1.0638], [-0.2389, 0.6584]], &[vec![-0.2443, 0.473], vec![0.8303, -0.4424], vec![-0.6051, 0.3322]]) -> f64;
    f3(&[0.9014, -0.5213], const 2, &[0.586, 0.6333, -0.5294], (1.2679, 1.4052)) -> f64;
    f4([[0.1173, 0.1546], [0.3319, 0.8692]]) -> f64;
    f5(-0.9227, &-0.0654, [[0.3619, -0.0408], [0.3165, 0.8838]], const true);
    f6(&[(0.2673, 0.1446), (0.0119, 0.2292)], &[[0.9465, -0.1962], [0.8811, 0.4484], [0.6857, 0.513]]);
    f7((0.4738, 0.4311));
    f8([-0.6343, -0.527, 0.9203], &-0.7124, &vec![-0.0251, 0.0422, -0.7305], &[(0.8268, 0.0841), (-0.2086, 0.2087)]);
    f9(&[(-0.3908, -0.6235), (-0.2862, -0.2489), (0.7084, 0.2457)], &mut -0.637);
}
