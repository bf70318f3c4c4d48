//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: (f64, f64)) -> (f64, Vec<f64>) {
    (
        ((a.1 + a.1) - (a.1 * a.1)),
        vec![(if (a.0 + a.1) >= 0.5837 { a.0 } else { a.1 }); 1],
    )
}
#[differentiable]
fn f0(a: &[[f64; 2]], b: &[Vec<f64>]) -> f64 {
    for t in b.iter().rev() {
        if (t[0] * t[0]) < 0.8737 {
            let w = t.len();
        }
        for &c in t.iter() {
            let y = ((t[((-b[1][1]).abs() * 2.0) as usize % 2])
                / (2.15 + 1.665 * c.sin())) < -0.8563 && b[0][0] < 0.3037;
            let mut y = f0_1((t[0], c));
            let y = ((b[1][0] + a[1][1]).tanh())
                * match ((0.72_f64, y.1[0]).1) > -0.5063
                    && ([b[0][1], b[0][1]][1]) < -0.7963
                {
                    true => {
                        let mut value = vec![
                            (((y.0 % (2.15 + 1.665 * c.sin())).tanh()) - (c + y.1[0]))
                            .atan(), ((b[1] [0] + c) - (c + c)).cos()
                        ];
                        break;
                    }
                    _ => (0.54_f64.to_radians()).atan(),
                };
        }
        let mut a = 0.5;
        a += -t[1];
    }
    let mut s = (b[0][1] * (a[1][0] / (2.15 + 1.665 * b[1][0].sin()))).atan();
    -((s * a[1][0]).cos()) + b[0][1] + s
}

#[differentiable]
fn f1(a: &f64) -> (f64, f64) {
    let d_x = (-(*a)) <= (*a);
    for &w in &[0_usize, 2, 2, 1] {
        let mut s = ((if w % 2 == 0 { (*a) } else { (*a) }) - [(*a), (*a)][0]);
        let d_a = {
            let bend = |p: f64| {
                ((2.05 + 1.755 * ((0.5 + 0.36 * p.sin()).fract()).sin()).sqrt()).tanh()
            };
            bend((s.next_down()).cos()) + bend((s - (*a)).cos())
        };
        let mut value = (vec![((* a), d_a).0; 2], (s - d_a).tanh());
    }
    let mut p = vec![vec![((* a) / (2.15 + 1.665 * (* a).sin())).sin(); 2]; 2];
    let w = &p[0..];
    let a = {
        let bend = |s: f64| {
            (0.1
                * (f64::exp(
                    (0.0
                        + 1.8
                            * (p[(((0.0 + 1.08 * (*a).sin()).tan()).abs() * 2.0) as usize
                                % 2][0])
                                .sin()),
                )))
                .cos()
        };
        bend(((*a) * p[1][0]).sin()) + bend((p[0][1] + (*a)).tanh())
    };
    let x = 'l1: {
        if (((1.0 + 0.36 * p[1][1].sin()).round()) >= -0.1863 || d_x) {
            break 'l1 a.min(a);
        }
        let mut v = p[1][1];
        -((w[0][1] * a).sin())
    };
    ([(w[1][0] - p[1][1]).sin(), (w[0][1] + p[1][0]).atan()][0], -a)
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x / (2.15 + 1.665 * x.sin())).atan()
    } else {
        let mut c = Vec::new();
        for value in 1..2 {
            {
                let mut b = (x, ((0.1 * value as f64), x).1).1;
                let c = {
                    let bend = |w: f64| {
                        (if (-x) < (0.1 * value as f64).max(x) {
                            (0.1 * (b.mul_add(w, x))).sin()
                        } else {
                            x
                        })
                            .sin()
                    };
                    bend((0.1 * ((1.15 + 0.765 * x.sin()).powi(3))).tanh())
                        + bend((b + b).tanh())
                };
            }
            c.push((x * x).atan());
        }
        c.push((x.cos()).tanh());
        0.5 * f2_1((-((c[(n + 0) % 1], 0.32_f64).0)).atan(), n - 1) + x
    }
}
#[differentiable]
fn f2(a: &[[f64; 2]], b: [f64; 3]) -> (f64, f64) {
    const RATE: f64 = 0.75;
    ((a[0][1] * (0.84_f64 + a[0][0])).atan(), (a[1][1] * b[0]).midpoint(a[1][0]))
}

