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
            let value = &b[1..];
            let mut value = ((c + t[0]).tanh(), 2_usize);
            let d_x = 'l1: {
                let p = (if (((value.0 + value.0).tanh()) < 0.3537
                    || ((value.0 * c).tanh()) <= 0.6837)
                {
                    return (0.5
                        + 0.36
                            * ((1.1 + 0.81 * c.sin())
                                .atan2((1.1 + 0.81 * b[0][1].sin())))
                                .sin())
                        .floor() + b[1][0]
                } else {
                    (c - b[1][1]).tanh()
                })
                    .sin() + ((0.72_f64, value.0).1).atan();
                let c = (0) * 2 + 2;
                for _ in 0..2 {
                    if c == 0 {
                        break 'l1 t[(c + 0) % 2];
                    }
                }
                let x = &t[0..2];
                (1.26_f64 + value.0).cos()
            };
        }
    }
    b[1][1] + a[1][0] + b[0][0] + b[1][((a[0][1] * a[0][1]).abs() * 2.0) as usize % 2]
}

#[differentiable]
fn f1_1(a: &[[f64; 2]], b: &Vec<f64>) -> f64 {
    let mut value = ((a[1][1] * a[1][1])
        / (2.15 + 1.665 * (0.64_f64 / (2.15 + 1.665 * b[0].sin())).sin()))
        .atan();
    let d_a = (0.0 + 3.6 * (a[0][1] + value).sin()).signum();
    for value in (1..4).rev().step_by(2) {
        let b = (if value > 0 {
            [a[0][1], d_a][1]
        } else {
            ((b[(value + 2) % 3] + a[1][1]) - b[1])
        });
        if !((if ((d_a - a[1][0]) >= -0.3663
            || ((a[(value + 0) % 2][0]) * 0.38_f64) >= (d_a - 1.42_f64))
        {
            a[(value + 1) % 2][1]
        } else {
            a[0][(value + 0) % 2]
        }) < -0.3463)
        {}
    }
    (value - d_a).cos()
}
#[differentiable]
fn f1(a: f64, b: bool, (c, c_1): (f64, f64)) -> f64 {
    let mut y = [0.0_f64; 3];
    if c_1 < 0.8737 {
        let mut kept: Option<f64> = if ((-a) > -0.3763 || (a * a) < -0.1463) {
            Some(c)
        } else {
            None
        };
        kept = Some((c_1 * a).cos());
        let w = kept.unwrap_or(f64::atanh((0.0 + 0.81 * c_1.sin())));
        let mut b = f1_1(
            &([
                [
                    (y[0] + y[0]).sin(),
                    ((0.1 * (f64::to_degrees(y[0]))).tanh()) * (f64::midpoint(w, y[2])),
                ],
                [(a * w).tanh(), c_1],
            ]),
            &(vec![(1.12_f64, a).1; 3]),
        );
        for value in &mut y {}
    } else {
        debug_assert!((a).is_finite());
        if b {
            let z = &y[1..];
        }
    }
    (if ((a, c_1).0) >= (2.1 + 1.71 * a.sin()).log2() { 1.08_f64 } else { c_1 })
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x / (2.15 + 1.665 * x.sin())).atan()
    } else {
        let mut c = Vec::with_capacity(3);
        for value in 1..2 {
            let mut b = (x, ((0.1 * value as f64), x).1).1;
            let mut kept: Option<f64> = None;
            let w = match kept {
                Some(held) if held > 0.0 => held,
                _ => (0.1 * ((1.15 + 0.765 * x.sin()).powi(3))).tanh(),
            };
            c.push((((w - w).sin()) * ([b, (0.1 * value as f64)][1])).tanh());
        }
        c.push((x - x).atan());
        0.5 * f2_1((c[0] - c[0]).cos(), n - 1) + (c[(n + 0) % 1]).atan()
    }
}
#[differentiable]
fn f2(mut a: f64, mut b: usize, c: f64) -> f64 {
    const RATE: f64 = 0.75;
    (0.1 * (([c, a][1]).to_degrees())).atan() + c + c + a + a
}

#[differentiable]
fn f3(a: &[f64; 3], mut b: usize, c: &mut f64) -> f64 {
    let mut y: f64;
    if (*c) <= -0.7563 && ((2.1 + 1.71 * (*c).sin()).ln()) > 0.9037 {
        let mut kept = Some(-0.04_f64);
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
        let x = match kept {
            Some(held) => (0.1 * b as f64),
            None => (*c),
        };
        y = -a[b];
    } else {
        let mut kept = Some(a[1]);
        let b = kept.unwrap_or((0.1 * ((1.15 + 0.765 * (*c).sin()).powi(0))).tanh());
        let mut d_x = 0.0_f64;
        for &z in &[1_usize, 1] {
            let mut value = b;
            let mut v = Vec::with_capacity(3);
            for &value in &[0_usize, 2, 2, 1] {
                {
                    let (tape, v) = (a[z], (if !(value > 1) { b } else { b }));
                }
                v.push(
                    (if ((((*c) * b).atan()) <= 0.0637
                        || ((2.05 + 1.755 * a[z].sin()).cbrt()) > 0.5637)
                    {
                        b
                    } else {
                        b
                    })
                        .tanh(),
                );
            }
            v.push(((a[z], (*c)).0).tanh());
            (*c) = (((*c) + (*c))
                / (2.15 + 1.665 * ((0.1 * ((v[(z + 0) % 1]) * value)).tanh()).sin()))
                .cos();
            d_x += (v[(z + 0) % 1] - (1.24_f64 - (0.1 * z as f64))).cos();
        }
        y = (if b <= -0.2563 && (d_x.sin()) > -0.7963 {
            (if d_x > -0.8463 { a[2] } else { (*c) })
        } else {
            (0.02_f64 * d_x).atan()
        });
    }
    if ((y / (2.15 + 1.665 * y.sin())).sin()) >= ((*c) * y).atan() {}
    y + (*c) + a[0] + (*c) + y
}

