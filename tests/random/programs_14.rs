//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0_1(a: &[f64; 1], b: Vec<f64>) -> (f64, Vec<f64>) {
    for w in 1..2 {
        let mut tape = 0_usize;
        while tape < 2 {
            {}
            tape += 1;
        }
    }
    (-((0.5 + 0.36 * a[0].sin()).floor()), b)
}
#[differentiable]
fn f0_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        0.26_f64
    } else {
        0.5 * f0_2(((0.0 + 0.81 * x.sin()).acos()).tanh(), n - 1)
            + (if !((x - x) > 0.1837) { x } else { x })
    }
}
#[differentiable]
fn f0(a: &[f64], b: &Vec<f64>, mut c: f64) -> (f64, f64) {
    c
        %= 2.5
            + 0.4
                * (((1.0 + 0.36 * a[0].sin()).round() - (f0_2(b[0], 1)).tanh()).cos())
                    .sin();
    ((b[((c * c).abs() * 2.0) as usize % 1], f64::sin(b[0])).1, (f0_2(c, 1)).tanh())
}

#[differentiable]
fn f1_1(a: &[f64]) -> (f64, Vec<f64>) {
    let mut y = 0.0_f64;
    for q in 0..1 {
        for a in (0..3).step_by(2) {
            let mut a = [[((0.1 * a as f64).tan()).cos(), (0.1 * q as f64)]; 2];
        }
        y += a[0].sin();
    }
    (
        y,
        vec![
            (if (((y - y).tanh()) >= - 0.8063 || a[1] > - 0.9063) { a[1] } else { y }); 1
        ],
    )
}
#[differentiable]
fn f1(a: &[f64; 2]) -> f64 {
    let y = (-a[0])
        * if a[0] > 0.9837 {
            (a[0] * a[1]).atan()
        } else {
            let mut q = f1_1(a);
            return -q.0;
        };
    let mut a = (f64::round_ties_even((1.0 + 0.36 * y.sin())), y.cos());
    (0.1 * (y.to_degrees())).tanh() + a.0
}

#[differentiable]
fn f2(a: [[f64; 2]; 2], b: [f64; 3], c: [[f64; 2]; 2]) -> [f64; 2] {
    let mut a = 0.0_f64;
    for v in (0..3).rev().step_by(1) {
        a += c[0][0].sin();
    }
    let b = a;
    a -= (0.1 * (a * b)).tanh();
    let mut kept: Option<f64> = None;
    if a >= -0.5763 {
        kept = Some(a.sin());
    }
    let z = kept.unwrap_or((a * c[0][0]).tanh());
    a = ((1.6 + 2.16 * c[0][0].sin()).ln_1p(), a).1;
    let s: f64;
    if (((0.0 + 0.81 * a.sin()).acos()) <= 0.5837
        || ((0.1 * (f64::cosh((0.0 + 1.8 * a.sin())))).sin()) > 0.2037)
    {
        s = (0.1
            * ((1.4
                + 0.99
                    * ((2.75 + 1.125 * c[1][0].sin()).log((2.75 + 1.125 * z.sin())))
                        .sin())
                .powf((1.4 + 0.99 * ((c[0][1] * a).tanh()).sin()))))
            .tanh();
    } else {
        s = ((b % (2.15 + 1.665 * z.sin())).cos()).abs();
    }
    [(0.1 * ((2.15 + 1.665 * s.sin()).recip())).tanh(), 0.42_f64]
}

