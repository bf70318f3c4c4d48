//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64, b: &[Vec<f64>], c: &[(f64, f64)], x: usize) -> Vec<f64> {
    if !(x > 0) {
        if ((0.1 * (f64::mul_add((*a), c[1].0, c[1].1))).atan()) > 0.9037 && x > 0 {
            let d_x = ((*a) - 0.06_f64);
            let mut tape = 0.04_f64;
            let p = {
                let mut kept = 0.25;
                let mut grow = |s: f64| kept += { (c[1].1 * c[1].1).sin() };
                grow((c[(x + 0) % 2].0).tanh());
                grow((d_x.sin()).atan());
                kept
            };
        } else if ((2.1 + 1.71 * (*a).sin()).ln()) >= 0.0137 {
            for z in (1..3).rev().step_by(2) {
                let mut a = b[1][((if (if ((*a) + (*a)) > 0.3937 {
                    c[1].1
                } else {
                    1.9_f64
                }) > -0.5963
                {
                    c[(x + 1) % 2].1
                } else {
                    (*a)
                })
                    .abs() * 2.0) as usize % 2];
                let mut kept: Option<f64> = None;
                let tape = kept
                    .map_or(
                        (2.1 + 1.71 * b[1][1].sin()).ln(),
                        |held| (a, b[(x + 0) % 2][(z + 0) % 2]).1,
                    );
                let p: f64 = ((b[0][(x + 0) % 2]) / (2.15 + 1.665 * c[0].1.sin()));
            }
            let x = (0.1
                * ((2.15 + 1.665 * 1.46_f64.sin())
                    / (2.15 + 1.665 * (0.1 * x as f64).sin())))
                .sin();
        } else {}
    } else {}
    vec![
        (((* a), c[0].0).0 - (* a) * (c[(((0.1 * ((2.15 + 1.665 * b[1] [1].sin()) % (2.15
        + 1.665 * (b[(x + 0) % 2] [1]).sin()))).tanh()).abs() * 2.0) as usize % 2].1))
        .atan(); 2
    ]
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &[f64; 3], c: f64, x: &[[f64; 2]]) -> f64 {
    if !((b[0].signum()) >= -0.2563) {}
    (a[1][1], c).1 + b[1] + x[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]], mut b: f64) -> f64 {
    let d_x = b;
    if (0.14_f64 * d_x) < 0.0137 {} else {
        if ([b, a[0][0]][0]) < f64::cbrt((2.05 + 1.755 * b.sin())) {
            b += d_x.atan();
            let w = 'l1: {
                let s = (2) * 2 + 0;
                let mut a = 0_usize;
                if (b * d_x) >= (b + b) {
                    break 'l1 b * b;
                }
                let q = (b + b);
                b = (q * d_x).cos();
                f64::hypot((2.05 + 1.755 * d_x.sin()), (2.05 + 1.755 * b.sin()))
            };
            let q = b;
        }
    }
    1.9_f64 + a[1][(a[0][0].abs() * 2.0) as usize % 2] + a[1][0] + a[1][1]
}

#[differentiable]
fn f3(a: &Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut w = a.clone();
    let mut value = 0_usize;
    while value < 3 {
        {
            let v = &w[1..];
        }
        value += 1;
    }
    [
        (if (a[(value + 2) % 3]) <= 0.2437 { w[(value + 2) % 3] } else { w[0] }),
        ((w[(a[2].abs() * 2.0) as usize % 3])
            / (2.15 + 1.665 * (w[(value + 1) % 3]).sin()))
            .cos(),
    ]
}

