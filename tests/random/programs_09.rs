//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[[f64; 2]], b: [f64; 2], c: &[f64]) -> f64 {
    let mut w = 0.5;
    w += -([c[1], b[0]][0]);
    if w < -0.4463 {
        w += a[1][1].sin();
    }
    let t = (a[(([w, w][1]).abs() * 2.0) as usize % 2][0] - a[1][1])
        < (1.6 + 2.16 * a[1][0].sin()).ln_1p();
    w
        *= 0.6
            + 0.4
                * (((c[0] * a[0][1]) + ((0.5 + 0.36 * b[1].sin()).fract())).atan())
                    .cos();
    let b = [0.14_f64.cos(), b[0].max(1.74_f64)][0];
    0.38_f64 * (f64::floor((0.5 + 0.36 * w.sin())))
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x + x).sin()
    } else {
        let mut q = 0.0_f64;
        for &x in &[1_usize, 1] {
            let mut w = -((0.1 * x as f64) - (0.1 * x as f64));
            q
                += ((2.05
                    + 1.755
                        * ((2.75 + 1.125 * w.sin()).log((2.75 + 1.125 * w.sin()))).sin())
                    .sqrt())
                    .tanh();
        }
        q = (x - x);
        0.5
            * f1_1(
                ((0.1 * ((2.15 + 1.665 * q.sin()).div_euclid((2.15 + 1.665 * q.sin()))))
                    .tanh() + (q + q).atan())
                    .atan(),
                n - 1,
            ) + (x - q).sin()
    }
}
#[differentiable]
fn f1(a: &[f64], b: [[f64; 2]; 2], c: &mut [f64]) -> f64 {
    c[1] = (f1_1(b[1][0], 0)).tanh();
    c[1]
        %= 2.5
            + 0.4
                * (((0.1 * (b[1][0] * a[1])).atan()
                    + (c[((-b[0][1]).abs() * 2.0) as usize % 2] + a[1]))
                    .sin())
                    .sin();
    c[1] = (c[1]
        / (2.15 + 1.665 * (c[(([b[1][1], a[0]][0]).abs() * 2.0) as usize % 2]).sin()))
        .cos();
    let a = &c[1..2];
    let mut a = (2.1 + 1.71 * ((0.0 + 1.08 * c[1].sin()).tan()).sin()).log2();
    let mut y = f1_1(-([c[1], c[0]][1]), 0);
    (0.1 * ((0.0 + 1.8 * y.sin()).exp())).cos() + a + c[0] + c[1] + b[0][1]
}

#[differentiable]
fn f2(mut a: f64) -> Vec<f64> {
    vec![
        (if ((2.05 + 1.755 * a.sin()).hypot((2.05 + 1.755 * a.sin()))) > 0.8737 { 0.8_f64
        } else { a }); 2
    ]
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], b: &f64) -> f64 {
    let mut v = ([
        (a[0][0] / (2.15 + 1.665 * a[1][0].sin())),
        (if ((0.1
            * ((2.15 + 1.665 * (*b).sin()).div_euclid((2.15 + 1.665 * a[0][1].sin()))))
            .sin()) > 0.7037
        {
            0.3_f64
        } else {
            a[0][0]
        }),
    ][0])
        .tanh();
    (0.1 * ((2.15 + 1.665 * v.sin()).div_euclid((2.15 + 1.665 * v.sin())))).sin()
}
#[differentiable]
fn f3_2(a: &[f64; 3], b: Vec<f64>, c: &f64) -> f64 {
    let mut t = [a[2] * (*c), (f3_1([[a[2], (*c)], [a[0], (*c)]], &(a[0]))).tanh()][0];
    let mut b: f64;
    if ((*c) + t) >= -0.5063 {
        b = 0.25;
    } else {
        b = a[2];
    }
    (((f3_1([[a[1], 1.58_f64], [0.68_f64, b]], &(t))).tanh())
        + ((2.1 + 1.71 * b.sin()).log2())) + a[0]
}
#[differentiable]
fn f3(a: [f64; 2], b: &[f64], c: &mut [f64]) {
    let tape: f64 = (0.5 + 0.36 * 0.68_f64.sin()).fract();
    let w = if (tape * c[1]) <= 0.9437 {
        (f3_2(&([0.4_f64, a[1], b[0]]), vec![0.32_f64; 3], &(b[1]))).tanh()
    } else {
        for tape in c.iter() {
            let mut u = Vec::new();
            for d_a in (0..1).rev().step_by(3) {
                let b: f64 = c[d_a] * b[d_a];
                let mut w = (c[c.len() - 1 - d_a] + c[d_a]);
                let y = c[d_a];
                u.push(((2.1 + 1.71 * w.sin()).log2()).cos());
            }
            u.push(((2.75 + 1.125 * b[0].sin()).log((2.75 + 1.125 * b[1].sin()))).cos());
        }
        (if (c[1] - b[1]) <= 0.9337 { a[0] } else { c[0] })
    };
}

