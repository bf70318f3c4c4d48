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
            x += (x * (a[(([x, 1.4_f64][0]).abs() * 2.0) as usize % 1])).tanh();
            x = (a[0] + a[0]).cos();
            x += (b / (2.15 + 1.665 * q.sin())).sin();
        }
        b *= 0.55 + 0.1 * (((a[0], p).1).cos()).cos();
    }
    x /= 1.6 + 0.4 * (((0.1 * (x * q)).atan()).sin()).sin();
    vec![((0.44_f64 + 0.5_f64) - x).atan(); 2]
}

#[differentiable]
fn f1(a: &[f64], b: &f64) -> f64 {
    let mut d_x = ((if (((*b) + a[0]) >= -0.1063 || (-a[0]) <= 0.9337) {
        (*b)
    } else {
        a[1]
    }) * ((2.75 + 1.125 * (*b).sin()).log((2.75 + 1.125 * (*b).sin()))))
        .tanh();
    let mut v = 0.0_f64;
    for (z, &s) in [2_usize, 0, 1].iter().enumerate() {
        let tape = if s % 2 == 0 && ((*b) / (2.15 + 1.665 * d_x.sin())) <= 0.1737 {
            for (w, &q) in a.iter().enumerate() {}
            let x = &a[0..=1];
            (*b)
        } else {
            d_x = ((*b) + d_x).cos();
            let mut b = (0.1
                * ((2.15 + 1.665 * (a[1] * (*b)).sin())
                    % (2.15 + 1.665 * (a[1] + (*b)).sin())))
                .sin();
            0.24_f64
        };
        if !(s % 2 == 0) {
            let mut w = {
                let (p, _) = ((0.0 + 1.8 * d_x.sin()).tanh(), a[0].abs());
                let mut s = vec![
                    vec![((2.05 + 1.755 * (if s == 2 { d_x } else { d_x }).sin()).sqrt())
                    .cos(); 2]; 2
                ];
                (s[1][1] * (*b)).cos()
            };
            w += ((tape.max((0.1 * s as f64)), [d_x, d_x][0]).0).cos();
            for &p in [1_usize, 1].iter().rev() {
                let mut q = [
                    (
                        w.cos(),
                        ((
                            (if ((((a[(p + 0) % 2]) * d_x).sin()) >= (d_x * a[0]).tanh()
                                || (*b) <= (tape * a[0]).sin())
                            {
                                w
                            } else {
                                (*b)
                            }),
                            a[1].atan(),
                        )
                            .0)
                            .atan(),
                    ),
                    (w.cos(), w.cos()),
                ];
            }
        }
        v += ((1.0 + 0.36 * tape.sin()).round() - d_x).sin();
    }
    a[1].copysign((*b)) + v + v + (*b)
}

#[differentiable]
fn f2(a: &[(f64, f64)], b: [[f64; 2]; 2], c: &[Vec<f64>]) -> f64 {
    let mut q = -a[0].1;
    let mut t = [
        (0.1 * ((1.15 + 0.765 * q.sin()).powi(2))).atan(),
        (0.1 * (c[0][0].exp())).sin(),
    ];
    if (b[1][0] / (2.15 + 1.665 * b[0][1].sin()))
        >= (t[0] / (2.15 + 1.665 * t[1].sin())).sin()
    {} else {
        t[1] = q;
        let a: f64;
        if c[1][1]
            >= (if ((1.38_f64 * b[1][0]) <= 0.3537
                || q <= (b[0][0] / (2.15 + 1.665 * b[1][1].sin())))
            {
                c[1][0]
            } else {
                q
            })
        {
            t.fill((b[1][1] - b[0][1]).cos());
            if (b[0][(t[1].abs() * 2.0) as usize % 2]) <= 0.7737
            {} else if (if (b[0][1] * b[1][0]) >= -0.9663
                && (if t[0] > -0.7163 { 1.46_f64 } else { c[0][1] }) <= 0.4737
            {
                q
            } else {
                q
            }) < (q, t[1]).1
            {
                t[0] = q;
            } else {}
            a = f64::trunc((0.5 + 0.36 * c[1][0].sin()));
        } else {
            a = -(1.22_f64 - 0.68_f64);
        }
    }
    (((2.05 + 1.755 * a[0].1.sin()).cbrt())
        / (2.15 + 1.665 * (a[1].0 / (2.15 + 1.665 * b[1][1].sin())).sin()))
        .tanh()
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
    let mut c = 1_usize;
    while c < 2
        && (if !(((2.05 + 1.755 * a[c].sin()).cbrt()) <= 0.6737) {
            0.26_f64
        } else {
            1.66_f64
        }) >= -0.6763
    {
        {
            let t = b > 2;
        }
        c += 1;
    }
    let mut d_x = vec![(((0.5 + 0.36 * a[0].sin()).floor()).tan()).cos(), x.0];
    d_x.copy_within(1..2, 1);
    d_x[1]
        -= (((f3_2(
            &([x.0, d_x[(b + 1) % 2]]),
            &([(d_x[0], x.0), (d_x[(c + 1) % 2], d_x[(b + 0) % 2])]),
            vec![a[0]; 1],
            &(a[(c + 0) % 2]),
        ))
            .tanh()) * (x.0.midpoint(a[1])))
            .cos();
    (0.1 * ((a[0] * a[1]).to_degrees())).sin()
}

