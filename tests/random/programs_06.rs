//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], mut b: f64, c: f64, x: &[Vec<f64>]) -> (f64, f64) {
    assert!((a[0] [1] * 0.2_f64).is_finite());
    let mut u = vec![
        (if (x[0] [1].asinh()) <= x[0] [0] { - b } else { [b, x[1] [1]] [0] }),
        (f64::rem_euclid((2.25 + 1.575 * x[0] [1].sin()), (2.25 + 1.575 * x[1] [1]
        .sin()))).tanh()
    ];
    {
        let v = &mut u[0..=1];
        if x[1][0] <= -0.4463 {
            let mut t = [(-v[0]).tanh(), c];
            let v = (-c)
                * if (-b) > -0.3863 {
                    ((2.1 + 1.71 * b.sin()).ln()).tanh()
                } else {
                    return (
                        -t[0],
                        (if (b.atan()) > 0.4837
                            && ((0.1 * (c.cosh())).tanh()) >= x[0][1].cos()
                        {
                            b
                        } else {
                            t[0]
                        }),
                    )
                };
        }
    }
    ((0.1 * (c * a[0][1])).atan(), b)
}

#[differentiable]
fn f1(a: &[f64], b: &mut [f64; 3]) -> (f64, Vec<f64>) {
    b[2] -= (0.5 + 0.36 * b[0].sin()).trunc();
    (-0.84_f64, vec![b[2]; 1])
}

#[differentiable]
fn f2_1(a: Vec<f64>) -> Vec<f64> {
    assert!(((a[0] + a[0])).is_finite());
    let mut z = 0.5;
    z += ((2.05 + 1.755 * ((0.1 * (a[0].exp2())).sin()).sin()).sqrt()).sin();
    z = a[0];
    vec![(z + (0.1 * (a[0].exp())).atan()).atan(); 2]
}
#[differentiable]
fn f2(a: &[Vec<f64>], b: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let q = &b[1..];
    let mut v = 0_usize;
    while v < 1 && ((a[1][(v + 0) % 2]).cos()) < (b[v][1] + b[v][v]) {
        {
            let mut w = [(0.1
                * ((b[1][0] / (2.15 + 1.665 * b[0][v].sin()))
                    / (2.15 + 1.665 * (a[v][v] + b[v][v]).sin())))
                .sin(); 3];
            let mut w = f2_1(vec![- a[v] [v]; 1]);
        }
        v += 1;
    }
    let mut value = vec![b[(v + 1) % 2] [1], b[0] [1]];
    let b = {
        let bend = |u: f64| {
            let p = (q[(v + 0) % 1][(value[1].abs() * 2.0) as usize % 2]).atan();
            ([value[(v + 0) % 2], b[0][(v + 0) % 2]][1]
                - (if !((-value[0]) <= f64::acos((0.0 + 0.81 * (0.1 * v as f64).sin())))
                {
                    b[1][(v + 0) % 2]
                } else {
                    u
                }))
                .atan()
        };
        bend(((value[(v + 0) % 2]) / (2.15 + 1.665 * (b[0][(v + 1) % 2]).sin())).sin())
            + bend(0.48_f64.sin())
    };
    value[0] = (0.5
        + 0.36 * (if (a[1][(v + 1) % 2]) > -0.7263 { value[0] } else { a[1][0] }).sin())
        .trunc();
    (b, vec![(q[0] [0] * (b.next_up())).atan(); 1])
}

#[differentiable]
fn f3_1(a: [[f64; 2]; 2], b: &mut [f64; 3], (c, c_1): (f64, f64), x: &[f64; 3]) -> f64 {
    let w = (0.1
        * (((2.05 + 1.755 * a[0][1].sin()).hypot((2.05 + 1.755 * b[1].sin())))
            * (1.62_f64 + b[((c - 0.52_f64).abs() * 2.0) as usize % 3])))
        .sin();
    debug_assert!((c).is_finite());
    let mut y = 0.0_f64;
    for p in 1..3 {
        b[p] = (((0.1 * (f64::exp2(c))).cos()) * (w + c)).tanh();
        y += (-x[2]).sin();
    }
    (0.0 + 1.8 * (b[2] - w).sin()).tanh() + b[1] + x[2] + c_1
}
#[differentiable]
fn f3(mut a: Vec<f64>) -> f64 {
    a = vec![(a[0] * a[0]).tanh(); 2];
    a[0] %= 2.5 + 0.4 * (a[0].tanh()).sin();
    (a[0] / (2.15 + 1.665 * 1.16_f64.sin())).cos() + a[0]
}

