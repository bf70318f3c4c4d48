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
        {
            let p = &mut c[1..=1];
        }
        (c[1] - (*b))
    } else {
        (*b)
    };
    (v, vec![(c[0] / (2.15 + 1.665 * v.sin())).tanh(); 1])
}

#[differentiable]
fn f1(a: [[f64; 2]; 2], b: &f64, c: Vec<f64>) -> f64 {
    let mut u = 0.5;
    u += (f64::ln((2.1 + 1.71 * (c[0] / (2.15 + 1.665 * (*b).sin())).sin()))).cos();
    let mut q = c.clone();
    let mut s = q[0];
    let mut d_x = vec![
        ((- a[0] [0]) * (if ((2.1 + 1.71 * (* b).sin()).log2()) <= 0.98_f64 { c[0] } else
        { u })).sin(), (s - c[0]).atan()
    ];
    u + u
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
                        let mut s = [[
                            (if ((a[(y + 0) % 3] - a[u]) > a[1] * 1.62_f64
                                || ((0.1 * y as f64) * q[0]) >= -0.3563)
                            {
                                0.94_f64
                            } else {
                                v
                            })
                                .atan(),
                            (0.1 * (q[0] * v)).atan(),
                        ]; 2];
                    }
                    y += 1;
                }
                let u = a[u] * a[u];
                v += a[2].atan();
            }
            v
                += ((((1.6 + 2.16 * v.sin()).ln_1p()) / (2.15 + 1.665 * v.sin())).atan())
                    .cos();
            let tape = if (((a[u], a[a.len() - 1 - u]).0) <= 0.2537 || a[2] <= 0.1537) {
                (a[u] * v).atan()
            } else {
                (v * (0.1 * u as f64) - -1.46_f64).cos()
            };
        }
        u += 1;
    }
    (
        (0.1
            * ((2.15 + 1.665 * (a[(u + 0) % 3]).sin())
                % (2.15 + 1.665 * 0.94_f64.sin())))
            .sin(),
        vec![
            ((a[(((a[(u + 0) % 3]) * (a[(u + 1) % 3])).abs() * 2.0) as usize % 3]) *
            (a[1] - a[0])).atan(); 1
        ],
    )
}

#[differentiable]
fn f3(mut a: [[f64; 2]; 2]) -> (f64, Vec<f64>) {
    a[0] = a[1];
    let mut u = [(a[0][0] * a[1][0]).sin(); 1];
    for a in u.iter_mut().rev() {
        let mut p = 1_usize;
        let mut y = vec![(* a).tanh(); 2];
        (*a) += (1.16_f64 / (2.15 + 1.665 * y[0].sin())).tanh();
    }
    a[0][1]
        *= 0.6
            + 0.4
                * ((0.1
                    * ((2.15 + 1.665 * (-a[0][0]).sin())
                        .div_euclid((2.15 + 1.665 * a[1][1].sin()))))
                    .sin())
                    .cos();
    let mut y = 0.0_f64;
    for z in 0..3 {
        y
            += ((0.1
                * ((2.15 + 1.665 * (u[(z + 0) % 1]).sin())
                    / (2.15 + 1.665 * 0.28_f64.sin())))
                .atan())
                .tanh();
    }
    (
        (0.1
            * ((1.4 + 0.99 * ([a[1][0], y][0]).sin())
                .powf((1.4 + 0.99 * ((0.0 + 1.8 * u[0].sin()).tanh()).sin()))))
            .tanh(),
        vec![
            ((a[((0.8_f64 + u[0]).abs() * 2.0) as usize % 2] [0], u[0]).0) * ((y - u[0])
            .sin()); 1
        ],
    )
}

#[differentiable]
fn f4_1(mut a: f64) -> f64 {
    const RATE: f64 = 0.75;
    let mut tape = 2_usize;
    (0.5 + 0.36 * a.sin()).trunc() + a + a + a + a
}
#[differentiable]
fn f4(mut a: (f64, f64), b: &mut f64, mut c: (f64, f64), x: Vec<f64>) -> f64 {
    let mut z = 0.0_f64;
    for x in (1..2).rev() {
        a.1 *= 0.6 + 0.4 * (-((f4_1(c.0)).tanh())).cos();
        let u: f64 = ((c.1 + (*b)) / (2.15 + 1.665 * (*b).sin())).sin();
        let mut tape = [(a.1, 1.48_f64).1];
        z
            += ([
                -u,
                (0.1 * ((2.15 + 1.665 * (*b).sin()) / (2.15 + 1.665 * a.1.sin()))).atan(),
            ][0])
                .sin();
    }
    a.0 = -(*b);
    (((*b) * a.1) * (-c.1)).tanh() + z + x[1]
}

