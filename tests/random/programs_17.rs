//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: [f64; 1], b: [f64; 1], c: f64, x: &[Vec<f64>]) -> f64 {
    let mut s = (b[0] - x[1][0]);
    for &a in &[1_usize, 1] {
        s
            %= 2.5
                + 0.4
                    * ((0.1
                        * (f64::div_euclid(
                            (2.15
                                + 1.665
                                    * ([
                                        x[(((s - s).sin()).abs() * 2.0) as usize % 2][(a + 0) % 2],
                                        0.04_f64,
                                    ][1])
                                        .sin()),
                            (2.15 + 1.665 * ((1.6_f64 * s).sin()).sin()),
                        )))
                        .sin())
                        .sin();
        s = (b[0] * (b[(a + 0) % 1])).tanh();
    }
    (1.6 + 2.16 * 1.92_f64.sin()).ln_1p() + b[0] + c + x[0][0]
}
#[differentiable]
fn f0(a: &[f64; 2], b: &[f64], mut c: f64) -> f64 {
    assert!((c.next_up()).is_finite());
    for u in 0..b.len() {
        let q = b[u];
    }
    if ((1.52_f64 - c) < -0.1363 || (f64::sin(a[1])) >= 0.3237) {
        let mut b = 0_usize;
        while b < 3 {
            {
                let mut tape = 0.0_f64;
                for a in (0..3).step_by(3) {
                    tape += ((c - c).cos()).cos();
                }
            }
            b += 1;
        }
    } else if (c * (b[((-b[0]).abs() * 2.0) as usize % 2])) > 0.9037 {} else {}
    a[1] + b[0] + b[0] + a[1]
}

#[differentiable]
fn f1(a: &Vec<f64>, b: Vec<f64>, c: &[f64; 3], x: &Vec<f64>) -> f64 {
    let b: f64;
    if (x[0] / (2.15 + 1.665 * a[1].sin())) <= 0.42_f64 * a[1] {
        let d_x = a.len();
        for &x in c.iter() {}
        b = x[1];
    } else {
        b = -x[0];
    }
    for (q, a) in c.iter().enumerate() {
        for b in x.iter() {}
    }
    (2.05 + 1.755 * x[0].sin()).hypot((2.05 + 1.755 * c[1].sin()))
}

