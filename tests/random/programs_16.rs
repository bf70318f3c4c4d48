//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &[[f64; 2]], (b, b_1): (f64, f64), c: Vec<f64>) -> (f64, Vec<f64>) {
    for d_x in 1..4 {
        let value = 'l1: {
            let mut w = Vec::new();
            for &tape in [1_usize, 1].iter().rev() {
                w.push(
                    (0.3_f64
                        + a[(d_x + 1)
                            % 2][(((2.1 + 1.71 * b.sin()).log10()).abs() * 2.0) as usize
                            % 2])
                        .atan(),
                );
            }
            w.push(b.cos());
            if !((0.1 * d_x as f64) < 0.3937) {
                break 'l1 (if (((0.1
                    * ((1.4 + 0.99 * b_1.sin()).powf((1.4 + 0.99 * b.sin()))))
                    .tanh()) < 0.4437 || d_x > 1)
                {
                    c[1]
                } else {
                    b_1
                })
                    .min((-1.3_f64));
            }
            (w[(d_x + 0) % 1] + (0.1 * d_x as f64)).tanh()
        };
    }
    (
        (if ((1.96_f64, b_1).0) < 0.2237 { b_1 * a[1][1] } else { (b_1 + 1.64_f64) }),
        vec![(1.6 + 2.16 * a[1] [0].sin()).ln_1p(); 1],
    )
}
#[differentiable]
fn f0(a: &[(f64, f64)], b: &mut [f64], c: bool) {
    if (a[0].1 * 1.6_f64) >= b[0] * b[0] && c {
        for (c, tape) in b.iter().enumerate() {
            let (z, _) = (a[1].0, b[0]);
        }
        b[0] = (-(0.36_f64 + b[0])).tanh();
        let mut t = 0.0_f64;
        for z in 0..3 {
            let mut s = 0_usize;
            t += (-b[1]).cos();
        }
    }
    let p = {
        let mut kept = 0.25;
        let mut grow = |x: f64| {
            kept
                += {
                    let q = (if (x * x) >= 0.6937 && x >= a[0].1 * x {
                        b[1]
                    } else {
                        b[0]
                    })
                        .sin();
                    (0.1
                        * ((2.15 + 1.665 * (-a[0].0).sin())
                            / (2.15 + 1.665 * b[1].sin())))
                        .cos()
                };
        };
        grow(b[0].sin());
        grow(0.6_f64.tanh());
        kept
    };
}

#[differentiable]
fn f1(a: &Vec<f64>) -> f64 {
    let mut v = 0.5;
    v += (0.84_f64 - a[0]).tanh();
    v
        -= (if (-a[0]) >= v {
            (1.1 + 0.81 * a[0].sin()).atan2((1.1 + 0.81 * a[0].sin()))
        } else {
            (0.1 * (v * v)).tanh()
        })
            .tanh();
    let z = if !(([0.26_f64, v][1]) > 0.3437) {
        (-v).cos()
    } else {
        let (p, value) = ((0.1 * ((v + a[2]) * (a[2] / (2.15 + 1.665 * a[1].sin()))))
            .cos())
            .sin_cos();
        let mut d_x = Vec::with_capacity(3);
        for d_a in (0..2).rev() {
            let mut b = if (if ((0.5 + 0.36 * a[d_a].sin()).fract()) < -0.1063 {
                v
            } else {
                v
            }) <= (v - p).cos() && p >= 0.3137
            {
                let mut value = vec![v.sin(); 3];
                assert!(((1.0_f64 - a[0])).is_finite());
                ((a[2] - 0.2_f64)
                    * (((value[value.len() - 1 - d_a]) / (2.15 + 1.665 * v.sin()))
                        .atan()))
                    .atan()
            } else {
                (0.64_f64, v).0
            };
            d_x.push(v.tanh());
        }
        d_x.push((0.1 * (p.to_degrees())).tanh());
        -([v, value][1])
    };
    -v + z + a[((1.2_f64 + a[0]).abs() * 2.0) as usize % 3] + z
}

