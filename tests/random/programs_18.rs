//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>) -> Vec<f64> {
    let mut p = 0_usize;
    if p == 0 {
        let mut tape = Vec::new();
        for d_x in 0..2 {
            for b in a.iter() {
                let mut u = (*b);
                let w = (d_x) * 2 + 1;
                let x = (0.1 * ((u - a[0]) % (2.15 + 1.665 * ([(*b), a[0]][0]).sin())))
                    .atan();
            }
            let mut s = (if (((2.05 + 1.755 * a[0].sin()).cbrt()) > 0.1437
                || ((a[(p + 0) % 1]) * a[0]) < -0.4163)
            {
                (0.1 * ((a[(p + 0) % 1]).sinh())).cos()
            } else {
                (a[(d_x + 0) % 1] - a[(d_x + 0) % 1])
            });
            let mut u = vec![(a[0] * s).tanh(), (f64::copysign(a[0], a[0])).cos()];
            tape.push((s.asinh()).cos());
        }
        tape.push((a[(p + 0) % 1] + a[0]).sin());
        if ((a[0] * tape[0]).atan())
            < (tape[0] / (2.15 + 1.665 * (a[(p + 0) % 1]).sin())).tanh()
        {} else if ((tape[0] - tape[(p + 0) % 1]).tanh()) < -0.1363 {} else {}
    } else if a[0] >= -0.0663 && 0.82_f64 < 0.7837 {} else {}
    vec![
        (0.1 * ((2.15 + 1.665 * (a[(p + 0) % 1]).sin()).div_euclid((2.15 + 1.665 * a[0]
        .sin())))).sin(); 2
    ]
}

#[differentiable]
fn f1(a: &[f64], b: &f64) -> f64 {
    let d_x = (((0.0 + 0.81 * (*b).sin()).asin()).sin())
        - if (a[0] * (*b)) < [(*b), 0.3_f64][1]
            && ((0.5 + 0.36 * (*b).sin()).fract()) > ((*b) - a[1])
        {
            -a[0]
        } else {
            let x: f64 = a[0];
            return a[0] + a[1] + a[1];
        };
    let mut z = d_x;
    for (w, &q) in a.iter().enumerate() {}
    let v = ((z - z).tanh()) * a[0];
    let mut w = 0.0_f64;
    for b in 0..2 {
        w += (0.1 * b as f64);
    }
    w /= 1.6 + 0.4 * (0.22_f64.cos()).sin();
    let (c, [d_a, tape]) = (
        -v,
        [(-z).atan(), (if (-a[1]) <= -0.9163 { d_x } else { (*b) })],
    );
    for &w in [2_usize, 0, 1].iter().rev() {}
    (z / (2.15 + 1.665 * z.sin())).tanh() + z + d_x + z
}

#[differentiable]
fn f2(a: &[(f64, f64)], b: [[f64; 2]; 2], c: &[Vec<f64>]) -> f64 {
    let mut q = -a[0].1;
    let w = &a[1..];
    let mut u = vec![(q / (2.15 + 1.665 * a[0].1.sin())).sin(); 1];
    u.sort_by(|a, b| a.total_cmp(b));
    let mut z: f64;
    if !((b[(((q * w[0].1).cos()).abs() * 2.0) as usize
        % 2][((if ((2.1 + 1.71 * q.sin()).log2()) < -0.8563
        && ((a[0].0.to_radians()).sin()) > -0.5463
    {
        c[1][0]
    } else {
        b[0][1]
    })
        .abs() * 2.0) as usize % 2]) < (1.52_f64, q).0)
    {
        for p in u.iter_mut() {
            (*p) = (q.sin()).atan();
            debug_assert!(((0.44_f64 - 1.5_f64)).is_finite());
        }
        z = (((2.1 + 1.71 * b[1][0].sin()).ln())
            % (2.15 + 1.665 * (c[1][1].max(a[1].1)).sin()))
            .sin();
    } else {
        z = a[1].0;
    }
    (0.1
        * ((1.4 + 0.99 * (if (-q) <= 0.5337 { u[0] } else { b[1][1] }).sin())
            .powf((1.4 + 0.99 * ((w[0].1 * u[0]).atan()).sin()))))
        .atan()
}

