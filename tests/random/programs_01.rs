//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut kept: Option<f64> = None;
        let a = if let Some(held) = kept { (held + held) } else { -x };
        0.5 * f0_1((0.1 * (a * a)).tanh(), n - 1) + a.atan()
    }
}
#[differentiable]
fn f0(mut a: [f64; 1], #[constant] b: &[f64], c: f64, x: [[f64; 2]; 2]) -> f64 {
    (b[((if (-1.12_f64) > (0.1 * (a[0].cosh())).cos() { 0.58_f64 } else { b[1] }).abs()
        * 2.0) as usize % 2] - x[0][0]) + a[0]
}

#[differentiable]
fn f1(a: f64, b: &[f64; 2]) -> (f64, Vec<f64>) {
    let mut kept: Option<f64> = if (a / (2.15 + 1.665 * b[0].sin())) >= -0.2563 {
        Some(b[1])
    } else {
        None
    };
    let y = kept
        .map_or(
            -(b[(((0.1 * ((2.15 + 1.665 * b[1].sin()).recip())).tanh()).abs() * 2.0)
                as usize % 2]),
            |held| (a + b[0]),
        );
    let mut value = b[0];
    value += (-a).cos();
    value = (((a, b[1]).0)
        / (2.15
            + 1.665
                * ((0.1
                    * ((2.15 + 1.665 * b[0].sin()).div_euclid((2.15 + 1.665 * a.sin()))))
                    .tanh())
                    .sin()))
        .sin();
    for (y, t) in b.iter().enumerate() {
        let v = {
            let bend = move |c: f64| { a.cos() };
            bend((value - b[y]).tanh()) + bend((b[0].sin()).atan())
        };
        value = (b[(y + 0) % 2]).sin();
        let t = -(-v);
    }
    let mut x = Vec::new();
    for d_x in (1..2).step_by(2).rev() {
        x.push(((0.1 * (value * y)).atan()).tanh());
    }
    x.push((b[1] % (2.15 + 1.665 * a.sin())).atan());
    ((0.1 * (a.exp2())).cos(), x)
}

#[differentiable]
fn f2(a: &Vec<f64>, b: &[(f64, f64)], c: Vec<f64>) -> [f64; 2] {
    let mut d_a = ((b[0].1 - 0.06_f64) * (-c[2])).sin();
    [(if ((c[2], c[1]).0) <= 1.78_f64 { a[0] } else { b[1].1 }), (b[0].1 * d_a).atan()]
}

#[differentiable]
fn f3_1(a: &[(f64, f64)]) -> f64 {
    if ((a[((a[1].1 / (2.15 + 1.665 * a[1].0.sin())).abs() * 2.0) as usize % 2].1)
        > 0.7137 || (a[0].0 * a[0].1) < 0.5637)
    {
        let mut z = 0.5;
        z += ((if a[1].0 < 0.0337 { a[0].0 } else { a[1].0 }), [a[0].1, a[0].0][1]).0;
        let mut value = 1.8 + 0.5 * (z.sin()).sin();
        while value > 0.4321 {
            {
                let mut kept = Some((z * value).cos());
                let c = if let Some(held) = kept { a[0].0 } else { z.next_down() };
            }
            value *= 0.55 + 0.1 * ((value * value).sin()).cos();
        }
    }
    (if a[1].0 > 0.6537 {
        f64::copysign((a[((a[0].1 * a[1].1).abs() * 2.0) as usize % 2].0), a[1].1)
    } else {
        (if a[1].1 < 0.4337 { a[0].0 } else { a[1].0 })
    })
}
#[differentiable]
fn f3(a: &[f64], b: bool) -> [f64; 2] {
    let mut v = [
        (((a[0] - a[0]) * ([a[1], a[1]][1])).sin(), (a[1].asinh()).tanh()),
        (
            ((a[0] - a[0]) * ([a[1], a[1]][1])).sin(),
            ((a[0] - a[0]) * ([a[1], a[1]][1])).sin(),
        ),
    ];
    [([(v[0].1 + a[0]), 1.88_f64.min(1.16_f64)][1]).atan(), v[1].1.next_up()]
}

