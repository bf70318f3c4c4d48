//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: [[f64; 2]; 2], b: &f64, mut c: [f64; 2], x: [f64; 1]) -> (f64, Vec<f64>) {
    let v = (0.1
        * ((c[((1.38_f64 / (2.15 + 1.665 * 1.1_f64.sin())).abs() * 2.0) as usize % 2])
            * (x[((-(x[(((0.1 * (x[0].exp_m1())).sin()).abs() * 2.0) as usize % 1]))
                .abs() * 2.0) as usize % 1])))
        .sin();
    let b = if !((c[0] + 0.34_f64) >= 0.8837) {
        c[1] = -(*b);
        (1.0 + 0.36 * (c[1] + v).sin()).round_ties_even()
    } else {
        x[0]
    };
    ((b, v).0, vec![(if (x[0] - b) <= - 0.7263 { a[1] [1] } else { x[0] }); 1])
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &f64, c: Vec<f64>) -> f64 {
    let mut u = 0.5;
    u += (f64::ln((2.1 + 1.71 * (c[0] / (2.15 + 1.665 * (*b).sin())).sin()))).cos();
    let p = ((*b) / (2.15 + 1.665 * c[0].sin()));
    if (if (if (c[0] + 0.84_f64) >= -0.6463 && ([(*b), 0.06_f64][0]) < 0.4437 {
        c[0]
    } else {
        u
    }) < 0.5237
    {
        a[0][0]
    } else {
        u
    }) > 0.2637
    {
        assert!(((a[0] [1] - (* b))).is_finite());
    } else {}
    (c[0] * p).atan() + u + u
}

#[differentiable]
fn f2_1(a: Vec<f64>, b: &[[f64; 2]]) -> f64 {
    let x = ((0.5 + 0.36 * (b[((b[0][0] + a[0]).abs() * 2.0) as usize % 2][0]).sin())
        .floor() + b[1][1] * a[0]);
    for value in &a {
        let mut z = Vec::with_capacity(3);
        for t in 0..3 {
            for (x, &z) in a.iter().enumerate() {}
            z.push((f64::ln_1p((1.6 + 2.16 * (-(a[(t + 0) % 1])).sin()))).cos());
        }
        z.push((f64::ln_1p((1.6 + 2.16 * a[0].sin()))).tanh());
    }
    (b[1][1] + (a[0] % (2.15 + 1.665 * 1.08_f64.sin()))).sin() + b[1][0]
}
#[differentiable]
fn f2((a, a_1): (f64, f64), mut b: bool) -> (f64, Vec<f64>) {
    let mut p = [(((0.0 + 0.81 * a_1.sin()).acos())
        % (2.15
            + 1.665
                * ((2.25 + 1.575 * a_1.sin()).rem_euclid((2.25 + 1.575 * a.sin())))
                    .sin()))
        .atan(); 2];
    for u in p.iter_mut() {
        let mut s = [
            (((-a_1) * (a_1 * a_1)).tanh(), (-(*u)).cos()),
            (((-a_1) * (a_1 * a_1)).tanh(), ((-a_1) * (a_1 * a_1)).tanh()),
        ];
        let tape = {
            let bend = |tape: f64| { (-(a_1 * 0.9_f64)).cos() };
            bend(([a_1, 0.32_f64][0]).atan()) + bend((s[0].0.max(a_1)).cos())
        };
        if b {
            for &p in &[0_usize, 2, 2, 1] {
                let mut c = 0.5;
                c += (a.next_down()).cos();
                let mut d_a = 0.5;
                d_a += (s[1].0 + a).atan();
                (*u) -= (([a, tape][0]) * ((2.05 + 1.755 * tape.sin()).sqrt())).sin();
            }
        }
    }
    (a * a_1, vec![(p[0] * a).cos(); 1])
}

#[differentiable]
fn f3(mut a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    let mut d_a = vec![
        vec![(0.1 * ((1.15 + 0.765 * a[0] [0].sin()).powi(- 1))).sin(); 3]; 2
    ];
    let v = d_a.len();
    let mut tape = 1_usize;
    while tape < 3 {
        {}
        tape += 1;
    }
    (((d_a[0][(v + 2) % 3]) * a[0][0]).sin(), vec![a[(tape + 1) % 2] [(v + 0) % 2]; 1])
}

