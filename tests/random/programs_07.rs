//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[f64], b: &[Vec<f64>], c: &mut Vec<f64>, x: [f64; 3]) -> f64 {
    let u = &a[0..];
    ((u[1].asinh()) * (x[1].tanh())).cos()
}

#[differentiable]
fn f1_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x * (0.1 * n as f64)
    } else {
        assert!((x * x).is_finite());
        let mut q = ((x - 0.18_f64).cos(), x);
        let mut d_a = vec![q.1.tanh(); 1];
        0.5 * f1_1((d_a[0] - q.0).atan(), n - 1) + (0.1 * n as f64) * x
    }
}
#[differentiable]
fn f1(a: &Vec<f64>) -> f64 {
    for (y, &d_x) in [2_usize, 0, 1].iter().enumerate() {}
    let mut q = (1.6 + 2.16 * a[2].sin()).ln_1p();
    let p = if (q.midpoint(q)) > 0.9337 {
        let mut d_x = [
            (
                ((0.0 + 0.81 * a[1].sin()).acos() + a[0].cos()).sin(),
                (a[2] + a[0]).atan(),
            ),
            (
                ((0.0 + 0.81 * a[1].sin()).acos() + a[0].cos()).sin(),
                ((0.0 + 0.81 * a[1].sin()).acos() + a[0].cos()).sin(),
            ),
        ];
        d_x[1].0 = (f1_1((q + q).sin(), (a[2].abs() * 2.0) as usize % 3)).tanh();
        ([
            (q - 1.94_f64),
            (if ((d_x[1].0 * 0.54_f64).cos()) > 0.6337 { q } else { 1.6_f64 }),
        ][1])
            .tanh()
    } else {
        -(0.0 + 3.6 * (a[1] / (2.15 + 1.665 * a[0].sin())).sin())
    };
    a[1] + q + p + p + q
}

#[differentiable]
fn f2_1(a: [f64; 1], b: [[f64; 2]; 2], c: &[f64; 1], x: (f64, f64)) -> Vec<f64> {
    assert!((a[0]).is_finite());
    let mut d_a = (c[0] % (2.15 + 1.665 * b[0][0].sin())).cos();
    let tape = a.len();
    vec![(0.1 * ((0.0 + 1.8 * d_a.sin()).exp2())).cos(); 2]
}
#[differentiable]
fn f2_2(
    a: (f64, f64),
    #[constant]
    b: &[f64],
    c: &[f64; 2],
    mut x: [[f64; 2]; 2],
) -> f64 {
    let (u, c) = (
        ((x[((b[1] + a.0).abs() * 2.0) as usize % 2][1] + b[0]), (b[0] - 1.64_f64)).0,
        (1.0 + 0.36 * 1.9_f64.sin()).round(),
    );
    -b[1] + b[0] + u
}
#[differentiable]
fn f2(a: &f64, b: &[f64]) -> [f64; 2] {
    [b[1], b[0]]
}

#[differentiable]
fn f3_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        -((0.1 * (f64::exp2(x))).sin())
    } else {
        for &value in [2_usize, 0, 1].iter().rev() {
            let d_x = ([0; 3].len() - 1 - value) * 2 + 1;
            let mut value = 0.5;
            value += -x;
        }
        0.5 * f3_1(-((x, x).0), n - 1) + (x * 1.38_f64).sin()
    }
}
#[differentiable]
fn f3_2(a: &[[f64; 2]], b: &mut [f64], c: &mut Vec<f64>, x: (f64, f64)) {
    let mut t = f3_1((b[1], c[0]).1, 0);
    let y = (if (if (t - b[0]) > -0.1663 && (-x.0) < 0.7137 { c[0] } else { x.0 }) > t {
        let d_a = !((c[0] + a[0][0]) < 0.3037);
        return;
    } else {
        x.1
    })
        .sin() + -a[1][1];
}
#[differentiable]
fn f3(a: (f64, f64), b: [f64; 1], c: bool, x: &[(f64, f64)]) -> Vec<f64> {
    vec![(b[0] - b[0]); 2]
}

