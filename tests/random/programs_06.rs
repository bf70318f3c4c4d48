//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], mut b: f64, c: f64, x: &[Vec<f64>]) -> (f64, f64) {
    assert!((a[0] [1] * 0.2_f64).is_finite());
    let mut u = vec![
        (if (x[0] [1].asinh()) <= x[0] [0] { - b } else { [b, x[1] [1]] [0] }),
        (f64::rem_euclid((2.25 + 1.575 * x[0] [1].sin()), (2.25 + 1.575 * x[1] [1]
        .sin()))).tanh()
    ];
    {
        let v = &mut u[0..=1];
        let mut kept = Some(x[1][0]);
        for _ in 0..2 {
            kept = if (-b) > (0.1 * (c * x[1][0])).sin() { Some(c) } else { kept };
        }
        let v = match kept {
            Some(held) if held > 0.0 => -x[0][1],
            _ => -b,
        };
        let mut d_a = [(-b
            - (if (a[0][0].atan()) <= -0.9063 && (-a[1][0]) > -0.1763 {
                c
            } else {
                a[0][0]
            }))
            .sin(); 3];
        let mut kept = Some(x[1][0]);
        for _ in 0..2 {
            kept = if ((d_a[1] / (2.15 + 1.665 * b.sin())).tanh()) >= b * a[0][0] {
                Some((v / (2.15 + 1.665 * c.sin())).tanh())
            } else {
                kept
            };
        }
        let y = if let Some(held) = kept {
            x[0][1] * ((0.5 + 0.36 * x[1][1].sin()).fract())
        } else {
            b
        };
    }
    (
        a[1][1],
        (-(x[1][(((2.6 + 1.26 * a[1][1].sin()).acosh()).abs() * 2.0) as usize % 2]))
            * x[0][1],
    )
}

#[differentiable]
fn f1(a: &[f64], b: &mut [f64; 3]) -> (f64, Vec<f64>) {
    b[2] -= (0.5 + 0.36 * b[0].sin()).trunc();
    (-0.84_f64, vec![b[2]; 1])
}

#[differentiable]
fn f2_1(a: Vec<f64>) -> Vec<f64> {
    let x = (((2.05 + 1.755 * a[0].sin()).sqrt()).sin())
        - match (a[0] - a[0]) < 0.9337 {
            true => {
                let mut v = (a[0], a[0]).1;
                return vec![0.68_f64; 2];
            }
            _ => (a[0] + a[0]).cos(),
        };
    for &v in &a {}
    vec![(1.0 + 0.36 * (- a[0]).sin()).round_ties_even(); 2]
}
#[differentiable]
fn f2(a: &Vec<f64>, b: &[f64], c: &[(f64, f64)]) -> f64 {
    let v = a[0];
    let mut t = 0_usize;
    for (value, &c) in b.iter().enumerate() {
        let u = (b[1])
            + match ([v, v][0]) <= 0.0137 {
                true => {
                    let mut s = v;
                    break;
                }
                _ => a[2],
            };
        let v = -b[1];
        assert!((- c).is_finite());
    }
    ((0.1 * t as f64) + v) + a[0]
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], b: &mut [f64; 3], (c, c_1): (f64, f64), x: &[f64; 3]) -> f64 {
    b[2] = ((2.05 + 1.755 * (c_1.asinh()).sin())
        .hypot(
            (2.05
                + 1.755
                    * (b[1]
                        / (2.15
                            + 1.665
                                * (x[(([1.34_f64, 0.34_f64][0]).abs() * 2.0) as usize % 3])
                                    .sin()))
                        .sin()),
        ))
        .atan();
    b[1]
        += (if ((1.0 + 0.36 * a[0][0].sin()).round_ties_even()) >= 0.2037 {
            a[0][1]
        } else {
            (2.05 + 1.755 * a[0][0].sin()).sqrt()
        })
            .cos();
    let mut v = (
        (0.1 * ((a[0][1] * x[0]) * ((0.0 + 0.81 * c.sin()).acos()))).cos(),
        1_usize,
    );
    c_1 + a[1][0]
}
#[differentiable]
fn f3(a: &Vec<f64>, b: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    let mut t = a.clone();
    let mut a = Vec::new();
    for s in 1..3 {
        t[1] /= 1.6 + 0.4 * (t[1].cos()).sin();
        let d_x = ((b[1][1], t[0]).1) * ((0.1 * (t[0] * t[1])).cos());
        a.push((b[(s + 0) % 2][(s + 0) % 2] - d_x).cos());
    }
    a.push((b[1][0].asinh()).sin());
    let mut d_a = 1_usize;
    while d_a < 3 && t[0] < -0.1763 {
        {}
        d_a += 1;
    }
    a[0] + t[1] + t[((t[(d_a + 1) % 2] - b[0][0]).abs() * 2.0) as usize % 2]
}

