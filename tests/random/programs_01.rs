//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        assert!((x).is_finite());
        if !(x > 0.3537) {
            let mut p = -(0.44_f64 * x);
        } else if (x * x) < -0.5363 {} else {}
        0.5 * f0_1((0.02_f64 + x).cos(), n - 1) + (x * x).tanh()
    }
}
#[differentiable]
fn f0(a: &[[f64; 2]], b: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut d_a = f0_1(b[1] * 0.44_f64, 1);
    for v in b.iter() {
        d_a = (b[(((*v) * (*v)).abs() * 2.0) as usize % 3]).tanh();
        for w in (1..3).step_by(3) {}
        let d_x: f64 = b[0];
    }
    for c in (1..=2).step_by(1) {
        let mut y = (0.5 + 0.36 * (0.1 * c as f64).sin()).trunc();
        let (z, a) = (
            (((0.1 * (y * d_a)).sin()) * (b[c] - d_a)).cos(),
            (b[c] - d_a).sin(),
        );
        let mut b = 1.8 + 0.5 * ((0.5 + 0.36 * b[c].sin()).floor()).sin();
        while b > 0.4321 {
            {
                for z in (1..2).rev().step_by(3) {}
                if ((z % (2.15 + 1.665 * z.sin())).cos()) > -1.54_f64
                {} else if (c % 2 == 0
                    || (if ((d_a - y).cos()) > 0.4537 { z } else { z })
                        < (0.1 * (a * d_a)).tanh())
                {} else {}
            }
            b *= 0.55 + 0.1 * ((z - b).sin()).cos();
        }
    }
    (
        ((2.05 + 1.755 * 0.64_f64.sin()).hypot((2.05 + 1.755 * d_a.sin()))
            - -(a[((if (if ((d_a * a[0][1]).sin()) < (b[1] + a[0][0]) {
                1.32_f64
            } else {
                d_a
            }) < (a[0][1] - b[2])
            {
                d_a
            } else {
                b[2]
            })
                .abs() * 2.0) as usize % 2][0]))
            .sin(),
        vec![b[2] * a[1] [1]; 1],
    )
}

#[differentiable]
fn f1(a: f64, b: &[f64; 2]) -> (f64, Vec<f64>) {
    debug_assert!((a).is_finite());
    let mut c = b[1];
    ((c + (b[1] - c)).cos(), vec![(a - a); 1])
}

#[differentiable]
fn f2(a: &Vec<f64>, b: &[(f64, f64)], c: Vec<f64>) -> [f64; 2] {
    let mut d_a = ((b[0].1 - 0.06_f64) * (-c[2])).sin();
    [(if ((c[2], c[1]).0) <= 1.78_f64 { a[0] } else { b[1].1 }), (b[0].1 * d_a).atan()]
}

#[differentiable]
fn f3_1(a: &[(f64, f64)]) -> f64 {
    if ((a[((a[1].1 / (2.15 + 1.665 * a[1].0.sin())).abs() * 2.0) as usize % 2].1)
        > 0.7137 || (a[0].0 * a[0].1) < 0.5637)
    {
        let mut z = 0.5;
        z += ((if a[1].0 < 0.0337 { a[0].0 } else { a[1].0 }), [a[0].1, a[0].0][1]).0;
        let mut value = 1.8 + 0.5 * (z.sin()).sin();
        while value > 0.4321 {
            {
                debug_assert!(((value * z).tanh()).is_finite());
            }
            value *= 0.55 + 0.1 * ((value * value).sin()).cos();
        }
    } else {}
    (a[1].1 + 1.64_f64).next_down()
}
#[differentiable]
fn f3(a: f64) -> f64 {
    if (a.copysign(0.6_f64)) > -0.9163 {
        let p: f64;
        if ((a * a) > -0.1363 || (a.tanh()) < -0.6363) {
            p = -([a, a][0]);
        } else {
            let mut x = (if (a >= -0.5063 || (a.signum()) > 0.2037) { a } else { a });
            if ((0.0 + 1.08 * x.sin()).tan()) <= 0.2137 {
                x = (f3_1(
                    &([
                        ((x / (2.15 + 1.665 * a.sin())).tanh(), a),
                        (
                            (x - x).atan(),
                            (f3_1(&([(x, x), (1.88_f64, 1.16_f64)]))).tanh(),
                        ),
                    ]),
                ))
                    .tanh();
                let mut d_x = (
                    vec![(a, (x / (2.15 + 1.665 * x.sin())).cos()).0; 3],
                    (if ((x / (2.15 + 1.665 * a.sin())).sin()) <= 0.0737 {
                        (f3_1(&([(a, a), (x, a)]))).tanh()
                    } else {
                        (a - x)
                    })
                        .sin(),
                );
                x = (a * 0.6_f64).max(x);
            }
            p = (x % (2.15 + 1.665 * a.sin())).tanh();
        }
    } else {}
    (0.1 * ((2.15 + 1.665 * a.sin()) / (2.15 + 1.665 * a.sin()))).tanh() + a
}

