//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: Vec<f64>, b: &f64, c: &mut f64, x: &[[f64; 2]]) -> f64 {
    for c in 0..x.len() {}
    (*c) = (0.5 + 0.36 * a[0].sin()).fract();
    let p = x[1][1] > -0.2063;
    ([(1.92_f64, 1.54_f64).1, ((*b) / (2.15 + 1.665 * a[0].sin()))][1]).sin() + (*c)
}
#[differentiable]
fn f0_2(a: &[f64; 1]) -> f64 {
    a[0].min((a[0] + a[0]))
        + a[((a[0] / (2.15 + 1.665 * a[0].sin())).abs() * 2.0) as usize % 1] + a[0]
}
#[differentiable]
fn f0(a: [f64; 2]) -> (f64, f64) {
    let (b, x) = (
        (f0_2(&([1.32_f64]))).tanh(),
        (a[1] / (2.15 + 1.665 * 1.58_f64.sin())).tanh(),
    );
    let mut b = 0.5;
    b += a[0];
    b = 0.68_f64.max(x);
    let mut w = (
        ((0.1 * (b.to_degrees())).tanh()
            + (x * (a[(((a[0] * x).cos()).abs() * 2.0) as usize % 2])).cos()),
        3_usize,
    );
    let mut x = (
        ((0.1 * ((2.15 + 1.665 * x.sin()) % (2.15 + 1.665 * w.0.sin()))).sin()
            + (b * 1.86_f64).tanh()),
        3_usize,
    );
    let mut x = 0_usize;
    (
        (if (-(a[(([a[(x + 0) % 2], b][1]).abs() * 2.0) as usize % 2])) > 0.7437 {
            a[0]
        } else {
            w.0
        })
            .cos(),
        (a[0], w.0).0,
    )
}

#[differentiable]
fn f1_1(a: &[f64; 1], b: Vec<f64>) -> (f64, Vec<f64>) {
    for w in 1..2 {
        let mut tape = 0_usize;
        while tape < 2 {
            {}
            tape += 1;
        }
    }
    (-((0.5 + 0.36 * a[0].sin()).floor()), b)
}
#[differentiable]
fn f1_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        0.26_f64
    } else {
        0.5 * f1_2(((0.0 + 0.81 * x.sin()).acos()).tanh(), n - 1)
            + (if !((x - x) > 0.1837) { x } else { x })
    }
}
#[differentiable]
fn f1(a: &[f64], b: &Vec<f64>, mut c: f64) -> (f64, f64) {
    c = ((1.0 + 0.36 * a[0].sin()).round() - (f1_2(b[0], 1)).tanh()).cos();
    let mut b = 0.5;
    b += (-0.78_f64 - c).atan();
    if 1.74_f64 <= (b * c).cos() {
        b = (1.84_f64 + a[0]);
        let u = -c;
        c += (-(1.84_f64 - a[0])).sin();
    } else {
        c = ((2.05 + 1.755 * c.sin()).cbrt()).atan();
        let mut a = (0.64_f64, -((b + b).tanh()));
        let mut b = 1.88_f64;
    }
    if 1.82_f64 <= -0.4163 {
        let mut w = 1_usize;
        assert!(((2.05 + 1.755 * c.sin()).sqrt()).is_finite());
    } else {}
    (
        (if a[0] < -0.8763 && ((b * c).sin()) > -0.6263 { c } else { a[0] }),
        ((b / (2.15 + 1.665 * b.sin())).sin()) * ((0.48_f64 * b).tanh()),
    )
}

#[differentiable]
fn f2_1(a: &[f64]) -> (f64, Vec<f64>) {
    let mut y = 0.0_f64;
    for q in 0..1 {
        for (a, z) in a.iter().enumerate() {
            let mut a = (((0.0 + 1.08 * (*z).sin()).tan()) % (2.15 + 1.665 * (*z).sin()))
                .cos();
        }
        y += (a[1] * a[1]).tanh();
    }
    (
        (if (((y - y).tanh()) >= -0.8063 || a[1] > -0.9063) { a[1] } else { y }),
        vec![- ((y - y).sin()); 1],
    )
}
#[differentiable]
fn f2(a: &[f64], b: &[[f64; 2]], c: &[[f64; 2]]) -> f64 {
    let u = &b[0..2];
    let mut x = -((c[0][1], 1.44_f64).1);
    let mut d_x = f2_1(&([(u[0][1] + a[1]), x]));
    let w = &u[1..];
    for tape in (1..3).rev() {}
    (0.0 + 1.8 * ((2.1 + 1.71 * u[1][0].sin()).ln()).sin()).tanh() + a[0] + b[1][1]
        + w[0][0] + c[0][1]
}