#[differentiable]
fn f4(a: &[[f64; 2]], mut b: [[f64; 2]; 2]) -> f64 {
    b[1][1] /= 1.6 + 0.4 * (a[1][0].sin()).sin();
    a[1][1] + b[1][0] + b[1][0]
}

#[differentiable]
fn f5_1(a: &[(f64, f64)], b: bool, mut c: [[f64; 2]; 2]) -> f64 {
    c[0][1] = (f64::next_up(((0.0 + 0.81 * a[1].0.sin()).asin()))).sin();
    let s = f64::hypot(
        (2.05 + 1.755 * (1.64_f64 * a[0].0).sin()),
        (2.05 + 1.755 * (c[1][0] - 1.88_f64).sin()),
    );
    0.18_f64 * a[0].0
}
#[differentiable]
fn f5(a: f64, mut b: bool) -> Vec<f64> {
    let mut b = -(-1.2_f64);
    b = a;
    if (a + b) < 0.2337 {
        let y = (if ((0.44_f64, a).1) < (a / (2.15 + 1.665 * b.sin())) {
            let mut y = 0.0_f64;
            for q in (1..4).step_by(2).rev() {
                {
                    let y = (((b.to_radians()).atan()) * (a / (2.15 + 1.665 * a.sin())))
                        .cos();
                    let a = (b.atan())
                        + match (a * a) > -0.5663 {
                            true => break,
                            _ => (y + a).sin(),
                        };
                }
                y += (f64::tanh((0.0 + 1.8 * b.sin()))).atan();
            }
            return vec![
                (if (if ((0.5 + 0.36 * a.sin()).ceil()) >= - 0.0563 { b } else { y }) <=
                (1.22_f64, y).0 { y } else { y }); 2
            ];
        } else {
            (a + a).cos()
        })
            .sin() + (b * a).tanh();
    } else if (b - a) > -0.5063 {} else {}
    vec![
        (if ((0.0 + 1.08 * b.sin()).tan()) >= (b + a) { (0.1 * ((2.15 + 1.665 * a.sin())
        .recip())).cos() } else { (b + a) }).cos(); 2
    ]
}

#[differentiable]
fn f6(a: &[[f64; 2]], b: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut s = a.to_vec();
    s[1][0] = (s[1][0] - a[0][1]).tanh();
    (
        (a[1][1] / (2.15 + 1.665 * ((0.66_f64 * s[1][0]).cos()).sin())).atan(),
        vec![s[0] [1]; 1],
    )
}

#[differentiable]
fn f7(a: &[f64; 2], b: &Vec<f64>, #[constant] c: &[f64]) -> Vec<f64> {
    let mut z = (0.0 + 1.08 * b[0].sin()).tan();
    z *= 0.6 + 0.4 * ((0.1 * (c[0].to_degrees())).tanh()).cos();
    z = (z + c[1]).cos();
    let mut z = vec![a[1]; 2];
    z
}

