//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: &[f64], c: f64, #[constant] x: &[f64]) -> f64 {
    let mut q = 0.0_f64;
    for w in 1..2 {
        let y = 'l1: {
            let mut s = b.to_vec();
            let w = {
                let bend = |d_a: f64| {
                    if b[w] > s[(w + 0) % 2] {
                        return (b[1] / (2.15 + 1.665 * a[0].sin())).atan();
                    }
                    (d_a * (-d_a)).sin()
                };
                bend((c - 0.68_f64).cos()) + bend(([c, b[w]][0]).atan())
            };
            if (w * x[0]) >= -0.0563 {
                break 'l1 ((2.75 + 1.125 * a[0].sin()).log((2.75 + 1.125 * x[1].sin()))
                    + (1.6 + 2.16 * 0.96_f64.sin()).ln_1p())
                    .atan();
            }
            (if ((2.1 + 1.71 * c.sin()).log2()) > 0.6937 {
                s[0].max(x[1])
            } else {
                -1.46_f64
            })
        };
        let mut z = (
            vec![(b[w].next_down()).cos(); 2],
            (((a[(w + 0) % 1]) * x[w]) * ((a[0] * y).cos())).atan(),
        );
        let d_x = {
            let mut kept = 0.25;
            let mut grow = |x: f64| {
                kept
                    += {
                        let s = (x.min(x)).tanh();
                        (c - (0.1 * w as f64)).cos()
                    };
            };
            grow((if w > 0 && w % 2 == 0 { z.1 } else { a[(w + 0) % 1] }).atan());
            grow(((z.0[w], (0.1 * w as f64)).0).atan());
            kept
        };
        q += ([(y * x[w]).atan(), c][1]).sin();
    }
    x[0] + a[0] + b[1] + b[1] + b[1]
}

#[differentiable]
fn f1(a: &[[f64; 2]], b: usize, c: &mut f64, x: &Vec<f64>) {
    let mut u = [
        (
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
            (-(x[0] * (x[(b + 0) % 1]))).cos(),
        ),
        (
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
        ),
    ];
    assert!(((x[0] - a[0] [0])).is_finite());
    let mut tape = 0.0_f64;
    for (s, &c) in [2_usize, 0, 1].iter().enumerate() {
        for &(a, v) in &u {
            let mut d_a = 0.5;
            d_a += -((v.to_radians()).cos());
            if (a * (0.1 * b as f64)) <= -0.4863 {
                d_a
                    *= 0.6
                        + 0.4
                            * ((if ((a * x[0]).tanh()) >= 0.9137 { a } else { d_a })
                                .atan())
                                .cos();
                d_a *= 0.6 + 0.4 * ((a - a).tanh()).cos();
            }
        }
        tape
            += (0.1
                * ((if (u[(s + 0) % 2].0 + x[0]) >= -0.0563 {
                    x[(b + 0) % 1]
                } else {
                    u[0].1
                }) * u[0].1))
                .sin();
    }
}

#[differentiable]
fn f2(a: &[[f64; 2]], b: &[f64], c: &mut f64, x: &[[f64; 2]]) {}

#[differentiable]
fn f3(a: f64, (b, b_1): (f64, f64), c: &f64) -> f64 {
    let tape = (2) * 2 + 1;
    (1.04_f64 / (2.15 + 1.665 * (*c).sin())).sin() + a + a + b
}

#[differentiable]
fn f4(a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut x = a.tanh();
    let u = (if !(((f64::to_radians(a)).tanh()) <= f64::acos((0.0 + 0.81 * x.sin()))) {
        for value in (0..3).step_by(2) {
            debug_assert!(((x + x).sin()).is_finite());
        }
        return ((0.22_f64 % (2.15 + 1.665 * x.sin())) * ((0.5 + 0.36 * x.sin()).ceil()))
            .sin();
    } else {
        (a % (2.15 + 1.665 * a.sin())).tanh()
    })
        .sin() - ((2.05 + 1.755 * a.sin()).hypot((2.05 + 1.755 * a.sin()))).cos();
    for &value in &[2_usize, 0, 1] {}
    (a, 1.56_f64).1 + x
}

