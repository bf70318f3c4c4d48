//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[f64], b: &[Vec<f64>], c: &mut Vec<f64>, x: [f64; 3]) -> f64 {
    let w = a.len();
    (c[((c[(w + 1) % 3]).abs() * 2.0) as usize % 3]) * 0.66_f64 + a[0]
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x * (0.1 * n as f64)
    } else {
        let z = x;
        let (v, _) = (-((0.1 * (f64::recip((2.15 + 1.665 * z.sin())))).sin()), x);
        let mut d_x = 0.5;
        d_x += v.sin();
        0.5 * f1_1(x, n - 1) + (d_x + d_x).sin()
    }
}
#[differentiable]
fn f1(mut a: (f64, f64), b: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    a.1 = [b[0], b[1]][0];
    if ((2.75 + 1.125 * a.1.sin()).log((2.75 + 1.125 * b[1].sin()))) < -0.4463
        && (b[0] - b[1]) > -0.6163
    {} else {
        a.1 = (a.0 * b[1]).sin();
        assert!((1.84_f64 * b[1]).is_finite());
        let mut t = 0.0_f64;
        for z in 0..=1 {
            a.0
                -= ((((0.0 + 0.81 * a.0.sin()).asin())
                    / (2.15 + 1.665 * ((0.1 * z as f64) * a.0).sin()))
                    .atan())
                    .sin();
            let mut y = [
                (
                    ((1.0 + 0.36 * a.1.sin()).round_ties_even() + (0.1 * z as f64))
                        .sin(),
                    (RATE - a.0).sin(),
                ),
                (
                    ((1.0 + 0.36 * a.1.sin()).round_ties_even() + (0.1 * z as f64))
                        .sin(),
                    ((1.0 + 0.36 * a.1.sin()).round_ties_even() + (0.1 * z as f64)).sin(),
                ),
            ];
            debug_assert!((y[z].0).is_finite());
            t += (b[b.len() - 1 - z]).cos();
        }
    }
    (1.6 + 2.16 * b[1].sin()).ln_1p() + a.1 + b[0] + b[0] + a.0
}

#[differentiable]
fn f2_1(a: &[Vec<f64>]) -> (f64, f64) {
    let mut z = 0.5;
    z += ((-a[1][0]) % (2.15 + 1.665 * (a[1][1] - a[0][0]).sin())).sin();
    let a = (0.5
        + 0.36
            * ((0.0
                + 3.6
                    * (a[1][((if (-z) > -0.6663 && (z - a[0][1]) < (z * a[1][0]).atan() {
                        a[1][1]
                    } else {
                        1.08_f64
                    })
                        .abs() * 2.0) as usize % 2] + z)
                        .sin())
                .next_down())
                .sin())
        .trunc();
    if 1.7_f64 > -0.1763 && ((2.1 + 1.71 * z.sin()).log2()) > -0.9163 {
        z = (a + z).sin();
    } else {}
    (z, ((0.1 * (z * z)).atan(), (1.1 + 0.81 * z.sin()).atan2((1.1 + 0.81 * z.sin()))).0)
}
#[differentiable]
fn f2(a: &[(f64, f64)], b: usize, #[constant] c: &[f64], x: &[f64]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    vec![(c[0] - x[0]); 2]
}