#[differentiable]
fn f8(a: &[(f64, f64)], mut b: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    b %= 2.5 + 0.4 * ((b % (2.15 + 1.665 * b.sin())).atan()).sin();
    b = (a[1].0 + a[1].0).cos();
    let mut kept = Some(-a[1].1);
    if let Some(held) = &mut kept {
        *held *= 0.75;
    }
    let u = match kept {
        Some(held) if held > 0.0 => b.midpoint(0.24_f64),
        _ => (b.to_radians()).cos(),
    };
    let mut y = (vec![b; 1], (-(if (-u) <= -0.1663 { b } else { u })).sin());
    let mut b = (if (-y.0[0]) >= -0.0363 { y.1 } else { b });
    for (t, &s) in [2_usize, 0, 1].iter().enumerate() {
        let d_x = (0.1 * (((y.0[0] * a[1].1).atan()).cosh())).tanh();
        b = ((y.0[(s + 0) % 1] - y.1).atan()).tanh();
        b += ((0.1 * s as f64) + (b - b).tanh()).atan();
    }
    let mut kept: Option<f64> = None;
    for _ in 0..2 {
        kept = Some(a[0].0);
    }
    let y = match kept {
        Some(held) => held,
        None => {
            (if ((1.6 + 2.16 * u.sin()).ln_1p()) >= (0.0 + 0.81 * u.sin()).atanh() {
                b
            } else {
                RATE
            })
        }
    };
    let mut value = a.to_vec();
    [y, ((b + a[1].1) - (value[0].0 + b).cos()).sin()]
}

#[differentiable]
fn f9(a: &[f64], b: &[Vec<f64>], c: [f64; 2]) -> f64 {
    let b = 'l1: {
        debug_assert!(((b[0] [0], 0.02_f64).1).is_finite());
        let mut v = 0.5;
        v
            += (if b[1][0] > (1.94_f64 / (2.15 + 1.665 * c[1].sin())) {
                c[1]
            } else {
                c[0]
            });
        for _ in 0..2 {
            if ((v / (2.15 + 1.665 * c[0].sin())).atan()) < (a[0] + a[1]) {
                break 'l1 ((2.05 + 1.755 * 1.58_f64.sin())
                    .hypot((2.05 + 1.755 * c[1].sin())) - (a[1] - v))
                    .tanh();
            }
        }
        let mut a = [(0.62_f64 - c[0]).sin(); 2];
        v = (if !((a[0].sin()) >= (2.6 + 1.26 * c[1].sin()).acosh()) {
            (if c[1] >= -0.5263 { 1.48_f64 } else { v })
        } else {
            (c[0] + v)
        })
            .sin();
        (0.1 * ((0.0 + 1.8 * v.sin()).exp2())).tanh()
    };
    let mut kept: Option<f64> = None;
    if (a[1] * a[1]) <= 0.7837 {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let c = if let Some(held) = kept {
        b
    } else {
        c[((a[1].cos()).abs() * 2.0) as usize % 2]
    };
    let s = { c };
    c
}

cases! {
    f0(&[vec![0.0673, 0.9546], vec![-0.4481, -0.7608], vec![-0.6035, 0.1938]], 0.3411, -0.4516, &[vec![0.3957, 0.583], vec![-0.0197, -0.4324]]);
    f1(&[0.1073, 0.2046, 0.5119], &mut [0.5792, -0.5635, 0.8638]);
    f2(&vec![0.2146, 0.0419, -0.8608], &[0.5365, 0.1938, -0.7189], &[(0.3584, -0.3443), (0.133, 0.9903), (0.9976, 1.0049)]) -> f64;
    f3(&vec![0.6449, 1.0422], [[-0.0405, -0.0132], [0.7941, -0.4586]]) -> f64;
    f4(&[[-0.1027, -0.4054], [-0.0281, 0.6892], [0.6365, 0.9538]], [[0.5111, 0.7184], [-0.3743, 0.883]]) -> f64;
    f5(-0.2643, const true);
    f6(&[[0.3673, 0.4146], [-0.7881, 0.6492], [-0.2635, -0.1362]], &[[0.5511, 0.1084], [-0.6443, -0.807], [0.3103, 1.0776]]);
    f7(&[0.0273, -0.1254], &vec![0.8119, 0.3592], const &[-0.2335, -0.0162, 0.0511]);
    f8(&[(-0.2527, 0.2446), (0.4119, 0.2392), (0.6265, -0.1162)], -0.1989);
    f9(&[-0.7127, -0.7354], &[vec![-0.3681, 0.2692], vec![-0.6935, 0.9338], vec![0.2611, 1.0484]], [-0.5243, 0.733]) -> f64;
}
