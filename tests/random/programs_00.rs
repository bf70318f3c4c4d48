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
            let (w, a) = (((if !((b[0][1] % (2.15 + 1.665 * b[0][1].sin())) >= 0.9637) {
                b[1][1]
            } else {
                t[0]
            }) * (a[1][1] * t[0]))
                .sin())
                .sin_cos();
            let mut b = vec![
                ((0.1 * (f64::to_degrees(a))).atan()) * ((a * b[0] [0]).tanh()); 2
            ];
            let mut x = f0_1((([(t[0] - a), a][1]).atan(), w));
        }
        let mut d_a = vec![(f64::cbrt((2.05 + 1.755 * a[0] [0].sin()))).tanh(); 1];
        d_a.fill(
            ((if (t[((-t[0]).abs() * 2.0) as usize % 2] + 0.74_f64) <= 0.1237 {
                t[1]
            } else {
                t[1]
            })
                % (2.15
                    + 1.665
                        * (if (((0.1 * (b[0][0].mul_add(t[1], a[1][0]))).atan())
                            <= 0.6537 || ((2.1 + 1.71 * a[0][0].sin()).log2()) > 0.0237)
                        {
                            a[1][1]
                        } else {
                            t[0]
                        })
                            .sin()))
                .atan(),
        );
    }
    (b[0][1] / (2.15 + 1.665 * (a[1][1] * b[1][0]).sin())).cos() + a[0][0]
}

#[differentiable]
fn f1(a: &f64) -> (f64, f64) {
    let (d_x, [w, v]) = (
        [(0.1 * (0.12_f64.exp_m1())).cos(), (*a)][0],
        [(*a), (0.5 + 0.36 * (*a).sin()).trunc()],
    );
    let mut x = vec![((0.0 + 0.81 * w.sin()).asin()).tanh(); 1];
    for &z in [1_usize, 1].iter().rev() {
        x[0] = (d_x.abs()).cos();
        let mut kept: Option<f64> = None;
        for _ in 0..2 {
            kept = if (-w) < -0.3163 { Some((*a)) } else { kept };
        }
        let d_a = kept.unwrap_or((w, v).1);
        let mut u = (
            (-(x[(z + 0) % 1]) + (v - x[0]).atan()).cos(),
            ([d_a, 0.22_f64][0]).cos(),
        );
    }
    let mut kept: Option<f64> = None;
    for _ in 0..2 {
        kept = Some(((*a).abs()).cos());
    }
    let y = match kept {
        Some(held) if held > 0.0 => (0.0 + 0.81 * d_x.sin()).atanh(),
        _ => d_x,
    };
    let u = (0) * 2 + 0;
    (
        (
            (d_x + w).sin(),
            (if (((2.75 + 1.125 * (*a).sin())
                .log((2.75 + 1.125 * (x[(u + 0) % 1]).sin()))) <= 0.2137 || w < 0.5237)
            {
                v
            } else {
                x[0]
            }),
        )
            .0,
        (0.1 * (x[0] * (d_x.clamp((-1.0 - 0.5 * y.abs()), (1.0 + 0.5 * x[0].abs())))))
            .sin(),
    )
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut value = [(x, ((2.1 + 1.71 * x.sin()).log10()).atan()), (x, x)];
        let mut z = 0.5;
        z += (0.1 * n as f64);
        0.5 * f2_1((z + x).atan(), n - 1) + (z / (2.15 + 1.665 * value[0].1.sin())).sin()
    }
}
#[differentiable]
fn f2(a: Vec<f64>, b: Vec<f64>, c: &[[f64; 2]]) -> (f64, f64) {
    let y = (b[0] - c[1][1]);
    if ((f64::asinh(c[1][1])) <= -0.4463 || (-c[1][0]) >= -0.9263) {
        let mut c = [a[0], (y - c[1][1]).cos(), (f2_1((b[0] - b[0]), 0)).tanh()];
    } else if ((f2_1(y, 2)).tanh()) <= (2.1 + 1.71 * a[0].sin()).ln() {
        let a = (if (([c[0][0], 0.84_f64][1]) <= 0.4537 || ([a[0], b[0]][0]) < -c[1][0])
        {
            a[0]
        } else {
            b[0]
        });
        let b = (f2_1(-1.22_f64, 2)).tanh();
    } else {}
    (b[0], b[0] * b[0])
}

