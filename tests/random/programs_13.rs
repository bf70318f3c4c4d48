//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64) -> Vec<f64> {
    vec![
        (((* a).midpoint((* a))) / (2.15 + 1.665 * ([(* a), (* a)] [1]).sin())).cos(); 2
    ]
}

#[differentiable]
fn f1(mut a: [[f64; 2]; 2], mut b: f64, c: &f64) -> (f64, Vec<f64>) {
    a[1][0] = ((b * b) * (if (b + a[0][1]) > a[1][0] { a[0][0] } else { a[1][1] }))
        .tanh();
    let value = a.len();
    let mut s = 0.0_f64;
    for s in 0..1 {
        {
            let mut a = vec![
                (0.1 * ((2.15 + 1.665 * ((1.6 + 2.16 * b.sin()).ln_1p()).sin()) % (2.15 +
                1.665 * (a[1] [s] + (* c)).sin()))).cos(), (* c)
            ];
            let q = 'l1: {
                a.swap(1, s);
                b %= 2.5 + 0.4 * (b.sin()).sin();
                if (-a[s])
                    <= f64::clamp(
                        b,
                        (-1.0 - 0.5 * 0.06_f64.abs()),
                        (1.0 + 0.5 * b.abs()),
                    )
                {
                    break 'l1 (*c) * b;
                }
                let b: f64;
                if ((0.1 * value as f64) + (*c))
                    <= (if (*c) <= -0.2063 { (*c) } else { 1.74_f64 })
                {
                    {
                        let x = &mut a[0..2];
                        debug_assert!(((* c)).is_finite());
                        let y = ((if s == 1 { x[s] } else { x[x.len() - 1 - s] }).tanh())
                            + match (0.88_f64 * (*c)) <= -0.9063 {
                                true => {
                                    return (
                                        (1.06_f64 / (2.15 + 1.665 * ((*c).copysign((*c))).sin()))
                                            .atan(),
                                        vec![x[s]; 1],
                                    );
                                }
                                _ => (0.1 * ((*c).exp_m1())).atan(),
                            };
                        let mut kept = Some(1.64_f64);
                        let tape = match kept {
                            Some(held) => (((*c) * (*c)) * (*c)).sin(),
                            None => x[1] * (0.1 * s as f64),
                        };
                    }
                    b = (*c);
                } else {
                    b = (0.0 + 1.08 * (-a[0]).sin()).tan();
                }
                (*c) * (*c)
            };
        }
    }
    ((*c).min(s), vec![(0.1 * ((* c).sinh())).sin(); 1])
}

#[differentiable]
fn f2_1(a: &f64) -> f64 {
    let (value, _) = (1.16_f64, ((*a) / (2.15 + 1.665 * (*a).sin())).cos());
    let mut t = (0.1 * ((2.15 + 1.665 * 1.74_f64.sin()) / (2.15 + 1.665 * (*a).sin())))
        .tanh();
    let b = (if !(0.72_f64 > ((*a) + (*a))) {
        return [t, (*a)][0]
    } else {
        (value / (2.15 + 1.665 * value.sin())).tanh()
    })
        .sin() - value.sin();
    (if (((*a), value).0) >= -0.2163 { b } else { (*a) }) + b
}
#[differentiable]
fn f2(a: f64, b: usize) -> f64 {
    let mut z = -0.5_f64;
    let mut z = [[
        -((1.0 + 0.36 * 1.42_f64.sin()).round_ties_even()),
        -(0.1 * b as f64),
    ]; 2];
    let mut y = Vec::with_capacity(3);
    for x in (1..3).step_by(3) {
        {
            let w = &mut z[..];
            let mut t = vec![
                (((w[1] [1] - w[((a * a).abs() * 2.0) as usize % 2] [0]).atan()) * (a +
                a)).tanh(), - ((0.1 * (w[0] [1].to_degrees())).sin())
            ];
            for d_a in 0..=1 {
                let v = ((a + t[d_a]).atan())
                    - match d_a > 2
                        && ((w[d_a][1] + t[d_a]).sin()) >= (a * t[d_a]).atan()
                    {
                        true => break,
                        _ => ((w[d_a][0], t[(d_a + 1) % 2]).1).tanh(),
                    };
            }
        }
        y.push((-(z[0][(b + 0) % 2])).atan());
    }
    y.push((-z[0][0]).atan());
    ((y[(b + 0) % 1]) / (2.15 + 1.665 * y[0].sin())).cos() + y[(b + 0) % 1]
        + y[(((z[0][0] % (2.15 + 1.665 * (y[(b + 0) % 1]).sin())).atan()).abs() * 2.0)
            as usize % 1]
}