#[differentiable]
fn f4(a: &Vec<f64>, b: &f64, mut c: Vec<f64>) -> f64 {
    let mut s = 1.8 + 0.5 * ((-1.16_f64).tanh()).sin();
    while s > 0.4321 {
        {
            let z = ((*b), [1.1_f64, s][0]).0;
            for x in (0..3).step_by(1) {}
            {
                let y = &mut c[..];
                y[0]
                    *= 0.6
                        + 0.4
                            * (((2.75 + 1.125 * (y[0] / (2.15 + 1.665 * z.sin())).sin())
                                .log((2.75 + 1.125 * (a[0] + s).sin())))
                                .tanh())
                                .cos();
            }
        }
        s *= 0.55 + 0.1 * (((*b) + c[0]).sin()).cos();
    }
    (if ((*b) / (2.15 + 1.665 * (*b).sin())) < -s { (*b) } else { c[0] })
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (if (f64::cbrt((2.05 + 1.755 * x.sin()))) > -0.9363 { x } else { x })
    } else {
        0.5
            * f5_1(
                (if ((2.05 + 1.755 * x.sin()).cbrt()) < -0.2663 { x } else { x }),
                n - 1,
            ) + (x * x).atan()
    }
}
#[differentiable]
fn f5(a: [[f64; 2]; 2], b: Vec<f64>) -> f64 {
    let mut tape = {
        (if b[0] > 0.5437 && ((f5_1(b[0], 2)).tanh()) < 0.9737 {
            -a[0][1]
        } else {
            -0.52_f64
        })
    };
    tape -= (-a[0][1]).atan();
    let mut kept: Option<f64> = if !(((tape + tape).atan()) < -0.4563) {
        Some((a[1][1] * tape).tanh())
    } else {
        None
    };
    let y = match kept {
        Some(held) => {
            (if ((-a[1][1]) < 0.2237
                || (if (1.76_f64 / (2.15 + 1.665 * 0.62_f64.sin())) > (b[0] - a[1][1]) {
                    tape
                } else {
                    a[0][0]
                }) >= 0.8337)
            {
                (2.6 + 1.26 * tape.sin()).acosh()
            } else {
                (0.1
                    * ((2.15 + 1.665 * a[0][0].sin())
                        .div_euclid((2.15 + 1.665 * held.sin()))))
                    .cos()
            })
        }
        None => a[1][1],
    };
    (b[0] * tape).sin()
}

#[differentiable]
fn f6(mut a: (f64, f64), b: f64, c: (f64, f64)) -> f64 {
    let v = 'l1: {
        let mut u = (((c.1 + c.0).sin()).atan(), 1_usize);
        for _ in 0..2 {
            if (a.1 - c.0) >= 0.3937 {
                break 'l1 (a.0.to_radians()).sin();
            }
        }
        a.1 = (u.0 + (a.1 + a.1)).tanh();
        for &v in [1_usize, 1].iter().rev() {}
        ((b - a.1) - (u.0 * c.0).atan()).atan()
    };
    (if ((c.0 * v).cos()) <= (v * c.0).sin() && ((0.1 * (c.0 * b)).atan()) < -0.7163 {
        (v, v).1
    } else {
        (a.1 - b)
    }) + a.1
}

#[differentiable]
fn f7(a: &[f64], b: &mut [f64; 2]) -> (f64, Vec<f64>) {
    b.swap(1, 0);
    let z = ((if (-a[0]) >= -0.6663 && 1.7_f64 <= 0.0837 { b[0] } else { b[1] }))
        * match (a[1]
            + b[((if 0.8_f64 > 0.1437 {
                a[0]
            } else {
                b[(a[0].abs() * 2.0) as usize % 2]
            })
                .abs() * 2.0) as usize % 2]) <= -0.9263
        {
            true => {
                let mut value = vec![((b[0] + a[1]).to_radians()).cos(); 1];
                return (
                    a[0],
                    vec![(1.1 + 0.81 * a[1].sin()).atan2((1.1 + 0.81 * a[0].sin())); 1],
                );
            }
            _ => ((2.75 + 1.125 * 1.96_f64.sin()).log((2.75 + 1.125 * b[1].sin()))).cos(),
        };
    let mut y = 0.0_f64;
    for t in (1..2).step_by(1).rev() {
        y += (a[(t + 1) % 2]).sin();
    }
    let mut p = 0.5;
    p += (a[1] * z).cos();
    y *= 0.6 + 0.4 * ((a[1] + y).cos()).cos();
    let x = {
        (y, p) = (
            a[0].sin(),
            (b[0] * (a[(((p + z).atan()).abs() * 2.0) as usize % 2])).sin(),
        );
        (1.1
            + 0.81
                * ((0.1 * ((2.15 + 1.665 * 0.88_f64.sin()) % (2.15 + 1.665 * y.sin())))
                    .atan())
                    .sin())
            .atan2((1.1 + 0.81 * (-b[1]).sin()))
    };
    (
        (if !(((x / (2.15 + 1.665 * b[1].sin())).atan()) >= -0.8763) {
            (0.24_f64 / (2.15 + 1.665 * a[1].sin()))
        } else {
            (if ((0.1 * ((2.15 + 1.665 * x.sin()).recip())).atan()) < -x {
                y
            } else {
                0.96_f64
            })
        })
            .sin(),
        vec![([b[1], p] [0] + (0.5 + 0.36 * p.sin()).floor()).tanh(); 1],
    )
}

