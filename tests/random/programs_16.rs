//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: &mut [f64]) {
    b.fill(0.5);
    let mut kept: Option<f64> = if (a[1][1] * 0.82_f64) >= -0.8663 {
        Some((a[1][0] / (2.15 + 1.665 * b[0].sin())).tanh())
    } else {
        None
    };
    if !(((2.1 + 1.71 * a[1][1].sin()).ln()) >= -0.5463) {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let p = match kept {
        Some(held) if held > 0.0 => (0.24_f64 / (2.15 + 1.665 * b[1].sin())).tanh(),
        _ => b[1],
    };
    let tape = 'l1: {
        let mut kept: Option<f64> = None;
        let s = kept
            .map_or(
                p,
                |held| {
                    (if ((0.1 * (p * p)).tanh()) <= -0.6463 {
                        held.clamp((-1.0 - 0.5 * held.abs()), (1.0 + 0.5 * held.abs()))
                    } else {
                        [b[0], p][1]
                    })
                },
            );
        let w = 'l2: {
            assert!((s).is_finite());
            debug_assert!((b[0] * b[1]).is_finite());
            if (-a[1][1]) >= 0.1037 {
                break 'l2 (2.05 + 1.755 * (a[0][1] % (2.15 + 1.665 * b[0].sin())).sin())
                    .cbrt();
            }
            if ((p + p).sin()) >= 0.7237
            {} else if ((2.1 + 1.71 * b[1].sin()).log2()) < 0.8637 {} else {
                let mut v = vec![vec![b[1]; 3]; 2];
                let b = &a[0..2];
            }
            (1.86_f64 - a[0][(b[0].abs() * 2.0) as usize % 2]) * ((s - p).sin())
        };
        if (-a[1][1]) <= -p {
            break 'l1 (if s
                < a[1][0].clamp((-1.0 - 0.5 * b[1].abs()), (1.0 + 0.5 * w.abs()))
            {
                a[1][1]
            } else {
                (s, s).0
            });
        }
        ((w * 1.88_f64).tanh()).sin()
    };
}

#[differentiable]
fn f1(a: (f64, f64), b: &mut f64) {
    let mut value = 0.0_f64;
    for &tape in &[2_usize, 0, 1] {
        let mut tape = vec![(* b).tanh(); 2];
        if ((tape[1] / (2.15 + 1.665 * (*b).sin())).sin()) < (0.1 * (a.0.sinh())).sin() {
            let mut w: f64;
            if (a.1 * a.1) <= ((*b), a.0).0 {
                w = (tape[0] - a.1).cos();
            } else {
                tape[0] = ((*b) - a.0).sin();
                (*b) *= 0.6 + 0.4 * (([a.0, f64::min(a.1, tape[1])][0]).cos()).cos();
                w = (a.0, (*b)).0;
            }
        } else {
            tape[0] /= 1.6 + 0.4 * (((tape[1] * a.0).atan()).sin()).sin();
            (*b) = (1.32_f64 - 0.84_f64).cos();
            let (mut p, x) = (-(tape[((*b).abs() * 2.0) as usize % 2]), (*b));
        }
        let c = ((*b))
            * if ((tape[1] * (*b)).tanh()) < -0.1063 {
                tape[1].cos()
            } else {
                let u = tape.len();
                break;
            };
        value += ((((*b) * c).sin()) / (2.15 + 1.665 * (0.46_f64 * a.0).sin())).cos();
    }
    (*b) += (((*b) * value).atan()).atan();
    (*b) = -((0.1 * ((1.15 + 0.765 * a.1.sin()).powi(1))).cos());
    value *= 0.6 + 0.4 * ((a.1 % (2.15 + 1.665 * 1.98_f64.sin())).sin()).cos();
    let mut w = if (value.signum()) <= -0.0563 {
        a.0
    } else {
        (0.1
            * ((2.15 + 1.665 * 1.2_f64.sin())
                .div_euclid((2.15 + 1.665 * 1.76_f64.sin()))))
            .cos()
    };
}

