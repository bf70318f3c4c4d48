//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: f64) -> f64 {
    let mut s = {
        let mut c = a;
        let mut x = vec![vec![(if c > - 0.7263 { c } else { a }).cos(); 1]; 2];
        (-(a - c)).tanh()
    };
    let y = (2) * 2 + 1;
    s = a;
    [(2.05 + 1.755 * s.sin()).cbrt(), (0.1 * y as f64) * s][1] + a + s
}
#[differentiable]
fn f0_2(a: &[Vec<f64>]) -> f64 {
    if (a[1][1] / (2.15 + 1.665 * a[1][0].sin())) > 0.8437 {}
    a[0][1] + a[0][0] + a[1][1] + a[0][1] + a[0][0]
}
#[differentiable]
fn f0(a: f64, mut b: [[f64; 2]; 2], c: &[(f64, f64)]) -> f64 {
    const RATE: f64 = 0.75;
    b[0] = b[1];
    let mut c = f0_1((0.1 * (f64::recip((2.15 + 1.665 * c[0].1.sin())))).tanh());
    b[1] = b[0];
    for p in 0..b.len() {}
    c = (a - b[((a + 1.88_f64).abs() * 2.0) as usize % 2][1]);
    ((0.1 * ((2.15 + 1.665 * a.sin()) % (2.15 + 1.665 * 0.26_f64.sin()))).tanh()
        - b[1][1]) + b[1][0] + b[1][0] + c + b[1][1]
}

#[differentiable]
fn f1(a: &[Vec<f64>], b: [f64; 3]) -> f64 {
    let mut tape = f64::hypot(
        (2.05 + 1.755 * 1.44_f64.sin()),
        (2.05 + 1.755 * a[0][0].sin()),
    );
    let mut w = [((2.1 + 1.71 * tape.sin()).ln()).sin(); 3];
    let mut v = vec![vec![w[2].cos(); 1]; 2];
    for (t, &value) in w.iter().enumerate() {
        let c: f64;
        if (((0.1 * (tape * tape)).atan()) <= 0.5537 || (-value) < -0.5263) {
            c = tape;
        } else {
            c = tape;
        }
    }
    tape + tape
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let tape = ((x, x).0) < 0.1537;
        let t = ((n + 2) % 3) * 2 + 0;
        assert!((x.midpoint(x)).is_finite());
        0.5 * f2_1(x, n - 1) + (x * x).sin()
    }
}
#[differentiable]
fn f2_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - x).atan()
    } else {
        let mut y = ((x * (x.atan())).sin(), ((2.1 + 1.71 * x.sin()).ln()).cos());
        y.1 += y.1.tanh();
        let mut q = 1_usize;
        while q < 3 {
            {}
            q += 1;
        }
        0.5 * f2_2((x - x * 1.82_f64).sin(), n - 1) + (0.5 + 0.36 * y.0.sin()).trunc()
    }
}
#[differentiable]
fn f2(a: f64, b: &[(f64, f64)], c: f64, x: &[Vec<f64>]) -> f64 {
    let w = [b[1].0, x[1][0]][1];
    if (w * x[1][1]) <= -0.2463 && (c + b[0].0) >= -x[1][0] {
        let (mut s, c) = (
            x[0][1].asinh(),
            (if !((w + x[1][1]) > 0.1537) { w } else { w }),
        );
        if ((c, 1.32_f64).1) < -0.2663 {
            let mut b = ((w - s).sin(), 3_usize);
        } else if (if (if ((s / (2.15 + 1.665 * a.sin())).tanh()) < -0.9463 {
            1.36_f64
        } else {
            w
        }) > 0.1337
        {
            x[0][1]
        } else {
            b[0].1
        }) < -0.0263
        {
            let mut tape = 2_usize;
        } else {}
    } else if (b[0].1 + 0.3_f64) < -0.3263 {} else {}
    (1.42_f64 - c) + a + a + a + x[0][0]
}

