//! Small simulations, as their authors would write them.

use chainrule::differentiable;

#[differentiable]
fn newton_square_root(a: f64) -> f64 {
    let mut x = a;
    for _ in 0..6 {
        x = 0.5 * (x + a / x);
    }
    x
}

#[differentiable]
fn kepler_equation(mean_anomaly: f64, eccentricity: f64) -> f64 {
    let mut e = mean_anomaly;
    for _ in 0..8 {
        let (sin, cos) = e.sin_cos();
        e -= (e - eccentricity * sin - mean_anomaly) / (1.0 - eccentricity * cos);
    }
    e
}

#[differentiable]
fn pendulum(angle: f64, length: f64, damping: f64, steps: usize) -> f64 {
    let dt = 0.05;
    let (mut theta, mut omega) = (angle, 0.0);
    for _ in 0..steps {
        let acceleration = -9.81 / length * theta.sin() - damping * omega;
        omega += dt * acceleration;
        theta += dt * omega;
    }
    theta
}

#[differentiable]
fn heat(initial: &[f64], diffusivity: f64, steps: usize) -> Vec<f64> {
    let n = initial.len();
    let mut now = initial.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        next[0] = now[0];
        next[n - 1] = now[n - 1];
        for i in 1..n - 1 {
            next[i] = now[i] + diffusivity * (now[i - 1] - 2.0 * now[i] + now[i + 1]);
        }
        std::mem::swap(&mut now, &mut next);
    }
    now
}

#[differentiable]
fn n_body_energy(positions: &[[f64; 3]], velocities: &[[f64; 3]], masses: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        let v = velocities[i];
        energy += 0.5 * masses[i] * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        for j in i + 1..positions.len() {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                r2 += d * d;
            }
            energy -= masses[i] * masses[j] / r2.sqrt();
        }
    }
    energy
}

#[differentiable]
fn runge_kutta(y0: [f64; 2], mu: f64, steps: usize) -> [f64; 2] {
    let h = 0.1;
    let mut y = y0;
    for _ in 0..steps {
        let k1 = van_der_pol(y, mu);
        let k2 = van_der_pol([y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]], mu);
        let k3 = van_der_pol([y[0] + 0.5 * h * k2[0], y[1] + 0.5 * h * k2[1]], mu);
        let k4 = van_der_pol([y[0] + h * k3[0], y[1] + h * k3[1]], mu);
        for i in 0..2 {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    y
}

#[differentiable]
fn van_der_pol(y: [f64; 2], mu: f64) -> [f64; 2] {
    [y[1], mu * (1.0 - y[0] * y[0]) * y[1] - y[0]]
}

#[differentiable]
fn logistic_map(r: f64, x: f64, steps: usize) -> f64 {
    let mut x = x;
    for _ in 0..steps {
        x *= r * (1.0 - x);
    }
    x
}

#[differentiable]
fn trapezoid(a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = 0.5 * ((-a * a).exp() + (-b * b).exp());
    for i in 1..n {
        let x = a + h * i as f64;
        s += (-x * x).exp();
    }
    s * h
}

#[differentiable]
fn bouncing_ball(height: f64, restitution: f64, steps: usize) -> f64 {
    let (mut y, mut v) = (height, 0.0);
    for _ in 0..steps {
        v -= 0.05 * 9.81;
        y += 0.05 * v;
        if y < 0.0 {
            y = -y * restitution;
            v = -v * restitution;
        }
    }
    y + 0.1 * v
}

#[differentiable]
fn random_walk(x: f64, scale: f64, seed: u64) -> f64 {
    let mut state = seed;
    let mut position = x;
    for _ in 0..5 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let noise = (state >> 40) as f64 / (1_u64 << 24) as f64 - 0.5;
        position = position * 0.9 + scale * noise;
    }
    position
}

/// Angles and angular velocities of two rods of length one with masses at their ends.
#[differentiable]
fn double_pendulum(y: [f64; 4], masses: [f64; 2], gravity: f64) -> [f64; 4] {
    let [a, b, va, vb] = y;
    let [m1, m2] = masses;
    let delta = a - b;
    let (sin, cos) = delta.sin_cos();
    let denominator = 2.0 * m1 + m2 - m2 * (2.0 * delta).cos();
    let first = -gravity * (2.0 * m1 + m2) * a.sin()
        - m2 * gravity * (a - 2.0 * b).sin()
        - 2.0 * sin * m2 * (vb * vb + va * va * cos);
    let second = 2.0 * sin * (va * va * (m1 + m2) + gravity * (m1 + m2) * a.cos() + vb * vb * m2 * cos);
    [va, vb, first / denominator, second / denominator]
}

#[differentiable]
fn along(y: &[f64; 4], slope: &[f64; 4], dt: f64) -> [f64; 4] {
    let mut moved = *y;
    for (m, s) in moved.iter_mut().zip(slope) {
        *m += dt * s;
    }
    moved
}

#[differentiable]
fn double_pendulum_swing(start: [f64; 4], masses: [f64; 2], gravity: f64, steps: usize) -> f64 {
    let dt = 0.05;
    let mut y = start;
    for _ in 0..steps {
        let k1 = double_pendulum(y, masses, gravity);
        let k2 = double_pendulum(along(&y, &k1, dt / 2.0), masses, gravity);
        let k3 = double_pendulum(along(&y, &k2, dt / 2.0), masses, gravity);
        let k4 = double_pendulum(along(&y, &k3, dt), masses, gravity);
        for i in 0..4 {
            y[i] += dt / 6.0 * (k1[i] + 2.0 * (k2[i] + k3[i]) + k4[i]);
        }
    }
    y[0].sin() + y[1].sin()
}

cases! {
    newton_square_root(2.3) -> f64;
    kepler_equation(0.7, 0.3) -> f64;
    pendulum(0.7, 1.3, 0.1, const 20) -> f64;
    pendulum(0.7, 1.3, 0.1, const 0) -> f64;
    heat(&[0.7, 1.3, -0.4, 0.2, 0.9], 0.2, const 4);
    heat(&[0.7, 1.3, -0.4], 0.2, const 3);
    n_body_energy(
        &[[0.0, 0.1, 0.2], [1.0, -0.3, 0.4], [-0.5, 1.2, 0.3]],
        &[[0.3, 0.1, -0.2], [0.0, 0.2, 0.5], [-0.4, 0.1, 0.0]],
        &[1.0, 0.5, 2.0]
    ) -> f64;
    runge_kutta([0.7, 1.3], 0.8, const 5);
    van_der_pol([0.7, 1.3], 0.8);
    double_pendulum([0.7, 1.3, -0.4, 0.2], [1.0, 0.8], 9.81);
    double_pendulum_swing([0.7, 1.3, -0.4, 0.2], [1.0, 0.8], 9.81, const 6) -> f64;
    logistic_map(3.1, 0.4, const 6) -> f64;
    trapezoid(-0.3, 1.1, const 8) -> f64;
    bouncing_ball(0.5, 0.8, const 12) -> f64;
    random_walk(0.7, 1.3, const 42) -> f64;
}
