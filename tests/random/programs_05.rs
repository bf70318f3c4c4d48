//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: f64, b: [f64; 1], mut c: [f64; 2], x: usize) -> f64 {
    const RATE: f64 = 0.75;
    f64::log2((2.1 + 1.71 * ((0.1 * (RATE * b[0])).atan()).sin())) + c[0] + b[0] + c[0]
        + a
}

#[differentiable]
fn f1(mut a: f64, mut b: Vec<f64>) -> (f64, f64) {
    (b[((-b[2]).abs() * 2.0) as usize % 3], b[0])
}

#[differentiable]
fn f2_1(a: [[f64; 2]; 2], b: bool) -> f64 {
    let mut b = (0.1 * ((a[0][1] * a[1][1]) * (-a[1][0]))).sin();
    let d_a = {
        for &u in &[2_usize, 0, 1] {
            let v = (u) * 2 + 1;
        }
        (if (f64::midpoint(
            (a[((if (b.abs()) > 0.9937 { b } else { b }).abs() * 2.0) as usize % 2][0]),
            b,
        )) > a[0][0]
        {
            b
        } else {
            b
        })
    };
    d_a + b + b + b
}
#[differentiable]
fn f2(mut a: [f64; 1], b: &[f64], #[constant] c: &[f64], x: bool) -> Vec<f64> {
    debug_assert!(([a[0], c[((b[1] + b[1]).abs() * 2.0) as usize % 2]] [0]).is_finite());
    vec![((1.1_f64 * a[0]) / (2.15 + 1.665 * (a[0] + c[0]).sin())).atan(); 2]
}

#[differentiable]
fn f3_1(a: &[f64; 3], b: &[(f64, f64)], c: [f64; 1]) -> (f64, f64) {
    let [p, mut x] = [a[1], (0.1 * (b[0].0.cosh())).atan()];
    let mut s = [
        (
            (a[((c[((if (((a[0] * x).tanh()) >= 0.8837
                || (1.68_f64 / (2.15 + 1.665 * 0.96_f64.sin())) > -0.9863)
            {
                b[0].1
            } else {
                p
            })
                .abs() * 2.0) as usize % 1])
                .abs() * 2.0) as usize % 3] + 1.66_f64)
                .cos(),
            (-((0.0 + 0.81 * p.sin()).acos())).cos(),
        ),
        (
            (a[((c[((if (((a[0] * x).tanh()) >= 0.8837
                || (1.68_f64 / (2.15 + 1.665 * 0.96_f64.sin())) > -0.9863)
            {
                b[0].1
            } else {
                p
            })
                .abs() * 2.0) as usize % 1])
                .abs() * 2.0) as usize % 3] + 1.66_f64)
                .cos(),
            (a[((c[((if (((a[0] * x).tanh()) >= 0.8837
                || (1.68_f64 / (2.15 + 1.665 * 0.96_f64.sin())) > -0.9863)
            {
                b[0].1
            } else {
                p
            })
                .abs() * 2.0) as usize % 1])
                .abs() * 2.0) as usize % 3] + 1.66_f64)
                .cos(),
        ),
    ];
    let (c, u) = (1.6_f64.tanh(), (b[0].0 / (2.15 + 1.665 * a[0].sin())).sin());
    (s[1].0.copysign(a[1]), a[0])
}
#[differentiable]
fn f3_2(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { 0.5 * f3_2((x * x + (x + x)).atan(), n - 1) + x }
}
#[differentiable]
fn f3(mut a: Vec<f64>) -> f64 {
    (a[0].cos() - (0.0 + 0.81 * a[0].sin()).atanh()).atan() + a[2] + a[0] + a[1] + a[1]
}

