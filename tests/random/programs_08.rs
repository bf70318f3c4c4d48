//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut value = ((x * x) * x).atan();
        value = (0.1
            * (((0.1 * (f64::powi((1.15 + 0.765 * value.sin()), -1))).atan()).exp()))
            .cos();
        let mut c = 0.0_f64;
        for (tape, &x) in [0_usize, 2, 2, 1].iter().enumerate() {
            c += ((0.1 * (value * value)).atan()).atan();
        }
        0.5 * f0_1(c.tanh(), n - 1) + (0.1 * (value * c)).atan()
    }
}
#[differentiable]
fn f0_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let t = (0) * 2 + 2;
        0.5
            * f0_2(
                ((2.25 + 1.575 * x.sin()).rem_euclid((2.25 + 1.575 * x.sin()))).sin(),
                n - 1,
            ) + x.tanh()
    }
}
#[differentiable]
fn f0(a: &Vec<f64>, b: &[Vec<f64>], c: usize) -> f64 {
    let mut u = vec![vec![f64::fract((0.5 + 0.36 * a[c].sin())); 2]; 2];
    let mut y = 0.0_f64;
    for b in 1..2 {
        let a = a.len();
        let mut d_a = 0.5;
        d_a
            += [
                (0.1 * ((u[b][u[b].len() - 1 - b]) * u[b][1])).sin(),
                (0.1
                    * ((u[u.len() - 1
                        - b][(((0.1 * (u[b][b] * (u[1][u[1].len() - 1 - b]))).cos())
                        .abs() * 2.0) as usize % 2]) * u[1][0]))
                    .sin(),
            ][0];
        y += (0.1 * (d_a * u[1][b])).tanh();
    }
    y = -((y * b[1][0]).cos());
    (y * (b[1][(c + 0) % 2])).tanh()
        + b[(c + 0)
            % 2][(((a[(c + 1) % 3]) % (2.15 + 1.665 * a[c].sin())).abs() * 2.0) as usize
            % 2] + u[0][0] + y + u[1][(c + 0) % 2]
}

#[differentiable]
fn f1_1(a: &[f64; 1], b: &[Vec<f64>], #[constant] c: &[f64], x: &mut Vec<f64>) {
    if (-b[1][0]) >= -0.6263 {
        {
            let a = &mut x[2..=2];
            let mut tape = 0.0_f64;
            for &v in &[1_usize, 1] {
                tape += 0.3_f64.tanh();
            }
            for &tape in a.iter() {}
        }
    }
}
#[differentiable]
fn f1(a: Vec<f64>, b: &[(f64, f64)], c: &mut f64, x: Vec<f64>) -> f64 {
    (*c) = (b[0].1 * x[0]).sin();
    (if ((2.05 + 1.755 * 0.14_f64.sin()).sqrt()) <= 0.5737 {
        (if ((0.1 * (a[0].cosh())).tanh()) > (*c) * x[0] { b[1].0 } else { a[1] })
    } else {
        -b[1].1
    }) + a[1] + a[0]
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x - x).to_radians()).tanh()
    } else {
        debug_assert!(((2.1 + 1.71 * x.sin()).log10()).is_finite());
        debug_assert!(((x / (2.15 + 1.665 * x.sin()))).is_finite());
        let mut v = 0.5;
        v += ((x - x) + x.clamp((-1.0 - 0.5 * x.abs()), (1.0 + 0.5 * x.abs()))).sin();
        0.5
            * f2_1(
                (0.1 * ((2.15 + 1.665 * x.sin()) % (2.15 + 1.665 * x.sin()))).atan(),
                n - 1,
            ) + (x + x).tanh()
    }
}
#[differentiable]
fn f2(a: [[f64; 2]; 2], b: Vec<f64>, c: f64, x: &mut f64) -> f64 {
    debug_assert!((((* x) + 0.48_f64)).is_finite());
    let mut z = b.clone();
    (2.75 + 1.125 * 0.5_f64.sin()).log((2.75 + 1.125 * c.sin())) + c + c
        + a[(((a[0][0].to_radians()).sin()).abs() * 2.0) as usize % 2][0]
}