#[differentiable]
fn f5_1(mut a: (f64, f64), b: f64) -> [f64; 2] {
    let mut v = (a.1 - a.1);
    assert!(((a.0 - 0.46_f64)).is_finite());
    [1.0_f64, b]
}
#[differentiable]
fn f5(a: f64, b: usize, c: &[f64; 3], x: &mut [f64]) -> f64 {
    const RATE: f64 = 0.75;
    x[1] += (a % (2.15 + 1.665 * x[1].sin())).tanh();
    x[1] *= 0.6 + 0.4 * (((-a, (x[0] + 0.8_f64)).0).cos()).cos();
    let t = 'l1: {
        let mut a = 0.0_f64;
        for s in 1..3 {
            x[1] = ((0.0 + 1.8 * (f64::copysign(c[0], (0.1 * b as f64))).sin()).tanh())
                .cos();
            x[0] %= 2.5 + 0.4 * ((-(-x[0])).atan()).sin();
            let v = (if (c[1].next_down())
                >= (if ((0.0 + 0.81 * (x[(RATE.abs() * 2.0) as usize % 2]).sin())
                    .atanh()) > -0.6663
                {
                    x[1]
                } else {
                    c[b]
                })
            {
                break
            } else {
                (if ((x[1] + (0.1 * s as f64)) <= -0.2263 || (c[b] - c[b]) < -0.5763) {
                    (0.1 * s as f64)
                } else {
                    1.2_f64
                })
            })
                .sin() - -c[s];
            a += -((0.5 + 0.36 * v.sin()).trunc());
        }
        if ((2.6 + 1.26 * x[0].sin()).acosh()) >= 0.9737 {
            break 'l1 (0.1
                * ((c[b] / (2.15 + 1.665 * a.sin()))
                    / (2.15 + 1.665 * ((a / (2.15 + 1.665 * a.sin())).tanh()).sin())))
                .tanh();
        }
        c[b]
    };
    (if b == 0 && (a - a) <= 0.9537 { t } else { c[c.len() - 1 - b] }) + t + a
}

#[differentiable]
fn f6(a: &[Vec<f64>], b: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut w = 1_usize;
    while w < 4 && b > a[1][1] {
        {
            let mut p = 0.0_f64;
            for t in (0..2).step_by(2).rev() {
                let mut d_a = [-a[1][t]; 2];
                p
                    += (if w > 0 {
                        d_a[t]
                    } else {
                        (0.1
                            * (f64::div_euclid(
                                (2.15 + 1.665 * d_a[t].sin()),
                                (2.15 + 1.665 * a[0][t].sin()),
                            )))
                            .sin()
                    })
                        .sin();
            }
            let p = (((2.1 + 1.71 * b.sin()).log2()).sin())
                - if b > -0.3363 {
                    RATE
                } else {
                    p = (0.1 * (b.to_degrees())).cos();
                    break;
                };
            let z = ((w + 2) % 3) * 2 + 2;
        }
        w += 1;
    }
    0.82_f64 * b + b + a[(w + 0) % 2][((a[(w + 0) % 2][0]).abs() * 2.0) as usize % 2]
}