#[differentiable]
fn f4(a: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    for value in 1..3 {
        let c = a[0][(value + 1) % 2];
        let d_a = &a[1..2];
    }
    (a[0][0], a[1][1]).0 + a[1][0] + a[0][0] + a[1][1]
}

#[differentiable]
fn f5(a: f64, b: &f64, mut c: [[f64; 2]; 2], mut x: bool) -> Vec<f64> {
    let mut z = 0.0_f64;
    for t in (0..3).rev() {
        for z in &mut c {
            if (z[0] / (2.15 + 1.665 * (*b).sin())) < 0.1937 {
                let q: f64 = 1.1_f64 * (*b);
                let mut t = 0_usize;
                let mut value = [z[1]];
            }
            z[1] %= 2.5 + 0.4 * ((a * z[0]).atan()).sin();
            let mut d_x = 0_usize;
        }
        c[1][0]
            %= 2.5
                + 0.4
                    * (((c[0][(t + 0) % 2]) / (2.15 + 1.665 * (c[(t + 0) % 2][1]).sin()))
                        .atan())
                        .sin();
        for t in 0..c.len() {}
        z += (c[0][0] * (*b)).tanh();
    }
    vec![c[0] [0].min(c[0] [0]); 2]
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
                    assert!(((q - b[(q.abs() * 2.0) as usize % 2] [1])).is_finite());
                }
                p += 1;
            }
            c += (a[1].0 - 1.6_f64).sin();
        }
    }
    vec![- 1.36_f64; 2]
}

#[differentiable]
fn f7_1(a: &f64, b: [f64; 2], c: f64, x: &mut f64) -> f64 {
    (*x) = ((1.0 + 0.36 * 0.62_f64.sin()).round_ties_even() + -(*x)).tanh();
    let mut tape = 0.0_f64;
    for z in 1..=2 {
        let mut d_x = 0_usize;
        while d_x < 2 {
            { for &z in [0_usize, 2, 2, 1].iter().rev() {} }
            d_x += 1;
        }
        tape += ((1.0 + 0.36 * (0.1 * z as f64).sin()).round_ties_even()).atan();
    }
    (if (1.68_f64 * b[1]) <= (0.8_f64 + b[0]) { c * b[0] } else { c }) + (*x)
}
#[differentiable]
fn f7((a, mut a_1): (f64, f64), b: Vec<f64>, c: &[f64; 2], x: &f64) -> f64 {
    let mut x = 0_usize;
    while x < 3 {
        {
            let q = &b[1..=2];
            let u = &c[1..2];
            a_1 += (-a_1).atan();
        }
        x += 1;
    }
    ((0.1 * (f64::exp(a))).tanh() + a_1 * 1.42_f64).cos() + b[1] + b[1] + c[1] + a
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
    c[0][1] += (0.1 * (f64::cosh((0.0 + 1.8 * ([c[0][0], c[0][0]][0]).sin())))).tanh();
    for &(q, value) in x.iter() {
        let a = ((0.1 * ((0.0 + 1.8 * c[1][1].sin()).cosh())).tanh())
            * (0.36_f64 * value);
        if ((a / (2.15 + 1.665 * q.sin())).tanh()) >= -0.0263 && (value + value) < 0.4537
        {
            let mut p = (if ((0.1 * (q * value)).tanh()) > -0.0763 {
                value
            } else {
                c[1][0]
            });
        } else if ((c[1][0] - value) >= 0.3137 || (value * x[0].0) < -0.6963) {
            let [q, mut z] = [
                1.38_f64.atan(),
                (value / (2.15 + 1.665 * (*b).sin())).tanh(),
            ];
            let value: f64;
            if (1.76_f64 - 0.8_f64) >= (0.1 * (q * q)).tanh()
                && ((0.1 * (c[1][1] * q)).cos()) < -0.6163
            {
                value = -a;
            } else {
                value = (0.1 * ((x[0].0 + c[0][0]) * ([x[0].1, c[0][0]][1]))).tanh();
            }
        } else {}
    }
    (
        ((a[0] * a[1]) * ((1.0 + 0.36 * 1.1_f64.sin()).round_ties_even())).cos(),
        (((2.75 + 1.125 * a[2].sin()).log((2.75 + 1.125 * c[1][1].sin()))) * (*b)).atan(),
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
    f7((0.0738, 0.6211), vec![0.7884, -0.5843, 0.733], &[0.9803, -0.1924], &-0.6051) -> f64;
    f8([-0.6343, -0.527, 0.9203], &-0.7124, &vec![-0.0251, 0.0422, -0.7305], &[(0.8268, 0.0841), (-0.2086, 0.2087)]);
    f9(&[(-0.3908, -0.6235), (-0.2862, -0.2489), (0.7084, 0.2457)], &mut -0.637);
}
