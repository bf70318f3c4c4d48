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
    let x = &b[1..=2];
    let z = ((((tape, a[1][1]).0) * (-b[1])).sin())
        * ((0.1 * ((z[2] + a[1][1]) * (w + 0.44_f64))).tanh());
    ((0.1 * (x[0].mul_add(tape, a[0][0]))).tanh()) * (z * z) + tape + z + b[2] + tape
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut u = [0.0_f64; 2];
        0.5
            * f1_1(
                ((u[0] * x).tanh()) * (if !(([x, u[0]][1]) <= -u[1]) { x } else { x }),
                n - 1,
            ) + (x + x).tanh()
    }
}
#[differentiable]
fn f1_2(a: [f64; 2], b: &[[f64; 2]], c: &[f64], x: [f64; 1]) -> f64 {
    let z = {
        let bend = |s: f64| {
            let w = 1.96_f64.cos();
            if (c[0] * b[0][1]) > x[0].atan() {
                return (x[0] + s).tanh();
            }
            (f1_1(s, 2)).tanh()
        };
        bend((x[0] + c[1]).atan()) + bend((1.64_f64 * b[1][0]).sin())
    };
    for q in 0..3 {}
    let d_a = (if ((b[1][0] * x[0]) >= -0.5663 || (1.6_f64 - c[1]) > -0.0663) {
        [x[0], c[1]][0]
    } else {
        b[1][0]
    });
    (b[1][0] / (2.15 + 1.665 * d_a.sin())).tanh() + c[1] + z
}
#[differentiable]
fn f1(a: [f64; 1]) -> f64 {
    let mut d_x = 0.5;
    d_x
        += (((2.75 + 1.125 * a[0].sin()).log((2.75 + 1.125 * a[0].sin())))
            / (2.15 + 1.665 * (a[0] / (2.15 + 1.665 * a[0].sin())).sin()))
            .atan();
    d_x + d_x + d_x + d_x + a[0]
}

#[differentiable]
fn f2(a: f64, b: &mut f64, c: &[f64]) {
    let tape = (if (-a) < 0.9437 {
        let mut value = (
            (((*b) * c[0]) * (if !((-(*b)) < 0.0137) { c[0] } else { c[0] })).atan(),
            (a - a).sin(),
        );
        return;
    } else {
        [c[0], a][1]
    })
        .sin() - (a, (*b)).1;
    let q = (0) * 2 + 2;
    let mut q = 1_usize;
    while q < 3 {
        {
            (*b) += ((0.46_f64, c[(q + 1) % 2]).0).sin();
            let mut p = 1_usize;
            while p < 4 && (c[0] + (*b)) <= 0.2837 {
                {}
                p += 1;
            }
        }
        q += 1;
    }
}

#[differentiable]
fn f3_1(a: Vec<f64>, mut b: bool, c: &[f64; 3], x: f64) -> [f64; 2] {
    let mut t = (0.1 * ((2.15 + 1.665 * 1.12_f64.sin()) / (2.15 + 1.665 * c[2].sin())))
        .cos();
    let s = {
        let bend = |b: f64| {
            let u = (b * a[0]).atan();
            (a[1] - a[1]).atan()
        };
        bend(t.sin())
            + bend(
                ((2.05 + 1.755 * a[1].sin()).hypot((2.05 + 1.755 * a[1].sin()))).cos(),
            )
    };
    let t = a[1];
    [([x, c[1]][1] - (1.0 + 0.36 * s.sin()).round()), t]
}
#[differentiable]
fn f3(mut a: f64, b: usize, c: [f64; 3]) -> Vec<f64> {
    for (a, &w) in [0_usize, 2, 2, 1].iter().enumerate() {
        let mut c = (c[b] * c[2] - (c[1], c[b]).1).cos();
        c = 0.68_f64.sin();
        for (s, &value) in [1_usize, 1].iter().enumerate() {
            let q = {
                let mut kept = 0.25;
                let mut grow = |d_a: f64| {
                    kept
                        += {
                            let v = (1.4_f64 * d_a).tanh();
                            c.sin()
                        };
                };
                grow((c / (2.15 + 1.665 * c.sin())).cos());
                grow((if 0.12_f64 > 0.9237 { c } else { c }).cos());
                kept
            };
        }
    }
    let mut a = 0.0_f64;
    for tape in (1..4).step_by(2).rev() {
        a += (c[b] + (c[c.len() - 1 - b] + (0.1 * tape as f64))).sin();
    }
    vec![
        (((c[c.len() - 1 - b]) / (2.15 + 1.665 * c[b].sin())) + (if b == 2 && (a.sin())
        <= - 0.8563 { a } else { 1.2_f64 })).atan(); 2
    ]
}

#[differentiable]
fn f4_1(mut a: f64, b: &mut f64, c: &[f64]) -> f64 {
    (*b)
        /= 1.6
            + 0.4
                * (((*b) * ((0.1 * ((1.15 + 0.765 * (*b).sin()).powi(-1))).tanh()))
                    .atan())
                    .sin();
    let mut tape = c.to_vec();
    a = ((2.25 + 1.575 * c[1].sin()).rem_euclid((2.25 + 1.575 * tape[1].sin()))).sin();
    (0.1 * ((2.15 + 1.665 * (*b).sin()).div_euclid((2.15 + 1.665 * (*b).sin())))).atan()
        + a + c[0] + (*b)
}
#[differentiable]
fn f4_2(a: &Vec<f64>, b: &[f64], c: &mut [f64]) -> f64 {
    let b = c.len();
    c[..2].rotate_right(2);
    c[0] + a[1] + c[0]
}
#[differentiable]
fn f4(
    a: Vec<f64>,
    b: &[f64],
    mut c: [[f64; 2]; 2],
    x: [[f64; 2]; 2],
) -> (f64, Vec<f64>) {
    let mut w = [((2.05 + 1.755 * ((a[0], x[0][1]).1).sin()).sqrt()).sin(); 1];
    let mut y = [
        (0.1
            * (f64::div_euclid(
                (2.15 + 1.665 * w[0].sin()),
                (2.15 + 1.665 * (-a[0]).sin()),
            )))
            .tanh(),
        (0.1
            * ((2.15 + 1.665 * (0.22_f64 * b[0]).sin())
                / (2.15 + 1.665 * (1.52_f64 - 1.7_f64).sin())))
            .atan(),
    ];
    assert!((x[(1.02_f64.abs() * 2.0) as usize % 2] [0]).is_finite());
    (
        (if !(c[0][1]
            >= f64::log((2.75 + 1.125 * c[0][0].sin()), (2.75 + 1.125 * x[0][1].sin())))
        {
            (w[0] * 1.3_f64).sin()
        } else {
            (x[0][0] + w[0])
        })
            .tanh(),
        a,
    )
}

