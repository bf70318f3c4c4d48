//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[f64], b: &[Vec<f64>], c: &mut Vec<f64>, x: [f64; 3]) -> f64 {
    let w = (c[2] * x[2] - f64::tanh((0.0 + 1.8 * (b[1][0] * x[2]).sin())));
    -(b[0][1] * a[0]) + x[0]
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x * (0.1 * n as f64)
    } else {
        assert!((x * x).is_finite());
        let value = (-x) * x;
        0.5 * f1_1(x, n - 1) + (1.6_f64 * x).sin()
    }
}
#[differentiable]
fn f1(a: Vec<f64>, b: &[[f64; 2]], c: &mut [f64], x: usize) -> (f64, Vec<f64>) {
    for (y, d_a) in a.iter().enumerate() {
        let mut b = ((b[(y + 1) % 2][1] + b[0][0]).tanh(), c[0]);
        let mut d_x = [
            (
                ((0.0 + 0.81 * c[0].sin()).acos() - [c[(x + 1) % 2], b.1][0]).tanh(),
                -(0.1 * x as f64),
            ),
            (
                ((0.0 + 0.81 * c[0].sin()).acos() - [c[(x + 1) % 2], b.1][0]).tanh(),
                ((0.0 + 0.81 * c[0].sin()).acos() - [c[(x + 1) % 2], b.1][0]).tanh(),
            ),
        ];
    }
    ((-a[0], b[1][1] * (b[(x + 1) % 2][0])).1, a)
}

#[differentiable]
fn f2_1(a: &[Vec<f64>]) -> (f64, f64) {
    let mut z = [[
        -a[1][0],
        ((2.25 + 1.575 * (a[0][1] + a[1][0]).sin())
            .rem_euclid((2.25 + 1.575 * (a[0][0] - a[1][1]).sin())))
            .cos(),
    ]; 2];
    (z[1][1], -((a[0][1] * z[0][0]).sin()))
}
#[differentiable]
fn f2(a: &[f64; 1], b: &[(f64, f64)], c: &Vec<f64>, x: &f64) -> Vec<f64> {
    if !((a[0] * b[0].0) < 0.6737) {} else {
        let d_x = (0.1 * ((2.15 + 1.665 * c[1].sin()) / (2.15 + 1.665 * b[1].1.sin())))
            .tanh();
        let mut u = (if (([c[0], b[0].1][1]) >= 0.9937
            || ((*x).clamp((-1.0 - 0.5 * 0.86_f64.abs()), (1.0 + 0.5 * c[0].abs())))
                < (b[0].0 / (2.15 + 1.665 * d_x.sin())))
        {
            b[0].0
        } else {
            (*x)
        });
    }
    let mut q = b.to_vec();
    let mut value = 0.5;
    value += b[1].0;
    value = (c[0] % (2.15 + 1.665 * ((2.05 + 1.755 * value.sin()).sqrt()).sin())).atan();
    vec![(value * c[0]).cos(); 2]
}

#[differentiable]
fn f3(a: Vec<f64>, mut b: Vec<f64>, c: &[[f64; 2]]) -> f64 {
    let s: f64;
    if (if a[0] >= (a[0] - c[0][0]) { c[0][0] } else { b[0] }) <= -0.3963 {
        if !(((0.5 + 0.36 * a[0].sin()).floor()) >= -0.5963) {
            let y = !(b[0] <= -0.1863);
        } else {
            {
                let y = &mut b[0..1];
                y[0] = (c[0][1] - c[((y[0] - a[0]).abs() * 2.0) as usize % 2][0]).tanh();
                y[0]
                    += (if (y[0] * (c[1][(a[0].abs() * 2.0) as usize % 2]))
                        < f64::abs(c[0][0])
                    {
                        y[0]
                    } else {
                        a[0]
                    })
                        .atan();
                let d_a = -(-a[0]);
            }
            b[0] = ((a[0] - c[1][1]) / (2.15 + 1.665 * ((b[0], 0.44_f64).0).sin()))
                .atan();
            let t = a[0];
        }
        let q = (0.1
            * ((2.15 + 1.665 * 1.06_f64.sin()).div_euclid((2.15 + 1.665 * a[0].sin()))))
            .sin();
        s = (-1.92_f64 + (q + a[0])).tanh();
    } else {
        for (q, &b) in b.iter().enumerate() {}
        s = (0.1 * ((1.15 + 0.765 * b[0].sin()).powi(2))).cos();
    }
    (c[0][0], s).1 + c[1][1] + c[0][0]
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        -((0.1 * (f64::exp2(x))).sin())
    } else {
        for &value in [2_usize, 0, 1].iter().rev() {
            let mut d_x = [0.0_f64; 3];
            let (d_x, z) = ((0.5 + 0.36 * x.sin()).fract()).sin_cos();
        }
        0.5 * f4_1((x - x).tanh(), n - 1)
            + ((2.75 + 1.125 * x.sin()).log((2.75 + 1.125 * x.sin()))).atan()
    }
}
#[differentiable]
fn f4_2(a: [f64; 2]) -> (f64, Vec<f64>) {
    for p in (1..3).step_by(1).rev() {
        let mut p = a[0];
    }
    ((2.6 + 1.26 * a[1].sin()).acosh(), vec![(a[0] + a[0]); 1])
}
#[differentiable]
fn f4(a: &[f64; 3]) -> f64 {
    let mut u = (1.1 + 0.81 * 0.64_f64.sin()).atan2((1.1 + 0.81 * a[2].sin()));
    let mut z = [(a[2] + u).tanh()];
    (a[2] * ([u, u][1])).sin()
}