#[differentiable]
fn f2(a: &Vec<f64>, b: &f64, c: [[f64; 2]; 2], x: [f64; 3]) -> Vec<f64> {
    vec![(0.5 + 0.36 * a[2].sin()).trunc(); 2]
}

#[differentiable]
fn f3_1(mut a: [f64; 1], b: &f64, c: &[(f64, f64)], mut x: Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let q = &a[0..=0];
    debug_assert!((c[1].0).is_finite());
    let (y, _) = ((*b), (c[1].1 * a[0]).cos());
    (if (c[0].0 + (*b)) <= 0.5037 && (c[0].1 - y) < -0.5463 { (*b) } else { x[2] })
        + (*b) + x[2] + q[0] + y
}
#[differentiable]
fn f3(a: &Vec<f64>, mut b: usize, c: &Vec<f64>, x: &mut Vec<f64>) -> f64 {
    let mut value = [(x[0], x[0]).1, (a[(b + 0) % 1], 0.36_f64).0][0];
    let q = 'l1: {
        for _ in 0..2 {
            if (x[0] - a[0]) < -0.4463 {
                break 'l1 -((f3_1(
                    [value],
                    &(value),
                    &([(value, c[(b + 0) % 1]), (a[0], x[(b + 0) % 2])]),
                    vec![c[0]; 3],
                ))
                    .tanh());
            }
        }
        for tape in 1..4 {
            x[1] = (f3_1(
                [a[0]],
                &(x[((x[(tape + 0) % 2] - c[0]).abs() * 2.0) as usize % 2]),
                &([(1.1_f64, a[(tape + 0) % 1]), (x[0], 0.02_f64)]),
                vec![(0.1 * tape as f64); 3],
            ))
                .tanh();
            x[0] = (-(c[0] + value)).cos();
            x[1] = (-(x[(tape + 1) % 2])).sin();
        }
        for (u, c) in a.iter().enumerate() {
            x[1] = x[1].cos();
        }
        x[1] * c[0]
    };
    (q, c[(b + 0) % 1]).1 + q
}

#[differentiable]
fn f4(a: [f64; 3], b: &[(f64, f64)]) -> (f64, f64) {
    let mut a = 0.5;
    a += -b[1].1;
    for v in (0..2).rev().step_by(2) {
        if (1.46_f64 / (2.15 + 1.665 * b[0].0.sin())) > -0.1563 {
            let v = {
                let bend = |z: f64| { (0.1 * (f64::to_degrees((z * b[v].1)))).cos() };
                bend((b[1].0 / (2.15 + 1.665 * b[v].0.sin())).tanh())
                    + bend((a.asinh()).tanh())
            };
            let value = {
                let bend = |x: f64| {
                    if (f64::log((2.75 + 1.125 * x.sin()), (2.75 + 1.125 * a.sin())))
                        <= 0.3637
                    {
                        return ((b[1].0, v).0).tanh();
                    }
                    (1.3_f64.next_down()).atan()
                };
                bend(v.atan()) + bend((v * v).tanh())
            };
        } else if !(a >= -0.9663) {} else {}
    }
    (
        ((if ((a - a).tanh()) >= a { b[1].1 } else { b[1].0 }).to_radians()).sin(),
        (((a / (2.15 + 1.665 * a.sin())).cos()) / (2.15 + 1.665 * b[0].1.sin())),
    )
}