#[differentiable]
fn f3(a: &[f64; 3], mut b: usize, c: &mut f64) -> f64 {
    let mut y: f64;
    if (*c) <= -0.7563 && ((2.1 + 1.71 * (*c).sin()).ln()) > 0.9037 {
        if (-0.04_f64) >= 0.5737 {}
        if ((*c) < 0.4537 || ((0.0 + 1.08 * (*c).sin()).tan()) <= 0.1437) {
            let v = (((*c) + (*c))
                / (2.15 + 1.665 * (0.32_f64 / (2.15 + 1.665 * (*c).sin())).sin()))
                .atan();
            let mut x = 1_usize;
            (*c) = (a[b] + (*c)).tanh();
        } else if ((*c) - a[b]) < (*c) * a[b] {
            for q in a.iter().rev() {}
            (*c)
                /= 1.6
                    + 0.4
                        * (([a[b] * (a[a.len() - 1 - b]), a[b] * (*c)][1]).tanh()).sin();
            let mut tape = { a[(b + 0) % 3] };
        } else {
            (*c) = ((*c).next_up()).sin();
            let d_x = 'l1: {
                if (if ((a[1] - a[(b + 0) % 3]) <= 0.3537 || (0.1 * b as f64) < 0.3337) {
                    (*c)
                } else {
                    (*c)
                }) <= -0.7263
                {
                    break 'l1 (1.24_f64 - (0.1 * b as f64));
                }
                a[b].min(a[2])
            };
        }
        y = (*c);
    } else {
        y = [[a[(b + 1) % 3], a[a.len() - 1 - b]][1], (*c) * 1.44_f64][0];
    }
    (if ((y / (2.15 + 1.665 * y.sin())).sin()) >= ((*c) * y).atan() { y } else { (*c) })
}

#[differentiable]
fn f4_1(a: &[f64]) -> [f64; 2] {
    let mut d_a = 0.5;
    d_a += ((if a[1] > -0.7563 { a[0] } else { a[1] }) + a[1]).atan();
    let v = (1.6 + 2.16 * (a[1] / (2.15 + 1.665 * 1.82_f64.sin())).sin()).ln_1p();
    [(-a[1] + (0.1 * (v * d_a)).atan()), v * ((0.5 + 0.36 * d_a.sin()).ceil())]
}
#[differentiable]
fn f4(a: &[(f64, f64)]) -> [f64; 2] {
    let mut b = (
        ((a[0].0 + a[1].1) + -1.02_f64).sin(),
        (0.54_f64.asinh() + 1.02_f64).sin(),
    );
    for d_a in 0..a.len() {
        let z = {
            let bend = move |value: f64| {
                (0.1 * ((0.0 + 1.8 * b.0.sin()).exp2())).sin()
            };
            bend((-b.1).sin()) + bend(((0.0 + 1.8 * b.0.sin()).tanh()).sin())
        };
        b.1
            *= 0.6
                + 0.4
                    * ((((z - z)
                        / (2.15
                            + 1.665
                                * ([
                                    z,
                                    a[((if (if !(z >= 0.1637) { b.1 } else { a[1].1 })
                                            <= (if d_a == 0 { b.0 } else { z })
                                        {
                                            a[0].0
                                        } else {
                                            b.1
                                        })
                                            .abs() * 2.0) as usize % 2]
                                        .1,
                                ][1])
                                    .sin()))
                        .atan())
                        .cos())
                        .cos();
        b.1 = ((0.1 * (b.1 * b.0)).cos()) * ((0.1 * (b.1 * z)).tanh());
    }
    [((0.0 + 3.6 * (b.0 - a[0].0).sin()) + ((b.1 * a[1].1).tanh())), a[1].0]
}

#[differentiable]
fn f5(mut a: [[f64; 2]; 2]) -> f64 {
    let mut x = 0.5;
    x
        += (-((a[0][((1.78_f64 / (2.15 + 1.665 * 0.88_f64.sin())).abs() * 2.0) as usize
            % 2]) * a[0][1]))
            .atan();
    x + a[0][1] + a[0][1] + x
}

