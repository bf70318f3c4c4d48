//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: &f64, c: Vec<f64>, x: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    let mut t = (x[0][(c[0].abs() * 2.0) as usize % 2] - c[0])
        .clamp((-1.0 - 0.5 * (*b).abs()), (1.0 + 0.5 * (c[0] * (*b)).abs()));
    let mut b = 0_usize;
    while b < 3 {
        {
            let (mut d_x, z) = (c[0], (x[(b + 1) % 2][0] - x[1][0]).signum());
            for &x in x.iter() {
                let mut s = vec![vec![(RATE.cos()).tanh(); 1]; 2];
                let x = (b) * 2 + 1;
                let (q, [tape, w]) = (
                    ((-c[0]) * (z - 1.8_f64)).sin(),
                    [(0.1 * (t * t)).cos(), (0.5 + 0.36 * c[1].sin()).floor()],
                );
            }
            let mut d_x = 1_usize;
            while d_x < 4 && b > 0 {
                {
                    let (t, [q, a]) = (c[(b + 0) % 2], [z.min(z), c[0] * a[0][0]]);
                    let mut w = { ((x[(b + 1) % 2][(b + 1) % 2]).to_radians()).sin() };
                }
                d_x += 1;
            }
        }
        b += 1;
    }
    (2.1 + 1.71 * x[0][0].sin()).log10() + c[(b + 0) % 2]
}

#[differentiable]
fn f1((a, a_1): (f64, f64)) -> (f64, f64) {
    let mut c = 0.5;
    c += (a_1 * a - a_1).cos();
    let [tape, mut d_a] = [
        (((0.1 * ((0.0 + 1.8 * c.sin()).exp2())).sin()) * (a - c)).tanh(),
        (c / (2.15 + 1.665 * a.sin())).atan(),
    ];
    let mut d_x = f64::min(((0.0 + 0.81 * 0.88_f64.sin()).acos()), 1.62_f64);
    ((0.1 * ((0.0 + 1.8 * tape.sin()).sinh())).tanh(), -d_x)
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 { (1.46_f64 - x).atan() } else { 0.5 * f2_1(x, n - 1) + (x - x).tanh() }
}
#[differentiable]
fn f2(mut a: f64, b: f64, c: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    ((0.1 * (f64::exp2(c[1][0]))).tanh(), vec![a; 1])
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], #[constant] b: &[f64]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    if (b[0] - b[0]) > -0.1263 && b[0] >= 0.4737 {
        let mut u = vec![vec![(a[1] [1] * a[1] [1]).tanh(); 3]; 2];
    } else {}
    (a[1][0], vec![b[1]; 1])
}
#[differentiable]
fn f3(a: &[f64]) -> f64 {
    let mut u = Vec::with_capacity(3);
    for p in 1..=3 {
        let mut tape = (a[(p + 0) % 2] + a[0]);
        u.push((tape + tape).tanh());
    }
    u.push((-a[0]).sin());
    (u[0], a[0]).0 + a[0] + a[0] + a[1]
}

#[differentiable]
fn f4(a: &[Vec<f64>], b: &mut [f64; 3], c: &[[f64; 2]], x: &[(f64, f64)]) -> Vec<f64> {
    let v = (x[0].1 / (2.15 + 1.665 * ((b[0] * a[1][1]).asinh()).sin()));
    let c: f64 = (b[1] - x[0].1);
    let mut d_a = 0.0_f64;
    for v in (1..3).step_by(2).rev() {
        b[..3].sort_by(|a, b| b.total_cmp(a));
        b[v] = ((1.0 + 0.36 * ((0.1 * (c * c)).cos()).sin()).round()).sin();
        d_a += ((0.94_f64.to_radians()).atan()).tanh();
    }
    let a = x[0].1;
    let y = &x[1..=1];
    d_a = (b[0] * d_a).atan();
    if (((0.1 * (b[1].exp_m1())).sin()) >= [b[1], d_a][0] || (-d_a) >= -v) {}
    vec![x[0].0 * (- a); 2]
}

#[differentiable]
fn f5(a: &[(f64, f64)]) -> f64 {
    let d_a: f64;
    if a[1].0 < -0.0863 {
        let z = (a[1].0.max(a[1].1)).asinh();
        let mut q = (1.54_f64 * a[0].0 + (a[0].1 / (2.15 + 1.665 * a[1].1.sin()))).sin();
        d_a = ((z - a[0].0) - (z - q).sin()).tanh();
    } else {
        let mut y = (a[1].0 / (2.15 + 1.665 * 0.32_f64.sin())).cos();
        d_a = (a[1].0 - a[1].1);
    }
    d_a + d_a
}

