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
    let mut b = b * b;
    if ([a[0], b][1]) > 1.74_f64 {
        b = (a[0] * b).sin();
    }
    -a[0] + b + b
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.04_f64.cos()).cos()
    } else {
        let mut b = (x - (x + x)).tanh();
        0.5 * f2_1((x - x).atan(), n - 1) + (b.min(b)).tanh()
    }
}
#[differentiable]
fn f2(a: &[f64; 2], b: &Vec<f64>) -> f64 {
    let [z, mut value] = [
        (f2_1(b[0].abs(), 0)).tanh(),
        a[1].clamp((-1.0 - 0.5 * a[1].abs()), (1.0 + 0.5 * b[1].abs())),
    ];
    for tape in (0..1).rev() {
        let mut q = 1.8 + 0.5 * ((a[(tape + 0) % 2] - value).tanh()).sin();
        while q > 0.4321 {
            {
                let mut s = 0.0_f64;
                for x in (1..3).step_by(2) {
                    let mut d_x = ((0.1 * tape as f64) - value).cos();
                    d_x %= 2.5 + 0.4 * (value.tanh()).sin();
                    let mut y = vec![(- value).tanh(); 3];
                    s += (f2_1((q * (a[a.len() - 1 - tape])).atan(), 0)).tanh();
                }
            }
            q *= 0.55 + 0.1 * ((b[tape] * b[0]).tanh()).cos();
        }
    }
    ((if !(((z / (2.15 + 1.665 * z.sin())).cos()) < -0.2463) { 0.26_f64 } else { a[1] })
        % (2.15 + 1.665 * ((1.0 + 0.36 * value.sin()).round_ties_even()).sin()))
        .tanh()
}

#[differentiable]
fn f3_1(a: f64, b: &mut [f64], c: [[f64; 2]; 2], x: &mut f64) -> [f64; 2] {
    let mut x = 1.8 + 0.5 * ((((*x), a).0).sin()).sin();
    while x > 0.4321 {
        {
            let (mut y, value) = (
                (b[1] * (c[((x * a).abs() * 2.0) as usize % 2][1]) + b[0] * x).tanh(),
                (1.8_f64 + 1.72_f64),
            );
        }
        x *= 0.55 + 0.1 * ((a.min(b[0])).atan()).cos();
    }
    [x, a]
}
#[differentiable]
fn f3_2(mut a: (f64, f64), b: bool, c: [[f64; 2]; 2], x: &Vec<f64>) -> [f64; 2] {
    let mut value = Vec::new();
    for x in (0..1).rev() {
        let mut tape = 1.8 + 0.5 * (c[x][0].tanh()).sin();
        while tape > 0.4321 {
            {
                let mut q = (c[x][x] - tape * c[x][x]).sin();
            }
            tape *= 0.55 + 0.1 * (a.1.atan()).cos();
        }
        value
            .push(
                ((0.1
                    * ((c[x][0] * tape)
                        / (2.15
                            + 1.665 * (0.56_f64 / (2.15 + 1.665 * a.0.sin())).sin())))
                    .atan())
                    .tanh(),
            );
    }
    value.push(a.1.cos());
    [
        ((x[0] / (2.15 + 1.665 * x[0].sin())) * (-1.32_f64)).tanh(),
        (c[0][1] + (a.0 - x[0])).sin(),
    ]
}
#[differentiable]
fn f3(a: (f64, f64), b: &[f64], mut c: [[f64; 2]; 2]) -> Vec<f64> {
    for c in b.iter() {
        let q = (*c);
    }
    vec![
        (if (c[1] [0] / (2.15 + 1.665 * c[0] [1].sin())) < - 0.7363 && ((b[1], a.0).0) <=
        0.6137 { b[1] } else { b[0] }); 2
    ]
}

