//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: [[f64; 2]; 2], b: &Vec<f64>, c: &Vec<f64>) -> Vec<f64> {
    for d_a in a.iter().rev() {
        let mut u = [
            ((f64::next_up(d_a[0])).cos(), -a[1][1]),
            ((f64::next_up(d_a[0])).cos(), (f64::next_up(d_a[0])).cos()),
        ];
    }
    vec![(0.1 * ((2.15 + 1.665 * b[0].sin()) / (2.15 + 1.665 * c[0].sin()))).cos(); 2]
}
#[differentiable]
fn f0(a: &[[f64; 2]], b: &Vec<f64>, c: &mut f64, x: &mut f64) -> f64 {
    let mut kept: Option<f64> = if (b[0] * b[2]) > -0.2863 {
        Some(((*x), b[0]).0)
    } else {
        None
    };
    for _ in 0..2 {
        kept = if ((*x).copysign((*x))) < (*c) * (*c) { Some((*c)) } else { kept };
    }
    let x = match kept {
        Some(held) if held > 0.0 => (held - held).signum(),
        _ => a[0][0],
    };
    let mut d_x = (a[1][1], (*c)).1;
    (x - (*c)).tanh()
}

#[differentiable]
fn f1_1(a: &[f64; 1], b: &[Vec<f64>], #[constant] c: &[f64], x: &mut Vec<f64>) {
    if (-b[1][0]) >= -0.6263 {
        let d_x = x[2];
    } else {
        let t = {
            for (x, c) in x.iter_mut().enumerate() {}
            (1.0 + 0.36 * x[2].sin()).round()
        };
    }
}
#[differentiable]
fn f1((a, a_1): (f64, f64)) -> (f64, f64) {
    const RATE: f64 = 0.75;
    (a_1, a_1 * 1.6_f64)
}

#[differentiable]
fn f2(mut a: Vec<f64>, b: bool, c: Vec<f64>, mut x: bool) -> (f64, f64) {
    let mut y = [1.52_f64; 1];
    let a: f64 = y[0];
    if c[0] > -0.2363 {
        let mut c = 1.8 + 0.5 * (c[0].atan()).sin();
        while c > 0.4321 {
            {}
            c *= 0.55 + 0.1 * (((a + c).atan()).atan()).cos();
        }
        let mut z = ((a + c).sin())
            * (if ((0.1 * (a * y[0])).cos())
                > (if (((2.25 + 1.575 * c.sin()).rem_euclid((2.25 + 1.575 * a.sin())))
                    < 0.3437 || ((2.6 + 1.26 * 1.94_f64.sin()).acosh()) <= -0.4363)
                {
                    y[0]
                } else {
                    c
                })
            {
                a
            } else {
                a
            });
        debug_assert!(((a - c).tanh()).is_finite());
    }
    let p: f64 = (if ((0.5 + 0.36 * y[0].sin()).fract())
        <= ((y[(((y[0], y[0]).1).abs() * 2.0) as usize % 1]) * 1.42_f64).cos()
    {
        (0.1 * ((1.15 + 0.765 * y[0].sin()).powi(-1))).cos()
    } else {
        a
    });
    if b {} else {}
    (a, (y[((y[0] + c[0]).abs() * 2.0) as usize % 1], y[0]).1)
}

#[differentiable]
fn f3(a: Vec<f64>) -> (f64, Vec<f64>) {
    let mut p = a[0] * a[0];
    (
        ([a[(p.abs() * 2.0) as usize % 2], (a[1] / (2.15 + 1.665 * p.sin()))][1]).cos(),
        vec![(p + p).atan(); 1],
    )
}

#[differentiable]
fn f4_1(a: &f64, b: &[Vec<f64>]) -> f64 {
    ((*a) * b[0][0] + f64::acos((0.0 + 0.81 * (*a).sin()))).atan() + (*a) + (*a)
        + b[1][((b[0][0] * (*a)).abs() * 2.0) as usize % 2]
}
#[differentiable]
fn f4(a: [f64; 2]) -> f64 {
    let mut kept: Option<f64> = None;
    let b = if let Some(held) = kept {
        ((held - held) * ((a[1], held).0)).atan()
    } else {
        (a[1] / (2.15 + 1.665 * 0.12_f64.sin())).cos()
    };
    let mut w = (if ((a[1] * b).tanh()) >= -b { a[0] } else { a[0] });
    (w + b).cos() + w + w
}

#[differentiable]
fn f5_1(mut a: (f64, f64), b: usize, #[constant] c: &[f64], x: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    [a.0, x[1]][0] + a.1 + x[1] + x[1]
}
#[differentiable]
fn f5(a: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut d_x = [
        ((a[0] * a[0]).atan(), ([a[0], a[0]][1] + (a[0] - a[0])).atan()),
        ((a[0] * a[0]).atan(), (a[0] * a[0]).atan()),
    ];
    (
        (f64::to_radians(((0.5 + 0.36 * 0.42_f64.sin()).floor()))).cos(),
        vec![
            (if (if (((0.0 + 0.81 * a[0].sin()).atanh()) > 0.7037 || ((a[0] * d_x[1].0)
            .cos()) < 0.5237) { d_x[1].0 } else { a[0] }) >= - 0.7263 && ((0.1 * (d_x[0]
            .1.to_degrees())).sin()) < - 0.8863 { (0.5 + 0.36 * d_x[1].1.sin()).fract() }
            else { a[0] }); 1
        ],
    )
}

