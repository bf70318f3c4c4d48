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
    let mut w = vec![
        - c[1].0, (((0.1 * (a.to_degrees())).sin()) * (b[1] [0] - a)).atan()
    ];
    for (c, (b, value)) in c.iter().enumerate() {
        let mut d_a = ((a + (0.1 * c as f64)) / (2.15 + 1.665 * (a + (*value)).sin()))
            .cos();
    }
    for b in b.iter_mut() {
        let mut c = 1_usize;
        while c < 4
            && ((0.1 * ((1.15 + 0.765 * w[1].sin()).powi(3))).cos()) <= -(0.1 * c as f64)
        {
            {
                if c % 2 == 0 {
                    let mut u = f0_2(
                        &([
                            vec![- a; 2],
                            vec![(f0_2(& ([vec![b[0]; 2], vec![a; 2]]))).tanh(); 2],
                        ]),
                    );
                } else {
                    let mut tape = ((a * a).tanh(), w[1].cos());
                }
            }
            c += 1;
        }
    }
    (0.0 + 0.81 * b[0][0].sin()).atanh() + b[1][0] + w[0] + b[0][1] + w[0]
}

#[differentiable]
fn f1(a: &[Vec<f64>], b: [f64; 3]) -> f64 {
    let mut tape = f64::hypot(
        (2.05 + 1.755 * 1.44_f64.sin()),
        (2.05 + 1.755 * a[0][0].sin()),
    );
    let mut w = [((2.1 + 1.71 * tape.sin()).ln()).sin(); 3];
    w[0]
        += (if b[1]
            >= (1.6
                + 2.16 * (a[((a[1][1] + a[0][1]).abs() * 2.0) as usize % 2][1]).sin())
                .ln_1p()
        {
            (0.1 * (w[1] * w[0])).cos()
        } else {
            [w[1], 0.3_f64][1]
        })
            .atan();
    let mut p = vec![
        vec![((0.1 * (w[1] * w[0])).tanh()) * ([b[2], a[1] [0]] [0]); 2]; 2
    ];
    w[0] -= ((tape + a[1][1]) * ((w[0] / (2.15 + 1.665 * 0.44_f64.sin())).tanh())).sin();
    (w[0] + tape).atan() + w[1] + tape + tape
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
fn f3_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let a = (0.1
            * (((0.1 * ((2.15 + 1.665 * x.sin()).div_euclid((2.15 + 1.665 * x.sin()))))
                .atan())
                .sinh()))
            .tanh();
        0.5 * f3_1(((a / (2.15 + 1.665 * x.sin())) + (x - a)).atan(), n - 1) + x
    }
}
#[differentiable]
fn f3_2(a: &[f64], b: Vec<f64>, c: &mut [f64]) -> (f64, Vec<f64>) {
    for s in 0..b.len() {
        let y = b[s];
        c[0] = ((a[(s + 0) % 2]) * a[1]).tanh();
    }
    c.rotate_left(2);
    debug_assert!(((f3_1(b[0], 0)).tanh()).is_finite());
    (a[1] * b[0], b)
}
#[differentiable]
fn f3(a: &[(f64, f64)], b: &f64, mut c: usize) -> [f64; 2] {
    for (z, &y) in [1_usize, 1].iter().enumerate() {
        let mut q = f3_1((-a[1].0 + (if !(z % 2 == 0) { (*b) } else { 1.06_f64 })), 1);
        let (t, [c, x]) = (
            (f3_1((*b), [0; 3].len() - 1 - y)).tanh(),
            [(*b), (a[(y + 0) % 2].1) * a[0].0],
        );
        let mut tape = [[
            (((x / (2.15 + 1.665 * x.sin())).sin()) * (x + (*b))).tanh(),
            (-(-c)).atan(),
        ]; 2];
    }
    let c = a.len();
    debug_assert!(((* b) * (a[(c + 1) % 2].1)).is_finite());
    for t in 1..4 {}
    [(a[(c + 0) % 2].0).signum(), (*b)]
}

#[differentiable]
fn f4(a: f64, b: &mut f64, c: &[f64]) {
    (*b) = (-(c[1] + a)).cos();
    let mut q = c.to_vec();
}

