//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &f64) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut s = vec![((* a) - (* a)).atan(); 3];
    (s[1], vec![(0.1 * (f64::exp_m1((f64::round((1.0 + 0.36 * s[0].sin())))))).sin(); 1])
}
#[differentiable]
fn f0_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (((x, x).1, (x - x)).0).sin()
    } else {
        let q = x;
        let mut c = 0.5;
        c += (if n == 0 { x } else { x });
        for value in (0..2).step_by(3) {}
        0.5 * f0_2(-q, n - 1) + (1.0 + 0.36 * c.sin()).round_ties_even()
    }
}
#[differentiable]
fn f0(a: &[(f64, f64)], b: &[Vec<f64>], c: &[Vec<f64>], x: [f64; 2]) -> (f64, f64) {
    (-(-x[1]), (f0_2(b[1][0].copysign(x[0]), 2)).tanh())
}

#[differentiable]
fn f1_1(a: f64) -> f64 {
    let mut b = 0.0_f64;
    for p in (1..3).step_by(1) {
        b += ((2.05 + 1.755 * (a - a).sin()).sqrt()).sin();
    }
    1.76_f64
}
#[differentiable]
fn f1(a: &[f64; 1], b: f64) -> f64 {
    let mut b = [
        ((0.1 * ((b * a[0]) * (b * b))).sin(), (b.max(1.74_f64)).cos()),
        ((0.1 * ((b * a[0]) * (b * b))).sin(), (0.1 * ((b * a[0]) * (b * b))).sin()),
    ];
    (a[0] * b[0].1).cos()
}

#[differentiable]
fn f2_1(a: f64, b: &mut [f64], c: [[f64; 2]; 2], x: &mut f64) -> [f64; 2] {
    for p in &c {
        let mut kept = Some(
            (if !((if a <= -0.2663 { c[0][1] } else { b[0] }) >= 0.1437) {
                b[1]
            } else {
                c[0][1]
            }),
        );
        let z = match kept {
            Some(held) => (a - held),
            None => (b[1] - 0.6_f64),
        };
    }
    [(if ((a, b[0]).0) >= -0.3463 { (*x) * b[1] } else { a }), c[0][1] * c[0][0]]
}
#[differentiable]
fn f2_2(a: &[Vec<f64>], mut b: (f64, f64), c: &[(f64, f64)]) -> [f64; 2] {
    let p = &a[0..=1];
    let w = { -(p[(c[0].1.abs() * 2.0) as usize % 2][0]) };
    [
        (((w * b.1).cos()) % (2.15 + 1.665 * (a[0][0] + c[0].0).sin())),
        (if w <= 0.0637 { a[0][0] } else { p[0][0] }),
    ]
}
#[differentiable]
fn f2(mut a: f64) -> [f64; 2] {
    let mut x = f2_2(
        &([vec![a; 2], vec![f64::cos((a * a)); 2]]),
        (-0.94_f64, (a - a)),
        &([(([a, 0.04_f64][0] - a), (0.1 * (0.34_f64.sinh())).cos()), (a, a)]),
    );
    [
        ((if ((x[1] * a).atan()) < -0.0063 { a } else { x[1] })
            + (a % (2.15 + 1.665 * x[1].sin())))
            .atan(),
        a,
    ]
}

#[differentiable]
fn f3(a: &[[f64; 2]], mut b: Vec<f64>, c: &[(f64, f64)], mut x: f64) -> f64 {
    let z = (0.1 * (([a[1][0], c[0].0][0]) * a[0][0])).tanh();
    let mut kept: Option<f64> = None;
    if ([1.78_f64, 1.0_f64][0]) >= -0.5863 {
        kept = if ([1.78_f64, 1.0_f64][0]) >= -0.5863 { Some(z) } else { kept };
    }
    let q = kept.unwrap_or((z + x));
    for w in 0..3 {
        let mut t = b[(x.abs() * 2.0) as usize % 1];
        let z = x;
        for tape in 0..a.len() {
            for value in a.iter() {}
            let (v, z) = (
                f64::cos(((q * (c[(w + 1) % 2].0)).sin())),
                (if tape == 2 {
                    z * a[0][1]
                } else {
                    (0.0 + 0.81 * c[1].1.sin()).asin()
                }),
            );
        }
    }
    if (1.74_f64 + q) < 0.1137 {
        let mut kept: Option<f64> = None;
        kept = Some((0.72_f64.copysign(z)).cos());
        let q = kept
            .map_or(
                (if q <= -0.6063 { x } else { c[1].0 }),
                |held| (b[0] / (2.15 + 1.665 * (z * a[1][1]).sin())).cos(),
            );
        let c = (2) * 2 + 0;
    } else if ((x, c[1].0).0) < 0.7537 && x >= (z / (2.15 + 1.665 * b[0].sin()))
    {} else {}
    z.tanh() + c[1].0 + b[0]
}

