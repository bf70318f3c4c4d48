//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64) -> Vec<f64> {
    vec![
        (((* a).midpoint((* a))) / (2.15 + 1.665 * ([(* a), (* a)] [1]).sin())).cos(); 2
    ]
}

#[differentiable]
fn f1(mut a: [[f64; 2]; 2], mut b: f64, c: &f64) -> (f64, Vec<f64>) {
    a[1][0] = ((b * b) * (if (b + a[0][1]) > a[1][0] { a[0][0] } else { a[1][1] }))
        .tanh();
    let (value, x) = (((*c), -a[1][1]).0).sin_cos();
    (
        (if (b > -0.7163
            || (a[1][(((value * a[1][0]).cos()).abs() * 2.0) as usize % 2]) <= -0.0363)
        {
            (1.1_f64 - x)
        } else {
            ((*c) + b)
        })
            .tanh(),
        vec![x; 1],
    )
}

#[differentiable]
fn f2_1(a: &f64) -> f64 {
    let mut value = [0.0_f64; 3];
    ((value[(((value[0] / (2.15 + 1.665 * (*a).sin())).atan()).abs() * 2.0) as usize
        % 3]) / (2.15 + 1.665 * (*a).sin()))
        .atan() + value[(value[1].abs() * 2.0) as usize % 3] + (*a)
}
#[differentiable]
fn f2(a: f64, b: &mut [f64], c: &[f64], x: &[[f64; 2]]) {
    for d_a in (1..4).step_by(3) {
        let mut x = [
            ((a - x[0][1]).sin(), (if (b[0] * b[0]) > 0.9537 { a } else { c[0] })),
            ((a - x[0][1]).sin(), (a - x[0][1]).sin()),
        ];
        let [t, mut q] = [-(0.1 * d_a as f64), [c[1], b[1]][0]];
        let mut w = 1.8 + 0.5 * ((0.1 * ((x[(d_a + 0) % 2].0) * t)).cos()).sin();
        while w > 0.4321 {
            {
                let z = ((c[(d_a + 0) % 2]) * t).atan();
            }
            w *= 0.55 + 0.1 * (t.atan()).cos();
        }
    }
}

#[differentiable]
fn f3_1(
    a: Vec<f64>,
    (b, mut b_1): (f64, f64),
    mut c: [[f64; 2]; 2],
    x: &mut f64,
) -> f64 {
    let mut b = 0_usize;
    while b < 1 && b > 0 {
        {
            let d_a: f64;
            if !((a[b] * (0.1 * b as f64)) < -b_1) {
                assert!(((a[a.len() - 1 - b]) * c[0] [b]).is_finite());
                if b > 1 {
                    c[b][1] = (*x).sin();
                } else {}
                d_a = ((a[a.len() - 1 - b] + b_1) + f64::next_up(c[b][b])).tanh();
            } else {
                d_a = (c[b][b] + a[b].next_up()).atan();
            }
        }
        b += 1;
    }
    (*x) + b_1 + b_1 + (*x) + (*x)
}
#[differentiable]
fn f3_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x / (2.15 + 1.665 * (0.1 * n as f64).sin())) + x * x).atan()
    } else {
        let mut s = 0_usize;
        while s < 3 {
            {
                let mut d_a = 0.5;
                d_a += (1.44_f64 * x).atan();
                let mut kept: Option<f64> = None;
                let d_x = match kept {
                    Some(held) => -x,
                    None => (if (f64::atan(d_a)) < -0.3563 { x } else { d_a }),
                };
            }
            s += 1;
        }
        0.5 * f3_2((x + x).sin(), n - 1) + (x / (2.15 + 1.665 * x.sin())).sin()
    }
}
#[differentiable]
fn f3(a: &[f64; 2], b: &Vec<f64>) -> f64 {
    (a[0] - b[2]).abs()
}