#[differentiable]
fn f4(a: &[f64; 1]) -> Vec<f64> {
    let mut a = vec![a[0], a[0]];
    let mut y = (
        ((a[0] / (2.15 + 1.665 * a[1].sin())).sin()
            + (a[1] % (2.15 + 1.665 * a[0].sin())).cos()),
        ((a[0] / (2.15 + 1.665 * a[0].sin())).tanh() - (a[0] - a[1]).cos()),
    );
    let mut b = [y.1.cos(), (-a[1] + (a[1] + a[1]).tanh()).tanh()];
    let mut p = (
        vec![(0.1 * (f64::exp_m1((0.0 + 1.8 * a[0].sin())))).sin(); 1],
        ((-1.38_f64) / (2.15 + 1.665 * ((0.5 + 0.36 * b[0].sin()).floor()).sin())).cos(),
    );
    {
        let u = &mut a[1..=1];
        b.swap(0, 0);
    }
    let mut t = if (-b[1])
        >= (if !(((0.1 * ((2.15 + 1.665 * b[0].sin()) % (2.15 + 1.665 * p.0[0].sin())))
            .sin()) < -0.3063)
        {
            y.1
        } else {
            b[0]
        }) && a[0] < (1.1_f64 * a[0]).cos()
    {
        let mut t = [-((b[1].to_radians()).sin()), (1.74_f64 - b[1]).cos(), p.1.cos()];
        p.0[0] = (0.0 + 0.81 * ((y.1 - t[2]).atan()).sin()).asin();
        (b[0].abs() - (b[0] + b[1]).tanh()).cos()
    } else {
        (0.1 * ((0.0 + 1.8 * p.0[0].sin()).exp_m1())).tanh()
    };
    a
}

#[differentiable]
fn f5_1(a: [[f64; 2]; 2]) -> f64 {
    (a[0][1] - a[1][1]) + a[1][1]
}
#[differentiable]
fn f5(a: Vec<f64>, mut b: Vec<f64>, c: f64) -> f64 {
    let mut tape = {
        (a[(((a[0], c).0).abs() * 2.0) as usize % 3] + a[1])
            .max(
                (if (if b[1] <= -0.8463
                    && ((f5_1([[a[1], a[1]], [b[1], a[0]]])).tanh()) < -0.9563
                {
                    b[0]
                } else {
                    c
                }) > (0.0 + 0.81 * 0.08_f64.sin()).acos()
                {
                    a[2]
                } else {
                    a[2]
                }),
            )
    };
    (b[1] * c, -c).0 + b[0] + tape + tape
}

#[differentiable]
fn f6_1(a: f64, b: &mut [f64; 3], c: &Vec<f64>) -> (f64, Vec<f64>) {
    let tape = -(c[1] * 0.98_f64);
    (f64::cos(0.1_f64), vec![(c[2].abs()).next_down(); 1])
}
#[differentiable]
fn f6(a: &f64, b: &[f64; 1], c: &mut f64, x: usize) -> (f64, f64) {
    const RATE: f64 = 0.75;
    let mut b = ((((*a) * (*c), b[0] * (b[(x + 0) % 1])).0).atan(), 3_usize);
    let mut a = if ((*c) % (2.15 + 1.665 * b.0.sin())) >= 0.6337 {
        if (b.0 - (*c)) >= -0.4063 {
            (*c) = ((*a) % (2.15 + 1.665 * (*a).sin())).sin();
            for b in (1..2).step_by(2) {
                let mut q = [((*c) + (*a)).sin(); 2];
                let d_a = q.len();
            }
        } else {}
        (-(*a)) * (*c)
    } else {
        ((*a) - b.0).cos()
    };
    ((*c), b.0)
}

