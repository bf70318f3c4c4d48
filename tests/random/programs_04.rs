//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: &[f64], c: f64, #[constant] x: &[f64]) -> f64 {
    let mut q = 0.0_f64;
    for w in 1..2 {
        let y = 'l1: {
            let mut s = b.to_vec();
            let mut kept = Some(x[w]);
            let w = kept.map_or(a[0], |held| (x[w] + x[w]));
            if b[0] > b[1] {
                break 'l1 w;
            }
            let mut kept = Some((b[0] / (2.15 + 1.665 * a[0].sin())).atan());
            if ((c * s[0]).tanh()) >= 0.8137
                && ((0.5 + 0.36 * c.sin()).trunc()) <= (2.1 + 1.71 * x[1].sin()).log10()
            {
                if let Some(held) = &mut kept {
                    *held *= 0.75;
                }
            }
            let w = kept
                .map_or(
                    (if ((2.1 + 1.71 * c.sin()).log2()) > 0.6937 { x[0] } else { x[0] }),
                    |held| {
                        (0.1
                            * ((2.15 + 1.665 * a[0].sin())
                                / (2.15 + 1.665 * 1.76_f64.sin())))
                            .tanh()
                    },
                );
            let mut s = 1_usize;
            while s < 2 {
                {}
                s += 1;
            }
            b[0] * (a[(s + 0) % 1])
        };
        q += (0.5 + 0.36 * ((y - y).cos()).sin()).floor();
    }
    (0.0 + 0.81 * (a[0] - x[0]).sin()).atanh() + x[1] + q + b[1]
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
    for p in 1..2 {
        (*c) = ((0.1 * (f64::sinh((*c)))).tanh()
            + (if (b == 0
                || ([a[(p + 0) % 2][p], u[1].0][0])
                    <= (2.25 + 1.575 * u[p].0.sin())
                        .rem_euclid((2.25 + 1.575 * (*c).sin())))
            {
                x[0]
            } else {
                1.04_f64
            }))
            .atan();
        for (q, &a) in u.iter().enumerate() {
            let mut x = 0_usize;
            while x < 2 {
                {
                    let (w, [x, b]) = (
                        (if ((a.1 - u[1].0).tanh()) >= -0.0563 {
                            (if ((*c) % (2.15 + 1.665 * a.0.sin())) > 0.0637 {
                                a.0
                            } else {
                                u[1].1
                            })
                        } else {
                            ((*c) + u[1].1)
                        })
                            .cos(),
                        [
                            f64::atanh((0.0 + 0.81 * a.1.sin())),
                            ((u[(p + 1) % 2].0) / (2.15 + 1.665 * u[p].1.sin())).atan(),
                        ],
                    );
                    let mut z = (
                        (*c).clamp((-1.0 - 0.5 * (*c).abs()), (1.0 + 0.5 * a.1.abs())),
                        (a.1 - x).cos(),
                    )
                        .0;
                }
                x += 1;
            }
        }
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
    let u = {
        let mut kept = 0.25;
        let mut grow = |d_a: f64| {
            kept
                += {
                    let value = ((2.05 + 1.755 * x.sin())
                        .hypot((2.05 + 1.755 * a.sin())))
                        .cos();
                    (((a, a).1)
                        / (2.15 + 1.665 * ((x / (2.15 + 1.665 * a.sin())).tanh()).sin()))
                        .sin()
                };
        };
        grow((x % (2.15 + 1.665 * a.sin())).tanh());
        grow((a.asinh()).sin());
        kept
    };
    x = x;
    let mut s = 0.0_f64;
    for (v, &b) in [0_usize, 2, 2, 1].iter().enumerate() {
        {
            let s = a;
        }
        s
            += (((0.1 * v as f64) / (2.15 + 1.665 * x.sin()))
                / (2.15 + 1.665 * ((u, a).1).sin()))
                .sin();
    }
    (u - a).cos() + u
}