#[differentiable]
fn f4_1(a: &f64) -> [f64; 2] {
    if (*a) > (0.1 * (0.2_f64.sinh())).tanh() {
        let mut kept = Some((*a));
        let s = if let Some(held) = kept {
            ((*a) - (*a))
                * ((0.1
                    * ((2.15 + 1.665 * held.sin())
                        .div_euclid((2.15 + 1.665 * (*a).sin()))))
                    .tanh())
        } else {
            ((*a) - 1.16_f64)
        };
    }
    [
        (if ((*a) * 1.66_f64) > 0.5437 { (*a) } else { (*a) }),
        (((*a) - (*a))
            + (if (((0.74_f64, (*a)).1) <= -0.8663 || (*a) <= -0.6363) {
                (*a)
            } else {
                (*a)
            }))
            .tanh(),
    ]
}
#[differentiable]
fn f4(a: &[[f64; 2]], b: &Vec<f64>, (c, c_1): (f64, f64), x: Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let mut s = [(((c_1, x[0]).0) * b[0]).tanh(); 2];
    let mut b = s[0];
    s[0] = b;
    if !(((x[0] * b).atan()) >= -0.5863) {
        let d_a = &x[..];
        debug_assert!(
            (d_a[((a[0] [((d_a[0] - x[0]).abs() * 2.0) as usize % 2] + c_1).abs() * 2.0)
            as usize % 1]).is_finite()
        );
    }
    let mut d_a = if (if ((a[0][1].cos()) > -0.5963 || ((a[0][0], x[0]).0) < -0.9863) {
        b
    } else {
        a[1][1]
    }) <= 0.1437
    {
        (c_1 + c_1)
    } else {
        s[0]
    };
    (0.0 + 1.8 * b.sin()).tanh() + a[(d_a.abs() * 2.0) as usize % 2][1] + x[0] + x[0]
        + c_1
}

#[differentiable]
fn f5(
    a: &Vec<f64>,
    b: &[(f64, f64)],
    c: &[f64],
    mut x: [[f64; 2]; 2],
) -> (f64, Vec<f64>) {
    x[1][0] = a[0];
    let u = (a[0] + x[0][0]).next_down();
    let d_a = if (b[0].0 / (2.15 + 1.665 * u.sin())) >= -0.3463 {
        x[0][0] = (x[0][0] * x[0][0]).atan();
        -(-a[0])
    } else {
        (if !((u + u) >= -0.4963) {
            (b[1].1 / (2.15 + 1.665 * c[1].sin()))
        } else {
            (a[0] - c[1])
        })
            .cos()
    };
    (
        ((x[1][(((u * b[0].1).cos()).abs() * 2.0) as usize % 2]) * 1.52_f64).next_up(),
        vec![u.abs(); 1],
    )
}

#[differentiable]
fn f6(a: &[f64]) -> (f64, f64) {
    for b in 0..1 {
        let mut p = Vec::new();
        for y in (1..3).step_by(2).rev() {
            if ((a[b] * a[0]) >= -0.0063 || y % 2 == 0) {
                let mut d_x = 0.5;
                d_x += ((0.0 + 0.81 * (a[b] * a[b]).sin()).asin()).sin();
                d_x = (1.76_f64 * a[b]).atan();
                let mut d_x = 1_usize;
            } else if !((a[b] - a[b]) <= (a[b] - a[b])) {
                let t = (2.1 + 1.71 * (a[a.len() - 1 - b] - a[b]).sin()).log2();
                let mut kept: Option<f64> = None;
                let p = match kept {
                    Some(held) => {
                        (if ((0.1 * y as f64) - held) > 0.6837 {
                            a[b]
                        } else {
                            (0.1 * b as f64) * held
                        })
                    }
                    None => [a[(y + 0) % 2], a[(b + 0) % 2]][0],
                };
                let mut u = 0.5;
                u += ((p % (2.15 + 1.665 * p.sin())).atan() + 0.78_f64 * a[b]).sin();
            } else {
                let mut d_a = a.to_vec();
            }
            p.push((a[1] / (2.15 + 1.665 * a[b].sin())).sin());
        }
        p.push(((a[(b + 1) % 2]) * a[b]).tanh());
    }
    ((a[0] - a[0]), (0.1 * ((0.0 + 1.8 * (a[0] - a[1]).sin()).exp_m1())).tanh())
}

