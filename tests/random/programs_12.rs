//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64, b: &[Vec<f64>], c: &[(f64, f64)], x: usize) -> Vec<f64> {
    if !(x > 0) {
        let mut q: f64;
        if x == 2 {
            q = (1.6_f64 + c[1].1);
        } else {
            q = (b[0][0] - (*a));
        }
        let tape = (0.0 + 0.81 * (*a).sin()).asin();
        let mut p = 0.0_f64;
        for &p in [2_usize, 0, 1].iter().rev() {
            {
                let z = &c[1..2];
                debug_assert!(
                    ((if (x % 2 == 0 || (c[1].1 * c[1].1) < - 0.7863) { q } else { c[(p +
                    1) % 2].1 })).is_finite()
                );
            }
        }
    } else {
        let mut z = if ((-c[0].0) >= -0.9663 || x % 2 == 0) {
            b[0][0] * (*a)
        } else {
            let mut tape = if (x == 1 || (b[(x + 1) % 2][(x + 1) % 2] - (*a)) <= 0.9637)
            {
                let c = c.len();
                debug_assert!(((b[(c + 1) % 2] [1], b[(x + 1) % 2] [1]).1).is_finite());
                (*a)
            } else {
                -(c[1].0 - (*a))
            };
            (if (b[(((tape, b[0][(x + 1) % 2]).0).abs() * 2.0) as usize % 2][0]) > 0.1137
                && (if x > 1 { tape } else { c[1].0 }) > -0.4063
            {
                tape.signum()
            } else {
                (0.1 * x as f64).signum()
            })
        };
    }
    vec![(0.1 * x as f64) * (0.1 * x as f64); 2]
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &[f64; 3], c: f64, x: &[[f64; 2]]) -> f64 {
    if !((b[0].signum()) >= -0.2563) {}
    (a[1][1], c).1 + b[1] + x[0][0]
}

#[differentiable]
fn f2(a: &[[f64; 2]], mut b: f64) -> f64 {
    let d_x = a.len();
    let (x, s) = (b, (a[0][1] + a[1][(d_x + 0) % 2]));
    let mut c = 1.8 + 0.5 * ((f64::cbrt((2.05 + 1.755 * x.sin()))).atan()).sin();
    while c > 0.4321 {
        {
            if (d_x == 1 || ((s * 0.02_f64).sin()) < -0.7563) {
                let mut tape = [(1.0 + 0.36 * s.sin()).round_ties_even(); 3];
                let mut q = 0.0_f64;
                for &a in &[1_usize, 1] {
                    let mut s = (0.1
                        * ((2.15
                            + 1.665
                                * ((2.05 + 1.755 * b.sin()).hypot((2.05 + 1.755 * s.sin())))
                                    .sin()) % (2.15 + 1.665 * (-b).sin())))
                        .atan();
                    (b, s) = (s, b);
                    q += (0.5 + 0.36 * x.sin()).fract();
                }
                let mut value = 1.8 + 0.5 * (b.atan()).sin();
                while value > 0.4321 {
                    {
                        let v = (0.5 + 0.36 * (a[(d_x + 0) % 2][0]).sin()).fract();
                    }
                    value *= 0.55 + 0.1 * (a[0][1].cos()).cos();
                }
            } else if (a[1][(d_x + 1) % 2] + x) < 0.2137 {} else {}
        }
        c *= 0.55 + 0.1 * ((b + s).atan()).cos();
    }
    (0.1 * ((a[1][1] * c) * ((2.75 + 1.125 * s.sin()).log((2.75 + 1.125 * s.sin())))))
        .tanh() + c
}

#[differentiable]
fn f3_1(a: &[(f64, f64)]) -> Vec<f64> {
    let mut z = a[0].0 * a[1].1;
    z *= 0.6 + 0.4 * ((-([1.86_f64, z][0])).cos()).cos();
    let mut value = Vec::new();
    for b in 1..4 {
        value.push((0.1 * (a[0].1.exp2())).sin());
    }
    value.push((0.26_f64 / (2.15 + 1.665 * 0.84_f64.sin())).sin());
    vec![((z / (2.15 + 1.665 * a[1].0.sin())).cos() + (a[1].1, a[1].1).0); 2]
}
#[differentiable]
fn f3_2(mut a: f64, mut b: [f64; 1], #[constant] c: &[f64], x: &mut f64) -> Vec<f64> {
    (*x) = ((-a) / (2.15 + 1.665 * (a / (2.15 + 1.665 * b[0].sin())).sin())).sin();
    let w = (0.0 + 0.81 * 0.76_f64.sin()).acos();
    let mut a = Vec::with_capacity(3);
    for z in (1..2).step_by(3).rev() {
        a.push(((2.05 + 1.755 * (b[0].next_up()).sin()).sqrt()).sin());
    }
    a.push((b[0] - (*x)).atan());
    vec![(a[0] - (* x)).atan(); 2]
}
#[differentiable]
fn f3(a: &Vec<f64>, b: &[f64], c: &[[f64; 2]], x: &mut [f64; 1]) -> Vec<f64> {
    assert!(((x[((c[1] [1] + 1.96_f64).abs() * 2.0) as usize % 1] + x[0])).is_finite());
    vec![(c[0] [0] + c[0] [1]); 2]
}

