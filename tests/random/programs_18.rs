//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &Vec<f64>) -> Vec<f64> {
    let mut p = 0_usize;
    if p == 0 {
        let mut tape = Vec::with_capacity(3);
        for d_x in 0..2 {
            for b in a.iter() {
                let mut u = (*b);
                let mut z = a.clone();
            }
            let mut x = a.clone();
            let s = (a[0] / (2.15 + 1.665 * (a[0] * (a[(d_x + 0) % 1])).sin()));
            tape.push(
                (if (((2.05 + 1.755 * a[0].sin()).cbrt()) > 0.1437
                    || ((s * 0.06_f64).atan()) > 0.2037)
                {
                    f64::ceil((0.5 + 0.36 * (x[(p + 0) % 1]).sin()))
                } else {
                    x[0]
                })
                    .atan(),
            );
        }
        tape.push(((a[(p + 0) % 1], a[0]).0).atan());
        let (tape, z) = ([tape[(p + 0) % 1], a[0]][0]).sin_cos();
        let mut t = a.clone();
    }
    vec![(2.75 + 1.125 * a[0].sin()).log((2.75 + 1.125 * a[0].sin())); 2]
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
    let c = (2) * 2 + 1;
    ((*b).atan() - ((*b) - z)).tanh() + (*b) + d_x + a[1] + (*b)
}

#[differentiable]
fn f2(a: &[(f64, f64)], b: [[f64; 2]; 2], c: &[Vec<f64>]) -> f64 {
    let mut q = -a[0].1;
    let w = &a[1..];
    let mut u = vec![(q / (2.15 + 1.665 * a[0].1.sin())).sin(); 1];
    let (x, d_a) = ((if (if (((q / (2.15 + 1.665 * a[1].0.sin())).sin())
        >= (if (c[1][1] / (2.15 + 1.665 * w[0].1.sin())) <= 0.2237 { w[0].0 } else { q })
        || (c[1][0].asinh()) <= 0.3137)
    {
        u[0]
    } else {
        1.52_f64
    }) >= 0.3837
    {
        a[0].0
    } else {
        q
    }))
        .sin_cos();
    a[1].0 * 0.44_f64 + b[1][0] + a[1].1 + b[1][0] + q
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
            if (z[0] / (2.15 + 1.665 * (*b).sin())) < 0.1937 {
                let q: f64 = 1.1_f64 * (*b);
                let t = z[(t + 0) % 2];
                let a = {
                    let mut kept = 0.25;
                    let mut grow = |w: f64| kept += { ((*b) * w).sin() };
                    grow(a.tanh());
                    grow((-q).cos());
                    kept
                };
            } else if t > 2 {
                z[1] = (a * z[0]).atan();
            } else {
                z[1] = ((((*b) - a) * (z[1] * (0.1 * t as f64))).atan()).atan();
                let q = -((*b) - z[0]);
            }
            {
                let d_a = &mut z[1..=1];
            }
        }
        z += (c[0][(t + 0) % 2]).sin();
    }
    vec![
        (f64::max(a, (c[(((* b).max((* b))).abs() * 2.0) as usize % 2] [1])), (2.05 +
        1.755 * a.sin()).sqrt()).1; 2
    ]
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
        let d_a = ((t / (2.15 + 1.665 * t.sin())).tanh())
            + match ((1.1 + 0.81 * t.sin()).atan2((1.1 + 0.81 * x.sin()))) >= 0.9437 {
                true => return (0.0 + 0.81 * x.sin()).acos() + t + t + x,
                _ => (if ((x * t).tanh()) >= 0.2337 { t } else { 1.1_f64 }).cos(),
            };
        0.5 * f6_1((if t <= -0.7363 { ((0.1 * n as f64) - x) } else { x }).tanh(), n - 1)
            + (d_a.next_down()).cos()
    }
}
#[differentiable]
fn f6(a: [f64; 2], b: bool) -> (f64, f64) {
    ((1.6 + 2.16 * (a[1] / (2.15 + 1.665 * a[1].sin())).sin()).ln_1p(), a[0])
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
    let y = (if (-a[0]) <= 0.9937 {
        let mut b = 0.5;
        b += (a[2].clamp((-1.0 - 0.5 * a[0].abs()), (1.0 + 0.5 * a[0].abs()))).cos();
        return (x[1][1], vec![- ([a[1], b] [0]); 1]);
    } else {
        x[0][1]
    })
        .sin() * (0.1 * (c[1][1].cosh())).cos();
    let mut a = (
        (((y / (2.15 + 1.665 * 0.52_f64.sin())).sin()) * (y - x[0][0])).cos(),
        (if ((0.1 * (c[0][0] * y)).atan()) <= -0.6863 { a[1] } else { a[1] }),
    );
    (
        (0.1 * ((1.15 + 0.765 * x[0][1].sin()).powi(0))).tanh(),
        vec![(y * c[0] [0]).sin(); 1],
    )
}

