//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[[f64; 2]], b: [f64; 2], c: &[f64]) -> f64 {
    let w = -(-b[1]);
    if (w + a[0][0]) < -0.4463 {
        let mut x = 0.5;
        x += w;
        let mut p = [[w, -w]; 2];
    } else if !((b[1] * c[1]) >= -0.9263) {
        for &s in c.iter().rev() {}
    } else {
        if (b[0] - c[0]) >= -0.0863 {} else {}
    }
    f64::log2((2.1 + 1.71 * c[0].sin())) + w + c[1]
}

#[differentiable]
fn f1(mut a: f64) -> Vec<f64> {
    vec![
        (if ((2.05 + 1.755 * a.sin()).hypot((2.05 + 1.755 * a.sin()))) > 0.8737 { 0.8_f64
        } else { a }); 2
    ]
}

#[differentiable]
fn f2_1(a: [[f64; 2]; 2], b: &f64) -> f64 {
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
fn f2_2(a: &[f64; 3], b: Vec<f64>, c: &f64) -> f64 {
    let mut t = [a[2] * (*c), (f2_1([[a[2], (*c)], [a[0], (*c)]], &(a[0]))).tanh()][0];
    let mut b: f64;
    if ((*c) + t) >= -0.5063 {
        b = 0.25;
    } else {
        b = a[2];
    }
    (((f2_1([[a[1], 1.58_f64], [0.68_f64, b]], &(t))).tanh())
        + ((2.1 + 1.71 * b.sin()).log2())) + a[0]
}
#[differentiable]
fn f2(a: [f64; 2], b: &[f64], c: &mut [f64]) {
    let tape: f64 = (0.5 + 0.36 * 0.68_f64.sin()).fract();
    let w = if (tape * c[1]) <= 0.9437 {
        (f2_2(&([0.4_f64, a[1], b[0]]), vec![0.32_f64; 3], &(b[1]))).tanh()
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
fn f3(a: &Vec<f64>, b: &[Vec<f64>]) -> f64 {
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
fn f4(
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
fn f5(a: &[[f64; 2]], (b, b_1): (f64, f64), c: &Vec<f64>) -> f64 {
    let c = (if a[0][1] >= [a[0][0], 0.8_f64][1] { c[0] } else { 0.1_f64 });
    (-b - (a[0][1] - b_1)).sin() + b_1 + a[1][1]
}

#[differentiable]
fn f6(mut a: f64, b: &[(f64, f64)], c: &[(f64, f64)], x: &[f64]) -> [f64; 2] {
    for &tape in [1_usize, 1].iter().rev() {}
    let b = (x[1] / (2.15 + 1.665 * (a - a).sin()));
    if ((0.0 + 1.08 * a.sin()).tan()) > 0.4737 {
        a += (-c[0].0).sin();
        let x = 'l1: {
            let mut value = x[1] * c[0].1;
            let c = ((-c[1].0) / (2.15 + 1.665 * ((c[1].0 * value).sin()).sin()));
            if ((if (a * a) >= 0.0137 { value } else { a }) <= -0.3063 || a > x[1]) {
                break 'l1 [a, a][0];
            }
            for d_a in (1..2).rev().step_by(3) {}
            for d_x in x.iter() {}
            a
        };
        let mut x = 0.5;
        x
            += [
                (0.1 * (b / (2.15 + 1.665 * a.sin()))).sin(),
                c[((c[0]
                        .0
                        .clamp(
                            (-1.0 - 0.5 * c[1].1.abs()),
                            (1.0 + 0.5 * (0.0 + 3.6 * b.sin()).abs()),
                        ))
                        .abs() * 2.0) as usize % 2]
                    .1,
            ][1];
    } else {
        a *= 0.6 + 0.4 * ((x[0] + x[0]).cos()).cos();
    }
    let value = (0) * 2 + 2;
    [((-c[0].0) / (2.15 + 1.665 * ((a * b).atan()).sin())).atan(), (0.1 * value as f64)]
}

#[differentiable]
fn f7(a: &Vec<f64>) -> f64 {
    a[0] + a[1]
}

#[differentiable]
fn f8(mut a: [f64; 2]) -> [f64; 2] {
    let d_x = (1) * 2 + 2;
    a[1] += (0.1 * ((0.0 + 1.8 * (a[1] + a[0]).sin()).exp2())).tanh();
    let d_x = (a[0] + a[((a[0] * a[0]).abs() * 2.0) as usize % 2]);
    let [x, z] = a;
    for &c in a.iter().rev() {
        let t = z.asinh();
    }
    [
        z,
        (if ((z / (2.15 + 1.665 * x.sin())).sin()) <= (1.8_f64 * d_x).tanh() {
            (d_x + 1.42_f64)
        } else {
            (0.1 * (z * x)).sin()
        })
            .atan(),
    ]
}

#[differentiable]
fn f9_1(a: [f64; 3], b: &mut [f64], c: [[f64; 2]; 2]) {
    let mut d_x = b.to_vec();
    let mut value = a;
    for v in 0..d_x.len() {
        let u = d_x[v];
        let u = (0.1 * (d_x[1] * ((1.6 + 2.16 * u.sin()).ln_1p()))).cos();
        d_x[1] += ((d_x[(v + 1) % 2]) * c[0][1]).sin();
    }
}
#[differentiable]
fn f9(a: Vec<f64>, b: &mut [f64]) -> f64 {
    let mut z = [
        (((0.0 + 0.81 * a[0].sin()).acos()) / (2.15 + 1.665 * (b[1].atan()).sin()))
            .sin(),
        ((a[1] * b[1]) * (-b[0])).atan(),
        ([(a[0] % (2.15 + 1.665 * a[0].sin())), b[1]][1]).cos(),
    ];
    let mut t = [[((0.0 + 1.08 * z[1].sin()).tan()).atan(), z[2].atan()]; 2];
    b[1] + z[0]
}

cases! {
    f0(&[[0.8273, -0.4054], [-0.4581, 0.4292]], [0.6265, -0.7562], &[0.2811, 0.5984, -0.0043]) -> f64;
    f1(-0.9327);
    f2([0.9049, 0.3722], &[0.0295, 0.3168, -0.4559], &mut [1.0614, 1.2687, -0.334]);
    f3(&vec![-0.9227, 0.8746], &[vec![0.9319, 0.6392], vec![0.0365, 0.2438]]) -> f64;
    f4(&[vec![-0.3627, 0.5846], vec![-0.2981, 0.1192]], &[-0.4235], 1.0738, (-0.1989, -0.5116));
    f5(&[[-0.6227, 0.9546], [0.0119, -0.5108]], (0.6465, 0.2438), &vec![0.1611]) -> f64;
    f6(0.7273, &[(0.1046, -0.4781), (-0.0608, 0.4865)], &[(0.4338, 0.2211), (-0.7716, -0.4743), (0.953, 0.5503)], &[0.3676, 1.1049, -0.5778]);
    f7(&vec![0.2173, -0.7054, -0.4481]) -> f64;
    f8([-0.6027, -0.0354]);
    f9(vec![0.0103, 0.2676], &mut [1.0849, 0.0522, 1.1995]);
}