#[differentiable]
fn f3(a: f64, b: &mut f64, c: &[f64]) {
    assert!(((* b)).is_finite());
    let mut c = 0.5;
    c += ((a, (*b) * (*b)).0).tanh();
    if (a + (*b)) > 0.1237 && (c - a) > 0.5037 {
        let b = (if a < -0.2963 {
            a.next_down()
        } else {
            (if ((((*b), (*b)).1) < -1.2_f64 || ((0.1 * (0.4_f64 * a)).atan()) < -0.8163)
            {
                a
            } else {
                (*b)
            })
        });
    }
    let mut p = 1_usize;
    while p < 4 && (c + (*b)) > (c + c).atan() {
        { for t in 0..1 {} }
        p += 1;
    }
}

#[differentiable]
fn f4_1(a: Vec<f64>, mut b: usize, c: Vec<f64>, mut x: Vec<f64>) -> Vec<f64> {
    let mut x = if (a[b] * a[b]) < 0.5637 {
        ((0.1 * ((1.15 + 0.765 * (0.1 * b as f64).sin()).powi(0))).sin())
            * (if x[0] >= a[b] { 0.5_f64 } else { x[0] })
    } else {
        let d_a = (c[(b + 1) % 3]).max((f64::abs(c[b])));
        let y = if !(((0.1 * (f64::sinh((0.0 + 1.8 * d_a.sin())))).atan()) < 0.4137) {
            (d_a % (2.15 + 1.665 * a[1].sin())).atan()
        } else {
            1.74_f64.cos()
        };
        (0.62_f64, a[(b + 2) % 3]).1
    };
    vec![
        (0.1 * ((2.15 + 1.665 * c[b].sin()).div_euclid((2.15 + 1.665 * x.sin()))))
        .atan(); 2
    ]
}
#[differentiable]
fn f4(a: &[(f64, f64)], b: [f64; 2], c: &[f64], mut x: f64) -> f64 {
    let mut a = [(b[0] + x).atan(); 3];
    a[1] = (0.1
        * ((x.cos()) * (x.clamp((-1.0 - 0.5 * c[0].abs()), (1.0 + 0.5 * b[1].abs())))))
        .atan();
    let mut w = 0.0_f64;
    for tape in 1..=2 {
        x %= 2.5 + 0.4 * ((c[(tape + 1) % 2]).atan()).sin();
        w += (b[(((x, b[0]).0).abs() * 2.0) as usize % 2]).cos();
    }
    (w % (2.15 + 1.665 * b[1].sin())).tanh()
}

#[differentiable]
fn f5_1(a: Vec<f64>, mut b: bool, c: &[f64; 3], x: f64) -> [f64; 2] {
    let mut t = (0.1 * ((2.15 + 1.665 * 1.12_f64.sin()) / (2.15 + 1.665 * c[2].sin())))
        .cos();
    let mut kept = Some(1.3_f64);
    let s = match kept {
        Some(held) if held > 0.0 => c[1],
        _ => x.abs(),
    };
    t -= s.atan();
    [(a[1] - a[1]), -x]
}
#[differentiable]
fn f5(a: f64, b: f64, c: &[f64]) -> f64 {
    let mut b = 0.0_f64;
    for w in (0..2).step_by(1) {
        let mut value = 1.8 + 0.5 * (a.sin()).sin();
        while value > 0.4321 {
            {}
            value *= 0.55 + 0.1 * ((-c[0]).atan()).cos();
        }
        for (a, &w) in [0_usize, 2, 2, 1].iter().enumerate() {
            value += (((c[0] + c[0]) * (c[(a + 1) % 2])).atan()).cos();
            for (p, &c) in c.iter().enumerate() {}
            value = value.sin();
        }
        for (z, &v) in c.iter().enumerate() {
            let mut kept: Option<f64> = if !(z > 1) {
                Some(((2.05 + 1.755 * (c[(w + 0) % 2]).sin()).sqrt()).tanh())
            } else {
                None
            };
            let tape = kept.map_or((v - value).atan(), |held| c[w]);
            if tape > 0.8237
            {} else if (((c[w], value).0) < -0.7363 || (tape + a) >= 0.34_f64) {} else {}
        }
        b
            += (((a / (2.15 + 1.665 * (c[c.len() - 1 - w]).sin()))
                + (0.5 + 0.36 * a.sin()).trunc())
                .atan())
                .atan();
    }
    ((c[1].sin()) / (2.15 + 1.665 * c[1].sin())).cos() + b
}

