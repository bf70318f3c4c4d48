//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: &mut [f64]) {
    let mut b = ([b[1], a[1][0]][0], 2_usize);
    let mut t = 0.0_f64;
    for &value in &[1_usize, 1] {
        t += a[1][1].atan();
    }
    for &t in &[1_usize, 1] {
        for x in a.iter() {
            let p: f64 = a[0][1];
            let mut c = 1_usize;
            while c < 4 {
                {
                    let mut u = 0.5;
                    u += ((b.0, (p + x[0])).1).sin();
                    let mut w = (
                        vec![
                            (u.clamp((- 1.0 - 0.5 * p.abs()), (1.0 + 0.5 * p.abs())))
                            .atan(); 1
                        ],
                        (0.1
                            * ((2.15
                                + 1.665 * (x[(c + 0) % 2] + a[1][(t + 0) % 2]).sin())
                                .recip()))
                            .cos(),
                    );
                    u %= 2.5 + 0.4 * (((x[(c + 1) % 2]) * p).cos()).sin();
                }
                c += 1;
            }
            for (z, p) in x.iter().enumerate() {}
        }
    }
}

#[differentiable]
fn f1(a: (f64, f64), b: &mut f64) {
    let mut value = 0.0_f64;
    for &tape in &[2_usize, 0, 1] {
        let mut a = (vec![(a.1 * 0.66_f64).tanh(); 1], (0.1 * tape as f64));
        let mut tape = Vec::new();
        for d_a in 1..3 {
            a.0[0] -= -(0.1 * d_a as f64);
            let mut d_x = 1.8 + 0.5 * ((((*b), (*b)).0).tanh()).sin();
            while d_x > 0.4321 {
                {}
                d_x *= 0.55 + 0.1 * (((d_x, d_x).1).sin()).cos();
            }
            tape.push(
                (0.1 * (((a.1 / (2.15 + 1.665 * d_x.sin())).atan()).sinh())).cos(),
            );
        }
        tape.push(((*b).sin()).atan());
        if ((0.26_f64, (*b)).0) >= (*b) * (*b) {
            if ((*b) / (2.15 + 1.665 * tape[0].sin())) > 0.4337
                && ((*b) - tape[0]) < tape[0]
            {
                tape[..1].fill((0.1 * (0.84_f64.to_degrees())).cos());
                tape[..1].rotate_right(0);
            } else {
                assert!((a.0[0]).is_finite());
                let (p, _) = (
                    -((a.1 - a.0[0]).sin()),
                    ((0.1 * ((2.15 + 1.665 * (*b).sin()).recip())).cos()).atan(),
                );
            }
        } else {
            tape.sort_by(|a, b| a.total_cmp(b));
            if ((*b) + (*b)) >= -0.2963 && (1.16_f64 - a.0[0]) < -0.1163 {
                let mut w = vec![1.04_f64, (a.1 - (* b)).atan()];
                let mut d_a = (a.0[0] + tape[0]).cos();
            }
        }
        value
            += (((a.1 + a.1).atan())
                / (2.15 + 1.665 * ((0.5 + 0.36 * 1.76_f64.sin()).fract()).sin()))
                .cos();
    }
}

#[differentiable]
fn f2_1(a: &[[f64; 2]], b: [f64; 3], c: &Vec<f64>, x: f64) -> f64 {
    for (p, &d_x) in [1_usize, 1].iter().enumerate() {
        debug_assert!((b[d_x] * c[0]).is_finite());
        let w = &b[0..3];
        let t = ([0; 3].len() - 1 - d_x) * 2 + 1;
    }
    -a[0][0]
}
#[differentiable]
fn f2_2(a: &[Vec<f64>], b: &f64) -> Vec<f64> {
    let mut u: f64;
    if (a[1][1] * (*b)) < 0.5637 && a[1][0] >= -0.3263 {
        let mut b = Vec::with_capacity(3);
        for (z, &y) in [2_usize, 0, 1].iter().enumerate() {
            for &tape in &[1_usize, 1] {}
            b.push(a[0][1].cos());
        }
        b.push(((a[1][1], a[1][0]).1).tanh());
        u = (1.1
            + 0.81
                * ((f2_1(
                    &([[1.28_f64, b[0]], [a[1][0], a[1][0]]]),
                    [a[1][1], b[0], b[0]],
                    &b,
                    0.92_f64,
                ))
                    .tanh())
                    .sin())
            .atan2(
                (1.1 + 0.81 * (a[0][0] + a[1][((-b[0]).abs() * 2.0) as usize % 2]).sin()),
            );
    } else {
        u = -a[1][1];
    }
    vec![(* b); 2]
}
#[differentiable]
fn f2(a: &[f64; 2], b: &[Vec<f64>], c: &[Vec<f64>], x: &[f64]) -> (f64, f64) {
    (
        (a[1] * (a[0] + c[0][0])).tanh(),
        ((f2_1(
            &([
                [c[1][((-1.86_f64).abs() * 2.0) as usize % 2], b[1][0]],
                [b[1][0], c[0][1]],
            ]),
            [x[0], c[0][0], 1.74_f64],
            &(vec![b[0] [0]; 1]),
            a[1],
        ))
            .tanh() - c[1][0]),
    )
}

