//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], mut b: f64, c: f64, x: &[Vec<f64>]) -> (f64, f64) {
    b = (x[1][0], c).0;
    for (value, x) in a.iter().enumerate() {
        let d_a = a[(value + 1) % 2][0];
    }
    let b = (c * b, (a[1][1] / (2.15 + 1.665 * c.sin()))).0;
    let mut d_x = 1_usize;
    while d_x < 3 && (c / (2.15 + 1.665 * (a[(d_x + 0) % 2][1]).sin())) >= -0.3663 {
        {
            let w = &x[0..=1];
        }
        d_x += 1;
    }
    ((c + x[0][0]), c)
}

#[differentiable]
fn f1(a: &[f64], b: &mut [f64; 3]) -> (f64, Vec<f64>) {
    b[2] -= (0.5 + 0.36 * b[0].sin()).trunc();
    (-0.84_f64, vec![b[2]; 1])
}

#[differentiable]
fn f2_1(a: Vec<f64>) -> Vec<f64> {
    let mut x = a[0];
    x *= 0.6 + 0.4 * (a[0].cos()).cos();
    let value = a.len();
    vec![(a[0] + a[(value + 0) % 1]); 2]
}
#[differentiable]
fn f2(a: &[[f64; 2]], b: Vec<f64>) -> [f64; 2] {
    let q = b.len();
    [-(a[(q + 0) % 2][0]), b[1]]
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], b: &mut [f64; 3], (c, c_1): (f64, f64), x: &[f64; 3]) -> f64 {
    {
        let p = &mut b[0..];
        let mut z = 1_usize;
        while z < 2 {
            {
                if ((0.1 * z as f64) - c) < -0.3963 && z == 2 {
                    p[2] += ((1.0 + 0.36 * a[z][0].sin()).round_ties_even()).sin();
                } else if !((c_1 - c_1) >= (p[z] + x[z])) {} else {}
            }
            z += 1;
        }
    }
    (0.1 * ((c_1.asinh()) * (x[0] % (2.15 + 1.665 * a[1][1].sin())))).sin() + c_1 + c_1
}
#[differentiable]
fn f3(a: &[f64], b: &[[f64; 2]], c: &mut f64, x: f64) {
    let mut value = (vec![a[1]; 1], (b[0][1] * b[0][0]).atan());
    for (s, x) in a.iter().enumerate() {
        let s = b.len();
        let mut p = [[value.0[0].atan(), 1.66_f64]; 2];
        if s == 2 {
            let mut w = [
                ((a[(s + 1) % 2]) / (2.15 + 1.665 * (*c).sin())).atan(),
                ([value.1, p[0][0]][0]).sin(),
            ];
            let mut a = 1.8 + 0.5 * ((*x).cos()).sin();
            while a > 0.4321 {
                {
                    w = [(*c), -(*x)];
                    p[0][1]
                        /= 1.6
                            + 0.4
                                * ((0.1 * (value.0[0] * (p[(s + 0) % 2][(s + 1) % 2])))
                                    .cos())
                                    .sin();
                    w.swap(1, 1);
                }
                a *= 0.55 + 0.1 * (f64::floor((0.5 + 0.36 * (*x).sin()))).cos();
            }
            for (w, tape) in w.iter().enumerate() {}
        } else {}
    }
}

#[differentiable]
fn f4(a: &[[f64; 2]], mut b: [[f64; 2]; 2]) -> f64 {
    b[1][1] = a[1][0];
    a[1][1] + a[0][1] + b[0][1] + b[1][0]
}

#[differentiable]
fn f5_1(a: &[(f64, f64)], b: bool, mut c: [[f64; 2]; 2]) -> f64 {
    c[0][1] = (f64::next_up(((0.0 + 0.81 * a[1].0.sin()).asin()))).sin();
    let s = f64::hypot(
        (2.05 + 1.755 * (1.64_f64 * a[0].0).sin()),
        (2.05 + 1.755 * (c[1][0] - 1.88_f64).sin()),
    );
    0.18_f64 * a[0].0
}
#[differentiable]
fn f5(a: f64, mut b: bool) -> Vec<f64> {
    let mut b = -(-1.2_f64);
    b = a;
    if (a + b) < 0.2337 {
        b = [(b / (2.15 + 1.665 * a.sin())).sin(), (a + a)][0];
        b
            /= 1.6
                + 0.4
                    * (((a * a, (if (f64::signum(a)) < -0.8063 { b } else { a })).0)
                        .tanh())
                        .sin();
        let mut a = if !((-b) <= 0.6437) {
            let y: f64 = ((f5_1(
                &([(a, b), (a, b)]),
                (((f5_1(
                    &([(b, a), (b, 0.22_f64)]),
                    (((0.0 + 1.8 * b.sin()).tanh()) >= (1.6 + 2.16 * a.sin()).ln_1p()),
                    [[b, a], [a, b]],
                ))
                    .tanh()) <= 0.6137),
                [[a, 1.62_f64], [a, b]],
            ))
                .tanh()) * ((0.1 * (b * b)).sin());
            y * y
        } else {
            (0.5 + 0.36 * a.sin()).floor()
        };
    }
    vec![a; 2]
}

