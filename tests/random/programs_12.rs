//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64, b: &[Vec<f64>], c: &[(f64, f64)], x: usize) -> Vec<f64> {
    if !(x > 0) {
        if ((0.1 * (f64::mul_add((*a), c[1].0, c[1].1))).atan()) > 0.9037 && x > 0 {
            let d_x = ((*a) - 0.06_f64);
            let mut tape = 0.04_f64;
            assert!(((2.1 + 1.71 * 0.98_f64.sin()).ln()).is_finite());
        } else {
            debug_assert!(
                ((if (x % 2 == 0 || (b[1] [1] * c[0].0) >= (b[1] [1], c[(x + 1) % 2].0)
                .1) { b[1] [0] } else { b[0] [(x + 1) % 2] })).is_finite()
            );
            let b = if (x % 2 == 0
                || (c[1].1 * (*a)) < [c[1].0, b[(x + 1) % 2][(x + 1) % 2]][0])
            {
                let a = (0) * 2 + 0;
                let mut value = (
                    (if (b[1][0] < 0.9537
                        || (c[(x + 0) % 2].0 - c[1].0) <= b[0][(x + 1) % 2])
                    {
                        (c[0].0, b[0][1]).0
                    } else {
                        c[0].0 * b[1][1]
                    })
                        .cos(),
                    3_usize,
                );
                (f64::floor((0.5 + 0.36 * (b[0][(a + 0) % 2]).sin())))
                    * ([b[(x + 1) % 2][1], (0.1 * x as f64)][0])
            } else {
                (*a)
            };
            let mut t = 1.8
                + 0.5
                    * (((0.1
                        * ((2.15 + 1.665 * b.sin()) % (2.15 + 1.665 * 0.36_f64.sin())))
                        .atan())
                        .atan())
                        .sin();
            while t > 0.4321 {
                {}
                t
                    *= 0.55
                        + 0.1
                            * (((2.25 + 1.575 * t.sin())
                                .rem_euclid((2.25 + 1.575 * (*a).sin())))
                                .sin())
                                .cos();
            }
        }
    } else {}
    vec![(c[1].1 + (* a)); 2]
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &[f64; 3], c: f64, x: &[[f64; 2]]) -> f64 {
    if !((b[0].signum()) >= -0.2563) {}
    (a[1][1], c).1 + b[1] + x[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]], mut b: f64) -> f64 {
    let d_x = a.len();
    let (x, s) = (b, (a[0][1] + a[1][(d_x + 0) % 2]));
    let mut c = 1.8 + 0.5 * ((f64::cbrt((2.05 + 1.755 * x.sin()))).atan()).sin();
    while c > 0.4321 {
        {
            if (d_x == 1 || ((s * 0.02_f64).sin()) < -0.7563) {
                let mut tape = [(1.0 + 0.36 * s.sin()).round_ties_even(); 3];
                let mut a = 0.0_f64;
                for s in 1..3 {
                    b = (tape[s] - tape[s]).cos();
                    tape[2] /= 1.6 + 0.4 * (1.68_f64.sin()).sin();
                    let mut b = tape.clone();
                    a += c.atan();
                }
            }
            b = ((b % (2.15 + 1.665 * c.sin()))
                * ((0.5 + 0.36 * (a[(d_x + 0) % 2][0]).sin()).fract()))
                .tanh();
        }
        c *= 0.55 + 0.1 * ((b + s).atan()).cos();
    }
    (if (a[1][(d_x + 1) % 2] + x) < 0.2137 { (s * a[1][1]).cos() } else { b }) + s
}

