//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: [[f64; 2]; 2], b: &f64, mut c: [f64; 2], x: [f64; 1]) -> (f64, Vec<f64>) {
    let v = (0.1
        * ((c[((1.38_f64 / (2.15 + 1.665 * 1.1_f64.sin())).abs() * 2.0) as usize % 2])
            * (x[((-(x[(((0.1 * (x[0].exp_m1())).sin()).abs() * 2.0) as usize % 1]))
                .abs() * 2.0) as usize % 1])))
        .sin();
    let b = if !((c[0] + 0.34_f64) >= 0.8837) {
        c[1] = -(*b);
        (1.0 + 0.36 * (c[1] + v).sin()).round_ties_even()
    } else {
        x[0]
    };
    ((b, v).0, vec![(if (x[0] - b) <= - 0.7263 { a[1] [1] } else { x[0] }); 1])
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &f64, c: Vec<f64>) -> f64 {
    let mut u = 0.5;
    u += (f64::ln((2.1 + 1.71 * (c[0] / (2.15 + 1.665 * (*b).sin())).sin()))).cos();
    let p = ((*b) / (2.15 + 1.665 * c[0].sin()));
    if (if (if (c[0] + 0.84_f64) >= -0.6463 && ([(*b), 0.06_f64][0]) < 0.4437 {
        c[0]
    } else {
        u
    }) < 0.5237
    {
        a[0][0]
    } else {
        u
    }) > 0.2637
    {
        assert!(((a[0] [1] - (* b))).is_finite());
    } else {}
    (c[0] * p).atan() + u + u
}

#[differentiable]
fn f2(mut a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    let a = (1) * 2 + 2;
    let mut a = 0.2_f64;
    let d_x = {
        let bend = |u: f64| {
            let p = 1.7_f64.tanh();
            ((0.0 + 1.08 * u.sin()).tan()).tanh()
        };
        bend((a + a).cos())
            + bend(
                ((2.25 + 1.575 * a.sin()).rem_euclid((2.25 + 1.575 * 1.42_f64.sin())))
                    .tanh(),
            )
    };
    ((d_x * a).atan(), vec![(a + d_x).atan(); 1])
}

#[differentiable]
fn f3_1(mut a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let tape = [0.98_f64, a][0];
    let tape = (if !((tape - 0.9_f64) <= (a + a)) {
        (a / (2.15 + 1.665 * tape.sin()))
    } else {
        (0.1 * ((2.15 + 1.665 * a.sin()).recip())).sin()
    });
    -a + tape
}
#[differentiable]
fn f3(a: [f64; 3]) -> (f64, Vec<f64>) {
    let (mut a, p) = (
        ((a[2] % (2.15 + 1.665 * a[0].sin())) - (0.5 + 0.36 * a[2].sin()).floor())
            .tanh(),
        (0.0 + 0.81 * (if !(((f3_1(a[0])).tanh()) > -a[0]) { a[2] } else { a[2] }).sin())
            .acos(),
    );
    for &q in [0_usize, 2, 2, 1].iter().rev() {}
    let mut q = [0.0_f64; 3];
    let mut d_x = f3_1(((0.1 * (q[0] * p)).atan(), (1.56_f64 * a).sin()).1);
    if ((p + q[1]).tanh()) >= (p + p).cos() {
        if a >= 0.5237 {}
        if (-q[2]) >= -0.9463 {
            let (a, _) = (
                (f64::rem_euclid(
                    (2.25 + 1.575 * 1.8_f64.sin()),
                    (2.25 + 1.575 * a.sin()),
                ) - (q[0] - a).tanh())
                    .sin(),
                -p,
            );
            let mut d_a = 1_usize;
        } else {}
    } else if !(a < (0.0 + 0.81 * d_x.sin()).atanh()) {} else {}
    (
        (f3_1(a)).tanh(),
        vec![
            ((0.1 * (q[0] * (q[((d_x.signum()).abs() * 2.0) as usize % 3]))).tanh()) * (-
            q[0]); 1
        ],
    )
}

