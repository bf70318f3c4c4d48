//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &[Vec<f64>], b: &mut [f64]) {
    let mut b = ([b[1], a[1][0]][0], 2_usize);
    let mut t = 0.0_f64;
    for &value in &[1_usize, 1] {
        t += a[1][1].atan();
    }
    for p in 0..a.len() {
        let t: f64 = ((b.0 + b.0).atan()) * ((t - t).cos());
        b.0 = 0.76_f64.sin();
        for &q in &[2_usize, 0, 1] {
            b.0 *= 0.6 + 0.4 * ((0.1 * ((t.abs()) * (a[0][0].next_up()))).sin()).cos();
            b.0 = (a[1][(p + 0) % 2]).cos();
            let mut p = [[
                ((b.0, a[0][1]).1).cos(),
                ((2.25 + 1.575 * b.0.sin())
                    .rem_euclid(
                        (2.25
                            + 1.575
                                * (a[(([a[(p + 1) % 2][1], t][1]).abs() * 2.0) as usize
                                    % 2][0])
                                    .sin()),
                    ))
                    .tanh(),
            ]; 2];
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
                tape.push((0.1 * (0.84_f64.to_degrees())).cos());
                a.0[0] += (-(tape[(a.0[0].abs() * 2.0) as usize % 1])).tanh();
                let (c, _) = (
                    ((*b) - (0.1 * (tape[0] * tape[0])).atan()),
                    (0.0 + 0.81 * ((2.1 + 1.71 * a.0[0].sin()).ln()).sin()).atanh(),
                );
            } else if (-(*b)) < -0.3963 {
                let q = &tape[0..=0];
                (*b) = (0.1 * (a.0[0] * q[0])).cos();
                let mut w = vec![1.04_f64, (a.1 - (* b)).atan()];
            } else {
                let mut d_a = (a.0[0] + tape[0]).cos();
                let v = (tape[((-(a
                    .0[(((0.5 + 0.36 * 1.76_f64.sin()).fract()).abs() * 2.0) as usize
                    % 1]))
                    .abs() * 2.0) as usize % 1] + a.0[0])
                    .atan();
            }
        } else if (1.16_f64 - tape[0]) < 0.2937 {} else {}
        value += tape[0].tanh();
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
    if ((f2_1(
        &([[a[0][0], 0.22_f64], [(*b), a[0][0]]]),
        [a[1][0], a[1][1], (*b)],
        &(vec![(* b); 1]),
        a[1][1],
    ))
        .tanh())
        >= (f2_1(
            &([[(*b), (*b)], [(*b), (*b)]]),
            [(*b), a[1][1], (*b)],
            &(vec![a[0] [1]; 1]),
            a[1][0],
        ))
            .tanh()
    {
        if !(((0.1 * (a[0][0].cosh())).atan()) < a[1][0].max(a[1][1])) {
            for x in a.iter().rev() {}
        } else if ((*b) + 0.74_f64) > -0.7163 {} else {}
    } else if !(((*b).signum()) <= -a[1][1]) {} else {}
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
    let mut d_a = 2_usize;
    if (a[1] <= -0.4563 || v < -0.1063) {
        v = (0.0 + 0.81 * z.sin()).atanh();
        v += (if (a[0] + 1.94_f64) < -0.7663 { v } else { z }).atan();
    } else {}
    (if !(d_a % 2 == 0) { v } else { z }) + v
}

#[differentiable]
fn f6(a: &Vec<f64>, b: &f64, c: [[f64; 2]; 2], x: [f64; 3]) -> Vec<f64> {
    vec![(0.5 + 0.36 * a[2].sin()).trunc(); 2]
}