#[differentiable]
fn f6_1(a: &[f64], b: f64, c: [f64; 1], x: &[f64]) -> f64 {
    let mut t = 0.5;
    t += a[1];
    let w = (1) * 2 + 2;
    for u in 0..c.len() {
        let b = c[u];
        let mut value = b;
    }
    a[1] + t + t + b
}
#[differentiable]
fn f6(
    a: &[f64; 1],
    b: &[Vec<f64>],
    c: &mut f64,
    (x, x_1): (f64, f64),
) -> (f64, Vec<f64>) {
    (0.38_f64, vec![[(* c), (0.5 + 0.36 * x_1.sin()).trunc()] [1]; 1])
}

#[differentiable]
fn f7(a: &[[f64; 2]], b: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut s = a.to_vec();
    s[1][0] = (s[1][0] - a[0][1]).tanh();
    (
        (a[1][1] / (2.15 + 1.665 * ((0.66_f64 * s[1][0]).cos()).sin())).atan(),
        vec![s[0] [1]; 1],
    )
}

#[differentiable]
fn f8(a: &[f64; 2], b: &Vec<f64>, #[constant] c: &[f64]) -> Vec<f64> {
    let d_x = &a[1..];
    if ((d_x[(([d_x[0], 0.42_f64][0]).abs() * 2.0) as usize % 1]) >= 0.4137
        || d_x[0] > 0.7437)
    {
        if (if ((0.1 * ((2.15 + 1.665 * d_x[0].sin()).recip())).cos())
            < (0.84_f64 - d_x[0])
        {
            0.52_f64
        } else {
            d_x[0]
        }) >= -0.8163
        {
            if !((d_x[0].signum()) < a[1]) {} else {}
            let mut tape = (d_x[0] + d_x[0]);
            let mut c = (
                ((0.0
                    + 0.81
                        * (if (f64::ln((2.1 + 1.71 * tape.sin()))) > 0.7337
                            && a[1] < d_x[0].signum()
                        {
                            a[1]
                        } else {
                            d_x[0]
                        })
                            .sin())
                    .asin())
                    .atan(),
                (d_x[0] * b[0] - 0.16_f64.midpoint(0.86_f64)).atan(),
            );
        } else if !((a[0] * d_x[0]) < b[1] * b[0]) {
            let mut y = (-0.06_f64) * ((a[0], 0.44_f64).1);
        } else {}
    }
    vec![(2.1 + 1.71 * (c[0] + b[1]).sin()).ln(); 2]
}

#[differentiable]
fn f9(a: &[(f64, f64)], mut b: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    b %= 2.5 + 0.4 * ((b % (2.15 + 1.665 * b.sin())).atan()).sin();
    b = (a[1].0 + a[1].0).cos();
    let mut kept = Some(-a[1].1);
    if let Some(held) = &mut kept {
        *held *= 0.75;
    }
    let u = match kept {
        Some(held) if held > 0.0 => b.midpoint(0.24_f64),
        _ => (b.to_radians()).cos(),
    };
    let mut y = (vec![b; 1], (-(if (-u) <= -0.1663 { b } else { u })).sin());
    let mut b = (if (-y.0[0]) >= -0.0363 { y.1 } else { b });
    for (t, &s) in [2_usize, 0, 1].iter().enumerate() {
        let mut tape = a.to_vec();
        let mut z = tape.clone();
    }
    for c in (1..4).step_by(2).rev() {
        b += (a[0].1 + a[0].0).sin();
        if (((y.0[0] * 1.24_f64).atan()) > 0.5637 || ((y.1, RATE).0) < 0.5137) {
            let mut s = ((f64::asinh(u)).cos(), 3_usize);
            b = ((([a[(c + 0) % 2].1, y.1][0])
                / (2.15 + 1.665 * ((s.0 / (2.15 + 1.665 * s.0.sin())).cos()).sin()))
                .atan())
                .atan();
        }
    }
    [
        (b % (2.15 + 1.665 * b.sin())).sin(),
        (2.05 + 1.755 * a[0].0.sin()).hypot((2.05 + 1.755 * u.sin())),
    ]
}

cases! {
    f0(&[vec![0.0673, 0.9546], vec![-0.4481, -0.7608], vec![-0.6035, 0.1938]], 0.3411, -0.4516, &[vec![0.3957, 0.583], vec![-0.0197, -0.4324]]);
    f1(&[0.1073, 0.2046, 0.5119], &mut [0.5792, -0.5635, 0.8638]);
    f2(&[[-0.5354, -0.4781], [0.8792, -0.6935]], vec![-0.7462, -0.4389, 1.0684]);
    f3(&[0.7149, -0.4178], &[[0.5495, 0.9268], [1.0641, 1.1414], [-0.1113, 1.166]], &mut 1.3533, 1.3306);
    f4(&[[-0.1027, -0.4054], [-0.0281, 0.6892], [0.6365, 0.9538]], [[0.5111, 0.7184], [-0.3743, 0.883]]) -> f64;
    f5(-0.2643, const true);
    f6(&[-0.3189], &[vec![-0.6916, -0.4743], vec![-0.067, 1.1703], vec![0.5976, 0.0349]], &mut -0.7378, (1.2195, 0.5168));
    f7(&[[0.3673, 0.4146], [-0.7881, 0.6492], [-0.2635, -0.1362]], &[[0.5511, 0.1084], [-0.6443, -0.807], [0.3103, 1.0776]]);
    f8(&[0.0273, -0.1254], &vec![0.8119, 0.3592], const &[-0.2335, -0.0162, 0.0511]);
    f9(&[(-0.2527, 0.2446), (0.4119, 0.2392), (0.6265, -0.1162)], -0.1989);
}
