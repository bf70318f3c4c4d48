//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: f64, b: [[f64; 2]; 2], c: &[Vec<f64>]) -> f64 {
    let mut a = 0.5;
    a += ((0.0 + 0.81 * (b[0][1].next_down()).sin()).atanh()).tanh();
    a %= 2.5 + 0.4 * ((0.04_f64 - a).cos()).sin();
    let t = b[1][1];
    (b[0][0] - t) + c[0][0] + b[0][0] + c[0][1] + a
}
#[differentiable]
fn f0_2(a: f64) -> f64 {
    let mut d_x = 1_usize;
    (a / (2.15 + 1.665 * a.sin())).sin() + a + a
}
#[differentiable]
fn f0(a: &[f64; 3], b: &mut f64, c: &f64, x: &mut f64) -> (f64, f64) {
    let mut tape = 0.0_f64;
    for &q in &[2_usize, 0, 1] {
        (*b) = (f0_2((*c))).tanh();
        assert!(((if (((* b), (* b)).0) >= 0.0137 { a[q] } else { (* x) })).is_finite());
        let mut a = [[
            (0.1 * ((*c) * (*x))).tanh(),
            (if ((*b) - (*b)) >= 0.0937 { (*x) } else { a[(q + 0) % 3] }),
        ]; 2];
        tape += (-(*c)).atan();
    }
    let mut kept: Option<f64> = None;
    if (tape.copysign((*x))) > 0.4537 {
        kept = if (tape.copysign((*x))) > 0.4537 { Some(a[1]) } else { kept };
    }
    let c = kept
        .map_or(
            (if (((*x), tape).0) > -0.2663 { (*c) } else { (*c) }),
            |held| {
                ((tape.to_radians()).cos())
                    * (if ((0.98_f64 * tape).tanh())
                        > (if ((0.1
                            * ((2.15 + 1.665 * 0.46_f64.sin())
                                % (2.15 + 1.665 * a[2].sin())))
                            .cos()) >= -0.9863
                        {
                            held
                        } else {
                            tape
                        })
                    {
                        (*b)
                    } else {
                        tape
                    })
            },
        );
    ((if (f64::abs((*b))) >= [1.86_f64, (*x)][0] { (*b) } else { tape }), (*b))
}

#[differentiable]
fn f1(mut a: [f64; 2], b: &mut [f64], c: &mut Vec<f64>) -> [f64; 2] {
    [
        (if !((a[0].clamp((-1.0 - 0.5 * c[2].abs()), (1.0 + 0.5 * c[1].abs())))
            < (c[2] - b[1]))
        {
            b[1]
        } else {
            a[1]
        }),
        (0.0 + 0.81 * (-c[2]).sin()).acos(),
    ]
}

#[differentiable]
fn f2_1(a: f64, mut b: Vec<f64>, c: &mut [f64], mut x: [[f64; 2]; 2]) {
    x[0][1] = (0.1
        * ((x[1][0] / (2.15 + 1.665 * a.sin())) % (2.15 + 1.665 * ((b[2], a).1).sin())))
        .atan();
    let z = (a * c[1]).min(((x[1][0], b[2]).1));
}
#[differentiable]
fn f2(a: &[f64; 1], b: &[[f64; 2]], c: &[[f64; 2]]) -> f64 {
    -(a[0] * b[0][0]) + b[0][1] + b[0][0] + c[0][0]
}

#[differentiable]
fn f3(a: &[[f64; 2]]) -> f64 {
    const RATE: f64 = 0.75;
    let mut s = f64::round((1.0 + 0.36 * a[0][1].sin()));
    (2.05 + 1.755 * s.sin()).sqrt()
}