#[differentiable]
fn f4_1(a: &[[f64; 2]], b: &mut [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    for tape in b.iter() {}
    vec![
        ((b[((- (a[((a[1] [0] - b[1]).abs() * 2.0) as usize % 2] [1])).abs() * 2.0) as
        usize % 2]) / (2.15 + 1.665 * b[1].sin())).tanh(); 2
    ]
}
#[differentiable]
fn f4(a: &f64, b: &[(f64, f64)]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut y = ((*a) + b[(((b[0].1, b[1].0).0).abs() * 2.0) as usize % 2].1);
    for x in b.iter() {}
    vec![
        (if (* a) >= (0.1 * ((2.15 + 1.665 * (* a).sin()).recip())).sin() && (if
        ((f64::floor((0.5 + 0.36 * (* a).sin()))) >= 0.3737 || (- b[1].1) <= - 0.1263) {
        b[(((* a) - y).abs() * 2.0) as usize % 2].1 } else { b[1].0 }) < 0.8137 { (* a) }
        else { 1.12_f64 }); 2
    ]
}

#[differentiable]
fn f5_1(mut a: (f64, f64)) -> Vec<f64> {
    vec![- a.1; 2]
}
#[differentiable]
fn f5((a, a_1): (f64, f64), b: f64, c: &f64, x: [f64; 3]) -> f64 {
    let mut s = (
        vec![((x[1] - x[0]) * (if (* c) < - 0.2363 { (* c) } else { (* c) })).cos(); 2],
        a_1,
    );
    let tape = 'l1: {
        if !((if ((s.1 * (*c)).cos()) >= -0.9263 { a_1 } else { x[1] })
            >= (0.1 * (0.62_f64.mul_add(s.0[1], a))).sin())
        {
            break 'l1 (if !((-a_1) >= -0.5263) { (*c) } else { a_1.cos() });
        }
        if ((-b) >= -0.4063 || s.1 > ((*c) / (2.15 + 1.665 * a.sin()))) {} else {
            let p = {
                let bend = |value: f64| {
                    let y = ((2.1 + 1.71 * b.sin()).log2()).atan();
                    if (x[1].abs()) < -0.3663 {
                        return (s.0[0] * y).cos();
                    }
                    (-(*c)).atan()
                };
                bend(((*c) / (2.15 + 1.665 * (*c).sin())).sin()) + bend(x[2].sin())
            };
            assert!((1.26_f64).is_finite());
            let mut u = f5_1(((2.05 + 1.755 * (*c).sin()).sqrt(), p));
        }
        let mut u = 0.5;
        u += (0.1 * (f64::recip((2.15 + 1.665 * s.1.sin())))).tanh();
        (-a_1, (0.1 * (s.0[0] * u)).cos()).1
    };
    ((b / (2.15 + 1.665 * 1.16_f64.sin())) * (-(*c))).atan() + tape + x[0]
}

#[differentiable]
fn f6(mut a: f64, b: &[Vec<f64>]) -> f64 {
    for v in (0..2).rev() {}
    debug_assert!((a).is_finite());
    let mut x = vec![((0.1 * (f64::cosh(a))).atan() - b[1] [1]).atan(); 2];
    let s = 'l1: {
        let mut value = 0_usize;
        if a
            >= [
                x[((a
                    * (b[1][((if value > 2 && (-b[1][1]) < 0.9737 {
                        b[1][(value + 1) % 2]
                    } else {
                        x[(value + 1) % 2]
                    })
                        .abs() * 2.0) as usize % 2]))
                    .abs() * 2.0) as usize % 2],
                x[0],
            ][1]
        {
            break 'l1 ((2.25 + 1.575 * a.sin())
                .rem_euclid((2.25 + 1.575 * b[0][1].sin())) - b[(value + 0) % 2][0])
                .tanh();
        }
        (if ((0.0 + 0.81 * (0.1 * value as f64).sin()).asin()) < 0.8837 {
            a * b[1][0]
        } else {
            (b[1][(value + 1) % 2]) * a
        })
    };
    (0.1 * ((2.15 + 1.665 * x[1].sin()) % (2.15 + 1.665 * a.sin()))).atan() + b[1][0]
        + x[0]
}