#[differentiable]
fn f3_1(a: (f64, f64), b: &Vec<f64>, c: &[[f64; 2]], x: &[Vec<f64>]) -> (f64, Vec<f64>) {
    let mut a = x[1][1];
    for w in 1..=2 {
        let mut t = c.to_vec();
    }
    (
        (x[1][0] / (2.15 + 1.665 * x[0][0].sin())).sin(),
        vec![((- b[1]) * (c[0] [1] * c[1] [0])).sin(); 1],
    )
}
#[differentiable]
fn f3(a: [f64; 3], b: &mut f64) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut c = 0_usize;
    while c < 1 && (*b) <= a[c] * a[c] {
        {}
        c += 1;
    }
    vec![
        f64::tan((0.0 + 1.08 * (if (- (* b)) > (if (c > 1 || c > 1) { (* b) } else {
        a[((a[(c + 0) % 3]).abs() * 2.0) as usize % 3] }) && ((* b) * (* b)) < (0.1 * ((*
        b).mul_add(a[2], (* b)))).atan() { (* b) } else { a[2] }).sin())); 2
    ]
}

#[differentiable]
fn f4(a: [[f64; 2]; 2], b: [f64; 3], c: [[f64; 2]; 2]) -> [f64; 2] {
    let mut a = 0.0_f64;
    for v in (0..3).rev().step_by(1) {
        a += c[0][0].sin();
    }
    let b = &c[1..2];
    a
        += (a
            * (b[0][(((0.1 * (b[0][1].mul_add(a, b[0][0]))).tanh()).abs() * 2.0) as usize
                % 2]))
            .tanh();
    let mut value = vec![
        ((a * 0.58_f64).cos() + (0.1 * ((0.0 + 1.8 * a.sin()).exp())).tanh()); 1
    ];
    [
        ((1.6 + 2.16 * c[0][0].sin()).ln_1p(), a).1,
        (if ((value[0] + a).cos()) < -0.3163 && a >= 0.3437 {
            (value[0] - a).atan()
        } else {
            0.86_f64
        }),
    ]
}

#[differentiable]
fn f5((a, mut a_1): (f64, f64), b: &f64) -> f64 {
    a_1 /= 1.6 + 0.4 * ((*b).sin()).sin();
    let d_x: f64 = (-0.58_f64) * ((1.06_f64.to_radians()).sin());
    let mut a = 0.0_f64;
    for z in (1..3).step_by(2).rev() {
        let w = a_1;
        let tape = d_x;
        let c = (tape - [(0.0 + 1.08 * (*b).sin()).tan(), (a_1, a_1).0][1]);
        a += (d_x - [a_1, c][1]).sin();
    }
    let p = (*b);
    let mut d_a = [(p * d_x).tanh(); 3];
    d_a[2] *= 0.6 + 0.4 * (d_a[1].cos()).cos();
    let mut v = d_a.to_vec();
    (v[2] - d_x).sin() + v[0] + p + a
}

#[differentiable]
fn f6_1(a: &[f64]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let (z, _) = (
        (2.25 + 1.575 * a[1].sin()).rem_euclid((2.25 + 1.575 * (a[0] + a[1]).sin())),
        (a[0] / (2.15 + 1.665 * a[0].sin())).tanh(),
    );
    let mut t = vec![([z, a[1]] [1]).cos(), (z + 1.6_f64).cos()];
    let mut p = vec![
        ((2.05 + 1.755 * ((t[1] * a[1]).cos()).sin()).sqrt()).sin(), (0.1 * ((a[0].abs())
        * z)).atan()
    ];
    [
        (p[0] + t[1]).tanh(),
        (if ((0.1 * ((2.15 + 1.665 * p[0].sin()) % (2.15 + 1.665 * t[1].sin()))).cos())
            > (if z > (0.1 * (1.4_f64.cosh())).sin() { t[0] } else { t[1] })
        {
            (0.1 * ((1.15 + 0.765 * p[1].sin()).powi(0))).cos()
        } else {
            z
        }),
    ]
}
#[differentiable]
fn f6(a: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let s = (2) * 2 + 2;
    let mut q = f64::sqrt((2.05 + 1.755 * a[1][1].sin()));
    let mut value = [
        (a[0][(s + 1) % 2], (0.5 + 0.36 * q.sin()).trunc()),
        (a[0][(s + 1) % 2], a[0][(s + 1) % 2]),
    ];
    value[0].1 = (a[0][(s + 0) % 2] + value[1].0).tanh();
    let mut t = (-0.44_f64, a[1][(s + 1) % 2]);
    for (p, t) in a.iter().enumerate() {
        if !((t[1] * (a[1][(s + 0) % 2])) >= 0.7237) {} else {}
    }
    (-(a[1][0] - (0.1 * s as f64)), vec![value[1].1; 1])
}

