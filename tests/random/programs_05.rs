//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &f64, b: &[(f64, f64)], c: &mut [f64], #[constant] x: &[f64]) -> Vec<f64> {
    if !((0.84_f64 + b[1].1) <= -0.4163) {
        for d_a in (0..2).step_by(2).rev() {
            {
                let p = &mut c[1..=1];
                let d_a = &p[0..1];
                let mut tape = ([
                    (if p[0] >= -0.5963 { b[1].1 } else { x[1] }),
                    ((x[((-(*a)).abs() * 2.0) as usize % 2])
                        / (2.15 + 1.665 * x[0].sin())),
                ][1])
                    .tanh();
            }
        }
    } else {}
    vec![(if ! ((- b[1].0) >= 0.4037) { (* a) * 0.88_f64 } else { f64::cos(x[0]) }); 2]
}
#[differentiable]
fn f0_2(a: &f64, b: bool, c: &[Vec<f64>]) -> f64 {
    const RATE: f64 = 0.75;
    for (w, x) in c.iter().enumerate() {
        let mut x = 0.5;
        x += [c[1][0], c[0][1]][1];
    }
    (*a) * c[0][1] + c[0][0] + c[0][1] + (*a)
}
#[differentiable]
fn f0(a: &[[f64; 2]]) -> Vec<f64> {
    vec![((a[0] [0] - 1.4_f64) / (2.15 + 1.665 * a[0] [1].sin())).sin(); 2]
}

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
        let mut z: f64;
        if (a[0] % (2.15 + 1.665 * a[0].sin())) > -0.3763 {
            z = 0.64_f64 * 0.4_f64;
        } else {
            z = c[0];
        }
        (if ((1.6 + 2.16 * b[0].sin()).ln_1p()) >= 0.0437 {
            a[1] * (a[((-a[0]).abs() * 2.0) as usize % 2])
        } else {
            (a[1] / (2.15 + 1.665 * 0.48_f64.sin()))
        })
            .cos()
    };
    b[0] * c[0] + c[1] + c[1] + a[1] + c[0]
}

#[differentiable]
fn f4_1(a: &[f64; 3], b: &[(f64, f64)], c: [f64; 1]) -> (f64, f64) {
    let mut p = vec![vec![a[1]; 1]; 2];
    let tape = (c[0] * (-p[0][0])).sin();
    ((c[0] / (2.15 + 1.665 * a[0].sin())).atan(), tape)
}
#[differentiable]
fn f4_2(mut a: f64, b: &mut Vec<f64>, c: [[f64; 2]; 2], x: bool) -> [f64; 2] {
    debug_assert!(((b[0], b[0]).1).is_finite());
    for (value, q) in b.iter_mut().enumerate() {
        for y in 0..c.len() {}
    }
    [1.36_f64, a * (b[(a.abs() * 2.0) as usize % 1])]
}
#[differentiable]
fn f4(a: &f64) -> f64 {
    const RATE: f64 = 0.75;
    (*a) + (*a)
}