#[differentiable]
fn f7(a: &[Vec<f64>], b: f64, c: [f64; 3]) -> (f64, f64) {
    ((c[1].abs() + c[1]).tanh(), [a[0][0], c[0]][1])
}

#[differentiable]
fn f8_1(a: &[f64], mut b: Vec<f64>) -> f64 {
    for d_a in 1..4 {
        b[1] += (((a[(d_a + 1) % 2]) / (2.15 + 1.665 * a[1].sin())) * b[0]).sin();
        if (if (b[(d_a + 1) % 2] - (0.1 * d_a as f64)) <= 0.0937 { a[0] } else { a[1] })
            > 0.5537
        {
            let mut value = [
                (((a[0] + a[1]) - a[1]).cos(), (b[0] * a[0]).tanh()),
                (((a[0] + a[1]) - a[1]).cos(), ((a[0] + a[1]) - a[1]).cos()),
            ];
        } else if (0.1 * d_a as f64) < 0.3437 {} else {}
    }
    a[1]
}
#[differentiable]
fn f8(a: &[f64], b: [f64; 2], c: &Vec<f64>, x: f64) -> f64 {
    let mut d_x = c[0].next_down();
    let mut v = Vec::with_capacity(3);
    for t in (1..3).rev().step_by(2) {
        {
            let mut v = a.to_vec();
            d_x = (f8_1(&v, vec![v[(t + 0) % 2]; 2])).tanh();
        }
        v.push((0.1 * (((2.05 + 1.755 * b[1].sin()).sqrt()) * (x + d_x))).sin());
    }
    v.push((a[0].copysign(0.54_f64)).sin());
    for s in (1..4).step_by(3) {}
    (d_x + x).cos() + x + v[(v[0].abs() * 2.0) as usize % 1] + c[0] + b[0]
}

#[differentiable]
fn f9_1(a: &[f64; 3], b: &[f64]) -> [f64; 2] {
    let mut w = 0.0_f64;
    for &d_a in &[0_usize, 2, 2, 1] {
        w += (0.5 + 0.36 * ((2.05 + 1.755 * a[d_a].sin()).sqrt()).sin()).fract();
    }
    [
        (if w < -w && 1.32_f64 >= 0.0137 { a[1] } else { w }),
        (0.1 * ((b[0].cos()) * ((w - w).cos()))).sin(),
    ]
}
#[differentiable]
fn f9(mut a: Vec<f64>, #[constant] b: &[f64]) -> Vec<f64> {
    let tape = (a[0] - a[0]);
    a[..2].fill(b[1]);
    let mut c = 0_usize;
    while c < 2 && (1.96_f64 / (2.15 + 1.665 * b[c].sin())) <= -0.0463 {
        {
            debug_assert!(((1.76_f64 - b[0])).is_finite());
            for s in a.iter() {
                let mut kept = Some((tape.next_up()).tanh());
                let w = kept.unwrap_or((tape - (*s)).tanh());
            }
        }
        c += 1;
    }
    a
}

cases! {
    f0([[-0.7027, -0.6054], [0.3619, 0.4692]], &0.8565, [0.9438, 0.0711], [0.5784]);
    f1([[0.2473, -0.9354], [-0.3081, 0.9092]], &0.2665, vec![0.0438]) -> f64;
    f2([[0.0573, 0.8546], [-0.9281, 0.2292]]);
    f3([-0.5354, -0.1681, 0.9192]);
    f4(&0.3157, &[(0.943, -0.2397), (1.1376, 0.7449)]);
    f5((0.5219, 0.0492), -0.2835, &0.0738, [1.0411, -0.7616, 0.2257]) -> f64;
    f6(0.9473, &[vec![0.9246, 0.3619], vec![-0.4208, -0.6935], vec![0.1438, 0.3811]]) -> f64;
    f7(&[vec![-0.8727, 0.5546], vec![-0.3981, -0.5508]], 0.7965, [-0.8762, 0.2311, -0.8516]);
    f8(&[0.6365, -0.7262, 0.8811], [0.2484, -0.5643], &vec![0.773], 0.1803) -> f64;
    f9(vec![0.8311, -0.4316], const &[-0.0043, -0.437]);
}