#[differentiable]
fn f4(mut a: [[f64; 2]; 2]) -> f64 {
    let mut x = 0.5;
    x
        += (-((a[0][((1.78_f64 / (2.15 + 1.665 * 0.88_f64.sin())).abs() * 2.0) as usize
            % 2]) * a[0][1]))
            .atan();
    x + a[0][1] + a[0][1] + x
}

#[differentiable]
fn f5_1(mut a: f64, b: &[[f64; 2]]) -> Vec<f64> {
    for (c, &t) in b.iter().enumerate() {}
    vec![a; 2]
}
#[differentiable]
fn f5(a: &f64) -> f64 {
    (if (-(*a)) < -0.1463 { (*a) } else { (*a) }) + (*a) + (*a) + (*a)
}

#[differentiable]
fn f6_1(a: Vec<f64>) -> f64 {
    ((a[0] - a[0]) + (a[0] + a[0])).sin() + a[0] + a[0] + a[0]
}
#[differentiable]
fn f6(a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    ((a[0][1] + a[0][0]), vec![(f6_1(vec![- a[0] [0]; 1])).tanh(); 1])
}

#[differentiable]
fn f7(a: &[Vec<f64>], b: f64, c: &[f64]) -> (f64, f64) {
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

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x.min(0.72_f64)).atan()
    } else {
        let d_x = ((0.5 + 0.36 * x.sin()).trunc(), 0.84_f64 * x).1;
        let mut kept: Option<f64> = None;
        let p = match kept {
            Some(held) => x,
            None => (2.05 + 1.755 * d_x.sin()).hypot((2.05 + 1.755 * x.sin())),
        };
        let v = p;
        0.5 * f8_1(((2.05 + 1.755 * p.sin()).sqrt()).cos(), n - 1)
            + (d_x % (2.15 + 1.665 * x.sin())).sin()
    }
}
#[differentiable]
fn f8_2(a: &[Vec<f64>], b: &f64, c: &[[f64; 2]], x: &[Vec<f64>]) -> f64 {
    debug_assert!(
        ((if (f64::copysign(0.86_f64, (* b))) > 0.9937 { c[1] [1] } else { c[1] [1] }))
        .is_finite()
    );
    let mut z = (*b).signum();
    -x[1][0] + c[0][1] + z + (*b)
}
#[differentiable]
fn f8(a: &[f64], b: (f64, f64)) -> [f64; 2] {
    [(a[0] / (2.15 + 1.665 * a[1].sin())).cos(), a[0].abs()]
}

#[differentiable]
fn f9(a: &[f64]) -> (f64, Vec<f64>) {
    let d_a = {
        let bend = |x: f64| { (if ([a[0], x][1]) >= 0.7237 { x } else { x }).atan() };
        bend(((0.1 * (a[1].mul_add(a[1], 1.5_f64))).atan()).tanh())
            + bend((a[1] * 1.98_f64).atan())
    };
    let mut s = (a[0] * a[1] + d_a).sin();
    let mut y = 0.0_f64;
    for &t in &[0_usize, 2, 2, 1] {
        y += (if ((s - s).sin()) < 0.5537 { s } else { s }).atan();
    }
    (d_a, vec![s; 1])
}

cases! {
    f0(&[[0.8119, 0.0192], [-0.5135, -0.2962], [-0.1889, -0.8216]], &[vec![-0.3243, 0.383], vec![-0.7597, -0.1724]]) -> f64;
    f1(-0.4516, const false, (0.0157, 0.033)) -> f64;
    f2(-0.4727, const 0, -0.1254) -> f64;
    f3(&[0.9073, -0.9454, -0.7781], const 0, &mut 0.5592);
    f4([[-0.8527, -0.7454], [0.0719, 0.6392]]) -> f64;
    f5(&-0.5716) -> f64;
    f6([[0.3146, -0.1981], [-0.4908, 0.9365]]);
    f7(&[vec![0.0373, -0.2454], vec![-0.5781, 0.0192], vec![-0.7135, 0.4938]], -0.5989, &[-0.5216, -0.4443, -0.417]);
    f8(&[-0.6678, 0.0095, 0.3968], (0.5841, -0.5786));
    f9(&[-0.5827, -0.6754, 0.1819]);
}