#[differentiable]
fn f6_1(a: f64) -> (f64, f64) {
    if !(((0.1 * (a.exp2())).atan()) > (a - a)) {} else {
        let mut a = a;
        let x = ((1.3_f64 * a).tanh()).signum();
    }
    (
        (if !((0.6_f64 * a) > (0.1 * (1.92_f64.sinh())).sin()) { a } else { 1.76_f64 }),
        (0.1 * ((0.0 + 1.8 * (1.56_f64 * a).sin()).exp_m1())).atan(),
    )
}
#[differentiable]
fn f6(a: [[f64; 2]; 2], b: &[[f64; 2]], c: &Vec<f64>) -> [f64; 2] {
    let mut v = if (a[1][0].tanh()) < (c[0] / (2.15 + 1.665 * b[1][1].sin())) {
        let mut u = f6_1(1.28_f64.next_up());
        let v = &c[..];
        -0.22_f64
    } else {
        debug_assert!(((a[0] [0] + b[1] [1])).is_finite());
        let mut tape = 0.0_f64;
        for tape in (1..4).step_by(2) {
            {}
        }
        a[1][0]
    };
    if (((v % (2.15 + 1.665 * b[0][0].sin())).sin()) > -0.8663
        || ((0.0 + 0.81 * a[1][0].sin()).asin()) > a[1][0])
    {
        let (d_a, [value, p]) = (
            c[0],
            [f64::asinh((c[0] - b[0][1])), (0.0 + 0.81 * b[0][1].sin()).acos()],
        );
        v = -d_a;
        let (mut d_a, x) = ((0.1 * (d_a * p)).sin(), 0.18_f64);
    }
    let (mut c, s) = (
        (if (b[0][1] + c[0]) >= 0.6937 { 1.8_f64 } else { b[1][1] }),
        a[0][0],
    );
    c = b[1][1];
    [(a[(a[1][0].abs() * 2.0) as usize % 2][0]).copysign(b[1][0]), b[1][1]]
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        for d_a in (1..2).step_by(1).rev() {
            debug_assert!((0.32_f64.sin()).is_finite());
            let b = (if (x + x) > (x / (2.15 + 1.665 * 0.84_f64.sin())) {
                1.76_f64
            } else {
                x
            }) >= -0.5663;
        }
        0.5 * f7_1((x * x).sin(), n - 1) + (x + x).atan()
    }
}
#[differentiable]
fn f7_2(mut a: [f64; 2], (b, mut b_1): (f64, f64)) -> f64 {
    a[1] = ((0.0 + 0.81 * b.sin()).asin() - (a[0] % (2.15 + 1.665 * a[1].sin()))).sin();
    if (b_1 * 0.76_f64) > -0.5363 {} else {}
    b_1 * (a[((-b).abs() * 2.0) as usize % 2]) + b + b + b
}
#[differentiable]
fn f7(a: f64, b: &[[f64; 2]]) -> (f64, Vec<f64>) {
    for t in (0..2).step_by(3) {
        let mut y = [[
            -a,
            ((f64::acosh((2.6 + 1.26 * (0.1 * t as f64).sin()))) * ((f7_1(a, 0)).tanh()))
                .atan(),
        ]; 2];
        if (b[t][t]
            < (if ([y[0][t], 0.82_f64][1]) < -0.1763 { 0.18_f64 } else { b[t][0] })
            || (-b[t][t])
                >= (if ((0.1 * ((y[t][(t + 0) % 2]) * (y[y.len() - 1 - t][1]))).atan())
                    > -0.4363
                {
                    y[t][t]
                } else {
                    y[0][t]
                }))
        {
            y[0][0] -= (a - b[t][(t + 0) % 2]).tanh();
        } else {}
    }
    (
        (2.05 + 1.755 * b[0][1].sin()).sqrt(),
        vec![
            (0.1 * ((f64::acosh((2.6 + 1.26 * 0.64_f64.sin()))) * ((b[(((f7_1(a, 1))
            .tanh()).abs() * 2.0) as usize % 2] [0]) * a))).sin(); 1
        ],
    )
}