#[differentiable]
fn f3_1(a: &[[f64; 2]], (b, b_1): (f64, f64), c: Vec<f64>) -> (f64, Vec<f64>) {
    for d_x in 1..4 {
        for z in 0..a.len() {
            let mut tape = a.to_vec();
        }
    }
    (
        (1.0 + 0.36 * b_1.sin()).round(),
        vec![
            (((2.1 + 1.71 * b.sin()).log10()) % (2.15 + 1.665 * (0.44_f64 - b).sin()))
            .cos(); 1
        ],
    )
}
#[differentiable]
fn f3(a: f64, b: [[f64; 2]; 2], c: &[f64], x: &f64) -> f64 {
    [c[0], (*x)][0]
}

#[differentiable]
fn f4_1(a: &[Vec<f64>]) -> [f64; 2] {
    let mut c = a[0][1]
        * (a[((a[0][1]
            % (2.15
                + 1.665
                    * (a[1][((if (a[0][1].asinh()) <= -0.4763 {
                        a[1][0]
                    } else {
                        a[0][1]
                    })
                        .abs() * 2.0) as usize % 2])
                        .sin()))
            .abs() * 2.0) as usize % 2][0]);
    c
        += (a[1][1]
            + a[0][((a[0][0] / (2.15 + 1.665 * a[0][0].sin())).abs() * 2.0) as usize
                % 2])
            .cos();
    [(if !((a[1][1] * 1.4_f64) < 0.7237) { a[0][1] } else { c }), a[1][1].atan()]
}
#[differentiable]
fn f4(a: &[[f64; 2]], b: &Vec<f64>, c: [f64; 1]) -> f64 {
    (a[1][0], b[((b[2] + a[1][1]).abs() * 2.0) as usize % 3]).0
}

#[differentiable]
fn f5(a: &Vec<f64>) -> f64 {
    let mut v = 0.5;
    v += (0.84_f64 - a[0]).tanh();
    v
        -= (if (-a[0]) >= v {
            (1.1 + 0.81 * a[0].sin()).atan2((1.1 + 0.81 * a[0].sin()))
        } else {
            (0.1 * (v * v)).tanh()
        })
            .tanh();
    let z = if !(([0.26_f64, v][1]) > 0.3437) {
        (-v).cos()
    } else {
        let mut p = (
            (0.1 * ((v + a[2]) * (a[2] / (2.15 + 1.665 * a[1].sin())))).cos(),
            3_usize,
        );
        (0.1 * ((2.15 + 1.665 * p.0.sin()) % (2.15 + 1.665 * v.sin()))).cos()
    };
    let (d_a, [t, d_x]) = ((2.1 + 1.71 * z.sin()).log10(), [(v + v).atan(), v]);
    v = (2.05 + 1.755 * z.sin()).hypot((2.05 + 1.755 * a[0].sin()));
    v += (if ((v + t).atan()) > (d_x.to_radians()).cos() { z } else { d_x }).atan();
    v = (0.1 * (d_x * z)).tanh();
    (((v - d_x).atan()) * d_x).sin() + a[0] + a[2] + d_x + z
}

#[differentiable]
fn f6(a: &Vec<f64>, b: &f64, c: [[f64; 2]; 2], x: [f64; 3]) -> Vec<f64> {
    vec![(0.5 + 0.36 * a[2].sin()).trunc(); 2]
}