#[differentiable]
fn f7_1(mut a: [f64; 1], b: &f64, c: &[(f64, f64)], mut x: Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    let v = a.len();
    debug_assert!(((2.05 + 1.755 * (* b).sin()).cbrt()).is_finite());
    let mut z = (
        vec![
            (if ! (((0.1 * (a[0] * (0.1 * v as f64))).tanh()) >= 0.0737) { a[(v + 0) % 1]
            } else { x[0] }); 1
        ],
        ([(*b), c[0].0][1] - 1.46_f64 * (*b)).sin(),
    );
    f64::round((1.0 + 0.36 * (*b).sin())) + x[0] + x[(v + 2) % 3] + x[(v + 2) % 3]
}
#[differentiable]
fn f7(a: &[Vec<f64>], (b, mut b_1): (f64, f64), c: &[f64]) -> Vec<f64> {
    let mut tape = 0.5;
    tape
        += ((f7_1(
            [a[0][1]],
            &(a[0][0]),
            &([(b_1, b), (a[((a[0][1] + b_1).abs() * 2.0) as usize % 2][0], c[0])]),
            vec![c[1]; 3],
        ))
            .tanh()) * (if (0.22_f64.atan()) > -0.7363 { a[1][0] } else { a[1][1] });
    for q in a.iter().rev() {}
    vec![
        (if (((0.5 + 0.36 * b_1.sin()).trunc()) >= 0.8437 || ((f7_1([b], & (b), & ([(b,
        0.06_f64), (c[(([c[0], a[1] [0]] [1]).abs() * 2.0) as usize % 2], b_1)]),
        vec![tape; 3])).tanh()) >= 0.3537) { c[0] } else { tape }); 2
    ]
}

#[differentiable]
fn f8(a: [f64; 3], b: &[(f64, f64)]) -> (f64, f64) {
    let mut a = 0.5;
    a += -b[1].1;
    for v in (0..2).rev().step_by(2) {
        if (1.46_f64 / (2.15 + 1.665 * b[0].0.sin())) > -0.1563 {
            let mut kept = Some((1.88_f64 * a).atan());
            if (b[1].1.atan()) < 0.3537 {
                kept = if (b[1].1.atan()) < 0.3537 { Some(a.tanh()) } else { kept };
            }
            let v = match kept {
                Some(held) if held > 0.0 => -(held - held),
                _ => {
                    [
                        b[(((0.5 + 0.36 * a.sin()).floor()).abs() * 2.0) as usize % 2].1,
                        0.26_f64,
                    ][0]
                }
            };
            for &u in &[0_usize, 2, 2, 1] {}
        } else {}
    }
    (
        (if ((0.1 * (b[0].0.exp_m1())).tanh()) >= 0.9637 { a } else { a }),
        b[(a.abs() * 2.0) as usize % 2].0,
    )
}

#[differentiable]
fn f9(a: Vec<f64>) -> (f64, Vec<f64>) {
    let mut x = 0_usize;
    while x < 1 && x == 1 {
        {}
        x += 1;
    }
    if ((a[(((1.0 + 0.36 * (a[(x + 0) % 2]).sin()).round()).abs() * 2.0) as usize % 2])
        * a[1]) >= -0.8263
    {
        let mut z = a[(x + 1) % 2];
        let mut d_x = (z * a[1]).sin();
    } else if (f64::sqrt((2.05 + 1.755 * a[0].sin()))) < 0.7137 {} else {}
    (
        (0.1
            * ((2.15 + 1.665 * (-(a[(x + 0) % 2])).sin())
                % (2.15 + 1.665 * (a[(x + 1) % 2] - a[1]).sin())))
            .sin(),
        vec![(0.1 * ((- a[1]).exp())).atan(); 1],
    )
}

cases! {
    f0(&[vec![0.3073, -0.5254], vec![-0.5181, -0.6708]], &mut [-0.6035, 0.4038, 0.0611]);
    f1((0.3073, -0.0854), &mut 0.9419);
    f2(&[-0.1913, 0.406], &[vec![0.3233, -0.4294], vec![1.0579, -0.1848]], &[vec![-0.1275, 0.2898], vec![-0.5129, 0.7644], vec![0.7117, 1.269]], &[0.4863, 1.2236, 0.0409]);
    f3(0.1757, [[-0.187, -0.6597], [-0.3724, 0.0149]], &[0.3022, 0.6995], &-0.3932) -> f64;
    f4(&[[0.7811, 1.0384], [0.9957, 0.483], [1.0903, 0.3276]], &vec![-0.4051, 0.2622, 0.9695], [0.9268]) -> f64;
    f5(&vec![0.5673, 0.7846, -0.6581]) -> f64;
    f6(&vec![0.5973, 0.2446, -0.0381], &0.6992, [[1.0365, -0.2162], [-0.2389, 0.8284]], [0.1857, -0.317, 0.5303]);
    f7(&[vec![-0.0424, 0.7049], vec![-0.3278, -0.2205], vec![1.2168, 0.8041]], (0.2314, 0.8787), &[0.426, 0.5533, 0.7206]);
    f8([-0.2427, 0.2046, -0.3181], &[(0.2192, 0.9565), (-0.8362, 0.9011)]);
    f9(vec![0.1073, 0.5946]);
}
