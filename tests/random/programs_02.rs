//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: [f64; 3]) -> f64 {
    let mut tape = f64::hypot(
        (2.05 + 1.755 * 1.44_f64.sin()),
        (2.05 + 1.755 * a[0][0].sin()),
    );
    let mut z = [-a[1][0]; 3];
    let w = { (1.1 + 0.81 * b[2].sin()).atan2((1.1 + 0.81 * tape.sin())) };
    let v = ((z[0] - z[0]).tanh() + (a[1][0], a[0][0]).0) * (-a[1][1]);
    let mut v = 0_usize;
    while v < 1 && ((tape + z[v]).sin()) < b[1].signum() {
        {}
        v += 1;
    }
    (0.1 * ((2.15 + 1.665 * (-tape).sin()) / (2.15 + 1.665 * tape.sin()))).atan() + z[1]
        + tape + w
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        debug_assert!((x).is_finite());
        let mut a = (0.66_f64 * x - (x / (2.15 + 1.665 * x.sin()))).sin();
        0.5
            * f1_1(
                (f64::clamp(x, (-1.0 - 0.5 * x.abs()), (1.0 + 0.5 * a.abs()))).atan(),
                n - 1,
            ) + (0.1 * ((0.0 + 1.8 * a.sin()).exp())).atan()
    }
}
#[differentiable]
fn f1_2(a: &[[f64; 2]], mut b: bool) -> Vec<f64> {
    vec![0.88_f64 * a[0] [1]; 2]
}
#[differentiable]
fn f1(a: &[f64; 3], b: f64, c: &[(f64, f64)], x: &[[f64; 2]]) -> [f64; 2] {
    let mut d_a = a.clone();
    let mut tape = 0.0_f64;
    for w in (1..3).rev().step_by(2) {
        if !((if (if w % 2 == 0 { a[w] } else { c[1].0 }) >= -0.7763 && w % 2 == 0 {
            x[(w + 1) % 2][(w + 0) % 2]
        } else {
            b
        }) > 0.2237)
        {
            d_a[w] = (c[(w + 1) % 2].0).sin();
        } else {
            let x = (w) * 2 + 2;
            let w: f64;
            if (a[0] * a[0]) < 0.0937 {
                let p = [c[0].0, a[0]][0];
                d_a[1] = (if ((b, (0.1 * x as f64)).1) < 0.7537 {
                    c[1].1
                } else {
                    0.16_f64
                })
                    .tanh();
                w = (1.0 + 0.36 * (c[1].1 - a[2]).sin()).round_ties_even();
            } else {
                w = (c[(x + 1) % 2].0 + b);
            }
        }
        tape += b.tanh();
    }
    [(b + tape).sin(), (1.26_f64 - x[1][1])]
}

#[differentiable]
fn f2(a: f64, b: &mut f64, c: &[f64]) {
    let tape = (if (-a) < 0.9437 {
        let (mut value, x) = (
            (((*b) * c[0]) * (if !((-(*b)) < 0.0137) { c[0] } else { c[0] })).atan(),
            (a - a),
        );
        return;
    } else {
        [c[0], a][1]
    })
        .sin() - (a, (*b)).1;
    let mut tape = [-1.2_f64, (0.1 * (0.4_f64 * a)).atan()];
}

#[differentiable]
fn f3_1(a: Vec<f64>, mut b: usize, c: Vec<f64>, mut x: Vec<f64>) -> Vec<f64> {
    let mut x = if (a[b] * a[b]) < 0.5637 {
        ((0.1 * ((1.15 + 0.765 * (0.1 * b as f64).sin()).powi(0))).sin())
            * (if x[0] >= a[b] { 0.5_f64 } else { x[0] })
    } else {
        assert!(([c[1], a[b]] [0]).is_finite());
        let v = ((1.6 + 2.16 * x[0].sin()).ln_1p(), x[(b + 0) % 2]).0;
        (if !(a[1] >= (0.1 * ((1.15 + 0.765 * (a[(b + 2) % 3]).sin()).powi(1))).atan()) {
            (c[c.len() - 1 - b]).signum()
        } else {
            (1.9_f64 / (2.15 + 1.665 * v.sin()))
        })
            .tanh()
    };
    vec![
        - ((a[((c[(b + 0) % 3] - c[(b + 0) % 3]).abs() * 2.0) as usize % 3]).signum()); 2
    ]
}
#[differentiable]
fn f3(a: &[f64]) -> f64 {
    (2.6 + 1.26 * (a[0] + a[0]).sin()).acosh() + a[0] + a[0] + a[0] + a[1]
}

