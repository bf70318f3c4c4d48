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
        let d_x = c[0];
        -c[1]
    } else {
        (0.1 * ((2.15 + 1.665 * (*b).sin()) % (2.15 + 1.665 * a[0][1].sin()))).cos()
    };
    (
        (0.1 * ((2.15 + 1.665 * v.sin()).recip())).tanh(),
        vec![(if (x[0] - b) <= - 0.7263 { a[1] [1] } else { x[0] }); 1],
    )
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &f64, c: Vec<f64>) -> f64 {
    let mut u = 0.5;
    u += (f64::ln((2.1 + 1.71 * (c[0] / (2.15 + 1.665 * (*b).sin())).sin()))).cos();
    let mut q = c.clone();
    let mut s = q[0];
    q.swap(0, 0);
    (-(1.76_f64 - u)).sin() + (*b) + s + (*b)
}

#[differentiable]
fn f2(a: [f64; 3]) -> (f64, Vec<f64>) {
    let mut u = 0_usize;
    while u < 3 && (a[2] * a[u]) <= 0.3437 {
        {
            let mut v = 0.0_f64;
            for u in 1..3 {
                let mut q = vec![a[1], a[u]];
                let mut y = 0_usize;
                while y < 3 {
                    {
                        let mut c = -a[0];
                        let mut v = (0.1 * (c * q[0])).cos();
                        q.push(
                            ((2.1 + 1.71 * ([v, a[(y + 0) % 3]][0]).sin()).log10())
                                .tanh(),
                        );
                    }
                    y += 1;
                }
                if (q[(u + 0) % 2]) <= 0.8837 {
                    q[0] = ((q[1], a[u]).1).tanh();
                    let t = &q[1..=1];
                } else if (if y > 0 { a[(u + 0) % 3] } else { a[u] }) < -0.5963
                {} else {}
                v
                    += (if (a[a.len() - 1 - u]) >= -0.2463 {
                        a[u]
                    } else {
                        q[(u + 0) % 2]
                    })
                        .cos();
            }
        }
        u += 1;
    }
    ((0.1 * ((2.15 + 1.665 * (a[(u + 1) % 3]).sin()).recip())).atan(), vec![0.26_f64; 1])
}

#[differentiable]
fn f3_1(a: Vec<f64>, b: &[[f64; 2]]) -> f64 {
    let p = &a[0..];
    if (p[0] % (2.15 + 1.665 * a[0].sin())) > -0.2463 {}
    let s = ((-1.38_f64) <= -a[0]
        || ((0.1 * (f64::powf((1.4 + 0.99 * 0.9_f64.sin()), (1.4 + 0.99 * a[0].sin()))))
            .sin()) >= -0.7263);
    (1.02_f64 / (2.15 + 1.665 * (p[0] + p[0]).sin())).atan() + b[1][1] + b[0][1]
        + p[((p[0] * a[0]).abs() * 2.0) as usize % 1]
        + a[((p[(a[0].abs() * 2.0) as usize % 1] - p[0]).abs() * 2.0) as usize % 1]
}
#[differentiable]
fn f3(mut a: Vec<f64>, b: &f64, c: &Vec<f64>) -> f64 {
    let mut s = 1.8 + 0.5 * (((*b).to_radians()).sin()).sin();
    while s > 0.4321 {
        {
            for u in a.iter_mut() {
                let mut z = vec![(s * s).tanh(), - (* u)];
                let q = (2) * 2 + 0;
                for d_a in c.iter() {}
            }
            let z = c.len();
        }
        s *= 0.55 + 0.1 * (a[1].atan()).cos();
    }
    let s = &a[0..2];
    let mut w = (
        ((2.1 + 1.71 * (0.52_f64 * c[2]).sin()).ln()).tanh(),
        ((0.0 + 0.81 * 1.54_f64.sin()).atanh()).sin(),
    );
    (if (f64::next_down((*b))) > 0.1837 {
        (a[1], c[2]).0
    } else {
        (a[0] % (2.15 + 1.665 * 0.16_f64.sin()))
    })
        .tanh() + a[0] + a[1] + (*b) + s[0]
}

#[differentiable]
fn f4(mut a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    a[0] = a[1];
    let mut u = [(a[0][0] * a[1][0]).sin(); 1];
    for a in u.iter_mut().rev() {
        let mut p = 1_usize;
        let s = (f64::rem_euclid(
            (2.25 + 1.575 * (((*a) - (*a)).cos()).sin()),
            (2.25 + 1.575 * (1.16_f64 / (2.15 + 1.665 * (*a).sin())).sin()),
        ))
            * (((0.1 * ((*a) * (*a))).sin())
                * (((*a) / (2.15 + 1.665 * (*a).sin())).cos()));
        (*a) *= 0.6 + 0.4 * ((*a).atan()).cos();
    }
    let z = if (if ((a[0][0], a[0][0]).1) >= (a[0][1] + a[1][1]) {
        a[0][(((0.0 + 1.8 * u[0].sin()).tanh()).abs() * 2.0) as usize % 2]
    } else {
        u[0]
    }) >= -0.6763
    {
        let mut u = 1.8 + 0.5 * ((a[0][0].max(u[0])).sin()).sin();
        while u > 0.4321 {
            {}
            u *= 0.55 + 0.1 * (([u, u][1]).sin()).cos();
        }
        -(a[((u + u).abs() * 2.0) as usize % 2][1])
    } else {
        u[0]
    };
    (((z * a[1][0]).atan()) * ((0.5 + 0.36 * a[0][0].sin()).floor()), vec![z; 1])
}