#[differentiable]
fn f4_1(mut a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let tape = [0.98_f64, a][0];
    let tape = (if !((tape - 0.9_f64) <= (a + a)) {
        (a / (2.15 + 1.665 * tape.sin()))
    } else {
        (0.1 * ((2.15 + 1.665 * a.sin()).recip())).sin()
    });
    -a + tape
}
#[differentiable]
fn f4(a: [f64; 3]) -> (f64, Vec<f64>) {
    let mut a = vec![
        ((a[2] % (2.15 + 1.665 * a[0].sin())) - (0.5 + 0.36 * a[2].sin()).floor())
        .tanh(); 2
    ];
    ((a[1], a[1]).0, vec![- a[0]; 1])
}

#[differentiable]
fn f5_1(a: &[[f64; 2]], b: &mut [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    for tape in b.iter() {}
    vec![
        ((b[((- (a[((a[1] [0] - b[1]).abs() * 2.0) as usize % 2] [1])).abs() * 2.0) as
        usize % 2]) / (2.15 + 1.665 * b[1].sin())).tanh(); 2
    ]
}
#[differentiable]
fn f5(a: &f64, b: &[(f64, f64)]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut y = ((*a) + b[(((b[0].1, b[1].0).0).abs() * 2.0) as usize % 2].1);
    for x in b.iter() {}
    vec![
        (if (* a) >= (0.1 * ((2.15 + 1.665 * (* a).sin()).recip())).sin() && (if
        ((f64::floor((0.5 + 0.36 * (* a).sin()))) >= 0.3737 || (- b[1].1) <= - 0.1263) {
        b[(((* a) - y).abs() * 2.0) as usize % 2].1 } else { b[1].0 }) < 0.8137 { (* a) }
        else { 1.12_f64 }); 2
    ]
}

#[differentiable]
fn f6_1(mut a: (f64, f64)) -> Vec<f64> {
    vec![- a.1; 2]
}
#[differentiable]
fn f6((a, a_1): (f64, f64), b: f64, c: &f64, x: [f64; 3]) -> f64 {
    let mut s = (
        vec![((x[1] - x[0]) * (if (* c) < - 0.2363 { (* c) } else { (* c) })).cos(); 2],
        a_1,
    );
    for v in (1..2).step_by(1).rev() {}
    let mut a = 1_usize;
    while a < 4 {
        {
            let mut u = 1.8 + 0.5 * ((if a > 1 { b } else { a_1 }).tanh()).sin();
            while u > 0.4321 {
                {
                    let b = 'l1: {
                        let mut c = f6_1((
                            (if !((-b) >= -0.5263) {
                                x[0]
                            } else {
                                (if (b - x[(a + 2) % 3])
                                    > (0.1
                                        * ((2.15 + 1.665 * u.sin())
                                            .div_euclid((2.15 + 1.665 * (x[(a + 2) % 3]).sin()))))
                                        .sin()
                                {
                                    0.2_f64
                                } else {
                                    (*c)
                                })
                            }),
                            (0.92_f64 / (2.15 + 1.665 * s.0[0].sin())).cos(),
                        ));
                        let (mut s, w) = (
                            (0.1
                                * ((s.0[1] + x[1])
                                    / (2.15
                                        + 1.665 * ((1.6 + 2.16 * s.0[1].sin()).ln_1p()).sin())))
                                .tanh(),
                            (b - ((x[(a + 1) % 3]) * s.1).tanh()),
                        );
                        if u <= -0.0863 && ((w * b).cos()) <= 0.2737 {
                            break 'l1 s;
                        }
                        c.resize(
                            3,
                            (0.1 * ((a_1 + x[2]) * (u - (0.1 * a as f64)))).atan(),
                        );
                        s = (w.asinh()).tanh();
                        ((-b) * (w.next_down())).atan()
                    };
                    let mut a = 0_usize;
                }
                u *= 0.55 + 0.1 * (u.tanh()).cos();
            }
        }
        a += 1;
    }
    (1.0 + 0.36 * (if ((x[(a + 1) % 3]) * b) > -0.4263 { s.0[0] } else { (*c) }).sin())
        .round() + s.0[0] + b + a_1 + s.0[(a + 0) % 2]
}

