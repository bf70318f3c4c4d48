//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &f64) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let mut s = vec![((* a) - (* a)).atan(); 3];
    (s[1], vec![(0.1 * (f64::exp_m1((f64::round((1.0 + 0.36 * s[0].sin())))))).sin(); 1])
}
#[differentiable]
fn f0_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (((x, x).1, (x - x)).0).sin()
    } else {
        let q = x;
        let mut c = 0.5;
        c += (if n == 0 { x } else { x });
        for value in (0..2).step_by(3) {}
        0.5 * f0_2(-q, n - 1) + (1.0 + 0.36 * c.sin()).round_ties_even()
    }
}
#[differentiable]
fn f0(a: &[(f64, f64)], b: &[Vec<f64>], c: &[Vec<f64>], x: [f64; 2]) -> (f64, f64) {
    (-(-x[1]), (f0_2(b[1][0].copysign(x[0]), 2)).tanh())
}

#[differentiable]
fn f1_1(a: f64) -> f64 {
    let mut b = 0.0_f64;
    for p in (1..3).step_by(1) {
        b += ((2.05 + 1.755 * (a - a).sin()).sqrt()).sin();
    }
    1.76_f64
}
#[differentiable]
fn f1(a: &[f64; 1], b: f64) -> f64 {
    let mut b = b * b;
    if ([a[0], b][1]) > 1.74_f64 {
        b = (a[0] * b).sin();
    }
    -a[0] + b + b
}

#[differentiable]
fn f2_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.04_f64.cos()).cos()
    } else {
        let mut b = (x - (x + x)).tanh();
        0.5 * f2_1((x - x).atan(), n - 1) + (b.min(b)).tanh()
    }
}
#[differentiable]
fn f2(a: &[f64; 2], b: &Vec<f64>) -> f64 {
    let z = (1) * 2 + 2;
    let mut z = 0.5;
    z
        += ((b[1] - b[1])
            * (if ((f2_1(b[1], (((b[0], a[0]).1).abs() * 2.0) as usize % 3)).tanh())
                <= (0.0 + 0.81 * b[0].sin()).atanh()
            {
                b[0]
            } else {
                b[1]
            }))
            .cos();
    for q in (0..2).rev() {
        z = (0.1 * ((b[(q + 0) % 2]).to_degrees())).sin();
        z -= (f2_1(z, q)).tanh();
        let tape = &a[0..=1];
    }
    let mut d_a = if ((z * b[0]).atan()) > 0.2637 {
        (f2_1((1.9_f64 * z).tanh(), 2)).tanh()
    } else {
        (f2_1(0.96_f64, 1)).tanh()
    };
    (if ((b[(0.64_f64.abs() * 2.0) as usize % 2]) * a[0]) < -0.2163 {
        (b[1] + z)
    } else {
        (if !(((0.5 + 0.36 * z.sin()).trunc()) >= z) { d_a } else { b[1] })
    })
        .sin() + a[0]
}

#[differentiable]
fn f3_1(a: f64, b: &mut [f64], c: [[f64; 2]; 2], x: &mut f64) -> [f64; 2] {
    let mut x = 1.8 + 0.5 * ((((*x), a).0).sin()).sin();
    while x > 0.4321 {
        {
            let (mut y, value) = (
                (b[1] * (c[((x * a).abs() * 2.0) as usize % 2][1]) + b[0] * x).tanh(),
                (1.8_f64 + 1.72_f64),
            );
        }
        x *= 0.55 + 0.1 * ((a.min(b[0])).atan()).cos();
    }
    [x, a]
}
#[differentiable]
fn f3_2(mut a: (f64, f64), b: bool, c: [[f64; 2]; 2], x: &Vec<f64>) -> [f64; 2] {
    let u = if (a.1 * 1.16_f64) >= x[0] {
        ((c[0][1] + c[1][0]) * c[1][1]).sin()
    } else {
        let y = c.len();
        a.1 = (((0.1 * (a.0 * c[0][1])).tanh()).midpoint(a.1)).tanh();
        (0.94_f64 - 0.18_f64)
    };
    [
        (2.1 + 1.71 * (x[((x[0] * x[0]).abs() * 2.0) as usize % 1]).sin()).ln(),
        (2.1 + 1.71 * u.sin()).log10(),
    ]
}
#[differentiable]
fn f3(a: f64, mut b: bool, c: &f64) -> f64 {
    (0.1
        * ((2.15
            + 1.665 * ((2.75 + 1.125 * a.sin()).log((2.75 + 1.125 * (*c).sin()))).sin())
            .div_euclid((2.15 + 1.665 * ((*c) / (2.15 + 1.665 * a.sin())).sin()))))
        .atan() + a
}