#[differentiable]
fn f6_1(a: f64, b: &[f64; 3], c: f64) -> f64 {
    let mut d_x = 0.0_f64;
    for &a in [1_usize, 1].iter().rev() {
        let mut b = Vec::with_capacity(3);
        for d_a in 1..2 {
            let a = {
                let bend = |z: f64| {
                    if z > -0.8963 {
                        return (0.1 * ((1.15 + 0.765 * z.sin()).powi(1))).tanh();
                    }
                    (0.5 + 0.36 * z.sin()).trunc()
                };
                bend((c * c).tanh()) + bend(((2.6 + 1.26 * c.sin()).acosh()).cos())
            };
            b.push(a.tanh());
        }
        b.push((c + c).atan());
        b[0] = c.tanh();
        d_x += ((1.32_f64, c).1 - (b[0], b[0]).1).sin();
    }
    (if ((1.6 + 2.16 * a.sin()).ln_1p()) <= -0.2363 { d_x } else { d_x }) + b[2] + d_x
        + b[2] + c
}
#[differentiable]
fn f6_2(a: [f64; 3]) -> (f64, f64) {
    (
        (0.5 + 0.36 * 0.9_f64.sin()).ceil(),
        ((if (a[2] * a[2]) <= (a[1] / (2.15 + 1.665 * a[0].sin())) {
            a[0]
        } else {
            a[0]
        }) - (a[1], a[2]).0),
    )
}
#[differentiable]
fn f6((a, a_1): (f64, f64)) -> f64 {
    for (v, &value) in [1_usize, 1].iter().enumerate() {
        let mut x = {
            if !(a_1 > -0.9863) {
                let tape = (value) * 2 + 0;
                let u = {
                    let mut kept = 0.25;
                    let mut grow = |d_x: f64| kept += { a.tanh() };
                    grow((a + a_1).sin());
                    grow((a_1.tanh()).cos());
                    kept
                };
            } else {}
            (if (a * a_1) < ((0.1 * value as f64) - 1.82_f64) {
                (a_1, a_1).0
            } else {
                (a + a)
            })
        };
    }
    f64::next_up((a_1 * a_1)) + a_1 + a_1
}

#[differentiable]
fn f7_1(mut a: f64, b: &[[f64; 2]]) -> Vec<f64> {
    for (c, &t) in b.iter().enumerate() {}
    vec![a; 2]
}
#[differentiable]
fn f7(a: &f64) -> f64 {
    (if (-(*a)) < -0.1463 { (*a) } else { (*a) }) + (*a) + (*a) + (*a)
}

#[differentiable]
fn f8_1(a: Vec<f64>) -> f64 {
    ((a[0] - a[0]) + (a[0] + a[0])).sin() + a[0] + a[0] + a[0]
}
#[differentiable]
fn f8(a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    ((a[0][1] + a[0][0]), vec![(f8_1(vec![- a[0] [0]; 1])).tanh(); 1])
}

#[differentiable]
fn f9(a: &[Vec<f64>], b: f64, c: &[f64]) -> (f64, f64) {
    debug_assert!(([c[0], c[1]] [0]).is_finite());
    let mut value = 0.5;
    value += ((1.98_f64 - c[0]) % (2.15 + 1.665 * (c[0] * 0.74_f64).sin())).sin();
    let mut d_a = vec![(b + b).sin(); 1];
    let u = 'l1: {
        let y: f64;
        if value >= 0.4737 {
            value *= 0.6 + 0.4 * (a[0][0].sin()).cos();
            d_a.push(0.42_f64);
            y = b * 0.26_f64;
        } else {
            y = value;
        }
        for _ in 0..2 {
            if value > 0.7337 {
                break 'l1 (y * c[1]).tanh();
            }
        }
        (y + c[0]).atan()
    };
    (
        f64::tanh(c[0]),
        (if (d_a[((-c[0]).abs() * 2.0) as usize % 1]) <= -0.9863
            && ((0.04_f64 * value).tanh())
                > [d_a[(((a[0][1] * u).cos()).abs() * 2.0) as usize % 1], value][1]
        {
            (0.1 * (f64::recip((2.15 + 1.665 * 1.42_f64.sin())))).atan()
        } else {
            value
        }),
    )
}

cases! {
    f0(&[[0.8119, 0.0192], [-0.5135, -0.2962], [-0.1889, -0.8216]], &[vec![-0.3243, 0.383], vec![-0.7597, -0.1724]]) -> f64;
    f1(&0.2673);
    f2(&[[-0.8027, -0.4154], [0.9419, -0.4308], [1.0565, -0.4762]], [0.8611, -0.5716, -0.2143]);
    f3(&[0.9073, -0.9454, -0.7781], const 0, &mut 0.5592);
    f4(&[(-0.7481, 0.7792), (1.0765, 0.4138), (0.0611, -0.3016)]);
    f5([[-0.8527, -0.7454], [0.0719, 0.6392]]) -> f64;
    f6((-0.0443, 0.373)) -> f64;
    f7(&-0.5716) -> f64;
    f8([[0.3146, -0.1981], [-0.4908, 0.9365]]);
    f9(&[vec![0.0373, -0.2454], vec![-0.5781, 0.0192], vec![-0.7135, 0.4938]], -0.5989, &[-0.5216, -0.4443, -0.417]);
}