#[differentiable]
fn f7(mut a: f64, b: &[Vec<f64>]) -> f64 {
    for v in (0..2).rev() {}
    a = a;
    a *= 0.6 + 0.4 * (((a - a) - (b[0][1], a).1).cos()).cos();
    let mut p = 1_usize;
    while p < 2 && (a / (2.15 + 1.665 * (b[(p + 1) % 2][p]).sin())) <= -0.1863 {
        {
            let y = ((-b[0][p]).sin())
                * match p > 2 {
                    true => break,
                    _ => (a / (2.15 + 1.665 * b[p][p].sin())).atan(),
                };
        }
        p += 1;
    }
    (a.to_radians()).sin() + b[1][0] + b[1][(p + 0) % 2]
}

#[differentiable]
fn f8(a: &[Vec<f64>], b: f64, c: [f64; 3]) -> (f64, f64) {
    ((c[1].abs() + c[1]).tanh(), [a[0][0], c[0]][1])
}

#[differentiable]
fn f9_1(a: &[f64], mut b: Vec<f64>) -> f64 {
    for d_a in 1..4 {
        b[1] += (((a[(d_a + 1) % 2]) / (2.15 + 1.665 * a[1].sin())) * b[0]).sin();
        if (if (b[(d_a + 1) % 2] - (0.1 * d_a as f64)) <= 0.0937 { a[0] } else { a[1] })
            > 0.5537
        {
            b[1] += (b[0] + b[0]).cos();
        }
    }
    (b[1], a[1]).0
}
#[differentiable]
fn f9(a: &[f64], b: &mut f64, c: Vec<f64>, x: &mut [f64; 1]) -> f64 {
    let mut x = 0_usize;
    while x < 2
        && (if (c[0] * c[0]) >= -0.0063 { (*b) } else { a[(x + 1) % 2] }) <= 0.1937
    {
        {
            for (v, &q) in c.iter().enumerate() {
                let v = (if !((a[x] - a[x]) >= 0.1437) {
                    (*b) = ((q, (f9_1(a, vec![c[(x + 0) % 1]; 2])).tanh()).1).cos();
                    break;
                } else {
                    (q.abs()).atan()
                })
                    .sin() - [q, q][0];
            }
        }
        x += 1;
    }
    (2.05 + 1.755 * ((1.0 + 0.36 * c[0].sin()).round_ties_even()).sin())
        .hypot((2.05 + 1.755 * (a[1] * (*b)).sin())) + a[0] + a[1] + a[(x + 1) % 2]
}

cases! {
    f0([[-0.7027, -0.6054], [0.3619, 0.4692]], &0.8565, [0.9438, 0.0711], [0.5784]);
    f1([[0.2473, -0.9354], [-0.3081, 0.9092]], &0.2665, vec![0.0438]) -> f64;
    f2((-0.5062, -0.7289), const true);
    f3([[0.0573, 0.8546], [-0.9281, 0.2292]]);
    f4([-0.5354, -0.1681, 0.9192]);
    f5(&0.3157, &[(0.943, -0.2397), (1.1376, 0.7449)]);
    f6((0.5219, 0.0492), -0.2835, &0.0738, [1.0411, -0.7616, 0.2257]) -> f64;
    f7(0.9473, &[vec![0.9246, 0.3619], vec![-0.4208, -0.6935], vec![0.1438, 0.3811]]) -> f64;
    f8(&[vec![-0.8727, 0.5546], vec![-0.3981, -0.5508]], 0.7965, [-0.8762, 0.2311, -0.8516]);
    f9(&[-0.2235, 0.4038], &mut 1.0311, vec![0.2184], &mut [0.9657]);
}
