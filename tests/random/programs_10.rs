//! Written by the generator in `grad-macro/src/random`; see CONTRIBUTING.

use chainrule::differentiable;

#[differentiable]
fn f0(a: Vec<f64>, b: &mut Vec<f64>, c: &mut [f64]) -> f64 {
    (a[1] - c[1]).cos() + b[2] + b[2]
}

#[differentiable]
fn f1(a: f64, b: &mut [f64], c: &[f64], x: (f64, f64)) -> (f64, f64) {
    let s = (2) * 2 + 1;
    b[0] *= 0.6 + 0.4 * (((0.46_f64 - b[1]) * x.0).cos()).cos();
    assert!((x.1).is_finite());
    ((-b[1] + (b[1] + b[0])).cos(), (x.0 / (2.15 + 1.665 * b[1].sin())).sin())
}

#[differentiable]
fn f2_1(mut a: [[f64; 2]; 2], b: &[[f64; 2]], c: &mut [f64; 3], x: &[f64; 2]) -> f64 {
    let x = 0.32_f64;
    *c = [c[0], (0.1 * (x * b[0][0])).atan(), (c[2], a[1][0]).1];
    a[1][1] = (0.1 * ((c[1] * 0.98_f64) * (b[0][0] % (2.15 + 1.665 * c[2].sin()))))
        .tanh();
    -c[2]
}
#[differentiable]
fn f2(a: &[f64], b: &[f64; 2], c: (f64, f64)) -> (f64, f64) {
    let mut value = (if (a[1] / (2.15 + 1.665 * c.0.sin())) <= -0.1763 {
        c.1
    } else {
        0.42_f64
    }) * ([b[0], b[(b[1].abs() * 2.0) as usize % 2]][1]);
    value = (1.6 + 2.16 * (b[1] + a[1]).sin()).ln_1p();
    let mut c = c.0 * b[0];
    let mut kept: Option<f64> = if b[1] < 0.4737 { Some(a[0]) } else { None };
    kept = Some(([1.92_f64, value][0]).tanh());
    let value = kept.unwrap_or((a[1] * value).tanh());
    (
        (b[0] + (value - c).cos()),
        f64::clamp(
            ((a[1], 1.88_f64).0),
            (-1.0 - 0.5 * a[1].abs()),
            (1.0 + 0.5 * value.abs()),
        ),
    )
}

#[differentiable]
fn f3(a: &[f64]) -> (f64, f64) {
    let mut kept: Option<f64> = if ((a[0].signum()) < -0.1763
        || (a[1] * a[0]) >= a[1] * a[1])
    {
        Some(
            (if (((2.6 + 1.26 * a[1].sin()).acosh()) < -0.8163
                || (a[1] * a[1]) <= a[0] * a[0])
            {
                a[1]
            } else {
                a[0]
            }),
        )
    } else {
        None
    };
    for _ in 0..2 {
        if let Some(held) = &mut kept {
            *held *= 0.75;
        }
    }
    let d_x = match kept {
        Some(held) => (a[0] * held - (1.2_f64 / (2.15 + 1.665 * a[1].sin()))).tanh(),
        None => 0.24_f64 * a[1],
    };
    let mut p = vec![vec![(a[0] * d_x).sin(); 1]; 2];
    let mut x = vec![(d_x.atan()).sin(); 3];
    let a = (2) * 2 + 1;
    let mut d_x = ((d_x + d_x).cos(), -p[1][0]).1;
    for v in 1..=3 {}
    let mut kept: Option<f64> = None;
    let w = match kept {
        Some(held) => (0.1 * (x[0] * d_x)).sin(),
        None => (0.5 + 0.36 * x[1].sin()).trunc(),
    };
    (p[1][0], d_x)
}

#[differentiable]
fn f4_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        ((0.1 * n as f64) - x).cos()
    } else {
        let mut d_x = 0.5;
        d_x += (if (x - x) >= x * x { x } else { x });
        let mut b = [[
            (0.1
                * ((0.0
                    + 1.8
                        * (if ((d_x * 0.16_f64).tanh()) < 0.8937 { x } else { d_x })
                            .sin())
                    .exp_m1()))
                .atan(),
            (d_x / (2.15 + 1.665 * d_x.sin())).atan(),
        ]; 2];
        for (d_a, &b) in b.iter().enumerate() {}
        0.5 * f4_1((x * x).atan(), n - 1) + (b[(n + 0) % 2][1]).cos()
    }
}
#[differentiable]
fn f4_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (0.1 * (x.exp_m1())).cos()
    } else {
        let v = !(x >= -0.6763);
        let mut tape = f64::atan(x);
        tape %= 2.5 + 0.4 * (((0.0 + 0.81 * x.sin()).acos()).sin()).sin();
        0.5 * f4_2(tape.cos(), n - 1) + (x / (2.15 + 1.665 * tape.sin())).cos()
    }
}
#[differentiable]
fn f4(a: [[f64; 2]; 2], b: &[f64], mut c: f64, x: &mut f64) -> f64 {
    for &s in &[2_usize, 0, 1] {
        let a: f64;
        if ((c, b[0]).1) < -0.0963 && ((0.1 * ((*x).exp2())).atan()) <= -0.9763 {
            for tape in 0..=3 {
                let a = (0.1 * (c.mul_add(c, ((*x) + b[1])))).tanh();
            }
            a = b[0];
        } else {
            a = (((f4_1(c, [0; 3].len() - 1 - s)).tanh())
                / (2.15 + 1.665 * (c.cos()).sin()));
        }
    }
    -b[0] + c
}