#[differentiable]
fn f3(
    a: &Vec<f64>,
    b: &[(f64, f64)],
    c: &[f64],
    mut x: [[f64; 2]; 2],
) -> (f64, Vec<f64>) {
    x[1][0] -= a[0].tanh();
    let w = ((x[0][((c[1] * a[0]).abs() * 2.0) as usize % 2] + 0.54_f64).sin())
        - match (a[0] + x[0][0])
            <= (if !((a[0] + c[1]) > a[0]) { x[1][0] } else { x[1][0] })
        {
            true => {
                assert!(((a[0] - b[1].1)).is_finite());
                return (
                    (b[0].1 + 0.8_f64),
                    vec![
                        (0.1 * ((1.4 + 0.99 * b[1].0.sin()).powf((1.4 + 0.99 * (b[0].0 +
                        c[0]).sin())))).atan(); 1
                    ],
                );
            }
            _ => x[((a[0] - c[1]).abs() * 2.0) as usize % 2][0],
        };
    let mut p = b.to_vec();
    (
        w.signum(),
        vec![
            (0.1 * ((if ((w * 1.18_f64).atan()) > c[1] * b[1].1 { a[0] } else { b[1].0 })
            .exp2())).sin(); 1
        ],
    )
}

#[differentiable]
fn f4(a: &[f64; 2], mut b: Vec<f64>) -> f64 {
    for &p in a.iter().rev() {
        let mut d_x = 0.0_f64;
        for t in 1..4 {
            b.swap(0, 0);
            assert!((p.atan()).is_finite());
            b[0] = (([p, b[0]][0]) % (2.15 + 1.665 * (b[0] - p).sin())).cos();
            d_x += b[0].sin();
        }
        b[0] -= (-b[0]).atan();
    }
    let mut v = [[-b[0], (0.1 * (b[0].exp_m1())).sin()]; 2];
    b[0] = (0.1 * (1.48_f64.to_degrees())).cos();
    (b[0], v[0][1]).1 + b[0] + a[1] + a[1]
}

#[differentiable]
fn f5(mut a: [[f64; 2]; 2], b: &mut [f64; 3], c: f64) -> Vec<f64> {
    b[0] = (0.5 + 0.36 * a[1][1].sin()).floor();
    let t = {
        let mut kept = 0.25;
        let mut grow = |d_a: f64| {
            kept += { (-((0.0 + 0.81 * d_a.sin()).atanh())).sin() };
        };
        grow(0.66_f64.atan());
        grow((c - 1.4_f64).cos());
        kept
    };
    let mut b = [[((a[0][0] * c).midpoint(a[1][1])).atan(), (c - b[0]).cos()]; 2];
    debug_assert!(
        (b[(((0.26_f64, a[0] [0]).0).abs() * 2.0) as usize % 2] [0]).is_finite()
    );
    vec![((t / (2.15 + 1.665 * a[0] [1].sin())).cos()).abs(); 2]
}

#[differentiable]
fn f6(a: &Vec<f64>, b: &[f64; 3], c: &mut [f64]) {
    for (y, s) in b.iter().enumerate() {
        let b = 'l1: {
            let w = { (0.1 * y as f64) };
            for _ in 0..2 {
                if (a[1] / (2.15 + 1.665 * a[2].sin())) < ((*s), a[(y + 1) % 3]).0 {
                    break 'l1 (0.1 * ((1.15 + 0.765 * (*s).sin()).powi(2))).sin();
                }
            }
            (b[y].midpoint(a[2]) + (0.0 + 0.81 * a[y].sin()).asin()).sin()
        };
    }
}