#[differentiable]
fn f8_1(mut a: f64, b: &mut f64, c: &[f64]) -> f64 {
    (*b)
        /= 1.6
            + 0.4
                * (((*b) * ((0.1 * ((1.15 + 0.765 * (*b).sin()).powi(-1))).tanh()))
                    .atan())
                    .sin();
    a += ([a, a][1]).sin();
    let mut value = [
        (
            (((*b) - c[1]) - 1.24_f64).cos(),
            (c[0] * (c[((((*b), c[1]).0).abs() * 2.0) as usize % 2]) + c[0]).tanh(),
        ),
        ((((*b) - c[1]) - 1.24_f64).cos(), (((*b) - c[1]) - 1.24_f64).cos()),
    ];
    -(*b) + value[0].0 + value[0].0
}
#[differentiable]
fn f8_2(mut a: Vec<f64>) -> (f64, Vec<f64>) {
    if (if (a[0] / (2.15 + 1.665 * a[0].sin()))
        < (if ((1.36_f64.to_radians()).cos()) < -0.1763 { a[0] } else { a[0] })
    {
        a[0]
    } else {
        0.42_f64
    }) < (a[0] + a[0]) && ((a[0], a[0]).1) > a[0]
    {}
    let mut w: f64;
    if ((0.0 + 0.81 * 1.06_f64.sin()).acos()) > 1.02_f64 {
        w = (a[0] - a[0]);
    } else {
        w = 1.62_f64;
    }
    ((2.25 + 1.575 * a[0].sin()).rem_euclid((2.25 + 1.575 * w.sin())), a)
}
#[differentiable]
fn f8(a: &[Vec<f64>]) -> f64 {
    let d_x = (if a[1][1] > 0.2537 { a[1][1] * a[0][1] } else { (a[0][0] + a[1][1]) });
    -d_x
}

#[differentiable]
fn f9(a: [[f64; 2]; 2], b: &Vec<f64>, c: &[Vec<f64>]) -> f64 {
    let mut b = -((b[2], a[1][1]).0);
    0.44_f64
        + a[0][((-(a[0][((-c[0][0]).abs() * 2.0) as usize % 2])).abs() * 2.0) as usize
            % 2] + c[1][1]
}

cases! {
    f0(-0.4362, [[0.7711, -0.0316], [-0.1943, 1.013]], &[(0.9803, 0.5376), (-0.0951, 0.3322)]) -> f64;
    f1(&[vec![-0.2427, 0.0946], vec![-0.9081, 0.9192]], [0.8765, 0.1538, -0.3089]) -> f64;
    f2(-0.5027, &[(0.3446, -0.8481), (0.3092, -0.5535), (0.5938, 0.0711)], -0.3216, &[vec![0.5957, -0.097], vec![0.3903, 0.2276], vec![-0.6151, 0.4722]]) -> f64;
    f3(0.1273, &mut -0.8554, &[0.1719, -0.5708, 0.9865]);
    f4(&[(-0.0343, 0.573), (0.9603, 0.0276)], [1.1349, -0.2378], &[0.3695, 0.9968, 0.6641], 0.1914) -> f64;
    f5(-0.6589, -0.0216, &[0.3057, -0.667, 0.7803]) -> f64;
    f6([[0.0746, -0.9081], [0.9292, 0.7565]], &[[-0.2162, 0.0711], [0.4784, -0.5543], [1.083, 0.5003]], &vec![1.1076]);
    f7(0.5865, &[[-0.7562, 0.7311], [0.4684, -0.0043]]);
    f8(&[vec![0.5211, 0.1584], vec![-0.7943, 0.573]]) -> f64;
    f9([[0.2673, 0.6246], [0.5719, 0.6992]], &vec![-0.4835, 0.2138, -0.2889], &[vec![-0.5816, -0.6343], vec![-0.207, 0.4403]]) -> f64;
}