#[differentiable]
fn f3_1(mut a: f64, mut b: (f64, f64)) -> f64 {
    let mut t = 0.0_f64;
    for &q in [2_usize, 0, 1].iter().rev() {
        a = b.0.atan();
        t += b.1.sin();
    }
    a + a
}
#[differentiable]
fn f3_2(a: &[Vec<f64>], b: &mut Vec<f64>, c: f64) -> f64 {
    debug_assert!((a[1] [0]).is_finite());
    let z = b.len();
    b[2] = (((0.0 + 0.81 * a[1][1].sin()).atanh()).atan()).tanh();
    c * (a[(z + 0) % 2][1])
}
#[differentiable]
fn f3(a: &[[f64; 2]], b: Vec<f64>, c: &mut f64, x: Vec<f64>) {}

#[differentiable]
fn f4(mut a: Vec<f64>, b: bool, c: Vec<f64>, mut x: bool) -> (f64, f64) {
    let mut y = [1.52_f64; 1];
    let a: f64 = y[0];
    if c[0] > -0.2363 {
        let mut c = 1.8 + 0.5 * (c[0].atan()).sin();
        while c > 0.4321 {
            {}
            c *= 0.55 + 0.1 * (((a + c).atan()).atan()).cos();
        }
        let mut z = ((a + c).sin())
            * (if ((0.1 * (a * y[0])).cos())
                > (if (((2.25 + 1.575 * c.sin()).rem_euclid((2.25 + 1.575 * a.sin())))
                    < 0.3437 || ((2.6 + 1.26 * 1.94_f64.sin()).acosh()) <= -0.4363)
                {
                    y[0]
                } else {
                    c
                })
            {
                a
            } else {
                a
            });
        std::mem::swap(&mut c, &mut z);
    }
    if x {
        y[0] = -y[0];
    } else if x {} else {}
    ((y[0] / (2.15 + 1.665 * c[1].sin())).sin(), 1.72_f64 * 1.42_f64)
}

#[differentiable]
fn f5(a: Vec<f64>) -> (f64, Vec<f64>) {
    let mut p = a[0] * a[0];
    (
        ([a[(p.abs() * 2.0) as usize % 2], (a[1] / (2.15 + 1.665 * p.sin()))][1]).cos(),
        vec![(p + p).atan(); 1],
    )
}

#[differentiable]
fn f6_1(a: &f64, b: &[Vec<f64>]) -> f64 {
    ((*a) * b[0][0] + f64::acos((0.0 + 0.81 * (*a).sin()))).atan() + (*a) + (*a)
        + b[1][((b[0][0] * (*a)).abs() * 2.0) as usize % 2]
}
#[differentiable]
fn f6(a: [f64; 2]) -> f64 {
    assert!(((a[((a[1] + a[1]).abs() * 2.0) as usize % 2] + a[0])).is_finite());
    for c in (1..4).rev().step_by(3) {
        let mut w = 0.0_f64;
        for d_x in 0..3 {
            let mut x = f6_1(
                &(a[(d_x + 0) % 2]),
                &([
                    vec![a[0] * a[1]; 2],
                    vec![
                        (if (- (a[(d_x + 0) % 2])) < 0.3337 { ((0.1 * c as f64) / (2.15 +
                        1.665 * a[0].sin())) } else { a[0] }); 2
                    ],
                ]),
            );
            let mut z = Vec::with_capacity(3);
            for w in (0..2).step_by(2) {
                z.push(((0.0 + 0.81 * x.sin()).acos()).cos());
            }
            z.push(((x, a[1]).1).tanh());
            z[0..1].copy_from_slice(&a[..1]);
            w += (z[0] - x).cos();
        }
        w += (1.92_f64 * a[1]).sin();
    }
    let mut v = (a[0] * 1.86_f64 + (a[0] - a[0])).tanh();
    (if (if ((v / (2.15 + 1.665 * a[0].sin())).atan()) <= 0.7537 { a[1] } else { v })
        > (0.1 * (v.mul_add(a[0], 1.46_f64))).cos()
    {
        v
    } else {
        v
    }) + a[0]
}

#[differentiable]
fn f7_1(mut a: (f64, f64), b: usize, #[constant] c: &[f64], x: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    [a.0, x[1]][0] + a.1 + x[1] + x[1]
}
#[differentiable]
fn f7(a: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut d_x = [
        ((a[0] * a[0]).atan(), ([a[0], a[0]][1] + (a[0] - a[0])).atan()),
        ((a[0] * a[0]).atan(), (a[0] * a[0]).atan()),
    ];
    (
        (f64::to_radians(((0.5 + 0.36 * 0.42_f64.sin()).floor()))).cos(),
        vec![
            (if (if (((0.0 + 0.81 * a[0].sin()).atanh()) > 0.7037 || ((a[0] * d_x[1].0)
            .cos()) < 0.5237) { d_x[1].0 } else { a[0] }) >= - 0.7263 && ((0.1 * (d_x[0]
            .1.to_degrees())).sin()) < - 0.8863 { (0.5 + 0.36 * d_x[1].1.sin()).fract() }
            else { a[0] }); 1
        ],
    )
}