#[differentiable]
fn f4_1(a: f64, #[constant] b: &[f64], c: &[f64; 2], mut x: f64) -> f64 {
    let mut p = (c[0], (0.5 + 0.36 * x.sin()).ceil());
    p.0 = c[1];
    [p.0, x][0]
}
#[differentiable]
fn f4_2(a: &Vec<f64>, b: &[(f64, f64)], #[constant] c: &[f64], x: &f64) -> [f64; 2] {
    for &(a, s) in b.iter().rev() {}
    [
        ((-1.88_f64) / (2.15 + 1.665 * (b[1].1 - b[1].0).sin())).atan(),
        (((c[1], b[1].0).1) * (b[1].0 - c[1])).cos(),
    ]
}
#[differentiable]
fn f4(mut a: [[f64; 2]; 2], b: &[f64], c: &mut [f64], x: &[(f64, f64)]) {
    let mut d_x = 0_usize;
    for y in (0..2).rev() {
        for (y, a) in a.iter().enumerate() {
            let mut s = 0.0_f64;
            for value in (0..2).step_by(3).rev() {
                let x = (0.1 * (f64::to_degrees(((c[c.len() - 1 - value]) * c[1]))))
                    .sin();
                let mut v = (
                    ((b[value] * (a[a.len() - 1 - value]))
                        * (if (b[y] * c[0]) > -0.3563 && d_x % 2 == 0 {
                            (0.1 * d_x as f64)
                        } else {
                            x
                        }))
                        .sin(),
                    3_usize,
                );
                s += ((f64::tan((0.1 * y as f64))) * (0.1 * d_x as f64)).cos();
            }
            s += (x[(y + 1) % 2].0 - a[1]).atan();
            if d_x > 0 && (c[y] * b[y]) <= -0.9563 {}
        }
        let tape = -(a[(d_x + 1) % 2][y] + x[y].1);
    }
}

#[differentiable]
fn f5(a: &[[f64; 2]], mut b: Vec<f64>, c: &[(f64, f64)], mut x: f64) -> f64 {
    let d_a = &c[1..2];
    (0.1 * ((1.15 + 0.765 * d_a[0].0.sin()).powi(3))).sin() + a[1][0] + d_a[0].0 + b[0]
        + c[1].1
}

#[differentiable]
fn f6(a: &[Vec<f64>], b: &mut [f64], c: &[f64]) -> f64 {
    const RATE: f64 = 0.75;
    assert!((a[1] [0] * c[0]).is_finite());
    let mut kept: Option<f64> = None;
    let tape = match kept {
        Some(held) if held > 0.0 => {
            -(f64::log((2.75 + 1.125 * b[1].sin()), (2.75 + 1.125 * a[1][1].sin())))
        }
        _ => (a[1][1] - a[0][0]),
    };
    let mut z = [[c[1], (0.5 + 0.36 * c[0].sin()).floor()]; 2];
    b[0] = (b[1] - 0.1_f64).atan();
    (1.3_f64 * tape).atan() + c[1]
}

