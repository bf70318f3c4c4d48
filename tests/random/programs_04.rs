//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: &[f64], c: f64, #[constant] x: &[f64]) -> f64 {
    let mut q = 0.0_f64;
    for w in 1..2 {
        let y = if w % 2 == 0
            && (f64::atan2((1.1 + 0.81 * c.sin()), (1.1 + 0.81 * a[0].sin())))
                <= (0.5 + 0.36 * b[w].sin()).trunc()
        {
            let w = if !(w % 2 == 0) {
                [c, [b[w], 0.42_f64][1]][0]
            } else {
                let d_x = &b[..];
                let mut t = ((d_x[w].copysign(a[0]) - (b[w] - d_x[w])).atan(), 2_usize);
                -t.0
            };
            let mut w = 0.5;
            w += ((2.1 + 1.71 * x[0].sin()).log2()).sin();
            x[0] * x[1]
        } else {
            (-(b[w] / (2.15 + 1.665 * b[w].sin()))).sin()
        };
        q += ((x[(w + 0) % 2]) * b[w]).sin();
    }
    (x[0] - a[0])
}

#[differentiable]
fn f1(a: &[[f64; 2]], b: usize, c: &mut f64, x: &Vec<f64>) {
    let mut u = [
        (
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
            (-(x[0] * (x[(b + 0) % 1]))).cos(),
        ),
        (
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
            ((x[(b + 0) % 1]) * (a[(b + 0) % 2][(b + 0) % 2])).tanh(),
        ),
    ];
    u[0].0 = -a[0][0];
    let v = u[(b + 0) % 2].1;
}

#[differentiable]
fn f2_1(a: &[f64], b: &[f64; 2], mut c: [[f64; 2]; 2], x: [[f64; 2]; 2]) -> f64 {
    c[0][1]
        += ((2.1
            + 1.71
                * ((0.1 * (a[1] * (x[(a[1].abs() * 2.0) as usize % 2][0]))).cos()).sin())
            .log10())
            .tanh();
    c[1][0] += (-a[1]).sin();
    (x[1][(0.36_f64.abs() * 2.0) as usize % 2]) * ((x[0][0], b[0]).1) + c[1][1] + b[0]
        + a[((b[1] - x[1][1]).abs() * 2.0) as usize % 2] + x[1][0]
}
#[differentiable]
fn f2(a: &[f64], b: &[(f64, f64)]) -> Vec<f64> {
    let u = (0.38_f64 / (2.15 + 1.665 * (a[0] * b[0].0).sin()));
    let mut d_x = 0.5;
    d_x += (b[0].0, a[0]).0;
    let (q, a) = (u.sin(), ((0.1 * (u * d_x)).cos(), (0.5 + 0.36 * u.sin()).fract()).1);
    assert!(((d_x + b[0].1)).is_finite());
    let mut q = 0.0_f64;
    for &w in &[0_usize, 2, 2, 1] {
        q
            += (f2_1(
                &([a, 0.22_f64]),
                &([1.82_f64, b[((a * (0.1 * w as f64)).abs() * 2.0) as usize % 2].1]),
                [[d_x, 0.42_f64], [u.cos(), b[(w + 0) % 2].1]],
                [[u.tanh(), u.cos()], [a, d_x]],
            ))
                .tanh();
    }
    q %= 2.5 + 0.4 * (((2.05 + 1.755 * q.sin()).sqrt()).tanh()).sin();
    d_x = (2.25 + 1.575 * b[0].0.sin()).rem_euclid((2.25 + 1.575 * u.sin()));
    vec![q; 2]
}

#[differentiable]
fn f3(a: &[[f64; 2]], b: &[f64], c: &mut f64, x: &[[f64; 2]]) {}

#[differentiable]
fn f4(a: f64, (b, b_1): (f64, f64), c: &f64) -> f64 {
    let (tape, _) = (
        (0.1 * ((2.15 + 1.665 * a.sin()).div_euclid((2.15 + 1.665 * 0.34_f64.sin()))))
            .sin(),
        ((a + 1.44_f64) - b_1).tanh(),
    );
    let mut value = ((*c) / (2.15 + 1.665 * b.sin())).atan();
    let mut c = if 0.8_f64 <= a { (*c) } else { b };
    -b_1 + tape
}

#[differentiable]
fn f5(a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let x = a;
    let x = 0.44_f64 <= a * a && (1.1_f64 - x) <= 0.9937;
    let mut a = 0.0_f64;
    for z in (1..4).step_by(3).rev() {
        let mut x = 0_usize;
        while x < 2 && ([1.18_f64, RATE][1]) < 0.6737 {
            { if (-(0.1 * z as f64)) < (if x > 2 { RATE } else { RATE }) {} }
            x += 1;
        }
        a
            += (if !((0.4_f64 * 1.32_f64) > 0.7637) {
                (RATE, 1.96_f64).0
            } else {
                (0.1 * z as f64) * 1.74_f64
            })
                .cos();
    }
    (1.78_f64 * a).sin()
}

