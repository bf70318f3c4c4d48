//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: &f64, c: Vec<f64>, x: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    let mut t = (x[0][(c[0].abs() * 2.0) as usize % 2] - c[0])
        .clamp((-1.0 - 0.5 * (*b).abs()), (1.0 + 0.5 * (c[0] * (*b)).abs()));
    let mut b = 0_usize;
    while b < 3 {
        {
            let d_x = (c[0] < 0.3137 || b == 2);
            let [d_x, mut x] = [
                (if !(d_x) { a[1][(b + 1) % 2] } else { x[0][1] })
                    * ((0.1 * (t * t)).cos()),
                RATE,
            ];
            let mut v = if (c[(b + 1) % 2]) >= 0.2137 {
                std::mem::swap(&mut x, &mut t);
                x
                    += ((a[0][(b + 1) % 2])
                        / (2.15 + 1.665 * ((0.5 + 0.36 * t.sin()).ceil()).sin()))
                        .tanh();
                1.66_f64
            } else {
                let mut tape = vec![vec![(0.1 * b as f64); 3]; 2];
                let a = ((d_x / (2.15 + 1.665 * c[0].sin())).sin())
                    - match b > 2 {
                        true => break,
                        _ => (0.1 * ((1.15 + 0.765 * d_x.sin()).powi(0))).tanh(),
                    };
                (x - [d_x, d_x][0]).atan()
            };
        }
        b += 1;
    }
    let mut w = 0_usize;
    while w < 1 {
        {}
        w += 1;
    }
    ((a[(b + 1) % 2][(b + 1) % 2]).to_radians()).sin()
}

#[differentiable]
fn f1((a, a_1): (f64, f64)) -> (f64, f64) {
    let mut c = 0.5;
    c += (a_1 * a - a_1).cos();
    let mut d_a = vec![
        vec![(0.1 * (((0.1 * ((2.15 + 1.665 * c.sin()).recip())).tanh()).exp2())).sin();
        2]; 2
    ];
    (-a, a)
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 { (1.46_f64 - x).atan() } else { 0.5 * f2_1(x, n - 1) + (x - x).tanh() }
}
#[differentiable]
fn f2(mut a: f64, b: f64, c: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    ((0.1 * (f64::exp2(c[1][0]))).tanh(), vec![a; 1])
}

#[differentiable]
fn f3_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x.to_radians()).tanh()
    } else {
        let mut y = -x;
        let s: f64;
        if x < x.max(y) {
            y += ((2.25 + 1.575 * y.sin()).rem_euclid((2.25 + 1.575 * x.sin()))).tanh();
            s = (0.1
                * (f64::recip(
                    (2.15
                        + 1.665
                            * ((0.1
                                * ((2.15 + 1.665 * y.sin())
                                    .div_euclid((2.15 + 1.665 * y.sin()))))
                                .atan())
                                .sin()),
                )))
                .cos();
        } else {
            s = ((-x, (y + x)).0).tanh();
        }
        0.5 * f3_1(1.1_f64, n - 1) + x
    }
}
#[differentiable]
fn f3_2(a: [f64; 2], b: &mut [f64], mut c: Vec<f64>) {
    let mut b = vec![
        ((2.1 + 1.71 * a[0].sin()).log2() + c[1] * a[0]).sin(), (a[1] * c[1]).sin()
    ];
    let t = ((a[1] / (2.15 + 1.665 * b[0].sin())).cos())
        - if (1.24_f64 - 1.98_f64) >= (a[0] - c[0]) {
            (a[0] * b[0]).tanh()
        } else {
            return
        };
    c[1] -= ([0.56_f64 * a[0], (c[0] % (2.15 + 1.665 * b[0].sin()))][0]).tanh();
}
#[differentiable]
fn f3(a: Vec<f64>, b: bool) -> Vec<f64> {
    const RATE: f64 = 0.75;
    for x in &a {
        let tape = (((2.1 + 1.71 * (*x).sin()).log10()).cos())
            - match (-a[0]) <= -0.8763 {
                true => break,
                _ => (*x),
            };
    }
    vec![
        ((a[0] / (2.15 + 1.665 * RATE.sin())) - (0.5 + 0.36 * 1.54_f64.sin()).fract())
        .tanh(); 2
    ]
}

