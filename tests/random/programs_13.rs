//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: &f64) -> Vec<f64> {
    vec![
        (((* a).midpoint((* a))) / (2.15 + 1.665 * ([(* a), (* a)] [1]).sin())).cos(); 2
    ]
}

#[differentiable]
fn f1(mut a: [[f64; 2]; 2], mut b: f64, c: &f64) -> (f64, Vec<f64>) {
    a[1][0] = ((b * b) * (if (b + a[0][1]) > a[1][0] { a[0][0] } else { a[1][1] }))
        .tanh();
    let (value, x) = (((*c), -a[1][1]).0).sin_cos();
    (
        (if (b > -0.7163
            || (a[1][(((value * a[1][0]).cos()).abs() * 2.0) as usize % 2]) <= -0.0363)
        {
            (1.1_f64 - x)
        } else {
            ((*c) + b)
        })
            .tanh(),
        vec![x; 1],
    )
}

#[differentiable]
fn f2_1(a: &f64) -> f64 {
    let mut value = [0.0_f64; 3];
    ((value[(((value[0] / (2.15 + 1.665 * (*a).sin())).atan()).abs() * 2.0) as usize
        % 3]) / (2.15 + 1.665 * (*a).sin()))
        .atan() + value[(value[1].abs() * 2.0) as usize % 3] + (*a)
}
#[differentiable]
fn f2(a: f64, b: &mut [f64], c: &[f64], x: &[[f64; 2]]) {
    for d_a in (1..4).step_by(3) {
        let mut z = vec![((2.05 + 1.755 * (a - x[0] [1]).sin()).sqrt()).cos(); 3];
        b.swap(1, 0);
        let mut v = vec![((b[0] - c[(d_a + 1) % 2]).asinh()).atan(); 3];
    }
    for (w, d_x) in b.iter_mut().enumerate() {}
}

#[differentiable]
fn f3_1(a: &f64) -> [f64; 2] {
    if (*a) > (0.1 * (0.2_f64.sinh())).tanh() {
        assert!((- (* a)).is_finite());
    }
    [
        ((*a) - 1.16_f64),
        ((*a) - (*a))
            * ((0.1
                * ((2.15 + 1.665 * (*a).sin()).div_euclid((2.15 + 1.665 * (*a).sin()))))
                .tanh()),
    ]
}
#[differentiable]
fn f3(mut a: f64, b: bool, c: &Vec<f64>) -> (f64, Vec<f64>) {
    let mut y = a;
    let mut t = 0.0_f64;
    for y in 1..=4 {
        if (c[(y + 0) % 1]) <= -0.6363 {
            a = a.tanh();
            let mut t = c.clone();
        }
        t += (0.1 * y as f64);
    }
    (t, vec![a * a; 1])
}

#[differentiable]
fn f4(
    a: &Vec<f64>,
    b: &[(f64, f64)],
    c: &[f64],
    mut x: [[f64; 2]; 2],
) -> (f64, Vec<f64>) {
    x[1][0] = a[0];
    let y = &c[1..=1];
    for b in 0..=1 {
        {
            let c = &mut x[1..2];
        }
    }
    (
        (0.1 * ((b[0].0 / (2.15 + 1.665 * y[0].sin())) * (b[0].0 * a[0]))).tanh(),
        vec![(f64::ceil((0.5 + 0.36 * x[0] [0].sin()))) * (c[1] * a[0]); 1],
    )
}

#[differentiable]
fn f5(a: &[f64]) -> (f64, f64) {
    for b in 0..1 {
        let mut p = Vec::new();
        for y in (1..3).step_by(2).rev() {
            if ((a[b] * a[0]) >= -0.0063 || y % 2 == 0) {
                let d_x = -((0.0 + 0.81 * (a[a.len() - 1 - b]).sin()).asin());
                let mut q = (0.1 * (f64::recip((2.15 + 1.665 * d_x.sin())))).atan();
                q = (a[b] + d_x).atan();
            } else {
                let mut tape = -a[1];
                let s = [(tape - tape).sin(), (tape * a[b]).sin()][1];
                tape = (-tape).atan();
            }
            let mut d_x = ((a[a.len() - 1 - b]) / (2.15 + 1.665 * a[b].sin())).sin();
            p.push(d_x.cos());
        }
        p.push(
            (if ((0.1 * b as f64) - a[b]) > -0.5563 {
                a[1]
            } else {
                a[(((a[((a[b] - 0.78_f64).abs() * 2.0) as usize % 2]) * a[b]).abs()
                    * 2.0) as usize % 2]
            })
                .tanh(),
        );
    }
    (
        (f64::atan(a[0]) + a[1]).cos(),
        (0.0 + 1.8 * ((2.1 + 1.71 * a[0].sin()).log2()).sin()).tanh(),
    )
}

