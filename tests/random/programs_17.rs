//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>, b: Vec<f64>, c: &[f64; 3], x: &Vec<f64>) -> f64 {
    let b: f64;
    if (x[0] / (2.15 + 1.665 * a[1].sin())) <= 0.42_f64 * a[1] {
        let d_x = a.len();
        for &x in c.iter() {}
        b = x[1];
    } else {
        b = -x[0];
    }
    for (q, a) in c.iter().enumerate() {
        for b in x.iter() {}
    }
    (2.05 + 1.755 * x[0].sin()).hypot((2.05 + 1.755 * c[1].sin()))
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
    let (mut x, v) = (-a[0], (x + a[1]).sin());
    let u = &a[1..2];
    if (f64::log((2.75 + 1.125 * a[0].sin()), (2.75 + 1.125 * x.sin()))) >= -0.0063
        && (if (RATE.tanh()) <= (0.0 + 1.08 * v.sin()).tan() {
            u[0]
        } else {
            u[((a[0].min(u[0])).abs() * 2.0) as usize % 1]
        }) >= v
    {} else if (u[0] * (a[(((0.5 + 0.36 * x.sin()).floor()).abs() * 2.0) as usize % 2]))
        < -0.4063
    {} else {}
    vec![(v + RATE).cos(); 2]
}

#[differentiable]
fn f2(a: &f64, b: &[(f64, f64)], c: [[f64; 2]; 2], x: &[f64]) -> f64 {
    if ((c[0][1], c[1][1]).1) > -0.9763 {
        let u = (b[1].0 / (2.15 + 1.665 * x[0].sin()));
        let value = &c[1..2];
        let v = &x[1..=1];
    } else {
        let mut u = 1.8 + 0.5 * ((b[0].1 + x[0]).tanh()).sin();
        while u > 0.4321 {
            {}
            u *= 0.55 + 0.1 * ((if (-(*a)) >= 0.1037 { x[1] } else { u }).sin()).cos();
        }
        u *= 0.6 + 0.4 * ((-c[0][1]).sin()).cos();
    }
    let mut c = 0.5;
    c += [x[1], (*a)][0];
    let mut s = {
        c += ((c * b[0].1).atan()).sin();
        ((0.5 + 0.36 * (*a).sin()).trunc() + x[1])
    };
    if ((if ((s * 1.84_f64).tanh()) < (0.5 + 0.36 * c.sin()).floor()
        && ((c * 0.94_f64).tanh()) > -0.1963
    {
        0.06_f64
    } else {
        s
    }) > -0.6563 || x[0] >= -0.7263)
    {} else {}
    ([s, b[1].1][1] + x[1]).cos() + c + (*a) + b[1].1
}

#[differentiable]
fn f3_1(a: &[Vec<f64>], b: [[f64; 2]; 2], c: &f64, x: &[Vec<f64>]) -> Vec<f64> {
    vec![(0.1 * (a[0] [1].cosh())).sin(); 2]
}
#[differentiable]
fn f3(mut a: f64, b: &[f64]) -> f64 {
    let mut u = f3_1(
        &([
            vec![
                (2.05 + 1.755 * (if a > 0.0437 && (a - 1.08_f64) > a { b[0] } else { a })
                .sin()).cbrt(); 2
            ],
            vec![b[1]; 2],
        ]),
        [
            [[a, 1.1_f64][1], -b[1]],
            [((f64::asinh(a)) % (2.15 + 1.665 * b[0].sin())).cos(), b[0] * a],
        ],
        &(b[0]),
        &([
            vec![- b[1]; 2],
            vec![((b[1] / (2.15 + 1.665 * b[0].sin())) - (a, 1.24_f64).1).atan(); 2],
        ]),
    );
    a
        -= (if ((0.1 * (1.66_f64.sinh())).atan()) > 0.2937 {
            b[(([a, b[0]][1]).abs() * 2.0) as usize % 2]
        } else {
            1.36_f64
        })
            .tanh();
    a += ((if !((-a) >= -0.2363) { b[0] } else { 0.14_f64 }).sin()).sin();
    for t in &mut u {
        if ((2.1 + 1.71 * (*t).sin()).log2()) <= 0.5437 {
            let mut w = b.to_vec();
            a = (b[0].midpoint((b[0] * a))).sin();
        } else {}
    }
    (a - b[0]) + b[1]
}

#[differentiable]
fn f4(a: &[[f64; 2]], b: [f64; 1]) -> f64 {
    let mut c = 0.5;
    c += (1.0 + 0.36 * b[0].sin()).round_ties_even();
    let mut d_x = b.clone();
    debug_assert!((b[0]).is_finite());
    let (b, [q, w]) = ((a[1][0] + c).tanh(), [b[0], (a[0][0] * d_x[0]).tanh()]);
    let mut t = 1.8 + 0.5 * ((-d_x[0]).sin()).sin();
    while t > 0.4321 {
        { if ((q + c).tanh()) < (d_x[0] + a[1][0]) {} else {} }
        t *= 0.55 + 0.1 * ((-b).sin()).cos();
    }
    (w * t).cos() + q
}

