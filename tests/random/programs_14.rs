//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &[f64]) -> (f64, Vec<f64>) {
    let mut y = 0.0_f64;
    for q in 0..1 {
        for (a, z) in a.iter().enumerate() {
            let mut a = (((0.0 + 1.08 * (*z).sin()).tan()) % (2.15 + 1.665 * (*z).sin()))
                .cos();
        }
        y += (a[1] * a[1]).tanh();
    }
    (
        (if (((y - y).tanh()) >= -0.8063 || a[1] > -0.9063) { a[1] } else { y }),
        vec![- ((y - y).sin()); 1],
    )
}
#[differentiable]
fn f0(a: &[f64], b: &[[f64; 2]], c: &[[f64; 2]]) -> f64 {
    let mut y = f0_1(a);
    y.0 -= ([(1.0 + 0.36 * y.1[0].sin()).round_ties_even(), y.1[0]][0]).sin();
    let mut u = a.to_vec();
    let d_x: f64 = -u[0];
    y.1[0] = [a[0], y.1[0]][1];
    (1.1 + 0.81 * (u[((d_x + b[1][1]).abs() * 2.0) as usize % 2]).sin())
        .atan2((1.1 + 0.81 * d_x.sin()))
}

#[differentiable]
fn f1_1(a: (f64, f64), b: &Vec<f64>, c: &[[f64; 2]], x: &[Vec<f64>]) -> (f64, Vec<f64>) {
    let mut a = x[1][1];
    for w in 1..=2 {
        let mut t = c.to_vec();
    }
    (
        (x[1][0] / (2.15 + 1.665 * x[0][0].sin())).sin(),
        vec![((- b[1]) * (c[0] [1] * c[1] [0])).sin(); 1],
    )
}
#[differentiable]
fn f1(a: [f64; 3], b: &mut f64) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut c = 0_usize;
    while c < 1 && (*b) <= a[c] * a[c] {
        {}
        c += 1;
    }
    vec![
        f64::tan((0.0 + 1.08 * (if (- (* b)) > (if (c > 1 || c > 1) { (* b) } else {
        a[((a[(c + 0) % 3]).abs() * 2.0) as usize % 3] }) && ((* b) * (* b)) < (0.1 * ((*
        b).mul_add(a[2], (* b)))).atan() { (* b) } else { a[2] }).sin())); 2
    ]
}

#[differentiable]
fn f2(a: [[f64; 2]; 2], b: [f64; 3], c: [[f64; 2]; 2]) -> [f64; 2] {
    let mut a = 0.0_f64;
    for v in (0..3).rev().step_by(1) {
        a += c[0][0].sin();
    }
    let b = a;
    a -= (0.1 * (a * b)).tanh();
    if ([b, a][1]) <= -0.0763 {
        a = ((a * c[0][0]).tanh()) * ((2.05 + 1.755 * 0.58_f64.sin()).sqrt());
        let a = {
            let bend = |u: f64| {
                let u = a.atan();
                (if (u + c[1][1]) <= -0.5463
                    && ((2.05 + 1.755 * 0.22_f64.sin()).sqrt()) < -0.1563
                {
                    f64::fract((0.5 + 0.36 * a.sin()))
                } else {
                    0.86_f64
                })
                    .cos()
            };
            bend(([b, a][1]).cos()) + bend((0.1 * (a * b)).sin())
        };
    }
    [a, b]
}

#[differentiable]
fn f3((a, mut a_1): (f64, f64), b: &f64) -> f64 {
    let mut d_a = [
        (((*b) + (*b)) - -0.58_f64).sin(),
        (f64::clamp((*b), (-1.0 - 0.5 * a.abs()), (1.0 + 0.5 * a.abs()))).cos(),
    ];
    let d_a = d_a[0];
    a_1 = -(*b);
    let mut c = 0.0_f64;
    for &b in &[1_usize, 1] {
        let b = {
            let mut d_a = [0.0_f64; 1];
            a_1 = (if b == 1 { d_a[0] } else { a }).atan();
            (if (a_1 * a_1) > -0.2763 {
                (0.1 * (d_a[0] * d_a[0])).atan()
            } else {
                (a / (2.15 + 1.665 * a_1.sin()))
            })
                .tanh()
        };
        let mut s = vec![b.tanh(); 2];
        s.truncate(3);
        c += ((a_1 - a_1) - ((d_a, d_a).1)).cos();
    }
    let mut v = [((2.05 + 1.755 * (f64::next_down(c)).sin()).cbrt()).atan(); 3];
    let mut tape = 2_usize;
    [a, d_a][1] + a_1 + c
}

#[differentiable]
fn f4_1(a: &[f64]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let z = (0) * 2 + 1;
    [
        ((if z % 2 == 0 { a[0] } else { a[1] })
            * ((a[(z + 0) % 2]) / (2.15 + 1.665 * a[0].sin())))
            .tanh(),
        (if (a[1] - (0.1 * z as f64)) <= 0.5137 { a[0] } else { a[1] }),
    ]
}
#[differentiable]
fn f4(a: &[f64], b: &[f64; 1], c: &mut [f64]) -> f64 {
    c.rotate_left(0);
    -([c[0], b[0]][0]) + c[1] + c[0]
}