#[differentiable]
fn f6(a: &[f64; 2], mut b: Vec<f64>) -> f64 {
    for &p in a.iter().rev() {
        let mut d_x = 0.0_f64;
        for t in 1..4 {
            b[0]
                %= 2.5
                    + 0.4
                        * ((((2.05 + 1.755 * p.sin()).sqrt()).copysign((-a[0]))).atan())
                            .sin();
            b[0] = 1.4_f64.atan();
            debug_assert!((f64::acosh((2.6 + 1.26 * p.sin()))).is_finite());
            d_x
                += (0.1 * ((2.15 + 1.665 * b[0].sin()) / (2.15 + 1.665 * b[0].sin())))
                    .cos();
        }
        b[0] = (if p > -0.3563 { d_x } else { p }).cos();
        if b[0] <= -0.6663 && ((0.1 * (1.48_f64.to_degrees())).cos()) >= (p + a[1])
        {} else {
            b[0] = (((if (f64::asin((0.0 + 0.81 * b[0].sin()))) < 0.4037 {
                0.52_f64
            } else {
                1.4_f64
            }) - (p + d_x))
                .atan())
                .tanh();
        }
    }
    ([0.68_f64, 0.52_f64][0] + (b[0], b[0]).0) + a[0] + a[1] + b[0]
        + b[(0.8_f64.abs() * 2.0) as usize % 1]
}

#[differentiable]
fn f7(mut a: [[f64; 2]; 2], b: &mut [f64; 3], c: f64) -> Vec<f64> {
    b[0] = (0.5 + 0.36 * a[1][1].sin()).floor();
    a[1][0] = (a[1][1] * c).atan();
    b[1] = (c / (2.15 + 1.665 * c.sin())).sin();
    let y = c * 1.26_f64;
    vec![- (b[0] * 1.28_f64); 2]
}

#[differentiable]
fn f8(a: &Vec<f64>, b: &[f64; 3], c: &mut [f64]) {
    for (y, s) in b.iter().enumerate() {
        for p in (0..1).rev() {
            let mut v = c.to_vec();
        }
    }
}

#[differentiable]
fn f9(a: (f64, f64), b: &[(f64, f64)], c: &mut [f64]) -> Vec<f64> {
    c[0] = a.1;
    vec![a.0 * b[0].1; 2]
}

cases! {
    f0(&0.2573);
    f1([[0.3473, 0.9446], [0.7119, 0.7592]], 0.6265, &-0.4562);
    f2(0.9346, &mut [-0.6781, -0.1608], &[0.4865, -0.8362, 0.6011], &[[0.9784, 0.4557], [0.113, 0.9803]]);
    f3(0.3446, const false, &vec![-0.3181]);
    f4(&vec![0.9473], &[(-0.3554, -0.3281), (0.6992, -0.7735)], &[-0.1962, -0.3089, 0.3984], [[0.5657, -0.367], [0.5703, -0.7024]]);
    f5(&[-0.2027, 0.9546]);
    f6(&[-0.8927, -0.8054], vec![0.5619]) -> f64;
    f7([[0.5373, 0.0146], [-0.6281, 0.7292]], &mut [0.2465, 0.7138, 0.9011], 0.1784);
    f8(&vec![-0.7827, -0.1754, 0.6719], &[-0.4608, -0.6235, -0.7362], &mut [-0.3589, 0.8684]);
    f9((-0.3027, 0.6046), &[(-0.5881, -0.3408), (0.4365, 0.3238), (0.2511, 0.6184)], &mut [0.4757, -0.507]);
}