#[differentiable]
fn f4(a: f64, b: &[[f64; 2]]) -> (f64, f64) {
    let mut d_x = 0.5;
    d_x
        += (if (a * a) <= 0.9237
            && (a + b[0][(((1.12_f64, a).0).abs() * 2.0) as usize % 2]) > b[0][0]
        {
            b[1][1]
        } else {
            b[0][0]
        });
    let mut kept = Some((1.2_f64 / (2.15 + 1.665 * b[1][1].sin())).atan());
    let q = kept.unwrap_or(a);
    let mut c = [[
        ((d_x + a) - (d_x + d_x).tanh()).sin(),
        [1.68_f64, b[((a - q).abs() * 2.0) as usize % 2][1]][0],
    ]; 2];
    debug_assert!(((0.1 * (d_x * c[0] [0])).tanh()).is_finite());
    for (s, tape) in c.iter_mut().enumerate() {}
    (
        c[(((0.68_f64 * q).atan()).abs() * 2.0) as usize % 2][0],
        ((1.0 + 0.36 * d_x.sin()).round() - a),
    )
}

#[differentiable]
fn f5(a: [f64; 3], b: bool, c: &mut [f64; 2]) -> f64 {
    let mut kept = Some(
        ((2.75 + 1.125 * a[0].sin()).log((2.75 + 1.125 * a[0].sin()))).atan(),
    );
    if let Some(held) = &mut kept {
        *held *= 0.75;
    }
    let c = kept.map_or(c[0] * 0.86_f64, |held| held);
    c
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.0 + 0.81 * x.sin()).asin()).tanh()
    } else {
        0.5 * f6_1((x / (2.15 + 1.665 * ((x, x).0).sin())).atan(), n - 1)
            + (x % (2.15 + 1.665 * 1.48_f64.sin())).atan()
    }
}
#[differentiable]
fn f6_2(a: [[f64; 2]; 2]) -> [f64; 2] {
    let t: f64;
    if a[0][1] >= 0.36_f64 {
        let mut v = a[0][1] * 1.04_f64;
        t = v;
    } else {
        t = a[0][1];
    }
    [
        (((2.05 + 1.755 * a[1][0].sin()).cbrt()) / (2.15 + 1.665 * (-t).sin())).atan(),
        (0.1 * ((a[1][0] % (2.15 + 1.665 * t.sin())) * t)).atan(),
    ]
}
#[differentiable]
fn f6(mut a: [f64; 3], b: &[[f64; 2]], c: &[f64; 3], mut x: f64) -> [f64; 2] {
    const RATE: f64 = 0.75;
    assert!(((1.2_f64 - b[1] [1])).is_finite());
    let d_a = x;
    for d_x in c.iter().rev() {
        debug_assert!((b[0] [1]).is_finite());
        let x = {
            let bend = |u: f64| {
                if ((c[1], a[1]).1) >= 0.5137 && (d_a - b[1][1]) <= c[1] {
                    return (b[0][1] - 0.5_f64).sin();
                }
                (((b[(b[1][1].abs() * 2.0) as usize % 2][0], c[2]).0) * ((d_a, a[1]).1))
                    .cos()
            };
            bend((d_a.min(d_a)).tanh()) + bend((f64::min(d_a, d_a)).cos())
        };
        a[1] = ((0.1
            * ((2.15 + 1.665 * (a[1] - d_a).sin())
                .div_euclid((2.15 + 1.665 * ((0.0 + 1.08 * d_a.sin()).tan()).sin()))))
            .atan())
            .atan();
    }
    [-a[2], (1.64_f64 / (2.15 + 1.665 * b[0][0].sin())).cos()]
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * (f64::acosh((2.6 + 1.26 * x.sin())))).tanh()
    } else {
        let d_x: f64;
        if ((x - 0.02_f64) <= [x, 1.0_f64][1] || n > 1) {
            let s: f64 = x * x;
            let a = (((s / (2.15 + 1.665 * x.sin())).cos()) / (2.15 + 1.665 * s.sin()));
            d_x = ((x + a) + s).tanh();
        } else {
            d_x = (if ((x % (2.15 + 1.665 * x.sin())) > -0.4863 || (x - x) > x) {
                (2.05 + 1.755 * x.sin()).sqrt()
            } else {
                [(0.1 * n as f64), x][1]
            });
        }
        0.5 * f7_1(x, n - 1) + (0.1 * n as f64) * x
    }
}
#[differentiable]
fn f7_2(a: &[[f64; 2]], mut b: Vec<f64>) -> [f64; 2] {
    b[1] *= 0.6 + 0.4 * ((b[0] - b[0]).cos()).cos();
    b[2] = (f7_1(b[1], ((b[2] + a[0][0]).abs() * 2.0) as usize % 3)).tanh();
    if (((a[((if b[1] <= -0.3463 { a[1][0] } else { b[2] }).abs() * 2.0) as usize
        % 2][0]) / (2.15 + 1.665 * b[2].sin()))
        >= (b[2]
            + a[0][((f64::hypot(
                (2.05 + 1.755 * b[2].sin()),
                (2.05 + 1.755 * 1.86_f64.sin()),
            ))
                .abs() * 2.0) as usize % 2])
        || (b[0] % (2.15 + 1.665 * 1.28_f64.sin())) < -0.3963)
    {}
    [b[0], b[0]]
}
#[differentiable]
fn f7(a: &[[f64; 2]]) -> f64 {
    ((2.1 + 1.71 * a[0][1].sin()).log10(), -a[1][1]).1 + a[1][0] + a[1][1]
}