#[differentiable]
fn f4_1(a: [[f64; 2]; 2], #[constant] b: &[f64]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    if (b[0] - b[0]) > -0.1263 && b[0] >= 0.4737 {
        let mut a = ((a[1][1].copysign(a[1][1])).atan(), (0.1 * (b[1].sinh())).atan());
    } else {}
    (a[1][1], vec![a[0] [0] * a[0] [0]; 1])
}
#[differentiable]
fn f4(a: Vec<f64>, b: &[f64]) -> (f64, f64) {
    (
        ((2.1 + 1.71 * b[1].sin()).log10()) * ((0.5 + 0.36 * a[0].sin()).trunc()),
        b[0] * 1.74_f64,
    )
}

#[differentiable]
fn f5(a: &[Vec<f64>], b: &mut [f64; 3], c: &[[f64; 2]], x: &[(f64, f64)]) -> Vec<f64> {
    debug_assert!((- a[0] [0]).is_finite());
    let mut u = {
        let [y, mut t] = [(b[1] + c[0][1]), (a[1][1], b[0]).0];
        b[0] = ((t * x[0].0).sin()) * ((y + t).cos());
        1.04_f64
    };
    if !(((u / (2.15 + 1.665 * u.sin())).cos()) > 0.7737) {
        let mut tape = (
            (a[1][1] % (2.15 + 1.665 * (c[0][1] * b[0]).sin())).cos(),
            (b[0] - x[0].0).cos(),
        );
        assert!((1.9_f64 * c[0] [1]).is_finite());
        b[..3]
            .fill(
                (if tape.1 < a[1][1] { (c[1][0], c[0][1]).0 } else { (x[1].1 - u) })
                    .atan(),
            );
    } else if ((if (a[0][0] * a[0][0]) <= 0.1437 { x[1].0 } else { u }) >= -0.0263
        || x[1].1 > -0.8263)
    {
        b.fill(0.5);
    } else {}
    vec![(u + 0.04_f64).atan(); 2]
}

#[differentiable]
fn f6(a: &[(f64, f64)]) -> f64 {
    let d_a: f64;
    if a[1].0 < -0.0863 {
        let mut z = (a[1].0 / (2.15 + 1.665 * 0.26_f64.sin())).tanh();
        for q in a.iter() {
            let w = 'l1: {
                for _ in 0..2 {
                    if q.0 >= (q.1, a[1].1).0 {
                        break 'l1 ((z - q.1) + (z + z).sin()).cos();
                    }
                }
                z
            };
        }
        d_a = 0.52_f64 * ((z * 0.32_f64).tanh());
    } else {
        d_a = (if ((0.5 + 0.36 * a[0].1.sin()).fract()) >= 1.54_f64.atan() {
            a[1].0
        } else {
            a[0].0
        });
    }
    a[0].1 + d_a + d_a
}

#[differentiable]
fn f7(a: &[f64]) -> (f64, Vec<f64>) {
    let mut s = 2_usize;
    for q in 0..1 {
        let mut x = vec![- (a[(q + 0) % 2]); 3];
        if ((a[q] / (2.15 + 1.665 * (a[a.len() - 1 - q]).sin())) > -0.7763
            || ((0.1 * (x[q] * x[q])).cos()) <= 0.2337)
        {}
        let p = ((a[1] * x[q]).tanh())
            .midpoint(((0.1 * ((1.15 + 0.765 * a[q].sin()).powi(3))).sin()));
    }
    let mut z = 0.04_f64;
    z = ((0.0 + 0.81 * z.sin()).atanh() - -z).tanh();
    let mut v = [
        (
            ((a[0] - 0.56_f64) - (0.5 + 0.36 * (0.1 * s as f64).sin()).floor()).tanh(),
            (1.74_f64 - a[0]).atan(),
        ),
        (
            ((a[0] - 0.56_f64) - (0.5 + 0.36 * (0.1 * s as f64).sin()).floor()).tanh(),
            ((a[0] - 0.56_f64) - (0.5 + 0.36 * (0.1 * s as f64).sin()).floor()).tanh(),
        ),
    ];
    let t = &a[1..2];
    ((z + z).cos(), vec![(t[0] - a[1] * a[0]).tanh(); 1])
}