#[differentiable]
fn f3_1(a: &[[f64; 2]], b: &Vec<f64>) -> f64 {
    let mut value = ((a[1][1] * a[1][1])
        / (2.15 + 1.665 * (0.64_f64 / (2.15 + 1.665 * b[0].sin())).sin()))
        .atan();
    let d_a = (0.0 + 3.6 * (a[0][1] + value).sin()).signum();
    for value in (1..4).rev().step_by(2) {
        let b = b.len();
        let mut c = (
            (f64::log10((2.1 + 1.71 * (a[1][(b + 0) % 2]).sin()))).atan(),
            3_usize,
        );
    }
    ((b[2] - b[0]) - value).tanh() + b[1] + a[1][1] + a[1][1] + d_a
}
#[differentiable]
fn f3(a: f64, b: &[[f64; 2]], c: &[f64]) -> (f64, f64) {
    const RATE: f64 = 0.75;
    if !((f64::log((2.75 + 1.125 * a.sin()), (2.75 + 1.125 * 1.88_f64.sin()))) >= 0.1337)
    {
        let mut b = (c[((b[0][1] - c[1]).abs() * 2.0) as usize % 2]) * b[0][1];
    } else {
        let mut c = 0_usize;
        if !(RATE > [a, b[0][0]][0]) {
            if (-a) > -0.3763 {
                let mut c = 0.5;
                c
                    += (b[0][1]
                        / (2.15 + 1.665 * (f64::ln_1p((1.6 + 2.16 * a.sin()))).sin()))
                        .atan();
            }
        } else if ([b[0][(c + 0) % 2], 1.96_f64][0]) < -0.8463 && c > 2 {} else {}
    }
    ([(1.0 + 0.36 * a.sin()).round(), c[0].max(c[0])][0], a.abs())
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x / (2.15 + 1.665 * x.sin())).atan()
    } else {
        let mut t = 0.0_f64;
        for (w, &z) in [0_usize, 2, 2, 1].iter().enumerate() {
            let mut z = [(x, ((0.1 * z as f64), x).1).1];
            let mut kept: Option<f64> = None;
            let w = match kept {
                Some(held) if held > 0.0 => held,
                _ => (0.1 * ((1.15 + 0.765 * x.sin()).powi(3))).tanh(),
            };
            t += (((w - w).sin()) * ([z[(n + 0) % 1], x][0])).sin();
        }
        0.5 * f4_1((0.1 * (((x * t).sin()).to_degrees())).cos(), n - 1) + t.tanh()
    }
}
#[differentiable]
fn f4(a: &f64) -> f64 {
    const RATE: f64 = 0.75;
    debug_assert!(
        ((if (if (* a) >= 0.7737 { RATE } else { (* a) }) >= - 0.0163 && (* a) >= -
        0.1563 { (* a) } else { (* a) })).is_finite()
    );
    let mut w = [0.0_f64; 3];
    debug_assert!(((2.1 + 1.71 * (* a).sin()).ln()).is_finite());
    (0.1 * (w[2] * w[0])).sin() + (*a) + w[1] + w[1] + w[0]
}

#[differentiable]
fn f5(a: &[f64; 3], mut b: usize, c: &mut f64) -> f64 {
    if b == 1 {
        let p = (*c) * a[b];
        let mut y = vec![(f64::sqrt((2.05 + 1.755 * (- 0.04_f64).sin()))).cos(); 3];
        let b = b % 2 == 0;
    }
    let x = ((-a[b]) * (a[2] - (*c))).atan();
    let [x, mut c] = [x * (*c), a[1]];
    (((a[b] + x), -x).0).sin() + a[b] + a[(b + 1) % 3] + x
}