#[differentiable]
fn f4_1(a: Vec<f64>, mut b: bool, c: &[f64; 3], x: f64) -> [f64; 2] {
    let mut t = (0.1 * ((2.15 + 1.665 * 1.12_f64.sin()) / (2.15 + 1.665 * c[2].sin())))
        .cos();
    let mut kept = Some(1.3_f64);
    let s = match kept {
        Some(held) if held > 0.0 => c[1],
        _ => x.abs(),
    };
    let mut c = a.clone();
    [t, -([x, a[1]][1])]
}
#[differentiable]
fn f4(a: Vec<f64>, #[constant] b: &[f64]) -> (f64, f64) {
    let mut u = a[0];
    assert!(
        ((0.1 * ((2.15 + 1.665 * (b[(((u / (2.15 + 1.665 * a[1].sin())).tanh()).abs() *
        2.0) as usize % 2]).sin()) / (2.15 + 1.665 * b[0].sin()))).atan()).is_finite()
    );
    for (a, &w) in [0_usize, 2, 2, 1].iter().enumerate() {
        u += (((b[0] + b[0]) * (b[(a + 1) % 2])).atan()).cos();
        for (p, &c) in b.iter().enumerate() {}
        u = u.sin();
    }
    (a[1], (b[1] * (1.08_f64 + b[1])).atan())
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        for d_a in (1..2).step_by(1).rev() {
            let q = {
                let mut kept = 0.25;
                let mut grow = |t: f64| kept += { x.tanh() };
                grow((x % (2.15 + 1.665 * x.sin())).atan());
                grow(
                    (0.1 * ((2.15 + 1.665 * x.sin()) / (2.15 + 1.665 * x.sin()))).cos(),
                );
                kept
            };
        }
        for &v in &[1_usize, 1] {}
        0.5 * f5_1((0.1 * ((1.15 + 0.765 * x.sin()).powi(3))).atan(), n - 1) + (x, x).0
    }
}
#[differentiable]
fn f5_2(a: &[f64], b: &[f64], c: &mut f64) -> [f64; 2] {
    if (a[0] + a[1]) < 0.7037 && ((f5_1(b[0], 1)).tanh()) < b[1] * b[0] {
        (*c) -= ((*c) / (2.15 + 1.665 * b[1].sin())).sin();
    }
    [(*c), (f5_1(a[1], 0)).tanh()]
}
#[differentiable]
fn f5(a: &[[f64; 2]], b: &[f64; 2], c: f64) -> (f64, f64) {
    const RATE: f64 = 0.75;
    for value in (1..4).step_by(2).rev() {
        let y = ((f5_1(a[1][(value + 0) % 2], 1)).tanh())
            - match (((0.0 + 0.81 * c.sin()).acos()) > 0.9637 || (-c) <= c * b[0]) {
                true => break,
                _ => (c / (2.15 + 1.665 * a[0][0].sin())).tanh(),
            };
        let mut z = (0.0 + 0.81 * b[0].sin()).asin();
        for (t, &y) in [0_usize, 2, 2, 1].iter().enumerate() {}
    }
    if !(a[0][0] <= -0.2463) {} else {}
    (
        [
            (if ((0.1 * ((2.15 + 1.665 * b[0].sin()) / (2.15 + 1.665 * b[1].sin())))
                .sin()) > 0.4437
            {
                b[0]
            } else {
                b[0]
            }),
            -b[1],
        ][0],
        -(-1.04_f64),
    )
}