#[differentiable]
fn f8(a: [[f64; 2]; 2], b: (f64, f64), c: &[f64; 2], x: usize) -> f64 {
    let s = 'l1: {
        let mut u = f64::round_ties_even((1.0 + 0.36 * c[0].sin()));
        u += (if ((u * b.0).cos()) <= -0.3463 { b.1 } else { c[(x + 0) % 2] }).tanh();
        if !(u < (u / (2.15 + 1.665 * b.1.sin())).sin()) {
            break 'l1 b.1;
        }
        for v in 1..4 {
            for z in (1..3).rev().step_by(3) {
                let mut kept: Option<f64> = None;
                let p = kept.unwrap_or([b.1, c[1]][1]);
                let p = (1.4_f64
                    / (2.15
                        + 1.665
                            * (a[0][(((0.76_f64 * u).sin()).abs() * 2.0) as usize % 2])
                                .sin()));
                u = b.0.sin();
            }
            let [b, mut tape] = [
                ((u - 1.3_f64) * 1.44_f64).tanh(),
                (2.6 + 1.26 * (b.0 * c[0]).sin()).acosh(),
            ];
        }
        (0.0 + 3.6 * (u - a[0][1]).sin()).next_down()
    };
    (a[0][(x + 1) % 2]) * c[0]
}

#[differentiable]
fn f9(a: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut b = a[1][1];
    (
        a[1][1],
        vec![
            (if ((b + b).cos()) < - 0.0463 { [0.18_f64, a[0] [1]] [1] } else { (a[0] [0]
            * b).cos() }); 1
        ],
    )
}

cases! {
    f0(&[0.1803, 0.9876, 0.4749], &mut -0.5478, &0.5695, &mut -0.5932);
    f1([-0.5127, -0.3754], &mut [0.6519, 0.6892], &mut vec![0.3265, 0.1538, -0.3989]);
    f2(&[0.7603], &[[-0.6524, 0.9249], [0.6722, 1.0395]], &[[0.7068, 0.4841], [-0.4886, -0.1513], [0.046, -0.0667]]) -> f64;
    f3(&[[-0.4827, 0.8946], [0.9819, -0.9208], [0.4365, 0.5038]]) -> f64;
    f4(-0.1627, &[[-0.2954, 0.0819], [0.9192, 1.0565]]);
    f5([-0.0727, 0.7046, -0.5581], const true, &mut [0.8192, 0.3665]);
    f6([0.6665, -0.0962, 0.9711], &[[-0.8116, -0.0743], [0.223, -0.2397]], &[0.9976, 1.1549, 0.4422], 0.7295);
    f7(&[[-0.4416, -0.2343], [0.903, -0.3197], [-0.3624, -0.2151]]) -> f64;
    f8([[0.2773, 0.1446], [-0.5081, 0.4092]], (0.4965, 0.4638), &[0.1911, 0.4884], const 0) -> f64;
    f9(&[[-0.1227, 0.4246], [-0.5281, 0.6792]]);
}