#[differentiable]
fn f8_1(mut a: Vec<f64>, b: &[(f64, f64)]) -> f64 {
    let mut z = (0.1 * ((b[1].0 / (2.15 + 1.665 * a[0].sin())) * (1.9_f64 * b[1].0)))
        .atan();
    (2.1 + 1.71 * (b[0].1 - z).sin()).log2()
}
#[differentiable]
fn f8((a, a_1): (f64, f64)) -> f64 {
    (if ([a_1, a][1]) < 0.0237 && (a_1 - 0.36_f64) <= (a - a) { a_1 } else { a_1 }) + a_1
}

#[differentiable]
fn f9_1(a: [f64; 1], mut b: [[f64; 2]; 2]) -> f64 {
    for q in (0..3).step_by(2).rev() {
        b[0][1]
            /= 1.6
                + 0.4
                    * ((0.1
                        * ((b[0][1] / (2.15 + 1.665 * 0.84_f64.sin()))
                            / (2.15
                                + 1.665
                                    * (a[((b[(q + 1) % 2][0]).abs() * 2.0) as usize % 1]
                                        + b[0][0])
                                        .sin())))
                        .sin())
                        .sin();
        b[1][1] = (((b[0][(((0.1 * q as f64) - a[(q + 0) % 1]).abs() * 2.0) as usize % 2]
            - 0.38_f64)
            - (b[1][(((2.6 + 1.26 * a[0].sin()).acosh()).abs() * 2.0) as usize % 2])
                * (b[(q + 1) % 2][1]))
            .atan())
            .cos();
        for d_a in (1..2).step_by(3).rev() {
            let mut w = vec![
                ((- a[0]) % (2.15 + 1.665 * (a[0] % (2.15 + 1.665 * (a[(d_a + 0) % 1])
                .sin())).sin())).atan(), a[0]
            ];
        }
    }
    -a[0] + a[0]
}
#[differentiable]
fn f9(a: &f64, b: f64) -> (f64, Vec<f64>) {
    let mut b = [
        (
            (b / (2.15 + 1.665 * (*a).sin())).atan(),
            (b * (*a) + (f9_1([(*a)], [[b, (*a)], [(*a), 1.24_f64]])).tanh()).sin(),
        ),
        (
            (b / (2.15 + 1.665 * (*a).sin())).atan(),
            (b / (2.15 + 1.665 * (*a).sin())).atan(),
        ),
    ];
    (
        -((f9_1(
            [b[0].0],
            [
                [
                    b[(((f9_1([b[1].1], [[b[0].0, 1.42_f64], [1.7_f64, b[0].1]])).tanh())
                            .abs() * 2.0) as usize % 2]
                        .1,
                    1.58_f64,
                ],
                [0.04_f64, (*a)],
            ],
        ))
            .tanh()),
        vec![
            ((b[0].1 - (* a)) * (if ((f9_1([b[1].0], [[(* a), (* a)], [(* a), (* a)]]))
            .tanh()) >= 0.4137 { 1.14_f64 } else { (* a) })).atan(); 1
        ],
    )
}

cases! {
    f0(&vec![0.3473, 0.4046, 0.5319], &[vec![-0.7308, -0.7035], vec![0.5838, 0.8011]], const 1) -> f64;
    f1(vec![0.6249, -0.6178], &[(-0.6705, 0.2568), (-0.4759, 0.2814)], &mut 0.2187, vec![-0.144]);
    f2([[-0.3727, -0.6854], [-0.7981, -0.1008]], vec![-0.7935], -0.7162, &mut -0.2089);
    f3(&[[0.6076, 1.0249], [-0.4078, 0.0395]], vec![1.2568, 0.4741], &mut 0.5014, vec![-0.1313]);
    f4(vec![0.9573], const false, vec![0.4346, -0.8381], const true);
    f5(vec![0.3373, 0.4846]);
    f6([-0.1316, 1.0357]) -> f64;
    f7(&vec![0.1257]);
    f8((-0.7116, -0.6243)) -> f64;
    f9(&-0.4862, 0.6311);
}