#[differentiable]
fn f4(a: &Vec<f64>, b: &[Vec<f64>]) -> f64 {
    const RATE: f64 = 0.75;
    for (y, v) in b.iter().enumerate() {
        debug_assert!((a[0]).is_finite());
        let mut z = v[(y + 0) % 2];
        let mut value = (f64::floor((0.5 + 0.36 * (a[(y + 0) % 2]).sin()))
            - b[(y + 1) % 2][1]);
    }
    (0.1 * ((b[(((a[1], a[0]).0).abs() * 2.0) as usize % 2][1]).to_degrees())).cos()
        + a[1]
}

#[differentiable]
fn f5(
    a: &[Vec<f64>],
    b: &[f64; 1],
    c: f64,
    (x, mut x_1): (f64, f64),
) -> (f64, Vec<f64>) {
    let (tape, _) = (
        -((0.1
            * ((2.15 + 1.665 * x_1.sin())
                .div_euclid(
                    (2.15 + 1.665 * (b[((-x).abs() * 2.0) as usize % 1]).sin()),
                )))
            .tanh()),
        (a[1][0] + 1.04_f64),
    );
    (
        (0.1 * (([tape, x_1][0]) * (0.4_f64 * 0.18_f64))).atan(),
        vec![
            ((b[0].clamp((- 1.0 - 0.5 * 0.48_f64.abs()), (1.0 + 0.5 * tape.abs()))) * (if
            ! ((a[0] [1].min(x_1)) <= - 0.7463) { a[0] [0] } else { b[0] })).cos(); 1
        ],
    )
}

#[differentiable]
fn f6(a: &[[f64; 2]], (b, b_1): (f64, f64), c: &Vec<f64>) -> f64 {
    let mut q = a[0][1];
    let d_x = 'l1: {
        if ((-(c[((a[1][1] * a[0][0]).abs() * 2.0) as usize % 1])) < 0.2937
            || (if (c[0] * b) > 0.6737 { b_1 } else { b }) >= 0.6037)
        {
            break 'l1 (if ((b * a[0][0]) > -0.4163 || ([b_1, a[1][1]][0]) > -0.0263) {
                c[((c[0]
                    / (2.15
                        + 1.665
                            * (c[((if a[1][0] <= c[0] {
                                a[((q - b_1).abs() * 2.0) as usize % 2][0]
                            } else {
                                b
                            })
                                .abs() * 2.0) as usize % 1])
                                .sin()))
                    .abs() * 2.0) as usize % 1]
            } else {
                q
            });
        }
        c[0]
    };
    let mut d_a = a.to_vec();
    let mut s = Vec::with_capacity(3);
    for tape in 0..2 {
        q = d_a[1][tape].atan();
        s.push(-(0.1 * tape as f64));
    }
    s.push((a[1][(b.abs() * 2.0) as usize % 2]).sin());
    q = (0.1
        * ((b_1 + d_a[1][1]) / (2.15 + 1.665 * ((0.1 * (c[0].exp())).atan()).sin())))
        .tanh();
    let p = {
        let mut kept = 0.25;
        let mut grow = |a: f64| {
            kept += { (-(if ([d_x, q][0]) > c[0] { a } else { b })).tanh() };
        };
        grow((0.1 * ((2.15 + 1.665 * a[0][0].sin()).recip())).sin());
        grow((b - 0.56_f64).atan());
        kept
    };
    (c[0] / (2.15 + 1.665 * q.sin())).sin() + p + b_1
}

