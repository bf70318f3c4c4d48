//! Solvers, integrators and lattices, as their authors would write them.

use chainrule::differentiable;

#[differentiable]
fn adaptive_steps(y0: f64, k: f64, #[constant] tol: f64) -> f64 {
    let (mut t, mut y, mut h) = (0.0_f64, y0, 0.1_f64);
    let mut rejected = 0u32;
    while t < 1.0 {
        if t + h > 1.0 {
            h = 1.0 - t;
        }
        let k1 = -k * y;
        let k2 = -k * (y + h * k1 / 2.0);
        let low = y + h * k1;
        let high = y + h * k2;
        let error = (high - low).abs();
        if error > tol {
            h *= 0.5;
            rejected += 1;
            if rejected > 100 {
                break;
            }
            continue;
        }
        y = high;
        t += h;
        if error < tol / 4.0 {
            h *= 2.0;
        }
    }
    y
}

#[differentiable]
fn sparse_product(values: &[f64], columns: &[usize], starts: &[usize], x: &[f64]) -> Vec<f64> {
    let n = starts.len() - 1;
    let mut y = Vec::with_capacity(n);
    for row in 0..n {
        let mut sum = 0.0;
        for entry in starts[row]..starts[row + 1] {
            sum += values[entry] * x[columns[entry]];
        }
        y.push(sum);
    }
    y
}

#[differentiable]
fn conjugate_gradient(a: &[Vec<f64>], b: &[f64], steps: usize, #[constant] tolerance: f64) -> Vec<f64> {
    let n = b.len();
    let mut x = vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut rr: f64 = r.iter().map(|v| v * v).sum();
    for _ in 0..steps {
        if rr.sqrt() < tolerance {
            break;
        }
        let ap: Vec<f64> = a.iter().map(|row| row.iter().zip(&p).map(|(a, p)| a * p).sum()).collect();
        let pap: f64 = p.iter().zip(&ap).map(|(p, q)| p * q).sum();
        let alpha = rr / pap;
        for i in 0..n {
            x[i] += alpha * p[i];
            r[i] -= alpha * ap[i];
        }
        let next: f64 = r.iter().map(|v| v * v).sum();
        let beta = next / rr;
        for (p, r) in p.iter_mut().zip(&r) {
            *p = *r + beta * *p;
        }
        rr = next;
    }
    x
}

#[differentiable]
fn lennard_jones(positions: &[[f64; 3]], side: f64, #[constant] cutoff: f64) -> (f64, Vec<[f64; 3]>) {
    let n = positions.len();
    let mut energy = 0.0;
    let mut forces = vec![[0.0; 3]; n];
    for i in 0..n {
        for j in (i + 1)..n {
            let mut d = [0.0; 3];
            let mut r2 = 0.0;
            for k in 0..3 {
                d[k] = positions[i][k] - positions[j][k];
                d[k] -= side * (d[k] / side).round();
                r2 += d[k] * d[k];
            }
            if r2 > cutoff * cutoff {
                continue;
            }
            let inv6 = 1.0 / r2.powi(3);
            energy += 4.0 * (inv6 * inv6 - inv6);
            let magnitude = 24.0 * (2.0 * inv6 * inv6 - inv6) / r2;
            for k in 0..3 {
                forces[i][k] += magnitude * d[k];
                forces[j][k] -= magnitude * d[k];
            }
        }
    }
    (energy, forces)
}

#[differentiable]
fn american_put(spot: f64, strike: f64, rate: f64, vol: f64, t: f64, steps: usize) -> f64 {
    let dt = t / steps as f64;
    let up = (vol * dt.sqrt()).exp();
    let down = 1.0 / up;
    let disc = (-rate * dt).exp();
    let p = ((rate * dt).exp() - down) / (up - down);
    let mut values: Vec<f64> =
        (0..=steps).map(|j| (strike - spot * up.powi(j as i32) * down.powi((steps - j) as i32)).max(0.0)).collect();
    for step in (0..steps).rev() {
        for j in 0..=step {
            let hold = disc * (p * values[j + 1] + (1.0 - p) * values[j]);
            let exercise = strike - spot * up.powi(j as i32) * down.powi((step - j) as i32);
            values[j] = hold.max(exercise);
        }
    }
    values[0]
}

#[differentiable]
fn casteljau(points: &[[f64; 2]], t: f64) -> [f64; 2] {
    let mut work = points.to_vec();
    while work.len() > 1 {
        let mut next = Vec::with_capacity(work.len() - 1);
        for pair in work.windows(2) {
            next.push([pair[0][0] * (1.0 - t) + pair[1][0] * t, pair[0][1] * (1.0 - t) + pair[1][1] * t]);
        }
        work = next;
    }
    work[0]
}

#[differentiable]
fn simpson(a: f64, b: f64, fa: f64, fm: f64, fb: f64, k: f64, depth: usize) -> f64 {
    let m = 0.5 * (a + b);
    let (l, r) = (0.5 * (a + m), 0.5 * (m + b));
    let (fl, fr) = ((k * l).sin(), (k * r).sin());
    let whole = (b - a) / 6.0 * (fa + 4.0 * fm + fb);
    let halves = (b - a) / 12.0 * (fa + 4.0 * fl + 2.0 * fm + 4.0 * fr + fb);
    if depth == 0 || (halves - whole).abs() < 1e-6 {
        halves + (halves - whole) / 15.0
    } else {
        simpson(a, m, fa, fl, fm, k, depth - 1) + simpson(m, b, fm, fr, fb, k, depth - 1)
    }
}

#[differentiable]
fn gaussian_process(x: &[f64], y: &[f64], length: f64, noise: f64) -> f64 {
    let n = x.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut k = (-(x[i] - x[j]).powi(2) / (2.0 * length * length)).exp();
            if i == j {
                k += noise;
            }
            for m in 0..j {
                k -= l[i][m] * l[j][m];
            }
            l[i][j] = if i == j { k.sqrt() } else { k / l[j][j] };
        }
    }
    let mut alpha = y.to_vec();
    for i in 0..n {
        for j in 0..i {
            alpha[i] -= l[i][j] * alpha[j];
        }
        alpha[i] /= l[i][i];
    }
    let fit: f64 = alpha.iter().map(|a| a * a).sum();
    let det: f64 = (0..n).map(|i| l[i][i].ln()).sum();
    -0.5 * fit - det - 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln()
}

cases! {
    adaptive_steps(1.0, 2.0, const 1e-2) -> f64;
    sparse_product(&[0.7, 1.3, -0.4, 0.2], const &[0, 2, 1, 2], const &[0, 2, 2, 4], &[0.9, -1.1, 0.5]);
    conjugate_gradient(
        &[vec![4.0, 1.0, 0.5], vec![1.0, 3.0, 0.2], vec![0.5, 0.2, 5.0]], &[1.0, 2.0, 3.0], const 2, const 1e-6
    );
    lennard_jones(&[[0.1, 0.2, 0.3], [1.2, 0.1, 0.4], [2.9, 2.8, 0.2]], 3.0, const 1.6);
    american_put(1.0, 1.1, 0.05, 0.3, 1.0, const 6) -> f64;
    casteljau(&[[0.0, 0.1], [1.0, 2.0], [2.0, -1.0], [3.0, 0.4]], 0.3);
    simpson(0.0, 1.0, 0.1, 0.5, 0.9, 2.0, const 5) -> f64;
    gaussian_process(&[0.0, 0.5, 1.1], &[0.3, 0.8, -0.1], 0.7, 0.1) -> f64;
}