#[differentiable]
fn f6_1(a: [f64; 1]) -> f64 {
    if (((0.1 * (a[0].to_degrees())).atan()) < -0.3463 || (-a[0]) < 0.5037) {
        let mut y = 0.0_f64;
        for b in 0..=1 {
            let mut w = a.to_vec();
            y
                += (0.5 + 0.36 * ((w[0], a[(a[0].abs() * 2.0) as usize % 1]).1).sin())
                    .ceil();
        }
    }
    (if !(a[0] <= -0.4563) { a[0] } else { (1.6 + 2.16 * 0.26_f64.sin()).ln_1p() })
        + a[0]
}
#[differentiable]
fn f6_2(a: &[f64], b: f64, c: &[f64]) -> f64 {
    let mut s = {
        let mut u = 1_usize;
        for (q, value) in a.iter().enumerate() {}
        (0.1
            * ((b.midpoint(b))
                * (f64::max(
                    b,
                    (a[((a[1] + c[(u + 0) % 2]).abs() * 2.0) as usize % 2]),
                ))))
            .tanh()
    };
    a[0] + s + a[0] + c[0] + b
}
#[differentiable]
fn f6(a: &[Vec<f64>], b: &mut [f64; 3], c: Vec<f64>, x: &[f64]) -> [f64; 2] {
    let mut z = 1_usize;
    while z < 4 && ((b[1], x[(z + 0) % 2]).1) <= (a[0][1] + b[1]) {
        {
            if !(z > 1) {
                for &s in c.iter() {
                    let (q, x) = ((if !((-(0.1 * z as f64)) >= -0.5263) {
                        s * c[1]
                    } else {
                        b[0]
                    }))
                        .sin_cos();
                    let mut t = f6_1([(x - 1.22_f64).sin()]);
                    b.swap(2, 1);
                }
                let mut d_a = ((1.14_f64 * a[1][0]).tanh(), a[1][1]);
                let b = &c[..];
            } else {
                assert!(((0.1 * (x[1].cosh())).cos()).is_finite());
            }
        }
        z += 1;
    }
    [-(x[((-(a[0][(z + 0) % 2])).abs() * 2.0) as usize % 2]), (f6_1([x[0]])).tanh()]
}

#[differentiable]
fn f7_1(mut a: (f64, f64), b: f64) -> [f64; 2] {
    let mut v = (a.1 - a.1);
    v = (a.0, a.0).0;
    [-a.0, (a.0 + a.0)]
}
#[differentiable]
fn f7(a: f64, #[constant] b: &[f64], c: &Vec<f64>, mut x: bool) -> (f64, f64) {
    const RATE: f64 = 0.75;
    let mut z = c[0];
    (
        (c[1] + z).tanh(),
        ((z / (2.15 + 1.665 * c[0].sin())).cos() - (1.6 + 2.16 * b[1].sin()).ln_1p())
            .sin(),
    )
}

#[differentiable]
fn f8(a: &[Vec<f64>], b: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut w = 1_usize;
    while w < 4 && b > a[1][1] {
        {
            for (t, v) in a.iter().enumerate() {
                debug_assert!(((v[(w + 0) % 2]) * RATE).is_finite());
            }
            let mut s = 0.5;
            s += (b + b).sin();
            let mut x = (b + b);
        }
        w += 1;
    }
    for v in 1..=4 {}
    a[0][0]
}

#[differentiable]
fn f9(mut a: f64, b: &[f64], c: &mut [f64], x: (f64, f64)) -> f64 {
    [c[0], x.0][1] + x.1
}

cases! {
    f0(&vec![0.2273], &[-0.6054, 0.9519, 0.1392], 0.7165, const &[-0.3662, -0.0189]) -> f64;
    f1(&[[0.6173, 0.2946], [-0.9081, -0.9008]], const 0, &mut -0.8735, &vec![-0.4762]);
    f2(&[0.2849, 0.5722, 1.1295], &[(1.1368, 0.5941), (0.4214, -0.2913), (0.706, 0.1233)]);
    f3(&[[0.5673, -0.2954], [0.9419, -0.7308]], &[-0.6235, 0.5138, 1.0911], &mut 0.2184, &[[-0.4243, 0.473], [-0.7297, -0.7324]]);
    f4(-0.7827, (-0.6654, 0.5219), &0.4592) -> f64;
    f5(-0.4727) -> f64;
    f6(&[vec![-0.8516, 0.9357], vec![-0.547, 1.0703]], &mut [0.6176, -0.4351, -0.1378], vec![0.9495, 0.2368], &[1.1441, 1.2714]);
    f7(0.9492, const &[0.1365, -0.8862, 0.1411], &vec![-0.1316, 0.4857], const true);
    f8(&[vec![-0.8927, -0.0654], vec![0.8419, -0.1808]], -0.3735) -> f64;
    f9(0.4073, &[0.2246, -0.5781, 0.0792], &mut [0.1465, 0.3438], (0.2411, -0.0616));
}