#[differentiable]
fn f6_1(mut a: Vec<f64>, b: &[(f64, f64)]) -> f64 {
    let mut z = (0.1 * ((b[1].0 / (2.15 + 1.665 * a[0].sin())) * (1.9_f64 * b[1].0)))
        .atan();
    (2.1 + 1.71 * (b[0].1 - z).sin()).log2()
}
#[differentiable]
fn f6((a, a_1): (f64, f64)) -> f64 {
    (if ([a_1, a][1]) < 0.0237 && (a_1 - 0.36_f64) <= (a - a) { a_1 } else { a_1 }) + a_1
}

#[differentiable]
fn f7_1(a: [f64; 1], mut b: [[f64; 2]; 2]) -> f64 {
    for q in (0..3).step_by(2).rev() {
        b[0][1]
            /= 1.6
                + 0.4
                    * ((0.1
                        * ((b[0][1] / (2.15 + 1.665 * 0.84_f64.sin()))
                            / (2.15
                                + 1.665
                                    * (a[((b[(q + 1) % 2][0]).abs() * 2.0) as usize % 1]
                                        + b[0][0])
                                        .sin())))
                        .sin())
                        .sin();
        b[1][1]
            -= (((b[0][(((0.1 * q as f64) - a[(q + 0) % 1]).abs() * 2.0) as usize % 2]
                - 0.38_f64)
                - (b[1][(((2.6 + 1.26 * a[0].sin()).acosh()).abs() * 2.0) as usize % 2])
                    * (b[(q + 1) % 2][1]))
                .atan())
                .cos();
        let mut u = Vec::new();
        for w in (0..3).step_by(3).rev() {
            u.push(
                ((a[0] - b[(w + 0) % 2][(q + 1) % 2])
                    .midpoint((((0.1 * w as f64), a[(w + 0) % 1]).0)))
                    .sin(),
            );
        }
        u.push(b[0][1].cos());
    }
    let d_x = (2.75 + 1.125 * ((b[0][1], a[0]).0).sin())
        .log((2.75 + 1.125 * (b[1][1].tanh()).sin()));
    ((1.6 + 2.16 * a[0].sin()).ln_1p()).next_down()
}
#[differentiable]
fn f7(a: &[[f64; 2]], b: f64, c: &mut [f64; 2]) -> (f64, Vec<f64>) {
    let mut q = vec![vec![(- 1.7_f64).cos(); 2]; 2];
    (
        ((if (b / (2.15 + 1.665 * 0.04_f64.sin())) <= 0.3537 {
            q[0][1]
        } else {
            1.62_f64
        }) * b)
            .cos(),
        vec![
            (0.1 * ((1.4 + 0.99 * (a[1] [1] - a[1] [0]).sin()).powf((1.4 + 0.99 * ((0.1 *
            ((1.4 + 0.99 * a[1] [0].sin()).powf((1.4 + 0.99 * q[0] [0].sin())))).cos())
            .sin())))).atan(); 1
        ],
    )
}

#[differentiable]
fn f8(a: &[Vec<f64>], b: &Vec<f64>, c: &[f64; 1], x: &Vec<f64>) -> (f64, Vec<f64>) {
    if ((c[(((1.0 + 0.36 * b[0].sin()).round()).abs() * 2.0) as usize % 1]) * c[0])
        < -0.9763
    {
        for &c in [2_usize, 0, 1].iter().rev() {}
    }
    (a[1][1] * a[1][1], vec![a[1] [0]; 1])
}

#[differentiable]
fn f9(a: &[f64], b: [[f64; 2]; 2]) -> (f64, f64) {
    for y in (1..=4).rev() {
        let u = (if (a[0] - a[1]) < -0.4463 {
            a[(y + 0) % 2]
        } else {
            (0.5 + 0.36 * a[1].sin()).floor()
        });
        let a = { b[1][0] };
    }
    (
        (if !(a[0] >= -0.5363) { b[1][1] } else { 0.2_f64 }),
        a[((-a[0]).abs() * 2.0) as usize % 2],
    )
}

cases! {
    f0(&[[-0.8316, 0.5657], [0.233, 0.5903], [0.8376, 0.5349]], &vec![-0.2178, 0.4095, -0.7032], &mut 1.2141, &mut -0.4986);
    f1((0.2049, -0.5278));
    f2(vec![0.9573], const false, vec![0.4346, -0.8381], const true);
    f3(vec![0.3373, 0.4846]);
    f4([-0.1316, 1.0357]) -> f64;
    f5(&vec![0.1257]);
    f6((-0.7116, -0.6243)) -> f64;
    f7(&[[0.3238, 0.1911], [-0.3416, 0.8357]], 0.613, &mut [-0.2897, 0.6476]);
    f8(&[vec![-0.3727, 0.9446], vec![-0.3981, -0.2408]], &vec![0.6865], &[0.9138], &vec![1.0711, -0.1916]);
    f9(&[0.2073, 0.9946, 0.3419], [[-0.6508, 1.0465], [-0.4662, 0.1111]]);
}
