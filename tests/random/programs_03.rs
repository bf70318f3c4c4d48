//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(mut a: [f64; 2], b: &mut [f64], c: &mut Vec<f64>) -> [f64; 2] {
    [
        (if !((a[0].clamp((-1.0 - 0.5 * c[2].abs()), (1.0 + 0.5 * c[1].abs())))
            < (c[2] - b[1]))
        {
            b[1]
        } else {
            a[1]
        }),
        (0.0 + 0.81 * (-c[2]).sin()).acos(),
    ]
}

#[differentiable]
fn f1_1(a: f64, mut b: Vec<f64>, c: &mut [f64], mut x: [[f64; 2]; 2]) {
    x[0][1] = (0.1
        * ((x[1][0] / (2.15 + 1.665 * a.sin())) % (2.15 + 1.665 * ((b[2], a).1).sin())))
        .atan();
    let z = x.len();
}
#[differentiable]
fn f1(mut a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> f64 {
    (0.1 * ((2.15 + 1.665 * b[1][0].sin()) / (2.15 + 1.665 * (a[1][1] * b[0][1]).sin())))
        .tanh() + b[0][0] + b[0][0] + a[1][1] + b[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]]) -> f64 {
    const RATE: f64 = 0.75;
    let mut s = f64::round((1.0 + 0.36 * a[0][1].sin()));
    (2.05 + 1.755 * s.sin()).sqrt()
}

#[differentiable]
fn f3(a: f64, b: &[[f64; 2]]) -> (f64, f64) {
    let mut d_x = 0.5;
    d_x
        += (if (a * a) <= 0.9237
            && (a + b[0][(((1.12_f64, a).0).abs() * 2.0) as usize % 2]) > b[0][0]
        {
            b[1][1]
        } else {
            b[0][0]
        });
    let mut kept = Some((1.2_f64 / (2.15 + 1.665 * b[1][1].sin())).atan());
    let q = kept.unwrap_or(a);
    d_x += (0.1 * (q * d_x)).tanh();
    let tape: f64 = (0.5 + 0.36 * ((0.5 + 0.36 * d_x.sin()).floor()).sin()).trunc();
    let mut y = 0.0_f64;
    for s in 0..1 {
        let b = (q + q).cos();
        y += ((q * (0.1 * s as f64)) - ((0.1 * s as f64) + b)).tanh();
    }
    (0.78_f64, q)
}

#[differentiable]
fn f4(a: [f64; 3], b: bool, c: &mut [f64; 2]) -> f64 {
    let mut kept = Some(
        ((2.75 + 1.125 * a[0].sin()).log((2.75 + 1.125 * a[0].sin()))).atan(),
    );
    if let Some(held) = &mut kept {
        *held *= 0.75;
    }
    let c = kept.map_or(c[0] * 0.86_f64, |held| held);
    c
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * (f64::acosh((2.6 + 1.26 * x.sin())))).tanh()
    } else {
        if ((x - x) >= 0.0137 || ((0.0 + 1.08 * x.sin()).tan()) >= 0.5037) {
            assert!((x * x).is_finite());
            let mut b = vec![
                f64::atan2((1.1 + 0.81 * x.sin()), (1.1 + 0.81 * x.sin())); 2
            ];
        } else if ((2.1 + 1.71 * x.sin()).log10()) <= 0.3537 && (x + x) < 0.5537
        {} else {}
        0.5
            * f5_1(
                ((if ((x % (2.15 + 1.665 * x.sin())) > -0.4863 || (x - x) > x) {
                    x
                } else {
                    x
                }) * ((0.1 * n as f64).cos()))
                    .cos(),
                n - 1,
            ) + x.tanh()
    }
}
#[differentiable]
fn f5_2(a: [[f64; 2]; 2], b: &[f64; 2], c: &mut Vec<f64>, x: [[f64; 2]; 2]) -> f64 {
    let mut z = b[0];
    (0.1
        * ((0.16_f64 / (2.15 + 1.665 * x[1][1].sin()))
            / (2.15 + 1.665 * (b[0] * b[0]).sin())))
        .cos()
        + x[((if (if x[0][1] > -0.0763 { a[0][0] } else { a[0][0] }) < a[0][1]
            && (b[1] * c[0])
                > (f5_1(
                    a[1][(((0.1
                        * ((2.15 + 1.665 * 0.42_f64.sin())
                            / (2.15
                                + 1.665
                                    * (x[(x[0][0].abs() * 2.0) as usize % 2][0]).sin())))
                        .sin())
                        .abs() * 2.0) as usize % 2],
                    0,
                ))
                    .tanh()
        {
            c[1]
        } else {
            b[(c[1].abs() * 2.0) as usize % 2]
        })
            .abs() * 2.0) as usize % 2][0] + a[0][1] + c[0] + b[1]
}
#[differentiable]
fn f5(a: &Vec<f64>, b: [[f64; 2]; 2], c: &[(f64, f64)], mut x: (f64, f64)) -> f64 {
    let v = x.0;
    0.38_f64 + c[0].1 + c[1].0
}

