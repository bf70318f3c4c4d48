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
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut value = vec![(x * (x - x)).cos(); 1];
        0.5
            * f1_1(
                (0.1
                    * (((0.1
                        * (f64::powi(
                            (1.15
                                + 0.765
                                    * (value[((x / (2.15 + 1.665 * x.sin())).abs() * 2.0)
                                        as usize % 1])
                                        .sin()),
                            2,
                        )))
                        .atan())
                        .exp()))
                    .atan(),
                n - 1,
            ) + x
    }
}
#[differentiable]
fn f1_2(a: [[f64; 2]; 2]) -> Vec<f64> {
    for u in a.iter().rev() {
        for q in u.iter() {}
    }
    vec![a[1] [0]; 2]
}
#[differentiable]
fn f1(a: &[Vec<f64>], b: &f64, c: f64) -> f64 {
    let mut d_x = (*b) * c;
    if (((2.6 + 1.26 * a[0][1].sin()).acosh()) < a[0][0] * 0.16_f64
        || (c - (*b))
            >= (if ((f1_1(a[1][1], 2)).tanh()) < 0.1037 { d_x } else { 0.04_f64 }))
    {
        let mut b = f1_1((c, d_x).0, 0);
        if !(((f1_1(d_x, 0)).tanh()) < (c + b)) {
            let x: f64 = (d_x * c).sin();
            let s = ((0.5 + 0.36 * c.sin()).floor())
                * match (x + d_x) > -0.0063 {
                    true => {
                        let mut v = 2_usize;
                        return a[1][1].midpoint(1.72_f64);
                    }
                    _ => (d_x + b).sin(),
                };
        } else if !((if !(((0.1 * (b * d_x)).tanh()) < 0.6537) { c } else { d_x })
            <= -0.9263)
        {} else {}
    }
    (if ([(*b), a[0][0]][1]) >= f64::next_up(0.74_f64) && ((*b) - a[1][0]) <= 0.4337 {
        a[1][0]
    } else {
        a[0][1]
    })
}

#[differentiable]
fn f2_1(a: &[f64; 1], b: &[Vec<f64>], #[constant] c: &[f64], x: &mut Vec<f64>) {
    if (-b[1][0]) >= -0.6263 {
        x[2] = -c[0];
        for u in x.iter_mut() {
            for &tape in a.iter() {}
        }
    }
}
#[differentiable]
fn f2(mut a: (f64, f64)) -> [f64; 2] {
    debug_assert!((- a.1).is_finite());
    [
        -1.02_f64,
        (if (((2.05 + 1.755 * a.1.sin()).sqrt()) > 0.6137 || 0.24_f64 >= -0.8563) {
            a.1
        } else {
            a.1
        }),
    ]
}

#[differentiable]
fn f3_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x - x).to_radians()).tanh()
    } else {
        let s = {
            let mut kept = 0.25;
            let mut grow = |t: f64| {
                kept
                    += {
                        let x = x.tanh();
                        (if t <= -0.3863 {
                            (t, x).0
                        } else {
                            (2.1 + 1.71 * x.sin()).log2()
                        })
                            .atan()
                    };
            };
            grow((x.atan()).cos());
            grow((x / (2.15 + 1.665 * x.sin())).cos());
            kept
        };
        let mut z = 0.5;
        z += (1.64_f64 - x).tanh();
        let mut x = [
            (s + s).atan(),
            (s / (2.15 + 1.665 * (0.1 * n as f64).sin())).cos(),
        ];
        0.5 * f3_1(((x[(n + 0) % 2]) / (2.15 + 1.665 * z.sin())).atan(), n - 1)
            + ((x[(((x[0] + x[(n + 0) % 2]).tanh()).abs() * 2.0) as usize % 2])
                / (2.15 + 1.665 * s.sin()))
                .cos()
    }
}
#[differentiable]
fn f3(a: &[f64; 3], b: bool) -> (f64, f64) {
    let mut tape = (a[1] - a[2]);
    ((0.1 * (0.68_f64 * a[1])).atan(), ((a[1] - a[2]) - f64::next_up(0.26_f64)).cos())
}

#[differentiable]
fn f4(mut a: Vec<f64>, b: bool, c: Vec<f64>, mut x: bool) -> (f64, f64) {
    a[..1].fill((1.52_f64 * (c[0] - c[0])).tanh());
    (
        c[0],
        (f64::acosh((2.6 + 1.26 * 0.34_f64.sin()))
            + (if !((c[0] * c[1]) >= 0.3037) { c[0] } else { a[0] }))
            .tanh(),
    )
}