#[differentiable]
fn f4(a: &[[f64; 2]], mut b: [[f64; 2]; 2]) -> f64 {
    b[1][1] /= 1.6 + 0.4 * (a[1][0].sin()).sin();
    a[1][1] + b[1][0] + b[1][0]
}

#[differentiable]
fn f5_1(a: &[(f64, f64)], b: bool, mut c: [[f64; 2]; 2]) -> f64 {
    c[0][1] = (f64::next_up(((0.0 + 0.81 * a[1].0.sin()).asin()))).sin();
    let s = f64::hypot(
        (2.05 + 1.755 * (1.64_f64 * a[0].0).sin()),
        (2.05 + 1.755 * (c[1][0] - 1.88_f64).sin()),
    );
    0.18_f64 * a[0].0
}
#[differentiable]
fn f5(a: f64, mut b: bool) -> Vec<f64> {
    let mut b = -(-1.2_f64);
    b = a;
    if (a + b) < 0.2337 {
        let y = (if ((0.44_f64, a).1) < (a / (2.15 + 1.665 * b.sin())) {
            let mut y = 0.0_f64;
            for q in (1..4).step_by(2).rev() {
                {
                    let y = (((b.to_radians()).atan()) * (a / (2.15 + 1.665 * a.sin())))
                        .cos();
                    debug_assert!((b).is_finite());
                }
                y += (if q > 1 && (-a) < -0.1863 { b } else { a }).sin();
            }
            return vec![(a * b).tanh(); 2];
        } else {
            (a + a).cos()
        })
            .sin() - (b * a).tanh();
    } else {}
    vec![(0.1 * (b * b)).tanh(); 2]
}

#[differentiable]
fn f6_1(a: &[f64], b: f64, c: [f64; 1], x: &[f64]) -> f64 {
    assert!(
        ((if (a[1] <= - 0.4863 || (c[0] * c[0]) > - 0.0863) { a[0] } else { c[0] }))
        .is_finite()
    );
    for (b, &q) in x.iter().enumerate() {
        let d_a = ((c[(b + 0) % 1]) * ((c[(b + 0) % 1]) % (2.15 + 1.665 * q.sin())))
            .cos();
        let mut q = 1.8 + 0.5 * ((0.48_f64 * (c[(b + 0) % 1])).sin()).sin();
        while q > 0.4321 {
            {}
            q *= 0.55 + 0.1 * (1.9_f64.atan()).cos();
        }
    }
    (if (f64::trunc((0.5 + 0.36 * x[1].sin()))) < 0.5237 {
        (0.5 + 0.36 * x[1].sin()).ceil()
    } else {
        -x[1]
    }) + b
}
#[differentiable]
fn f6(a: &f64, b: usize, c: &mut f64) -> f64 {
    let mut value = [0.0_f64; 3];
    let mut v = ((value[b].cos()) % (2.15 + 1.665 * ((*c) - (0.1 * b as f64)).sin()))
        .cos();
    let q = 'l1: {
        if b % 2 == 0 && ((*a) / (2.15 + 1.665 * v.sin())) > 0.74_f64.signum() {
            break 'l1 (-(1.5_f64 / (2.15 + 1.665 * (*c).sin()))).cos();
        }
        let mut u = 0.0_f64;
        for c in (1..=4).step_by(3) {
            u += -((0.1 * ((0.0 + 1.8 * v.sin()).sinh())).sin());
        }
        f64::midpoint(
            ((0.1 * ((2.15 + 1.665 * u.sin()).recip())).tanh()),
            ((0.1 * (value[b] * u)).cos()),
        )
    };
    (q / (2.15 + 1.665 * 1.34_f64.sin())).atan() + q + q + value[2] + (*a)
}

#[differentiable]
fn f7(a: &[[f64; 2]], b: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut s = a.to_vec();
    s[1][0] = (s[1][0] - a[0][1]).tanh();
    (
        (a[1][1] / (2.15 + 1.665 * ((0.66_f64 * s[1][0]).cos()).sin())).atan(),
        vec![s[0] [1]; 1],
    )
}