#[differentiable]
fn f3(a: [[f64; 2]; 2]) -> f64 {
    const RATE: f64 = 0.75;
    let t = 'l1: {
        let mut c = (a[0][1] - a[0][0]);
        c = a[1][1];
        for _ in 0..2 {
            if ((c - RATE) < 0.2637 || (-a[0][1]) > -0.4163) {
                break 'l1 [
                    (if !(((0.1 * (c * c)).atan()) > 0.7437) { c } else { 1.86_f64 }),
                    [c, 1.62_f64][1],
                ][1];
            }
        }
        (((c - c).atan()) / (2.15 + 1.665 * (a[1][0] * a[0][0]).sin())).tanh()
    };
    (if !(((0.1 * (t * t)).sin()) < (1.6 + 2.16 * t.sin()).ln_1p()) {
        -t
    } else {
        (0.1 * ((2.15 + 1.665 * a[0][1].sin()).recip())).atan()
    }) + t
}

#[differentiable]
fn f4(a: f64, b: &f64, mut c: [[f64; 2]; 2], mut x: bool) -> Vec<f64> {
    let mut z = 0.0_f64;
    for t in (0..3).rev() {
        for z in &mut c {
            let mut v: f64;
            if t % 2 == 0 {
                let u = z.len();
                let value = z[(t + 1) % 2];
                v = (1.1 + 0.81 * (*b).sin()).atan2((1.1 + 0.81 * (*b).sin()));
            } else {
                z.fill(
                    (if !((-(*b)) >= 0.4837) {
                        a * (*b)
                    } else {
                        (if ((*b) >= (a - (*b))
                            || (f64::ln_1p((1.6 + 2.16 * a.sin()))) <= -0.1363)
                        {
                            a
                        } else {
                            (*b)
                        })
                    })
                        .atan(),
                );
                let mut z = (0.1
                    * ((0.0 + 1.8 * ((*b) % (2.15 + 1.665 * z[1].sin())).sin()).exp2()))
                    .cos();
                v = z;
            }
            v = (-((2.25 + 1.575 * (*b).sin()).rem_euclid((2.25 + 1.575 * (*b).sin()))))
                .tanh();
            let w = z.len();
        }
        for q in 0..1 {}
        z += c[1][1].sin();
    }
    vec![(((* b).max((* b))) / (2.15 + 1.665 * (a * (* b)).sin())).atan(); 2]
}

#[differentiable]
fn f5_1(a: &f64, b: [f64; 2], c: f64, x: &mut f64) -> f64 {
    (*x) = ((1.0 + 0.36 * 0.62_f64.sin()).round_ties_even() + -(*x)).tanh();
    let mut tape = 0.0_f64;
    for z in 1..=2 {
        let mut d_x = 0_usize;
        while d_x < 2 {
            { for y in 1..2 {} }
            d_x += 1;
        }
        tape += (-(*a)).atan();
    }
    [b[0], c][1] + b[1] + (*x) + (*a)
}
#[differentiable]
fn f5(a: (f64, f64)) -> [f64; 2] {
    [-(-a.0), ((if a.0 >= 0.7637 { a.1 } else { a.0 }), -a.1).0]
}