#[differentiable]
fn f6(a: [[f64; 2]; 2], b: (f64, f64), c: &[f64; 2], x: usize) -> f64 {
    let mut w = 0.0_f64;
    for w in 1..3 {
        {
            let mut kept = Some(
                a[(([c[0], a[1][1]][1]).abs() * 2.0) as usize % 2][(x + 0) % 2],
            );
            for _ in 0..2 {
                kept = Some(
                    (if x % 2 == 0 { b.1 } else { a[(w + 1) % 2][(x + 0) % 2] }),
                );
            }
            let d_a = kept.unwrap_or(a[0][1]);
            for p in (0..2).rev().step_by(3) {
                let y = (b.0 * 0.26_f64, c[(x + 1) % 2]).0;
                let mut w = [[
                    ((y, (b.0 + d_a)).0).atan(),
                    (-((c[(x + 1) % 2]) * b.0)).atan(),
                ]; 2];
                if x == 0 {
                    let mut s = vec![(y * b.0).sin(); 2];
                    s[p] -= a[1][p].atan();
                } else if x > 0 {} else {
                    let mut u = (0.1
                        * ((y - a[(p + 0) % 2][a[(p + 0) % 2].len() - 1 - p])
                            * (1.36_f64 - a[p][p])))
                        .cos();
                }
            }
        }
    }
    ((c[1] + b.0) + w).sin() + c[1] + c[1] + b.0
}

#[differentiable]
fn f7_1(a: f64, b: &[f64], c: &[f64; 1], x: &f64) -> f64 {
    for &z in b.iter() {}
    [c[0], a][0]
}
#[differentiable]
fn f7(a: &[(f64, f64)]) -> f64 {
    let mut q = a.to_vec();
    q[1].1 /= 1.6 + 0.4 * (1.02_f64.tanh()).sin();
    q.swap(1, 0);
    for &(d_a, c) in q.iter() {
        let mut z = c;
    }
    let mut u = f7_1(
        a[0].0,
        &([
            ((2.05 + 1.755 * q[1].0.sin()).cbrt()
                + ((a[(q[1].1.abs() * 2.0) as usize % 2].1) * q[0].1).sin())
                .sin(),
            (0.42_f64.sin(), (q[1].1 + q[1].0).sin()).1,
        ]),
        &([
            (((q[1].1 * a[0].1).atan())
                * (q[((1.04_f64 / (2.15 + 1.665 * a[1].1.sin())).abs() * 2.0) as usize
                        % 2]
                    .1 - a[0].0))
                .atan(),
        ]),
        &(((f7_1(q[1].0, &([a[1].1, q[1].0]), &([a[0].0]), &(a[0].1))).tanh()
            + a[1].0.clamp((-1.0 - 0.5 * a[1].1.abs()), (1.0 + 0.5 * a[1].1.abs())))
            .atan()),
    );
    u + q[1].0
}

#[differentiable]
fn f8(a: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut b = a[1][1];
    (
        a[1][1],
        vec![
            (if ((b + b).cos()) < - 0.0463 { [0.18_f64, a[0] [1]] [1] } else { (a[0] [0]
            * b).cos() }); 1
        ],
    )
}

#[differentiable]
fn f9(a: f64, b: f64) -> [f64; 2] {
    let mut s = [[b, ((0.0 + 0.81 * a.sin()).acos()).tanh()]; 2];
    let (d_x, [tape, t]) = (a.max(s[1][1]), [a, -b]);
    [
        [(if ([b, d_x][0]) > -s[0][1] { tape } else { s[1][1] }), (0.32_f64, tape).0][1],
        ((0.1 * (s[1][0] * tape)).atan()) * 0.84_f64,
    ]
}

cases! {
    f0([-0.5127, -0.3754], &mut [0.6519, 0.6892], &mut vec![0.3265, 0.1538, -0.3989]);
    f1([[0.6303, -0.4624], [-0.7451, 0.3022]], [[0.2795, -0.3532], [-0.3859, 0.6314]]) -> f64;
    f2(&[[-0.4827, 0.8946], [0.9819, -0.9208], [0.4365, 0.5038]]) -> f64;
    f3(-0.1627, &[[-0.2954, 0.0819], [0.9192, 1.0565]]);
    f4([-0.0727, 0.7046, -0.5581], const true, &mut [0.8192, 0.3665]);
    f5(&vec![-0.6051, 0.6422], [[0.6095, -0.1232], [0.1241, -0.2686]], &[(-0.0513, 0.696), (-0.0067, 1.1806), (1.1279, -0.1348)], (0.1925, 0.1598)) -> f64;
    f6([[0.2773, 0.1446], [-0.5081, 0.4092]], (0.4965, 0.4638), &[0.1911, 0.4884], const 0) -> f64;
    f7(&[(0.8911, 0.5584), (-0.1043, -0.407)]) -> f64;
    f8(&[[-0.1227, 0.4246], [-0.5281, 0.6792]]);
    f9(0.7273, -0.1054);
}