#[differentiable]
fn f3(a: Vec<f64>, mut b: Vec<f64>, c: &[[f64; 2]]) -> f64 {
    let s: f64;
    if (if a[0] >= (a[0] - c[0][0]) { c[0][0] } else { b[0] }) <= -0.3963 {
        if !(((0.5 + 0.36 * a[0].sin()).floor()) >= -0.5963) {
            let (mut y, w) = (b[0], -b[0]);
            let mut kept: Option<f64> = None;
            for _ in 0..2 {
                if let Some(held) = &mut kept {
                    *held *= 0.75;
                }
            }
            let y = if let Some(held) = kept {
                (2.1 + 1.71 * w.sin()).log10()
            } else {
                y.signum()
            };
        } else {
            b = vec![(0.9_f64 / (2.15 + 1.665 * c[1] [0].sin())).tanh(); 2];
        }
        let mut d_a = 0.5;
        d_a
            += ((a[0] / (2.15 + 1.665 * c[0][0].sin()))
                - c[1][1] * (c[0][((a[0] - c[1][1]).abs() * 2.0) as usize % 2]))
                .sin();
        s = a[0] * (c[1][((b[0] * b[0]).abs() * 2.0) as usize % 2]);
    } else {
        s = (0.1
            * ((2.15 + 1.665 * 1.06_f64.sin()).div_euclid((2.15 + 1.665 * a[0].sin()))))
            .sin();
    }
    b.push(
        (((s / (2.15 + 1.665 * s.sin())).atan())
            % (2.15 + 1.665 * ((0.1 * ((0.0 + 1.8 * s.sin()).exp())).sin()).sin()))
            .sin(),
    );
    let mut t = (2.1 + 1.71 * b[1].sin()).log10();
    let mut a = (((c[0][0], t).1).tanh(), 0.94_f64);
    let c = (-c[1][1]).signum();
    let mut value = b.clone();
    (0.1 * ((1.15 + 0.765 * t.sin()).powi(2))).sin() + a.0 + b[0] + a.0 + a.0
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        -((0.1 * (f64::exp2(x))).sin())
    } else {
        for &value in [2_usize, 0, 1].iter().rev() {
            let mut tape = ((0.1 * value as f64) * x, (x * x).tanh());
            let mut y = [0.0_f64; 2];
        }
        0.5 * f4_1(x, n - 1) + (x - x).atan()
    }
}
#[differentiable]
fn f4_2((a, a_1): (f64, f64), b: (f64, f64), c: &[f64]) -> f64 {
    (f4_1((c[1] / (2.15 + 1.665 * a_1.sin())).atan(), 0)).tanh() + b.1 + b.1 + c[1]
}
#[differentiable]
fn f4(a: &f64, mut b: f64) -> f64 {
    const RATE: f64 = 0.75;
    b /= 1.6 + 0.4 * ((b / (2.15 + 1.665 * b.sin())).sin()).sin();
    if (-b) < -0.2763 {} else {}
    if !(((*a) / (2.15 + 1.665 * b.sin())) <= b * 0.4_f64) {
        let mut p = [0.0_f64; 3];
        p[0] = p[0];
        let mut q = [
            (
                (0.5 + 0.36 * p[0].sin()).fract(),
                (0.1 * ((p[0] + (*a)) * (p[0] + (*a)))).sin(),
            ),
            ((0.5 + 0.36 * p[0].sin()).fract(), (0.5 + 0.36 * p[0].sin()).fract()),
        ];
    } else {
        let mut u = Vec::with_capacity(3);
        for u in (0..=1).rev() {
            {}
        }
        u.push((f64::atanh((0.0 + 0.81 * (*a).sin()))).tanh());
    }
    b + (*a) + b + (*a) + (*a)
}

#[differentiable]
fn f5(a: [f64; 3], b: &mut [f64; 2], c: [[f64; 2]; 2], mut x: bool) -> f64 {
    let (mut d_x, w) = (b[0], (c[0][1], b[1]).0);
    d_x = (c[0][1] * d_x).sin();
    let mut p = if !(((2.05 + 1.755 * d_x.sin()).cbrt()) >= 0.3337) {
        -c[0][1]
    } else {
        b[0] = b[1];
        for (d_x, value) in b.iter().enumerate() {
            let mut s = (((b[(d_x + 1) % 2])
                / (2.15 + 1.665 * (c[d_x][(d_x + 1) % 2]).sin()))
                * (if !(d_x % 2 == 0) { (*value) } else { b[d_x] }))
                .cos();
            let mut x = 0_usize;
            while x < 1 {
                {
                    s = (((1.3_f64 * s).sin()) / (2.15 + 1.665 * (-a[x]).sin())).sin();
                }
                x += 1;
            }
        }
        d_x
    };
    (a[1] * w).tanh() + c[1][0] + w + b[1]
}

#[differentiable]
fn f6(a: &[f64; 3]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    for (a, &x) in a.iter().enumerate() {
        if (1.84_f64 * x) > -0.0763 {} else if x < -0.6363 {} else {}
    }
    [(a[0] + a[1]), (0.1 * ((0.0 + 1.8 * (0.1_f64.min(a[0])).sin()).exp2())).tanh()]
}

#[differentiable]
fn f7_1(a: f64, b: bool, c: (f64, f64)) -> f64 {
    let d_x = if b && (c.1 - a) >= -0.6363 {
        if (c.0 > (a - c.1) || b) {} else {}
        (a + a * a).atan()
    } else {
        a
    };
    d_x + a + d_x
}
#[differentiable]
fn f7_2(a: &[f64; 2]) -> f64 {
    (0.1 * (a[1].exp2())).atan() + a[1] + a[(((a[0], a[1]).0).abs() * 2.0) as usize % 2]
        + a[1]
}
#[differentiable]
fn f7(a: &[f64], b: &[[f64; 2]], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let mut q = f7_1(
        (1.0 + 0.36 * 1.18_f64.sin()).round(),
        ((f64::fract((0.5 + 0.36 * c[0].sin()))) >= -0.9563),
        ((1.0 + 0.36 * c[0].sin()).round(), c[0]),
    );
    let q = c.len();
    (b[0][1] / (2.15 + 1.665 * RATE.sin())).cos() + b[0][1]
}

