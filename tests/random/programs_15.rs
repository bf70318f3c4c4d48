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
            if (1.02_f64 + 1.78_f64) > -0.5163 {} else {
                x
                    += ((a[0][(b + 1) % 2])
                        / (2.15 + 1.665 * ((0.5 + 0.36 * t.sin()).ceil()).sin()))
                        .tanh();
                let mut tape = [
                    (t / (2.15 + 1.665 * (0.1 * b as f64).sin())).tanh(),
                    (0.1 * b as f64),
                ][1];
            }
        }
        b += 1;
    }
    let mut u = 0.0_f64;
    for d_x in (1..=4).rev() {
        u
            += ((0.1 * ((1.15 + 0.765 * x[0][1].sin()).powi(3))).sin()
                - x[(d_x + 1) % 2][0])
                .atan();
    }
    let mut value = 0_usize;
    while value < 2 {
        { for &x in &[0_usize, 2, 2, 1] {} }
        value += 1;
    }
    (c[0] / (2.15 + 1.665 * c[0].sin())).atan() + u
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
fn f3_1(a: [[f64; 2]; 2], #[constant] b: &[f64]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    if (b[0] - b[0]) > -0.1263 && b[0] >= 0.4737 {
        let mut a = ((a[1][1].copysign(a[1][1])).atan(), (0.1 * (b[1].sinh())).atan());
    } else {}
    (a[1][1], vec![a[0] [0] * a[0] [0]; 1])
}
#[differentiable]
fn f3(a: Vec<f64>, b: &[f64]) -> (f64, f64) {
    (
        ((2.1 + 1.71 * b[1].sin()).log10()) * ((0.5 + 0.36 * a[0].sin()).trunc()),
        b[0] * 1.74_f64,
    )
}

#[differentiable]
fn f4(a: &[Vec<f64>], b: &mut [f64; 3], c: &[[f64; 2]], x: &[(f64, f64)]) -> Vec<f64> {
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
        let u = ((tape.1 + tape.1).cos())
            + if !((-c[0][1]) < (u * b[0]).atan()) {
                (f64::ln_1p((1.6 + 2.16 * x[1].1.sin()))).sin()
            } else {
                let y = { c[0][1] * 0.7_f64 };
                return vec![- ((0.1 * (f64::to_degrees(y))).sin()); 2];
            };
        {
            let b = &mut b[2..=2];
        }
    } else if 0.6_f64 >= 0.8037 {} else {}
    vec![(1.1 + 0.81 * a[0] [0].sin()).atan2((1.1 + 0.81 * 0.86_f64.sin())); 2]
}

#[differentiable]
fn f5(a: &[(f64, f64)]) -> f64 {
    let d_a: f64;
    if a[1].0 < -0.0863 {
        assert!(
            ((a[((a[1].0.max(a[1].1)).abs() * 2.0) as usize % 2].0) * a[0].0).is_finite()
        );
        for &w in &[0_usize, 2, 2, 1] {
            for &d_a in &[2_usize, 0, 1] {}
        }
        d_a = a[0].0 * a[0].1;
    } else {
        d_a = a[1].0;
    }
    ((a[1].0 + d_a) * ((1.96_f64 * d_a).cos())).tanh() + d_a + d_a + d_a + a[0].1
}

#[differentiable]
fn f6(a: &[f64]) -> (f64, Vec<f64>) {
    let mut p = (
        vec![(a[0] + a[0]).sin(); 3],
        ((if ([a[0], a[0]][1]) <= (a[0], a[1]).1 { a[1] } else { a[0] })
            - (0.5 + 0.36 * a[1].sin()).ceil())
            .cos(),
    );
    let mut x = [
        (((0.1 * (p.0[2] * p.0[0])).sin()) + (-p.0[1])).cos(),
        (p.0[0] / (2.15 + 1.665 * a[0].sin())).tanh(),
    ];
    let u = (x[0] % (2.15 + 1.665 * p.0[1].sin())).tanh();
    x[1] = (u * u) * ((p.1 - x[1]).tanh());
    ((0.5 + 0.36 * 1.72_f64.sin()).floor(), vec![- u; 1])
}

#[differentiable]
fn f7_1(a: &[[f64; 2]]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut value = 0.5;
    value += a[1][0];
    let s = 'l1: {
        let mut d_x = { a[0][1] * a[1][0] };
        if (if ((1.36_f64 * d_x).atan()) >= (RATE / (2.15 + 1.665 * d_x.sin())) {
            value
        } else {
            value
        }) >= 0.06_f64 * a[0][0]
        {
            break 'l1 (0.1 * ((0.0 + 1.8 * d_x.sin()).cosh())).sin();
        }
        d_x
    };
    vec![(a[0] [0] + 1.56_f64); 2]
}
#[differentiable]
fn f7(a: &[f64], b: &Vec<f64>) -> f64 {
    let mut w = 0_usize;
    for x in b.iter() {
        for q in (1..2).step_by(3) {}
        let mut b = [(0.1 * ((1.15 + 0.765 * b[0].sin()).powi(0))).sin(); 2];
        let t = 'l2: {
            if ((0.1 * w as f64) - a[1]) > (2.05 + 1.755 * a[0].sin()).cbrt() {
                break 'l2 (*x);
            }
            let mut s = [
                (((b[(w + 1) % 2]).signum()).sin(), (b[0] + a[0]).cos()),
                (((b[(w + 1) % 2]).signum()).sin(), ((b[(w + 1) % 2]).signum()).sin()),
            ];
            let (u, d_a) = (0.62_f64, [-b[1], s[(a[0].abs() * 2.0) as usize % 2].1][1]);
            (if ((s[(w + 1) % 2].0, a[(w + 1) % 2]).0) > s[0].1
                && ((2.1 + 1.71 * 0.94_f64.sin()).log2()) < -0.8563
            {
                (if !(w == 2) { u } else { d_a })
            } else {
                (1.1 + 0.81 * (b[(w + 0) % 2]).sin()).atan2((1.1 + 0.81 * d_a.sin()))
            })
        };
    }
    (0.1 * w as f64) + a[(w + 0) % 2]
}