#[differentiable]
fn f4_1(a: &[[f64; 2]], b: &Vec<f64>, c: f64) -> f64 {
    let w = (1.0 + 0.36 * (a[0][(c.abs() * 2.0) as usize % 2]).sin()).round();
    let mut d_x = 2_usize;
    let mut d_a = 0.0_f64;
    for &t in &[1_usize, 1] {
        if (-b[2]) > -0.9763 {
            for y in 0..=3 {}
        } else if !((a[1][0] * w) <= 0.8437) {} else {}
        d_a += (w * w).atan();
    }
    (if w >= -b[1] { 1.38_f64 } else { c }) + w
}
#[differentiable]
fn f4(a: [f64; 2], b: [[f64; 2]; 2]) -> f64 {
    let w = a.len();
    let value = {
        let d_a = b.len();
        let mut p = f4_1(
            &([
                [
                    (0.1 * ((b[0][1] / (2.15 + 1.665 * a[1].sin())) * (a[0] * a[1])))
                        .sin(),
                    [b[1][1], a[1]][1],
                ],
                [
                    a[0],
                    (0.5
                        + 0.36
                            * ((f4_1(
                                &([[b[0][(w + 0) % 2], a[0]], [b[0][1], 1.68_f64]]),
                                &(vec![(0.1 * d_a as f64); 3]),
                                b[0][0],
                            ))
                                .tanh())
                                .sin())
                        .ceil(),
                ],
            ]),
            &(vec![
                (2.05 + 1.755 * ((0.1 * ((1.15 + 0.765 * 1.08_f64.sin()).powi(3)))
                .tanh()).sin()).hypot((2.05 + 1.755 * (if (d_a == 0 || ((0.1 * ((1.4 +
                0.99 * b[1] [1].sin()).powf((1.4 + 0.99 * a[0].sin())))).tanh()) >
                0.0837) { b[(w + 1) % 2] [1] } else { a[(d_a + 0) % 2] }).sin())); 3
            ]),
            a[0],
        );
        0.88_f64
    };
    ((0.1 * ((2.15 + 1.665 * b[1][1].sin()).recip())).cos()
        + (value / (2.15 + 1.665 * (b[1][(w + 1) % 2]).sin())).cos())
}

#[differentiable]
fn f5(a: [[f64; 2]; 2], b: usize, c: f64, mut x: usize) -> [f64; 2] {
    let mut t = vec![((0.5 + 0.36 * a[0] [1].sin()).fract()) * a[1] [0]; 3];
    [c, c]
}

#[differentiable]
fn f6(a: &Vec<f64>) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut w = a.clone();
    let mut value = 0_usize;
    while value < 3 {
        {
            let a = (value) * 2 + 0;
        }
        value += 1;
    }
    let b = if ((-a[1]) <= -0.7663 || ((1.0 + 0.36 * a[2].sin()).round()) < 0.9537) {
        a[2]
    } else {
        let (mut u, q) = (w[1], (a[0] / (2.15 + 1.665 * 0.08_f64.sin())).atan());
        u %= 2.5 + 0.4 * ((1.46_f64 * (a[(value + 2) % 3])).cos()).sin();
        (0.1
            * ((f64::log(
                (2.75 + 1.125 * u.sin()),
                (2.75 + 1.125 * (a[(value + 0) % 3]).sin()),
            )) * q))
            .atan()
    };
    for v in (0..1).step_by(1).rev() {
        w[0]
            *= 0.6 + 0.4 * (((b + w[w.len() - 1 - v]).sin() + a[2] * a[v]).atan()).cos();
    }
    w[2] = (0.0 + 0.81 * (a[(value + 0) % 3]).sin()).acos();
    w.copy_within(2..3, 1);
    [
        (w[2] - a[0]).cos(),
        (((a[(value + 1) % 3]) * w[2]).cos() - ((a[(value + 0) % 3]) * b).cos()),
    ]
}