#[differentiable]
fn f6(a: &[f64]) -> (f64, Vec<f64>) {
    let (mut s, p) = (
        a[1],
        (0.1 * ((2.15 + 1.665 * (-a[0]).sin()) / (2.15 + 1.665 * (a[0] - a[1]).sin())))
            .sin(),
    );
    if ([a[0], s][0]) >= 0.3837
        && ((0.1 * ((1.15 + 0.765 * s.sin()).powi(2))).tanh()) > -0.1563
    {
        if ((s - p).sin()) > 0.2137 && (if a[0] > 0.3437 { s } else { s }) >= 0.3537 {}
        let y = p;
    } else if !(s < 0.2537) {
        let mut y = 0_usize;
        while y < 1 {
            {
                for x in a.iter() {
                    let mut s = 1_usize;
                }
                s = s.atan();
                let mut p = vec![vec![(1.74_f64 - a[y]).atan(); 2]; 2];
            }
            y += 1;
        }
    } else {}
    (-((s * a[0]).tanh()), vec![(s + p).sin(); 1])
}

#[differentiable]
fn f7_1(a: &[f64; 2], b: bool, c: &f64, x: [f64; 2]) -> f64 {
    if (a[1] / (2.15 + 1.665 * a[1].sin())) <= (x[1] - a[1]) {
        let mut p = Vec::new();
        for d_x in (1..3).rev() {
            let mut value = (*c) * (x[(d_x + 1) % 2]);
            p.push(([f64::signum(x[0]), (x[(d_x + 1) % 2] - 0.8_f64)][0]).sin());
        }
        p.push(((a[0], 1.88_f64).1).atan());
        let p = &a[0..];
        let x = ((1.1 + 0.81 * p[0].sin()).atan2((1.1 + 0.81 * a[0].sin()))
            - (x[1] + (*c)));
    } else {}
    1.34_f64 + (*c) + a[0]
        + x[(((0.0 + 0.81 * a[1].sin()).atanh()).abs() * 2.0) as usize % 2]
}
#[differentiable]
fn f7_2(a: &Vec<f64>, b: &[f64; 3]) -> f64 {
    let s = ((1.1 + 0.81 * b[0].sin()).atan2((1.1 + 0.81 * b[1].sin()))) >= -a[1];
    (f7_1(
        &([b[0], b[1]]),
        (((0.1 * ((2.15 + 1.665 * b[0].sin()).recip())).tanh()) > 0.9037),
        &(a[2]),
        [a[0], a[0]],
    ))
        .tanh() + a[1] + b[0]
}
#[differentiable]
fn f7(a: &[f64], b: usize) -> [f64; 2] {
    let (x, [a, u]) = (0.3_f64 * a[1], [a[0], (a[1] - a[(b + 0) % 2])]);
    [(x + u).sin(), u]
}

#[differentiable]
fn f8_1(a: &[[f64; 2]]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let z = a[0][1];
    for t in (1..3).rev().step_by(3) {
        let mut value = z;
    }
    vec![((1.0 + 0.36 * 1.74_f64.sin()).round() - (a[1] [1] + z)).tanh(); 2]
}
#[differentiable]
fn f8(a: &[[f64; 2]], #[constant] b: &[f64], mut c: f64, x: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut y = 0_usize;
    let s = b[1];
    [
        ((if (x > -0.2563
            || (if !((s / (2.15 + 1.665 * (b[(y + 1) % 2]).sin())) > 0.6537) {
                (0.1 * y as f64)
            } else {
                s
            }) <= 0.8537)
        {
            s
        } else {
            b[1]
        }) / (2.15 + 1.665 * ((0.1 * (f64::exp(s))).tanh()).sin()))
            .tanh(),
        ((0.1 * ((1.15 + 0.765 * c.sin()).powi(-1))).sin()) * (-c),
    ]
}

#[differentiable]
fn f9(mut a: Vec<f64>, b: &mut f64) {
    a = vec![((* b) % (2.15 + 1.665 * a[0].sin())).atan(); 2];
    let mut v = ((*b) + (*b));
    a[0] = ((0.0 + 1.08 * 1.3_f64.sin()).tan()).tanh();
}

cases! {
    f0(&[vec![-0.9327, 0.7246], vec![0.7519, -0.7308], vec![0.1765, -0.5662]], &-0.8189, vec![0.6984, 0.3657], [[-0.197, 0.6803], [-0.1424, 0.8249]]) -> f64;
    f1((1.0073, 0.0246));
    f2(-0.9527, -0.3854, [[0.6019, 0.7292], [-0.1735, 0.7838]]);
    f3(&[0.0184, -0.1043, -0.037]) -> f64;
    f4(&[vec![-0.2827, -0.1854], vec![0.5919, -0.0708], vec![0.9365, 1.0238]], &mut [0.8711, 0.7284, -0.2143], &[[1.023, -0.6597], [0.6076, -0.1451], [0.6622, 0.6795]], &[(0.6968, 1.2841), (0.5614, -0.1213)]);
    f5(&[(0.7073, -0.8654), (0.4019, 0.7992)]) -> f64;
    f6(&[0.6573, -0.6954, 0.4519]);
    f7(&[-0.5424, 1.1149, 0.8422], const 1);
    f8(&[[-0.0035, -0.8462], [-0.8089, 1.1284]], const &[-0.2743, -0.457, 0.9803], 0.6376, 0.4149);
    f9(vec![-0.6427], &mut 0.0546);
}