#[differentiable]
fn f5(a: Vec<f64>) -> (f64, Vec<f64>) {
    let mut x = 0_usize;
    while x < 1 && x == 1 {
        {}
        x += 1;
    }
    if ((a[(((1.0 + 0.36 * (a[(x + 0) % 2]).sin()).round()).abs() * 2.0) as usize % 2])
        * a[1]) >= -0.8263
    {
        let mut z = vec![
            ([(a[(x + 0) % 2]) * (a[(x + 1) % 2]), a[1] * a[1]] [0]).tanh(), 1.14_f64
        ];
        z[0] = ((0.1 * x as f64) + (a[(x + 1) % 2] - z[1])).sin();
    } else if x % 2 == 0 && (a[0] / (2.15 + 1.665 * (a[(x + 1) % 2]).sin())) <= 0.7837
    {} else {}
    ((-a[1] - (a[0] + (a[(x + 0) % 2]))).sin(), vec![(a[(x + 0) % 2] + a[1]); 1])
}

#[differentiable]
fn f6_1(a: &[f64], b: &mut f64) -> f64 {
    if ((*b) + a[0]) <= -0.9663 {
        let value = {
            let mut kept = 0.25;
            let mut grow = |s: f64| kept += { (*b).sin() };
            grow(((*b) - a[1]).tanh());
            grow(
                (if a[1] > 1.44_f64.max((a[(((*b) * a[0]).abs() * 2.0) as usize % 2])) {
                    a[0]
                } else {
                    (*b)
                })
                    .cos(),
            );
            kept
        };
        let mut u = (1.08_f64 * (0.38_f64 / (2.15 + 1.665 * 0.6_f64.sin()))).sin();
    } else {
        let [b, mut c] = [a[1], -(*b)];
    }
    (*b) + (*b)
}
#[differentiable]
fn f6_2(mut a: Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    a[1] = 1.42_f64;
    let mut y = vec![vec![(0.5 + 0.36 * 1.16_f64.sin()).floor(); 3]; 2];
    [
        ((y[0][1] * a[1]).atan()
            - (a[((1.86_f64 * RATE).abs() * 2.0) as usize % 2] - a[0]))
            .sin(),
        (1.02_f64 + y[1][1]).tanh(),
    ]
}
#[differentiable]
fn f6(a: Vec<f64>) -> (f64, f64) {
    (
        1.56_f64 * 0.66_f64,
        (if (if (-a[1]) > a[1] { a[1] } else { a[1] }) < 1.34_f64
            && (-a[0]) < (a[1] + a[0])
        {
            a[0] * a[0]
        } else {
            f64::trunc((0.5 + 0.36 * a[0].sin()))
        }),
    )
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        if ((0.0 + 0.81 * x.sin()).acos()) > -0.5963 {} else {
            let mut p = [
                ((0.1 * (x * x)).sin(), 0.18_f64),
                ((0.1 * (x * x)).sin(), (0.1 * (x * x)).sin()),
            ];
            let d_x = ((x.midpoint(1.52_f64)).tanh())
                + match n % 2 == 0 && 1.94_f64 <= p[0].1 {
                    true => {
                        return (x, p[(n + 1) % 2].0).0
                            + p[(((0.1
                                    * ((2.15
                                        + 1.665
                                            * (p[((x / (2.15 + 1.665 * (0.1 * n as f64).sin())).abs()
                                                    * 2.0) as usize % 2]
                                                .0)
                                                .sin())
                                        .recip()))
                                    .atan())
                                    .abs() * 2.0) as usize % 2]
                                .1;
                    }
                    _ => x,
                };
        }
        0.5
            * f7_1(
                ((x + x)
                    * ((0.1 * ((2.15 + 1.665 * x.sin()) % (2.15 + 1.665 * x.sin())))
                        .atan()))
                    .atan(),
                n - 1,
            )
            + (if ((x * x) > 0.4437 || ((x, (0.1 * n as f64)).0) > -0.8663) {
                x
            } else {
                (0.1 * n as f64)
            })
    }
}
#[differentiable]
fn f7(a: &f64) -> f64 {
    let mut a = Vec::with_capacity(3);
    for b in (0..1).rev() {
        let value = (-0.82_f64).sin();
        let mut w = (f7_1(-value, 0)).tanh();
        a.push(((w + value).tanh() - [value, value][0]).tanh());
    }
    a.push((0.1 * (1.26_f64.to_degrees())).cos());
    a[0] -= 1.56_f64.sin();
    a[0] + a[0] + a[0]
}

