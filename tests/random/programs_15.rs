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
                let q = (b) * 2 + 1;
            }
            let b = { c[0] };
        }
        b += 1;
    }
    let mut kept = Some((0.5 + 0.36 * c[1].sin()).fract());
    for _ in 0..2 {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let z = kept.unwrap_or(t);
    t = ((x[0][1], (0.1 * b as f64)).0).max((a[0][(b + 0) % 2] - a[1][1]));
    (a[1][0] + a[1][1]) + x[0][1] + a[1][(b + 1) % 2] + z
}

#[differentiable]
fn f1((a, a_1): (f64, f64)) -> (f64, f64) {
    let mut c = 0.5;
    c += (a_1 * a - a_1).cos();
    let tape = (1) * 2 + 1;
    let mut kept = Some((c - c).sin());
    let d_a = match kept {
        Some(held) => a,
        None => -a,
    };
    c = ((a_1 - a_1), a_1).0;
    for tape in (1..4).step_by(1) {
        let mut p = [d_a.sin(), (-(d_a + (0.1 * tape as f64))).tanh()];
        let mut u = f64::next_down(((1.28_f64, d_a).1));
        u = (-u).sin();
    }
    (d_a, (c + c).atan())
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
    b[0] = x[1].0;
    let mut z = (x[0].0, (c[1][0] - 0.22_f64).tanh());
    let mut d_x = 0.0_f64;
    for u in (1..2).step_by(2).rev() {
        if u == 2 {
            let p = (0.0 + 0.81 * a[u][1].sin()).asin();
            for (u, x) in a.iter().enumerate() {
                let mut d_a = (-p + x[1]).sin();
                z.1 -= ([c[1][1], p][0]).sin();
                let q = &a[1..2];
            }
        }
        d_x += ([(0.1 * u as f64), b[u]][1]).tanh();
    }
    vec![a[0] [0]; 2]
}

#[differentiable]
fn f5(a: &[(f64, f64)]) -> f64 {
    if !((a[0].1 + 0.56_f64) < -0.6763) {
        let w = (0.54_f64 - a[0].1).max(a[1].0);
        let mut tape = (
            w.sin(),
            (if (((w - w).cos()) < 0.2337 || (a[1].1 - w) > 0.4037) {
                a[1].0
            } else {
                w
            })
                .tanh(),
        );
        for &y in &[1_usize, 1] {}
    } else if (a[0].1 - a[0].0) < [a[1].0, a[0].1][0] {} else {}
    a[0].1 + a[1].1 + a[0].1 + a[0].0
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
        s = p;
    } else if !(s < 0.2537) {
        let mut y = 0_usize;
        while y < 1 {
            {
                for x in a.iter() {
                    let mut p = [
                        (f64::next_down((a[a.len() - 1 - y]))).tanh(),
                        f64::round_ties_even((1.0 + 0.36 * (*x).sin())),
                    ];
                }
                s = ((0.0 + 0.81 * s.sin()).acos()).sin();
                let mut c = a.to_vec();
            }
            y += 1;
        }
    } else {}
    (
        (a[1] + s).sin(),
        vec![
            (0.1 * ((2.15 + 1.665 * ((p - s).sin()).sin()) / (2.15 + 1.665 * p.sin())))
            .atan(); 1
        ],
    )
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
        let c = (*c);
        p[0] = (1.1 + 0.81 * (0.1_f64 - a[0]).sin())
            .atan2((1.1 + 0.81 * (p[0] + x[1]).sin()));
    }
    (0.1 * ((2.15 + 1.665 * (*c).sin()) % (2.15 + 1.665 * a[0].sin()))).atan() + a[1]
        + x[1] + (*c)
}
#[differentiable]
fn f7_2(a: &[(f64, f64)], b: f64, c: Vec<f64>, x: &[f64]) -> f64 {
    let w = { (0.1 * ((2.15 + 1.665 * (f64::min(x[0], c[0])).sin()).recip())).sin() };
    (b * w).atan() + w + c[0] + b
}
#[differentiable]
fn f7(a: &[(f64, f64)]) -> f64 {
    let (w, [s, v]) = (a[1].0 * 0.06_f64, [(a[1].0 + a[1].1), (a[1].1 - a[0].0)]);
    (a[0].0 + a[0].0) + a[1].0 + s
}

#[differentiable]
fn f8_1(a: &[[f64; 2]]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let z = a[0][1];
    let mut s = {
        let mut q = 0.5;
        q += (0.06_f64 * a[0][0]).tanh();
        z
    };
    vec![
        (0.1 * ((a[0] [0] - a[0] [0]).mul_add((if (s > - 0.2563 || (if ! (((s % (2.15 +
        1.665 * z.sin())).tanh()) >= z * (a[(((1.1 + 0.81 * z.sin()).atan2((1.1 + 0.81 *
        a[0] [1].sin()))).abs() * 2.0) as usize % 2] [0])) { z } else { s }) < (z - s)) {
        s } else { z }), (z + z)))).atan(); 2
    ]
}
#[differentiable]
fn f8(a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    let mut d_a = (a[0][1] + a[1][1]);
    ((a[0][1] + d_a).tanh(), vec![(a[0] [0] + a[0] [0]); 1])
}

#[differentiable]
fn f9(mut a: Vec<f64>, b: &mut f64) {
    a.fill(0.5);
    a.fill(((*b) % (2.15 + 1.665 * (*b).sin())).sin());
}

cases! {
    f0(&[vec![-0.9327, 0.7246], vec![0.7519, -0.7308], vec![0.1765, -0.5662]], &-0.8189, vec![0.6984, 0.3657], [[-0.197, 0.6803], [-0.1424, 0.8249]]) -> f64;
    f1((1.0073, 0.0246));
    f2(-0.9527, -0.3854, [[0.6019, 0.7292], [-0.1735, 0.7838]]);
    f3(&[0.0184, -0.1043, -0.037]) -> f64;
    f4(&[vec![-0.2827, -0.1854], vec![0.5919, -0.0708], vec![0.9365, 1.0238]], &mut [0.8711, 0.7284, -0.2143], &[[1.023, -0.6597], [0.6076, -0.1451], [0.6622, 0.6795]], &[(0.6968, 1.2841), (0.5614, -0.1213)]);
    f5(&[(0.7073, -0.8654), (0.4019, 0.7992)]) -> f64;
    f6(&[0.6573, -0.6954, 0.4519]);
    f7(&[(0.6995, -0.6232), (-0.5859, -0.1086)]) -> f64;
    f8([[1.0665, -0.2762], [0.0811, -0.8216]]);
    f9(vec![-0.6427], &mut 0.0546);
}
