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
        let mut v = (
            vec![- ((0.1 * (f64::recip((2.15 + 1.665 * z.sin())))).sin()); 3],
            x,
        );
        for &d_x in &[2_usize, 0, 1] {}
        0.5 * f1_1((z + (z, z).0).atan(), n - 1) + (z + x).atan()
    }
}
#[differentiable]
fn f1(a: &[f64]) -> [f64; 2] {
    let mut c = a.to_vec();
    c[0] *= 0.6 + 0.4 * (a[0].cos()).cos();
    debug_assert!(((a[1] / (2.15 + 1.665 * a[0].sin()))).is_finite());
    c[1] *= 0.6 + 0.4 * ((a[1] * a[1] - -a[0]).tanh()).cos();
    [[a[0], c[1]][0], (0.9_f64 * c[1]).cos()]
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
            debug_assert!(((w + y).sin()).is_finite());
            let mut s = (1.46_f64, 2_usize);
        } else if (a[0] * 0.92_f64) >= -0.2863 {
            let t = &b[0..];
            let mut t = [(if ([1.98_f64, b[0]][0]) <= 0.0537 { t[0] } else { a[0] })];
            if !(((t[0] * c[0][0]).atan()) >= 0.6137) {} else {
                debug_assert!(((a[0] - t[0])).is_finite());
                let a = ([0.44_f64, c[1][((b[0] * b[0]).abs() * 2.0) as usize % 2]][0])
                    * ((0.1
                        * ((2.15 + 1.665 * 1.06_f64.sin())
                            .div_euclid((2.15 + 1.665 * b[0].sin()))))
                        .sin());
                t[0]
                    *= 0.6
                        + 0.4
                            * ((0.1
                                * ((a / (2.15 + 1.665 * a.sin()))
                                    / (2.15
                                        + 1.665
                                            * (c[0][0] / (2.15 + 1.665 * 0.38_f64.sin())).sin())))
                                .sin())
                                .cos();
            }
        } else {}
        s = (if (a[0].cos()) <= 0.8337 && (b[0] + b[0]) >= -0.7_f64 {
            b[0]
        } else {
            b[0]
        });
    } else {
        s = (c[0][1] / (2.15 + 1.665 * a[0].sin())).cos();
    }
    f64::copysign(s, s) + s + a[0]
}

#[differentiable]
fn f4(a: [f64; 3], b: &mut [f64; 2], c: [[f64; 2]; 2], mut x: bool) -> f64 {
    b[0..2].copy_from_slice(&a[0..2]);
    f64::hypot((2.05 + 1.755 * a[1].sin()), (2.05 + 1.755 * a[0].sin())) + b[1] + b[0]
}

#[differentiable]
fn f5(a: &[f64; 3]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    for (a, &x) in a.iter().enumerate() {
        if (1.84_f64 * x) > -0.0763 {} else if x < -0.6363 {} else {}
    }
    [(a[0] + a[1]), (0.1 * ((0.0 + 1.8 * (0.1_f64.min(a[0])).sin()).exp2())).tanh()]
}

#[differentiable]
fn f6_1(a: f64, b: bool, c: (f64, f64)) -> f64 {
    let d_x = if b && (c.1 - a) >= -0.6363 {
        if (c.0 > (a - c.1) || b) {} else {}
        (a + a * a).atan()
    } else {
        a
    };
    d_x + a + d_x
}
#[differentiable]
fn f6_2(a: &[f64; 2]) -> f64 {
    (0.1 * (a[1].exp2())).atan() + a[1] + a[(((a[0], a[1]).0).abs() * 2.0) as usize % 2]
        + a[1]
}
#[differentiable]
fn f6(a: &[f64], b: &[[f64; 2]], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let mut q = f6_1(
        (1.0 + 0.36 * 1.18_f64.sin()).round(),
        ((f64::fract((0.5 + 0.36 * c[0].sin()))) >= -0.9563),
        ((1.0 + 0.36 * c[0].sin()).round(), c[0]),
    );
    let (q, y) = ((f6_2(&([c[0] * a[1], (0.1 * (q * q)).tanh()]))).tanh()).sin_cos();
    let mut t = 1.8
        + 0.5
            * ((f6_1(
                c[(((0.1 * ((1.15 + 0.765 * c[1].sin()).powi(-1))).sin()).abs() * 2.0)
                    as usize % 2],
                (((a[(((b[1][((-c[0]).abs() * 2.0) as usize % 2]).copysign(y)).abs()
                    * 2.0) as usize % 2]) * 1.38_f64) >= 0.5937),
                (q, 0.12_f64),
            ))
                .tanh())
                .sin();
    while t > 0.4321 {
        {
            let mut p = 0_usize;
            while p < 2 && y >= -0.8663 {
                {}
                p += 1;
            }
        }
        t
            *= 0.55
                + 0.1
                    * ((f6_1(RATE, (((y * c[0]).atan()) < -0.8963), (t, 1.04_f64)))
                        .tanh())
                        .cos();
    }
    (if t < b[1][1] { (y * c[1]).tanh() } else { (t * t).atan() }) + b[0][0] + c[1]
        + a[0]
}

