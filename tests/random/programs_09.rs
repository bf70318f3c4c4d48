//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[[f64; 2]], b: [f64; 2], c: &[f64]) -> f64 {
    let mut tape = vec![vec![(f64::copysign(b[0], b[1])).cos(); 2]; 2];
    (0.1 * (tape[1][0] * (1.78_f64 + tape[0][0]))).sin()
}

#[differentiable]
fn f1_1(a: &[f64], mut b: usize, c: &[f64; 2], x: &[f64; 1]) -> f64 {
    for q in 1..=2 {
        let mut value = ((a[0] * a[1]).sin(), 3_usize);
        value.0 = value.0.tanh();
        for b in 1..3 {
            let y: f64;
            if (0.86_f64.signum()) > c[1].cos() {
                y = (-(x[(q + 0) % 1])
                    - f64::clamp(
                        value.0,
                        (-1.0 - 0.5 * a[1].abs()),
                        (1.0 + 0.5 * (a[(b + 0) % 2]).abs()),
                    ))
                    .sin();
            } else {
                y = (value.0 - a[0]).atan();
            }
        }
    }
    x[(b + 0) % 1] + x[(b + 0) % 1] + c[1] + a[1]
}
#[differentiable]
fn f1(a: &[[f64; 2]], b: (f64, f64), c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    (c[0] - c[0]) + c[0] + c[0] + c[1] + b.0
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
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
        let q = ((if !(n % 2 == 0) { x } else { q }) - q).tanh();
        0.5
            * f2_1(
                (0.1
                    * ((2.15 + 1.665 * (q - 1.98_f64).sin())
                        .div_euclid(
                            (2.15 + 1.665 * (q / (2.15 + 1.665 * 1.34_f64.sin())).sin()),
                        )))
                    .sin(),
                n - 1,
            ) + x
    }
}
#[differentiable]
fn f2(a: &[Vec<f64>], b: bool, c: &mut f64, x: &[f64]) {
    const RATE: f64 = 0.75;
    (*c) = (a[0][0] + (*c)).cos();
    let t = &x[1..2];
}

#[differentiable]
fn f3(mut a: f64) -> Vec<f64> {
    vec![
        (if ((2.05 + 1.755 * a.sin()).hypot((2.05 + 1.755 * a.sin()))) > 0.8737 { 0.8_f64
        } else { a }); 2
    ]
}