#[differentiable]
fn f8_1(a: &[f64; 1], b: Vec<f64>) -> (f64, Vec<f64>) {
    if !(([b[0], a[0]][1]) > a[0] * b[1]) {
        let mut t = (0.1
            * ((b[1] / (2.15 + 1.665 * (a[((-a[0]).abs() * 2.0) as usize % 1]).sin()))
                * (a[0] + b[1])))
            .sin();
        let (mut w, tape) = (
            (1.64_f64 * a[0] - t).cos(),
            (if (0.74_f64 - t) >= -0.4963 { a[0] } else { a[0] }),
        );
    } else {}
    (a[0], vec![(a[0], a[0]).1; 1])
}
#[differentiable]
fn f8(a: &[(f64, f64)], b: &[f64; 3], c: f64) -> f64 {
    for (q, (t, z)) in a.iter().enumerate() {}
    (c + 1.46_f64) + c
}

#[differentiable]
fn f9_1(a: &[f64; 1]) -> (f64, Vec<f64>) {
    let mut b = a[0];
    let q: f64 = (1.1 + 0.81 * a[0].sin()).atan2((1.1 + 0.81 * b.sin()));
    let b = [(if (-a[0]) < (b * a[0]).cos() { b } else { q }), q * a[0]][1];
    (
        (0.1 * (f64::recip((2.15 + 1.665 * ((0.1 * (q.exp2())).cos()).sin())))).sin(),
        vec![(2.1 + 1.71 * a[0].sin()).ln(); 1],
    )
}
#[differentiable]
fn f9(a: [[f64; 2]; 2], b: &[f64], c: bool, x: [f64; 2]) -> f64 {
    let x = ([b[0], a[0][1]][0])
        + if ((x[0].to_radians()).atan()) > 0.3037 {
            [a[1][1], x[1]][0]
        } else {
            for &s in &[0_usize, 2, 2, 1] {
                for (value, &c) in [1_usize, 1].iter().enumerate() {
                    let mut z = [(if ((2.1 + 1.71 * (a[1][(s + 1) % 2]).sin()).ln())
                        > -0.6963
                    {
                        b[1]
                    } else {
                        0.78_f64
                    }); 2];
                }
            }
            return ((1.96_f64 * b[1]) / (2.15 + 1.665 * b[1].sin())).tanh() + x[1] + x[0]
                + b[1] + b[1];
        };
    f64::tanh(a[0][0]) + a[0][0] + b[0] + a[1][((x + b[1]).abs() * 2.0) as usize % 2] + x
}

cases! {
    f0(&vec![0.0273]);
    f1(&[0.8773, 0.7946, 0.0819], &0.9792) -> f64;
    f2(&[(0.0673, -0.5054), (-0.5281, 0.6692)], [[-0.7535, 1.0638], [-0.2389, 0.6584]], &[vec![-0.2443, 0.473], vec![0.8303, -0.4424], vec![-0.6051, 0.3322]]) -> f64;
    f3([[0.1173, 0.1546], [0.3319, 0.8692]]) -> f64;
    f4(-0.9227, &-0.0654, [[0.3619, -0.0408], [0.3165, 0.8838]], const true);
    f5((0.4738, 0.4311));
    f6([-0.9327, -0.8554], const true);
    f7(&vec![0.7257, 0.783, -0.6597], const &[0.0776, 0.5449, -0.4678], &[vec![0.7995, 0.6668], vec![0.4841, 0.1814], vec![-0.0313, 1.256]], &[[1.1633, 1.0706], [0.4879, -0.3148], [0.4025, 0.7398]]);
    f8(&[(-0.6408, 0.2165), (-0.1562, 0.4311), (0.6884, 0.7857)], &[-0.687, 0.4603, 1.0576], 0.4349) -> f64;
    f9([[0.4946, -0.4181], [-0.5408, -0.7035]], &[-0.1462, -0.6889], const true, [0.6584, -0.2743]) -> f64;
}
