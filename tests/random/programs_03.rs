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
        (*b) = ((
            (if ((0.5 + 0.36 * a[q].sin()).ceil()) >= ((*x).to_radians()).cos()
                && (*c) >= (*c)
            {
                (*x)
            } else {
                (*b)
            }),
            (if ((*b) - (*b)) >= 0.0937 { (*x) } else { a[(q + 0) % 3] }),
        )
            .1)
            .sin();
        for u in a.iter() {}
        tape += ((*c) + (*c)).sin();
    }
    ((*c), tape)
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
    let d_x = &b[2..=2];
}
#[differentiable]
fn f2(a: &[f64; 2], b: &[f64], c: Vec<f64>, mut x: f64) -> [f64; 2] {
    [([b[1], c[0]][1] + -0.6_f64), -x]
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
    let w = {
        let bend = |value: f64| {
            let c = (b[0][0] / (2.15 + 1.665 * a.sin())).atan();
            ((value / (2.15 + 1.665 * c.sin())) + -a).sin()
        };
        bend(a.tanh()) + bend((-1.24_f64).cos())
    };
    let mut y = [[1.68_f64, b[((a - w).abs() * 2.0) as usize % 2][1]][0]; 2];
    y[0] = y[1];
    ((0.5 + 0.36 * a.sin()).floor(), 1.3_f64)
}

#[differentiable]
fn f5(a: [f64; 3], b: bool, c: &mut [f64; 2]) -> f64 {
    if b {
        let tape = ((2.05 + 1.755 * c[1].sin()).sqrt())
            <= (0.1 * ((2.15 + 1.665 * a[2].sin()) % (2.15 + 1.665 * c[1].sin()))).cos();
        let y = {
            let bend = |w: f64| {
                if !(b) {
                    return (w * w).atan();
                }
                w.cos()
            };
            bend((if tape { 1.02_f64 } else { 0.36_f64 }).atan())
                + bend((1.58_f64.sin()).atan())
        };
        for d_a in a.iter().rev() {}
    } else {
        let u = {
            let mut kept = 0.25;
            let mut grow = |w: f64| {
                kept
                    += {
                        (c[((if (0.76_f64.abs()) >= 0.5937 { w } else { a[0] }).abs()
                            * 2.0) as usize % 2]
                            - (0.1
                                * (f64::powf(
                                    (1.4 + 0.99 * a[0].sin()),
                                    (1.4 + 0.99 * c[0].sin()),
                                )))
                                .tanh())
                            .atan()
                    };
            };
            grow(a[0].tanh());
            grow((f64::max(a[2], a[2])).tanh());
            kept
        };
    }
    [
        (0.1
            * (f64::div_euclid(
                (2.15
                    + 1.665
                        * (c[(((0.1 * (a[1] * 1.16_f64)).sin()).abs() * 2.0) as usize
                            % 2])
                            .sin()),
                (2.15 + 1.665 * a[0].sin()),
            )))
            .cos(),
        a[2],
    ][0] + c[(1.98_f64.abs() * 2.0) as usize % 2]
}

#[differentiable]
fn f6(a: [[f64; 2]; 2], b: (f64, f64), c: &[f64; 2], x: usize) -> f64 {
    let mut w = 0.0_f64;
    for w in 1..3 {
        {
            let p = {
                let bend = |b: f64| {
                    let u = ((2.05 + 1.755 * 0.92_f64.sin()).cbrt()).tanh();
                    (u / (2.15 + 1.665 * (a[(w + 0) % 2][1]).sin())).sin()
                };
                bend((c[(w + 1) % 2]).sin()) + bend((c[0] * b.0).tanh())
            };
            for d_x in (1..=4).step_by(3) {
                let mut q = 0.5;
                q += ((2.1 + 1.71 * b.0.sin()).log2()).atan();
                q
                    += (0.1
                        * (f64::powf((1.4 + 0.99 * p.sin()), (1.4 + 0.99 * c[1].sin()))))
                        .cos();
                let mut w = 1.8 + 0.5 * ((-b.1).cos()).sin();
                while w > 0.4321 {
                    {
                        q = 1.4_f64.sin();
                        let mut tape = (1.84_f64 * (b.0 * b.1)).sin();
                        let (a, [u, t]) = (
                            ((tape + 0.9_f64) + (a[1][(x + 1) % 2]) * b.0).sin(),
                            [(c[1] / (2.15 + 1.665 * w.sin())).sin(), -c[0]],
                        );
                    }
                    w *= 0.55 + 0.1 * ((w + b.0).cos()).cos();
                }
            }
        }
    }
    (c[(x + 0) % 2], w).0 + w + a[0][0] + w + c[0]
}