#[differentiable]
fn f5(a: f64, b: &[f64; 1]) -> Vec<f64> {
    let mut t = 0.0_f64;
    for value in 1..=3 {
        for d_x in b.iter() {
            let mut b = 0.5;
            b += (a + ((*d_x) / (2.15 + 1.665 * a.sin()))).atan();
            let mut p = 1.8
                + 0.5 * (((b / (2.15 + 1.665 * a.sin())).atan()).cos()).sin();
            while p > 0.4321 {
                {
                    b = b.atan();
                    let t = {
                        let mut kept = 0.25;
                        let mut grow = |tape: f64| kept += { (-(*d_x)).sin() };
                        grow((a + p).sin());
                        grow((*d_x).tanh());
                        kept
                    };
                    let x = p;
                }
                p *= 0.55 + 0.1 * ((b / (2.15 + 1.665 * p.sin())).cos()).cos();
            }
            let v = -(*d_x);
        }
        let mut x = 0.5;
        x += (-((b[((a + a).abs() * 2.0) as usize % 1]) * b[0])).sin();
        let mut q = Vec::with_capacity(3);
        for u in 1..=4 {
            if (x < 0.8937 || (a / (2.15 + 1.665 * a.sin())) > 0.2337) {}
            q.push((-a).atan());
        }
        q.push(((x * a).atan()).cos());
        t += (-b[0]).cos();
    }
    vec![(t * a).sin(); 2]
}

#[differentiable]
fn f6_1(a: &[f64; 2]) -> f64 {
    let mut s = [a[1], 0.26_f64][0];
    if (1.2_f64 >= a[0] || s <= (s / (2.15 + 1.665 * s.sin())).sin()) {
        let d_a = ((s, a[0]).0 + s).cos();
    } else {}
    s + a[1]
}
#[differentiable]
fn f6_2(a: (f64, f64)) -> (f64, Vec<f64>) {
    let w: f64 = ((a.1 + a.0) * (-a.0)).cos();
    let mut y = (if w > -0.7563 && (-a.1) <= 0.6137 { (a.0 + a.0) } else { [w, w][1] });
    (w, vec![(f6_1(& ([- w, (0.1 * ((0.0 + 1.8 * y.sin()).cosh())).atan()]))).tanh(); 1])
}
#[differentiable]
fn f6(a: &[f64], b: &f64) -> (f64, f64) {
    for (a, &c) in a.iter().enumerate() {
        let mut w = (*b) * ((0.24_f64, (*b)).0);
        let mut x = f6_1(&([(0.1 * (w * w)).sin(), [c, (*b)][0]]));
        if a == 0 {
            let value = (((c * x).atan()) < (c * w).cos() || (x - (*b)) > 0.1737);
            let s = (0) * 2 + 0;
        }
    }
    (
        (f6_1(&([(f6_1(&([a[1], (*b)]))).tanh(), (a[1], (*b)).0]))).tanh(),
        ((a[1].tanh()) * ((2.05 + 1.755 * 0.78_f64.sin()).cbrt())).tanh(),
    )
}