#[differentiable]
fn f3((a, mut a_1): (f64, f64), b: &f64) -> f64 {
    let mut d_a = [
        (((*b) + (*b)) - -0.58_f64).sin(),
        (f64::clamp((*b), (-1.0 - 0.5 * a.abs()), (1.0 + 0.5 * a.abs()))).cos(),
    ];
    a_1 = d_a[0].atan();
    d_a[1] + (*b) + d_a[0] + a + a_1
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
        let mut y = Vec::with_capacity(3);
        for c in (0..3).step_by(1).rev() {
            let mut value = a;
            let mut u = ((0.1 * c as f64), 1_usize);
            let value = 'l1: {
                let mut w = a;
                for _ in 0..2 {
                    if (-u.0) > 0.3637 {
                        break 'l1 a;
                    }
                }
                let mut kept: Option<f64> = if !((f64::atan2(
                    (1.1 + 0.81 * w.sin()),
                    (1.1 + 0.81 * w.sin()),
                )) > -0.3763)
                {
                    Some(-(b[(([b[0], value][1]).abs() * 2.0) as usize % 1]))
                } else {
                    None
                };
                let x = if let Some(held) = kept {
                    (0.1 * ((1.4 + 0.99 * w.sin()).powf((1.4 + 0.99 * value.sin()))))
                        .sin()
                } else {
                    [b[0], value][1]
                };
                let mut c = ([(0.1 * (w * x)).sin(), (0.1 * (x * u.0)).cos()][0], a);
                -((c.0 * 0.42_f64).cos())
            };
            y.push((u.0 * a).sin());
        }
        y.push(([a, (0.1 * value as f64)][0]).cos());
        let s = 'l2: {
            let mut tape = 1.8 + 0.5 * ((b[(value + 0) % 1] - 1.9_f64).tanh()).sin();
            while tape > 0.4321 {
                {}
                tape *= 0.55 + 0.1 * ((tape - tape).tanh()).cos();
            }
            for tape in y.iter_mut() {}
            for _ in 0..2 {
                if (value == 1 || (-a) > 0.1337) {
                    break 'l2 y[0];
                }
            }
            (y[0] + tape).sin()
        };
        t += (a.abs()).cos();
    }
    vec![
        ((0.1 * ((2.15 + 1.665 * 1.98_f64.sin()) / (2.15 + 1.665 * b[0].sin()))).sin()) *
        ((0.1 * ((1.15 + 0.765 * b[0].sin()).powi(- 1))).tanh()); 2
    ]
}

#[differentiable]
fn f6(a: &[Vec<f64>], b: &f64, c: &[f64]) -> [f64; 2] {
    let mut kept = Some(((*b), c[0]).1);
    let v = match kept {
        Some(held) if held > 0.0 => {
            (0.1 * ((2.15 + 1.665 * ((*b) - a[1][0]).sin()).recip())).atan()
        }
        _ => a[0][0],
    };
    [[a[0][0], a[0][1] * 0.22_f64][1], ((*b) - a[0][0])]
}

#[differentiable]
fn f7_1(a: &[f64; 2]) -> f64 {
    let mut s = [a[1], 0.26_f64][0];
    if (1.2_f64 >= a[0] || s <= (s / (2.15 + 1.665 * s.sin())).sin()) {
        let d_a = ((s, a[0]).0 + s).cos();
    } else {}
    s + a[1]
}
#[differentiable]
fn f7_2(a: (f64, f64)) -> (f64, Vec<f64>) {
    let w: f64 = ((a.1 + a.0) * (-a.0)).cos();
    let mut y = (if w > -0.7563 && (-a.1) <= 0.6137 { (a.0 + a.0) } else { [w, w][1] });
    (w, vec![(f7_1(& ([- w, (0.1 * ((0.0 + 1.8 * y.sin()).cosh())).atan()]))).tanh(); 1])
}
#[differentiable]
fn f7(a: &[f64], b: &f64) -> (f64, f64) {
    for (a, &c) in a.iter().enumerate() {
        let mut w = (*b) * ((0.24_f64, (*b)).0);
        w = (0.1 * (w * w)).sin();
        for p in 0..2 {
            if p == 0 {
                let mut value = [0.0_f64; 2];
            }
        }
    }
    (-(if 0.22_f64 > (0.1 * (a[0] * (*b))).sin() { a[0] } else { (*b) }), a[0] * (*b))
}