#[differentiable]
fn f7_1(mut a: [f64; 1], b: &f64, c: &[(f64, f64)], mut x: Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let (v, c) = ((2.1 + 1.71 * ((0.1 * (c[1].0 * a[0])).cos()).sin()).ln(), (*b));
    for v in 0..x.len() {
        let tape = x[v];
        let mut v = (if ((*b) + tape) < (tape - x[(v + 1) % 3])
            && (1.46_f64 * (x[(v + 2) % 3])) <= -0.7263
        {
            (0.1 * v as f64)
        } else {
            a[0]
        });
    }
    (*b).abs()
}
#[differentiable]
fn f7(a: &[f64], b: [f64; 3], c: bool, x: &[(f64, f64)]) -> Vec<f64> {
    for (d_x, z) in a.iter().enumerate() {
        let mut q = vec![vec![- (- b[2]); 1]; 2];
        let w = (f7_1(
            [b[2] * x[0].1],
            &(b[(d_x + 1) % 3]),
            &([
                (
                    (f7_1(
                        [x[0].1],
                        &(q[(d_x + 1) % 2][0]),
                        &([(x[(d_x + 1) % 2].0, 0.82_f64), (b[2], a[0])]),
                        vec![
                            x[((x[(d_x + 0) % 2].1 + x[(d_x + 1) % 2].1).abs() * 2.0) as
                            usize % 2].1; 3
                        ],
                    ))
                        .tanh(),
                    (a[(d_x + 0) % 2] + x[0].1),
                ),
                ((0.1 * d_x as f64), (0.0 + 0.81 * b[1].sin()).asin()),
            ]),
            vec![(q[(d_x + 0) % 2] [0] - 1.88_f64).tanh(); 3],
        ))
            .tanh();
        for (q, w) in q.iter_mut().enumerate() {}
    }
    vec![((a[1] * x[1].1) * ([a[1], b[2]] [1])).tanh(); 2]
}

#[differentiable]
fn f8_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        x
    } else {
        for b in (1..=3).step_by(2) {}
        assert!((f64::acos((0.0 + 0.81 * x.sin()))).is_finite());
        if ((((0.1 * n as f64), 0.76_f64).1) <= -0.7663 || (x - x) < 0.3937) {}
        0.5 * f8_1((x + x).cos(), n - 1) + (x + x).tanh()
    }
}
#[differentiable]
fn f8(mut a: f64, b: Vec<f64>, c: &mut [f64]) -> f64 {
    const RATE: f64 = 0.75;
    -((0.1 * (a.sinh())).cos()) + b[0] + c[0] + a
}

#[differentiable]
fn f9(a: [f64; 3], b: &[(f64, f64)]) -> (f64, f64) {
    let mut a = 0.5;
    a += -b[1].1;
    for v in (0..2).rev().step_by(2) {
        if (1.46_f64 / (2.15 + 1.665 * b[0].0.sin())) > -0.1563 {
            assert!((- b[v].0).is_finite());
            let d_x = &b[1..=1];
        }
    }
    ((a.asinh()) * ((0.1 * (a * a)).tanh()), b[1].0)
}

cases! {
    f0(&[vec![0.3073, -0.5254], vec![-0.5181, -0.6708]], &mut [-0.6035, 0.4038, 0.0611]);
    f1((0.3073, -0.0854), &mut 0.9419);
    f2(&[-0.1913, 0.406], &[vec![0.3233, -0.4294], vec![1.0579, -0.1848]], &[vec![-0.1275, 0.2898], vec![-0.5129, 0.7644], vec![0.7117, 1.269]], &[0.4863, 1.2236, 0.0409]);
    f3(0.1757, [[-0.187, -0.6597], [-0.3724, 0.0149]], &[0.3022, 0.6995], &-0.3932) -> f64;
    f4(&[[0.7811, 1.0384], [0.9957, 0.483], [1.0903, 0.3276]], &vec![-0.4051, 0.2622, 0.9695], [0.9268]) -> f64;
    f5(&vec![0.5673, 0.7846, -0.6581]) -> f64;
    f6(&vec![0.5973, 0.2446, -0.0381], &0.6992, [[1.0365, -0.2162], [-0.2389, 0.8284]], [0.1857, -0.317, 0.5303]);
    f7(&[0.6876, -0.3451, -0.2378], [0.7695, 0.9068, 0.2141], const true, &[(0.6814, 0.6587), (0.656, 1.2033)]);
    f8(-0.5727, vec![0.6246], &mut [-0.1481, -0.4008, -0.8335]);
    f9([-0.2427, 0.2046, -0.3181], &[(0.2192, 0.9565), (-0.8362, 0.9011)]);
}