#[differentiable]
fn f4(a: &[f64; 1]) -> Vec<f64> {
    let mut a = vec![a[0], a[0]];
    a.swap(0, 0);
    let mut y = 1.8 + 0.5 * (((a[0], a[1]).1).tanh()).sin();
    while y > 0.4321 {
        {
            let mut a = 0.0_f64;
            for (d_x, &c) in [0_usize, 2, 2, 1].iter().enumerate() {
                a += (0.1 * (y * (y - y))).sin();
            }
            debug_assert!(((if ! (((y, a).0) >= 0.5537) { y } else { y })).is_finite());
            let (v, value) = (((-1.38_f64)
                / (2.15 + 1.665 * ((0.5 + 0.36 * a.sin()).floor()).sin()))
                .cos())
                .sin_cos();
        }
        y
            *= 0.55
                + 0.1
                    * ((if (((a[0], y).1) < -0.4663 || (y + y) <= 0.2737) {
                        a[(([a[0], a[0]][0]).abs() * 2.0) as usize % 2]
                    } else {
                        a[0]
                    })
                        .atan())
                        .cos();
    }
    {
        let u = &mut a[0..=1];
    }
    a
}

#[differentiable]
fn f5_1(a: [[f64; 2]; 2]) -> f64 {
    (a[0][1] - a[1][1]) + a[1][1]
}
#[differentiable]
fn f5(a: Vec<f64>, mut b: Vec<f64>, c: f64) -> f64 {
    let mut tape = {
        (a[(((a[0], c).0).abs() * 2.0) as usize % 3] + a[1])
            .max(
                (if (if b[1] <= -0.8463
                    && ((f5_1([[a[1], a[1]], [b[1], a[0]]])).tanh()) < -0.9563
                {
                    b[0]
                } else {
                    c
                }) > (0.0 + 0.81 * 0.08_f64.sin()).acos()
                {
                    a[2]
                } else {
                    a[2]
                }),
            )
    };
    (b[1] * c, -c).0 + b[0] + tape + tape
}

#[differentiable]
fn f6_1(a: f64, b: &mut [f64; 3], c: &Vec<f64>) -> (f64, Vec<f64>) {
    assert!((b[2]).is_finite());
    assert!((a).is_finite());
    let d_x = {
        let bend = |b: f64| {
            let u = (a + c[0]).tanh();
            if (((0.5 + 0.36 * 0.58_f64.sin()).ceil()) <= b
                || (if (c[0] - c[1]) >= 0.0637 { u } else { u }) < 1.58_f64)
            {
                return (c[2] * c[2]).cos();
            }
            a.tanh()
        };
        bend(a.atan()) + bend((c[0] * c[2]).cos())
    };
    (c[1], vec![(b[1] - a); 1])
}
#[differentiable]
fn f6(a: [[f64; 2]; 2], b: &Vec<f64>, c: &[f64]) -> f64 {
    let mut u = ((-a[0][1]) * (a[0][1] - c[0])).atan();
    debug_assert!(
        ((2.05 + 1.755 * b[0].sin()).hypot((2.05 + 1.755 * b[0].sin()))).is_finite()
    );
    -0.18_f64 + a[1][1] + u + b[0]
}

#[differentiable]
fn f7(a: [[f64; 2]; 2], b: &Vec<f64>, (c, c_1): (f64, f64)) -> (f64, f64) {
    let mut v = 1.8 + 0.5 * ((c_1.asinh()).tanh()).sin();
    while v > 0.4321 {
        {
            let mut u = (c - a[1][0]);
        }
        v *= 0.55 + 0.1 * ((v * a[1][0]).cos()).cos();
    }
    let u = (if (1.5_f64 % (2.15 + 1.665 * v.sin())) <= -0.0163 {
        let mut p = a.to_vec();
        return ((0.1 * (p[0][0] * p[1][0])).sin(), (0.64_f64, c_1).1);
    } else {
        (if (a[1][1].copysign(v)) > -0.5663 { 1.16_f64 } else { b[0] })
    })
        .sin() * b[0];
    let mut kept: Option<f64> = None;
    let t = kept.unwrap_or((0.68_f64 / (2.15 + 1.665 * a[1][0].sin())).sin());
    v /= 1.6 + 0.4 * ((-v).tanh()).sin();
    let mut p: f64;
    if ((v / (2.15 + 1.665 * u.sin())).tanh()) >= 0.2037 {
        let tape = ((0.0 + 1.08 * u.sin()).tan() - v * c).cos();
        v = ((a[((tape * v).abs() * 2.0) as usize % 2][1]) / (2.15 + 1.665 * v.sin()))
            .atan();
        p = 1.76_f64;
    } else {
        p = (if ((t.to_radians()).atan()) < 0.7737 {
            1.76_f64.min(v)
        } else {
            (0.0 + 0.81 * c.sin()).asin()
        });
    }
    ((0.5 + 0.36 * 0.2_f64.sin()).fract(), v)
}