#[differentiable]
fn f7(a: &[f64; 2], mut b: Vec<f64>) -> f64 {
    for &p in a.iter().rev() {
        let mut d_x = 0.0_f64;
        for t in 1..4 {
            {
                let mut c = vec![
                    ((b[(t + 0) % 1]) * p).cos(), (0.5 + 0.36 * ((0.1 * t as f64) * p)
                    .sin()).ceil()
                ];
                let mut p = 0.0_f64;
                for &value in &[2_usize, 0, 1] {
                    p += (f64::cbrt((2.05 + 1.755 * (-1.28_f64).sin()))).tanh();
                }
                let d_x = &b[0..];
            }
            d_x += p.tanh();
        }
        let (value, [v, b]) = (
            (b[0].tanh()
                - (if p
                    <= (0.1
                        * ((1.4 + 0.99 * a[0].sin()).powf((1.4 + 0.99 * b[0].sin()))))
                        .tanh()
                {
                    d_x
                } else {
                    d_x
                }))
                .tanh(),
            [
                (0.0 + 3.6 * (b[0] - d_x).sin()).cos(),
                (if !(d_x > 0.9237) { a[0] } else { p }),
            ],
        );
        let mut b = (
            (v * a[0]).atan(),
            (0.1 * ((2.15 + 1.665 * b.sin()) / (2.15 + 1.665 * (p - b).sin()))).sin(),
        );
    }
    b = vec![
        ((b[((0.58_f64 * (b[(0.8_f64.abs() * 2.0) as usize % 1])).abs() * 2.0) as usize %
        1]) / (2.15 + 1.665 * b[0].sin())).sin(); 2
    ];
    -((1.0 + 0.36 * a[1].sin()).round_ties_even()) + b[0] + a[0] + a[1]
}

#[differentiable]
fn f8(mut a: [[f64; 2]; 2], b: &mut [f64; 3], c: f64) -> Vec<f64> {
    b[0] = (0.5 + 0.36 * a[1][1].sin()).floor();
    assert!(
        ((if (((b[((c - 1.4_f64).abs() * 2.0) as usize % 3]) / (2.15 + 1.665 * b[1]
        .sin())) >= 0.0337 || a[0] [0] > 0.6737) { c } else { 1.26_f64 })).is_finite()
    );
    let u = (if ((b[2] / (2.15 + 1.665 * c.sin())) > 0.5737
        || ((0.1 * ((1.4 + 0.99 * b[2].sin()).powf((1.4 + 0.99 * a[1][1].sin()))))
            .atan()) > 0.2037)
    {
        (b[0] - 1.04_f64.abs())
    } else {
        a[1][0] * b[1]
    });
    a[1][1] %= 2.5 + 0.4 * ((c * c).cos()).sin();
    debug_assert!(((0.1 * (c.to_degrees())).cos()).is_finite());
    let w = c > -0.4663;
    for value in 0..b.len() {
        let t = b[value];
    }
    a[0] = a[1];
    vec![[(u * 1.44_f64).tanh(), (c + a[0] [1])] [0]; 2]
}

#[differentiable]
fn f9(a: &Vec<f64>, b: &[f64; 3], c: &mut [f64]) {
    for (y, s) in b.iter().enumerate() {
        for p in (0..1).rev() {
            c[0..2].copy_from_slice(&b[0..2]);
        }
    }
}

cases! {
    f0(&0.2573);
    f1([[0.3473, 0.9446], [0.7119, 0.7592]], 0.6265, &-0.4562);
    f2(0.9346, &mut [-0.6781, -0.1608], &[0.4865, -0.8362, 0.6011], &[[0.9784, 0.4557], [0.113, 0.9803]]);
    f3(&[0.6603, 0.5676], &vec![-0.0851, 0.2022, 1.0195]) -> f64;
    f4(&[[-0.3754, 0.9119], [0.8892, -0.7935], [0.3438, 1.0011]], &vec![0.5484], (1.0357, 0.033), vec![-0.2197]) -> f64;
    f5(&vec![0.9473], &[(-0.3554, -0.3281), (0.6992, -0.7735)], &[-0.1962, -0.3089, 0.3984], [[0.5657, -0.367], [0.5703, -0.7024]]);
    f6(&[-0.2027, 0.9546]);
    f7(&[-0.8927, -0.8054], vec![0.5619]) -> f64;
    f8([[0.5373, 0.0146], [-0.6281, 0.7292]], &mut [0.2465, 0.7138, 0.9011], 0.1784);
    f9(&vec![-0.7827, -0.1754, 0.6719], &[-0.4608, -0.6235, -0.7362], &mut [-0.3589, 0.8684]);
}
