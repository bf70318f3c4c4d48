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
    let value = a.len();
    let mut s = 0.0_f64;
    for s in 0..1 {
        {
            let mut a = vec![
                (0.1 * ((2.15 + 1.665 * ((1.6 + 2.16 * b.sin()).ln_1p()).sin()) % (2.15 +
                1.665 * (a[1] [s] + (* c)).sin()))).cos(), (* c)
            ];
            let q = 'l1: {
                a.swap(1, s);
                b %= 2.5 + 0.4 * (b.sin()).sin();
                if (-a[s])
                    <= f64::clamp(
                        b,
                        (-1.0 - 0.5 * 0.06_f64.abs()),
                        (1.0 + 0.5 * b.abs()),
                    )
                {
                    break 'l1 (*c) * b;
                }
                let b: f64;
                if ((0.1 * value as f64) + (*c))
                    <= (if (*c) <= -0.2063 { (*c) } else { 1.74_f64 })
                {
                    let w = ((*c) + a[s]) >= 0.0937;
                    a.fill(
                        (((0.1 * s as f64) + (*c))
                            % (2.15 + 1.665 * ((*c).copysign((*c))).sin()))
                            .tanh(),
                    );
                    b = ((*c) / (2.15 + 1.665 * a[s].sin())).atan();
                } else {
                    b = ((*c) * (a[(s + 1) % 2])).cos();
                }
                for value in a.iter_mut().rev() {
                    let mut u = [0.0_f64; 3];
                }
                ([(1.18_f64 - a[a.len() - 1 - s]), b][0]).atan()
            };
        }
    }
    ((0.1 * ((-s) * ((*c) - (*c)))).atan(), vec![[[(* c), s] [1], (* c).min(s)] [1]; 1])
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
    let tape = 'l1: {
        let mut d_a = (
            vec![((f2_1(& (b[0]))).tanh()) * ([c[0], c[0]] [1]); 2],
            ((c[0] * c[1]).cos()).atan(),
        );
        let mut p = vec![
            (if (- b[1]) > (0.92_f64 - 0.18_f64) { [c[1], x[0] [1]] [0] } else { - a }),
            ((c[1] * x[0] [0], x[1] [0].abs()).1).sin()
        ];
        if ((p[1], 0.46_f64).1) <= 0.5037
            && ((0.1 * (p[0].to_degrees())).sin()) > [x[0][1], p[0]][1]
        {
            break 'l1 ([a, d_a.1][0]).next_down();
        }
        p[0]
            -= (if ((0.1
                * ((2.15 + 1.665 * x[1][0].sin())
                    .div_euclid((2.15 + 1.665 * b[0].sin()))))
                .atan()) >= (a + p[0])
            {
                a
            } else {
                d_a.0[1]
            })
                .cos();
        p[1]
    };
    let b = ((c[0] + b[0]).sin())
        - if ((0.1 * (c[1].cosh())).sin()) > 0.9537 { -1.06_f64 } else { return };
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
            let d_a = 'l1: {
                let mut d_a = [[
                    (([(*x), (0.1 * b as f64)][0]) % (2.15 + 1.665 * (-b_1).sin()))
                        .cos(),
                    (((*x), c[b][0]).1 - (*x) * b_1).cos(),
                ]; 2];
                {
                    let t = &mut d_a[0..];
                    let mut a = t[(b + 0) % 2][b];
                }
                for _ in 0..2 {
                    if ((*x).next_up()) <= -0.7363 {
                        break 'l1 c[0][0];
                    }
                }
                (if (a[b] - (*x)) <= 0.4137
                    && (if 0.44_f64 > -0.9163 && b % 2 == 0 {
                        c[1][b]
                    } else {
                        d_a[1][b]
                    }) >= -0.7163
                {
                    c[c.len() - 1 - b][(b + 0) % 2]
                } else {
                    a[0]
                })
            };
        }
        b += 1;
    }
    ((b_1 * a[2]) % (2.15 + 1.665 * ((*x) + b_1).sin())).tanh()
}
#[differentiable]
fn f3_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut u = (-x).clamp((-1.0 - 0.5 * (-x).abs()), (1.0 + 0.5 * (x * x).abs()));
        0.5 * f3_2(x, n - 1) + (u * (0.1 * n as f64)).sin()
    }
}
#[differentiable]
fn f3(a: &[[f64; 2]], b: &mut Vec<f64>, mut c: bool, x: &[f64; 2]) -> f64 {
    let mut p = f3_2(
        (x[1] + x[0]),
        (((f3_2(
            b[((if !(a[0][0] > a[1][1]) { x[0] } else { a[1][1] }).abs() * 2.0) as usize
                % 1],
            1,
        ))
            .tanh())
            .abs() * 2.0) as usize % 3,
    );
    assert!(((p * b[0]).tanh()).is_finite());
    let v = (1) * 2 + 2;
    (p - p).cos()
}

#[differentiable]
fn f4_1(a: &f64) -> [f64; 2] {
    if (*a) > (0.1 * (0.2_f64.sinh())).tanh() {
        let v = {
            let bend = |b: f64| { (*a).cos() };
            bend((-(*a)).cos()) + bend(((*a) - 1.16_f64).tanh())
        };
    } else if (-(*a)) > -0.3163 {} else {}
    [(*a), ((*a) / (2.15 + 1.665 * (*a).sin())).tanh()]
}
#[differentiable]
fn f4(a: f64, mut b: [f64; 1], c: &mut [f64; 3]) -> f64 {
    (if b[0] <= (if c[1] > -a { a } else { c[0] }) { 1.92_f64 } else { a })
}