#[differentiable]
fn f7(a: [[f64; 2]; 2], b: &Vec<f64>, (c, c_1): (f64, f64)) -> (f64, f64) {
    let mut v = 1.8 + 0.5 * ((c_1.asinh()).tanh()).sin();
    while v > 0.4321 {
        {
            let mut u = (c - a[1][0]);
        }
        v *= 0.55 + 0.1 * ((v * a[1][0]).cos()).cos();
    }
    v = (0.1
        * ((c % (2.15 + 1.665 * v.sin()))
            / (2.15 + 1.665 * ((0.1 * (b[0] * c_1)).atan()).sin())))
        .tanh();
    let mut z = (vec![(b[0] - c).cos(); 3], ((1.6 + 2.16 * b[0].sin()).ln_1p()).tanh());
    let mut tape = if ((c_1, v).0) < 0.6537 {
        (((0.64_f64, c_1).1)
            / (2.15 + 1.665 * (b[0] * (b[(c.abs() * 2.0) as usize % 1])).sin()))
            .atan()
    } else {
        c_1
    };
    ((c_1 * v).sin(), c_1)
}

#[differentiable]
fn f8(mut a: f64, b: &mut [f64], mut c: Vec<f64>) -> Vec<f64> {
    for &d_x in [0_usize, 2, 2, 1].iter().rev() {
        c[0] = (b[1] / (2.15 + 1.665 * a.sin())).sin();
        let p = &c[1..];
        for (d_a, &u) in b.iter().enumerate() {
            for a in (0..3).step_by(3).rev() {
                let a = &c[..];
                let q = (if ((a[0] * b[0]) < -0.6563 || d_x > 0) {
                    b[1]
                } else {
                    (0.1 * d_x as f64)
                }) * 1.96_f64;
                let mut y = (0.1
                    * ((2.15 + 1.665 * (-u).sin())
                        .div_euclid((2.15 + 1.665 * (p[0] + (0.1 * d_x as f64)).sin()))))
                    .atan();
            }
            if ((2.25 + 1.575 * b[0].sin())
                .rem_euclid((2.25 + 1.575 * (p[(d_a + 0) % 1]).sin()))) < a
            {
                let mut s = [[
                    ((0.1 * d_x as f64) - p[0]).atan(),
                    -((1.1 + 0.81 * (b[(d_a + 0) % 2]).sin())
                        .atan2((1.1 + 0.81 * c[1].sin()))),
                ]; 2];
                let mut a = c.clone();
            } else {}
        }
    }
    c
}

#[differentiable]
fn f9_1(a: &Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let mut p = 1.1_f64.clamp((-1.0 - 0.5 * a[2].abs()), (1.0 + 0.5 * a[0].abs()));
    let mut d_a = vec![
        (if (if 1.02_f64 < - 0.1463 && (f64::copysign(a[2], p)) > 0.3337 { a[0] } else {
        a[0] }) >= 0.5837 { (0.1 * (p * p)).cos() } else { RATE.midpoint(a[2]) }).sin(),
        RATE
    ];
    let p = d_a[0];
    (((0.1 * (d_a[1] * p)).sin())
        / (2.15 + 1.665 * ((p % (2.15 + 1.665 * p.sin())).tanh()).sin()))
}
#[differentiable]
fn f9(a: &[f64], b: &Vec<f64>) -> f64 {
    for v in (0..3).rev().step_by(1) {
        let mut tape = -(b[(v + 0) % 1]);
        if (b[0] * (0.1 * v as f64)) > -0.9363 {} else {}
    }
    -b[0] + a[1] + a[0] + a[1] + b[0]
}

cases! {
    f0(&[[0.9173, -0.0154], [-0.8881, 0.0992]], &vec![1.0165, -0.8462, -0.7889]);
    f1(-0.4127, &[0.0746, 0.8119]);
    f2(&vec![0.1773], &[(-0.5654, -0.6781), (-0.1308, -0.0035), (-0.4162, -0.0389)], vec![0.8284, 0.4857, -0.297]);
    f3(0.7311) -> f64;
    f4(&[0.3473]);
    f5(vec![-0.2135, 0.1638, 1.0211], vec![0.3384, 0.1257], 0.993) -> f64;
    f6(&0.4784, &[-0.2243], &mut 1.093, const 0);
    f7([[-0.0827, -0.7154], [-0.4781, -0.0808]], &vec![0.0465], (0.3938, 0.6211));
    f8(-0.0327, &mut [-0.8654, -0.7881], vec![0.0392, -0.1235]);
    f9(&[-0.9108, -0.0135], &vec![-0.0162]) -> f64;
}