#[differentiable]
fn f5_1(a: &[[f64; 2]], b: &mut [f64; 2]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    for tape in b.iter() {}
    vec![
        ((b[((- (a[((a[1] [0] - b[1]).abs() * 2.0) as usize % 2] [1])).abs() * 2.0) as
        usize % 2]) / (2.15 + 1.665 * b[1].sin())).tanh(); 2
    ]
}
#[differentiable]
fn f5(a: &f64, b: &[(f64, f64)]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let d_x = &b[1..2];
    let value = (1.0 + 0.36 * ((*a) * b[1].0).sin()).round_ties_even();
    let mut z = 1_usize;
    while z < 4 && ((b[(z + 0) % 2].0) * (b[(z + 0) % 2].1)) >= -0.9863 {
        {
            let mut y = 0.5;
            y += (*a);
            for u in 0..d_x.len() {}
            let t = ((1.1 + 0.81 * y.sin()).atan2((1.1 + 0.81 * (*a).sin())))
                > ((*a) - value);
        }
        z += 1;
    }
    let mut q = value;
    q = d_x[0].1;
    vec![d_x[0].1; 2]
}

#[differentiable]
fn f6_1(mut a: (f64, f64)) -> Vec<f64> {
    vec![- a.1; 2]
}
#[differentiable]
fn f6((a, a_1): (f64, f64), b: f64, c: &f64, x: [f64; 3]) -> f64 {
    let mut value = 1_usize;
    let mut u = vec![vec![x[0]; 1]; 2];
    let mut c = if value % 2 == 0 {
        for tape in 0..2 {
            let mut d_x = [
                ((*c) - u[(value + 0) % 2][(tape + 0) % 1]).atan(),
                (if (value > 1
                    || ((0.1 * (0.18_f64.mul_add(x[tape], (0.1 * value as f64)))).cos())
                        >= 0.4537)
                {
                    f64::cos(b)
                } else {
                    (*c)
                })
                    .cos(),
                ((*c) - a_1).sin(),
            ];
            for c in 0..d_x.len() {
                let a = d_x[c];
            }
            {
                let b = &mut d_x[2..=2];
                let mut b = (2.05 + 1.755 * (0.1 * value as f64).sin()).cbrt();
                let mut y = [(a_1 * (*c)).cos(); 1];
                let mut q = x.clone();
            }
        }
        -b
    } else {
        (b / (2.15 + 1.665 * a.sin())).tanh()
    };
    (if (b * b) > 0.3237 { c } else { a_1 }) + a
}

#[differentiable]
fn f7(mut a: f64, b: &[Vec<f64>]) -> f64 {
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
fn f8(a: &[Vec<f64>], b: f64, c: [f64; 3]) -> (f64, f64) {
    ((c[1].abs() + c[1]).tanh(), [a[0][0], c[0]][1])
}

#[differentiable]
fn f9_1(a: &[f64], mut b: Vec<f64>) -> f64 {
    for d_a in 1..4 {
        b[1] += (((a[(d_a + 1) % 2]) / (2.15 + 1.665 * a[1].sin())) * b[0]).sin();
        if (if (b[(d_a + 1) % 2] - (0.1 * d_a as f64)) <= 0.0937 { a[0] } else { a[1] })
            > 0.5537
        {
            b[1] += (b[0] + b[0]).cos();
        }
    }
    (b[1], a[1]).0
}
#[differentiable]
fn f9(a: &[f64], b: &mut f64, c: Vec<f64>, x: &mut [f64; 1]) -> f64 {
    let mut x = 0_usize;
    while x < 2
        && (if (c[0] * c[0]) >= -0.0063 { (*b) } else { a[(x + 1) % 2] }) <= 0.1937
    {
        {
            for (v, &q) in c.iter().enumerate() {
                (*b) = ([c[(v + 0) % 1], q][1]).atan();
                for v in (1..2).step_by(1).rev() {}
            }
        }
        x += 1;
    }
    ((*b) * a[1] - (c[0] + c[(x + 0) % 1])).sin() + a[1]
}

cases! {
    f0([[-0.7027, -0.6054], [0.3619, 0.4692]], &0.8565, [0.9438, 0.0711], [0.5784]);
    f1([[0.2473, -0.9354], [-0.3081, 0.9092]], &0.2665, vec![0.0438]) -> f64;
    f2([-0.3027, 0.2446, -0.3781]);
    f3([[0.0573, 0.8546], [-0.9281, 0.2292]]);
    f4((-0.2154, 0.0319), &mut -0.6708, (-0.7235, 1.0338), vec![-0.0289, 0.7284, -0.0643]);
    f5(&0.3157, &[(0.943, -0.2397), (1.1376, 0.7449)]);
    f6((0.5219, 0.0492), -0.2835, &0.0738, [1.0411, -0.7616, 0.2257]) -> f64;
    f7(0.9473, &[vec![0.9246, 0.3619], vec![-0.4208, -0.6935], vec![0.1438, 0.3811]]) -> f64;
    f8(&[vec![-0.8727, 0.5546], vec![-0.3981, -0.5508]], 0.7965, [-0.8762, 0.2311, -0.8516]);
    f9(&[-0.2235, 0.4038], &mut 1.0311, vec![0.2184], &mut [0.9657]);
}