#[differentiable]
fn f2_1(a: &[[f64; 2]], (b, b_1): (f64, f64), c: Vec<f64>) -> (f64, Vec<f64>) {
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
fn f2(a: &[(f64, f64)], b: &mut [f64], c: bool) {
    if (a[0].1 * 1.6_f64) >= b[0] * b[0] && c {
        for (c, tape) in b.iter().enumerate() {
            let (z, _) = (a[1].0, b[0]);
        }
        assert!((b[1].copysign(a[0].0)).is_finite());
        b.fill(0.5);
    } else if (a[0].0 > 0.6137
        || ((2.75 + 1.125 * b[0].sin()).log((2.75 + 1.125 * a[0].0.sin()))) <= -0.0663)
    {
        for tape in 0..1 {
            let q: f64;
            if c {
                q = (a[tape].0 + b[tape]);
            } else {
                q = (0.1 * ((2.15 + 1.665 * b[0].sin()).recip())).sin();
            }
        }
    } else {}
}

#[differentiable]
fn f3(a: &Vec<f64>) -> f64 {
    let mut v = 0.5;
    v += (0.84_f64 - a[0]).tanh();
    let mut c = ((-(f64::sin(v))).atan(), 1_usize);
    ((1.1 + 0.81 * a[0].sin()).atan2((1.1 + 0.81 * v.sin())) + (0.1 * (c.0 * v)).sin())
        + v + a[0]
}

#[differentiable]
fn f4(a: &Vec<f64>, b: &f64, c: [[f64; 2]; 2], x: [f64; 3]) -> Vec<f64> {
    vec![(0.5 + 0.36 * a[2].sin()).trunc(); 2]
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        for b in (1..=3).step_by(2) {}
        let q = {
            let bend = |d_a: f64| {
                let c = (0.76_f64 * d_a).cos();
                if n % 2 == 0 {
                    return (c + d_a).atan();
                }
                (c % (2.15 + 1.665 * c.sin())).cos()
            };
            bend(x.sin()) + bend(((2.1 + 1.71 * x.sin()).ln()).atan())
        };
        let mut v = vec![
            (((1.1 + 0.81 * x.sin()).atan2((1.1 + 0.81 * x.sin()))).to_radians()).cos(),
            x
        ];
        0.5 * f5_1((q + (0.1 * n as f64)).atan(), n - 1) + q
    }
}
#[differentiable]
fn f5(mut a: Vec<f64>, b: bool) -> f64 {
    const RATE: f64 = 0.75;
    let x = (2.05 + 1.755 * 0.5_f64.sin()).sqrt();
    let mut u = f5_1(a[1], 1);
    let mut u = [
        ((f5_1(RATE, (x.abs() * 2.0) as usize % 3)).tanh()
            - (if (b || b) { u } else { a[0] }))
            .tanh(),
    ];
    let u = ((1.0 + 0.36 * u[0].sin()).round_ties_even()) <= 0.5937;
    a[0]
        *= 0.6
            + 0.4
                * ((0.1
                    * ((2.15 + 1.665 * 0.88_f64.sin()) / (2.15 + 1.665 * a[2].sin())))
                    .tanh())
                    .cos();
    a[0] = (a[1].min(1.14_f64)).sin();
    (f5_1(0.12_f64, 1)).tanh() + a[0]
}

#[differentiable]
fn f6(a: [f64; 3], b: &[(f64, f64)]) -> (f64, f64) {
    let mut a = 0.5;
    a += -b[1].1;
    for v in (0..2).rev().step_by(2) {
        if (1.46_f64 / (2.15 + 1.665 * b[0].0.sin())) > -0.1563 {
            let v = {
                let bend = |z: f64| { (0.1 * (f64::to_degrees((z * b[v].1)))).cos() };
                bend((b[1].0 / (2.15 + 1.665 * b[v].0.sin())).tanh())
                    + bend((a.asinh()).tanh())
            };
            let mut kept: Option<f64> = if v >= 0.4537 {
                Some((a * b[0].1).cos())
            } else {
                None
            };
            let t = kept.unwrap_or([v, b[0].1][1]);
        } else {}
    }
    (
        (a + a).sin(),
        (0.1
            * ((b[0].1 / (2.15 + 1.665 * b[0].1.sin()))
                / (2.15
                    + 1.665
                        * (if ((a - a).tanh()) >= a { b[1].1 } else { b[1].0 }).sin())))
            .sin(),
    )
}