#[differentiable]
fn f5_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - (0.5 + 0.36 * x.sin()).floor()).cos()
    } else {
        let mut d_x = 0.0_f64;
        for &q in &[1_usize, 1] {
            let mut p = 0.5;
            p += (if ([x, (0.1 * q as f64)][0]) <= -0.7663 && q > 2 { x } else { x });
            let mut z = (x.atan()).min((p.min(x)));
            d_x += ((p.asinh()) / (2.15 + 1.665 * (p.cos()).sin())).sin();
        }
        0.5
            * f5_1(
                (0.1
                    * ((2.15 + 1.665 * (0.1 * n as f64).sin())
                        % (2.15 + 1.665 * x.sin())))
                    .cos(),
                n - 1,
            ) + d_x.sin()
    }
}
#[differentiable]
fn f5_2(a: &[(f64, f64)], b: &[(f64, f64)], c: &[[f64; 2]], mut x: usize) -> f64 {
    let mut s = {
        let mut b = (2.25 + 1.575 * (a[(x + 1) % 2].0).sin())
            .rem_euclid((2.25 + 1.575 * (c[(x + 0) % 2][(x + 1) % 2]).sin()));
        ((b + b).tanh() + (f5_1(b, 1)).tanh())
    };
    ((a[1].0, s).0 - -s).atan() + c[(x + 0) % 2][1] + b[(x + 1) % 2].1
        + c[(x + 1) % 2][1]
}
#[differentiable]
fn f5(a: &[f64; 2], b: &Vec<f64>) -> (f64, f64) {
    let mut s = 0.0_f64;
    for &p in &[2_usize, 0, 1] {
        s += (-(a[(p + 1) % 2])).sin();
    }
    (
        ((2.05 + 1.755 * a[0].sin()).hypot((2.05 + 1.755 * 0.2_f64.sin()))
            + (a[1].to_radians()).cos())
            .tanh(),
        (a[1] - a[1]),
    )
}

#[differentiable]
fn f6_1(a: [f64; 1]) -> Vec<f64> {
    const RATE: f64 = 0.75;
    let mut u = (if (a[0] * a[0]) >= a[0] { a[0] } else { a[0] });
    vec![(0.1 * (([u, u] [0]) * u)).cos(); 2]
}
#[differentiable]
fn f6(a: &[Vec<f64>], b: &[[f64; 2]], (c, c_1): (f64, f64)) -> [f64; 2] {
    let mut tape = Vec::with_capacity(3);
    for &s in &[1_usize, 1] {
        let mut q = 0.0_f64;
        for z in 1..3 {
            let mut p = 2_usize;
            if a[1][1] <= -0.0063 {
                let (x, t) = (((b[1][1] + c) + (c - c_1)).cos()).sin_cos();
                let mut a = (
                    ((f64::sin((a[(s + 1) % 2][1]))) * a[1][0]).sin(),
                    (b[0][(s + 0) % 2] + a[0][0]).atan(),
                );
                let mut value = vec![vec![t.tanh(); 1]; 2];
            }
            assert!((c_1 * c).is_finite());
            q
                += (if ((c * c_1) < (1.24_f64 + (0.1 * s as f64))
                    || ((1.6 + 2.16 * b[0][0].sin()).ln_1p()) < 0.24_f64)
                {
                    a[(p + 1) % 2][1]
                } else {
                    0.2_f64
                })
                    .cos();
        }
        let mut x = ((b[(s + 0) % 2][1]) % (2.15 + 1.665 * b[1][1].sin())).sin();
        if !(([b[0][(s + 1) % 2], 1.08_f64][0]) <= -x) {
            let mut w = f6_1([
                (if ((q, q).0) >= 0.3637 { q } else { (0.1 * (c_1.sinh())).tanh() }),
            ]);
        } else {}
        tape.push((0.1 * s as f64));
    }
    tape.push((f64::ln((2.1 + 1.71 * c.sin()))).atan());
    [-a[1][1], (c.to_radians()).tanh()]
}

