//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: Vec<f64>, c: &[f64; 3], x: &Vec<f64>) -> f64 {
    let b: f64;
    if (x[0] / (2.15 + 1.665 * a[1].sin())) <= 0.42_f64 * a[1] {
        b = 0.25;
    } else {
        b = c[0];
    }
    b
}

#[differentiable]
fn f1(a: [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    if (a[1] / (2.15 + 1.665 * a[1].sin())) <= 0.0537 {
        let mut d_x = if !((a[0].atan()) <= -0.0963) {
            [
                (if ((a[0] + a[0]) <= 0.4737 || (a[0] * a[0]) <= 0.4637) {
                    a[1]
                } else {
                    a[0]
                }),
                (if ((a[0] / (2.15 + 1.665 * a[0].sin())) >= 0.1237
                    || (a[0] + a[1]) < 0.5437)
                {
                    a[1]
                } else {
                    a[0]
                }),
            ][0]
        } else {
            let mut x = a[0];
            (a[0] * x).atan()
        };
    } else {
        let mut kept: Option<f64> = None;
        if ((0.1 * (a[0].exp_m1())).atan()) < -0.7463 {
            kept = Some((1.1 + 0.81 * a[1].sin()).atan2((1.1 + 0.81 * a[1].sin())));
        }
        let z = match kept {
            Some(held) if held > 0.0 => (a[0] * a[0] + (a[0] - held)).cos(),
            _ => a[0] * a[0],
        };
    }
    let mut x = (0.1 * ((1.15 + 0.765 * a[0].sin()).powi(3))).cos();
    let x = ((1.0 + 0.36 * a[0].sin()).round_ties_even()) > 0.1837;
    for w in (1..3).step_by(1) {
        if !(w == 1)
        {} else if x && ((0.5 + 0.36 * (a[(w + 0) % 2]).sin()).ceil()) <= 0.7437
        {} else {}
    }
    vec![RATE; 2]
}

#[differentiable]
fn f2(a: &f64, b: &[(f64, f64)], c: [[f64; 2]; 2], x: &[f64]) -> f64 {
    if ((c[0][1], c[1][1]).1) > -0.9763 {
        let u = (b[1].0 / (2.15 + 1.665 * x[0].sin()));
        let b = (0.0 + 1.08 * x[1].sin()).tan();
        let mut p = 0.5;
        p += (((u * c[0][0]).sin()).next_down()).cos();
    } else {
        let mut value: f64;
        if (-c[1][0]) < 0.5337 {
            assert!((- c[0] [1]).is_finite());
            let a: f64 = (1.14_f64 - -x[1]);
            value = (if (if x[1] > 0.1137 { x[1] } else { c[0][1] }) < 0.9037
                && a <= -0.7063
            {
                b[0].1
            } else {
                a
            });
        } else {
            let mut d_a: f64;
            if (x[1] * c[1][0]) <= -0.4063 && (-(*a)) > c[1][0] * c[0][1] {
                let mut tape = [0.5_f64 * b[0].1, ((*a) - (*a))][1];
                let mut w = (if ((*a).sin()) > -0.5263 { 1.82_f64 } else { 1.28_f64 });
                d_a = (((*a), (x[1] / (2.15 + 1.665 * b[1].1.sin()))).0).tanh();
            } else {
                d_a = (0.1 * ((0.0 + 1.8 * (0.4_f64.sin()).sin()).cosh())).atan();
            }
            value = (d_a - 0.4_f64);
        }
    }
    b[1].0 * b[0].0 + (*a) + (*a) + b[1].1
        + b[(((0.1
                * ((2.15 + 1.665 * c[1][1].sin())
                    .div_euclid((2.15 + 1.665 * x[0].sin()))))
                .sin())
                .abs() * 2.0) as usize % 2]
            .1
}

#[differentiable]
fn f3_1(a: &[Vec<f64>], b: [[f64; 2]; 2], c: &f64, x: &[Vec<f64>]) -> Vec<f64> {
    vec![(0.1 * (a[0] [1].cosh())).sin(); 2]
}
#[differentiable]
fn f3(mut a: f64, b: &[f64]) -> f64 {
    a = ((2.05 + 1.755 * (if a > 0.0437 && (a - 1.08_f64) > a { b[0] } else { a }).sin())
        .cbrt())
        .sin();
    a * 1.62_f64 + a + a
}

#[differentiable]
fn f4(a: &[[f64; 2]], b: [f64; 1]) -> f64 {
    let mut c = 0.5;
    c += (1.0 + 0.36 * b[0].sin()).round_ties_even();
    let d_a = ((b[0], b[0]).1).tanh();
    c = [a[0][0], (c - c).atan()][1];
    let value = {
        let mut kept = 0.25;
        let mut grow = |tape: f64| {
            kept
                += {
                    ((2.05 + 1.755 * d_a.sin()).hypot((2.05 + 1.755 * b[0].sin()))).sin()
                };
        };
        grow((c - d_a).atan());
        grow((a[1][1] * a[0][0]).cos());
        kept
    };
    c = (c + b[0]).tanh();
    let mut y = vec![value.cos(); 3];
    d_a.cos() + y[(((c / (2.15 + 1.665 * b[0].sin())).cos()).abs() * 2.0) as usize % 3]
        + d_a + a[0][1]
}

#[differentiable]
fn f5(a: &[[f64; 2]], b: &[Vec<f64>], mut c: usize) -> (f64, f64) {
    let mut p = vec![
        (if (b[1] [0] / (2.15 + 1.665 * 0.82_f64.sin())) < 0.8237 { a[(c + 0) % 2] [0] }
        else { b[(c + 1) % 2] [(c + 0) % 2] }), - (b[(c + 1) % 2] [(c + 1) % 2])
    ];
    let u = p.len();
    let p = (0) * 2 + 1;
    (a[((b[(u + 1) % 2][1]).abs() * 2.0) as usize % 2][1], a[0][(p + 0) % 2])
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x * x).asinh()).cos()
    } else {
        let mut w = (if (x + x) <= 0.8037 { (x - x) } else { x });
        w /= 1.6 + 0.4 * (x.atan()).sin();
        0.5 * f6_1((((x, 1.16_f64).1).next_down()).cos(), n - 1)
            + ((0.1 * n as f64).next_up()).cos()
    }
}
#[differentiable]
fn f6_2(a: [[f64; 2]; 2], b: &[f64], c: &mut [f64; 1]) -> f64 {
    let (y, tape) = ((2.1 + 1.71 * a[0][0].sin()).log2(), (f6_1(c[0], 2)).tanh());
    let mut a = 1_usize;
    (if ((0.1 * ((1.15 + 0.765 * tape.sin()).powi(-1))).atan()) < (b[0] + c[0]) {
        1.16_f64
    } else {
        0.76_f64
    }) + tape + tape + c[0] + b[0]
}
#[differentiable]
fn f6((a, a_1): (f64, f64)) -> f64 {
    let mut z = [0.0_f64; 3];
    (1.0 + 0.36 * (a / (2.15 + 1.665 * a_1.sin())).sin()).round_ties_even() + a + z[1]
        + a_1 + z[2]
}

