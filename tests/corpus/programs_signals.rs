//! Signals, images, attention and controllers.

use chainrule::{Differentiable, differentiable};

#[differentiable]
fn fft(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j ^= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let angle = -2.0 * std::f64::consts::PI / len as f64;
        let (wi, wr) = angle.sin_cos();
        for start in (0..n).step_by(len) {
            let (mut cr, mut ci) = (1.0, 0.0);
            for k in 0..len / 2 {
                let (a, b) = (start + k, start + k + len / 2);
                let (ur, ui) = (re[a], im[a]);
                let vr = re[b] * cr - im[b] * ci;
                let vi = re[b] * ci + im[b] * cr;
                re[a] = ur + vr;
                im[a] = ui + vi;
                re[b] = ur - vr;
                im[b] = ui - vi;
                (cr, ci) = (cr * wr - ci * wi, cr * wi + ci * wr);
            }
        }
        len <<= 1;
    }
}

#[differentiable]
fn spectrum(x: &[f64]) -> f64 {
    let mut re = x.to_vec();
    let mut im = vec![0.0; x.len()];
    fft(&mut re, &mut im);
    re.iter().zip(&im).enumerate().map(|(k, (a, b))| (k as f64) * (a * a + b * b)).sum::<f64>().ln()
}

#[differentiable]
fn attention(q: &[f64], k: &[f64], v: &[f64], n: usize, d: usize) -> Vec<f64> {
    let mut out = vec![0.0; n * d];
    let scale = 1.0 / (d as f64).sqrt();
    for (i, q_row) in q.chunks_exact(d).enumerate() {
        let scores: Vec<f64> =
            k.chunks_exact(d).map(|k_row| q_row.iter().zip(k_row).map(|(a, b)| a * b).sum::<f64>() * scale).collect();
        let max = scores.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
        let exps: Vec<f64> = scores.iter().map(|s| (s - max).exp()).collect();
        let total: f64 = exps.iter().sum();
        for (j, e) in exps.iter().enumerate() {
            let weight = e / total;
            for c in 0..d {
                out[i * d + c] += weight * v[j * d + c];
            }
        }
    }
    out
}

#[differentiable]
fn convolution_2d(image: &[f64], kernel: &[f64; 9], w: usize, h: usize) -> Vec<f64> {
    let mut out = vec![0.0; (w - 2) * (h - 2)];
    for y in 0..h - 2 {
        for x in 0..w - 2 {
            let acc = &mut out[y * (w - 2) + x];
            for dy in 0..3 {
                for dx in 0..3 {
                    *acc += image[(y + dy) * w + x + dx] * kernel[dy * 3 + dx];
                }
            }
            *acc = acc.max(0.0);
        }
    }
    out
}

#[differentiable]
fn max_pool(x: &[f64], w: usize, h: usize) -> Vec<f64> {
    let mut out = vec![f64::MIN; (w / 2) * (h / 2)];
    for y in 0..h {
        for c in 0..w {
            let slot = (y / 2) * (w / 2) + c / 2;
            if x[y * w + c] > out[slot] {
                out[slot] = x[y * w + c];
            }
        }
    }
    out
}

#[differentiable]
fn bilinear(grid: &[Vec<f64>], x: f64, y: f64) -> f64 {
    let (i, j) = (x.floor() as usize, y.floor() as usize);
    let (fx, fy) = (x - x.floor(), y.fract());
    let lerp = [grid[i][j] * (1.0 - fx) + grid[i + 1][j] * fx, grid[i][j + 1] * (1.0 - fx) + grid[i + 1][j + 1] * fx];
    lerp[0] * (1.0 - fy) + lerp[1] * fy
}

#[differentiable]
fn levinson(r: &[f64]) -> (Vec<f64>, f64) {
    let n = r.len() - 1;
    let mut a = vec![0.0; n + 1];
    a[0] = 1.0;
    let mut e = r[0];
    for i in 1..=n {
        let mut acc = r[i];
        for j in 1..i {
            acc += a[j] * r[i - j];
        }
        let k = -acc / e;
        let old = a.clone();
        for j in 1..i {
            a[j] = old[j] + k * old[i - j];
        }
        a[i] = k;
        e *= 1.0 - k * k;
    }
    (a, e)
}

#[derive(Clone, Debug, Differentiable)]
struct Pid {
    kp: f64,
    ki: f64,
    kd: f64,
    integral: f64,
    last: Option<f64>,
}

#[differentiable]
impl Pid {
    fn step(&mut self, error: f64, dt: f64) -> f64 {
        self.integral += error * dt;
        let slope = match self.last {
            Some(last) => (error - last) / dt,
            None => 0.0,
        };
        self.kp * error + self.ki * self.integral + self.kd * slope
    }
}

#[differentiable]
fn controlled(kp: f64, ki: f64, kd: f64, target: f64) -> f64 {
    let mut pid = Pid { kp, ki, kd, integral: 0.0, last: None };
    let (mut x, mut v) = (0.0, 0.0);
    let mut cost = 0.0;
    for _ in 0..20 {
        let e = target - x;
        let u = pid.step(e, 0.1);
        v += (u - 0.3 * v) * 0.1;
        x += v * 0.1;
        cost += e * e * 0.1;
    }
    cost
}

cases! {
    fft(&mut [0.3, 0.7, -0.2, 0.5], &mut [0.1, -0.6, 0.8, 0.4]);
    spectrum(&[0.3, 0.7, -0.2, 0.5, 1.0, 0.1, -0.6, 0.8]) -> f64;
    attention(
        &[0.3, 0.7, -0.2, 0.5, 1.0, 0.1], &[0.2, -0.4, 0.9, 0.6, -0.3, 0.8], &[1.0, 0.5, -0.7, 0.3, 0.2, -1.1], const 3,
        const 2
    );
    convolution_2d(
        &[0.3, 0.7, -0.2, 0.5, 1.0, 0.1, -0.6, 0.8, 0.4, 0.9, -0.5, 0.2],
        &[0.1, 0.2, -0.3, 0.4, 0.5, -0.1, 0.7, 0.3, 0.6],
        const 4, const 3
    );
    max_pool(&[0.3, 0.7, -0.2, 0.5, 1.0, 0.1, -0.6, 0.8], const 4, const 2);
    bilinear(&[vec![0.1, 0.5, 0.2], vec![0.9, -0.3, 0.4], vec![0.6, 0.8, 0.7]], 1.3, 0.6) -> f64;
    levinson(&[1.0, 0.5, 0.2, -0.1]);
    controlled(1.0, 0.2, 0.1, 1.0) -> f64;
}