#[differentiable]
fn f8(a: &[f64; 2], b: &Vec<f64>, #[constant] c: &[f64]) -> Vec<f64> {
    let z = (if (-a[0]) > -0.9863 && (c[0] + c[1]) > 0.1937 { a[0] } else { b[1] });
    let c = ((a[0] * z).cos())
        - match a[1] < (0.84_f64 + z) {
            true => {
                return vec![
                    - ((0.1 * ((1.4 + 0.99 * a[1].sin()).powf((1.4 + 0.99 * (c[(z.abs() *
                    2.0) as usize % 2]).sin())))).cos()); 2
                ];
            }
            _ => (b[1], b[0]).1,
        };
    let mut q = -a[0];
    let mut c = (
        ((0.0
            + 0.81
                * (if (f64::ln((2.1 + 1.71 * q.sin()))) > 0.7337 && a[1] < c.signum() {
                    a[1]
                } else {
                    b[0]
                })
                    .sin())
            .asin())
            .sin(),
        c.tanh(),
    );
    let mut w = (z, (a[1] / (2.15 + 1.665 * (1.58_f64.sin()).sin())).tanh());
    let a = 'l1: {
        q = q;
        for _ in 0..2 {
            if ((if ((0.1 * (z.mul_add(c.1, q))).atan()) < (a[0], 0.44_f64).1
                && z < (0.1 * (c.0 * w.1)).sin()
            {
                q
            } else {
                1.9_f64
            }) < -0.6563 || ([b[0], z][0]) < -0.0063)
            {
                break 'l1 (-z + (1.98_f64 - q)).tanh();
            }
        }
        -z
    };
    vec![q; 2]
}

#[differentiable]
fn f9(a: &[(f64, f64)], mut b: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    b %= 2.5 + 0.4 * ((b % (2.15 + 1.665 * b.sin())).atan()).sin();
    b = (a[1].0 + a[1].0).cos();
    if (a[1].0 - 1.72_f64) <= -0.3063 && (b * b) <= -0.7963 {
        let mut x = vec![vec![(0.1 * (b.sinh())).tanh(); 1]; 2];
        let mut x = (vec![(0.1 * ((a[1].1 - b) * (b - b))).sin(); 2], (-x[0][0]).sin());
        debug_assert!(((if (- x.0[0]) >= - 0.0363 { x.1 } else { b })).is_finite());
    } else if ((if b > (a[1].0 / (2.15 + 1.665 * b.sin())) { a[0].1 } else { a[0].0 })
        >= -0.4963 || (b - a[0].0) <= -b)
    {
        let mut y = a.to_vec();
        y[0].0 %= 2.5 + 0.4 * ((0.5 + 0.36 * 1.56_f64.sin()).ceil()).sin();
        b = ([(b, a[1].0).0, (y[0].1 - a[1].1)][1]).cos();
    } else {
        b -= (([a[0].0, b][1]) / (2.15 + 1.665 * (a[0].1 + b).sin())).cos();
        for v in 0..=2 {
            b = (a[0].0 + a[0].0).sin();
            let a = (((if (v > 1 || (b * (a[(v + 1) % 2].0)) < -0.4963) {
                b
            } else {
                a[(v + 0) % 2].0
            })
                .to_radians())
                .sin()) * a[1].1;
        }
    }
    [
        ((if (b - a[0].1) < -0.4063 { a[1].1 } else { b }), b.next_down()).1,
        (2.1 + 1.71 * b.sin()).log2(),
    ]
}

cases! {
    f0(&[vec![0.0673, 0.9546], vec![-0.4481, -0.7608], vec![-0.6035, 0.1938]], 0.3411, -0.4516, &[vec![0.3957, 0.583], vec![-0.0197, -0.4324]]);
    f1(&[0.1073, 0.2046, 0.5119], &mut [0.5792, -0.5635, 0.8638]);
    f2(&[vec![-0.5354, 0.0819], vec![0.8092, 0.7965], vec![0.7438, 0.7411]], &[[-0.5716, 0.9157], [-0.227, 0.0003]]);
    f3(vec![-0.2151]) -> f64;
    f4(&[[-0.1027, -0.4054], [-0.0281, 0.6892], [0.6365, 0.9538]], [[0.5111, 0.7184], [-0.3743, 0.883]]) -> f64;
    f5(-0.2643, const true);
    f6(&0.0111, const 2, &mut -0.6816);
    f7(&[[0.3673, 0.4146], [-0.7881, 0.6492], [-0.2635, -0.1362]], &[[0.5511, 0.1084], [-0.6443, -0.807], [0.3103, 1.0776]]);
    f8(&[0.0273, -0.1254], &vec![0.8119, 0.3592], const &[-0.2335, -0.0162, 0.0511]);
    f9(&[(-0.2527, 0.2446), (0.4119, 0.2392), (0.6265, -0.1162)], -0.1989);
}