#[differentiable]
fn f5(
    a: &Vec<f64>,
    b: &[(f64, f64)],
    c: &[f64],
    mut x: [[f64; 2]; 2],
) -> (f64, Vec<f64>) {
    x[1][0] = a[0];
    x[1][1] = (c[0].cos() - c[1]).atan();
    x[0][1] = (0.5 + 0.36 * x[0][1].sin()).trunc();
    let t = 'l1: {
        if (x[0][0] * c[0]) < 0.0137 {
            break 'l1 0.66_f64;
        }
        (a[0]
            - (b[0].0
                % (2.15
                    + 1.665 * (x[((a[0] - c[1]).abs() * 2.0) as usize % 2][0]).sin())))
            .sin()
    };
    (x[1][1], vec![x[1] [0] * a[0]; 1])
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
                let mut p = a.to_vec();
            } else {
                let mut b = [[
                    (-(a[b].sin())).sin(),
                    (if ((0.1 * (f64::mul_add(a[1], a[1], a[b]))).tanh())
                        <= (a[0] - a[b])
                    {
                        (a[b], a[1]).1
                    } else {
                        (a[0] / (2.15 + 1.665 * a[1].sin()))
                    })
                        .atan(),
                ]; 2];
                let mut tape = [
                    (a[1] * (b[(y + 0) % 2][1])).atan(),
                    (b[(y + 1) % 2][(y + 0) % 2]).tanh(),
                    (f64::atan((a[(y + 1) % 2])) + (b[1][1] * (a[(y + 0) % 2])).tanh())
                        .cos(),
                ];
                b[0][1] -= (a[(y + 1) % 2]).sin();
            }
            let z = 'l1: {
                if (b == 0
                    || ((0.1 * (a[b].exp_m1())).sin())
                        >= (1.0 + 0.36 * a[0].sin()).round_ties_even())
                {
                    break 'l1 ((0.1 * (f64::exp(a[b]))).tanh()) * (a[b] + a[b]);
                }
                a[b]
            };
            p.push(a[b].atan());
        }
        p.push((a[(b + 0) % 2]).tanh());
    }
    (
        a[0],
        ((-(a[(((0.1 * ((1.15 + 0.765 * a[0].sin()).powi(2))).tanh()).abs() * 2.0)
            as usize % 2])) * (a[1] * a[0]))
            .tanh(),
    )
}

#[differentiable]
fn f7(a: &[f64; 2], mut b: Vec<f64>) -> f64 {
    for &p in a.iter().rev() {
        let mut d_x = 0.0_f64;
        for t in 1..4 {
            let mut c = vec![
                ((b[(t + 0) % 1]) * p).cos(), (0.5 + 0.36 * ((0.1 * t as f64) * p).sin())
                .ceil()
            ];
            let mut p = 0.0_f64;
            for &value in &[2_usize, 0, 1] {
                p += (f64::cbrt((2.05 + 1.755 * (-1.28_f64).sin()))).tanh();
            }
            let b = (0.1 * ((p.cos()) * (p + a[0]))).cos();
            d_x += (0.1 * (b.exp_m1())).cos();
        }
    }
    -a[1] + a[0]
}

#[differentiable]
fn f8(mut a: [[f64; 2]; 2], b: &mut [f64; 3], c: f64) -> Vec<f64> {
    b[0] = (0.5 + 0.36 * a[1][1].sin()).floor();
    let t = ((a[0][0] * b[2]).atan())
        + if (((b[((c - 1.4_f64).abs() * 2.0) as usize % 3])
            / (2.15 + 1.665 * b[1].sin())) >= 0.0337 || a[0][0] > 0.6737)
        {
            (1.28_f64 * a[0][0]).sin()
        } else {
            b[1] %= 2.5 + 0.4 * ((c - c).atan()).sin();
            return vec![a[0] [0]; 2];
        };
    vec![(c - (0.0 + 3.6 * (c / (2.15 + 1.665 * a[0] [1].sin())).sin())); 2]
}

#[differentiable]
fn f9(a: &Vec<f64>, b: &[f64; 3], c: &mut [f64]) {
    for (y, s) in b.iter().enumerate() {
        let b = 'l1: {
            let w = { (0.1 * y as f64) };
            for _ in 0..2 {
                if (a[1] / (2.15 + 1.665 * a[2].sin())) < ((*s), a[(y + 1) % 3]).0 {
                    break 'l1 (0.1 * ((1.15 + 0.765 * (*s).sin()).powi(2))).sin();
                }
            }
            (b[y].midpoint(a[2]) + (0.0 + 0.81 * a[y].sin()).asin()).sin()
        };
    }
}

cases! {
    f0(&0.2573);
    f1([[0.3473, 0.9446], [0.7119, 0.7592]], 0.6265, &-0.4562);
    f2(0.9346, &mut [-0.6781, -0.1608], &[0.4865, -0.8362, 0.6011], &[[0.9784, 0.4557], [0.113, 0.9803]]);
    f3(&[[-0.3297, 0.9076], [1.1549, 0.0122]], &mut vec![0.0695], const false, &[0.5268, -0.3559]);
    f4(0.3046, [-0.9281], &mut [1.0592, -0.1935, -0.6462]);
    f5(&vec![0.9473], &[(-0.3554, -0.3281), (0.6992, -0.7735)], &[-0.1962, -0.3089, 0.3984], [[0.5657, -0.367], [0.5703, -0.7024]]);
    f6(&[-0.2027, 0.9546]);
    f7(&[-0.8927, -0.8054], vec![0.5619]) -> f64;
    f8([[0.5373, 0.0146], [-0.6281, 0.7292]], &mut [0.2465, 0.7138, 0.9011], 0.1784);
    f9(&vec![-0.7827, -0.1754, 0.6719], &[-0.4608, -0.6235, -0.7362], &mut [-0.3589, 0.8684]);
}