#[differentiable]
fn f7_1(a: [f64; 2], b: &[f64], c: bool) -> (f64, f64) {
    let mut d_x = (a[0] + a[1]);
    d_x -= (b[0].sin()).sin();
    if ((0.1 * (d_x * d_x)).atan())
        <= -(b[(((d_x * 1.26_f64).cos()).abs() * 2.0) as usize % 2])
    {}
    ((d_x * b[1]).tanh(), -([a[0], a[1]][0]))
}
#[differentiable]
fn f7_2(a: &[Vec<f64>]) -> f64 {
    const RATE: f64 = 0.75;
    let mut b = ((a[1][1] - a[1][1]) / (2.15 + 1.665 * ((a[1][0], a[1][0]).1).sin()))
        .tanh();
    b += (0.82_f64 - a[0][1]).tanh();
    (a[((a[0][0] + a[0][1]).abs() * 2.0) as usize % 2][0]).max(b) + a[1][0] + b + a[0][0]
}
#[differentiable]
fn f7(a: (f64, f64)) -> (f64, Vec<f64>) {
    let mut kept: Option<f64> = None;
    if (a.0 + a.0) <= (2.05 + 1.755 * 0.96_f64.sin()).hypot((2.05 + 1.755 * a.0.sin()))
        && ((f7_2(&([vec![a.0; 2], vec![a.1; 2]]))).tanh()) < -0.9463
    {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let s = kept.unwrap_or(a.0);
    ((a.1 + 0.72_f64), vec![(a.1 + (f7_2(& ([vec![a.0; 2], vec![s; 2]]))).tanh()); 1])
}

#[differentiable]
fn f8_1(a: &[(f64, f64)], b: &mut [f64], c: &mut [f64]) -> Vec<f64> {
    c[1] = a[1].1;
    b[1] = (a[1].1 * c[0]).atan();
    c[1] *= 0.6 + 0.4 * ((-c[1]).tanh()).cos();
    vec![b[1]; 2]
}
#[differentiable]
fn f8_2(a: &[f64], b: &[f64]) -> f64 {
    let z = (a[0] + (if (b[1] + a[0]) >= a[1] { a[0] } else { b[1] }));
    debug_assert!(((2.1 + 1.71 * a[1].sin()).ln()).is_finite());
    (a[0] / (2.15 + 1.665 * z.sin())).tanh() + a[1]
}
#[differentiable]
fn f8(
    mut a: [f64; 3],
    mut b: bool,
    c: &mut Vec<f64>,
    mut x: Vec<f64>,
) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    a[1..3].copy_from_slice(&x[0..2]);
    let mut x = 1.8 + 0.5 * (x[1].atan()).sin();
    while x > 0.4321 {
        {
            if b {
                let mut value = Vec::new();
                for w in 1..4 {
                    let mut s = (f8_2(&([c[0], x]), &*c)).tanh();
                    let mut t = [((c[(w + 0) % 2]) * x).atan()];
                    let a = (if (1.8_f64 - a[(w + 1) % 3]) <= 0.7437 { x } else { x });
                    value.push(((0.0 + 1.8 * x.sin()).tanh()).cos());
                }
                value.push((a[1] * c[0]).atan());
            }
        }
        x *= 0.55 + 0.1 * ((c[0] * x).tanh()).cos();
    }
    (((2.6 + 1.26 * a[2].sin()).acosh()) * ((x * x).sin()), vec![x * RATE; 1])
}

#[differentiable]
fn f9(a: &Vec<f64>) -> (f64, f64) {
    let mut b = (
        vec![
            ((0.0 + 0.81 * a[2].sin()).asin() + [a[1], a[((a[0] / (2.15 + 1.665 * a[1]
            .sin())).abs() * 2.0) as usize % 3]] [0]).sin(); 2
        ],
        (((0.1 * (a[1].to_degrees())).cos()).copysign((0.86_f64.cos()))).atan(),
    );
    let w = (a[2] * 0.94_f64) < -0.3363 && (a[2] * 0.44_f64) < -0.9063;
    let mut kept: Option<f64> = None;
    if w {
        kept = Some(b.1.atan());
    }
    let s = kept.map_or((0.1 * (a[0].exp())).tanh(), |held| held);
    let mut d_a = Vec::with_capacity(3);
    for x in (0..3).rev().step_by(3) {
        let s = (w || w);
        d_a.push(((0.1 * x as f64) * a[x]).atan());
    }
    d_a.push(a[2].cos());
    ((b.1 - (0.1 * (b.1 * d_a[0])).tanh()).atan(), (s, s).1)
}

cases! {
    f0(&[(0.0846, 0.1019), (-0.4208, 0.8665)], &[vec![-0.4562, 1.0511], vec![-0.1216, -0.3043], vec![1.143, -0.7897]], &[vec![-0.2724, -0.7651], vec![0.8422, 0.3195], vec![0.3968, 0.3541]], [-0.3786, 0.2787]);
    f1(&[-0.7954], -0.9281) -> f64;
    f2(&[-0.9627, -0.7054], &vec![-0.1281, -0.4008]) -> f64;
    f3(0.0141, const false, &0.0214) -> f64;
    f4([[-0.6932, -0.4059], [-0.2086, -0.2413]], &[1.306, 1.2533, -0.2294], &mut [0.9579, 0.4952], &[(-0.5275, 0.3998), (1.3071, 1.3644)]);
    f5(&[[-0.0927, 0.8546], [-0.5681, -0.4508], [-0.0235, 0.8238]], vec![-0.5689], &[(0.1584, -0.8143), (0.443, 0.4203)], 0.6576) -> f64;
    f6(&[vec![-0.0327, -0.3654], vec![-0.3281, 0.2092], vec![-0.0335, 0.9138]], &mut [-0.4489, -0.6216], &[-0.3143, 0.993, 0.0403]);
    f7((-0.717, 0.9203));
    f8([-0.4932, 1.2241, 0.0714], const false, &mut vec![1.1487, 0.786], vec![-0.6267, 0.1506]);
    f9(&vec![-0.1927, -0.3754, 0.5119]);
}