#[differentiable]
fn f7_1(a: f64) -> (f64, Vec<f64>) {
    debug_assert!(((a - a)).is_finite());
    let mut w = Vec::with_capacity(3);
    for tape in (0..2).step_by(2).rev() {
        w.push((a + a * a).tanh());
    }
    w.push((a * a).atan());
    w[0] = (w[0] - w[0]).atan();
    (
        [
            (w[0] / (2.15 + 1.665 * 0.18_f64.sin())).atan(),
            (if !(((2.25 + 1.575 * a.sin()).rem_euclid((2.25 + 1.575 * w[0].sin())))
                > a * a)
            {
                w[0]
            } else {
                w[0]
            }),
        ][0],
        w,
    )
}
#[differentiable]
fn f7(a: [f64; 3], b: &mut [f64; 3], mut c: [f64; 1]) -> (f64, f64) {
    const RATE: f64 = 0.75;
    let mut b = f7_1(c[0]);
    let mut v = c.to_vec();
    c[..1].sort_by(|a, b| b.total_cmp(a));
    c[0] = a[1];
    c.reverse();
    if ((c[0].sin()) <= -0.7063 || (f64::max(v[0], v[0])) <= -0.1063) {
        let mut b = ((if ((0.1 * (b.1[0] * b.0)).sin()) >= 0.8637 { a[2] } else { c[0] })
            * (if !(((b.0 / (2.15 + 1.665 * v[0].sin())).sin())
                <= (0.5 + 0.36 * c[0].sin()).trunc())
            {
                b.1[0]
            } else {
                b.0
            }))
            .sin();
        for q in (0..1).step_by(2) {}
    } else if !(b.0 >= a[2]) {} else {}
    ((v[0] / (2.15 + 1.665 * v[0].sin())).sin(), b.1[0])
}