#[differentiable]
fn f7(mut a: f64, b: &[(f64, f64)], c: &[(f64, f64)], x: &[f64]) -> [f64; 2] {
    for &tape in [1_usize, 1].iter().rev() {}
    let b = (x[1] / (2.15 + 1.665 * (a - a).sin()));
    if ((0.0 + 1.08 * a.sin()).tan()) > 0.4737 {
        a += (-c[0].0).sin();
        let x: f64;
        if !(([b, a][1]) <= -0.3963) {
            let z = ((-a) / (2.15 + 1.665 * (c[1].1 * a).sin()));
            let mut c = (
                (if (a * a) >= 0.0137 {
                    (z * 1.3_f64).tanh()
                } else {
                    f64::abs((0.0 + 3.6 * b.sin()))
                })
                    .tanh(),
                1_usize,
            );
            x = b.cos();
        } else {
            for t in 0..c.len() {
                assert!(((a + a)).is_finite());
                let b = {
                    let mut kept = 0.25;
                    let mut grow = |u: f64| kept += { (u.abs()).tanh() };
                    grow((a * b).tanh());
                    grow(b.sin());
                    kept
                };
                let mut y = [[-((b % (2.15 + 1.665 * a.sin())).cos()), (-b).sin()]; 2];
            }
            let mut q = vec![vec![(0.1 * ((- b) * (c[1].0 + 1.94_f64))).cos(); 2]; 2];
            x = ((-c[1].0) % (2.15 + 1.665 * (-b).sin())).atan();
        }
    }
    [f64::cos((0.0 + 3.6 * b.sin())), (-b).sin()]
}

#[differentiable]
fn f8(a: &Vec<f64>) -> f64 {
    a[0] + a[1]
}

#[differentiable]
fn f9(mut a: [f64; 2]) -> [f64; 2] {
    let d_x = (1) * 2 + 2;
    a[1] += (0.1 * ((0.0 + 1.8 * (a[1] + a[0]).sin()).exp2())).tanh();
    let d_x = (a[0] + a[((a[0] * a[0]).abs() * 2.0) as usize % 2]);
    let [x, z] = a;
    for &c in a.iter().rev() {
        let mut d_a = f64::min(d_x, d_x);
    }
    [
        ((d_x * 0.82_f64).sin() + (z * a[1]).atan()),
        (0.0 + 3.6 * (d_x + 1.42_f64).sin()).next_down(),
    ]
}

cases! {
    f0(&[[0.8273, -0.4054], [-0.4581, 0.4292]], [0.6265, -0.7562], &[0.2811, 0.5984, -0.0043]) -> f64;
    f1(&[-0.5027, 0.1146, -0.7481], [[0.8892, -0.6135], [0.0138, -0.7089]], &mut [-0.2216, 0.0257, -0.757]);
    f2(-0.9327);
    f3([0.9049, 0.3722], &[0.0295, 0.3168, -0.4559], &mut [1.0614, 1.2687, -0.334]);
    f4(&vec![-0.9227, 0.8746], &[vec![0.9319, 0.6392], vec![0.0365, 0.2438]]) -> f64;
    f5(&[vec![-0.3627, 0.5846], vec![-0.2981, 0.1192]], &[-0.4235], 1.0738, (-0.1989, -0.5116));
    f6(&[[-0.6227, 0.9546], [0.0119, -0.5108]], (0.6465, 0.2438), &vec![0.1611]) -> f64;
    f7(0.7273, &[(0.1046, -0.4781), (-0.0608, 0.4865)], &[(0.4338, 0.2211), (-0.7716, -0.4743), (0.953, 0.5503)], &[0.3676, 1.1049, -0.5778]);
    f8(&vec![0.2173, -0.7054, -0.4481]) -> f64;
    f9([-0.6027, -0.0354]);
}