#[differentiable]
fn f7(a: &[[f64; 2]]) -> (f64, Vec<f64>) {
    let mut b = a[1][1];
    (
        a[1][1],
        vec![
            (if ((b + b).cos()) < - 0.0463 { [0.18_f64, a[0] [1]] [1] } else { (a[0] [0]
            * b).cos() }); 1
        ],
    )
}

#[differentiable]
fn f8(a: f64, b: f64) -> [f64; 2] {
    let (s, _) = (b, (0.0 + 0.81 * a.sin()).acos());
    let d_x = (2) * 2 + 1;
    let t = 'l1: {
        let mut v = 0.5;
        v
            += (0.5 + 0.36 * (if (0.1 * d_x as f64) < 0.0937 { a } else { a }).sin())
                .trunc();
        v += ((-b) / (2.15 + 1.665 * (b - v).sin())).sin();
        for _ in 0..2 {
            if ((b * a) >= 0.6337 || a >= 0.3737) {
                break 'l1 (0.0 + 1.8 * v.sin()).tanh();
            }
        }
        let mut value = [0.0_f64; 1];
        for &p in value.iter() {}
        value[((if (-a)
            <= f64::clamp(
                a,
                (-1.0 - 0.5 * (value[(d_x + 0) % 1]).abs()),
                (1.0 + 0.5 * (0.1 * d_x as f64).abs()),
            )
        {
            value[0]
        } else {
            v
        })
            .abs() * 2.0) as usize % 1]
    };
    [b, ((if (-t) <= 0.8737 { t } else { t }) + (a * t).tanh()).cos()]
}

#[differentiable]
fn f9(a: [f64; 2], b: &[f64]) -> Vec<f64> {
    let t = {
        let mut kept = 0.25;
        let mut grow = |q: f64| kept += { (0.5 + 0.36 * q.sin()).floor() };
        grow((if a[0] >= -0.7063 { b[0] } else { a[1] }).sin());
        grow((a[1] * b[1]).cos());
        kept
    };
    for d_x in b.iter() {
        let mut s = 0.0_f64;
        for (tape, &s) in [0_usize, 2, 2, 1].iter().enumerate() {
            {
                let mut v = vec![[(* d_x), 0.94_f64] [1]; 2];
                let mut b = [[
                    (0.1 * (b[1].cosh())).cos(),
                    -((t % (2.15 + 1.665 * (v[(s + 0) % 2]).sin())).atan()),
                ]; 2];
            }
        }
    }
    vec![
        (0.1 * ((2.15 + 1.665 * (f64::hypot((2.05 + 1.755 * t.sin()), (2.05 + 1.755 * t
        .sin()))).sin()) / (2.15 + 1.665 * a[1].sin()))).atan(); 2
    ]
}

cases! {
    f0(&[0.1803, 0.9876, 0.4749], &mut -0.5478, &0.5695, &mut -0.5932);
    f1([-0.5127, -0.3754], &mut [0.6519, 0.6892], &mut vec![0.3265, 0.1538, -0.3989]);
    f2(&[-0.4797, -0.7624], &[-0.3251, 0.2622, -0.3705], vec![0.6668, -0.1259, 0.4514], 0.7587);
    f3(&[[-0.4827, 0.8946], [0.9819, -0.9208], [0.4365, 0.5038]]) -> f64;
    f4(-0.1627, &[[-0.2954, 0.0819], [0.9192, 1.0565]]);
    f5([-0.0727, 0.7046, -0.5581], const true, &mut [0.8192, 0.3665]);
    f6([[0.2773, 0.1446], [-0.5081, 0.4092]], (0.4965, 0.4638), &[0.1911, 0.4884], const 0) -> f64;
    f7(&[[-0.1227, 0.4246], [-0.5281, 0.6792]]);
    f8(0.7273, -0.1054);
    f9([0.2173, 0.4846], &[-0.9181, 0.1092]);
}