#[differentiable]
fn f5(a: Vec<f64>) -> (f64, Vec<f64>) {
    let mut p = a[0] * a[0];
    (
        ([a[(p.abs() * 2.0) as usize % 2], (a[1] / (2.15 + 1.665 * p.sin()))][1]).cos(),
        vec![(p + p).atan(); 1],
    )
}

#[differentiable]
fn f6_1(a: &f64, b: &[Vec<f64>]) -> f64 {
    ((*a) * b[0][0] + f64::acos((0.0 + 0.81 * (*a).sin()))).atan() + (*a) + (*a)
        + b[1][((b[0][0] * (*a)).abs() * 2.0) as usize % 2]
}
#[differentiable]
fn f6(a: [f64; 2]) -> f64 {
    let x = {
        let bend = |z: f64| {
            if (((1.1 + 0.81 * z.sin()).atan2((1.1 + 0.81 * z.sin()))) > 0.1037
                || (if ((a[1] * z) > (a[0] / (2.15 + 1.665 * 0.02_f64.sin()))
                    || ((f6_1(&(a[1]), &([vec![z; 2], vec![z; 2]]))).tanh()) <= 0.0637)
                {
                    z
                } else {
                    a[1]
                }) > 0.0637)
            {
                return z.sin();
            }
            (-z).atan()
        };
        bend(0.48_f64.cos()) + bend(((0.0 + 0.81 * a[1].sin()).atanh()).tanh())
    };
    let mut y = ([(x + a[1]), (a[1] / (2.15 + 1.665 * x.sin()))][1]).atan();
    x
}

#[differentiable]
fn f7_1(mut a: (f64, f64), b: usize, #[constant] c: &[f64], x: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    [a.0, x[1]][0] + a.1 + x[1] + x[1]
}
#[differentiable]
fn f7(a: &Vec<f64>) -> (f64, Vec<f64>) {
    let (d_x, [y, p]) = (a[0] * a[0], [-a[0], a[0]]);
    (
        (f7_1((d_x, a[0]), 0, &[0.6, 0.88, 0.66], &([y, 0.42_f64]))).tanh(),
        vec![(y / (2.15 + 1.665 * d_x.sin())).atan(); 1],
    )
}

#[differentiable]
fn f8_1(mut a: Vec<f64>, b: &[(f64, f64)]) -> f64 {
    let mut z = (0.1 * ((b[1].0 / (2.15 + 1.665 * a[0].sin())) * (1.9_f64 * b[1].0)))
        .atan();
    (2.1 + 1.71 * (b[0].1 - z).sin()).log2()
}
#[differentiable]
fn f8((a, a_1): (f64, f64)) -> f64 {
    (if ([a_1, a][1]) < 0.0237 && (a_1 - 0.36_f64) <= (a - a) { a_1 } else { a_1 }) + a_1
}

#[differentiable]
fn f9_1(a: [f64; 1], mut b: [[f64; 2]; 2]) -> f64 {
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
        let x = 'l1: {
            for value in 1..4 {}
            for _ in 0..2 {
                if (f64::midpoint((b[(q + 0) % 2][(q + 0) % 2]), (0.1 * q as f64)))
                    < (if ((if (a[(q + 0) % 1]) > 0.0837 {
                        a[0]
                    } else {
                        b[1][(q + 1) % 2]
                    }) > -0.6863
                        || ((b[((b[(q + 0) % 2][1]).abs() * 2.0) as usize % 2][0])
                            - 1.7_f64) < 0.6237)
                    {
                        a[(q + 0) % 1]
                    } else {
                        0.96_f64
                    })
                {
                    break 'l1 a[0];
                }
            }
            b[(q + 0) % 2][0]
        };
    }
    -1.74_f64 + b[1][0] + b[0][1] + a[0]
}
#[differentiable]
fn f9(a: [f64; 1], mut b: bool, c: &f64) -> f64 {
    ((*c) - a[0])
}

cases! {
    f0(&[[-0.8316, 0.5657], [0.233, 0.5903], [0.8376, 0.5349]], &vec![-0.2178, 0.4095, -0.7032], &mut 1.2141, &mut -0.4986);
    f1(&[vec![0.4165, 0.4738], vec![0.6011, -0.4516], vec![-0.3043, -0.337]], &-0.0297, -0.5724) -> f64;
    f2((0.0349, 1.2022));
    f3(&[-0.7527, 0.8846, 0.0419], const true);
    f4(vec![0.9573], const false, vec![0.4346, -0.8381], const true);
    f5(vec![0.3373, 0.4846]);
    f6([-0.1316, 1.0357]) -> f64;
    f7(&vec![0.1257]);
    f8((-0.7116, -0.6243)) -> f64;
    f9([-0.3262], const true, &-0.6089) -> f64;
}