#[differentiable]
fn f8(mut a: Vec<f64>, b: &mut f64) {
    let (w, s) = (((a[0] * a[0]) * (-a[0])).sin()).sin_cos();
    let mut kept: Option<f64> = None;
    let w = kept.unwrap_or((*b));
    let mut x = Vec::with_capacity(3);
    for q in (1..=2).step_by(3) {
        if ((w * a[0]).atan()) <= -0.0163 {
            if ((a[(q + 0) % 1], w).0) >= [(0.1 * q as f64), (*b)][1]
                && (0.1 * q as f64) >= -0.5863
            {
                a[0] = s.atan();
            }
        } else if ((w.signum()) <= 0.2437
            || (if !(((s * (*b)).atan())
                >= (0.1
                    * ((2.15
                        + 1.665
                            * (a[(((*b) / (2.15 + 1.665 * w.sin())).abs() * 2.0) as usize
                                % 1])
                                .sin()) / (2.15 + 1.665 * (*b).sin())))
                    .tanh())
            {
                s
            } else {
                a[(q + 0) % 1]
            }) >= -0.3063)
        {} else {}
        x.push(
            (if !((s - a[(q + 0) % 1]) < -0.2263) { s } else { (0.1 * (w * w)).tanh() })
                .tanh(),
        );
    }
    x.push((*b).tanh());
}

#[differentiable]
fn f9_1(mut a: Vec<f64>) -> f64 {
    let (mut x, u) = (
        a[0],
        (a[0] + a[0]).clamp((-1.0 - 0.5 * (-a[0]).abs()), (1.0 + 0.5 * 0.02_f64.abs())),
    );
    let mut kept: Option<f64> = None;
    kept = if (-a[0]) > 0.6037 { Some(u.sin()) } else { kept };
    let w = match kept {
        Some(held) if held > 0.0 => {
            ((if !(((held, a[0]).1)
                < (0.1 * ((2.15 + 1.665 * held.sin()) % (2.15 + 1.665 * held.sin())))
                    .sin())
            {
                0.48_f64
            } else {
                u
            })
                / (2.15
                    + 1.665
                        * (if ((held.min(1.84_f64)) <= -0.2863
                            || (a[0] - a[0])
                                > (if (((0.5 + 0.36 * u.sin()).floor()) < -0.8863
                                    || ((0.1 * (f64::mul_add(1.66_f64, a[0], x))).atan())
                                        < (held * x).cos())
                                {
                                    a[0]
                                } else {
                                    x
                                }))
                        {
                            a[0]
                        } else {
                            x
                        })
                            .sin()))
                .atan()
        }
        _ => (0.0 + 0.81 * a[0].sin()).asin(),
    };
    u + a[0]
}
#[differentiable]
fn f9(a: &[f64], mut b: f64, c: &mut [f64; 2], x: &Vec<f64>) -> f64 {
    let mut b = x.clone();
    let mut d_x = [([
        -(c[(x[1].abs() * 2.0) as usize % 2]),
        (a[0] % (2.15 + 1.665 * a[1].sin())),
    ][0])
        .cos(); 1];
    f64::sin(
        (if ((0.1 * ((0.0 + 1.8 * d_x[0].sin()).sinh())).sin())
            < (0.1 * ((2.15 + 1.665 * d_x[0].sin()) / (2.15 + 1.665 * x[1].sin())))
                .atan()
        {
            c[0]
        } else {
            1.46_f64
        }),
    ) + c[1]
}

cases! {
    f0(&[vec![-0.9327, 0.7246], vec![0.7519, -0.7308], vec![0.1765, -0.5662]], &-0.8189, vec![0.6984, 0.3657], [[-0.197, 0.6803], [-0.1424, 0.8249]]) -> f64;
    f1((1.0073, 0.0246));
    f2(-0.9527, -0.3854, [[0.6019, 0.7292], [-0.1735, 0.7838]]);
    f3(vec![-0.5216, 0.9457], &[1.083, -0.2897, 0.3876]);
    f4(&[vec![-0.2827, -0.1854], vec![0.5919, -0.0708], vec![0.9365, 1.0238]], &mut [0.8711, 0.7284, -0.2143], &[[1.023, -0.6597], [0.6076, -0.1451], [0.6622, 0.6795]], &[(0.6968, 1.2841), (0.5614, -0.1213)]);
    f5(&[(0.7073, -0.8654), (0.4019, 0.7992)]) -> f64;
    f6(&[0.6573, -0.6954, 0.4519]);
    f7(&[-0.4835, -0.7962, -0.8589], &vec![-0.4716]) -> f64;
    f8(vec![-0.6427], &mut 0.0546);
    f9(&[-0.9054, -0.2681], -0.5608, &mut [0.8365, 0.0038], &vec![0.1811, -0.2916, -0.5743]);
}