#[differentiable]
fn f7(a: &[(f64, f64)], b: &mut f64) {
    for d_a in (1..2).rev() {
        for (y, &q) in [1_usize, 1].iter().enumerate() {}
        (*b) = (*b).atan();
        (*b) *= 0.6 + 0.4 * ((a[(d_a + 0) % 2].0 + a[a.len() - 1 - d_a].0).atan()).cos();
    }
    let v = 'l1: {
        (*b) = (f64::min(
            ([a[1].1, (*b)][1]),
            ((a[((a[0].0 / (2.15 + 1.665 * (*b).sin())).abs() * 2.0) as usize % 2].1)
                .clamp((-1.0 - 0.5 * 0.82_f64.abs()), (1.0 + 0.5 * a[1].0.abs()))),
        ))
            .atan();
        (*b) = (*b);
        for _ in 0..2 {
            if ((*b) / (2.15 + 1.665 * a[1].1.sin()))
                >= (2.75 + 1.125 * (a[(((*b) + (*b)).abs() * 2.0) as usize % 2].0).sin())
                    .log((2.75 + 1.125 * (*b).sin()))
                && a[1].1
                    >= (0.1
                        * (f64::div_euclid(
                            (2.15 + 1.665 * a[0].0.sin()),
                            (2.15 + 1.665 * a[1].0.sin()),
                        )))
                        .sin()
            {
                break 'l1 0.36_f64 * (*b);
            }
        }
        (*b)
    };
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        if ((x.clamp((-1.0 - 0.5 * x.abs()), (1.0 + 0.5 * x.abs()))) <= -0.5963
            || (x - x) > 0.1137)
        {
            let mut q = ((x.tanh()) % (2.15 + 1.665 * (x + x).sin())).cos();
            assert!(((x / (2.15 + 1.665 * q.sin()))).is_finite());
        }
        0.5
            * f8_1(
                (((0.1 * n as f64) - x) % (2.15 + 1.665 * (-(0.1 * n as f64)).sin()))
                    .tanh(),
                n - 1,
            ) + x
    }
}
#[differentiable]
fn f8_2(a: [[f64; 2]; 2], b: bool, c: &[(f64, f64)]) -> (f64, f64) {
    let mut x = (-c[0].0 - c[1].1 * a[0][1]).sin();
    let mut y = 0.0_f64;
    for tape in 0..2 {
        x = ((0.1 * tape as f64).next_up()).cos();
        x = ((f8_1(a[(tape + 0) % 2][tape], tape)).tanh() + (x + x).tanh()).atan();
        y += (f8_1(0.02_f64, 1)).tanh();
    }
    (
        (0.1 * ((2.15 + 1.665 * 1.2_f64.sin()) / (2.15 + 1.665 * c[0].0.sin()))).cos(),
        (c[0].1 - c[1].0) * ((0.1 * (a[0][0].sinh())).cos()),
    )
}
#[differentiable]
fn f8(a: &f64, b: &[(f64, f64)]) -> Vec<f64> {
    let mut tape = ((*a), 2_usize);
    tape.0 = (b[1].1 - (*a));
    if ((*a) * 0.58_f64) <= 0.2637 {
        if ((0.1 * ((0.0 + 1.8 * tape.0.sin()).sinh())).cos()) <= -0.0463 {
            let mut value = b.to_vec();
        } else if tape.0 >= 0.8137 {} else {}
    }
    vec![(0.1 * ((* a).cosh())).cos(); 2]
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((x.midpoint(x)) * x).atan()
    } else {
        let mut d_x = (x, x).0;
        let y: f64;
        if (1.62_f64 / (2.15 + 1.665 * x.sin())) <= (0.5 + 0.36 * x.sin()).fract()
            && x <= (if !(d_x > (d_x * x).atan()) { d_x } else { d_x })
        {
            let x = {
                let bend = |y: f64| { (d_x + (0.1 * (d_x * d_x)).cos()).tanh() };
                bend((d_x % (2.15 + 1.665 * (0.1 * n as f64).sin())).cos())
                    + bend(
                        (0.1 * ((2.15 + 1.665 * d_x.sin()) / (2.15 + 1.665 * x.sin())))
                            .tanh(),
                    )
            };
            y = (0.1
                * ((1.4 + 0.99 * ((1.0 + 0.36 * x.sin()).round()).sin())
                    .powf((1.4 + 0.99 * (-x).sin()))))
                .cos();
        } else {
            y = x * 0.54_f64;
        }
        0.5 * f9_1(((2.1 + 1.71 * d_x.sin()).log10()).atan(), n - 1)
            + (0.1 * (y * y)).atan()
    }
}
#[differentiable]
fn f9_2(a: &Vec<f64>, b: &[f64]) -> Vec<f64> {
    let mut u = (a[0] / (2.15 + 1.665 * (b[0] * b[1]).sin())).tanh();
    let mut q = 2_usize;
    vec![b[1]; 2]
}
#[differentiable]
fn f9(a: &[f64; 1], mut b: bool, c: &[(f64, f64)], mut x: usize) -> f64 {
    (0.1
        * (((2.05 + 1.755 * a[0].sin()).sqrt())
            * ((2.1 + 1.71 * (c[(x + 1) % 2].0).sin()).ln())))
        .atan()
}

cases! {
    f0(&[0.0219, -0.8608], &[[1.0665, 0.5938], [-0.6289, 0.3884], [0.1857, 0.243]], &[[-0.3197, 0.8176], [-0.1451, 1.1022]]) -> f64;
    f1([0.6268, -0.5059, -0.3386], &mut 0.6087);
    f2([[0.7673, 0.6046], [0.7019, -0.4408]], [-0.0035, 0.4138, 0.5911], [[1.0484, -0.3243], [1.143, -0.1197]]);
    f3((0.1673, 0.2146), &0.6019) -> f64;
    f4(&[-0.3181, 0.5992], &[-0.8235], &mut [-0.4962, 0.4511]);
    f5(0.8673, &[-0.9054]);
    f6(&[-0.5135, -0.8262], &-0.2089);
    f7(&[(-0.1427, 0.2546), (-0.8281, 0.7892)], &mut 0.6065);
    f8(&1.1603, &[(0.7376, 0.0449), (0.8422, -0.3505), (1.1768, 1.0941)]);
    f9(&[0.3811], const true, &[(0.0284, 1.0157), (1.163, -0.6797), (-0.6924, 0.5249)], const 2) -> f64;
}