#[differentiable]
fn f3_1(a: &[(f64, f64)]) -> Vec<f64> {
    let mut z = a[0].0 * a[1].1;
    z *= 0.6 + 0.4 * ((-([1.86_f64, z][0])).cos()).cos();
    let mut value = Vec::new();
    for b in 1..4 {
        value.push((0.1 * (a[0].1.exp2())).sin());
    }
    value.push((0.26_f64 / (2.15 + 1.665 * 0.84_f64.sin())).sin());
    vec![((z / (2.15 + 1.665 * a[1].0.sin())).cos() + (a[1].1, a[1].1).0); 2]
}
#[differentiable]
fn f3_2(mut a: f64, mut b: [f64; 1], #[constant] c: &[f64], x: &mut f64) -> Vec<f64> {
    debug_assert!((a * a).is_finite());
    if !(((0.1 * (b[0].sinh())).sin()) <= -0.8463) {
        (*x) = (a * 0.22_f64).cos();
        b = [c[1]];
    } else {}
    vec![(* x) * (- c[1]); 2]
}
#[differentiable]
fn f3(a: (f64, f64), b: f64, c: &f64, mut x: usize) -> f64 {
    const RATE: f64 = 0.75;
    let mut b = f64::abs((b - (*c)));
    b *= 0.6 + 0.4 * (([b, (*c)][0]).cos()).cos();
    debug_assert!((((* c) + (* c))).is_finite());
    b
        += ((2.05 + 1.755 * ((2.6 + 1.26 * (0.1 * x as f64).sin()).acosh()).sin())
            .hypot((2.05 + 1.755 * (*c).sin())))
            .tanh();
    ((*c) + b).sin()
}

#[differentiable]
fn f4_1(a: &[[f64; 2]], b: &Vec<f64>, c: f64) -> f64 {
    let w = (1.0 + 0.36 * (a[0][(c.abs() * 2.0) as usize % 2]).sin()).round();
    let mut d_x = 2_usize;
    let mut d_a = 0.0_f64;
    for &t in &[1_usize, 1] {
        if (-b[2]) > -0.9763 {
            for y in 0..=3 {}
        } else if !((a[1][0] * w) <= 0.8437) {} else {}
        d_a += (w * w).atan();
    }
    (if w >= -b[1] { 1.38_f64 } else { c }) + w
}
#[differentiable]
fn f4(a: [f64; 2], b: [[f64; 2]; 2]) -> f64 {
    let d_x = &a[..];
    let mut kept = Some((0.1 * (a[0].exp2())).sin());
    let value = kept
        .map_or(
            (1.98_f64 + d_x[1]),
            |held| {
                (f4_1(
                    &([
                        [
                            (if ((d_x[(d_x[0].abs() * 2.0) as usize % 2]) - a[0])
                                >= -0.1763
                            {
                                d_x[1]
                            } else {
                                held
                            }),
                            a[0] * held,
                        ],
                        [
                            held.atan(),
                            (2.1
                                + 1.71
                                    * (d_x[((if ((f4_1(
                                        &([[1.44_f64, d_x[1]], [held, b[1][1]]]),
                                        &(vec![b[0] [0]; 3]),
                                        b[1][0],
                                    ))
                                        .tanh()) <= 0.2537 && (1.22_f64 - a[1]) >= d_x[0]
                                    {
                                        held
                                    } else {
                                        held
                                    })
                                        .abs() * 2.0) as usize % 2])
                                        .sin())
                                .ln(),
                        ],
                    ]),
                    &(vec![(0.1 * (a[1].exp2())).sin(); 3]),
                    (b[0][((held - b[0][1]).abs() * 2.0) as usize % 2]) * held,
                ))
                    .tanh()
            },
        );
    for v in b.iter() {
        let mut d_x = 1.46_f64.signum();
    }
    a[0] + value + value + d_x[0] + value
}

#[differentiable]
fn f5(a: [[f64; 2]; 2], b: usize, c: f64, mut x: usize) -> [f64; 2] {
    let mut t = vec![((0.5 + 0.36 * a[0] [1].sin()).fract()) * a[1] [0]; 3];
    [c, c]
}