#[differentiable]
fn f4(a: &[Vec<f64>], b: &mut [f64], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let u = {
        let bend = |w: f64| {
            let x = ((0.0 + 0.81 * b[1].sin()).atanh()).sin();
            (x
                / (2.15
                    + 1.665
                        * (f64::log(
                            (2.75 + 1.125 * c[1].sin()),
                            (2.75 + 1.125 * a[1][1].sin()),
                        ))
                            .sin()))
                .atan()
        };
        bend(b[0].cos()) + bend((b[0] + c[1]).tanh())
    };
    let [value, mut u] = [(0.5 + 0.36 * (b[0] - c[0]).sin()).trunc(), a[0][0]];
    u %= 2.5 + 0.4 * ((b[1].atan()).cos()).sin();
    let value = b.len();
    let a = {
        let bend = |u: f64| {
            let q = (b[1] - 0.24_f64).tanh();
            (1.36_f64 % (2.15 + 1.665 * u.sin())).tanh()
        };
        bend((a[0][(value + 0) % 2] + c[(value + 0) % 2]).cos())
            + bend(((u, c[1]).0).tanh())
    };
    debug_assert!((- u).is_finite());
    u = (u + a).atan();
    (2.25 + 1.575 * u.sin()).rem_euclid((2.25 + 1.575 * b[1].sin())) + u
        + c[(value + 1) % 2] + c[1]
}

#[differentiable]
fn f5_1(a: [f64; 2], b: &[f64], c: bool) -> (f64, f64) {
    let mut d_x = (a[0] + a[1]);
    let mut d_x = (b[0], (((2.1 + 1.71 * b[0].sin()).log10()) * b[0]).sin());
    let mut z = 1_usize;
    while z < 2 && (d_x.0 + d_x.0) < -0.4963 {
        {}
        z += 1;
    }
    (
        ((-(a[(z + 0) % 2])) * (a[1].asinh())).cos(),
        (if !((a[0] + a[0]) < -0.4363) {
            (b[(z + 0) % 2] - d_x.1)
        } else {
            f64::round((1.0 + 0.36 * (b[(z + 0) % 2]).sin()))
        })
            .atan(),
    )
}
#[differentiable]
fn f5_2(a: &[(f64, f64)], b: &[(f64, f64)], c: &Vec<f64>, x: usize) -> [f64; 2] {
    let mut kept = Some((b[0].0 * a[1].1).atan());
    kept = if x % 2 == 0 { Some((a[1].1, (0.1 * x as f64)).0) } else { kept };
    let s = match kept {
        Some(held) if held > 0.0 => -(held * c[0]),
        _ => c[(x + 0) % 1],
    };
    [c[0], (s - (s * a[1].1).cos()).tanh()]
}
#[differentiable]
fn f5(a: &Vec<f64>, mut b: f64, c: &f64) -> (f64, f64) {
    let mut d_a = 0_usize;
    while d_a < 3 {
        {
            if !(d_a == 0) {
                b = ((1.1 + 0.81 * 1.76_f64.sin()).atan2((1.1 + 0.81 * (*c).sin())))
                    .cos();
            } else if !(((*c) + a[0]) > (2.1 + 1.71 * b.sin()).log10()) {} else {}
        }
        d_a += 1;
    }
    ((0.1 * d_a as f64), a[0])
}

#[differentiable]
fn f6(a: &Vec<f64>) -> (f64, f64) {
    let mut value = (0.5 + 0.36 * (a[1] - a[2]).sin()).ceil();
    let d_a = (0.1
        * ((a[0] / (2.15 + 1.665 * a[1].sin())) / (2.15 + 1.665 * 0.14_f64.sin())))
        .cos();
    if (if (if (value + a[0]) > (0.5 + 0.36 * value.sin()).floor() {
        d_a
    } else {
        value
    }) < (a[1] / (2.15 + 1.665 * value.sin()))
    {
        value
    } else {
        0.22_f64
    }) >= 0.9737
    {} else if !((value.next_down()) < -0.4463) {
        let mut a = (vec![(d_a.cos()).tanh(); 3], d_a);
        value = [[d_a, value][1], value][0];
    } else {}
    ((value * 0.68_f64).cos(), (0.1 * (value * value)).atan())
}