#[differentiable]
fn f7(a: f64, b: &[f64; 1]) -> Vec<f64> {
    let mut t = 0.0_f64;
    for value in 1..=3 {
        for d_x in b.iter() {
            let mut b = 0.5;
            b += (a + ((*d_x) / (2.15 + 1.665 * a.sin()))).atan();
            let mut p = 1.8
                + 0.5 * (((b / (2.15 + 1.665 * a.sin())).atan()).cos()).sin();
            while p > 0.4321 {
                {
                    b = b.atan();
                    debug_assert!(
                        ((if ! ((f64::atan2((1.1 + 0.81 * p.sin()), (1.1 + 0.81 * p
                        .sin()))) > - 0.3763) { (* d_x) } else { p })).is_finite()
                    );
                    let mut p = [
                        (
                            a,
                            (f64::next_down(((0.0 + 0.81 * (*d_x).sin()).asin()))).atan(),
                        ),
                        (a, a),
                    ];
                }
                p *= 0.55 + 0.1 * ((b / (2.15 + 1.665 * p.sin())).cos()).cos();
            }
            assert!(((a, (* d_x)).0).is_finite());
        }
        let mut s = [b[0] * a, b[0]][1];
        t
            += (((b[0] * 1.54_f64) % (2.15 + 1.665 * (b[(value + 0) % 1] + a).sin()))
                .atan())
                .cos();
    }
    let mut tape = 1_usize;
    while tape < 3 {
        { for c in (1..4).step_by(3).rev() {} }
        tape += 1;
    }
    vec![b[(tape + 0) % 1]; 2]
}

#[differentiable]
fn f8(a: &[Vec<f64>], b: &f64, c: &[f64]) -> [f64; 2] {
    assert!(((0.0 + 0.81 * (* b).sin()).acos()).is_finite());
    let mut t = -a[0][0];
    let c = (c[(((*b) * a[0][1]).abs() * 2.0) as usize % 2] + 0.34_f64)
        * ((0.1 * ((a[1][1] - a[0][1]) * ((*b) - a[0][0]))).cos());
    t += (-(*b)).sin();
    let mut y = [[-0.4_f64, t.sin()]; 2];
    let x = a[0][1] * (*b);
    if ((c + c).sin()) <= -0.4463 {
        let mut x = Vec::with_capacity(3);
        for q in (0..=2).rev().step_by(3) {
            x.push((c % (2.15 + 1.665 * t.sin())).cos());
        }
        x.push(
            (if (f64::hypot(
                (2.05 + 1.755 * a[1][0].sin()),
                (2.05 + 1.755 * a[0][1].sin()),
            )) < (0.1 * ((0.0 + 1.8 * y[1][0].sin()).exp())).cos()
            {
                0.1_f64
            } else {
                c
            })
                .sin(),
        );
        if (y[1][1] <= 0.7937 || ((a[1][1] * x[0]).atan()) > 0.5837) {
            if (0.28_f64 + c) <= c {
                x[0] *= 0.6 + 0.4 * (x[0].tanh()).cos();
                let d_a = &y[0..];
                let s = (0.1 * (x[0] * d_a[0][1])).atan();
            } else if ((c.to_radians()).tanh()) >= -0.2463
                && (-x[0])
                    <= (1.1 + 0.81 * (*b).sin())
                        .atan2(
                            (1.1
                                + 0.81
                                    * (y[(((0.5 + 0.36 * (*b).sin()).floor()).abs() * 2.0)
                                        as usize % 2][0])
                                        .sin()),
                        )
            {
                t += (1.42_f64 - c).cos();
            } else {}
        }
    } else if (*b) >= t && ((y[1][0] * (*b)).atan()) > -0.0463 {} else {}
    [c, (t - 0.62_f64).tanh()]
}

#[differentiable]
fn f9_1(a: f64, b: f64) -> (f64, Vec<f64>) {
    let mut q = [0.0_f64; 3];
    let mut w = 0_usize;
    while w < 2 {
        {
            debug_assert!(((q[(w + 0) % 3], q[2]).0).is_finite());
        }
        w += 1;
    }
    if a <= -0.1963 {}
    ((0.1 * ((q[(w + 1) % 3]) * q[0])).atan(), vec![q[2]; 1])
}
#[differentiable]
fn f9(a: &[[f64; 2]], b: &[f64; 3], c: [f64; 2]) -> f64 {
    f64::trunc((0.5 + 0.36 * (b[0] * c[1]).sin())) + b[2] + a[0][0] + c[1]
}

cases! {
    f0([1.0803, -0.7724]);
    f1(&[-0.0281, 0.6592], &vec![-0.7135], 0.3338);
    f2(&[0.0219, -0.8608], &[[1.0665, 0.5938], [-0.6289, 0.3884], [0.1857, 0.243]], &[[-0.3197, 0.8176], [-0.1451, 1.1022]]) -> f64;
    f3([0.6268, -0.5059, -0.3386], &mut 0.6087);
    f4([[0.7673, 0.6046], [0.7019, -0.4408]], [-0.0035, 0.4138, 0.5911], [[1.0484, -0.3243], [1.143, -0.1197]]);
    f5((0.1673, 0.2146), &0.6019) -> f64;
    f6(&[[0.3919, 0.3592], [0.6965, 0.4238], [0.9611, 0.3984]]);
    f7(0.8673, &[-0.9054]);
    f8(&[vec![-0.4327, -0.9554], vec![-0.6581, -0.2508]], &-0.7735, &[-0.0162, 0.4411, 0.4284]);
    f9(&[[-0.0081, 0.7592], [0.8265, 0.9338], [0.8411, 0.9984]], &[0.6857, 0.953, -0.2397], [-0.0524, 0.7949]) -> f64;
}