#[differentiable]
fn f6(a: &Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut w = a.clone();
    let mut value = 0_usize;
    while value < 3 {
        {
            let a = (value) * 2 + 0;
        }
        value += 1;
    }
    let b = if ((-a[1]) <= -0.7663 || ((1.0 + 0.36 * a[2].sin()).round()) < 0.9537) {
        a[2]
    } else {
        let (mut u, q) = (w[1], (a[0] / (2.15 + 1.665 * 0.08_f64.sin())).atan());
        u %= 2.5 + 0.4 * ((1.46_f64 * (a[(value + 2) % 3])).cos()).sin();
        (0.1
            * ((f64::log(
                (2.75 + 1.125 * u.sin()),
                (2.75 + 1.125 * (a[(value + 0) % 3]).sin()),
            )) * q))
            .atan()
    };
    for v in (0..1).step_by(1).rev() {
        w[0]
            *= 0.6 + 0.4 * (((b + w[w.len() - 1 - v]).sin() + a[2] * a[v]).atan()).cos();
    }
    debug_assert!((((0.1 * value as f64) - b)).is_finite());
    let mut a = (0.0 + 0.81 * ((w[(value + 1) % 3] - b).atan()).sin()).atanh();
    [w[0].cos(), (if !((a.signum()) >= 0.3537) { (0.1 * value as f64) } else { a })]
}

#[differentiable]
fn f7(a: &Vec<f64>, b: &f64, mut c: Vec<f64>) -> f64 {
    let mut s = 1.8 + 0.5 * ((-1.16_f64).tanh()).sin();
    while s > 0.4321 {
        {
            let mut z = ((c[0] % (2.15 + 1.665 * a[0].sin())).atan(), 2_usize);
            for z in a.iter() {
                c[0] += (*b).sin();
                if !((*z) <= 0.3837) {}
            }
        }
        s *= 0.55 + 0.1 * (((*b) + c[0]).sin()).cos();
    }
    (a[0] - c[0]) + a[0] + (*b)
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (if (f64::cbrt((2.05 + 1.755 * x.sin()))) > -0.9363 { x } else { x })
    } else {
        0.5
            * f8_1(
                (if ((2.05 + 1.755 * x.sin()).cbrt()) < -0.2663 { x } else { x }),
                n - 1,
            ) + (x * x).atan()
    }
}
#[differentiable]
fn f8(a: [[f64; 2]; 2], b: Vec<f64>) -> f64 {
    let mut tape = {
        (if b[0] > 0.5437 && ((f8_1(b[0], 2)).tanh()) < 0.9737 {
            -a[0][1]
        } else {
            -0.52_f64
        })
    };
    tape = -a[0][1];
    let mut z = 2_usize;
    let (y, _) = (
        (-0.72_f64 + (f8_1(a[0][0], 0)).tanh()),
        (if z > 0 {
            (a[(z + 1) % 2][(z + 1) % 2]) * a[0][1]
        } else {
            f64::acosh((2.6 + 1.26 * (0.1 * z as f64).sin()))
        }),
    );
    if ((f8_1(b[0], (z + 2) % 3)).tanh()) >= (a[(z + 0) % 2][(z + 1) % 2]).atan() {
        let mut value = [[
            (0.1
                * ((2.15 + 1.665 * ((0.14_f64 * tape).sin()).sin())
                    .div_euclid((2.15 + 1.665 * (-y).sin()))))
                .atan(),
            (0.1 * ((0.0 + 1.8 * (tape - y).sin()).exp2())).cos(),
        ]; 2];
        for t in (0..2).step_by(1).rev() {
            for &q in b.iter() {
                value[1][0] = q.atan();
                let t = [(a[t][t] - value[t][t]), b[0].copysign((a[(z + 1) % 2][t]))][0];
                let mut u = f8_1(
                    (0.1
                        * ((2.15 + 1.665 * q.sin())
                            % (2.15 + 1.665 * (a[(z + 0) % 2][0]).sin())))
                        .tanh(),
                    (z + 2) % 3,
                );
            }
        }
    } else {}
    tape + tape + a[((-b[0]).abs() * 2.0) as usize % 2][(z + 1) % 2] + tape + y
}