#[differentiable]
fn f8_1(a: [[f64; 2]; 2], b: &[f64], c: &[[f64; 2]], mut x: f64) -> (f64, f64) {
    let mut a = 0.0_f64;
    for d_x in 1..3 {
        let mut q = {
            x = (c[0][0].asinh()).atan();
            [c[(d_x + 0) % 2][(d_x + 1) % 2], c[(d_x + 1) % 2][(d_x + 1) % 2]][1]
        };
        let value = (d_x) * 2 + 2;
        a += (0.5 + 0.36 * (b[(value + 0) % 2]).sin()).ceil();
    }
    (
        1.72_f64,
        (if !((c[0][((c[1][0] + c[0][1]).abs() * 2.0) as usize % 2] + c[0][1])
            > (c[(a.abs() * 2.0) as usize % 2][1] - x))
        {
            b[1]
        } else {
            b[0]
        }),
    )
}
#[differentiable]
fn f8_2(a: &[(f64, f64)]) -> f64 {
    let mut tape = 0.5;
    tape
        += ((if !((a[0].0 + a[1].1) >= 0.9137) { a[1].1 } else { a[1].1 })
            % (2.15 + 1.665 * (a[0].0.max(a[1].1)).sin()))
            .sin();
    tape = ((-a[1].0, (tape - a[0].0)).0).sin();
    let v: f64 = -a[1].0;
    -1.1_f64 + v + a[0].0 + a[1].1
}
#[differentiable]
fn f8(mut a: [[f64; 2]; 2], b: &mut f64) -> Vec<f64> {
    vec![(0.0 + 0.81 * (a[0] [1] - a[1] [1]).sin()).asin(); 2]
}

#[differentiable]
fn f9(a: &[f64]) -> f64 {
    let mut t = a.to_vec();
    let d_a = if ((t[1] * a[1]).atan()) <= -0.1863 {
        t[1] += (-a[1] + t[1]).sin();
        let mut p = vec![
            ((2.05 + 1.755 * a[1].sin()).hypot((2.05 + 1.755 * a[1].sin()))).cos(), ((0.0
            + 0.81 * ((0.0 + 1.08 * a[0].sin()).tan()).sin()).asin()).atan()
        ];
        p[0]
    } else {
        let (mut z, value) = ((a[1] - a[1]), (a[1] + 1.64_f64));
        if ((0.1
            * ((2.15 + 1.665 * value.sin()).div_euclid((2.15 + 1.665 * a[1].sin()))))
            .tanh()) > -0.4263
        {
            z = (value / (2.15 + 1.665 * z.sin())).cos();
            let s = t[1];
            let z = -s;
        } else {}
        (z.to_radians()).sin()
    };
    t[0] = a[0].sin();
    let v = t[0];
    for w in 0..t.len() {
        let u = t[w];
    }
    for z in t.iter_mut() {}
    (d_a + [1.56_f64, 0.16_f64][1]).tanh() + a[1]
}

cases! {
    f0(&[-0.4327, -0.0554, 0.0319], &[vec![0.0092, -0.2535], vec![0.4238, -0.2989]], &mut vec![-0.0216, -0.5643, -0.457], [-0.5497, 1.1176, -0.3751]);
    f1((0.9673, -0.8654), &[-0.0381, 0.8392, -0.1435]) -> f64;
    f2(&[(0.6365, 0.4138), (-0.6089, -0.2616)], const 2, const &[0.6757, 0.843], &[-0.3697, -0.0624]);
    f3(vec![-0.8027], vec![0.0746], &[[-0.3981, 0.1292], [0.1265, 0.8938]]) -> f64;
    f4(&1.0984, -0.3543) -> f64;
    f5([0.4073, 0.8046, -0.4481], &mut [0.2892, 0.6665], [[-0.1662, 0.3011], [0.7884, 0.8857]], const true);
    f6(&[0.0873, 0.6546, 0.6519]);
    f7(&[-0.0762, 0.1011], &[[0.8184, 0.3257], [0.033, 1.1603]], &[0.0476, -0.1051, 0.0222]) -> f64;
    f8([[0.7541, 0.4214], [-0.5813, -0.544]], &mut 1.2033);
    f9(&[0.9573, 0.5046]) -> f64;
}