#[differentiable]
fn f5_1(a: Vec<f64>, mut b: usize, c: Vec<f64>, mut x: Vec<f64>) -> Vec<f64> {
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
fn f5(a: &[(f64, f64)], b: [f64; 2], c: &[f64], mut x: f64) -> f64 {
    x *= 0.6 + 0.4 * (x.tanh()).cos();
    let mut b = [(c[0] + b[0]), c[0] * b[0]][0];
    let mut a = 0.0_f64;
    for x in (0..3).rev().step_by(3) {
        if ((b * c[1]).atan())
            >= (if !((c[(((b, c[0]).0).abs() * 2.0) as usize % 2])
                <= (b / (2.15 + 1.665 * c[1].sin())).sin())
            {
                b
            } else {
                c[0]
            })
        {}
        a += b.tanh();
    }
    ((b, b).1 - (b, x).1).sin() + c[1] + b
}

#[differentiable]
fn f6_1(a: Vec<f64>, mut b: bool, c: &[f64; 3], x: f64) -> [f64; 2] {
    let mut t = (0.1 * ((2.15 + 1.665 * 1.12_f64.sin()) / (2.15 + 1.665 * c[2].sin())))
        .cos();
    if t < 0.5637 && (x * 1.34_f64) <= 0.7137 {
        t = a[1] * x;
    } else if (b || (1.2_f64 * x) > -t) {} else {}
    [
        (if !((a[1] - c[1]) >= 0.5937) { x } else { c[0].atan() }),
        (0.1
            * ((2.15
                + 1.665
                    * (c[(((t / (2.15 + 1.665 * a[0].sin())).tanh()).abs() * 2.0)
                        as usize % 3])
                        .sin()) / (2.15 + 1.665 * x.sin())))
            .sin(),
    ]
}
#[differentiable]
fn f6(a: [[f64; 2]; 2]) -> f64 {
    let (d_a, b) = (
        (0.1
            * (((0.1 * ((2.15 + 1.665 * a[1][1].sin()) / (2.15 + 1.665 * a[1][0].sin())))
                .atan())
                .exp_m1()))
            .tanh(),
        a[0][0],
    );
    let b: f64 = (a[1][0] * (a[1][1] - a[1][1])).cos();
    let mut x = d_a;
    ((0.0 + 0.81 * a[1][0].sin()).atanh() + -d_a).atan() + x + b + x
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * x).atan()
    } else {
        debug_assert!(((2.1 + 1.71 * x.sin()).log2()).is_finite());
        let mut c = 1_usize;
        while c < 3 {
            {}
            c += 1;
        }
        let value = x * x;
        0.5 * f7_1(x, n - 1) + (0.1 * c as f64)
    }
}
#[differentiable]
fn f7_2(a: &[(f64, f64)], b: &Vec<f64>, c: &[f64], x: [f64; 3]) -> f64 {
    let mut a = 0.5;
    a += (f7_1(-c[0], 2)).tanh();
    let mut d_x = vec![[c[1], c[0]] [1]; 1];
    b[0] + a + c[0] + c[1] + x[2]
}
#[differentiable]
fn f7(a: &[f64], b: &mut Vec<f64>) {
    for z in b.iter_mut() {}
    let mut y = (
        vec![(b[1] / (2.15 + 1.665 * a[0].sin())).cos(); 1],
        (b[0] + b[1]).sin(),
    );
}

#[differentiable]
fn f8_1(mut a: f64, b: &mut f64, c: &[f64]) -> f64 {
    (*b) = (*b) * ((0.1 * ((1.15 + 0.765 * (*b).sin()).powi(-1))).tanh());
    let mut q = if !((if !((if ((2.25 + 1.575 * (*b).sin())
        .rem_euclid((2.25 + 1.575 * (*b).sin()))) < 0.7037
    {
        a
    } else {
        c[1]
    }) <= -0.3163)
    {
        a
    } else {
        c[1]
    }) > [a, (*b)][1])
    {
        a = (((*b) - c[1]) - 1.24_f64).cos();
        (c[0] * (c[((((*b), c[1]).0).abs() * 2.0) as usize % 2]) + c[0]).tanh()
    } else {
        -(*b)
    };
    (-q + (0.34_f64 + q)).sin() + q + q
}
#[differentiable]
fn f8_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x, x).1
    } else {
        let mut p = x * x;
        0.5
            * f8_2(
                (if (((0.1 * n as f64).to_radians()).cos()) < -0.1763 { x } else { x }),
                n - 1,
            ) + (p.cos()).sin()
    }
}
#[differentiable]
fn f8(a: &[f64], b: &[f64; 1], mut c: f64, x: [f64; 2]) -> f64 {
    (b[0] % (2.15 + 1.665 * a[0].sin())).atan() + b[0] + b[0]
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
    f3(&[(0.9511, -0.4016), (-0.6143, -0.147)], &-0.3797, const 2);
    f4(0.1273, &mut -0.8554, &[0.1719, -0.5708, 0.9865]);
    f5(&[(-0.0343, 0.573), (0.9603, 0.0276)], [1.1349, -0.2378], &[0.3695, 0.9968, 0.6641], 0.1914) -> f64;
    f6([[-0.7489, 0.1284], [0.3057, 0.793]]) -> f64;
    f7(&[0.7503, -0.2124], &mut vec![-0.2451, 0.5222]);
    f8(&[0.9638, 0.4111], &[0.7084], 0.0957, [-0.687, -0.4697]) -> f64;
    f9([[0.2673, 0.6246], [0.5719, 0.6992]], &vec![-0.4835, 0.2138, -0.2889], &[vec![-0.5816, -0.6343], vec![-0.207, 0.4403]]) -> f64;
}
