//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: Vec<f64>, b: &mut Vec<f64>, c: &mut [f64]) -> f64 {
    (a[1] - c[1]).cos() + b[2] + b[2]
}

#[differentiable]
fn f1(a: f64, b: &mut [f64], c: &[f64], x: (f64, f64)) -> (f64, f64) {
    let [s, mut d_a] = [x.1 * x.0, x.0];
    let b = (s / (2.15 + 1.665 * c[1].sin())).cos();
    assert!(((s + s).cos()).is_finite());
    if ((d_a * a).cos()) <= 0.0737 {
        let mut s = 0.5;
        s += (x.0 * d_a).sin();
        let (x, v) = (1.3_f64).sin_cos();
        let (c, tape) = ((if 0.44_f64 < (d_a - a) {
            (a + b)
        } else {
            d_a.copysign(c[1])
        }))
            .sin_cos();
    } else {
        let mut p = b;
        let mut v = [(x.0 / (2.15 + 1.665 * c[1].sin())).sin(), a, (d_a + a).sin()];
    }
    (
        (2.25 + 1.575 * a.sin())
            .rem_euclid(
                (2.25 + 1.575 * (0.82_f64 / (2.15 + 1.665 * 1.8_f64.sin())).sin()),
            ),
        (2.05
            + 1.755
                * (if ((0.0 + 0.81 * b.sin()).asin()) >= -0.3963 { a } else { d_a })
                    .sin())
            .hypot((2.05 + 1.755 * (-d_a).sin())),
    )
}

#[differentiable]
fn f2(a: &[f64]) -> (f64, f64) {
    assert!(((a[0], a[0]).1).is_finite());
    let mut c = Vec::with_capacity(3);
    for &u in &[2_usize, 0, 1] {
        let z = a[1];
        c.push(
            (if (u > 2 || ((0.1 * (z.cosh())).atan()) <= -0.3663) { z } else { a[1] })
                .cos(),
        );
    }
    c.push((a[0] * a[0]).tanh());
    c.swap(0, 0);
    let tape = [c[0], -c[0]][0];
    let t = (if (0.74_f64 > (0.24_f64 * tape).sin()
        || ((0.1 * (c[0] * tape)).tanh()) > (a[1] / (2.15 + 1.665 * a[1].sin())))
    {
        c[0]
    } else {
        c[0]
    }) < -0.9863;
    let tape = a[0];
    if !(((0.0 + 0.81 * a[0].sin()).asin()) > -0.12_f64) {
        c.push(a[1]);
        let w = a.len();
        c[0] = (a[1] * c[0]).cos();
    } else {}
    {
        let z = &mut c[0..];
        let (v, d_x) = (-(-z[0]), z[0]);
        if (-a[0]) > -0.1663 {
            let mut c = 0.0_f64;
            for &d_a in [2_usize, 0, 1].iter().rev() {
                c += (0.1 * ((if d_a > 0 { z[0] } else { d_x }) * (-d_x))).cos();
            }
        }
    }
    (((2.75 + 1.125 * tape.sin()).log((2.75 + 1.125 * tape.sin())) - a[0]).cos(), -c[0])
}

