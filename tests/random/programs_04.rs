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
                let b = ((a[0], a[0]).0) < -0.4563;
                a[0]
            };
            let mut d_a = a[0];
            (if !((x[0] - b[1]) < 0.1637) { b[1] } else { b[0] })
        } else {
            let u = (0.1
                * ((2.15 + 1.665 * (-(0.1 * w as f64)).sin())
                    / (2.15 + 1.665 * (0.62_f64 / (2.15 + 1.665 * a[0].sin())).sin())))
                .tanh();
            b[1] * (0.1 * w as f64)
        };
        q += (((0.5 + 0.36 * (x[(w + 1) % 2]).sin()).floor()).next_down()).sin();
    }
    (b[0] / (2.15 + 1.665 * c.sin())).cos()
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
    let x = -(-a[0][0]);
    let t = x;
    u[0].0 = ((u[(b + 1) % 2].1) * (*c)).cos();
    let a = b > 2;
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
    let mut q = [u.sin()];
    let mut w = Vec::new();
    for t in 0..2 {
        let d_x = a.len();
        q[0] = (([1.7_f64, b[t].1][1])
            * ((0.1 * ((0.0 + 1.8 * (q[(d_x + 0) % 1]).sin()).exp2())).sin()))
            .atan();
        w.push(
            (((f2_1(
                a,
                &([1.92_f64, q[(d_x + 0) % 1]]),
                [[(0.1 * t as f64), 0.42_f64], [b[t].1, q[(t + 0) % 1]]],
                [[b[t].0, u.atan()], [q[(d_x + 0) % 1], q[0]]],
            ))
                .tanh()) * (b[t].1 / (2.15 + 1.665 * b[t].1.sin())))
                .sin(),
        );
    }
    w.push(a[0].cos());
    d_x = ((if (u <= 0.5937 || ((0.0 + 0.81 * 1.48_f64.sin()).atanh()) >= 0.4937) {
        d_x
    } else {
        u
    }) * ((0.02_f64 * q[0]).cos()))
        .sin();
    vec![(u + a[1]).tanh(); 2]
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
    let mut u = [
        ((0.5 + 0.36 * a.sin()).floor(), 0.44_f64),
        ((0.5 + 0.36 * a.sin()).floor(), (0.5 + 0.36 * a.sin()).floor()),
    ];
    for (c, &(d_a, p)) in u.iter().enumerate() {
        let q = ((0.0 + 0.81 * a.sin()).atanh(), a).1;
        let mut p = (d_a - u[(c + 0) % 2].0).sin();
        let mut b = (
            vec![([(0.5 + 0.36 * d_a.sin()).ceil(), u[u.len() - 1 - c].1] [1]).sin(); 2],
            -a,
        );
    }
    a + u[0].1 + u[0].1 + a + a
}

#[differentiable]
fn f6_1(mut a: (f64, f64), b: f64) -> [f64; 2] {
    let mut v = (a.1 - a.1);
    v = (a.0, a.0).0;
    [-a.0, (a.0 + a.0)]
}
#[differentiable]
fn f6(a: f64, #[constant] b: &[f64], c: &Vec<f64>, mut x: bool) -> (f64, f64) {
    const RATE: f64 = 0.75;
    let mut z = c[0];
    (
        (c[1] + z).tanh(),
        ((z / (2.15 + 1.665 * c[0].sin())).cos() - (1.6 + 2.16 * b[1].sin()).ln_1p())
            .sin(),
    )
}

#[differentiable]
fn f7(a: &[Vec<f64>], b: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut w = 1_usize;
    while w < 4 && b > a[1][1] {
        {
            for (t, v) in a.iter().enumerate() {
                let mut z = 0.5;
                z += v[(w + 1) % 2];
                z = ((0.0 + 0.81 * z.sin()).atanh()).sin();
                let mut a = (
                    vec![
                        ((v[0] - z) + (a[(w + 0) % 2] [1], (0.1 * t as f64)).0).cos(); 1
                    ],
                    (-z).tanh(),
                );
            }
            let mut z = 1_usize;
        }
        w += 1;
    }
    -b + b
}

#[differentiable]
fn f8(mut a: f64, b: &[f64], c: &mut [f64], x: (f64, f64)) -> f64 {
    [c[0], x.0][1] + x.1
}

#[differentiable]
fn f9((a, a_1): (f64, f64), b: &[[f64; 2]], c: usize, x: [f64; 3]) -> f64 {
    for &w in [1_usize, 1].iter().rev() {
        let mut x = 1.8 + 0.5 * (((x[(a.abs() * 2.0) as usize % 3]).abs()).atan()).sin();
        while x > 0.4321 {
            {
                let mut s = 0.5;
                s += ((b[(c + 0) % 2][(c + 0) % 2]) * a).sin();
                let mut p = b.to_vec();
                for v in (0..3).rev().step_by(3) {}
            }
            x *= 0.55 + 0.1 * ((b[(w + 0) % 2][1]).cos()).cos();
        }
        let mut s = 1.8 + 0.5 * ((a_1 / (2.15 + 1.665 * a.sin())).tanh()).sin();
        while s > 0.4321 {
            {}
            s *= 0.55 + 0.1 * ((a_1.asinh()).cos()).cos();
        }
    }
    (a - a_1) + b[0][(c + 1) % 2] + a_1 + a_1
}

cases! {
    f0(&vec![0.2273], &[-0.6054, 0.9519, 0.1392], 0.7165, const &[-0.3662, -0.0189]) -> f64;
    f1(&[[0.6173, 0.2946], [-0.9081, -0.9008]], const 0, &mut -0.8735, &vec![-0.4762]);
    f2(&[0.2849, 0.5722, 1.1295], &[(1.1368, 0.5941), (0.4214, -0.2913), (0.706, 0.1233)]);
    f3(&[[0.5673, -0.2954], [0.9419, -0.7308]], &[-0.6235, 0.5138, 1.0911], &mut 0.2184, &[[-0.4243, 0.473], [-0.7297, -0.7324]]);
    f4(-0.7827, (-0.6654, 0.5219), &0.4592) -> f64;
    f5(-0.4727) -> f64;
    f6(0.9492, const &[0.1365, -0.8862, 0.1411], &vec![-0.1316, 0.4857], const true);
    f7(&[vec![-0.8927, -0.0654], vec![0.8419, -0.1808]], -0.3735) -> f64;
    f8(0.4073, &[0.2246, -0.5781, 0.0792], &mut [0.1465, 0.3438], (0.2411, -0.0616));
    f9((-0.8827, 0.7946), &[[0.0219, -0.4808], [0.6765, -0.3062]], const 0, [0.7911, -0.3316, -0.6643]) -> f64;
}