#[differentiable]
fn f5_1(mut a: (f64, f64), b: f64) -> [f64; 2] {
    let mut v = (a.1 - a.1);
    let x = ((if 0.72_f64 < (0.56_f64 + v) { v } else { a.1 }).sin())
        - match ((-0.46_f64) >= 0.0237 || (-a.0) >= -0.0063) {
            true => {
                return [
                    (((a.1, 1.52_f64).0)
                        / (2.15 + 1.665 * (if !(v < -0.2663) { a.1 } else { v }).sin()))
                        .tanh(),
                    ((v / (2.15 + 1.665 * v.sin())).tanh() - b * a.1).atan(),
                ];
            }
            _ => (b - v).tanh(),
        };
    [
        ((1.6 + 2.16 * v.sin()).ln_1p()).signum(),
        (0.1
            * (((0.0 + 1.8 * v.sin()).tanh())
                .mul_add(((f64::to_radians(a.0)).atan()), 1.66_f64)))
            .sin(),
    ]
}
#[differentiable]
fn f5(a: f64, mut b: f64) -> (f64, Vec<f64>) {
    assert!((a.next_down()).is_finite());
    (
        ([a, a][1]).min((a - 1.98_f64)),
        vec![(2.1 + 1.71 * (b / (2.15 + 1.665 * b.sin())).sin()).ln(); 1],
    )
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
        x = b[0];
    } else if !((x[1] * b[0]) > 0.5837) {} else {}
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
                let mut kept = Some(
                    (if (f64::acosh((2.6 + 1.26 * 1.18_f64.sin()))) < 0.8137 {
                        a_1
                    } else {
                        0.64_f64
                    }),
                );
                let p = kept.map_or([1.42_f64, a_1][0], |held| -held);
                let d_x = ((0.1
                    * (f64::mul_add(
                        0.72_f64,
                        (0.1 * d_x as f64),
                        (b[(c + 0) % 2][(c + 1) % 2]),
                    )))
                    .cos()) * (-p);
                a += (b[1][0] + b[(c + 0) % 2][1]).tanh();
            }
            assert!((b[1] [1]).is_finite());
            -x[2]
        };
    }
    (b[0][0] - b[(c + 1) % 2][0])
        .clamp(
            (-1.0 - 0.5 * ([x[1], a][0]).abs()),
            (1.0
                + 0.5
                    * (if !(b[0][1] <= (0.0 + 1.08 * a_1.sin()).tan()) {
                        a
                    } else {
                        0.62_f64
                    })
                        .abs()),
        ) + b[(c + 1) % 2][0]
}

cases! {
    f0(&vec![0.2273], &[-0.6054, 0.9519, 0.1392], 0.7165, const &[-0.3662, -0.0189]) -> f64;
    f1(&[[0.6173, 0.2946], [-0.9081, -0.9008]], const 0, &mut -0.8735, &vec![-0.4762]);
    f2(&[[0.5673, -0.2954], [0.9419, -0.7308]], &[-0.6235, 0.5138, 1.0911], &mut 0.2184, &[[-0.4243, 0.473], [-0.7297, -0.7324]]);
    f3(-0.7827, (-0.6654, 0.5219), &0.4592) -> f64;
    f4(-0.4727) -> f64;
    f5(-0.3708, -0.0435);
    f6(&[vec![-0.8927, -0.0654], vec![0.8419, -0.1808]], -0.3735) -> f64;
    f7((0.9249, 1.0022), const &[0.9595, 1.0468], &[[0.1441, -0.2686], [-0.5513, 0.466]]);
    f8(0.4073, &[0.2246, -0.5781, 0.0792], &mut [0.1465, 0.3438], (0.2411, -0.0616));
    f9((-0.8827, 0.7946), &[[0.0219, -0.4808], [0.6765, -0.3062]], const 0, [0.7911, -0.3316, -0.6643]) -> f64;
}