#[differentiable]
fn f4_1(a: [[f64; 2]; 2], b: &f64) -> f64 {
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
fn f4_2(a: &[f64; 3], b: Vec<f64>, c: &f64) -> f64 {
    let mut t = [a[2] * (*c), (f4_1([[a[2], (*c)], [a[0], (*c)]], &(a[0]))).tanh()][0];
    let mut b: f64;
    if ((*c) + t) >= -0.5063 {
        b = 0.25;
    } else {
        b = a[2];
    }
    (((f4_1([[a[1], 1.58_f64], [0.68_f64, b]], &(t))).tanh())
        + ((2.1 + 1.71 * b.sin()).log2())) + a[0]
}
#[differentiable]
fn f4(a: [f64; 2], b: &[f64], c: &mut [f64]) {
    let tape: f64 = (0.5 + 0.36 * 0.68_f64.sin()).fract();
    let w = if (tape * c[1]) <= 0.9437 {
        (f4_2(&([0.4_f64, a[1], b[0]]), vec![0.32_f64; 3], &(b[1]))).tanh()
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
fn f5_1(a: &[[f64; 2]], b: f64) -> Vec<f64> {
    let mut a = (((2.1 + 1.71 * b.sin()).log10()).sin(), 2_usize);
    a.0 = (b / (2.15 + 1.665 * b.sin())).tanh();
    vec![a.0; 2]
}
#[differentiable]
fn f5_2(a: &[[f64; 2]]) -> [f64; 2] {
    let mut c = -(if ((0.1 * (f64::sinh(a[0][1]))).tanh()) >= 0.3137 {
        a[0][0]
    } else {
        a[1][1]
    });
    let mut kept = Some(0.14_f64);
    if a[1][1] > (0.1 * (c * c)).cos() {
        kept = Some((a[1][1].copysign(a[0][0])).cos());
    }
    let d_a = kept
        .map_or(
            (0.0 + 1.08 * a[1][0].sin()).tan(),
            |held| (0.0 + 0.81 * (held * held).sin()).asin(),
        );
    c -= c.sin();
    [1.38_f64, a[1][0]]
}
#[differentiable]
fn f5(a: &[[f64; 2]], b: usize, c: &mut [f64], x: &[f64]) -> f64 {
    let mut c = 0.0_f64;
    for &w in [0_usize, 2, 2, 1].iter().rev() {
        let mut s = {
            debug_assert!((a[1] [1]).is_finite());
            let z = [x[1], a[(b + 0) % 2][1]][1];
            (0.1 * ((1.4 + 0.99 * z.sin()).powf((1.4 + 0.99 * (-x[0]).sin())))).tanh()
        };
        for d_a in 0..2 {}
        c += (-x[1]).sin();
    }
    (if ((0.0 + 0.81 * a[0][1].sin()).asin()) < -0.4263 { c } else { c })
}

#[differentiable]
fn f6(
    a: &[Vec<f64>],
    b: &[f64; 1],
    c: f64,
    (x, mut x_1): (f64, f64),
) -> (f64, Vec<f64>) {
    let mut tape = vec![
        - ((0.1 * ((2.15 + 1.665 * x_1.sin()).div_euclid((2.15 + 1.665 * (b[((- x).abs()
        * 2.0) as usize % 1]).sin())))).tanh()); 1
    ];
    tape[0] += (([a[0][0], x_1][0], x * x).1).atan();
    (1.62_f64, tape)
}

#[differentiable]
fn f7(a: &[[f64; 2]], (b, b_1): (f64, f64), c: &Vec<f64>) -> f64 {
    let c = (if a[0][1] >= [a[0][0], 0.8_f64][1] { c[0] } else { 0.1_f64 });
    (-b - (a[0][1] - b_1)).sin() + b_1 + a[1][1]
}

#[differentiable]
fn f8(mut a: f64, b: &[(f64, f64)], c: &[(f64, f64)], x: &[f64]) -> [f64; 2] {
    for &tape in [1_usize, 1].iter().rev() {}
    let w = &x[1..2];
    [((b[1].1 - b[1].1) / (2.15 + 1.665 * (-c[0].0).sin())).sin(), b[0].0 * w[0]]
}

#[differentiable]
fn f9(a: &Vec<f64>) -> f64 {
    a[0] + a[1]
}

cases! {
    f0(&[[0.8273, -0.4054], [-0.4581, 0.4292]], [0.6265, -0.7562], &[0.2811, 0.5984, -0.0043]) -> f64;
    f1(&[[0.0738, -0.5189], [-0.3616, 0.7457]], (0.993, -0.5597), &[0.5276, 0.3749]) -> f64;
    f2(&[vec![0.8373, -0.6654], vec![-0.0381, -0.7608], vec![0.7465, -0.8262]], const false, &mut 0.3911, &[-0.8416, 1.0757, -0.147]);
    f3(-0.9327);
    f4([0.9049, 0.3722], &[0.0295, 0.3168, -0.4559], &mut [1.0614, 1.2687, -0.334]);
    f5(&[[-0.7624, 0.1649], [-0.6378, 0.4895], [0.1568, 0.0441]], const 1, &mut [0.7214, 0.5087, 1.076], &[0.4733, 0.6106]);
    f6(&[vec![-0.3627, 0.5846], vec![-0.2981, 0.1192]], &[-0.4235], 1.0738, (-0.1989, -0.5116));
    f7(&[[-0.6227, 0.9546], [0.0119, -0.5108]], (0.6465, 0.2438), &vec![0.1611]) -> f64;
    f8(0.7273, &[(0.1046, -0.4781), (-0.0608, 0.4865)], &[(0.4338, 0.2211), (-0.7716, -0.4743), (0.953, 0.5503)], &[0.3676, 1.1049, -0.5778]);
    f9(&vec![0.2173, -0.7054, -0.4481]) -> f64;
}