#[differentiable]
fn f8(a: &[(f64, f64)], mut b: Vec<f64>, c: &mut f64, mut x: [[f64; 2]; 2]) -> f64 {
    let d_a = (b[0] - x[(x[0][0].abs() * 2.0) as usize % 2][1]) < -0.3463;
    (0.1
        * ((0.0 + 3.6 * (b[0] / (2.15 + 1.665 * 1.06_f64.sin())).sin())
            * ((x[(((x[((b[0] * b[0]).abs() * 2.0) as usize % 2][0], (*c)).0).abs()
                * 2.0) as usize % 2][0]) * (*c))))
        .cos() + b[0]
}

#[differentiable]
fn f9_1(a: &f64, b: [[f64; 2]; 2], c: f64, x: &mut f64) {}
#[differentiable]
fn f9_2(a: &f64, b: &[f64], c: [f64; 3]) -> f64 {
    let s = 'l1: {
        if (c[2] * c[2]) <= -0.8463 && (*a) < (b[1] - b[1]) {
            break 'l1 -((*a) + (*a));
        }
        let u = c.len();
        (b[1] * b[0] - c[(u + 1) % 3]).cos()
    };
    -((2.05 + 1.755 * (*a).sin()).cbrt()) + b[1] + s
}
#[differentiable]
fn f9((a, mut a_1): (f64, f64), b: &[f64]) -> (f64, f64) {
    (a_1 * a, [a, b[1] * b[1]][0])
}

cases! {
    f0(&0.4973, &[vec![-0.2754, 0.3219], vec![0.0192, 0.0565], vec![1.0838, 0.5811]], &[(0.8184, 0.4557), (0.483, -0.7097), (0.7176, 0.6149)], const 1);
    f1([[-0.4127, -0.4454], [-0.8981, 0.1492]], &[-0.7435, 1.0538, 1.0811], -0.3616, &[[1.1157, 0.323], [0.0003, 0.5076], [0.4949, -0.1778]]) -> f64;
    f2(&[[-0.1127, 1.0146], [-0.8481, 0.2192]], -0.7335) -> f64;
    f3(&vec![-0.8827, 0.4546, 0.9319]);
    f4(&vec![-0.7827], &0.6346, vec![-0.2181]) -> f64;
    f5([[0.9173, -0.9254], [0.5219, 0.0292]], vec![0.5065]) -> f64;
    f6((-0.4227, -0.3854), 0.2919, (0.4292, -0.7735)) -> f64;
    f7(&[0.0673, 0.4146, 0.2019], &mut [-0.1408, -0.2435]);
    f8(&[(0.2273, -0.6654), (0.9919, 0.2892), (-0.0135, -0.2562)], vec![-0.5789], &mut 0.3984, [[-0.5043, -0.137], [-0.2797, 0.1276]]);
    f9((0.6795, -0.2832), &[-0.6959, 0.1014]);
}