#[differentiable]
fn f8(a: &[f64]) -> [f64; 2] {
    if (f64::log2((2.1 + 1.71 * a[1].sin()))) >= 0.5837 {
        let mut b = -a[1];
    } else {
        let mut s = (if ((2.1 + 1.71 * a[0].sin()).log2()) > -a[1] && a[1] <= -0.4963 {
            a[1] * a[1]
        } else {
            (0.0 + 1.08 * (a[((-a[0]).abs() * 2.0) as usize % 2]).sin()).tan()
        });
    }
    let w = (1) * 2 + 1;
    let mut d_a: f64;
    if !(w % 2 == 0) {
        d_a = f64::next_down(a[0]);
    } else {
        let mut tape = (a[1] + a[1]);
        d_a = ((1.9_f64 / (2.15 + 1.665 * a[1].sin())) - a[0]).cos();
    }
    let a = (0.5 + 0.36 * (d_a - a[1]).sin()).fract();
    d_a += a;
    [(d_a + a).tanh(), d_a]
}

#[differentiable]
fn f9_1(
    (a, mut a_1): (f64, f64),
    b: &mut [f64],
    c: &[[f64; 2]],
    x: &[(f64, f64)],
) -> f64 {
    let w = 'l1: {
        let mut value = b.to_vec();
        for _ in 0..2 {
            if a_1 >= c[0][0] * 1.0_f64 {
                break 'l1 (b[0] + value[0]).atan();
            }
        }
        b[0].clamp((-1.0 - 0.5 * a_1.abs()), (1.0 + 0.5 * a_1.abs()))
    };
    -x[1].0
}
#[differentiable]
fn f9(a: &[Vec<f64>]) -> f64 {
    if (a[1][1] * a[1][1]) < 0.5637 && (a[1][1] * 0.88_f64) <= -0.8663 {} else {
        let mut tape = vec![[a[0] [1], a[0] [1]] [0]; 2];
        let mut t = tape.clone();
        for (y, tape) in t.iter().enumerate() {
            let q = (0.1
                * ((2.15 + 1.665 * a[1][0].sin())
                    .div_euclid((2.15 + 1.665 * a[1][0].sin()))))
                .atan();
            for (z, &q) in t.iter().enumerate() {
                assert!(((a[(z + 0) % 2] [1]).sin()).is_finite());
            }
        }
    }
    a[1][0] + a[1][0]
        + a[((a[1][1] * a[0][1]).abs() * 2.0) as usize
            % 2][(((1.1_f64, a[0][1]).0).abs() * 2.0) as usize % 2] + a[0][0] + a[1][1]
}

cases! {
    f0(&[(-0.3543, 1.063), (0.8403, 0.5976), (-0.2351, -0.3678)], &mut [1.1395, 0.1068, -0.2959], const false);
    f1(&vec![0.5673, 0.7846, -0.6581]) -> f64;
    f2(&vec![0.5973, 0.2446, -0.0381], &0.6992, [[1.0365, -0.2162], [-0.2389, 0.8284]], [0.1857, -0.317, 0.5303]);
    f3(&vec![0.2576], const 2, &vec![0.7049], &mut vec![-0.5778, -0.0005]);
    f4([-0.2427, 0.2046, -0.3181], &[(0.2192, 0.9565), (-0.8362, 0.9011)]);
    f5(vec![0.1073, 0.5946]);
    f6(vec![-0.2462, 0.0211]);
    f7(&0.4873) -> f64;
    f8(&[0.4173, 0.3246, 0.1719]);
    f9(&[vec![0.4195, 0.5468], vec![1.2441, 0.5914], vec![-0.0813, 1.286]]) -> f64;
}