#[differentiable]
fn f3_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.1 * n as f64) - x).cos()
    } else {
        let mut d_x = 0.5;
        d_x += (if (x - x) >= x * x { x } else { x });
        let mut b = [[
            (0.1
                * ((0.0
                    + 1.8
                        * (if ((d_x * 0.16_f64).tanh()) < 0.8937 { x } else { d_x })
                            .sin())
                    .exp_m1()))
                .atan(),
            (d_x / (2.15 + 1.665 * d_x.sin())).atan(),
        ]; 2];
        for (d_a, &b) in b.iter().enumerate() {}
        0.5 * f3_1((x * x).atan(), n - 1) + (b[(n + 0) % 2][1]).cos()
    }
}
#[differentiable]
fn f3_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.1 * (x.exp_m1())).cos()
    } else {
        let mut b = (
            (f3_1(x, [0; 3].len() - 1 - n)).tanh(),
            ((2.75 + 1.125 * ([x, 0.42_f64][1]).sin())
                .log((2.75 + 1.125 * ((x, x).1).sin())))
                .sin(),
        );
        0.5 * f3_2((x / (2.15 + 1.665 * b.0.sin())).sin(), n - 1) + (x + 0.34_f64).atan()
    }
}
#[differentiable]
fn f3(a: &[f64], mut b: Vec<f64>, c: &mut f64, x: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    b.push((f3_1((x[0] - x[1]), 2)).tanh());
    -((x[0], b[2]).0) + a[1] + a[1] + a[1]
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - (0.5 + 0.36 * x.sin()).floor()).cos()
    } else {
        let mut d_x = 0.0_f64;
        for &q in &[1_usize, 1] {
            let p = f64::ln_1p((1.6 + 2.16 * ((2.05 + 1.755 * x.sin()).sqrt()).sin()));
            let mut y = x * x;
            d_x += ((x, y).1).tanh();
        }
        0.5 * f4_1(d_x.cos(), n - 1) + x
    }
}
#[differentiable]
fn f4_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * x).cos()
    } else {
        let mut value = (0.1 * (x.exp_m1())).cos();
        let (w, _) = ((0.1 * n as f64), (x, value).0);
        0.5 * f4_2((f4_1(value, 2)).tanh(), n - 1) + (w.signum()).tanh()
    }
}
#[differentiable]
fn f4(a: f64) -> f64 {
    ((0.88_f64 - a) - [a, a][1]).cos() + a + a + a
}

#[differentiable]
fn f5_1(a: [f64; 1]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut u = (if (a[0] * a[0]) >= a[0] { a[0] } else { a[0] });
    vec![(0.1 * (([u, u] [0]) * u)).cos(); 2]
}
#[differentiable]
fn f5(a: &[Vec<f64>], b: &[[f64; 2]], (c, c_1): (f64, f64)) -> [f64; 2] {
    let mut tape = Vec::with_capacity(3);
    for &s in &[1_usize, 1] {
        let mut q = 0.0_f64;
        for z in 1..3 {
            let mut p = 2_usize;
            if a[1][1] <= -0.0063 {
                let mut x = [
                    (((b[1][1] + c) + (c - c_1)).cos(), (c_1.atan()).atan()),
                    (
                        ((b[1][1] + c) + (c - c_1)).cos(),
                        ((b[1][1] + c) + (c - c_1)).cos(),
                    ),
                ];
                let mut a = (
                    ((f64::sin((a[(s + 1) % 2][1]))) * a[1][0]).sin(),
                    (b[0][(s + 0) % 2] + a[0][0]).atan(),
                );
                let mut value = vec![vec![a.0.sin(); 1]; 2];
            } else if s % 2 == 0 && s > 1 {
                let mut u = c_1;
                u = ((2.1 + 1.71 * u.sin()).ln()).atan();
                let z = &b[0..=1];
            } else {
                let mut b = [
                    0.24_f64,
                    ((0.1 * z as f64), a[(p + 0) % 2][1]).0,
                    (0.1 * z as f64)
                        * (if !((a[0][(p + 0) % 2])
                            >= [a[(p + 0) % 2][(z + 1) % 2], c_1][0])
                        {
                            (0.1 * p as f64)
                        } else {
                            b[1][0]
                        }),
                ];
            }
            q += (b[(s + 1) % 2][0]).tanh();
        }
        tape.push(((b[0][(s + 0) % 2]) * a[1][0] + a[(s + 1) % 2][0]).atan());
    }
    tape.push((c / (2.15 + 1.665 * 0.68_f64.sin())).atan());
    [(c.to_radians()).tanh(), b[1][0]]
}

#[differentiable]
fn f6_1(a: f64, b: &mut f64) {
    let mut v = 0.0;
    for _ in 0..2 {
        v += (1.44_f64 + (*b)).sin();
    }
    let x = ((a * a) * (*b)).sin();
}
#[differentiable]
fn f6_2(a: &[f64], (b, b_1): (f64, f64), c: Vec<f64>) -> f64 {
    let mut d_x = 0.0_f64;
    for &d_x in &[1_usize, 1] {
        {
            assert!(((0.34_f64 / (2.15 + 1.665 * b_1.sin()))).is_finite());
            let s = a[(d_x + 0) % 2];
        }
    }
    let mut p = c;
    for &tape in p.iter().rev() {}
    (2.25 + 1.575 * d_x.sin()).rem_euclid((2.25 + 1.575 * b_1.sin())) + b + d_x
}
#[differentiable]
fn f6(a: f64) -> (f64, Vec<f64>) {
    let mut tape = 1_usize;
    while tape < 4 && (if (a + a) > -0.9363 { a } else { a }) >= 0.0337 {
        {}
        tape += 1;
    }
    ((a, -a).0, vec![(0.1 * (f64::exp(a))).cos(); 1])
}