#[differentiable]
fn f7(a: &Vec<f64>, b: &f64, mut c: Vec<f64>) -> f64 {
    let mut s = 1.8 + 0.5 * ((-1.16_f64).tanh()).sin();
    while s > 0.4321 {
        {
            let z = c.len();
        }
        s *= 0.55 + 0.1 * (((*b) + c[0]).sin()).cos();
    }
    (2.1 + 1.71 * ([1.1_f64, s][0]).sin()).log2() + a[0]
}

#[differentiable]
fn f8_1(a: [f64; 2]) -> f64 {
    let mut y = a[1];
    assert!((a[1]).is_finite());
    let value = 1.48_f64;
    (y / (2.15 + 1.665 * y.sin())).cos()
}
#[differentiable]
fn f8(a: &[Vec<f64>]) -> Vec<f64> {
    let mut q = 0.0_f64;
    for (w, &b) in [0_usize, 2, 2, 1].iter().enumerate() {
        let y: f64 = (f8_1([
            (0.1 * ((a[(w + 1) % 2][1]).mul_add(a[0][1], a[0][1]))).cos(),
            a[0][1] * a[1][1],
        ]))
            .tanh();
        let mut s = f8_1([
            (y + y),
            ((y * 0.22_f64)
                / (2.15
                    + 1.665
                        * ((0.1 * w as f64) / (2.15 + 1.665 * (a[1][(w + 1) % 2]).sin()))
                            .sin()))
                .sin(),
        ]);
        let mut u = 1_usize;
        q += ((a[1][(u + 1) % 2], 1.08_f64).1).sin();
    }
    vec![(f8_1([q, a[1] [0]])).tanh(); 2]
}

#[differentiable]
fn f9(mut a: (f64, f64), b: f64, c: (f64, f64)) -> f64 {
    for t in 0..2 {
        let y = if b < c.1 && (f64::next_up(c.1)) < -0.4363 {
            a.1
                %= 2.5
                    + 0.4
                        * (((
                            c.1,
                            (0.1
                                * ((2.15 + 1.665 * c.0.sin())
                                    .div_euclid((2.15 + 1.665 * c.0.sin()))))
                                .atan(),
                        )
                            .1)
                            .atan())
                            .sin();
            let (v, [y, value]) = (
                ((b / (2.15 + 1.665 * c.0.sin()))
                    * ((0.1 * ((1.4 + 0.99 * a.1.sin()).powf((1.4 + 0.99 * b.sin()))))
                        .sin()))
                    .sin(),
                [a.1 * 0.7_f64, (0.5 + 0.36 * b.sin()).ceil()],
            );
            c.1
        } else {
            (c.0 - (0.1 * t as f64))
        };
    }
    ((a.0 - a.1) * c.0).cos() + c.0 + a.1
}

cases! {
    f0(&0.4973, &[vec![-0.2754, 0.3219], vec![0.0192, 0.0565], vec![1.0838, 0.5811]], &[(0.8184, 0.4557), (0.483, -0.7097), (0.7176, 0.6149)], const 1);
    f1([[-0.4127, -0.4454], [-0.8981, 0.1492]], &[-0.7435, 1.0538, 1.0811], -0.3616, &[[1.1157, 0.323], [0.0003, 0.5076], [0.4949, -0.1778]]) -> f64;
    f2(&[[-0.1127, 1.0146], [-0.8481, 0.2192]], -0.7335) -> f64;
    f3(&vec![-0.2824], &[0.7149, 0.8222], &[[0.0395, 1.2468], [0.1141, -0.2086], [0.9787, 1.116]], &mut [0.9133]);
    f4([0.6103, 0.2376], [[0.1949, -0.1578], [0.7895, -0.2432]]) -> f64;
    f5([[0.4373, 0.8646], [1.0219, 0.4692]], const 2, 1.0565, const 2);
    f6(&vec![-0.8827, 0.4546, 0.9319]);
    f7(&vec![-0.7827], &0.6346, vec![-0.2181]) -> f64;
    f8(&[vec![0.4519, -0.1208], vec![-0.3535, 1.0738], vec![-0.6989, -0.7716]]);
    f9((-0.4227, -0.3854), 0.2919, (0.4292, -0.7735)) -> f64;
}