#[differentiable]
fn f7(a: Vec<f64>) -> (f64, Vec<f64>) {
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
fn f8_1(a: &[f64], b: &mut f64) -> f64 {
    let mut kept = Some(((*b) + a[0]).cos());
    let value = kept
        .map_or(
            (0.1 * ((2.15 + 1.665 * a[0].sin()).recip())).sin(),
            |held| (0.1 * (((0.1 * (a[0].exp())).atan()).sinh())).atan(),
        );
    let z = {
        let bend = |tape: f64| { ((0.0 + 0.81 * tape.sin()).asin()).sin() };
        bend((if (a[0] * (*b)) >= 0.0237 { a[0] } else { value }).cos())
            + bend((-0.12_f64).cos())
    };
    let tape = (if !((a[0] + z) > 0.3337) {
        (*b) = (((a[0] * value).atan()) * (*b)).atan();
        return (value / (2.15 + 1.665 * (*b).sin())).atan() + a[1] + a[0] + a[1] + (*b);
    } else {
        ((2.05 + 1.755 * value.sin()).cbrt()).tanh()
    })
        .sin() * ((*b) - z).tanh();
    (0.0 + 0.81 * ((value - value).tanh()).sin()).acos() + a[1]
}
#[differentiable]
fn f8_2(a: &[[f64; 2]], mut b: bool, c: &mut Vec<f64>, x: (f64, f64)) -> [f64; 2] {
    const RATE: f64 = 0.75;
    [-a[1][1], x.1]
}
#[differentiable]
fn f8(a: &[[f64; 2]], b: [[f64; 2]; 2], c: &[(f64, f64)], mut x: usize) -> f64 {
    (if x == 1 {
        (1.6 + 2.16 * c[0].0.sin()).ln_1p()
    } else {
        [c[(x + 0) % 2].1, c[(x + 0) % 2].1][0]
    }) + c[(x + 0) % 2].1
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        if ((0.0 + 0.81 * x.sin()).acos()) > -0.5963 {} else {
            let (mut p, tape) = ((0.1 * (x * x)).sin(), 0.18_f64);
            debug_assert!((f64::copysign(tape, p)).is_finite());
        }
        0.5
            * f9_1(
                (((0.1 * ((1.15 + 0.765 * x.sin()).powi(-1))).sin())
                    / (2.15 + 1.665 * (-x).sin()))
                    .sin(),
                n - 1,
            ) + (x - x).atan()
    }
}
#[differentiable]
fn f9(a: &[[f64; 2]], b: &mut [f64; 2], c: &mut Vec<f64>) -> (f64, f64) {
    let b = c[2] * b[1];
    (
        (if !((if (((0.1 * (b * b)).tanh()) > 0.3037
            || ((a[1][0] * b).atan()) <= -0.6263)
        {
            c[1]
        } else {
            b
        }) <= 0.4237)
        {
            a[0][1]
        } else {
            c[2]
        }),
        ((b * a[1][0]).cos(), [0.12_f64, c[1]][1]).0,
    )
}

cases! {
    f0(&[vec![0.3073, -0.5254], vec![-0.5181, -0.6708]], &mut [-0.6035, 0.4038, 0.0611]);
    f1((0.3073, -0.0854), &mut 0.9419);
    f2(&[(-0.3543, 1.063), (0.8403, 0.5976), (-0.2351, -0.3678)], &mut [1.1395, 0.1068, -0.2959], const false);
    f3(&vec![0.5673, 0.7846, -0.6581]) -> f64;
    f4(&vec![0.5973, 0.2446, -0.0381], &0.6992, [[1.0365, -0.2162], [-0.2389, 0.8284]], [0.1857, -0.317, 0.5303]);
    f5(vec![-0.7327, -0.5154, 0.4919], const false) -> f64;
    f6([-0.2427, 0.2046, -0.3181], &[(0.2192, 0.9565), (-0.8362, 0.9011)]);
    f7(vec![0.1073, 0.5946]);
    f8(&[[-0.5051, -0.1878], [0.6795, 0.0268]], [[-0.0259, 0.2014], [0.7687, 1.196]], &[(0.7333, 1.2806), (-0.5421, -0.5348)], const 1) -> f64;
    f9(&[[-0.6527, 0.3646], [-0.8981, 0.8792], [0.2465, 0.4838]], &mut [-0.0389, 0.5584], &mut vec![-0.5043, 1.133, 0.8403]);
}