#[differentiable]
fn f5_1(mut a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut t = [(0.5 + 0.36 * a.sin()).trunc(); 3];
    let mut d_a = a;
    (0.1 * (f64::to_degrees(d_a))).atan() + d_a + a
}
#[differentiable]
fn f5(a: &[(f64, f64)]) -> f64 {
    let mut d_a = f5_1(a[0].1 * a[0].1);
    let mut v = [[
        (a[1]
            .0
            .midpoint(
                (if (a[0].0 * (a[((0.56_f64 - a[1].1).abs() * 2.0) as usize % 2].0))
                    <= 0.7637 && ((a[1].0, a[1].1).1) <= 0.2137
                {
                    0.4_f64
                } else {
                    a[0].0
                }),
            ))
            .tanh(),
        (((d_a / (2.15 + 1.665 * d_a.sin())).tanh()).tan()).sin(),
    ]; 2];
    let mut u = a.to_vec();
    for d_x in 0..a.len() {
        let x = ((0.1 * (d_a * (v[(d_x + 0) % 2][1]))).cos()) < -0.4663
            && (a[(d_x + 1) % 2].0) < -0.2463;
    }
    let mut p = f5_1(
        ([
            ((a[((f64::copysign(d_a, v[1][1])).abs() * 2.0) as usize % 2].0)
                / (2.15 + 1.665 * a[0].1.sin())),
            d_a,
        ][1])
            .tanh(),
    );
    -d_a + u[1].1
}

#[differentiable]
fn f6_1(a: &[[f64; 2]], b: &mut [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    for tape in b.iter() {}
    vec![
        ((b[((- (a[((a[1] [0] - b[1]).abs() * 2.0) as usize % 2] [1])).abs() * 2.0) as
        usize % 2]) / (2.15 + 1.665 * b[1].sin())).tanh(); 2
    ]
}
#[differentiable]
fn f6(a: &f64, b: &[(f64, f64)]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let p = ([(*a), (*a)][1] + -b[1].0);
    let mut u = (*a) * (*a);
    vec![((0.0 + 0.81 * u.sin()).asin() - (* a)).tanh(); 2]
}

#[differentiable]
fn f7_1(mut a: (f64, f64)) -> Vec<f64> {
    vec![- a.1; 2]
}
#[differentiable]
fn f7((a, a_1): (f64, f64), b: f64, c: &f64, x: [f64; 3]) -> f64 {
    let mut value = 1_usize;
    let mut u = vec![vec![x[0]; 1]; 2];
    let mut c = if value % 2 == 0 {
        for tape in 0..2 {
            let mut a = vec![
                ((u[(value + 0) % 2] [(tape + 0) % 1]) * (0.1 * value as f64)).cos(); 3
            ];
            let mut v = a.clone();
            u[0][0] = ((0.1 * ((a_1.cos()) * (b - 0.9_f64))).atan()).cos();
        }
        let mut u = 0.0_f64;
        for y in (0..2).step_by(2).rev() {
            if (-a_1) >= -0.4063 {
                let mut a = -(0.1 * y as f64);
            } else {}
            u += x[y].cos();
        }
        ((*c) / (2.15 + 1.665 * (*c).sin())).sin()
    } else {
        (if ((1.6 + 2.16 * b.sin()).ln_1p()) <= 0.6137 {
            (a_1 % (2.15 + 1.665 * u[1][0].sin()))
        } else {
            -b
        })
            .cos()
    };
    ((x[0] * (u[1][(value + 0) % 1])).cos()) * (0.1 * value as f64) + a
        + x[(value + 1) % 3]
}

#[differentiable]
fn f8(mut a: f64, b: &[Vec<f64>]) -> f64 {
    for &y in [1_usize, 1].iter().rev() {
        for &p in [2_usize, 0, 1].iter().rev() {
            a += ((0.1 * y as f64).tan()).sin();
            let mut z = Vec::with_capacity(3);
            for s in (1..4).step_by(1).rev() {
                a -= ((2.1 + 1.71 * (0.1 * s as f64).sin()).log2()).sin();
                z.push(
                    (a
                        * (b[1][((if y > 2 && (-b[1][1]) < 0.9737 { a } else { a }).abs()
                            * 2.0) as usize % 2]))
                        .atan(),
                );
            }
            z.push(
                (if !(((0.1 * p as f64) + b[0][0]) <= -0.2763) { a } else { b[0][0] })
                    .sin(),
            );
        }
    }
    (0.1 * (b[0][0].exp2())).atan() + a
}

#[differentiable]
fn f9(a: &[Vec<f64>], b: f64, c: [f64; 3]) -> (f64, f64) {
    ((c[1].abs() + c[1]).tanh(), [a[0][0], c[0]][1])
}

cases! {
    f0([[-0.7027, -0.6054], [0.3619, 0.4692]], &0.8565, [0.9438, 0.0711], [0.5784]);
    f1([[0.2473, -0.9354], [-0.3081, 0.9092]], &0.2665, vec![0.0438]) -> f64;
    f2([-0.3027, 0.2446, -0.3781]);
    f3(vec![-0.4462, -0.4889], &1.0184, &vec![-0.8343, 0.943, -0.0597]) -> f64;
    f4([[0.0573, 0.8546], [-0.9281, 0.2292]]);
    f5(&[(0.9646, 1.0119), (0.8392, -0.0635), (0.6938, -0.0989)]) -> f64;
    f6(&0.3157, &[(0.943, -0.2397), (1.1376, 0.7449)]);
    f7((0.5219, 0.0492), -0.2835, &0.0738, [1.0411, -0.7616, 0.2257]) -> f64;
    f8(0.9473, &[vec![0.9246, 0.3619], vec![-0.4208, -0.6935], vec![0.1438, 0.3811]]) -> f64;
    f9(&[vec![-0.8727, 0.5546], vec![-0.3981, -0.5508]], 0.7965, [-0.8762, 0.2311, -0.8516]);
}