#[differentiable]
fn f5_1(a: &[[f64; 2]], b: &[(f64, f64)]) -> f64 {
    let mut d_a = 0.5;
    d_a += (b[0].0, a[0][0]).0;
    let c = if (f64::log2((2.1 + 1.71 * d_a.sin()))) <= 0.2837 {
        if ((2.6 + 1.26 * a[0][0].sin()).acosh()) >= -0.9263
            && (1.2_f64 * a[0][0]) <= -0.5363
        {} else {}
        (1.6 + 2.16 * a[1][1].sin()).ln_1p()
    } else {
        (d_a
            / (2.15
                + 1.665
                    * (a[0][((if a[0][0] >= 0.8737 { a[1][1] } else { b[1].0 }).abs()
                        * 2.0) as usize % 2])
                        .sin()))
            .cos()
    };
    (a[0][0] * d_a).sin()
        + a[(b[1].0.abs() * 2.0) as usize
            % 2][((0.9_f64 + d_a).abs() * 2.0) as usize % 2] + c
}
#[differentiable]
fn f5(a: &[f64]) -> Vec<f64> {
    vec![- a[0]; 2]
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
        let mut a = 0.0_f64;
        for d_a in 0..3 {
            for b in 1..3 {
                let mut w = 0.24_f64;
                let q = 0.26_f64;
            }
            a += (-(*b)).atan();
        }
        (*b)
    };
    (1.72_f64, (1.4_f64 * (u.midpoint(a))).atan())
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * (x - x)).cos()
    } else {
        for v in (1..4).rev().step_by(3) {
            let y = x;
            debug_assert!(((2.05 + 1.755 * y.sin()).sqrt()).is_finite());
        }
        0.5 * f7_1(x, n - 1) + (if (x > 0.3737 || (x - x) >= (x + x)) { x } else { x })
    }
}
#[differentiable]
fn f7_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (1.0 + 0.36 * x.sin()).round()
    } else {
        let mut u = [(x.copysign((0.1 * n as f64))).tanh()];
        for p in 1..2 {}
        u[0] = (0.1 * n as f64);
        0.5 * f7_2((-(0.0 + 3.6 * (u[0] + x).sin())).sin(), n - 1) + (x - x).tanh()
    }
}
#[differentiable]
fn f7(a: &Vec<f64>, b: &mut Vec<f64>) -> f64 {
    debug_assert!(((b[0], a[2]).1).is_finite());
    for c in (0..2).rev().step_by(2) {
        if (c % 2 == 0 || (b[(c + 1) % 3] + a[(c + 1) % 3]) > 0.5937) {
            let mut z = if (b[c] * a[c]) > 0.3437 {
                debug_assert!(((if c > 2 { b[(c + 1) % 3] } else { b[c] })).is_finite());
                let (w, v) = (
                    (if (a[c] + b[1]) <= 0.7337 { b[c] } else { a[(c + 1) % 3] }),
                    (0.1
                        * (f64::div_euclid(
                            (2.15 + 1.665 * (b[(c + 0) % 3]).sin()),
                            (2.15 + 1.665 * b[c].sin()),
                        )))
                        .atan(),
                );
                [f64::asinh(v), (0.0 + 0.81 * w.sin()).asin()][1]
            } else {
                -0.78_f64
            };
        }
    }
    a[1].atan() + b[1] + a[2]
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
            let x = b[1]
                * ((0.1
                    * ((2.15 + 1.665 * ((1.6 + 2.16 * b[1].sin()).ln_1p()).sin())
                        % (2.15 + 1.665 * b[1].sin())))
                    .atan());
        } else {}
        a.push(
            (((x[((f64::cos(b[1])).abs() * 2.0) as usize % 2]) * (x[(c + 0) % 2]))
                * ((0.1
                    * ((2.15 + 1.665 * x[1].sin())
                        .div_euclid((2.15 + 1.665 * 0.5_f64.sin()))))
                    .sin()))
                .cos(),
        );
    }
    a.push(((b[1], c[0]).0).sin());
    (b[0], b[0]).0 + b[0] + x[1] + a[0]
}
#[differentiable]
fn f8(mut a: [f64; 1]) -> Vec<f64> {
    vec![1.26_f64 * a[0]; 2]
}

#[differentiable]
fn f9(a: [f64; 1], b: [f64; 2], c: &[f64]) -> f64 {
    a[0] + c[0] + b[1] + b[1] + c[1]
}

cases! {
    f0(&[[1.176, 1.2333], [0.8306, 0.2379]]);
    f1(0.5073, [0.3746], [0.9919, 0.7992], const 0) -> f64;
    f2(-0.3227, vec![-0.5254, -0.4481, 0.7092]);
    f3(vec![-0.2635, -0.6462], [-0.7389], &[0.0784, 0.2257]) -> f64;
    f4(&0.2641) -> f64;
    f5(&[0.7857, -0.197, -0.2697]);
    f6(0.9073, &0.8646);
    f7(&vec![0.6273, 0.8346, -0.8581], &mut vec![0.1692, -0.5835, -0.3862]);
    f8([-0.3343]);
    f9([-0.0827], [-0.4554, 0.4519], &[1.0492, 0.2265]) -> f64;
}