#[differentiable]
fn f7_1(a: &[f64; 1]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut v = (0.1
        * ((1.4 + 0.99 * (a[0] - a[0]).sin())
            .powf(
                (1.4
                    + 0.99
                        * (a[0] * (a[((a[0].tanh()).abs() * 2.0) as usize % 1])).sin()),
            )))
        .tanh();
    let mut v = [v.atan(); 3];
    (v[1], vec![((0.1 * (v[2] * v[1])).atan() + (a[0] - v[0])).atan(); 1])
}
#[differentiable]
fn f7_2(a: &[Vec<f64>], b: &Vec<f64>, c: f64, x: &[f64]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    if ((2.1 + 1.71 * x[0].sin()).log10()) > 1.54_f64 {
        let mut x = 0.0_f64;
        for b in (0..1).rev().step_by(3) {
            let s = ((-c)
                / (2.15
                    + 1.665
                        * ((2.25 + 1.575 * (a[(b + 1) % 2][(b + 0) % 2]).sin())
                            .rem_euclid((2.25 + 1.575 * a[1][b].sin())))
                            .sin()));
            x += (-(if s >= -0.9863 { c } else { c })).tanh();
        }
        let mut tape = f7_1(&([b[0]]));
    } else if (x[1] * b[0]) > 0.5837 {} else {}
    [
        (c + a[0][((c - b[0]).abs() * 2.0) as usize % 2]),
        (0.1 * (((x[0], c).1).exp_m1())).cos(),
    ]
}
#[differentiable]
fn f7(
    (a, mut a_1): (f64, f64),
    #[constant]
    b: &[f64],
    c: &[[f64; 2]],
) -> (f64, Vec<f64>) {
    if (1.74_f64 * c[0][1])
        >= (0.1 * ((2.15 + 1.665 * a_1.sin()) / (2.15 + 1.665 * a_1.sin()))).sin()
    {
        let z: f64;
        if a_1 < 0.5137 {
            z = c[1][1];
        } else {
            z = [a * b[1], b[0]][1];
        }
    }
    ((0.1 * (a_1.cosh())).sin(), vec![a_1; 1])
}

#[differentiable]
fn f8(mut a: f64, b: &[f64], c: &mut [f64], x: (f64, f64)) -> f64 {
    [c[0], x.0][1] + x.1
}

#[differentiable]
fn f9((a, a_1): (f64, f64), b: &[[f64; 2]], c: usize, x: [f64; 3]) -> f64 {
    for c in 1..4 {
        let v = {
            let mut a = 0.0_f64;
            for d_x in (1..4).rev() {
                let p = {
                    let mut kept = 0.25;
                    let mut grow = |t: f64| {
                        kept
                            += {
                                (0.1
                                    * ((1.42_f64.atan()) * (a_1 % (2.15 + 1.665 * x[1].sin()))))
                                    .cos()
                            };
                    };
                    grow(a_1.atan());
                    grow(((x[(c + 1) % 3]) * x[2]).sin());
                    kept
                };
                let mut t = vec![p.cos(), ((2.05 + 1.755 * x[0].sin()).sqrt()).atan()];
                t[0] /= 1.6 + 0.4 * (((t[1] + t[0]).atan()).sin()).sin();
                a += x[0].cos();
            }
            (b[0][0].clamp((-1.0 - 0.5 * a.abs()), (1.0 + 0.5 * 1.02_f64.abs()))
                - (a, x[0]).1)
                .atan()
        };
    }
    a_1 + a_1
}

cases! {
    f0(&vec![0.2273], &[-0.6054, 0.9519, 0.1392], 0.7165, const &[-0.3662, -0.0189]) -> f64;
    f1(&[[0.6173, 0.2946], [-0.9081, -0.9008]], const 0, &mut -0.8735, &vec![-0.4762]);
    f2(&[[0.5673, -0.2954], [0.9419, -0.7308]], &[-0.6235, 0.5138, 1.0911], &mut 0.2184, &[[-0.4243, 0.473], [-0.7297, -0.7324]]);
    f3(-0.7827, (-0.6654, 0.5219), &0.4592) -> f64;
    f4(-0.4727) -> f64;
    f5(0.9692, const 1, &[0.2165, -0.0562, 0.1711], &mut [-0.1116, -0.3343]);
    f6(&[vec![-0.8927, -0.0654], vec![0.8419, -0.1808]], -0.3735) -> f64;
    f7((0.9249, 1.0022), const &[0.9595, 1.0468], &[[0.1441, -0.2686], [-0.5513, 0.466]]);
    f8(0.4073, &[0.2246, -0.5781, 0.0792], &mut [0.1465, 0.3438], (0.2411, -0.0616));
    f9((-0.8827, 0.7946), &[[0.0219, -0.4808], [0.6765, -0.3062]], const 0, [0.7911, -0.3316, -0.6643]) -> f64;
}