#[differentiable]
fn f7(a: &[f64]) -> f64 {
    let mut t = a[0];
    t /= 1.6 + 0.4 * (a[1].tanh()).sin();
    if (a[0] + t) <= -0.3263 {
        let mut a = 1.8 + 0.5 * ((a[0] + a[1]).tanh()).sin();
        while a > 0.4321 {
            {}
            a
                *= 0.55
                    + 0.1
                        * ((if ((1.1 + 0.81 * t.sin()).atan2((1.1 + 0.81 * t.sin())))
                            >= t.next_up() && a < -0.4763
                        {
                            a
                        } else {
                            a
                        })
                            .atan())
                            .cos();
        }
        let mut z = [0.0_f64; 3];
        t += (1.74_f64 / (2.15 + 1.665 * a.sin())).cos();
    }
    for y in 1..=4 {
        let mut c = [([a[0], t][1]).sin()];
        t = t.sin();
        c = [((a[(y + 1) % 2]) / (2.15 + 1.665 * t.sin())).atan()];
    }
    let mut z = (a[0] + t).atan();
    let a = (2) * 2 + 1;
    for &u in [1_usize, 1].iter().rev() {}
    -z
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (((x, x).0) / (2.15 + 1.665 * (0.32_f64 * x).sin())).cos()
    } else {
        let s = !(x > 0.5637);
        debug_assert!((x.max(x)).is_finite());
        let mut u = (if n % 2 == 0 { x } else { x });
        0.5 * f8_1(([u, x][0]).sin(), n - 1) + u.atan()
    }
}
#[differentiable]
fn f8(a: f64, b: &[Vec<f64>]) -> (f64, Vec<f64>) {
    let u: f64;
    if !((a - a) < -0.1263) {
        u = (0.0 + 0.81 * (b[0][1] + b[0][1]).sin()).acos();
    } else {
        for &u in [0_usize, 2, 2, 1].iter().rev() {
            let d_a = {
                let u: f64 = ((b[0][(u + 0) % 2]) / (2.15 + 1.665 * b[1][0].sin()));
                assert!((b[0] [1]).is_finite());
                a
            };
            for &t in &[0_usize, 2, 2, 1] {}
            if (([d_a, b[(u + 0) % 2][0]][1]) < 0.8137 || a < -0.7863) {
                let mut w = (if u == 0 { (0.1 * u as f64) } else { a });
                let v = b.len();
                w -= (((f8_1(d_a, [0; 3].len() - 1 - u)).tanh()) * (a * a)).atan();
            }
        }
        u = (0.5 + 0.36 * (a + a).sin()).fract();
    }
    (b[1][0], vec![- (if ! (u <= - 0.0963) { u } else { a }); 1])
}

#[differentiable]
fn f9(a: &[f64], b: [[f64; 2]; 2], c: &[Vec<f64>], x: bool) -> Vec<f64> {
    let mut u = Vec::with_capacity(3);
    for q in 0..3 {
        let mut d_x = vec![vec![(a[0], a[0]).1; 3]; 2];
        for y in b.iter() {
            d_x[1][q] = ((2.1 + 1.71 * a[0].sin()).ln()).atan();
            d_x.swap(1, 1);
            let v = c[1][0];
        }
        let q = d_x.len();
        u.push(((b[0][0] + c[1][0]) + 1.14_f64).cos());
    }
    u.push((c[1][1] / (2.15 + 1.665 * a[0].sin())).cos());
    vec![(u[0] * a[1]).cos(); 2]
}

cases! {
    f0(&[-0.4327, -0.0554, 0.0319], &[vec![0.0092, -0.2535], vec![0.4238, -0.2989]], &mut vec![-0.0216, -0.5643, -0.457], [-0.5497, 1.1176, -0.3751]);
    f1(&[-0.0727, 0.8046, -0.1781]);
    f2(&[(0.6365, 0.4138), (-0.6089, -0.2616)], const 2, const &[0.6757, 0.843], &[-0.3697, -0.0624]);
    f3(vec![-0.8027], vec![0.0746], &[[-0.3981, 0.1292], [0.1265, 0.8938]]) -> f64;
    f4([0.4073, 0.8046, -0.4481], &mut [0.2892, 0.6665], [[-0.1662, 0.3011], [0.7884, 0.8857]], const true);
    f5(&[0.0873, 0.6546, 0.6519]);
    f6(&[-0.0762, 0.1011], &[[0.8184, 0.3257], [0.033, 1.1603]], &[0.0476, -0.1051, 0.0222]) -> f64;
    f7(&[0.9573, 0.5046]) -> f64;
    f8(-0.7027, &[vec![0.1446, -0.1781], vec![0.0592, 1.0665], vec![-0.7262, 0.6111]]);
    f9(&[-0.2427, 0.0946, -0.4481], [[-0.4008, -0.1835], [0.3138, 0.1411]], &[vec![0.1784, 1.0457], vec![-0.467, 0.3203], vec![0.1576, -0.4351]], const true);
}