#[differentiable]
fn f2(a: [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    if (a[1] / (2.15 + 1.665 * a[1].sin())) <= 0.0537 {
        let mut d_x = if !((a[0].atan()) <= -0.0963) {
            [
                (if ((a[0] + a[0]) <= 0.4737 || (a[0] * a[0]) <= 0.4637) {
                    a[1]
                } else {
                    a[0]
                }),
                (if ((a[0] / (2.15 + 1.665 * a[0].sin())) >= 0.1237
                    || (a[0] + a[1]) < 0.5437)
                {
                    a[1]
                } else {
                    a[0]
                }),
            ][0]
        } else {
            let mut x = a[0];
            (a[0] * x).atan()
        };
    } else {
        assert!((a[1]).is_finite());
    }
    let mut d_a = 0.5;
    d_a
        += ((if a[1] > -0.7963 && (a[0] + a[1]) <= 0.3437 { a[1] } else { a[0] })
            * (-a[1]))
            .sin();
    let mut t = [
        (
            d_a.sin(),
            (if ((2.1 + 1.71 * d_a.sin()).log2()) > 0.6637 { d_a } else { d_a }).cos(),
        ),
        (d_a.sin(), d_a.sin()),
    ];
    if !((t[0].0 + a[0]) < 0.4737) {
        if !((-d_a) >= -0.6763)
        {} else if ((2.05 + 1.755 * 0.2_f64.sin()).hypot((2.05 + 1.755 * d_a.sin())))
            < -0.9163 && (-a[1]) < 0.4937
        {} else {}
    }
    vec![(0.0 + 0.81 * (0.76_f64 + d_a).sin()).asin(); 2]
}

#[differentiable]
fn f3(a: &f64, b: &[(f64, f64)], c: [[f64; 2]; 2], x: &[f64]) -> f64 {
    if ((c[0][1], c[1][1]).1) > -0.9763 {
        let u = (b[1].0 / (2.15 + 1.665 * x[0].sin()));
        let b = (0.96_f64 % (2.15 + 1.665 * c[0][1].sin())) > 0.2737
            && ((b[0].0 * u).tanh()) <= -0.4463;
        let mut d_x = 0.0_f64;
        for v in 1..2 {
            d_x += (((2.05 + 1.755 * c[v][v].sin()).cbrt()).to_radians()).tanh();
        }
    }
    (0.0 + 1.08 * x[1].sin()).tan() + x[1] + (*a) + b[1].0 + x[0]
}

#[differentiable]
fn f4_1(a: &[Vec<f64>], b: [[f64; 2]; 2], c: &f64, x: &[Vec<f64>]) -> Vec<f64> {
    vec![(0.1 * (a[0] [1].cosh())).sin(); 2]
}
#[differentiable]
fn f4(mut a: f64, b: &[f64]) -> f64 {
    let mut a = ((0.1 * (a.exp_m1())).tanh(), b[1]);
    let mut p = 0_usize;
    while p < 2 && (b[1] - 0.26_f64) > -0.7563 {
        {
            let mut p = [
                (
                    (f64::log2((2.1 + 1.71 * 1.62_f64.sin()))).cos(),
                    (((b[b.len() - 1 - p]).asinh())
                        / (2.15 + 1.665 * (b[p] / (2.15 + 1.665 * a.1.sin())).sin()))
                        .cos(),
                ),
                (
                    (f64::log2((2.1 + 1.71 * 1.62_f64.sin()))).cos(),
                    (f64::log2((2.1 + 1.71 * 1.62_f64.sin()))).cos(),
                ),
            ];
            let mut w = ((1.0 + 0.36 * p[1].0.sin()).round()
                + (p[1].1 / (2.15 + 1.665 * a.0.sin())).atan());
            let mut q = 0_usize;
            while q < 3 && ((1.02_f64 * w).cos()) >= [w, p[0].0][0] {
                {
                    let mut u = vec![b[0].tanh(); 3];
                    {
                        let b = &mut u[2..3];
                    }
                }
                q += 1;
            }
        }
        p += 1;
    }
    ((a.0, b[0]).1 + a.0).atan() + b[(p + 0) % 2] + b[1] + b[1]
}

#[differentiable]
fn f5(a: &[[f64; 2]], b: [f64; 1]) -> f64 {
    let mut c = 0.5;
    c += (1.0 + 0.36 * b[0].sin()).round_ties_even();
    let mut d_x = b.clone();
    d_x[0] = (b[((b[0] * a[0][1]).abs() * 2.0) as usize % 1]) * b[0];
    let mut d_a = (
        vec![
            (if (0.3_f64.asinh()) <= - 0.5063 && ((0.0 + 0.81 * b[0].sin()).atanh()) >=
            0.1137 { b[0] } else { b[0] }); 2
        ],
        ((((d_x[((b[0] + a[1][0]).abs() * 2.0) as usize % 1]) * b[0]).sin()).cos()).sin(),
    );
    d_a.1 += (f64::tan(((c * 0.78_f64).tanh()))).sin();
    b[0] + c
}

#[differentiable]
fn f6(a: &[[f64; 2]], b: &[Vec<f64>], mut c: usize) -> (f64, f64) {
    let mut p = vec![
        (if (b[1] [0] / (2.15 + 1.665 * 0.82_f64.sin())) < 0.8237 { a[(c + 0) % 2] [0] }
        else { b[(c + 1) % 2] [(c + 0) % 2] }), - (b[(c + 1) % 2] [(c + 1) % 2])
    ];
    let (u, c) = (a[0][0] * (a[(c + 1) % 2][0])).sin_cos();
    ((-a[0][0]).max(((1.62_f64 * p[0]).tanh())), (0.5 + 0.36 * p[1].sin()).fract())
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x * x).asinh()).cos()
    } else {
        let mut w = (if (x + x) <= 0.8037 { (x - x) } else { x });
        w /= 1.6 + 0.4 * (x.atan()).sin();
        0.5 * f7_1((((x, 1.16_f64).1).next_down()).cos(), n - 1)
            + ((0.1 * n as f64).next_up()).cos()
    }
}
#[differentiable]
fn f7_2(a: [[f64; 2]; 2], b: &[f64], c: &mut [f64; 1]) -> f64 {
    c[..1].sort_by(|a, b| b.total_cmp(a));
    if ((0.1 * (a[1][1].cosh())).sin()) >= 0.4637 {
        if (c[0] - b[1]) <= -0.0263
        {} else if ((if (c[0] - a[0][0]) > -0.9763 { b[1] } else { c[0] })
            > (f7_1(0.2_f64, 0)).tanh() || (a[1][0].atan()) < 0.1937)
        {} else {}
    } else if ((-(b[((0.92_f64
        * (b[((a[1][0] / (2.15 + 1.665 * b[0].sin())).abs() * 2.0) as usize % 2]))
        .abs() * 2.0) as usize % 2])) < -0.9563
        || (1.46_f64 - b[1]) < [a[1][1], a[0][0]][1])
    {} else {}
    (2.1 + 1.71 * 1.92_f64.sin()).log10() + b[0]
}
#[differentiable]
fn f7(a: [[f64; 2]; 2]) -> f64 {
    (a[1][0], a[0][0]).0 + a[1][1] + a[1][1] + a[1][0]
        + a[((a[0][1] * a[0][1]).abs() * 2.0) as usize % 2][1]
}