#[differentiable]
fn f7_1(a: f64, b: &mut f64) {
    let mut v = 0.0;
    for _ in 0..2 {
        v += (1.44_f64 + (*b)).sin();
    }
    v = ((*b) * v).cos();
}
#[differentiable]
fn f7_2(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x * x).cos()
    } else {
        let mut d_x = (0.1 * (x.cosh())).tanh();
        let mut q = (if n > 0 && n == 2 {
            (x - (0.1 * n as f64))
        } else {
            (x * d_x).atan()
        });
        let mut tape = 0_usize;
        while tape < 1 {
            {}
            tape += 1;
        }
        0.5 * f7_2((-d_x - (2.1 + 1.71 * q.sin()).ln()).atan(), n - 1) + q.cos()
    }
}
#[differentiable]
fn f7(a: (f64, f64), b: &Vec<f64>) -> f64 {
    const RATE: f64 = 0.75;
    for (y, &tape) in b.iter().enumerate() {
        assert!((tape).is_finite());
        if (if tape <= 0.6237 { a.1 } else { (0.1 * y as f64) })
            <= (0.0 + 0.81 * (0.1 * y as f64).sin()).acos()
        {
            for &v in b.iter() {
                let mut w = 0.5;
                w += v;
                let y: f64 = (b[(y + 0) % 1] - tape);
                let mut v = vec![RATE; 2];
            }
            for &v in b.iter() {}
            let mut a = 0.5;
            a += (0.1 * y as f64);
        }
        let s = &b[0..=0];
    }
    let mut tape = 0_usize;
    while tape < 1
        && ((2.75 + 1.125 * a.1.sin()).log((2.75 + 1.125 * (0.1 * tape as f64).sin())))
            < 0.1237
    {
        { for q in b.iter().rev() {} }
        tape += 1;
    }
    (2.05 + 1.755 * (a.1 + b[0]).sin())
        .hypot((2.05 + 1.755 * (b[(tape + 0) % 1] - a.0).sin()))
        + b[(b[0].abs() * 2.0) as usize % 1]
}

#[differentiable]
fn f8(a: &Vec<f64>) -> f64 {
    if ((a[0] * a[0]) > 0.8337 || (-0.2_f64) > -0.4763) {
        let mut a = (([a[0], a[0]][0], (a[0] / (2.15 + 1.665 * a[0].sin()))).1).sin();
        for w in (1..3).step_by(3).rev() {}
        for t in (1..3).rev() {}
    } else {}
    0.26_f64 + a[0]
}

#[differentiable]
fn f9_1(x: f64, n: usize) -> f64 {
    if n == 0 {
        (x - x).cos()
    } else {
        let mut q = x.atan();
        0.5
            * f9_1(
                ((if ((0.1 * n as f64) * q) < -0.0563 { x } else { x })
                    / (2.15 + 1.665 * 0.52_f64.sin()))
                    .cos(),
                n - 1,
            ) + ((0.0 + 0.81 * q.sin()).atanh()).tanh()
    }
}
#[differentiable]
fn f9(a: &[f64]) -> (f64, f64) {
    let s = if (([a[((a[0] * a[0]).abs() * 2.0) as usize % 2], a[1]][0]) > a[1]
        || ((f9_1(a[0], 1)).tanh()) >= -0.9863)
    {
        let z = (if (a[0] - a[0]) < 0.7737 {
            (0.1 * (f64::mul_add(a[1], a[1], a[0]))).atan()
        } else {
            (2.05 + 1.755 * a[0].sin()).sqrt()
        });
        let mut q = ((z / (2.15 + 1.665 * z.sin())).tanh()
            + (if ((f9_1(a[0], 2)).tanh()) < -0.1663 { z } else { z }))
            .cos();
        a[1]
    } else {
        let mut z = (
            vec![a[0]; 1],
            ((a[1] + 0.86_f64)
                * ((0.1 * ((1.4 + 0.99 * a[0].sin()).powf((1.4 + 0.99 * a[0].sin()))))
                    .cos()))
                .sin(),
        );
        let mut y = a.to_vec();
        z.1
    };
    let d_a = a.len();
    (
        [
            (f9_1(s, (([a[(d_a + 1) % 2], s][0]).abs() * 2.0) as usize % 3)).tanh(),
            a[0],
        ][0],
        (if ((f9_1(s, 1)).tanh()) < -0.5363 { (a[(d_a + 1) % 2] - s) } else { (s + s) })
            .atan(),
    )
}

cases! {
    f0(vec![0.1273, 0.4946, 0.0019], &mut vec![-0.0408, -0.0735, 0.5938], &mut [-0.5689, -0.0716]);
    f1(-0.2127, &mut [-0.6254, 1.0019], &[0.8392, -0.3735], (-0.7162, -0.5389));
    f2(&[0.5468, 1.2341], &[0.5714, -0.5513], (1.186, 1.2233));
    f3(&[0.8773, 0.1546, -0.6181]);
    f4([[0.5473, 0.2146], [-0.9381, -0.7908]], &[-0.1035, -0.6862, -0.2289], 0.3684, &mut 0.7957);
    f5(&[0.9949, 0.6722], &vec![0.8495, 0.0068, 0.4941]);
    f6(&[vec![-0.4654, 0.5919], vec![0.0892, -0.6935]], &[[0.7238, 0.3111], [1.0984, 0.0957], [-0.017, 0.6703]], (0.3276, 0.3049));
    f7((-0.5681, -0.0508), &vec![0.0365]) -> f64;
    f8(&vec![0.7373]) -> f64;
    f9(&[-0.8427, 0.1446]);
}