#[differentiable]
fn f6_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        let mut t = 0.5;
        t += ((-x).signum()).sin();
        t = ((if (x.atan()) >= -0.1963 { x } else { t }) * (x + (0.1 * n as f64)))
            .tanh();
        assert!(([x, (0.1 * n as f64)] [1]).is_finite());
        0.5 * f6_1((x.asinh()).sin(), n - 1) + (t - t).tanh()
    }
}
#[differentiable]
fn f6(a: &[f64], b: &Vec<f64>, c: &[(f64, f64)], x: &[Vec<f64>]) -> f64 {
    const RATE: f64 = 0.75;
    for &y in [0_usize, 2, 2, 1].iter().rev() {
        let (value, [s, tape]) = (
            (a[1] - x[1][(y + 0) % 2]),
            [(a[(y + 1) % 2]).min(x[0][1]), (f6_1(b[(y + 0) % 1], y)).tanh()],
        );
        let mut w = 1_usize;
        while w < 4 && ((f6_1(value, (y + 2) % 3)).tanh()) > 0.2937 {
            {
                let mut w = 0.5;
                w
                    += ((if !((-b[0]) > -tape) { tape } else { value })
                        - (0.1 * (tape * s)).cos())
                        .sin();
                let p = {
                    assert!((- value).is_finite());
                    let c = {
                        let mut kept = 0.25;
                        let mut grow = |d_x: f64| {
                            kept += { (f6_1((c[0].1 + 1.66_f64), y)).tanh() };
                        };
                        grow(([s, b[0]][1]).cos());
                        grow(((0.1 * y as f64) + 1.64_f64).sin());
                        kept
                    };
                    ((x[0][(y + 0) % 2]) * c).atan()
                };
                w /= 1.6 + 0.4 * (s.cos()).sin();
            }
            w += 1;
        }
    }
    a[1] * x[0][0]
}

#[differentiable]
fn f7_1(a: &[(f64, f64)], b: &mut Vec<f64>) {
    let (p, c) = (
        a[(([b[0], b[0]][1]).abs() * 2.0) as usize % 2].1,
        ([(a[0].0 / (2.15 + 1.665 * a[0].0.sin())), b[1] * a[1].1][1]).cos(),
    );
}
#[differentiable]
fn f7(
    a: &Vec<f64>,
    #[constant]
    b: &[f64],
    c: &[Vec<f64>],
    x: &[[f64; 2]],
) -> (f64, Vec<f64>) {
    debug_assert!(((c[1] [0] + c[((- a[0]).abs() * 2.0) as usize % 2] [1])).is_finite());
    (x[0][1], vec![- a[1]; 1])
}

#[differentiable]
fn f8_1(a: &[f64; 3]) -> (f64, Vec<f64>) {
    const RATE: f64 = 0.75;
    let [z, mut p] = [
        (if ([a[1], a[0]][0]) <= (0.1 * (f64::to_degrees(a[1]))).sin()
            && (a[0] + RATE) > -0.3063
        {
            (0.1 * ((1.4 + 0.99 * a[2].sin()).powf((1.4 + 0.99 * a[2].sin())))).tanh()
        } else {
            a[0] * a[0]
        }),
        (a[0] + a[0]),
    ];
    let mut a = 0.0_f64;
    for &p in [0_usize, 2, 2, 1].iter().rev() {
        let mut d_x = z;
        a += d_x.cos();
    }
    (z, vec![RATE.signum(); 1])
}
#[differentiable]
fn f8(a: &[[f64; 2]]) -> f64 {
    let mut w = [-a[1][0]; 1];
    let t = &a[1..=1];
    let mut t = vec![
        (((0.1 * ((2.15 + 1.665 * w[0].sin()).recip())).tanh()) * w[0]).tanh(); 2
    ];
    let mut tape = 0_usize;
    while tape < 1 && ((t[1] - t[tape]).cos()) < -0.5663 {
        {
            let y = 'l1: {
                let mut x = f8_1(
                    &([
                        (t[tape] - t[tape]).atan(),
                        t[(tape + 0) % 2],
                        (0.1 * (t[tape] * t[0])).sin(),
                    ]),
                );
                x.0 += ((w[(tape + 0) % 1] - t[1]).atan()).cos();
                for _ in 0..2 {
                    if !(x.1[0] <= -0.2363) {
                        break 'l1 (1.64_f64 * w[0]).sin();
                    }
                }
                w[w.len() - 1 - tape]
            };
        }
        tape += 1;
    }
    ((a[0][(tape + 0) % 2])
        / (2.15
            + 1.665
                * ((0.1
                    * ((w[(((t[(tape + 1) % 2] - w[(tape + 0) % 1]).atan()).abs() * 2.0)
                        as usize % 1])
                        * (t[(((0.1 * (t[1] * t[0])).atan()).abs() * 2.0) as usize
                            % 2])))
                    .atan())
                    .sin()))
        .sin() + w[(tape + 0) % 1]
}