#[differentiable]
fn f6_1(mut a: f64, b: &mut f64, c: &[f64]) -> f64 {
    (*b)
        /= 1.6
            + 0.4
                * (((*b) * ((0.1 * ((1.15 + 0.765 * (*b).sin()).powi(-1))).tanh()))
                    .atan())
                    .sin();
    let mut tape = c.to_vec();
    a
        /= 1.6
            + 0.4
                * (((2.25 + 1.575 * c[1].sin())
                    .rem_euclid((2.25 + 1.575 * tape[1].sin())))
                    .sin())
                    .sin();
    (*b) + (*b) + c[1]
}
#[differentiable]
fn f6_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        if (x <= (x / (2.15 + 1.665 * x.sin())) || (x - x) < (0.1 * (x.exp_m1())).sin())
        {
            let u: f64 = -(x * (0.1 * n as f64));
        } else {
            let mut u = 0.5;
            u += x;
        }
        0.5 * f6_2(-(if ((0.1 * (x.exp2())).sin()) < 0.9337 { x } else { x }), n - 1) + x
    }
}
#[differentiable]
fn f6(a: &[(f64, f64)], b: [f64; 2], c: [f64; 2], x: &[f64]) -> (f64, f64) {
    (
        (0.1
            * ((2.15 + 1.665 * ((0.0 + 1.08 * 0.42_f64.sin()).tan()).sin())
                / (2.15 + 1.665 * ((f6_2(c[0], 0)).tanh()).sin())))
            .sin(),
        a[0].1,
    )
}

#[differentiable]
fn f7(a: [[f64; 2]; 2], b: &Vec<f64>, c: &[Vec<f64>]) -> f64 {
    let mut b = -((b[2], a[1][1]).0);
    0.44_f64
        + a[0][((-(a[0][((-c[0][0]).abs() * 2.0) as usize % 2])).abs() * 2.0) as usize
            % 2] + c[1][1]
}

#[differentiable]
fn f8(a: &Vec<f64>, b: &Vec<f64>, c: f64, mut x: [f64; 2]) -> f64 {
    (2.05 + 1.755 * (-x[1]).sin()).hypot((2.05 + 1.755 * ((0.04_f64, 1.42_f64).0).sin()))
        + b[0] + c
}

#[differentiable]
fn f9(a: &[Vec<f64>]) -> f64 {
    (a[0][1]
        + (if !(((0.1 * (a[1][1] * a[1][1])).cos())
            < f64::rem_euclid(
                (2.25 + 1.575 * 1.82_f64.sin()),
                (2.25 + 1.575 * a[1][1].sin()),
            ))
        {
            a[1][0]
        } else {
            a[1][0]
        })) + a[1][1]
}

cases! {
    f0(&[vec![-0.2427, 0.0946], vec![-0.9081, 0.9192]], [0.8765, 0.1538, -0.3089]) -> f64;
    f1(&[-0.1635, 0.8538, -0.2889], 0.6584, &[(-0.7843, -0.457), (0.1403, 0.7976)], &[[-0.7151, -0.0878], [-0.5005, 0.8568]]);
    f2(0.1273, &mut -0.8554, &[0.1719, -0.5708, 0.9865]);
    f3(&[0.2657, 0.893, 0.5603]) -> f64;
    f4(vec![0.8411, 0.0584, 1.0857], const &[-0.117, 0.0103, 0.3576]);
    f5(&[[0.9184, -0.4343], [-0.747, 0.9103]], &[-0.0324, -0.1451], 0.8422);
    f6(&[(-0.5762, -0.3289), (-0.1216, 0.0157), (-0.377, -0.1297)], [0.2376, -0.6251], [-0.6378, 0.8595], &[-0.2432, -0.4859]);
    f7([[0.2673, 0.6246], [0.5719, 0.6992]], &vec![-0.4835, 0.2138, -0.2889], &[vec![-0.5816, -0.6343], vec![-0.207, 0.4403]]) -> f64;
    f8(&vec![0.0473, 0.8246, 0.6919], &vec![0.4492], 0.6765, [0.2438, 0.0611]) -> f64;
    f9(&[vec![-0.2627, -0.8654], vec![-0.5581, -0.5708], vec![0.2365, 1.0138]]) -> f64;
}