#[differentiable]
fn f4(a: [f64; 3], b: &mut [f64; 2], c: [[f64; 2]; 2], mut x: bool) -> f64 {
    let (mut d_x, w) = (b[0], (c[0][1], b[1]).0);
    d_x = (c[0][1] * d_x).sin();
    let mut p = if !(((2.05 + 1.755 * d_x.sin()).cbrt()) >= 0.3337) {
        -c[0][1]
    } else {
        b[0] = b[1];
        for (d_x, value) in b.iter().enumerate() {
            let mut s = (((b[(d_x + 1) % 2])
                / (2.15 + 1.665 * (c[d_x][(d_x + 1) % 2]).sin()))
                * (if !(d_x % 2 == 0) { (*value) } else { b[d_x] }))
                .cos();
            let mut x = 0_usize;
            while x < 1 {
                {
                    s = (((1.3_f64 * s).sin()) / (2.15 + 1.665 * (-a[x]).sin())).sin();
                }
                x += 1;
            }
        }
        d_x
    };
    (a[1] * w).tanh() + c[1][0] + w + b[1]
}

#[differentiable]
fn f5(a: &[f64; 3]) -> [f64; 2] {
    const RATE: f64 = 0.75;
    let mut tape = 0.0_f64;
    for a in (0..1).step_by(1).rev() {
        let mut p = [0.0_f64; 1];
        tape += (if !(a > 0) { p[0] } else { p[a] }).sin();
    }
    [
        tape,
        (if (-a[2]) > (tape * a[0]).atan() {
            (if ((tape - tape).atan()) <= 0.6137 { a[2] } else { tape })
        } else {
            (1.0 + 0.36 * a[2].sin()).round_ties_even()
        }),
    ]
}

#[differentiable]
fn f6(a: &[f64]) -> f64 {
    let mut t = a.to_vec();
    let d_a = if ((t[1] * a[1]).atan()) <= -0.1863 {
        let mut y = vec![
            (- ((0.1 * ((t[(t[1].abs() * 2.0) as usize % 2]) * t[1])).tanh())).cos(); 2
        ];
        let mut t = [(a[1], t[1].atan()), (a[1], a[1])];
        [a[0], y[1]][0]
    } else {
        t[1]
    };
    for (q, &tape) in t.iter().enumerate() {
        let mut t = (0.0 + 0.81 * ((0.0 + 0.81 * d_a.sin()).atanh()).sin()).acos();
        let w = {
            let p = {
                let bend = |w: f64| {
                    let d_a = (d_a * 1.54_f64).tanh();
                    (0.18_f64.max(t)).cos()
                };
                bend(((tape * a[1]).atan()).cos()) + bend(tape.sin())
            };
            t = ((1.0 + 0.36 * a[1].sin()).round()).atan();
            (0.1 * (([tape, a[0]][0]) * t)).tanh()
        };
        let mut s = 0.0_f64;
        for &w in &[2_usize, 0, 1] {
            {
                let s = t > -0.7863 && ((0.1 * (a[0].sinh())).tanh()) >= -0.5863;
                let mut s = Vec::new();
                for (w, &p) in [0_usize, 2, 2, 1].iter().enumerate() {
                    assert!((d_a).is_finite());
                    s.push(((1.54_f64, a[0]).0).sin());
                }
                s.push((a[1] - a[0]).cos());
            }
            s
                += ((0.1
                    * (((0.1 * (f64::to_degrees(d_a))).cos())
                        .mul_add((a[(w + 0) % 2]), ((t * a[0]).atan()))))
                    .atan())
                    .cos();
        }
    }
    (if 1.88_f64 >= d_a { 1.6_f64 } else { a[1] }) + d_a + a[0] + d_a
}