#[differentiable]
fn f9_1(a: &[(f64, f64)], b: f64, c: &mut f64, x: bool) -> [f64; 2] {
    [
        ((0.1 * (1.7_f64.exp_m1())).tanh()) * (-1.14_f64),
        (((0.1
            * ((2.15 + 1.665 * a[1].1.sin())
                .div_euclid((2.15 + 1.665 * 1.58_f64.sin()))))
            .atan()) % (2.15 + 1.665 * (1.02_f64 / (2.15 + 1.665 * a[0].0.sin())).sin()))
            .sin(),
    ]
}
#[differentiable]
fn f9(a: &f64, b: &[f64; 3], c: [[f64; 2]; 2]) -> f64 {
    let mut d_x = b[0];
    let mut kept = Some((b[1] * (*a)).sin());
    kept = if (c[0][1] <= 0.9737 || (c[0][0] * b[1]) <= -b[0]) {
        Some((0.1 * ((*a).mul_add(b[2], d_x))).atan())
    } else {
        kept
    };
    let tape = kept.unwrap_or((d_x - d_x).tanh());
    d_x = b[2] * c[0][1];
    for d_x in (0..2).step_by(1).rev() {
        for z in (1..2).rev() {
            if (b[1] - b[d_x]) > (b[d_x] + (0.1 * z as f64)) {
                let value = ((0.0
                    + 3.6
                        * (if tape <= 0.0337 && (*a) < 0.1437 {
                            b[z]
                        } else {
                            (tape - 0.12_f64)
                        })
                            .sin())
                    .to_radians())
                    .sin();
                let mut y = [b[1], tape][0];
            } else {
                let mut v = (
                    (0.1
                        * (f64::powi(
                            (1.15 + 0.765 * ((0.1 * (tape * c[z][z])).atan()).sin()),
                            1,
                        )))
                        .cos(),
                    (((1.6 + 2.16 * b[z].sin()).ln_1p(), (0.1 * ((*a).sinh())).atan()).1)
                        .sin(),
                );
            }
        }
    }
    (b[0] - (b[2] / (2.15 + 1.665 * c[0][1].sin()))).tanh()
        + c[((d_x - b[1]).abs() * 2.0) as usize
            % 2][(((0.1 * (tape * d_x)).tanh()).abs() * 2.0) as usize % 2] + d_x
}

cases! {
    f0(&0.4973, &[vec![-0.2754, 0.3219], vec![0.0192, 0.0565], vec![1.0838, 0.5811]], &[(0.8184, 0.4557), (0.483, -0.7097), (0.7176, 0.6149)], const 1);
    f1([[-0.4127, -0.4454], [-0.8981, 0.1492]], &[-0.7435, 1.0538, 1.0811], -0.3616, &[[1.1157, 0.323], [0.0003, 0.5076], [0.4949, -0.1778]]) -> f64;
    f2(&[[-0.1127, 1.0146], [-0.8481, 0.2192]], -0.7335) -> f64;
    f3((1.0076, -0.4251), -0.3478, &-0.6505, const 0) -> f64;
    f4([0.6103, 0.2376], [[0.1949, -0.1578], [0.7895, -0.2432]]) -> f64;
    f5([[0.4373, 0.8646], [1.0219, 0.4692]], const 2, 1.0565, const 2);
    f6(&vec![-0.8827, 0.4546, 0.9319]);
    f7(&vec![-0.7827], &0.6346, vec![-0.2181]) -> f64;
    f8([[0.9173, -0.9254], [0.5219, 0.0292]], vec![0.5065]) -> f64;
    f9(&-0.4843, &[0.893, -0.7197, -0.6424], [[-0.1351, -0.2278], [-0.4605, 1.1468]]) -> f64;
}