#[differentiable]
fn f8(a: &[(f64, f64)], b: &mut f64) {
    for d_a in (1..2).rev() {
        for (y, &q) in [1_usize, 1].iter().enumerate() {}
        debug_assert!((((* b) % (2.15 + 1.665 * (* b).sin()))).is_finite());
        let mut value = ((a[1].1
            - a[((f64::midpoint((*b), (*b))).abs() * 2.0) as usize % 2].0)
            % (2.15 + 1.665 * (a[d_a].1 * (*b)).sin()))
            .atan();
    }
    let mut p = a.to_vec();
    if (p[1].1 + (*b)) >= 0.8137 {
        for (d_a, s) in p.iter_mut() {}
    } else if !(((*b) - (*b))
        <= (if ((0.1 * ((2.15 + 1.665 * a[1].0.sin()) % (2.15 + 1.665 * (*b).sin())))
            .sin()) < -0.3963
        {
            a[1].1
        } else {
            (*b)
        }))
    {} else {}
}

#[differentiable]
fn f9(a: &[[f64; 2]], b: Vec<f64>, c: &mut Vec<f64>, x: f64) -> (f64, Vec<f64>) {
    let mut v = 1_usize;
    while v < 2 && (a[v][1] * b[0]) < c[v] {
        {
            let mut v = 1_usize;
            while v < 4 && (b[(v + 1) % 3]) <= a[0][0] * c[0] {
                {
                    let d_a = &b[1..3];
                    let mut c = b[2];
                    let q = (b[1] / (2.15 + 1.665 * c.sin()))
                        >= (c * (d_a[(v + 0) % 2])).cos();
                }
                v += 1;
            }
        }
        v += 1;
    }
    let mut kept = Some((a[1][0] % (2.15 + 1.665 * a[0][1].sin())).tanh());
    kept = if ((-a[0][1]) <= -0.6263
        || (a[1][0] * (a[0][(v + 1) % 2]))
            < ((a[(v + 1) % 2][0]) / (2.15 + 1.665 * (a[0][(v + 1) % 2]).sin())))
    {
        Some((x * x).atan())
    } else {
        kept
    };
    let t = if let Some(held) = kept {
        (0.1
            * (((a[(((0.1
                * (f64::powf(
                    (1.4 + 0.99 * (c[(v + 0) % 3]).sin()),
                    (1.4 + 0.99 * held.sin()),
                )))
                .sin())
                .abs() * 2.0) as usize % 2][1]) / (2.15 + 1.665 * b[2].sin()))
                / (2.15
                    + 1.665
                        * (a[((c[1] / (2.15 + 1.665 * x.sin())).abs() * 2.0) as usize
                            % 2][0])
                            .sin())))
            .atan()
    } else {
        (0.5 + 0.36 * b[2].sin()).fract()
    };
    (a[0][(v + 1) % 2], vec![- (a[1] [(v + 0) % 2]); 1])
}

cases! {
    f0(&[-0.0281, 0.6592], &vec![-0.7135], 0.3338);
    f1(&[0.3919, 0.6292]) -> f64;
    f2([[0.7673, 0.6046], [0.7019, -0.4408]], [-0.0035, 0.4138, 0.5911], [[1.0484, -0.3243], [1.143, -0.1197]]);
    f3((0.1673, 0.2146), &0.6019) -> f64;
    f4(&[-0.3181, 0.5992], &[-0.8235], &mut [-0.4962, 0.4511]);
    f5(0.8673, &[-0.9054]);
    f6(&[vec![-0.4327, -0.9554], vec![-0.6581, -0.2508]], &-0.7735, &[-0.0162, 0.4411, 0.4284]);
    f7(&[-0.5135, -0.8262], &-0.2089);
    f8(&[(-0.1427, 0.2546), (-0.8281, 0.7892)], &mut 0.6065);
    f9(&[[0.6973, 0.4146], [0.3819, 0.7092]], vec![0.7165, -0.7762, 0.8811], &mut vec![0.9384, 0.3157, 0.313], -0.4397);
}