#[differentiable]
fn f4(mut a: f64, b: &f64) -> (f64, f64) {
    for &d_a in &[0_usize, 2, 2, 1] {
        a = (*b).atan();
        let q = if ((*b) + a) < a {
            let (p, z) = (
                (-a).sin(),
                -((0.1
                    * ((2.15 + 1.665 * a.sin())
                        % (2.15 + 1.665 * (0.1 * d_a as f64).sin())))
                    .tanh()),
            );
            let z = 'l1: {
                let z = {
                    let mut kept = 0.25;
                    let mut grow = |y: f64| kept += { (0.1 * (p * p)).sin() };
                    grow((a * a).sin());
                    grow(a.atan());
                    kept
                };
                if d_a > 1 && d_a == 1 {
                    break 'l1 (a.to_radians()).atan();
                }
                let tape = (if ((a.cos()) < -0.8363 || (-a) <= 0.1237) {
                    return (
                        f64::clamp(
                            a,
                            (-1.0
                                - 0.5 * ((z / (2.15 + 1.665 * (*b).sin())).atan()).abs()),
                            (1.0 + 0.5 * (-z).abs()),
                        ),
                        a,
                    )
                } else {
                    ((*b) - z).tanh()
                })
                    .sin() + z.atan();
                let q = (if ((0.1 * d_a as f64) * p) < 0.1337 {
                    return ((*b), ((p / (2.15 + 1.665 * tape.sin())).cos()) * ((a, a).0))
                } else {
                    (if d_a % 2 == 0 { z } else { tape }).atan()
                })
                    .sin()
                    - (if ((z / (2.15 + 1.665 * 0.54_f64.sin())).atan()) >= a {
                        a
                    } else {
                        a
                    });
                tape
            };
            ((0.06_f64, (*b)).1 + -a)
        } else {
            let mut t = [(((a, (*b)).1).abs()).atan()];
            t[0]
        };
    }
    (
        (0.1 * ((2.15 + 1.665 * ([(*b), a][1]).sin()) / (2.15 + 1.665 * (-a).sin())))
            .atan(),
        (1.0_f64 * a + (*b)).tanh(),
    )
}

#[differentiable]
fn f5_1(a: f64, b: &[f64; 2], c: &[f64; 2], x: &mut [f64]) -> f64 {
    let mut a = Vec::with_capacity(3);
    for (t, &c) in [1_usize, 1].iter().enumerate() {
        if (0.52_f64.sin()) <= (0.5 + 0.36 * x[1].sin()).trunc() {
            for &u in b.iter().rev() {
                let t = b[(t + 1) % 2];
            }
        } else {}
        a.push(((1.6 + 2.16 * ((0.1 * (b[0].sinh())).cos()).sin()).ln_1p()).tanh());
    }
    a.push(([c[0], x[1]][1]).atan());
    f64::round_ties_even((1.0 + 0.36 * b[0].sin())) + x[0] + x[1] + a[0] + a[0]
}
#[differentiable]
fn f5(a: &[(f64, f64)], b: f64, mut c: bool) -> Vec<f64> {
    let y = (1) * 2 + 1;
    let mut kept: Option<f64> = if b < 0.2737 {
        Some(-(a[(y + 0) % 2].1))
    } else {
        None
    };
    for _ in 0..2 {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let z = kept
        .map_or(
            (if !(y % 2 == 0) { b } else { b }),
            |held| {
                (((0.0 + 0.81 * b.sin()).atanh())
                    / (2.15 + 1.665 * (0.1 * y as f64).sin()))
                    .sin()
            },
        );
    let mut s = (0.1 * y as f64) * ((a[0].1, a[1].0).1);
    vec![- (0.1 * y as f64); 2]
}

#[differentiable]
fn f6(a: [f64; 1], b: [f64; 2], c: &[f64]) -> f64 {
    a[0] + c[0] + b[1] + b[1] + c[1]
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x.next_up()).cos()
    } else {
        let mut z = x.cos();
        0.5 * f7_1(([x, z][1]).tanh(), n - 1) + (z * x).sin()
    }
}
#[differentiable]
fn f7(a: [f64; 1]) -> Vec<f64> {
    assert!((a[0] * 0.64_f64).is_finite());
    let mut x = 0.5;
    x
        += (0.1
            * ((if (((1.1 + 0.81 * a[0].sin()).atan2((1.1 + 0.81 * a[0].sin())))
                > -0.5363 || a[0] >= -0.4663)
            {
                a[0]
            } else {
                a[0]
            })
                .exp2()))
            .tanh();
    let mut tape = 0.5;
    tape += (f7_1(x, 0)).tanh();
    vec![(1.9_f64 * x).atan(); 2]
}