#[differentiable]
fn f8_1(a: f64) -> (f64, Vec<f64>) {
    let c = a;
    let value: f64;
    if (a * 0.96_f64) < -0.2763 && (c.copysign(a)) > 0.4237 {
        debug_assert!((1.68_f64).is_finite());
        if (-c) <= (a - 1.68_f64) {
            for x in 0..=2 {}
        } else if (c > c * 0.14_f64 || (a * a) > 0.7437) {} else {}
        value = c * a;
    } else {
        value = (0.1 * (c.exp2())).sin();
    }
    ((0.1 * (f64::to_degrees(a))).atan(), vec![c; 1])
}
#[differentiable]
fn f8(a: &[f64; 1]) -> f64 {
    const RATE: f64 = 0.75;
    let y = a.len();
    let mut s = a[(y + 0) % 1];
    let mut v = (
        vec![((a[(a[0].abs() * 2.0) as usize % 1]) * s).sin(); 3],
        ((a[(y + 0) % 1]) * a[0]).cos(),
    );
    if s >= -0.6263 {
        v.1
            += ((2.25 + 1.575 * s.sin()).rem_euclid((2.25 + 1.575 * v.0[1].sin())))
                .tanh();
    }
    let s = (((v.1 * a[0]).atan())
        * (if ((a[(y + 0) % 1]).signum()) > 0.8237 { v.0[2] } else { s }))
        .sin();
    assert!((a[0]).is_finite());
    v.1 = (v.1 + (0.1 * y as f64) * s).tanh();
    for (q, &x) in a.iter().enumerate() {}
    v.1
}

#[differentiable]
fn f9_1(a: &[f64], mut b: (f64, f64), (c, c_1): (f64, f64)) -> f64 {
    debug_assert!((f64::tan((0.0 + 1.08 * c.sin()))).is_finite());
    let mut b = a.to_vec();
    for (z, d_a) in b.iter_mut().enumerate() {}
    c * a[0] + b[1] + a[1] + a[1]
}
#[differentiable]
fn f9(a: &[f64]) -> f64 {
    for d_x in (0..1).step_by(3).rev() {
        let mut v = 0.5;
        v += a[(d_x + 0) % 2];
        let mut p = 0.5;
        p += (0.1 * (a[d_x] * a[0])).sin();
        let s = (0) * 2 + 0;
    }
    (0.1 * ((-a[0]) * (a[1] * a[0]))).sin()
        + a[(((f9_1(a, (a[1], a[1]), (a[0], a[1]))).tanh()).abs() * 2.0) as usize % 2]
}

cases! {
    f0(&[0.1684, 0.9257], &[-0.387, 0.1803, 1.0276], 0.7849) -> f64;
    f1(&vec![0.4173, 0.6346, 0.4419], vec![0.6592, -0.1935], &[-0.8562, -0.7589, 0.4084], &vec![0.1357, 0.483]) -> f64;
    f2([0.4073, -0.4454]);
    f3(&-0.9527, &[(0.4146, 0.8419), (0.7592, 0.2565), (0.6738, 0.7711)], [[0.9084, -0.4543], [0.923, -0.3797]], &[0.9976, 0.5949, 0.4822]) -> f64;
    f4(-0.2078, &[0.7695, 1.1068]) -> f64;
    f5(&[[-0.4327, -0.4354], [0.2119, -0.6108]], [0.3065]) -> f64;
    f6(&[[-0.5927, 0.9846], [0.4819, 0.3192], [0.3365, -0.8862]], &[vec![0.1011, -0.2516], vec![0.0057, -0.417], vec![-0.3597, -0.7424]], const 2);
    f7([[0.3484, -0.4143], [0.643, 0.6903]]) -> f64;
    f8(&[-0.2454]) -> f64;
    f9(&[-0.7916, -0.5843]) -> f64;
}