#[differentiable]
fn f7(a: &[f64], b: &[Vec<f64>], (c, c_1): (f64, f64), x: &mut [f64; 3]) -> f64 {
    let mut kept: Option<f64> = None;
    let w = match kept {
        Some(held) => c_1,
        None => (b[1][1] / (2.15 + 1.665 * 0.96_f64.sin())).sin(),
    };
    let mut w = 0.5;
    w += (c_1 - a[1]).sin();
    x[0] %= 2.5 + 0.4 * ((0.52_f64 - a[1]).sin()).sin();
    w = 0.94_f64;
    c_1 + c_1 + c + b[1][0] + a[0]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut d_x = (x - x);
        let mut b = 0_usize;
        while b < 1 {
            {
                let mut q = [(d_x * 1.38_f64).cos(); 2];
            }
            b += 1;
        }
        0.5 * f8_1([x, x][0], n - 1) + (x - d_x).cos()
    }
}
#[differentiable]
fn f8(a: f64, b: bool, c: &[(f64, f64)]) -> f64 {
    let a = if (b || b) {
        let mut d_x = a;
        d_x *= 0.6 + 0.4 * ((d_x - 0.82_f64).cos()).cos();
        (0.68_f64 + d_x).atan()
    } else {
        let mut tape = 0.0_f64;
        for p in 0..1 {
            {
                for (b, value) in c.iter().rev() {}
                let t = &c[0..=1];
                let (tape, _) = (
                    (-((t[t.len() - 1 - p].0) / (2.15 + 1.665 * t[p].1.sin()))).sin(),
                    (0.1 * ((1.15 + 0.765 * a.sin()).powi(2))).sin(),
                );
            }
            tape += (-c[p].1).cos();
        }
        let mut y = Vec::with_capacity(3);
        for (p, &t) in [1_usize, 1].iter().enumerate() {
            y.push(
                ((([c[0].1, tape][0])
                    / (2.15 + 1.665 * ((f8_1(tape, (p + 0) % 3)).tanh()).sin()))
                    .atan())
                    .sin(),
            );
        }
        y.push((-tape).atan());
        ((c[0].1 / (2.15 + 1.665 * 1.48_f64.sin())) + (1.4_f64 * y[0]).tanh()).sin()
    };
    let mut y = vec![
        vec![[(0.1 * (a * a)).atan(), c[((- c[1].1).abs() * 2.0) as usize % 2].0] [1];
        3]; 2
    ];
    y[1][1].max(y[1][0]) + a + y[1][2]
}

#[differentiable]
fn f9(a: f64, b: &[Vec<f64>], c: [[f64; 2]; 2], mut x: [[f64; 2]; 2]) -> [f64; 2] {
    x[1][1] *= 0.6 + 0.4 * (a.cos()).cos();
    let x = {
        let bend = |d_x: f64| {
            if (1.18_f64 + d_x) <= -0.4663 && (b[0][0] * c[0][0]) > -0.1363 {
                return (a * d_x).cos();
            }
            (f64::atanh(
                (0.0
                    + 0.81
                        * (c[1][1] * (x[(0.58_f64.abs() * 2.0) as usize % 2][0])).sin()),
            ))
                .sin()
        };
        bend((-b[1][1]).cos()) + bend((c[1][1] * 1.94_f64).sin())
    };
    let mut b = (if (c[1][1].atan()) <= -0.3463 { (c[1][1] - x) } else { (a + x) });
    [(0.1 * ((0.0 + 1.8 * (x + c[1][0]).sin()).exp())).tanh(), -a]
}

cases! {
    f0(&[(0.0846, 0.1019), (-0.4208, 0.8665)], &[vec![-0.4562, 1.0511], vec![-0.1216, -0.3043], vec![1.143, -0.7897]], &[vec![-0.2724, -0.7651], vec![0.8422, 0.3195], vec![0.3968, 0.3541]], [-0.3786, 0.2787]);
    f1(&[-0.7954], -0.9281) -> f64;
    f2(-0.1194);
    f3(&[[-0.0927, 0.8546], [-0.5681, -0.4508], [-0.0235, 0.8238]], vec![-0.5689], &[(0.1584, -0.8143), (0.443, 0.4203)], 0.6576) -> f64;
    f4(&[vec![-0.0327, -0.3654], vec![-0.3281, 0.2092], vec![-0.0335, 0.9138]], &mut [-0.4489, -0.6216], &[-0.3143, 0.993, 0.0403]);
    f5(&vec![0.1187], 0.696, &-0.1767);
    f6(&vec![-0.1927, -0.3754, 0.5119]);
    f7(&[-0.2727, 0.3846], &[vec![-0.8881, 0.1792], vec![0.8065, 0.7538]], (-0.5489, 0.0784), &mut [0.9357, 0.653, 0.0703]);
    f8(-0.7027, const true, &[(-0.3554, 0.4819), (0.7292, -0.7935)]) -> f64;
    f9(-0.2727, &[vec![0.4046, 0.1919], vec![0.1392, 0.8965]], [[-0.6862, -0.4589], [1.1284, -0.0043]], [[0.993, 1.1703], [0.7276, 0.5549]]);
}