#[differentiable]
fn f7(a: (f64, f64), b: &[(f64, f64)], c: &mut [f64]) -> Vec<f64> {
    let tape = {
        let bend = |a: f64| { (b[1].0 * 1.98_f64).tanh() };
        bend(
            (if !((c[((a.0 * b[0].1).abs() * 2.0) as usize % 2]) > 0.2637) {
                a.1
            } else {
                0.56_f64
            })
                .tanh(),
        ) + bend((c[0] * a.0).atan())
    };
    let tape = {
        for a in (0..1).step_by(1).rev() {
            let mut x = b.to_vec();
        }
        c[0] = (1.1 + 0.81 * c[1].sin()).atan2((1.1 + 0.81 * tape.sin()));
        tape * c[1]
    };
    vec![- a.1; 2]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x.midpoint(0.04_f64)) * ((0.1 * (f64::sinh(x))).tanh())).sin()
    } else {
        let mut d_a: f64;
        if n % 2 == 0 {
            let mut t = ((x * x) / (2.15 + 1.665 * (if n > 1 { x } else { x }).sin()))
                .cos();
            let u = (x)
                * match (0.1 * n as f64) <= -0.8863 {
                    true => {
                        return ((2.1 + 1.71 * (0.1 * n as f64).sin()).log10() - (t + x))
                            .tanh();
                    }
                    _ => (0.1 * (x.exp_m1())).tanh(),
                };
            d_a = (if (((t + t).atan()) < -0.6863 || t < 0.9137) { t } else { x });
        } else {
            d_a = ((x * x)
                * (if (if n > 1 { x } else { x }) < (x, x).0 { x } else { x }))
                .cos();
        }
        0.5 * f8_1(d_a.cos(), n - 1) + d_a.cos()
    }
}
#[differentiable]
fn f8(a: &[[f64; 2]], b: &mut [f64]) -> [f64; 2] {
    [((0.1 * (a[0][0].to_degrees())).atan()).abs(), 0.12_f64]
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (if (x - x) >= (x, x).1 { x } else { x })
    } else {
        for b in 0..2 {
            let mut d_a = 0.5;
            d_a += (x * 0.38_f64).cos();
            let mut tape = (
                vec![
                    ((0.0 + 1.08 * ((1.6 + 2.16 * d_a.sin()).ln_1p()).sin()).tan())
                    .atan(); 1
                ],
                ((0.1 * b as f64) * x + f64::ln_1p((1.6 + 2.16 * d_a.sin()))).cos(),
            );
        }
        0.5 * f9_1(-x, n - 1) + x
    }
}
#[differentiable]
fn f9(a: &[(f64, f64)], b: Vec<f64>, c: &mut [f64]) -> Vec<f64> {
    b
}

cases! {
    f0(&0.2573);
    f1([[0.3473, 0.9446], [0.7119, 0.7592]], 0.6265, &-0.4562);
    f2(-0.4954, const 1) -> f64;
    f3(&vec![0.9473], &[(-0.3554, -0.3281), (0.6992, -0.7735)], &[-0.1962, -0.3089, 0.3984], [[0.5657, -0.367], [0.5703, -0.7024]]);
    f4(&[-0.8927, -0.8054], vec![0.5619]) -> f64;
    f5([[0.5373, 0.0146], [-0.6281, 0.7292]], &mut [0.2465, 0.7138, 0.9011], 0.1784);
    f6(&vec![-0.7827, -0.1754, 0.6719], &[-0.4608, -0.6235, -0.7362], &mut [-0.3589, 0.8684]);
    f7((-0.3027, 0.6046), &[(-0.5881, -0.3408), (0.4365, 0.3238), (0.2511, 0.6184)], &mut [0.4757, -0.507]);
    f8(&[[0.8373, 0.6846], [-0.5381, 0.9892], [-0.4135, -0.4762]], &mut [0.0411, 0.9084, -0.0843]);
    f9(&[(-0.6227, -0.3554), (1.0319, 0.5792)], vec![0.9365, -0.8762], &mut [0.3911, 0.0284, 0.8057]);
}