#[differentiable]
fn f5(a: [f64; 3], b: &mut [f64; 2], c: [[f64; 2]; 2], mut x: bool) -> f64 {
    let d_x = ([a[1], a[1]][0]) < 0.9837;
    let q = {
        let v = 'l1: {
            b[1] /= 1.6 + 0.4 * (a[1].cos()).sin();
            b[1] = (b[0] * (b[1] * a[0])).sin();
            if d_x && (0.18_f64 + a[2]) < 0.6837 {
                break 'l1 (0.1
                    * ((a[2] % (2.15 + 1.665 * a[1].sin())) * (c[1][0] - a[0])))
                    .sin();
            }
            b[1] = (
                b[((c[0][0] / (2.15 + 1.665 * b[1].sin())).abs() * 2.0) as usize % 2],
                0.56_f64,
            )
                .0;
            -(1.82_f64 + c[1][1])
        };
        let mut d_a = c[1][1];
        -b[1]
    };
    (q + a[1]).cos() + b[1]
}

#[differentiable]
fn f6(a: &[f64; 3]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut tape = 0.0_f64;
    for a in (0..1).step_by(1).rev() {
        let mut p = [0.0_f64; 1];
        tape += (if !(a > 0) { p[0] } else { p[a] }).sin();
    }
    [
        tape,
        (if (-a[2]) > (tape * a[0]).atan() {
            (if ((tape - tape).atan()) <= 0.6137 { a[2] } else { tape })
        } else {
            (1.0 + 0.36 * a[2].sin()).round_ties_even()
        }),
    ]
}

#[differentiable]
fn f7_1(a: f64, b: bool, c: (f64, f64)) -> f64 {
    let d_x = if b && (c.1 - a) >= -0.6363 {
        if (c.0 > (a - c.1) || b) {} else {}
        (a + a * a).atan()
    } else {
        a
    };
    d_x + a + d_x
}
#[differentiable]
fn f7_2(a: &[f64; 2]) -> f64 {
    (0.1 * (a[1].exp2())).atan() + a[1] + a[(((a[0], a[1]).0).abs() * 2.0) as usize % 2]
        + a[1]
}
#[differentiable]
fn f7(a: &[f64], b: &[[f64; 2]], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    debug_assert!((b[1] [1]).is_finite());
    let mut p = (((a[0], 1.9_f64).0) * (b[1][0] - a[1])).tanh();
    let mut value = c.to_vec();
    let mut tape = f7_1(
        a[1],
        (((f7_1(
            p,
            (((2.05 + 1.755 * c[1].sin()).hypot((2.05 + 1.755 * value[0].sin())))
                > (if !((c[(((0.1 * ((1.15 + 0.765 * c[1].sin()).powi(-1))).sin()).abs()
                    * 2.0) as usize % 2]) <= -0.8463)
                {
                    0.68_f64
                } else {
                    b[(((p / (2.15 + 1.665 * p.sin())).tanh()).abs() * 2.0) as usize
                        % 2][0]
                })),
            (1.38_f64, b[0][0]),
        ))
            .tanh()) >= -0.0563),
        ((RATE - c[0]), a[0] * 0.24_f64),
    );
    (2.05 + 1.755 * a[0].sin()).sqrt() + b[0][0] + a[1]
}