#[differentiable]
fn f9_1((a, mut a_1): (f64, f64), b: &mut [f64], c: &f64, x: f64) -> f64 {
    let c = (b[1])
        - if (b[0] * 0.32_f64) > (*c) * x {
            (0.38_f64.signum()).sin()
        } else {
            b.sort_by(|a, b| a.total_cmp(b));
            return ((1.0 + 0.36 * x.sin()).round(), (a_1 - a_1)).0;
        };
    (0.5 + 0.36 * a.sin()).floor() + x + a + x
}
#[differentiable]
fn f9_2(a: &Vec<f64>, b: bool, mut c: bool, x: &[(f64, f64)]) -> f64 {
    let mut d_x = ((1.06_f64 * x[1].0).sin(), (0.1 * (x[1].0.exp2())).sin());
    let (t, [v, u]) = (
        (0.1
            * ((x[1].0 + 1.18_f64)
                * ((0.1 * ((1.4 + 0.99 * d_x.1.sin()).powf((1.4 + 0.99 * d_x.1.sin()))))
                    .sin())))
            .cos(),
        [
            (2.25 + 1.575 * ((0.5 + 0.36 * a[1].sin()).ceil()).sin())
                .rem_euclid((2.25 + 1.575 * ((x[1].0 * d_x.1).sin()).sin())),
            (0.76_f64 - d_x.1).atan(),
        ],
    );
    let z = -0.88_f64;
    (d_x.1, t).0 + d_x.0
}
#[differentiable]
fn f9(a: &[Vec<f64>], b: &[f64], c: [f64; 2], x: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut x = c[0] * b[0];
    ((b[1] * x).tanh(), vec![x; 1])
}

cases! {
    f0(&vec![0.0273]);
    f1(&[0.8773, 0.7946, 0.0819], &0.9792) -> f64;
    f2(&[(0.0673, -0.5054), (-0.5281, 0.6692)], [[-0.7535, 1.0638], [-0.2389, 0.6584]], &[vec![-0.2443, 0.473], vec![0.8303, -0.4424], vec![-0.6051, 0.3322]]) -> f64;
    f3([[0.1173, 0.1546], [0.3319, 0.8692]]) -> f64;
    f4(-0.9227, &-0.0654, [[0.3619, -0.0408], [0.3165, 0.8838]], const true);
    f5((0.4738, 0.4311));
    f6(&[0.4773, 0.2246, -0.2581], &vec![-0.6808], &[(-0.0235, -0.1862), (0.5411, 0.6784), (0.6357, 0.903)], &[vec![-0.3297, -0.5324], vec![-0.0551, -0.6778]]) -> f64;
    f7(&vec![0.7257, 0.783, -0.6597], const &[0.0776, 0.5449, -0.4678], &[vec![0.7995, 0.6668], vec![0.4841, 0.1814], vec![-0.0313, 1.256]], &[[1.1633, 1.0706], [0.4879, -0.3148], [0.4025, 0.7398]]);
    f8(&[[0.2292, -0.1435], [0.7538, -0.1789]]) -> f64;
    f9(&[vec![-0.2905, 0.7368], vec![0.2241, 1.0214], vec![0.7287, 0.646]], &[0.0633, 1.2006, -0.0121], [1.3452, -0.2775], &vec![0.5098, 0.8271, -0.4556]);
}
