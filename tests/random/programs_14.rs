//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &[f64]) -> (f64, Vec<f64>) {
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
fn f0(a: &[f64], b: &[[f64; 2]], c: &[[f64; 2]]) -> f64 {
    let u = &b[0..2];
    let mut x = -((c[0][1], 1.44_f64).1);
    x = [(u[0][1] + a[1]), u[1][0]][0];
    x = [1.32_f64, c[0][1]][1];
    for (b, x) in a.iter().enumerate() {}
    c[0][0] + x + b[0][1] + a[0]
}

#[differentiable]
fn f1_1(a: (f64, f64), b: &Vec<f64>, c: &[[f64; 2]], x: &[Vec<f64>]) -> (f64, Vec<f64>) {
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
fn f1(a: [f64; 3], b: &mut f64) -> Vec<f64> {
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
fn f2(a: [[f64; 2]; 2], b: [f64; 3], c: [[f64; 2]; 2]) -> [f64; 2] {
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
fn f3((a, mut a_1): (f64, f64), b: &f64) -> f64 {
    let mut d_a = [
        (((*b) + (*b)) - -0.58_f64).sin(),
        (f64::clamp((*b), (-1.0 - 0.5 * a.abs()), (1.0 + 0.5 * a.abs()))).cos(),
    ];
    {
        let c = &mut d_a[1..2];
        let w = a;
        let tape = c[0];
        let mut y = 0_usize;
    }
    d_a[1] = [a, a][0];
    let mut c = 1_usize;
    while c < 4 && (1.14_f64 + a) < [d_a[(c + 1) % 2], d_a[1]][0] {
        {
            a_1 = (0.1 * ((a_1 + (*b)) * (a_1 - d_a[1]))).cos();
            let mut v = d_a.to_vec();
        }
        c += 1;
    }
    a_1
        /= 1.6
            + 0.4
                * (((if c % 2 == 0 { d_a[0] } else { (*b) }) - (a_1 * d_a[0]).cos())
                    .tanh())
                    .sin();
    let mut value = 0.0_f64;
    for c in (1..3).rev().step_by(2) {
        value
            += (if (a_1 * (*b)) > -0.9863 {
                ((*b) % (2.15 + 1.665 * 1.72_f64.sin()))
            } else {
                (if !((-a_1) > (d_a[1] - (*b))) { (*b) } else { 0.44_f64 })
            })
                .atan();
    }
    -(a - 0.8_f64) + d_a[(c + 0) % 2] + (*b) + (*b) + value
}

#[differentiable]
fn f4_1(a: &[f64]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let (z, _) = (
        (2.25 + 1.575 * a[1].sin()).rem_euclid((2.25 + 1.575 * (a[0] + a[1]).sin())),
        (a[0] / (2.15 + 1.665 * a[0].sin())).tanh(),
    );
    let mut t = vec![([z, a[1]] [1]).cos(), (z + 1.6_f64).cos()];
    let w = (if (z.next_up()) <= 0.3337 && ([a[1], t[0]][0]) > -0.9563 {
        (t[0] * a[1]).sin()
    } else {
        (0.1 * (z * t[0])).tanh()
    });
    [
        (if ((0.1 * ((2.15 + 1.665 * w.sin()) % (2.15 + 1.665 * t[0].sin()))).atan())
            >= -0.2963
        {
            (if z > (0.1 * (1.4_f64.cosh())).sin() { t[0] } else { t[1] })
        } else {
            (0.1 * ((1.15 + 0.765 * w.sin()).powi(1))).cos()
        }),
        (if ((2.05 + 1.755 * z.sin()).hypot((2.05 + 1.755 * a[1].sin()))) > -0.2963 {
            -w
        } else {
            [t[1], w][0]
        }),
    ]
}
#[differentiable]
fn f4(a: &f64, b: &[Vec<f64>], c: &[f64], x: &mut f64) -> [f64; 2] {
    (*x) += (((*a) - c[((-0.02_f64).abs() * 2.0) as usize % 2]).next_down()).atan();
    [
        (if ((*a) * (*a)) > 0.7637 { (*a) } else { (*a) }),
        ((*x) - (1.6 + 2.16 * b[1][1].sin()).ln_1p()).sin(),
    ]
}

#[differentiable]
fn f5(a: f64, b: &[f64; 1]) -> Vec<f64> {
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
                    let mut kept: Option<f64> = if !((f64::atan2(
                        (1.1 + 0.81 * p.sin()),
                        (1.1 + 0.81 * p.sin()),
                    )) > -0.3763)
                    {
                        Some(-a)
                    } else {
                        None
                    };
                    let x = match kept {
                        Some(held) if held > 0.0 => (2.1 + 1.71 * a.sin()).log10(),
                        _ => ((*d_x) / (2.15 + 1.665 * p.sin())).cos(),
                    };
                    let (d_x, _) = ((0.1 * value as f64), ((*d_x) * x).tanh());
                }
                p *= 0.55 + 0.1 * ((b / (2.15 + 1.665 * p.sin())).cos()).cos();
            }
            b = (-b).cos();
        }
        if a < -0.4463 {
            let mut d_a = vec![(b[0] * 1.54_f64).sin(); 1];
            let [t, mut u] = [
                [((0.1 * value as f64) - a), b[0] * a][1],
                (b[(value + 0) % 1] - 1.9_f64),
            ];
        }
        t += ((a + b[(value + 0) % 1]) - a).atan();
    }
    vec![(b[0], b[0]).0; 2]
}