#[differentiable]
fn f8_1(a: [[f64; 2]; 2], b: &[f64], c: &[[f64; 2]], mut x: f64) -> (f64, f64) {
    let mut a = 0.0_f64;
    for d_x in 1..3 {
        let mut q = {
            assert!((b[(d_x + 0) % 2]).is_finite());
            x
                -= (b[(([
                    c[(d_x + 0) % 2][(d_x + 1) % 2],
                    c[(d_x + 1) % 2][(d_x + 1) % 2],
                ][1])
                    .abs() * 2.0) as usize % 2])
                    .atan();
            (b[1] / (2.15 + 1.665 * (c[1][(d_x + 1) % 2]).sin())).sin()
        };
        a += (c[(d_x + 0) % 2][1]).cos();
    }
    (((c[1][0] + c[0][1]) / (2.15 + 1.665 * (a + c[0][1]).sin())).cos(), a)
}
#[differentiable]
fn f8_2(a: &Vec<f64>, b: &[f64; 2]) -> Vec<f64> {
    let mut q = b[0];
    let mut tape = (
        (if !((q + b[0])
            >= f64::rem_euclid((2.25 + 1.575 * 0.9_f64.sin()), (2.25 + 1.575 * q.sin())))
        {
            b[0]
        } else {
            q
        })
            .atan(),
        (q.max(q)).sin(),
    );
    vec![[tape.1.next_up(), q.next_up()] [1]; 2]
}
#[differentiable]
fn f8(a: &[f64; 2]) -> f64 {
    ((if ((a[1], a[1]).0) < (2.75 + 1.125 * a[1].sin()).log((2.75 + 1.125 * a[1].sin()))
    {
        a[((a[0] - a[1]).abs() * 2.0) as usize % 2]
    } else {
        a[(a[1].abs() * 2.0) as usize % 2]
    }) + a[0]) + a[0] + a[1]
}

#[differentiable]
fn f9(a: &[f64]) -> f64 {
    let mut t = a.to_vec();
    let d_a = if ((t[1] * a[1]).atan()) <= -0.1863 {
        let mut y = vec![
            (- ((0.1 * ((t[(t[1].abs() * 2.0) as usize % 2]) * t[1])).tanh())).cos(); 2
        ];
        let mut t = [(a[1], t[1].atan()), (a[1], a[1])];
        [a[0], y[1]][0]
    } else {
        t[1]
    };
    for (q, &tape) in t.iter().enumerate() {
        debug_assert!(((if q > 1 { a[(q + 0) % 2] } else { d_a })).is_finite());
        debug_assert!((tape).is_finite());
        let mut q = (f64::ceil((0.5 + 0.36 * a[1].sin())))
            * ((0.1
                * (f64::div_euclid(
                    (2.15 + 1.665 * d_a.sin()),
                    (2.15 + 1.665 * t[1].sin()),
                )))
                .sin());
    }
    if t[1] > 0.3437 {
        t[1] = d_a;
        let p = 'l1: {
            let d_x = a[0].sin();
            {
                let c = &mut t[1..=1];
            }
            if ((d_a, a[0]).0) >= (d_a + d_a) && d_x < -0.3363 {
                break 'l1 (if 1.34_f64 < -0.3363
                    && ((0.0 + 1.08 * a[1].sin()).tan()) <= -0.9363
                {
                    0.32_f64
                } else {
                    d_x
                });
            }
            (1.7_f64 - a[0])
        };
    }
    (0.1 * (d_a * (a[0] - d_a))).tanh()
}

cases! {
    f0(&[-0.4327, -0.0554, 0.0319], &[vec![0.0092, -0.2535], vec![0.4238, -0.2989]], &mut vec![-0.0216, -0.5643, -0.457], [-0.5497, 1.1176, -0.3751]);
    f1(vec![0.8173], &[[0.2746, 0.8719], [0.5592, -0.4735]], &mut [0.9138, 0.8611, 0.8984], const 1);
    f2(&[-0.7435], &[(-0.6462, -0.7889), (0.7884, 0.6457), (-0.437, -0.6597)], &vec![0.0876, 1.0749], &0.0622);
    f3(vec![-0.8027], vec![0.0746], &[[-0.3981, 0.1292], [0.1265, 0.8938]]) -> f64;
    f4(&[0.7819, 0.5292, 0.3565]) -> f64;
    f5([0.4073, 0.8046, -0.4481], &mut [0.2892, 0.6665], [[-0.1662, 0.3011], [0.7884, 0.8857]], const true);
    f6(&[0.0873, 0.6546, 0.6519]);
    f7(&[-0.0762, 0.1011], &[[0.8184, 0.3257], [0.033, 1.1603]], &[0.0476, -0.1051, 0.0222]) -> f64;
    f8(&[-0.5286, 1.0587]) -> f64;
    f9(&[0.9573, 0.5046]) -> f64;
}