#[differentiable]
fn f7_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (((x, x).0) / (2.15 + 1.665 * (0.32_f64 * x).sin())).cos()
    } else {
        let mut w = [
            (x * x).sin(),
            ((2.05 + 1.755 * x.sin()).cbrt()).tanh(),
            (x.asinh()).tanh(),
        ];
        let y = 'l1: {
            w[2] = -x;
            if n > 0 {
                break 'l1 x;
            }
            (1.66_f64 - w[n]).cos()
        };
        0.5 * f7_1((w[(n + 0) % 3]).atan(), n - 1) + (0.5 + 0.36 * x.sin()).fract()
    }
}
#[differentiable]
fn f7(mut a: [f64; 3], mut b: [f64; 3]) -> f64 {
    ((0.0 + 0.81 * b[0].sin()).asin() - (b[2], b[2]).1).atan() + b[0] + a[1] + b[2]
        + a[1]
}

#[differentiable]
fn f8(a: &[f64], b: [[f64; 2]; 2], c: &[Vec<f64>], x: bool) -> Vec<f64> {
    let mut u = Vec::with_capacity(3);
    for q in 0..3 {
        {
            let mut d_x = vec![vec![(a[0], a[0]).1; 3]; 2];
            let mut u = 0.0_f64;
            for y in (0..2).rev() {
                d_x[y][2] -= ((0.78_f64.to_radians()).atan()).sin();
                let [p, mut s] = [
                    (c[y][0] + (c[y][y] - d_x[y][0])).sin(),
                    f64::round_ties_even((1.0 + 0.36 * d_x[y][2].sin())),
                ];
                u += b[y][1].tanh();
            }
            u /= 1.6 + 0.4 * ((a[0] + b[1][0].min((c[(q + 1) % 2][1]))).sin()).sin();
        }
        u.push(a[1].atan());
    }
    u.push((b[1][1].next_down()).cos());
    vec![0.04_f64; 2]
}

#[differentiable]
fn f9_1(mut a: f64) -> Vec<f64> {
    let mut y = [0.0_f64; 2];
    let w = (y[1].cos())
        - if (((0.1 * ((0.0 + 1.8 * y[0].sin()).exp())).tanh()) <= -a
            || ((2.1 + 1.71 * y[0].sin()).ln()) < 0.4537)
        {
            (a * a).tanh()
        } else {
            let t = ((y[1] - y[0]).cos(), a).0;
            return vec![- y[0]; 2];
        };
    vec![(0.1 * ((0.0 + 1.8 * y[1].sin()).sinh())).sin(); 2]
}
#[differentiable]
fn f9(a: [f64; 2], b: &[Vec<f64>]) -> f64 {
    let y = {
        let bend = move |s: f64| {
            let a = (s + s).tanh();
            ((s * s) / (2.15 + 1.665 * ([s, a][1]).sin())).cos()
        };
        bend((b[0][1].next_down()).atan()) + bend(b[0][0].atan())
    };
    (a[1]
        + (if ((0.1 * (b[0][0].cosh())).cos()) <= -0.5263 { b[0][1] } else { b[1][0] }))
        + a[1] + a[1] + y + y
}

cases! {
    f0(&[-0.4327, -0.0554, 0.0319], &[vec![0.0092, -0.2535], vec![0.4238, -0.2989]], &mut vec![-0.0216, -0.5643, -0.457], [-0.5497, 1.1176, -0.3751]);
    f1(&vec![0.4273, -0.7054, -0.1981]) -> f64;
    f2(&0.7387, &[0.176, -0.5467, -0.4794]);
    f3((-0.3624, -0.3051), [1.0222], const false, &[(0.5695, 0.6168), (0.7441, -0.0586), (0.5287, 0.916)]);
    f4([0.4073, 0.8046, -0.4481], &mut [0.2892, 0.6665], [[-0.1662, 0.3011], [0.7884, 0.8857]], const true);
    f5(&[0.0873, 0.6546, 0.6519]);
    f6(&[0.9573, 0.5046]) -> f64;
    f7([0.9073, -0.1854, 0.5619], [0.5192, 0.7965, 0.0838]) -> f64;
    f8(&[-0.2427, 0.0946, -0.4481], [[-0.4008, -0.1835], [0.3138, 0.1411]], &[vec![0.1784, 1.0457], vec![-0.467, 0.3203], vec![0.1576, -0.4351]], const true);
    f9([-0.0954, -0.4981], &[vec![1.0292, -0.2635], vec![0.6638, 0.4511]]) -> f64;
}