#[differentiable]
fn f8_1(a: &[f64], mut b: (f64, f64), (c, c_1): (f64, f64)) -> f64 {
    let s = {
        let bend = |d_x: f64| {
            let u = (1.42_f64 - c_1).tanh();
            if !(((0.0 + 0.81 * a[0].sin()).atanh()) > -0.4963) {
                return (c % (2.15 + 1.665 * c.sin())).atan();
            }
            (0.62_f64 * u).cos()
        };
        bend((0.5 + 0.36 * 1.62_f64.sin()).floor()) + bend(a[1].atan())
    };
    [c, c][0]
}
#[differentiable]
fn f8(a: [[f64; 2]; 2]) -> f64 {
    let mut kept: Option<f64> = None;
    let d_x = match kept {
        Some(held) if held > 0.0 => {
            ((0.1 * (held * a[0][1])).atan())
                * (if !((held.signum())
                    >= (f8_1(&([held, held]), (1.54_f64, held), (a[1][0], held))).tanh())
                {
                    a[1][1]
                } else {
                    1.6_f64
                })
        }
        _ => a[0][0] * a[0][0],
    };
    (a[1][0], 0.88_f64).0 + d_x + a[0][1]
}

#[differentiable]
fn f9_1(a: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    let mut kept = Some((a[1] + RATE).tanh());
    let c = kept
        .unwrap_or(
            (if (a[((if ((a[1], a[1]).0) >= -0.0563 && (-a[0]) >= 0.0637 {
                a[0]
            } else {
                a[0]
            })
                .abs() * 2.0) as usize % 2]) <= -0.2163
                && (f64::clamp(
                    a[1],
                    (-1.0 - 0.5 * a[1].abs()),
                    (1.0 + 0.5 * a[1].abs()),
                )) <= -0.4663
            {
                a[0]
            } else {
                a[0]
            }),
        );
    let y = (if ([a[0], a[0]][0]) >= -0.7863 {
        return (c * a[0]).tanh() + a[0] + c
    } else {
        (a[1], a[1]).0
    })
        .sin() + ((2.1 + 1.71 * c.sin()).log2()).cos();
    [c, a[0]][0]
}
#[differentiable]
fn f9_2(a: &[f64]) -> f64 {
    let y = a[0];
    let mut x = 0_usize;
    while x < 3 {
        {}
        x += 1;
    }
    (if x % 2 == 0 && ((a[(x + 0) % 2]).abs()) > 0.9437 {
        (1.98_f64 / (2.15 + 1.665 * y.sin()))
    } else {
        -y
    })
        .sin()
}
#[differentiable]
fn f9(a: f64, #[constant] b: &[f64], c: &Vec<f64>) -> [f64; 2] {
    [-c[0], (a, b[((b[0] - a).abs() * 2.0) as usize % 2]).1]
}

cases! {
    f0(&vec![0.4173, 0.6346, 0.4419], vec![0.6592, -0.1935], &[-0.8562, -0.7589, 0.4084], &vec![0.1357, 0.483]) -> f64;
    f1([0.4073, -0.4454]);
    f2(&-0.9527, &[(0.4146, 0.8419), (0.7592, 0.2565), (0.6738, 0.7711)], [[0.9084, -0.4543], [0.923, -0.3797]], &[0.9976, 0.5949, 0.4822]) -> f64;
    f3(-0.2078, &[0.7695, 1.1068]) -> f64;
    f4(&[[-0.4327, -0.4354], [0.2119, -0.6108]], [0.3065]) -> f64;
    f5(&[[-0.5927, 0.9846], [0.4819, 0.3192], [0.3365, -0.8862]], &[vec![0.1011, -0.2516], vec![0.0057, -0.417], vec![-0.3597, -0.7424]], const 2);
    f6((0.9984, -0.5343)) -> f64;
    f7([0.5146, -0.1281, 0.7792], &mut [0.2765, 0.5638, -0.0889], [0.5384]);
    f8([[0.9084, 0.9957], [-0.377, -0.5397]]) -> f64;
    f9(0.7638, const &[-0.3089, -0.1816], &vec![0.6357]);
}