#[differentiable]
fn f4_1(a: f64, #[constant] b: &[f64], c: &[f64; 2], mut x: f64) -> f64 {
    let mut value = 0_usize;
    x -= (b[0] * a).sin();
    x + c[(value + 1) % 2] + x
}
#[differentiable]
fn f4_2(a: &[(f64, f64)], b: &[(f64, f64)]) -> (f64, Vec<f64>) {
    if (a[1].1 - a[0].1) >= -0.6563 {} else if (f64::sin(a[1].0)) >= -0.1763 {} else {}
    (
        a[1].0 * b[1].1,
        vec![
            (((b[1].0, b[(b[1].1.abs() * 2.0) as usize % 2].1).1) * (a[1].1 * a[1].1))
            .atan(); 1
        ],
    )
}
#[differentiable]
fn f4(a: &Vec<f64>, b: &[Vec<f64>], c: &[f64; 1]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    ((a[1], a[1]).1, vec![(b[1] [0], a[((- c[0]).abs() * 2.0) as usize % 2]).1; 1])
}

#[differentiable]
fn f5(a: &[[f64; 2]], mut b: Vec<f64>, c: &[(f64, f64)], mut x: f64) -> f64 {
    let z = (0) * 2 + 2;
    (0.1 * ((1.15 + 0.765 * x.sin()).powi(3))).tanh() + x
}

#[differentiable]
fn f6(a: &[Vec<f64>], b: &mut [f64], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    b[1] = a[1][1];
    let w: f64 = (0.1
        * ((2.15 + 1.665 * (0.62_f64 - a[1][1]).sin())
            .div_euclid((2.15 + 1.665 * (c[(c[1].abs() * 2.0) as usize % 2]).sin()))))
        .cos();
    for (t, p) in b.iter_mut().enumerate() {
        let mut z = [[w, (0.1 * (((0.5 + 0.36 * w.sin()).floor()).exp2())).cos()]; 2];
        (*p) = (if t % 2 == 0 {
            f64::tanh((0.0 + 1.8 * z[1][0].sin()))
        } else {
            (if ((a[1][0] * (z[(t + 1) % 2][0])).tanh()) >= 0.7537
                && (a[1][1] * 0.72_f64) < 0.5437
            {
                c[(t + 1) % 2]
            } else {
                (*p)
            })
        })
            .cos();
        assert!(
            (((0.1 * t as f64) % (2.15 + 1.665 * (c[(t + 0) % 2]).sin()))).is_finite()
        );
    }
    for &u in b.iter() {}
    for (t, &b) in [1_usize, 1].iter().enumerate() {
        let mut d_a = (if b == 1 {
            f64::ln_1p((1.6 + 2.16 * (0.1 * t as f64).sin()))
        } else {
            (if t == 2 { w } else { 0.94_f64 })
        });
        let mut z = [[
            d_a.atan(),
            (if (f64::min(1.42_f64, d_a)) < -c[1] {
                a[0][0] * a[1][1]
            } else {
                c[0] * c[1]
            })
                .tanh(),
        ]; 2];
    }
    f64::sin(((c[(a[0][1].abs() * 2.0) as usize % 2], a[1][0]).1)) + c[1] + b[1]
}

#[differentiable]
fn f7_1(a: &[(f64, f64)], b: &mut [f64], c: &mut [f64]) -> Vec<f64> {
    let v = (a[1].1 % (2.15 + 1.665 * (a[1].0 * a[1].1).sin()));
    vec![1.44_f64 * (a[((- v).abs() * 2.0) as usize % 2].1); 2]
}
#[differentiable]
fn f7_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.0 + 1.08 * x.sin()).tan()).cos()
    } else {
        let mut u = (x - x);
        let b = (2.1 + 1.71 * u.sin()).log10();
        let mut z = vec![x; 2];
        0.5 * f7_2((x * z[1]).atan(), n - 1) + (0.1 * n as f64) * x
    }
}
#[differentiable]
fn f7(a: f64) -> f64 {
    ((a / (2.15 + 1.665 * a.sin())) - a.tanh()).atan() + a + a + a + a
}