#[differentiable]
fn f8_1(a: &[[f64; 2]]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut value = 0.5;
    value += a[1][0];
    let s = 'l1: {
        let d_x = 'l2: {
            if (value - 1.68_f64) > -0.2363 && a[1][1] >= -0.9163 {
                break 'l2 (value + value).atan();
            }
            (0.1 * ((0.0 + 1.8 * value.sin()).exp())).atan()
        };
        if !(((d_x / (2.15 + 1.665 * a[1][1].sin())).tanh()) >= 0.0337) {
            break 'l1 ([-d_x, (a[1][0] + d_x)][0]).sin();
        }
        (0.1 * ((a[0][1] + a[0][0]).to_degrees())).tanh()
    };
    vec![
        (if ! (((s % (2.15 + 1.665 * value.sin())).tanh()) >= (value * (a[(((1.1 + 0.81 *
        value.sin()).atan2((1.1 + 0.81 * a[0] [1].sin()))).abs() * 2.0) as usize % 2]
        [0])).atan()) { value } else { s }); 2
    ]
}
#[differentiable]
fn f8(a: f64) -> f64 {
    let mut x = [(a, a), (a, a)];
    let mut c = 0_usize;
    while c < 3 && (a / (2.15 + 1.665 * a.sin())) >= 0.8237 {
        {
            if a < -0.4263 {
                x[0].1 = (
                    (x[0].0 / (2.15 + 1.665 * (x[(c + 0) % 2].1).sin())).tanh(),
                    (a * x[0].0).sin(),
                )
                    .1;
                let mut c = 1.8 + 0.5 * ((-x[1].0).tanh()).sin();
                while c > 0.4321 {
                    {
                        x[0].0 = c.sin();
                        {
                            let d_x = &mut x[1..=1];
                            let mut v = 2_usize;
                            d_x[0].0 = ((c, d_x[0].1).1).tanh();
                        }
                        let u = 1.52_f64;
                    }
                    c *= 0.55 + 0.1 * (a.atan()).cos();
                }
            } else if (a * a) >= -0.5663 {} else {}
        }
        c += 1;
    }
    -x[0].0 + a + a + x[(c + 1) % 2].0 + a
}

#[differentiable]
fn f9(mut a: Vec<f64>, b: &mut f64) {
    let (w, s) = (((a[0] * a[0]) * (-a[0])).sin()).sin_cos();
    if (s + (*b)) > 0.1037 {
        let mut d_a = 0_usize;
    } else {}
    for (t, c) in a.iter_mut().enumerate() {
        let w = {
            let bend = |x: f64| {
                (((0.5 + 0.36 * s.sin()).floor())
                    / (2.15
                        + 1.665
                            * ((0.1
                                * (f64::powf(
                                    (1.4 + 0.99 * w.sin()),
                                    (1.4 + 0.99 * (*b).sin()),
                                )))
                                .tanh())
                                .sin()))
                    .atan()
            };
            bend(w.tanh()) + bend(((*c) * (*b)).tanh())
        };
        let mut tape = Vec::with_capacity(3);
        for s in 1..4 {
            tape.push(w.atan());
        }
        tape.push(((0.1 * (f64::sinh(w))).atan()).atan());
    }
}

cases! {
    f0(&[vec![-0.9327, 0.7246], vec![0.7519, -0.7308], vec![0.1765, -0.5662]], &-0.8189, vec![0.6984, 0.3657], [[-0.197, 0.6803], [-0.1424, 0.8249]]) -> f64;
    f1((1.0073, 0.0246));
    f2(-0.9527, -0.3854, [[0.6019, 0.7292], [-0.1735, 0.7838]]);
    f3(vec![-0.3989], const false);
    f4(vec![-0.5216, 0.9457], &[1.083, -0.2897, 0.3876]);
    f5(&[vec![-0.2827, -0.1854], vec![0.5919, -0.0708], vec![0.9365, 1.0238]], &mut [0.8711, 0.7284, -0.2143], &[[1.023, -0.6597], [0.6076, -0.1451], [0.6622, 0.6795]], &[(0.6968, 1.2841), (0.5614, -0.1213)]);
    f6(&[(0.7073, -0.8654), (0.4019, 0.7992)]) -> f64;
    f7(&[0.6573, -0.6954, 0.4519]);
    f8(-0.2135) -> f64;
    f9(vec![-0.6427], &mut 0.0546);
}