#[differentiable]
fn f6(a: &[Vec<f64>], b: &f64, c: &[f64]) -> [f64; 2] {
    let mut kept = Some(((*b), c[0]).1);
    let v = match kept {
        Some(held) if held > 0.0 => {
            (0.1 * ((2.15 + 1.665 * ((*b) - a[1][0]).sin()).recip())).atan()
        }
        _ => a[0][0],
    };
    [[a[0][0], a[0][1] * 0.22_f64][1], ((*b) - a[0][0])]
}

#[differentiable]
fn f7_1(a: &[f64; 2]) -> f64 {
    let mut s = [a[1], 0.26_f64][0];
    if (1.2_f64 >= a[0] || s <= (s / (2.15 + 1.665 * s.sin())).sin()) {
        let mut t = a.clone();
    }
    (s % (2.15 + 1.665 * s.sin())).atan()
}
#[differentiable]
fn f7_2(a: &[f64]) -> [f64; 2] {
    let mut z = (a[0], 1.16_f64).0;
    z += (f7_1(&([z, z]))).tanh();
    let mut p = (z.tanh(), 2_usize);
    [
        (2.1 + 1.71 * p.0.sin()).log10(),
        (if !((-a[1]) <= 0.1737) {
            (0.52_f64 * p.0).atan()
        } else {
            (f7_1(&([p.0, a[0]]))).tanh()
        }),
    ]
}
#[differentiable]
fn f7(a: Vec<f64>, b: f64, c: f64, x: &mut [f64]) {
    const RATE: f64 = 0.75;
    let mut d_a = 0_usize;
    while d_a < 3 {
        {
            x[0] = (b * ((0.18_f64, c).0)).tanh();
        }
        d_a += 1;
    }
    let mut v = [[b, a[0]][1]; 1];
    if d_a == 0 {
        let mut d_x = [
            (
                ((0.0 + 0.81 * x[1].sin()).atanh()).sin(),
                ([x[1], v[(d_a + 0) % 1]][1]).sin(),
            ),
            (
                ((0.0 + 0.81 * x[1].sin()).atanh()).sin(),
                ((0.0 + 0.81 * x[1].sin()).atanh()).sin(),
            ),
        ];
    }
    d_a += 0;
    let d_x = [x[0], b][0];
}