#[differentiable]
fn f8(a: &Vec<f64>) -> (f64, f64) {
    let mut b = (
        vec![
            ((0.0 + 0.81 * a[2].sin()).asin() + [a[1], a[((a[0] / (2.15 + 1.665 * a[1]
            .sin())).abs() * 2.0) as usize % 3]] [0]).sin(); 2
        ],
        (((0.1 * (a[1].to_degrees())).cos()).copysign((0.86_f64.cos()))).atan(),
    );
    let w = (a[2] * 0.94_f64) < -0.3363 && (a[2] * 0.44_f64) < -0.9063;
    debug_assert!(((b.0[0] + a[0])).is_finite());
    debug_assert!((b.0[1].cos()).is_finite());
    let w = (2) * 2 + 2;
    ((f64::to_radians((0.1 * w as f64))).tanh(), a[1] * 1.98_f64)
}

#[differentiable]
fn f9(a: &[f64], b: &[Vec<f64>], (c, c_1): (f64, f64), x: &mut [f64; 3]) -> f64 {
    if a[1] > (if (-c_1) < 0.1037 && x[2] >= 0.3137 { a[1] } else { x[0] }) {
        let mut t = a.to_vec();
        let mut d_a = x.clone();
    } else if !((x[((-x[0]).abs() * 2.0) as usize % 3] - c) > -0.7563) {
        let mut z: f64;
        if (b[(((1.1 + 0.81 * x[1].sin()).atan2((1.1 + 0.81 * a[0].sin()))).abs() * 2.0)
            as usize % 2][1]) < 0.1037
        {
            x[0] -= (-(x[0] * b[1][1])).tanh();
            assert!(
                (b[((if (0.96_f64 * c_1) <= - 0.2963 { 0.18_f64 } else { c_1 }).abs() *
                2.0) as usize % 2] [1]).is_finite()
            );
            z = (a[1] + x[(((0.74_f64, 0.4_f64).0).abs() * 2.0) as usize % 3]);
        } else {
            x[0] = 1.94_f64;
            if ((a[0] - c_1) <= -0.1063 || b[1][1] <= -0.7563) {
                x[2]
                    /= 1.6
                        + 0.4
                            * ((b[1][0]
                                * (if ((c + b[1][0]) > (b[1][1] - b[1][0])
                                    || ((0.1 * (1.96_f64 * b[1][1])).tanh()) >= -0.5263)
                                {
                                    x[2]
                                } else {
                                    c_1
                                }))
                                .cos())
                                .sin();
                {
                    let value = &mut x[1..3];
                    value.reverse();
                    value[0] %= 2.5 + 0.4 * (([value[0], c_1][1]).atan()).sin();
                }
            }
            z = 1.82_f64;
        }
    } else {}
    ((c_1, x[0]).1 - (c_1 + a[1])).tanh() + x[1]
}

cases! {
    f0(&[(0.0846, 0.1019), (-0.4208, 0.8665)], &[vec![-0.4562, 1.0511], vec![-0.1216, -0.3043], vec![1.143, -0.7897]], &[vec![-0.2724, -0.7651], vec![0.8422, 0.3195], vec![0.3968, 0.3541]], [-0.3786, 0.2787]);
    f1(&[-0.7954], -0.9281) -> f64;
    f2(&[-0.9627, -0.7054], &vec![-0.1281, -0.4008]) -> f64;
    f3((-0.3859, -0.3986), &[-0.2613, 0.216], [[0.1833, -0.2794], [1.0679, 1.2952]]);
    f4(&vec![-0.3105, 1.1568], &[vec![0.1541, 0.1414], vec![0.9787, -0.374], vec![0.0033, 0.4706]], &[0.9879]);
    f5(&[[-0.0927, 0.8546], [-0.5681, -0.4508], [-0.0235, 0.8238]], vec![-0.5689], &[(0.1584, -0.8143), (0.443, 0.4203)], 0.6576) -> f64;
    f6(&[vec![-0.0327, -0.3654], vec![-0.3281, 0.2092], vec![-0.0335, 0.9138]], &mut [-0.4489, -0.6216], &[-0.3143, 0.993, 0.0403]);
    f7(0.7703) -> f64;
    f8(&vec![-0.1927, -0.3754, 0.5119]);
    f9(&[-0.2727, 0.3846], &[vec![-0.8881, 0.1792], vec![0.8065, 0.7538]], (-0.5489, 0.0784), &mut [0.9357, 0.653, 0.0703]);
}