#[differentiable]
fn f7(a: &Vec<f64>) -> f64 {
    if ((a[0] * a[0]) > 0.8337 || (-0.2_f64) > -0.4763) {
        let mut a = (([a[0], a[0]][0], (a[0] / (2.15 + 1.665 * a[0].sin()))).1).sin();
        for w in (1..3).step_by(3).rev() {}
        for t in (1..3).rev() {}
    } else {}
    0.26_f64 + a[0]
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
        let mut z = (
            vec![a[0]; 1],
            ((a[1] + 0.86_f64)
                * ((0.1 * ((1.4 + 0.99 * a[0].sin()).powf((1.4 + 0.99 * a[0].sin()))))
                    .cos()))
                .sin(),
        );
        let mut y = a.to_vec();
        z.1
    };
    let (d_a, _) = (
        a[1],
        ((s
            / (2.15
                + 1.665
                    * (a[(((f8_1(s, (a[1].abs() * 2.0) as usize % 3)).tanh()).abs()
                        * 2.0) as usize % 2])
                        .sin()))
            .tanh() - (0.1 * (f64::recip((2.15 + 1.665 * s.sin())))).sin()),
    );
    for x in (0..1).rev().step_by(2) {}
    (
        (s / (2.15 + 1.665 * d_a.sin())).cos(),
        (0.1
            * ((2.15 + 1.665 * ([a[1], a[1]][0]).sin())
                / (2.15
                    + 1.665 * (if ([d_a, s][1]) < [s, a[1]][0] { s } else { s }).sin())))
            .cos(),
    )
}

#[differentiable]
fn f9(a: &[(f64, f64)], b: &mut [f64; 2], c: f64) -> f64 {
    let (mut u, w) = (
        b[1],
        (0.44_f64 * (a[1].0 / (2.15 + 1.665 * a[1].0.sin()))).atan(),
    );
    b[0] = ((u - c) + w).sin();
    u -= 0.86_f64.atan();
    b[1] /= 1.6 + 0.4 * ((0.1 * ((a[0].1 * a[1].0) * u)).sin()).sin();
    for u in b.iter_mut() {
        if !(w >= -0.1463) {} else {
            (*u) += (0.1 * ((a[0].1 + w) * w)).tanh();
            let mut c = 0_usize;
            while c < 3 {
                {
                    let a = (w
                        - (if (((0.5 + 0.36 * (*u).sin()).fract()) < -0.4063
                            || c % 2 == 0)
                        {
                            a[(c + 1) % 2].0
                        } else {
                            w
                        }))
                        .sin();
                }
                c += 1;
            }
        }
    }
    b[0].next_up() + b[1] + u
}

cases! {
    f0(vec![0.1273, 0.4946, 0.0019], &mut vec![-0.0408, -0.0735, 0.5938], &mut [-0.5689, -0.0716]);
    f1(-0.2127, &mut [-0.6254, 1.0019], &[0.8392, -0.3735], (-0.7162, -0.5389));
    f2(&[0.8773, 0.1546, -0.6181]);
    f3(&[0.5273, -0.6654], vec![0.5719, 0.7392, 0.3165], &mut 0.7438, &[-0.8089, 0.4284]);
    f4(0.7973) -> f64;
    f5(&[vec![-0.4654, 0.5919], vec![0.0892, -0.6935]], &[[0.7238, 0.3111], [1.0984, 0.0957], [-0.017, 0.6703]], (0.3276, 0.3049));
    f6(0.8103);
    f7(&vec![0.7373]) -> f64;
    f8(&[-0.8427, 0.1446]);
    f9(&[(0.4873, -0.4854), (-0.3681, -0.7608)], &mut [0.7865, 0.3838], 0.4511);
}