#[differentiable]
fn f8(a: &[(f64, f64)], b: &mut f64) {
    let mut b = 0.0_f64;
    for &x in [1_usize, 1].iter().rev() {
        let mut w = vec![vec![(a[0].1 + 0.02_f64).atan(); 2]; 2];
        w[1][0]
            /= 1.6
                + 0.4
                    * ((0.1
                        * ((a[1].1 - w[(x + 0) % 2][(x + 0) % 2])
                            / (2.15 + 1.665 * (-(w[(x + 1) % 2][1])).sin())))
                        .tanh())
                        .sin();
        w[1][1] *= 0.6 + 0.4 * (((a[(x + 0) % 2].1) * w[0][1]).tanh()).cos();
        b += a[1].1.atan();
    }
    b = (0.1
        * ((2.15 + 1.665 * (a[((a[1].1 - 1.42_f64).abs() * 2.0) as usize % 2].1).sin())
            % (2.15 + 1.665 * b.sin())))
        .cos();
    b += b.sin();
    let mut d_a: f64;
    if (((0.1 * (a[0].0.exp())).sin()) > -0.0963
        || (if a[1].0 >= (b + b).cos() { b } else { b }) <= 0.5637)
    {
        d_a = (2.05 + 1.755 * b.sin()).sqrt();
    } else {
        d_a = (b, 1.3_f64).1;
    }
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x.midpoint(x)) * x).atan()
    } else {
        let mut d_x = (x, x).0;
        if n == 0 {
            let mut kept: Option<f64> = if (x - x) <= -0.0663
                && (x / (2.15 + 1.665 * (0.1 * n as f64).sin())) >= 0.1137
            {
                Some((x * x).tanh())
            } else {
                None
            };
            let t = match kept {
                Some(held) if held > 0.0 => 0.58_f64,
                _ => (0.0 + 0.81 * d_x.sin()).atanh(),
            };
        } else {}
        0.5 * f9_1((x, x).0, n - 1) + (x + d_x).atan()
    }
}
#[differentiable]
fn f9_2(a: &[f64; 2]) -> f64 {
    (0.1
        * ((1.4 + 0.99 * ((1.0 + 0.36 * a[0].sin()).round()).sin())
            .powf((1.4 + 0.99 * (a[0] * a[0]).sin()))))
        .sin() + a[1] + a[1] + a[0] + a[1]
}
#[differentiable]
fn f9(a: &f64, b: &mut Vec<f64>) {
    let mut t = 1.8
        + 0.5
            * ((0.1 * ((2.15 + 1.665 * b[0].sin()) / (2.15 + 1.665 * b[0].sin())))
                .tanh())
                .sin();
    while t > 0.4321 {
        {
            let d_a = &b[0..1];
            let mut p = f9_1(((0.1 * (1.26_f64.exp_m1())).cos()) * (d_a[0] + t), 1);
        }
        t *= 0.55 + 0.1 * ((t / (2.15 + 1.665 * (*a).sin())).tanh()).cos();
    }
}

cases! {
    f0(&[0.0219, -0.8608], &[[1.0665, 0.5938], [-0.6289, 0.3884], [0.1857, 0.243]], &[[-0.3197, 0.8176], [-0.1451, 1.1022]]) -> f64;
    f1([0.6268, -0.5059, -0.3386], &mut 0.6087);
    f2([[0.7673, 0.6046], [0.7019, -0.4408]], [-0.0035, 0.4138, 0.5911], [[1.0484, -0.3243], [1.143, -0.1197]]);
    f3((0.1673, 0.2146), &0.6019) -> f64;
    f4(&-0.1981, &[vec![0.5792, 1.0465], vec![-0.2462, 0.4011], vec![-0.7616, 0.5857]], &[0.603, -0.3797, 0.0776], &mut -0.5251);
    f5(0.8673, &[-0.9054]);
    f6(&[vec![-0.4327, -0.9554], vec![-0.6581, -0.2508]], &-0.7735, &[-0.0162, 0.4411, 0.4284]);
    f7(vec![0.5365, -0.5462], 0.9611, 0.3784, &mut [0.9257, -0.157, 0.7303]);
    f8(&[(-0.1427, 0.2546), (-0.8281, 0.7892)], &mut 0.6065);
    f9(&0.8219, &mut vec![-0.8008]);
}