#[differentiable]
fn f5(a: [[f64; 2]; 2], b: &Vec<f64>, c: &[Vec<f64>]) -> f64 {
    let mut b = -((b[2], a[1][1]).0);
    0.44_f64
        + a[0][((-(a[0][((-c[0][0]).abs() * 2.0) as usize % 2])).abs() * 2.0) as usize
            % 2] + c[1][1]
}

#[differentiable]
fn f6(a: &Vec<f64>, b: &Vec<f64>, c: f64, mut x: [f64; 2]) -> f64 {
    (2.05 + 1.755 * (-x[1]).sin()).hypot((2.05 + 1.755 * ((0.04_f64, 1.42_f64).0).sin()))
        + b[0] + c
}

#[differentiable]
fn f7(a: &[Vec<f64>]) -> f64 {
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

#[differentiable]
fn f8_1(a: &[f64], b: &Vec<f64>, mut c: (f64, f64)) -> f64 {
    const RATE: f64 = 0.75;
    c.0
        /= 1.6
            + 0.4
                * ((if ((0.1 * (c.1 * a[0])).tanh())
                    >= (1.0 + 0.36 * c.0.sin()).round_ties_even()
                {
                    c.1
                } else {
                    c.1
                })
                    .atan())
                    .sin();
    ((0.1 * (b[0].cosh())).cos() - -a[0])
}
#[differentiable]
fn f8_2(a: &Vec<f64>) -> [f64; 2] {
    [
        a[0],
        (if ((a[0] * a[0]) <= -0.3963 || (a[0] + a[0]) <= 1.0_f64) {
            (if (-a[0]) >= -0.5663 { a[0] } else { a[0] })
        } else {
            (a[0] / (2.15 + 1.665 * a[0].sin()))
        })
            .cos(),
    ]
}
#[differentiable]
fn f8((a, a_1): (f64, f64), mut b: [f64; 3], c: &f64) -> f64 {
    let t = (if b[2] >= 0.1637 {
        for y in 0..b.len() {
            let tape = b[y];
            let d_a = (tape + a);
        }
        return (1.7_f64 + (*c));
    } else {
        (b[0], a_1).0
    })
        .sin() + ((*c) * a_1).sin();
    let [s, mut u] = [
        -(a * 1.5_f64),
        (if (t + (*c)) > 0.9637 { [a_1, t][1] } else { [a, (*c)][0] }),
    ];
    b[1] = (f8_1(
        &([(0.1 * ((2.15 + 1.665 * 1.7_f64.sin()).recip())).tanh(), a * (*c)]),
        &(vec![a_1.sin(); 2]),
        (
            (0.1 * ((2.15 + 1.665 * s.sin()).recip())).cos(),
            (0.1 * ((0.0 + 1.8 * s.sin()).sinh())).tanh(),
        ),
    ))
        .tanh();
    let mut tape = f8_2(&(vec![t; 1]));
    b.sort_by(|a, b| a.total_cmp(b));
    (f8_1(&b[..2], &(vec![b[2]; 2]), (((*c) - (*c)), (a, s).0))).tanh() + b[2]
}

#[differentiable]
fn f9(a: &[Vec<f64>]) -> f64 {
    const RATE: f64 = 0.75;
    let mut y = 1_usize;
    -(a[0][(y + 0) % 2]) + a[1][0] + a[0][1] + a[(y + 0) % 2][1]
}

cases! {
    f0(&[vec![-0.2427, 0.0946], vec![-0.9081, 0.9192]], [0.8765, 0.1538, -0.3089]) -> f64;
    f1([0.3303]) -> f64;
    f2(0.1273, &mut -0.8554, &[0.1719, -0.5708, 0.9865]);
    f3(-0.4189, const 0, [-0.3416, 0.5457, 0.533]);
    f4(vec![0.9895], &[0.3068, -0.6859], [[0.9514, 1.0787], [1.286, -0.1867]], [[0.7806, 0.4279], [-0.4348, 0.4225]]);
    f5([[0.2673, 0.6246], [0.5719, 0.6992]], &vec![-0.4835, 0.2138, -0.2889], &[vec![-0.5816, -0.6343], vec![-0.207, 0.4403]]) -> f64;
    f6(&vec![0.0473, 0.8246, 0.6919], &vec![0.4492], 0.6765, [0.2438, 0.0611]) -> f64;
    f7(&[vec![-0.2627, -0.8654], vec![-0.5581, -0.5708], vec![0.2365, 1.0138]]) -> f64;
    f8((-0.4716, 0.4957), [0.003, -0.2197, 0.8076], &0.9449) -> f64;
    f9(&[vec![-0.1227, 0.0646], vec![-0.5181, 0.5792]]) -> f64;
}