#[differentiable]
fn f5(a: &[[f64; 2]], b: &[Vec<f64>], mut c: usize) -> (f64, f64) {
    let mut p = vec![
        (if (b[1] [0] / (2.15 + 1.665 * 0.82_f64.sin())) < 0.8237 { a[(c + 0) % 2] [0] }
        else { b[(c + 1) % 2] [(c + 0) % 2] }), - (b[(c + 1) % 2] [(c + 1) % 2])
    ];
    let (u, c) = (a[0][0] * (a[(c + 1) % 2][0])).sin_cos();
    ((-a[0][0]).max(((1.62_f64 * p[0]).tanh())), (0.5 + 0.36 * p[1].sin()).fract())
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
    *c = [1.0_f64];
    if !(((0.1 * ((2.15 + 1.665 * c[0].sin()) / (2.15 + 1.665 * a[0][1].sin()))).cos())
        < 0.3537)
    {
        let mut q = [(b[1] * b[0] - (a[0][0] / (2.15 + 1.665 * 1.92_f64.sin())))
            .cos(); 3];
    }
    (if (c[0].min(c[0])) < -0.4063 {
        (0.1 * (a[1][0].exp())).atan()
    } else {
        f64::rem_euclid((2.25 + 1.575 * c[0].sin()), (2.25 + 1.575 * a[1][1].sin()))
    }) + a[0][0] + c[0] + c[0] + c[0]
}
#[differentiable]
fn f6(a: Vec<f64>) -> Vec<f64> {
    let (mut t, x) = (
        ((a[0] - a[0]) - -a[1]).atan(),
        (0.0 + 0.81 * (-(a[((a[0] * a[1]).abs() * 2.0) as usize % 2])).sin()).acos(),
    );
    a
}

#[differentiable]
fn f7_1(a: f64) -> (f64, Vec<f64>) {
    let mut c = -(a - 1.72_f64);
    let d_x = (((-0.12_f64).abs() * 2.0) as usize % 3) * 2 + 0;
    c = ((0.0 + 3.6 * (c + a).sin()) - a);
    (
        (c / (2.15 + 1.665 * a.sin())).sin(),
        vec![(a - a) * ((c % (2.15 + 1.665 * a.sin())).sin()); 1],
    )
}
#[differentiable]
fn f7(a: &[f64], b: f64, c: (f64, f64), x: [[f64; 2]; 2]) -> f64 {
    let mut kept = Some(c.0);
    let d_x = match kept {
        Some(held) if held > 0.0 => held,
        _ => {
            (0.1
                * ((a[(([x[0][1], x[0][0]][1]).abs() * 2.0) as usize % 2]).to_degrees()))
                .tanh()
        }
    };
    let mut tape = (1.34_f64, -1.28_f64).0;
    tape = x[1][0];
    b * b + c.1 + x[1][1] + b
}

#[differentiable]
fn f8_1(a: &[f64], mut b: (f64, f64), (c, c_1): (f64, f64)) -> f64 {
    let mut kept: Option<f64> = if ((1.62_f64 * c_1) >= (a[0] - 1.42_f64)
        || (b.0.clamp((-1.0 - 0.5 * 0.62_f64.abs()), (1.0 + 0.5 * c_1.abs()))) <= a[1])
    {
        Some(c_1)
    } else {
        None
    };
    let x = match kept {
        Some(held) => a[0],
        None => -1.96_f64,
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
    let mut y = (0.0 + 1.8 * c.sin()).tanh();
    (if a[1] <= 0.7137 { c } else { a[1] }) + a[1] + a[0] + y
}
#[differentiable]
fn f9_2((a, mut a_1): (f64, f64)) -> f64 {
    (0.0 + 0.81 * a.sin()).acos() + a_1 + a_1 + a_1 + a
}
#[differentiable]
fn f9(mut a: f64, b: &[[f64; 2]], c: &[f64; 1]) -> (f64, Vec<f64>) {
    for &s in c.iter().rev() {
        assert!(((b[(([s, c[0]] [1]).abs() * 2.0) as usize % 2] [1]).abs()).is_finite());
    }
    (a, vec![(b[0] [1] + b[0] [1]); 1])
}

cases! {
    f0(&vec![0.4173, 0.6346, 0.4419], vec![0.6592, -0.1935], &[-0.8562, -0.7589, 0.4084], &vec![0.1357, 0.483]) -> f64;
    f1([0.4073, -0.4454]);
    f2(&-0.9527, &[(0.4146, 0.8419), (0.7592, 0.2565), (0.6738, 0.7711)], [[0.9084, -0.4543], [0.923, -0.3797]], &[0.9976, 0.5949, 0.4822]) -> f64;
    f3(-0.2078, &[0.7695, 1.1068]) -> f64;
    f4(&[[-0.4327, -0.4354], [0.2119, -0.6108]], [0.3065]) -> f64;
    f5(&[[-0.5927, 0.9846], [0.4819, 0.3192], [0.3365, -0.8862]], &[vec![0.1011, -0.2516], vec![0.0057, -0.417], vec![-0.3597, -0.7424]], const 2);
    f6(vec![0.2084, 0.6957]);
    f7(&[-0.9454, -0.8281], -0.2408, (1.0565, -0.2362), [[0.6411, -0.2316], [-0.2343, -0.227]]) -> f64;
    f8([[0.9084, 0.9957], [-0.377, -0.5397]]) -> f64;
    f9(0.8665, &[[0.9338, 0.6611], [-0.0716, 0.1357], [0.223, 0.8403]], &[0.8576]);
}