#[differentiable]
fn f8(a: &[[f64; 2]], b: &[(f64, f64)], mut c: [f64; 2]) -> [f64; 2] {
    let mut p = [
        1.28_f64,
        b[1].1,
        (c[1] * b[0].1 - [a[((-a[1][1]).abs() * 2.0) as usize % 2][1], a[0][0]][1]).cos(),
    ];
    c[1] = (a[1][1] - p[1]).tanh();
    let x: f64;
    if (a[((if ((0.1 * (c[1].mul_add(b[0].0, a[0][0]))).sin()) < 0.5037
        && (if !(((1.0 + 0.36 * a[1][1].sin()).round_ties_even())
            < (if (p[0] - b[1].1) < 0.3137 { b[0].0 } else { c[1] }))
        {
            b[1].1
        } else {
            c[1]
        }) >= (p[0] * b[0].1).tanh()
    {
        b[0].1
    } else {
        c[1]
    })
        .abs() * 2.0) as usize % 2][0] + c[0]) <= -0.7863
    {
        if (c[0] * c[1]) <= 0.0937 {
            let mut a = vec![
                (if (p[2] - c[1]) >= - 0.7363 { b[0].0 } else { a[0] [0] }); 3
            ];
        }
        for a in (0..3).step_by(1).rev() {}
        x = b[1].1;
    } else {
        x = (c[1] - p[1]);
    }
    [(1.0 + 0.36 * p[1].sin()).round_ties_even(), (0.0 + 0.81 * b[1].0.sin()).acos()]
}

#[differentiable]
fn f9(a: &[(f64, f64)], b: Vec<f64>, c: &mut [f64; 1], x: (f64, f64)) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let (s, u) = (x.1 * x.1, x.1 * a[1].1);
    let mut t = b.clone();
    let s = 'l1: {
        if (-c[0]) <= -0.9263 {
            break 'l1 x.1;
        }
        if (-x.0) > 0.9737 {}
        (u - -0.06_f64).tanh()
    };
    vec![
        (if ((0.1 * ((2.15 + 1.665 * a[1].1.sin()).recip())).tanh()) <= 0.7237 { t[0] }
        else { t[0] }); 2
    ]
}

cases! {
    f0(0.5073, [0.3746], [0.9919, 0.7992], const 0) -> f64;
    f1(-0.3227, vec![-0.5254, -0.4481, 0.7092]);
    f2([-0.1535], &[0.4338, 1.0611], const &[-0.2616, 0.3757, 0.453], const true);
    f3(vec![-0.0497, 0.9076, -0.2351]) -> f64;
    f4(0.9073, &0.8646);
    f5(&[(-0.7543, 0.993), (-0.3697, 0.2776)], -0.3851, const false);
    f6([-0.0827], [-0.4554, 0.4519], &[1.0492, 0.2265]) -> f64;
    f7([0.8473]);
    f8(&[[-0.5427, 0.9946], [0.3519, 0.9492], [0.3165, 0.0838]], &[(0.7911, -0.3416), (0.3757, -0.237)], [0.9903, 0.7576]);
    f9(&[(0.7873, -0.1654), (0.3719, 1.0392), (0.8265, 0.2838)], vec![-0.2789], &mut [-0.5316], (0.8857, 0.763));
}