#[differentiable]
fn f6_1(a: &[f64]) -> [f64; 2] {
    let mut d_a = 0.5;
    d_a += ((if a[1] > -0.7563 { a[0] } else { a[1] }) + a[1]).atan();
    let v = (1.6 + 2.16 * (a[1] / (2.15 + 1.665 * 1.82_f64.sin())).sin()).ln_1p();
    [(-a[1] + (0.1 * (v * d_a)).atan()), v * ((0.5 + 0.36 * d_a.sin()).ceil())]
}
#[differentiable]
fn f6(a: &[(f64, f64)]) -> [f64; 2] {
    let mut b = (
        ((a[0].0 + a[1].1) + -1.02_f64).sin(),
        (0.54_f64.asinh() + 1.02_f64).sin(),
    );
    for d_a in 0..a.len() {
        let mut kept = Some(
            ((a[(a[0].0.abs() * 2.0) as usize % 2].0) / (2.15 + 1.665 * a[1].0.sin()))
                .tanh(),
        );
        let u = kept.unwrap_or(a[1].0);
        b.1
            *= 0.6
                + 0.4
                    * (((if (if !(u >= 0.1637) { b.1 } else { a[1].1 })
                        <= (if d_a == 0 { b.0 } else { u })
                    {
                        a[0].0
                    } else {
                        b.1
                    })
                        / (2.15
                            + 1.665
                                * ((a[(((0.1
                                        * ((1.4 + 0.99 * u.sin())
                                            .powf((1.4 + 0.99 * (0.1 * d_a as f64).sin()))))
                                        .tanh())
                                        .abs() * 2.0) as usize % 2]
                                    .1) / (2.15 + 1.665 * a[0].1.sin()))
                                    .sin()))
                        .tanh())
                        .cos();
        let q = &a[0..=1];
    }
    [
        ((a[0].0 - a[1].0) - a[1].0).atan(),
        (((2.05 + 1.755 * a[1].1.sin()).hypot((2.05 + 1.755 * a[1].0.sin())))
            / (2.15 + 1.665 * ((a[1].1 * b.0).cos()).sin()))
            .cos(),
    ]
}

#[differentiable]
fn f7(mut a: [[f64; 2]; 2]) -> f64 {
    let mut x = 0.5;
    x
        += (-((a[0][((1.78_f64 / (2.15 + 1.665 * 0.88_f64.sin())).abs() * 2.0) as usize
            % 2]) * a[0][1]))
            .atan();
    x + a[0][1] + a[0][1] + x
}

#[differentiable]
fn f8_1(a: f64, b: &[f64; 3], c: f64) -> f64 {
    let mut d_x = 0.0_f64;
    for &a in [1_usize, 1].iter().rev() {
        let mut b = Vec::new();
        for d_a in 1..2 {
            let mut kept: Option<f64> = None;
            let z = match kept {
                Some(held) if held > 0.0 => (c / (2.15 + 1.665 * c.sin())).cos(),
                _ => (1.6 + 2.16 * c.sin()).ln_1p(),
            };
            for z in 0..=1 {}
            b.push((c + (1.6 + 2.16 * c.sin()).ln_1p()).sin());
        }
        b.push(c.sin());
        d_x += ((c.to_radians()).sin() - (0.1 * a as f64)).atan();
    }
    a + c + d_x
}
#[differentiable]
fn f8_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - x).sin()
    } else {
        let mut kept = Some((1.0 + 0.36 * x.sin()).round_ties_even());
        let c = kept.map_or(1.5_f64 * x, |held| (1.6 + 2.16 * x.sin()).ln_1p());
        0.5 * f8_2((c.to_radians()).cos(), n - 1) + ((c, x).1).cos()
    }
}
#[differentiable]
fn f8(a: [f64; 3]) -> (f64, f64) {
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
fn f9_1(mut a: f64, b: &[[f64; 2]]) -> Vec<f64> {
    for (c, &t) in b.iter().enumerate() {}
    vec![a; 2]
}
#[differentiable]
fn f9(a: &f64) -> f64 {
    (if (-(*a)) < -0.1463 { (*a) } else { (*a) }) + (*a) + (*a) + (*a)
}

cases! {
    f0(&[[0.8119, 0.0192], [-0.5135, -0.2962], [-0.1889, -0.8216]], &[vec![-0.3243, 0.383], vec![-0.7597, -0.1724]]) -> f64;
    f1(&0.2673);
    f2(vec![0.9873], vec![-0.6854], &[[-0.0481, -0.7808], [-0.4535, -0.4462], [-0.4789, -0.0216]]);
    f3(-0.1516, &[[1.0757, -0.197], [1.0803, -0.5624], [0.9949, 0.0022]], &[0.4395, -0.0032, 1.2841]);
    f4(&-0.0527) -> f64;
    f5(&[0.9073, -0.9454, -0.7781], const 0, &mut 0.5592);
    f6(&[(-0.7481, 0.7792), (1.0765, 0.4138), (0.0611, -0.3016)]);
    f7([[-0.8527, -0.7454], [0.0719, 0.6392]]) -> f64;
    f8([-0.0962, 0.5811, -0.5516]);
    f9(&-0.5716) -> f64;
}