#[differentiable]
fn f8(mut a: f64, b: &mut [f64], mut c: Vec<f64>) -> Vec<f64> {
    for b in 1..4 {}
    let mut value = 1_usize;
    while value < 2 {
        {
            let t = (0) * 2 + 2;
            let mut u = 0_usize;
            while u < 1 {
                {
                    let mut u = 0.0_f64;
                    for b in 1..3 {
                        {
                            let x = &c[0..];
                            debug_assert!((a).is_finite());
                            let mut u = [
                                [a, a][1],
                                (x[((x[value].abs()).abs() * 2.0) as usize % 2] - a).atan(),
                                (a % (2.15 + 1.665 * x[value].sin())).cos(),
                            ];
                        }
                        u += c[value].cos();
                    }
                }
                u += 1;
            }
        }
        value += 1;
    }
    let mut w = [b[0]; 2];
    b[0] = (f64::clamp(
        w[1],
        (-1.0 - 0.5 * a.abs()),
        (1.0 + 0.5 * (w[(value + 0) % 2]).abs()),
    ))
        .tanh();
    let w = ((0.1 * value as f64) * a)
        - match ((c[(value + 1) % 2]) / (2.15 + 1.665 * a.sin())) > 0.9737 {
            true => {
                return vec![
                    - ((1.1 + 0.81 * (b[(value + 0) % 2]).sin()).atan2((1.1 + 0.81 * c[1]
                    .sin()))); 2
                ];
            }
            _ => ((0.1 * value as f64) - w[1]).atan(),
        };
    c
}

#[differentiable]
fn f9_1(a: &Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let mut p = 1.1_f64.clamp((-1.0 - 0.5 * a[2].abs()), (1.0 + 0.5 * a[0].abs()));
    let d_a = a.len();
    if (if 0.08_f64 > 0.6237
        && ((a[((-a[0]).abs() * 2.0) as usize % 3]) * (a[(d_a + 0) % 3])) <= 0.2437
    {
        0.06_f64
    } else {
        p
    }) < -0.6563
    {
        for &x in &[0_usize, 2, 2, 1] {}
    }
    (0.1 * d_a as f64) + a[0] + p
}
#[differentiable]
fn f9(a: &[f64; 3]) -> f64 {
    const RATE: f64 = 0.75;
    let mut z = a.to_vec();
    z[0]
        -= (z[((if ((z[1].to_radians()).cos()) >= 0.8637 { a[0] } else { z[0] }).abs()
            * 2.0) as usize % 3])
            .cos();
    z[2] = (z[0] % (2.15 + 1.665 * z[2].sin())).cos();
    z[2] = (z[0] * a[2]).atan();
    let t = {
        (([z[1], z[1]][1])
            + (if ((z[1] % (2.15 + 1.665 * a[2].sin())).tanh()) > 0.6737
                && ((0.5 + 0.36 * 1.38_f64.sin()).fract()) <= 0.6737
            {
                a[2]
            } else {
                a[0]
            }))
    };
    (a[1] - t).cos()
}

cases! {
    f0([0.6073], const &[-0.5054, 0.8419], 0.2592, [[-0.3035, 0.2638], [0.4211, -0.4916]]) -> f64;
    f1(-0.4127, &[0.0746, 0.8119]);
    f2(&vec![0.1773], &[(-0.5654, -0.6781), (-0.1308, -0.0035), (-0.4162, -0.0389)], vec![0.8284, 0.4857, -0.297]);
    f3(&[-0.7989, 0.8484, 0.2457], const true);
    f4(&[0.3473]);
    f5(vec![-0.2135, 0.1638, 1.0211], vec![0.3384, 0.1257], 0.993) -> f64;
    f6([[-0.0516, -0.6943], [0.373, -0.1597]], &vec![-0.2424], &[0.5049, 0.6322, 0.9095]) -> f64;
    f7([[-0.0827, -0.7154], [-0.4781, -0.0808]], &vec![0.0465], (0.3938, 0.6211));
    f8(-0.0327, &mut [-0.8654, -0.7881], vec![0.0392, -0.1235]);
    f9(&[-0.4708, -0.4835, 0.7638]) -> f64;
}
